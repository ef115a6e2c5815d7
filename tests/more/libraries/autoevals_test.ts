import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";

const autoevals = await load<typeof import("npm:autoevals@0.3.0")>(
  "npm:autoevals@0.3.0",
);

both(
  "autoevals@0.3.0: init() lets scorers use the client",
  autoevals,
  async ({ library, client, openai }) => {
    openai.on(() => true, {
      toolCalls: [{
        name: "select_choice",
        arguments: { reasons: "The same.", choice: "C" },
      }],
    });
    const evaluate = async (model: string) => {
      library.init({
        client: client as unknown as never,
        defaultModel: model,
      });
      return await library.Factuality({
        input: "Which country has the highest population?",
        output: "India",
        expected: "India",
      });
    };
    const scores = [await evaluate("gpt-5-mini"), await evaluate("gpt-4o")];
    assertEquals(scores.map(({ score }) => score), [1, 1]);
    const similarity = await library.EmbeddingSimilarity({
      output: "a cat",
      expected: "a cat",
      model: "text-embedding-3-small",
    });
    const moderation = await library.Moderation({ output: "hello" });
    library.init();
    openai.requests.assertCalled("POST /responses", 1);
    openai.requests.assertCalled("POST /chat/completions", 1);
    return { scores, similarity, moderation };
  },
);
