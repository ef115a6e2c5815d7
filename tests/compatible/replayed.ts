/**
 * A client of a server that repeats a recording.
 *
 * @module
 */
import { assert } from "@std/assert";
import { OpenAI } from "@duplex/openai";
import type { RawServer } from "../support/raw_server.ts";
import { type Recording, type Recordings, replay } from "./recording.ts";

/** A client, its server, and what was recorded. */
export interface Replayed extends AsyncDisposable {
  readonly client: OpenAI;
  readonly server: RawServer;
  readonly recording: Recording;
  /** Body of the recorded request. */
  // deno-lint-ignore no-explicit-any -- the recording decides
  readonly body: any;
}

/** Starts a server that repeats a recording. */
export function replayed(
  { recordings }: Recordings,
  name: string,
  maxRetries = 0,
): Replayed {
  const recording = recordings.find((recording) => recording.name === name);
  assert(recording, `no recording is named ${name}`);
  const server = replay(recording);
  const client = new OpenAI({
    baseURL: server.url,
    apiKey: "sk-local",
    envFile: null,
    maxRetries,
  });
  return {
    client,
    server,
    recording,
    body: recording.request.body,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Sends the request of a recording through the client's method of its path. */
export function send(
  client: OpenAI,
  { request: { method, path }, request }: Recording,
  // deno-lint-ignore no-explicit-any -- the recording decides
): PromiseLike<any> {
  // deno-lint-ignore no-explicit-any -- the recording decides
  const body = typeof request.body === "string" ? {} : request.body as any;
  if (method === "GET" && path === "/models") return client.models.list();
  switch (path) {
    case "/chat/completions":
      return client.chat.completions.create(body);
    case "/completions":
      return client.completions.create(body);
    case "/responses":
      return client.responses.create(body);
    case "/embeddings":
      return client.embeddings.create(body);
    case "/images/generations":
      return client.images.generate(body);
    case "/models/tiny":
      return client.models.retrieve("tiny");
    default:
      return client.post(path, { body });
  }
}

/** What a promise is rejected with. */
export function thrown(promise: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(promise).then(
    () => {
      throw new Error("nothing was thrown");
    },
    (error: unknown) => error,
  );
}
