/**
 * By which format the text of a response is parsed.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type { ResponseFormatTextJSONSchemaConfig } from "../../generated/types/responses/responses.ts";
import type { ParsedTextOf, ResponseParseParams } from "../parse_response.ts";

/** An option of `responses.parse()` and `responses.stream()`. */
export interface ParseAsOption {
  /**
   * A format that parses the output without being sent, such as one for text that the instructions
   * describe; `null` parses nothing. By default, the last format of the request parses it.
   */
  parseAs?: ResponseFormatTextJSONSchemaConfig | null | undefined;
}

/** Type of `output_parsed`: of `parseAs`, if that is given. */
export type ParsedWithOptions<Options, Otherwise> = Options extends
  { parseAs: infer Format }
  ? Format extends undefined ? Otherwise : ParsedTextOf<Format>
  : Otherwise;

/** An item of the input, which may change the format. */
interface InputItem {
  type?: unknown;
  text?: { format?: { type?: unknown } | null } | null;
}

/**
 * The params that decide how a response is parsed.
 *
 * @param params Params of the request.
 * @param parseAs See {@linkcode ParseAsOption}.
 * @throws {OpenAIError} If `parseAs` is given, and the input says that the output is plain text.
 */
export function parserParams(
  params: ResponseParseParams & { input?: unknown },
  parseAs?: ParseAsOption["parseAs"],
): ResponseParseParams {
  const { tools, text } = params;
  if (parseAs === null) return { tools };
  const input = Array.isArray(params.input) ? params.input as InputItem[] : [];
  const update = input.findLast((item) =>
    item?.type === "configuration_update" &&
    typeof item.text?.format?.type === "string"
  );
  if (parseAs && update?.text?.format?.type === "text") {
    throw new OpenAIError(
      "Cannot use parseAs with a plain-text format update.",
    );
  }
  const format = parseAs ?? update?.text?.format ?? text?.format;
  return { tools, text: { format } };
}
