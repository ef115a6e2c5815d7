/**
 * The voice page: connects microphone, loudspeaker, relay and view.
 *
 * @module
 */
import { decodeBase64 } from "../../../src/core/base64.ts";
import { samplesOf } from "../../../src/realtime/audio/audio.ts";
import { BargeIn, type Cue } from "../client/barge_in.ts";
import { Captions } from "../client/captions.ts";
import { type Block, BLOCK_MS } from "../client/capture.ts";
import { Connection, type Message } from "../client/connection.ts";
import { Sound } from "../client/sound.ts";
import { SOUND_ADVICE, soundProblem } from "../client/sound_problem.ts";
import type { SpeakerReport } from "../client/speaker.ts";
import { droppedWords, Talk } from "../client/talk.ts";
import * as view from "./view.ts";

/** How long the microphone may be silent before the page asks whether it is on, in ms. */
const SILENT_MS = 10_000;

const captions = new Captions();
const talk = new Talk();
const bargeIn = new BargeIn();
const { elements } = view;
let sound: Sound | null = null;
let isPlaying = false;
/** Whether the device paused all sound. */
let isPaused = false;
let silentMs = 0;
/** Speech that the outbox had dropped when it was last shown. */
let droppedMs = 0;
let announced = "";
/** Messages that were typed before the connection was ready. */
const unsent: string[] = [];

const connection = new Connection({
  url: new URL("relay", location.href).href.replace(/^http/, "ws"),
  ticketURL: new URL("relay/session", location.href).href,
  storage: sessionStorage,
  onMessage: receive,
  onExpired() {
    captions.restart();
    view.showNotice("The earlier conversation has ended: this is a new one.");
  },
  onState(state) {
    talk.connected(state);
    if (state.name === "open") void sendTexts();
    show();
  },
});

function show(): void {
  view.showState(talk.state, talk.words, sound?.microphone.muted ?? false);
  view.showLines(captions.lines);
  view.showFigures(talk.figures);
  const isConnected = connection.state.name !== "closed" &&
    connection.state.name !== "ended";
  elements.talk.textContent = isPaused ? "Continue" : "Start talking";
  elements.talk.hidden = isConnected && !isPaused &&
    (sound?.microphone.isOpen ?? false);
  elements.end.hidden = !isConnected;
  elements.mute.disabled = !sound?.microphone.isOpen;
  elements.interrupt.disabled = talk.state !== "speaking" &&
    talk.state !== "thinking";
}

function receive(message: Message): void {
  captions.apply(message);
  const notice = talk.apply(message);
  if (notice !== null) view.showNotice(notice);
  switch (message.type) {
    case "response.output_audio.delta":
      sound?.speaker.push(
        message.item_id,
        message.content_index,
        samplesOf(decodeBase64(message.delta)),
      );
      break;
    case "response.output_audio.done":
    case "response.done":
      sound?.speaker.complete();
      break;
    case "input_audio_buffer.speech_started":
      view.showNotice(null); // it was about the previous turn
      cue(bargeIn.confirm());
      break;
    case "duplex.interrupted":
      void sound?.speaker.cut();
      break;
    case "conversation.item.done":
      announceLast();
      break;
  }
  show();
}

/** A finished turn of the model, once. */
function announceLast(): void {
  const last = captions.lines.at(-1);
  if (last?.role !== "assistant" || last.interim || last.id === announced) {
    return;
  }
  announced = last.id;
  view.announce(last.text);
}

function captured({ samples, level, onset }: Block): void {
  connection.sendAudio(samples);
  if (connection.droppedMs >= droppedMs + 1_000) {
    droppedMs = connection.droppedMs;
    view.showNotice(droppedWords(droppedMs));
  }
  cue(bargeIn.block(onset, BLOCK_MS, isPlaying));
  view.showLevel("input", level);
  if (level > 0.02) talk.spoke(sound!.now);
  silentMs = level > 0 || sound!.microphone.muted ? 0 : silentMs + BLOCK_MS;
  if (silentMs === SILENT_MS) {
    view.showNotice("The microphone is silent: is it switched on?");
  }
}

function cue(cue: Cue | null): void {
  if (cue === "cut") void cut();
  else if (cue) sound?.speaker.duck(cue === "duck");
}

/** Silence at once; then the relay gets the position that was heard, and ends the response there. */
async function cut(): Promise<void> {
  const heard = await sound?.speaker.cut();
  if (heard) played(heard);
  connection.send({ type: "duplex.interrupt" });
}

function played(
  { itemId, contentIndex, ms }: NonNullable<SpeakerReport["heard"]>,
) {
  connection.send({
    type: "duplex.played",
    item_id: itemId,
    content_index: contentIndex,
    ms: Math.floor(ms),
  });
}

function reported(report: SpeakerReport): void {
  if (report.playing !== isPlaying) {
    isPlaying = report.playing;
    sound!.microphone.playing = isPlaying;
    talk.played(isPlaying, sound!.now);
    show();
  }
  if (report.heard && (isPlaying || report.queuedMs === 0)) {
    reportHeard(report.heard);
  }
  view.showLevel("output", report.level);
  // The figures behind the page, for tests and for inspection.
  Object.assign(document.body.dataset, {
    itemId: report.heard?.itemId ?? "",
    heardMs: String(Math.round(report.heard?.ms ?? 0)),
    level: report.level.toFixed(4),
    hertz: report.hertz.toFixed(1),
    underruns: String(report.underruns),
  });
}

let lastHeard = "";
function reportHeard(heard: NonNullable<SpeakerReport["heard"]>): void {
  const key = `${heard.itemId} ${Math.floor(heard.ms)}`;
  if (key !== lastHeard) played(heard);
  lastHeard = key;
}

async function start(): Promise<void> {
  connection.open();
  try {
    if (isPaused) {
      // A context that was paused may claim to run with a clock that stands still.
      await sound?.close();
      sound = null;
      isPaused = false;
    }
    sound ??= await Sound.open("worklets.js", {
      block: captured,
      played: reported,
      changed: (label) => view.showNotice(`Now using ${label}.`),
      failed: adviseOn,
      interrupted,
      devices: view.showDevices,
    });
    await Promise.all([
      sound.microphone.open(elements.inputs.value || undefined),
      sound.resume(),
    ]);
    await sound.listDevices();
  } catch (error) {
    adviseOn(error);
  }
  show();
}

function interrupted(paused: boolean): void {
  if (paused) view.showNotice(SOUND_ADVICE.interrupted);
  else if (isPaused) view.showNotice(null);
  isPaused = paused;
  show();
}

/** The conversation continues by typing, and the model can still be heard. */
function adviseOn(error: unknown): void {
  show();
  view.showNotice(
    `${
      SOUND_ADVICE[soundProblem(error, isSecureContext)]
    } You can continue by typing.`,
  );
}

async function stop(): Promise<void> {
  connection.close();
  const closing = sound;
  sound = null;
  isPlaying = isPaused = false;
  await closing?.close();
  show();
}

function toggleMute(): void {
  if (!sound) return;
  const muted = sound.microphone.muted = !sound.microphone.muted;
  elements.mute.setAttribute("aria-pressed", String(muted));
  elements.mute.textContent = muted ? "Unmute" : "Mute";
  show();
}

elements.talk.onclick = () => void start();
elements.end.onclick = () => void stop();
elements.mute.onclick = toggleMute;
elements.interrupt.onclick = () => void cut();
elements.inputs.onchange = () =>
  void sound?.microphone.open(elements.inputs.value || undefined)
    .catch(adviseOn);
elements.outputs.onchange = () =>
  void sound?.speaker.choose(elements.outputs.value).catch(adviseOn);

elements.compose.onsubmit = (event) => {
  event.preventDefault();
  const text = elements.text.value.trim();
  if (text === "") return;
  elements.text.value = "";
  unsent.push(text);
  connection.open();
  void sendTexts();
};

/** Sends the typed text. The user's turn begins, so the model's turn ends. */
async function sendTexts(): Promise<void> {
  if (connection.state.name !== "open" || unsent.length === 0) return;
  if (talk.state === "speaking" || talk.state === "thinking") await cut();
  if (connection.state.name !== "open" || unsent.length === 0) return;
  for (const text of unsent.splice(0)) {
    connection.send({
      type: "conversation.item.create",
      item: {
        type: "message",
        role: "user",
        content: [{ type: "input_text", text }],
      },
    });
  }
  connection.send({ type: "response.create" });
}

addEventListener("keydown", (event) => {
  const isTyping = event.target instanceof HTMLInputElement ||
    event.target instanceof HTMLSelectElement;
  const isButton = event.target instanceof HTMLButtonElement ||
    event.target instanceof HTMLElement && event.target.tagName === "SUMMARY";
  if (event.key === "Escape") void cut();
  else if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  else if (event.key === " " && !isButton) {
    event.preventDefault();
    void cut();
  } else if (event.key.toLowerCase() === "m") toggleMute();
});

if (connection.canResume) connection.open();
show();
