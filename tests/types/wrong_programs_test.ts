/**
 * Lines that must not compile, and lines that must. They never run: the compiler is the test.
 */
import { assertEquals } from "@std/assert";
import type { APIPromise, PagePromise, Stream } from "../../src/contract.ts";
import type { Resources } from "../../src/generated/resources.js";
import type * as Types from "../../src/generated/types/mod.ts";

/** Whether two types are identical; `any` equals only itself. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends
  (<T>() => T extends B ? 1 : 2) ? true : false;

function programs(client: Resources) {
  const { chat, responses, files, embeddings, audio, beta, admin, images } =
    client;
  const ask = {
    model: "gpt-5",
    messages: [{ role: "user", content: "Hi" }],
  } satisfies Types.ChatCompletionCreateParams;

  // Resources and methods.
  // @ts-expect-error no such resource
  client.chats;
  // @ts-expect-error no such method
  files.remove("file_1");
  // @ts-expect-error a resource of another kind
  client.chat = files;

  // Params.
  // @ts-expect-error a required field is missing
  chat.completions.create({ model: "gpt-5" });
  // @ts-expect-error a misspelt field
  chat.completions.create({ ...ask, max_token: 1 });
  // @ts-expect-error a misspelt role
  chat.completions.create({ ...ask, messages: [{ role: "usr", content: "" }] });
  // @ts-expect-error a misspelt nested field
  responses.create({ input: "Hi", reasoning: { efort: "low" } });
  // @ts-expect-error a string instead of a number
  responses.create({ model: "gpt-5", input: "Hi", temperature: "1" });
  // @ts-expect-error a misspelt query parameter
  files.list({ limt: 1 });
  // @ts-expect-error a path instead of a file
  files.create({ file: "a.txt", purpose: "batch" });
  // @ts-expect-error an unknown purpose
  files.create({ file: new File([], "a"), purpose: "everything" });
  // @ts-expect-error null where it is not allowed
  embeddings.create({ model: "text-embedding-3-small", input: null });

  // IDs.
  // @ts-expect-error the ID is missing
  files.retrieve();
  // @ts-expect-error the ID is not a string
  files.retrieve(1);
  // @ts-expect-error the second ID is missing
  beta.threads.messages.retrieve("msg_1", {});
  // @ts-expect-error params are required
  chat.completions.create();

  // Options.
  // @ts-expect-error a misspelt option
  files.retrieve("file_1", { timeoutMs: 5 });
  // @ts-expect-error an option that is not a number
  files.retrieve("file_1", { maxRetries: "2" });
  // @ts-expect-error options instead of the query
  files.list({ headers: {} });

  // Results.
  // @ts-expect-error a field that the response does not have
  files.retrieve("file_1").then((file) => file.size);
  // @ts-expect-error a response that is not a list
  Array.fromAsync(files.retrieve("file_1"));
  // @ts-expect-error a property of a stream on a response
  chat.completions.create(ask).then((chunks) => chunks.controller);
  const stream = chat.completions.create({ ...ask, stream: true });
  // @ts-expect-error reading a response from a stream
  stream.then((answer) => answer.choices);
  // @ts-expect-error a field of a response without content
  responses.delete("resp_1").then((answer) => answer.id);
  const event = {} as Types.Responses.ResponseStreamEvent;
  // @ts-expect-error an event has no delta until its type is known
  event.delta;
  if (event.type === "response.output_text.delta") event.delta satisfies string;

  // These must compile, with exactly these types.
  const answer = chat.completions.create(ask);
  const either = chat.completions.create({
    ...ask,
    stream: Math.random() < 0.5,
  });
  const list = files.list({ limit: 1 });
  const text = audio.transcriptions.create({
    file: new File([], "a.mp3"),
    model: "whisper-1",
    response_format: "srt",
  });
  const bytes = audio.speech.create({
    model: "a-model-of-tomorrow",
    input: "Hi",
    voice: "alloy",
  });
  const users = admin.organization.users.list();
  const image = images.generate({ prompt: "a cat", stream: true });
  responses.create({});
  files.list(null, { timeout: 1 });
  files.create({ file: new Blob().stream(), purpose: "batch" });
  files.create({
    file: { name: "a.jsonl", data: new Uint8Array() },
    purpose: "batch",
  });

  const equal: [
    Equal<typeof answer, APIPromise<Types.ChatCompletion>>,
    Equal<typeof stream, APIPromise<Stream<Types.ChatCompletionChunk>>>,
    Equal<
      typeof either,
      APIPromise<Types.ChatCompletion | Stream<Types.ChatCompletionChunk>>
    >,
    Equal<typeof list, PagePromise<Types.FileObjectsPage, Types.FileObject>>,
    Equal<typeof text, APIPromise<string>>,
    Equal<typeof bytes, APIPromise<Response>>,
    typeof users extends
      AsyncIterable<Types.Admin.Organization.OrganizationUser> ? true : false,
    Equal<typeof image, APIPromise<Stream<Types.ImageGenStreamEvent>>>,
  ] = [true, true, true, true, true, true, true, true];
  return equal;
}

Deno.test("wrong programs do not compile", () => {
  assertEquals(programs.length, 1);
});
