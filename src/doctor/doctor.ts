/**
 * Examines a server and the connection to it.
 *
 * @module
 */
import { OpenAI } from "../runtime.js";
import { PLACEHOLDER } from "../config/credentials.ts";
import { isLoopback } from "../core/loopback.ts";
import { OpenAIError } from "../errors.ts";
import { checkKey, checkProxy } from "./environment.ts";
import { explain } from "./explain.ts";
import { type Finding, problem } from "./finding.ts";
import {
  checkChat,
  checkRealtime,
  checkResponses,
  checkServer,
} from "./server.ts";

/** Options of {@linkcode doctor}. */
export interface DoctorOptions {
  /** Key. Default: as for the client. */
  readonly apiKey?: string;
  /** Model to test. By default none on OpenAI's own server, so that nothing is billed, and the first model of any other server. */
  readonly model?: string;
  /** Sends the requests. @default {fetch} */
  readonly fetch?: typeof fetch;
}

/** Time limit of one request, in ms: a local model may have to be loaded first. */
const TIMEOUT = 60_000;

/**
 * Examines a server: key, network, clock, proxy, WebSockets, and how a compatible server differs
 * from the API. Yields each finding as soon as it is known.
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
 * @param options Key and model.
 */
export async function* doctor(
  baseURL?: string,
  { apiKey, model, fetch }: DoctorOptions = {},
): AsyncGenerator<Finding, void, void> {
  const settings = {
    ...baseURL !== undefined && { baseURL },
    ...fetch && { fetch },
    maxRetries: 0,
    timeout: TIMEOUT,
  };
  let client: OpenAI;
  let hasKey = true;
  try {
    client = new OpenAI({ ...settings, ...apiKey && { apiKey } });
  } catch (error) {
    if (!(error instanceof OpenAIError)) {
      const { what } = explain(error);
      yield problem("settings", what, (error as Error).message);
      return;
    }
    hasKey = false;
    client = new OpenAI({ ...settings, apiKey: "none" });
  }
  const { hostname } = new URL(client.baseURL);
  const isLocal = isLoopback(hostname);
  yield checkKey(hasKey ? keyOf(client) : null, isLocal);
  if (!hasKey && !isLocal) return;
  yield checkProxy();

  const { findings, models } = await checkServer(client);
  yield* findings;
  if (
    findings.some(({ state, check }) =>
      state === "problem" && check === "server"
    )
  ) return;
  const isOpenAI = hostname.endsWith("openai.com");
  const examination = {
    client,
    model: model ?? (isOpenAI ? null : models[0] ?? null),
  };
  yield* await checkChat(examination);
  yield* await checkResponses(examination);
  yield* await checkRealtime(examination);
}

/** The key that the client sends, or `sk-` if a function provides it; `null` without a key. */
function keyOf({ apiKey }: OpenAI): string | null {
  return apiKey === PLACEHOLDER ? null : apiKey ?? "sk-";
}
