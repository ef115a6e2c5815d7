import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { redactError } from "../../../src/core/secrets/redact_error.ts";

const SECRET = "canary-0123456789";
const hide = (text: string) => text.replaceAll(SECRET, "***");

const inspect = (value: unknown) =>
  Deno.inspect(value, {
    depth: 20,
    showHidden: true,
    strAbbreviateSize: 1e6,
  });

/** An error with something that contains the secret. */
function withField(field: unknown): Error {
  return Object.assign(new TypeError("fetch failed"), { field });
}

/** Errors as functions that send requests throw them. */
const ERRORS: Readonly<Record<string, () => unknown>> = {
  "in its message": () => new RangeError(`no ${SECRET}`),
  "in its stack alone": () =>
    Object.defineProperty(new Error("x"), "stack", { value: `at ${SECRET}` }),
  "in its name": () => Object.assign(new Error("x"), { name: SECRET }),
  "in a cause of its cause": () =>
    new Error("x", { cause: new Error("y", { cause: new Error(SECRET) }) }),
  "in a cause that is text": () => new Error("x", { cause: SECRET }),
  "among its errors": () =>
    new AggregateError([new Error("a"), new Error(SECRET)], "all failed"),
  "in an error of an error": () =>
    new AggregateError([new AggregateError([SECRET])]),
  "in a field": () => withField(SECRET),
  "in the name of a field": () => withField({ [SECRET]: 1 }),
  "in a symbol": () => Object.assign(new Error("x"), { [Symbol(SECRET)]: 1 }),
  "in the options of the request": () =>
    withField({ headers: { authorization: `Bearer ${SECRET}` } }),
  "in Headers": () => withField(new Headers({ authorization: SECRET })),
  "in a Map": () => withField(new Map([["authorization", [SECRET]]])),
  "in a Set": () => withField(new Set([SECRET])),
  "in a Request": () =>
    withField(new Request("http://x/", { headers: { "api-key": SECRET } })),
  "in a URL": () => withField(new URL(`http://x/?key=${SECRET}`)),
  "in a DOMException": () => new DOMException(SECRET, "NetworkError"),
  "in a field that cannot be seen": () =>
    Object.defineProperty(new Error("x"), "config", { value: [SECRET] }),
  "in text": () => `failed: ${SECRET}`,
  "in an object": () => ({ headers: [SECRET] }),
};

for (const [where, make] of Object.entries(ERRORS)) {
  Deno.test(`redactError() hides a secret ${where}`, () => {
    const thrown = make();
    assert(inspect(thrown).includes(SECRET), "the test itself shows it");
    const shown = redactError(thrown, hide);
    assert(!inspect(shown).includes(SECRET), inspect(shown));
    const { stack, message } = shown as Error ?? {};
    assert(!`${stack} ${message}`.includes(SECRET));
  });
}

Deno.test("redactError() returns the same error if there is nothing to hide", () => {
  const error = withField({ headers: { accept: "*/*" } });
  assertStrictEquals(redactError(error, hide), error);
  assertStrictEquals(redactError(undefined, hide), undefined);
});

Deno.test("redactError() keeps class, name, stack and plain fields of an error, and its circles", () => {
  const error = Object.assign(new RangeError(`no ${SECRET}`), {
    code: "ECONNRESET",
    errno: -104,
    cause: undefined as unknown,
  });
  error.cause = error;
  const shown = redactError(error, hide) as typeof error;
  assert(shown instanceof RangeError);
  assertEquals(
    [shown.name, shown.message, shown.code, shown.errno],
    ["RangeError", "no ***", "ECONNRESET", -104],
  );
  assertEquals(shown.stack, hide(error.stack!));
  assertStrictEquals(shown.cause, shown);
  const lost = new DOMException(SECRET, "NetworkError");
  const copy = redactError(lost, hide) as DOMException;
  assert(copy instanceof DOMException);
  assertEquals([copy.name, copy.message], ["NetworkError", "***"]);
});

Deno.test("redactError() drops the objects of an error that are too large to be searched", () => {
  const large = withField(
    new Map(Array.from({ length: 2_000 }, (_, i) => [i, i])),
  );
  const shown = redactError(large, hide) as Error;
  assertEquals(["field" in shown, shown.message], [false, "fetch failed"]);
  const bytes = withField(new Uint8Array(2 ** 24));
  assertStrictEquals(redactError(bytes, hide), bytes);
});
