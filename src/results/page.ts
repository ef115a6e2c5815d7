/**
 * Paginated lists: each page can request the next one, without knowing the client.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { APIPromise } from "./api_promise.ts";
import type { RawResponse, SendMode } from "./raw_response.ts";

/** How a list continues: which parameter the next request sends, and which field of the response it comes from. */
export type PageStyle =
  | "single"
  | "last-item-id"
  | "last-id"
  | "next"
  | "next-page";

/** Response of a list that is not paginated. */
export interface PageResponse<Item> {
  /** The items. */
  data: Item[];
  /** Always `"list"`. */
  object: string;
}

/** Params of a list that continues after an item. */
export interface CursorPageParams {
  /** ID of the item after which the page begins. */
  after?: string;
  /** Items per page. */
  limit?: number;
}

/** Response of a list that continues after the ID of its last item. */
export interface CursorPageResponse<Item> {
  /** The items. */
  data: Item[];
  /** Whether the server has more. */
  has_more: boolean;
}

/** Params of a list that continues after its `last_id`. */
export type ConversationCursorPageParams = CursorPageParams;

/** Response of a list that continues after its `last_id`. */
export interface ConversationCursorPageResponse<Item>
  extends CursorPageResponse<Item> {
  /** ID of the last item. */
  last_id: string;
}

/** Params of a list that continues after a separate cursor. */
export type NextCursorPageParams = CursorPageParams;

/** Response of a list that continues after a separate cursor. */
export interface NextCursorPageResponse<Item> extends CursorPageResponse<Item> {
  /** Cursor of the next page. */
  next: string | null;
}

/** Params of a list whose cursor is sent as `page`. */
export interface TokenPageParams {
  /** Cursor of the requested page. */
  page?: string;
  /** Items per page. */
  limit?: number;
}

/** Response of a list whose cursor is sent as `page`. */
export type TokenPageResponse<Item> = NextCursorPageResponse<Item>;

/** What the request for the next page adds to the request for the first. */
export interface PageRequestOptions {
  /** Query parameters: `after` or `page`. */
  query: Readonly<Record<string, string>>;
}

/** Prepares the request for one page: the function that sends it, and the one that decodes its response. */
export type PageRequest = (query: PageRequestOptions["query"]) => [
  send: (mode: SendMode) => Promise<RawResponse>,
  decode: (raw: RawResponse) => unknown,
];

/** State that all pages of one list share. */
export interface PageList {
  /** Method and path, for messages. */
  readonly action: string;
  /** How it continues. */
  readonly style: PageStyle;
  /** Requests a page. */
  readonly request: PageRequest;
  /** Cursors sent so far, each with the index of the page it led to. */
  readonly cursors: Map<string, number>;
}

/** The position of a page in its list. */
export interface PagePlace {
  /** The list. */
  readonly list: PageList;
  /** Index of the page, from 0. */
  readonly index: number;
}

/**
 * One page of a list, and the way to the next one.
 *
 * @example All items, page after page
 * ```ts
 * import OpenAI from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const client = new OpenAI({
 *   apiKey: "test",
 *   fetch: (url) =>
 *     Promise.resolve(Response.json(
 *       String(url).includes("after=a") ? { data: [{ id: "b" }], has_more: false } : { data: [{ id: "a" }], has_more: true },
 *     )),
 * });
 * const ids = [];
 * for await (const file of client.files.list()) ids.push(file.id);
 * assertEquals(ids, ["a", "b"]);
 * ```
 */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  declare private readonly _place: PagePlace;

  /** Items of this page. */
  data: Item[];

  /**
   * Makes a page from a decoded response.
   *
   * @param body The decoded response; its fields become fields of the page.
   * @param place Its position in the list.
   */
  constructor(body: unknown, place: PagePlace) {
    // Not enumerable: printing and serializing a page shows the fields of the response only.
    Object.defineProperty(this, "_place", { value: place });
    // Some servers send the list alone.
    const fields = (Array.isArray(body) ? { data: body } : body ?? {}) as {
      data?: Item[] | null;
      object?: unknown;
    };
    const isList = typeof fields === "object" &&
      (Array.isArray(fields.data) || fields.data === null ||
        Object.keys(fields).length === 0 || fields.object === "list");
    if (!isList || !Array.isArray(fields.data ?? [])) {
      throw new OpenAIError(
        `Cannot read a page of ${place.list.action}: expected a list in data, got ${
          typeof fields === "object" ? typeof fields.data : typeof body
        }`,
      );
    }
    this.data = fields.data ?? [];
    for (const [key, value] of Object.entries(fields)) {
      if (!(key in this)) (this as Record<string, unknown>)[key] = value;
    }
  }

  /** What the next request sends; `null` after the last page. */
  abstract nextPageRequestOptions(): PageRequestOptions | null;

  /** Items of this page. */
  getPaginatedItems(): Item[] {
    return this.data;
  }

  /** Whether there is another page. */
  hasNextPage(): boolean {
    return this.nextPageRequestOptions() !== null;
  }

  /**
   * Requests the page after this one.
   *
   * @throws {OpenAIError} If this is the last page, or if the server sends a cursor that has been used before, because the list would never end.
   */
  async getNextPage(): Promise<this> {
    const { list, index } = this._place;
    const next = this.nextPageRequestOptions();
    if (next === null) {
      throw new OpenAIError(
        `Cannot get the next page of ${list.action}: this is the last one (see hasNextPage())`,
      );
    }
    for (const cursor of Object.values(next.query)) {
      if (typeof cursor !== "string") {
        throw new OpenAIError(
          `Cannot get the next page of ${list.action}: the cursor must be a string, got ${typeof cursor}`,
        );
      }
      const led = list.cursors.get(cursor) ?? index + 1;
      if (led !== index + 1) {
        throw new OpenAIError(
          `Cannot get the next page of ${list.action}: the server sent the cursor of page ${
            led + 1
          } again after page ${index + 1}`,
        );
      }
      list.cursors.set(cursor, led);
    }
    return await pageAt(list, index + 1, next.query) as unknown as this;
  }

  /** This page and all after it. */
  async *iterPages(): AsyncGenerator<this> {
    // deno-lint-ignore no-this-alias -- the variable moves on to the next pages
    let page: this = this;
    yield page;
    while (page.hasNextPage()) yield page = await page.getNextPage();
  }

  /** Items of this page and of all after it; the next page is requested together with its first item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
  }
}

/** A list that is not paginated. */
export class Page<Item> extends AbstractPage<Item> {
  /** Always `"list"`. */
  declare object: string;

  /** There is no next page. */
  override nextPageRequestOptions(): null {
    return null;
  }
}

/** A list that continues after the ID of its last item. */
export class CursorPage<Item> extends AbstractPage<Item> {
  /** Whether the server has more; `false` if the response does not include it. */
  has_more: boolean;

  /** See {@linkcode AbstractPage}. */
  constructor(body: unknown, place: PagePlace) {
    super(body, place);
    this.has_more = hasMore(body);
  }

  /** What the next request sends; `null` after the last page. */
  override nextPageRequestOptions(): PageRequestOptions | null {
    const last = this.data.at(-1) as { id?: string | null } | undefined;
    return this.has_more && last?.id ? { query: { after: last.id } } : null;
  }
}

/** A list that continues after its `last_id`. */
export class ConversationCursorPage<Item> extends AbstractPage<Item> {
  /** Whether the server has more; `false` if the response does not include it. */
  has_more: boolean;
  /** ID of the last item; empty on an empty page. */
  last_id: string;

  /** See {@linkcode AbstractPage}. */
  constructor(body: unknown, place: PagePlace) {
    super(body, place);
    this.has_more = hasMore(body);
    this.last_id = (body as { last_id?: string } | null)?.last_id ?? "";
  }

  /** What the next request sends; `null` after the last page. */
  override nextPageRequestOptions(): PageRequestOptions | null {
    return this.has_more && this.data.length && this.last_id
      ? { query: { after: this.last_id } }
      : null;
  }
}

/** A list that continues after a separate cursor; even an empty page can have one. */
export class NextCursorPage<Item> extends AbstractPage<Item> {
  /** Whether the server has more; `false` if the response does not include it. */
  has_more: boolean;
  /** Cursor of the next page. */
  next: string | null;

  /** See {@linkcode AbstractPage}. */
  constructor(body: unknown, place: PagePlace) {
    super(body, place);
    this.has_more = hasMore(body);
    this.next = (body as { next?: string | null } | null)?.next ?? null;
  }

  /** What the next request sends; `null` after the last page. */
  override nextPageRequestOptions(): PageRequestOptions | null {
    return this.has_more && this.next ? { query: { after: this.next } } : null;
  }
}

/** As {@linkcode NextCursorPage}, but the cursor is sent as `page`. */
export class TokenPage<Item> extends NextCursorPage<Item> {
  /** What the next request sends; `null` after the last page. */
  override nextPageRequestOptions(): PageRequestOptions | null {
    return this.has_more && this.next ? { query: { page: this.next } } : null;
  }
}

/** A list in progress: a promise of its first page, and an async iterable of all its items. */
export class PagePromise<
  PageClass extends AbstractPage<Item>,
  Item = ReturnType<PageClass["getPaginatedItems"]>[number],
> extends APIPromise<PageClass> implements AsyncIterable<Item> {
  /** Items of all pages; the next page is requested together with its first item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    yield* (await this) as unknown as AbstractPage<Item>;
  }
}

type PageConstructor = new (
  body: unknown,
  place: PagePlace,
) => AbstractPage<unknown>;

const STYLES: Readonly<Record<PageStyle, PageConstructor>> = {
  "single": Page,
  "last-item-id": CursorPage,
  "last-id": ConversationCursorPage,
  "next": NextCursorPage,
  "next-page": TokenPage,
};

/**
 * Requests the first page of a list.
 *
 * @param style How it continues.
 * @param action Method and path, for messages.
 * @param request Prepares the request for a page.
 * @param start Cursor that the first request sends, if any.
 */
export function listPages<PageClass extends AbstractPage<unknown>>(
  style: PageStyle,
  action: string,
  request: PageRequest,
  start?: string | null,
): PagePromise<PageClass> {
  const cursors = new Map(start ? [[start, 0]] : []);
  return pageAt(
    { style, action, request, cursors },
    0,
    {},
  ) as unknown as PagePromise<PageClass>;
}

function pageAt(
  list: PageList,
  index: number,
  query: PageRequestOptions["query"],
): PagePromise<AbstractPage<unknown>> {
  const [send, decode] = list.request(query);
  return new PagePromise(
    send,
    async (raw) => new STYLES[list.style](await decode(raw), { list, index }),
  );
}

function hasMore(body: unknown): boolean {
  return (body as { has_more?: boolean } | null)?.has_more ?? false;
}
