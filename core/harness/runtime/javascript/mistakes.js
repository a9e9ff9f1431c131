// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Tells the mistakes of solution.js in its author's terms. Loaded by driver.js when there is one.
"use strict";
const fs = require("node:fs");

const WORDS = { int: "integer", long: "integer", double: "number", bool: "boolean", string: "string", ListNode: "ListNode", TreeNode: "TreeNode" };
const RANGES = { int: [-(2n ** 31n), 2n ** 31n - 1n, 32], long: [-(2n ** 63n), 2n ** 63n - 1n, 64] };
const SHOWN = 60; // characters of a value
const LONGEST = 400; // and of an error's text in the one line about it

// Types and values

function ofType([base, depth]) {
    if (depth > 0) return `an array of ${"arrays of ".repeat(depth - 1)}${WORDS[base]}s`;
    return `${/^[aeiou]/.test(WORDS[base]) ? "an" : "a"} ${WORDS[base]}${base.endsWith("Node") ? " or null" : ""}`;
}

function shown(value) {
    if (value === null || value === undefined) return String(value);
    if (typeof value === "string") return `the string ${clipped(JSON.stringify(value))}`;
    if (typeof value === "function") return "a function";
    if (typeof value === "symbol") return "a symbol";
    if (typeof value !== "object") return `the ${typeof value} ${clipped(String(value))}`;
    const kind = value.constructor?.name || "object";
    return `${/^[aeiou]/i.test(kind) ? "an" : "a"} ${kind}`;
}

function clipped(text, longest = SHOWN) {
    return text.length <= longest ? text : `${text.slice(0, longest)}...`;
}

/** Why the value is not what the function has to return. */
function misfit(called, value) {
    const changes = called.modifies !== null;
    const wanted = changes
        ? `${called.shown} must leave ${ofType(called.answer)} in ${called.parameters[called.modifies][0]}, but `
        : `${called.shown} must return ${ofType(called.answer)}, but `;
    const [place, found] = firstMisfit(called.answer, value, "");
    if (place) return `${wanted}element ${place} is ${found}`;
    const missing = value === undefined && !changes ? "; is a return statement missing?" : "";
    return `${wanted}${changes ? "left" : "returned"} ${found}${missing}`;
}

/** Where and what: ["[2][0]", 'the string "5"']. */
function firstMisfit([base, depth], value, place) {
    if (depth === 0) {
        const found = wrongValue(base, value);
        return found && [place, found];
    }
    if (!Array.isArray(value) && !(ArrayBuffer.isView(value) && typeof value.length === "number")) {
        const promise = value instanceof Promise ? "; the function must not be async" : "";
        return [place, shown(value) + promise];
    }
    for (let at = 0; at < value.length; ++at) {
        const found = firstMisfit([base, depth - 1], value[at], `${place}[${at}]`);
        if (found) return found;
    }
    return null;
}

function wrongValue(base, value) {
    if (base in RANGES) return wrongWhole(base, value);
    if (base.endsWith("Node")) return wrongNodes(base, value);
    const fits = base === "double" ? Number.isFinite(value) : typeof value === WORDS[base];
    return fits ? null : shown(value);
}

function wrongWhole(base, value) {
    if (typeof value !== "bigint" && !Number.isInteger(value)) return shown(value);
    const [low, high, bits] = RANGES[base];
    return BigInt(value) < low || BigInt(value) > high ? `${clipped(String(value))}, which does not fit into ${bits} bits` : null;
}

function wrongNodes(base, root) {
    const links = base === "ListNode" ? ["next"] : ["left", "right"];
    const pending = [root];
    const seen = new Set();
    for (const node of pending) {
        if (node === null || node === undefined) continue;
        if (typeof node !== "object") return node === root ? shown(node) : `a ${base} that is linked to ${shown(node)}`;
        if (seen.has(node)) {
            const value = clipped(String(node.val));
            return base === "ListNode" ? `a list with a cycle: node ${value} comes again` : `a tree in which node ${value} is reached twice`;
        }
        seen.add(node);
        const wrong = wrongWhole("int", node.val);
        if (wrong) return node === root && !("val" in node) ? shown(node) : `a ${base} whose val is ${wrong}`;
        for (const link of links) pending.push(node[link]);
    }
    return null;
}

/** Something to show for a value of the wrong type. */
function resembling(value) {
    try {
        return JSON.stringify(value, (_, each) => (typeof each === "bigint" ? String(each) : each)) ?? "null";
    } catch {
        return "null";
    }
}

// What is not there

function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; ++i) {
        const next = [i];
        for (let j = 1; j <= b.length; ++j) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        row = next;
    }
    return row[b.length];
}

function nearest(name, candidates) {
    const squeezed = (each) => each.replaceAll("_", "").toLowerCase();
    const best = candidates
        .map((each) => [distance(squeezed(name), squeezed(each)), each])
        .sort((a, b) => a[0] - b[0])
        .find(([far]) => far <= name.length / 3);
    return best?.[1];
}

/** Names of functions and classes that the source declares at the top and, of functions, the methods of class Solution. */
function declared(source, lookUp) {
    const words = [...source.matchAll(/\b(?:function\s*\*?|const|let|var|class)\s+([A-Za-z_$][\w$]*)/g)].map((match) => match[1]);
    return [...new Set(words)].filter((each) => {
        try {
            return typeof lookUp(each) === "function";
        } catch {
            return false;
        }
    });
}

const isClass = (value) => /^class\b/.test(Function.prototype.toString.call(value));

function missingFunction(called, source, lookUp) {
    const own = declared(source, lookUp);
    const functions = own.filter((each) => !isClass(lookUp(each)));
    if (own.includes("Solution")) functions.push(...methodsOf(lookUp("Solution").prototype));
    return notThere(called.camel, functions, `there is no function ${called.camel}, which the judge calls`);
}

function missingClass(name, source, lookUp) {
    const classes = declared(source, lookUp).filter((each) => isClass(lookUp(each)));
    return notThere(name, classes, `there is no class ${name}, which the judge makes an object of`);
}

function missingMethod(owner, called, receiver) {
    return notThere(called.camel, methodsOf(receiver), `class ${owner} has no method ${called.camel}, which the judge calls`, false);
}

function methodsOf(object) {
    const names = [];
    for (let each = object; each && each !== Object.prototype; each = Object.getPrototypeOf(each)) {
        names.push(...Object.getOwnPropertyNames(each).filter((name) => name !== "constructor" && typeof each[name] === "function"));
    }
    return names;
}

function notThere(name, candidates, otherwise, onlyOne = true) {
    const near = nearest(name, candidates) ?? (onlyOne && candidates.length === 1 ? candidates[0] : undefined);
    return near === undefined ? otherwise : `your code defines ${near}; the judge calls ${name}`;
}

function wrongCount(count, called) {
    const names = called.parameters.map(([name]) => name);
    const listed = names.length > 0 ? ` (${names.join(", ")})` : "";
    return `${called.shown} takes ${count} ${count === 1 ? "parameter" : "parameters"}, but the judge passes ${names.length}${listed}`;
}

// Exceptions

/** Prints the stack as far as it is the user's, and returns the error in one line. */
function told(error, place) {
    if (!(error instanceof Error) && typeof error?.stack !== "string") {
        fs.writeSync(2, `Uncaught ${shown(error)}\n`);
        return inPlace(`your code threw ${shown(error)}`, undefined, place);
    }
    const stack = String(error.stack);
    const head = `${error.name}: ${error.message}`;
    const syntax = /^solution\.js:(\d+)\n/.exec(stack);
    if (syntax && error instanceof SyntaxError) {
        fs.writeSync(2, stack.split("\n    at ")[0] + "\n");
        return inPlace(head + advice(error), syntax[1], place);
    }
    const frames = stack.split("\n").filter((line) => /^\s+at /.test(line) && /\bsolution\.js:\d+/.test(line));
    fs.writeSync(2, `Uncaught ${head}\n${frames.map((line) => line + "\n").join("")}`);
    return inPlace(clipped(head.replace(/\s+/g, " "), LONGEST), /solution\.js:(\d+)/.exec(frames[0] ?? "")?.[1], place);
}

function advice(error) {
    return /import statement|export/.test(error.message) ? "; use require() and no export" : "";
}

function leftEarly(place) {
    return inPlace("your code ended the program itself; the function must return", undefined, place);
}

function inPlace(text, line, place) {
    const where = [line && `line ${line}`, place].filter(Boolean).join(", ");
    return where ? `${text} (${where})` : text;
}

module.exports = { misfit, resembling, missingFunction, missingClass, missingMethod, wrongCount, told, leftEarly };
