/**
 * Pages of any origin may use the fake: it holds no secrets.
 *
 * @module
 */

const METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS";

/** Responds to a preflight request of a browser; `null` for any other request. */
export function preflight(request: Request): Response | null {
  const { method, headers } = request;
  if (method !== "OPTIONS" || !headers.has("access-control-request-method")) {
    return null;
  }
  const answer = new Headers({
    "access-control-allow-methods": METHODS,
    "access-control-max-age": "600",
  });
  // `*` does not cover Authorization, so the requested headers are allowed by name.
  const wanted = headers.get("access-control-request-headers");
  if (wanted !== null) answer.set("access-control-allow-headers", wanted);
  if (headers.has("access-control-request-private-network")) {
    answer.set("access-control-allow-private-network", "true");
  }
  allow(headers, answer);
  return new Response(null, { status: 204, headers: answer });
}

/** Lets the page read the response and all its headers. */
export function allow(request: Headers, answer: Headers): void {
  if (!request.has("origin")) return;
  answer.set("access-control-allow-origin", "*");
  answer.set("access-control-expose-headers", "*");
}
