/** One event of a stream, its data not yet parsed. */
export interface ServerSentEvent {
  /** Value of the last `event:` field, `null` without one. */
  readonly event: string | null;
  /** All `data:` fields, joined by line feeds. Never empty: an event without data is skipped. */
  readonly data: string;
}

const NONE: readonly ServerSentEvent[] = [];

/**
 * Turns the bytes of an event stream into events. Pure: bytes are pushed in, events come out.
 *
 * Lines end in LF, CR or CRLF and may be cut anywhere; comments, other fields and a byte order
 * mark are ignored. The cost is linear in the bytes, however small the pieces.
 *
 * @see {@link https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation | Interpretation of event streams}
 */
export class SseDecoder {
  readonly #utf8 = new TextDecoder();
  /** Beginning of a line whose end has not come. Only appended to, so that it is joined once. */
  #line = "";
  /** The first line outside of the format that may hold an error: an `error:` field, or bare JSON. */
  stray: string | null = null;
  #event: string | null = null;
  #data: string | null = null;
  /** The last piece ended in CR: a LF to begin the next one belongs to it. */
  #cr = false;

  /**
   * Takes the next bytes.
   *
   * @param bytes A piece of the stream, cut anywhere.
   * @returns The events that are now complete.
   */
  push(bytes: Uint8Array): readonly ServerSentEvent[] {
    return this.#feed(this.#utf8.decode(bytes, { stream: true }));
  }

  /** Characters of the event that is not complete yet. */
  get pending(): number {
    return this.#line.length + (this.#data?.length ?? 0);
  }

  /**
   * Takes the end of the stream.
   *
   * @returns The last event, if no blank line closed it. It may be cut short.
   */
  end(): ServerSentEvent | null {
    this.#feed(this.#utf8.decode());
    const out = this.#feed("\n");
    return out[0] ?? this.#feed("\n")[0] ?? null;
  }

  #feed(piece: string): readonly ServerSentEvent[] {
    let text = piece;
    if (this.#cr || text.includes("\r")) {
      if (this.#cr && text.startsWith("\n")) text = text.slice(1);
      if (piece !== "") this.#cr = piece.endsWith("\r");
      text = text.replace(/\r\n?/g, "\n");
    }
    const lines = text.split("\n");
    if (lines.length === 1) {
      this.#line += text;
      return NONE;
    }
    if (this.#line !== "") lines[0] = this.#line + lines[0];
    this.#line = lines.pop()!;
    const out: ServerSentEvent[] = [];
    for (const line of lines) {
      if (line !== "") {
        this.#field(line);
        continue;
      }
      if (this.#data) out.push({ event: this.#event, data: this.#data });
      this.#event = this.#data = null;
    }
    return out;
  }

  #field(line: string): void {
    const name = line.startsWith("data")
      ? "data"
      : line.startsWith("event")
      ? "event"
      : null;
    if (name === null) { // a comment, or a field that is not used
      if (this.stray === null && /^(?:error:|\s*\{)/.test(line)) {
        this.stray = line.replace(/^error:/, "");
      }
      return;
    }
    const end = name.length;
    if (line.length > end && line.charCodeAt(end) !== 0x3a) return; // another field with the same beginning
    const value = line.slice(
      line.charCodeAt(end + 1) === 0x20 ? end + 2 : end + 1,
    );
    if (name === "event") this.#event = value;
    else this.#data = this.#data === null ? value : `${this.#data}\n${value}`;
  }
}
