/**
 * Who asks.
 *
 * @module
 */
import { ApiError } from "./api_error.ts";
import type { World } from "./world.ts";

interface Secret {
  readonly expiresAt: number;
}

/** Client secrets that were handed out, by value; `expiresAt` in ms since 1970. */
export const clientSecrets = (): Map<string, Secret> => new Map();

const PROTOCOL_KEY = "openai-insecure-api-key.";

function bearer(headers: Headers): string | null {
  const header = headers.get("authorization");
  if (header !== null) return header.replace(/^Bearer\s+/i, "").trim();
  return headers.get("api-key");
}

function checkValue(key: string | null, world: World): void {
  if (key === null || key === "") {
    throw new ApiError(
      401,
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
      { type: "invalid_request_error" },
    );
  }
  const secret = world.shelf(clientSecrets).get(key);
  const { keys } = world.settings;
  const known = secret !== undefined
    ? secret.expiresAt > world.clock.now()
    : !key.startsWith("ek_") && (keys === null || keys.includes(key));
  if (known) return;
  throw new ApiError(401, "Incorrect API key provided.", {
    type: "invalid_request_error",
    code: "invalid_api_key",
  });
}

/** @throws {ApiError} 401 without a key that is accepted. */
export function checkKey(headers: Headers, world: World): void {
  checkValue(bearer(headers), world);
}

/**
 * The key of a handshake, by header or by subprotocol, but not both.
 *
 * @returns The subprotocol to select; `null` for none.
 * @throws {ApiError} 401 without a key, 400 with two or with the protocol of the beta.
 */
export function checkHandshake(headers: Headers, world: World): string | null {
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
  checkValue(inProtocol ?? inHeader, world);
  return offered.includes("realtime") ? "realtime" : null;
}
