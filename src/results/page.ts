/**
 * Paginated lists: each page can request the next one, without knowing the client.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { APIPromise } from "./api_promise.ts";
import type { RawResponse, SendMode } from "./raw_response.ts";

/** What the next request sends; a class of your own may change all of it. */
export interface PageRequestOptions {
  /** HTTP method. */
  readonly method?: string;
  /** Path below the base URL, or an absolute URL. */
  readonly path?: string;
  /** Query parameters, with the cursor in `after` or `page`. */
  readonly query?: object | null;
  /** Body. */
  readonly body?: unknown;
}

/** A class of pages, as `client.getAPIList()` takes it. */
export type PageConstructor<PageClass> = new (
  // deno-lint-ignore no-explicit-any -- subclasses narrow the types of the arguments
  ...args: any[]
) => PageClass;

/** What requests the pages that a program constructs itself: a client. */
export interface PageClient {
  /** Requests a page by path. */
  requestAPIList<PageClass extends AbstractPage<unknown>>(
    Page: PageConstructor<PageClass>,
    options: PageRequestOptions,
  ): PromiseLike<unknown>;
}

/** Prepares the request for one page: the function that sends it, and the one that decodes its response. */
export type PageRequest = (next: PageRequestOptions) => [
  send: (mode: SendMode) => Promise<RawResponse>,
  decode: (raw: RawResponse) => unknown,
];

/** A list: how its pages are requested. */
export interface PageSource {
  /** The client, which pages get. */
  readonly client: unknown;
  /** Requests a page. */
  readonly request: PageRequest;
}

/** State that all pages of one list share. */
export interface PageList extends PageSource {
  /** Class of its pages. */
  readonly Page: PageConstructor<AbstractPage<unknown>>;
  /** Queries sent so far, each with the index of the page it led to. */
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
  /** Its place in the list that it came from; `undefined` if a program has constructed it. */
  declare private readonly _place: PagePlace | undefined;
  /** @ignore */
  declare private readonly _client: PageClient;
  /** The request that led here. */
  declare protected readonly options: PageRequestOptions;
  /** The response; its body has been read. */
  declare protected readonly response: Response;
  /** The decoded response. */
  declare protected readonly body: unknown;

  /**
   * Makes a page from a decoded response.
   *
   * @param client Requests the page after this one.
   * @param response The response; its body has been read.
   * @param body The decoded response; its fields become fields of the page.
   * @param options The request that led here.
   */
  constructor(
    client: PageClient,
    response: Response,
    body: unknown,
    options: PageRequestOptions,
  ) {
    // Not enumerable: printing and serializing a page shows the fields of the response only.
    const hidden = { _client: client, response, body, options };
    for (const [name, value] of Object.entries(hidden)) {
      Object.defineProperty(this, name, { value, writable: true });
    }
    if (typeof body !== "object" || body === null || Array.isArray(body)) {
      return;
    }
    for (const [key, value] of Object.entries(body)) {
      if (!(key in this)) (this as Record<string, unknown>)[key] = value;
    }
  }

  /** What the next request sends; `null` if there is no cursor. */
  abstract nextPageRequestOptions(): PageRequestOptions | null;

  /** Items of this page. */
  abstract getPaginatedItems(): Item[];

  /** Whether there is another page. */
  hasNextPage(): boolean {
    return this.getPaginatedItems().length > 0 &&
      this.nextPageRequestOptions() != null;
  }

  /**
   * Requests the page after this one.
   *
   * @throws {OpenAIError} If there is no cursor, or if the server sends one that has been used before, because the list would never end.
   */
  async getNextPage(): Promise<this> {
    const next = this.nextPageRequestOptions();
    const { _place: place } = this;
    const action = actionOf(this.options);
    if (next === null) {
      throw new OpenAIError(
        `Cannot get the next page of ${action}: this is the last one (see hasNextPage())`,
      );
    }
    if (place === undefined) {
      const Page = this.constructor as PageConstructor<AbstractPage<unknown>>;
      return await this._client.requestAPIList(Page, next) as this;
    }
    const { list, index } = place;
    const led = list.cursors.get(keyOf(next)) ?? index + 1;
    if (led !== index + 1) {
      throw new OpenAIError(
        `Cannot get the next page of ${action}: the server sent the cursor of page ${
          led + 1
        } again after page ${index + 1}`,
      );
    }
    return await pageAt(list, led, next) as unknown as this;
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

/**
 * Requests the first page of a list.
 *
 * @param Page Class of its pages.
 * @param source How its pages are requested.
 * @param first The first request.
 */
export function listPages<PageClass extends AbstractPage<unknown>>(
  Page: PageConstructor<PageClass>,
  source: PageSource,
  first: PageRequestOptions | PromiseLike<PageRequestOptions>,
): PagePromise<PageClass> {
  return pageAt(
    { ...source, Page, cursors: new Map() },
    0,
    first,
  ) as unknown as PagePromise<PageClass>;
}

function pageAt(
  list: PageList,
  index: number,
  options: PageRequestOptions | PromiseLike<PageRequestOptions>,
): PagePromise<AbstractPage<unknown>> {
  let sent: PageRequestOptions;
  let decode: (raw: RawResponse) => unknown;
  return new PagePromise(
    async (mode) => {
      sent = await options;
      list.cursors.set(keyOf(sent), index);
      const [send, decoder] = list.request(sent);
      decode = decoder;
      return await send(mode);
    },
    async (raw) => {
      const { Page, client } = list;
      const page = new Page(client, raw.response, await decode(raw), sent);
      Object.defineProperty(page, "_place", { value: { list, index } });
      return page;
    },
  );
}

/** Tells requests of one list apart. */
function keyOf({ path, query, body }: PageRequestOptions): string {
  const fields = Object.entries(query ?? {}).filter(([, value]) =>
    value !== undefined
  );
  return JSON.stringify([path, fields.sort(), body]);
}

/**
 * Method and path, for messages; without the query, which may hold secrets.
 *
 * @param options The request.
 */
export function actionOf(
  { method = "GET", path = "" }: PageRequestOptions,
): string {
  return `${method.toUpperCase()} ${path.replace(/[?#].*/, "")}`;
}
