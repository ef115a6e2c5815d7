import { assertEquals, assertStrictEquals } from "@std/assert";
import * as errors from "../../src/errors.ts";
import * as helpers from "../../src/helpers/mod.ts";
import { ChatCompletionStream } from "../../src/helpers/runtime.js";

Deno.test("./helpers exports the classes that the resources use", async () => {
  assertStrictEquals(helpers.ChatCompletionStream, ChatCompletionStream);
  const stream = ChatCompletionStream.fromReadableStream(new Blob([]).stream());
  const error = await stream.done().catch((error) => error);
  assertEquals(error instanceof errors.OpenAIError, true);
});
