import { assertAlmostEquals, assertEquals } from "@std/assert";
import {
  addUsage,
  NO_USAGE,
  responseUsage,
  Usage,
  usageCost,
} from "../../../src/realtime/conversation/usage.ts";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";

const done = (id: string, usage: unknown) =>
  ({
    type: "response.done",
    event_id: "e",
    response: { id, usage },
  }) as RealtimeServerEvent;

const GOLDEN = {
  total_tokens: 1_100,
  input_tokens: 1_000,
  output_tokens: 100,
  input_token_details: {
    text_tokens: 300,
    audio_tokens: 600,
    image_tokens: 100,
    cached_tokens: 500,
    cached_tokens_details: {
      text_tokens: 100,
      audio_tokens: 400,
      image_tokens: 0,
    },
  },
  output_token_details: { text_tokens: 20, audio_tokens: 80 },
};

Deno.test("responseUsage() subtracts the cached tokens from the input", () => {
  assertEquals(responseUsage({ usage: GOLDEN }), {
    ...NO_USAGE,
    input: { text: 200, audio: 200, image: 100 },
    cached: { text: 100, audio: 400, image: 0 },
    output: { text: 20, audio: 80, image: 0 },
    responses: 1,
  });
});

Deno.test("responseUsage() never goes below zero when the modalities of cached tokens are not reported", () => {
  const usage = {
    input_tokens: 100,
    input_token_details: {
      text_tokens: 30,
      audio_tokens: 70,
      cached_tokens: 50,
    },
  };
  const { input, cached } = responseUsage({ usage });
  assertEquals([input, cached], [
    { text: 0, audio: 50, image: 0 },
    { text: 30, audio: 20, image: 0 },
  ]);
});

Deno.test("Usage counts each response once, and failed ones without usage not at all", () => {
  const usage = new Usage();
  usage.apply(done("resp_1", GOLDEN));
  usage.apply(done("resp_1", GOLDEN));
  usage.apply(done("resp_2", undefined));
  assertEquals(usage.total.responses, 1);
  assertEquals(usage.of("resp_1")!.output.audio, 80);
  assertEquals(usage.of("resp_2"), undefined);
});

Deno.test("Usage counts transcription separately, by tokens or by seconds", () => {
  const usage = new Usage();
  const asr = (id: string, used: unknown) =>
    usage.apply({
      type: "conversation.item.input_audio_transcription.completed",
      event_id: "e",
      item_id: id,
      content_index: 0,
      transcript: "",
      usage: used,
    } as RealtimeServerEvent);
  asr("u1", { type: "duration", seconds: 90 });
  asr("u1", { type: "duration", seconds: 90 });
  asr("u2", {
    type: "tokens",
    input_tokens: 30,
    output_tokens: 5,
    input_token_details: { audio_tokens: 20, text_tokens: 10 },
  });
  assertEquals(usage.total.transcription, {
    input: { text: 10, audio: 20, image: 0 },
    output: 5,
    seconds: 90,
  });
  assertAlmostEquals(
    usage.cost({ transcription: { minute: 0.006 } }),
    0.009,
    1e-12,
  );
});

Deno.test("usageCost() prices each modality separately", () => {
  const cost = usageCost(responseUsage({ usage: GOLDEN }), {
    input: { text: 4, audio: 32, image: 5 },
    cached: { text: 0.4, audio: 0.4 },
    output: { text: 16, audio: 64 },
  });
  const wanted =
    (200 * 4 + 200 * 32 + 100 * 5 + 500 * 0.4 + 20 * 16 + 80 * 64) / 1e6;
  assertAlmostEquals(cost, wanted, 1e-12);
});

Deno.test("Usage continues from another session's total", () => {
  const before = addUsage(NO_USAGE, responseUsage({ usage: GOLDEN }));
  const usage = new Usage(before);
  usage.apply(done("resp_1", GOLDEN));
  assertEquals(usage.total.output.audio, 160);
});
