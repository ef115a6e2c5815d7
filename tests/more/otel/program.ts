/**
 * Calls a model and reads a stream, with spans and metrics: `OTEL_DENO=true deno run -A program.ts BASE_URL`.
 *
 * @module
 */
// deno-lint-ignore no-import-prefix -- a version that is fixed here
import * as api from "npm:@opentelemetry/api@1.10.0";
import { OpenAI } from "../../../mod.ts";
import { openTelemetry } from "../../../src/otel/mod.ts";

const client = new OpenAI({
  apiKey: "sk-canary-0123456789",
  baseURL: Deno.args[0],
  envFile: null,
  onEvent: openTelemetry(api),
});
await client.responses.create({ model: "gpt-5", input: "canary-content" });
const stream = client.responses.stream({
  model: "gpt-5",
  input: "canary-content",
});
await stream.finalResponse();
