/**
 * The server of llama.cpp, if it is installed: `llama-server` in PATH, or what `LLAMA_SERVER` names.
 * Debian has it in the package `llama.cpp-tools`.
 *
 * @module
 */
import { tinyModel, type TinyModelOptions } from "./tiny_model.ts";

const COMMAND = Deno.env.get("LLAMA_SERVER") ?? "llama-server";

/** Version of the installed server; `null` if there is none. */
export async function llamaVersion(): Promise<string | null> {
  try {
    const { stdout, stderr } = await new Deno.Command(COMMAND, {
      args: ["--version"],
    }).output();
    const text = new TextDecoder().decode(stdout) +
      new TextDecoder().decode(stderr);
    return /^version: (.*)$/m.exec(text)?.[1] ?? null;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

/** What a server is started with. */
export interface LlamaOptions extends TinyModelOptions {
  /** Further arguments. */
  readonly args?: readonly string[];
  /** Whether it is a router: it starts a server for each model as requested. */
  readonly isRouter?: boolean;
}

/** A server that runs. */
export class LlamaServer implements AsyncDisposable {
  /** Root of its API. */
  readonly baseURL: string;
  /** The folder of its models. */
  readonly folder: string;
  readonly #process: Deno.ChildProcess;
  readonly #log: Promise<void>;

  private constructor(
    baseURL: string,
    folder: string,
    process: Deno.ChildProcess,
    log: Promise<void>,
  ) {
    this.baseURL = baseURL;
    this.folder = folder;
    this.#process = process;
    this.#log = log;
  }

  /** Starts a server with a tiny model, named `tiny`. */
  static async start(
    { args = [], isRouter = false, ...options }: LlamaOptions = {},
  ): Promise<LlamaServer> {
    const folder = await Deno.makeTempDir();
    const model = tinyModel(options);
    await Deno.writeFile(`${folder}/tiny.gguf`, model);
    if (isRouter) {
      await Deno.writeFile(`${folder}/broken.gguf`, model.slice(0, 5_000));
    }
    const process = new Deno.Command(COMMAND, {
      args: [
        ...isRouter
          ? ["--models-dir", folder]
          : ["--model", `${folder}/tiny.gguf`, "--alias", "tiny"],
        ...["--port", "0", "--threads", "1", "--temp", "0"],
        ...["--ctx-size", "2048", "--parallel", "2", "--no-webui"],
        ...args,
      ],
      stdin: "null",
      stdout: "null",
      stderr: "piped",
    }).spawn();
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const log = readLog(process.stderr, resolve)
      .then((text) => reject(new Error(`llama-server ended:\n${text}`)));
    const url = await promise.catch(async (error) => {
      await Deno.remove(folder, { recursive: true });
      await process.status;
      throw error;
    });
    return new LlamaServer(`${url}/v1`, folder, process, log);
  }

  /** Ends the server at once, as a crash would. */
  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#process.status;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.#process.kill("SIGTERM");
    } catch {
      // It has ended already.
    }
    await this.#process.status;
    await this.#log;
    await Deno.remove(this.folder, { recursive: true });
  }
}

/** Reads the log to its end, so that the server never waits, and looks for its address. */
async function readLog(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  found: (url: string) => void,
): Promise<string> {
  let text = "";
  for await (const piece of stream.pipeThrough(new TextDecoderStream())) {
    text = (text + piece).slice(-100_000);
    const url = /listening on (http:\/\/\S+)/.exec(text)?.[1];
    if (url) found(url);
  }
  return text;
}
