import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStrictEquals,
} from "@std/assert";
import { NotFoundError, OpenAIError } from "../../src/errors.ts";
import { APIPromise } from "../../src/results/runtime.js";
import { scriptedFetch } from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";
import { turns } from "../support/event_loop.ts";

const ok = () =>
  Response.json({ a: 1 }, { headers: { "x-request-id": "req_1" } });
const missing = () =>
  Response.json({ error: { message: "No" } }, { status: 404 });

function call(...lines: Response[]) {
  const fetch = scriptedFetch(...lines);
  const promise = testClient(fetch, { maxRetries: 0 }).get<{ a: number }>("/x");
  return { fetch, promise };
}

Deno.test("APIPromise is a promise of the value", async () => {
  const { promise } = call(ok());
  assertInstanceOf(promise, Promise);
  assertInstanceOf(promise, APIPromise);
  const value = await promise;
  assertEquals(value, { a: 1 });
  assertEquals(value._request_id, "req_1");
  assertStrictEquals(await promise, value);
  assertStrictEquals(await Promise.all([promise]).then(([v]) => v), value);
  assertStrictEquals(await Promise.race([promise]), value);
});

Deno.test("APIPromise sends its request once, however often it is awaited", async () => {
  const { fetch, promise } = call(ok());
  while (fetch.sent.length === 0) await Promise.resolve();
  await Promise.all([promise, promise.then(), promise.withResponse()]);
  assertEquals(fetch.sent.length, 1);
});

Deno.test("APIPromise.then(), catch() and finally() are those of any promise", async () => {
  const { promise } = call(ok());
  const derived = promise.then(({ a }) => a + 1);
  assertEquals(derived.constructor, Promise);
  assertEquals(await derived, 2);
  let over = false;
  assertEquals(await promise.finally(() => over = true), { a: 1 });
  assert(over);
  const failed = call(missing()).promise;
  assertInstanceOf(await failed.catch((error) => error), NotFoundError);
  assertInstanceOf(await failed.then(null, (error) => error), NotFoundError);
  await assertRejects(() => failed.finally(() => {}), NotFoundError);
});

Deno.test("APIPromise.asResponse() gives the Response with its body unread", async () => {
  const { promise } = call(ok());
  const response = await promise.asResponse();
  assertEquals([response.status, response.bodyUsed], [200, false]);
  assertEquals(response.headers.get("x-request-id"), "req_1");
  assertEquals(await response.json(), { a: 1 });
});

Deno.test("APIPromise.asResponse() rejects if the status is not 2xx", async () => {
  await assertRejects(
    () => call(missing()).promise.asResponse(),
    NotFoundError,
  );
});

Deno.test("APIPromise.asResponse() accepts any content", async () => {
  const html = new Response("<p>", {
    headers: { "content-type": "text/html" },
  });
  const response = await call(html).promise.asResponse();
  assertEquals(await response.text(), "<p>");
});

Deno.test("APIPromise.asResponse() returns the body even if the value was awaited too", async () => {
  const { promise } = call(ok());
  const [value, response] = await Promise.all([promise, promise.asResponse()]);
  assertEquals([value, await response.json()], [{ a: 1 }, { a: 1 }]);

  const other = call(ok()).promise;
  const [again, late] = await Promise.all([other.asResponse(), other]);
  assertEquals([await again.json(), late], [{ a: 1 }, { a: 1 }]);

  const third = call(ok()).promise;
  await third;
  const last = await third.asResponse();
  assertEquals(await last.json(), { a: 1 });
  assertEquals(last.headers.get("x-request-id"), "req_1");
});

Deno.test("APIPromise gives the Response and the value, in either order and any number of times", async () => {
  const { promise, fetch } = call(ok());
  const response = await promise.asResponse();
  assertEquals([await promise, await promise], [{ a: 1 }, { a: 1 }]);
  assertEquals(await promise.asResponse(), response);
  assertEquals(await response.json(), { a: 1 });
  assertEquals((await promise.withResponse()).data, { a: 1 });
  assertEquals(fetch.sent.length, 1);
});

Deno.test("APIPromise rejects if the program has read the body of its response", async () => {
  const { promise } = call(ok());
  await (await promise.asResponse()).text();
  await assertRejects(
    () => promise,
    OpenAIError,
    "Cannot parse the response of GET /x: the body has been read through asResponse()",
  );
});

Deno.test("APIPromise.withResponse() gives value, Response and request ID", async () => {
  const { promise } = call(ok());
  const { data, response, request_id } = await promise.withResponse();
  assertEquals([data, response.status, request_id], [{ a: 1 }, 200, "req_1"]);
  assertStrictEquals(await promise, data);
  const plain = await call(Response.json([])).promise.withResponse();
  assertEquals([plain.data, plain.request_id], [[], null]);
  await assertRejects(
    () => call(missing()).promise.withResponse(),
    NotFoundError,
  );
});

/** Runs a program part by part and gives what was rejected without anyone listening. */
async function unhandled(run: () => Promise<unknown>): Promise<unknown[]> {
  const caught: unknown[] = [];
  const trap = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    caught.push(event.reason);
  };
  addEventListener("unhandledrejection", trap);
  try {
    await run();
    // Rejections are reported after the microtasks, and a response is read in some turns of the event loop.
    await turns(20);
  } finally {
    removeEventListener("unhandledrejection", trap);
  }
  return caught;
}

Deno.test("APIPromise leaves no rejection unhandled if it has one handler", async () => {
  const uses: ((promise: APIPromise<unknown>) => Promise<unknown>)[] = [
    (promise) => promise.asResponse(),
    (promise) => promise.withResponse(),
    (promise) => Promise.resolve(promise),
    (promise) => promise.then(() => {}),
    (promise) => promise.finally(() => {}),
    (promise) => Promise.allSettled([promise, promise.asResponse()]),
  ];
  for (const use of uses) {
    const caught = await unhandled(() =>
      use(call(missing()).promise).catch(() => {})
    );
    assertEquals(caught, []);
  }
});

Deno.test("APIPromise reports an unhandled rejection once, like any promise", async () => {
  const caught = await unhandled(async () => {
    const { fetch } = call(missing());
    while (fetch.sent.length === 0) await Promise.resolve();
  });
  assertEquals(caught.length, 1);
  assertInstanceOf(caught[0], NotFoundError);
});
