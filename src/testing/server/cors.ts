/**
 * Which web pages may use the fake: all, unless the settings list some.
 *
 * @module
 */

import { isLoopback } from "../../core/loopback.ts";
import { ApiError } from "../api_error.ts";

const METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS";

/** Origins of pages that may send requests; `null` is any. */
export type Origins = readonly string[] | null;

/** Refuses a request to a foreign host name: a web page can make its own name resolve to this machine. */
export function misdirected(request: Request): Response | null {
  const { hostname } = new URL(request.url);
  // `localhost.` is the same name, written in full.
  if (isLoopback(hostname.replace(/\.$/, ""))) return null;
  return new ApiError(
    403,
    `This fake does not respond under the name '${hostname}'. Use 127.0.0.1 or localhost, or start it with a key.`,
  ).toResponse();
}

/** Refuses a page of another origin; `null` for allowed pages, and for programs. */
export function foreignPage(
  headers: Headers,
  origins: Origins,
): Response | null {
  if (origins === null) return null;
  const origin = headers.get("origin");
  const isForeign = origin === null
    ? headers.get("sec-fetch-site") === "cross-site"
    : !origins.includes(origin);
  if (!isForeign) return null;
  return new ApiError(
    403,
    `Pages of ${origin ?? "other origins"} may not use this fake.`,
  ).toResponse();
}

/** Responds to a preflight request of a browser; `null` for any other request. */
export function preflight(
  request: Request,
  origins: Origins,
): Response | null {
  const { method, headers } = request;
  if (method !== "OPTIONS" || !headers.has("access-control-request-method")) {
    return null;
  }
  const responseHeaders = new Headers({
    "access-control-allow-methods": METHODS,
    "access-control-max-age": "600",
  });
  // `*` does not cover Authorization, so the requested headers are allowed by name.
  const wanted = headers.get("access-control-request-headers");
  if (wanted !== null) {
    responseHeaders.set("access-control-allow-headers", wanted);
  }
  if (headers.has("access-control-request-private-network")) {
    responseHeaders.set("access-control-allow-private-network", "true");
  }
  allow(headers, responseHeaders, origins);
  return new Response(null, { status: 204, headers: responseHeaders });
}

/** Lets the page read the response and all its headers. */
export function allow(
  request: Headers,
  responseHeaders: Headers,
  origins: Origins,
): void {
  const origin = request.get("origin");
  if (origins !== null) responseHeaders.append("vary", "origin");
  if (origin === null) return;
  responseHeaders.set(
    "access-control-allow-origin",
    origins === null ? "*" : origin,
  );
  responseHeaders.set("access-control-expose-headers", "*");
}
