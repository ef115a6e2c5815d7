/** What the doctor says of servers whose responses were recorded. */
import { assertEquals } from "@std/assert";
import { doctor, summarize } from "@duplex/openai/doctor";
import {
  LLAMA_WORKS,
  readExchanges,
  replayExchanges,
} from "../compatible/doctor_recording.ts";

const NO_IMAGES =
  ' It says: "image input is not supported - hint: if this is unexpected, you may need to provide the mmproj"';

Deno.test("doctor() says of llama.cpp what works, what it ignores and what it lacks", async () => {
  const unknown: string[] = [];
  const exchanges = readExchanges("llama_cpp_doctor.json");
  await using server = replayExchanges(exchanges, unknown);
  const url = `http://127.0.0.1:${server.addr.port}/v1`;
  const findings = await Array.fromAsync(doctor(url, { apiKey: "sk-local" }));
  // If another request is listed here, run tests/compatible/record_doctor.ts.
  assertEquals(
    [...new Set(unknown.map((request) => request.split("?")[0].trim()))],
    ["GET /realtime"],
  );
  assertEquals(summarize(findings), {
    works: LLAMA_WORKS,
    ignored: ["responses.schema"],
    missing: [
      "models.retrieve",
      "chat.image",
      "responses.limit",
      "responses.image",
      "embeddings",
      "realtime",
    ],
    fails: [],
    unknown: [],
  });
  assertEquals(
    findings.filter(({ state }) => state !== "ok").map(({ text }) => text),
    [
      "The server does not have models.retrieve: it lists the model, but does not find it.",
      `The server or its model takes no images.${NO_IMAGES}`,
      "The output was cut off after 16 tokens, but the server reports it as complete.",
      "Events lack output_index; the client tolerates this.",
      "Events lack content_index; the client tolerates this.",
      "The output was not a JSON object: json_schema is ignored.",
      `The server or its model takes no images.${NO_IMAGES}`,
      'The server does not have embeddings. It says: "This server does not support embeddings. Start it with `--embeddings`"',
      "The server does not have realtime.",
    ],
  );
});
