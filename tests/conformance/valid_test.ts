/**
 * Every request is valid according to the OpenAPI document, as checked by Steady.
 *
 * Steady is a separate program: the test needs `--allow-run` and the specification, and reports if one is missing.
 */
import { assert, assertEquals } from "@std/assert";
import { APIError } from "../../src/errors.ts";
import type { APIPromise } from "../../src/contract.ts";
import {
  loadSpec,
  type OperationSpec,
} from "../../src/testing/schema/api_spec.ts";
import { SPEC } from "../../tools/generate/mod.ts";
import { argumentsOf, type Shape, SHAPES } from "./sample.ts";
import { call, client } from "./sides.ts";
import { isServed, Steady } from "./steady.ts";

const { operations } = await loadSpec();

/** Calls that Steady rejects by mistake; the test fails if it accepts one of them. */
const MISJUDGED: Readonly<Record<string, string>> = {
  "realtime.calls.create (full)":
    "a form's part of type application/json is taken for text",
  "realtime.calls.create (last variants, unicode)":
    "a form's part of type application/json is taken for text",
  "audio.transcriptions.create (last variants, unicode)":
    "numbers within an object of a form are not read as such where the field is a union",
  "responses.create (last variants, unicode)":
    "a property that a later branch of allOf widens is held to the earlier one too",
};

/** Why the test cannot run; empty if it can. */
async function obstacle(): Promise<string> {
  const { state } = await Deno.permissions.query({
    name: "run",
    command: Deno.execPath(),
  });
  if (state !== "granted") return "no permission to run it (--allow-run)";
  return await Deno.stat(SPEC).then(
    () => "",
    () => `no specification at ${SPEC}`,
  );
}

const skipped = await obstacle();
if (skipped) console.log(`Requests not checked by Steady: ${skipped}`);

/** The server's complaints about a call; empty if it is valid. */
async function complaint(
  url: string,
  facts: OperationSpec,
  shape: Shape,
): Promise<string | undefined> {
  const ours = client("ours", fetch, url);
  try {
    const promise = call(
      ours,
      facts.accessor,
      argumentsOf(facts, shape),
    ) as APIPromise<unknown>;
    const response = await promise.asResponse();
    await response.body?.cancel();
  } catch (error) {
    const body = error instanceof APIError ? JSON.stringify(error.error) : "";
    return `${facts.accessor} (${shape.name}): ${
      (error as Error).message
    } ${body}`;
  }
}

Deno.test({
  name: "requests are valid: Steady accepts every operation",
  ignore: skipped !== "",
  async fn() {
    await using steady = await Steady.start(SPEC);
    const complaints: string[] = [];
    const rows = operations.filter(({ operation }) => isServed(operation.path));
    assertEquals(operations.length - rows.length, 7);
    for (const shape of SHAPES.slice(0, 3)) {
      for (const facts of rows) {
        const call = `${facts.accessor} (${shape.name})`;
        const said = await complaint(steady.url, facts, shape);
        if (call in MISJUDGED) assert(said, `${call} is fine now`);
        else if (said) complaints.push(`${call}: ${said}`);
      }
    }
    assertEquals(complaints, []);
  },
});
