/**
 * The relay: one handler for `Deno.serve`.
 *
 * @module
 */
import type {
  RelayAdapter,
  RelayedCall,
  RelayIdentity,
  RelayRoute,
  RouteContext,
  TicketOptions,
} from "./adapters/adapter.ts";
import { checkRoom, identify } from "./admission/admission.ts";
import { preflight, readable } from "./admission/cors.ts";
import { credentialsOf } from "./admission/credentials.ts";
import { allowsOrigin } from "./admission/origin.ts";
import { errorResponse, originRefusal, Refusal } from "./admission/refusal.ts";
import type { RelayOptions } from "./options/options.ts";
import { checkClient, checkIdentity } from "./options/rules.ts";
import { settingsOf } from "./options/settings.ts";
import { serveUntilSignal } from "./serve.ts";
import { Doorway } from "./session/doorway.ts";
import { Sessions } from "./session/sessions.ts";
import { newId } from "./survival/secrets.ts";
import type { RelayClient } from "./wire/client.ts";
import { checkReason, type EndReason } from "./wire/ends.ts";
import type { RelayMetrics } from "./wire/metrics.ts";

/** What `Deno.serve` passes about the peer. */
export interface PeerInfo {
  /** The peer's address. */
  readonly remoteAddr?: object;
}

/** A handler for `Deno.serve`, with its sessions. */
export interface Relay extends AsyncDisposable {
  /** Handles a request. */
  (request: Request, info?: PeerInfo): Promise<Response>;
  /** Metrics for a dashboard. */
  metrics(): RelayMetrics;
  /**
   * Makes a ticket: text that admits one client, once, within 60 s.
   *
   * @param identity Who the client is.
   * @param options What the ticket is bound to, and whether to connect to the API right away.
   */
  ticket(identity: RelayIdentity, options?: TicketOptions): Promise<string>;
  /**
   * Ends all sessions and calls of a user in this process, for example when the user signs out.
   * The next connection of the user is checked by `authorize` as always.
   *
   * @param user The user.
   * @param reason The reason that clients and `onEnd` get. @default {"hung_up"}
   * @returns How many have ended.
   * @throws {TypeError} If `user` is not a string, or `reason` is unknown.
   */
  end(user: string, reason?: EndReason): number;
  /**
   * Serves until SIGINT or SIGTERM; then drains, and shuts the server down, within 4 s.
   *
   * @param options Options of `Deno.serve`.
   * @param handler Handles requests for which the relay has no route, such as those of the pages;
   * by default they get a 404.
   * @throws {TypeError} If `handler` is not a function.
   */
  serve(
    options?: Deno.ServeTcpOptions,
    handler?: Deno.ServeHandler<Deno.NetAddr>,
  ): Deno.HttpServer<Deno.NetAddr>;
  /**
   * Accepts no more clients, stores all sessions, and closes them with code 1012, within 4 s. With
   * a shared store, their clients continue in another process.
   */
  drain(): Promise<void>;
}

/**
 * Makes a relay: clients on one side, the API on the other.
 *
 * @example
 * ```ts
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { realtimeRelay } from "@duplex/openai/relay";
 *
 * await using openai = await fakeOpenAI();
 * const client = openai.client(); // or new OpenAI()
 * await using relay = realtimeRelay(client, {
 *   session: { model: "gpt-realtime", session: { instructions: "Be brief." } },
 *   limits: { duration: 600_000, idle: 60_000 },
 * });
 * await using server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, relay);
 *
 * const socket = new WebSocket(`ws://127.0.0.1:${server.addr.port}/`);
 * const first = await new Promise<MessageEvent>((resolve) => socket.onmessage = resolve);
 * console.log(JSON.parse(first.data).type); // session.created
 * const closed = new Promise((resolve) => socket.onclose = resolve);
 * socket.close(1000);
 * await closed;
 * ```
 *
 * @param client Opens sessions with the API; `new OpenAI()` fits.
 * @param options What clients may do.
 * @throws {TypeError} If an option is missing, unknown or of the wrong type.
 * @throws {RangeError} If a number is out of its bounds.
 */
export function realtimeRelay(
  client: RelayClient,
  options: RelayOptions,
): Relay {
  const core = new RelayCore(client, options);
  const handle = (request: Request, info?: PeerInfo) =>
    core.handle(request, info);
  return Object.assign(handle, {
    metrics: () => core.metrics(),
    ticket: (identity: RelayIdentity, options?: TicketOptions) =>
      core.ticket(identity, options),
    end: (user: string, reason: EndReason = "hung_up") => {
      if (typeof user !== "string") {
        throw new TypeError(`user must be a string, got ${typeof user}`);
      }
      checkReason(reason);
      return core.sessions.end(user, reason);
    },
    serve: (
      options: Deno.ServeTcpOptions = {},
      handler?: Deno.ServeHandler<Deno.NetAddr>,
    ) => {
      if (handler !== undefined && typeof handler !== "function") {
        throw new TypeError(
          `handler must be a function, got ${typeof handler}`,
        );
      }
      return serveUntilSignal(
        async (request, info) =>
          handler && !core.serves(request)
            ? await handler(request, info)
            : await handle(request, info),
        options,
        () => core.sessions.drain(),
      );
    },
    drain: () => core.sessions.drain(),
    [Symbol.asyncDispose]: () => core.sessions.drain(),
  });
}

/** The state behind the handler. */
class RelayCore {
  readonly sessions: Sessions;
  readonly #doorway: Doorway;
  readonly #routes: readonly RelayRoute[];

  constructor(client: RelayClient, options: RelayOptions) {
    checkClient(client, client?.realtime?.connect, "realtime.connect()");
    const settings = settingsOf(options);
    this.sessions = new Sessions(client, settings);
    this.#doorway = new Doorway(this.sessions);
    this.#routes = [
      ...settings.routes ?? [],
      ...settings.adapters.flatMap(({ routes = [] }) => routes),
    ];
    checkPlaces(settings.adapters, this.#routes);
  }

  /** Whether a request is for the relay: an adapter or a route is at its path, or its URL is invalid. */
  serves(request: Request): boolean {
    const { adapter, routes } = this.#find(request);
    return adapter !== undefined || routes.length > 0 ||
      URL.parse(request.url) === null; // the client chooses its host
  }

  async handle(request: Request, info?: PeerInfo): Promise<Response> {
    const { settings } = this.sessions;
    const { adapter, routes } = this.#find(request);
    if (!adapter && routes.length === 0) {
      return errorResponse(
        404,
        "not_found",
        "The relay has no route at this path",
      );
    }
    const { method } = request;
    const address = addressOf(info);
    if (method === "OPTIONS") {
      return allowsOrigin(request, settings.origins)
        ? readable(request, preflight(request))
        : originRefusal(settings.origins).response();
    }
    if (method === "GET" && adapter) {
      const response = await this.#doorway.handle(request, adapter, address);
      // of an upgraded request not even the headers can be read
      return response.status === 101
        ? response
        : this.#shown(request, response);
    }
    // the server leaves the body out
    const wanted = method === "HEAD" ? "GET" : method;
    const route = routes.find((one) => one.method === wanted);
    if (!route) {
      const allow = [
        ...adapter ? ["GET"] : [],
        ...routes.map((one) => one.method),
      ];
      return errorResponse(
        405,
        "method_not_allowed",
        `The method must be ${allow.join(" or ")}`,
        { allow: allow.join(", ") },
      );
    }
    return this.#shown(request, await this.#run(route, request, address));
  }

  async ticket(
    identity: RelayIdentity,
    { bound, prepare = false }: TicketOptions = {},
  ): Promise<string> {
    const { tickets, prepared, settings, draining } = this.sessions;
    checkIdentity(identity, settings.prices);
    const ticket = await tickets.issue(identity, bound);
    const isFull = this.sessions.places >= settings.capacity;
    if (prepare && prepared.hasRoom && !draining && !isFull) {
      const limits = { ...settings.limits, ...identity.limits };
      const session = this.sessions.add(newId(), { ...identity, limits });
      prepared.add(ticket, session);
      session.prepare();
    }
    return ticket;
  }

  metrics(): RelayMetrics {
    const { all, counters, prepared, draining } = this.sessions;
    const sessions = [...all];
    return {
      draining,
      sessions: sessions.length,
      clients: sessions.filter(({ presence }) => presence === "present").length,
      calls: this.sessions.calls.size,
      lingering: this.sessions.lingering,
      upstream: sessions.filter(({ isReady }) => isReady).length,
      prepared: prepared.size,
      buffered: sessions.reduce((sum, { buffered }) => sum + buffered, 0),
      accepted: counters.accepted,
      refused: { ...counters.refused },
      ended: { ...counters.ended },
      resumed: counters.resumed,
      restored: counters.restored,
      dropped: { ...counters.dropped },
    };
  }

  async #run(
    route: RelayRoute,
    request: Request,
    address: string | undefined,
  ): Promise<Response> {
    const context: RouteContext = {
      client: this.sessions.client,
      admit: async (request) => {
        const decision = checkRoom(this.sessions, request, false) ??
          await identify(
            this.sessions,
            request,
            credentialsOf(request),
            address,
            true,
          );
        return decision instanceof Refusal ? decision.response() : decision;
      },
      ticket: (identity, options) => this.ticket(identity, options),
      call: (identity) => this.#call(identity),
      track: (work) => this.sessions.track(work),
      metrics: () => this.metrics(),
    };
    try {
      return await route.handle(request, context);
    } catch (error) {
      this.sessions.report(error);
      return new Refusal("failed").response();
    }
  }

  async #call(identity: RelayIdentity): Promise<RelayedCall | Response> {
    const { settings, draining, instance } = this.sessions;
    checkIdentity(identity, settings.prices);
    if (draining) return new Refusal("draining").response();
    if (this.sessions.places >= settings.capacity) {
      return new Refusal("capacity").response();
    }
    const limits = { ...settings.limits, ...identity.limits };
    const call = this.sessions.addCall(newId(), { ...identity, limits });
    try {
      await instance.start();
      const problem = await this.sessions.reserve(call.identity, call.id);
      if (!problem) return call;
      this.sessions.removed(call);
      return new Refusal(problem).response();
    } catch (error) {
      this.sessions.removed(call);
      throw error;
    }
  }

  #shown(request: Request, response: Response): Response {
    const { origins } = this.sessions.settings;
    return allowsOrigin(request, origins)
      ? readable(request, response)
      : response;
  }

  #find(request: Request): {
    readonly adapter: RelayAdapter | undefined;
    readonly routes: readonly RelayRoute[];
  } {
    const path = this.#pathOf(request);
    const here = (other: string) => path !== null && path === trimmed(other);
    const { adapters } = this.sessions.settings;
    return {
      adapter: adapters.find(({ path }) => here(path)),
      routes: this.#routes.filter(({ path }) => here(path)),
    };
  }

  /** The path below that of the relay; `null` if it is elsewhere. */
  #pathOf(request: Request): string | null {
    const { path } = this.sessions.settings;
    const url = URL.parse(request.url); // the client chooses its host
    if (!url) return null;
    const { pathname } = url;
    const isBelow = pathname === path || pathname.startsWith(`${path}/`);
    return isBelow ? trimmed(pathname.slice(path.length)) : null;
  }
}

/**
 * Checks that nothing is out of reach behind something else.
 *
 * @throws {TypeError} If two adapters or routes have the same method and path.
 */
function checkPlaces(
  adapters: readonly RelayAdapter[],
  routes: readonly RelayRoute[],
): void {
  const taken = new Set<string>();
  for (
    const { method, path } of [
      ...adapters.map(({ path }) => ({ method: "GET", path })),
      ...routes,
    ]
  ) {
    const place = `${method} ${trimmed(path) || "/"}`;
    if (taken.has(place)) {
      throw new TypeError(
        `adapters and routes must differ in method or path, got "${place}" twice: set the option path of one`,
      );
    }
    taken.add(place);
  }
}

/** A path without slashes at its end. Not by a pattern, which takes seconds for a path of 60,000 slashes. */
function trimmed(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return path.slice(0, end);
}

function addressOf(info: PeerInfo | undefined): string | undefined {
  const { hostname } = (info?.remoteAddr ?? {}) as { hostname?: unknown };
  return typeof hostname === "string" ? hostname : undefined;
}
