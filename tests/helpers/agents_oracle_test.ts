// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Turns of agents as event logs, followed with both clients: same requests, events and results. */
import { assertEquals } from "@std/assert";
import Official from "npm:openai@7.59.0";
import OpenAI from "../../mod.ts";
import { ISOLATED } from "../support/test_client.ts";
import { failure, LOGS, serving, shown, WAYS } from "./agents/logs.ts";

for (const [name, log] of Object.entries(LOGS)) {
  for (const [way, read] of Object.entries(WAYS)) {
    Deno.test(`sessions.stream() does what the official SDK does, ${way}: ${name}`, async () => {
      const observe = async (Client: any, more: object) => {
        const { client, requests } = serving(Client, more, log);
        const failures: unknown[] = [];
        const stream = client.beta.agents.sessions.stream("sess_1", {
          input: "Hi",
          onToolError: ({ error: _, ...rest }: any) => failures.push(rest),
          ...log.params,
        }, log.options);
        const result = await read(stream).catch(failure);
        const { output_text, session_id, turn_id } = (result ?? {}) as any;
        return shown([
          result,
          output_text,
          session_id,
          turn_id,
          requests,
          failures,
        ]);
      };
      assertEquals(
        await observe(OpenAI, ISOLATED),
        await observe(Official, {}),
      );
    });
  }
}

Deno.test("environments.files.prepare() and upload() send the requests of the official SDK", async () => {
  const record = async (Client: any, more: object) => {
    const requests: unknown[] = [];
    let files = 0;
    const client = new Client({
      ...more,
      apiKey: "sk-test",
      baseURL: "https://api.test/v1",
      maxRetries: 0,
      fetch: async (input: any, init: any) => {
        if (String(input) === "data:,") return new Response();
        const request = new Request(input, init);
        const isForm = request.headers.get("content-type")?.includes("form");
        const body = isForm
          ? await Promise.all([...await request.formData()].map(
            async ([field, value]) => [
              field,
              value instanceof File ? [value.name, await value.text()] : value,
            ],
          ))
          : await request.json();
        requests.push([
          request.method,
          request.url,
          request.headers.get("openai-beta"),
          body,
        ]);
        return Response.json(
          isForm
            ? { id: `file_${++files}` }
            : { object: "agent.environment.file" },
        );
      },
    });
    const resource = client.beta.agents.environments.files;
    const file = (name: string) => new File([name], name);
    const results = [
      await resource.prepare({
        "/workspace/a.txt": file("a.txt"),
        "/workspace/deep/er/b.txt": file("b.txt"),
      }),
      await resource.upload("env_1", {
        file: file("c.txt"),
        path: "/workspace/c.txt",
      }),
      await resource.prepare({}),
    ];
    for (
      const path of [
        "a.txt",
        "/workspace",
        "/workspace/",
        "/workspace/../etc",
        "/workspace/a//b",
        "/workspace/.codex/a",
        "/workspace/.managed-agents-x/a",
        "/workspace/outputs",
        "/workspace/a\\b",
      ]
    ) {
      results.push(
        await resource.prepare({ [path]: file("x") }).catch(() => "refused"),
      );
    }
    results.push(
      await resource.prepare({
        "/workspace/a": file("x"),
        "/workspace/a/b": file("y"),
      }).catch(() => "refused"),
      await resource.prepare({
        "/workspace/a": file("x"),
        "/workspace/b": file("y"),
      }, { idempotencyKey: "one" }).catch(() => "refused"),
    );
    return shown([results, requests]);
  };
  assertEquals(await record(OpenAI, ISOLATED), await record(Official, {}));
});

Deno.test("artifacts.forResult() sends the requests of the official SDK, over all pages", async () => {
  const artifact = (id: string, path: string, turn_id = "turn_1") => ({
    id,
    path,
    turn_id,
    session_id: "sess_1",
  });
  const pages: Record<string, object> = {
    "": {
      data: [artifact("a1", "/workspace/a"), artifact("a2", "/b", "turn_2")],
      has_more: true,
      last_id: "a2",
    },
    "a2": {
      data: [artifact("a3", "/b"), artifact("a4", "/c"), artifact("a5", "/c")],
      has_more: false,
    },
  };
  const record = async (Client: any, more: object) => {
    const requests: unknown[] = [];
    const client = new Client({
      ...more,
      apiKey: "sk-test",
      baseURL: "https://api.test/v1",
      maxRetries: 0,
      fetch: (input: any, init: any) => {
        const request = new Request(input, init);
        const { pathname, searchParams } = new URL(request.url);
        requests.push([request.method, request.url]);
        return Promise.resolve(
          pathname.endsWith("/artifacts")
            ? Response.json(pages[searchParams.get("after") ?? ""])
            : new Response("bytes"),
        );
      },
    });
    const artifacts = client.beta.agents.sessions.artifacts.forResult(
      { session_id: "sess_1", turn_id: "turn_1" },
    );
    const written: string[] = [];
    const to = new TransformStream<Uint8Array>();
    const all = new Response(to.readable).text();
    const results = [
      await artifacts.retrieve("/workspace/a", { query: { limit: 2 } }),
      await artifacts.retrieve("/b"),
      await artifacts.retrieve("/c").catch(() => "several"),
      await artifacts.retrieve("/none").catch(() => "none"),
      await (await artifacts.content("/b")).text(),
      await artifacts.download({ path: "/b", to: to.writable }),
      await all,
      written,
    ];
    return shown([results, requests]);
  };
  assertEquals(await record(OpenAI, ISOLATED), await record(Official, {}));
});
