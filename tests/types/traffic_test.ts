/** Fields that recorded responses have and the specification lacks: typed, and optional. */
import { assertEquals } from "@std/assert";
import type * as ResponsesAPI from "../../src/generated/types/responses/responses.ts";
import type * as RealtimeAPI from "../../src/generated/types/realtime/realtime.ts";
import type * as RunsAPI from "../../src/generated/types/beta/threads/runs/runs.ts";

type Optional<T, K extends keyof T> = undefined extends T[K] ? true : false;

Deno.test("what recorded responses have beyond the specification is typed as optional", () => {
  const optional: true[] = [
    true satisfies Optional<ResponsesAPI.Response, "store">,
    true satisfies Optional<ResponsesAPI.Response, "billing">,
    true satisfies Optional<ResponsesAPI.Response, "presence_penalty">,
    true satisfies Optional<ResponsesAPI.ResponseTextDeltaEvent, "obfuscation">,
    true satisfies Optional<
      RealtimeAPI.ResponseTextDeltaEvent,
      "obfuscation"
    >,
    true satisfies Optional<RunsAPI.Run, "reasoning_effort">,
    true satisfies Optional<
      ResponsesAPI.ResponseTextDeltaEvent.Logprob,
      "bytes"
    >,
    true satisfies Optional<
      RealtimeAPI.RealtimeResponseUsageOutputTokenDetails,
      "reasoning_tokens"
    >,
    true satisfies Optional<
      RealtimeAPI.RealtimeConversationItemAssistantMessage,
      "phase"
    >,
  ];
  assertEquals(optional.length, 9);
});
