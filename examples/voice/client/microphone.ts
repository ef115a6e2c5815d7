/**
 * The microphone as blocks of audio for the API.
 *
 * @module
 */
import type { Block } from "./capture.ts";
import type { CaptureCommand } from "./capture_worklet.ts";

/** What a {@linkcode Microphone} reports. */
export interface MicrophoneEvents {
  /** Audio of 20 ms. */
  block(block: Block): void;
  /** The device was unplugged or taken away; the default device is opened instead. */
  changed(label: string): void;
  /** No device is left. */
  failed(error: unknown): void;
}

/** Captures a device at its own rate, and changes devices without a gap in the session. */
export class Microphone {
  readonly #context: AudioContext;
  readonly #events: MicrophoneEvents;
  #node: AudioWorkletNode | null = null;
  #source: MediaStreamAudioSourceNode | null = null;
  #track: MediaStreamTrack | null = null;
  #muted = false;

  /**
   * @param context Runs at the rate of the device.
   * @param events Called with audio and changes.
   */
  constructor(context: AudioContext, events: MicrophoneEvents) {
    this.#context = context;
    this.#events = events;
  }

  /** The name of the device. */
  get label(): string {
    return this.#track?.label ?? "";
  }

  /** Whether a device is open. */
  get isOpen(): boolean {
    return this.#track !== null;
  }

  /** Whether silence is sent instead of what the device hears. */
  get muted(): boolean {
    return this.#muted;
  }

  set muted(muted: boolean) {
    this.#muted = muted;
    if (this.#track) this.#track.enabled = !muted;
    this.#tell({ muted });
  }

  /** Tells the detector whether the loudspeaker plays: its echo is then not mistaken for speech. */
  set playing(playing: boolean) {
    this.#tell({ playing });
  }

  /**
   * Opens a device, instead of the one that is open.
   *
   * @param deviceId Its ID; the default device if absent.
   * @throws {DOMException} If it is refused, missing or busy.
   */
  async open(deviceId?: string): Promise<void> {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: {
        channelCount: 1,
        echoCancellation: true,
        noiseSuppression: true,
        autoGainControl: true,
        ...deviceId && { deviceId: { exact: deviceId } },
      },
    });
    this.#node ??= this.#worklet();
    this.#release();
    const [track] = stream.getAudioTracks();
    this.#track = track;
    track.enabled = !this.#muted;
    track.onended = () => void this.#reopen();
    this.#source = this.#context.createMediaStreamSource(stream);
    this.#source.connect(this.#node);
  }

  /** Closes the device. */
  close(): void {
    this.#release();
    if (this.#node) this.#node.port.onmessage = null; // audio that is still on its way is too late
    this.#node?.disconnect();
    this.#node = null;
  }

  #worklet(): AudioWorkletNode {
    const node = new AudioWorkletNode(this.#context, "capture", {
      numberOfOutputs: 0,
      channelCount: 1,
      channelCountMode: "explicit",
    });
    node.port.onmessage = ({ data }: MessageEvent<Block>) =>
      this.#events.block(data);
    return node;
  }

  async #reopen(): Promise<void> {
    this.#release();
    try {
      await this.open();
      this.#events.changed(this.label);
    } catch (error) {
      this.#events.failed(error);
    }
  }

  #release(): void {
    if (this.#track) {
      this.#track.onended = null;
      this.#track.stop();
    }
    this.#source?.disconnect();
    this.#track = this.#source = null;
  }

  #tell(command: CaptureCommand): void {
    this.#node?.port.postMessage(command);
  }
}
