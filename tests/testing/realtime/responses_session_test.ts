/** Responses over a socket, through the client, against the fake. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { OpenAIError } from "../../../src/errors.ts";
import { ResponseFailedError } from "../../../src/realtime/wire/errors.ts";
import type { Response } from "../../../src/generated/types/responses/responses.ts";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import {
  fakeOpenAI,
  ManualClock,
  type RecordedRequest,
} from "../../../src/testing.ts";
import { SOON, text } from "./wire_log.ts";
import { FAST_RECONNECT } from "../../support/session.ts";

const model = "gpt-5";

Deno.test(
  "client.responses.connect(): a slow stream delays only its own responses",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const { promise: thought, resolve: go } = Promise.withResolvers<string>();
    openai.once("slow", () => thought);
    await using socket = await openai.client().responses.connect();
    const order: string[] = [];
    const ask = (input: string, lane?: string) => {
      const { done } = socket.create({ model, input }, { streamId: lane });
      return done.then((response) => order.push(response.output_text));
    };
    const slow = [ask("a slow one", "a"), ask("Say after", "a")];
    await Promise.all([
      ask("Say one", "b").then(() => ask("Say two", "b")),
      ask("Say none"),
    ]);
    assertEquals([...order].sort(), ["none", "one", "two"]);
    assert(order.indexOf("one") < order.indexOf("two"));
    go("at last");
    await Promise.all(slow);
    assertEquals(order.slice(3), ["at last", "after"]);
    openai.requests.assertCalled("/responses", 1); // all over one connection
  },
);

Deno.test(
  "ResponseStream yields the events of its own response, in order",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    await using socket = await openai.client().responses.connect();
    const runs = ["Count to 5", "Say something else"].map((input) =>
      socket.create({ model, input }, { streamId: "a" })
    );
    const [counted, other] = await Promise.all(
      runs.map((run) => Array.fromAsync(run)),
    );
    assertEquals(text(counted, "response.output_text.delta"), "1, 2, 3, 4, 5");
    assertEquals(text(other, "response.output_text.delta"), "something else");
    for (const events of [counted, other]) {
      assertEquals([events[0].type, events.at(-1)!.type], [
        "response.created",
        "response.completed",
      ]);
      assertEquals(
        events.map((event) =>
          "sequence_number" in event && event.sequence_number
        ),
        events.map((_, index) => index),
      );
      assertEquals(events.every(({ stream_id }) => stream_id === "a"), true);
    }
  },
);

Deno.test(
  "ResponsesConnection.create() continues from previous_response_id, and from a warm-up without output",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    openai.once(
      function knowsAda({ text, messages }) {
        return text === "Who am I?" &&
          messages.map(({ text }) => text).join(" | ").includes("I am Ada");
      },
      "Ada.",
    ).once(
      function knowsWhatItSaid({ text, messages }) {
        return text === "Again?" &&
          messages.some(({ text }) => text === "Ada.");
      },
      "Ada, I said.",
    );
    await using socket = await openai.client().responses.connect();
    const warm = await socket.create({
      model,
      input: "I am Ada",
      generate: false,
    }).done;
    assertEquals([warm.status, warm.output], ["completed", []]);
    const first = await socket.create({
      model,
      input: "Who am I?",
      previous_response_id: warm.id,
    }).done;
    const second = await socket.create({
      model,
      input: "Again?",
      previous_response_id: first.id,
    }, { streamId: "another" }).done;
    assertEquals([first, second].map(({ output_text }) => output_text), [
      "Ada.",
      "Ada, I said.",
    ]);
    assertEquals(second.previous_response_id, first.id);
    const asked = openai.requests.all[0].frames.filter(({ from }) =>
      from === "client"
    ).map(({ data }) => data as Record<string, unknown>);
    assertEquals(
      asked.map(({ generate, stream_id }) => [generate, stream_id]),
      [[false, undefined], [undefined, undefined], [undefined, "another"]],
    );
  },
);

Deno.test(
  "ResponsesConnection: a failed response does not end its stream",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    openai.once("fail", {
      failure: { code: "server_error", message: "Broke." },
    })
      .once("cut", { text: "Half", finish: "length" });
    await using socket = await openai.client().responses.connect();
    const ask = (input: string, lane: string, more = {}) =>
      socket.create({ model, input, ...more }, { streamId: lane });
    const unknown = ask("x", "a", { previous_response_id: "resp_unknown" });
    const failed = ask("fail", "b");
    const cut = ask("cut", "c");
    const good = ["a", "b", "c", "d"].map((lane) => ask(`Say ${lane}`, lane));
    await assertRejects(
      () => unknown.done,
      OpenAIError,
      "Previous response with id 'resp_unknown' not found.",
    );
    await assertRejects(() => Array.fromAsync(unknown), OpenAIError);
    const broken = await assertRejects(
      () => failed.done,
      ResponseFailedError<Response>,
      "server_error",
    );
    assertEquals(
      [broken.code, broken.response.status, broken.response.error?.message],
      ["server_error", "failed", "Broke."],
    );
    const half = await cut.done;
    assertEquals([half.status, half.output_text], ["incomplete", "Half"]);
    const answers = await Promise.all(good.map(({ done }) => done));
    assertEquals(answers.map(({ output_text }) => output_text), [
      "a",
      "b",
      "c",
      "d",
    ]);
    assertEquals(socket.phase, "ready");
    openai.requests.assertCalled("/responses", 1);
  },
);

Deno.test(
  "ResponsesConnection reports its 60-minute limit, reconnects, and continues",
  SOON,
  async () => {
    const clock = new ManualClock();
    await using openai = await fakeOpenAI({ clock });
    const { promise: never, resolve: give } = Promise.withResolvers<string>();
    openai.once("slow", () => never);
    await using socket = await openai.client().responses.connect({
      reconnect: FAST_RECONNECT,
    });
    const before = await socket.create({ model, input: "Say before" }).done;
    const slow = socket.create({ model, input: "slow" }, { streamId: "a" });
    await new Promise<void>((resolve) => { // the request has arrived
      socket.create({ model, input: "x" }, { streamId: "b" }).done.then(() =>
        resolve()
      );
    });
    const limit = socket.once("error");
    const back = socket.once("reconnected");
    clock.advance(3_600_000);
    const refused = await limit;
    assertEquals(
      "error" in refused ? refused.error.code : refused.code,
      "websocket_connection_limit_reached",
    );
    const error = await assertRejects(() => slow.done, ConnectionClosedError);
    assertEquals([error.close.code, error.delivery], [1001, "unknown"]);
    const { attempts, unknown, unsent } = await back;
    assertEquals([attempts, unknown, unsent], [1, ["response.create"], []]);
    const after = await socket.create({
      model,
      input: "Say after",
      previous_response_id: before.id, // stored, so every connection knows it
    }).done;
    assertEquals(after.output_text, "after");
    openai.requests.assertCalled("/responses", 2);
    give("too late");
  },
);

Deno.test(
  "ResponsesConnection: the active response of the default stream fails with the limit's message",
  SOON,
  async () => {
    const clock = new ManualClock();
    await using openai = await fakeOpenAI({ clock });
    const { promise: never, resolve: give } = Promise.withResolvers<string>();
    const { promise: asked, resolve: isAsked } = Promise.withResolvers<void>();
    openai.once("slow", () => {
      isAsked();
      return never;
    });
    await using socket = await openai.client().responses.connect({
      reconnect: FAST_RECONNECT,
    });
    const slow = socket.create({ model, input: "slow" });
    await asked;
    clock.advance(3_600_000);
    await assertRejects(() => slow.done, OpenAIError, "60 minutes");
    give("too late");
  },
);

Deno.test(
  "ResponsesConnection.finish() waits for the responses of all streams, then closes",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const socket = await openai.client().responses.connect();
    const phases: string[] = [];
    socket.on("response.completed", () => phases.push(socket.phase));
    const answers = ["a", "b", "a"].map((lane) =>
      socket.create({ model, input: `Say ${lane}` }, { streamId: lane })
    );
    assertEquals((await socket.finish()).code, 1000);
    assertEquals(
      (await Promise.all(answers.map(({ done }) => done))).map((
        { output_text },
      ) => output_text),
      ["a", "b", "a"],
    );
    assertEquals([...phases, socket.phase], [
      "ready",
      "ready",
      "ready",
      "closed",
    ]);
  },
);

Deno.test(
  "ResponsesConnection.rotate() waits for the responses of all streams, then switches connections",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const { promise: thought, resolve: go } = Promise.withResolvers<string>();
    openai.once("slow", () => thought);
    const dialled: RecordedRequest[] = [];
    const { promise: second, resolve: isSecond } = Promise.withResolvers<
      void
    >();
    openai.requests.watch((request) => {
      if (dialled.push(request) === 2) isSecond();
    });
    await using socket = await openai.client().responses.connect();
    const ask = (input: string, lane: string) =>
      socket.create({ model, input }, { streamId: lane }).done.then((
        { output_text },
      ) => output_text);
    const slow = ask("slow", "a");
    let changed = false;
    const rotated = socket.rotate().then((done) => changed = done);
    await second;
    for (let n = 0; n < 5; n++) {
      assertEquals(await ask(`Say ${n}`, "b"), String(n));
    }
    assertEquals(changed, false); // there was time enough
    go("done");
    assertEquals(await slow, "done");
    assertEquals(await rotated, true);
    assertEquals(await ask("Say on", "a"), "on");
    assertEquals(
      dialled.map(({ frames }) =>
        frames.filter(({ from }) => from === "client").length
      ),
      [6, 1],
    );
  },
);
