/** A stretch of output audio. */
export interface AudioChunk {
  /** The audio, in the session's output format. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /**
   * Where it begins, in ms: in the audio of its item, or, where there are no items, in all
   * audio of the session.
   */
  readonly startMs: number;
}

/** A stretch of the audio of one item, as realtime sessions have it. */
export interface ItemAudioChunk extends AudioChunk {
  /** The item that it is part of. */
  readonly itemId: string;
  /** The part of the item's content. */
  readonly contentIndex: number;
}
