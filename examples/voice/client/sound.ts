/**
 * Microphone and loudspeaker over one audio context, which runs at the device's rate.
 *
 * @module
 */
import { Microphone, type MicrophoneEvents } from "./microphone.ts";
import { Speaker, type SpeakerReport } from "./speaker.ts";

/** What {@linkcode Sound} reports. */
export interface SoundEvents extends MicrophoneEvents {
  /** What is being played. At most every 100 ms. */
  played(report: SpeakerReport): void;
  /** The device paused all sound, as for a phone call; `false` once it runs again. */
  interrupted(paused: boolean): void;
  /** Devices were connected or disconnected. */
  devices(devices: readonly MediaDeviceInfo[]): void;
}

/** The clock of a context must move within this time, in ms, while it claims to run. */
const STALLED_MS = 2_000;

/** All sound of the page. */
export class Sound {
  /** The microphone; open it with {@linkcode Microphone.open}. */
  readonly microphone: Microphone;
  /** The loudspeaker. */
  readonly speaker: Speaker;
  readonly #context: AudioContext;
  readonly #events: SoundEvents;
  readonly #stopped = new AbortController();

  private constructor(context: AudioContext, events: SoundEvents) {
    this.#context = context;
    this.#events = events;
    this.microphone = new Microphone(context, events);
    this.speaker = new Speaker(context, (report) => events.played(report));
    const { signal } = this.#stopped;
    context.addEventListener("statechange", () => this.#changed(), { signal });
    navigator.mediaDevices?.addEventListener(
      "devicechange",
      () => void this.listDevices(),
      { signal },
    );
    this.#watchClock();
  }

  /**
   * Loads the worklets. Call it in a click, so that the browser allows sound.
   *
   * @param worklets Address of the bundle of `worklets.ts`.
   * @param events Called with what happens.
   * @param options Of the context, such as its sample rate.
   */
  static async open(
    worklets: string,
    events: SoundEvents,
    options: AudioContextOptions = { latencyHint: "interactive" },
  ): Promise<Sound> {
    const context = new AudioContext(options);
    try {
      await context.audioWorklet.addModule(worklets);
      return new Sound(context, events);
    } catch (error) {
      await context.close();
      throw error;
    }
  }

  /** Seconds since the context started. This clock also runs in a hidden tab, unlike timers. */
  get now(): number {
    return this.#context.currentTime;
  }

  /** Starts the sound, or continues it after an interruption. Call it in a click. */
  async resume(): Promise<void> {
    await this.speaker.resume();
  }

  /** Reports the devices. Their names are empty until the microphone was allowed. */
  async listDevices(): Promise<void> {
    this.#events.devices(
      await navigator.mediaDevices?.enumerateDevices() ?? [],
    );
  }

  /** Closes the microphone and the context. */
  async close(): Promise<void> {
    this.#stopped.abort();
    this.microphone.close();
    this.speaker.close();
    await this.#context.close();
  }

  #changed(): void {
    const { state } = this.#context;
    if (state !== "closed") this.#events.interrupted(state !== "running");
  }

  /** After a phone call, iOS may claim that a context runs while its clock stands still. */
  #watchClock(): void {
    let last = this.#context.currentTime;
    const timer = setInterval(() => {
      const now = this.#context.currentTime;
      const isStalled = this.#context.state === "running" && now === last;
      if (isStalled && !document.hidden) this.#events.interrupted(true);
      last = now;
    }, STALLED_MS);
    this.#stopped.signal.addEventListener("abort", () => clearInterval(timer));
  }
}
