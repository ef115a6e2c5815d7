/**
 * Responses: plain, streamed, stored, in the background.
 *
 * @module
 */
import { ApiError, missing } from "../api_error.ts";
import { type Call, EventStream, type Handlers } from "../server/call.ts";
import { type Fields, fieldsOf, textOf } from "../fields.ts";
import { checkModel } from "./models.ts";
import type { Utterance } from "../model.ts";
import { responseEvents } from "./response_events.ts";
import {
  conversationOf,
  inputItems,
  itemMessages,
  openResponse,
  responsePrompt,
} from "./response_prompt.ts";
import { pageOf, Store } from "./store.ts";
import { numbered } from "../server/sse.ts";
import { conversationItems } from "./conversations.ts";
import { itemsError } from "../schema/refused.ts";
import { promptTokens, responseUsage } from "../usage.ts";
import type { FakeState } from "../fake_state.ts";

/** A response and its input. */
export interface StoredResponse {
  /** Its ID. */
  readonly id: string;
  /** All events; the last one holds the finished response. */
  readonly events: readonly Fields[];
  /** Input of this request alone. */
  readonly input: readonly Fields[];
  /** The messages before it. */
  readonly context: readonly Fields[];
  /** Clock time at which background work is done; cancelled work never is. */
  readonly doneAt: number;
}

/** Responses that only one connection knows because they were not stored, by id. */
export type OwnResponses = Map<string, StoredResponse>;

const responses = (): Store<StoredResponse> => new Store("response");

/** `POST /responses` and related endpoints. */
export const responseHandlers: Handlers = {
  "POST /responses": create,
  "GET /responses/{id}": retrieve,
  "DELETE /responses/{id}": (call, state) => {
    responseOf(call.params.id, state);
    state.store(responses).remove(call.params.id);
    return { id: call.params.id, object: "response", deleted: true };
  },
  "POST /responses/{id}/cancel": cancel,
  "GET /responses/{id}/input_items": (call, state) =>
    pageOf(responseOf(call.params.id, state).input, call.query),
  "POST /responses/input_tokens": (call, state) => ({
    object: "response.input_tokens",
    input_tokens: promptTokens(
      responsePrompt(call.body, contextOf(call.body, state).items),
    ),
  }),
  "POST /responses/compact": (call, state) => {
    const { items } = contextOf(call.body, state);
    const text = itemMessages(items).map((one) => one.text).join("\n");
    return {
      id: state.ids.next("resp_"),
      object: "response.compaction",
      created_at: state.seconds(),
      output: [{
        id: state.ids.next("cmp_"),
        type: "compaction",
        encrypted_content: btoa(encodeURIComponent(text.toWellFormed())),
      }],
      usage: responseUsage(0, NOTHING),
    };
  },
};

const NOTHING: Utterance = {
  text: "",
  refusal: "",
  reasoning: "",
  calls: [],
  finish: "stop",
  failure: null,
};

function responseOf(id: string, state: FakeState): StoredResponse {
  if (state.store(responses).has(id)) return state.store(responses).get(id);
  throw new ApiError(404, `Response with id '${id}' not found.`);
}

/** Earlier and new messages. */
function contextOf(
  body: Fields,
  state: FakeState,
  own?: OwnResponses,
): { input: Fields[]; context: Fields[]; items: Fields[] } {
  const input = inputItems(body.input, state.ids);
  const previous = textOf(body.previous_response_id);
  const conversation = conversationOf(body);
  let context: Fields[] = [];
  if (previous !== "") {
    const stored = own?.get(previous) ??
      (state.store(responses).has(previous)
        ? state.store(responses).get(previous)
        : undefined);
    if (stored === undefined) {
      throw new ApiError(
        400,
        `Previous response with id '${previous}' not found.`,
        { param: "previous_response_id", code: "previous_response_not_found" },
      );
    }
    context = [...stored.context, ...stored.input, ...outputOf(stored)];
  } else if (conversation !== null) {
    context = [...conversationItems(conversation.id, state)];
  }
  return { input, context, items: [...context, ...input] };
}

function finished(stored: Pick<StoredResponse, "events">): Fields {
  return fieldsOf(stored.events.at(-1)?.response);
}

function outputOf(stored: StoredResponse): Fields[] {
  return finished(stored).output as Fields[];
}

/**
 * Makes a response and stores it if requested.
 *
 * @param generate Whether the model responds; otherwise the input is only stored.
 * @param own Where a response is kept if it is not stored.
 * @returns Its events; the last one holds the finished response.
 */
export async function makeResponse(
  body: Fields,
  state: FakeState,
  generate = true,
  own?: OwnResponses,
): Promise<readonly Fields[]> {
  if (textOf(body.model) === "" && body.prompt === undefined) {
    throw missing("model");
  }
  checkModel(textOf(body.model, "gpt-5"), state);
  const { input, context, items } = contextOf(body, state, own);
  const wrong = itemsError(items);
  if (wrong) throw new ApiError(400, wrong.message, { param: wrong.param });
  const prompt = responsePrompt(body, items);
  const utterance = generate ? await state.model.reply(prompt) : NOTHING;
  const id = state.ids.next("resp_");
  const events = [
    ...responseEvents(
      openResponse(id, body, state.seconds()),
      utterance,
      responseUsage(promptTokens(prompt), utterance),
      state.ids,
      state.seconds(),
    ),
  ];
  const doneAt = body.background === true
    ? state.clock.now() + state.settings.workTime
    : 0;
  const made = { id, events, input, context, doneAt };
  if (body.store !== false) state.store(responses).put(made);
  else own?.set(id, made);
  const conversation = conversationOf(body);
  if (conversation !== null) {
    conversationItems(conversation.id, state)
      .push(...input, ...finished({ events }).output as Fields[]);
  }
  return events;
}

async function create(
  call: Call,
  state: FakeState,
): Promise<Fields | EventStream> {
  const events = await makeResponse(call.body, state);
  if (call.body.stream === true) return new EventStream(numbered(events));
  const response = finished({ events });
  if (call.body.background === true) return present(String(response.id), state);
  return response;
}

/** The current state of a stored response. */
function present(id: string, state: FakeState): Fields {
  const stored = responseOf(id, state);
  if (state.clock.now() >= stored.doneAt) return finished(stored);
  const begun = fieldsOf(stored.events[0]?.response);
  return {
    ...begun,
    status: Number.isFinite(stored.doneAt) ? "queued" : "cancelled",
  };
}

function retrieve(call: Call, state: FakeState): Fields | EventStream {
  if (call.query.get("stream") !== "true") {
    return present(call.params.id, state);
  }
  const from = Number(call.query.get("starting_after") ?? -1) + 1;
  const { events } = responseOf(call.params.id, state);
  return new EventStream(numbered(events.slice(from), from));
}

function cancel(call: Call, state: FakeState): Fields {
  const stored = responseOf(call.params.id, state);
  if (finished(stored).background !== true) {
    throw new ApiError(
      400,
      "Cannot cancel a synchronous response.",
    );
  }
  if (state.clock.now() < stored.doneAt) {
    state.store(responses).put({ ...stored, doneAt: Infinity });
  }
  return present(stored.id, state);
}
