/**
 * Given the same responses, every operation returns the same values as the official SDK: objects, pages, events, bytes, text, nothing.
 */
import { assert, assertEquals, assertGreater } from "@std/assert";
import {
  loadSpec,
  type OperationSpec,
} from "../../src/testing/schema/api_spec.ts";
import { recorder } from "./record.ts";
import { argumentsOf, sample, SHAPES } from "./sample.ts";
import { call, client, type Side } from "./sides.ts";

const { operations } = await loadSpec();

const [MINIMAL, FULL] = SHAPES;

/** The outcome of a call as plain values, and the requests it sent. */
type Ending = { value: unknown; asked: string[] };

/** Calls one side and reads its response to the end. */
async function ending(
  side: Side,
  facts: OperationSpec,
  reply: (request: Request) => Response,
  more: object = {},
): Promise<Ending> {
  const { fetch, requests } = recorder(reply);
  const answer = await call(
    client(side, fetch),
    facts.accessor,
    argumentsOf(facts, MINIMAL, more),
  );
  const value = await plain(answer);
  return {
    value,
    asked: requests.map(({ url, query }) => `${url}?${query.join("&")}`),
  };
}

async function plain(answer: unknown): Promise<unknown> {
  if (answer instanceof Response) return await answer.text();
  if (
    typeof answer === "object" && answer !== null &&
    Symbol.asyncIterator in answer
  ) {
    return await Array.fromAsync(answer as AsyncIterable<unknown>);
  }
  return answer;
}

async function assertSame(
  facts: OperationSpec,
  reply: (request: Request) => Response,
  more?: object,
): Promise<Ending> {
  const [ours, official] = await Promise.all(
    (["ours", "official"] as const).map((side) =>
      ending(side, facts, reply, more)
    ),
  );
  assertEquals(ours, official, facts.accessor);
  return ours;
}

async function forAll(
  some: (facts: OperationSpec) => boolean,
  compare: (facts: OperationSpec) => Promise<unknown>,
): Promise<number> {
  const failures: string[] = [];
  const rows = operations.filter(some);
  for (const facts of rows) {
    await compare(facts).catch((error) => failures.push(error.message));
  }
  assert(
    failures.length === 0,
    `${failures.length} differ:\n${failures.join("\n")}`,
  );
  return rows.length;
}

const isPlain = ({ operation }: OperationSpec) =>
  !operation.page && operation.stream !== "always" &&
  (operation.returns ?? "json") === "json";

Deno.test("results equal those of the official SDK: JSON", async () => {
  const rows = await forAll(
    isPlain,
    (facts) =>
      assertSame(facts, () => Response.json(sample(facts.response!, FULL))),
  );
  assertGreater(rows, 280);
});

Deno.test("results equal those of the official SDK: text in the requested format", async () => {
  const rows = await forAll(
    ({ operation }) => operation.textWhen !== undefined,
    async (facts) => {
      const { field, values } = facts.operation.textWhen!;
      for (const value of values) {
        const { value: text } = await assertSame(
          facts,
          () => new Response("words", TEXT),
          { [field]: value },
        );
        assertEquals(text, "words");
      }
    },
  );
  assertEquals(rows, 2);
});

Deno.test("results equal those of the official SDK: embeddings in Base64 and in numbers", async () => {
  const facts = operations.find(({ operation }) =>
    operation.adapt === "embeddings"
  )!;
  const numbers = [0.5, -1, 3.25];
  const base64 = new Uint8Array(new Float32Array(numbers).buffer).toBase64();
  const reply = (embedding: unknown) => () =>
    Response.json({ object: "list", data: [{ embedding }] });
  for (
    const [sent, more] of [[base64, {}], [numbers, {}], [numbers, {
      encoding_format: "float",
    }]] as const
  ) {
    const { value } = await assertSame(facts, reply(sent), more);
    assertEquals((value as { data: unknown[] }).data, [{ embedding: numbers }]);
  }
  const { value } = await assertSame(facts, reply(base64), {
    encoding_format: "base64",
  });
  assertEquals((value as { data: unknown[] }).data, [{ embedding: base64 }]);
});

Deno.test("results equal those of the official SDK: the text of a response", async () => {
  const message = (text: string) => ({
    type: "message",
    content: [{ type: "output_text", text }, { type: "refusal" }],
  });
  const body = {
    object: "response",
    output: [message("Hel"), { type: "reasoning" }, message("lo")],
  };
  for (const accessor of ["responses.create", "responses.retrieve"]) {
    const facts = operations.find((one) => one.accessor === accessor)!;
    const { value } = await assertSame(facts, () => Response.json(body));
    assertEquals((value as { output_text: string }).output_text, "Hello");
  }
});

const TEXT = { headers: { "content-type": "text/plain" } };

Deno.test("results equal those of the official SDK: bytes and no content", async () => {
  const rows = await forAll(
    ({ operation }) => (operation.returns ?? "json") !== "json",
    (facts) =>
      assertSame(
        facts,
        () =>
          facts.operation.returns === "none"
            ? new Response(null, { status: 204 })
            : new Response("bytes"),
      ),
  );
  assertEquals(rows, 22);
});

Deno.test("results equal those of the official SDK: streams", async () => {
  const rows = await forAll(
    ({ operation }) => operation.stream !== undefined,
    async (facts) => {
      const { stream, framing } = facts.operation;
      const events = [MINIMAL, FULL].map((shape) =>
        sample(facts.event!, shape)
      );
      const body =
        events.map((event) => sse(event, framing === "named")).join("") +
        "data: [DONE]\n\n";
      const { value } = await assertSame(
        facts,
        () =>
          new Response(body, {
            headers: { "content-type": "text/event-stream" },
          }),
        stream === "field" ? { stream: true } : {},
      );
      assertEquals((value as unknown[]).length, 2);
    },
  );
  assertEquals(rows, 14);
});

function sse(event: unknown, isNamed: boolean): string {
  const { event: name, data } = event as { event: string; data: unknown };
  return isNamed
    ? `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
    : `data: ${JSON.stringify(event)}\n\n`;
}

Deno.test("results equal those of the official SDK: three pages of every list", async () => {
  const rows = await forAll(
    ({ operation }) => operation.page !== undefined,
    async (facts) => {
      const { page } = facts.operation;
      const { value, asked } = await assertSame(
        facts,
        (request) => Response.json(pageOf(facts, request)),
      );
      assertEquals(asked.length, page === "single" ? 1 : 3, facts.accessor);
      assertEquals(
        (value as unknown[]).length,
        asked.length * 2,
        facts.accessor,
      );
    },
  );
  assertEquals(rows, 82);
});

/** One of three pages with two items each; the cursor of the request selects it. Only the field that the page style uses contains the next cursor. */
function pageOf(facts: OperationSpec, request: Request): object {
  const { page } = facts.operation;
  const { searchParams } = new URL(request.url);
  const sent = searchParams.get("after") ?? searchParams.get("page");
  const index = sent?.startsWith("cursor-") ? Number(sent.slice(7)) : 0;
  const at = (...styles: unknown[]) =>
    styles.includes(page) ? `cursor-${index + 1}` : "decoy";
  const item = sample(facts.item!, MINIMAL) as object;
  return {
    object: "list",
    data: ["decoy", at("last-item-id")].map((id) => ({ ...item, id })),
    first_id: "decoy",
    last_id: at("last-id"),
    next: at("next", "next-page"),
    has_more: index < 2,
  };
}
