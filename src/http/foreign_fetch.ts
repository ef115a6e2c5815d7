/**
 * A `fetch` of another library, or a mock: its responses are not the runtime's, and it may know only a `FormData` of its
 * own, and would send ours as the text `[object FormData]`.
 *
 * @module
 */

/** What such a response has of a `Response`. */
interface ForeignResponse {
  readonly status?: unknown;
  readonly statusText?: unknown;
  readonly ok?: unknown;
  readonly url?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
  text?(): Promise<string>;
  json?(): Promise<unknown>;
}

/** Statuses whose responses have no body. */
const EMPTY = [101, 103, 204, 205, 304];

/**
 * A response as the runtime has it.
 *
 * @param given What `fetch` returned.
 */
export function toResponse(given: Response): Response | Promise<Response> {
  return given instanceof Response || hasStream(given)
    ? given
    : convert(given as ForeignResponse);
}

function hasStream(given: unknown): boolean {
  const { body, headers } = (given ?? {}) as ForeignResponse;
  return body instanceof ReadableStream &&
    typeof (headers as Headers | undefined)?.get === "function";
}

async function convert(given: ForeignResponse): Promise<Response> {
  const { ok, statusText, url } = given;
  const status = typeof given.status === "number"
    ? given.status
    : ok === false
    ? 500
    : 200;
  const body = EMPTY.includes(status) ? null : await bodyOf(given);
  const response = new Response(body, {
    status,
    statusText: typeof statusText === "string" ? statusText : "",
    headers: headersOf(given.headers),
  });
  if (typeof url === "string") {
    Object.defineProperty(response, "url", { value: url });
  }
  return response;
}

async function bodyOf(given: ForeignResponse): Promise<BodyInit | null> {
  const { body } = given;
  if (body instanceof ReadableStream) return body;
  if (isIterable(body)) return ReadableStream.from(body);
  if (typeof given.text === "function") return await given.text();
  if (typeof given.json === "function") {
    return JSON.stringify(await given.json()) ?? null;
  }
  return null;
}

/** A stream of another library. */
function isIterable(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === "object" && body !== null &&
    Symbol.asyncIterator in body;
}

function headersOf(headers: unknown): Headers {
  if (typeof headers !== "object" || headers === null) return json();
  if (Symbol.iterator in headers) return new Headers(headers as HeadersInit);
  const { get } = headers as { get?: unknown };
  if (typeof get !== "function") return new Headers(headers as HeadersInit);
  // A mock that only answers for single names.
  const type = get.call(headers, "content-type");
  return typeof type === "string" ? json(type) : json();
}

/** Mocks leave out what they do not need; what they stand for is JSON. */
function json(type = "application/json"): Headers {
  return new Headers({ "content-type": type });
}

/** A form as bytes. */
interface Encoded {
  readonly parts: BlobPart[];
  readonly contentType: string;
}

const ENCODED = new WeakMap<object, Encoded>();

/** Thrown when a form is converted to text. */
class FormAsTextError extends TypeError {}

/**
 * A form that cannot become text, and knows its bytes.
 *
 * @param form The form; changed in place.
 * @param parts What it is as bytes.
 * @param contentType Media type of the bytes.
 */
export function withBytes(
  form: FormData,
  parts: BlobPart[],
  contentType: string,
): FormData {
  ENCODED.set(form, { parts, contentType });
  return Object.defineProperty(form, "toString", {
    value: () => {
      throw new FormAsTextError(
        "The FormData of this request cannot be converted to text: read its entries, or its bytes with new Response()",
      );
    },
  });
}

/**
 * Sends a form, and its bytes if `fetch` does not know its class.
 *
 * @param init Options of `fetch`; their body and media type become those of the bytes.
 * @param send Sends the request.
 */
export async function sendForm<Given>(
  init: RequestInit,
  send: () => Given | Promise<Given>,
): Promise<Given> {
  try {
    return await send();
  } catch (error) {
    const encoded = ENCODED.get(init.body as FormData);
    if (!(error instanceof FormAsTextError) || !encoded) throw error;
    init.body = new Uint8Array(await new Blob(encoded.parts).arrayBuffer());
    const headers = new Headers(init.headers);
    headers.set("content-type", encoded.contentType);
    init.headers = headers;
    return await send();
  }
}
