// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Calls the function or the class in solution.js with the arguments on stdin, and prints what it returned as JSON.
// What only mistakes need is in mistakes.js. The call of main() is appended to this file.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const SOURCE = "solution.js";
const RANGES = { int: [-(2n ** 31n), 2n ** 31n - 1n], long: [-(2n ** 63n), 2n ** 63n - 1n] };
// The user's code may replace any of these before it returns.
const { writeSync, write: writeLater, writeFileSync } = fs;
const { stringify, parse } = JSON;
const now = process.hrtime.bigint;
const exit = process.exit;

class ListNode {
    constructor(val, next) {
        this.val = val === undefined ? 0 : val;
        this.next = next === undefined ? null : next;
    }
}

class TreeNode {
    constructor(val, left, right) {
        this.val = val === undefined ? 0 : val;
        this.left = left === undefined ? null : left;
        this.right = right === undefined ? null : right;
    }
}

/** A value that is not of the signature's type. */
class Misfit extends Error {}

/** A mistake that leaves nothing to call; its text is for the user. */
class Fatal extends Error {}

// What was returned, as JSON

function isList(value) {
    return Array.isArray(value) || (ArrayBuffer.isView(value) && typeof value.length === "number");
}

function encodeWhole(base, value) {
    if (typeof value === "number") {
        if (!Number.isInteger(value)) throw new Misfit();
        if (base === "int" && (value | 0) === value) return String(value | 0);
        value = BigInt(value);
    } else if (typeof value !== "bigint") {
        throw new Misfit();
    }
    if (value < RANGES[base][0] || value > RANGES[base][1]) throw new Misfit();
    return String(value);
}

const ENCODE = {
    int: (value) => encodeWhole("int", value),
    long: (value) => encodeWhole("long", value),
    double(value) {
        if (typeof value !== "number" || !Number.isFinite(value)) throw new Misfit();
        return stringify(value);
    },
    bool(value) {
        if (typeof value !== "boolean") throw new Misfit();
        return String(value);
    },
    string(value) {
        if (typeof value !== "string") throw new Misfit();
        return stringify(value);
    },
    ListNode(node) {
        const values = [];
        const seen = new Set();
        for (; node !== null && node !== undefined; node = node.next) {
            if (typeof node !== "object" || seen.has(node)) throw new Misfit();
            seen.add(node);
            values.push(encodeWhole("int", node.val));
        }
        return `[${values.join(",")}]`;
    },
    TreeNode(root) {
        const values = [];
        const level = [root];
        const seen = new Set();
        for (const node of level) {
            if (node === null || node === undefined) {
                values.push("null");
                continue;
            }
            if (typeof node !== "object" || seen.has(node)) throw new Misfit();
            seen.add(node);
            values.push(encodeWhole("int", node.val));
            level.push(node.left, node.right);
        }
        while (values.length > 0 && values[values.length - 1] === "null") values.pop();
        return `[${values.join(",")}]`;
    },
};

function encode([base, depth], value) {
    if (depth === 0) return ENCODE[base](value);
    if (!isList(value)) throw new Misfit();
    const parts = new Array(value.length);
    for (let i = 0; i < value.length; ++i) parts[i] = encode([base, depth - 1], value[i]);
    return `[${parts.join(",")}]`;
}

// The arguments

/** Digits that a Number would lose are kept as a text for wholeOf(): no long argument is a string otherwise. */
function decode(text, hasLong) {
    if (hasLong && /\d{16}/.test(text)) {
        text = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d{16,}/gs, (found) => (found[0] === '"' ? found : `"${found}"`));
    }
    return parse(text);
}

/** Numbers where all of an argument's values are safe, otherwise BigInts, so that no list mixes the two. */
function longArgument(depth, value) {
    const flat = depth === 0 ? [value] : value.flat(depth - 1);
    const exact = flat.every((each) => Number.isSafeInteger(Number(each)));
    const convert = (each) => (Array.isArray(each) ? each.map(convert) : exact ? Number(each) : BigInt(each));
    return convert(value);
}

function argument(base, depth, value) {
    if (base === "long") return longArgument(depth, value);
    if (base !== "ListNode" && base !== "TreeNode") return value;
    if (depth > 0) return value.map((each) => argument(base, depth - 1, each));
    return base === "ListNode" ? listOf(value) : treeOf(value);
}

function argumentsOf(called, values) {
    return called.parameters.map(([, base, depth], at) => argument(base, depth, values[at]));
}

function listOf(values) {
    let head = null;
    for (let i = values.length - 1; i >= 0; --i) head = new ListNode(values[i], head);
    return head;
}

function treeOf(values) {
    if (values.length === 0 || values[0] === null) return null;
    const root = new TreeNode(values[0]);
    const level = [root];
    let at = 1;
    for (const parent of level) {
        for (const side of ["left", "right"]) {
            if (at < values.length && values[at] !== null) level.push((parent[side] = new TreeNode(values[at])));
            ++at;
        }
    }
    return root;
}

// The judge's side of the streams

function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        try {
            at += writeSync(descriptor, bytes, at);
        } catch (error) {
            if (error.code !== "EAGAIN") throw error; // a pipe that somebody made non-blocking is full
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
        }
    }
}

/** What the user's code prints goes to stderr, also when it writes to descriptor 1 itself. */
function redirectOutput() {
    const away = (descriptor) => (descriptor === 1 || descriptor === "/dev/stdout" ? 2 : descriptor);
    Object.defineProperty(process, "stdout", { get: () => process.stderr, configurable: true });
    fs.writeSync = (descriptor, ...rest) => writeSync(away(descriptor), ...rest);
    fs.write = (descriptor, ...rest) => writeLater(away(descriptor), ...rest);
    fs.writeFileSync = (file, ...rest) => writeFileSync(away(file), ...rest);
}

class Driver {
    constructor(signature) {
        this.signature = signature;
        this.microseconds = 0;
        this.mistake = "";
        this.place = ""; // the call that is under way, of a class
        this.finished = false;
    }

    mistakes() {
        return require("./mistakes.js");
    }

    answer(called, value) {
        if (called.answer === null) return "null";
        try {
            return encode(called.answer, value);
        } catch (error) {
            if (!(error instanceof Misfit)) throw error;
            this.mistake ||= this.mistakes().misfit(called, value);
            return this.mistakes().resembling(value);
        }
    }

    // The user's code

    load() {
        const file = path.join(__dirname, SOURCE);
        this.source = fs.readFileSync(file, "utf8");
        this.module = { exports: {}, filename: file, id: SOURCE, loaded: false, children: [], paths: [] };
        Object.assign(globalThis, { ListNode, TreeNode, require, module: this.module, exports: this.module.exports });
        new vm.Script(this.source, { filename: SOURCE }).runInThisContext();
    }

    /** Top-level const, let and class are no properties of anything; another script sees them. */
    global(name) {
        return vm.runInThisContext(`typeof ${name} === "undefined" ? undefined : ${name}`);
    }

    defined(name) {
        const found = this.global(name);
        return typeof found === "function" ? found : this.module.exports?.[name];
    }

    find() {
        const { camel, name } = this.signature;
        for (const each of [camel, name]) {
            const found = this.defined(each);
            if (typeof found === "function") return this.fitting(found, this.signature, each);
        }
        const Solution = this.defined("Solution");
        for (const each of [camel, name]) {
            if (typeof Solution?.prototype?.[each] === "function") {
                const receiver = new Solution();
                return this.fitting(receiver[each].bind(receiver), this.signature, each);
            }
        }
        if (typeof this.module.exports === "function") return this.fitting(this.module.exports, this.signature, camel);
        throw new Fatal(this.mistakes().missingFunction(this.signature, this.source, (each) => this.defined(each)));
    }

    /** Fewer parameters are no mistake in JavaScript: a function may look at `arguments`. */
    fitting(found, called, shown) {
        called.shown = shown;
        if (found.length > called.parameters.length) throw new Fatal(this.mistakes().wrongCount(found.length, called));
        return found;
    }

    callFunction(given) {
        const called = this.signature;
        const found = this.find();
        const values = argumentsOf(called, called.parameters.map(([name]) => given[name]));
        const begin = now();
        const result = found(...values);
        this.microseconds = Number((now() - begin) / 1000n);
        if (called.modifies === null) return this.answer(called, result);
        const changed = called.parameters[called.modifies][0];
        if (result !== undefined && result !== values[called.modifies]) {
            this.mistake = `${called.shown} must change ${changed} in place; what it returns is not looked at`;
        }
        return this.answer(called, values[called.modifies]);
    }

    callClass(given) {
        const { name, methods } = this.signature;
        const made = this.defined(name);
        if (typeof made !== "function") throw new Fatal(this.mistakes().missingClass(name, this.source, (each) => this.defined(each)));
        this.fitting(made, this.signature, name);
        const functions = { [name]: this.signature };
        for (const method of methods) functions[method.name] = this.method(made, method);
        const steps = given.calls.map((each, at) => [functions[each], argumentsOf(functions[each], given.arguments[at])]);
        return `[${this.perform(made, steps).join(",")}]`;
    }

    /** A method may also be made by the constructor; then it is looked for when it is called. */
    method(made, method) {
        const shown = [method.camel, method.name].find((each) => typeof made.prototype?.[each] === "function");
        if (shown) this.fitting(made.prototype[shown], method, shown);
        return method;
    }

    /** Lists and nodes may change with the next call, so they are turned into JSON at once; the clock does not count that. */
    perform(made, steps) {
        const results = [];
        let receiver = null;
        let uncounted = 0n;
        const begin = now();
        for (const [called, values] of steps) {
            this.place = `call ${results.length + 1} of ${steps.length}, ${called.shown ?? called.camel}`;
            if (receiver === null) {
                receiver = new made(...values);
                results.push("null");
                continue;
            }
            const result = this.callMethod(receiver, called, values);
            const pause = now();
            results.push(this.answer(called, called.modifies === null ? result : values[called.modifies]));
            uncounted += now() - pause;
        }
        this.microseconds = Number((now() - begin - uncounted) / 1000n);
        this.place = "";
        return results;
    }

    callMethod(receiver, called, values) {
        called.shown ??= [called.camel, called.name].find((each) => typeof receiver[each] === "function");
        if (called.shown === undefined) throw new Fatal(this.mistakes().missingMethod(this.signature.name, called, receiver));
        return receiver[called.shown](...values);
    }

    // From start to end

    run() {
        process.on("exit", () => this.left());
        const hasLong = stringify(this.signature).includes('"long"');
        let answer;
        try {
            const given = decode(fs.readFileSync(0, "utf8"), hasLong);
            redirectOutput();
            this.load();
            answer = this.signature.methods === null ? this.callFunction(given) : this.callClass(given);
        } catch (error) {
            this.mistake = error instanceof Fatal ? error.message : this.mistakes().told(error, this.place);
        }
        this.finish(answer);
    }

    finish(answer) {
        this.finished = true;
        if (answer !== undefined) writeAll(1, answer + "\n");
        this.report();
        exit(answer === undefined ? 1 : 0); // timers of the user's code keep nobody waiting
    }

    left() {
        if (this.finished) return;
        this.mistake = this.mistakes().leftEarly(this.place);
        this.report();
        process.exitCode = 1;
    }

    report() {
        const report = { call_us: this.microseconds };
        if (this.mistake) report.mistake = this.mistake.slice(0, 2000);
        writeAll(2, `\x1e${stringify(report)}\n`);
    }
}

function main(signature) {
    new Driver(signature).run();
}
