/**
 * Checks of plain chat completions.
 *
 * @module
 */
import { fieldsOf } from "../core/json.ts";
import { APIError, BadRequestError } from "../errors.ts";
import {
  type Examination,
  LIMIT,
  limitOf,
  LONG,
  recordStream,
  type Run,
} from "./examination.ts";
import { type Finding, found, note, notes } from "./finding.ts";
import { limitOutcome } from "./outcomes.ts";
import { completionQuirks, firstOf, isWhole, streamQuirks } from "./quirks.ts";

const MESSAGES = [{ role: "user" as const, content: LONG }];

/** Requests a chat completion that is too long for its limit. */
export const checkChat: Run = async (examination) => {
  const { client, options } = examination;
  const model = examination.model!;
  const request = () =>
    client.chat.completions.create({
      model,
      messages: MESSAGES,
      ...limitOf(examination, LIMIT),
    }, options);
  const refusals: Finding[] = [];
  const completion = await request().catch((error: unknown) => {
    if (!refusesMaxTokens(error, examination)) throw error;
    examination.limitName = "max_completion_tokens";
    refusals.push(note(
      "chat.limit",
      "The server refuses max_tokens: the checks limit outputs with max_completion_tokens.",
    ));
    return request();
  });
  const { usage, choices } = fieldsOf(completion);
  const choice = firstOf(choices);
  if (typeof choice.message !== "object" || choice.message === null) {
    return [found(
      "chat",
      "fails",
      "The response contains no message.",
      "Check that baseURL points to a server of the OpenAI API.",
    )];
  }
  return [
    found("chat", "works", `Chat completions work with ${model}.`),
    ...notes("chat", completionQuirks(completion)),
    ...refusals,
    limitOutcome("chat.limit", LIMIT, {
      isCut: choice.finish_reason === "length",
      tokens: fieldsOf(usage).completion_tokens,
    }),
  ];
};

/** Whether the server wants the newer name of the limit, as reasoning models of OpenAI do. */
function refusesMaxTokens(
  error: unknown,
  { limitName }: Examination,
): boolean {
  return limitName === "max_tokens" && error instanceof BadRequestError &&
    error.message.includes("max_completion_tokens");
}

/** Requests the same as a stream. */
export const checkChatStream: Run = async (examination) => {
  const { client, options } = examination;
  const body = {
    model: examination.model!,
    messages: MESSAGES,
    ...limitOf(examination, LIMIT),
    stream: true as const,
  };
  const stream_options = { include_usage: true };
  const record = (more: { stream_options?: typeof stream_options }) =>
    recordStream(
      examination,
      () => client.chat.completions.create({ ...body, ...more }, options),
    );
  let isRefused = false;
  const recorded = await record({ stream_options }).catch((error: unknown) => {
    isRefused = error instanceof APIError &&
      /stream_options|include_usage/.test(error.message);
    if (!isRefused) throw error;
    return record({});
  });
  const { contentType, text, replay } = recorded;
  if (isWhole(text)) {
    return [found(
      "chat.stream",
      "ignored",
      "The response is a whole completion: stream is ignored.",
    )];
  }
  // Throws if the client cannot read the stream to its end.
  await Array.fromAsync(await replay.chat.completions.create(body, options));
  return [
    found("chat.stream", "works", "Chat completions can be streamed."),
    ...notes("chat.stream", streamQuirks(contentType, text)),
    ...isRefused
      ? [note(
        "chat.stream",
        "The server refuses stream_options.",
        "Leave out stream_options with this server.",
      )]
      : [],
  ];
};
