/**
 * Turns a row of the surface into an operation of `src/contract.ts`.
 *
 * @module
 */
import type { Method, Operation, PageStyle } from "../../src/contract.ts";
import type { Lookup } from "./resolve.ts";
import type { Row } from "./tables.ts";

const BODIES: Readonly<Record<string, Operation["body"]>> = {
  none: undefined,
  json: "json",
  multipart: "multipart",
  "multipart-or-json": "multipart-or-json",
  "multipart (encoded parts)": "parts",
};

const STREAMS: Readonly<Record<string, Operation["stream"]>> = {
  "body.stream": "field",
  "query.stream": "field",
  always: "always",
};

/** Page style in the table, with its parameter -> our page style. */
const PAGES: Readonly<Record<string, PageStyle>> = {
  "single undefined": "single",
  "last-item-id after": "last-item-id",
  "last-id after": "last-id",
  "next after": "next",
  "next page": "next-page",
};

/** Operations whose parsed response is transformed further. */
const ADAPT: Readonly<Record<string, Operation["adapt"]>> = {
  "embeddings.create": "embeddings",
  "responses.create": "response",
  "responses.retrieve": "response",
};

/** Streams that follow a running process: they end with it, without a final event. */
const OPEN_ENDED = new Set(["AgentSessionEvent"]);

/** Forms in which the folders of a file name matter. */
const KEEP_FOLDERS = new Set(["skills.create", "skills.versions.create"]);

/** One operation as data; fields with their default value are omitted. */
export function operationOf(row: Row, lookup: Lookup): Operation {
  const operation: Operation = {
    method: row.verb.toUpperCase() as Method,
    path: row.path,
    credential: row.credential === "admin" ? "admin" : undefined,
    headers: headersOf(row),
    headerFields: row.headerFields &&
      Object.fromEntries(
        row.headerFields.map(({ field, header }) => [field, header]),
      ),
    query: row.body.kind === "none"
      ? undefined
      : row.query?.map(({ name }) => name),
    body: known(BODIES, row.body.kind, row, "body"),
    parts: row.body.kind.endsWith("(encoded parts)")
      ? partsOf(row, lookup)
      : undefined,
    keepFolders: KEEP_FOLDERS.has(row.accessor) ? true : undefined,
    returns: row.response.kind === "json" ? undefined : row.response.kind,
    textWhen: row.response.textWhen,
    stream: row.stream && known(STREAMS, row.stream.select, row, "stream"),
    framing: row.stream?.framing ? "named" : undefined,
    openEnded: row.stream && OPEN_ENDED.has(row.stream.type) ? true : undefined,
    page: row.pagination &&
      known(
        PAGES,
        `${row.pagination.style} ${row.pagination.param}`,
        row,
        "pagination",
      ),
    adapt: ADAPT[row.accessor],
  };
  return JSON.parse(JSON.stringify(operation));
}

/** Names in lower case, as merging headers requires. */
function headersOf(row: Row): Operation["headers"] {
  const headers = Object.entries(row.headers ?? {});
  if (typeof row.betaHeader === "string") {
    headers.push(["OpenAI-Beta", row.betaHeader]);
  }
  if (headers.length === 0) return undefined;
  return Object.fromEntries(
    headers.map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function known<T>(
  table: Readonly<Record<string, T>>,
  key: string,
  row: Row,
  what: string,
): T {
  if (!(key in table)) {
    throw new Error(
      `Cannot generate ${row.accessor}: unknown ${what} "${key}"`,
    );
  }
  return table[key];
}

function partsOf(row: Row, lookup: Lookup): Operation["parts"] {
  const { encoding } =
    lookup(row.op).requestBody.content["multipart/form-data"];
  return Object.fromEntries(
    Object.entries<{ contentType: string }>(encoding).map((
      [field, { contentType }],
    ) => [field, contentType]),
  );
}
