/// <reference path="./worklet.d.ts" />
/**
 * Runs {@linkcode Capture} in the audio thread. Posts each {@linkcode Block}, and takes
 * {@linkcode CaptureCommand}s.
 *
 * @module
 */
import { type Block, Capture } from "./capture.ts";

/** A command of the page to the worklet. */
export type CaptureCommand = Partial<Pick<Capture, "muted" | "playing">>;

class CaptureProcessor extends AudioWorkletProcessor {
  readonly #capture = new Capture(sampleRate);
  readonly #post = (block: Block): void => {
    this.port.postMessage(block, [block.samples.buffer]);
  };

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<CaptureCommand>) => {
      Object.assign(this.#capture, data);
    };
  }

  process([input]: Float32Array[][]): boolean {
    if (input?.[0]) this.#capture.push(input[0], this.#post);
    return true;
  }
}

registerProcessor("capture", CaptureProcessor);
