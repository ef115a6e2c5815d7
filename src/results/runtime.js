// @ts-self-types="./runtime.d.ts"
// Written by tools/bundle.ts.
// ../core/waits.ts
import { APIUserAbortError } from "../errors.ts";
var MAX_TIMER_MS = 2 ** 31 - 1;
function throwIfAborted(signal) {
  if (signal?.aborted) throw new APIUserAbortError({
    cause: signal.reason
  });
}
async function abortable(promise, signal, failure = () => signal.reason) {
  const { promise: aborted, reject } = Promise.withResolvers();
  const abort = () => reject(failure());
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort);
  try {
    return await Promise.race([
      promise,
      aborted
    ]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
function unlessAborted(promise, signal) {
  return abortable(promise, signal, () => new APIUserAbortError({
    cause: signal.reason
  }));
}

// ../core/headers.ts
function requestIDOf(headers) {
  return headers.get("x-request-id") ?? headers.get("apim-request-id");
}

// api_promise.ts
var APIPromise = class APIPromise extends Promise {
  static get [Symbol.species]() {
    return Promise;
  }
  constructor(send, decode) {
    super((resolve) => resolve(void 0));
    const mode = {
      raw: false
    };
    const raw = Promise.resolve(mode).then(send);
    const state = {
      raw,
      decode,
      mode
    };
    Object.defineProperty(this, "_state", {
      value: () => state
    });
  }
  get responsePromise() {
    return this._state().raw;
  }
  async asResponse() {
    const state = this._state();
    if (state.value === void 0) state.mode.raw = true;
    const { response, text } = await state.raw;
    if (text === null) return response;
    const { status, statusText, headers, url } = response;
    const copy = new Response(text === "" ? null : text, {
      status,
      statusText,
      headers
    });
    Object.defineProperty(copy, "url", {
      value: url
    });
    return copy;
  }
  async withResponse() {
    const [data, { response, rateLimits }] = await Promise.all([
      decoded(this._state()),
      this._state().raw
    ]);
    const limits = rateLimits?.();
    return {
      data,
      response,
      request_id: requestIDOf(response.headers),
      ...limits ? {
        rateLimits: limits
      } : {}
    };
  }
  async saveTo(path) {
    const value = await decoded(this._state());
    const { save } = await this._state().raw;
    if (!(value instanceof Response) || save === void 0) {
      throw new TypeError("saveTo() needs a call that returns a file, such as client.files.content()");
    }
    return await save(value.body, path);
  }
  _thenUnwrap(transform) {
    const { raw, decode, mode } = this._state();
    const unwrapped = new APIPromise(() => raw, async (response) => {
      const value = await decode(response);
      const made = await transform(value, response);
      const id = value?._request_id;
      if (id && typeof made === "object" && made !== null) {
        Object.defineProperty(made, "_request_id", {
          value: id
        });
      }
      return made;
    });
    follow(mode, unwrapped._state().mode);
    return unwrapped;
  }
  then(onfulfilled, onrejected) {
    return decoded(this._state()).then(onfulfilled, onrejected);
  }
  catch(onrejected) {
    return decoded(this._state()).catch(onrejected);
  }
  finally(onfinally) {
    return decoded(this._state()).finally(onfinally);
  }
};
function follow(mode, other) {
  Object.defineProperty(mode, "raw", {
    get: () => other.raw
  });
}
function continued(promise, mode) {
  const state = promise["_state"]();
  follow(state.mode, mode);
  return state;
}
function decoded(state) {
  const { raw, decode } = state;
  return state.value ??= raw.then(decode);
}

// data_pages.ts
import { OpenAIError as OpenAIError2 } from "../errors.ts";

// page.ts
import { OpenAIError } from "../errors.ts";
var AbstractPage = class {
  constructor(client, response, body, options) {
    const hidden = {
      _client: client,
      response,
      body,
      options
    };
    for (const [name, value] of Object.entries(hidden)) {
      Object.defineProperty(this, name, {
        value,
        writable: true
      });
    }
    if (typeof body !== "object" || body === null || Array.isArray(body)) {
      return;
    }
    for (const [key, value] of Object.entries(body)) {
      if (!(key in this)) this[key] = value;
    }
  }
  hasNextPage() {
    return this.getPaginatedItems().length > 0 && this.nextPageRequestOptions() != null;
  }
  async getNextPage() {
    const next = this.nextPageRequestOptions();
    const { _place: place } = this;
    const action = actionOf(this.options);
    if (next === null) {
      throw new OpenAIError(`Cannot get the next page of ${action}: this is the last one (see hasNextPage())`);
    }
    if (place === void 0) {
      const Page2 = this.constructor;
      return await this._client.requestAPIList(Page2, next);
    }
    const { list, index } = place;
    const led = list.cursors.get(keyOf(next)) ?? index + 1;
    if (led !== index + 1) {
      throw new OpenAIError(`Cannot get the next page of ${action}: the server sent the cursor of page ${led + 1} again after page ${index + 1}`);
    }
    return await pageAt(list, led, next);
  }
  async *iterPages() {
    let page = this;
    yield page;
    while (page.hasNextPage()) yield page = await page.getNextPage();
  }
  async *[Symbol.asyncIterator]() {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
  }
};
var PagePromise = class extends APIPromise {
  async *[Symbol.asyncIterator]() {
    yield* await this;
  }
};
function listPages(Page2, source, first) {
  return pageAt({
    ...source,
    Page: Page2,
    cursors: /* @__PURE__ */ new Map()
  }, 0, first);
}
function pageAt(list, index, options) {
  let sent;
  let decode;
  return new PagePromise(async (mode) => {
    sent = await options;
    list.cursors.set(keyOf(sent), index);
    const [send, decoder] = list.request(sent);
    decode = decoder;
    return await send(mode);
  }, async (raw) => {
    const { Page: Page2, client } = list;
    const page = new Page2(client, raw.response, await decode(raw), sent);
    Object.defineProperty(page, "_place", {
      value: {
        list,
        index
      }
    });
    return page;
  });
}
function keyOf({ path, query, body }) {
  const fields = Object.entries(query ?? {}).filter(([, value]) => value !== void 0);
  return JSON.stringify([
    path,
    fields.sort(),
    body
  ]);
}
function actionOf({ method = "GET", path = "" }) {
  return `${method.toUpperCase()} ${path.replace(/[?#].*/, "")}`;
}

// data_pages.ts
var DataPage = class extends AbstractPage {
  data;
  constructor(client, response, body, options) {
    super(client, response, body, options);
    this.data = itemsOf(body, options);
  }
  getPaginatedItems() {
    return this.data;
  }
};
var Page = class extends DataPage {
  nextPageRequestOptions() {
    return null;
  }
};
var ContinuedPage = class extends DataPage {
  has_more;
  constructor(client, response, body, options) {
    super(client, response, body, options);
    this.has_more = field(body, "has_more") ?? false;
  }
  hasNextPage() {
    return this.has_more !== false && super.hasNextPage();
  }
};
var CursorPage = class extends ContinuedPage {
  nextPageRequestOptions() {
    const last = this.data.at(-1);
    return continued2(this.options, "after", last?.id);
  }
};
var ConversationCursorPage = class extends ContinuedPage {
  last_id;
  constructor(client, response, body, options) {
    super(client, response, body, options);
    this.last_id = field(body, "last_id") ?? "";
  }
  nextPageRequestOptions() {
    return continued2(this.options, "after", this.last_id);
  }
};
var NextCursorPage = class extends ContinuedPage {
  next;
  constructor(client, response, body, options) {
    super(client, response, body, options);
    this.next = field(body, "next") ?? null;
  }
  hasNextPage() {
    return this.has_more !== false && this.nextPageRequestOptions() !== null;
  }
  nextPageRequestOptions() {
    return continued2(this.options, "after", this.next);
  }
};
var TokenPage = class extends NextCursorPage {
  nextPageRequestOptions() {
    return continued2(this.options, "page", this.next);
  }
};
var PAGES = {
  "single": Page,
  "last-item-id": CursorPage,
  "last-id": ConversationCursorPage,
  "next": NextCursorPage,
  "next-page": TokenPage
};
function continued2(options, name, cursor) {
  if (!cursor) return null;
  if (typeof cursor !== "string") {
    throw new OpenAIError2(`Cannot get the next page of ${actionOf(options)}: the cursor must be a string, got ${typeof cursor}`);
  }
  return {
    ...options,
    query: {
      ...options.query,
      [name]: cursor
    }
  };
}
function itemsOf(body, options) {
  if (Array.isArray(body)) return body;
  const fields = body ?? {};
  const isList = typeof fields === "object" && (Array.isArray(fields.data) || fields.data === null || Object.keys(fields).length === 0 || fields.object === "list");
  if (isList && Array.isArray(fields.data ?? [])) return fields.data ?? [];
  throw new OpenAIError2(`Cannot read a page of ${actionOf(options)}: expected a list in data, got ${typeof fields === "object" ? typeof fields.data : typeof body}`);
}
function field(body, name) {
  return body?.[name];
}

// stream.ts
import { OpenAIError as OpenAIError4 } from "../errors.ts";

// ../core/sse.ts
var NONE = [];
var SseDecoder = class {
  #utf8 = new TextDecoder();
  #line = "";
  stray = null;
  #event = null;
  #data = null;
  #cr = false;
  push(bytes) {
    return this.#feed(this.#utf8.decode(bytes, {
      stream: true
    }));
  }
  get pending() {
    return this.#line.length + (this.#data?.length ?? 0);
  }
  end() {
    this.#feed(this.#utf8.decode());
    const out = this.#feed("\n");
    return out[0] ?? this.#feed("\n")[0] ?? null;
  }
  #feed(piece) {
    let text = piece;
    if (this.#cr || text.includes("\r")) {
      if (this.#cr && text.startsWith("\n")) text = text.slice(1);
      if (piece !== "") this.#cr = piece.endsWith("\r");
      text = text.replace(/\r\n?/g, "\n");
    }
    const lines = text.split("\n");
    if (lines.length === 1) {
      this.#line += text;
      return NONE;
    }
    if (this.#line !== "") lines[0] = this.#line + lines[0];
    this.#line = lines.pop();
    const out = [];
    for (const line of lines) {
      if (line !== "") {
        this.#field(line);
        continue;
      }
      if (this.#data) out.push({
        event: this.#event,
        data: this.#data
      });
      this.#event = this.#data = null;
    }
    return out;
  }
  #field(line) {
    const name = line.startsWith("data") ? "data" : line.startsWith("event") ? "event" : null;
    if (name === null) {
      if (this.stray === null && /^(?:error:|\s*\{)/.test(line)) {
        this.stray = line.replace(/^error:/, "");
      }
      return;
    }
    const end = name.length;
    if (line.length > end && line.charCodeAt(end) !== 58) return;
    const value = line.slice(line.charCodeAt(end + 1) === 32 ? end + 2 : end + 1);
    if (name === "event") this.#event = value;
    else this.#data = this.#data === null ? value : `${this.#data}
${value}`;
  }
};

// ../core/stream_events.ts
var DONE = "[DONE]";
function isDone(data) {
  return data === DONE || data.length < 32 && data.trim() === DONE;
}
function isHeartbeat(event, data) {
  return event === "ping" || event === "keepalive" || event === "heartbeat" || data === "null" && event !== "error";
}
function isError(value, byPath) {
  if (typeof value !== "object" || value === null) return false;
  const { error, object, error_code, choices } = value;
  if (error) return true;
  if (byPath) return false;
  if (Array.isArray(choices)) {
    return choices.some((choice) => choice?.error || choice?.finish_reason === "error");
  }
  return object === "error" || Boolean(error_code) || isBareError(value);
}
function isBareError(value) {
  return "code" in value && "message" in value && typeof value.message === "string" && !("type" in value) && !("object" in value) && !("id" in value);
}
function errorOf(value) {
  const { error, choices, text } = value ?? {};
  if (error) return error;
  const ofChoice = Array.isArray(choices) ? choices.find((choice) => choice?.error)?.error : void 0;
  if (ofChoice) return ofChoice;
  return typeof text === "string" && !("message" in value) ? {
    ...value,
    message: text
  } : value;
}
function strayError(line) {
  try {
    const value = JSON.parse(line);
    const { error, message } = value;
    return error || typeof message === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}

// sse_events.ts
import { OpenAIError as OpenAIError3 } from "../errors.ts";
import { MalformedStreamError, StreamError } from "../stream_errors.ts";
async function* sseEvents(response, controller, delivery) {
  if (response.body === null || response.bodyUsed || response.body.locked) {
    controller.abort();
    throw new OpenAIError3(`Cannot read the events of a response ${response.body === null ? "without a body" : "that has been read before"}`);
  }
  const reader = response.body.getReader();
  const unblock = () => void reader.cancel().catch(() => {
  });
  controller.signal.addEventListener("abort", unblock);
  if (controller.signal.aborted) unblock();
  const decoder = new SseDecoder();
  let isOver = false;
  try {
    while (!isOver) {
      const { value, done } = await reader.read();
      if (controller.signal.aborted) return;
      const last = done ? decoder.end() : null;
      const events = done ? last ? [
        last
      ] : [] : decoder.push(value);
      for (const event of events) {
        if (isDone(event.data)) {
          isOver = true;
          return;
        }
        if (isHeartbeat(event.event, event.data)) continue;
        yield deliver(event, response.headers, delivery);
      }
      throwStrayError(decoder, response.headers);
      isOver = done;
    }
  } catch (error) {
    if (controller.signal.aborted && !(error instanceof OpenAIError3)) return;
    throw error;
  } finally {
    controller.signal.removeEventListener("abort", unblock);
    unblock();
    if (!isOver) controller.abort();
  }
}
function deliver({ event, data }, headers, { named, raw }) {
  let value;
  try {
    value = JSON.parse(data);
  } catch {
    throw new MalformedStreamError(void 0, `Cannot parse a stream event: the data (length ${data.length}) is not valid JSON`, headers);
  }
  if (!raw) {
    if (event === "error" || isError(value, true)) {
      throw reported(value, headers);
    }
    if (event?.startsWith("thread.")) return {
      event,
      data: value
    };
  }
  return named ? {
    event,
    data: value
  } : value;
}
function throwStrayError(decoder, headers) {
  if (decoder.stray === null) return;
  const value = strayError(decoder.stray);
  if (value !== void 0) throw reported(value, headers);
  decoder.stray = null;
}
function reported(value, headers) {
  const error = errorOf(value);
  return new StreamError(typeof error === "object" && error !== null ? error : void 0, typeof error === "string" ? error : "The stream reported an error", headers);
}

// tee.ts
function tee(source) {
  let iterator;
  const start = {
    result: null
  };
  const left = /* @__PURE__ */ new Set();
  const branch = (id) => {
    let at = start;
    return {
      next: () => {
        if (left.has(id)) {
          return Promise.resolve({
            value: void 0,
            done: true
          });
        }
        iterator ??= source();
        at = at.next ??= {
          result: iterator.next()
        };
        return at.result;
      },
      return: async () => {
        left.add(id);
        at = start;
        if (left.size === 2) {
          iterator ??= source();
          await iterator.return?.();
        }
        return {
          value: void 0,
          done: true
        };
      }
    };
  };
  return [
    branch(0),
    branch(1)
  ];
}

// stream.ts
var Stream = class Stream {
  controller;
  constructor(iterator, controller = new AbortController()) {
    this.controller = controller;
    let isRead = false;
    Object.defineProperty(this, "iterator", {
      writable: true,
      configurable: true,
      value: () => {
        if (isRead) {
          throw new OpenAIError4("Cannot read the stream again: use tee() for two readers");
        }
        isRead = true;
        return iterator();
      }
    });
  }
  static fromReadableStream(readable, controller = new AbortController()) {
    return new Stream(() => jsonLines(readable, controller), controller);
  }
  static fromSSEResponse(response, controller, _client, synthesizeEventData, streamMode = "legacy") {
    const how = {
      named: synthesizeEventData === true,
      raw: streamMode === "events"
    };
    return new Stream(() => sseEvents(response, controller, how), controller);
  }
  get aborted() {
    return this.controller.signal.aborted;
  }
  [Symbol.asyncIterator]() {
    return this.iterator();
  }
  tee() {
    const events = this.iterator();
    const [left, right] = tee(() => events);
    return [
      new Stream(() => left, this.controller),
      new Stream(() => right, this.controller)
    ];
  }
  toReadableStream() {
    const utf8 = new TextEncoder();
    let events;
    return new ReadableStream({
      start: () => {
        events = this[Symbol.asyncIterator]();
      },
      pull: async (out) => {
        const { value, done } = await events.next();
        if (done) out.close();
        else out.enqueue(utf8.encode(`${JSON.stringify(value)}
`));
      },
      cancel: async () => {
        await events.return?.();
      }
    });
  }
  [Symbol.dispose]() {
    this.controller.abort();
  }
  [Symbol.asyncDispose]() {
    this.controller.abort();
    return Promise.resolve();
  }
};
async function* jsonLines(readable, controller) {
  const utf8 = new TextDecoder();
  const reader = readable.getReader();
  const unblock = () => void reader.cancel().catch(() => {
  });
  controller.signal.addEventListener("abort", unblock);
  if (controller.signal.aborted) unblock();
  try {
    let line = "";
    while (true) {
      const { value, done } = await reader.read();
      if (controller.signal.aborted) return;
      const text = done ? utf8.decode() : typeof value === "string" ? value : utf8.decode(value, {
        stream: true
      });
      const lines = text.split("\n");
      lines[0] = line + lines[0];
      line = done ? "" : lines.pop();
      for (const whole of lines) {
        if (whole.trim()) yield parseLine(whole);
      }
      if (done) return;
    }
  } finally {
    controller.signal.removeEventListener("abort", unblock);
    unblock();
  }
}
function parseLine(line) {
  try {
    return JSON.parse(line);
  } catch {
    throw new OpenAIError4(`Cannot read the stream: a line of length ${line.length} is not valid JSON`);
  }
}

// ../core/media_types.ts
var TYPES = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
  mp3: "audio/mpeg",
  mpga: "audio/mpeg",
  mpeg: "audio/mpeg",
  wav: "audio/wav",
  webm: "audio/webm",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  flac: "audio/flac",
  aac: "audio/aac",
  mp4: "video/mp4",
  mov: "video/quicktime",
  pdf: "application/pdf",
  json: "application/json",
  jsonl: "application/jsonl",
  zip: "application/zip",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
  htm: "text/html"
};
var ALIASES = {
  "image/jpg": "jpg",
  "audio/mp3": "mp3",
  "audio/wave": "wav",
  "audio/x-wav": "wav",
  "audio/vnd.wave": "wav",
  "audio/x-m4a": "m4a",
  "audio/m4a": "m4a",
  "audio/x-flac": "flac",
  "video/webm": "webm",
  "application/ogg": "ogg",
  "application/x-ndjson": "jsonl"
};
function typeOfName(name) {
  const ending = /\.([^.\\/]+)$/.exec(name)?.[1].toLowerCase() ?? "";
  return Object.hasOwn(TYPES, ending) ? TYPES[ending] : void 0;
}
function endingOfType(type) {
  const bare = type.split(";")[0].trim().toLowerCase();
  if (Object.hasOwn(ALIASES, bare)) return ALIASES[bare];
  return Object.keys(TYPES).find((ending) => TYPES[ending] === bare);
}

// foreign_file.ts
async function nativeContent(value) {
  if (value instanceof Blob) return value;
  if (value instanceof Response || isResponseLike(value)) {
    return await nativeContent(await value.blob());
  }
  return isBlobLike(value) ? new Blob([
    await value.arrayBuffer()
  ], {
    type: value.type
  }) : value;
}
function isBlobLike(value) {
  const { size, type, text, slice, arrayBuffer } = value ?? {};
  return typeof size === "number" && typeof type === "string" && [
    text,
    slice,
    arrayBuffer
  ].every((method) => typeof method === "function");
}
function isResponseLike(value) {
  const { url, blob } = value ?? {};
  return typeof url === "string" && typeof blob === "function";
}

// upload_source.ts
var UploadSource = class {
  #data;
  #reader;
  #cancelled = false;
  constructor(data) {
    this.#data = data;
    data.on?.("error", () => {
    });
  }
  async *chunks() {
    if (this.#cancelled) return;
    const reader = this.#reader = open(this.#data);
    let ended = false;
    try {
      while (true) {
        const { done, value } = await reader.read();
        if (done) {
          ended = true;
          return;
        }
        yield value;
      }
    } catch (error) {
      ended = true;
      throw error;
    } finally {
      if (!ended) this.cancel(void 0);
    }
  }
  cancel(reason) {
    if (this.#cancelled) return;
    this.#cancelled = true;
    try {
      const reader = this.#reader ?? open(this.#data);
      Promise.resolve(reader.cancel(reason)).catch(() => {
      });
    } catch {
    }
  }
};
function open(data) {
  if (data instanceof ReadableStream) {
    const reader = data.getReader();
    return {
      read: () => reader.read(),
      cancel: (reason) => reader.cancel(reason)
    };
  }
  const iterator = data[Symbol.asyncIterator]();
  return {
    read: () => iterator.next(),
    cancel: () => {
      data.destroy?.();
      return iterator.return?.();
    }
  };
}

// upload.ts
var OCTETS = "application/octet-stream";
var UNNAMED = "unknown_file";
var FROM_HERE = 1;
var MAX_EMPTY = 100;
var nextTurn = (go) => void setTimeout(go);
function isUploadable(value) {
  return value instanceof Blob || value instanceof Response || isIterable(value) || isOpenFile(value) || isStreamingFile(value);
}
function hasUpload(value) {
  if (typeof value !== "object" || value === null) return false;
  return isUploadable(value) || Object.values(value).some(hasUpload);
}
async function toFile(value, name, options) {
  const source = await value;
  if (source instanceof File && (name ?? source.name) === source.name && !options) {
    return source;
  }
  const data = await nativeContent(source);
  const parts = [];
  const isText = typeof data === "string" && Boolean(name);
  if (isText || isBytes(data) || data instanceof Blob) {
    parts.push(data);
  } else if (isUploadable(data)) {
    for await (const chunk of chunksOf(data)) parts.push(chunk);
  } else {
    throw new TypeError(`Cannot make a file of ${describe(data)}: pass bytes, a Blob, a Response or a stream, or text with a name`);
  }
  const type = options?.type ?? typeOf(source) ?? typeOf(data) ?? "";
  return new File(parts, name ?? defaultName(source, nameOf(source), type), {
    ...dateOf(source),
    ...options,
    type
  });
}
function dateOf(source) {
  const { lastModified } = source ?? {};
  return typeof lastModified === "number" ? {
    lastModified
  } : {};
}
function toStreamingFile(data, name, options = {}) {
  if (!name) {
    throw new TypeError("name must not be empty");
  }
  for (const option of Object.keys(options)) {
    if (option === "type" || option === "size") continue;
    throw new TypeError(`Unknown option "${option}", expected one of type, size`);
  }
  if (options.type) checkType(options.type);
  checkSize(options.size);
  return {
    data,
    name,
    ...options
  };
}
async function inspect(value, keepFolders = false) {
  const data = isStreamingFile(value) ? value.data : value;
  const blob = data instanceof Blob ? data : isBytes(data) ? new Blob([
    data
  ]) : void 0;
  const own = typeOf(value) || typeOf(data);
  const name = defaultName(value, safeName(nameOf(value), keepFolders), own, value instanceof Blob ? "blob" : UNNAMED);
  const declared = isStreamingFile(value) ? value.size : void 0;
  checkSize(declared);
  const size = declared ?? blob?.size ?? await sizeOf(data);
  const whole = blob && size === sizeOfBlob(blob) ? blob : void 0;
  const source = whole ? void 0 : sourceOf(blob ?? data);
  return {
    name,
    type: checkType(own || typeOfName(name) || OCTETS),
    size,
    blob: whole,
    chunks: () => chunksOf(whole ?? source),
    cancel: (reason) => source?.cancel(reason)
  };
}
function inspectBody(data) {
  const source = new UploadSource(data);
  return {
    name: "body",
    type: OCTETS,
    size: void 0,
    blob: void 0,
    chunks: () => chunksOf(source),
    cancel: (reason) => source.cancel(reason)
  };
}
function defaultName(value, name, type, unnamed = UNNAMED) {
  if (name !== void 0 && !(value instanceof Response)) return name;
  const root = name ?? unnamed;
  const ending = type && endingOfType(type);
  return ending && !/\.[A-Za-z0-9]{1,5}$/.test(root) ? `${root}.${ending}` : root;
}
function sourceOf(data) {
  if (data instanceof Response) return sourceOf(data.body ?? new Blob());
  if (isBytes(data)) return sourceOf(new Blob([
    data
  ]));
  if (data instanceof Blob) return new UploadSource(data.stream());
  if (isOpenFile(data)) return sourceOf(data.readable);
  if (isStreamingFile(data)) return sourceOf(data.data);
  return isIterable(data) ? new UploadSource(data) : void 0;
}
async function sizeOf(data) {
  if (data instanceof Response) {
    if (data.body === null) return 0;
    const { headers } = data;
    const length = headers.get("content-length") ?? "";
    return /^\d+$/.test(length) && !headers.has("content-encoding") ? Number(length) : void 0;
  }
  if (!isOpenFile(data)) return void 0;
  const { size, isFile } = await data.stat();
  if (!isFile) return void 0;
  return Math.max(0, size - (await data.seek?.(0, FROM_HERE) ?? 0));
}
function sizeOfBlob(blob) {
  return Reflect.get(Blob.prototype, "size", blob);
}
function checkSize(size) {
  if (size === void 0 || Number.isSafeInteger(size) && size >= 0) return;
  throw new RangeError(`size must be a non-negative integer, got ${typeof size === "number" ? size : typeof size}`);
}
async function* chunksOf(data) {
  if (typeof data === "string") yield new TextEncoder().encode(data);
  else if (ArrayBuffer.isView(data)) {
    yield new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  } else if (data instanceof ArrayBuffer) yield new Uint8Array(data);
  else if (data instanceof Blob) yield* data.stream();
  else {
    const source = data instanceof UploadSource ? data : sourceOf(data);
    if (!source) {
      throw new TypeError(`Cannot upload ${describe(data)}: a stream must yield bytes, text or blobs`);
    }
    let empty = 0;
    for await (const chunk of source.chunks()) {
      for await (const bytes of chunksOf(chunk)) {
        empty = bytes.length === 0 ? empty + 1 : 0;
        if (empty === 0) yield bytes;
        else if (empty % MAX_EMPTY === 0) await new Promise(nextTurn);
      }
    }
  }
}
function nameOf(value) {
  const { name, filename, url, path } = value;
  if (name || filename) return String(name || filename);
  if (url) return nameInURL(String(url));
  return path ? basename(String(path)) : void 0;
}
function nameInURL(url) {
  const name = URL.canParse(url) ? basename(new URL(url).pathname) : basename(url);
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}
function basename(path) {
  return path.split(/[\\/]/).pop() || void 0;
}
function safeName(name, keepFolders) {
  if (name === void 0 || !keepFolders) return name && basename(name);
  const path = name.replaceAll("\\", "/");
  if (/^(?:\/|[A-Za-z]:)/.test(path) || path.split("/").includes("..")) {
    throw new TypeError(`File name must be a relative path without "..", got "${name}"`);
  }
  return path;
}
function typeOf(value) {
  if (value instanceof Response) {
    return value.headers.get("content-type") ?? void 0;
  }
  if (value instanceof Blob || isStreamingFile(value)) {
    return value.type || void 0;
  }
}
function checkType(type) {
  if (/\p{Cc}/u.test(type)) {
    throw new TypeError("type must not contain control characters");
  }
  return type;
}
function isBytes(value) {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
function isIterable(value) {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
function isOpenFile(value) {
  return typeof value === "object" && value !== null && "readable" in value && "stat" in value;
}
function isStreamingFile(value) {
  if (typeof value !== "object" || value === null || value instanceof Blob) {
    return false;
  }
  const { name, data } = value;
  return typeof name === "string" && (isBytes(data) || data instanceof Blob || isIterable(data) || isOpenFile(data));
}
function describe(value) {
  if (value === null || typeof value !== "object") {
    return value === null ? "null" : `a ${typeof value}`;
  }
  return `an object of class ${value.constructor?.name ?? "null"}`;
}
export {
  APIPromise,
  AbstractPage,
  ContinuedPage,
  ConversationCursorPage,
  CursorPage,
  DataPage,
  NextCursorPage,
  PAGES,
  Page,
  PagePromise,
  Stream,
  TokenPage,
  continued,
  hasUpload,
  inspect,
  inspectBody,
  isUploadable,
  listPages,
  throwIfAborted,
  toFile,
  toStreamingFile,
  unlessAborted
};
