// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/**
 * Requests of `AzureOpenAI`, compared with those of the official SDK's.
 */
import { assert, assertEquals } from "@std/assert";
import { AzureOpenAI as Official } from "npm:openai@7.59.0";
import { AzureOpenAI } from "../../mod.ts";
import { loadSpec } from "../../src/testing/schema/api_spec.ts";
import { differingParts } from "../conformance/differences.ts";
import { type Recorded, recorder } from "../conformance/record.ts";
import { argumentsOf, SHAPES } from "../conformance/sample.ts";
import { call } from "../conformance/sides.ts";

const { operations } = await loadSpec();

const BASE = {
  endpoint: "https://res.openai.azure.com",
  apiVersion: "2024-10-21",
  apiKey: "azure-key-0123456789",
  adminAPIKey: "sk-admin-0123456789",
  organization: null,
  project: null,
  maxRetries: 0,
};

function reply(request: Request): Response {
  const accept = request.headers.get("accept") ?? "";
  if (accept === "*/*") return new Response(null, { status: 204 });
  return accept === "application/json"
    ? Response.json({ data: [], output: [] })
    : new Response("bytes");
}

/** The requests of a program with both clients. */
async function both(
  program: (client: any) => unknown,
  options: object = {},
): Promise<{ ours: Recorded[]; theirs: Recorded[] }> {
  const sides: Recorded[][] = [];
  for (const Class of [AzureOpenAI, Official] as any[]) {
    const { fetch, requests } = recorder(reply, ["api-key"]);
    const given: Record<string, unknown> = { ...BASE, fetch, ...options };
    for (const name in given) {
      if (given[name] === undefined) delete given[name];
    }
    const client = new Class(given);
    try {
      await program(client);
    } catch (error) {
      requests.push({ url: `refused: ${error instanceof Error}` } as Recorded);
    }
    sides.push(requests);
  }
  return { ours: sides[0], theirs: sides[1] };
}

/** Official: a form has lost its model when the path is made, so the path names no deployment. */
const LOSES_MODEL = ["images.edit"];

Deno.test("AzureOpenAI sends all operations as the official SDK does", async () => {
  const failures: string[] = [];
  let deployed = 0;
  for (const facts of operations) {
    const { accessor } = facts;
    const parts = differingParts(accessor, SHAPES[0].name);
    if (parts.size > 0 || LOSES_MODEL.includes(accessor)) continue;
    const { ours, theirs } = await both((client) =>
      call(client, accessor, argumentsOf(facts, SHAPES[0]))
    );
    if (ours[0].url.includes("/deployments/")) deployed++;
    try {
      assertEquals(ours, theirs, accessor);
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  assertEquals(failures, []);
  assert(deployed >= 6, `${deployed}`);
});

const chat = (model?: string) => (client: any) =>
  client.chat.completions.create({
    ...(model === undefined ? {} : { model }),
    messages: [],
  });

const CASES: Record<
  string,
  [program: (client: any) => unknown, options?: object]
> = {
  "the deployment of the client": [chat("gpt-5"), { deployment: "mine" }],
  "the model of the request": [chat("gpt-5")],
  "neither": [chat()],
  "a deployment with unusual characters": [
    chat(),
    { deployment: "my gpt/4o é" },
  ],
  "a base URL": [chat("gpt-5"), {
    endpoint: undefined,
    baseURL: "https://gateway.example/azure/openai/",
  }],
  "a base URL that names the deployment": [chat("gpt-5"), {
    endpoint: undefined,
    baseURL: "https://res.openai.azure.com/openai/deployments/mine",
  }],
  "a base URL with a similar segment": [chat("gpt-5"), {
    endpoint: undefined,
    baseURL: "https://deployments.example/deployments-proxy/openai",
  }],
  "slashes at the end of the endpoint": [chat("gpt-5"), {
    endpoint: "https://res.openai.azure.com///",
  }],
  "a token provider": [chat("gpt-5"), {
    apiKey: undefined,
    azureADTokenProvider: () => Promise.resolve("token-of-entra"),
  }],
  "a default query": [chat("gpt-5"), {
    defaultQuery: { "api-version": "old", tenant: "a" },
  }],
  "an API version in the query of a request": [
    (client) =>
      client.chat.completions.create({ model: "m", messages: [] }, {
        query: { "api-version": "preview" },
      }),
  ],
  "a header that a gateway asks for": [chat("gpt-5"), {
    defaultHeaders: { Authorization: "Bearer of-the-gateway" },
  }],
  "a key in a header": [chat("gpt-5"), {
    defaultHeaders: { "api-key": "another-key-0123456789" },
  }],
  "a request by path": [
    (client) => client.post("/chat/completions", { body: { model: "gpt-5" } }),
  ],
  "a request by path elsewhere": [
    (client) => client.post("/threads", { body: { model: "gpt-5" } }),
  ],
  "a GET": [(client) => client.get("/chat/completions")],
  "a file": [(client) =>
    client.audio.transcriptions.create({
      model: "whisper",
      file: new File(["x"], "a.wav", { type: "audio/wav" }),
    })],
  "an edited image, with a deployment": [(client) =>
    client.images.edit({
      model: "gpt-image",
      prompt: "p",
      image: new File(["x"], "a.png", { type: "image/png" }),
    }), { deployment: "images" }],
  "batches, with a deployment": [(client) =>
    client.batches.create({
      input_file_id: "file_1",
      endpoint: "/v1/chat/completions",
      completion_window: "24h",
    }), { deployment: "batch" }],
  "a key that changes": [async (client) => {
    client.apiKey = "second-key-0123456789";
    await chat("gpt-5")(client);
  }],
  "a deployment that changes": [async (client) => {
    client.deploymentName = "other";
    await chat("gpt-5")(client);
  }],
  "withOptions()": [async (client) => {
    await chat("a")(client.withOptions({ timeout: 1_000 }));
    await chat("a")(client.withOptions({ deployment: "b" }));
    await chat("a")(client.withOptions({ apiVersion: "2025-01-01" }));
    await chat("a")(
      client.withOptions({ endpoint: "https://other.openai.azure.com" }),
    );
    await chat("a")(client.withOptions({ apiKey: "third-key-0123456789" }));
    await chat("a")(client);
  }, { deployment: undefined, defaultQuery: { tenant: "a" } }],
  "withOptions() with a token provider": [async (client) => {
    await chat("a")(client.withOptions({ timeout: 1_000 }));
  }, {
    apiKey: undefined,
    azureADTokenProvider: () => Promise.resolve("token-of-entra"),
  }],
};

for (const [name, [program, options]] of Object.entries(CASES)) {
  Deno.test(`AzureOpenAI sends what the official SDK sends: ${name}`, async () => {
    const { ours, theirs } = await both(program, options);
    assertEquals(ours, theirs);
    assert(ours.length > 0);
  });
}

Deno.test("AzureOpenAI finds the deployment of a form in its model", async () => {
  const { ours } = await both((client) =>
    client.images.edit({
      model: "gpt-image",
      prompt: "p",
      image: new File(["x"], "a.png", { type: "image/png" }),
    })
  );
  assertEquals(
    ours[0].url,
    "https://res.openai.azure.com/openai/deployments/gpt-image/images/edits",
  );
});

Deno.test("AzureOpenAI adds no deployment to the v1 path of Azure", async () => {
  const { ours } = await both(chat("gpt-5"), {
    endpoint: undefined,
    baseURL: "https://res.openai.azure.com/openai/v1/",
    apiVersion: "preview",
  });
  assertEquals(
    ours[0].url,
    "https://res.openai.azure.com/openai/v1/chat/completions",
  );
  assertEquals(ours[0].query, ["api-version=preview"]);
});

Deno.test("AzureOpenAI does not follow a redirect with its key", async () => {
  let sent = 0;
  const client = new AzureOpenAI({
    ...BASE,
    fetch: () => {
      sent++;
      return Promise.resolve(
        new Response(null, {
          status: 307,
          headers: { location: "https://elsewhere.example/" },
        }),
      );
    },
  });
  const error = await client.models.list().then(() => null, (error) => error);
  assertEquals([error.status, sent], [307, 1]);
});

Deno.test("AzureOpenAI.buildRequest() has the deployment and the key", async () => {
  const client = new AzureOpenAI({ ...BASE, deployment: "mine" });
  const { url, req } = await client.buildRequest({
    method: "post",
    path: "/embeddings",
    body: { input: "x" },
  });
  assertEquals(
    url,
    "https://res.openai.azure.com/openai/deployments/mine/embeddings?api-version=2024-10-21",
  );
  assertEquals(req.headers.get("api-key"), BASE.apiKey);
  assertEquals(req.headers.get("authorization"), null);
});
