/** A piece of output audio. */
export interface AudioChunk {
  /** The audio, in the session's output format. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /**
   * Its position in ms: in the audio of its item, or, on surfaces without items, in all output
   * audio of the session.
   */
  readonly startMs: number;
  /** Where it ends, in ms: `startMs` and its playing time, whatever the format. */
  readonly endMs: number;
}

/** A piece of the audio of one item, as in realtime sessions. */
export interface ItemAudioChunk extends AudioChunk {
  /** The item that it is part of. */
  readonly itemId: string;
  /** The part of the item's content. */
  readonly contentIndex: number;
}
