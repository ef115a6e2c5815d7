import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";

const braintrust = await load<typeof import("npm:braintrust@3.35.0")>(
  "npm:braintrust@3.35.0",
);

interface Logged extends Record<string, unknown> {
  span_attributes?: { name?: string; type?: string };
  metrics?: { tokens?: number };
}

both("braintrust@3.35.0: wrapOpenAI() logs every call", braintrust, async (
  { library, client, openai },
) => {
  const { _exportsForTestingOnly: memory } = library;
  memory.setInitialTestState();
  await memory.simulateLoginForTests();
  const logs = memory.useTestBackgroundLogger();
  library.initLogger({ projectName: "test", projectId: "test" });
  const results = await everyCall(library.wrapOpenAI(client), openai);
  await logs.flush();
  const events = (await logs.drain() as unknown as Logged[]).map((
    { input, output, metadata, error, span_attributes, metrics },
  ) => [
    input,
    output,
    metadata,
    String(error).includes("400 No"),
    span_attributes?.name,
    span_attributes?.type,
    metrics?.tokens,
  ]);
  memory.clearTestBackgroundLogger();
  memory.simulateLogoutForTests();
  assertEquals(events.length, 12);
  return { results, events };
});
