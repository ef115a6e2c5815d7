// deno-lint-ignore-file no-import-prefix -- the official SDK is the oracle of tests only
import { assert, assertEquals } from "@std/assert";
import * as official from "npm:openai@7.59.0";
import * as ours from "../../mod.ts";
import { azurePrograms } from "./azure.ts";
import { calls } from "./calls.ts";
import { run } from "./harness.ts";
import { internals } from "./internals.ts";
import { lists } from "./lists.ts";
import { media } from "./media.ts";
import { overrides } from "./overrides.ts";
import { requests } from "./requests.ts";
import { setup } from "./setup.ts";
import { wrapping } from "./wrapping.ts";

const all = {
  ...azurePrograms,
  ...calls,
  ...internals,
  ...lists,
  ...media,
  ...overrides,
  ...requests,
  ...setup,
  ...wrapping,
};

Deno.test("there are at least 60 programs", () => {
  assert(Object.keys(all).length >= 60, `${Object.keys(all).length}`);
});

for (const [name, program] of Object.entries(all)) {
  Deno.test(`the same program, the same result: ${name}`, async () => {
    const here = await run(program, ours.OpenAI, ours, { envFile: null });
    const there = await run(program, official.OpenAI, official, {});
    assertEquals(here, there);
  });
}
