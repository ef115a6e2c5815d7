/**
 * The loudspeaker: plays audio of the API, and reports exactly what was heard.
 *
 * @module
 */
import { HeardPositions } from "./heard.ts";
import type { PlaybackCommand, PlaybackReport } from "./playback_worklet.ts";
import type { Position } from "./player.ts";

/** What a {@linkcode Speaker} reports, at most every 100 ms. */
export interface SpeakerReport extends PlaybackReport {
  /** What left the loudspeaker: corrected by the latency of the output. */
  readonly heard: Position | null;
}

/** Plays through one worklet while the page is open. */
export class Speaker {
  readonly #context: AudioContext;
  readonly #node: AudioWorkletNode;
  readonly #element: HTMLAudioElement;
  #cuts: ((heard: Position | null) => void)[] = [];

  /**
   * @param context Runs, or will after {@linkcode Speaker.resume}.
   * @param report Called with every report of the worklet.
   */
  constructor(
    context: AudioContext,
    report: (report: SpeakerReport) => void,
  ) {
    this.#context = context;
    this.#node = new AudioWorkletNode(context, "playback", {
      numberOfInputs: 0,
      outputChannelCount: [1],
    });
    const heard = new HeardPositions();
    this.#node.port.onmessage = ({ data }: MessageEvent<PlaybackReport>) => {
      const { cut, position } = data;
      const { currentTime, outputLatency = 0 } = context;
      if (cut !== undefined) {
        this.#cuts.shift()?.(
          cut && heard.cut(cut, currentTime, outputLatency),
        );
      }
      report({
        ...data,
        heard: position && heard.of(position, currentTime, outputLatency),
      });
    };
    // Through an audio element, echo cancellation knows what is played, and the output can be
    // chosen.
    const destination = context.createMediaStreamDestination();
    this.#node.connect(destination);
    this.#element = new Audio();
    this.#element.srcObject = destination.stream;
  }

  /** Starts playing. Call it in a click: browsers allow sound only then. */
  async resume(): Promise<void> {
    await this.#context.resume();
    await this.#element.play();
  }

  /**
   * Chooses the output.
   *
   * @param deviceId Of a device of the kind `audiooutput`.
   * @throws {TypeError} If the browser has only the default output.
   */
  async choose(deviceId: string): Promise<void> {
    if (!this.#element.setSinkId) {
      throw new TypeError("This browser has only the default output");
    }
    await this.#element.setSinkId(deviceId);
  }

  /** Queues audio: 16-bit samples at 24 kHz. The samples are handed over to the audio thread. */
  push(
    itemId: string,
    contentIndex: number,
    samples: Int16Array<ArrayBuffer>,
  ): void {
    this.#tell({ type: "push", chunk: { itemId, contentIndex, samples } }, [
      samples.buffer,
    ]);
  }

  /** No more audio follows for now. */
  complete(): void {
    this.#tell({ type: "complete" });
  }

  /** Lowers the volume, or raises it again. */
  duck(on: boolean): void {
    this.#tell({ type: "duck", on });
  }

  /** Stops within 5 ms, and resolves with what was heard; `null` if nothing was playing. */
  cut(): Promise<Position | null> {
    return new Promise((resolve) => {
      this.#cuts.push(resolve);
      this.#tell({ type: "cut" });
    });
  }

  /** Stops reporting. */
  close(): void {
    this.#node.port.onmessage = null;
    this.#element.srcObject = null;
  }

  #tell(command: PlaybackCommand, transfer: Transferable[] = []): void {
    this.#node.port.postMessage(command, transfer);
  }
}
