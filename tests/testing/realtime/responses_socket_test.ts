/** Responses over a WebSocket: what a connection remembers, and what it refuses. */
import { assertEquals } from "@std/assert";
import { fakeOpenAI, type Fields } from "../../../src/testing.ts";
import { dial, post, SOON } from "../../support/talk.ts";

const create = { type: "response.create", model: "gpt-5" };

Deno.test(
  "a response with store: false can be continued over its own connection only",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    openai.on("Well?", ({ messages }) => messages[0].text);
    const one = dial(openai, "/responses");
    const other = dial(openai, "/responses");
    await Promise.all([one.opened, other.opened]);
    one.send({ ...create, input: "Say one", store: false, stream_id: "a" });
    const { response } = await one.next("response.completed") as {
      response: Fields;
    };
    const next = { input: "Well?", previous_response_id: response.id };
    one.send({ ...create, ...next, store: false });
    const second = (await one.next("response.completed", 2)).response as {
      id: string;
      output: { content: Fields[] }[];
    };
    assertEquals(second.output[0].content[0].text, "Say one");
    other.send({ ...create, ...next });
    assertEquals((await other.refusal()).code, "previous_response_not_found");
    const { body } = await post(openai, "/responses", {
      model: "gpt-5",
      ...next,
    });
    assertEquals((body.error as Fields).code, "previous_response_not_found");
    one.close();
    other.close();
  },
);
