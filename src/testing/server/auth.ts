/**
 * Credentials of requests.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import type { Fields } from "../fields.ts";
import type { FakeState } from "../fake_state.ts";

/** A client secret that was issued. */
export interface ClientSecret {
  /** Until when it opens sessions, in ms since 1970. */
  readonly expiresAt: number;
  /** What it opens. */
  readonly kind: "realtime" | "translation";
  /** Configuration that its sessions begin with, as far as it was given. */
  readonly session: Fields;
}

/** Client secrets that were issued, by value. */
export const clientSecrets = (): Map<string, ClientSecret> => new Map();

/** The client behind a handshake. */
export interface Admitted {
  /** Subprotocol to select; empty for none. */
  readonly protocol: string;
  /** The client secret that was used; `null` if it was a standard key. */
  readonly secret: ClientSecret | null;
}

const PROTOCOL_KEY = "openai-insecure-api-key.";

function bearer(headers: Headers): string | null {
  const header = headers.get("authorization");
  if (header !== null) return header.replace(/^Bearer\s+/i, "").trim();
  return headers.get("api-key");
}

function checkValue(key: string | null, state: FakeState): ClientSecret | null {
  if (key === null || key === "") {
    throw new ApiError(
      401,
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
      { type: "invalid_request_error" },
    );
  }
  const secret = state.store(clientSecrets).get(key);
  const { keys } = state.settings;
  const known = secret !== undefined
    ? secret.expiresAt > state.clock.now()
    : !key.startsWith("ek_") && (keys === null || keys.includes(key));
  if (known) return secret ?? null;
  throw new ApiError(401, "Incorrect API key provided.", {
    type: "invalid_request_error",
    code: "invalid_api_key",
  });
}

/** @throws {ApiError} 401 without a key that is accepted. */
export function checkKey(headers: Headers, state: FakeState): void {
  checkValue(bearer(headers), state);
}

/**
 * The key of a handshake, by header or by subprotocol, but not both.
 *
 * @throws {ApiError} 401 without a key, 400 with two or with the protocol of the beta.
 */
export function checkHandshake(headers: Headers, state: FakeState): Admitted {
  const offered = (headers.get("sec-websocket-protocol") ?? "").split(",")
    .map((protocol) => protocol.trim()).filter((protocol) => protocol !== "");
  const inProtocol = offered.find((one) => one.startsWith(PROTOCOL_KEY))
    ?.slice(PROTOCOL_KEY.length) ?? null;
  const inHeader = bearer(headers);
  if (inProtocol !== null && inHeader !== null) {
    throw new ApiError(
      400,
      "You must only send one of protocol api key and Authorization header.",
    );
  }
  if (offered.includes("openai-beta.realtime-v1")) {
    throw new ApiError(400, "The Realtime Beta API is no longer supported.", {
      code: "beta_api_shape_disabled",
    });
  }
  const secret = checkValue(inProtocol ?? inHeader, state);
  return {
    protocol: offered.includes("realtime") ? "realtime" : "",
    secret,
  };
}
