// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Behind the user's code, in a function of its own: reads the arguments, calls, prints. What comes before and after it is generated:
// `defined(name)` gives what the user's code calls by that name, `signature` is the problem's; `comma`, `bare` and `point` are the style.
//? ListNode
function makeList(values) {
    return values.reduceRight((next, value) => Object.assign(new ListNode(value), { next }), null);
}
function plainList(node) {
    const values = [];
    const seen = new Set();
    for (; node; node = node.next) {
        if (seen.has(node)) throw new Error("the list that was returned has no end");
        seen.add(node);
        values.push(node.val);
    }
    return `[${values.join(comma)}]`;
}
//? TreeNode
function makeTree(values) {
    if (values.length === 0 || values[0] === null) return null;
    const level = [new TreeNode(values[0])];
    let at = 1;
    for (const parent of level) {
        for (const side of ["left", "right"]) {
            if (at < values.length && values[at] !== null) level.push((parent[side] = new TreeNode(values[at])));
            ++at;
        }
    }
    return level[0];
}
function plainTree(root) {
    const values = [];
    const level = [root];
    for (const node of level) {
        values.push(node ? String(node.val) : "null");
        if (node) level.push(node.left, node.right);
        if (level.length > 1e7) throw new Error("the tree that was returned has no end");
    }
    while (values[values.length - 1] === "null") values.pop();
    return `[${values.join(comma)}]`;
}
//?
function print(text) {
    const { writeSync } = require("fs");
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        try {
            at += writeSync(1, bytes, at);
        } catch (error) {
            if (error.code !== "EAGAIN") throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
        }
    }
}
function longs(value) {
    const exact = [value].flat(9).every((each) => Number.isSafeInteger(Number(each)));
    const convert = (each) => (Array.isArray(each) ? each.map(convert) : exact ? Number(each) : BigInt(each));
    return convert(value);
}
function make(kind, depth, value) {
    if (kind === "long") return longs(value);
    if (!kind.endsWith("Node")) return value;
    if (depth > 0) return value.map((each) => make(kind, depth - 1, each));
    //? ListNode
    if (kind === "ListNode") return makeList(value);
    //? TreeNode
    if (kind === "TreeNode") return makeTree(value);
    //?
}
function misfit(value) {
    console.error(`${value} cannot be an answer`);
    return "null";
}
function write(kind, depth, value) {
    if (depth > 0) {
        if (typeof value?.length !== "number") return misfit(value);
        return `[${Array.from(value, (each) => write(kind, depth - 1, each)).join(comma)}]`;
    }
    //? ListNode
    if (kind === "ListNode") return plainList(value);
    //? TreeNode
    if (kind === "TreeNode") return plainTree(value);
    //?
    if (typeof value === "bigint") return String(value);
    if (point && kind === "double" && Number.isInteger(value) && Math.abs(value) < 1e21) return `${value}.0`;
    if (bare && typeof value === "string") return value;
    const text = JSON.stringify(value);
    return text === undefined || text === "null" ? misfit(value) : text;
}
function call(called, found, values) {
    values = called.parameters.map(([, kind, depth], at) => make(kind, depth, values[at]));
    const result = found(...values);
    return called.answer === null ? "null" : write(...called.answer, called.modifies === null ? result : values[called.modifies]);
}
function find(called) {
    for (const name of [called.camel, called.name]) {
        const found = defined(name) ?? module.exports[name];
        if (typeof found === "function") return found;
        const Solution = defined("Solution") ?? module.exports.Solution;
        if (typeof Solution?.prototype?.[name] === "function") return (...values) => new Solution()[name](...values);
    }
    if (typeof module.exports === "function") return module.exports;
    throw new Error(`there is no ${called.camel} to call`);
}
function perform(given) {
    if (signature.methods === null) return call(signature, find(signature), signature.parameters.map(([name]) => given[name]));
    let made = null;
    const each = given.arguments ?? given.args;
    const answers = (given.calls ?? given.operations).map((name, at) => {
        if (made === null) {
            made = new (find(signature))(...signature.parameters.map(([, kind, depth], i) => make(kind, depth, each[at][i])));
            return "null";
        }
        const method = signature.methods.find((one) => one.name === name || one.camel === name);
        const shown = [method.camel, method.name].find((one) => typeof made[one] === "function") ?? method.camel;
        return call(method, (...values) => made[shown](...values), each[at]);
    });
    return `[${answers.join(comma)}]`;
}
try {
    let text = require("fs").readFileSync(0, "utf8");
    if (/\d{16}/.test(text) && JSON.stringify(signature).includes('"long"')) {
        text = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d{16,}/gs, (found) => (found[0] === '"' ? found : `"${found}"`));
    }
    print(perform(JSON.parse(text)) + "\n");
    process.exit(0);
} catch (error) {
    console.error(String(error?.stack ?? error).split(/\n +at (?:call|perform|find|defined) \(/)[0]);
    process.exit(1);
}
