/**
 * From a request of a client to its session.
 *
 * @module
 */
import type {
  RelayAdapter,
  RelayIdentity,
  StartProof,
} from "../adapters/adapter.ts";
import { mayReadHeaders } from "../adapters/address_only.ts";
import { checkRoom, ForeignRefusal, identify } from "../admission/admission.ts";
import { type Credentials, credentialsOf } from "../admission/credentials.ts";
import { errorResponse, Refusal } from "../admission/refusal.ts";
import { RequestHead } from "../admission/request_head.ts";
import {
  canUpgrade,
  isUpgrade,
  upgrade,
  upgradeAndClose,
} from "../admission/upgrade.ts";
import type { SessionRecord } from "../survival/records.ts";
import { digest, newId, newSecret } from "../survival/secrets.ts";
import { ClientConnection, type ConnectionEvents } from "./connection.ts";
import type { Arrival } from "./greeting.ts";
import type { Sessions } from "./sessions.ts";

/** Longest wait for a session that another process has, in ms: longer than its lease. */
const TAKE_OVER_MS = 9_000;

/** Longest ID of a session in a resume token: twice that of ours. */
const MAX_ID = 64;

/** What a client claims. */
type Claims = Pick<Credentials, "ticket" | "resume" | "after">;

/** A client that was admitted. */
interface Guest {
  /** The user, with the limits that apply. */
  readonly identity: RelayIdentity;
  /** ID of its session. */
  readonly id: string;
  /** Hash of the token with which it resumes that session; `null` for a new session. */
  readonly hash: string | null;
  readonly credentials: Claims;
}

/** Admits clients. */
export class Doorway implements ConnectionEvents {
  readonly #sessions: Sessions;

  /** @param sessions The sessions of the relay. */
  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /**
   * Handles a request for an adapter.
   *
   * @param request The request.
   * @param adapter The adapter.
   * @param address The peer's address.
   */
  async handle(
    request: Request,
    adapter: RelayAdapter,
    address: string | undefined,
  ): Promise<Response> {
    const sessions = this.#sessions;
    const upgrades = isUpgrade(request);
    if (upgrades && !canUpgrade(request)) {
      return errorResponse(
        400,
        "bad_request",
        "The WebSocket handshake lacks a header",
      );
    }
    // it must be read before anything is awaited, or it does not know of a client that hung up
    const signal = upgrades ? request.signal : null;
    const credentials = credentialsOf(request);
    const hasPlace = this.#hasSession(credentials);
    const isReturn = credentials.resume !== null || hasPlace;
    const room = checkRoom(sessions, request, isReturn);
    const arrived = this.#expect(hasPlace);
    let isOpening = false;
    try {
      const decision = room ??
        await this.#decide(request, adapter, address, credentials);
      if (decision instanceof Refusal) {
        sessions.counters.count("refused", decision.reason);
        return upgrades && sessions.settings.refuse === "close"
          ? upgradeAndClose(request, adapter, decision)
          : decision.response();
      }
      if (!upgrades) {
        return Response.json({ ok: true }, {
          headers: { "cache-control": "no-store" },
        });
      }
      if (signal?.aborted) {
        if (decision) this.#release(decision);
        return gone();
      }
      const response = this.#open(request, adapter, decision, arrived);
      isOpening = true;
      return response;
    } catch (error) {
      sessions.report(error);
      return new Refusal("failed").response();
    } finally {
      if (!isOpening) arrived();
    }
  }

  /** Decides about a client; `null` if its adapter lets it identify itself later. */
  async #decide(
    request: Request,
    adapter: RelayAdapter,
    address: string | undefined,
    credentials: Credentials,
  ): Promise<Guest | Refusal | null> {
    if (adapter.identify === "start") {
      const response = await adapter.check!(request);
      return response ? new ForeignRefusal(response) : null;
    }
    const upgrades = isUpgrade(request);
    const identity = await identify(
      this.#sessions,
      request,
      credentials,
      address,
      upgrades,
    );
    if (identity instanceof Refusal) return identity;
    const guest = await this.#admit(identity, credentials, upgrades);
    if (guest instanceof Refusal || !this.#sessions.draining) return guest;
    if (upgrades) this.#release(guest);
    return new Refusal("draining"); // the relay has begun to shut down meanwhile
  }

  /** Finds the session of a client, or a place for a new one. */
  async #admit(
    { user, limits, data }: RelayIdentity,
    credentials: Claims,
    reserves: boolean,
  ): Promise<Guest | Refusal> {
    const { settings, instance, reservations, prepared } = this.#sessions;
    const identity = {
      user,
      limits: { ...settings.limits, ...limits },
      data,
    };
    if (reserves) await instance.start();
    const { resume, ticket } = credentials;
    let id: string;
    let hash: string | null = null;
    if (resume) {
      id = resume.id;
      hash = await digest(resume.secret);
      const problem = await this.#problem(id, hash, user);
      if (problem) return problem;
    } else {
      id = (reserves ? prepared.peek(ticket) : null)?.id ?? newId();
    }
    const problem = hash === null
      ? await this.#sessions.reserve(identity, id, reserves)
      // a resumed session has its place already, unless it is just ending
      : await reservations.reserve(identity, id, false);
    if (problem) return new Refusal(problem);
    return { identity, id, hash, credentials };
  }

  /** Why a client cannot resume a session. */
  async #problem(
    id: string,
    hash: string,
    user: string,
  ): Promise<Refusal | null> {
    const { settings, isKept, records } = this.#sessions;
    if (settings.resume === false) return new Refusal("expired");
    // a store may not accept keys of any length
    if (id === "" || id.length > MAX_ID) return new Refusal("unauthorized");
    const session = this.#sessions.get(id);
    if (session) {
      return session.accepts(hash, user) ? null : new Refusal("unauthorized");
    }
    if (!isKept) return new Refusal("expired");
    const record = await records.check(id, hash, user);
    return typeof record === "string" ? new Refusal(record) : null;
  }

  #open(
    request: Request,
    adapter: RelayAdapter,
    guest: Guest | null,
    arrived: () => void,
  ): Response {
    const sessions = this.#sessions;
    const head = new RequestHead(request, mayReadHeaders(adapter));
    const failed = () => {
      if (guest) this.#release(guest);
    };
    const { idleTimeout, flow } = sessions.settings;
    const times = { idle: idleTimeout, open: flow.start };
    try {
      return upgrade(request, adapter, times, {
        onOpen: (socket, native) => {
          const host = sessions;
          const parts = { socket, head, adapter, host };
          const connection = new ClientConnection(parts, this);
          sessions.connections.set(connection, native);
          const attached = this.#attach(connection, guest, arrived);
          sessions.track(closing(connection, attached, arrived));
        },
        onFailed: () => {
          arrived();
          failed();
        },
      });
    } catch (error) {
      failed();
      throw error;
    }
  }

  onStart(connection: ClientConnection, proof: StartProof): void {
    const sessions = this.#sessions;
    const started = this.#start(connection, proof);
    sessions.track(closing(connection, started, () => sessions.rest()));
  }

  /** Counts a connection that is closed as long as its client has not let go of it. */
  onClosed(connection: ClientConnection): void {
    const sessions = this.#sessions;
    const native = sessions.connections.get(connection);
    sessions.connections.delete(connection);
    if (!native || native.readyState === WebSocket.CLOSED) return;
    sessions.lingering++;
    native.addEventListener("close", () => sessions.lingering--, {
      once: true,
    });
  }

  /** Handles a client that identifies itself in a message. */
  async #start(
    connection: ClientConnection,
    { ticket, bound }: StartProof,
  ): Promise<void> {
    const identity = await this.#sessions.tickets.redeem(ticket, bound);
    if (!identity) return connection.close("unauthorized");
    const credentials = { ticket, resume: null, after: null };
    const guest = await this.#admit(identity, credentials, true);
    if (guest instanceof Refusal) return connection.close(guest.reason);
    await this.#attach(connection, guest, () => {});
  }

  /** @param arrived Called as soon as the session exists, so that it is not counted twice. */
  async #attach(
    connection: ClientConnection,
    guest: Guest | null,
    arrived: () => void,
  ): Promise<void> {
    if (!guest) return; // its adapter starts it later
    const { id, hash, identity, credentials } = guest;
    const sessions = this.#sessions;
    const resumed = hash !== null;
    const text = newSecret();
    const token = sessions.settings.resume === false
      ? null
      : { text, hash: await digest(text) };
    const arrival: Arrival = { token, resumed, after: credentials.after };
    if (sessions.draining) {
      this.#release(guest);
      return connection.close("draining");
    }
    if (!resumed) {
      const session = sessions.prepared.take(credentials.ticket) ??
        sessions.add(id, identity);
      arrived();
      return session.attach(connection, arrival);
    }
    const session = sessions.get(id);
    if (session) {
      arrived();
      // the token may have been used since the first check
      return session.accepts(hash, identity.user)
        ? session.attach(connection, arrival)
        : connection.close("unauthorized");
    }
    const record = await this.#takeOver(id, hash, token!.hash);
    if (!record) return connection.close("expired");
    if (sessions.draining) {
      // the client never got the next token: with its old one it can still resume elsewhere
      const free = { ...record, hash, owner: null, freeAt: Date.now() };
      await sessions.records.save(id, free);
      return connection.close("shutdown");
    }
    try { // its place belongs to this process now
      await sessions.reservations.reserve(identity, id);
    } catch (error) {
      sessions.report(error); // the token is used: to refuse the client now would lose the session
    }
    const next = sessions.add(id, identity, record);
    arrived();
    next.attach(connection, arrival);
  }

  #takeOver(
    id: string,
    hash: string,
    next: string,
  ): Promise<SessionRecord | null> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), TAKE_OVER_MS);
    return this.#sessions.records.takeOver(id, hash, next, late.signal)
      .finally(() => clearTimeout(timer));
  }

  /** Releases what was reserved for a client that does not connect. A session that it left stays. */
  #release({ identity, id, hash, credentials }: Guest): void {
    if (hash !== null) return;
    const prepared = this.#sessions.prepared.take(credentials.ticket);
    if (prepared) prepared.end("client_lost");
    else {
      this.#sessions.track(this.#sessions.reservations.release(identity, id));
    }
  }

  /** Whether this process has the session of a client, which has a place then. */
  #hasSession({ resume, ticket }: Credentials): boolean {
    const { settings, prepared } = this.#sessions;
    if (!resume) return prepared.peek(ticket) !== null;
    return settings.resume !== false &&
      this.#sessions.get(resume.id) !== undefined;
  }

  /** Counts a client until the function that is returned is called. */
  #expect(hasPlace: boolean): () => void {
    const sessions = this.#sessions;
    let expected = 1;
    const count = (by: number) => {
      sessions.pending += by;
      if (hasPlace) sessions.returning += by;
    };
    count(expected);
    return () => {
      count(-expected);
      expected = 0;
      sessions.rest();
    };
  }
}

/** Closes a connection whose session cannot be found, because the store fails. */
async function closing(
  connection: ClientConnection,
  work: Promise<void>,
  done: () => void,
): Promise<void> {
  try {
    await work;
  } catch (error) {
    connection.close("failed");
    throw error;
  } finally {
    done();
  }
}

/**
 * The response to a client that hung up before it was admitted. To upgrade its connection would
 * leak it: Deno 2.9 neither opens such a socket nor frees it, and `server.shutdown()` waits for
 * it. After an upgrade, the signal says nothing.
 */
function gone(): Response {
  return new Response(null, { status: 499 });
}
