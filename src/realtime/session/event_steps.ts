/**
 * The order in which the parts of a session take one event.
 *
 * @module
 */
import { base64Length } from "../../core/base64.ts";
import { OpenAIError } from "../../errors.ts";
import { isPermanent } from "../../socket/errors.ts";
import type { EventHub } from "../../socket/event_hub.ts";
import type { ConnectionSupervisor } from "../../socket/supervisor.ts";
import type { ItemAudioChunk } from "../audio/audio_chunk.ts";
import type { AudioOutput } from "../audio/audio_output.ts";
import type { Playback } from "../audio/playback.ts";
import type { History } from "../conversation/history.ts";
import type { Usage } from "../conversation/usage.ts";
import { isDelta, type SessionEvent } from "../wire/events.ts";
import { PROBE } from "../wire/probe.ts";
import type { RealtimeErrorEvent, RealtimeServerEvent } from "../wire/types.ts";
import type { ResponseScheduler } from "./response_scheduler.ts";
import type { Sender } from "./sender.ts";
import type { SessionState } from "./session_state.ts";
import type { Toolbox } from "./toolbox.ts";

/** The parts of a session that take events. */
export interface EventParts {
  /** Events for the program. */
  readonly hub: EventHub<SessionEvent>;
  /** Ends the session on a permanent error. */
  readonly supervisor: Pick<ConnectionSupervisor, "fail">;
  /** Configuration and identity. */
  readonly state: SessionState;
  /** Pending commands and the input audio buffer. */
  readonly sender: Sender;
  /** The conversation. */
  readonly history: History;
  /** What was played of each item. */
  readonly playback: Playback;
  /** The stream of output audio. */
  readonly output: AudioOutput<ItemAudioChunk>;
  /** Tools that run. */
  readonly toolbox: Toolbox;
  /** Responses. */
  readonly scheduler: ResponseScheduler;
  /** Tokens. */
  readonly usage: Usage;
  /** The time in ms. */
  readonly now: () => number;
  /** Playing time of output audio of a given size, in ms. */
  duration(bytes: number): number;
  /** Drops the current connection; the session reconnects. */
  dropConnection(reason: string): void;
}

/** A step returns this to keep an event from the steps after it, and from the program. */
const CONSUMED = "consumed";

type Verdict = typeof CONSUMED | void;
type Step = (parts: EventParts, event: RealtimeServerEvent) => Verdict;

/** Settles the command that an event acknowledges or refuses. */
const acknowledge: Step = (parts, event) => {
  const { sender: { commands, microphone }, state, scheduler } = parts;
  if (microphone.take(event)) { // the server committed by itself
    if (state.turns.createsResponse) scheduler.serverWillRespond();
  } else if (
    event.type !== "conversation.item.done" ||
    !parts.history.get(event.item?.id ?? "") // else an earlier event acknowledged it
  ) commands.settle(event);
  if (event.type === "error") return onError(parts, event);
};

const record: Step = (parts, event) =>
  parts.history.apply(event, parts.state.transcribesInput);

const play: Step = (parts, event) => {
  if (event.type === "response.done") {
    parts.playback.responseDone(event.response.id ?? "");
  }
  if (event.type !== "response.output_audio.delta") return;
  const ms = parts.duration(base64Length(event.delta));
  const startMs = parts.playback.received(
    event.response_id,
    event.item_id,
    event.content_index,
    ms,
    parts.now(),
  );
  if (startMs !== null) {
    parts.output.take(event.delta, {
      itemId: event.item_id,
      contentIndex: event.content_index,
      startMs,
      endMs: startMs + ms,
    });
  }
};

const describe: Step = (parts, event) => {
  parts.state.describe(event);
  applyConfig(parts);
};

/** Passes the configuration on to the part that keeps what it needs of it. */
export function applyConfig(
  { state, sender }: Pick<EventParts, "state" | "sender">,
): void {
  sender.microphone.detects = state.turns.detects;
}

const runTools: Step = (parts, event) => parts.toolbox.take(event);

const schedule: Step = (parts, event) => parts.scheduler.take(event);

const count: Step = (parts, event) => parts.usage.apply(event);

/** Refuses a command whose refusal did not name it. */
export function refuse(
  { sender, scheduler }: Pick<EventParts, "sender" | "scheduler">,
  event: RealtimeErrorEvent,
): void {
  sender.commands.settle(event);
  scheduler.refused(event);
}

/** Reacts to an error; those about the session's own probes and requests are consumed. */
function onError(parts: EventParts, event: RealtimeErrorEvent): Verdict {
  const { code, event_id } = event.error;
  if (event_id === PROBE || parts.scheduler.refused(event)) return CONSUMED;
  if (code === "session_expired") {
    parts.dropConnection("the session expired");
  } else if (isPermanent(code)) {
    parts.hub.emit(event); // now, because failing ends the stream of events
    parts.supervisor.fail(
      code ?? "",
      new OpenAIError(`Realtime session failed: the API returned ${code}`),
    );
    return CONSUMED;
  }
  if (parts.sender.isInternal(event_id)) return CONSUMED;
}

/**
 * Every step, in order. The order is a contract:
 *
 * | step          | why it comes here                                                       |
 * | ------------- | ----------------------------------------------------------------------- |
 * | `acknowledge` | first: it consumes refusals of what the session asked for itself        |
 * | `record`      | before `schedule`, which forgets whether a finished response was out of band |
 * | `play`        | after `record`: audio belongs to an item that the history has           |
 * | `describe`    | before the steps that act on the configuration                          |
 * | `runTools`    | before `schedule`: what a response calls must be known before it ends   |
 * | `schedule`    | now that this response is settled, it may send the next request         |
 * | `count`       | last: no other step depends on it                                       |
 *
 * The program's listeners come after all of them and see a session that includes the event.
 */
const STEPS: readonly Step[] = [
  acknowledge,
  record,
  play,
  describe,
  runTools,
  schedule,
  count,
];

/** Steps for deltas, the bulk of all events: a delta acknowledges, costs and calls nothing. */
const DELTA_STEPS: readonly Step[] = [record, play, schedule];

/**
 * Steps for events of a response outside the conversation: its audio is in its handle, and the
 * program handles its tool calls, whose output does not belong in the conversation.
 */
const OUT_OF_BAND_STEPS: readonly Step[] = [
  acknowledge,
  describe,
  schedule,
  count,
];

/**
 * Has every part take an event.
 *
 * @param parts The session.
 * @param event A known event.
 * @returns Whether the program is to see it.
 */
export function takeEvent(
  parts: EventParts,
  event: RealtimeServerEvent,
): boolean {
  const steps = parts.scheduler.isOutOfBand(event)
    ? OUT_OF_BAND_STEPS
    : isDelta(event)
    ? DELTA_STEPS
    : STEPS;
  for (const step of steps) {
    if (step(parts, event) === CONSUMED) return false;
  }
  return true;
}
