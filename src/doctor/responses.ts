/**
 * Checks of the Responses API, which many compatible servers do not have.
 *
 * @module
 */
import { fieldsOf } from "../core/json.ts";
import { LIMIT, LONG, recordStream, type Run } from "./examination.ts";
import { found, notes } from "./finding.ts";
import { limitOutcome } from "./outcomes.ts";
import { isWhole, responseQuirks } from "./quirks.ts";

/** Requests a response that is too long for its limit. */
export const checkResponses: Run = async ({ client, options, model }) => {
  const response = await client.responses.create({
    model: model!,
    input: LONG,
    max_output_tokens: LIMIT,
  }, options);
  const { output, usage, status } = fieldsOf(response);
  if (!Array.isArray(output)) {
    return [found(
      "responses",
      "fails",
      "The response contains no output.",
      "Use chat completions with this server.",
    )];
  }
  return [
    found("responses", "works", "The Responses API works."),
    ...notes("responses", responseQuirks(response)),
    limitOutcome("responses.limit", LIMIT, {
      isCut: status === "incomplete",
      tokens: fieldsOf(usage).output_tokens,
    }),
  ];
};

/** Requests the same as a stream. */
export const checkResponseStream: Run = async (examination) => {
  const { client, options, model } = examination;
  const body = { model: model!, input: LONG, max_output_tokens: LIMIT };
  const { text, replay } = await recordStream(
    examination,
    () => client.responses.create({ ...body, stream: true }, options),
  );
  if (isWhole(text)) {
    return [found(
      "responses.stream",
      "ignored",
      "The response is not a stream: stream is ignored.",
    )];
  }
  const stream = replay.responses.stream(body, options);
  // Throws if the client cannot read the stream to its end.
  await stream.finalResponse();
  return [
    found("responses.stream", "works", "Responses can be streamed."),
    ...notes(
      "responses.stream",
      stream.quirks.map((field) => `events lack ${field}`),
    ),
  ];
};
