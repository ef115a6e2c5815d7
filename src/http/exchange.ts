import { presentHeaders } from "../core/headers.ts";
import { APIConnectionError } from "../errors.ts";
import type { RawResponse } from "../results/raw_response.ts";
import { readResponse } from "./read_response.ts";
import type { Attempt, Call } from "./call.ts";
import { connectionError } from "./connection_errors.ts";

const MAX_REDIRECTS = 20;

/** What goes out on one hop of an attempt. */
interface Hop {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: BodyInit | null;
}

/**
 * Sends one attempt and reads its answer, unless that is to be read by the caller.
 *
 * @param call What is sent.
 * @param attempt Which attempt it is.
 * @throws {APIError} If the answer is not 2xx.
 * @throws {APIConnectionError} If no whole answer came.
 */
export async function exchange(
  call: Call,
  attempt: Attempt,
): Promise<RawResponse> {
  const { request } = call;
  const headers = presentHeaders(request.headers);
  if (attempt.token !== null) {
    headers.authorization = `Bearer ${attempt.token}`;
  }
  let hop: Hop = {
    method: request.method,
    url: request.url,
    headers,
    body: request.body,
  };
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await send(call, attempt, hop);
    const isWanted = call.fetchOptions?.redirect === "manual";
    if (isWanted || !isRedirect(response)) {
      attempt.phase = "body";
      return await readResponse(call, attempt, response);
    }
    await response.body?.cancel();
    hop = redirect(call, attempt, hop, response);
  }
  throw refusal(call, `more than ${MAX_REDIRECTS} redirects`, true);
}

async function send(
  call: Call,
  attempt: Attempt,
  hop: Hop,
): Promise<Response> {
  // The wait for a provider's token may have outlasted the attempt.
  attempt.signal.throwIfAborted();
  attempt.phase = "head";
  let response: Response;
  try {
    response = await call.fetch(hop.url, {
      ...call.fetchOptions,
      // Followed here: `fetch` would send a body on to another origin.
      redirect: call.fetchOptions?.redirect === "error" ? "error" : "manual",
      method: hop.method,
      // A real Headers object: what a custom fetch expects.
      headers: new Headers(hop.headers),
      body: hop.body,
      signal: attempt.signal,
    });
  } catch (cause) {
    attempt.signal.throwIfAborted();
    throw connectionError(call.action, cause, hop.url, "head");
  }
  if (attempt.signal.aborted) {
    // Too late: nobody waits for it any more.
    await response.body?.cancel();
    throw attempt.signal.reason;
  }
  return response;
}

function isRedirect(response: Response): boolean {
  return response.type === "opaqueredirect" ||
    ([301, 302, 303, 307, 308].includes(response.status) &&
      response.headers.has("location"));
}

/** The next hop. */
function redirect(
  call: Call,
  attempt: Attempt,
  from: Hop,
  response: Response,
): Hop {
  // A browser does not tell.
  const location = response.headers.get("location");
  const target = location === null ? null : URL.parse(location, from.url);
  if (target === null || !/^https?:$/.test(target.protocol)) {
    throw refusal(
      call,
      "a redirect to nowhere that can be followed",
      isDone(response),
    );
  }
  if (attempt.secrets().some((secret) => location!.includes(secret))) {
    throw refusal(
      call,
      "a redirect that shows the credential",
      isDone(response),
    );
  }
  const { status } = response;
  const becomesGet = status === 303
    ? from.method !== "GET"
    : status <= 302 && from.method === "POST";
  const method = becomesGet ? "GET" : from.method;
  const body = becomesGet ? null : from.body;
  const sameOrigin = target.origin === new URL(from.url).origin;
  if (body !== null && !sameOrigin) {
    throw refusal(
      call,
      `a redirect to ${target.origin}, which must not see the body`,
    );
  }
  if (body !== null && !call.request.replayable) {
    throw refusal(call, "a redirect, but the body can be sent only once");
  }
  return {
    method,
    url: target.href,
    headers: headersForHop(from, body, sameOrigin),
    body,
  };
}

/** Another origin learns nothing but what is asked for; without a body its description goes too. */
function headersForHop(
  from: Hop,
  body: BodyInit | null,
  sameOrigin: boolean,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(from.headers).filter(([name]) =>
      sameOrigin
        ? body !== null || !name.startsWith("content-")
        : name === "accept" || name === "user-agent"
    ),
  );
}

/** 303 says: done, and the answer is elsewhere. The others say: ask there. */
function isDone({ status }: Response): boolean {
  return status === 303;
}

function refusal(
  call: Call,
  what: string,
  mayHaveExecuted = false,
): APIConnectionError {
  return new APIConnectionError({
    action: call.action,
    kind: "redirect",
    mayHaveExecuted,
    message: `Cannot follow ${what}`,
  });
}
