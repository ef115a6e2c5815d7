import type { OpenAI } from "../../mod.ts";
import type { RequestOptions } from "../../src/contract.ts";
import { type Behaviour, rawResponse, RawServer } from "./raw_server.ts";
import { testClient } from "./test_client.ts";

/** A complete response. */
export const OK = rawResponse('{"ok":true}', { connection: "close" });

/** Runs a test against a server, with a client whose connections are not shared. */
export async function against(
  behaviour: Behaviour,
  test: (client: OpenAI, server: RawServer) => Promise<void>,
): Promise<void> {
  await using server = new RawServer(behaviour);
  const httpClient = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  try {
    const client = testClient(globalThis.fetch, {
      baseURL: server.url,
      httpClient,
      maxRetries: 0,
    });
    await test(client, server);
  } finally {
    httpClient.close();
  }
}

/** Sends one text and closes. */
export const say = (text: string): Behaviour => async (peer) => {
  await peer.write(text);
  peer.close();
};

/** The stream of a request. */
export function open(client: OpenAI, options: RequestOptions = {}) {
  return client.chat.completions.create(
    { model: "m", messages: [], stream: true },
    options,
  );
}

/** Its events. */
export async function readAll(client: OpenAI, options?: RequestOptions) {
  const items: unknown[] = [];
  for await (const item of await open(client, options)) items.push(item);
  return items;
}
