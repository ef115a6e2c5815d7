/**
 * What an error means, and what to do about it.
 *
 * @module
 */
import {
  APIConnectionError,
  APIError,
  APIUserAbortError,
  BodyTimeoutError,
  DeadlineExceededError,
  OpenAIError,
  ResponseTooLargeError,
  StreamIdleTimeoutError,
  UnexpectedContentError,
  UploadSourceError,
} from "../errors.ts";
import {
  InvalidWebhookSignatureError,
  OAuthError,
  SubjectTokenProviderError,
} from "../auth_errors.ts";
import {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
  StructuredOutputError,
} from "../output_errors.ts";
import { StreamError } from "../stream_errors.ts";
import {
  BackpressureError,
  ConnectionClosedError,
  HandshakeError,
  NotReadyError,
} from "../socket/errors.ts";
import { RealtimeError, ResponseFailedError } from "../realtime/wire/errors.ts";
import { isPermanentCode } from "../core/retry_policy.ts";

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

/** How one kind of error is explained. */
type Rule = (error: unknown) => Explanation | null;

const RULES: readonly Rule[] = [
  rule(APIUserAbortError, ({ mayHaveExecuted }) => ({
    what: "The program aborted the call through its signal.",
    ...afterwards(mayHaveExecuted),
    advice: "Nothing, unless the signal was aborted by mistake.",
  })),
  rule(SubjectTokenProviderError, ({ provider }) => ({
    what: `The subject token of ${provider} could not be obtained.`,
    ...USELESS,
    advice:
      "Check that the program runs where this provider issues tokens, and that it may read them.",
  })),
  rule(OAuthError, ({ status }) => ({
    what: `The token exchange was refused with status ${status}.`,
    ...USELESS,
    advice:
      "Check the audience, the service account and the identity provider that workloadIdentity names.",
  })),
  rule(StreamIdleTimeoutError, () => ({
    what: "The server stopped sending before the stream was complete.",
    ...afterwards(true),
    advice:
      "Raise streamIdleTimeout if the server makes long pauses; otherwise use what arrived (error.partial), background mode, or send the call again if that is acceptable.",
  })),
  rule(APIConnectionError, connection),
  rule(StreamError, ({ code }) => ({
    what: code
      ? `The stream ended with the error ${code}.`
      : "The stream broke off, or did not have the format that the API defines.",
    ...afterwards(true),
    advice:
      "Use what arrived (error.partial), or send the call again if that is acceptable.",
  })),
  rule(ResponseTooLargeError, () => ({
    what: "The response was larger than the client accepts.",
    billed: "yes",
    retry: "useless",
    advice: "Raise maxResponseSize if a response of this size is expected.",
  })),
  rule(UnexpectedContentError, () => ({
    what: "The response did not have the format that the API defines.",
    ...afterwards(true),
    advice:
      "Check that baseURL points to the API, and not to the page of a proxy or a login.",
  })),
  rule(APIError, status),
  rule(UploadSourceError, () => ({
    what: "The source of an upload failed, or changed while it was read.",
    billed: "no",
    retry: "useless",
    advice: "Check that the file exists, and that nothing writes to it.",
  })),
  rule(LengthFinishReasonError, () => ({
    what: "The output reached its limit of tokens before it was complete.",
    billed: "yes",
    retry: "useless",
    advice: "Raise max_completion_tokens, or ask for less.",
  })),
  rule(ContentFilterFinishReasonError, () => ({
    what: "The content filter stopped the output.",
    billed: "yes",
    retry: "useless",
    advice: "Change the prompt.",
  })),
  rule(StructuredOutputError, () => ({
    what: "The output did not match its schema.",
    billed: "yes",
    retry: "safe",
    advice: "Ask again with the issues (repair), or loosen the schema.",
  })),
  rule(InvalidWebhookSignatureError, () => ({
    what: "The webhook was not signed with this secret, or is too old.",
    billed: "no",
    retry: "useless",
    advice:
      "Check the endpoint's secret and the clock, and that the body is passed unchanged.",
  })),
  rule(HandshakeError, handshake),
  rule(ConnectionClosedError, ({ delivery }) => ({
    what: "The connection closed before the command was acknowledged.",
    ...afterwards(delivery === "unknown"),
    advice: "Send the command again once the session has reconnected.",
  })),
  rule(NotReadyError, () => ({
    what: "The session was not ready within readyTimeout.",
    billed: "no",
    retry: "safe",
    advice: "Try again, or raise readyTimeout.",
  })),
  rule(BackpressureError, () => ({
    what: "Data was sent or received faster than it could be processed.",
    billed: "no",
    retry: "safe",
    advice: "Send less at once, or read events faster.",
  })),
  rule(RealtimeError, () => ({
    what: "The server refused a command of the session.",
    ...USELESS,
    advice: "Change the parameter that the message names.",
  })),
  rule(ResponseFailedError, ({ code }) => ({
    what: code
      ? `The response of the session failed (${code}).`
      : "The response of the session failed.",
    billed: "maybe",
    retry: "safe",
    advice: "The message says why.",
  })),
  permission,
  rule(TypeError, () => ARGUMENTS),
  rule(RangeError, () => ARGUMENTS),
  rule(OpenAIError, () => ({
    what: "The client could not make the call.",
    billed: "no",
    retry: "useless",
    advice: "The error message says what to set.",
  })),
];

/**
 * Explains an error of this library: what happened, whether it may be billed, whether to send the
 * call again, and what to change.
 *
 * @example
 * ```ts
 * import { explain } from "@duplex/openai/doctor";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI({ port: null, keys: ["sk-right"] });
 * const client = openai.client({ apiKey: "sk-wrong" });
 * const error = await client.models.list().catch((error) => error);
 * assertEquals(explain(error).retry, "useless");
 * ```
 *
 * @param error What was thrown; any value is explained.
 */
export function explain(error: unknown): Explanation {
  for (const rule of RULES) {
    const explanation = rule(error);
    if (explanation) return explanation;
  }
  return {
    what: "The error does not come from this library.",
    billed: "maybe",
    retry: "unsafe",
    advice: "Look at its message and its cause.",
  };
}

const USELESS = { billed: "no", retry: "useless" } as const;

const ARGUMENTS: Explanation = {
  what: "An argument or option is invalid, so nothing was sent.",
  ...USELESS,
  advice: "The error message names the option and its valid values.",
};

function rule<T>(
  Class: abstract new (...args: never[]) => T,
  explain: (error: T) => Explanation,
): Rule {
  return (error) => error instanceof Class ? explain(error) : null;
}

function afterwards(
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

function connection(error: APIConnectionError): Explanation {
  const [what, advice] = error instanceof DeadlineExceededError
    ? [
      "The deadline of the call passed.",
      "Raise deadline, or set maxRetries lower.",
    ]
    : error instanceof BodyTimeoutError
    ? ["The response was not complete in time.", "Raise timeout."]
    : error.message.includes("does not speak TLS")
    ? [
      "The server does not speak TLS at this port.",
      "Begin baseURL with http:// instead of https://, or correct the port.",
    ]
    : CONNECTION[error.kind];
  const isUseless = USELESS_KINDS.has(error.kind);
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

function status(error: APIError): Explanation {
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
const HANDSHAKE_CAUSES: Readonly<Record<string, APIConnectionError["kind"]>> = {
  "dns error": "dns",
  "tcp connect error": "refused",
  "invalid peer certificate": "tls",
};

function handshake(error: HandshakeError): Explanation {
  const { status, code, retryable, message } = error;
  const kind = HANDSHAKE_CAUSES[message.slice(message.lastIndexOf(": ") + 2)];
  const [what, advice] = isPermanentCode(code)
    ? [
      `The account cannot pay for the session (${code}).`,
      "Check the organization's plan, credit and limits.",
    ]
    : message.includes("--allow-net")
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
function permission(error: unknown): Explanation | null {
  if (!(error instanceof Error)) return null;
  const flag = /(?:Requires .* access.*|run again with the )(--allow-[a-z]+)/
    .exec(error.message)?.[1];
  if (error.name !== "NotCapable" && flag === undefined) return null;
  return {
    what: "Deno refused the operation: a permission is missing.",
    ...USELESS,
    advice: `Run with ${flag ?? "the flag that the message names"}.`,
  };
}
