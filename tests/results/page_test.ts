import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
} from "@std/assert";
import type { PageStyle } from "../../src/contract.ts";
import { OpenAIError } from "../../src/errors.ts";
import type { RawResponse } from "../../src/results/raw_response.ts";
import {
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  PAGES,
  TokenPage,
} from "../../src/results/data_pages.ts";
import {
  type AbstractPage,
  listPages,
  type PageConstructor,
  type PageRequest,
} from "../../src/results/page.ts";

type Item = { id: string };
type Queries = Record<string, string>[];

/** A list whose responses have the given bodies, in order, and which records its queries. */
function listOf(style: PageStyle, bodies: unknown[], start?: string) {
  const asked: Queries = [];
  const request: PageRequest = ({ query }) => [
    () => {
      asked.push({ ...query });
      return Promise.resolve(
        {
          response: new Response(),
          text: "",
          json: undefined,
          controller: new AbortController(),
          secrets: () => [],
        } satisfies RawResponse,
      );
    },
    () => bodies[asked.length - 1],
  ];
  return {
    list: listPages(
      PAGES[style] as PageConstructor<AbstractPage<Item>>,
      { client: null, request },
      {
        method: "GET",
        path: "/things",
        query: start
          ? { [style === "next-page" ? "page" : "after"]: start }
          : {},
      },
    ),
    asked,
  };
}

/** Body of a page with two items; the last one is named after its cursor. */
function body(cursor: string, more: object = { has_more: true }): object {
  return {
    object: "list",
    data: [{ id: `${cursor}-0` }, { id: cursor }],
    last_id: cursor,
    next: cursor,
    ...more,
  };
}

const CLASSES = {
  "last-item-id": CursorPage,
  "last-id": ConversationCursorPage,
  "next": NextCursorPage,
  "next-page": TokenPage,
} as const;

for (
  const [style, Class] of Object.entries(CLASSES) as [
    keyof typeof CLASSES,
    typeof CursorPage,
  ][]
) {
  const param = style === "next-page" ? "page" : "after";

  Deno.test(`listPages() walks three pages: ${style}`, async () => {
    const { list, asked } = listOf(style, [
      body("a"),
      body("b"),
      body("c", { has_more: false }),
    ]);
    const ids = await Array.fromAsync(list, ({ id }) => id);
    assertEquals(ids, ["a-0", "a", "b-0", "b", "c-0", "c"]);
    assertEquals(asked, [{}, { [param]: "a" }, { [param]: "b" }]);
  });

  Deno.test(`getNextPage() returns a page of the same class, and rejects without a cursor: ${style}`, async () => {
    const { list } = listOf(style, [
      body("a"),
      body("b", { has_more: false }),
      { data: [], has_more: false },
    ]);
    const first = await list;
    assertInstanceOf(first, Class);
    assert(first.hasNextPage());
    const second = await first.getNextPage();
    assertInstanceOf(second, Class);
    assertEquals(second.getPaginatedItems(), [{ id: "b-0" }, { id: "b" }]);
    assert(!second.hasNextPage());
    // The list may have grown meanwhile.
    const third = await second.getNextPage();
    assertEquals(third.getPaginatedItems(), []);
    await assertRejects(
      () => third.getNextPage(),
      OpenAIError,
      "GET /things: this is the last one",
    );
  });

  Deno.test(`hasNextPage() is false if the response does not include has_more: ${style}`, async () => {
    const { list, asked } = listOf(style, [body("a", {})]);
    assertEquals((await Array.fromAsync(list)).length, 2);
    assertEquals(asked.length, 1);
  });

  Deno.test(`hasNextPage() is false without a cursor: ${style}`, async () => {
    const { list, asked } = listOf(style, [{
      data: [{}],
      has_more: true,
      next: null,
      last_id: null,
    }]);
    assertEquals((await Array.fromAsync(list)).length, 1);
    assertEquals(asked.length, 1);
  });

  Deno.test(`getNextPage() rejects a cursor that it has sent: ${style}`, async () => {
    const { list, asked } = listOf(style, [
      body("a"),
      body("b"),
      body("a"),
      body("b"),
    ]);
    await assertRejects(
      () => Array.fromAsync(list),
      OpenAIError,
      "Cannot get the next page of GET /things: the server sent the cursor of page 2 again after page 3",
    );
    assertEquals(asked.length, 3);
  });

  Deno.test(`getNextPage() rejects the cursor that the list began with: ${style}`, async () => {
    const { list, asked } = listOf(style, [body("a"), body("a")], "a");
    await assertRejects(
      () => Array.fromAsync(list),
      OpenAIError,
      "again after page 1",
    );
    assertEquals(asked.length, 1);
  });
}

for (const style of ["last-item-id", "last-id"] as const) {
  Deno.test(`hasNextPage() is false on an empty page: ${style}`, async () => {
    const { list, asked } = listOf(style, [{
      data: [],
      has_more: true,
      last_id: "a",
    }]);
    assertEquals(await Array.fromAsync(list), []);
    assertEquals(asked.length, 1);
  });
}

for (const style of ["next", "next-page"] as const) {
  Deno.test(`an empty page with a cursor does not end the list: ${style}`, async () => {
    const { list } = listOf(style, [
      { data: [], next: "a", has_more: true },
      body("b", { has_more: false }),
    ]);
    assertEquals((await Array.fromAsync(list)).length, 2);
  });
}

Deno.test("Page never requests another page", async () => {
  const { list, asked } = listOf("single", [body("a")]);
  const page = await list;
  assertInstanceOf(page, Page);
  assertEquals(page.object, "list");
  assert(!page.hasNextPage());
  assertEquals((await Array.fromAsync(page)).length, 2);
  assertEquals(asked.length, 1);
});

Deno.test("AbstractPage copies the fields of its envelope, except its own names", async () => {
  const { list } = listOf("last-item-id", [{
    ...body("a"),
    first_id: "x",
    hasNextPage: "no",
  }]);
  const page = await list as CursorPage<Item> & { first_id: string };
  assertEquals(page.first_id, "x");
  assert(page.hasNextPage());
});

Deno.test("AbstractPage treats a missing body and a missing list as an empty page", async () => {
  for (const empty of [undefined, null, {}, { data: null, has_more: true }]) {
    const { list } = listOf("last-item-id", [empty]);
    assertEquals(await Array.fromAsync(list), []);
  }
});

Deno.test("iterPages() may be left early, and getNextPage() may be called twice", async () => {
  const { list, asked } = listOf("last-item-id", [
    body("a"),
    body("b"),
    body("b"),
  ]);
  const first = await list;
  for await (const page of first.iterPages()) if (page !== first) break;
  assertEquals((await first.getNextPage()).getPaginatedItems().at(-1), {
    id: "b",
  });
  assertEquals(asked, [{}, { after: "a" }, { after: "a" }]);
});
