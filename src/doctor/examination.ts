/**
 * What all checks of a server share.
 *
 * @module
 */
import type { RequestOptions } from "../contract.ts";
import { readBounded } from "../core/read_beginning.ts";
import { ResponseTooLargeError } from "../errors.ts";
import type { OpenAI } from "../openai.ts";
import type { Finding } from "./finding.ts";
import type { Models } from "./models.ts";

/** What the checks need, and what they learn for one another. */
export interface Examination {
  readonly client: OpenAI;
  /** Options of every request: its signal ends the check. */
  options: RequestOptions & { readonly signal: AbortSignal };
  /** The model to test; `null` if there is none. */
  model: string | null;
  /** The model to embed with; `null` if there is none. */
  embeddingModel: string | null;
  /** Whether neither the program nor its name says that it is an embedding model. */
  embeddingIsGuess: boolean;
  /** The listed models. */
  models: Models;
  /** Which name the limit of tokens has in requests of chat completions. */
  limitName: "max_tokens" | "max_completion_tokens";
  /** The `tool_choice` that led to a call. */
  toolChoice: ToolChoice;
}

/** Which tool the model has to call. */
export type ToolChoice =
  | "auto"
  | "required"
  | { readonly type: "function"; readonly function: { readonly name: string } };

/** Sends requests, and says what was found. What it throws becomes a finding. */
export type Run = (examination: Examination) => Promise<Finding[]>;

/** Most tokens of a plain output: the fewest that the Responses API allows. */
export const LIMIT = 16;

/** Most tokens of a tool call or a structured output. A reasoning model thinks within them, too. */
export const CALL_LIMIT = 256;

/** A question whose answer is longer than the limit. */
export const LONG = "Count from 1 to 100.";

/** The limit of a chat completion, in the field that the server accepts. */
export function limitOf(
  { limitName }: Examination,
  tokens: number,
): { max_tokens?: number; max_completion_tokens?: number } {
  return { [limitName]: tokens };
}

/** Longest body of a stream, in bytes: the limit of tokens makes all of them short. */
const MAX_STREAM = 1_000_000;

/** A stream as it was sent. */
export interface RecordedStream {
  readonly contentType: string;
  readonly text: string;
  /** A client whose requests have this stream as their response. */
  readonly replay: OpenAI;
}

/**
 * Records a stream, so that it can be looked at both as bytes and through the client.
 *
 * @param request Sends the request.
 * @throws {ResponseTooLargeError} If the stream is too long.
 */
export async function recordStream(
  { client, options }: Examination,
  request: () => { asResponse(): Promise<Response> },
): Promise<RecordedStream> {
  const response = await request().asResponse();
  const text = await readBounded(response, MAX_STREAM, options.signal);
  if (text === null) {
    const { status, headers } = response;
    throw new ResponseTooLargeError(
      status,
      undefined,
      `The stream is larger than ${MAX_STREAM} bytes, although the request limits its tokens`,
      headers,
    );
  }
  const contentType = response.headers.get("content-type") ?? "";
  const headers = { "content-type": contentType };
  const replay = client.withOptions({
    fetch: () => Promise.resolve(new Response(text, { headers })),
  });
  return { contentType, text, replay };
}
