/**
 * Checks of structured outputs.
 *
 * The question does not describe the schema: only a server that enforces it can match it.
 *
 * @module
 */
import { fieldsOf } from "../core/json.ts";
import { CALL_LIMIT, limitOf, type Run } from "./examination.ts";
import { formatOutcome, SCHEMA } from "./outcomes.ts";
import { firstOf, isCutAt, textOf } from "./quirks.ts";

/** The API requires that the question for JSON mentions it. */
const QUESTIONS = {
  json_object: "Greet me, in a JSON object.",
  json_schema: "Greet me.",
} as const;

const FORMATS = {
  json_object: { type: "json_object" },
  json_schema: {
    type: "json_schema",
    json_schema: { name: "greeting", strict: true, schema: SCHEMA },
  },
} as const;

/** Requests a chat completion in a format. */
function checkFormat(check: string, format: keyof typeof FORMATS): Run {
  return async (examination) => {
    const { client, options } = examination;
    const completion = await client.chat.completions.create({
      model: examination.model!,
      messages: [{ role: "user", content: QUESTIONS[format] }],
      response_format: FORMATS[format],
      ...limitOf(examination, CALL_LIMIT),
    }, options);
    const choice = firstOf(fieldsOf(completion).choices);
    return [
      formatOutcome(
        check,
        format,
        textOf(fieldsOf(choice.message).content),
        isCutAt(completion, CALL_LIMIT),
      ),
    ];
  };
}

/** Requests a JSON object. */
export const checkJson: Run = checkFormat("chat.json", "json_object");

/** Requests an object of a schema. */
export const checkSchema: Run = checkFormat("chat.schema", "json_schema");

/** Requests an object of a schema from the Responses API. */
export const checkResponseSchema: Run = async ({ client, options, model }) => {
  const response = await client.responses.create({
    model: model!,
    input: QUESTIONS.json_schema,
    text: {
      format: {
        type: "json_schema",
        name: "greeting",
        strict: true,
        schema: SCHEMA,
      },
    },
    max_output_tokens: CALL_LIMIT,
  }, options);
  return [
    formatOutcome(
      "responses.schema",
      "json_schema",
      response.output_text,
      isCutAt(response, CALL_LIMIT),
    ),
  ];
};
