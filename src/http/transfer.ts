/**
 * Sends bodies that are read while they are sent: closes their sources when a call fails, and remembers an error of reading them,
 * which `fetch` would report as a failed connection.
 *
 * @module
 */
import type { Upload } from "../results/uploadable.ts";

/** A piece of a body: text between files, or a file. */
export type Piece = Uint8Array<ArrayBuffer> | Upload;

type Progress = (sent: number, total: number | undefined) => void;

/** Why an upload could not be read. */
export interface TransferFailure {
  /** Name of the upload. */
  readonly name: string;
  /** What its source threw. */
  readonly error: unknown;
}

/** A body on its way. */
export class Transfer {
  readonly #pieces: readonly Piece[];
  readonly #length: number | undefined;
  readonly #onProgress: Progress | undefined;
  #failure: TransferFailure | undefined;

  /**
   * @param pieces The pieces of the body, in order.
   * @param length Total bytes; `undefined` if unknown.
   * @param onProgress Called as the body is sent.
   */
  constructor(
    pieces: readonly Piece[],
    length: number | undefined,
    onProgress: Progress | undefined,
  ) {
    this.#pieces = pieces;
    this.#length = length;
    this.#onProgress = onProgress;
  }

  /** Why the body could not be read, if that is so. */
  get failure(): TransferFailure | undefined {
    return this.#failure;
  }

  /** Opens the body as a stream without read-ahead, so memory use stays constant. */
  open(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const chunks = this.#chunks();
    return new ReadableStream({
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => {
        // return() waits for the pending read, so a silent source is cancelled by itself.
        this.release(reason);
        chunks.return(undefined).catch(() => {});
      },
    }, { highWaterMark: 0 });
  }

  /**
   * Closes the sources.
   *
   * @param reason Why they are not needed any more.
   */
  release(reason?: unknown): void {
    for (const piece of this.#pieces) {
      if (!(piece instanceof Uint8Array)) piece.cancel(reason);
    }
  }

  async *#chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    let sent = 0;
    for (const piece of this.#pieces) {
      const chunks = piece instanceof Uint8Array ? [piece] : this.#read(piece);
      for await (const chunk of chunks) {
        yield chunk;
        this.#onProgress?.(sent += chunk.byteLength, this.#length);
      }
    }
  }

  /** Reads an upload. A wrong length would overwrite the end of the form, or leave the server waiting. */
  async *#read(upload: Upload): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    const { name, size } = upload;
    let read = 0;
    try {
      for await (const chunk of upload.chunks()) {
        read += chunk.byteLength;
        if (read > (size ?? Infinity)) throw wrongSize(upload, "more");
        yield chunk;
      }
      if (read < (size ?? 0)) throw wrongSize(upload, `only ${read}`);
    } catch (error) {
      this.#failure ??= { name, error };
      this.release(error);
      throw error;
    }
  }
}

function wrongSize({ name, size }: Upload, found: string): TypeError {
  return new TypeError(
    `Cannot upload "${name}": size must be the number of bytes, expected ${size}, got ${found}: a file must not change while it is sent`,
  );
}

/**
 * A stream of known length. `fetch` ignores a `Content-Length` header from the caller but sets one for blobs, so this is a blob
 * whose stream is opened only when it is sent.
 */
export class SizedBody extends Blob {
  readonly #size: number;
  readonly #open: () => ReadableStream<Uint8Array<ArrayBuffer>>;

  /**
   * @param size Its length in bytes.
   * @param open Opens the stream.
   * @param type Media type.
   */
  constructor(
    size: number,
    open: () => ReadableStream<Uint8Array<ArrayBuffer>>,
    type: string,
  ) {
    super([], { type });
    this.#size = size;
    this.#open = open;
  }

  /** Its length in bytes. */
  override get size(): number {
    return this.#size;
  }

  /** Opens the stream. */
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return this.#open();
  }
}

let asking: boolean | undefined;

/** Whether `fetch` calls `stream()` on a blob (Deno and Node do) or reads it internally (browsers do). The test sends nothing. */
export function asksBlobs(): boolean {
  if (asking === undefined) {
    asking = false;
    void new Response(
      new SizedBody(0, () => {
        asking = true;
        return new Blob().stream();
      }, ""),
    );
  }
  return asking;
}
