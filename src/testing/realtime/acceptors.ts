/**
 * Handshakes of the socket surfaces, and who sits at the other end.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import { checkHandshake, type ClientSecret } from "../server/auth.ts";
import { FrameInspector } from "./inspect_frames.ts";
import { LivePeer } from "./live_peer.ts";
import type { Accept } from "../network/peer_socket.ts";
import { talkOf, unknownCall } from "./calls.ts";
import { handleEvent } from "./client_events.ts";
import { sessionConfig, translationSession } from "./config.ts";
import { RealtimePeer } from "./peer.ts";
import { sessions } from "./sessions.ts";
import { TranslationPeer } from "./translation_peer.ts";
import { Router } from "../server/router.ts";
import { responsesSocket } from "./responses_socket.ts";
import type { FakeState } from "../fake_state.ts";

/** What a handshake is granted. */
export interface Granted {
  /** Subprotocol that is selected; empty for none. */
  readonly protocol: string;
  /** Who sits at the other end. */
  readonly accept: Accept;
}

/** What is known of a handshake beside its path. */
interface Handshake {
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  readonly secret: ClientSecret | null;
}

/** Makes who sits at the other end, for one path. */
type Acceptor = (world: FakeState, handshake: Handshake) => Accept;

const SEATS: Readonly<Record<string, Acceptor>> = {
  "GET /live/sessions": (world) =>
    liveLine(new LivePeer(world), world, "ClientEvent"),
  "GET /live/sessions/{id}/fork": (world, { params: { id } }) => {
    const stored = liveSession(id, world);
    if (stored.isStored) {
      return liveLine(new LivePeer(world, stored), world, "ForkClientEvent");
    }
    throw new ApiError(400, `Session ${id} was not stored.`, {
      code: "session_not_stored",
    });
  },
  "GET /live/sessions/{id}/attach": (world, { params: { id } }) => {
    const running = liveSession(id, world);
    if (running.ended === null) {
      return liveLine(running, world, "ConnectClientEvent");
    }
    throw new ApiError(404, `Session ${id} has ended.`);
  },
  "GET /realtime": (world, handshake) => {
    const peerOf = peerFor(handshake, world);
    return (socket) => {
      const peer = peerOf();
      world.store(sessions).add(peer);
      peer.join(socket);
      const inspector = new FrameInspector(world, "RealtimeClientEvent");
      return {
        message: (data) => handleEvent(peer, data, socket, inspector),
        closed: (code, reason) => peer.leave(socket, code, reason),
      };
    };
  },
  "GET /realtime/translations": (world, { query, secret }) => {
    const model = query.get("model");
    if (model === null || query.has("intent")) {
      throw new ApiError(400, "You must provide a 'model', and no 'intent'.", {
        param: "model",
        code: "missing_required_parameter",
      });
    }
    checkKind(secret, "translation");
    const config = translationSession(secret?.session ?? {}, model);
    return (socket) => {
      const peer = new TranslationPeer(world, socket, config);
      world.store(sessions).add(peer);
      return {
        message: (data) => peer.handleEvent(data),
        closed: (code, reason) => peer.leave(socket, code, reason),
      };
    };
  },
  "GET /responses": (world) => responsesSocket(world),
};

const seats: Router<Acceptor> = new Router();
for (const [path, seat] of Object.entries(SEATS)) seats.add(path, seat);

function liveSession(id: string, world: FakeState): LivePeer {
  const found = world.store(sessions).all.find((one) => one.id === id);
  if (found instanceof LivePeer) return found;
  throw new ApiError(404, `No such Live session: ${id}`);
}

/** A socket of a Live session: the one that starts it, or one that joins. */
function liveLine(peer: LivePeer, world: FakeState, schema: string): Accept {
  return (socket) => {
    world.store(sessions).add(peer);
    peer.join(socket);
    const inspector = new FrameInspector(world, schema);
    return {
      message: (data) => peer.handleEvent(data, inspector),
      closed: (code, reason) => peer.leave(socket, code, reason),
    };
  };
}

/** The session that a handshake leads to: a new one, or that of a call. */
function peerFor(
  { query, secret }: Handshake,
  world: FakeState,
): () => RealtimePeer {
  const ways = ["model", "intent", "call_id"].filter((name) => query.has(name));
  if (ways.length !== 1) {
    throw new ApiError(
      400,
      "You must provide exactly one of 'model', 'intent' and 'call_id'.",
      { param: "model", code: "missing_required_parameter" },
    );
  }
  const callId = query.get("call_id");
  if (callId !== null) {
    if (secret !== null) throw unknownCall(callId); // that takes a standard key
    return talkOf(callId, world);
  }
  checkKind(secret, "realtime");
  const type = query.get("intent") === "transcription"
    ? "transcription"
    : "realtime";
  const config = sessionConfig(
    { type, ...secret?.session },
    query.get("model") ?? undefined,
  );
  return () => new RealtimePeer(world, config);
}

function checkKind(
  secret: ClientSecret | null,
  kind: ClientSecret["kind"],
): void {
  if (secret === null || secret.kind === kind) return;
  throw new ApiError(
    400,
    `This client secret opens ${secret.kind} sessions, not ${kind} sessions.`,
  );
}

/**
 * Judges a handshake.
 *
 * @throws {ApiError} If it is refused.
 */
export function acceptHandshake(
  path: string,
  query: URLSearchParams,
  headers: Headers,
  world: FakeState,
): Granted {
  const { protocol, secret } = checkHandshake(headers, world);
  const found = seats.find("GET", path);
  if (found === null) throw new ApiError(404, `Invalid URL (GET ${path})`);
  const { target: seat, params } = found;
  return { protocol, accept: seat(world, { query, params, secret }) };
}
