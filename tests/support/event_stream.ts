const utf8 = new TextEncoder();

/** Response that is an event stream of these pieces, each read on its own. */
export function eventStream(
  pieces: Iterable<string | Uint8Array>,
  headers: Record<string, string> = {},
): Response {
  const source = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(out) {
      const { done, value } = source.next();
      if (done) out.close();
      else out.enqueue(typeof value === "string" ? utf8.encode(value) : value);
    },
  }, { highWaterMark: 0 });
  return new Response(body, {
    headers: { "content-type": "text/event-stream", ...headers },
  });
}

/** An event stream that the test feeds by hand. */
export class FedStream {
  #out!: ReadableStreamDefaultController<Uint8Array>;
  /** Whether the reader has cancelled it. */
  cancelled = false;
  /** To be handed to the client. */
  readonly response: Response;

  constructor(headers: Record<string, string> = {}) {
    const body = new ReadableStream<Uint8Array>({
      start: (out) => {
        this.#out = out;
      },
      cancel: () => {
        this.cancelled = true;
      },
    });
    this.response = new Response(body, {
      headers: { "content-type": "text/event-stream", ...headers },
    });
  }

  /** Sends text. */
  send(text: string): void {
    this.#out.enqueue(utf8.encode(text));
  }

  /** Ends the body in order. */
  close(): void {
    this.#out.close();
  }

  /** Breaks the body off. */
  fail(error: unknown): void {
    this.#out.error(error);
  }
}

/** A value as an event. */
export function event(value: unknown, name?: string): string {
  return `${name ? `event: ${name}\n` : ""}data: ${JSON.stringify(value)}\n\n`;
}

/** A chunk of a chat completion. */
export function chunk(content: string, finish: string | null = null): string {
  return event({
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
  });
}

/** The end marker of chat completions. */
export const DONE = "data: [DONE]\n\n";
