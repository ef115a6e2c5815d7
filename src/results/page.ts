/**
 * Lists that come in pages: each page knows how to ask for the next one, and nothing of the client.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { APIPromise } from "./api_promise.ts";
import type { RawResponse, SendMode } from "./raw_response.ts";

/** How a list goes on: what the next request sends, and which field of the reply it comes from. */
export type PageStyle =
  | "single"
  | "last-item-id"
  | "last-id"
  | "next"
  | "next-page";

/** Answer of a list that comes whole. */
export interface PageResponse<Item> {
  /** The items. */
  data: Item[];
  /** Always `"list"`. */
  object: string;
}

/** Params of a list that goes on after an item. */
export interface CursorPageParams {
  /** ID of the item before the first one wanted. */
  after?: string;
  /** Items a page. */
  limit?: number;
}

/** Answer of a list that goes on after the ID of its last item. */
export interface CursorPageResponse<Item> {
  /** The items. */
  data: Item[];
  /** Whether the server has more. */
  has_more: boolean;
}

/** Params of a list that goes on after its `last_id`. */
export type ConversationCursorPageParams = CursorPageParams;

/** Answer of a list that goes on after its `last_id`. */
export interface ConversationCursorPageResponse<Item>
  extends CursorPageResponse<Item> {
  /** ID of the last item. */
  last_id: string;
}

/** Params of a list that goes on after a cursor of its own. */
export type NextCursorPageParams = CursorPageParams;

/** Answer of a list that goes on after a cursor of its own. */
export interface NextCursorPageResponse<Item> extends CursorPageResponse<Item> {
  /** Cursor of the next page. */
  next: string | null;
}

/** Params of a list whose cursor goes out as `page`. */
export interface TokenPageParams {
  /** Cursor of the page wanted. */
  page?: string;
  /** Items a page. */
  limit?: number;
}

/** Answer of a list whose cursor goes out as `page`. */
export type TokenPageResponse<Item> = NextCursorPageResponse<Item>;

/** What the request of the next page sends beyond that of the first. */
export interface PageRequestOptions {
  /** Its query parameters: `after` or `page`. */
  query: Readonly<Record<string, string>>;
}

/** How one page is asked for: what sends the request, and what judges its answer. */
export type PageRequest = (query: PageRequestOptions["query"]) => [
  send: (mode: SendMode) => Promise<RawResponse>,
  decode: (raw: RawResponse) => unknown,
];

/** What all pages of one list share. */
export interface PageList {
  /** Method and path, for messages. */
  readonly action: string;
  /** How it goes on. */
  readonly style: PageStyle;
  /** Asks for a page. */
  readonly request: PageRequest;
  /** Cursors sent so far, and the page each of them led to, counted from 0. */
  readonly cursors: Map<string, number>;
}

/** Where a page stands in its list. */
export interface PagePlace {
  /** The list. */
  readonly list: PageList;
  /** Counts from 0. */
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
  readonly #place: PagePlace;

  /** Items of this page. */
  data: Item[];

  /**
   * Makes a page of a decoded answer.
   *
   * @param body The decoded answer; its fields become the page's.
   * @param place Where it stands.
   */
  constructor(body: unknown, place: PagePlace) {
    this.#place = place;
    const fields = (body ?? {}) as { data?: Item[] | null };
    if (!Array.isArray(fields.data ?? [])) {
      throw new OpenAIError(
        `Cannot read a page of ${place.list.action}: data must be a list, got ${typeof fields
          .data}`,
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
   * The page after this one.
   *
   * @throws {OpenAIError} If this is the last page, or if the server sends us where we have been: the list would never end.
   */
  async getNextPage(): Promise<this> {
    const { list, index } = this.#place;
    const next = this.nextPageRequestOptions();
    if (next === null) {
      throw new OpenAIError(
        `Cannot get the next page of ${list.action}: this is the last one (see hasNextPage())`,
      );
    }
    for (const cursor of Object.values(next.query)) {
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
    // deno-lint-ignore no-this-alias -- the page walks on
    let page: this = this;
    yield page;
    while (page.hasNextPage()) yield page = await page.getNextPage();
  }

  /** Items of this page and of all after it; the next page is asked for when its first item is. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
  }
}

/** A list that comes whole. */
export class Page<Item> extends AbstractPage<Item> {
  /** Always `"list"`. */
  declare object: string;

  /** There is no next page. */
  override nextPageRequestOptions(): null {
    return null;
  }
}

/** A list that goes on after the ID of its last item. */
export class CursorPage<Item> extends AbstractPage<Item> {
  /** Whether the server has more; taken for `false` if it does not say. */
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

/** A list that goes on after its `last_id`. */
export class ConversationCursorPage<Item> extends AbstractPage<Item> {
  /** Whether the server has more; taken for `false` if it does not say. */
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

/** A list that goes on after a cursor of its own; an empty page may have one too. */
export class NextCursorPage<Item> extends AbstractPage<Item> {
  /** Whether the server has more; taken for `false` if it does not say. */
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

/** As {@linkcode NextCursorPage}, but the cursor goes out as `page`. */
export class TokenPage<Item> extends NextCursorPage<Item> {
  /** What the next request sends; `null` after the last page. */
  override nextPageRequestOptions(): PageRequestOptions | null {
    return this.has_more && this.next ? { query: { page: this.next } } : null;
  }
}

/** A list under way: the promise of its first page, and all its items. */
export class PagePromise<
  PageClass extends AbstractPage<Item>,
  Item = ReturnType<PageClass["getPaginatedItems"]>[number],
> extends APIPromise<PageClass> implements AsyncIterable<Item> {
  /** Items of all pages; the next page is asked for when its first item is. */
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
 * Starts a list.
 *
 * @param style How it goes on.
 * @param action Method and path, for messages.
 * @param request Asks for a page.
 * @param start Cursor that the first request sends, if it sends one.
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
    async (answer) =>
      new STYLES[list.style](await decode(answer), { list, index }),
  );
}

function hasMore(body: unknown): boolean {
  return (body as { has_more?: boolean } | null)?.has_more ?? false;
}
