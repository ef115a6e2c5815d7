// What the scope of an audio worklet adds to the DOM's types, which lack it.

declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(
  name: string,
  processor: new (options: AudioWorkletNodeOptions) => AudioWorkletProcessor,
): void;
/** Samples per second of the audio context. */
declare const sampleRate: number;
