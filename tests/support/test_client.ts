import { OpenAI } from "../../mod.ts";
import type { ClientOptions, Fetch } from "../../src/config/client_options.ts";

/** Root of the API in tests with a scripted `fetch`. */
export const BASE = "https://api.test/v1";

/** A client that depends on nothing around it. */
export function testClient(
  fetch: Fetch,
  options: ClientOptions = {},
): OpenAI {
  return new OpenAI({ ...ISOLATED, fetch, ...options });
}

/** Options that keep a client from looking into the environment and at files. */
export const ISOLATED: ClientOptions = {
  apiKey: "sk-test-0123456789",
  adminAPIKey: null,
  organization: null,
  project: null,
  webhookSecret: null,
  baseURL: BASE,
  envFile: null,
  logLevel: "off",
};

// The first call of all loads the pipeline, which takes real time: fake time must not meet it.
await testClient(() => Promise.resolve(Response.json({}))).get("/");
