/**
 * Calls that cannot be sent reject with a clear error, before anything is sent.
 */
import { assertEquals, assertRejects } from "@std/assert";
import { loadSpec } from "../../src/testing/schema/api_spec.ts";
import type { Resources } from "../../src/generated/resources.js";
import { argumentsOf, SHAPES } from "./sample.ts";
import { call, client } from "./sides.ts";

const { operations } = await loadSpec();

/** Asserts that calls reject with a `TypeError` with this message, and send nothing. */
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

Deno.test("every operation rejects a missing or an empty ID", async () => {
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

Deno.test("an ID that would change the path is rejected", () =>
  assertRefused((ours) => ours.files.retrieve(".."), "{file_id}"));

Deno.test("an unknown option is rejected", () =>
  assertRefused(
    (ours) => ours.files.retrieve("file_1", { timeoutMs: 5 } as object),
    "timeoutMs",
  ));

Deno.test("a file is rejected in a field that does not accept files", () =>
  assertRefused(
    (ours) =>
      ours.embeddings.create({
        model: "m",
        input: new Blob() as unknown as string,
      }),
    "file",
  ));

Deno.test("null and unnamed bytes are rejected in a form", async () => {
  const create = (file: unknown) => (ours: Resources) =>
    ours.files.create({ file: file as File, purpose: "batch" });
  await assertRefused(create(null), '"file"');
  await assertRefused(create(new Uint8Array(3)), '"file"');
});

Deno.test("a stream as a body is rejected if retries are requested", () =>
  assertRefused(
    (ours) =>
      ours.files.create({ file: stream(), purpose: "batch" }, {
        maxRetries: 2,
      }),
    "maxRetries",
  ));
