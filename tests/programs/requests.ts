// deno-lint-ignore-file no-explicit-any -- one program text for two clients
/**
 * Programs around promises, pages, streams of their own, errors and bodies.
 *
 * @module
 */
import { chatStream, json, type Programs } from "./harness.ts";

const ask = {
  model: "gpt-5",
  messages: [{ role: "user", content: "Hi" }],
};
const send = (client: any, options = {}) =>
  client.chat.completions.create(ask, options);
const sse = (...events: string[]) =>
  new Response(events.map((event) => `${event}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream" },
  });
const caught = (promise: any) =>
  Promise.resolve(promise).then((value: any) => ({ ok: value }), (e: any) => ({
    name: e.constructor.name,
    status: e.status,
    msg: String(e.message).replace(/ \(.*\)$/, ""),
  }));

export const requests: Programs = {
  "list: own page class": async ({ client, script, OpenAI, sdk }) => {
    void OpenAI;
    script(json({ items: ["a"], next: "2" }), json({ items: ["b"] }));
    const Base =
      Object.getPrototypeOf(sdk.OpenAI.CursorPage).name === "AbstractPage"
        ? Object.getPrototypeOf(sdk.OpenAI.CursorPage)
        : (() => {
          let P = sdk.OpenAI.CursorPage;
          while (P.name !== "AbstractPage") P = Object.getPrototypeOf(P);
          return P;
        })();
    class Mine extends Base {
      items: any;
      next: any;
      constructor(c: any, r: any, b: any, o: any) {
        super(c, r, b, o);
        this.items = b.items;
        this.next = b.next;
      }
      getPaginatedItems() {
        return this.items;
      }
      nextPageRequestOptions(): any {
        return this.next
          ? {
            ...(this as any).options,
            query: { ...(this as any).options.query, page: this.next },
          }
          : null;
      }
    }
    return await Array.fromAsync(
      client().getAPIList("/items", Mine, { query: { limit: 1 } }),
    );
  },
  "list: post": async ({ client, script, OpenAI }) => {
    script(
      json({ data: [{ id: "a" }], has_more: true }),
      json({ data: [{ id: "b" }], has_more: false }),
    );
    return await Array.fromAsync(
      client().getAPIList("/items", OpenAI.CursorPage, {
        method: "post",
        body: { q: 1 },
      }),
      (x: any) => x.id,
    );
  },
  "list: withResponse": async ({ client, script, OpenAI }) => {
    script(json({ data: [{ id: "a" }], has_more: false }));
    const { data, response } = await client().getAPIList(
      "/items",
      OpenAI.CursorPage,
    ).withResponse();
    return [data.data, response.status, data instanceof OpenAI.CursorPage];
  },
  "list: new page by hand": ({ client, OpenAI }) => {
    const p = new OpenAI.CursorPage(client(), new Response(), {
      data: [{ id: "a" }],
      has_more: true,
    }, { method: "get", path: "/x", query: { limit: 2 } });
    return [p.hasNextPage(), p.nextPageRequestOptions(), p.getPaginatedItems()];
  },
  "list: limit then slice": async ({ client, script }) => {
    script(json({ data: [{ id: "a" }, { id: "b" }], has_more: true }));
    const { data } = await client().files.list({ limit: 2 });
    return data.slice(0, 1);
  },
  "list: next on last": async ({ client, script }) => {
    script(
      json({ data: [{ id: "a" }], has_more: false }),
      json({ data: [], has_more: false }),
    );
    const p = await client().files.list();
    return (await p.getNextPage()).data;
  },
  "sse: fromSSEResponse": async ({ client, script }) => {
    script(() => chatStream("a", "b"));
    const s0 = await client().chat.completions.create({ ...ask, stream: true });
    s0.controller.abort();
    const S = s0.constructor as any;
    const r = chatStream("x", "y");
    let t = "";
    for await (const c of S.fromSSEResponse(r, new AbortController())) {
      t += c.choices[0]?.delta.content ?? "";
    }
    return t;
  },
  "sse: fromSSEResponse error": async ({ client, script, OpenAI }) => {
    script(() => chatStream("a"));
    const S = (await client().chat.completions.create({ ...ask, stream: true }))
      .constructor as any;
    try {
      for await (
        const _ of S.fromSSEResponse(
          sse('data: {"error":{"message":"m","code":"c"}}'),
          new AbortController(),
        )
      );
    } catch (e: any) {
      return [e instanceof OpenAI.APIError, e.message, e.code];
    }
  },
  "sse: synthesized names": async ({ client, script }) => {
    script(() => chatStream("a"));
    const S = (await client().chat.completions.create({ ...ask, stream: true }))
      .constructor as any;
    return await Array.fromAsync(
      S.fromSSEResponse(
        sse('event: a\ndata: {"n":1}', 'data: {"n":2}'),
        new AbortController(),
        undefined,
        true,
      ),
    );
  },
  "sse: break aborts controller": async ({ client, script }) => {
    script(() => chatStream("a"));
    const S = (await client().chat.completions.create({ ...ask, stream: true }))
      .constructor as any;
    const ac = new AbortController();
    for await (
      const _ of S.fromSSEResponse(sse('data: {"n":1}', 'data: {"n":2}'), ac)
    ) break;
    return ac.signal.aborted;
  },
  "sse: read twice": async ({ client, script }) => {
    script(() => chatStream("a"));
    const s = await client().chat.completions.create({ ...ask, stream: true });
    for await (const _ of s);
    return (await caught((async () => {
      for await (const _ of s);
    })()) as any).name;
  },
  "promise: await twice same object": async ({ client }) => {
    const p = send(client());
    return (await p) === (await p);
  },
  "promise: asResponse twice": async ({ client }) => {
    const p = send(client());
    const [a, b] = await Promise.all([p.asResponse(), p.asResponse()]);
    return [a.status, a === b];
  },
  "promise: asResponse json": async ({ client }) =>
    (await (await send(client()).asResponse()).json()).id,
  "promise: withResponse error": async ({ client, script }) => {
    script(json({ error: { message: "x" } }, 404));
    return (await caught(send(client()).withResponse()) as any).status;
  },
  "promise: mapped": async ({ client }) =>
    await Promise.all(
      [1, 2, 3].map((i) =>
        client().chat.completions.create({ ...ask, seed: i }).then((r: any) =>
          r.choices.length
        )
      ),
    ),
  "promise: async generator relay": async ({ client, script }) => {
    script(() => chatStream("a", "b"));
    async function* relay() {
      const s = await client().chat.completions.create({
        ...ask,
        stream: true,
      });
      for await (const c of s) yield c.choices[0]?.delta?.content || "";
    }
    let t = "";
    for await (const x of relay()) t += x;
    return t;
  },
  "promise: Response from toReadableStream": async ({ client, script }) => {
    script(() => chatStream("a", "b"));
    const s = await client().chat.completions.create({ ...ask, stream: true });
    return (await new Response(s.toReadableStream()).text()).trim().split("\n")
      .map((l) => JSON.parse(l).choices[0]?.delta?.content);
  },
  "errors: instanceof chain": async ({ client, script, OpenAI, sdk }) => {
    script(json({ error: { message: "x" } }, 404));
    try {
      await send(client());
    } catch (e: any) {
      return [
        e instanceof OpenAI.NotFoundError,
        e instanceof sdk.NotFoundError,
        e instanceof sdk.APIError,
        e instanceof sdk.OpenAIError,
        e instanceof Error,
        e.constructor === sdk.NotFoundError,
      ];
    }
  },
  "errors: JSON and keys": async ({ client, script }) => {
    script(json({ error: { message: "x", code: "c" } }, 400));
    try {
      await send(client());
    } catch (e: any) {
      const { status, code, error, requestID } = JSON.parse(JSON.stringify(e));
      return [status, code, error, requestID];
    }
  },
  "errors: made by hand": ({ OpenAI }) => {
    const e = new OpenAI.APIError(
      429,
      { message: "m", code: "c" },
      undefined,
      new Headers(),
    );
    return [
      e.message,
      e.status,
      e.code,
      new OpenAI.APIConnectionError({ cause: new Error("x") }).message,
      new OpenAI.APIConnectionTimeoutError().message,
      new OpenAI.APIUserAbortError().message,
      new OpenAI.RateLimitError(429, undefined, "t", new Headers()).message,
    ];
  },
  "errors: abort mid-flight": async ({ client, fetch }) => {
    const ac = new AbortController();
    const c = client({
      fetch: (u: any, i: any) => {
        void fetch(u, i);
        return new Promise((_, rej) =>
          i.signal.addEventListener("abort", () => rej(i.signal.reason))
        );
      },
    });
    setTimeout(() => ac.abort(), 5);
    const r: any = await caught(send(c, { signal: ac.signal }));
    return [r.name, r.msg];
  },
  "errors: 200 HTML as JSON": async ({ client, script }) => {
    script(() =>
      new Response("<html>", { headers: { "content-type": "text/html" } })
    );
    return typeof (await caught(client().get("/x")) as any).ok;
  },
  "errors: json parse by path": async ({ client, script }) => {
    script(() =>
      new Response("{", { headers: { "content-type": "application/json" } })
    );
    return "ok" in (await caught(client().get("/x")) as any);
  },
  "graders/evals": async ({ client, script }) => {
    script(json({ id: "e" }), json({ id: "r" }));
    const c = client();
    await c.evals.create({
      data_source_config: { type: "custom", item_schema: {} },
      testing_criteria: [],
    });
    return (await c.evals.runs.retrieve("r", { eval_id: "e" })).id;
  },
  "log: debug quiet": async ({ client }) => {
    const lines: any[] = [];
    const l = (...a: any[]) => lines.push(a.length > 0);
    await send(
      client({
        logLevel: "debug",
        logger: { debug: l, info: l, warn: l, error: l },
      }),
    );
    return lines.length > 0 && !JSON.stringify(lines).includes("sk-");
  },
  "log: off": async ({ client }) => {
    const lines: any[] = [];
    const l = (...a: any[]) => lines.push(a);
    await send(
      client({
        logLevel: "off",
        logger: { debug: l, info: l, warn: l, error: l },
      }),
    );
    return lines.length;
  },
  "fetchOptions pass": async ({ client, fetch }) => {
    let s: any;
    await send(
      client({
        fetchOptions: { cache: "no-store", keepalive: true },
        fetch: (u: any, i: any) => {
          s = [i.cache, i.keepalive];
          return fetch(u, i);
        },
      }),
    );
    return s;
  },
  "query arrays": async ({ client }) =>
    (await client().get("/x", {
      query: {
        include: ["a", "b"],
        nested: { a: { b: 1 } },
        d: new Date(0),
        e: "",
        z: false,
      },
    })).id,
  "query Date list": async ({ client, script }) => {
    script(json({ data: [], has_more: false }));
    await client().batches.list({ after: "b_1", limit: 3 });
    return 1;
  },
  "post no body": async ({ client, script }) => {
    script(json({ id: "b" }));
    return [await client().batches.cancel("b"), await client().post("/x")];
  },
  "body stream post": async ({ client }) =>
    (await client().post("/x", {
      body: new Blob(["abc"]).stream(),
      headers: { "content-type": "text/plain" },
    })).id,
  "body URLSearchParams": async ({ client }) =>
    (await caught(
      client().post("/x", {
        body: new URLSearchParams({ a: "b" }),
        headers: { "content-type": "application/x-www-form-urlencoded" },
      }),
    ) as any).ok?.id ?? "fails",
  "content-type form object": async ({ client }) =>
    (await client().post("/x", {
      body: { a: 1, b: [2] },
      headers: { "content-type": "application/x-www-form-urlencoded" },
    })).id,
};
