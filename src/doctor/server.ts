/**
 * Checks that send requests to a server.
 *
 * @module
 */
import type { OpenAI } from "../openai.ts";
import { checkClock } from "./environment.ts";
import { explain } from "./explain.ts";
import { type Finding, note, ok, problem } from "./finding.ts";
import { completionQuirks, listQuirks, streamQuirks } from "./quirks.ts";

/** What the checks need. */
export interface Examination {
  readonly client: OpenAI;
  /** The model to test; `null` if the server has none. */
  readonly model: string | null;
}

const QUESTION = [{ role: "user", content: "Say yes." }] as const;

/** Lists the models: checks that the server responds and accepts the key. */
export async function checkServer(
  client: OpenAI,
): Promise<{ findings: Finding[]; models: string[] }> {
  try {
    const response = await client.models.list().asResponse();
    const clock = checkClock(response.headers.get("date"), Date.now());
    const body = await response.json();
    const models = namesOf(body);
    const quirks = listQuirks(body);
    return {
      models,
      findings: [
        ok(
          "server",
          `The server responds, and lists ${models.length} ${
            models.length === 1 ? "model" : "models"
          }.`,
        ),
        ...quirks.map((quirk) => note("models", sentence(quirk))),
        clock,
      ],
    };
  } catch (error) {
    return { models: [], findings: [failed("server", error)] };
  }
}

function namesOf(body: unknown): string[] {
  const list = Array.isArray(body) ? body : (body as { data?: unknown })?.data;
  return (Array.isArray(list) ? list : [])
    .map((model) => String(model?.id ?? model?.name ?? ""))
    .filter((name) => name !== "");
}

/** Requests a chat completion, as a whole and as a stream. */
export async function checkChat(
  { client, model }: Examination,
): Promise<Finding[]> {
  if (model === null) return [];
  const body = { model, messages: [...QUESTION] };
  try {
    const whole = await client.chat.completions.create(body).asResponse();
    const quirks = completionQuirks(await whole.json());
    const stream = await client.chat.completions.create({
      ...body,
      stream: true,
      stream_options: { include_usage: true },
    }).asResponse();
    const type = stream.headers.get("content-type") ?? "";
    quirks.push(...streamQuirks(type, await stream.text()));
    return [
      ok("chat", `Chat completions work with ${model}.`),
      ...quirks.map((quirk) => note("chat", sentence(quirk))),
    ];
  } catch (error) {
    return [failed("chat", error)];
  }
}

/** Requests a response, which many compatible servers do not support. */
export async function checkResponses(
  { client, model }: Examination,
): Promise<Finding[]> {
  if (model === null) return [];
  try {
    await client.responses.create({ model, input: "Say yes." });
    return [ok("responses", "The Responses API works.")];
  } catch (error) {
    return [absent("responses", error)];
  }
}

/** Opens a realtime session and closes it again. Nothing is generated, so nothing is billed. */
export async function checkRealtime(
  { client }: Examination,
): Promise<Finding[]> {
  try {
    const session = await client.realtime.connect({ model: "gpt-realtime" });
    await session.close();
    return [ok("realtime", "Sessions over WebSocket connect.")];
  } catch (error) {
    return [absent("realtime", error)];
  }
}

function failed(check: string, error: unknown): Finding {
  const { what, advice } = explain(error);
  return problem(check, what, advice);
}

/** Part of the API that a server may lack. */
function absent(check: string, error: unknown): Finding {
  const { status } = error as { status?: number | null };
  return status === 404 || status === 405 || status === 501
    ? note(check, "This server does not have it.")
    : failed(check, error);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${
    text.slice(1)
  }; the client tolerates this.`;
}
