/**
 * What cannot be sent is refused with a clear error, before anything is sent.
 */
import { assertEquals, assertRejects } from "@std/assert";
import { loadSpec } from "../../src/testing/schema/api_spec.ts";
import type { Resources } from "../../src/generated/resources.js";
import { argumentsOf, SHAPES } from "./sample.ts";
import { call, client } from "./sides.ts";

const { operations } = await loadSpec();

/** Calls, which must reject with a `TypeError` that says so, and send nothing. */
async function assertRefused(
  start: (client: Resources) => PromiseLike<unknown>,
  message: string,
): Promise<void> {
  let sent = 0;
  const ours = client("ours", () => {
    sent++;
    return Promise.resolve(new Response());
  });
  await assertRejects(
    async () => await start(ours as Resources),
    TypeError,
    message,
  );
  assertEquals(sent, 0);
}

const missing = undefined as unknown as string;
const stream = () => new Blob(["{}"]).stream();

Deno.test("a missing ID is refused, and an empty one, in every operation that takes one", async () => {
  for (const facts of operations) {
    for (
      const [i, { name }] of facts.ids.filter((id) => id.in === "positional")
        .entries()
    ) {
      for (const id of [missing, ""]) {
        const args = argumentsOf(facts, SHAPES[0]).with(i, id);
        await assertRefused(
          (ours) => call(ours, facts.accessor, args) as Promise<unknown>,
          `{${name}}`,
        );
      }
    }
    for (const { name } of facts.ids.filter((id) => id.in === "params")) {
      const args = argumentsOf(facts, SHAPES[0], { [name]: undefined });
      await assertRefused(
        (ours) => call(ours, facts.accessor, args) as Promise<unknown>,
        `{${name}}`,
      );
    }
  }
});

Deno.test("an ID that would climb out of the path is refused", () =>
  assertRefused((ours) => ours.files.retrieve(".."), "{file_id}"));

Deno.test("an unknown option is refused", () =>
  assertRefused(
    (ours) => ours.files.retrieve("file_1", { timeoutMs: 5 } as object),
    "timeoutMs",
  ));

Deno.test("a file is refused where none can go", () =>
  assertRefused(
    (ours) =>
      ours.embeddings.create({
        model: "m",
        input: new Blob() as unknown as string,
      }),
    "file",
  ));

Deno.test("null and nameless bytes are refused in a form", async () => {
  const create = (file: unknown) => (ours: Resources) =>
    ours.files.create({ file: file as File, purpose: "batch" });
  await assertRefused(create(null), '"file"');
  await assertRefused(create(new Uint8Array(3)), '"file"');
});

Deno.test("a stream is refused where retries are asked for", () =>
  assertRefused(
    (ours) =>
      ours.files.create({ file: stream(), purpose: "batch" }, {
        maxRetries: 2,
      }),
    "maxRetries",
  ));
