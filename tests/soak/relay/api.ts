/** An API that says one sentence again and again, and whose sessions die at random moments. */
import { listen, type Listening } from "../../../src/testing/network/listen.ts";
import type {
  PeerEvents,
  PeerSocket,
} from "../../../src/testing/network/peer_socket.ts";

type Fields = Record<string, unknown>;

/** 100 ms of PCM16. */
const AUDIO = new Uint8Array(4_800).toBase64();
/** Pieces of audio in a response. */
const PIECES = 8;
/** Time between two of them, in ms. */
const PACE = 2;

/** How often a handshake is refused. */
const REFUSED = 0.02;
/** How often a session dies before one of its events. */
const DEADLY = 0.03;

/** How a session dies. */
const DEATHS: readonly ((socket: PeerSocket) => void)[] = [
  (socket) => socket.cut("reset"),
  (socket) => socket.cut("close"),
  (socket) => socket.cut("stall"),
  (socket) => socket.close(1000),
  (socket) => socket.close(1001, "The session has expired"),
  (socket) => socket.close(1011, "The server failed"),
  (socket) => socket.close(4_001, "Moved"),
];

/** One session. */
class Peer implements PeerEvents {
  readonly #socket: PeerSocket;
  readonly #random: () => number;
  #count = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #response = "";
  #over = false;

  constructor(socket: PeerSocket, random: () => number) {
    this.#socket = socket;
    this.#random = random;
    this.#send({ type: "session.created", session: { type: "realtime" } });
  }

  message(data: string): void {
    const event = JSON.parse(data) as { type: string } & Fields;
    const { item, item_id, session, previous_item_id = null } = event;
    switch (event.type) {
      case "session.update":
        return this.#send({ type: "session.updated", session });
      case "conversation.item.create":
        for (const what of ["added", "done"]) {
          const type = `conversation.item.${what}`;
          this.#send({ type, item, previous_item_id });
        }
        return;
      case "conversation.item.truncate":
        return this.#send({ ...event, type: "conversation.item.truncated" });
      case "conversation.item.delete":
        return this.#send({ type: "conversation.item.deleted", item_id });
      case "response.create":
        return this.#respond((event.response as Fields)?.metadata);
      case "response.cancel":
        return this.#done("cancelled");
    }
  }

  closed(): void {
    this.#over = true;
    clearInterval(this.#timer);
  }

  #respond(metadata: unknown): void {
    this.#done("cancelled");
    const id = this.#response = `resp_${++this.#count}`;
    const item = { id: `item_${this.#count}`, type: "message" };
    const at = { response_id: id, item_id: item.id, output_index: 0 };
    const part = { ...at, content_index: 0 };
    const content = [{ type: "output_audio", transcript: "Yes." }];
    const spoken = { ...item, role: "assistant", status: "completed", content };
    const events: Fields[] = [
      { type: "response.created", response: { id, metadata } },
      {
        type: "response.output_item.added",
        ...at,
        item: { ...spoken, content: [] },
      },
      {
        type: "response.output_audio_transcript.delta",
        ...part,
        delta: "Yes.",
      },
      ...Array.from({ length: PIECES }, () => ({
        type: "response.output_audio.delta",
        ...part,
        delta: AUDIO,
      })),
      { type: "response.output_audio.done", ...part },
      { type: "response.output_item.done", ...at, item: spoken },
      { type: "conversation.item.done", item: spoken, previous_item_id: null },
    ];
    this.#timer = setInterval(() => {
      const event = events.shift();
      if (event) this.#send(event);
      else this.#done("completed");
    }, PACE);
  }

  #done(status: string): void {
    clearInterval(this.#timer);
    const id = this.#response;
    this.#response = "";
    if (id === "") return;
    const usage = { input_tokens: 10, output_tokens: 20 };
    this.#send({ type: "response.done", response: { id, status, usage } });
  }

  #send(event: Fields): void {
    if (this.#over) return;
    if (this.#random() < DEADLY) {
      const kind = Math.floor(this.#random() * DEATHS.length);
      this.closed();
      return DEATHS[kind](this.#socket);
    }
    this.#socket.send(
      JSON.stringify({ event_id: `event_${++this.#count}`, ...event }),
    );
  }
}

/**
 * Starts the API at a free port.
 *
 * @param random Decides who dies, and how.
 */
export function startApi(random: () => number): Promise<Listening> {
  return listen({
    respond: () => Promise.resolve(new Response(null, { status: 404 })),
    upgrade: () =>
      Promise.resolve(
        random() < REFUSED ? new Response(null, { status: 503 }) : {
          protocol: "",
          accept: (socket) => new Peer(socket, random),
        },
      ),
  }, 0);
}

if (import.meta.main) {
  const { randomFrom } = await import("../proxy.ts");
  const { port } = await startApi(randomFrom(Number(Deno.args[0])));
  console.log(port);
}
