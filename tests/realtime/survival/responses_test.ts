/** The disconnect matrix during responses, commands and interruptions. */
import { assertEquals, assertRejects } from "@std/assert";
import type { RealtimeSession } from "../../../src/realtime/session/session.ts";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import { userMessage } from "../../support/items.ts";
import { nthEvent } from "../../support/server_events.ts";
import { TEXT_ONLY } from "../../support/session.ts";
import { disconnectMatrix, type Moment } from "./matrix.ts";

async function rejects(work: Promise<unknown>): Promise<void> {
  const error = await assertRejects(() => work, ConnectionClosedError);
  assertEquals(error.delivery, "unknown");
}

/** Requests a response, and pauses the server before one of its events. */
const response = (type: string, nth = 1, params = {}) => (): Moment => ({
  async reach({ session, server }) {
    await session.conversation.item.create(userMessage("Say alpha beta gamma"));
    const held = server.pauseAt(nthEvent(type, nth)).reached;
    const { done } = session.response.create(params);
    await held;
    return () => rejects(done);
  },
});

/** Sends a command, and pauses the server before its confirmation. */
const command = (
  type: string,
  send: (session: RealtimeSession) => Promise<unknown>,
) =>
(): Moment => ({
  async reach({ session, server }) {
    const held = server.pauseAt(type).reached;
    const command = send(session);
    await held;
    return () => rejects(command);
  },
});

/** Interrupts a spoken response, and pauses the server before an event. */
const interruption = (type: string, heardMs: number) => (): Moment => ({
  fake: { pace: type.startsWith("response") ? 20 : "instant" },
  async reach({ session, server }) {
    await session.conversation.item.create(
      userMessage(`Say ${"x".repeat(40)}`),
    );
    const response = session.response.create();
    const { item_id } = await session.once("response.output_audio.delta");
    if (!type.startsWith("response")) await response.done;
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
  "nothing is active": () => ({ reach() {} }),

  "a response is requested": () => ({
    async reach({ session, server }) {
      const held = server.pauseAt("response.created").reached;
      const first = session.response.create();
      const next = session.response.create(TEXT_ONLY);
      await held;
      return async () => {
        await rejects(first.done);
        assertEquals((await next.done).status, "completed");
      };
    },
  }),
  "a response has been created": response("response.output_item.added"),
  "a response has no content yet": response("response.content_part.added"),
  "a spoken response is arriving": response("response.output_audio.delta", 3),
  "a text response is arriving": response(
    "response.output_text.delta",
    3,
    TEXT_ONLY,
  ),
  "a response is about to be done": response("response.done"),
  "an out-of-band response is arriving": response(
    "response.output_text.delta",
    3,
    {
      ...TEXT_ONLY,
      conversation: "none",
    },
  ),

  "an out-of-band response was interrupted": () => ({
    async reach({ session }) {
      await session.conversation.item.create(
        userMessage("Say alpha beta gamma"),
      );
      const { output } = await session.response.create({ conversation: "none" })
        .done;
      session.playback.mark(output![0].id!, 150);
      await session.interrupt(); // the conversation has no item to truncate
    },
  }),

  "an update is in flight": command(
    "session.updated",
    (session) => session.update({ instructions: "Be loud." }),
  ),
  "an update was confirmed": () => ({
    async reach({ session, fake }) {
      await session.update({ max_output_tokens: 77 });
      return () => {
        const { max_output_tokens } = fake.realtime.sessions.at(-1)!.session;
        assertEquals(max_output_tokens, 77);
      };
    },
  }),
  "an item is in flight": command(
    "conversation.item.added",
    (session) => session.conversation.item.create(userMessage("three")),
  ),
  "a deletion is in flight": command(
    "conversation.item.deleted",
    (session) =>
      session.conversation.item.delete(session.history.items.at(-1)!.id),
  ),
  "the conversation has items of every kind": () => ({
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
  "a response was interrupted": () => ({
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

disconnectMatrix(
  "responses: a session continues wherever and however its connection is dropped",
  MOMENTS,
);
