/**
 * Cassettes: recorded traffic, as a file to replay.
 *
 * One JSON object per line. The first names the format; each further one is a request, a response,
 * a chunk of its body, or a frame of a socket, with its exchange and the ms since that began. It
 * contains no credentials.
 *
 * @module
 */
import { describeValue } from "../../core/names.ts";
import type { CutKind } from "../faults.ts";
import { redactJson, type Secrets } from "../../core/secrets/redact.ts";
import { keptString } from "../secrets.ts";
import { type Fields, fieldsOf, isFields } from "../fields.ts";

/** Stands in for a credential. */
const HIDDEN = "***";

/** First line of every cassette. */
const FORMAT = { cassette: 1 };

/** One line of a cassette. */
export type CassetteLine =
  | {
    /** A request or a handshake. */
    readonly kind: "request";
    /** Number of the exchange, from 0. */
    readonly exchange: number;
    /** HTTP verb, or `WEBSOCKET`. */
    readonly method: string;
    /** Path and query. */
    readonly path: string;
    /** JSON body; text if it is not JSON; the parts of a form by name, files as their sizes. */
    readonly body: unknown;
  }
  | {
    /** Status and headers. */
    readonly kind: "response";
    /** Number of the exchange. */
    readonly exchange: number;
    /** ms since the request. */
    readonly at: number;
    /** HTTP status; 101 for a socket. */
    readonly status: number;
    /** Headers that a client reads; none of them identifies the account. */
    readonly headers: Readonly<Record<string, string>>;
  }
  | {
    /** A piece of the body, as it arrived. */
    readonly kind: "chunk";
    /** Number of the exchange. */
    readonly exchange: number;
    /** ms since the request. */
    readonly at: number;
    /** The piece, if it is text. */
    readonly text?: string;
    /** The piece in Base64, if it is not. */
    readonly base64?: string;
  }
  | {
    /** A frame of a socket. */
    readonly kind: "frame";
    /** Number of the exchange. */
    readonly exchange: number;
    /** ms since the handshake. */
    readonly at: number;
    /** Who sent it. */
    readonly from: "client" | "server";
    /** The event, or the text if it is not JSON. */
    readonly data: unknown;
  }
  | {
    /** The end of an exchange. */
    readonly kind: "end";
    /** Number of the exchange. */
    readonly exchange: number;
    /** ms since the request. */
    readonly at: number;
    /** Close code, if it was a socket. */
    readonly code?: number;
    /** Reason of the close. */
    readonly reason?: string;
    /** How the connection broke, if it did. */
    readonly cut?: CutKind;
  };

/** Lines as a file. */
export function writeCassette(lines: readonly CassetteLine[]): string {
  return [FORMAT, ...lines].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/**
 * Parses a cassette.
 *
 * @throws {SyntaxError} If the text is not a cassette.
 */
export function readCassette(text: string): CassetteLine[] {
  if (typeof text !== "string") {
    throw new TypeError(
      `text must be the text of a cassette, got ${describeValue(text)}`,
    );
  }
  const [first, ...rest] = text.split("\n").filter((line) => line !== "");
  const format = parse(first ?? "", 1);
  if (format.cassette !== FORMAT.cassette) {
    throw new SyntaxError(
      `Cannot read the cassette: the first line must be ${
        JSON.stringify(FORMAT)
      }`,
    );
  }
  return rest.map((line, index) =>
    parse(line, index + 2) as unknown as CassetteLine
  );
}

function parse(line: string, number: number): Fields {
  try {
    return fieldsOf(JSON.parse(line));
  } catch {
    throw new SyntaxError(
      `Cannot read the cassette: line ${number} is not valid JSON`,
    );
  }
}

/** Lists the differences between two values: path, recorded value, received value. Ids and times that a client makes up may differ. */
export function differences(
  recorded: unknown,
  came: unknown,
  path = "",
): string[] {
  if (Object.is(recorded, came) || isHidden(recorded, came)) return [];
  if (isFields(recorded) && isFields(came)) {
    const names = new Set([...Object.keys(recorded), ...Object.keys(came)]);
    return [...names].filter((name) => name !== "event_id").flatMap((name) =>
      differences(recorded[name], came[name], path ? `${path}.${name}` : name)
    );
  }
  if (
    Array.isArray(recorded) && Array.isArray(came) &&
    recorded.length === came.length
  ) {
    return recorded.flatMap((one, i) =>
      differences(one, came[i], `${path}[${i}]`)
    );
  }
  return [
    `${path || "value"}: recorded ${short(recorded)}, came ${short(came)}`,
  ];
}

/** Whether a text differs only where the cassette has hidden something. */
function isHidden(recorded: unknown, came: unknown): boolean {
  if (typeof recorded !== "string" || typeof came !== "string") return false;
  if (!recorded.includes(HIDDEN)) return false;
  const known = recorded.split(HIDDEN).map((part) =>
    part.replace(/[^\w\s]/g, "\\$&")
  );
  return new RegExp(`^${known.join(".*")}$`, "s").test(came);
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** Path and query of a request as a cassette keeps them. */
export function keptPath(url: URL, secrets: Secrets): string {
  return keptString(url.pathname + url.search, secrets);
}

/** Body of a request before anything in it is hidden: text, or the parts of a form. */
export type RawBody =
  | null
  | string
  | readonly { name: string; value?: string; file?: string; bytes?: number }[];

/** Reads the body of a request. */
export async function readBody(request: Request): Promise<RawBody> {
  if (request.body === null) return null;
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) {
    const form = await request.formData();
    return [...form].map(([name, value]) =>
      typeof value === "string"
        ? { name, value }
        : { name, file: value.name, bytes: value.size }
    );
  }
  return await request.text();
}

/** Body of a request as a cassette keeps it: nothing if it is empty, JSON, text, or the parts of a form. */
export function keptBody(body: RawBody, secrets: Secrets): unknown {
  if (body === null) return null;
  return typeof body === "string"
    ? keptText(body, secrets)
    : redactJson(body, secrets);
}

/** JSON, or text if it is not JSON; without secrets. */
export function keptText(text: string, secrets: Secrets): unknown {
  const safe = keptString(text, secrets);
  try {
    return JSON.parse(safe);
  } catch {
    return safe;
  }
}
