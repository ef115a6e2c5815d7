// deno-lint-ignore-file no-explicit-any -- one program text for two clients
import { completion, json, type Programs } from "./harness.ts";

const ask = { model: "gpt-5", messages: [{ role: "user", content: "Hi" }] };
const send = (client: any, options = {}) =>
  client.chat.completions.create(ask, options);
const failing = (status: number, error: object, headers = {}) => () =>
  json({ error }, status, headers);

export const setup: Programs = {
  "organization and project": async ({ client }) => {
    await send(client({ organization: "org_1", project: "proj_1" }));
    return true;
  },
  "a base URL with a path and a query": async ({ client }) => {
    await send(
      client({ baseURL: "https://proxy.test/openai/v1/?api-version=1" }),
    );
    return true;
  },
  "default headers, and null to remove one": async ({ client }) => {
    const openai = client({ defaultHeaders: { "x-mine": "a" } });
    await send(openai);
    await send(openai, { headers: { "x-mine": null } });
    await send(openai, { headers: { "X-Mine": "b" } });
    return true;
  },
  "default query": async ({ client }) => {
    await send(client({ defaultQuery: { tenant: "a" } }), { query: { b: 1 } });
    return true;
  },
  "a key from a function": async ({ client }) => {
    let count = 0;
    const openai = client({
      apiKey: () => Promise.resolve(`sk-${++count}-0123456789`),
    });
    await send(openai);
    await send(openai);
    return count;
  },
  "the placeholder key of a local server": async ({ client }) => {
    await send(client({ apiKey: "not needed" }));
    return true;
  },
  "client.apiKey = ... rotates the key": async ({ client }) => {
    const openai = client();
    await send(openai);
    openai.apiKey = "sk-second-0123456789";
    await send(openai);
    return openai.apiKey;
  },
  "client.apiKey in a request of one's own": ({ client }) =>
    `Bearer ${client().apiKey}`,
  "client.baseURL = ... moves the client": async ({ client }) => {
    const openai = client();
    openai.baseURL = "https://other.test/v1";
    await send(openai);
    return true;
  },
  "client.timeout and maxRetries can be set": ({ client }) => {
    const openai = client();
    openai.timeout = 5_000;
    openai.maxRetries = 1;
    return [openai.timeout, openai.maxRetries];
  },
  "withOptions()": async ({ client }) => {
    await send(client().withOptions({ organization: "org_2" }));
    return true;
  },
  "a mock by assignment": async ({ client }) => {
    const openai = client();
    openai.chat.completions.create = () => Promise.resolve({ id: "mock" });
    return (await send(openai)).id;
  },
  "a mock of a whole resource": async ({ client }) => {
    const openai = client();
    openai.chat = {
      completions: { create: () => Promise.resolve({ id: "mock" }) },
    };
    return (await send(openai)).id;
  },
  "a stub on the prototype": async ({ client, OpenAI }) => {
    const { prototype } = OpenAI.Chat.Completions;
    const original = prototype.create;
    prototype.create = () => Promise.resolve({ id: "stub" });
    try {
      return (await send(client())).id;
    } finally {
      prototype.create = original;
    }
  },
  "a Proxy around the client": async ({ client }) => {
    const proxy: any = new Proxy(client(), {
      get: (target, name, receiver) => Reflect.get(target, name, receiver),
    });
    return (await send(proxy)).id;
  },
  "Object.create(client)": async ({ client }) =>
    (await send(Object.create(client()))).id,
  "a copy of the client": async ({ client }) =>
    (await send({ ...client() })).id,
  "a subclass that signs each request": async ({ OpenAI, fetch }) => {
    class Signed extends OpenAI {
      prepareRequest(request: any) {
        request.headers.set("x-mine", "signature");
      }
    }
    await send(new (Signed as any)({ apiKey: "sk-test-0123456789", fetch }));
    return true;
  },
  "a subclass that passes its options on, and withOptions()": async (
    { OpenAI, fetch },
  ) => {
    class Mine extends OpenAI {
      constructor(given: any) {
        super({ timeout: 5_000, ...given });
      }
    }
    const client: any = new (Mine as any)({
      apiKey: "sk-test-0123456789",
      baseURL: "https://proxy.test/v1?tenant=a",
      defaultHeaders: { "x-mine": "1" },
      fetch,
    });
    const other = client.withOptions({ maxRetries: 1 });
    await send(other);
    return [other.timeout, other.maxRetries];
  },
  "a subclass that changes the options": async ({ OpenAI, fetch }) => {
    class Changed extends OpenAI {
      prepareOptions(options: any) {
        options.headers = { ...options.headers, "x-mine": "prepared" };
      }
    }
    await send(new (Changed as any)({ apiKey: "sk-test-0123456789", fetch }));
    return true;
  },
  "a fetch that sets a header": async ({ client, fetch }) => {
    const openai = client({
      fetch: (url: any, init: any) => {
        init.headers.set("x-mine", "1");
        return fetch(url, init);
      },
    });
    return (await send(openai)).id;
  },
  "a fetch that reads the form": async ({ client, script }) => {
    script(json({ id: "file_1" }));
    let sent = 0;
    const openai = client({
      fetch: async (_: any, init: any) => {
        sent = (await new Response(init.body).arrayBuffer()).byteLength;
        return json({ id: "file_1" });
      },
    });
    await openai.files.create({
      file: new File(["x"], "a.txt"),
      purpose: "user_data",
    });
    return sent > 0;
  },
  "request options that are undefined": async ({ client }) =>
    (await send(client(), { httpAgent: undefined, signal: undefined })).id,
  "the whole configuration of a client with each request": async ({ client }) =>
    (await send(client(), {
      apiKey: "x",
      baseURL: "https://ignored.test",
      organization: "org",
      dangerouslyAllowBrowser: true,
      maxRetries: 0,
    })).id,
  "headers as tuples": async ({ client }) => {
    await send(client(), { headers: [["x-mine", "a"]] });
    return true;
  },
  "429 is tried again": async ({ client, script, sent }) => {
    script(
      failing(429, { message: "Slow down" }, { "retry-after-ms": "1" }),
      json(completion()),
    );
    await send(client({ maxRetries: 1 }));
    return sent.length;
  },
  "x-should-retry: false": async ({ client, script }) => {
    script(failing(500, { message: "No" }, { "x-should-retry": "false" }));
    return await send(client({ maxRetries: 2 }));
  },
  "the fields of an error": async ({ client, script, sdk }) => {
    script(failing(400, {
      message: "Bad",
      code: "bad_model",
      param: "model",
      type: "invalid_request_error",
    }));
    try {
      await send(client());
    } catch (error: any) {
      return [
        error instanceof sdk.BadRequestError,
        error instanceof sdk.APIError,
        error.status,
        error.code,
        error.param,
        error.type,
        error.requestID,
        error.message.startsWith("400 Bad"),
      ];
    }
  },
  "the classes of errors": async ({ client, script }) => {
    const names: string[] = [];
    for (const status of [400, 401, 403, 404, 409, 418, 422, 429, 500, 503]) {
      script(failing(status, { message: "No" }));
      await send(client()).catch((error: Error) =>
        names.push(error.constructor.name)
      );
    }
    return names;
  },
  "an error of a flat body": async ({ client, script }) => {
    script(json({ message: "flat" }, 400));
    return await send(client()).catch((error: Error) =>
      error.message.startsWith("400 flat")
    );
  },
  "a failed fetch": async ({ client }) => {
    const openai = client({
      fetch: () => Promise.reject(new TypeError("fetch failed")),
    });
    return await send(openai).catch((error: Error) => [
      error.constructor.name,
      error.message.startsWith("Connection error."),
    ]);
  },
  "an aborted request": async ({ client }) =>
    await send(client(), { signal: AbortSignal.abort() }).catch((
      error: Error,
    ) => [
      error.constructor.name,
      error.message,
    ]),
  "limits that are text": async ({ client, script }) => {
    script(
      failing(429, { message: "Slow down" }, { "retry-after-ms": "1" }),
      json(completion()),
    );
    await send(client({ timeout: "30000", maxRetries: "1" }));
    return true;
  },
  "no credentials": ({ OpenAI }) => {
    try {
      new OpenAI({ apiKey: null });
    } catch (error: any) {
      return error instanceof OpenAI.OpenAIError;
    }
  },
  "statics of the class": ({ OpenAI, sdk }) => [
    OpenAI.APIError === sdk.APIError,
    typeof OpenAI.toFile,
    OpenAI.DEFAULT_TIMEOUT,
    typeof OpenAI.Files,
    typeof OpenAI.Beta.Threads,
  ],
  "buildURL()": ({ client }) => client().buildURL("/models", { a: [1, 2] }),
};
