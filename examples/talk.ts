/**
 * Talk to the model in a terminal, or type to it.
 *
 * With a microphone and a loudspeaker, through sox or ffmpeg: `deno task talk`
 *
 * With sound files in place of the devices: `deno task talk --input=question.wav --output=reply.wav`
 *
 * Without OPENAI_API_KEY it talks to a fake in this process, whose voice is made of tones.
 */
import OpenAI from "@duplex/openai";
import type { RealtimeSession } from "@duplex/openai/realtime";
import { fakeOpenAI } from "@duplex/openai/testing";
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
printConversation(session);
const played = play(session);
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
  if (input) await waitForReply(session, spoken);
} else console.log(INSTALL_ADVICE);

if (!input) await sendLines(session);
await session.finish(); // after the last reply
if (await played) await speaker.end();

/** Opens the session. If that fails, prints the reason and exits. */
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
function printConversation(session: RealtimeSession): void {
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

/** Plays what the model says until the session ends. Resolves with `false` if no player was found. */
async function play(session: RealtimeSession): Promise<boolean> {
  let hasPlayer = true;
  for await (const { bytes } of session.audio.output) {
    if (hasPlayer) hasPlayer = await speaker.play(Uint8Array.from(bytes));
  }
  return hasPlayer;
}

/** Waits until the sound file is sent and the model has responded. */
async function waitForReply(
  session: RealtimeSession,
  spoken: Promise<void>,
): Promise<void> {
  const done = session.once("response.done");
  await spoken;
  session.inputAudioBuffer.append(new Uint8Array(48_000)); // a second of silence ends the turn
  await done;
}

/** Sends each typed line as a message, until the input ends. */
async function sendLines(session: RealtimeSession): Promise<void> {
  for await (const text of typedLines()) {
    session.say(text);
  }
}

async function* typedLines(): AsyncGenerator<string> {
  let rest = "";
  const typed = Deno.stdin.readable.pipeThrough(new TextDecoderStream());
  for await (const piece of typed) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop()!;
    yield* parts.map((line) => line.trim()).filter((line) => line !== "");
  }
  if (rest.trim() !== "") yield rest.trim();
}
