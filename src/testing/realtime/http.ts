/**
 * What a realtime session needs over HTTP: client secrets and calls.
 *
 * @module
 */
import { type ClientSecret, clientSecrets } from "../server/auth.ts";
import type { Call, Handlers } from "../server/call.ts";
import {
  type Fields,
  fieldsOf,
  isFields,
  numberOf,
  textOf,
} from "../fields.ts";
import {
  begin,
  calls,
  hangUp,
  type RealtimeCall,
  unknownCall,
} from "./calls.ts";
import { sessionConfig, translationSession } from "./config.ts";
import type { FakeState } from "../fake_state.ts";

export type { RealtimeCall } from "./calls.ts";

const DEFAULT_LIFE = 600;

function secret(
  call: Call,
  state: FakeState,
  kind: ClientSecret["kind"],
  session: Fields,
): Fields {
  const seconds = numberOf(fieldsOf(call.body.expires_after).seconds) ??
    DEFAULT_LIFE;
  const value = state.ids.next("ek_");
  const expires_at = state.seconds() + seconds;
  state.store(clientSecrets).set(value, {
    expiresAt: expires_at * 1_000,
    kind,
    session: fieldsOf(call.body.session),
  });
  return { value, expires_at, session };
}

function known(call: Call, state: FakeState): RealtimeCall {
  const found = state.store(calls).get(call.params.id);
  if (found !== undefined && found.status !== "ended") return found;
  throw unknownCall(call.params.id);
}

const EMPTY = (): Response => new Response(null, { status: 200 });

/** `POST /realtime/...`. */
export const realtimeHandlers: Handlers = {
  "POST /realtime/client_secrets": (call, state) =>
    secret(call, state, "realtime", {
      object: "realtime.session",
      id: state.ids.next("sess_"),
      ...sessionConfig(fieldsOf(call.body.session)),
    }),
  "POST /realtime/translations/client_secrets": (call, state) =>
    secret(call, state, "translation", {
      id: state.ids.next("sess_"),
      ...translationSession(fieldsOf(call.body.session)),
      expires_at: state.seconds() + DEFAULT_LIFE,
    }),
  "POST /realtime/calls": (call, state) => {
    const session = sessionConfig(jsonOf(call.body.session));
    const { id } = begin(state, "accepted", session);
    return new Response("v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n", {
      status: 201,
      headers: {
        "content-type": "application/sdp",
        "location": `/v1/realtime/calls/${id}`,
      },
    });
  },
  "POST /realtime/calls/{id}/accept": (call, state) => {
    const found = known(call, state);
    found.status = "accepted";
    found.session = sessionConfig(call.body);
    return EMPTY();
  },
  "POST /realtime/calls/{id}/reject": (call, state) => {
    known(call, state).status = "rejected";
    return EMPTY();
  },
  "POST /realtime/calls/{id}/refer": (call, state) => {
    known(call, state).status = "referred";
    return EMPTY();
  },
  "POST /realtime/calls/{id}/hangup": (call, state) => {
    hangUp(known(call, state), state);
    return EMPTY();
  },
};

function jsonOf(value: unknown): Fields {
  if (isFields(value)) return value;
  try {
    return fieldsOf(JSON.parse(textOf(value)));
  } catch {
    return {};
  }
}
