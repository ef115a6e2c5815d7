/**
 * Examines a server and the connection to it.
 *
 * @module
 */
import { OpenAI } from "../runtime.js";
import type { ClientOptions } from "../config/client_options.ts";
import { PLACEHOLDER } from "../config/credentials.ts";
import { isLoopback } from "../core/loopback.ts";
import { checkNames, type Names } from "../core/names.ts";
import { printable } from "../core/printable.ts";
import { redactText, secretsOf } from "../core/secrets/redact.ts";
import { type Check, CHECKS } from "./checks.ts";
import { checkKey, checkProxy } from "./environment.ts";
import type { Examination } from "./examination.ts";
import { failed, type Finding, found, note, problem } from "./finding.ts";
import { modelsOf } from "./models.ts";
import { checkServer, isUnusable } from "./server.ts";
import { CHECK_TIMEOUT, TOTAL_TIMEOUT, within } from "./time_limit.ts";

/** The first check: without it, the others are left out. */
const SERVER: Check = { name: "server", run: checkServer };

/** Options of {@linkcode doctor}. */
export interface DoctorOptions {
  /** Key. Default: as for the client. */
  readonly apiKey?: string;
  /**
   * Model to test. By default none on OpenAI's own server, so that nothing is billed, and the
   * first of any other server that looks like a chat model.
   */
  readonly model?: string;
  /**
   * Model to test embeddings with. By default none on OpenAI's own server, and the first of any
   * other server that looks like an embedding model, or else `model`.
   */
  readonly embeddingModel?: string;
  /** Sends the requests. @default {fetch} */
  readonly fetch?: typeof fetch;
}

/** Names of the options: with a misspelled `model`, another one would be examined, and billed. */
const NAMES: Names<DoctorOptions> = {
  apiKey: 1,
  model: 1,
  embeddingModel: 1,
  fetch: 1,
};

/**
 * Examines a server: key, network, clock, proxy, WebSockets, which parts of the API a compatible
 * server has, and how it differs. Yields each finding as soon as it is known.
 *
 * What it checks, by the names in `Finding.check`:
 *
 * - `settings`, `key`, `proxy`, `server`, `clock`, `model`, `time`: whether it can examine the server;
 * - `models.retrieve`, `completions`, `realtime`: whether the server has them;
 * - `chat` and `chat.stream`, `responses` and `responses.stream`: outputs, whole and streamed;
 * - `chat.limit`, `responses.limit`: whether it limits tokens, and reports an output that was cut off;
 * - `chat.tools`, `chat.tool_stream`, `responses.tools`: calls of functions; `chat.tool_choice`: of a
 *   named one;
 * - `chat.json`, `chat.schema`, `responses.schema`: structured outputs;
 * - `chat.image`, `responses.image`: whether the model sees an image;
 * - `embeddings`, and whether they can be sent as Base64: `embeddings.base64`.
 *
 * It makes about 25 requests with outputs of at most 256 tokens. One check takes at most a
 * minute, all together at most five. Leaving the loop, or `return()`, ends the request that runs.
 *
 * @example
 * ```ts
 * import { doctor } from "@duplex/openai/doctor";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * for await (const { check, state, text } of doctor(openai.baseURL)) {
 *   console.log(state, check, text);
 * }
 * ```
 *
 * @param baseURL The server. @default {OPENAI_BASE_URL, or OpenAI's own}
 * @param options Key and models.
 * @throws {TypeError} If an option is unknown.
 */
export function doctor(
  baseURL?: string,
  options: DoctorOptions = {},
): AsyncGenerator<Finding, void, void> {
  checkNames(options, NAMES, "");
  const controller = new AbortController();
  const findings = examine(baseURL, options, controller.signal);
  const end = findings.return.bind(findings);
  findings.return = (value) => {
    // By itself, a generator that waits for a response would end only after it.
    controller.abort();
    return end(value);
  };
  return findings;
}

async function* examine(
  baseURL: string | undefined,
  { apiKey, model, embeddingModel, fetch }: DoctorOptions,
  signal: AbortSignal,
): AsyncGenerator<Finding, void, void> {
  const made = makeClient({
    ...baseURL !== undefined && { baseURL },
    ...apiKey && { apiKey },
    ...fetch && { fetch },
    maxRetries: 0,
    timeout: CHECK_TIMEOUT,
    maxResponseSize: 10_000_000,
  });
  if ("check" in made) return yield made;
  const { client, hasKey } = made;
  const key = hasKey ? keyOf(client) : null;
  const clean = redactorOf(key, client.baseURL);
  const { hostname } = new URL(client.baseURL);
  const isLocal = isLoopback(hostname);
  yield checkKey(key, isLocal);
  if (!hasKey && !isLocal) return;
  yield checkProxy();

  const end = Date.now() + TOTAL_TIMEOUT;
  const isOpenAI = /(^|\.)openai\.com$/.test(hostname);
  const examination: Examination = {
    client,
    options: { signal },
    models: modelsOf([]),
    model: model ?? null,
    embeddingModel: embeddingModel ?? null,
    embeddingIsGuess: false,
    limitName: isOpenAI ? "max_completion_tokens" : "max_tokens",
    toolChoice: "required",
  };
  const findings = await attempt(SERVER, examination, end, signal);
  if (signal.aborted) return;
  yield* findings.map(clean);
  if (findings.some(isUnusable)) return;
  if (!isOpenAI) chooseModels(examination);
  if (examination.model === null) yield missingModel(isOpenAI);

  const isChosen = examination.model !== null && model === undefined;
  const working = new Set<string>();
  for (const check of CHECKS) {
    const { uses, after } = check;
    if (uses && examination[uses] === null) continue;
    if (after && !working.has(after)) continue;
    if (Date.now() >= end) {
      yield problem(
        "time",
        `The checks took longer than ${
          TOTAL_TIMEOUT / 1_000
        } s, so the rest was left out.`,
        "Name a smaller model.",
      );
      return;
    }
    const findings = await attempt(check, examination, end, signal);
    if (signal.aborted) return;
    for (const finding of findings) {
      if (finding.support === "works") working.add(finding.check);
      yield clean(finding);
      if (isChosen && finding.check === "chat" && finding.support === "fails") {
        yield clean(chosenModel(examination.model!));
      }
    }
  }
}

/** A client, with a key that does not matter if the program has none; or what is wrong with the settings. */
function makeClient(
  settings: ClientOptions,
): { client: OpenAI; hasKey: boolean } | Finding {
  try {
    return { client: new OpenAI(settings), hasKey: true };
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith("Missing credentials")) {
      const client = new OpenAI({ ...settings, apiKey: "none" });
      return { client, hasKey: false };
    }
    return problem("settings", "A setting is invalid.", redactText(message));
  }
}

/** Makes a check in its time. What it throws becomes a finding. */
async function attempt(
  { name, run }: Check,
  examination: Examination,
  end: number,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const ms = Math.min(CHECK_TIMEOUT, end - Date.now());
  try {
    const timed = await within(ms, signal, (signal) => {
      examination.options = { signal };
      return run(examination);
    });
    return timed.isLate ? [timedOut(name, ms)] : timed.value;
  } catch (error) {
    return [failed(name, error)];
  }
}

function timedOut(check: string, ms: number): Finding {
  return found(
    check,
    "fails",
    `The server did not finish within ${Math.round(ms / 1_000)} s.`,
    "Try a smaller model, or raise timeout in the program.",
  );
}

/** Chooses the models that the program did not name. */
function chooseModels(examination: Examination): void {
  const { models } = examination;
  examination.model ??= models.chat;
  examination.embeddingIsGuess = examination.embeddingModel === null &&
    models.embedding === null;
  examination.embeddingModel ??= models.embedding ?? examination.model;
}

function missingModel(isOpenAI: boolean): Finding {
  return isOpenAI
    ? note(
      "model",
      "No model was named, so nothing that is billed was tried.",
      "Name one to try it: model, or --model.",
    )
    : note(
      "model",
      "The list contains nothing that looks like a chat model.",
      "Name a model: model, or --model.",
    );
}

function chosenModel(model: string): Finding {
  return note(
    "model",
    `No model was named, so the checks use ${model}.`,
    "Name a model that chats: model, or --model.",
  );
}

/** The key that the client sends, or `sk-` if a function provides it; `null` without a key. */
function keyOf({ apiKey }: OpenAI): string | null {
  return apiKey === PLACEHOLDER ? null : apiKey ?? "sk-";
}

/** Removes from findings what a server may have put there: credentials, and control characters of a terminal. */
function redactorOf(
  key: string | null,
  url: string,
): (found: Finding) => Finding {
  const secrets = secretsOf({}, key, url);
  return (finding) => ({
    ...finding,
    text: printable(redactText(finding.text, secrets)),
  });
}
