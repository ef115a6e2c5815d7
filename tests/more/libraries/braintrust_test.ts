import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";

/** What is used of it: its own types need those of browsers, which would change those of this project. */
interface Library {
  wrapOpenAI<Client extends object>(client: Client): Client;
  initLogger(options: { projectName: string; projectId: string }): unknown;
  _exportsForTestingOnly: {
    setInitialTestState(): void;
    simulateLoginForTests(): Promise<unknown>;
    simulateLogoutForTests(): void;
    useTestBackgroundLogger(): {
      flush(): Promise<void>;
      drain(): Promise<Logged[]>;
    };
    clearTestBackgroundLogger(): void;
  };
}

const braintrust = await load<Library>("npm:braintrust@3.35.0");

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
  const events = (await logs.drain()).map((
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
  assertEquals(events.length, 13);
  return { results, events };
});
