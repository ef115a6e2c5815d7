import { assertEquals } from "@std/assert";
import {
  Connection,
  type Message,
} from "../../../examples/voice/client/connection.ts";

const ROOT = new URL("../../../", import.meta.url);

/** The server as a process, with the permissions of `deno task voice`. */
class VoiceServer implements AsyncDisposable {
  readonly #process: Deno.ChildProcess;
  readonly #output: ReadableStreamDefaultReader<string>;
  #text = "";

  private constructor(process: Deno.ChildProcess) {
    this.#process = process;
    this.#output = process.stdout.pipeThrough(new TextDecoderStream())
      .getReader();
  }

  /** Starts it, and waits until it listens. */
  static async start(
    port: string,
    folder: string,
    kvPath = `${folder}/kv`,
  ): Promise<VoiceServer> {
    const { tasks } = JSON.parse(
      await Deno.readTextFile(new URL("deno.json", ROOT)),
    );
    const [, flags] = /deno run (.*) examples\/voice\/server\.ts/.exec(
      tasks.voice.command,
    )!;
    const args = flags.split(" ").map((flag) =>
      flag.startsWith("--allow-read=") ? `${flag},${folder}` : flag
    );
    const server = new VoiceServer(
      new Deno.Command(Deno.execPath(), {
        args: [
          "run",
          ...args,
          `--allow-write=${folder}`,
          "examples/voice/server.ts",
        ],
        cwd: ROOT,
        env: { PORT: port, KV_PATH: kvPath, OPENAI_API_KEY: "" },
        stdin: "null",
        stdout: "piped",
        stderr: "inherit",
      }).spawn(),
    );
    while (server.port === undefined) await server.#read();
    return server;
  }

  get port(): string | undefined {
    return /localhost:(\d+)\//.exec(this.#text)?.[1];
  }

  /** Stops it as Ctrl-C does. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.kill("SIGINT");
    this.#process.kill("SIGINT"); // as a task does that passes it on
    while (await this.#read());
    assertEquals((await this.#process.status).code, 0);
  }

  async #read(): Promise<boolean> {
    const { done, value = "" } = await this.#output.read();
    this.#text += value;
    return !done;
  }
}

/** The page's connection, without the page. */
function connect(port: string) {
  const values = new Map<string, string>();
  const messages: Message[] = [];
  let wake = () => {};
  const connection = new Connection({
    url: `ws://127.0.0.1:${port}/relay`,
    ticketURL: `http://127.0.0.1:${port}/relay/session`,
    storage: {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
    },
    random: () => 0,
    onState: () => wake(),
    onMessage(message) {
      messages.push(message);
      wake();
    },
  });
  const until = async <T>(find: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => wake = resolve);
    }
  };
  return { connection, messages, until };
}

Deno.test("the server of the voice page continues a conversation after a restart", async () => {
  const folder = await Deno.makeTempDir();
  const first = await VoiceServer.start("0", folder);
  const port = first.port!;
  const { connection, messages, until } = connect(port);
  connection.open();
  await until(() => connection.state.name === "open" || undefined);
  connection.send({
    type: "conversation.item.create",
    item: {
      type: "message",
      role: "user",
      content: [{ type: "input_text", text: "I am Ada." }],
    },
  });
  await until(() =>
    messages.find(({ type }) => type === "conversation.item.done")
  );

  await first[Symbol.asyncDispose]();
  await using _second = await VoiceServer.start(port, folder);
  const resumed = await until(() =>
    messages.find((message) => message.type === "duplex.resumed")
  );
  assertEquals(resumed.items.map(({ role, text }) => [role, text]), [
    ["user", "I am Ada."],
  ]);
  connection.close();
  await Deno.remove(folder, { recursive: true });
});

Deno.test("the server of the voice page starts where KV_PATH is empty", async () => {
  const folder = await Deno.makeTempDir();
  {
    await using server = await VoiceServer.start("0", folder, "");
    const { status, body } = await fetch(`http://127.0.0.1:${server.port}/`);
    await body?.cancel();
    assertEquals(status, 200);
  }
  await Deno.remove(folder, { recursive: true });
});

Deno.test("the server of the voice page says what KV_PATH must be, and exits with 1", async () => {
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--unstable-kv", "examples/voice/server.ts"],
    cwd: ROOT,
    env: {
      PORT: "0",
      KV_PATH: "examples/voice/missing/kv",
      OPENAI_API_KEY: "",
      NO_COLOR: "1",
    },
  }).output();
  assertEquals(code, 1);
  assertEquals(
    new TextDecoder().decode(stderr),
    "Cannot open Deno KV: unable to open database file: examples/voice/missing/kv. " +
      "KV_PATH must be a file that this program may create and write, " +
      "or not be set; it is examples/voice/missing/kv.\n",
  );
});
