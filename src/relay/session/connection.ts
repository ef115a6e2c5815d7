/**
 * One connection of a client: what it sends is checked and counted, what it gets is bounded.
 *
 * @module
 */
import { base64Length, encodeBase64 } from "../../core/base64.ts";
import {
  audioBytes,
  audioDuration,
  type AudioFormat,
} from "../../realtime/audio/audio.ts";
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";
import type { Close } from "../../socket/close.ts";
import type { Socket } from "../../socket/socket.ts";
import type {
  RelayAdapter,
  RelayIdentity,
  RelayLeg,
  RelayLink,
  StartProof,
} from "../adapters/adapter.ts";
import { APPEND, readClientEvent } from "../filter/client_filter.ts";
import { ClientOutbox } from "../flow/client_outbox.ts";
import { EarlyInput, type Input } from "../flow/early_input.ts";
import { InputGate, type Verdict } from "../flow/input_gate.ts";
import { appendedAudio } from "../wire/append_frame.ts";
import { type EndReason, ENDS } from "../wire/ends.ts";
import type { ClientMessage, RelayMessage } from "../wire/messages.ts";
import type { SessionHost } from "./host.ts";

/** What a connection needs of its session. */
export interface Receiver {
  /** Whose it is. */
  readonly identity: RelayIdentity;
  /** Format of input audio. */
  readonly inputFormat: AudioFormat;
  /** Format of output audio. */
  readonly outputFormat: AudioFormat;
  /** Whether it takes input now. */
  readonly isReady: boolean;
  /** Takes input that the filter let pass. */
  input(input: Input): void;
  /** Takes a message to the relay. */
  command(message: ClientMessage): void;
  /** Interrupts the model. */
  interrupt(): void;
  /** The session is to end. */
  end(reason: EndReason): void;
  /** The connection has ended. */
  lost(connection: ClientConnection, close: Close): void;
}

/** What a connection is made of. */
export interface ConnectionParts {
  /** The client's socket, open. */
  readonly socket: Socket;
  /** The request that opened it. */
  readonly request: Request;
  /** The kind of client. */
  readonly adapter: RelayAdapter;
  /** What all sessions share. */
  readonly host: SessionHost;
  /** The client identifies itself, where the adapter lets it do so later. */
  readonly onStart: (proof: StartProof) => void;
}

/** Most event IDs of a client that are remembered, for errors about its events. */
const REMEMBERED_IDS = 256;

/** The relay's end of one connection. */
export class ClientConnection implements RelayLink {
  /** The request that opened it. */
  readonly request: Request;
  /** Audio that was dropped, in ms, by the side that it came from. */
  readonly dropped: { client: number; server: number } = {
    client: 0,
    server: 0,
  };
  /** Whether an event is one that this client sent. */
  readonly isOwn: (eventId: string) => boolean = (id) => this.#ids.has(id);
  readonly #socket: Socket;
  readonly #host: SessionHost;
  readonly #leg: RelayLeg;
  readonly #outbox: ClientOutbox;
  readonly #early: EarlyInput;
  readonly #ids: Set<string> = new Set();
  readonly #onStart: (proof: StartProof) => void;
  #gate: InputGate | null = null;
  #receiver: Receiver | null = null;
  #startTimer: ReturnType<typeof setTimeout> | undefined;
  #closing = false;
  #over = false;
  #ended: Close | null = null;
  #late = 0;

  /** @param parts Socket, request and adapter. */
  constructor({ socket, request, adapter, host, onStart }: ConnectionParts) {
    const { flow } = host.settings;
    this.request = request;
    this.#socket = socket;
    this.#host = host;
    this.#onStart = onStart;
    this.#early = new EarlyInput(flow.early);
    this.#outbox = new ClientOutbox(socket, flow, {
      onOverflow: () => this.#receiver?.interrupt(),
      onDropped: (responseId, ms) => this.#droppedOutput(responseId, ms),
      onStalled: () => this.close("slow_client"),
    });
    this.#leg = adapter.open(this);
    this.#startTimer = setTimeout(() => this.end("not_started"), flow.start);
    socket.closed.then((close) => this.#closed(close));
    socket.listen((data) => this.#message(data));
  }

  /** Bytes that wait for the client. */
  get buffered(): number {
    return this.#outbox.buffered;
  }

  /** Format of input audio. */
  get inputFormat(): AudioFormat {
    return this.#receiver?.inputFormat ?? "audio/pcm";
  }

  /** Format of output audio. */
  get outputFormat(): AudioFormat {
    return this.#receiver?.outputFormat ?? "audio/pcm";
  }

  /** Joins the connection to a session. */
  join(receiver: Receiver): void {
    clearTimeout(this.#startTimer);
    this.#receiver = receiver;
    const close = this.#ended;
    // it closed while its session was being found
    if (close) queueMicrotask(() => receiver.lost(this, close));
  }

  /** The session is ready: passes on what the client has sent meanwhile. */
  ready(): void {
    for (const input of this.#early.take()) this.#receiver?.input(input);
  }

  // What the adapter calls

  start(proof: StartProof): void {
    if (!this.#receiver && !this.#over) this.#onStart(proof);
  }

  event(text: string): void {
    if (this.#over) return;
    const audio = appendedAudio(text);
    if (audio !== null) return this.audio(audio);
    const event = readClientEvent(text);
    if (event?.type === APPEND && typeof event.audio === "string") {
      return this.audio(event.audio);
    }
    if (!this.#passes(this.#rate().event(performance.now()))) return;
    if (!event) {
      return this.refuse("The message is not an event in JSON", null);
    }
    if (event.type.startsWith("duplex.")) {
      this.#receiver?.command(event as unknown as ClientMessage);
      return;
    }
    if (!this.#receiver) return;
    const decision = this.#decide(event);
    if (!decision || "dropped" in decision) return;
    if ("denied" in decision) {
      return this.refuse(decision.denied, decision.eventId);
    }
    this.#remember(decision.event.event_id);
    this.#input({ event: decision.event });
  }

  audio(audio: string | Uint8Array): void {
    if (this.#over) return;
    if (!this.#host.clientFilter.allowsAudio) {
      return this.refuse("Audio is not allowed here", null);
    }
    const text = typeof audio === "string" ? audio : encodeBase64(audio);
    const bytes = base64Length(text);
    const ms = audioDuration(bytes, this.inputFormat);
    const verdict = this.#rate().audio(bytes, performance.now());
    if (verdict === "drop") return this.#droppedInput(ms);
    if (this.#passes(verdict)) this.#input({ audio: text, ms });
  }

  played(itemId: string, ms: number): void {
    this.#receiver?.command({ type: "duplex.played", item_id: itemId, ms });
  }

  interrupt(): void {
    this.#receiver?.interrupt();
  }

  end(reason: EndReason): void {
    if (this.#receiver) this.#receiver.end(reason);
    else this.close(reason);
  }

  track(work: Promise<unknown>): void {
    this.#host.track(work);
  }

  send(data: string | Uint8Array<ArrayBuffer>): boolean {
    return !this.#over && this.#outbox.send(data);
  }

  // What the session calls

  /** Sends an event of the API. */
  deliver(event: RealtimeServerEvent, text: string): void {
    if (this.#over) return;
    if (event.type === "response.output_audio.delta") {
      const ms = audioDuration(base64Length(event.delta), this.outputFormat);
      if (!this.#outbox.admits(event.response_id, text.length, ms)) return;
    } else if (event.type === "response.done") {
      this.#outbox.responseEnded(event.response.id ?? "");
    }
    this.#leg.event(event, text);
  }

  /** Sends a message of the relay. */
  control(message: RelayMessage): void {
    if (!this.#over) this.#leg.control(message);
  }

  /**
   * Closes the connection, and says why.
   *
   * @param reason Why.
   * @param code Another code than that of the reason.
   */
  close(reason: EndReason, code: number = ENDS[reason].code): void {
    // its last message may not fit, which closes as well
    if (this.#over || this.#closing) return;
    this.#closing = true;
    const { text, resumable } = ENDS[reason];
    this.#leg.control({
      type: "duplex.end",
      reason,
      message: text,
      resumable: resumable && this.#host.settings.resume !== false,
    });
    this.#over = true;
    this.#socket.close(code, text);
  }

  // What comes in

  #message(data: string | ArrayBuffer): void {
    if (this.#over) return;
    const length = typeof data === "string" ? data.length : data.byteLength;
    if (length > this.#host.settings.flow.message) {
      return this.end("too_large");
    }
    try {
      this.#leg.message(
        typeof data === "string" ? data : new Uint8Array(data),
      );
    } catch (error) {
      this.#host.report(error);
      this.end("failed");
    }
  }

  #decide(event: Parameters<SessionHost["clientFilter"]["decide"]>[0]) {
    try {
      return this.#host.clientFilter.decide(event, this.#receiver!.identity);
    } catch (error) {
      this.#host.report(error); // rewrite() threw
      return null;
    }
  }

  #input(input: Input): void {
    if (this.#receiver?.isReady) return this.#receiver.input(input);
    if ("event" in input) {
      if (!this.#early.event(input.event)) this.end("flood");
      return;
    }
    const dropped = this.#early.audio(input.audio, input.ms);
    if (dropped > 0) this.#droppedInput(dropped);
  }

  #rate(): InputGate {
    const { flow } = this.#host.settings;
    return this.#gate ??= new InputGate({
      audio: audioBytes(1_000, this.inputFormat) * flow.speed,
      events: flow.events,
    }, performance.now());
  }

  #passes(verdict: Verdict): boolean {
    if (verdict === "flood") this.end("flood");
    return verdict === "pass";
  }

  /** Answers an event that is not sent on. */
  refuse(message: string, eventId: string | null): void {
    const { denied = "error" } = this.#host.settings.client ?? {};
    if (denied === "close") return this.end("forbidden");
    if (denied === "drop") return;
    const event: RealtimeServerEvent = {
      type: "error",
      event_id: `event_${crypto.randomUUID()}`,
      error: {
        type: "invalid_request_error",
        code: "event_not_allowed",
        message,
        param: null,
        event_id: eventId,
      },
    };
    this.#leg.event(event, JSON.stringify(event));
  }

  #remember(eventId: string | undefined): void {
    if (eventId === undefined) return;
    this.#ids.add(eventId);
    if (this.#ids.size <= REMEMBERED_IDS) return;
    for (const oldest of this.#ids) {
      this.#ids.delete(oldest);
      return;
    }
  }

  /** Tells of dropped input once per second of it, so that a flood is not answered by a flood. */
  #droppedInput(ms: number): void {
    this.#host.counters.dropped.client += ms;
    this.dropped.client += ms;
    this.#late += ms;
    if (this.#late < 1_000) return;
    this.control({
      type: "duplex.dropped",
      side: "client",
      ms: Math.round(this.#late),
    });
    this.#late = 0;
  }

  #droppedOutput(responseId: string, ms: number): void {
    this.#host.counters.dropped.server += ms;
    this.dropped.server += ms;
    this.control({
      type: "duplex.dropped",
      side: "server",
      ms: Math.round(ms),
      response_id: responseId,
    });
  }

  #closed(close: Close): void {
    this.#over = true;
    this.#ended = close;
    clearTimeout(this.#startTimer);
    this.#outbox.end();
    this.#leg.closed?.();
    this.#receiver?.lost(this, close);
  }
}
