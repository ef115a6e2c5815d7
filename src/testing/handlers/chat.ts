/**
 * Chat completions: plain, streamed, stored.
 *
 * @module
 */
import { ApiError, missing } from "../api_error.ts";
import { countOf } from "../bounds.ts";
import { type Call, EventStream, type Handlers } from "../server/call.ts";
import {
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  numberOf,
  textOf,
} from "../fields.ts";
import { checkModel } from "./models.ts";
import {
  lastTurn,
  type Prompt,
  type PromptMessage,
  promptMessage,
  toolChoiceOf,
  toolsOf,
  type Utterance,
} from "../model.ts";
import { deletedObject, pageOf, Store } from "./store.ts";
import type { SseFrame } from "../server/sse.ts";
import { tokenize } from "../tokens.ts";
import { chatUsage, promptTokens } from "../usage.ts";
import type { FakeState } from "../fake_state.ts";

interface StoredCompletion extends Fields {
  readonly id: string;
}

const completions = (): Store<StoredCompletion> => new Store("chat completion");
const conversations = (): Map<string, readonly Fields[]> => new Map();

/** `POST /chat/completions` and the endpoints of stored completions. */
export const chatHandlers: Handlers = {
  "POST /chat/completions": create,
  "GET /chat/completions": (call, state) =>
    pageOf(
      state.store(completions).list().filter((stored) =>
        !call.query.has("model") || stored.model === call.query.get("model")
      ),
      call.query,
      "asc",
    ),
  "GET /chat/completions/{id}": (call, state) =>
    state.store(completions).get(call.params.id),
  "POST /chat/completions/{id}": (call, state) =>
    state.store(completions).patch(call.params.id, {
      metadata: call.body.metadata ?? {},
    }),
  "DELETE /chat/completions/{id}": (call, state) =>
    deletedObject(
      state.store(completions),
      call.params.id,
      "chat.completion.deleted",
    ),
  "GET /chat/completions/{id}/messages": (call, state) => {
    state.store(completions).get(call.params.id);
    return pageOf(
      state.store(conversations).get(call.params.id) ?? [],
      call.query,
      "asc",
    );
  },
};

/** The prompt of a chat request. */
function chatPrompt(body: Fields): Prompt {
  if (textOf(body.model) === "") throw missing("model");
  if (!Array.isArray(body.messages)) throw missing("messages");
  if (body.messages.length === 0) {
    throw new ApiError(
      400,
      "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      { param: "messages", code: "empty_array" },
    );
  }
  const messages: PromptMessage[] = body.messages.filter(isFields)
    .map(promptMessage);
  const format = fieldsOf(body.response_format);
  return {
    surface: "chat",
    model: textOf(body.model),
    instructions: "",
    messages,
    ...lastTurn(messages),
    tools: toolsOf(body.tools),
    toolChoice: toolChoiceOf(body.tool_choice),
    schema: format.type === "json_schema"
      ? fieldsOf(fieldsOf(format.json_schema).schema)
      : format.type === "json_object"
      ? {}
      : null,
    maxTokens: numberOf(body.max_completion_tokens) ??
      numberOf(body.max_tokens),
  };
}

async function create(
  call: Call,
  state: FakeState,
): Promise<Fields | EventStream> {
  const { body } = call;
  const prompt = chatPrompt(body);
  checkModel(prompt.model, state);
  const input = promptTokens(prompt);
  const count = countOf(body.n, "n", 128);
  const utterances: Utterance[] = [];
  for (let i = 0; i < count; i++) {
    utterances.push(await state.model.reply(prompt));
  }
  const failure = utterances.find((one) => one.failure)?.failure;
  if (failure && body.stream !== true) {
    throw new ApiError(500, failure.message, { code: failure.code });
  }
  const head = {
    id: state.ids.next("chatcmpl-"),
    created: state.seconds(),
    model: prompt.model,
    service_tier: "default",
    system_fingerprint: "fp_fake",
  };
  const messages = utterances.map((one) => messageOf(one, state));
  if (body.store === true) {
    const completion = completionOf(head, messages, utterances, input);
    state.store(completions).put({
      ...completion,
      id: head.id,
      metadata: body.metadata ?? {},
    });
    state.store(conversations).set(
      head.id,
      listOf(body.messages).map((message, i) => ({
        id: `${head.id}-${i}`,
        ...fieldsOf(message),
      })),
    );
  }
  if (body.stream === true) {
    const wantsUsage = fieldsOf(body.stream_options).include_usage === true;
    return new EventStream(
      chunks(head, messages, utterances, wantsUsage ? input : null),
    );
  }
  return completionOf(head, messages, utterances, input);
}

function messageOf(utterance: Utterance, state: FakeState): Fields {
  return {
    role: "assistant",
    content: utterance.text === "" &&
        (utterance.calls.length > 0 || utterance.refusal !== "")
      ? null
      : utterance.text,
    refusal: utterance.refusal === "" ? null : utterance.refusal,
    annotations: [],
    ...(utterance.reasoning === ""
      ? {}
      : { reasoning_content: utterance.reasoning }),
    ...(utterance.calls.length === 0 ? {} : {
      tool_calls: utterance.calls.map((call) => ({
        id: call.id ?? state.ids.next("call_"),
        type: "function",
        function: { name: call.name, arguments: call.arguments },
      })),
    }),
  };
}

function completionOf(
  head: Fields,
  messages: readonly Fields[],
  utterances: readonly Utterance[],
  input: number,
): Fields {
  return {
    ...head,
    object: "chat.completion",
    choices: messages.map((message, index) => ({
      index,
      message,
      logprobs: null,
      finish_reason: utterances[index].finish,
    })),
    usage: chatUsage(input, utterances),
  };
}

function* chunks(
  head: Fields,
  messages: readonly Fields[],
  utterances: readonly Utterance[],
  input: number | null,
): Generator<SseFrame> {
  const frame = (choices: readonly Fields[], more: Fields = {}): SseFrame => ({
    data: { ...head, object: "chat.completion.chunk", choices, ...more },
  });
  const none = input === null ? {} : { usage: null };
  for (const [index, message] of messages.entries()) {
    for (const delta of deltas(message, utterances[index])) {
      yield frame(
        [{ index, delta, logprobs: null, finish_reason: null }],
        none,
      );
    }
    const { failure, finish } = utterances[index];
    if (failure) {
      yield {
        data: { error: { ...failure, type: "server_error", param: null } },
      };
      return;
    }
    yield frame(
      [{ index, delta: {}, logprobs: null, finish_reason: finish }],
      none,
    );
  }
  if (input !== null) yield frame([], { usage: chatUsage(input, utterances) });
  yield { data: "[DONE]" };
}

function* deltas(message: Fields, utterance: Utterance): Generator<Fields> {
  yield {
    role: "assistant",
    content: message.content === null ? null : "",
    refusal: null,
  };
  for (const piece of tokenize(utterance.reasoning)) {
    yield { reasoning_content: piece };
  }
  for (const piece of tokenize(utterance.text)) yield { content: piece };
  for (const piece of tokenize(utterance.refusal)) yield { refusal: piece };
  for (const [index, made] of listOf(message.tool_calls).entries()) {
    const toolCall = fieldsOf(made);
    const called = fieldsOf(toolCall.function);
    yield {
      tool_calls: [{
        ...toolCall,
        index,
        function: { name: called.name, arguments: "" },
      }],
    };
    for (const piece of tokenize(textOf(called.arguments))) {
      yield { tool_calls: [{ index, function: { arguments: piece } }] };
    }
  }
}
