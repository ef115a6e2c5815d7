import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";
import { Collector } from "./collector.ts";

type Library =
  & typeof import("npm:langsmith@0.12.0")
  & typeof import("npm:langsmith@0.12.0/wrappers");

const langsmith = await load<Library>(
  "npm:langsmith@0.12.0",
  "npm:langsmith@0.12.0/wrappers",
);

interface Run extends Record<string, unknown> {
  extra?: { metadata?: Record<string, unknown> };
}

both("langsmith@0.12.0: wrapOpenAI() traces every call", langsmith, async (
  { library, client, openai },
) => {
  await using collector = new Collector();
  const tracer = new library.Client({
    apiUrl: collector.url,
    apiKey: "ls-test",
    autoBatchTracing: false,
  });
  const wrapped = library.wrapOpenAI(client, {
    client: tracer,
    tracingEnabled: true,
    project_name: "test",
  });
  const results = await everyCall(wrapped, openai);
  await tracer.flush();
  const runs = collector.reports.map(({ body }) => {
    const { name, inputs, outputs, error, run_type, extra } = body as Run;
    return [
      name,
      run_type,
      inputs,
      outputs,
      String(error).includes("400 No"),
      extra?.metadata?.ls_invocation_params,
    ];
  });
  assertEquals(runs.length, 22);
  return { results, runs };
});
