/** Items of a realtime session: their names, and their audio. */
import { assertEquals } from "@std/assert";
import { fakeOpenAI, type Fields } from "../../src/testing.ts";
import { dial, SOON } from "./talk.ts";

const MANUAL = { type: "realtime", audio: { input: { turn_detection: null } } };

Deno.test(
  "items and calls that the server makes never have a name that the client restored",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    openai.on("call", { toolCalls: [{ name: "f" }] });
    const name = (prefix: string, n: number) =>
      prefix + String(n).padStart(24, "0");
    const one = dial(openai, "/realtime?model=gpt-realtime");
    await one.next("session.created");
    one.send({ type: "session.update", session: MANUAL });
    const said = { role: "user", type: "message" };
    for (const n of [1, 3]) {
      one.send({
        type: "conversation.item.create",
        item: {
          ...said,
          id: name("item_", n),
          content: [{ type: "input_text", text: "call" }],
        },
      });
    }
    const call = {
      type: "function_call",
      id: "fc",
      call_id: name("call_", 1),
      name: "f",
      arguments: "{}",
    };
    one.send({ type: "conversation.item.create", item: call });
    one.send({ type: "response.create" });
    await one.next("response.done");
    one.send({
      type: "conversation.item.create",
      item: { ...said, content: [{ type: "input_text", text: "again" }] },
    });
    await one.next("conversation.item.done", 5);
    const [session] = openai.realtime.sessions;
    const ids = session.items.map((item) => item.id);
    assertEquals(ids, [
      name("item_", 1),
      name("item_", 3),
      "fc",
      name("item_", 2),
      name("item_", 4),
    ]);
    assertEquals((session.items[3] as Fields).call_id, name("call_", 2));
    one.close();
  },
);
