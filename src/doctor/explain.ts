/**
 * What an error means, and what to do about it.
 *
 * @module
 */
import {
  APIConnectionError,
  APIError,
  APIUserAbortError,
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
import {
  afterwards,
  connection,
  type Explanation,
  handshake,
  permission,
  status,
  USELESS,
} from "./failures.ts";

export type { Explanation } from "./failures.ts";

/** How one kind of error is explained. */
type Rule = (error: unknown) => Explanation | null;

/** What errors of the options of a client say. */
const SETTINGS =
  /^(?:Missing credentials|Cannot use the key|Cannot set both)|mutually exclusive|is missing, looked in|cannot be combined|^\w+(?:\.\w+)* must be /;

const RULES: readonly Rule[] = [
  rule(APIUserAbortError, ({ mayHaveExecuted }) => ({
    what: "The program aborted the call through its signal.",
    ...afterwards(mayHaveExecuted),
    advice: "Nothing, unless the signal was aborted by mistake.",
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
  rule(SubjectTokenProviderError, ({ provider }) => ({
    what: `The subject token of ${provider} could not be obtained.`,
    ...USELESS,
    advice:
      "Check that the program runs where this provider issues tokens, and that it may read them.",
  })),
  // The body of a file is read by the program, with the errors of fetch().
  whenMessage(
    TypeError,
    /reading a body|error sending request|fetch failed/,
    () => ({
      what: "The connection was closed before the body was complete.",
      ...afterwards(true),
      advice: "Send the call again if executing it twice is acceptable.",
    }),
  ),
  rule(TypeError, () => ARGUMENTS),
  rule(RangeError, () => ARGUMENTS),
  whenMessage(OpenAIError, SETTINGS, () => ({
    what: "A setting is missing or invalid, so nothing was sent.",
    ...USELESS,
    advice: "The error message names the setting and what to change.",
  })),
  whenMessage(OpenAIError, /^Cannot get a (?:key|token)\b/, () => ({
    what: "The credential could not be obtained, so nothing was sent.",
    ...afterwards(false),
    advice: "The error message says what to change; its cause, what failed.",
  })),
  rule(OpenAIError, () => ({
    what: "The client could not make the call, or could not use its result.",
    billed: "maybe",
    retry: "unsafe",
    advice: "The error message says what to change.",
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

const ARGUMENTS: Explanation = {
  what: "An argument or option is invalid, so nothing was sent.",
  ...USELESS,
  advice: "The error message names the option and its valid values.",
};

function whenMessage<T extends Error>(
  Class: abstract new (...args: never[]) => T,
  text: RegExp,
  explain: () => Explanation,
): Rule {
  return (error) =>
    error instanceof Class && text.test(error.message) ? explain() : null;
}

function rule<T>(
  Class: abstract new (...args: never[]) => T,
  explain: (error: T) => Explanation,
): Rule {
  return (error) => error instanceof Class ? explain(error) : null;
}
