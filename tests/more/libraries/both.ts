// deno-lint-ignore-file no-import-prefix -- the oracle, and no dependency
/**
 * Runs a program of a library over the official client and over ours, and compares what the
 * library did.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
// Peers of the oracle: if a library brought them later, there would be a second copy of it.
import "npm:ws@8.23.0";
import "npm:zod@4.3.0";
import * as official from "npm:openai@7.59.0";
import * as ours from "../../../mod.ts";
import {
  type FakeOpenAI,
  fakeOpenAI,
  ManualClock,
} from "../../../src/testing.ts";

/** What a program works with. */
export interface Stage<Library> {
  /** The library. */
  readonly library: Library;
  /** The module of the client: the official one first, then ours. */
  readonly sdk: typeof ours;
  /** A client of the fake. */
  readonly client: ours.OpenAI;
  /** The server. */
  readonly openai: FakeOpenAI;
}

/** Options of a test; those that libraries need which leave timers or connections behind. */
export type Sanitizers = Pick<
  Deno.TestDefinition,
  "sanitizeOps" | "sanitizeResources"
>;

/** A library, or why it is not there. */
export type Loaded<Library> = { library: Library } | { missing: string };

/**
 * Loads a library: one object of all its modules.
 *
 * One that cannot be installed is not an error: its tests are ignored, and say so. Any other
 * failure is one.
 *
 * @param specifiers Not a literal import: one package that is missing would stop all tests.
 */
export async function load<Library>(
  ...specifiers: string[]
): Promise<Loaded<Library>> {
  const modules = [];
  for (const specifier of specifiers) {
    try {
      modules.push(await import(specifier));
    } catch (error) {
      const { message } = error as Error;
      const absent = /^(?:Could not find npm package|Failed loading https?:)/;
      if (!absent.test(message)) throw error;
      return { missing: message.split("\n")[0] };
    }
  }
  return { library: Object.assign({}, ...modules) };
}

/**
 * Declares a test that runs the same program twice, first with the official client.
 *
 * @param program Asserts what holds for both clients. What it returns is compared, and so are the
 * requests that the server got.
 */
export function both<Library>(
  name: string,
  loaded: Loaded<Library>,
  program: (stage: Stage<Library>) => Promise<unknown>,
  sanitizers: Sanitizers = {},
): void {
  if ("missing" in loaded) {
    Deno.test.ignore(
      `${name} (NOT RUN, cannot be installed: ${loaded.missing})`,
      () => {},
    );
    return;
  }
  Deno.test({
    ...sanitizers,
    name,
    async fn() {
      const sides = [official as unknown as typeof ours, ours];
      const [expected, actual] = [
        await run(loaded.library, sides[0], program),
        await run(loaded.library, sides[1], program),
      ];
      assertEquals(actual, expected);
    },
  });
}

async function run<Library>(
  library: Library,
  sdk: typeof ours,
  program: (stage: Stage<Library>) => Promise<unknown>,
): Promise<object> {
  await using openai = await fakeOpenAI({ clock: new ManualClock() });
  const client = new sdk.OpenAI({
    apiKey: "sk-test-0123456789",
    organization: null,
    project: null,
    baseURL: openai.baseURL,
    maxRetries: 0,
  });
  const outcome = await program({ library, sdk, client, openai });
  for (const { transport, headers } of openai.requests.all) {
    if (transport === "websocket") continue; // opened by the library
    // A library that makes a client of its own would pass every comparison. Only the official
    // client sends this header.
    assertEquals("x-stainless-lang" in headers, sdk !== ours);
  }
  const requests = openai.requests.all.map((
    { method, path, query, body, status, transport },
  ) => ({ method, path, query, body, status, transport }));
  return { outcome: plain(outcome), requests: plain(requests) };
}

/** A value as JSON has it. */
export function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
