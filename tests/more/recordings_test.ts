// deno-lint-ignore-file no-import-prefix -- the oracle, and no dependency
/** What servers really sent, read by the official client and by ours. */
import { assertEquals, assertMatch, assertNotEquals } from "@std/assert";
// Peers of the oracle: if a library brought them later, there would be a second copy of it.
import "npm:ws@8.23.0";
import "npm:zod@4.3.0";
import * as official from "npm:openai@7.59.0";
import * as ours from "../../mod.ts";
import {
  FILES,
  isStream,
  readRecordings,
  type Recording,
  replay,
} from "../compatible/recording.ts";
import { send } from "../compatible/replayed.ts";

/** What a program sees: the events or the result, and the error. */
async function seen(sdk: typeof ours, recording: Recording) {
  await using server = replay(recording);
  const client = new sdk.OpenAI({
    apiKey: "sk-local",
    organization: null,
    project: null,
    baseURL: server.url,
    maxRetries: 0,
  });
  const events: unknown[] = [];
  const result = await outcome(async () => {
    const result = await send(client, recording);
    if (recording.request.path === "/models") return result.data;
    if (!isStream(recording)) return result;
    for await (const event of result) events.push(event);
  });
  if (!isStream(recording)) return { result };
  // deno-lint-ignore no-explicit-any -- the recording decides
  const body = recording.request.body as any;
  const { path } = recording.request;
  const final = path === "/completions"
    ? null
    : await outcome(() =>
      path === "/responses"
        ? client.responses.stream(body).finalResponse()
        : client.chat.completions.stream(body).finalChatCompletion()
    );
  return { events, result, final };
}

async function outcome(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return { value: plain(await run()) };
  } catch (error) {
    const { message, status, code, type, param, error: body } =
      error as ours.APIError;
    // What we add comes after the official text.
    const [text] = message.split(/ \((?:GET|POST) /);
    const { name } = (error as Error).constructor;
    return { name, text, ...plain({ status, code, type, param, body }) };
  }
}

/** A value as JSON has it. */
function plain(value: unknown) {
  return value === undefined ? {} : JSON.parse(JSON.stringify(value));
}

const NO_INDEX = {
  final: {
    name: "OpenAIError",
    text:
      "Chat completion stream contains an invalid tool call index: undefined",
  },
};
const NO_OUTPUT = {
  final: { name: "OpenAIError", text: "missing output at index undefined" },
};
const IN_QUOTES = { "result.text": /^400 ".*"$/ };
const IN_ARRAY = {
  "result.code": undefined,
  "result.text": /^\d+ \[\{"error":/,
};

/** Where the official client sees something else than ours, and what. */
const DIFFERENCES: Readonly<Record<string, Record<string, unknown>>> = {
  "llama.cpp, response stream": NO_OUTPUT,
  "llama.cpp, response stream tools": NO_OUTPUT,
  "llama.cpp, response stream tools parallel": NO_OUTPUT,
  "llama.cpp, thinking response stream": NO_OUTPUT,
  "Ollama, chat stream with usage": {
    "final.value.choices.0.message.reasoning": ".",
  },
  "LM Studio, error embeddings input": IN_QUOTES,
  "LM Studio, error messages": IN_QUOTES,
  "LM Studio, error response_format": IN_QUOTES,
  "LM Studio, error stream spliced": {
    result: {
      name: "SyntaxError",
      text: "Error reading response: malformed server-sent event JSON.",
    },
    final: {
      name: "OpenAIError",
      text: "Error reading response: malformed server-sent event JSON.",
    },
  },
  "OpenRouter, error stream": {
    "result.name": "APIError", // ours is a subclass
    "final.name": "APIError",
  },
  "Gemini, chat stream tools": NO_INDEX,
  "Gemini, chat stream tools without id": NO_INDEX,
  "Gemini, chat stream tools signature": NO_INDEX,
  "Gemini, error location": IN_ARRAY,
  "Gemini, error overloaded": IN_ARRAY,
  "Gemini, error key stream": IN_ARRAY,
};

/** Removes a field, and returns it. */
function take(value: object, path: string): unknown {
  const names = path.split(".");
  const last = names.pop()!;
  // deno-lint-ignore no-explicit-any -- walks down any JSON
  const parent = names.reduce((value: any, name) => value[name], value);
  const taken = parent[last];
  delete parent[last];
  return taken;
}

const untested = new Set(Object.keys(DIFFERENCES));

for (const { server, recordings } of FILES.map(readRecordings)) {
  for (const recording of recordings) {
    const name = `${server.split(/ \d|'s/)[0]}, ${recording.name}`;
    const differences = DIFFERENCES[name] ?? {};
    untested.delete(name);
    Deno.test(
      `${name}: the official client sees the same${
        differences === DIFFERENCES[name] ? ", but for what is known" : ""
      }`,
      async () => {
        const theirs = await seen(
          official as unknown as typeof ours,
          recording,
        );
        const own = await seen(ours, recording);
        for (const [path, expected] of Object.entries(differences)) {
          const [their, our] = [take(theirs, path), take(own, path)];
          if (expected instanceof RegExp) assertMatch(String(their), expected);
          else assertEquals(their, expected);
          assertNotEquals(our, their, path);
        }
        assertEquals(own, theirs);
      },
    );
  }
}

Deno.test("each known difference belongs to a recording", () => {
  assertEquals([...untested], []);
});
