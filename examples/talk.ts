// Talk to the model in a terminal, or type to it.
//
//   deno task talk                     by microphone and loudspeaker, through sox or ffmpeg
//   deno task talk --input=q.wav --output=a.wav
//                                      with sound files in place of the devices
//
// Without OPENAI_API_KEY it talks to a fake in this process, whose voice is made of tones.
import OpenAI from "../mod.ts";
import type { RealtimeSession } from "../src/realtime/mod.ts";
import { fakeOpenAI } from "../src/testing.ts";
import { INSTALL_ADVICE, players, recorders, start } from "./talk/devices.ts";
import { PipedSpeaker } from "./talk/speaker.ts";

const option = (name: string) =>
  Deno.args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const unknown = Deno.args.find((arg) => !/^--(in|out)put=./.test(arg));
if (unknown) {
  console.error(
    `Unknown argument ${unknown}. Use --input=FILE and --output=FILE, or none.`,
  );
  Deno.exit(2);
}
const input = option("input");
const output = option("output");

const key = Deno.env.get("OPENAI_API_KEY");
await using fake = key ? null : await fakeOpenAI({
  pace: "realtime",
  listen: () => "Hello, can you hear me?",
});
fake?.on(() => true, "I can hear you. Set OPENAI_API_KEY to talk to a model.");
const client = fake?.client() ?? new OpenAI();

await using session = await connect();
console.log(
  fake
    ? "Connected to the fake. Speak or type; Ctrl-D ends."
    : "Connected. Speak or type; Ctrl-D ends.",
);

const speaker = new PipedSpeaker(players(output));
show(session);
const hasPlayer = play(session);
await using recorder = start(recorders(Deno.build.os, input), {
  stdout: "piped",
});
if (recorder) {
  recorder.status.then(({ code, signal }) => {
    if (code === 0 || signal || session.phase === "closed") return;
    console.log(
      input
        ? `Cannot read ${input} as a sound file.`
        : "No microphone was found. Type instead.",
    );
    if (input) Deno.exit(1);
  });
  const spoken = recorder.stdout.pipeTo(session.audio.input).catch(() => {});
  if (input) await reply(session, spoken);
} else console.log(INSTALL_ADVICE);

if (!input) await type(session);
await session.close();
if (await hasPlayer) await speaker.end();

/** Opens the session, or ends the program with one sentence. */
async function connect(): Promise<RealtimeSession> {
  try {
    return await client.realtime.connect({
      model: "gpt-realtime",
      session: {
        instructions:
          "You are on the telephone: answer in one or two sentences.",
        audio: {
          input: {
            transcription: { model: "gpt-4o-mini-transcribe" },
            turn_detection: { type: "server_vad" },
          },
        },
      },
    });
  } catch (error) {
    console.error(`Cannot start to talk: ${(error as Error).message}`);
    Deno.exit(1);
  }
}

/** Prints both sides of the conversation. */
function show(session: RealtimeSession): void {
  session.on(
    "conversation.item.input_audio_transcription.completed",
    ({ transcript }) => console.log(`You:   ${transcript}`),
  );
  session.on(
    "response.output_audio_transcript.done",
    ({ transcript }) => console.log(`Model: ${transcript}`),
  );
  session.on("error", ({ error }) => console.error(`Error: ${error.message}`));
  session.on("reconnecting", () => console.log("(reconnecting)"));
  session.on("input_audio_buffer.speech_started", () => {
    if (!output) void speaker.stop();
    void session.interrupt().catch(() => {});
  });
}

/** Plays what the model says; resolves with whether there is a player. */
async function play(session: RealtimeSession): Promise<boolean> {
  let isPlaying = true;
  for await (const { bytes } of session.audio.output) {
    if (isPlaying) isPlaying = await speaker.play(Uint8Array.from(bytes));
  }
  return isPlaying;
}

/** Waits until the sound file was played and the model has responded. */
async function reply(
  session: RealtimeSession,
  spoken: Promise<void>,
): Promise<void> {
  const done = session.once("response.done");
  await spoken;
  session.inputAudioBuffer.append(new Uint8Array(48_000)); // a second of silence ends the turn
  await done;
}

/** Sends lines until the input ends. */
async function type(session: RealtimeSession): Promise<void> {
  for await (const text of lines()) {
    await session.conversation.item.create({
      type: "message",
      role: "user",
      content: [{ type: "input_text", text }],
    });
    session.response.create();
  }
}

async function* lines(): AsyncGenerator<string> {
  let rest = "";
  const input = Deno.stdin.readable.pipeThrough(new TextDecoderStream());
  for await (const piece of input) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop()!;
    yield* parts.map((line) => line.trim()).filter((line) => line !== "");
  }
  if (rest.trim() !== "") yield rest.trim();
}
