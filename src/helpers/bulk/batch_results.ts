/**
 * Reads the results of a batch, including those of failed requests.
 *
 * @module
 */
import { type Fields, fieldsOf } from "../../core/json.ts";
import { addOutputText } from "../../core/output_text.ts";
import type { RequestOptions } from "../../contract.ts";
import { OpenAIError } from "../../errors.ts";
import type { Batch } from "../../generated/types/batches.ts";
import { parseContent } from "../parse_chat.ts";

/** Why a request of a batch failed. */
export interface BatchRequestError {
  /** The API's code, such as `batch_expired`; `output_mismatch` if the output does not match `format`. */
  readonly code: string;
  /** The API's message. */
  readonly message: string;
}

/** The result of one request. */
export interface BatchResult<Body, Parsed> {
  /** The request. */
  readonly custom_id: string;
  /** ID of the batch. */
  readonly batch: string;
  /** HTTP status; `null` if the request was not run. */
  readonly status: number | null;
  /** The result; `null` if the request failed. */
  readonly body: Body | null;
  /** The output, parsed by `format`; `null` if there is no format, or no such output. */
  readonly parsed: Parsed | null;
  /** Why the request failed; `null` if it did not. */
  readonly error: BatchRequestError | null;
}

/** The part of a client that reads files. */
export interface BatchFiles {
  /** The content of a file. */
  content(id: string, options?: RequestOptions): PromiseLike<Response>;
}

/** Batch statuses that leave requests unprocessed, and the error code for each. */
const LEFT: ReadonlyMap<string, string> = new Map([
  ["expired", "batch_expired"],
  ["cancelled", "batch_cancelled"],
  ["failed", "batch_failed"],
]);

/**
 * The results of a batch that has ended: the output file, the error file, and the requests that
 * appear in neither.
 *
 * @param files Reads the files.
 * @param batch The batch.
 * @param format Parses outputs.
 * @param options Options of the requests.
 */
export async function* batchResults(
  files: BatchFiles,
  batch: Batch,
  format: unknown,
  options: RequestOptions,
): AsyncGenerator<BatchResult<unknown, unknown>, void> {
  const seen = new Set<string>();
  for (const id of [batch.output_file_id, batch.error_file_id]) {
    if (!id) continue;
    for await (const line of jsonLines(files, id, options)) {
      const result = await resultOf(line, batch.id, format);
      if (seen.has(result.custom_id)) continue;
      seen.add(result.custom_id);
      yield result;
    }
  }
  const { total = 0 } = batch.request_counts ?? {};
  const isWhole = batch.status === "completed" && seen.size >= total;
  if (isWhole) return;
  const reason = leftOver(batch);
  let number = 0;
  for await (
    const { custom_id } of jsonLines(files, batch.input_file_id, options)
  ) {
    number++;
    if (typeof custom_id !== "string" || seen.has(custom_id)) continue;
    yield {
      custom_id,
      batch: batch.id,
      status: null,
      body: null,
      parsed: null,
      error: reason(number),
    };
  }
}

/** Why a request has no result, by its line. */
function leftOver(
  { errors, status }: Batch,
): (line: number) => BatchRequestError {
  const found = errors?.data ?? [];
  const code = LEFT.get(status) ?? "no_result";
  const first = found[0]?.message;
  return (line) => {
    const own = found.find((error) => error.line === line);
    return {
      code: own?.code ?? code,
      message: own?.message ??
        `The request was not run: the batch has the status "${status}"${
          first ? `, its first error is: ${first}` : ""
        }`,
    };
  };
}

async function* jsonLines(
  files: BatchFiles,
  id: string,
  options: RequestOptions,
): AsyncGenerator<Fields, void> {
  const { body } = await files.content(id, options);
  if (body === null) return;
  let rest = "";
  let number = 0;
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      number++;
      if (line.trim()) yield parseLine(line, id, number);
    }
  }
  if (rest.trim()) yield parseLine(rest, id, number + 1);
}

function parseLine(text: string, id: string, number: number): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    // The parser's error is not the cause, because it quotes the text.
    throw new OpenAIError(
      `Cannot read the batch file ${id}: line ${number} (length ${text.length}) is not valid JSON`,
    );
  }
}
async function resultOf(
  line: Fields,
  batch: string,
  format: unknown,
): Promise<BatchResult<unknown, unknown>> {
  const response = fieldsOf(line.response);
  const status = typeof response.status_code === "number"
    ? response.status_code
    : null;
  const failure = errorOf(line, response, status);
  const body = failure ? null : addOutputText(response.body);
  const base = { custom_id: String(line.custom_id), batch, status, body };
  if (failure) return { ...base, parsed: null, error: failure };
  try {
    const parsed = await parsedOf(body, format);
    return { ...base, parsed, error: null };
  } catch (error) {
    const { message } = error as Error;
    return {
      ...base,
      parsed: null,
      error: { code: "output_mismatch", message },
    };
  }
}

function errorOf(
  line: Fields,
  response: Fields,
  status: number | null,
): BatchRequestError | null {
  const own = line.error ?? fieldsOf(response.body).error;
  const isOk = status !== null && status >= 200 && status < 300;
  if (isOk && !line.error) return null;
  const { code, message, type } = fieldsOf(own);
  return {
    code: String(code ?? type ?? status ?? "unknown"),
    message: String(message ?? `The request failed with status ${status}`),
  };
}

/** The output of a response or of the first choice of a chat completion. */
async function parsedOf(body: unknown, format: unknown): Promise<unknown> {
  if (!format) return null;
  const { output_text, choices } = fieldsOf(body);
  const message = Array.isArray(choices)
    ? fieldsOf(fieldsOf(choices[0]).message)
    : {};
  const text = output_text ?? message.content;
  return typeof text === "string" && text !== ""
    ? await parseContent(format, text)
    : null;
}
