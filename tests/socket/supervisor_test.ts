import { assertEquals, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { Close } from "../../src/socket/close.ts";
import { HandshakeError, NotReadyError } from "../../src/socket/errors.ts";
import { ConnectionSupervisor } from "../../src/socket/supervisor.ts";
import type {
  ConnectionDelegate,
  ConnectReason,
} from "../../src/socket/supervisor_types.ts";
import { SESSION_MOVES } from "../../src/socket/session_phase.ts";
import { CONNECTION_MOVES, Lifecycle } from "../../src/socket/lifecycle.ts";
import { Socket } from "../../src/socket/socket.ts";
import { keepAlive } from "../../src/socket/keep_alive.ts";
import { turns } from "../support/event_loop.ts";

/** The part of a native socket that matters here. */
class Native extends EventTarget {
  readyState = 1;
  bufferedAmount = 0;
  close(code = 1000, wasClean = true) {
    queueMicrotask(() => this.end(code, wasClean));
  }
  end(code: number, wasClean: boolean) {
    this.dispatchEvent(new CloseEvent("close", { code, wasClean }));
  }
  send() {}
}

class Life implements ConnectionDelegate {
  log: string[] = [];
  natives: Native[] = [];
  dials: number[] = [];
  refusals: (Error | null)[] = [];
  silent = 0; // connections that open and then never get fit
  dial(): Promise<Socket> {
    this.dials.push(Date.now());
    const refusal = this.refusals.shift();
    if (refusal) return Promise.reject(refusal);
    const native = new Native();
    this.natives.push(native);
    return Promise.resolve(new Socket(native as unknown as WebSocket));
  }
  initialize(): Promise<void> {
    return this.silent-- > 0 ? new Promise(() => {}) : Promise.resolve();
  }
  betweens = 0;
  overs = 0; // moments that are over before they are used
  untilIdle(): Promise<void> {
    this.betweens++;
    return Promise.resolve();
  }
  isIdle(): boolean {
    return this.overs-- <= 0;
  }
  activate(_: Socket, reason: ConnectReason) {
    this.log.push(`activate ${reason}`);
  }
  retire(socket: Socket) {
    socket.close();
  }
  onLost(close: Close) {
    this.log.push(`lost ${close.code}`);
  }
  isRecoverable(close: Close) {
    return close.code !== 1000;
  }
  onReconnecting(attempt: number) {
    this.log.push(`attempt ${attempt}`);
  }
  onReconnected(attempts: number) {
    this.log.push(`back after ${attempts}`);
  }
  onGaveUp(attempts: number) {
    this.log.push(`gave up after ${attempts}`);
  }
  onClosed(close: Close, error?: unknown) {
    this.log.push(`over ${close.code}${error ? " in error" : ""}`);
  }
  drop(code = 1006) {
    this.natives.at(-1)!.end(code === 1006 ? 0 : code, false);
  }
}

const refusal = (status: number, retryAfter: number | null = null) =>
  new HandshakeError(new URL("wss://h/"), "refused", { status, retryAfter });
const PLAN = { attempts: 3, minDelay: 100, maxDelay: 1_000, jitter: 0 };

Deno.test("Lifecycle: a pair that a table does not list changes nothing", () => {
  const life = new Lifecycle(CONNECTION_MOVES, "open");
  assertEquals(life.apply("closeRequested"), true);
  assertEquals(life.apply("closeRequested"), false);
  assertEquals(life.apply("ended"), true);
  for (const incident of ["closeRequested", "ended"] as const) {
    assertEquals(life.apply(incident), false);
  }
  assertEquals(SESSION_MOVES.closed, {});
});

Deno.test("ConnectionSupervisor reconnects at once, then after delays that double", async () => {
  using time = new FakeTime();
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await keeper.start();
  await time.tickAsync(10_000);
  life.refusals = [refusal(503), refusal(503)];
  const at = Date.now();
  life.drop();
  await time.tickAsync(99);
  assertEquals(life.dials.slice(1).map((dial) => dial - at), [0]);
  await time.tickAsync(1);
  await time.tickAsync(199);
  assertEquals(life.dials.slice(1).map((dial) => dial - at), [0, 100]);
  await time.tickAsync(1);
  await time.runMicrotasks();
  assertEquals(life.dials.slice(1).map((dial) => dial - at), [0, 100, 300]);
  assertEquals(life.log.slice(1), [
    "lost 1006",
    "attempt 1",
    "attempt 2",
    "attempt 3",
    "activate reconnect",
    "back after 3",
  ]);
  keeper.close();
  await time.runMicrotasks();
});

Deno.test("ConnectionSupervisor waits as long as the server asks", async () => {
  using time = new FakeTime();
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await keeper.start();
  await time.tickAsync(10_000);
  life.refusals = [refusal(429, 2_500)];
  const at = Date.now();
  life.drop();
  await time.tickAsync(2_499);
  await time.runMicrotasks();
  assertEquals(life.dials.length, 2);
  await time.tickAsync(1);
  await time.runMicrotasks();
  assertEquals(life.dials.at(-1)! - at, 2_500);
  keeper.close();
  await time.runMicrotasks();
});

Deno.test("ConnectionSupervisor gives up after its last attempt", async () => {
  using time = new FakeTime();
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await keeper.start();
  await time.tickAsync(10_000);
  life.refusals = [refusal(503), refusal(503), refusal(503)];
  life.drop();
  for (let s = 0; s < 10; s++) await time.tickAsync(1_000);
  await time.runMicrotasks();
  assertEquals(life.log.slice(-3), [
    "attempt 3",
    "gave up after 3",
    "over 1006 in error",
  ]);
  assertEquals(keeper.phase, "closed");
});

for (const code of ["billing_not_active", "insufficient_quota"]) {
  Deno.test(`ConnectionSupervisor: a reconnect refused with ${code} is the last one`, async () => {
    using time = new FakeTime();
    const life = new Life();
    const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
    await keeper.start();
    life.refusals = [
      new HandshakeError(new URL("wss://h/"), "refused", { status: 429, code }),
    ];
    life.drop();
    for (let s = 0; s < 10; s++) await time.tickAsync(1_000);
    await time.runMicrotasks();
    assertEquals(life.dials.length, 2);
    assertEquals(life.log.slice(-2), [
      "gave up after 1",
      "over 1006 in error",
    ]);
  });
}

Deno.test("ConnectionSupervisor counts connections that drop at once as attempts of one outage", async () => {
  using time = new FakeTime();
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await keeper.start();
  for (let n = 0; n < 8 && keeper.phase !== "closed"; n++) {
    life.drop();
    await time.tickAsync(2_000);
    await time.runMicrotasks();
  }
  assertEquals(keeper.phase, "closed");
  assertEquals(life.log.at(-1), "over 1006 in error");
});

Deno.test("ConnectionSupervisor: drops are not one outage if a minute passed between them, though a rotation came just before each", async () => {
  using time = new FakeTime();
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await keeper.start();
  for (let n = 0; n < 8; n++) {
    await time.tickAsync(60_000);
    assertEquals(await keeper.rotate(), true);
    life.drop();
    await time.tickAsync(2_000);
    await time.runMicrotasks();
    assertEquals(keeper.phase, "ready");
  }
  await keeper.close();
});

Deno.test("ConnectionSupervisor: a reconnect that opens and receives nothing is a failed attempt", async () => {
  using time = new FakeTime();
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, {
    reconnect: PLAN,
    readyTimeout: 500,
  });
  await keeper.start();
  await time.tickAsync(10_000);
  life.silent = 1;
  life.drop();
  await time.tickAsync(499);
  await time.runMicrotasks();
  assertEquals(life.dials.length, 2);
  await time.tickAsync(1);
  await time.tickAsync(100);
  await time.runMicrotasks();
  assertEquals(life.log.slice(1), [
    "lost 1006",
    "attempt 1",
    "attempt 2",
    "activate reconnect",
    "back after 2",
  ]);
  await keeper.close();
});

Deno.test("ConnectionSupervisor: a rotation to a connection that receives nothing fails, and the next one may succeed", async () => {
  using time = new FakeTime();
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, {
    reconnect: PLAN,
    readyTimeout: 500,
  });
  await keeper.start();
  life.silent = 1;
  const first = keeper.rotate();
  await time.tickAsync(500);
  assertEquals(await first, false);
  assertEquals(await keeper.rotate(), true);
  await keeper.close();
});

Deno.test("ConnectionSupervisor retries when the token provider fails", async () => {
  using time = new FakeTime();
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await keeper.start();
  await time.tickAsync(10_000);
  life.refusals = [new TypeError("the vault is closed")];
  life.drop();
  await time.tickAsync(100);
  await time.runMicrotasks();
  assertEquals(life.log.at(-1), "back after 2");
  await keeper.close();
});

Deno.test("ConnectionSupervisor makes one attempt at the first connection", async () => {
  const life = new Life();
  life.refusals = [refusal(503)];
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await assertRejects(() => keeper.start(), HandshakeError);
  assertEquals([life.dials.length, keeper.phase], [1, "closed"]);
});

Deno.test("ConnectionSupervisor.start() repeats the first connection as often as maxRetries says, and waits as long as the server asks", async () => {
  using time = new FakeTime();
  const begin = Date.now();
  const life = new Life();
  life.refusals = [refusal(503), refusal(429, 2_000), refusal(503)];
  const options = { reconnect: PLAN, maxRetries: 2 };
  const failing = new ConnectionSupervisor(life, options);
  const failed = assertRejects(() => failing.start(), HandshakeError);
  for (let n = 0; n < 30; n++) await time.tickAsync(100);
  await time.runMicrotasks();
  await failed;
  assertEquals(life.dials.map((at) => at - begin), [0, 100, 2_100]);
  assertEquals([failing.phase, life.log], ["closed", []]);

  life.refusals = [refusal(503), new NotReadyError("late")];
  const keeper = new ConnectionSupervisor(life, options);
  const started = keeper.start();
  for (let n = 0; n < 10; n++) await time.tickAsync(100);
  await time.runMicrotasks();
  await started;
  assertEquals([keeper.phase, life.log], ["ready", ["activate initial"]]);
  await keeper.close();
});

Deno.test("ConnectionSupervisor.start() does not repeat a first connection that is refused for good, nor one that is aborted", async () => {
  const life = new Life();
  const options = { reconnect: PLAN, maxRetries: 5 };
  life.refusals = [refusal(401)];
  await assertRejects(
    () => new ConnectionSupervisor(life, options).start(),
    HandshakeError,
  );
  assertEquals(life.dials.length, 1);
  using time = new FakeTime();
  life.refusals = [refusal(503), refusal(503)];
  const abort = new AbortController();
  const reason = new Error("never mind");
  const started = new ConnectionSupervisor(life, options).start(abort.signal);
  const rejected = assertRejects(() => started, Error, "never mind");
  await time.tickAsync(50);
  await time.runMicrotasks();
  abort.abort(reason);
  await time.runMicrotasks();
  await rejected;
  await time.tickAsync(10_000);
  await time.runMicrotasks();
  assertEquals(life.dials.length, 2);
});

Deno.test("ConnectionSupervisor.close() stops a waiting attempt", async () => {
  using time = new FakeTime();
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await keeper.start();
  await time.tickAsync(10_000);
  life.refusals = [refusal(503)];
  life.drop();
  await time.tickAsync(50);
  await keeper.close();
  await time.tickAsync(10_000);
  assertEquals(life.dials.length, 2);
  assertEquals(life.log.at(-1), "over 1000");
});

Deno.test("ConnectionSupervisor waits for the next handover point if one has passed", async () => {
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await keeper.start();
  life.overs = 2;
  assertEquals(await keeper.rotate(), true);
  assertEquals(life.log, ["activate initial", "activate rotation"]);
  assertEquals(life.betweens, 3);
  await keeper.close();
});

Deno.test("ConnectionSupervisor keeps the current connection if a rotation fails", async () => {
  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  await keeper.start();
  life.refusals = [refusal(503)];
  assertEquals(await keeper.rotate(), false);
  assertEquals(keeper.phase, "ready");
  assertEquals(await keeper.rotate(), true);
  assertEquals(life.log, ["activate initial", "activate rotation"]);
  await keeper.close();
});

Deno.test("keepAlive() probes after silence, and gives the peer time to reply", async () => {
  using time = new FakeTime();
  const log: string[] = [];
  const end = Promise.withResolvers<Close>();
  const socket = {
    received: 0,
    closed: end.promise,
    send: (probe: string) => !!log.push(probe),
    abandon: () => void log.push("dead"),
  };
  keepAlive(socket, "probe", { idle: 100, timeout: 50 });
  await time.tickAsync(60);
  socket.received++;
  await time.tickAsync(100);
  assertEquals(log, []);
  await time.tickAsync(40);
  assertEquals(log, ["probe"]);
  socket.received++;
  await time.tickAsync(50);
  await time.tickAsync(99);
  assertEquals(log, ["probe"]);
  await time.tickAsync(1);
  await time.tickAsync(49);
  assertEquals(log, ["probe", "probe"]);
  await time.tickAsync(1);
  assertEquals(log, ["probe", "probe", "dead"]);
  await time.tickAsync(1_000);
  assertEquals(log.length, 3);
});

/** A signal that knows its listeners. */
function listedSignal() {
  const { signal } = new AbortController();
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (
    ...args: Parameters<EventTarget["addEventListener"]>
  ) => {
    listeners.add(args[1]);
    addEventListener.apply(signal, args as never);
  };
  signal.removeEventListener = (
    ...args: Parameters<EventTarget["removeEventListener"]>
  ) => {
    listeners.delete(args[1]);
    removeEventListener.apply(signal, args as never);
  };
  return { signal, listeners };
}

Deno.test("ConnectionSupervisor.start() listens to its signal until the session ends, however it ends", async () => {
  const ends: Record<string, (keeper: ConnectionSupervisor) => unknown> = {
    "closed by the program": (keeper) => keeper.close(),
    "failed": (keeper) => keeper.fail("broken", new Error("broken")),
  };
  for (const [name, end] of Object.entries(ends)) {
    const { signal, listeners } = listedSignal();
    const keeper = new ConnectionSupervisor(new Life(), { reconnect: null });
    await keeper.start(signal);
    assertEquals(listeners.size, 1, name);
    await end(keeper);
    assertEquals([listeners.size, keeper.phase], [0, "closed"], name);
  }

  const life = new Life();
  life.refusals = [refusal(503)];
  const refused = listedSignal();
  const keeper = new ConnectionSupervisor(life, { reconnect: null });
  await assertRejects(() => keeper.start(refused.signal), HandshakeError);
  assertEquals(refused.listeners.size, 0);
});

Deno.test("ConnectionSupervisor.start() ends with the signal's reason while it connects, and closes the session afterwards", async () => {
  const reason = new Error("the page is gone");
  const slow = new Life();
  slow.silent = 1;
  const waiting = new ConnectionSupervisor(slow, { reconnect: PLAN });
  const first = new AbortController();
  const started = waiting.start(first.signal);
  first.abort(reason);
  await assertRejects(() => started, Error, "the page is gone");
  assertEquals([waiting.phase, slow.log], ["closed", []]);

  const early = new ConnectionSupervisor(new Life(), { reconnect: PLAN });
  await assertRejects(
    () => early.start(AbortSignal.abort(reason)),
    Error,
    "the page is gone",
  );

  const life = new Life();
  const keeper = new ConnectionSupervisor(life, { reconnect: PLAN });
  const later = new AbortController();
  await keeper.start(later.signal);
  later.abort(reason);
  await turns(1);
  assertEquals(keeper.phase, "closed");
  assertEquals(life.log, ["activate initial", "over 1000"]);
});
