/** Conversations over connections that are cut at random, and what must be true of each at its end. */
import { connect } from "../../src/realtime/session/connect.ts";
import { transcribe } from "../../src/realtime/session/transcribe.ts";
import type { RealtimeOptions } from "../../src/realtime/session/options.ts";
import type { RealtimeSession } from "../../src/realtime/session/session.ts";
import { attachLive, connectLive } from "../../src/realtime/surfaces/live.ts";
import { connectResponses } from "../../src/realtime/surfaces/responses.ts";
import { translate } from "../../src/realtime/surfaces/translate.ts";
import { tool } from "../../src/tools/tool.ts";
import type { Truth } from "./server.ts";

/** What a conversation runs in. */
export interface Stage {
  /** Address of the proxy, for one conversation. */
  baseURL(talk: string): string;
  /** What the server knows of a conversation. */
  truth(talk: string): Truth;
  readonly random: () => number;
  /** Whether it is time to end. */
  over(): boolean;
  /** Resolves when nothing is cut any more. */
  readonly calm: Promise<void>;
  /** Notes what should not be. */
  wrong(what: string): void;
  /** Counts what happened, for the report. */
  count(what: string, by?: number): void;
}

const RECONNECT = { attempts: 1_000, minDelay: 1, maxDelay: 8, jitter: 0 };
const FORMATS = { "audio/pcm": 48, "audio/pcmu": 8 } as const;
/** Longest conversation; the shortest-lived connections cannot restore it. */
const MOST_ITEMS = 24;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Fails instead of hanging. */
export async function within<T>(
  what: string,
  work: PromiseLike<T>,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${what} hangs`)), 30_000);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens a connection, as often as it is cut before it is ready. */
async function opened<T>(open: () => Promise<T>): Promise<T> {
  for (let nth = 0;; nth++) {
    try {
      return await within("connect()", open());
    } catch (error) {
      if (nth > 200 || /hangs/.test(`${error}`)) throw error;
      await pause(2);
    }
  }
}

/** A session, and the losses that it reported. */
async function session(
  stage: Stage,
  talk: string,
  options: Partial<RealtimeOptions>,
) {
  const made = await opened(() =>
    connect({
      apiKey: "sk-test",
      baseURL: stage.baseURL(talk),
      model: "m",
      reconnect: RECONNECT,
      explain: false,
      ...options,
    })
  );
  return watched(stage, talk, made);
}

function watched(stage: Stage, talk: string, made: RealtimeSession) {
  const told = { items: new Set<string>(), calls: new Set<string>(), ms: 0 };
  for (const type of ["reconnected", "rotated"] as const) {
    made.on(type, ({ lost }) => {
      stage.count(type);
      for (const id of lost.items) told.items.add(id);
      for (const id of lost.toolCalls) told.calls.add(id);
      told.ms += lost.audioMs;
    });
  }
  made.on("error", ({ error }) => stage.wrong(`${talk}: ${error.message}`));
  made.on("gave_up", () => stage.wrong(`${talk} gave up`));
  return { session: made, told };
}

/** A command whose outcome may be lost with the connection; any other failure is wrong. */
async function tried<T>(
  stage: Stage,
  what: string,
  work: PromiseLike<T>,
): Promise<T | null> {
  try {
    return await within(what, work);
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== "ConnectionClosedError") {
      stage.wrong(`${what}: ${name} ${message}`);
    }
    stage.count("lost commands");
    return null;
  }
}

/** Deletes an item, which a loss may have deleted already. */
async function deleted(work: Promise<void>): Promise<"done" | "refused"> {
  try {
    await within("item.delete", work);
    return "done";
  } catch (error) {
    if (/hangs/.test(`${error}`)) throw error;
    return "refused";
  }
}

/** What the conversation on the server must be at the end: everything that was not reported as lost, in order. */
function compareItems(
  stage: Stage,
  talk: string,
  acknowledged: readonly string[],
  lost: ReadonlySet<string>,
) {
  const ids = stage.truth(talk).last.items.map(({ id }) => `${id}`);
  const kept = acknowledged.filter((id) => !lost.has(id));
  const there = ids.filter((id) => kept.includes(id));
  if (there.join() !== kept.join()) {
    const missing = kept.filter((id) => !ids.includes(id));
    stage.wrong(`${talk}: items ${missing} vanished, or the order changed`);
  }
  stage.count("items", kept.length);
}

export async function text(stage: Stage, talk: string): Promise<void> {
  const { session: made, told } = await session(stage, talk, {
    session: { output_modalities: ["text"] },
  });
  await using one = made;
  const acknowledged: string[] = [];
  while (!stage.over()) {
    // what a connection must carry stays below what the proxy lets through
    while (one.history.size > MOST_ITEMS) {
      const { id } = one.history.items[0];
      if (acknowledged[0] === id) acknowledged.shift();
      const gone = one.conversation.item.delete(id);
      if (await deleted(gone) === "refused") break;
    }
    const item = await tried(
      stage,
      `${talk}: item.create`,
      one.conversation.item.create({
        type: "message",
        role: "user",
        content: [{ type: "input_text", text: "hello" }],
      }),
    );
    if (item) acknowledged.push(item.id);
    const response = one.response.create();
    const said = await tried(stage, `${talk}: text()`, response.text());
    if (said === null) continue;
    const done = await within(`${talk}: done`, response.done);
    const really = stage.truth(talk).answers.get(done.id ?? "");
    if (done.status === "completed" && said !== really) {
      stage.wrong(`${talk}: "${said}" is not "${really}"`);
    }
    stage.count("responses");
    if (stage.random() < 0.05) await within("rotate()", one.rotate());
  }
  await stage.calm;
  await settle(one, talk);
  compareItems(stage, talk, acknowledged, told.items);
}

/** Waits until a session has a connection that stays. */
async function settle(one: RealtimeSession, talk: string): Promise<void> {
  const done = one.say("the end").done;
  await within(`${talk}: the end`, done.catch(() => one.say("again").done));
}

export async function tools(stage: Stage, talk: string): Promise<void> {
  for (let nth = 0; !stage.over(); nth++) await desk(stage, `${talk} ${nth}`);
}

/** One conversation of a few calls. */
async function desk(stage: Stage, talk: string): Promise<void> {
  const ran = new Map<string, number>();
  const work = tool({
    name: "work",
    input: { type: "object" },
    run: async (_, { toolCallId }) => {
      ran.set(toolCallId, (ran.get(toolCallId) ?? 0) + 1);
      await pause(3 * stage.random());
      return "done";
    },
  });
  const { session: made, told } = await session(stage, talk, {
    session: { output_modalities: ["text"] },
    tools: [work],
  });
  await using one = made;
  for (let turn = 0; turn < 8 && !stage.over(); turn++) {
    await tried(stage, `${talk}: turn`, one.say("call it").done);
  }
  for (const [id, times] of ran) {
    if (times > 1) stage.wrong(`${talk}: ${id} ran ${times} times`);
  }
  stage.count("tool calls", ran.size);
  if (!stage.over()) return;
  await stage.calm;
  await settle(one, talk);
  await within(`${talk}: finish()`, one.finish({ timeout: 5_000 }));
  const outputs = new Set(
    stage.truth(talk).last.items
      .filter(({ type }) => type === "function_call_output")
      .map(({ call_id }) => `${call_id}`),
  );
  for (const id of ran.keys()) {
    if (!outputs.has(id) && !told.calls.has(id)) {
      stage.wrong(`${talk}: the output of ${id} is lost, and was not reported`);
    }
  }
}

/** The program commits: the books balance to the sample. */
export const manual = (
  type: keyof typeof FORMATS,
  transcribes = false,
) =>
async (stage: Stage, talk: string): Promise<void> => {
  const input = {
    format: type === "audio/pcm" ? { type, rate: 24_000 as const } : { type },
    turn_detection: null,
  };
  const { session: made, told } = transcribes
    ? watched(
      stage,
      talk,
      await opened(() =>
        transcribe(
          { baseURL: stage.baseURL(talk), token: () => "sk-test" },
          {
            reconnect: { ...RECONNECT, replayAudio: 500 },
            input,
            explain: false,
          },
        )
      ),
    )
    : await session(stage, talk, {
      session: { audio: { input } },
      reconnect: { ...RECONNECT, replayAudio: 500 },
    });
  await using one = made;
  const heard = new Map<string, string>();
  one.on(
    "conversation.item.input_audio_transcription.completed",
    ({ item_id, transcript }) => heard.set(item_id, transcript),
  );
  const committed: string[] = [];
  let given = 0;
  const sample = type === "audio/pcm" ? 2 : 1;
  const say = () => {
    const bytes = sample * Math.ceil(4_000 * stage.random());
    given += bytes;
    one.inputAudioBuffer.append(new Uint8Array(bytes).fill(1));
  };
  while (!stage.over()) {
    for (let nth = 10 * stage.random(); nth > 0; nth--) {
      say();
      if (stage.random() < 0.5) await pause(2);
    }
    say();
    const commit = one.inputAudioBuffer.commit();
    // a loss between the audio and its commit leaves nothing to commit
    const id = await within(`${talk}: commit`, commit).catch((error) => {
      if (/hangs/.test(error.message)) throw error;
      return null;
    });
    if (id) committed.push(id);
  }
  await stage.calm;
  say();
  const last = await within(`${talk}: commit`, one.inputAudioBuffer.commit())
    .catch(async () => {
      say();
      return await one.inputAudioBuffer.commit();
    });
  committed.push(last);
  await within(`${talk}: finish()`, one.finish({ timeout: 5_000 }));
  const { audio, last: line, transcripts } = stage.truth(talk);
  const arrived = committed.reduce((sum, id) => sum + audio.get(id)!.bytes, 0) +
    line.bytes;
  const toldBytes = (told.ms + one.audio.droppedInputMs) * FORMATS[type];
  const gap = given - arrived - toldBytes;
  if (Math.abs(gap) >= sample) {
    stage.wrong(
      `${talk}: ${given} bytes were given, ${arrived} arrived, ${toldBytes} were reported as lost: ${gap} are missing`,
    );
  }
  stage.count("audio bytes", given);
  stage.count("audio bytes reported as lost", Math.round(toldBytes));
  if (!transcribes) return;
  for (const id of committed) {
    const isRight = heard.get(id) === transcripts.get(id);
    if (!isRight && !told.items.has(id)) {
      stage.wrong(
        `${talk}: the transcript of ${id} is lost, and was not reported`,
      );
    }
  }
};

/** The server commits: all lost speech is reported. */
export const detected =
  (type: "server_vad" | "semantic_vad") =>
  async (stage: Stage, talk: string): Promise<void> => {
    const { session: made, told } = await session(stage, talk, {
      session: {
        output_modalities: ["text"],
        audio: { input: { turn_detection: { type } } },
      },
      reconnect: { ...RECONNECT, replayAudio: 500 },
    });
    await using one = made;
    const committed: string[] = [];
    one.on("input_audio_buffer.committed", ({ item_id }) => {
      committed.push(item_id);
    });
    let loud = 0;
    const say = (isLoud: boolean) => {
      const bytes = 2 * Math.ceil(2_000 * stage.random());
      if (isLoud) loud += bytes;
      one.inputAudioBuffer.append(new Uint8Array(bytes).fill(isLoud ? 1 : 0));
    };
    while (!stage.over()) {
      for (let nth = 8 * stage.random(); nth > 0; nth--) {
        say(true);
        if (stage.random() < 0.7) await pause(3);
      }
      for (let nth = 3; nth > 0; nth--) {
        say(false);
        await pause(2);
      }
    }
    await stage.calm;
    say(true);
    say(false);
    await within(`${talk}: finish()`, one.finish({ timeout: 5_000 }));
    const { audio, last } = stage.truth(talk);
    const arrived =
      committed.reduce((sum, id) => sum + audio.get(id)!.loud, 0) +
      last.loud;
    const toldBytes = (told.ms + one.audio.droppedInputMs) * 48;
    if (loud - arrived - toldBytes >= 2) {
      stage.wrong(
        `${talk}: of ${loud} loud bytes ${arrived} arrived, and ${toldBytes} were reported as lost`,
      );
    }
    stage.count("speech bytes", loud);
    stage.count("speech bytes that were lost", Math.max(0, loud - arrived));
  };

export async function translation(stage: Stage, talk: string): Promise<void> {
  await using one = await opened(() =>
    translate(
      { baseURL: stage.baseURL(talk), token: () => "sk-test" },
      { language: "de", reconnect: RECONNECT, explain: false },
    )
  );
  let last = -1;
  one.on("session.output_transcript.delta", ({ delta }) => {
    const nth = Number(delta);
    if (nth !== last + 1 && nth !== 0) {
      stage.wrong(`${talk}: ${nth} came after ${last}`);
    }
    last = nth;
    stage.count("translated pieces");
  });
  one.on("reconnected", () => stage.count("reconnected"));
  one.on("gave_up", () => stage.wrong(`${talk} gave up`));
  while (!stage.over()) {
    one.append(new Uint8Array(960));
    await pause(2);
    // rarely: a rotation every moment would leave no connection the time to last
    if (stage.random() < 0.0002) await within("rotate()", one.rotate());
  }
  await stage.calm;
  await within(`${talk}: finish()`, one.finish({ timeout: 5_000 }));
}

export async function live(stage: Stage, talk: string): Promise<void> {
  const at = { baseURL: stage.baseURL(talk), token: () => "sk-test" };
  await using sideband = await opened(() =>
    attachLive(at, "live_1", { reconnect: RECONNECT, explain: false })
  );
  sideband.on("reconnected", () => stage.count("reconnected"));
  while (!stage.over()) {
    const one = await opened(() =>
      connectLive(at, { session: { model: "gpt-live-1" }, explain: false })
    );
    const chunks: number[] = [];
    const read = (async () => {
      for await (const { startMs, endMs } of one.audio.output) {
        if (startMs !== (chunks.at(-1) ?? 0)) {
          stage.wrong(`${talk}: audio starts at ${startMs}`);
        }
        chunks.push(endMs);
      }
    })();
    while (one.phase === "ready" && !stage.over()) {
      one.append(new Uint8Array(960));
      await tried(
        stage,
        `${talk}: request`,
        one.request(
          { type: "session.instructions.append", content: "x" } as never,
        ),
      );
      sideband.send({ type: "session.input_audio.mute" } as never);
    }
    await within(`${talk}: close()`, one.close());
    await within(`${talk}: the end of the audio`, read);
    stage.count("live sessions");
  }
}

export async function responses(stage: Stage, talk: string): Promise<void> {
  await using one = await opened(() =>
    connectResponses(
      { baseURL: stage.baseURL(talk), token: () => "sk-test" },
      { reconnect: RECONNECT, explain: false },
    )
  );
  let failed = 0;
  let told = 0;
  const isCreate = (type: string) => type === "response.create";
  one.on("reconnected", ({ unknown, unsent }) => {
    stage.count("reconnected");
    told += [...unknown, ...unsent].filter(isCreate).length;
  });
  let nth = 0;
  while (!stage.over()) {
    await Promise.all(["a", "b", undefined].map(async (streamId) => {
      const input = `${talk} ${++nth}`;
      const request = one.create({ model: "m", input }, { streamId });
      const response = await tried(stage, `${talk}: create`, request.done);
      if (!response) return void failed++;
      if (response.output_text !== `answer to ${input}`) {
        stage.wrong(`${talk}: "${response.output_text}" for ${input}`);
      }
      stage.count("responses");
    }));
  }
  await stage.calm;
  const request = one.create({ model: "m", input: "the end" });
  await within(`${talk}: the end`, request.done.catch(() => failed++));
  if (failed !== told) {
    stage.wrong(`${talk}: ${failed} failed, ${told} were reported`);
  }
}
