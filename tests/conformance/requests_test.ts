/**
 * Every operation sends the same request as in the official SDK.
 */
import { assert, assertEquals, assertNotEquals } from "@std/assert";
import {
  loadSpec,
  type OperationSpec,
} from "../../src/testing/schema/api_spec.ts";
import { DIFFERENCES, differingParts, type Part } from "./differences.ts";
import { type Recorded, recorder } from "./record.ts";
import { argumentsOf, type Shape, SHAPES } from "./sample.ts";
import { call, client, type Side } from "./sides.ts";

const { operations } = await loadSpec();

interface Outcome {
  requests: Recorded[];
  refused: boolean;
}

/** A response that every operation accepts. */
function reply(request: Request): Response {
  const accept = request.headers.get("accept") ?? "";
  if (accept === "*/*") return new Response(null, { status: 204 });
  return accept === "application/json"
    ? Response.json({ data: [], output: [] })
    : new Response("bytes");
}

async function outcome(
  side: Side,
  facts: OperationSpec,
  args: unknown[],
): Promise<Outcome> {
  const fed = Object.entries(facts.operation.headerFields ?? {})
    .filter(([field]) => Object.hasOwn(Object(args.at(-1)), field))
    .map(([, header]) => header);
  const { fetch, requests } = recorder(reply, fed);
  try {
    await call(client(side, fetch), facts.accessor, args);
    return { requests, refused: false };
  } catch {
    return { requests, refused: true };
  }
}

function without({ requests, refused }: Outcome, parts: Set<Part>): Outcome {
  const rest = requests.map((request) => ({
    ...request,
    headers: {
      ...request.headers,
      ...(parts.has("accept") ? { accept: null } : {}),
    },
    ...(parts.has("query") ? { query: [] } : {}),
    ...(parts.has("body") ? { body: null } : {}),
  }));
  return { requests: rest, refused };
}

async function assertSame(
  facts: OperationSpec,
  shape: string,
  args: () => unknown[],
): Promise<void> {
  const ours = await outcome("ours", facts, args());
  const official = await outcome("official", facts, args());
  const label = `${facts.accessor} (${shape})`;
  const parts = differingParts(facts.accessor, shape);
  assertEquals(without(ours, parts), without(official, parts), label);
  if (parts.size > 0) {
    assertNotEquals(ours, official, `${label} is listed as a difference`);
  }
  assertEquals(official.requests.length, official.refused ? 0 : 1, label);
}

/** Runs a comparison for all operations and reports every failure, not only the first. */
async function forAll(
  compare: (facts: OperationSpec) => Promise<void>,
): Promise<void> {
  const failures: string[] = [];
  for (const facts of operations) {
    await compare(facts).catch((error) => failures.push(error.message));
  }
  assert(
    failures.length === 0,
    `${failures.length} differ:\n${failures.join("\n")}`,
  );
}

Deno.test("loadSpec() has all 389 operations of the official SDK", () => {
  assertEquals(operations.length, 389);
});

Deno.test("docs/differences.md contains every difference and its reason", async () => {
  const file = new URL("../../docs/differences.md", import.meta.url);
  const text = (await Deno.readTextFile(file)).replace(/\s+/g, " ");
  for (const { what, why } of DIFFERENCES) {
    assert(text.includes(`${what}: ${why}.`), `${what}: ${why}.`);
  }
});

for (const shape of SHAPES) {
  Deno.test(`requests equal those of the official SDK: ${shape.name}`, () =>
    forAll((facts) =>
      assertSame(facts, shape.name, () => argumentsOf(facts, shape))
    ));
}

Deno.test("requests equal those of the official SDK: only IDs", () =>
  forAll(async (facts) => {
    const ids = facts.ids.filter((id) => id.in === "positional");
    if (facts.optional) {
      await assertSame(facts, "nothing", () => ids.map(({ name }) => name));
    }
  }));

Deno.test("requests equal those of the official SDK: stream", () =>
  forAll(async (facts) => {
    if (facts.operation.stream !== "field") return;
    const shape: Shape = { ...SHAPES[0], name: "stream" };
    await assertSame(
      facts,
      shape.name,
      () => argumentsOf(facts, shape, { stream: true }),
    );
  }));
