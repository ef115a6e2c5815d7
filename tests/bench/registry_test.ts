import { assertRejects } from "@std/assert";
import { cpuOfCheck } from "../../bench/check.ts";
import { serveRegistry } from "../../bench/registry.ts";

Deno.test("cpuOfCheck() checks a program against the types of the package, as JSR serves it", async () => {
  await using registry = await serveRegistry();
  const program = `
    import OpenAI from "${registry.specifier()}";
    import { Stream } from "${registry.specifier("/streaming")}";
    const client = new OpenAI({ apiKey: "key" });
    const { data } = await client.embeddings.create({ model: "m", input: "Hi" });
    export const length: string = data[0].embedding.length;
    export const stream: Stream<{ n: number }> | null = null;`;
  await assertRejects(
    () => cpuOfCheck(program, registry),
    Error,
    "Type 'number' is not assignable to type 'string'",
  );
});
