/**
 * The pages of the API: how each kind of list continues.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import {
  AbstractPage,
  actionOf,
  type PageClient,
  type PageConstructor,
  type PageRequestOptions,
} from "./page.ts";

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

/** A page whose items are in `data`. */
export abstract class DataPage<Item> extends AbstractPage<Item> {
  /** Items of this page. */
  data: Item[];

  /** See {@linkcode AbstractPage}. */
  constructor(
    client: PageClient,
    response: Response,
    body: unknown,
    options: PageRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = itemsOf(body, options);
  }

  /** Items of this page. */
  override getPaginatedItems(): Item[] {
    return this.data;
  }
}

/** A list that is not paginated. */
export class Page<Item> extends DataPage<Item> {
  /** Always `"list"`. */
  declare object: string;

  /** There is no next page. */
  override nextPageRequestOptions(): null {
    return null;
  }
}

/** A list that says whether it continues. */
export abstract class ContinuedPage<Item> extends DataPage<Item> {
  /** Whether the server has more; `false` if the response does not include it. */
  has_more: boolean;

  /** See {@linkcode AbstractPage}. */
  constructor(
    client: PageClient,
    response: Response,
    body: unknown,
    options: PageRequestOptions,
  ) {
    super(client, response, body, options);
    this.has_more = field<boolean>(body, "has_more") ?? false;
  }

  /** Whether there is another page. */
  override hasNextPage(): boolean {
    return this.has_more !== false && super.hasNextPage();
  }
}

/** A list that continues after the ID of its last item. */
export class CursorPage<Item> extends ContinuedPage<Item> {
  /** What the next request sends; `null` if the last item has no ID. */
  override nextPageRequestOptions(): PageRequestOptions | null {
    const last = this.data.at(-1) as { id?: string | null } | undefined;
    return continued(this.options, "after", last?.id);
  }
}

/** A list that continues after its `last_id`. */
export class ConversationCursorPage<Item> extends ContinuedPage<Item> {
  /** ID of the last item; empty on an empty page. */
  last_id: string;

  /** See {@linkcode AbstractPage}. */
  constructor(
    client: PageClient,
    response: Response,
    body: unknown,
    options: PageRequestOptions,
  ) {
    super(client, response, body, options);
    this.last_id = field<string>(body, "last_id") ?? "";
  }

  /** What the next request sends; `null` without a `last_id`. */
  override nextPageRequestOptions(): PageRequestOptions | null {
    return continued(this.options, "after", this.last_id);
  }
}

/** A list that continues after a separate cursor; even an empty page can have one. */
export class NextCursorPage<Item> extends ContinuedPage<Item> {
  /** Cursor of the next page. */
  next: string | null;

  /** See {@linkcode AbstractPage}. */
  constructor(
    client: PageClient,
    response: Response,
    body: unknown,
    options: PageRequestOptions,
  ) {
    super(client, response, body, options);
    this.next = field<string>(body, "next") ?? null;
  }

  /** Whether there is another page. */
  override hasNextPage(): boolean {
    return this.has_more !== false && this.nextPageRequestOptions() !== null;
  }

  /** What the next request sends; `null` without a cursor. */
  override nextPageRequestOptions(): PageRequestOptions | null {
    return continued(this.options, "after", this.next);
  }
}

/** As {@linkcode NextCursorPage}, but the cursor is sent as `page`. */
export class TokenPage<Item> extends NextCursorPage<Item> {
  /** What the next request sends; `null` without a cursor. */
  override nextPageRequestOptions(): PageRequestOptions | null {
    return continued(this.options, "page", this.next);
  }
}

/** The class of pages by how a list continues. */
export const PAGES: Readonly<
  Record<PageStyle, PageConstructor<AbstractPage<unknown>>>
> = {
  "single": Page,
  "last-item-id": CursorPage,
  "last-id": ConversationCursorPage,
  "next": NextCursorPage,
  "next-page": TokenPage,
};

/** The request that continues another one; `null` without a cursor. */
function continued(
  options: PageRequestOptions,
  name: string,
  cursor: unknown,
): PageRequestOptions | null {
  if (!cursor) return null;
  if (typeof cursor !== "string") {
    throw new OpenAIError(
      `Cannot get the next page of ${
        actionOf(options)
      }: the cursor must be a string, got ${typeof cursor}`,
    );
  }
  return { ...options, query: { ...options.query, [name]: cursor } };
}

/** The items of a body: some servers send the list alone, or null instead of an empty one. */
function itemsOf<Item>(body: unknown, options: PageRequestOptions): Item[] {
  if (Array.isArray(body)) return body;
  const fields = (body ?? {}) as { data?: Item[] | null; object?: unknown };
  const isList = typeof fields === "object" &&
    (Array.isArray(fields.data) || fields.data === null ||
      Object.keys(fields).length === 0 || fields.object === "list");
  if (isList && Array.isArray(fields.data ?? [])) return fields.data ?? [];
  throw new OpenAIError(
    `Cannot read a page of ${actionOf(options)}: expected a list in data, got ${
      typeof fields === "object" ? typeof fields.data : typeof body
    }`,
  );
}

function field<T>(body: unknown, name: string): T | undefined {
  return (body as Record<string, T> | null | undefined)?.[name];
}
