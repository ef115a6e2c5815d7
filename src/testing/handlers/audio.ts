/**
 * Speech, which the fake can transcribe again.
 *
 * @module
 */
import { ApiError, missing } from "../api_error.ts";
import { checkLength } from "../bounds.ts";
import { encodeAudio, PCM24, toWav } from "../sound/audio.ts";
import { type Call, EventStream, type Handlers } from "../server/call.ts";
import { type Fields, textOf } from "../fields.ts";
import { hearFile } from "../sound/hearing.ts";
import { transcriptionUsage } from "../audio_usage.ts";
import type { SseFrame } from "../server/sse.ts";
import { partBytes } from "./files.ts";
import { countTokens, tokenize } from "../tokens.ts";
import type { FakeState } from "../fake_state.ts";

const CHUNK_BYTES = 9_600;
/** The API's limit is 4,096 characters; this one applies even without validation. */
const LONGEST_TEXT = 65_536;

/** `POST /audio/...`. */
export const audioHandlers: Handlers = {
  "POST /audio/speech": speech,
  "POST /audio/transcriptions": transcribe,
  "POST /audio/translations": transcribe,
};

/** WAV, or bare samples for `pcm`. There is no encoder for the other formats: they are WAV too, and the content type says so. */
function speech(call: Call, state: FakeState): Response | EventStream {
  const { body } = call;
  const text = textOf(body.input);
  if (text === "") throw missing("input");
  checkLength(text, "input", LONGEST_TEXT);
  const pcm = encodeAudio(state.settings.speak(text, PCM24.rate), PCM24);
  const isPcm = body.response_format === "pcm";
  const file = isPcm ? pcm : toWav(pcm, PCM24.rate);
  if (body.stream_format === "sse") return new EventStream(spoken(file, text));
  return new Response(Uint8Array.from(file), {
    headers: {
      "content-type": isPcm ? "audio/pcm" : "audio/wav",
      "content-length": String(file.length),
    },
  });
}

function* spoken(file: Uint8Array, text: string): Generator<SseFrame> {
  for (let at = 0; at < file.length; at += CHUNK_BYTES) {
    const audio = file.subarray(at, at + CHUNK_BYTES).toBase64();
    yield { data: { type: "speech.audio.delta", audio } };
  }
  const input = countTokens(text);
  const output = Math.ceil(file.length / CHUNK_BYTES) * 4;
  yield {
    data: {
      type: "speech.audio.done",
      usage: {
        input_tokens: input,
        output_tokens: output,
        total_tokens: input + output,
      },
    },
  };
}

const FORMATS = "flac m4a mp3 mp4 mpeg mpga oga ogg wav webm".split(" ");

/**
 * The API derives the format of a file from its extension.
 *
 * @throws {ApiError} 400 if the extension is not that of a known format.
 */
function checkFormat(name: string): void {
  const ending = /\.([^.]+)$/.exec(name)?.[1].toLowerCase();
  if (ending !== undefined && FORMATS.includes(ending)) return;
  const known = FORMATS.map((format) => `'${format}'`).join(", ");
  throw new ApiError(
    400,
    `Unrecognized file format. Supported formats: [${known}]`,
  );
}

async function transcribe(
  call: Call,
  state: FakeState,
): Promise<Fields | Response | EventStream> {
  const { body } = call;
  if (!(body.file instanceof File)) throw missing("file");
  checkFormat(body.file.name);
  const { text, ms } = hearFile(await partBytes(body.file), state.settings);
  const translates = call.path.endsWith("translations");
  const usage = transcriptionUsage(textOf(body.model), text, ms);
  if (String(body.stream) === "true") {
    return new EventStream([
      ...tokenize(text).map((delta): SseFrame => ({
        event: "transcript.text.delta",
        data: { type: "transcript.text.delta", delta },
      })),
      {
        event: "transcript.text.done",
        data: { type: "transcript.text.done", text, usage },
      },
    ]);
  }
  const seconds = ms / 1_000;
  switch (body.response_format) {
    case "text":
      return plain(`${text}\n`);
    case "srt":
      return plain(`1\n${stamp(0, ",")} --> ${stamp(ms, ",")}\n${text}\n\n`);
    case "vtt":
      return plain(
        `WEBVTT\n\n${stamp(0, ".")} --> ${stamp(ms, ".")}\n${text}\n\n`,
      );
    case "verbose_json":
      return {
        ...(translates ? {} : { task: "transcribe" }),
        language: "english",
        duration: seconds,
        text,
        segments: [segment(text, seconds)],
        ...(wantsWords(body) ? { words: words(text, seconds) } : {}),
        ...(translates
          ? {}
          : { usage: { type: "duration", seconds: Math.ceil(seconds) } }),
      };
    case "diarized_json":
      return {
        task: "transcribe",
        duration: seconds,
        text,
        segments: [{
          id: "seg_0",
          type: "transcript.text.segment",
          start: 0,
          end: seconds,
          text,
          speaker: "A",
        }],
        usage,
      };
    default:
      return translates ? { text } : { text, usage };
  }
}

function plain(text: string): Response {
  return new Response(text, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

function stamp(ms: number, mark: string): string {
  const iso = new Date(Math.round(ms)).toISOString();
  return iso.slice(11, 23).replace(".", mark);
}

function segment(text: string, end: number): Fields {
  return {
    id: 0,
    seek: 0,
    start: 0,
    end,
    text,
    tokens: tokenize(text).map((_, i) => 50_364 + i),
    temperature: 0,
    avg_logprob: -0.1,
    compression_ratio: 1,
    no_speech_prob: 0.01,
  };
}

function wantsWords(body: Fields): boolean {
  return [body.timestamp_granularities].flat().includes("word");
}

function words(text: string, seconds: number): Fields[] {
  const all = text.split(/\s+/).filter((word) => word !== "");
  const each = seconds / all.length;
  return all.map((word, i) => ({ word, start: i * each, end: (i + 1) * each }));
}
