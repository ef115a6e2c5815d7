// deno-lint-ignore-file no-explicit-any -- one program text for two clients
/**
 * Programs that wrap a client, change its credentials, or build requests themselves.
 *
 * @module
 */
import { completion, json, type Programs } from "./harness.ts";

const ask = {
  model: "gpt-5",
  messages: [{ role: "user", content: "Hi" }],
};
const send = (client: any, options = {}) =>
  client.chat.completions.create(ask, options);
const caught = (promise: any) =>
  Promise.resolve(promise).then((value: any) => ({ ok: value }), (e: any) => ({
    name: e.constructor.name,
    status: e.status,
    msg: String(e.message).replace(/ \(.*\)$/, ""),
  }));
const idp = {
  identityProviderId: "idp_1",
  serviceAccountId: "svc_1",
  provider: { tokenType: "jwt", getToken: () => Promise.resolve("a") },
};

export const wrapping: Programs = {
  "wrap: deep proxy": async ({ client }) => {
    const wrap = (o: any): any =>
      new Proxy(o, {
        get(t, k, r) {
          const v = Reflect.get(t, k, r);
          return typeof v === "function"
            ? v.bind(t)
            : v && typeof v === "object"
            ? wrap(v)
            : v;
        },
      });
    return (await wrap(client()).chat.completions.create(ask)).id;
  },
  "wrap: monkeypatch create with original": async ({ client }) => {
    const c = client();
    const o = c.chat.completions.create;
    const log: any[] = [];
    c.chat.completions.create = function (...a: any[]) {
      log.push(a[0].model);
      return o.apply(this, a);
    };
    const r = await send(c);
    return [r.id, log];
  },
  "wrap: subclass with extra option": async ({ OpenAI, fetch }) => {
    class My extends OpenAI {
      tag: any;
      constructor(o: any) {
        const { tag, ...r } = o;
        super(r);
        this.tag = tag;
      }
    }
    const c: any = new My({ apiKey: "sk-x-0123456789", fetch, tag: "t" });
    await send(c);
    return [c.tag, c instanceof OpenAI];
  },
  "wrap: subclass withOptions keeps class": ({ OpenAI, fetch }) => {
    class My extends OpenAI {
      hi() {
        return "hi";
      }
    }
    return (new (My as any)({ apiKey: "sk-x-0123456789", fetch })).withOptions({
      timeout: 1,
    }).hi();
  },
  "wrap: subclass defaultQuery": async ({ OpenAI, fetch }) => {
    class My extends OpenAI {
      defaultQuery() {
        return { v: "1" };
      }
    }
    await send(new (My as any)({ apiKey: "sk-x-0123456789", fetch }));
    return 1;
  },
  "wrap: subclass authHeaders": async ({ OpenAI, fetch }) => {
    class My extends OpenAI {
      authHeaders() {
        return Promise.resolve(undefined);
      }
      validateHeaders() {}
    }
    await send(
      new (My as any)({
        apiKey: "sk-x-0123456789",
        fetch,
        defaultHeaders: { "x-mine": "s" },
      }),
    );
    return 1;
  },
  "wrap: subclass fetchWithTimeout": async ({ OpenAI, fetch }) => {
    class My extends OpenAI {
      fetchWithTimeout(u: any, i: any, ms: any, c: any) {
        const h = new Headers(i.headers);
        h.set("x-mine", "f");
        return super.fetchWithTimeout(u, { ...i, headers: h }, ms, c);
      }
    }
    await send(new (My as any)({ apiKey: "sk-x-0123456789", fetch }));
    return 1;
  },
  "wrap: subclass makeStatusError": async ({ OpenAI, fetch, script }) => {
    class Mine extends Error {}
    class My extends OpenAI {
      makeStatusError() {
        return new Mine("x");
      }
    }
    script(json({}, 404));
    return (await caught(
      send(
        new (My as any)({ apiKey: "sk-x-0123456789", fetch, maxRetries: 0 }),
      ),
    ) as any).name;
  },
  "creds: function key fails": async ({ client }) => {
    const r: any = await caught(
      send(client({ apiKey: () => Promise.reject(new Error("vault")) })),
    );
    return [r.name];
  },
  "creds: function returns empty": async ({ client }) =>
    (await caught(send(client({ apiKey: () => Promise.resolve("") }))) as any)
      .name,
  "creds: rotate between": async ({ client }) => {
    const c = client();
    await send(c);
    c.apiKey = "sk-b-0123456789";
    await send(c);
    await send(c.withOptions({ apiKey: "sk-c-0123456789" }));
    return true;
  },
  "creds: org/project set later": async ({ client }) => {
    const c = client();
    c.organization = "org_9";
    c.project = "p_9";
    await send(c);
    c.organization = null;
    await send(c);
    return true;
  },
  "creds: timeout per request wins": async ({ client }) => {
    const c = client({ timeout: 5 });
    return (await send(c, { timeout: 60000 })).id;
  },
  "creds: api-key header and a key": async ({ client }) => {
    await send(client({ defaultHeaders: { "api-key": "gw" } }));
    return 1;
  },
  "near: undefined client options": ({ client }) =>
    client({
      baseURL: undefined,
      organization: undefined,
      timeout: undefined,
      maxRetries: undefined,
      defaultHeaders: undefined,
      httpAgent: undefined,
    }).maxRetries,
  "identity: tokens": async ({ OpenAI, script, sent }) => {
    const f = (u: any, i: any) => {
      const a = String(u).startsWith("https://auth.");
      sent.push(
        [
          String(u),
          i.method,
          new Headers(i.headers).get("authorization"),
          a ? JSON.parse(i.body) : null,
        ] as any,
      );
      return Promise.resolve(
        a
          ? Response.json({ access_token: "t1", expires_in: 60 })
          : json(completion()),
      );
    };
    const c = new OpenAI({ apiKey: null, workloadIdentity: idp, fetch: f });
    await send(c);
    await send(c);
    script();
    return c.apiKey;
  },
  "identity: both": ({ OpenAI }) => {
    try {
      new OpenAI({ apiKey: "sk-x", workloadIdentity: idp });
      return "ok";
    } catch (e: any) {
      return [e.constructor.name, e instanceof OpenAI.OpenAIError];
    }
  },
  "identity: refused": async ({ OpenAI, sdk }) => {
    const c = new OpenAI({
      apiKey: null,
      workloadIdentity: idp,
      maxRetries: 0,
      fetch: () =>
        Promise.resolve(
          Response.json({ error: "invalid_grant", error_description: "no" }, {
            status: 400,
          }),
        ),
    });
    try {
      await send(c);
    } catch (e: any) {
      return [
        e instanceof sdk.OAuthError,
        e instanceof sdk.APIError,
        e.error_code,
        e.status,
      ];
    }
  },
  "build: with hooks and defaults": async ({ client }) => {
    const { req, url } = await client({
      defaultQuery: { a: "1" },
      defaultHeaders: { "x-mine": "d" },
    }).buildRequest({ method: "get", path: "/x?b=2" });
    return [url, req.headers.get("x-mine"), req.body ?? null];
  },
  "build: form and signal": async ({ client }) => {
    const f = new FormData();
    f.set("a", "b");
    const s = new AbortController().signal;
    const { req } = await client().buildRequest({
      method: "post",
      path: "/x",
      body: f,
      signal: s,
    });
    return [req.signal === s, req.headers.get("content-type") ?? "none"];
  },
  "build: stream body duplex": async ({ client }) => {
    const { req } = await client().buildRequest({
      method: "post",
      path: "/x",
      body: new Blob(["a"]).stream(),
    });
    return [req.duplex, req.body instanceof ReadableStream];
  },
  "build: text body": async ({ client }) => {
    const { req } = await client().buildRequest({
      method: "post",
      path: "/x",
      body: "text",
      headers: { "content-type": "text/plain" },
    });
    return [req.body, req.headers.get("content-type")];
  },
  "build: iterable": async ({ client }) => {
    const { req } = await client().buildRequest({
      method: "post",
      path: "/x",
      body: [1, 2],
    });
    return [req.body, req.headers.get("content-type")];
  },
  "build: absolute url": async ({ client }) =>
    (await client().buildRequest({
      method: "get",
      path: "https://api.openai.com/v2/x",
      query: { c: 1 },
    })).url,
};
