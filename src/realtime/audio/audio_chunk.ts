/** A stretch of an answer's audio. */
export interface AudioChunk {
  /** The item that it is part of. */
  readonly itemId: string;
  /** The part of the item's content. */
  readonly contentIndex: number;
  /** The audio, in the session's output format. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where in the item's audio it begins, in ms. */
  readonly startMs: number;
}
