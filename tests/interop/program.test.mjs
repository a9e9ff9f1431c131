// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// npm's socket.io-client and the program itself, which judges in the embedded sandbox: what a class sees, and what it sees when the
// server is killed.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import readline from "node:readline";
import { after, before, describe, it } from "node:test";
import { io, next, Wire } from "./peers.mjs";

const kSession = "7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1";
const kQuick = "import sys\nsys.stdin.read()\nprint('true')\n";
const kSlow = `import time\ntime.sleep(0.1)\n${kQuick}`;

class Program {
  static async start(data, ...more) {
    const child = spawn(process.env.CA_INTEROP_SERVER,
      ["--data", data, "--port", "0", "--ws-port", "0", "--sandbox", "embedded", "--rate", "1000", "--log-format", "text", ...more],
      { stdio: ["ignore", "pipe", "pipe"] });
    const program = Object.assign(new Program(), { child });
    program.ports = await new Promise((resolve, reject) => {
      child.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
      for (const stream of [child.stdout, child.stderr]) {
        readline.createInterface({ input: stream }).on("line", (line) => {
          const found = /:(\d+) \(live events also on (\d+)\)/.exec(line);
          if (found) resolve(found.slice(1).map(Number));
        });
      }
    });
    return program;
  }

  async end(signal) {
    const gone = once(this.child, "exit");
    this.child.kill(signal);
    return (await gone)[0];
  }
}

let data;
let program;
let problem;
before(async () => {
  data = await mkdtemp(path.join(tmpdir(), "codearena-interop-"));
  program = await Program.start(data);
  const page = await (await fetch(`http://127.0.0.1:${program.ports[0]}/api/problems?search=palindrome`)).json();
  problem = page.problems.find(({ slug }) => slug === "palindrome-number");
});
after(async () => {
  assert.equal(await program.end("SIGTERM"), 0);
  await rm(data, { recursive: true });
});

const submit = async (code) => {
  const answer = await fetch(`http://127.0.0.1:${program.ports[0]}/api/submissions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ problemId: problem.id, language: "python", code, sessionId: kSession }),
  });
  assert.equal(answer.status, 202);
  return (await answer.json()).submissionId;
};

/** Subscribes whenever it is connected, from where it was. */
const follow = (port, transports, id) => {
  const socket = io(`http://127.0.0.1:${port}`, { transports, forceNew: true, reconnectionDelay: 50, reconnectionDelayMax: 200 });
  const seen = [];
  for (const name of ["submission_status", "submission_test", "submission_completed"]) socket.on(name, (body) => seen.push({ name, ...body }));
  socket.on("connect", () => socket.emit("subscribe_submission", { submissionId: id, after: seen.length }));
  return { socket, seen };
};

const isWithoutGap = (seen) => seen.every(({ number }, index) => number === index + 1);

describe("the program", () => {
  for (const transports of [["websocket"], ["polling"], undefined]) {
    it(`judges and tells: ${transports ?? "default"}`, async () => {
      const id = await submit(kQuick);
      const { socket, seen } = follow(program.ports[1], transports, id);
      const end = await next(socket, "submission_completed", 60_000);
      assert.ok(isWithoutGap(seen));
      assert.equal(seen.filter(({ name }) => name === "submission_test").length, end.totalCount);
      assert.equal(end.status, "Wrong Answer");
      assert.equal(end.testResults.length, end.totalCount);
      socket.disconnect();
    });
  }

  it("tells it on the port of REST, too", async () => {
    const { socket } = follow(program.ports[0], ["websocket"], await submit(kQuick));
    await next(socket, "submission_completed", 60_000);
    socket.disconnect();
  });

  for (const transports of [["websocket"], ["polling"]]) {
    it(`killed in the middle, tells the rest when it is back: ${transports}`, async () => {
      const wire = await Wire.to(program.ports[1]);
      const id = await submit(kSlow);
      const { socket, seen } = follow(wire.port, transports, id);
      await next(socket, "submission_test", 60_000);
      await program.end("SIGKILL");
      program = await Program.start(data);
      wire.target = program.ports[1];
      await next(socket, "submission_completed", 120_000);
      assert.ok(isWithoutGap(seen));
      assert.equal(seen.filter(({ name }) => name === "submission_completed").length, 1);
      const view = await (await fetch(`http://127.0.0.1:${program.ports[0]}/api/submissions/${id}`)).json();
      assert.equal(view.status, seen.at(-1).status);
      socket.disconnect();
      wire.stop();
    });
  }
});

describe("a server that asks for tokens", () => {
  let folder;
  let guarded;
  let token;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "codearena-interop-"));
    const words = ["--data", folder, "token", "add", "ben", "--role", "student"];
    token = execFileSync(process.env.CA_INTEROP_SERVER, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    guarded = await Program.start(folder, "--require-token", "--no-judges");
  });
  after(async () => {
    assert.equal(await guarded.end("SIGTERM"), 0);
    await rm(folder, { recursive: true });
  });

  const come = (transports, auth) => io(`http://127.0.0.1:${guarded.ports[1]}`, { transports, auth, forceNew: true, reconnection: false });

  for (const transports of [["websocket"], ["polling"], undefined]) {
    it(`lets in by auth: ${transports ?? "default"}`, async () => {
      const socket = come(transports, { token });
      await next(socket, "connect");
      socket.emit("ping");
      await next(socket, "pong");
      socket.disconnect();
    });

    it(`says why not: ${transports ?? "default"}`, async () => {
      for (const auth of [undefined, { token: "nobody" }]) {
        const socket = come(transports, auth);
        const error = await next(socket, "connect_error");
        assert.equal(error.message, "A valid access token is required");
        assert.equal(error.data.statusCode, 401);
        assert.equal(error.data.error, "Unauthorized");
        socket.disconnect();
      }
    });
  }

  it("lets in by auth that is found out late", async () => {
    const socket = come(["websocket"], (tell) => setTimeout(() => tell({ token }), 1));
    await next(socket, "connect");
    socket.disconnect();
  });
});
