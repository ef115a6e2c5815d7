// One client, three ways to talk: HTTP, event streams, WebSocket.
//
//   deno task demo             against a fake OpenAI in this process, over real sockets
//   deno run --allow-net=api.openai.com --allow-env --allow-read --allow-write=answer.wav examples/demo.ts --live
//                              the same against the real API, with your key
import OpenAI from "../mod.ts";
import {
  readWav,
  type RealtimeSession,
  writeWav,
} from "../src/realtime/mod.ts";
import { fakeOpenAI } from "../src/testing.ts";

const QUESTION = new URL("assets/question.wav", import.meta.url);
const ANSWER = "answer.wav";
const CHUNK_MS = 20;

const live = Deno.args.includes("--live");
const stop = new AbortController();
const onInterrupt = () => stop.abort(new Error("Interrupted"));
Deno.addSignalListener("SIGINT", onInterrupt);

await using server = live ? null : await fakeOpenAI({
  pace: 4, // audio arrives four times faster than it plays
  listen: () => "What is a duplex line?",
});
server?.on(
  "duplex",
  "A duplex line carries speech in both directions at once, so neither side has to wait for the other to finish.",
);
const client = server ? server.client() : new OpenAI();

/** A row of the table at the end. */
interface Row {
  what: string;
  firstMs?: number;
  ms: number;
  tokens?: number;
}
const rows: Row[] = [];

try {
  print(`Talking to ${client.baseURL}\n`);
  await models();
  await chat();
  await streamedChat();
  await responses();
  await realtime();
  table();
} catch (error) {
  if (!stop.signal.aborted) throw error;
  print("\nInterrupted: every connection is closed.\n");
} finally {
  Deno.removeSignalListener("SIGINT", onInterrupt);
}

async function models() {
  const start = performance.now();
  const names = [];
  for await (const model of client.models.list({ signal: stop.signal })) {
    names.push(model.id);
  }
  rows.push({ what: "list models", ms: since(start) });
  heading("Models");
  print(`${names.length} of them: ${names.slice(0, 5).join(", ")}, ...\n`);
}

async function chat() {
  heading("Chat completion");
  const start = performance.now();
  const completion = await client.chat.completions.create({
    model: "gpt-5-mini",
    messages: [{ role: "user", content: "What is a duplex line?" }],
  }, { signal: stop.signal });
  rows.push({
    what: "chat completion",
    ms: since(start),
    tokens: completion.usage?.total_tokens,
  });
  print(`${completion.choices[0].message.content}\n`);
}

async function streamedChat() {
  heading("The same, streamed");
  const start = performance.now();
  const row: Row = { what: "streamed chat completion", ms: 0 };
  const stream = await client.chat.completions.create({
    model: "gpt-5-mini",
    messages: [{ role: "user", content: "What is a duplex line?" }],
    stream: true,
    stream_options: { include_usage: true },
  }, { signal: stop.signal });
  for await (const chunk of stream) {
    const text = chunk.choices[0]?.delta.content;
    if (text) {
      row.firstMs ??= since(start);
      print(text);
    }
    row.tokens ??= chunk.usage?.total_tokens;
  }
  row.ms = since(start);
  rows.push(row);
  print("\n");
}

async function responses() {
  heading("Responses");
  const start = performance.now();
  const response = await client.responses.create({
    model: "gpt-5-mini",
    input: "What is a duplex line?",
  }, { signal: stop.signal });
  rows.push({
    what: "response",
    ms: since(start),
    tokens: response.usage?.total_tokens,
  });
  print(`${response.output_text}\n`);
}

async function realtime() {
  heading("Realtime, by voice");
  const start = performance.now();
  await using session = await client.realtime.connect({
    model: "gpt-realtime",
    session: {
      instructions: "Answer in one sentence.",
      audio: {
        input: {
          format: { type: "audio/pcm", rate: 24_000 },
          transcription: { model: "gpt-4o-mini-transcribe" },
          turn_detection: null,
        },
        output: { format: { type: "audio/pcm", rate: 24_000 } },
      },
    },
    signal: stop.signal,
  });
  rows.push({ what: "realtime: connect", ms: since(start) });
  const question = session.once(
    "conversation.item.input_audio_transcription.completed",
    { signal: stop.signal },
  );
  question.catch(() => {}); // an interruption ends it too
  await ask(session);
  await answer(session);
  print(`\nIt heard: ${(await question).transcript}\n`);
}

/** Speaks the question as a microphone would: a chunk each 20 ms. */
async function ask(session: RealtimeSession) {
  const start = performance.now();
  const { data, sampleRate } = readWav(await Deno.readFile(QUESTION));
  const step = sampleRate * 2 * CHUNK_MS / 1000;
  const microphone = session.audio.input.getWriter();
  for (let at = 0; at < data.length; at += step) {
    stop.signal.throwIfAborted();
    await microphone.write(data.subarray(at, at + step));
    progress(Math.min(1, (at + step) / data.length));
    await new Promise((resolve) => setTimeout(resolve, CHUNK_MS));
  }
  await microphone.close();
  await session.inputAudioBuffer.commit();
  rows.push({ what: "realtime: question", ms: since(start) });
}

/** Prints the transcript while the response arrives, and collects its audio. */
async function answer(session: RealtimeSession) {
  const start = performance.now();
  const row: Row = { what: "realtime: answer", ms: 0 };
  const response = session.response.create();
  const sound = Array.fromAsync(response.audio, ({ bytes }) => bytes);
  sound.catch(() => {}); // an interruption ends it too
  print("\nanswer  ");
  for await (const piece of response.transcript()) {
    row.firstMs ??= since(start);
    print(piece);
  }
  const pcm = new Uint8Array(await new Blob(await sound).arrayBuffer());
  row.tokens = (await response.done).usage?.total_tokens;
  row.ms = since(start);
  rows.push(row);
  await Deno.writeFile(ANSWER, writeWav(pcm));
  print(`\nsaved   ${ANSWER}, ${(pcm.length / 48_000).toFixed(1)} s of speech`);
}

function table() {
  heading("How long it took");
  const line = (cells: string[]) =>
    `${cells[0].padEnd(26)}${
      cells.slice(1).map((c) => c.padStart(14)).join("")
    }\n`;
  const ms = (value?: number) =>
    value === undefined ? "" : `${value.toFixed(1)} ms`;
  print(line(["", "first token", "whole", "tokens"]));
  for (const { what, firstMs, ms: whole, tokens } of rows) {
    print(line([what, ms(firstMs), ms(whole), tokens?.toString() ?? ""]));
  }
}

function since(start: number): number {
  return performance.now() - start;
}

/** Draws over itself on a terminal; elsewhere only the end of it is worth a line. */
function progress(part: number) {
  if (part < 1 && !Deno.stdout.isTerminal()) return;
  const full = Math.round(part * 30);
  const bar = "█".repeat(full) + "░".repeat(30 - full);
  print(`\rasking  ${bar} ${(part * 100).toFixed(0).padStart(3)} %`);
}

function heading(text: string) {
  print(`\n── ${text} ${"─".repeat(Math.max(0, 56 - text.length))}\n`);
}

function print(text: string) {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
}
