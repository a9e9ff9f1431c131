// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The rules of Engine.IO 4 and Socket.IO 5, spoken byte by byte to the server's conformance mode. With CA_CONFORMANCE_SERVER set to
// "http://host:port", to that server.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Frames, Server } from "./peers.mjs";

const kBeat = 300;
const kPatience = 200;
const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

let server;
let base = process.env.CA_CONFORMANCE_SERVER;
before(async () => {
  if (base) return;
  server = await Server.start();
  base = `http://127.0.0.1:${server.suitesPort}`;
});
after(async () => { if (server) assert.equal(await server.stop(), 0); });

const socketUrl = (path, query) => `${base.replace("http", "ws")}/${path}/?${query}`;
const ask = async (path, query, options) => {
  const response = await fetch(`${base}/${path}/?${query}`, options);
  return { status: response.status, text: await response.text(), type: response.headers.get("content-type") };
};
const post = (path, query, body) => ask(path, query, { method: "POST", body });
const polling = (sid) => `EIO=4&transport=polling&sid=${sid}`;
const beginPolling = async (path) => {
  const { text } = await ask(path, "EIO=4&transport=polling");
  return JSON.parse(text.slice(1)).sid;
};
const beginSocket = async (path, query = "EIO=4&transport=websocket") => {
  const frames = new Frames(socketUrl(path, query));
  const opening = await frames.next();
  assert.equal(opening?.[0], "0");
  return frames;
};
const probe = async (path, sid) => {
  const frames = new Frames(socketUrl(path, `EIO=4&transport=websocket&sid=${sid}`));
  await frames.opens;
  frames.send("2probe");
  return frames;
};
const join = async () => {
  const frames = await beginSocket("socket.io");
  frames.send("40");
  assert.match(await frames.next(), /^40\{"sid":"[^"]+"\}$/);
  assert.equal(await frames.next(), '42["auth",{}]');
  return frames;
};

for (const path of ["engine.io", "socket.io"]) {
  describe(`Engine.IO at /${path}/`, () => {
    for (const transport of ["polling", "websocket"]) {
      it(`shakes hands by ${transport}`, async () => {
        const query = `EIO=4&transport=${transport}`;
        const opening = transport === "polling" ? (await ask(path, query)).text : await new Frames(socketUrl(path, query)).next();
        assert.equal(opening[0], "0");
        const { sid, ...rest } = JSON.parse(opening.slice(1));
        assert.equal(typeof sid, "string");
        const upgrades = transport === "polling" ? ["websocket"] : [];
        assert.deepEqual(rest, { upgrades, pingInterval: kBeat, pingTimeout: kPatience, maxPayload: 1_000_000 });
      });
    }

    for (const query of ["transport=polling", "EIO=abc&transport=polling", "EIO=4", "EIO=4&transport=abc", "EIO=4&transport=websocket"]) {
      it(`refuses ${query}`, async () => {
        const { status, type } = await ask(path, query);
        assert.equal(status, 400);
        assert.match(type, /^application\/json/);
      });
    }
    for (const method of ["POST", "PUT", "DELETE"]) {
      it(`shakes no hands by ${method}`, async () => assert.equal((await ask(path, "EIO=4&transport=polling", { method })).status, 400));
    }
    for (const query of ["transport=websocket", "EIO=abc&transport=websocket", "EIO=4", "EIO=4&transport=abc", "EIO=4&transport=websocket&sid=abc"]) {
      it(`closes a socket with ${query}`, async () => new Frames(socketUrl(path, query)).ends);
    }

    it("closes the session upon a packet that is none, by POST", async () => {
      const sid = await beginPolling(path);
      assert.equal((await post(path, polling(sid), "abc")).status, 400);
      assert.equal((await ask(path, polling(sid))).status, 400);
    });

    it("closes the session upon a second poll", async () => {
      const sid = await beginPolling(path);
      const [first, second] = await Promise.all([ask(path, polling(sid)), sleep(5).then(() => ask(path, `${polling(sid)}&t=burst`))]);
      assert.deepEqual([first.status, first.text, second.status], [200, "1", 400]);
      assert.equal((await ask(path, polling(sid))).status, 400);
    });

    it("closes the session when a poll is given up", async () => {
      const sid = await beginPolling(path);
      const giveUp = new AbortController();
      const given = ask(path, polling(sid), { signal: giveUp.signal }).catch(() => "given up");
      await sleep(20);
      giveUp.abort();
      assert.equal(await given, "given up");
      assert.equal((await ask(path, polling(sid))).status, 400);
    });

    it("closes the session upon a frame that is none", async () => {
      const frames = await beginSocket(path);
      frames.send("abc");
      await frames.ends;
    });

    it("has a heart, by polling", async () => {
      const sid = await beginPolling(path);
      for (let beat = 0; beat < 3; beat += 1) {
        assert.deepEqual(await ask(path, polling(sid)).then(({ status, text }) => [status, text]), [200, "2"]);
        assert.deepEqual(await post(path, polling(sid), "3").then(({ status, text }) => [status, text]), [200, "ok"]);
      }
    });

    it("has a heart, by socket", async () => {
      const frames = await beginSocket(path);
      for (let beat = 0; beat < 3; beat += 1) {
        assert.equal(await frames.next(), "2");
        frames.send("3");
      }
      frames.close();
    });

    it("gives up who does not answer, by polling", async () => {
      const sid = await beginPolling(path);
      await sleep(kBeat + kPatience);
      assert.equal((await ask(path, polling(sid))).status, 400);
    });

    it("gives up who does not answer, by socket", async () => (await beginSocket(path)).ends);

    it("is closed by POST", async () => {
      const sid = await beginPolling(path);
      const [poll] = await Promise.all([ask(path, polling(sid)), post(path, polling(sid), "1")]);
      assert.deepEqual([poll.status, poll.text], [200, "6"]);
      assert.equal((await ask(path, polling(sid))).status, 400);
    });

    it("is closed by a frame", async () => {
      const frames = await beginSocket(path);
      frames.send("1");
      await frames.ends;
    });

    it("ignores polls after an upgrade", async () => {
      const sid = await beginPolling(path);
      const frames = await probe(path, sid);
      frames.send("5");
      assert.equal(await frames.next(), "3probe");
      assert.equal((await ask(path, polling(sid))).status, 400);
      assert.equal(await frames.next(), "2");
      frames.close();
    });

    it("ignores a second socket after an upgrade", async () => {
      const sid = await beginPolling(path);
      const frames = await probe(path, sid);
      frames.send("5");
      assert.equal(await frames.next(), "3probe");
      await (await probe(path, sid)).ends;
      assert.equal(await frames.next(), "2");
      frames.close();
    });
  });
}

describe("messages of Engine.IO", () => {
  for (const payload of ["4hello", "4test1\x1e4test2\x1e4test3", "4hello\x1ebAQIDBA==", "4\u00e4\ud83d\ude00", "4"]) {
    it(`come back by polling: ${JSON.stringify(payload)}`, async () => {
      const sid = await beginPolling("engine.io");
      const sent = await post("engine.io", polling(sid), payload);
      assert.deepEqual([sent.status, sent.text], [200, "ok"]);
      const { status, text, type } = await ask("engine.io", polling(sid));
      assert.deepEqual([status, text, type.toLowerCase()], [200, payload, "text/plain; charset=utf-8"]);
    });
  }

  it("come back by socket, text and bytes", async () => {
    const frames = await beginSocket("engine.io");
    frames.send("4hello");
    assert.equal(await frames.next(), "4hello");
    frames.send(Buffer.from([1, 2, 3, 4]));
    assert.deepEqual(await frames.next(), Buffer.from([1, 2, 3, 4]));
    frames.close();
  });

  it("come back after an upgrade, behind what waited", async () => {
    const sid = await beginPolling("engine.io");
    await post("engine.io", polling(sid), "4first\x1e4second");
    const frames = await probe("engine.io", sid);
    assert.equal(await frames.next(), "3probe");
    frames.send("5");
    frames.send("4third");
    for (const expected of ["4first", "4second", "4third"]) assert.equal(await frames.nextButPing(), expected);
    frames.close();
  });

  it("an upgrade lets a poll go with nothing", async () => {
    const sid = await beginPolling("engine.io");
    const frames = await probe("engine.io", sid);
    assert.equal(await frames.next(), "3probe");
    assert.equal((await ask("engine.io", polling(sid))).text, "6");
    frames.send("5");
    frames.send("4hello");
    assert.equal(await frames.nextButPing(), "4hello");
    frames.close();
  });

  it("as long as is announced come back, longer ones close", async () => {
    const frames = await beginSocket("engine.io");
    const longest = `4${"x".repeat(999_999)}`;
    frames.send(longest);
    assert.equal(await frames.nextButPing(), longest);
    frames.send(`${longest}x`);
    await frames.ends;
    const sid = await beginPolling("engine.io");
    assert.equal((await post("engine.io", polling(sid), `${longest}x`)).status >= 400, true);
  });
});

describe("Socket.IO", () => {
  for (const [sent, space, auth] of [
    ["40", "", "{}"], ['40{"token":"123"}', "", '{"token":"123"}'],
    ["40/custom,", "/custom,", "{}"], ['40/custom,{"token":"abc"}', "/custom,", '{"token":"abc"}'],
  ]) {
    it(`lets in ${sent}`, async () => {
      const frames = await beginSocket("socket.io");
      frames.send(sent);
      const welcome = await frames.next();
      assert.equal(welcome.slice(0, 2 + space.length), `40${space}`);
      assert.deepEqual(Object.keys(JSON.parse(welcome.slice(2 + space.length))), ["sid"]);
      assert.equal(await frames.next(), `42${space}["auth",${auth}]`);
      frames.close();
    });
  }

  it("knows no other namespace", async () => {
    const frames = await beginSocket("socket.io");
    frames.send("40/random");
    assert.equal(await frames.next(), '44/random,{"message":"Invalid namespace"}');
    frames.close();
  });

  it("closes upon a first packet that joins nothing", async () => {
    const frames = await beginSocket("socket.io");
    frames.send("4abc");
    await frames.ends;
  });

  it("closes when nothing is joined for a second", async () => {
    const frames = await beginSocket("socket.io");
    const begun = performance.now();
    assert.equal(await frames.nextButPing(), null);
    assert.ok(performance.now() - begun > 900);
  });

  it("stays open when the main namespace is left", async () => {
    const frames = await join();
    frames.send("41");
    assert.equal(await frames.next(), "2");
    frames.close();
  });

  it("leaves one namespace and not the other", async () => {
    const frames = await join();
    frames.send("40/custom,");
    assert.match(await frames.nextButPing(), /^40\/custom,/);
    assert.equal(await frames.nextButPing(), '42/custom,["auth",{}]');
    frames.send("41/custom,");
    frames.send('42["message","message to main namespace"]');
    assert.equal(await frames.nextButPing(), '42["message-back","message to main namespace"]');
    frames.close();
  });

  const kTwo = '{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}';
  const kBytes = [Buffer.from([1, 2, 3]), Buffer.from([4, 5, 6])];
  for (const [sent, expected] of [
    [['42["message",1,"2",{"3":[true]}]'], ['42["message-back",1,"2",{"3":[true]}]']],
    [[`452-["message",${kTwo}]`, ...kBytes], [`452-["message-back",${kTwo}]`, ...kBytes]],
    [['42456["message-with-ack",1,"2",{"3":[false]}]'], ['43456[1,"2",{"3":[false]}]']],
    [[`452-789["message-with-ack",${kTwo}]`, ...kBytes], [`462-789[${kTwo}]`, ...kBytes]],
  ]) {
    it(`answers ${sent[0]}`, async () => {
      const frames = await join();
      sent.forEach((frame) => frames.send(frame));
      for (const frame of expected) assert.deepEqual(await frames.nextButPing(), frame);
      frames.close();
    });
  }

  for (const [name, ...sent] of [
    ["no known type", "4abc"], ["an event that is no array", "42{}"], ["a bad acknowledgement number", '42abc["message-with-ack",1]'],
    ["text where bytes are due", `452-["message",${kTwo}]`, '42["message"]'], ["bytes where none are due", Buffer.from([1])],
    ["too many attachments", '4511-["message"]'], ["no attachments", '450-["message"]'], ["no number of attachments", '45-["message"]'],
  ]) {
    it(`closes upon ${name}`, async () => {
      const frames = await join();
      sent.forEach((frame) => frames.send(frame));
      await frames.ends;
    });
  }
});
