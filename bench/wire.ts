// Prepared output of the API: one response, and two long streams.

/** Events of a stream. */
export const EVENTS = 20_000;

/** A chat completion of typical length. */
export const CHAT_COMPLETION: string = JSON.stringify({
  id: "chatcmpl-BkOq5nGh2tTzK1xVbYw7mUeR3cDfA",
  object: "chat.completion",
  created: 1_763_800_000,
  model: "gpt-5-2025-08-07",
  choices: [{
    index: 0,
    message: {
      role: "assistant",
      content:
        "A duplex line carries speech in both directions at the same time, so that neither side has to wait for the other to finish.",
      refusal: null,
      annotations: [],
    },
    logprobs: null,
    finish_reason: "stop",
  }],
  usage: {
    prompt_tokens: 14,
    completion_tokens: 29,
    total_tokens: 43,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
  },
  service_tier: "default",
  system_fingerprint: "fp_44709d6fcb",
});

/** A streamed chat completion: so many chunks and `[DONE]`. */
export function chatStream(events = EVENTS): Uint8Array<ArrayBuffer> {
  const chunk = (delta: object, finish_reason: string | null) =>
    `data: ${
      JSON.stringify({
        id: "chatcmpl-BkOq5nGh2tTzK1xVbYw7mUeR3cDfA",
        object: "chat.completion.chunk",
        created: 1_763_800_000,
        model: "gpt-5-2025-08-07",
        service_tier: "default",
        system_fingerprint: "fp_44709d6fcb",
        choices: [{ index: 0, delta, logprobs: null, finish_reason }],
      })
    }\n\n`;
  const text = Array.from(
    { length: events - 1 },
    (_, index) =>
      chunk({
        ...(index === 0 && { role: "assistant" }),
        content: ` word${index}`,
      }, null),
  );
  return bytes([...text, chunk({}, "stop"), "data: [DONE]\n\n"]);
}

/** A streamed response: so many events, the first and the last with the whole response. */
export function responseStream(events = EVENTS): Uint8Array<ArrayBuffer> {
  const event = (type: string, rest: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`;
  const id = "msg_68a1c2f3b4d5e6f708192a3b4c5d6e7f";
  const item = { type: "message", id, role: "assistant" };
  const words = Array.from(
    { length: events - 7 },
    (_, index) => ` word${index}`,
  );
  const whole = words.join("");
  const part = { type: "output_text", text: whole, annotations: [] };
  const response = (status: string) => ({
    id: "resp_68a1c2f3b4d5e6f708192a3b4c5d6e7f",
    object: "response",
    created_at: 1_763_800_000,
    status,
    model: "gpt-5-2025-08-07",
    output: [],
    tools: [],
    metadata: {},
    usage: null,
  });
  const text = words.map((delta, index) =>
    event("response.output_text.delta", {
      sequence_number: index + 3,
      item_id: id,
      output_index: 0,
      content_index: 0,
      delta,
      logprobs: [],
      obfuscation: "x8Qk2",
    })
  );
  return bytes([
    event("response.created", {
      sequence_number: 0,
      response: response("in_progress"),
    }),
    event("response.output_item.added", {
      sequence_number: 1,
      output_index: 0,
      item: { ...item, status: "in_progress", content: [] },
    }),
    event("response.content_part.added", {
      sequence_number: 2,
      item_id: id,
      output_index: 0,
      content_index: 0,
      part: { type: "output_text", text: "", annotations: [] },
    }),
    ...text,
    event("response.output_text.done", {
      sequence_number: events - 4,
      item_id: id,
      output_index: 0,
      content_index: 0,
      text: whole,
    }),
    event("response.content_part.done", {
      sequence_number: events - 3,
      item_id: id,
      output_index: 0,
      content_index: 0,
      part,
    }),
    event("response.output_item.done", {
      sequence_number: events - 2,
      output_index: 0,
      item: { ...item, status: "completed", content: [part] },
    }),
    event("response.completed", {
      sequence_number: events - 1,
      response: {
        ...response("completed"),
        output: [{ ...item, status: "completed", content: [part] }],
      },
    }),
  ]);
}

function bytes(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(parts.join(""));
}
