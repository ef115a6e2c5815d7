/**
 * One client, three ways to talk to OpenAI: HTTP, event streams and WebSocket.
 *
 * Against a fake OpenAI in this process: `deno task demo`
 *
 * Against the real API, with your key:
 * `deno run --allow-net=api.openai.com --allow-env --allow-read --allow-write=answer.wav examples/demo.ts --live`
 */
import OpenAI from "@duplex/openai";
import {
  readWav,
  type RealtimeSession,
  writeWav,
} from "@duplex/openai/realtime";
import { fakeOpenAI } from "@duplex/openai/testing";

const QUESTION = "What is a duplex line?";
const RECORDING = new URL("assets/question.wav", import.meta.url);
const OUTPUT_FILE = "answer.wav";
const CHUNK_MS = 20;

const live = Deno.args.includes("--live");
const stop = new AbortController();
const { signal } = stop;
const onInterrupt = () => stop.abort(new Error("Interrupted"));
Deno.addSignalListener("SIGINT", onInterrupt);

await using server = live ? null : await fakeOpenAI({
  pace: 4, // audio arrives four times faster than it plays
  listen: () => QUESTION,
});
server?.on(
  "duplex",
  "A duplex line carries speech in both directions at once, so neither side has to wait for the other to finish.",
);
const client = server ? server.client() : new OpenAI();

/** A row of the table at the end. */
interface Row {
  step: string;
  firstTokenMs?: number;
  totalMs: number;
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
  printTable();
} catch (error) {
  if (!signal.aborted) throw error;
  print("\nInterrupted: every connection is closed.\n");
} finally {
  Deno.removeSignalListener("SIGINT", onInterrupt);
}

async function models() {
  heading("Models");
  const timer = startTimer("list models");
  const names = [];
  for await (const model of client.models.list({ signal })) {
    names.push(model.id);
  }
  timer.end();
  print(`${names.length} of them: ${names.slice(0, 5).join(", ")}, ...\n`);
}

async function chat() {
  heading("Chat completion");
  const timer = startTimer("chat completion");
  const completion = await client.chat.completions.create({
    model: "gpt-5-mini",
    messages: [{ role: "user", content: QUESTION }],
  }, { signal });
  timer.end(completion.usage?.total_tokens);
  print(`${completion.choices[0].message.content}\n`);
}

async function streamedChat() {
  heading("The same, streamed");
  const timer = startTimer("streamed chat completion");
  const stream = await client.chat.completions.create({
    model: "gpt-5-mini",
    messages: [{ role: "user", content: QUESTION }],
    stream: true,
    stream_options: { include_usage: true },
  }, { signal });
  let tokens: number | undefined;
  for await (const chunk of stream) {
    const text = chunk.choices[0]?.delta.content;
    if (text) {
      timer.firstToken();
      print(text);
    }
    tokens ??= chunk.usage?.total_tokens;
  }
  timer.end(tokens);
  print("\n");
}

async function responses() {
  heading("Responses");
  const timer = startTimer("response");
  const response = await client.responses.create({
    model: "gpt-5-mini",
    input: QUESTION,
  }, { signal });
  timer.end(response.usage?.total_tokens);
  print(`${response.output_text}\n`);
}

async function realtime() {
  heading("Realtime, by voice");
  const timer = startTimer("realtime: connect");
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
    signal,
  });
  timer.end();
  const heard = session.once(
    "conversation.item.input_audio_transcription.completed",
    { signal },
  );
  heard.catch(() => {}); // an interruption rejects it
  await ask(session);
  await listen(session);
  print(`\nIt heard: ${(await heard).transcript}\n`);
}

/** Speaks the question as a microphone would: one chunk every 20 ms. */
async function ask(session: RealtimeSession) {
  const timer = startTimer("realtime: question");
  const { data, sampleRate } = readWav(await Deno.readFile(RECORDING));
  const step = sampleRate * 2 * CHUNK_MS / 1000; // 2 bytes per sample
  const microphone = session.audio.input.getWriter();
  for (let at = 0; at < data.length; at += step) {
    signal.throwIfAborted();
    await microphone.write(data.subarray(at, at + step));
    printProgress(Math.min(1, (at + step) / data.length));
    await new Promise((resolve) => setTimeout(resolve, CHUNK_MS));
  }
  await microphone.close();
  await session.inputAudioBuffer.commit();
  timer.end();
}

/** Prints the transcript while the reply arrives, and saves its audio. */
async function listen(session: RealtimeSession) {
  const timer = startTimer("realtime: answer");
  const response = session.response.create();
  const audio = Array.fromAsync(response.audio, ({ bytes }) => bytes);
  audio.catch(() => {}); // an interruption rejects it
  print("\nanswer  ");
  for await (const text of response.transcript()) {
    timer.firstToken();
    print(text);
  }
  const pcm = new Uint8Array(await new Blob(await audio).arrayBuffer());
  timer.end((await response.done).usage?.total_tokens);
  await Deno.writeFile(OUTPUT_FILE, writeWav(pcm));
  const seconds = (pcm.length / 48_000).toFixed(1);
  print(`\nsaved   ${OUTPUT_FILE}, ${seconds} s of speech`);
}

/** Measures one step, for the table at the end. */
function startTimer(step: string) {
  const start = performance.now();
  const row: Row = { step, totalMs: 0 };
  return {
    firstToken() {
      row.firstTokenMs ??= performance.now() - start;
    },
    end(tokens?: number) {
      row.totalMs = performance.now() - start;
      row.tokens = tokens;
      rows.push(row);
    },
  };
}

function printTable() {
  heading("How long it took");
  const ms = (value?: number) =>
    value === undefined ? "" : `${value.toFixed(1)} ms`;
  const line = (step: string, ...cells: string[]) =>
    print(
      step.padEnd(26) + cells.map((cell) => cell.padStart(14)).join("") + "\n",
    );
  line("", "first token", "whole", "tokens");
  for (const { step, firstTokenMs, totalMs, tokens } of rows) {
    line(step, ms(firstTokenMs), ms(totalMs), tokens?.toString() ?? "");
  }
}

/** Redraws the bar on a terminal. Elsewhere it prints only the last state. */
function printProgress(part: number) {
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
