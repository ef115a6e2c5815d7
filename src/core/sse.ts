/** One event of a stream, its data not yet parsed. */
export interface ServerSentEvent {
  /** Value of the last `event:` field, `null` without one. */
  readonly event: string | null;
  /** All `data:` fields, joined by line feeds. Never empty: events without data are no events. */
  readonly data: string;
}

const NONE: readonly ServerSentEvent[] = [];

/**
 * Turns the bytes of an event stream into events. Pure: bytes are pushed in, events come out.
 *
 * Lines end in LF, CR or CRLF and may be cut anywhere; comments, other fields and a byte order
 * mark are passed over. The cost is linear in the bytes, however small the pieces.
 *
 * @see {@link https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation | Interpretation of event streams}
 */
export class SseDecoder {
  readonly #utf8 = new TextDecoder();
  /** Beginning of a line whose end has not come. Only appended to, so that it is joined once. */
  #line = "";
  #event: string | null = null;
  #data: string | null = null;
  /** The last piece ended in CR: a LF to begin the next one belongs to it. */
  #cr = false;

  /**
   * Takes the next bytes.
   *
   * @param bytes A piece of the stream, cut anywhere.
   * @returns The events that are now whole.
   */
  push(bytes: Uint8Array): readonly ServerSentEvent[] {
    return this.#feed(this.#utf8.decode(bytes, { stream: true }));
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
    let end = text.indexOf("\n");
    if (end === -1) {
      this.#line += text;
      return NONE;
    }
    let start = 0;
    if (this.#line !== "") {
      text = this.#line + text;
      end = text.indexOf("\n", this.#line.length);
      this.#line = "";
    }
    let out: ServerSentEvent[] | undefined;
    for (; end !== -1; end = text.indexOf("\n", start)) {
      if (end !== start) {
        this.#field(text, start, end);
      } else {
        if (this.#data) {
          (out ??= []).push({ event: this.#event, data: this.#data });
        }
        this.#event = this.#data = null;
      }
      start = end + 1;
    }
    this.#line = text.slice(start);
    return out ?? NONE;
  }

  #field(text: string, start: number, end: number): void {
    // One look at the first letter passes over comments and the fields that nobody needs.
    const first = text.charCodeAt(start);
    const name = first === 0x64 ? "data" : first === 0x65 ? "event" : null;
    if (name === null || !text.startsWith(name, start)) return;
    let from = start + name.length;
    if (from < end) {
      if (text.charCodeAt(from) !== 0x3a) return; // another field that begins alike
      if (text.charCodeAt(++from) === 0x20) from++;
    } else if (from > end) return;
    const value = text.slice(from, end);
    if (first === 0x65) this.#event = value;
    else this.#data = this.#data === null ? value : `${this.#data}\n${value}`;
  }
}
