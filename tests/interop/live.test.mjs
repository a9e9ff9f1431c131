// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// npm's socket.io-client against our server: by WebSocket, by polling and with the change between them; over good wires and bad ones.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Frames, next, Server, Wire, io } from "./peers.mjs";

const kTransports = {
  websocket: ["websocket"],
  polling: ["polling"],
  "default with upgrade": undefined,
  "as CodeArena has it": ["websocket", "polling"],
};

let server;
let submissions = 0;
before(async () => { server = await Server.start(2000, 2000); });
after(async () => { assert.equal(await server.stop(), 0); });

const newSubmission = async () => {
  submissions += 1;
  const id = `submission-${submissions}`;
  await server.tell(`accept ${id}`);
  return id;
};

const connect = async (port, transports, options = {}) => {
  const socket = io(`http://127.0.0.1:${port}`, { transports, forceNew: true, reconnectionDelay: 20, reconnectionDelayMax: 50, ...options });
  await next(socket, "connect");
  return socket;
};

/** The submission's events, in the order in which they come. */
const record = (socket) => {
  const seen = [];
  for (const name of ["submission_status", "submission_test", "submission_completed", "error"]) {
    socket.on(name, (body) => seen.push([name, body]));
  }
  return seen;
};

const judge = async (id, bytes = 10) => {
  await server.tell(`running ${id}`);
  await server.tell(`test ${id} ${bytes}`);
  await server.tell(`completed ${id} ${bytes}`);
};

const follow = async (port, transports) => {
  const socket = await connect(port, transports);
  const seen = record(socket);
  const id = await newSubmission();
  socket.emit("subscribe_submission", { submissionId: id });
  assert.deepEqual(await next(socket, "subscribed"), { submissionId: id });
  const done = next(socket, "submission_completed");
  await judge(id);
  const body = await done;
  assert.deepEqual(seen.map(([name]) => name), ["submission_status", "submission_test", "submission_completed"]);
  assert.deepEqual(seen.map(([, event]) => event.number), [1, 2, 3]);
  assert.equal(seen[0][1].status, "Running");
  assert.equal(body.status, "Accepted");
  assert.equal(body.submissionId, id);
  assert.equal(body.testResults[0].executionTimeMs, 88);
  socket.emit("unsubscribe_submission", { submissionId: id });
  assert.deepEqual(await next(socket, "unsubscribed"), { submissionId: id });
  return socket;
};

for (const [name, transports] of Object.entries(kTransports)) {
  describe(name, () => {
    it("follows a submission", async () => {
      const socket = await follow(server.port, transports);
      socket.emit("ping");
      await next(socket, "pong");
      socket.disconnect();
    });

    for (const rule of ["split", "merge"]) {
      it(`follows it when the bytes come ${rule}`, async () => {
        const wire = await Wire.to(server.port, rule);
        (await follow(wire.port, transports)).disconnect();
        wire.stop();
      });
    }

    it("hears what happened before, from where it likes", async () => {
      const socket = await connect(server.port, transports);
      const id = await newSubmission();
      await judge(id);
      for (const [from, count] of [[0, 3], [1, 2], [2, 1]]) {
        const seen = record(socket);
        socket.emit("subscribe_submission", { submissionId: id, after: from });
        await next(socket, "submission_completed");
        assert.equal(seen.length, count);
        socket.removeAllListeners();
      }
      socket.disconnect();
    });

    it("gets acknowledgements where it wants them", async () => {
      const socket = await connect(server.port, transports);
      const id = await newSubmission();
      assert.deepEqual(await socket.timeout(20_000).emitWithAck("subscribe_submission", { submissionId: id }), { submissionId: id });
      assert.deepEqual(await socket.timeout(20_000).emitWithAck("subscribe_submission", {}), { message: "Invalid submissionId" });
      socket.disconnect();
    });

    it("comes back after the wire was cut, and has missed nothing", async () => {
      const wire = await Wire.to(server.port);
      const socket = await connect(wire.port, transports);
      const seen = record(socket);
      const id = await newSubmission();
      const subscribe = () => socket.emit("subscribe_submission", { submissionId: id, after: seen.length });
      socket.on("connect", subscribe);
      subscribe();
      await next(socket, "subscribed");
      const first = next(socket, "submission_status");
      await server.tell(`running ${id}`);
      await first;
      const gone = next(socket, "disconnect");
      const cutting = setInterval(() => wire.cut(), 5); // there may be no connection between two polls
      await gone;
      clearInterval(cutting);
      await server.tell(`test ${id} 10`);
      const done = next(socket, "submission_completed");
      await server.tell(`completed ${id} 10`);
      await done;
      assert.deepEqual(seen.map(([, event]) => event.number), [1, 2, 3]);
      socket.disconnect();
      wire.stop();
    });

    it("gets a megabyte", async () => {
      const socket = await connect(server.port, transports);
      const id = await newSubmission();
      socket.emit("subscribe_submission", { submissionId: id });
      await next(socket, "subscribed");
      const done = next(socket, "submission_completed");
      await server.tell(`completed ${id} 1000000`);
      assert.equal((await done).testResults[0].output.length, 1_000_000);
      socket.disconnect();
    });

    it("sends nearly a megabyte, text and bytes, and gets it back", async () => {
      const socket = await connect(server.suitesPort, transports);
      const text = "ä".repeat(490_000);
      const bytes = Buffer.alloc(700_000, 7); // three quarters of what base64 makes of it
      const back = next(socket, "message-back");
      socket.emit("message", text);
      assert.equal(await back, text);
      assert.deepEqual(Buffer.from(await socket.timeout(20_000).emitWithAck("message-with-ack", bytes)), bytes);
      socket.disconnect();
    });

    it("is sent away with more than a megabyte, alone", async () => {
      const [loud, quiet] = [await connect(server.port, transports, { reconnection: false }), await connect(server.port, transports)];
      const gone = next(loud, "disconnect");
      loud.emit("subscribe_submission", { submissionId: "x".repeat(1_200_000) });
      await gone;
      quiet.emit("ping");
      await next(quiet, "pong");
      quiet.disconnect();
    });

    it("leaves nothing behind", async () => {
      await server.untilCount(({ polling, sockets, watches }) => polling + sockets + watches === 0);
    });
  });
}

describe("a heart that beats fast", () => {
  let quick;
  before(async () => { quick = await Server.start(300, 1500); });
  after(async () => { assert.equal(await quick.stop(), 0); });

  for (const [name, transports] of Object.entries(kTransports)) {
    it(`keeps a client for many beats: ${name}`, async () => {
      const socket = await connect(quick.port, transports);
      let pings = 0;
      socket.io.on("ping", () => { pings += 1; });
      let isGone = false;
      socket.on("disconnect", () => { isGone = true; });
      while (pings < 4) await next(socket.io, "ping");
      assert.equal(isGone, false);
      socket.disconnect();
    });

    it(`gives up a client that is not heard: ${name}`, async () => {
      const wire = await Wire.to(quick.port);
      const socket = await connect(wire.port, transports, { reconnection: false });
      wire.isDead.up = true;
      await quick.untilCount(({ polling, sockets }) => polling + sockets === 0);
      socket.disconnect();
      wire.stop();
    });

    it(`is given up by a client that does not hear it, which comes back: ${name}`, async () => {
      const wire = await Wire.to(quick.port);
      const socket = await connect(wire.port, transports);
      wire.isDead.down = true;
      await next(socket, "disconnect");
      wire.isDead.down = false;
      wire.cut();
      if (!socket.connected) await next(socket, "connect");
      socket.disconnect();
      wire.stop();
    });
  }
});

describe("a server that goes", () => {
  for (const [name, transports] of Object.entries(kTransports)) {
    it(`takes leave, and the next one is found: ${name}`, async () => {
      const first = await Server.start(2000, 2000);
      const wire = await Wire.to(first.port);
      const socket = await connect(wire.port, transports);
      await first.tell("accept a");
      socket.emit("subscribe_submission", { submissionId: "a" });
      await next(socket, "subscribed");
      const gone = next(socket, "disconnect");
      assert.equal(await first.stop(), 0);
      assert.match(await gone, /^transport (close|error)$/);
      const second = await Server.start(2000, 2000);
      wire.target = second.port;
      await next(socket, "connect");
      socket.emit("subscribe_submission", { submissionId: "a" }); // which this server does not know
      assert.deepEqual(await next(socket, "error"), { message: "Unknown submission", submissionId: "a" });
      socket.disconnect();
      wire.stop();
      assert.equal(await second.stop(), 0);
    });
  }
});

describe("hostile clients", () => {
  const kFrames = [
    "", "4", "40", "41", "42", "42[]", "42{}", '42["subscribe_submission"]', '42["subscribe_submission",null]', '42["subscribe_submission",[]]',
    '42["subscribe_submission",{"submissionId":{}}]', '42["unsubscribe_submission"]', '42["ping",{}]', '42["__proto__"]', '42["connect"]',
    "42" + "[".repeat(100_000), '42["' + "\\u0000".repeat(1000) + '"]', "450-[]", "4599999999999-[]", "451-[\"a\"]", "43", "44", "46", "47",
    "40/" + "x".repeat(100_000), "40{}", "40[]", "4018446744073709551616{}", "421e9[\"ping\"]", "0", "1", "2", "3", "5", "6", "7", "2probe", "xyz",
    "42[\"subscribe_submission\",{\"submissionId\":\"a\",\"after\":1e999}]", Buffer.alloc(0), Buffer.alloc(100_000, 255),
  ];

  it("end themselves and nobody else", async () => {
    const witness = await connect(server.port, ["websocket"], { reconnection: false });
    for (const joins of [true, false]) {
      await Promise.all(kFrames.map(async (frame) => {
        const hostile = new Frames(`ws://127.0.0.1:${server.port}/socket.io/?EIO=4&transport=websocket`);
        await hostile.opens;
        if (joins) hostile.send("40");
        hostile.send(frame);
        hostile.send(frame);
        hostile.close();
        await hostile.ends;
      }));
    }
    witness.emit("ping");
    await next(witness, "pong");
    witness.disconnect();
  });

  it("do not wear out the server by coming and going", async () => {
    await Promise.all(Array.from({ length: 100 }, async () => {
      const socket = await connect(server.port, undefined, { reconnection: false });
      socket.emit("ping");
      await next(socket, "pong");
      socket.disconnect();
    }));
    await server.untilCount(({ polling, sockets, watches }) => polling + sockets + watches === 0);
  });
});
