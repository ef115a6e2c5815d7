// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/**
 * Requests over Amazon Bedrock and Vertex AI, compared with those of the official SDK.
 */
import { assert, assertEquals } from "@std/assert";
import Official, { BedrockOpenAI as OfficialBedrock } from "npm:openai@7.59.0";
import { bedrock as officialBedrock } from "npm:openai@7.59.0/providers/bedrock";
import { vertex as officialVertex } from "npm:openai@7.59.0/providers/vertex";
import OpenAI, { BedrockOpenAI } from "../../mod.ts";
import { bedrock } from "../../src/providers/bedrock/mod.ts";
import { bedrock as signed } from "../../src/providers/bedrock/aws.ts";
import { vertex } from "../../src/providers/vertex.ts";
import { type Recorded, recorder } from "../conformance/record.ts";

/** Runs a program with both clients; what each sent, or that it refused. */
async function both(
  ours: (fetch: typeof globalThis.fetch) => any,
  theirs: (fetch: typeof globalThis.fetch) => any,
  program: (client: any) => unknown,
): Promise<[ours: unknown[], theirs: unknown[]]> {
  const sides: unknown[][] = [];
  for (const make of [ours, theirs]) {
    const { fetch, requests } = recorder(() => Response.json({ output: [] }));
    const seen: (Recorded | string)[] = requests;
    try {
      await program(make(fetch));
    } catch (error) {
      seen.push(`refused: ${error instanceof Error}`);
    }
    sides.push(seen);
  }
  return [sides[0], sides[1]];
}

const create = (client: any) =>
  client.responses.create({ model: "openai.gpt-oss-120b", input: "Hi" });

const KEY = "bedrock-key-0123456789";
const token = () => Promise.resolve("token-0123456789");

const BEDROCK: Record<string, any> = {
  "mantle": { region: "us-east-1", apiKey: KEY },
  "runtime": { region: "us-east-1", endpoint: "runtime", apiKey: KEY },
  "runtime in China": {
    region: "cn-north-1",
    endpoint: "runtime",
    apiKey: KEY,
  },
  "runtime in Europe's own cloud": {
    region: "eusc-de-east-1",
    endpoint: "runtime",
    apiKey: KEY,
  },
  "a token provider": { region: "eu-west-1", tokenProvider: token },
  "a URL with the path of an operation": {
    baseURL: "https://bedrock-mantle.us-east-1.api.aws/openai/v1/responses/",
    apiKey: KEY,
  },
  "a URL of runtime": {
    baseURL: "https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1",
    apiKey: KEY,
  },
  "another host": { baseURL: "http://127.0.0.1:8080/v1", apiKey: KEY },
};

const BEDROCK_WRONG: Record<string, any> = {
  "no region": { apiKey: KEY },
  "a blank region": { apiKey: KEY, region: " " },
  "no name of a region": { apiKey: KEY, region: "Frankfurt" },
  "an unknown endpoint": { apiKey: KEY, region: "us-east-1", endpoint: "x" },
  "no credential": { region: "us-east-1" },
  "a blank key": { region: "us-east-1", apiKey: " " },
  "two credentials": {
    region: "us-east-1",
    apiKey: KEY,
    tokenProvider: token,
  },
  "the region of another host": {
    region: "us-east-1",
    baseURL: "https://bedrock-mantle.eu-west-1.api.aws/openai/v1",
    apiKey: KEY,
  },
  "another family than the host": {
    endpoint: "runtime",
    baseURL: "https://bedrock-mantle.eu-west-1.api.aws/openai/v1",
    apiKey: KEY,
  },
  "http to AWS": {
    baseURL: "http://bedrock-mantle.eu-west-1.api.aws/openai/v1",
    apiKey: KEY,
  },
  "a blank URL": { baseURL: " ", region: "us-east-1", apiKey: KEY },
};

for (
  const [name, options] of [
    ...Object.entries(BEDROCK),
    ...Object.entries(BEDROCK_WRONG),
  ]
) {
  const isWrong = name in BEDROCK_WRONG;
  Deno.test(`bedrock() ${isWrong ? "refuses" : "sends"} what the official one does: ${name}`, async () => {
    const [ours, theirs] = await both(
      (fetch) => new OpenAI({ fetch, provider: bedrock(options) }),
      (fetch) => new Official({ fetch, provider: officialBedrock(options) }),
      create,
    );
    assertEquals(ours, theirs);
    assertEquals(ours, isWrong ? ["refused: true"] : ours);
    // A token works in the same way in the module for AWS credentials.
    if (isWrong && name !== "no credential") {
      const [again] = await both(
        () => signed(options),
        () => null,
        () => null,
      );
      assertEquals(again, ["refused: true"]);
    }
  });
}

const VERTEX: Record<string, any> = {
  "global": { project: "my-project", location: "global", tokenProvider: token },
  "a region": {
    project: "example.com:my-project",
    location: "europe-west4",
    tokenProvider: () => "ya29.token",
  },
  "a URL": {
    baseURL: "https://gateway.example/vertex/",
    tokenProvider: token,
  },
  "a client of Google's library": {
    project: "p",
    location: "global",
    credentials: {
      getRequestHeaders: () =>
        Promise.resolve({ Authorization: "Bearer of-google-0123456789" }),
    },
  },
};

const VERTEX_WRONG: Record<string, any> = {
  "no project": { location: "global", tokenProvider: token },
  "no location": { project: "p", tokenProvider: token },
  "a project that is a path": {
    project: "../x",
    location: "global",
    tokenProvider: token,
  },
  "two credentials": {
    project: "p",
    location: "global",
    tokenProvider: token,
    credentials: { getRequestHeaders: () => Promise.resolve({}) },
  },
  "a URL with a query": {
    baseURL: "https://gateway.example/?a=b",
    tokenProvider: token,
  },
  "http to Google": {
    baseURL: "http://aiplatform.googleapis.com/v1",
    tokenProvider: token,
  },
  "a blank token": {
    project: "p",
    location: "global",
    tokenProvider: () => "",
  },
  "a token with a line break": {
    project: "p",
    location: "global",
    tokenProvider: () => "a\nb",
  },
};

for (
  const [name, options] of [
    ...Object.entries(VERTEX),
    ...Object.entries(VERTEX_WRONG),
  ]
) {
  const isWrong = name in VERTEX_WRONG;
  Deno.test(`vertex() ${isWrong ? "refuses" : "sends"} what the official one does: ${name}`, async () => {
    const [ours, theirs] = await both(
      (fetch) => new OpenAI({ fetch, provider: vertex(options) }),
      (fetch) => new Official({ fetch, provider: officialVertex(options) }),
      create,
    );
    assertEquals(ours, theirs);
    assertEquals(ours, isWrong ? ["refused: true"] : ours);
  });
}

Deno.test("providers refuse a request that brings its own credential, as the official ones do", async () => {
  const headers = { Authorization: "Bearer own-0123456789" };
  const pairs: [any, any][] = [
    [bedrock(BEDROCK.mantle), officialBedrock(BEDROCK.mantle)],
    [vertex(VERTEX.global), officialVertex(VERTEX.global)],
  ];
  for (const [own, official] of pairs) {
    const [ours, theirs] = await both(
      (fetch) => new OpenAI({ fetch, provider: own, defaultHeaders: headers }),
      (fetch) =>
        new Official({ fetch, provider: official, defaultHeaders: headers }),
      create,
    );
    assertEquals(ours, theirs);
  }
});

const CLIENTS: Record<string, [options: any, program?: (client: any) => any]> =
  {
    "a region": [{ awsRegion: "us-east-1", apiKey: KEY }],
    "a token provider": [{
      awsRegion: "us-east-1",
      bedrockTokenProvider: token,
    }],
    "a URL": [{
      baseURL: "https://bedrock-mantle.us-east-1.api.aws/openai/v1/responses",
      apiKey: KEY,
    }],
    "withOptions()": [
      { awsRegion: "us-east-1", bedrockTokenProvider: token },
      async (client) => {
        await create(client.withOptions({ timeout: 1_000 }));
        await create(client.withOptions({ apiKey: "other-0123456789" }));
      },
    ],
    "a path at the same origin": [
      { awsRegion: "us-east-1", apiKey: KEY },
      async (client) => {
        client.baseURL = "https://bedrock-mantle.us-east-1.api.aws/other";
        await create(client);
      },
    ],
    "another origin": [
      { awsRegion: "us-east-1", apiKey: KEY },
      async (client) => {
        client.baseURL = "https://other.example/v1";
        await create(client);
      },
    ],
    "no region": [{ apiKey: KEY }],
    "no token": [{ awsRegion: "us-east-1" }],
    "two tokens": [{
      awsRegion: "us-east-1",
      apiKey: KEY,
      bedrockTokenProvider: token,
    }],
    "a function as key": [{ awsRegion: "us-east-1", apiKey: token }],
    "an admin key": [{
      awsRegion: "us-east-1",
      apiKey: KEY,
      adminAPIKey: "sk-admin",
    }],
    "a residency": [{
      awsRegion: "us-east-1",
      apiKey: KEY,
      dataResidency: "eu",
    }],
    "no name of a region": [{ awsRegion: "x/y", apiKey: KEY }],
  };

for (const [name, [options, program = create]] of Object.entries(CLIENTS)) {
  Deno.test(`BedrockOpenAI sends and refuses what the official one does: ${name}`, async () => {
    const [ours, theirs] = await both(
      (fetch) => new BedrockOpenAI({ ...options, fetch }),
      (fetch) => new OfficialBedrock({ ...options, fetch }),
      program,
    );
    assertEquals(ours, theirs);
    assert(ours.length > 0);
  });
}

Deno.test("responses.stream() of a BedrockOpenAI has the output text of its final response", async () => {
  const response = {
    id: "resp_1",
    object: "response",
    status: "completed",
    output: [{
      id: "msg_1",
      type: "message",
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text: "Hello", annotations: [] }],
    }],
  };
  const events = [
    { type: "response.created", response: { ...response, output: [] } },
    { type: "response.completed", response },
  ];
  const client = new BedrockOpenAI({
    awsRegion: "us-east-1",
    apiKey: KEY,
    fetch: () =>
      Promise.resolve(
        new Response(
          events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(""),
          { headers: { "content-type": "text/event-stream" } },
        ),
      ),
  });
  const stream = client.responses.stream({ model: "m", input: "Hi" });
  assertEquals((await stream.finalResponse()).output_text, "Hello");
});
