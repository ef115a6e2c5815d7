/** The example for Deno Deploy: with its imports mapped to this checkout, by real processes. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import example from "../../examples/deploy/deno.json" with { type: "json" };
import { deno, FOLDER, ROOT } from "../support/deploy.ts";
import { service } from "../../examples/deploy/service.ts";
import config from "../../deno.json" with { type: "json" };
import { FakeOpenAI } from "../../src/testing.ts";
import { BareClient } from "../support/relay.ts";

Deno.test("the example for Deno Deploy imports only entry points that are published, and can be deployed", () => {
  for (const [name, from] of Object.entries(example.imports)) {
    assert(from.startsWith("jsr:"), from);
    if (name === "@deno/oidc") continue;
    const path = name.replace("@duplex/openai", "");
    assertEquals(from, `jsr:@duplex/openai@^${config.version}${path}`);
    assert(`.${path}` in config.exports, name);
  }
  // a hard error on the version of Deno that services run on
  assert(!("links" in example));
  assertEquals(example.deploy.runtime.entrypoint, "main.ts");
  assertEquals(example.deploy.runtime.memory_limit, 512);
});

Deno.test("the example starts with the flags of V8 that docs/DEPLOY.md advises and bench/relay.ts measures", async () => {
  const flags = example.tasks.start.match(/--v8-flags=(\S+)/)?.[1] ?? "";
  assert(flags.includes("--max-semi-space-size="), flags);
  const guide = await Deno.readTextFile(`${ROOT.pathname}docs/DEPLOY.md`);
  assert(guide.includes(`--v8-flags=${flags} `));
  const bench = await Deno.readTextFile(`${ROOT.pathname}bench/relay.ts`);
  for (const flag of flags.split(",")) assert(bench.includes(`"${flag}"`));
  // Deno ends with an error if V8 does not know one
  const output = await deno(
    (_, folder) => ["run", `--v8-flags=${flags}`, `${folder}/one.ts`],
    { "one.ts": "console.log(1)" },
  );
  assertEquals(output, "1\n");
});

Deno.test("the example's client works without a key: it exchanges the token of Deno Deploy", async () => {
  const code = `
    const seen = [];
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.includes("auth.openai.com")) {
        seen.push(request.headers.get("authorization"));
        return Response.json({ object: "list", data: [] });
      }
      const body = await request.text();
      seen.push(body.includes("token") && body.includes("svc_1") && body.includes("idp_1"));
      return Response.json({ access_token: "short-lived", expires_in: 3600 });
    };
    const { openClient } = await import("${ROOT}${FOLDER}/client.ts");
    const client = openClient((name) => ({
      OPENAI_IDENTITY_PROVIDER_ID: "idp_1",
      OPENAI_SERVICE_ACCOUNT_ID: "svc_1",
    })[name]);
    await client.models.list();
    console.log(JSON.stringify(seen));
  `;
  const output = await deno(
    (map, folder) => [
      "run",
      "--no-check",
      "--no-prompt",
      "--allow-env",
      "--config=deno.json",
      map,
      `${folder}/main.ts`,
    ],
    { "main.ts": code },
  );
  assertEquals(JSON.parse(output), [true, "Bearer short-lived"]);
});

Deno.test("the example's service admits pages with a ticket, and swaps the key for requests", async () => {
  await using fake = new FakeOpenAI();
  await fake.listen(0);
  fake.on(() => true, "Good morning.");
  const { relay, handle } = service(fake.client(), { password: "sesame" });
  await using server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    handle,
  );
  const http = `http://127.0.0.1:${server.addr.port}`;
  const post = (path: string, password: string, body?: unknown) =>
    fetch(http + path, {
      method: "POST",
      headers: {
        authorization: `Bearer ${password}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(body ?? {}),
    });
  for (const path of ["/relay/session", "/v1/responses"]) {
    const refused = await post(path, "guess");
    assertEquals(refused.status, 401);
    await refused.body?.cancel();
  }
  const { ticket } = await (await post("/relay/session", "sesame")).json();
  const page = new BareClient(`ws://127.0.0.1:${server.addr.port}/relay`, {
    protocols: ["realtime", `duplex-ticket.${ticket}`],
  });
  await page.find("session.created");
  page.say("Hello");
  await page.find("response.done");
  await page.close();
  const ask = { model: "o3-pro", input: "Hello" };
  const answer = await (await post("/v1/responses", "sesame", ask)).json();
  assertEquals(answer.model, "gpt-5-mini");
  await relay.drain();
});

Deno.test("the example says what its variables must be; an empty one counts as not set", async () => {
  const said = async (env: Record<string, string>) => {
    const failed = await assertRejects(() =>
      deno(
        (map) => [
          "run",
          "-A",
          "--no-check",
          "--unstable-kv",
          "--config=deno.json",
          map,
          `${FOLDER}/main.ts`,
        ],
        {},
        { OPENAI_API_KEY: "sk-test", PORT: "0", ...env },
      ), Error);
    return failed.message;
  };
  assertEquals(
    await said({ SERVICE_PASSWORD: "", KV_PATH: "" }),
    "Set SERVICE_PASSWORD to the bearer token that a page presents.\n",
  );
  assertEquals(
    await said({
      SERVICE_PASSWORD: "sesame",
      PORT: "80808",
      TWILIO_AUTH_TOKEN: "x",
    }),
    "No telephone: set all of TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and PUBLIC_URL.\n" +
      "PORT must be a port, got 80808.\n",
  );
  assertEquals(
    await said({
      SERVICE_PASSWORD: "sesame",
      ORIGINS: "https://app.example, https://app.example/",
      KV_PATH: ":memory:",
    }).then((text) => /got "(.*)"/.exec(text)?.[1]),
    "https://app.example/", // the first one is valid, and so is the space
  );
  assertEquals(
    await said({ SERVICE_PASSWORD: "sesame", KV_PATH: "missing/kv" }),
    "Cannot open Deno KV: unable to open database file: missing/kv. " +
      "KV_PATH must be a file that this program may create and write, " +
      "or not be set; it is missing/kv.\n",
  );
});
