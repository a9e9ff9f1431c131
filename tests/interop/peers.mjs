// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the interop tests stand on: npm's clients, our server as a process, and a wire between them that can be bad.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import net from "node:net";
import readline from "node:readline";

const require = createRequire(`${process.env.CA_INTEROP}/package.json`);
export const { io } = require("socket.io-client");
export const { WebSocket } = require("ws");

/** Our server. It goes when its input ends. */
export class Server {
  static async start(...options) {
    const child = spawn(process.env.CA_INTEROP_SERVER, options, { stdio: ["pipe", "pipe", "inherit"] });
    const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const [clients, suites] = (await lines.next()).value.split(" ").map(Number);
    return Object.assign(new Server(), { child, lines, port: clients, suitesPort: suites });
  }

  /** Its answer: how many clients poll and have sockets, and how many submissions are watched. */
  async tell(command) {
    this.child.stdin.write(`${command}\n`);
    const { value, done } = await this.lines.next();
    if (done) throw new Error("the server has gone");
    const [, polling, , sockets, , watches] = value.split(" ").map(Number);
    return { polling, sockets, watches };
  }

  async untilCount(isRight) {
    for (;;) {
      const count = await this.tell("count");
      if (isRight(count)) return count;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async stop() {
    this.child.stdin.end();
    if (this.child.exitCode === null) await once(this.child, "exit");
    return this.child.exitCode;
  }
}

/** A wire that passes bytes on by a rule: whole, one by one, or collected for a while; that can be cut, or go dead. */
export class Wire {
  static async to(port, rule = "whole") {
    const wire = Object.assign(new Wire(), { rule, target: port, pairs: new Set(), isDead: { up: false, down: false } });
    wire.server = net.createServer((near) => {
      const far = net.connect(wire.target, "127.0.0.1");
      const pair = [near, far];
      wire.pairs.add(pair);
      for (const [from, to, way] of [[near, far, "up"], [far, near, "down"]]) {
        from.setNoDelay(true);
        from.on("data", (bytes) => wire.pass(bytes, from, to, way));
        from.on("error", () => {});
        from.on("close", () => {
          wire.flush(to);
          to.end();
          wire.pairs.delete(pair);
        });
      }
    });
    wire.server.listen(0, "127.0.0.1");
    await once(wire.server, "listening");
    wire.port = wire.server.address().port;
    return wire;
  }

  pass(bytes, from, to, way) {
    if (this.isDead[way]) return;
    if (this.rule === "whole") {
      to.write(bytes);
    } else if (this.rule === "split") {
      for (let at = 0; at < bytes.length; at += 1) to.write(bytes.subarray(at, at + 1));
    } else {
      to.held = Buffer.concat([to.held ?? Buffer.alloc(0), bytes]);
      to.timer ??= setTimeout(() => this.flush(to), 25);
    }
  }

  flush(to) {
    clearTimeout(to.timer);
    if (to.held && !to.destroyed) to.write(to.held);
    to.timer = to.held = undefined;
  }

  cut() {
    for (const pair of this.pairs) pair.forEach((end) => end.destroy());
  }

  stop() {
    this.cut();
    this.server.close();
  }
}

/** The next event of that name; rejects when it does not come for long. */
export function next(emitter, name, patience = 20_000) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no ${name}`)), patience);
    emitter.once(name, (...values) => {
      clearTimeout(late);
      resolve(values[0]);
    });
  });
}

/** A WebSocket whose messages wait to be asked for. */
export class Frames {
  constructor(url) {
    this.waiting = [];
    this.asking = [];
    this.isClosed = false;
    this.socket = new WebSocket(url);
    this.socket.on("message", (data, isBinary) => this.give(isBinary ? data : data.toString()));
    this.socket.on("error", () => {});
    this.ends = new Promise((resolve) => this.socket.on("close", () => {
      this.isClosed = true;
      this.asking.forEach((ask) => ask(null));
      resolve();
    }));
    this.opens = new Promise((resolve) => this.socket.on("open", resolve));
  }

  give(message) {
    const ask = this.asking.shift();
    if (ask) ask(message);
    else this.waiting.push(message);
  }

  /** Null when there comes nothing any more. */
  next() {
    if (this.waiting.length > 0) return Promise.resolve(this.waiting.shift());
    return this.isClosed ? Promise.resolve(null) : new Promise((resolve) => this.asking.push(resolve));
  }

  async nextButPing() {
    for (;;) {
      const message = await this.next();
      if (message !== "2") return message;
      this.send("3");
    }
  }

  send(message) {
    this.socket.send(message);
  }

  close() {
    this.socket.close();
  }
}
