/**
 * The doctor, and a fake that responds to some requests as other servers do.
 *
 * @module
 */
import {
  doctor,
  type DoctorOptions,
  type Finding,
} from "@duplex/openai/doctor";
import { fakeOpenAI } from "@duplex/openai/testing";

/** A request, as far as servers look at it. */
export interface Sent {
  /** Method, and path below the root of the API. */
  readonly what: string;
  // deno-lint-ignore no-explicit-any -- the test decides
  readonly body: any;
  readonly signal: AbortSignal;
}

/** Another response than the fake's; `undefined` leaves it as it is. */
export type Change = (sent: Sent) => Response | Promise<Response> | undefined;

/** Sends to a fake what a change does not respond to. */
export function changed(change: Change, sent: Sent[] = []): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const text = await request.clone().text();
    const one = {
      what: `${request.method} ${
        new URL(request.url).pathname.replace(/^\/v1/, "")
      }`,
      body: text === "" ? {} : JSON.parse(text),
      signal: request.signal,
    };
    sent.push(one);
    return await change(one) ?? await fetch(request);
  };
}

/** All findings about a server that differs from the API. */
export async function examine(
  change: Change = () => undefined,
  options: DoctorOptions = {},
): Promise<Finding[]> {
  await using openai = await fakeOpenAI();
  openai.on(({ messages }) => messages.some(({ images }) => images), "Orange.");
  return await Array.fromAsync(
    doctor(openai.baseURL, {
      apiKey: "sk-1",
      fetch: changed(change),
      ...options,
    }),
  );
}

/** What findings of one check say, or of all that begin so. */
export function said(findings: readonly Finding[], check: string): string[] {
  return findings.filter((finding) => finding.check === check)
    .map(({ state, support, text }) => `${support ?? state}: ${text}`);
}

/** An error in the form of the API. */
export function refusal(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status });
}

/** A chat completion. */
export function completion(
  message: unknown,
  rest: Record<string, unknown> = {},
): Response {
  return Response.json({
    id: "chatcmpl-1",
    object: "chat.completion",
    model: "m",
    choices: [{ index: 0, finish_reason: "stop", message, ...rest }],
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
  });
}

/** An event stream. */
export function sse(...events: unknown[]): Response {
  const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`)
    .join("") + "data: [DONE]\n\n";
  return new Response(text, {
    headers: { "content-type": "text/event-stream" },
  });
}
