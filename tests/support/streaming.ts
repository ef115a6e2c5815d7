import type { Operation, RequestOptions } from "../../src/contract.ts";
import { HttpCaller } from "../../src/http/caller.ts";
import type { Stream } from "../../src/results/stream.ts";
import { ResolvedOptions } from "../../src/config/options.ts";
import { eventStream } from "./event_stream.ts";
import { scriptedFetch } from "./scripted_fetch.ts";
import { ISOLATED, testClient } from "./test_client.ts";

/** The stream of an operation whose end marker is known. */
export function open(
  response: Response,
  options: RequestOptions = {},
): Promise<Stream<Record<string, unknown>>> {
  return operate({}, response, { maxRetries: 0, ...options });
}

/** The stream of a request by path. */
export function openPath(
  response: Response,
): Promise<Stream<Record<string, unknown>>> {
  const client = testClient(scriptedFetch(response), { maxRetries: 0 });
  return Promise.resolve(
    client.post<Stream<Record<string, unknown>>>("/things", {
      body: {},
      stream: true,
    }),
  );
}

/** The stream that an operation gets. */
export function operate<T>(
  facts: Partial<Operation>,
  response: Response,
  options: RequestOptions = {},
): Promise<Stream<T>> {
  const fetch = scriptedFetch(response);
  const caller = new HttpCaller(new ResolvedOptions({ ...ISOLATED, fetch }));
  const operation: Operation = {
    method: "POST",
    path: "/things",
    body: "json",
    stream: "always",
    ...facts,
  };
  return Promise.resolve(caller.call<Stream<T>>(operation, null, {}, options));
}

/** Reads to the end; returns the events and the error, if any. */
export async function drain(stream: AsyncIterable<unknown>) {
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(item);
    return { items, error: undefined };
  } catch (error) {
    return { items, error };
  }
}

/** The same of a stream of these pieces. */
export const read = async (...pieces: string[]) =>
  drain(await open(eventStream(pieces)));
