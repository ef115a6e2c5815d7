/**
 * Lets web pages of other origins read the relay's responses.
 *
 * @module
 */

/** Headers of a response that a page of another origin may read. */
const EXPOSED = "content-disposition, retry-after";

/**
 * Adds the headers that let the requesting page read a response.
 *
 * @param request The request; its origin has been checked.
 * @param response The response.
 */
export function readable(request: Request, response: Response): Response {
  const origin = request.headers.get("origin");
  if (origin === null) return response;
  const headers = new Headers(response.headers);
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-allow-credentials", "true");
  headers.set("access-control-expose-headers", EXPOSED);
  headers.append("vary", "origin");
  return new Response(response.body, { status: response.status, headers });
}

/**
 * The response to a preflight request of a page whose origin is allowed. It may send any header:
 * SDKs add some of their own, which are not forwarded.
 *
 * @param request The request; its origin has been checked.
 */
export function preflight(request: Request): Response {
  const wanted = request.headers.get("access-control-request-headers");
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": wanted ?? "authorization, content-type",
      "access-control-max-age": "600",
    },
  });
}
