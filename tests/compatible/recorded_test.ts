import { assert, assertEquals, assertInstanceOf } from "@std/assert";
import {
  APIError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
} from "@duplex/openai";
import {
  bodyOf,
  eventsOf,
  FILES,
  isStream,
  readRecordings,
  statusOf,
} from "./recording.ts";
import { replayed, send, thrown } from "./replayed.ts";

const ERRORS = {
  400: BadRequestError,
  401: AuthenticationError,
  404: NotFoundError,
} as Record<number, typeof APIError>;

/** The error in a body, in the forms of all servers: `{error}`, `[{error}]`, `{error: "text"}` and flat. */
function errorOf(json: unknown): Record<string, unknown> {
  const [object] = Array.isArray(json) ? json : [json];
  return object.error ?? object;
}

/** What a program sees of a chunk: a choice that has not ended says so, as in the official SDK. */
function withFinishReasons(event: Record<string, unknown>) {
  const choices = event.choices as Record<string, unknown>[] | undefined;
  return choices
    ? {
      ...event,
      choices: choices.map((choice) => ({ finish_reason: null, ...choice })),
    }
    : event;
}

const all = FILES.map(readRecordings);

for (const file of all) {
  const { server, recordings } = file;
  for (const recording of recordings) {
    const { name, request } = recording;
    const test = `${server.split(" 0.")[0]}, ${name}`;
    if (statusOf(recording) !== 200) {
      Deno.test(`${test}: the error has the status, the message and all fields that the server sent`, async () => {
        await using it = replayed(file, name);
        const error = await thrown(send(it.client, recording));
        const status = statusOf(recording);
        assertInstanceOf(error, ERRORS[status] ?? InternalServerError);
        assert(error instanceof APIError);
        const body = JSON.parse(bodyOf(recording));
        const sent = errorOf(body);
        const { message = sent, type, code } = sent;
        assert(error.message.startsWith(`${status} ${message}`), error.message);
        assertEquals(error.error, Array.isArray(body) ? body : sent);
        assertEquals([error.status, error.type, error.code], [
          status,
          type,
          code,
        ]);
      });
    } else if (name.startsWith("error")) continue;
    else if (isStream(recording)) {
      Deno.test(`${test}: the stream has every event that the server sent`, async () => {
        await using it = replayed(file, name);
        const events: unknown[] = [];
        for await (const event of await send(it.client, recording)) {
          events.push(event);
        }
        assertEquals(events, eventsOf(recording).map(withFinishReasons));
      });
    } else {
      Deno.test(`${test}: the result has every field that the server sent`, async () => {
        await using it = replayed(file, name);
        const result = await send(it.client, recording);
        const sent = JSON.parse(bodyOf(recording));
        if (request.path === "/models") assertEquals(result.data, sent.data);
        else {
          const { output_text: _, ...fields } = JSON.parse(
            JSON.stringify(result),
          );
          assertEquals(fields, sent);
        }
      });
    }
  }
}

Deno.test("recordings: each has a name of its own, and each that is not of llama.cpp says where it was published", () => {
  for (const { server, recordings } of all) {
    const names = recordings.map(({ name }) => name);
    assertEquals(new Set(names).size, names.length, server);
    for (const { name, source } of recordings) {
      const label = `${server}, ${name}`;
      if (server.startsWith("llama.cpp")) assertEquals(source, undefined);
      else {
        assert(source, label);
        const { repository, path, url, find } = source;
        assert(url || find || (repository && path), label);
      }
    }
  }
});

Deno.test("recordings: no machine, account, key or cookie is in them", () => {
  const text = JSON.stringify(all);
  const personal =
    /\/(?:home|root|tmp|work|Users)\/|user_id\\*":|cookie|bearer|\bsk-[\w-]{20}|AIza[\w-]{20}|@[\w-]+\.(?:com|org|net)\b/gi;
  assertEquals(text.match(personal), null);
});

Deno.test("recordings: a body has the hash that its source states", async () => {
  let stated = 0;
  for (const recording of all.flatMap(({ recordings }) => recordings)) {
    const sha256 = recording.source?.sha256;
    if (!sha256) continue;
    stated++;
    const bytes = new TextEncoder().encode(bodyOf(recording));
    const hash = await crypto.subtle.digest("SHA-256", bytes);
    assertEquals(new Uint8Array(hash).toHex(), sha256, recording.name);
  }
  assertEquals(stated, 1);
});
