/**
 * Pages of any origin may ask the fake: it holds nothing that is worth a theft.
 *
 * @module
 */

const METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS";

/** Answers the question of a browser whether a page may ask; `null` if the request is no such question. */
export function preflight(request: Request): Response | null {
  const { method, headers } = request;
  if (method !== "OPTIONS" || !headers.has("access-control-request-method")) {
    return null;
  }
  const answer = new Headers({
    "access-control-allow-methods": METHODS,
    "access-control-max-age": "600",
  });
  // A star would not stand for Authorization, so what is asked for is what is granted.
  const wanted = headers.get("access-control-request-headers");
  if (wanted !== null) answer.set("access-control-allow-headers", wanted);
  if (headers.has("access-control-request-private-network")) {
    answer.set("access-control-allow-private-network", "true");
  }
  allow(headers, answer);
  return new Response(null, { status: 204, headers: answer });
}

/** Lets the page that asked read the answer and all its headers. */
export function allow(request: Headers, answer: Headers): void {
  if (!request.has("origin")) return;
  answer.set("access-control-allow-origin", "*");
  answer.set("access-control-expose-headers", "*");
}
