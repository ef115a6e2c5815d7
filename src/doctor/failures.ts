/**
 * What failed connections, refused requests and missing permissions mean.
 *
 * @module
 */
import {
  type APIConnectionError,
  type APIError,
  BodyTimeoutError,
  DeadlineExceededError,
} from "../errors.ts";
import { isPermanentCode } from "../core/retry_policy.ts";
import type { HandshakeError } from "../socket/errors.ts";

/** What an error means. Its texts never contain a key or content. */
export interface Explanation {
  /** What happened, in a sentence. */
  readonly what: string;
  /** Whether the call may have been executed, and so may be billed. */
  readonly billed: "no" | "maybe" | "yes";
  /**
   * Whether to send it again: `"safe"`; `"unsafe"`, because it may then be executed twice; or
   * `"useless"`, because it would fail again.
   */
  readonly retry: "safe" | "unsafe" | "useless";
  /** What to change, in a sentence. */
  readonly advice: string;
}

/** Nothing was executed, and it would fail again. */
export const USELESS = { billed: "no", retry: "useless" } as const;

/** Whether a call is billed, and can be sent again, by what may have become of it. */
export function afterwards(
  mayHaveExecuted: boolean,
): Pick<Explanation, "billed" | "retry"> {
  return mayHaveExecuted
    ? { billed: "maybe", retry: "unsafe" }
    : { billed: "no", retry: "safe" };
}

const CONNECTION: Readonly<
  Record<APIConnectionError["kind"], readonly [what: string, advice: string]>
> = {
  dns: [
    "The host name of baseURL was not found.",
    "Check baseURL, and the DNS of this machine.",
  ],
  tls: [
    "The server's certificate was not accepted.",
    "Pass the certificate authority with --cert or DENO_CERT, or set DENO_TLS_CA_STORE=system,mozilla.",
  ],
  refused: [
    "Nothing accepts connections at baseURL.",
    "Start the server, or check host and port of baseURL.",
  ],
  reset: [
    "The connection was closed before the response was complete.",
    "Send the call again if executing it twice is acceptable.",
  ],
  truncated: [
    "The response broke off before it was complete.",
    "Send the call again if executing it twice is acceptable.",
  ],
  redirect: [
    "The server redirected the call to an address that cannot be followed.",
    "Set baseURL to the final address.",
  ],
  timeout: [
    "The response did not arrive in time.",
    "Raise timeout, or use a stream or background mode for long responses.",
  ],
  permission: [
    "Deno refused the connection: a permission is missing.",
    "Run with --allow-net.",
  ],
  unknown: [
    "The response did not arrive.",
    "Check the network and the proxy, then send the call again if executing it twice is acceptable.",
  ],
};

/** Failures that repeat until something is changed. */
const USELESS_KINDS: ReadonlySet<APIConnectionError["kind"]> = new Set([
  "permission",
  "tls",
  "redirect",
]);

/** The permission flag with the host, as in the message. */
function permissionAdvice({ message }: Error): string {
  return `Run with ${
    /--allow-net=[\w.:[\]-]+/.exec(message)?.[0] ?? "--allow-net"
  }.`;
}

/** A request that got no response. */
export function connection(error: APIConnectionError): Explanation {
  const isBlocked = error.message.includes("fetch blocks this port");
  const [what, advice] = error instanceof DeadlineExceededError
    ? [
      "The deadline of the call passed.",
      "Raise deadline, or set maxRetries lower.",
    ]
    : error instanceof BodyTimeoutError
    ? ["The response was not complete in time.", "Raise timeout."]
    : isBlocked
    ? [
      "fetch() connects to no server at this port.",
      "Let the server listen at another port, and change baseURL.",
    ]
    : error.message.includes("does not speak TLS")
    ? [
      "The server does not speak TLS at this port.",
      "Begin baseURL with http:// instead of https://, or correct the port.",
    ]
    : CONNECTION[error.kind];
  const isUseless = isBlocked || USELESS_KINDS.has(error.kind);
  return {
    what,
    ...isUseless ? USELESS : afterwards(error.mayHaveExecuted),
    advice: error.kind === "permission" ? permissionAdvice(error) : advice,
  };
}

const STATUS: Readonly<Record<number, readonly [string, string]>> = {
  400: [
    "The API refused the request as invalid.",
    "Change the parameter that the message names.",
  ],
  401: [
    "The API did not accept the key.",
    "Check OPENAI_API_KEY or apiKey, and that the key belongs to this baseURL.",
  ],
  403: [
    "The key is not allowed to do this, or the region is not supported.",
    "Check the project's permissions for this model, and the region.",
  ],
  404: [
    "The path, the model or the object does not exist.",
    "Check the model's name and the project; for other servers, check that baseURL ends in /v1.",
  ],
  409: [
    "Something else changed the object at the same time.",
    "Send the call again.",
  ],
  413: ["The request is too large.", "Send less, or upload in parts."],
  422: [
    "The API could not process the request.",
    "Change the parameter that the message names.",
  ],
  429: [
    "The rate limit was reached.",
    "Wait as long as retryAfter says, or send fewer calls at once.",
  ],
  501: [
    "The server does not support this.",
    "The message may say how to enable it; otherwise use another server or model.",
  ],
  503: [
    "The server is overloaded, or still loads its model.",
    "Send the call again in a moment, if executing it twice is acceptable.",
  ],
};

/** A response that refuses. */
export function status(error: APIError): Explanation {
  const { status = 0, code, type, mayHaveExecuted } = error;
  if (isPermanentCode(code) || isPermanentCode(type)) {
    return {
      what: `The account cannot pay for the call (${code ?? type}).`,
      ...USELESS,
      advice: "Check the organization's plan, credit and limits.",
    };
  }
  const [what, advice] = STATUS[status] ?? (status >= 500
    ? [
      `The API failed with status ${status}.`,
      "Send the call again if executing it twice is acceptable.",
    ]
    : ["The API refused the request.", "The message says why."]);
  const isPassing = status === 408 || status === 409 || status === 429;
  if (status === 501 || status < 500 && !isPassing) {
    return { what, ...USELESS, advice };
  }
  return {
    what,
    ...status === 429 ? afterwards(false) : afterwards(mayHaveExecuted),
    advice,
  };
}

/** Causes that the message of a `HandshakeError` ends with. */
const HANDSHAKE_CAUSES: ReadonlyMap<string, APIConnectionError["kind"]> =
  new Map([
    ["dns error", "dns"],
    ["tcp connect error", "refused"],
    ["invalid peer certificate", "tls"],
  ]);

/** Why there was no response. A response has a status, and the message has the server's words. */
function handshakeCause(
  { status, message }: HandshakeError,
): APIConnectionError["kind"] | undefined {
  if (status !== null) return undefined;
  if (message.includes("--allow-net")) return "permission";
  return HANDSHAKE_CAUSES.get(message.slice(message.lastIndexOf(": ") + 2));
}

/** A WebSocket connection that could not be established. */
export function handshake(error: HandshakeError): Explanation {
  const { status, code, retryable } = error;
  const kind = handshakeCause(error);
  const [what, advice] = isPermanentCode(code)
    ? [
      `The account cannot pay for the session (${code}).`,
      "Check the organization's plan, credit and limits.",
    ]
    : kind === "permission"
    ? [CONNECTION.permission[0], permissionAdvice(error)]
    : kind
    ? CONNECTION[kind]
    : STATUS[status ?? 0] ?? [
      "The WebSocket connection could not be established.",
      status === null
        ? "Check that nothing between here and the server blocks WebSockets."
        : "Check that baseURL points to the API, and that no proxy blocks WebSockets.",
    ];
  return {
    what,
    billed: "no",
    retry: retryable ? "safe" : "useless",
    advice,
  };
}

/** An error of Deno itself, caused by a missing permission. */
export function permission(error: unknown): Explanation | null {
  if (!(error instanceof Error)) return null;
  const flag =
    /(?:Requires .* access.*|run(?: again)? with (?:the )?|without )(--allow-[a-z]+(?:=[^\s,;)]+)?)/
      .exec(error.message)?.[1];
  if (error.name !== "NotCapable" && flag === undefined) return null;
  return {
    what: "Deno refused the operation: a permission is missing.",
    ...USELESS,
    advice: `Run with ${flag ?? "the flag that the message names"}.`,
  };
}
