/** Tokens of `vertex()`: of the machine, and of Google's libraries. */
import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import OpenAI, { OpenAIError } from "../../mod.ts";
import { vertex } from "../../src/providers/vertex.ts";
import { run, SOURCE } from "../support/program.ts";
import { scriptedFetch } from "../support/scripted_fetch.ts";

const PLACE = { project: "p", location: "global" };

/** Sends two requests with the token of a machine whose metadata server responds so. */
async function machine(
  respond: (request: Request, count: number) => Response,
  flags: string[] = ["--allow-net"],
): Promise<{ printed: string; requests: number }> {
  let requests = 0;
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => respond(request, ++requests),
  );
  const printed = await run({
    code: `
      import OpenAI from "${SOURCE}/../mod.ts";
      import { vertex } from "${SOURCE}/providers/vertex.ts";
      const client = new OpenAI({
        provider: vertex(${JSON.stringify(PLACE)}),
        fetch: (_, init) => {
          console.log(new Headers(init.headers).get("authorization"));
          return Promise.resolve(Response.json({ data: [] }));
        },
      });
      try {
        await Promise.all([client.models.list(), client.models.list()]);
        await client.models.list();
      } catch (error) { console.log(Deno.inspect(error)); }`,
    flags: ["--no-prompt", "--allow-env", ...flags],
    env: { GCE_METADATA_HOST: `127.0.0.1:${server.addr.port}` },
  });
  return { printed: printed.trim(), requests };
}

Deno.test("vertex() without a credential requests the machine's token once, and keeps it", async () => {
  const { printed, requests } = await machine((request) =>
    request.headers.get("metadata-flavor") === "Google" &&
      new URL(request.url).pathname ===
        "/computeMetadata/v1/instance/service-accounts/default/token"
      ? Response.json({ access_token: "ya29.machine", expires_in: 3_599 })
      : new Response(null, { status: 403 })
  );
  assertEquals(printed.split("\n"), [
    "Bearer ya29.machine",
    "Bearer ya29.machine",
    "Bearer ya29.machine",
  ]);
  assertEquals(requests, 1);
});

Deno.test("vertex() requests a token that is about to expire again", async () => {
  const { printed, requests } = await machine((_, count) =>
    Response.json({ access_token: `ya29.${count}`, expires_in: 60 })
  );
  assertEquals(printed.split("\n").at(-1), "Bearer ya29.2");
  assertEquals(requests, 2);
});

Deno.test("vertex() on a machine without a service account says so", async () => {
  const { printed } = await machine(() => new Response(null, { status: 404 }));
  assertStringIncludes(printed, "check that the machine has a service account");
});

Deno.test("vertex() does not quote a response of the metadata server that is not JSON", async () => {
  const { printed } = await machine(() => new Response('ya29.secret"'));
  assertStringIncludes(printed, "check that the machine has a service account");
  assert(!printed.includes("ya29"), printed);
});

Deno.test("vertex() names the permission that the metadata server needs", async () => {
  const { printed } = await machine(() => Response.json({}), []);
  assert(
    /Cannot get a token: no permission, run with --allow-net=127\.0\.0\.1:\d+, or pass tokenProvider/
      .test(printed),
    printed,
  );
});

Deno.test("an error of Google's libraries is not passed on: it may contain what they sent", async () => {
  const secret = "refresh-token-0123456789";
  const client = new OpenAI({
    fetch: scriptedFetch(),
    provider: vertex({
      ...PLACE,
      credentials: {
        getRequestHeaders: () => Promise.reject(new Error(secret)),
      },
    }),
  });
  const error = await assertRejects(
    () => client.models.list(),
    OpenAIError,
    "credentials.getRequestHeaders() failed",
  );
  assert(!Deno.inspect(error).includes(secret));
});
