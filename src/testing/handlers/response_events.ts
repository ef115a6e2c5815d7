/**
 * One response as the events that build it.
 *
 * @module
 */
import { type Fields, textOf } from "../fields.ts";
import type { Ids } from "../ids.ts";
import type { Utterance, UtteredCall } from "../model.ts";
import { tokenize } from "../tokens.ts";

/**
 * All events of a response, in the order of the API; the last one holds the finished response.
 *
 * @param response The response without output, `status: "in_progress"`.
 * @param utterance Its output.
 * @param usage Tokens that it used.
 * @param ids IDs for its items.
 * @param seconds When it is finished, in seconds since 1970.
 */
export function* responseEvents(
  response: Fields,
  utterance: Utterance,
  usage: Fields,
  ids: Ids,
  seconds: number,
): Generator<Fields> {
  yield { type: "response.created", response };
  yield { type: "response.in_progress", response };
  const output: Fields[] = [];
  for (const speak of turns(utterance)) {
    output.push(yield* speak(output.length, utterance, ids));
  }
  if (utterance.failure) {
    yield {
      type: "response.failed",
      response: {
        ...response,
        status: "failed",
        output,
        error: {
          code: utterance.failure.code,
          message: utterance.failure.message,
        },
      },
    };
    return;
  }
  const cut = INCOMPLETE[utterance.finish];
  yield {
    type: cut ? "response.incomplete" : "response.completed",
    response: {
      ...response,
      status: cut ? "incomplete" : "completed",
      completed_at: seconds,
      incomplete_details: cut ? { reason: cut } : null,
      output,
      service_tier: "default",
      usage,
    },
  };
}

const INCOMPLETE: Readonly<Record<string, string>> = {
  length: "max_output_tokens",
  content_filter: "content_filter",
};

type Turn = (
  index: number,
  utterance: Utterance,
  ids: Ids,
) => Generator<Fields, Fields>;

function* turns(utterance: Utterance): Generator<Turn> {
  if (utterance.reasoning !== "") yield reasoningItem;
  if (utterance.text !== "" || utterance.refusal !== "") yield messageItem;
  for (const call of utterance.calls) {
    yield (index, _said, ids) => callItem(index, call, ids);
  }
}

function* reasoningItem(
  index: number,
  utterance: Utterance,
  ids: Ids,
): Generator<Fields, Fields> {
  const item: Fields = { id: ids.next("rs_"), type: "reasoning", summary: [] };
  const place = { item_id: item.id, output_index: index };
  const part = { type: "summary_text", text: utterance.reasoning };
  yield { type: "response.output_item.added", output_index: index, item };
  yield {
    type: "response.reasoning_summary_part.added",
    ...place,
    summary_index: 0,
    part: { ...part, text: "" },
  };
  for (const delta of tokenize(utterance.reasoning)) {
    yield {
      type: "response.reasoning_summary_text.delta",
      ...place,
      summary_index: 0,
      delta,
    };
  }
  yield {
    type: "response.reasoning_summary_text.done",
    ...place,
    summary_index: 0,
    text: utterance.reasoning,
  };
  yield {
    type: "response.reasoning_summary_part.done",
    ...place,
    summary_index: 0,
    part,
  };
  const done = { ...item, summary: [part] };
  yield { type: "response.output_item.done", output_index: index, item: done };
  return done;
}

function* messageItem(
  index: number,
  utterance: Utterance,
  ids: Ids,
): Generator<Fields, Fields> {
  const item: Fields = {
    id: ids.next("msg_"),
    type: "message",
    status: "in_progress",
    role: "assistant",
    content: [],
  };
  yield { type: "response.output_item.added", output_index: index, item };
  const content: Fields[] = [];
  for (const part of contentParts(utterance)) {
    const place = {
      item_id: item.id,
      output_index: index,
      content_index: content.length,
    };
    const isText = part.type === "output_text";
    const kind = isText ? "output_text" : "refusal";
    const text = textOf(isText ? part.text : part.refusal);
    const empty = isText ? { ...part, text: "" } : { ...part, refusal: "" };
    const extra = isText ? { logprobs: [] } : {};
    yield { type: "response.content_part.added", ...place, part: empty };
    for (const delta of tokenize(text)) {
      yield { type: `response.${kind}.delta`, ...place, delta, ...extra };
    }
    yield {
      type: `response.${kind}.done`,
      ...place,
      [isText ? "text" : "refusal"]: text,
      ...extra,
    };
    yield { type: "response.content_part.done", ...place, part };
    content.push(part);
  }
  const done = {
    ...item,
    status: utterance.finish in INCOMPLETE ? "incomplete" : "completed",
    content,
  };
  yield { type: "response.output_item.done", output_index: index, item: done };
  return done;
}

function* contentParts(utterance: Utterance): Generator<Fields> {
  if (utterance.text !== "") {
    yield {
      type: "output_text",
      text: utterance.text,
      annotations: [],
      logprobs: [],
    };
  }
  if (utterance.refusal !== "") {
    yield { type: "refusal", refusal: utterance.refusal };
  }
}

function* callItem(
  index: number,
  call: UtteredCall,
  ids: Ids,
): Generator<Fields, Fields> {
  const item: Fields = {
    id: ids.next("fc_"),
    type: "function_call",
    status: "in_progress",
    call_id: call.id ?? ids.next("call_"),
    name: call.name,
    arguments: "",
  };
  const place = { item_id: item.id, output_index: index };
  yield { type: "response.output_item.added", output_index: index, item };
  for (const delta of tokenize(call.arguments)) {
    yield { type: "response.function_call_arguments.delta", ...place, delta };
  }
  yield {
    type: "response.function_call_arguments.done",
    ...place,
    name: call.name,
    arguments: call.arguments,
  };
  const done = { ...item, status: "completed", arguments: call.arguments };
  yield { type: "response.output_item.done", output_index: index, item: done };
  return done;
}
