/**
 * A server that keeps the truth: what arrived, what it said, what it refused.
 *
 * Written from the protocol alone. It shares no code with the library and its fake.
 */

type Fields = Record<string, unknown>;

/** What one conversation really was, over all of its connections. */
export interface Truth {
  /** Connections that were accepted. */
  connections: number;
  /** Words of each response that was given in full. */
  readonly answers: Map<string, string>;
  /** Bytes of audio in each item, and how many of them are loud. */
  readonly audio: Map<string, { bytes: number; loud: number }>;
  /** Transcript of each spoken item. */
  readonly transcripts: Map<string, string>;
  /** Calls that the model made. */
  readonly calls: Set<string>;
  /** What the connection has that was used last: one that a rotation opens may be cut before it is used. */
  last: Line;
}

/** One connection. */
export interface Line {
  items: Fields[];
  bytes: number;
  loud: number;
  config: Fields | null;
}

const textOf = (item: Fields | undefined): string =>
  ((item?.content ?? []) as Fields[]).map(({ text }) => text ?? "").join("");

export class TruthServer implements AsyncDisposable {
  readonly violations: string[] = [];
  readonly #truths = new Map<string, Truth>();
  readonly #open = new Set<WebSocket>();
  readonly #server: Deno.HttpServer<Deno.NetAddr>;
  #count = 0;

  constructor() {
    this.#server = Deno.serve(
      { hostname: "127.0.0.1", port: 0, onListen() {} },
      (request) => this.#accept(request),
    );
  }

  get port(): number {
    return this.#server.addr.port;
  }

  truth(talk: string): Truth {
    let truth = this.#truths.get(talk);
    if (!truth) {
      const last = { items: [], bytes: 0, loud: 0, config: null };
      truth = {
        connections: 0,
        answers: new Map(),
        audio: new Map(),
        transcripts: new Map(),
        calls: new Set(),
        last,
      };
      this.#truths.set(talk, truth);
    }
    return truth;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#open) socket.close();
    await this.#server.shutdown();
  }

  #accept(request: Request): Response {
    if (request.headers.get("upgrade") !== "websocket") {
      return new Response("not a socket", { status: 426 });
    }
    const { pathname, searchParams } = new URL(request.url);
    const { socket, response } = Deno.upgradeWebSocket(request, {
      idleTimeout: 0,
    });
    const truth = this.truth(searchParams.get("talk") ?? "");
    const line: Line = { items: [], bytes: 0, loud: 0, config: null };
    const say = (event: Fields) => {
      if (socket.readyState !== 1) return;
      socket.send(
        JSON.stringify({ event_id: `event_${++this.#count}`, ...event }),
      );
    };
    const take = pathname.endsWith("/realtime")
      ? this.#realtime(truth, line, say)
      : pathname.endsWith("/translations")
      ? this.#translation(line, say)
      : pathname.endsWith("/responses")
      ? this.#responses(truth, say)
      : this.#live(say, pathname.endsWith("/attach"));
    socket.onopen = () => {
      this.#open.add(socket);
      truth.connections++;
      take({ type: "open" });
    };
    socket.onmessage = ({ data }) => {
      truth.last = line;
      try {
        take(JSON.parse(data));
      } catch (error) {
        this.violations.push(`${pathname}: ${error}`);
      }
    };
    socket.onclose = () => this.#open.delete(socket);
    socket.onerror = () => {};
    return response;
  }

  /** A conversation, or a transcription if its configuration says so. */
  #realtime(truth: Truth, line: Line, say: (event: Fields) => void) {
    let answering: { id: string; stop: boolean } | null = null;
    let speech: { id: string; bytes: number } | null = null;
    let position = 0; // bytes that were appended over this connection
    const input = () => ((line.config?.audio as Fields)?.input ?? {}) as Fields;
    const isTranscription = () => line.config?.type === "transcription";
    const perMs = () =>
      (input().format as Fields | undefined)?.type === "audio/pcmu" ? 8 : 48;
    const refuse = (event: Fields, code: string) =>
      say({
        type: "error",
        error: {
          type: "invalid_request_error",
          code,
          message: `refused: ${code}`,
          param: null,
          event_id: event.event_id ?? null,
        },
      });
    const add = (item: Fields, previous?: unknown) => {
      const at = previous === undefined || previous === null
        ? line.items.length
        : previous === "root"
        ? 0
        : line.items.findIndex(({ id }) => id === previous) + 1;
      const before = line.items[at - 1]?.id ?? null;
      line.items.splice(at, 0, item);
      say({ type: "conversation.item.added", previous_item_id: before, item });
      return before;
    };
    const commit = (id: string, bytes: number) => {
      truth.audio.set(id, { bytes, loud: line.loud });
      line.bytes -= bytes;
      line.loud = 0;
      const before = line.items.at(-1)?.id ?? null;
      say({
        type: "input_audio_buffer.committed",
        item_id: id,
        previous_item_id: before,
      });
      const item = {
        id,
        type: "message",
        role: "user",
        status: "completed",
        content: [{ type: "input_audio", transcript: null }],
      };
      add(item);
      say({ type: "conversation.item.done", previous_item_id: before, item });
      const transcript = `said ${id}`;
      truth.transcripts.set(id, transcript);
      if (input().transcription) {
        setTimeout(() => {
          item.content = [{ type: "input_audio", transcript }] as never;
          const of = { item_id: id, content_index: 0 };
          const type = "conversation.item.input_audio_transcription";
          say({ type: `${type}.delta`, ...of, delta: transcript.slice(0, 4) });
          say({ type: `${type}.completed`, ...of, transcript });
        }, 2);
      }
    };
    const answer = async (params: Fields) => {
      const id = `resp_${++this.#count}`;
      const mine = answering = { id, stop: false };
      const about = line.items.at(-1);
      const response = {
        id,
        object: "realtime.response",
        status: "in_progress",
        metadata: params.metadata ?? null,
        conversation_id: "conv",
        output: [] as Fields[],
      };
      say({ type: "response.created", response });
      const calls = textOf(about).startsWith("call") &&
        (line.config?.tools as unknown[] | undefined)?.length;
      const item: Fields = calls
        ? {
          id: `item_${id}`,
          type: "function_call",
          call_id: `call_${id}`,
          name: "work",
          arguments: `{"of":"${id}"}`,
          status: "in_progress",
        }
        : {
          id: `item_${id}`,
          type: "message",
          role: "assistant",
          status: "in_progress",
          content: [],
        };
      const of = { response_id: id, item_id: item.id };
      say({ type: "response.output_item.added", ...of, item });
      const before = add(item);
      let text = "";
      if (calls) {
        truth.calls.add(`${item.call_id}`);
        item.status = "completed";
        say({
          type: "response.function_call_arguments.done",
          ...of,
          call_id: item.call_id,
          name: item.name,
          arguments: item.arguments,
        });
      } else {
        const words = [`answer `, `${id} `, `to ${about?.id}`];
        for (const delta of words) {
          text += delta;
          const part = { ...of, content_index: 0 };
          say({ type: "response.output_text.delta", ...part, delta });
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (mine.stop) break;
        }
        item.status = mine.stop ? "incomplete" : "completed";
        item.content = [{ type: "output_text", text }];
      }
      response.status = mine.stop ? "cancelled" : "completed";
      response.output = [item];
      if (!mine.stop) truth.answers.set(id, text);
      say({ type: "conversation.item.done", previous_item_id: before, item });
      say({ type: "response.output_item.done", ...of, item });
      answering = null;
      say({ type: "response.done", response });
    };
    const handlers: Record<string, (event: Fields) => void> = {
      open: () =>
        say({ type: "session.created", session: { id: `s${++this.#count}` } }),
      "session.update": ({ session }) => {
        const { audio, ...rest } = session as Fields;
        const old = line.config?.audio as Fields | undefined;
        line.config = {
          ...line.config,
          ...rest,
          audio: { ...old, ...audio as Fields },
        };
        say({
          type: "session.updated",
          session: { id: `s${this.#count}`, ...line.config },
        });
      },
      "conversation.item.create": (event) => {
        const item = { status: "completed", ...event.item as Fields };
        const { id, call_id } = item as { id?: string; call_id?: string };
        if (line.items.some((one) => one.id === id)) {
          this.violations.push(`item ${id} was created twice`);
        }
        const isOutput = (item as Fields).type === "function_call_output";
        if (
          isOutput &&
          !line.items.some((one) =>
            one.type === "function_call" && one.call_id === call_id
          )
        ) {
          this.violations.push(`output of the unknown call ${call_id}`);
          return refuse(event, "invalid_tool_call_id");
        }
        const before = add(item, event.previous_item_id);
        say({ type: "conversation.item.done", previous_item_id: before, item });
      },
      "conversation.item.retrieve": (event) => {
        const item = line.items.find(({ id }) => id === event.item_id);
        if (!item) return refuse(event, "item_retrieve_invalid_item_id");
        say({ type: "conversation.item.retrieved", item });
      },
      "conversation.item.delete": (event) => {
        line.items = line.items.filter(({ id }) => id !== event.item_id);
        say({ type: "conversation.item.deleted", item_id: event.item_id });
      },
      "conversation.item.truncate": (event) =>
        say({ ...event, type: "conversation.item.truncated" }),
      "input_audio_buffer.append": (event) => {
        const audio = Uint8Array.fromBase64(`${event.audio}`);
        const from = position;
        position += audio.length;
        line.bytes += audio.length;
        const isLoud = audio[0] !== 0;
        if (isLoud) line.loud += audio.length;
        if (input().turn_detection === null) return;
        if (isLoud && !speech) {
          speech = { id: `item_${++this.#count}`, bytes: 0 };
          say({
            type: "input_audio_buffer.speech_started",
            item_id: speech.id,
            audio_start_ms: Math.floor(from / perMs()),
          });
        } else if (!isLoud && speech) {
          const { id } = speech;
          speech = null;
          say({
            type: "input_audio_buffer.speech_stopped",
            item_id: id,
            audio_end_ms: Math.floor(position / perMs()),
          });
          commit(id, line.bytes);
          if (!isTranscription() && !answering) answer({});
        }
      },
      "input_audio_buffer.commit": (event) => {
        if (line.bytes === 0) {
          return refuse(event, "input_audio_buffer_commit_empty");
        }
        commit(`item_${++this.#count}`, line.bytes);
      },
      "input_audio_buffer.clear": () => {
        line.bytes = line.loud = 0;
        say({ type: "input_audio_buffer.cleared" });
      },
      "response.create": (event) => {
        if (answering) {
          return refuse(event, "conversation_already_has_active_response");
        }
        answer((event.response ?? {}) as Fields);
      },
      "response.cancel": (event) => {
        if (!answering) return refuse(event, "response_cancel_not_active");
        answering.stop = true;
      },
    };
    return (event: Fields) => {
      const handler = handlers[`${event.type}`];
      if (handler) handler(event);
      else this.violations.push(`unknown event ${event.type}`);
    };
  }

  #translation(line: Line, say: (event: Fields) => void) {
    let nth = 0;
    return (event: Fields) => {
      switch (event.type) {
        case "open":
          return say({ type: "session.created", session: { id: "t" } });
        case "session.update":
          if (!event.session) { // a probe
            return say({ type: "error", error: { message: "no session" } });
          }
          line.config = event.session as Fields;
          return say({ type: "session.updated", session: line.config });
        case "session.input_audio_buffer.append":
          if (!line.config) this.violations.push("audio before its language");
          line.bytes += Uint8Array.fromBase64(`${event.audio}`).length;
          return say({
            type: "session.output_transcript.delta",
            delta: `${nth++} `,
          });
        case "session.close":
          return say({ type: "session.closed" });
      }
    };
  }

  #live(say: (event: Fields) => void, isAttached: boolean) {
    return (event: Fields) => {
      if (event.type === "session.start") {
        say({
          type: "session.started",
          session: { id: `live_${++this.#count}` },
        });
      } else if (event.type === "session.instructions.append") {
        say({
          type: "session.instructions.appended",
          client_event_id: event.event_id,
        });
      } else if (event.type === "session.input_audio.append" && !isAttached) {
        say({ type: "session.output_audio.delta", delta: event.audio });
      } else if (event.type === "session.close") {
        say({ type: "session.closed" });
      }
    };
  }

  #responses(truth: Truth, say: (event: Fields) => void) {
    return async (event: Fields) => {
      if (event.type !== "response.create") return;
      const { stream_id } = event;
      const id = `resp_${++this.#count}`;
      const of = { stream_id };
      const text = `answer to ${event.input}`;
      truth.answers.set(id, text);
      const response = (status: string, output: Fields[]) => ({
        response: { id, object: "response", status, output },
      });
      say({ type: "response.created", ...of, ...response("in_progress", []) });
      for (const delta of text.split(/(?= )/)) {
        say({ type: "response.output_text.delta", ...of, delta });
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      const content = [{ type: "output_text", text, annotations: [] }];
      const output = [{ id: "m", type: "message", role: "assistant", content }];
      say({
        type: "response.completed",
        ...of,
        ...response("completed", output),
      });
    };
  }
}
