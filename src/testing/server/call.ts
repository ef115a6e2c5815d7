/**
 * One request as handlers receive it, and what they return.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import { type Fields, isFields } from "../fields.ts";
import type { SseFrame } from "./sse.ts";
import type { FakeState } from "../fake_state.ts";

/** A request as handlers see it. */
export interface Call {
  /** HTTP verb. */
  readonly method: string;
  /** Path below the base URL, e.g. `/chat/completions`. */
  readonly path: string;
  /** Placeholders of the path. */
  readonly params: Readonly<Record<string, string>>;
  /** Query of the URL. */
  readonly query: URLSearchParams;
  /** Headers as sent. */
  readonly headers: Headers;
  /** JSON body or fields of a form; `{}` without a body. */
  readonly body: Fields;
  /** The form itself, when there is one. */
  readonly form: FormData | null;
  /** Aborted when the client hangs up. */
  readonly signal: AbortSignal;
}

/** Result of a handler: an object is sent as JSON, frames as an event stream, `null` as an empty response. */
export type HandlerResult =
  | Fields
  | Response
  | EventStream
  | null;

/** Frames on their way. */
export class EventStream {
  /** The frames, made as they are read. */
  readonly frames: Iterable<SseFrame> | AsyncIterable<SseFrame>;
  /**
   * @param frames The frames, made as they are read.
   */
  constructor(frames: Iterable<SseFrame> | AsyncIterable<SseFrame>) {
    this.frames = frames;
  }
}

/** Handles one operation. */
export type Handler = (
  call: Call,
  state: FakeState,
) => HandlerResult | Promise<HandlerResult>;

/** Handlers by `METHOD /path`. */
export type Handlers = Readonly<Record<string, Handler>>;

/** Body of a request as fields, in any encoding. */
export async function readBody(
  request: Request,
): Promise<{ body: Fields; form: FormData | null }> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null) return { body: {}, form: null };
  if (type.startsWith("multipart/form-data")) {
    const form = await readForm(request);
    return { body: formFields(form), form };
  }
  if (type !== "" && !type.includes("json")) {
    return { body: { raw: await request.text() }, form: null };
  }
  const text = await request.text();
  if (text === "") return { body: {}, form: null };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ApiError(
      400,
      "We could not parse the JSON body of your request.",
    );
  }
  if (!isFields(body)) {
    throw new ApiError(400, "Invalid body: expected an object.");
  }
  return { body, form: null };
}

async function readForm(request: Request): Promise<FormData> {
  // A body that breaks off fails the call, as that of any other request does: it is not a malformed form.
  const bytes = await request.bytes();
  const { headers } = request;
  try {
    return await new Response(bytes, { headers }).formData();
  } catch {
    throw new ApiError(
      400,
      "We could not parse the multipart body of your request.",
    );
  }
}

/** Nested fields of a form: `a[b]` and `a[]` become objects and lists, files stay files. */
function formFields(form: FormData): Fields {
  const root: Fields = {};
  for (const [name, value] of form) {
    const steps = name.split(/[[\]]+/);
    if (name.endsWith("[]")) steps[steps.length - 1] = "[]";
    else if (steps.at(-1) === "") steps.pop();
    setAt(root, steps, value);
  }
  return root;
}

function setAt(root: Fields, steps: readonly string[], value: unknown): void {
  let at = root;
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    if (last) {
      const before = ownField(at, step);
      setField(at, step, before === undefined ? value : [before, value].flat());
    } else if (steps[index + 1] === "[]") {
      const before = ownField(at, step);
      setField(at, step, [...Array.isArray(before) ? before : [], value]);
      return;
    } else {
      const before = ownField(at, step);
      const next = isFields(before) ? before : {};
      setField(at, step, next);
      at = next;
    }
  }
}

// A form may name a field `__proto__` or `constructor`: it is a field like any other.

function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function setField(fields: Fields, name: string, value: unknown): void {
  Object.defineProperty(fields, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
