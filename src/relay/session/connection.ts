/**
 * One connection of a client: input is checked and counted, output is bounded.
 *
 * @module
 */
import { base64Length, encodeBase64 } from "../../core/base64.ts";
import {
  audioBytes,
  type AudioFormat,
  durationOf,
} from "../../realtime/audio/audio.ts";
import type { SessionConfig } from "../../realtime/wire/config.ts";
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";
import type { Close } from "../../socket/close.ts";
import type { Socket } from "../../socket/socket.ts";
import type { RelayLeg, RelayLink, StartProof } from "../adapters/adapter.ts";
import type { RequestHead } from "../admission/request_head.ts";
import { APPEND, idOf } from "../filter/client_filter.ts";
import { ClientOutbox, type OutboxEvents } from "../flow/client_outbox.ts";
import { EarlyInput, type Input } from "../flow/early_input.ts";
import { InputGate, type Verdict } from "../flow/input_gate.ts";
import { isLonger } from "../flow/is_longer.ts";
import { type AppendedAudio, appendedAudio } from "../wire/append_frame.ts";
import { type ClaimedEvent, readClientEvent } from "../wire/client_event.ts";
import { type EndReason, ENDS } from "../wire/ends.ts";
import type { ClientMessage, RelayMessage } from "../wire/messages.ts";
import type { ConnectionParts } from "./connection_parts.ts";
import { initialConfig, inputFormat, outputFormat } from "./formats.ts";
import type { Relayed, SessionHost } from "./host.ts";
import { refusedEvent } from "./refused_event.ts";
import { SentIds } from "./sent_ids.ts";

/** What a connection needs of its session. */
export interface Receiver extends Relayed {
  /** The configuration of its session with the API; `null` while there is none. */
  readonly config: SessionConfig | null;
  /** Whether it takes input now. */
  readonly isReady: boolean;
  /** Takes input that the filter let pass. */
  input(input: Input): void;
  /** The client has played audio of an item. */
  played(itemId: string, ms: number): void;
  /** Audio was dropped. */
  dropped(side: "client" | "server", ms: number): void;
  /** Interrupts the model. */
  interrupt(): void;
  /** Ends the session. */
  end(reason: EndReason): void;
  /** The connection has ended. */
  lost(connection: ClientConnection, close: Close): void;
}

/** What a connection reports to who made it. */
export interface ConnectionEvents {
  /** The client identifies itself, where the adapter lets it do so later. */
  onStart(connection: ClientConnection, proof: StartProof): void;
  /** It has ended; its session knows. */
  onClosed(connection: ClientConnection): void;
}

/** The relay's end of one connection. */
export class ClientConnection implements RelayLink, OutboxEvents {
  /** Why the relay has closed it; `null` if it has not. */
  reason: EndReason | null = null;
  /** IDs of the events that this client sent. */
  readonly sent: SentIds = new SentIds();
  readonly #head: RequestHead;
  readonly #socket: Socket;
  readonly #host: SessionHost;
  readonly #leg: RelayLeg;
  readonly #outbox: ClientOutbox;
  readonly #events: ConnectionEvents;
  #early: EarlyInput | null = null;
  #gate: InputGate | null = null;
  #receiver: Receiver | null = null;
  #startTimer: ReturnType<typeof setTimeout> | undefined;
  #over = false;
  #ended: Close | null = null;
  #droppedEarly = 0;
  #untold = 0;

  /**
   * @param parts Socket, request and adapter.
   * @param events What is reported.
   */
  constructor(
    { socket, head, adapter, host }: ConnectionParts,
    events: ConnectionEvents,
  ) {
    const { flow } = host.settings;
    this.#head = head;
    this.#socket = socket;
    this.#host = host;
    this.#events = events;
    this.#outbox = new ClientOutbox(socket, flow, this);
    this.#leg = adapter.open(this);
    this.#startTimer = setTimeout(() => this.end("not_started"), flow.start);
    socket.closed.then((close) => this.#closed(close));
    socket.listen((data) => this.#message(data));
  }

  /** Address of the request that opened it. */
  get url(): string {
    return this.#head.url;
  }

  /** The request that opened it. */
  get request(): Request {
    return this.#head.request();
  }

  /** Bytes that wait for the client. */
  get buffered(): number {
    return this.#outbox.buffered;
  }

  /** Format of input audio. */
  get inputFormat(): AudioFormat {
    return inputFormat(this.#config);
  }

  /** Format of output audio. */
  get outputFormat(): AudioFormat {
    return outputFormat(this.#config);
  }

  get #config(): SessionConfig | undefined {
    return this.#receiver?.config ?? initialConfig(this.#host.settings);
  }

  /** Joins the connection to a session. */
  join(receiver: Receiver): void {
    this.#started();
    this.#receiver = receiver;
    receiver.dropped("client", this.#droppedEarly);
    const close = this.#ended;
    // it closed while its session was being found
    if (close) queueMicrotask(() => receiver.lost(this, close));
  }

  /** The session is ready: passes on what the client has sent meanwhile. */
  ready(): void {
    this.#trimEarly(); // the format is known now
    const kept = this.#early?.take() ?? [];
    this.#early = null;
    for (const early of kept) {
      if ("audio" in early) this.#receiver?.input(early);
      else this.#filtered(early.event);
    }
  }

  // What the adapter calls

  start(proof: StartProof): void {
    if (!this.#receiver && !this.#over) this.#events.onStart(this, proof);
  }

  event(text: string): void {
    if (this.#over) return;
    const appended = appendedAudio(text);
    if (appended) return this.#audio(appended);
    const event = readClientEvent(text);
    if (event?.type === APPEND && typeof event.audio === "string") {
      return this.#audio({ audio: event.audio, eventId: idOf(event) });
    }
    if (!this.#passes(this.#rate().event(performance.now()))) return;
    if (!event) {
      return this.refuse("The message is not an event in JSON", null);
    }
    if (event.type.startsWith("duplex.")) {
      return this.#command(event as unknown as ClientMessage);
    }
    if (this.#receiver?.isReady) return this.#filtered(event);
    this.#early ??= new EarlyInput();
    if (!this.#early.event(event, text.length)) this.end("flood");
  }

  /** Sends an event on, if the filter lets it pass. */
  #filtered(event: ClaimedEvent): void {
    if (this.#over) return; // an earlier event has ended the connection
    const decision = this.#decide(event);
    if (!decision || "dropped" in decision) return;
    if ("denied" in decision) {
      return this.refuse(decision.denied, decision.eventId);
    }
    this.sent.add(decision.event.event_id);
    this.#receiver?.input({ event: decision.event });
  }

  /** A message for the relay. */
  #command(message: ClientMessage): void {
    switch (message.type) {
      case "duplex.played": {
        const { item_id, ms } = message;
        if (typeof item_id === "string" && Number.isFinite(ms)) {
          return this.played(item_id, ms);
        }
        break;
      }
      case "duplex.interrupt":
        return this.interrupt();
      case "duplex.leave":
        return this.end("client_closed");
    }
    this.refuse("Messages to the relay must be those of ClientMessage", null);
  }

  audio(audio: string | Uint8Array): void {
    if (this.#over) return;
    this.#audio({
      audio: typeof audio === "string" ? audio : encodeBase64(audio),
    });
  }

  #audio(appended: AppendedAudio): void {
    const { audio, eventId } = appended;
    if (!this.#host.clientFilter.allowsAudio) {
      return this.refuse("Audio is not allowed here", eventId ?? null);
    }
    const bytes = base64Length(audio);
    const ms = durationOf(bytes, this.inputFormat);
    const verdict = this.#rate().audio(ms, performance.now());
    if (verdict === "drop") return this.#droppedInput(ms);
    if (!this.#passes(verdict)) return;
    this.sent.addAudio(eventId);
    if (this.#receiver?.isReady) return this.#receiver.input(appended);
    this.#early ??= new EarlyInput();
    this.#early.audio(appended, bytes);
    this.#trimEarly();
  }

  played(itemId: string, ms: number): void {
    this.#receiver?.played(itemId, ms);
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

  // What the outbox reports

  onOverflow(): void {
    this.interrupt();
  }

  onDropped(responseId: string, ms: number): void {
    this.#host.counters.dropped.server += ms;
    this.#receiver?.dropped("server", ms);
    this.control({
      type: "duplex.dropped",
      side: "server",
      ms: Math.round(ms),
      response_id: responseId,
    });
  }

  onStalled(): void {
    this.close("slow_client");
  }

  // What the session calls

  /** Sends an event of the API. */
  deliver(event: RealtimeServerEvent, text: string): void {
    if (this.#over) return;
    if (event.type === "response.output_audio.delta") {
      const ms = durationOf(base64Length(event.delta), this.outputFormat);
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
   * @param reason The reason.
   * @param code Another code than that of the reason.
   */
  close(reason: EndReason, code: number = ENDS[reason].code): void {
    if (this.#over || this.reason) return; // its last message may not fit
    this.reason = reason;
    const { text, resumable } = ENDS[reason];
    this.#leg.control({
      type: "duplex.end",
      reason,
      message: text,
      resumable: resumable && this.#host.settings.resume !== false,
    });
    this.#over = true;
    this.#outbox.end();
    this.#socket.close(code, text);
  }

  // What comes in

  #message(data: string | ArrayBuffer): void {
    if (this.#over) return;
    if (isLonger(data, this.#host.settings.flow.message)) {
      return this.end("too_large");
    }
    try {
      this.#leg.message(
        typeof data === "string" ? data : new Uint8Array(data),
      );
    } catch (error) {
      this.#host.report(error, this.#receiver ?? {});
      this.end("failed");
    }
  }

  #decide(event: Parameters<SessionHost["clientFilter"]["decide"]>[0]) {
    try {
      return this.#host.clientFilter.decide(event, this.#receiver!.identity);
    } catch (error) {
      this.#host.report(error, this.#receiver!); // rewrite() threw
      return null;
    }
  }

  /** Drops the oldest early audio beyond the bound. */
  #trimEarly(): void {
    const format = this.inputFormat;
    const { early } = this.#host.settings.flow;
    const dropped = this.#early?.trim(audioBytes(early, format)) ?? 0;
    if (dropped > 0) this.#droppedInput(durationOf(dropped, format));
  }

  #rate(): InputGate {
    const { flow } = this.#host.settings;
    return this.#gate ??= new InputGate({
      speed: flow.speed,
      events: flow.events,
    }, performance.now());
  }

  #passes(verdict: Verdict): boolean {
    if (verdict === "flood") this.end("flood");
    return verdict === "pass";
  }

  /** Responds to an event that is not forwarded. */
  refuse(message: string, eventId: string | null): void {
    const { denied = "error" } = this.#host.settings.client ?? {};
    if (denied === "close") return this.end("forbidden");
    if (denied === "drop") return;
    const event = refusedEvent(message, eventId);
    this.#leg.event(event, JSON.stringify(event));
  }

  /** Reports dropped input once per second of it, so that a flood does not cause another one. */
  #droppedInput(ms: number): void {
    this.#host.counters.dropped.client += ms;
    if (this.#receiver) this.#receiver.dropped("client", ms);
    else this.#droppedEarly += ms;
    this.#untold += ms;
    if (this.#untold < 1_000) return;
    this.control({
      type: "duplex.dropped",
      side: "client",
      ms: Math.round(this.#untold),
    });
    this.#untold = 0;
  }

  /** The start deadline holds no more. */
  #started(): void {
    clearTimeout(this.#startTimer);
    this.#startTimer = undefined;
  }

  #closed(close: Close): void {
    this.#over = true;
    this.#ended = close;
    this.#started();
    this.#outbox.end();
    this.#leg.closed?.();
    this.#receiver?.lost(this, close);
    this.#events.onClosed(this);
  }
}
