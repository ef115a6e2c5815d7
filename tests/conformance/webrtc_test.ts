// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** The WebRTC classes and those of the official SDK do the same to the same browser. */
import { assertEquals, assertInstanceOf, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import * as officialLive from "npm:openai@7.59.0/live/webrtc";
import * as official from "npm:openai@7.59.0/realtime/webrtc";
import { OpenAIError } from "../../src/errors.ts";
import * as live from "../../src/subpaths/webrtc/live.ts";
import * as ours from "../../src/subpaths/webrtc/realtime.ts";

type Log = unknown[];

/** A data channel that a test controls. */
class FakeChannel extends EventTarget {
  readyState = "connecting";
  readonly sent: string[] = [];
  send(data: string) {
    if (data.includes("too large")) throw new TypeError("too large");
    this.sent.push(data);
  }
  close() {
    this.readyState = "closed";
  }
  open() {
    this.readyState = "open";
    this.dispatchEvent(new Event("open"));
  }
  receive(data: unknown) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

/** A connection that a test controls. */
class FakePeer extends EventTarget {
  static log: Log;
  static last: FakePeer;
  /** The method that fails. */
  static fails = "";
  connectionState = "new";
  localDescription: { sdp: string } | null = null;
  readonly channel = new FakeChannel();
  listeners = 0;
  constructor(configuration?: unknown) {
    super();
    FakePeer.last = this;
    this.#note("new", configuration);
  }
  createDataChannel(label: string) {
    this.#note("createDataChannel", label);
    return this.channel;
  }
  createOffer() {
    this.#note("createOffer");
    return Promise.resolve({ type: "offer", sdp: "the offer" });
  }
  setLocalDescription(description: { sdp: string }) {
    this.#note("setLocalDescription", description);
    this.localDescription = FakePeer.fails === "localDescription"
      ? null
      : { sdp: description.sdp };
    return Promise.resolve();
  }
  setRemoteDescription(description: unknown) {
    this.#note("setRemoteDescription", description);
    return Promise.resolve();
  }
  close() {
    this.#note("close");
    this.connectionState = "closed";
    this.channel.close();
  }
  become(state: string) {
    this.connectionState = state;
    this.dispatchEvent(new Event("connectionstatechange"));
  }
  override addEventListener(...args: any) {
    this.listeners++;
    super.addEventListener(...args as [string, null]);
  }
  override removeEventListener(...args: any) {
    this.listeners--;
    super.removeEventListener(...args as [string, null]);
  }
  #note(method: string, argument?: unknown) {
    FakePeer.log.push([method, argument]);
    if (FakePeer.fails === method) throw new TypeError(`${method} fails`);
  }
}

const factsOf = ({ name, code, phase, cause }: any) => [
  `${name} ${code} ${phase}`,
  // The reasons that are an error of the SDK are worded differently.
  cause instanceof Error ? cause.name : cause,
];

interface Scene {
  readonly rtc: official.OpenAIRealtimeWebRTC;
  readonly peer: FakePeer;
  readonly log: Log;
  readonly time: FakeTime;
  /** Calls `connect()`, and logs how it ends. */
  connect(options?: Partial<official.WebRTCConnectOptions>): Promise<void>;
}

/** What happens in a scene, in order. */
async function logOf(
  Class: typeof official.OpenAIRealtimeWebRTC,
  run: (scene: Scene) => unknown,
  fails: string,
): Promise<Log> {
  const log: Log = [];
  using time = new FakeTime();
  const { reportError } = globalThis;
  globalThis.reportError = ({ message }: any) =>
    void log.push(["reported", message]);
  FakePeer.log = log;
  FakePeer.fails = fails;
  Object.assign(globalThis, { RTCPeerConnection: FakePeer });
  try {
    const rtc = new Class({ iceServers: [] });
    const note = (name: string) => (event: any) => {
      const error = event.error && event.error.code
        ? { error: factsOf(event.error) }
        : {};
      log.push([name, rtc.state, { ...event, ...error }]);
    };
    rtc.onConnectionEvent(note("connection event"));
    rtc.onEvent(note("event"));
    await run({
      rtc,
      peer: FakePeer.last,
      log,
      time,
      connect: (options = {}) =>
        rtc.connect({
          exchangeSdp: (offer, { signal }) => {
            log.push(["offer", offer, signal.aborted]);
            signal.addEventListener("abort", () =>
              log.push(["stopped", factsOf(signal.reason)]));
            return Promise.resolve("the answer");
          },
          ...options,
        }).then(
          () =>
            void log.push(["connected", rtc.state]),
          (error) => void log.push(["failed", rtc.state, factsOf(error)]),
        ),
    });
    await time.tickAsync(0);
    await time.runMicrotasks();
    log.push(["at the end", rtc.state, FakePeer.last.listeners]);
    log.push(["sent", FakePeer.last.channel.sent]);
  } catch (error) {
    log.push(["thrown", factsOf(error)]);
  } finally {
    globalThis.reportError = reportError;
    delete (globalThis as any).RTCPeerConnection;
  }
  return log;
}

/** Opens the connection of a scene. */
async function open({ peer, time, connect }: Scene): Promise<void> {
  const done = connect();
  await time.runMicrotasks();
  peer.become("connecting");
  peer.become("connected");
  peer.channel.open();
  await done;
}

const never = new Promise<never>(() => {});

interface Case {
  readonly run: (scene: Scene) => unknown;
  readonly fails?: string;
}

const CASES: Record<string, Case> = {
  "a connection whose channel opens last": { run: open },
  "a connection that is open before its answer is set": {
    async run({ peer, time, connect }) {
      const answer = Promise.withResolvers<string>();
      const done = connect({ exchangeSdp: () => answer.promise });
      await time.runMicrotasks();
      peer.channel.open();
      peer.become("connected");
      answer.resolve("late");
      await done;
    },
  },
  "events in both directions": {
    async run(scene) {
      const { rtc, peer, log } = scene;
      const off = rtc.on("response.created", () => log.push("on()"));
      rtc.onEvent(() => {
        throw new Error("a listener that throws");
      });
      rtc.onEvent(() => Promise.reject(new Error("one that rejects")));
      await open(scene);
      rtc.send({ type: "response.create" });
      peer.channel.receive('{"type":"response.created"}');
      peer.channel.receive('{"type":"error","error":{"message":"no"}}');
      off();
      off();
      peer.channel.receive('{"type":"response.created"}');
    },
  },
  "messages that are not events": {
    async run(scene) {
      await open(scene);
      for (
        const data of [
          "",
          "{",
          "null",
          "3",
          '"type"',
          "[]",
          "{}",
          '{"type":1}',
          new Uint8Array(2),
          '{"type":"something new"}',
        ]
      ) scene.peer.channel.receive(data);
    },
  },
  "what cannot be sent": {
    async run(scene) {
      const { rtc, log } = scene;
      const send = (event: any) => {
        try {
          rtc.send(event);
          log.push("sent");
        } catch (error) {
          log.push(factsOf(error));
        }
      };
      send({ type: "response.create" });
      await open(scene);
      send(undefined);
      send({ type: 1n });
      send({ type: "too large" });
      send({ type: "response.create" });
      rtc.close();
      send({ type: "response.create" });
    },
  },
  "close() of an open connection, twice": {
    async run(scene) {
      await open(scene);
      scene.rtc.close();
      scene.rtc.close();
      scene.peer.channel.receive('{"type":"response.created"}');
      for (const method of ["on", "onEvent", "onConnectionEvent"] as const) {
        try {
          (scene.rtc as any)[method](() => {}, () => {});
        } catch (error) {
          scene.log.push(factsOf(error));
        }
      }
    },
  },
  "close() before connect()": {
    async run({ rtc, connect }) {
      rtc.close();
      await connect();
    },
  },
  "close() while connecting": {
    async run({ rtc, time, connect }) {
      const done = connect();
      await time.runMicrotasks();
      rtc.close();
      await done;
    },
  },
  "close() by a listener of the first state": {
    async run({ rtc, connect }) {
      rtc.onConnectionEvent(() => rtc.close());
      await connect();
    },
  },
  "a second connect()": {
    async run(scene) {
      await open(scene);
      await scene.connect();
    },
  },
  "a signal that is aborted already": {
    run: ({ connect }) =>
      connect({ signal: AbortSignal.abort(new RangeError("enough")) }),
  },
  "a signal that is aborted while the answer is awaited": {
    async run({ time, connect }) {
      const stop = new AbortController();
      const done = connect({
        signal: stop.signal,
        exchangeSdp: () => never,
      });
      await time.runMicrotasks();
      stop.abort("enough");
      await done;
    },
  },
  "a signal that is aborted when the connection is open": {
    async run({ peer, time, connect }) {
      const stop = new AbortController();
      const done = connect({ signal: stop.signal });
      await time.runMicrotasks();
      peer.become("connected");
      peer.channel.open();
      await done;
      stop.abort();
    },
  },
  "no answer in 30 seconds": {
    async run({ log, time, connect }) {
      const done = connect({ exchangeSdp: () => never });
      await time.tickAsync(29_999);
      log.push("29.999 s");
      await time.tickAsync(1);
      await done;
    },
  },
  "no connection in time": {
    async run({ time, connect }) {
      const done = connect({ timeoutMs: 5 });
      await time.tickAsync(5);
      await done;
    },
  },
  "an answer after the timeout": {
    async run({ time, connect }) {
      const answer = Promise.withResolvers<string>();
      const done = connect({ timeoutMs: 5, exchangeSdp: () => answer.promise });
      await time.tickAsync(5);
      answer.resolve("late");
      await done;
    },
  },
  "an exchange that rejects": {
    run: ({ connect }) =>
      connect({ exchangeSdp: () => Promise.reject(new RangeError("503")) }),
  },
  "an exchange that throws": {
    run: ({ connect }) =>
      connect({
        exchangeSdp: () => {
          throw new RangeError("503");
        },
      }),
  },
  "an answer that is empty": {
    run: ({ connect }) => connect({ exchangeSdp: () => Promise.resolve("") }),
  },
  "an answer that is not text": {
    run: ({ connect }) =>
      connect({ exchangeSdp: () => Promise.resolve(new Response()) as any }),
  },
  "a connection that fails while connecting": {
    async run({ peer, time, connect }) {
      const done = connect();
      await time.runMicrotasks();
      peer.become("failed");
      await done;
    },
  },
  "a connection that fails, after a moment without one": {
    async run(scene) {
      await open(scene);
      scene.peer.become("disconnected");
      scene.peer.become("connected");
      scene.peer.become("failed");
    },
  },
  "a connection that is closed": {
    async run(scene) {
      await open(scene);
      scene.peer.become("closed");
    },
  },
  "a channel that is closed while connecting": {
    async run({ peer, time, connect }) {
      const done = connect();
      await time.runMicrotasks();
      peer.channel.dispatchEvent(new Event("close"));
      await done;
    },
  },
  "a channel that is closed": {
    async run(scene) {
      await open(scene);
      scene.peer.channel.dispatchEvent(new Event("close"));
    },
  },
  "a channel that fails while connecting": {
    async run({ peer, time, connect }) {
      const done = connect();
      await time.runMicrotasks();
      peer.channel.dispatchEvent(new Event("error"));
      await done;
    },
  },
  "a channel that fails": {
    async run(scene) {
      await open(scene);
      scene.peer.channel.dispatchEvent(new Event("error"));
    },
  },
};
for (const timeoutMs of [0, -1, NaN, Infinity, 2 ** 31]) {
  CASES[`a timeoutMs of ${timeoutMs}`] = {
    run: ({ connect }) => connect({ timeoutMs }),
  };
}
for (
  const fails of [
    "createDataChannel",
    "createOffer",
    "setLocalDescription",
    "localDescription",
    "setRemoteDescription",
  ]
) {
  CASES[`a browser whose ${fails} fails`] = {
    run: ({ connect }) => connect(),
    fails,
  };
}

for (const [name, { run, fails = "" }] of Object.entries(CASES)) {
  Deno.test(`OpenAIRealtimeWebRTC is as the official one: ${name}`, async () => {
    const own = await logOf(ours.OpenAIRealtimeWebRTC as any, run, fails);
    assertEquals(own, await logOf(official.OpenAIRealtimeWebRTC, run, fails));
  });
}

Deno.test("OpenAIRealtimeWebRTC: a connection that the server closes is not reported as a failure, unlike by the official class", async () => {
  const run = async (scene: Scene) => {
    await open(scene);
    // What Chromium reports when the other side closes its connection.
    scene.peer.channel.dispatchEvent(
      Object.assign(new Event("error"), { error: { sctpCauseCode: 12 } }),
    );
    scene.peer.channel.dispatchEvent(new Event("close"));
  };
  const ends: Log = [];
  for (const Class of [ours, official] as any[]) {
    const log = await logOf(Class.OpenAIRealtimeWebRTC, run, "");
    ends.push(log.flatMap((entry: any) => entry[2]?.reason ?? []));
  }
  assertEquals(ends, [["remote"], ["failed"]]);
});

Deno.test("OpenAIRealtimeWebRTC says that it needs a browser", () => {
  for (const Class of [ours.OpenAIRealtimeWebRTC, live.OpenAILiveWebRTC]) {
    const error = assertThrows(() => new Class(), OpenAIError, "browser");
    assertInstanceOf(error, ours.WebRTCError);
    assertEquals(
      [error.code, error.phase],
      ["unsupported_environment", "transport"],
    );
  }
});

Deno.test("RealtimeDataChannel is as the official one, and leaves the channel open", () => {
  const logs = [ours, official].map(({ RealtimeDataChannel }: any) => {
    const log: Log = [];
    const channel = new FakeChannel();
    const events = new RealtimeDataChannel(channel);
    events.onEvent(({ type }: any) => log.push(type));
    events.onConnectionEvent(({ type, reason, state, error }: any) =>
      log.push([type, reason, state, error && factsOf(error)])
    );
    channel.open();
    events.send({ type: "response.create" });
    channel.receive('{"type":"response.created"}');
    channel.receive("{");
    channel.dispatchEvent(new Event("error"));
    channel.dispatchEvent(new Event("close"));
    channel.receive('{"type":"response.done"}');
    events.dispose();
    for (const call of ["onEvent", "onConnectionEvent", "send"]) {
      try {
        events[call](() => {});
      } catch (error) {
        log.push(factsOf(error));
      }
    }
    return [log, channel.readyState, channel.sent];
  });
  assertEquals(logs[0], logs[1]);
  assertEquals(logs[0][1], "open");
});

Deno.test("the classes for Live over WebRTC have the names of the official ones", () => {
  assertEquals(
    Object.keys(officialLive).filter((name) => !(name in live)),
    [],
  );
  assertEquals(new live.LiveDataChannel(new FakeChannel()).send.length, 1);
});
