/**
 * `repair`: requests an output that does not match its schema again, with the issues.
 *
 * @module
 */
import { checkNames, type Names } from "../core/names.ts";
import type { RequestOptions } from "../contract.ts";
import { OpenAIError } from "../errors.ts";
import { StructuredOutputError } from "../output_errors.ts";
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from "../generated/types/chat/completions/completions.ts";
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
} from "../generated/types/responses/responses.ts";
import type { ParsedChatCompletion } from "./chat_types.ts";
import { parseChatCompletion } from "./parse_chat.ts";
import {
  type ParsedResponse,
  parseResponse,
  type ResponseParseParams,
} from "./parse_response.ts";
import { toRequestMessage } from "./requests/request_message.ts";

/** How an output that does not match its schema is requested again. */
export interface RepairOptions {
  /** How often it is requested again, from 1 to 10. */
  readonly attempts: number;
  /**
   * Returns the message for the model.
   *
   * @default Each issue on a line of its own, and the request to write the whole output again.
   */
  readonly message?: (error: StructuredOutputError) => string;
}

const REPAIR: Names<RepairOptions> = { attempts: 1, message: 1 };

/** Options of `parse()`. */
export interface ParseOptions extends RequestOptions {
  /**
   * Requests an output that does not match its schema again. The `usage` of the result is that of
   * all attempts; if the last attempt fails, so is that of the error's `response`.
   */
  repair?: RepairOptions;
}

/** Most issues in a message to the model. */
const MOST_ISSUES = 20;

/**
 * Checks and splits the options of `parse()`.
 *
 * @param options Options of `parse()`.
 * @throws {TypeError} If `repair` is not an object, or an option of it is unknown.
 * @throws {RangeError} If `repair.attempts` is out of bounds.
 */
export function splitParseOptions(
  options?: ParseOptions | null,
): { repair: RepairOptions | undefined; request: RequestOptions } {
  const { repair, ...request } = options ?? {};
  if (repair === undefined) return { repair, request };
  checkNames(repair, REPAIR, "repair");
  const { attempts } = repair;
  if (!Number.isInteger(attempts) || attempts < 1 || attempts > 10) {
    throw new RangeError(
      `repair.attempts must be an integer from 1 to 10, got ${attempts}`,
    );
  }
  return { repair, request };
}

/**
 * Parses a completion, and requests another one while it does not match.
 *
 * @param first The first completion.
 * @param body Params of its request.
 * @param repair How often, and with which message; without it, once.
 * @param create Sends another request.
 * @throws {StructuredOutputError} If the last attempt does not match either.
 */
export async function parseChat<Parsed>(
  first: ChatCompletion,
  body: ChatCompletionCreateParamsNonStreaming,
  repair: RepairOptions | undefined,
  create: (
    body: ChatCompletionCreateParamsNonStreaming,
  ) => PromiseLike<ChatCompletion>,
): Promise<ParsedChatCompletion<Parsed>> {
  return await repaired({
    first,
    repair,
    parse: (completion) => parseChatCompletion<Parsed>(completion, body, true),
    again: (completion, error) => {
      const [{ message }] = completion.choices;
      const text = messageOf(error, repair!);
      const calls = message.tool_calls ?? [];
      const wrong = toRequestMessage(message as ChatCompletionMessageParam);
      const replies: ChatCompletionMessageParam[] = calls.length > 0
        ? calls.map(({ id }) => ({
          role: "tool",
          tool_call_id: id,
          content: text,
        }))
        : [{ role: "user", content: text }];
      return create({
        ...body,
        messages: [...body.messages, wrong, ...replies],
      });
    },
  });
}

/**
 * Parses a response, and requests another one while it does not match.
 *
 * @param first The first response.
 * @param body Params of its request.
 * @param repair How often, and with which message; without it, once.
 * @param create Sends another request.
 * @param parser What decides how it is parsed.
 * @throws {StructuredOutputError} If the last attempt does not match either.
 */
export async function parseOutput<Parsed>(
  first: Response,
  body: ResponseCreateParamsNonStreaming,
  repair: RepairOptions | undefined,
  create: (body: ResponseCreateParamsNonStreaming) => PromiseLike<Response>,
  parser: ResponseParseParams,
): Promise<ParsedResponse<Parsed>> {
  return await repaired({
    first,
    repair,
    parse: (response) => parseResponse<Parsed>(response, parser, true),
    again: (response, error) => {
      const text = messageOf(error, repair!);
      const calls = response.output.filter((item) =>
        item.type === "function_call"
      );
      const replies: ResponseInputItem[] = calls.length > 0
        ? calls.map(({ call_id }) => ({
          type: "function_call_output",
          call_id,
          output: text,
        }))
        : [{ role: "user", content: text }];
      // A conversation on the server already contains the question and the wrong output.
      const input = body.conversation ? replies : [
        ...inputItems(body.input),
        ...response.output as ResponseInputItem[],
        ...replies,
      ];
      return create({ ...body, input });
    },
  });
}

interface Repaired<Whole, Parsed> {
  readonly first: Whole;
  readonly repair: RepairOptions | undefined;
  readonly parse: (whole: Whole) => Promise<Parsed>;
  readonly again: (
    whole: Whole,
    error: StructuredOutputError,
  ) => PromiseLike<Whole>;
}

async function repaired<
  Whole extends { usage?: object | null },
  Parsed extends { usage?: object | null },
>({ first, repair, parse, again }: Repaired<Whole, Parsed>): Promise<Parsed> {
  let whole = first;
  let usage = first?.usage; // `null` is JSON, too
  for (let left = repair?.attempts ?? 0;; left--) {
    try {
      const parsed = await parse(whole);
      if (usage !== whole.usage) parsed.usage = usage;
      return parsed;
    } catch (error) {
      if (!(error instanceof OpenAIError)) throw error;
      const soFar = { ...whole, usage };
      if ("completion" in error) Object.assign(error, { completion: soFar });
      if (!(error instanceof StructuredOutputError)) throw error;
      error.response = soFar;
      if (left <= 0) throw error;
      whole = await again(whole, error);
      usage = addUsage(usage, whole?.usage);
    }
  }
}

/**
 * Gives an error of an output the response or completion that it is about.
 *
 * @param response What the model wrote.
 * @param parsed The same, parsed.
 */
export async function withResponse<Parsed>(
  response: object,
  parsed: Promise<Parsed>,
): Promise<Parsed> {
  try {
    return await parsed;
  } catch (error) {
    if (error instanceof StructuredOutputError) error.response = response;
    throw error;
  }
}

function messageOf(
  error: StructuredOutputError,
  { message }: RepairOptions,
): string {
  if (message) return message(error);
  const { issues } = error;
  const lines = issues.slice(0, MOST_ISSUES).map((issue) => {
    const path = (issue.path ?? []).map((step) =>
      typeof step === "object" ? step.key : step
    );
    return `- ${
      path.length ? `${path.map(String).join(".")}: ` : ""
    }${issue.message}`;
  });
  return `The output does not match its schema:\n${
    lines.join("\n")
  }\nWrite the whole output again, corrected.`;
}

/**
 * The input of a response as items.
 *
 * @param input Text or items.
 */
export function inputItems(
  input: ResponseCreateParamsNonStreaming["input"],
): ResponseInputItem[] {
  if (typeof input === "string") return [{ role: "user", content: input }];
  return [...input ?? []];
}

/**
 * Adds two objects of counts, whatever their fields are.
 *
 * @param a One; a missing count is 0.
 * @param b The other.
 */
function addUsage<T extends object | null | undefined>(a: T, b: T): T {
  if (!a || !b) return a || b;
  const sum: Record<string, unknown> = { ...a };
  for (const [name, more] of Object.entries(b)) {
    const have = sum[name];
    if (typeof more === "number") {
      sum[name] = (typeof have === "number" ? have : 0) + more;
    } else if (typeof more === "object" && more !== null) {
      sum[name] = addUsage(have as object | undefined, more);
    }
  }
  return sum as T;
}
