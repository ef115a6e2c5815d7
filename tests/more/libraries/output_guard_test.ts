import { assert, assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";

interface Verdict {
  ok: boolean;
  reasons: { code: string; score: number }[];
}

interface Library {
  withOutputGuard<Client>(
    client: Client,
    options: {
      minLength?: number;
      onDegenerate: "throw" | "abort" | "ignore";
      onVerdict(verdict: Verdict, context: unknown): void;
    },
  ): Client;
}

const guard = await load<Library>("npm:llm-output-guard@1.12.0/openai");

for (const onDegenerate of ["ignore", "throw"] as const) {
  both(
    `llm-output-guard@1.12.0: withOutputGuard() judges every call (${onDegenerate})`,
    guard,
    async ({ library, client, openai }) => {
      const verdicts: unknown[] = [];
      const guarded = library.withOutputGuard(client, {
        onDegenerate,
        onVerdict: (verdict, context) => verdicts.push([verdict, context]),
      });
      const results = await everyCall(guarded, openai);
      assert(verdicts.length > 0);
      return { results, verdicts };
    },
  );
}

for (const onDegenerate of ["throw", "abort"] as const) {
  both(
    `llm-output-guard@1.12.0: a loop ends its stream (${onDegenerate})`,
    guard,
    async ({ library, client, openai }) => {
      openai.once("loop", "And again the same words. ".repeat(400));
      let read = 0;
      let failure: unknown;
      try {
        const stream = await library.withOutputGuard(client, {
          onDegenerate,
          onVerdict() {},
        }).chat.completions.create({
          model: "gpt-5",
          messages: [{ role: "user", content: "Run in a loop" }],
          stream: true,
        });
        for await (const _ of stream) read++;
      } catch (error) {
        failure = [(error as Error).name, (error as Error).message];
      }
      assert(read > 0 && read < 1000, `${read} chunks`);
      assertEquals(failure !== undefined, onDegenerate === "throw");
      return { read, failure };
    },
  );
}
