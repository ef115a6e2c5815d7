/**
 * The fake itself, which connects its parts.
 *
 * @module
 */
import { chaos } from "./chaos.ts";
import { checkFault, checkPosition } from "./check_fault.ts";
import { globalClock, pause } from "./clock.ts";
import {
  Cut,
  type Fault,
  FaultPlan,
  type FaultPosition,
  refusal,
} from "./faults.ts";
import type { Fields } from "./fields.ts";
import { generic } from "./handlers/generic.ts";
import { chatHandlers } from "./handlers/chat.ts";
import { audioHandlers } from "./handlers/audio.ts";
import { completionHandlers } from "./handlers/completions.ts";
import { imageHandlers } from "./handlers/images.ts";
import { modelHandlers } from "./handlers/models.ts";
import { realtimeHandlers } from "./realtime/http.ts";
import { responseHandlers } from "./handlers/responses.ts";
import { inspect } from "./server/inspect_request.ts";
import type { Matcher, Reply } from "./model.ts";
import { type Accept, faulty, recorded } from "./network/peer_socket.ts";
import { acceptHandshake } from "./realtime/acceptors.ts";
import { sessions } from "./realtime/sessions.ts";
import { begin, calls, type RealtimeCall } from "./realtime/calls.ts";
import type { FakeRealtimeSession } from "./realtime/session.ts";
import { Recorder } from "./recorder.ts";
import { foreignPage, misdirected } from "./server/cors.ts";
import { errorResponse, pathBelow, recordOf, Server } from "./server/server.ts";
import { requestSecrets } from "./secrets.ts";
import { type FakeOptions, settle } from "./settings.ts";
import { memoryWebSocket } from "./network/socket_pair.ts";
import { batchHandlers } from "./handlers/batches.ts";
import { conversationHandlers } from "./handlers/conversations.ts";
import { fileHandlers } from "./handlers/files.ts";
import { fineTuningHandlers } from "./handlers/fine_tuning.ts";
import { runHandlers } from "./handlers/runs.ts";
import { threadHandlers } from "./handlers/threads.ts";
import { showSuppressed } from "./suppressed.ts";
import { vectorStoreHandlers } from "./handlers/vector_stores.ts";
import { listen, type Listening } from "./network/listen.ts";
import { FakeState } from "./fake_state.ts";

const DISPOSED = "The fake was disposed of.";

export type { FakeOptions } from "./settings.ts";

/** The realtime surface, as tests see it. */
export interface RealtimeView {
  /** Sessions that were opened, oldest first, including ended ones. */
  readonly sessions: readonly FakeRealtimeSession[];
  /**
   * Resolves with the next session that the fake accepts: call it before you connect.
   *
   * Another socket that joins a session does not count as a new one.
   */
  nextSession(): Promise<FakeRealtimeSession>;
  /** Calls that were made or received, by ID. */
  readonly calls: ReadonlyMap<string, RealtimeCall>;
  /** Simulates an incoming phone call: accept it by `POST /realtime/calls/{id}/accept`. */
  ring(): RealtimeCall;
}

/** An OpenAI in this process, without a client. */
export class Fake {
  /** Requests in order. */
  readonly requests: Recorder = new Recorder();
  /** The server's side of the realtime surface. */
  readonly realtime: RealtimeView;
  /** A `WebSocket` that connects to the fake without a network. */
  readonly WebSocket: typeof globalThis.WebSocket;
  readonly #state: FakeState;
  readonly #server: Server;
  readonly #faults = new FaultPlan();
  readonly #life = new AbortController();
  readonly #open: Set<() => void> = new Set();
  #listening: Listening | null = null;

  /**
   * Makes a fake that does not listen on a port.
   *
   * @param options Settings.
   */
  constructor(options: FakeOptions = {}) {
    const state = new FakeState(options.clock ?? globalClock, settle(options));
    this.#state = state;
    this.#server = new Server({
      state,
      handlers: [
        modelHandlers,
        chatHandlers,
        responseHandlers,
        conversationHandlers,
        completionHandlers,
        imageHandlers,
        audioHandlers,
        realtimeHandlers,
        fileHandlers,
        vectorStoreHandlers,
        fineTuningHandlers,
        runHandlers,
        threadHandlers,
        batchHandlers((method, path, body) =>
          this.#requestItself(method, path, body)
        ),
      ],
      fallback: generic,
      inspect,
      faults: this.#faults,
      chance: options.chaos ? chaos(options.chaos) : () => null,
      recorder: this.requests,
    });
    this.realtime = {
      get sessions() {
        return state.store(sessions).all;
      },
      nextSession: () => state.store(sessions).next(),
      get calls() {
        return state.store(calls);
      },
      ring: () => begin(state, "ringing"),
    };
    this.WebSocket = memoryWebSocket((request) => this.#upgrade(request));
  }

  /** Whether it listens on a port. */
  get isListening(): boolean {
    return this.#listening !== null;
  }

  /**
   * Base URL of the API on its port.
   *
   * @throws {Error} If it does not listen on a port.
   */
  get baseURL(): string {
    if (this.#listening === null) {
      throw new Error(
        "This fake has no base URL, because it does not listen on a port (port: null). Use its fetch and WebSocket.",
      );
    }
    return `http://127.0.0.1:${this.#listening.port}/v1`;
  }

  /** A `fetch` that reaches the fake without a network, whatever the host of the URL is. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const given = new Request(input, init);
    const signal = AbortSignal.any([given.signal, this.#life.signal]);
    signal.throwIfAborted();
    const request = new Request(given, { signal });
    const gone = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), {
        once: true,
      });
    });
    const response = await Promise.race([this.#server.respond(request), gone]);
    return response.body === null
      ? response
      : new Response(abortableBody(response.body, signal), response);
  };

  /** Starts to listen. */
  async listen(port: number): Promise<void> {
    this.#listening = await listen({
      respond: async (request) =>
        this.#misdirected(request) ?? await this.#server.respond(request),
      upgrade: async (request) =>
        this.#misdirected(request) ?? await this.#upgrade(request),
    }, port);
  }

  /** With a key, any host name may be used: a page that points its own name here does not have the key. */
  #misdirected(request: Request): Response | null {
    return this.#state.settings.keys === null ? misdirected(request) : null;
  }

  /**
   * Scripts replies of the model; the newest script that matches wins.
   *
   * @param matcher Text in the last user message, a pattern, or a rule over the whole prompt.
   * @param reply Text, parts, or a function of the prompt.
   * @param times How often it may be used. A bounded script that was not used up fails the test on disposal. Default: always.
   */
  on(matcher: Matcher, reply: Reply, times?: number): this {
    this.#state.model.on(matcher, reply, times);
    return this;
  }

  /** Scripts one reply. */
  once(matcher: Matcher, reply: Reply): this {
    return this.on(matcher, reply, 1);
  }

  /**
   * Plans a fault. One that counts events makes any other response a 400 that says so.
   *
   * @throws {TypeError} If a name does not exist, or a part lacks the one that it belongs to.
   */
  fault(fault: Fault, position: FaultPosition = {}): this {
    checkFault(fault);
    checkPosition(position);
    this.#faults.add(fault, position);
    return this;
  }

  /**
   * Ends it: sockets are dropped, the port is free.
   *
   * @throws {Error} If a script threw, or if bounded ones were not used up.
   */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#life.abort(new TypeError(DISPOSED));
    for (const end of this.#open) end();
    for (const session of this.#state.store(sessions).all) {
      if (session.ended === null) session.close(1001, DISPOSED); // a call stays open without sockets
    }
    await this.#listening?.close();
    const failure = this.#testFailure();
    if (failure === null) return;
    showSuppressed();
    throw failure;
  }

  /** Why the test must fail; `null` if it need not. */
  #testFailure(): Error | null {
    const { scriptErrors } = this.#state.model;
    if (scriptErrors.length > 0) {
      return new Error(
        `Cannot end the fake: a script threw: ${scriptErrors[0]}`,
        { cause: scriptErrors[0] },
      );
    }
    const left = this.#state.model.unusedScripts();
    return left.length === 0 ? null : new Error(
      `Cannot end the fake: these scripted replies were not used: ${
        left.join(", ")
      }`,
    );
  }

  /** A request of the fake to itself, without faults and without a record. */
  #requestItself(
    method: string,
    path: string,
    body: Fields,
  ): Promise<Response> {
    const url = new URL(path, "http://127.0.0.1");
    return this.#server.settle({
      method,
      path: pathBelow(url.pathname),
      params: {},
      query: url.searchParams,
      headers: new Headers(),
      body,
      form: null,
      signal: this.#life.signal,
    });
  }

  /** Keeps the function that closes a socket while the socket is open. */
  #tracked(accept: Accept): Accept {
    return (socket) => {
      const events = accept(socket);
      const end = () => {
        socket.close(1001, DISPOSED);
        events.closed(1001, DISPOSED);
      };
      this.#open.add(end);
      return {
        message: (data) => {
          try {
            events.message(data);
          } catch (error) {
            socket.close(1011, String(error).slice(0, 100));
          }
        },
        closed: (code, reason) => {
          this.#open.delete(end);
          events.closed(code, reason);
        },
      };
    };
  }

  async #upgrade(
    request: Request,
  ): Promise<Response | { protocol: string; accept: Accept }> {
    const state = this.#state;
    const foreign = foreignPage(request.headers, state.settings.origins);
    if (foreign !== null) return foreign;
    const url = new URL(request.url);
    const path = pathBelow(url.pathname);
    const record = recordOf(
      {
        method: "GET",
        path,
        query: url.searchParams,
        headers: request.headers,
        body: {},
      },
      state.clock.now(),
      "websocket",
    );
    this.requests.add(record);
    const fault = this.#server.faultOf(record);
    if (fault !== null) {
      await pause(state.clock, fault.delay ?? 0, this.#life.signal);
      if (this.#life.signal.aborted) throw new Cut("close", false); // the client is gone
      if (fault.reset !== undefined) {
        this.requests.responded(record, null);
        throw new Cut("reset", false);
      }
    }
    try {
      const refused = fault && refusal(fault);
      if (refused) {
        this.#server.handshakeRefused(record, fault);
        this.requests.responded(record, refused.status);
        return refused;
      }
      const { protocol, accept } = acceptHandshake(
        path,
        url.searchParams,
        request.headers,
        state,
      );
      this.requests.responded(record, 101);
      const spoilt = fault?.socket ? faulty(accept, fault.socket) : accept;
      return {
        protocol,
        accept: this.#tracked(
          recorded(
            spoilt,
            record.frames,
            () => state.clock.now(),
            requestSecrets(request.headers, request.url),
          ),
        ),
      };
    } catch (error) {
      const response = errorResponse(error);
      this.requests.responded(record, response.status);
      return response;
    }
  }
}

function abortableBody(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    start(controller) {
      signal.addEventListener("abort", () => {
        controller.error(signal.reason);
        reader.cancel(signal.reason).catch(() => {});
      }, { once: true });
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
}
