/** The kill matrix, where answers, commands and interruptions are under way. */
import { assertEquals, assertRejects } from "@std/assert";
import type { RealtimeSession } from "../../../src/realtime/session/session.ts";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import { userMessage } from "../../support/items.ts";
import { nthEvent } from "../../support/server_events.ts";
import { TEXT_ONLY } from "../../support/session.ts";
import { killMatrix, type Moment } from "./matrix.ts";

async function rejects(work: Promise<unknown>): Promise<void> {
  const error = await assertRejects(() => work, ConnectionClosedError);
  assertEquals(error.delivery, "unknown");
}

/** Asks for an answer, and stops the server before an event of it. */
const answer = (type: string, nth = 1, params = {}) => (): Moment => ({
  async reach({ session, server }) {
    await session.conversation.item.create(userMessage("Say alpha beta gamma"));
    const held = server.pauseAt(nthEvent(type, nth)).reached;
    const { done } = session.response.create(params);
    await held;
    return () => rejects(done);
  },
});

/** Gives a command, and stops the server before it says that it was accepted. */
const command = (
  type: string,
  give: (session: RealtimeSession) => Promise<unknown>,
) =>
(): Moment => ({
  async reach({ session, server }) {
    const held = server.pauseAt(type).reached;
    const given = give(session);
    await held;
    return () => rejects(given);
  },
});

/** Interrupts a spoken answer, and stops the server before an event. */
const interruption = (type: string, heardMs: number) => (): Moment => ({
  fake: { pace: type.startsWith("response") ? 20 : "instant" },
  async reach({ session, server }) {
    await session.conversation.item.create(
      userMessage(`Say ${"x".repeat(40)}`),
    );
    const answer = session.response.create();
    const { item_id } = await session.once("response.output_audio.delta");
    if (!type.startsWith("response")) await answer.done;
    session.playback.mark(item_id, heardMs);
    const held = server.pauseAt(type).reached;
    const interrupted = session.interrupt();
    await held;
    return async ({ unknown }) => {
      assertEquals(unknown.length, 1);
      await rejects(interrupted);
    };
  },
});

const MOMENTS: Readonly<Record<string, () => Moment>> = {
  "nothing goes on": () => ({ reach() {} }),

  "an answer is asked for": () => ({
    async reach({ session, server }) {
      const held = server.pauseAt("response.created").reached;
      const asked = session.response.create();
      const next = session.response.create(TEXT_ONLY);
      await held;
      return async () => {
        await rejects(asked.done);
        assertEquals((await next.done).status, "completed");
      };
    },
  }),
  "an answer is announced": answer("response.output_item.added"),
  "an answer has not said a word": answer("response.content_part.added"),
  "an answer is spoken": answer("response.output_audio.delta", 3),
  "an answer is written": answer("response.output_text.delta", 3, TEXT_ONLY),
  "an answer's end is due": answer("response.done"),
  "an answer is given on the side": answer("response.output_text.delta", 3, {
    ...TEXT_ONLY,
    conversation: "none",
  }),

  "an answer on the side was cut off": () => ({
    async reach({ session }) {
      await session.conversation.item.create(
        userMessage("Say alpha beta gamma"),
      );
      const { output } = await session.response.create({ conversation: "none" })
        .done;
      session.playback.mark(output![0].id!, 150);
      await session.interrupt(); // the conversation has nothing to be truncated
    },
  }),

  "an update is on its way": command(
    "session.updated",
    (session) => session.update({ instructions: "Be loud." }),
  ),
  "an update was accepted": () => ({
    async reach({ session, fake }) {
      await session.update({ max_output_tokens: 77 });
      return () => {
        const { max_output_tokens } = fake.realtime.sessions.at(-1)!.session;
        assertEquals(max_output_tokens, 77);
      };
    },
  }),
  "an item is on its way": command(
    "conversation.item.added",
    (session) => session.conversation.item.create(userMessage("three")),
  ),
  "a deletion is on its way": command(
    "conversation.item.deleted",
    (session) =>
      session.conversation.item.delete(session.history.items.at(-1)!.id),
  ),
  "items of every kind are there": () => ({
    async reach({ session }) {
      const { item } = session.conversation;
      const call = { call_id: "call_1", name: "look" };
      await item.create(userMessage("zero"), "root");
      await item.create({
        type: "message",
        role: "system",
        content: [{ type: "input_text", text: "Obey." }],
      });
      await item.create({
        type: "message",
        role: "assistant",
        content: [{ type: "output_text", text: "I see." }],
      });
      await item.create({
        type: "message",
        role: "user",
        content: [{
          type: "input_image",
          image_url: "data:image/png;base64,AA==",
        }],
      });
      await item.create({ type: "function_call", arguments: "{}", ...call });
      await item.create({
        type: "function_call_output",
        call_id: "call_1",
        output: "seen",
      });
      return ({ items, toolCalls }) =>
        assertEquals([items, toolCalls], [[], []]);
    },
  }),
  "an item was deleted": () => ({
    async reach({ session }) {
      const [{ id }] = session.history.items;
      await session.conversation.item.delete(id);
    },
  }),

  "an interruption cancels": interruption("response.output_audio.done", 10),
  "an interruption truncates": interruption(
    "conversation.item.truncated",
    150,
  ),
  "an interruption deletes": interruption("conversation.item.deleted", 0),
  "an answer was cut short": () => ({
    async reach({ session }) {
      await session.conversation.item.create(
        userMessage("Say alpha beta gamma"),
      );
      const { output } = await session.response.create().done;
      session.playback.mark(output![0].id!, 150);
      await session.interrupt();
    },
  }),
};

killMatrix(
  "answers: a session goes on wherever and however its connection ends",
  MOMENTS,
);
