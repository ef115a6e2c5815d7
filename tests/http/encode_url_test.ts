import { assertEquals, assertThrows } from "@std/assert";
import { joinURL } from "../../src/http/encode_url.ts";

const BASE = { url: "https://api.test/v1", query: "" };

Deno.test("joinURL() joins base URL and path with one slash", () => {
  const cases: [string, string, string][] = [
    ["https://api.test/v1", "/models", "https://api.test/v1/models"],
    ["https://api.test/v1", "models", "https://api.test/v1/models"],
    ["https://api.test", "/models", "https://api.test/models"],
    ["https://api.test", "", "https://api.test"],
    ["https://api.test/v1", "//models", "https://api.test/v1//models"],
    ["http://[::1]:8080/a/b", "/c/d", "http://[::1]:8080/a/b/c/d"],
  ];
  for (const [url, path, expected] of cases) {
    assertEquals(joinURL({ url, query: "" }, path, {}), {
      url: expected,
      isForeign: false,
    });
  }
});

Deno.test("joinURL() merges queries, later over earlier: base URL, path, own", () => {
  const cases: [string, string, object, string][] = [
    ["", "/m", {}, "/m"],
    ["a=1", "/m", {}, "/m?a=1"],
    ["a=1&b=2", "/m?b=3&c=4", { c: 5 }, "/m?a=1&b=3&c=5"],
    ["a=1&a=2", "/m", {}, "/m?a=1&a=2"],
    ["a=1", "/m", { a: undefined }, "/m"],
    ["a=1", "/m", { a: null }, "/m?a="],
    ["", "/m?a=1#frag", {}, "/m?a=1"],
    ["", "/m?", { a: { b: 1 } }, "/m?a%5Bb%5D=1"],
  ];
  for (const [query, path, own, expected] of cases) {
    const { url } = joinURL({ url: BASE.url, query }, path, own);
    assertEquals(url, BASE.url + expected);
  }
});

Deno.test("joinURL() recognizes an absolute path of another origin", () => {
  const cases: [string, boolean, string?][] = [
    ["https://api.test/other", false],
    ["HTTPS://API.test:443/other", false, "https://api.test/other"],
    ["http://api.test/other", true],
    ["https://api.test:8443/other", true],
    ["https://evil.test/v1/models", true],
    ["https://api.test.evil.test/v1", true],
    ["https://api.test@evil.test/v1", true],
  ];
  for (const [path, isForeign, url = path] of cases) {
    assertEquals(joinURL(BASE, path, {}), { url, isForeign }, path);
  }
});

Deno.test("joinURL() keeps what only looks absolute below the base URL", () => {
  for (
    const path of [
      "@evil.test/x",
      "/\\evil.test/x",
      "\\\\evil.test/x",
      " https://evil.test/x",
      "/https://evil.test",
      "//evil.test/v1",
      "..//evil.test",
      ".evil.test",
    ]
  ) {
    const { url, isForeign } = joinURL(
      { url: "https://api.test", query: "" },
      path,
      {},
    );
    assertEquals([new URL(url).origin, isForeign], ["https://api.test", false]);
  }
});

Deno.test("joinURL() sends neither the query of the base URL nor default parameters to another origin", () => {
  const base = { url: BASE.url, query: "api-version=1", defaults: { d: "2" } };
  const query = { q: 3 };
  assertEquals(
    joinURL(base, "/m", query).url,
    "https://api.test/v1/m?api-version=1&d=2&q=3",
  );
  assertEquals(
    joinURL(base, "https://evil.test/m?x=0", query).url,
    "https://evil.test/m?x=0&q=3",
  );
  assertEquals(
    joinURL(base, "/m", { d: undefined, q: undefined }).url,
    "https://api.test/v1/m?api-version=1",
  );
});

Deno.test("joinURL() rejects an absolute path that is not an http(s) URL", () => {
  for (
    const path of ["file:///etc/passwd", "javascript:1", "data:,x", "https://"]
  ) {
    assertThrows(
      () => joinURL(BASE, path, {}),
      TypeError,
      "path must be relative or an http or https URL",
    );
  }
});

Deno.test("joinURL() applies defaults and stringify also to requests without a query", () => {
  const urlOf = (base: object) => joinURL({ ...BASE, ...base }, "/m", {}).url;
  assertEquals(urlOf({ defaults: { a: 1 } }), `${BASE.url}/m?a=1`);
  assertEquals(urlOf({ stringify: () => "b=2" }), `${BASE.url}/m?b=2`);
});

Deno.test("joinURL() adds nothing to the base URL for an empty path", () => {
  for (const path of ["", "?a=1", "#f"]) {
    const { url } = joinURL(BASE, path, {});
    assertEquals(url, BASE.url + path.replace("#f", ""));
  }
});
