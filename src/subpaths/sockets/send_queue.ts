/**
 * Frames that wait for a connection.
 *
 * @module
 */

/** What can be sent without JSON. */
export type RawWebSocketData = string | ArrayBuffer | ArrayBufferView;

/** What a connection has not sent: an event, or a frame as it is. */
export type UnsentMessage<ClientEvent> =
  | {
    /** An event. */
    readonly type: "message";
    /** The event, as it was when it was to be sent. */
    readonly message: ClientEvent;
  }
  | {
    /** A frame. */
    readonly type: "raw";
    /** Its data. */
    readonly data: string | Uint8Array<ArrayBuffer>;
  };

/** A frame to send. */
export interface Frame {
  /** Its data, which no longer changes. */
  readonly data: string | Uint8Array<ArrayBuffer>;
  /** Whether it is an event as JSON. */
  readonly isEvent: boolean;
}

/**
 * A frame of any data.
 *
 * @param data Text or bytes; bytes are copied.
 */
export function rawFrame(data: RawWebSocketData): Frame {
  if (typeof data === "string") return { data, isEvent: false };
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  return { data: Uint8Array.from(bytes), isEvent: false };
}

/** Frames in the order in which they are to be sent, bounded in bytes. */
export class SendQueue {
  #frames: Frame[] = [];
  #bytes = 0;

  /**
   * Adds a frame.
   *
   * @param frame The frame.
   * @param maxBytes Bound of all that waits.
   * @param takesFirst Whether an empty queue takes a frame of any size.
   * @returns Whether it was taken.
   */
  add(frame: Frame, maxBytes: number, takesFirst: boolean): boolean {
    const bytes = sizeOf(frame);
    const isFirst = takesFirst && this.#frames.length === 0;
    if (!isFirst && this.#bytes + bytes > maxBytes) return false;
    this.#bytes += bytes;
    this.#frames.push(frame);
    return true;
  }

  /**
   * Sends what waits.
   *
   * @param send Sends a frame; `false` leaves it and those behind it in the queue.
   */
  flush(send: (frame: Frame) => boolean): void {
    while (this.#frames.length > 0 && send(this.#frames[0])) {
      this.#bytes -= sizeOf(this.#frames.shift()!);
    }
  }

  /** Removes what waits. */
  drain<ClientEvent>(): UnsentMessage<ClientEvent>[] {
    const frames = this.#frames;
    this.#frames = [];
    this.#bytes = 0;
    return frames.map(({ data, isEvent }) =>
      isEvent
        ? { type: "message", message: JSON.parse(data as string) }
        : { type: "raw", data }
    );
  }
}

function sizeOf({ data }: Frame): number {
  return typeof data === "string"
    ? new TextEncoder().encode(data).length
    : data.length;
}
