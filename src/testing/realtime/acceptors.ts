/**
 * Handshakes of the socket surfaces, and the session behind each socket.
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
import { Router } from "../router.ts";
import { responsesSocket } from "./responses_socket.ts";
import type { FakeState } from "../fake_state.ts";

/** An accepted handshake. */
export interface Granted {
  /** Subprotocol that is selected; empty for none. */
  readonly protocol: string;
  /** Connects the socket to its session. */
  readonly accept: Accept;
}

/** A handshake without its path. */
interface Handshake {
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  readonly secret: ClientSecret | null;
}

/**
 * Makes the session behind each socket, for one path. A session begins only then, because the
 * client may hang up during the handshake.
 */
type Acceptor = (state: FakeState, handshake: Handshake) => Accept;

const ACCEPTORS: Readonly<Record<string, Acceptor>> = {
  "GET /live/sessions": (state) =>
    acceptLive(() => new LivePeer(state), state, "ClientEvent"),
  "GET /live/sessions/{id}/fork": (state, { params: { id } }) => {
    const stored = liveSession(id, state);
    if (stored.isStored) {
      const fork = () => new LivePeer(state, stored);
      return acceptLive(fork, state, "ForkClientEvent");
    }
    throw new ApiError(400, `Session ${id} was not stored.`, {
      code: "session_not_stored",
    });
  },
  "GET /live/sessions/{id}/attach": (state, { params: { id } }) => {
    const running = liveSession(id, state);
    if (running.ended === null) {
      return acceptLive(() => running, state, "ConnectClientEvent");
    }
    throw new ApiError(404, `Session ${id} has ended.`);
  },
  "GET /realtime": (state, handshake) => {
    const peerOf = peerFor(handshake, state);
    return (socket) => {
      const peer = peerOf();
      state.store(sessions).add(peer);
      peer.join(socket);
      const inspector = new FrameInspector(state, "RealtimeClientEvent");
      return {
        message: (data) => handleEvent(peer, data, socket, inspector),
        closed: (code, reason) => peer.leave(socket, code, reason),
      };
    };
  },
  "GET /realtime/translations": (state, { query, secret }) => {
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
      const peer = new TranslationPeer(state, socket, config);
      state.store(sessions).add(peer);
      return {
        message: (data) => peer.handleEvent(data),
        closed: (code, reason) => peer.leave(socket, code, reason),
      };
    };
  },
  "GET /responses": (state) => responsesSocket(state),
};

const acceptors: Router<Acceptor> = new Router();
for (const [path, acceptor] of Object.entries(ACCEPTORS)) {
  acceptors.add(path, acceptor);
}

function liveSession(id: string, state: FakeState): LivePeer {
  const found = state.store(sessions).all.find((one) => one.id === id);
  if (found instanceof LivePeer) return found;
  throw new ApiError(404, `No such Live session: ${id}`);
}

/** A socket of a Live session: the one that starts it, or one that joins. */
function acceptLive(
  peerOf: () => LivePeer,
  state: FakeState,
  schema: string,
): Accept {
  return (socket) => {
    const peer = peerOf();
    state.store(sessions).add(peer);
    peer.join(socket);
    const inspector = new FrameInspector(state, schema);
    return {
      message: (data) => peer.handleEvent(data, inspector),
      closed: (code, reason) => peer.leave(socket, code, reason),
    };
  };
}

/** The session that a handshake leads to: a new one, or that of a call. */
function peerFor(
  { query, secret }: Handshake,
  state: FakeState,
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
    if (secret !== null) throw unknownCall(callId); // joining a call requires a standard key
    return talkOf(callId, state);
  }
  checkKind(secret, "realtime");
  const type = query.get("intent") === "transcription"
    ? "transcription"
    : "realtime";
  const config = sessionConfig(
    { type, ...secret?.session },
    query.get("model") ?? undefined,
  );
  return () => new RealtimePeer(state, config);
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
 * Accepts a handshake.
 *
 * @throws {ApiError} If it is refused.
 */
export function acceptHandshake(
  path: string,
  query: URLSearchParams,
  headers: Headers,
  state: FakeState,
): Granted {
  const { protocol, secret } = checkHandshake(headers, state);
  const found = acceptors.find("GET", path);
  if (found === null) throw new ApiError(404, `Invalid URL (GET ${path})`);
  const { target: acceptor, params } = found;
  return { protocol, accept: acceptor(state, { query, params, secret }) };
}
