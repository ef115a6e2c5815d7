import { assertEquals, assertStringIncludes } from "@std/assert";
import {
  isBrowser,
  isPermissionError,
  mayReadVariable,
  readFile,
  readVariable,
} from "../../src/core/runtime.ts";
import { run, SOURCE } from "../support/program.ts";

Deno.test("readVariable() and readFile() distinguish a value from a missing one", async () => {
  assertEquals(readVariable("DUPLEX_NO_SUCH_VARIABLE"), { missing: "not set" });
  assertEquals(mayReadVariable("DUPLEX_NO_SUCH_VARIABLE"), true);
  assertEquals(readFile("/no/such/file"), { missing: "no such file" });
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(file, "text");
    assertEquals(readFile(file), { value: "text" });
    assertEquals(readFile(new URL(`file://${file}`)), { value: "text" });
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("isPermissionError() recognizes Deno's errors", () => {
  assertEquals(isPermissionError(new Deno.errors.NotCapable("net")), true);
  assertEquals(isPermissionError(new Deno.errors.PermissionDenied("x")), true);
  assertEquals(isPermissionError(new TypeError("fetch failed")), false);
  assertEquals(isPermissionError(undefined), false);
});

Deno.test("isBrowser() is false on Deno", () => {
  assertEquals(isBrowser(), false);
});

/** Runs a program that is made to look like another runtime before the client is loaded. */
function runAs(scope: string, body: string): Promise<string> {
  return run({
    code: `
      const { log } = console;
      delete globalThis.Deno;
      delete globalThis.process;
      ${scope}
      const { OpenAI } = await import("${SOURCE}/runtime.js");
      const keys = [];
      const fetch = (_, { headers }) => {
        keys.push(headers.get("idempotency-key") ?? undefined);
        return Promise.resolve(new Response("{}"));
      };
      try {
        ${body}
      } catch (error) {
        log(error.name + ": " + error.message);
      }`,
  });
}

const USE = `
  const client = new OpenAI({ apiKey: "sk-x", fetch, dangerouslyAllowBrowser: ALLOWED });
  await client.post("/x", { body: {} });
  await client.post("/x", { body: {}, idempotencyKey: "mine" });
  log(typeof keys[0], keys[1]);`;
const use = (allowed: boolean) => USE.replace("ALLOWED", String(allowed));

Deno.test("OpenAI refuses to run in a page or worker of a browser, unless that is allowed, and sends no made-up key", async () => {
  const scopes = [
    "globalThis.window = { document: {} };",
    "globalThis.importScripts = () => {};",
  ];
  for (const scope of scopes) {
    assertStringIncludes(
      await runAs(scope, use(false)),
      "OpenAIError: Cannot create a client in a browser",
    );
    assertEquals(await runAs(scope, use(true)), "undefined mine\n");
  }
});

Deno.test("OpenAI does not take Node or Cloudflare for a browser", async () => {
  const scopes = [
    'globalThis.process = { env: {}, versions: { node: "22" } };',
    'globalThis.importScripts = () => {}; Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Cloudflare-Workers" } });',
    "",
  ];
  for (const scope of scopes) {
    assertEquals(await runAs(scope, use(false)), "string mine\n");
  }
});

Deno.test("on Node, variables come from process.env, and no file is read", async () => {
  const scope =
    'globalThis.process = { env: { OPENAI_API_KEY: " sk-node " }, versions: { node: "22" } };';
  const found = await runAs(
    scope,
    `await new OpenAI({ fetch: (url, { headers }) => {
       log(headers.get("authorization") ?? undefined);
       return Promise.resolve(new Response("{}"));
     } }).get("/x");`,
  );
  assertEquals(found, "Bearer sk-node\n");
  assertStringIncludes(
    await runAs(scope.replace(" sk-node ", ""), "new OpenAI({ fetch });"),
    "environment variable OPENAI_API_KEY (blank), file .env (not read on this runtime)",
  );
});
