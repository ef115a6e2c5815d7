// @ts-self-types="./pipeline.d.ts"
// Written by tools/bundle.ts.
// auth.ts
import { currentToken } from "../config/credentials.ts";
import { AuthenticationError } from "../errors.ts";
function withAuth(next) {
  return (call, attempt) => {
    const { key } = call.request;
    if (call.hooks.buildRequest) return next(call, attempt);
    if (key !== null && typeof key !== "string") {
      return fromProvider(call, attempt, key);
    }
    attempt.token = key;
    return next(call, attempt);
  };
  async function fromProvider(call, attempt, key) {
    attempt.token = await currentToken(key, call.platform?.keyFunction);
    try {
      return await next(call, attempt);
    } catch (error) {
      if (!(error instanceof AuthenticationError) || !call.request.replayable) {
        throw error;
      }
      attempt.signal.throwIfAborted();
      attempt.phase = "key";
      await key.invalidate?.(attempt.token);
      attempt.token = await currentToken(key, call.platform?.keyFunction);
      return await next(call, attempt);
    }
  }
}

// event_stages.ts
function withCallEvents(next) {
  return (call, mode) => call.events === null ? next(call, mode) : told(call, mode, next);
}
async function told(call, mode, next) {
  const events = call.events;
  try {
    const raw = await next(call, mode);
    if (raw.text !== null) events.see(raw.json, raw);
    const endsLater = raw.text === null && call.expects.kind === "stream" && !mode.raw;
    if (!endsLater) events.end("ok");
    return raw;
  } catch (error) {
    events.fail(error);
    throw error;
  }
}
function withAttemptEvents(next) {
  return (call, attempt) => call.events === null ? next(call, attempt) : refusable(call, attempt, next);
}
async function refusable(call, attempt, next) {
  return await call.events.request(() => next(call, attempt));
}

// hooks.ts
import { mergeHeaders, presentHeaders } from "../core/headers.ts";
var NAMES = [
  "prepareOptions",
  "prepareRequest",
  "authHeaders",
  "bearerAuth",
  "adminAPIKeyAuth",
  "validateHeaders",
  "buildURL",
  "buildRequest",
  "defaultIdempotencyKey",
  "stringifyQuery",
  "fetchWithAuth",
  "fetchWithTimeout",
  "defaultQuery",
  "makeStatusError"
];
var IGNORED = [
  "buildBody",
  "buildHeaders",
  "calculateDefaultRetryTimeoutMillis",
  "getUserAgent",
  "makeRequest",
  "parseResponse",
  "retryRequest",
  "shouldRetry"
];
var reported = /* @__PURE__ */ new WeakSet();
var NO_HOOKS = {};
function hasHooks(client, base) {
  return client.prepareOptions !== base.prepareOptions || client.prepareRequest !== base.prepareRequest || client.authHeaders !== base.authHeaders || client.bearerAuth !== base.bearerAuth || client.adminAPIKeyAuth !== base.adminAPIKeyAuth || client.validateHeaders !== base.validateHeaders || client.buildURL !== base.buildURL || client.buildRequest !== base.buildRequest || client.defaultIdempotencyKey !== base.defaultIdempotencyKey || client.idempotencyHeader !== base.idempotencyHeader || client.stringifyQuery !== base.stringifyQuery || client.fetchWithAuth !== base.fetchWithAuth || client.fetchWithTimeout !== base.fetchWithTimeout || client.defaultQuery !== base.defaultQuery || client.makeStatusError !== base.makeStatusError;
}
function reportIgnored(client, base) {
  const Class = client.constructor;
  if (Class === base.constructor || reported.has(Class)) return;
  reported.add(Class);
  for (const name of IGNORED) {
    const method = client[name];
    if (typeof method !== "function" || method === base[name]) continue;
    const { logger } = client;
    (logger ?? console).warn(`[duplex] ${Class.name}.${name}() is not called: override prepareOptions, buildRequest, authHeaders or fetchWithTimeout instead`);
  }
}
function hooksOf(client, base) {
  if (client === void 0) return NO_HOOKS;
  reportIgnored(client, base);
  if (!hasHooks(client, base)) return NO_HOOKS;
  let hooks;
  for (const name of NAMES) {
    const method = client[name];
    if (typeof method !== "function" || method === base[name]) continue;
    (hooks ??= {})[name] = method.bind(client);
  }
  const { idempotencyHeader } = client;
  if (typeof idempotencyHeader === "string" && idempotencyHeader !== "") {
    (hooks ??= {}).idempotencyHeader = idempotencyHeader.toLowerCase();
  }
  return hooks ?? NO_HOOKS;
}
function nullableHeaders(headers) {
  const names = Object.keys(headers);
  return {
    values: new Headers(presentHeaders(headers)),
    nulls: new Set(names.filter((name) => headers[name] === null))
  };
}
function mergeHookHeaders(headers, own) {
  if (!own) return;
  const { values, nulls } = own;
  if (!(values instanceof Headers)) {
    mergeHeaders(headers, own);
    return;
  }
  mergeHeaders(headers, values);
  for (const name of nulls ?? []) headers[name] = null;
}

// ../core/base64.ts
var native = Uint8Array;
function encodeBase64(bytes) {
  const fast = bytes.toBase64;
  if (fast) return fast.call(bytes);
  let text = "";
  const STEP = 8192;
  for (let at = 0; at < bytes.length; at += STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(text);
}
function decodeBase64(text) {
  try {
    if (native.fromBase64) return native.fromBase64(text);
    const raw = atob(text);
    const bytes = new Uint8Array(raw.length);
    for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at);
    return bytes;
  } catch {
    throw new SyntaxError(`Cannot decode Base64: text of length ${text.length} has other characters or wrong padding`);
  }
}
function encodeHex(bytes) {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// ../core/secrets/find_secrets.ts
var MIN_LENGTH = 8;
var MIN_DENSE = 6;
var MAX_ROUNDS = 4;
var ENTITIES = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  sol: "/",
  plus: "+",
  equals: "=",
  hyphen: "-",
  lowbar: "_",
  period: "."
};
var ESCAPE = [
  /%(?:25){0,4}([\da-f]{2})/,
  /\\{1,8}(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,8})\}|(["'\\/]))/,
  /&(?:amp;){0,4}(?:#x([\da-f]{1,8})|#(\d{1,8})|(NAME));?/
].map(({ source }) => source).join("|").replace("NAME", Object.keys(ENTITIES).join("|"));
var ESCAPES = {
  pattern: new RegExp(ESCAPE, "gi"),
  replace(_, percent, x, u, braces, char, html, decimal, name, quoted) {
    if (char) return char;
    if (name) return ENTITIES[name.toLowerCase()];
    const code = decimal ? Number(decimal) : parseInt(percent ?? x ?? u ?? braces ?? html ?? quoted ?? "", 16);
    return code <= 1114111 ? String.fromCodePoint(code) : "";
  }
};
var QUOTED = /=(?:([\da-f]{2})|\r?\n)/i;
var ALL_ESCAPES = {
  ...ESCAPES,
  pattern: new RegExp(`${ESCAPE}|${QUOTED.source}`, "gi")
};
var DENSE = {
  pattern: /[^\da-zA-Z\\]+|\\{1,8}[nrt]?/g
};
function findSecrets(text, secrets) {
  if (secrets.length === 0 || text.length < MIN_DENSE) return [];
  const { plain, dense } = formsOf(secrets);
  return mergeSpans(readingsOf(text).flatMap(([read, steps]) => [
    ...search(text, read, steps, plain),
    ...search(text, apply(read, DENSE), [
      ...steps,
      DENSE
    ], dense)
  ]));
}
function readingsOf(text) {
  const decoded = decode([
    text,
    []
  ], ESCAPES);
  const isQuoted = decoded.some(([read]) => QUOTED.test(read));
  return isQuoted ? [
    ...decoded,
    ...decode([
      text,
      []
    ], ALL_ESCAPES).slice(1)
  ] : decoded;
}
var known = /* @__PURE__ */ new WeakMap();
function formsOf(secrets) {
  let forms = known.get(secrets);
  if (!forms) {
    forms = {
      plain: unique(secrets.flatMap(plainForms), MIN_LENGTH),
      dense: unique(secrets.flatMap(denseForms), MIN_DENSE)
    };
    known.set(secrets, forms);
  }
  return forms;
}
function plainForms(secret) {
  return readingsOf(secret).flatMap(([one]) => [
    one,
    bytesOf(one).map((byte) => String.fromCharCode(byte)).join("")
  ]);
}
function denseForms(secret) {
  const once = base64(secret);
  return [
    encodeHex(new TextEncoder().encode(secret)),
    ...once,
    ...once.flatMap(base64)
  ].map((form) => apply(form, DENSE));
}
function unique(forms, least) {
  return [
    ...new Set(forms.map(fold))
  ].filter(({ length }) => length >= least);
}
var bytesOf = (text) => [
  ...new TextEncoder().encode(text)
];
function base64(text) {
  return [
    0,
    1,
    2
  ].map((before) => {
    const whole = [
      ...Array(before).fill(0),
      ...bytesOf(text)
    ];
    const encoded = encodeBase64(Uint8Array.from(whole)).replace(/=+$/, "");
    return encoded.slice(Math.ceil(before * 8 / 6), whole.length % 3 === 0 ? void 0 : -1);
  });
}
function fold(text) {
  return text.replaceAll("\u0130", "i").toLowerCase().replaceAll("+", " ");
}
function apply(text, { pattern, replace }) {
  return replace ? text.replace(pattern, replace) : text.replace(pattern, "");
}
function decode(reading, step) {
  const readings = [
    reading
  ];
  while (readings.length <= MAX_ROUNDS) {
    const [text, steps] = readings.at(-1);
    const next = apply(text, step);
    if (next === text) break;
    readings.push([
      next,
      [
        ...steps,
        step
      ]
    ]);
  }
  return readings;
}
function search(text, read, steps, forms) {
  const searched = fold(read);
  const present = forms.filter((form) => searched.includes(form));
  if (present.length === 0) return [];
  const { from, to } = steps.reduce(follow, untouched(text));
  return present.flatMap((form) => {
    const spans = [];
    for (let at = searched.indexOf(form); at >= 0; at = searched.indexOf(form, at + form.length)) spans.push([
      from[at],
      to[at + form.length - 1]
    ]);
    return spans;
  });
}
function untouched(text) {
  const from = Array.from({
    length: text.length
  }, (_, at) => at);
  return {
    text,
    from,
    to: from.map((at) => at + 1)
  };
}
function follow(before, { pattern, replace }) {
  const from = [];
  const to = [];
  let text = "";
  let at = 0;
  const keepUntil = (end) => {
    text += before.text.slice(at, end);
    for (; at < end; at++) {
      from.push(before.from[at]);
      to.push(before.to[at]);
    }
  };
  for (const match of before.text.matchAll(pattern)) {
    keepUntil(match.index);
    const made = replace?.(...match) ?? "";
    at += match[0].length;
    text += made;
    for (let nth = 0; nth < made.length; nth++) {
      from.push(before.from[match.index]);
      to.push(before.to[at - 1]);
    }
  }
  keepUntil(before.text.length);
  return {
    text,
    from,
    to
  };
}
function mergeSpans(spans) {
  const merged = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else merged.push([
      from,
      to
    ]);
  }
  return merged;
}

// ../core/secrets/redact.ts
var HIDDEN = "***";
var MAX_DEPTH = 1e3;
var SCHEME = /^[A-Za-z]+\s+/;
var KEY = /\b(?:sk|ek)(?:[-_]|%2[dD]|%5[fF])[\w-]{6,}|\bwhsec_[\w+/=-]{6,}/g;
var CREDENTIAL_NAME = /^(?:.*[-_.])?(?:key|apikey|token|secret|signature|sig|code|password|auth|authorization|credential)$/i;
var HARMLESS = /^(?:accept(?:-encoding)?|apim-request-id|cache-control|content-(?:length|type)|date|idempotency-key|openai-(?:beta|model|organization|processing-ms|project|version)|retry-after.*|server|traceparent|user-agent|x-(?:client-request-id|ms-(?:client-request-id|deployment-name|rai-invoked|region)|ratelimit-.*|request-id|should-retry|trace(?:-id)?))$/;
function isHarmlessHeader(name) {
  return HARMLESS.test(name.toLowerCase());
}
function secretsOf(headers, token, url) {
  const found = Object.entries(headers).filter(([name]) => !isHarmlessHeader(name)).flatMap(([, value]) => partsOf(value ?? "")).concat(token ?? [], url === void 0 ? [] : secretsOfUrl(url));
  return [
    ...new Set(found)
  ].filter((value) => value.length >= MIN_LENGTH).sort((a, b) => b.length - a.length);
}
function partsOf(header) {
  const value = header.replace(SCHEME, "");
  const parts = [
    value
  ];
  for (const [, one] of header.matchAll(/=\s*"?([^",;\s]+)/g)) parts.push(one);
  if (!/^basic\s/i.test(header)) return parts;
  try {
    const [user, ...password] = atob(value).split(":");
    return parts.concat(user, password.join(":"));
  } catch {
    return parts;
  }
}
function isCredentialParameter(name) {
  return CREDENTIAL_NAME.test(name);
}
function secretsOfUrl(url) {
  const at = url.indexOf("?");
  const query = new URLSearchParams(at < 0 ? "" : url.slice(at));
  const found = [
    ...query
  ].filter(([name]) => isCredentialParameter(name)).map(([, value]) => value);
  const { username = "", password = "" } = URL.parse(url) ?? {};
  for (const one of [
    username,
    password
  ]) {
    if (one) found.push(one, unescaped(one));
  }
  return found;
}
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function holdsSecret(text, secrets) {
  return findSecrets(text, secrets).length > 0;
}
var NO_SECRETS = [];
function redactText(text, secrets = NO_SECRETS) {
  let shown2 = "";
  let end = 0;
  for (const [from, to] of findSecrets(text, secrets)) {
    shown2 += text.slice(end, from) + HIDDEN;
    end = to;
  }
  return (shown2 + text.slice(end)).replace(KEY, HIDDEN);
}
function redactJson(value, secrets) {
  return redactValue(value, secrets, 0);
}
function redactValue(value, secrets, depth) {
  if (typeof value === "string") return redactText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth === MAX_DEPTH) return HIDDEN;
  if (Array.isArray(value)) {
    return value.map((item) => redactValue(item, secrets, depth + 1));
  }
  if (value instanceof Blob || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [
    redactText(name, secrets),
    redactValue(item, secrets, depth + 1)
  ]));
}
function redactResponseHeaders(headers, secrets) {
  let redacted;
  for (const [name, value] of headers) {
    const shown2 = redactText(value, secrets);
    const shownName = redactText(name, secrets);
    if (shown2 === value && shownName === name) continue;
    redacted ??= new Headers(headers);
    if (shownName !== name) redacted.delete(name);
    redacted.set(shownName, shown2);
  }
  return redacted ?? headers;
}
function redactHeaders(headers, hide = () => HIDDEN) {
  const shown2 = {};
  for (const [name, value] of headers) {
    shown2[name] = isHarmlessHeader(name) ? value : hide(value, name);
  }
  return shown2;
}

// ../core/printable.ts
function printable(text) {
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, encodeURIComponent);
}

// exchange.ts
import { presentHeaders as presentHeaders2 } from "../core/headers.ts";
import { APIConnectionError as APIConnectionError3, UploadSourceError } from "../errors.ts";

// foreign_fetch.ts
var EMPTY = [
  101,
  103,
  204,
  205,
  304
];
function toResponse(given) {
  return given instanceof Response || hasStream(given) ? given : convert(given);
}
function hasStream(given) {
  const { body, headers } = given ?? {};
  return body instanceof ReadableStream && typeof headers?.get === "function";
}
async function convert(given) {
  const { ok, statusText, url } = given;
  const status = typeof given.status === "number" ? given.status : ok === false ? 500 : 200;
  const body = EMPTY.includes(status) ? null : await bodyOf(given);
  const response = new Response(body, {
    status,
    statusText: typeof statusText === "string" ? statusText : "",
    headers: headersOf(given.headers)
  });
  if (typeof url === "string") {
    Object.defineProperty(response, "url", {
      value: url
    });
  }
  return response;
}
async function bodyOf(given) {
  const { body } = given;
  if (body instanceof ReadableStream) return body;
  if (isIterable(body)) return ReadableStream.from(body);
  if (typeof given.text === "function") return await given.text();
  if (typeof given.json === "function") {
    return JSON.stringify(await given.json()) ?? null;
  }
  return null;
}
function isIterable(body) {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
function headersOf(headers) {
  if (typeof headers !== "object" || headers === null) return json();
  if (Symbol.iterator in headers) return new Headers(headers);
  const { get } = headers;
  if (typeof get !== "function") return new Headers(headers);
  const type = get.call(headers, "content-type");
  return typeof type === "string" ? json(type) : json();
}
function json(type = "application/json") {
  return new Headers({
    "content-type": type
  });
}
var ENCODED = /* @__PURE__ */ new WeakMap();
var FormAsTextError = class extends TypeError {
};
function withBytes(form, parts, contentType) {
  ENCODED.set(form, {
    parts,
    contentType
  });
  return Object.defineProperty(form, "toString", {
    value: () => {
      throw new FormAsTextError("The FormData of this request cannot be converted to text: read its entries, or its bytes with new Response()");
    }
  });
}
async function sendForm(init, send3) {
  try {
    return await send3();
  } catch (error) {
    const encoded = ENCODED.get(init.body);
    if (!(error instanceof FormAsTextError) || !encoded) throw error;
    init.body = new Uint8Array(await new Blob(encoded.parts).arrayBuffer());
    const headers = new Headers(init.headers);
    headers.set("content-type", encoded.contentType);
    init.headers = headers;
    return await send3();
  }
}

// progress.ts
function uploadProgress({ onProgress, onUploadProgress }, logger) {
  if (!onProgress) return onUploadProgress;
  const report = reporter(onProgress, "upload", logger);
  return (bytes, total) => {
    report(bytes, total);
    onUploadProgress?.(bytes, total);
  };
}
function downloadProgress({ onProgress }, logger) {
  return onProgress && reporter(onProgress, "download", logger);
}
function reporter(onProgress, direction, logger) {
  return (bytes, total) => {
    try {
      onProgress({
        direction,
        bytes,
        total
      });
    } catch (error) {
      logger.error(`[duplex] onProgress threw ${error instanceof Error ? error.name : typeof error}: it is ignored`);
    }
  };
}
function withProgress(response, report) {
  if (response.body === null) return response;
  const { status, statusText, headers, url, redirected, type } = response;
  const length = headers.get("content-length") ?? "";
  const total = /^\d+$/.test(length) && !headers.has("content-encoding") ? Number(length) : void 0;
  let bytes = 0;
  const count2 = new TransformStream({
    transform(chunk, out) {
      report(bytes += chunk.byteLength, total);
      out.enqueue(chunk);
    }
  });
  const body = response.body.pipeThrough(count2);
  const counted = new Response(body, {
    status,
    statusText,
    headers
  });
  for (const [name, value] of Object.entries({
    url,
    redirected,
    type
  })) {
    Object.defineProperty(counted, name, {
      value,
      configurable: true
    });
  }
  return counted;
}

// ../core/read_beginning.ts
async function readBeginning({ body }, max) {
  const utf8 = new TextDecoder();
  let text = "";
  for await (const chunk of body ?? []) {
    text += utf8.decode(chunk, {
      stream: true
    });
    if (text.length > max) break;
  }
  return text + utf8.decode();
}
async function readBounded({ body, headers }, max, signal) {
  if (Number(headers.get("content-length")) > max) {
    body?.cancel().catch(() => {
    });
    return null;
  }
  if (body === null) return "";
  const utf8 = new TextDecoder();
  const reader = body.getReader();
  const leave = () => void reader.cancel().catch(() => {
  });
  signal?.addEventListener("abort", leave);
  let text = "";
  let size = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return text + utf8.decode();
      size += value.byteLength;
      if (size > max) {
        leave();
        return null;
      }
      text += utf8.decode(value, {
        stream: true
      });
    }
  } finally {
    signal?.removeEventListener("abort", leave);
  }
}

// ../core/retry_after.ts
function serverWait(status, headers, now) {
  const ms = wait(headers.get("retry-after-ms"), 1);
  if (ms !== void 0) return ms;
  const after2 = headers.get("retry-after");
  const seconds = wait(after2, 1e3);
  if (seconds !== void 0) return seconds;
  if (after2 !== null && /[a-z]/i.test(after2)) {
    const date = Date.parse(after2);
    if (!Number.isNaN(date)) return Math.max(0, date - now);
  }
  return status === 429 ? rateLimitWait(headers) : void 0;
}
function wait(text, unit) {
  return text !== null && /^\s*\d+(?:\.\d*)?\s*$/.test(text) ? Number(text) * unit : void 0;
}
function rateLimitWait(headers) {
  const resets = [];
  const exhausted = [];
  for (const resource of [
    "requests",
    "tokens"
  ]) {
    const reset = parseDuration(headers.get(`x-ratelimit-reset-${resource}`));
    if (reset === void 0) continue;
    resets.push(reset);
    if (headers.get(`x-ratelimit-remaining-${resource}`) === "0") {
      exhausted.push(reset);
    }
  }
  const decisive = exhausted.length ? exhausted : resets;
  return decisive.length ? Math.max(...decisive) : void 0;
}
var UNITS = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5,
  d: 864e5
};
function parseDuration(text) {
  const bare = wait(text, 1e3);
  if (bare !== void 0 || text === null) return bare;
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text.trim())) return void 0;
  let sum = 0;
  for (const [, number2, unit] of text.matchAll(/([\d.]+)(ms|[smhd])/g)) {
    sum += Number(number2) * UNITS[unit];
  }
  return sum;
}

// ../core/rate_limits.ts
function rateLimits(headers) {
  const requests = rateLimit(headers, "requests");
  const tokens = rateLimit(headers, "tokens");
  if (!requests && !tokens) return void 0;
  return {
    ...requests ? {
      requests
    } : {},
    ...tokens ? {
      tokens
    } : {}
  };
}
function rateLimit(headers, what) {
  const number2 = (name) => {
    const text = headers.get(`x-ratelimit-${name}-${what}`)?.trim();
    return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : null;
  };
  const limit = number2("limit");
  const remaining = number2("remaining");
  if (limit === null || remaining === null) return void 0;
  const reset = parseDuration(headers.get(`x-ratelimit-reset-${what}`));
  return {
    limit,
    remaining,
    ...reset === void 0 ? {} : {
      reset
    }
  };
}

// ../core/json.ts
function parseTogether(texts) {
  try {
    const values = JSON.parse(`[${texts.join(",")}]`);
    return values.length === texts.length ? values : null;
  } catch {
    return null;
  }
}
function isCutShort(text) {
  if (!/^\s*[{["]/.test(text)) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 92) i++;
      else if (c === 34) inString = false;
    } else if (c === 34) inString = true;
    else if (c === 123 || c === 91) depth++;
    else if (c === 125 || c === 93) depth--;
  }
  return inString || depth > 0;
}
function isJsonType(type) {
  return type !== null && /^\s*(?:application\/(?:x-)?json|text\/(?:x-)?json|[^;,\s]+\+json)\s*(?:;|$)/i.test(type);
}
function mediaType(type) {
  return type?.split(";")[0].trim().slice(0, 80) || "no content type";
}

// read_response.ts
import { APIConnectionError as APIConnectionError2, APIError, UnexpectedContentError as UnexpectedContentError2 } from "../errors.ts";

// stream/content_encoding.ts
import { UnexpectedContentError } from "../errors.ts";
var MAGIC = /^(?:\x1f\uFFFD|x[\x01\uFFFD]|\(\uFFFD\/\uFFFD)/;
function isCompressed(headers, text) {
  return MAGIC.test(text) && headers.has("content-encoding");
}
function undecoded(call, response, attempt) {
  const headers = redactResponseHeaders(response.headers, attempt.secrets());
  const encoding = printable(headers.get("content-encoding") ?? "");
  return new UnexpectedContentError(response.status, void 0, `The response has content encoding "${encoding}", which this runtime does not decode: the server must send gzip, br or no content encoding`, headers, {
    action: call.action,
    mayHaveExecuted: true
  });
}

// ../core/runtime.ts
var MAX_FILE = 2 ** 20;
var deno = globalThis.Deno;
function keepAlive(timer, kept) {
  const own = timer;
  if (typeof own === "object") return kept ? own.ref?.() : own.unref?.();
  const change = kept ? deno?.refTimer : deno?.unrefTimer;
  change?.(own);
}
function isPermissionError(error) {
  const { name } = error ?? {};
  return deno !== void 0 && (name === "NotCapable" || name === "PermissionDenied");
}

// ../core/secrets/redact_error.ts
var MAX_VALUES = 1e3;
function redactError(thrown, hide) {
  return isClean(thrown, hide) ? thrown : cleaned(thrown, hide, /* @__PURE__ */ new Map());
}
function isClean(thrown, hide) {
  const values = /* @__PURE__ */ new Set([
    thrown
  ]);
  for (const value of values) {
    if (typeof value === "string" && hide(value) !== value) return false;
    if (typeof value !== "object" || value === null) continue;
    for (const part of partsOf2(value)) {
      if (values.add(part).size > MAX_VALUES) return false;
    }
  }
  return true;
}
function* partsOf2(value) {
  if (ArrayBuffer.isView(value)) return;
  if (Array.isArray(value)) return yield* value.slice(0, MAX_VALUES);
  if (value instanceof Headers || value instanceof Map) {
    for (const entry of value) yield* entry;
  } else if (value instanceof Request || value instanceof Response) {
    yield* [
      value.url,
      value.headers
    ];
  } else if (value instanceof Set) yield* value;
  else if (value instanceof URL) yield value.href;
  for (const name of Reflect.ownKeys(value)) {
    yield String(name);
    yield fieldOf(value, name);
  }
}
function fieldOf(value, name) {
  try {
    return Reflect.get(value, name);
  } catch {
    return void 0;
  }
}
function cleaned(value, hide, copies) {
  if (typeof value === "string") return hide(value);
  if (typeof value !== "object" || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (Array.isArray(value)) {
    return value.map((one) => cleaned(one, hide, copies));
  }
  if (!(value instanceof Error)) return void 0;
  const copy = new Error(hide(String(value.message)));
  copies.set(value, copy);
  Object.setPrototypeOf(copy, Object.getPrototypeOf(value));
  for (const name of /* @__PURE__ */ new Set([
    ...Reflect.ownKeys(value),
    "name",
    "stack"
  ])) {
    const field = fieldOf(value, name);
    const isKept = name === "cause" || name === "errors" || typeof field !== "object" && typeof field !== "function";
    if (name === "message" || typeof name === "symbol" || !isKept) continue;
    if (field === void 0 || hide(name) !== name) continue;
    Object.defineProperty(copy, name, {
      value: cleaned(field, hide, copies),
      configurable: true,
      enumerable: Object.prototype.propertyIsEnumerable.call(value, name),
      writable: true
    });
  }
  return copy;
}

// connection_errors.ts
import { APIConnectionError, APIConnectionTimeoutError, APIUserAbortError, BodyTimeoutError, DeadlineExceededError } from "../errors.ts";
var UNSENT = [
  [
    /dns error|ENOTFOUND|EAI_AGAIN/i,
    "dns",
    "the host name was not found"
  ],
  [
    /InvalidContentType|wrong.version.number/i,
    "tls",
    "the server does not speak TLS, http:// may be right"
  ],
  [
    /certificate|UnknownIssuer|CaUsedAsEndEntity/i,
    "tls",
    "the server's certificate was not accepted"
  ],
  [
    /handshake/i,
    "tls",
    "the TLS handshake failed"
  ],
  [
    /are blocked/i,
    "refused",
    "fetch blocks this port"
  ],
  [
    /Connection refused|ECONNREFUSED/i,
    "refused",
    "the server refused the connection"
  ],
  [
    /proxy authentication required/i,
    "unknown",
    "the proxy requires a user and a password, add them to its URL in HTTPS_PROXY"
  ],
  [
    /\(Connect\)|tcp connect error/i,
    "unknown",
    "could not connect"
  ]
];
function connectionError(action, thrown, url, secrets, phase, isCustom = false) {
  const cause = hidden(thrown, url, secrets);
  const host = URL.parse(url)?.host ?? "the server";
  if (isPermissionError(cause)) {
    return new APIConnectionError({
      action,
      cause,
      kind: "permission",
      mayHaveExecuted: false,
      detail: `no permission, run with --allow-net=${host}`
    });
  }
  if (phase === "body") {
    return new APIConnectionError({
      action,
      cause,
      kind: "reset",
      mayHaveExecuted: true,
      detail: `the connection to ${host} was closed before the response was complete, the call may have been executed`
    });
  }
  const text = causes(cause);
  const unsent = UNSENT.find(([pattern]) => pattern.test(text));
  if (unsent) {
    const [, kind, meaning] = unsent;
    return new APIConnectionError({
      action,
      cause,
      kind,
      mayHaveExecuted: false,
      detail: `${meaning}: ${host}`
    });
  }
  if (/ETIMEDOUT|operation timed out|timed out/i.test(text)) {
    return new APIConnectionTimeoutError({
      action,
      cause,
      mayHaveExecuted: true,
      detail: `the connection to ${host} timed out, the call may have been executed`
    });
  }
  if (isCustom && !(cause instanceof TypeError && /fetch|network|send/i.test(text))) {
    return new APIConnectionError({
      action,
      cause,
      kind: "unknown",
      mayHaveExecuted: true,
      detail: `the fetch function of the client threw ${cause instanceof Error ? cause.name : typeof cause}, see cause`
    });
  }
  return new APIConnectionError({
    action,
    cause,
    kind: /reset|closed|EPIPE|ECONNRESET/i.test(text) ? "reset" : "unknown",
    mayHaveExecuted: true,
    detail: `no response from ${host}, the call may have been executed`
  });
}
function hidden(thrown, url, secrets) {
  const query = URL.parse(url)?.search.slice(1);
  return redactError(thrown, (text) => redactText(query ? text.replaceAll(query, "***") : text, secrets));
}
function causes(error) {
  let text = "";
  for (let at = error; at instanceof Error && text.length < 4096; at = at.cause) {
    text += `${at.message}
${at.code ?? ""}
`;
  }
  return text;
}
function userAbort(signal, mayHaveExecuted) {
  return new APIUserAbortError({
    cause: signal.reason,
    mayHaveExecuted
  });
}
var MISSING = {
  head: "no response",
  body: "no complete response body"
};
function missingKey({ request: { key }, platform }) {
  return typeof key === "function" && "invalidate" in key ? "no access token for workloadIdentity" : `no key from the ${platform?.keyFunction ?? "apiKey"} function`;
}
function timedOut(call, { phase }) {
  const Class = phase === "body" ? BodyTimeoutError : APIConnectionTimeoutError;
  const mayHaveExecuted = phase !== "key";
  return new Class({
    action: call.action,
    mayHaveExecuted,
    detail: `${phase === "key" ? missingKey(call) : MISSING[phase]} within ${call.limits.timeout} ms${mayHaveExecuted ? ", the call may have been executed" : ""}`
  });
}
function deadlineExceeded(call, mayHaveExecuted, cause) {
  return new DeadlineExceededError({
    action: call.action,
    mayHaveExecuted,
    detail: `the deadline has passed${mayHaveExecuted ? ", the call may have been executed" : ""}`,
    ...cause === void 0 ? {} : {
      cause
    }
  });
}

// read_text.ts
import { ResponseTooLargeError } from "../errors.ts";
var MAX_TEXT_LENGTH = 2 ** 29 - 1024;
async function readText(call, attempt, response) {
  const max = call.limits.maxResponseSize || Infinity;
  let text;
  try {
    const limit = Math.min(max, MAX_TEXT_LENGTH);
    text = declaresAtMost(limit, response) ? await response.text() : await readBounded(response, limit);
    if (text && text.length > limit) text = null;
  } catch (cause) {
    attempt.signal.throwIfAborted();
    const { url } = call.request;
    throw connectionError(call.action, cause, url, attempt.secrets(), "body");
  }
  if (text === null) throw tooLarge(call, response, attempt, "response");
  return text;
}
function tooLarge(call, response, attempt, what, limit) {
  const option = what === "event" ? "maxEventSize" : "maxResponseSize";
  const max = limit ?? Math.min(call.limits[option] || Infinity, MAX_TEXT_LENGTH);
  const unit = what === "event" ? "characters" : "bytes";
  return new ResponseTooLargeError(response.status, void 0, `The ${what} is larger than ${max} ${unit} (${option}), the rest was not read`, redactResponseHeaders(response.headers, attempt.secrets()), {
    action: call.action,
    mayHaveExecuted: true
  });
}
function declaresAtMost(limit, { headers }) {
  const length = headers.get("content-length") ?? "";
  return /^\d+$/.test(length) && Number(length) <= limit && !headers.has("content-encoding");
}

// unread.ts
var FORGOTTEN = new FinalizationRegistry((end) => end());
var NO_DEADLINE = {
  wait() {
  },
  stop() {
  }
};
function abortAtDeadline(call, controller, reader) {
  const { signal: own, limits: { deadlineAt } } = call;
  if (deadlineAt === Infinity) return NO_DEADLINE;
  const stop = () => {
    clearTimeout(timer);
    FORGOTTEN.unregister(controller);
    controller.signal.removeEventListener("abort", stop);
    own?.removeEventListener("abort", stop);
  };
  const timer = setTimeout(() => {
    stop();
    controller.abort(deadlineExceeded(call, true));
  }, Math.max(0, deadlineAt - Date.now()));
  keepAlive(timer, false);
  controller.signal.addEventListener("abort", stop);
  own?.addEventListener("abort", stop);
  FORGOTTEN.register(reader, () => {
    stop();
    controller.abort();
  }, controller);
  if (controller.signal.aborted || own?.aborted) stop();
  return {
    wait: (waiting) => keepAlive(timer, waiting),
    stop
  };
}
function withLimits(call, attempt, response) {
  const { deadlineAt, maxUnreadSize = 0 } = call.limits;
  if (response.body === null) return response;
  if (deadlineAt === Infinity && maxUnreadSize === 0) return response;
  const body = limitedBody(call, attempt, response, response.body);
  const { status, statusText, headers } = response;
  return likeResponse(new Response(body, {
    status,
    statusText,
    headers
  }), response);
}
function likeResponse(copy, { url, redirected, type }) {
  const clone = () => likeResponse(Response.prototype.clone.call(copy), copy);
  for (const [name, value] of Object.entries({
    url,
    redirected,
    type,
    clone
  })) {
    Object.defineProperty(copy, name, {
      value,
      configurable: true
    });
  }
  return copy;
}
function limitedBody(call, attempt, response, whole) {
  const { controller, signal } = attempt;
  const max = call.limits.maxUnreadSize || Infinity;
  const check = (size) => {
    if (size <= max) return;
    const error = tooLarge(call, response, attempt, "response", max);
    controller.abort(error);
    throw error;
  };
  const source = new LimitedSource(whole, signal, check);
  source.deadline = abortAtDeadline(call, controller, source);
  return new ReadableStream(source, {
    highWaterMark: 0
  });
}
var LimitedSource = class LimitedSource {
  #reader;
  #signal;
  #check;
  #onAbort;
  #size = 0;
  deadline = NO_DEADLINE;
  constructor(body, signal, check) {
    this.#reader = body.getReader();
    this.#signal = signal;
    this.#check = check;
    this.#onAbort = LimitedSource.#canceller(this.#reader, signal);
    signal.addEventListener("abort", this.#onAbort);
    if (signal.aborted) this.#onAbort();
  }
  static #canceller(reader, signal) {
    return () => void reader.cancel(signal.reason).catch(() => {
    });
  }
  async pull(out) {
    this.deadline.wait(true);
    try {
      const { done, value } = await this.#reader.read();
      this.#signal.throwIfAborted();
      if (done) {
        this.#end();
        return out.close();
      }
      this.#check(this.#size += value.byteLength);
      out.enqueue(value);
    } catch (error) {
      this.#end();
      throw this.#signal.aborted ? this.#signal.reason : error;
    } finally {
      this.deadline.wait(false);
    }
  }
  async cancel(reason) {
    this.#end();
    await this.#reader.cancel(reason);
  }
  #end() {
    this.deadline.stop();
    this.#signal.removeEventListener("abort", this.#onAbort);
  }
};

// read_response.ts
var MAX_TEXT = 300;
var MAX_ERROR_BODY = 1e6;
var BINARY = /^\s*(?:(?:audio|font|video)\/|image\/(?!svg)|application\/(?:pdf|zip|gzip|wasm|x-(?:gzip|tar|zip))\b)/i;
function readResponse(call, attempt, response) {
  if (!response.ok) return refuseStatus(call, attempt, response);
  if (attempt.raw || isReadByCaller(call, response)) {
    if (attempt.raw || call.expects.kind !== "stream") {
      response = withLimits(call, attempt, response);
    }
    return rawResponse(response, null, void 0, attempt);
  }
  return readBody(call, attempt, response);
}
async function refuseStatus(call, attempt, response) {
  throw await statusError(call, attempt, response);
}
async function readBody(call, attempt, response) {
  if (response.status === 204 || response.status === 205) {
    await response.body?.cancel();
    return rawResponse(response, "", void 0, attempt);
  }
  const text = await readText(call, attempt, response);
  const json2 = jsonOf(call, response, text, attempt);
  refuseErrorBody(call, response, json2, attempt);
  return rawResponse(response, text, json2, attempt);
}
function rawResponse(response, text, json2, { controller, secrets }) {
  const limits = () => rateLimits(response.headers);
  return {
    response,
    text,
    json: json2,
    controller,
    secrets,
    rateLimits: limits,
    save
  };
}
async function save(body, path) {
  const { saveFile } = await import("../core/save_file.ts");
  return await saveFile(body, path);
}
function isReadByCaller(call, response) {
  switch (call.expects.kind) {
    case "stream":
      return true;
    case "binary":
      return call.expects.byPath === true || isFile(call, response);
    case "any":
      return BINARY.test(response.headers.get("content-type") ?? "");
    default:
      return false;
  }
}
function isFile(call, { status, headers }) {
  if (status === 204) return false;
  const type = headers.get("content-type");
  const isStored = /^GET \/(?:files|containers|skills)\//.test(call.action);
  return !isHtml(type) && (isStored || !isJsonType(type));
}
function isHtml(type) {
  return type !== null && /html/i.test(type);
}
function looksLikePage(text) {
  return /^\s*<(?:!doctype|html)/i.test(text);
}
function jsonOf(call, response, text, attempt) {
  const { kind } = call.expects;
  const type = response.headers.get("content-type");
  if (isCompressed(response.headers, text)) {
    throw undecoded(call, response, attempt);
  }
  if (kind === "text" || kind === "none" && !isJsonType(type)) {
    if (looksLikePage(text)) {
      throw unexpectedContent(call, response, attempt, "text");
    }
    return void 0;
  }
  if (text === "" && kind !== "binary") return void 0;
  if (kind === "any" && type !== null && !isJsonType(type)) return void 0;
  try {
    const json2 = JSON.parse(text);
    if (type === null || isJsonType(type)) return json2;
    if (typeof json2 === "object" && json2 !== null) return json2;
  } catch {
    const isText = type === null && !isCutShort(text) && (kind === "any" || call.request.method === "DELETE");
    if (isText && !looksLikePage(text)) return void 0;
    if (type === null || isJsonType(type)) {
      throw brokenJson(call, response, text, attempt);
    }
  }
  if (call.request.method === "DELETE" && !looksLikePage(text)) {
    return void 0;
  }
  throw unexpectedContent(call, response, attempt, kind === "binary" ? "a file" : "JSON");
}
function brokenJson(call, response, text, attempt) {
  if (isCutShort(text)) {
    return new APIConnectionError2({
      action: call.action,
      kind: "truncated",
      mayHaveExecuted: true,
      detail: `the JSON is cut off after character ${text.length}, the call may have been executed`
    });
  }
  const headers = headersOf2(response, attempt);
  return new UnexpectedContentError2(response.status, void 0, `The response has content type ${mediaType(headers.get("content-type"))} but its body is not valid JSON (length ${text.length})`, headers, {
    action: call.action,
    mayHaveExecuted: true
  });
}
function refuseErrorBody(call, response, json2, attempt) {
  const { kind } = call.expects;
  if (kind === "binary" && json2 !== void 0) {
    if (typeof json2 === "object" && json2 !== null && "error" in json2) {
      if (json2.error) throw errorBody(call, response, json2, attempt);
    }
    throw unexpectedContent(call, response, attempt, "a file");
  }
  if (typeof json2 !== "object" || json2 === null) return;
  if (kind !== "json" || !("error" in json2) || !json2.error) return;
  if ("object" in json2 || "id" in json2 || "data" in json2) return;
  throw errorBody(call, response, json2, attempt);
}
function errorBody(call, response, json2, attempt) {
  const secrets = attempt.secrets();
  const headers = redactResponseHeaders(response.headers, secrets);
  const body = redactJson(json2, secrets);
  const given = body.error?.code;
  const code = typeof given === "object" ? NaN : Number(given);
  const context = {
    action: call.action,
    mayHaveExecuted: true
  };
  if (Number.isInteger(code) && code >= 400 && code < 600) {
    return APIError.generate(code, body, void 0, headers, context);
  }
  const { error } = body;
  return new UnexpectedContentError2(response.status, typeof error === "object" ? error : void 0, typeof error === "string" ? error : "The response body is an error although its status is 2xx", headers, context);
}
function headersOf2(response, attempt) {
  return redactResponseHeaders(response.headers, attempt.secrets());
}
function unexpectedContent(call, response, attempt, due) {
  const headers = headersOf2(response, attempt);
  return new UnexpectedContentError2(response.status, void 0, `Expected ${due}, but the response has content type ${mediaType(headers.get("content-type"))}: check baseURL, and whether a proxy sent the response`, headers, {
    action: call.action,
    mayHaveExecuted: true
  });
}
async function statusError(call, attempt, response) {
  const text = await readBeginning(response, MAX_ERROR_BODY).catch(() => {
    attempt.signal.throwIfAborted();
    return "";
  });
  const secrets = attempt.secrets();
  const headers = redactResponseHeaders(response.headers, secrets);
  const body = redactJson(parseErrorBody(text), secrets);
  const { error } = body ?? {};
  const shown2 = body ? JSON.stringify(typeof error === "object" ? error ?? body : body) : redactText(text, secrets);
  const type = headers.get("content-type");
  const retryAfter = serverWait(response.status, response.headers, Date.now());
  const summary = isHtml(type) ? `status code (body is ${mediaType(type)})` : isCompressed(response.headers, text) ? "status code (body is compressed)" : shown2.slice(0, MAX_TEXT) || void 0;
  if (call.hooks.makeStatusError) {
    return call.hooks.makeStatusError(response.status, body ?? {}, summary, headers);
  }
  const detail = await call.platform?.advice?.({
    status: response.status,
    headers,
    body,
    url: call.request.url,
    token: attempt.token
  });
  return APIError.generate(response.status, body, summary, headers, {
    action: call.action,
    rateLimits: rateLimits(response.headers),
    ...retryAfter === void 0 ? {} : {
      retryAfter
    },
    ...detail === void 0 ? {} : {
      detail
    }
  });
}
function parseErrorBody(text) {
  try {
    const body = JSON.parse(text);
    return typeof body === "string" ? {
      error: body
    } : body ?? void 0;
  } catch {
    return void 0;
  }
}

// exchange.ts
var MAX_REDIRECTS = 20;
async function exchange(call, attempt) {
  const { request, hooks } = call;
  let hop;
  if (hooks.buildRequest) hop = await builtBySubclass(call, attempt);
  else {
    if (hooks.authHeaders) await addAuthHeaders(call, attempt);
    hop = firstHop(call, attempt);
  }
  const first = hop.url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await send(call, attempt, hop, first);
    const isWanted = request.isPinned || call.fetchOptions?.redirect === "manual";
    if (isWanted || !isRedirect(response)) {
      attempt.phase = "body";
      call.events?.firstByte(response, attempt);
      return await readResponse(call, attempt, call.onDownload && response.ok ? withProgress(response, call.onDownload) : response);
    }
    await response.body?.cancel();
    hop = redirect(call, attempt, hop, response);
  }
  throw refusal(call, `more than ${MAX_REDIRECTS} redirects`, true);
}
function addKey(headers, { keyHeader = "authorization" }, token) {
  headers[keyHeader] = keyHeader === "authorization" ? `Bearer ${token}` : token;
}
async function addAuthHeaders(call, attempt) {
  const headers = {
    ...attempt.headers
  };
  mergeHookHeaders(headers, await call.hooks.authHeaders(call.final));
  attempt.headers = headers;
}
function firstHop(call, attempt) {
  const { request, hooks, fetchOptions: options } = call;
  const headers = presentHeaders2(attempt.headers);
  if (attempt.token !== null && !hooks.authHeaders) {
    addKey(headers, request, attempt.token);
  }
  hooks.validateHeaders?.(nullableHeaders({
    ...attempt.headers,
    ...headers
  }));
  const { method, url, body } = request;
  return {
    method,
    url,
    headers,
    body,
    options
  };
}
async function builtBySubclass(call, attempt) {
  const name = call.hooks.idempotencyHeader ?? "idempotency-key";
  const key = call.request.headers[name];
  const built = await call.hooks.buildRequest({
    ...call.final,
    ...key ? {
      idempotencyKey: key
    } : {}
  }, {
    retryCount: attempt.number
  });
  const { method = "GET", headers: given, body, signal: _, ...options } = built.req;
  const headers = Object.fromEntries(new Headers(given));
  attempt.headers = headers;
  return {
    method: method.toUpperCase(),
    url: built.url,
    headers,
    body: body ?? null,
    options: {
      ...call.fetchOptions,
      ...options
    }
  };
}
function lowerCase(method) {
  return method.toLowerCase();
}
async function prepare({ hooks, final }, attempt, { method, url }, init) {
  init.method = method.toLowerCase();
  await hooks.prepareRequest(init, {
    url,
    options: final
  });
  init.method = init.method.toUpperCase();
  attempt.headers = {
    ...attempt.headers,
    ...Object.fromEntries(new Headers(init.headers))
  };
  attempt.signal.throwIfAborted();
}
async function provide({ platform, request, limits }, attempt, init) {
  attempt.phase = "key";
  await platform.prepareRequest(init, {
    url: request.url,
    options: {
      method: lowerCase(request.method),
      path: request.url,
      ...init.signal ? {
        signal: init.signal
      } : {}
    },
    ...limits.timeout > 0 ? {
      timeout: limits.timeout
    } : {}
  });
  attempt.headers = {
    ...attempt.headers,
    ...Object.fromEntries(new Headers(init.headers))
  };
  attempt.signal.throwIfAborted();
  attempt.phase = "head";
}
async function send(call, attempt, hop, first) {
  attempt.signal.throwIfAborted();
  attempt.phase = "head";
  let response;
  const { hooks } = call;
  const isRuntimes = call.hasRuntimeFetch && hooks === NO_HOOKS && !call.request.isProvided;
  const init = {
    ...hop.options,
    // Followed here: `fetch` would send a body on to another origin.
    redirect: call.fetchOptions?.redirect === "error" ? "error" : "manual",
    method: hop.method,
    // A real Headers object: what a fetch or a hook of the program expects.
    headers: isRuntimes ? hop.headers : new Headers(hop.headers),
    ...hop.body !== null && {
      body: hop.body
    },
    signal: attempt.signal
  };
  const isOurs = hop.url === first || new URL(hop.url).origin === new URL(first).origin;
  if (hooks.prepareRequest && isOurs) await prepare(call, attempt, hop, init);
  if (call.request.isProvided) await provide(call, attempt, init);
  try {
    const own = hooks.fetchWithAuth ?? hooks.fetchWithTimeout;
    const { fetch } = call;
    const request = () => own && isOurs ? own(hop.url, init, call.limits.timeout, attempt.controller) : fetch(hop.url, init);
    const given = init.body instanceof FormData ? await sendForm(init, request) : await request();
    response = given instanceof Response ? given : await toResponse(given);
  } catch (cause) {
    attempt.signal.throwIfAborted();
    const { failure } = call.request.transfer ?? {};
    if (failure) throw uploadFailure(call.action, failure);
    throw connectionError(call.action, cause, hop.url, attempt.secrets(), "head", call.hasCustomFetch);
  }
  if (attempt.signal.aborted) {
    await response.body?.cancel();
    throw attempt.signal.reason;
  }
  return response;
}
function uploadFailure(action, { name, error }) {
  const why = error instanceof Error ? error.message : typeof error;
  return new UploadSourceError(`${action}: cannot read "${printable(name)}" to upload it: ${why}`, {
    cause: error
  });
}
function isRedirect(response) {
  return response.type === "opaqueredirect" || [
    301,
    302,
    303,
    307,
    308
  ].includes(response.status) && response.headers.has("location");
}
function redirect(call, attempt, from, response) {
  const location = response.headers.get("location");
  const target = location === null ? null : URL.parse(location, from.url);
  if (target === null || !/^https?:$/.test(target.protocol)) {
    throw refusal(call, "the Location header is missing or not an http(s) URL", isDone(response));
  }
  if (holdsSecret(location, attempt.secrets())) {
    throw refusal(call, "the Location header contains the credential", isDone(response));
  }
  target.username = target.password = "";
  const { status } = response;
  const becomesGet = status === 303 ? from.method !== "GET" : status <= 302 && from.method === "POST";
  const method = becomesGet ? "GET" : from.method;
  const body = becomesGet ? null : from.body;
  const sameOrigin2 = target.origin === new URL(from.url).origin;
  if (body !== null && !sameOrigin2) {
    throw refusal(call, `the request body must not be sent to ${target.origin}`);
  }
  if (body !== null && !call.request.replayable) {
    throw refusal(call, "the request body can be sent only once");
  }
  return {
    method,
    url: target.href,
    headers: headersForHop(from, body, sameOrigin2),
    body,
    options: from.options
  };
}
function headersForHop(from, body, sameOrigin2) {
  return Object.fromEntries(Object.entries(from.headers).filter(([name]) => sameOrigin2 ? body !== null || !name.startsWith("content-") : name === "accept" || name === "user-agent"));
}
function isDone({ status }) {
  return status === 303;
}
function refusal(call, why, mayHaveExecuted = false) {
  return new APIConnectionError3({
    action: call.action,
    kind: "redirect",
    mayHaveExecuted,
    detail: `cannot follow redirect: ${why}`
  });
}

// log.ts
import { OpenAIError } from "../errors.ts";

// ../config/logging.ts
var LEVELS = [
  "off",
  "error",
  "warn",
  "info",
  "debug"
];
function isLogged(wanted, level) {
  return LEVELS.indexOf(wanted) >= LEVELS.indexOf(level);
}

// log.ts
function withLog(next) {
  return (call, attempt) => call.log === null ? next(call, attempt) : logged(call.log, call, attempt, next);
}
async function logged({ logger, level }, call, attempt, next) {
  const start2 = Date.now();
  const line = `[duplex] ${call.action}, attempt ${attempt.number + 1}:`;
  if (isLogged(level, "debug")) {
    const sent = Object.entries(call.request.headers).filter((entry) => entry[1] !== null);
    logger.debug(`${line} sending`, redactHeaders(sent));
  }
  try {
    const raw = await next(call, attempt);
    const { status, headers } = raw.response;
    logger.info(`${line} ${status} after ${Date.now() - start2} ms`);
    if (isLogged(level, "debug")) {
      const redacted = redactResponseHeaders(headers, attempt.secrets());
      logger.debug(`${line} received`, redactHeaders(redacted));
    }
    return raw;
  } catch (error) {
    const what = error instanceof OpenAIError ? error.message : error?.name;
    logger.info(`${line} failed after ${Date.now() - start2} ms: ${what}`);
    throw error;
  }
}
function logRetry(call, made, error) {
  call.log?.logger.info(`[duplex] ${call.action}: ${error.name}, retrying (${made} of ${call.limits.maxRetries})`);
}

// plain_body.ts
import { APIError as APIError2 } from "../errors.ts";
function withPlainBody(next) {
  return (call, mode) => call.request.plainBody ? withoutAdded(call, mode, next) : next(call, mode);
}
async function withoutAdded(call, mode, next) {
  try {
    return await next(call, mode);
  } catch (error) {
    if (!refusesBase64(error)) throw error;
    const { body } = await call.request.plainBody();
    const request = {
      ...call.request,
      body,
      plainBody: void 0
    };
    return await next({
      ...call,
      request
    }, mode);
  }
}
function refusesBase64(error) {
  return error instanceof APIError2 && (error.status === 400 || error.status === 422) && /base64|encoding_format/i.test(error.message + JSON.stringify(error.error ?? null));
}

// ../core/retry_policy.ts
var MAX_SERVER_WAIT_MS = 6e4;
var PERMANENT = /* @__PURE__ */ new Set([
  "access_terminated",
  "account_deactivated",
  "billing_hard_limit_reached",
  "billing_not_active",
  "insufficient_quota"
]);
function isPermanentCode(code) {
  return PERMANENT.has(code);
}

// retry.ts
import { delay } from "@std/async/delay";
import { retry } from "@std/async/retry";
import { APIConnectionError as APIConnectionError4, APIError as APIError3, ResponseTooLargeError as ResponseTooLargeError2 } from "../errors.ts";
var BACKOFF = {
  minTimeout: 500,
  maxTimeout: 8e3,
  multiplier: 2,
  jitter: 0.25
};
function withRetry(next) {
  return async (call, mode) => {
    if (call.signal?.aborted) return await retried(call, mode, next);
    try {
      return await next(call, 0, mode.raw);
    } catch (error) {
      return await retried(call, mode, next, {
        error
      });
    }
  };
}
async function retried(call, mode, next, first) {
  const { limits, signal: own } = call;
  const waits = new Waits(call);
  let number2 = 0;
  let notBefore = 0;
  let failure;
  let mayHaveExecuted = first?.error instanceof APIError3 && first.error.mayHaveExecuted;
  try {
    return await retry(async () => {
      if (notBefore > 0) await waits.until(notBefore);
      try {
        if (number2++ === 0 && first) throw first.error;
        return await next(call, number2 - 1, mode.raw);
      } catch (error) {
        failure = error;
        if (error instanceof APIError3) {
          mayHaveExecuted ||= error.mayHaveExecuted;
          Object.assign(error, {
            mayHaveExecuted
          });
        }
        throw error;
      }
    }, {
      ...BACKOFF,
      maxAttempts: limits.maxRetries + 1,
      // `retry` reports a failure before the wait only here, so this also prepares the wait.
      isRetriable: (error) => {
        if (number2 > limits.maxRetries || !call.request.replayable) {
          return false;
        }
        if (!isWorthwhile(error)) return false;
        const wait2 = error instanceof APIError3 ? error.retryAfter ?? 0 : 0;
        notBefore = Date.now() + wait2;
        if (notBefore >= limits.deadlineAt) return false;
        waits.begin();
        logRetry(call, number2, error);
        call.events?.retry(error, wait2);
        return true;
      },
      ...waits.signal ? {
        signal: waits.signal
      } : {}
    });
  } catch (error) {
    call.request.transfer?.release(error);
    if (own?.aborted && error === own.reason) {
      throw userAbort(own, mayHaveExecuted);
    }
    throw waits.isOver(error) ? deadlineExceeded(call, mayHaveExecuted, failure) : error;
  } finally {
    waits.end();
  }
}
function isWorthwhile(error) {
  if (error instanceof APIConnectionError4) {
    return error.kind !== "permission" && error.kind !== "redirect";
  }
  if (!(error instanceof APIError3) || error.status === void 0) return false;
  if (error instanceof ResponseTooLargeError2) return false;
  if (isPermanentCode(error.code) || isPermanentCode(error.type)) return false;
  if ((error.retryAfter ?? 0) > MAX_SERVER_WAIT_MS) return false;
  const advice = error.headers?.get("x-should-retry");
  if (advice === "true" || advice === "false") return advice === "true";
  return [
    408,
    409,
    429
  ].includes(error.status) || error.status >= 500;
}
var Waits = class {
  #call;
  #deadline;
  #timer;
  signal;
  constructor(call) {
    this.#call = call;
    const own = call.signal ?? void 0;
    this.#deadline = call.limits.deadlineAt === Infinity ? void 0 : new AbortController();
    this.signal = this.#deadline && own ? AbortSignal.any([
      own,
      this.#deadline.signal
    ]) : this.#deadline?.signal ?? own;
  }
  begin() {
    if (this.#deadline === void 0 || this.#timer !== void 0) return;
    this.#timer = setTimeout(() => this.#deadline.abort(), this.#call.limits.deadlineAt - Date.now());
  }
  async until(moment) {
    const ms = moment - Date.now();
    if (ms > 0) await delay(ms, this.signal ? {
      signal: this.signal
    } : {});
  }
  isOver(error) {
    return this.#deadline?.signal.aborted === true && error === this.#deadline.signal.reason;
  }
  end() {
    clearTimeout(this.#timer);
  }
};

// timeout.ts
function withTimeout(next) {
  return (call, number2, raw) => {
    const controller = new AbortController();
    const { signal: own } = call;
    const attempt = {
      number: number2,
      raw,
      controller,
      signal: own ? AbortSignal.any([
        own,
        controller.signal
      ]) : controller.signal,
      phase: "key",
      token: null,
      headers: call.request.headers,
      secrets: () => secretsOf(attempt.headers, attempt.token, call.request.url)
    };
    return new Promise((resolve, reject) => {
      const now = Date.now();
      const left = call.limits.deadlineAt - now;
      const { timeout } = call.limits;
      const isDeadline = timeout === 0 || left < timeout;
      const ms = isDeadline ? left : timeout;
      const onTimeout = () => {
        const reason = isDeadline ? deadlineExceeded(call, attempt.phase !== "key") : timedOut(call, attempt);
        controller.abort(reason);
        settle(() => reject(reason));
      };
      const cancel = ms === Infinity ? void 0 : after(Math.max(0, ms), now, onTimeout);
      const onAbort = () => settle(() => reject(userAbort(own, attempt.phase !== "key")));
      own?.addEventListener("abort", onAbort);
      const settle = (how) => {
        cancel?.();
        own?.removeEventListener("abort", onAbort);
        how();
      };
      next(call, attempt).then((raw2) => settle(() => resolve(raw2)), (error) => settle(() => reject(error)));
    });
  };
}
var latest;
function after(ms, now, onTimeout) {
  const group = latest !== void 0 && isJoinable(latest, ms, now) ? latest : start(ms, now);
  group.waiting.add(onTimeout);
  return () => {
    if (group.waiting.delete(onTimeout) && group.waiting.size === 0) {
      clearTimeout(group.timer);
    }
  };
}
function isJoinable(group, ms, now) {
  return group.start === now && group.ms === ms && group.waiting.size > 0 && group.setTimeout === globalThis.setTimeout;
}
function start(ms, now) {
  const { setTimeout: setTimeout2 } = globalThis;
  const waiting = /* @__PURE__ */ new Set();
  const group = {
    start: now,
    ms,
    setTimeout: setTimeout2,
    waiting
  };
  group.timer = setTimeout2(() => {
    if (latest === group) latest = void 0;
    for (const onTimeout of waiting) {
      waiting.delete(onTimeout);
      onTimeout();
    }
  }, ms);
  return latest = group;
}

// ../core/token_expiry.ts
function secondsSinceExpiry(token, now) {
  try {
    const payload = token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/");
    const { exp } = JSON.parse(atob(payload));
    const late = Math.round(now / 1e3 - exp);
    return late > 0 ? late : void 0;
  } catch {
    return void 0;
  }
}
var TOLERANCE = 5 * 6e4;
function clockSkew(headers, now) {
  const server2 = Date.parse(headers.get("date") ?? "");
  const skew = now - server2;
  if (!(Math.abs(skew) > TOLERANCE)) return void 0;
  const seconds = Math.round(Math.abs(skew) / 1e3);
  return `the clock of this machine is ${seconds} s ${skew > 0 ? "ahead of" : "behind"} the server's: correct it`;
}

// ../config/token_exchange.ts
import { APIConnectionError as APIConnectionError5, APIError as APIError4, OpenAIError as OpenAIError2 } from "../errors.ts";
import { OAuthError, SubjectTokenProviderError } from "../auth_errors.ts";
import { isSendable } from "../config/credentials.ts";
var URL2 = "https://auth.openai.com/oauth/token";
var ACTION = `POST ${URL2}`;
var GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange";
var TOKEN_TYPES = {
  jwt: "urn:ietf:params:oauth:token-type:jwt",
  id: "urn:ietf:params:oauth:token-type:id_token"
};
var DEFAULT_BUFFER_SECONDS = 1200;
var DEFAULT_LIFETIME_SECONDS = 3600;
var TIMEOUT_MS = 3e4;
var RENEWAL_PAUSE_MS = 3e4;
var TokenExchange = class {
  #identity;
  #transport;
  #current = null;
  #running = null;
  constructor(identity, transport) {
    this.#identity = identity;
    this.#transport = transport;
  }
  getToken() {
    const now = Date.now();
    const current = this.#current;
    if (current === null || now >= current.expiresAt) return this.#exchange();
    if (now >= current.refreshAt) {
      this.#exchange().catch(() => {
        current.refreshAt = Date.now() + RENEWAL_PAUSE_MS;
      });
    }
    return Promise.resolve(current.token);
  }
  invalidate(token) {
    if (this.#current?.token === token) this.#current = null;
  }
  #exchange() {
    return this.#running ??= this.#request().finally(() => {
      this.#running = null;
    });
  }
  async #request() {
    const { provider, refreshBufferSeconds } = this.#identity;
    const subject = await provider.getToken();
    if (typeof subject !== "string" || subject.trim() === "") {
      throw new SubjectTokenProviderError(`workloadIdentity.provider.getToken must return a non-empty string, got ${typeof subject === "string" ? "a blank string" : typeof subject}`, "custom");
    }
    const startedAt = Date.now();
    const response = await this.#send(subject);
    const { access_token: token, expires_in: seconds } = response;
    if (typeof token !== "string" || !isSendable(token)) {
      throw new OpenAIError2("Token exchange response missing 'access_token' field");
    }
    const lifetime = lifetimeOf(seconds);
    const expiresAt = startedAt + lifetime;
    if (expiresAt <= Date.now()) {
      throw new OpenAIError2("Workload identity token expired before its exchange completed.");
    }
    const buffer = (refreshBufferSeconds ?? DEFAULT_BUFFER_SECONDS) * 1e3;
    this.#current = {
      token,
      expiresAt,
      refreshAt: expiresAt - Math.min(buffer, lifetime / 2)
    };
    return token;
  }
  async #send(subject) {
    const { identityProviderId, serviceAccountId, clientId, provider } = this.#identity;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
    try {
      const response = await this.#transport.fetch(URL2, {
        ...this.#transport.init,
        method: "POST",
        headers: {
          "Content-Type": "application/json"
        },
        body: JSON.stringify({
          grant_type: GRANT_TYPE,
          subject_token: subject,
          subject_token_type: TOKEN_TYPES[provider.tokenType],
          identity_provider_id: identityProviderId,
          service_account_id: serviceAccountId,
          ...clientId ? {
            client_id: clientId
          } : {}
        }),
        // A subject token must not go anywhere else.
        redirect: "manual",
        signal: controller.signal
      });
      const text = await response.text();
      if (!response.ok) throw refused(response, text, subject);
      return parsed(text);
    } catch (cause) {
      if (cause instanceof OpenAIError2) throw cause;
      const secrets = secretsOf({}, subject);
      const hidden2 = redactError(cause, (text) => redactText(text, secrets));
      throw unreachable(hidden2, controller.signal.aborted);
    } finally {
      clearTimeout(timer);
    }
  }
};
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    throw new OpenAIError2("Token exchange response contains invalid JSON");
  }
}
function lifetimeOf(seconds = DEFAULT_LIFETIME_SECONDS) {
  const ms = Number(seconds ?? DEFAULT_LIFETIME_SECONDS) * 1e3;
  const isNumber = seconds === null || typeof seconds === "number";
  if (!isNumber || !(ms > 0) || !Number.isSafeInteger(Math.ceil(ms))) {
    throw new OpenAIError2("Token exchange response has invalid 'expires_in' field");
  }
  return ms;
}
function refused({ status, headers }, text, subject) {
  const secrets = secretsOf({}, subject);
  let body;
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null) {
      body = redactJson(value, secrets);
    }
  } catch {
  }
  const shown2 = redactResponseHeaders(headers, secrets);
  if (status === 400 || status === 401 || status === 403) {
    const advice = expiryOf(subject) ?? clockSkew(headers, Date.now());
    return new OAuthError(status, body, shown2, {
      mayHaveExecuted: false,
      ...advice === void 0 ? {} : {
        detail: advice
      }
    });
  }
  return APIError4.generate(status, body, `Token exchange failed with status ${status}`, shown2, {
    action: ACTION,
    mayHaveExecuted: false
  });
}
function expiryOf(subject) {
  const late = secondsSinceExpiry(subject, Date.now());
  return late === void 0 ? void 0 : `the subject token expired ${late} s ago: workloadIdentity.provider.getToken must return a fresh one, and the clock must be right`;
}
function unreachable(cause, isLate) {
  const isForbidden = isPermissionError(cause);
  return new APIConnectionError5({
    cause,
    action: ACTION,
    mayHaveExecuted: false,
    kind: isForbidden ? "permission" : isLate ? "timeout" : "unknown",
    detail: isForbidden ? "no permission, run with --allow-net=auth.openai.com" : isLate ? `the token endpoint did not respond within ${TIMEOUT_MS} ms` : "the token endpoint could not be reached, see cause"
  });
}

// ../core/hollow.ts
var classes;
var hollowClasses = () => classes ??= [
  Promise,
  Map,
  Set,
  WeakMap,
  WeakSet,
  RegExp,
  Error,
  Headers,
  URLSearchParams,
  FormData
];
function isHollow(value) {
  if (Object.getPrototypeOf(value) === Object.prototype) return false;
  return !hasJson(value) && (hollowClasses().some((Class) => value instanceof Class) || isHost(value));
}
function isHost(value) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return false;
  if (Array.isArray(value)) return false;
  return Object.keys(value).length === 0 && [
    Symbol.toStringTag,
    Symbol.iterator,
    Symbol.asyncIterator
  ].some((symbol) => symbol in value);
}
function classOf(value) {
  return value.constructor?.name || Object.prototype.toString.call(value).slice(8, -1);
}
function hasJson(value) {
  return typeof value.toJSON === "function";
}

// encode.ts
import { mergeHeaders as mergeHeaders4 } from "../core/headers.ts";

// ../core/output_text.ts
function addOutputText(value) {
  const response = value;
  if (response?.object !== "response" || !Array.isArray(response.output)) {
    return value;
  }
  response.output_text = response.output.flatMap((item) => item?.type === "message" ? item.content ?? [] : []).map((part) => part?.type === "output_text" ? part.text ?? "" : "").join("");
  return value;
}

// transforms.ts
import { OpenAIError as OpenAIError3 } from "../errors.ts";
var TRANSFORMS = {
  // Base64 is a third of the size of the same numbers in JSON, and much faster to decode.
  embeddings: {
    defaults: {
      encoding_format: "base64"
    },
    result: (json2, params) => params.encoding_format ? json2 : decodeEmbeddings(json2)
  },
  response: {
    result: addOutputText
  }
};
function decodeEmbeddings(json2) {
  const data = json2?.data;
  for (const item of Array.isArray(data) ? data : []) {
    if (typeof item?.embedding !== "string") continue;
    try {
      item.embedding = toNumbers(decodeBase64(item.embedding));
    } catch (cause) {
      throw new OpenAIError3("Cannot decode an embedding: the text is not valid Base64", {
        cause
      });
    }
  }
  return json2;
}
function toNumbers(bytes) {
  return Array.from(new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2));
}

// multipart.ts
import { inspect, isUploadable } from "../results/runtime.js";

// ../core/query.ts
var MAX_DEPTH2 = 500;
function encodeQuery(query) {
  if (isOpaque(query)) {
    throw new TypeError(`query must be a plain object, got ${classOf(query)}`);
  }
  const pairs = [];
  for (const [name, value] of Object.entries(query)) {
    append(pairs, name, value, []);
  }
  return pairs.join("&");
}
function append(pairs, name, value, above) {
  if (value === void 0) return;
  if (value === null) {
    pairs.push(`${encode(name)}=`);
  } else if (value instanceof Date) {
    pairs.push(`${encode(name)}=${encode(isoTime(name, value))}`);
  } else if (typeof value === "object" && hasJson(value)) {
    const within = enter(name, value, above);
    append(pairs, name, value.toJSON(), within);
  } else if (typeof value === "object") {
    if (isOpaque(value)) {
      throw new TypeError(`Query parameter "${name}" must be plain data, got ${classOf(value)}`);
    }
    const within = enter(name, value, above);
    if (Array.isArray(value)) {
      for (const item of value) append(pairs, `${name}[]`, item, within);
    } else {
      for (const [key, item] of Object.entries(value)) {
        append(pairs, `${name}[${key}]`, item, within);
      }
    }
  } else if (typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(`Query parameter "${name}" must be plain data, got a ${typeof value}`);
  } else {
    pairs.push(`${encode(name)}=${encode(String(value))}`);
  }
}
function enter(name, value, above) {
  if (above.length === MAX_DEPTH2) {
    throw new RangeError(`Query parameter "${name.slice(0, 64)}" must not be nested more than ${MAX_DEPTH2} levels deep`);
  }
  if (!above.includes(value)) return [
    ...above,
    value
  ];
  throw new TypeError(`Query parameter "${name.slice(0, 64)}" must not contain a reference to itself`);
}
function encode(text) {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isoTime(name, date) {
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  throw new TypeError(`Query parameter "${name}" must be a valid date`);
}
function isOpaque(value) {
  return isHollow(value) || value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

// transfer.ts
var Transfer = class {
  #pieces;
  #length;
  #onProgress;
  #failure;
  constructor(pieces, length, onProgress) {
    this.#pieces = pieces;
    this.#length = length;
    this.#onProgress = onProgress;
  }
  get failure() {
    return this.#failure;
  }
  open() {
    const chunks = this.#chunks();
    return new ReadableStream({
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => {
        this.release(reason);
        chunks.return(void 0).catch(() => {
        });
      }
    }, {
      highWaterMark: 0
    });
  }
  release(reason) {
    for (const piece of this.#pieces) {
      if (!(piece instanceof Uint8Array)) piece.cancel(reason);
    }
  }
  async *#chunks() {
    let sent = 0;
    for (const piece of this.#pieces) {
      const chunks = piece instanceof Uint8Array ? [
        piece
      ] : this.#read(piece);
      for await (const chunk of chunks) {
        yield chunk;
        this.#onProgress?.(sent += chunk.byteLength, this.#length);
      }
    }
  }
  async *#read(upload) {
    const { name, size } = upload;
    let read = 0;
    try {
      for await (const chunk of upload.chunks()) {
        read += chunk.byteLength;
        if (read > (size ?? Infinity)) throw wrongSize(upload, "more");
        yield chunk;
      }
      if (read < (size ?? 0)) throw wrongSize(upload, `only ${read}`);
    } catch (error) {
      this.#failure ??= {
        name,
        error
      };
      this.release(error);
      throw error;
    }
  }
};
function wrongSize({ name, size }, found) {
  return new TypeError(`Cannot upload "${name}": size must be the number of bytes, expected ${size}, got ${found}: a file must not change while it is sent`);
}
var SizedBody = class extends Blob {
  #size;
  #open;
  constructor(size, open, type) {
    super([], {
      type
    });
    this.#size = size;
    this.#open = open;
  }
  get size() {
    return this.#size;
  }
  stream() {
    return this.#open();
  }
};
var asking;
function asksBlobs() {
  if (asking === void 0) {
    asking = false;
    void new Response(new SizedBody(0, () => {
      asking = true;
      return new Blob().stream();
    }, ""));
  }
  return asking;
}

// multipart.ts
async function encodeMultipart(fields, options = {}) {
  const { types = {}, boundary = `duplex-${crypto.randomUUID()}` } = options;
  const lone = loneField(fields, types);
  if (lone) return lone;
  const pieces = [];
  let data = options.asFormData && !options.onProgress ? new FormData() : void 0;
  let text = "";
  const head = (name, more = "") => `--${boundary}\r
Content-Disposition: form-data; name="${escape(name)}"${more}\r
`;
  for (const [name, value] of entriesOf(fields, types)) {
    if (isUploadable(value)) {
      const upload = await inspect(value, options.keepFolders);
      text += head(name, `; filename="${escape(upload.name)}"`) + `Content-Type: ${upload.type}\r
\r
`;
      pieces.push(encode2(text), upload);
      text = "\r\n";
      const { blob, name: filename, type } = upload;
      if (blob) data?.append(name, new File([
        blob
      ], filename, {
        type
      }));
      else data = void 0;
    } else if (typeof value === "object") {
      data = void 0;
      text += head(name) + `Content-Type: ${types[name]}\r
\r
${value.text}\r
`;
    } else {
      text += head(name) + `\r
${value}\r
`;
      data?.append(name, String(value));
    }
  }
  pieces.push(encode2(`${text}--${boundary}--\r
`));
  const contentType = `multipart/form-data; boundary=${boundary}`;
  if (data) {
    return {
      contentType: void 0,
      length: void 0,
      replayable: true,
      body: withBytes(data, blobsOf(pieces), contentType),
      transfer: void 0
    };
  }
  return formOf(pieces, contentType, options.onProgress);
}
function formOf(pieces, contentType, onProgress) {
  const length = pieces.reduce((sum, { size, byteLength }) => sum === void 0 ? void 0 : addUp(sum, size ?? byteLength), 0);
  const blobs = blobsOf(pieces);
  const replayable = !blobs.includes(void 0);
  const transfer = new Transfer(pieces, length, onProgress);
  const open = () => transfer.open();
  return {
    contentType,
    length,
    replayable,
    body: bodyOf3(),
    transfer
  };
  function bodyOf3() {
    if (length !== void 0 && (!replayable || onProgress) && asksBlobs()) {
      return new SizedBody(length, open, contentType);
    }
    return replayable ? new Blob(blobs, {
      type: contentType
    }) : open();
  }
}
function blobsOf(pieces) {
  return pieces.map((piece) => piece instanceof Uint8Array ? piece : piece.blob);
}
function addUp(sum, size) {
  return size === void 0 ? void 0 : sum + size;
}
function* entriesOf(fields, types) {
  for (const [name, value] of Object.entries(fields)) {
    if (Object.hasOwn(types, name) && value !== void 0) {
      yield [
        name,
        {
          text: typeof value === "string" ? value : JSON.stringify(value)
        }
      ];
    } else yield* flatten(name, value);
  }
}
function* flatten(name, value, above = []) {
  if (value === void 0) return;
  if (above.includes(value)) {
    throw new TypeError(`Form field "${name.slice(0, 64)}" must not contain a reference to itself`);
  }
  if (above.length === MAX_DEPTH2) {
    throw new RangeError(`Form field "${name.slice(0, 64)}" must not be nested more than ${MAX_DEPTH2} levels deep`);
  }
  const within = typeof value === "object" ? [
    ...above,
    value
  ] : above;
  if (isUploadable(value)) yield [
    name,
    value
  ];
  else if (Array.isArray(value)) {
    for (const one of value) yield* flatten(`${name}[]`, one, within);
  } else if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) {
      throw new TypeError(`Form field "${name}" must be a valid date`);
    }
    yield [
      name,
      value.toISOString()
    ];
  } else if (isJson(value)) {
    yield* flatten(name, value.toJSON(), within);
  } else if (isPlain(value)) {
    for (const [key, one] of Object.entries(value)) {
      yield* flatten(`${name}[${key}]`, one, within);
    }
  } else if ([
    "string",
    "number",
    "boolean",
    "bigint"
  ].includes(typeof value)) {
    yield [
      name,
      value
    ];
  } else {
    throw new TypeError(`Form field "${name}" must be ${EXPECTED}, got ${shapeOf(value)}`);
  }
}
var EXPECTED = "a string, number, boolean, array, plain object or file";
function isJson(value) {
  return isObject(value) && hasJson(value);
}
function isPlain(value) {
  return isObject(value) && !isHollow(value);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer);
}
function shapeOf(value) {
  if (value === null) return "null";
  if (value instanceof Promise) return "a Promise, which must be awaited first";
  if (typeof value === "object" && isHollow(value)) {
    return `a ${classOf(value)}`;
  }
  return typeof value === "object" ? "bytes without a name (see toFile())" : `a ${typeof value}`;
}
function loneField(fields, types) {
  const [[name, value] = [], ...more] = Object.entries(fields).filter(([, one]) => one !== void 0);
  if (name === void 0 || more.length || typeof value !== "string" || !Object.hasOwn(types, name)) return;
  return {
    contentType: types[name],
    length: encode2(value).byteLength,
    replayable: true,
    body: value,
    transfer: void 0
  };
}
function encode2(text) {
  return new TextEncoder().encode(text);
}
function escape(name) {
  return name.replace(/[\p{Cc}"\\]/gu, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0"));
}

// encode_body.ts
import { hasUpload, inspectBody, isUploadable as isUploadable2 } from "../results/runtime.js";
var EMPTY2 = {
  body: null,
  headers: {},
  replayable: true
};
var JSON_TYPE = {
  "content-type": "application/json"
};
function encodeFields(operation, fields, onProgress, asFormData = false) {
  const { body } = operation;
  return body === "json" || body === "multipart-or-json" && !hasUpload(fields) ? encodeJson(fields) : encodeForm(operation, fields, onProgress, asFormData);
}
async function encodeForm({ parts, keepFolders }, fields, onProgress, asFormData) {
  const form = await encodeMultipart(fields, {
    asFormData,
    ...parts ? {
      types: parts
    } : {},
    ...keepFolders ? {
      keepFolders
    } : {},
    ...onProgress ? {
      onProgress
    } : {}
  });
  return {
    body: form.body,
    headers: {
      ...form.contentType === void 0 ? {} : {
        "content-type": form.contentType
      },
      ...form.length === void 0 ? {} : {
        "content-length": String(form.length)
      }
    },
    replayable: form.replayable,
    transfer: form.transfer
  };
}
function encodeRaw(body, contentType, onProgress) {
  if (body === void 0 || body === null) return EMPTY2;
  if (isIterator(body)) body = ReadableStream.from(body);
  if (isStream(body)) {
    if (body instanceof ReadableStream && body.locked) {
      throw new TypeError("body must not be a locked stream: another reader holds it");
    }
    const transfer = new Transfer([
      inspectBody(body)
    ], void 0, onProgress);
    return {
      body: transfer.open(),
      headers: {},
      replayable: false,
      transfer
    };
  }
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof Blob || body instanceof FormData || body instanceof URLSearchParams || typeof body === "string" && contentType !== void 0) {
    return {
      body,
      headers: {},
      replayable: true
    };
  }
  const isForm = contentType?.startsWith("application/x-www-form-urlencoded");
  return isForm && typeof body === "object" && body !== null ? {
    body: encodeQuery(body),
    headers: {},
    replayable: true
  } : encodeJson(body);
}
function encodeJson(value) {
  let body;
  try {
    body = JSON.stringify(value);
    refuseFiles(value);
  } catch (error) {
    if (error instanceof TypeError && body === void 0) {
      throw new TypeError(`Cannot serialize the request body as JSON: ${error.message}`, {
        cause: error
      });
    }
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError("Cannot serialize the request body as JSON: the values are nested too deeply or too large", {
      cause: error
    });
  }
  if (body === void 0) {
    throw new TypeError(`Cannot serialize the request body as JSON: got a ${typeof value}`);
  }
  return {
    body,
    headers: JSON_TYPE,
    replayable: true
  };
}
function refuseFiles(value) {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) refuseFiles(item);
    return;
  }
  if (hasJson(value) && !ArrayBuffer.isView(value)) {
    return refuseHollow(value.toJSON());
  }
  if (Object.getPrototypeOf(value) === Object.prototype) {
    for (const key in value) {
      refuseFiles(value[key]);
    }
    return;
  }
  if (isUploadable2(value) || ArrayBuffer.isView(value) || value instanceof ArrayBuffer || isHollow(value)) {
    throw new TypeError(`Cannot send a ${classOf(value)} within JSON: this request accepts plain data only, not files or bytes`);
  }
  Object.values(value).forEach(refuseFiles);
}
function refuseHollow(json2) {
  if (typeof json2 !== "object" || json2 === null || !isHollow(json2)) return;
  throw new TypeError(`Cannot send an object within JSON: toJSON() must return plain data, got a ${classOf(json2)}`);
}
function isIterator(body) {
  return typeof body === "object" && body !== null && Symbol.iterator in body && "next" in body && typeof body.next === "function";
}
function isStream(body) {
  return body instanceof ReadableStream || typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

// ../config/base_url.ts
import { OpenAIError as OpenAIError4 } from "../errors.ts";
function splitBaseURL(text, source = "baseURL") {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new OpenAIError4(`${source} must be an http or https URL such as "https://api.openai.com/v1", got ${/^https?:\/\//i.test(text) ? "text that is not a URL" : "text without http:// or https://"}`);
  }
  if (url.username || url.password) {
    throw new OpenAIError4(`${source} must not contain a user name or password: put them in defaultHeaders`);
  }
  const query = url.search.slice(1);
  url.search = url.hash = "";
  return {
    url: url.href.replace(/\/+$/, ""),
    query
  };
}

// make_call.ts
import { credentialHeader, mergeHeaders as mergeHeaders2 } from "../core/headers.ts";
import { OpenAIError as OpenAIError6 } from "../errors.ts";

// ../core/waits.ts
import { APIUserAbortError as APIUserAbortError2 } from "../errors.ts";
var MAX_TIMER_MS = 2 ** 31 - 1;

// ../config/limits.ts
var MAX_RESPONSE_SIZE = 256 * 2 ** 20;
var MAX_EVENT_SIZE = 64 * 2 ** 20;
function checkMs(name, value) {
  if (value === Infinity) return 0;
  if (typeof value !== "number" || !(value >= 0 && value <= MAX_TIMER_MS)) {
    throw new RangeError(`${name} must be between 0 and ${MAX_TIMER_MS} ms, got ${shown(value)}`);
  }
  return value;
}
function checkRetries(value) {
  if (!(Number.isInteger(value) || value === Infinity) || value < 0) {
    throw new RangeError(`maxRetries must be a non-negative integer or Infinity, got ${shown(value)}`);
  }
  return value;
}
function checkSize(name, value) {
  if (value === Infinity) return 0;
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a non-negative integer or Infinity, got ${shown(value)}`);
  }
  return value;
}
function shown(value) {
  return typeof value === "number" ? `${value}` : typeof value;
}

// ../core/emit_event.ts
import { APIError as APIError5, OpenAIError as OpenAIError5 } from "../errors.ts";
function emit(onEvent, logger, event) {
  try {
    return onEvent(event);
  } catch (error) {
    const mayRefuse = event.type === "request" || event.type === "socket_connect";
    if (mayRefuse && error instanceof OpenAIError5) throw error;
    logger.error(`[duplex] onEvent threw ${error instanceof Error ? error.name : typeof error} for the event "${event.type}": it is ignored`);
    return void 0;
  }
}
function errorFacts(error) {
  if (!(error instanceof APIError5)) {
    return {
      name: error instanceof Error ? error.name : typeof error
    };
  }
  const code = plainText(error.code);
  const requestId = plainText(error.requestID);
  return {
    name: error.name,
    ...error.status === void 0 ? {} : {
      status: error.status
    },
    ...code === void 0 ? {} : {
      code
    },
    ...requestId === void 0 ? {} : {
      requestId
    },
    mayHaveExecuted: error.mayHaveExecuted
  };
}
function plainText(value) {
  return typeof value === "string" && /^[\w.:/@+-]{1,128}$/.test(value) ? value : void 0;
}
function server(url) {
  const parsed2 = URL.parse(url);
  const isPlain3 = parsed2?.protocol === "http:" || parsed2?.protocol === "ws:";
  return {
    server: parsed2?.hostname ?? "",
    port: Number(parsed2?.port || (isPlain3 ? 80 : 443))
  };
}

// ../core/token_usage.ts
function counts(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function count(...values) {
  const found = values.find((value) => typeof value === "number" && Number.isFinite(value) && value >= 0);
  return found ?? 0;
}
function tokenUsage(usage) {
  const all = counts(usage);
  const hasCounts = [
    "input_tokens",
    "prompt_tokens",
    "total_tokens"
  ].some((name) => typeof all[name] === "number");
  if (!hasCounts) return void 0;
  const before = counts(all.input_tokens_details ?? all.input_token_details ?? all.prompt_tokens_details);
  const after2 = counts(all.output_tokens_details ?? all.output_token_details ?? all.completion_tokens_details);
  const output = count(all.output_tokens, all.completion_tokens);
  return {
    input: count(all.input_tokens, all.prompt_tokens, count(all.total_tokens) - output),
    output,
    cached: count(before.cached_tokens),
    reasoning: count(after2.reasoning_tokens),
    inputAudio: count(before.audio_tokens),
    cachedAudio: count(counts(before.cached_tokens_details).audio_tokens),
    outputAudio: count(after2.audio_tokens)
  };
}

// call_events.ts
var CallEvents = class {
  #onEvent;
  #logger;
  #bytes;
  #settings;
  #start = Date.now();
  #base;
  #attempts = 0;
  #seen = {};
  #hasEvent = false;
  #ended = false;
  constructor(onEvent, logger, facts) {
    const params = fieldsOf(facts.params);
    const model = plainText(params.model);
    this.#onEvent = onEvent;
    this.#logger = logger;
    this.#bytes = facts.bytes;
    this.#settings = settingsOf(params);
    this.#base = {
      callId: crypto.randomUUID(),
      action: facts.action,
      ...server(facts.url),
      ...model === void 0 ? {} : {
        model
      },
      stream: facts.stream
    };
  }
  request(send3) {
    const run = this.#emit({
      type: "request",
      attempt: ++this.#attempts,
      bytes: this.#bytes,
      settings: this.#settings
    });
    return typeof run === "function" ? run(send3) : send3();
  }
  firstByte({ status, headers }, { secrets }) {
    const id = plainText(headers.get("x-request-id"));
    const requestId = id === void 0 ? null : redactText(id, secrets());
    const processing = Number(headers.get("openai-processing-ms") || NaN);
    const limits = rateLimits(headers);
    this.#seen = {
      status,
      requestId
    };
    this.#emit({
      type: "first_byte",
      attempt: this.#attempts,
      status,
      requestId,
      ...Number.isFinite(processing) ? {
        processingMs: processing
      } : {},
      ...limits ? {
        rateLimits: limits
      } : {}
    });
  }
  retry(error, retryAfter) {
    this.#emit({
      type: "retry",
      attempt: this.#attempts,
      error: errorFacts(error),
      retryAfter
    });
  }
  see(value, raw) {
    if (this.#base.stream && !this.#hasEvent) {
      this.#hasEvent = true;
      this.#emit({
        type: "first_event"
      });
    }
    Object.assign(this.#seen, resultFacts(value, raw.secrets, this.#seen));
  }
  fail(error) {
    this.#end("error", {
      error: errorFacts(error)
    });
  }
  end(outcome) {
    this.#end(outcome, {});
  }
  #end(outcome, more) {
    if (this.#ended) return;
    this.#ended = true;
    const attempts = this.#attempts;
    this.#emit({
      type: "end",
      outcome,
      attempts,
      ...this.#seen,
      ...more
    });
  }
  #emit(own) {
    return emit(this.#onEvent, this.#logger, {
      ...this.#base,
      elapsed: Date.now() - this.#start,
      ...own
    });
  }
};
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function settingsOf(params) {
  const { conversation } = params;
  const found = {
    maxOutputTokens: number(params.max_output_tokens ?? params.max_completion_tokens ?? params.max_tokens),
    temperature: number(params.temperature),
    topP: number(params.top_p),
    frequencyPenalty: number(params.frequency_penalty),
    presencePenalty: number(params.presence_penalty),
    seed: number(params.seed),
    choices: number(params.n),
    serviceTier: plainText(params.service_tier),
    conversation: plainText(typeof conversation === "object" ? fieldsOf(conversation).id : conversation)
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== void 0));
}
function number(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function resultFacts(value, secrets, known2) {
  const outer = fieldsOf(value);
  const result = typeof outer.response === "object" ? fieldsOf(outer.response) : outer;
  const isEvent = typeof outer.type === "string" && result === outer;
  const usage = tokenUsage(outer.usage ?? result.usage);
  const facts = {};
  const note = (name, field) => {
    const text = plainText(field);
    if (text !== void 0 && text !== known2[name]) {
      facts[name] = redactText(text, secrets());
    }
  };
  if (usage) facts.usage = usage;
  if (isEvent) return facts;
  note("responseId", result.id);
  note("responseModel", result.model);
  note("serviceTier", result.service_tier);
  note("systemFingerprint", result.system_fingerprint);
  const reasons = finishReasons(result, known2.finishReasons);
  if (reasons) facts.finishReasons = reasons;
  return facts;
}
function finishReasons({ choices, status, incomplete_details }, known2 = []) {
  if (Array.isArray(choices)) {
    const reasons = [
      ...known2
    ];
    for (const choice of choices) {
      const reason2 = plainText(fieldsOf(choice).finish_reason);
      const at = number(fieldsOf(choice).index) ?? 0;
      if (reason2 !== void 0 && at >= 0 && at < 128) reasons[at] = reason2;
    }
    return reasons.length > 0 ? Array.from(reasons, (one) => one ?? "") : void 0;
  }
  const reason = plainText(fieldsOf(incomplete_details).reason) ?? plainText(status);
  return reason === void 0 || reason === "in_progress" || reason === "queued" ? void 0 : [
    reason
  ];
}

// ../core/names.ts
function nearestName(name, known2) {
  const lower = name.toLowerCase();
  const find = (edits) => known2.find((one) => isNear(lower, one.toLowerCase(), edits));
  return find(0) ?? find(name.length < 6 ? 1 : 2);
}
function isNear(a, b, edits) {
  if (a === b || edits === 0) return a === b;
  let at = 0;
  while (a[at] === b[at]) at++;
  const rest = (i, j) => isNear(a.slice(at + i), b.slice(at + j), edits - 1);
  return rest(0, 1) || rest(1, 0) || rest(1, 1) || a[at] === b[at + 1] && a[at + 1] === b[at] && rest(2, 2);
}

// request_options.ts
var OPTIONS = {
  method: true,
  path: true,
  headers: true,
  query: true,
  body: true,
  extraBody: true,
  timeout: true,
  streamIdleTimeout: true,
  deadline: true,
  maxRetries: true,
  maxResponseSize: true,
  maxEventSize: true,
  signal: true,
  idempotencyKey: true,
  fetchOptions: true,
  onProgress: true,
  onUploadProgress: true,
  stream: true,
  __binaryResponse: true,
  defaultBaseURL: true
};
var OF_HELPERS = [
  "pollIntervalMs",
  "maxConcurrency",
  "maxChatCompletions",
  "repair",
  "earlyReject",
  "parseAs",
  "afterCompletion"
];
var IGNORED2 = /^(?:__.*|apiKey|adminAPIKey|organization|project|baseURL|webhookSecret|dangerouslyAllowBrowser|defaultHeaders|defaultQuery|fetch|httpAgent|logger|logLevel|onEvent|WebSocket|httpClient|envFile|dataResidency|workloadIdentity)$/;
var reported2 = /* @__PURE__ */ new Set();
function checkRequestOptions(action, options, { logger }) {
  for (const name in options) {
    if (Object.hasOwn(OPTIONS, name) || IGNORED2.test(name)) continue;
    if (options[name] === void 0) continue;
    const meant = OF_HELPERS.includes(name) ? void 0 : nearestName(name, [
      ...Object.keys(OPTIONS),
      ...OF_HELPERS
    ]);
    if (meant !== void 0) {
      throw new TypeError(`Cannot ${action}: request option "${printable(name)}" is unknown, did you mean "${meant}"?`);
    }
    if (reported2.has(name)) continue;
    reported2.add(name);
    logger.warn(`[duplex] Request option "${printable(name)}" is unknown and ignored`);
  }
}

// encode_url.ts
function joinURL(base, path, query) {
  if (isPlain2(base, path, query)) {
    return {
      url: base.url + path,
      isForeign: false
    };
  }
  const isAbsolute = SCHEME2.test(path);
  const whole = isAbsolute ? absolute(path) : `${base.url}${/^(?:$|[/?#])/.test(path) ? "" : "/"}${path}`;
  const isForeign = isAbsolute && !sameOrigin(whole, base.url);
  const [root, fixed] = splitQuery(whole);
  const full = isForeign ? mergeQueries([
    fixed
  ], query, base.stringify) : mergeQueries([
    base.query,
    fixed
  ], {
    ...base.defaults,
    ...query
  }, base.stringify);
  return {
    url: full ? `${root}?${full}` : root,
    isForeign
  };
}
function isPlain2(base, path, query) {
  return base.query === "" && !base.defaults && !base.stringify && /^\/[^?#]*$/.test(path) && Object.keys(query).length === 0;
}
var SCHEME2 = /^[a-z][a-z0-9+.-]*:/i;
function absolute(path) {
  const url = URL.parse(path);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`path must be relative or an http or https URL, got ${url ? `scheme ${url.protocol}` : "an invalid URL"}`);
  }
  return url.href;
}
function sameOrigin(a, b) {
  return new URL(a).origin === new URL(b).origin;
}
function splitQuery(url) {
  const hash = url.indexOf("#");
  const whole = hash === -1 ? url : url.slice(0, hash);
  const at = whole.indexOf("?");
  return at === -1 ? [
    whole,
    ""
  ] : [
    whole.slice(0, at),
    whole.slice(at + 1)
  ];
}
function mergeQueries(fixed, query, stringify = encodeQuery) {
  const own = stringify(query);
  const given = fixed.filter((text) => text !== "");
  if (given.length === 0) return own;
  const overridden = new Set(Object.keys(query));
  const kept = [];
  for (const text of given.reverse()) {
    const params = new URLSearchParams(text);
    const names = new Set(params.keys());
    for (const name of names) {
      if (overridden.has(name)) params.delete(name);
    }
    for (const name of names) overridden.add(name);
    kept.unshift(params.toString());
  }
  return [
    ...kept,
    own
  ].filter(Boolean).join("&");
}

// make_call.ts
function makeCall(client, action, options, draft, hooks = {}) {
  checkRequestOptions(action, options, client);
  const ownAuth = draft.key === "apiKey" ? hooks.bearerAuth : hooks.adminAPIKeyAuth;
  if (ownAuth && !hooks.authHeaders) {
    hooks = {
      ...hooks,
      authHeaders: ownAuth
    };
  }
  if (options.signal && !(options.signal instanceof AbortSignal)) {
    throw new TypeError(`Cannot ${action}: signal must be an AbortSignal (pass controller.signal, not the controller)`);
  }
  if (!draft.body.replayable && (options.maxRetries ?? 0) > 0) {
    throw new TypeError(`Cannot ${action} with maxRetries ${options.maxRetries}: the body is a stream, which can be sent only once`);
  }
  if (draft.method === "GET" && draft.body.body !== null) {
    throw new TypeError(`Cannot ${action} with a body: GET requests do not have a body`);
  }
  const deadline = checkMs("deadline", options.deadline ?? client.deadline);
  const request = makeRequest(client, action, options, draft, hooks);
  return {
    action,
    hooks,
    final: draft.final,
    platform: client.platform,
    hasCustomFetch: client.hasCustomFetch,
    hasRuntimeFetch: client.hasRuntimeFetch,
    request,
    events: client.onEvent && new CallEvents(client.onEvent, client.logger, {
      action,
      url: request.url,
      bytes: sizeOf(request.body),
      params: draft.params,
      stream: draft.expects.kind === "stream"
    }),
    expects: draft.expects,
    limits: {
      timeout: checkMs("timeout", options.timeout ?? client.timeout),
      streamIdleTimeout: checkMs("streamIdleTimeout", options.streamIdleTimeout ?? client.streamIdleTimeout),
      deadlineAt: deadline === 0 ? Infinity : Date.now() + deadline,
      maxRetries: checkRetries(options.maxRetries ?? client.maxRetries),
      maxResponseSize: checkSize("maxResponseSize", options.maxResponseSize ?? client.maxResponseSize),
      maxUnreadSize: options.maxResponseSize === Infinity ? 0 : options.maxResponseSize ?? 0,
      maxEventSize: checkSize("maxEventSize", options.maxEventSize ?? client.maxEventSize)
    },
    signal: options.signal || null,
    fetch: client.fetch,
    fetchOptions: fetchOptions(client, options),
    onDownload: downloadProgress(options, client.logger),
    log: client.log
  };
}
function makeRequest(client, action, options, draft, hooks) {
  const base = {
    ...options.defaultBaseURL && client.isDefaultBaseURL ? splitBaseURL(options.defaultBaseURL) : {
      url: client.baseURL,
      query: client.baseQuery
    },
    defaults: hooks.defaultQuery?.() ?? client.defaultQuery,
    stringify: hooks.stringifyQuery
  };
  const query = {
    ...draft.query,
    ...options.query
  };
  const { url, isForeign } = joinURL(base, draft.path, query);
  const headers = {
    accept: draft.expects.kind === "stream" ? "text/event-stream" : "application/json",
    ...isForeign ? void 0 : client.headers,
    ...draft.body.headers
  };
  const { idempotencyHeader } = hooks;
  const hasKey = idempotencyHeader ? draft.method !== "GET" : draft.method === "POST" && client.idempotent;
  if (hasKey || options.idempotencyKey !== void 0) {
    const given = options.idempotencyKey ?? hooks.defaultIdempotencyKey?.();
    const key2 = given ?? crypto.randomUUID();
    if (given == null && !idempotencyHeader) {
      headers["idempotency-key"] = key2;
    } else {
      mergeHeaders2(headers, {
        [idempotencyHeader ?? "idempotency-key"]: key2
      });
    }
  }
  for (const own of draft.headers) mergeHeaders2(headers, own);
  mergeHeaders2(headers, options.headers);
  const named = credentialHeader(headers);
  const hasOwnCredential = named !== void 0 || hooks.authHeaders !== void 0;
  const isProvided = client.platform?.prepareRequest !== void 0 && !isForeign;
  const keyHeader = keyHeaderOf(client, draft.key);
  const isBeside = keyHeader === "authorization" ? named === "api-key" && client.givenKeys.includes(draft.key) : !(keyHeader in headers);
  const isNamed = hasOwnCredential && !(isBeside && !hooks.authHeaders && !isForeign);
  const key = isNamed || isProvided ? null : client[draft.key];
  if (isForeign && !hasOwnCredential) {
    throw new OpenAIError6(`Cannot ${action}: credentials are sent only to ${new URL(base.url).origin}; for another origin, pass the credential in headers`);
  }
  const isChecked = hooks.validateHeaders === void 0;
  if (key === null && !hasOwnCredential && !isProvided && isChecked) {
    throw new OpenAIError6(`Cannot ${action}: ${draft.key} is missing, looked in ${client.describeKeySources(draft.key)}`);
  }
  return {
    method: draft.method,
    url: hooks.buildURL?.(draft.path, query, options.defaultBaseURL) ?? url,
    headers,
    body: draft.body.body,
    plainBody: draft.plainBody,
    replayable: draft.body.replayable,
    transfer: draft.body.transfer,
    key,
    keyHeader,
    isProvided,
    isPinned: isProvided || client.platform?.isPinned || keyHeader === "api-key"
  };
}
function sizeOf(body) {
  if (body === null) return 0;
  if (typeof body === "string") return body.length;
  return body instanceof Blob ? body.size : void 0;
}
function keyHeaderOf(client, name) {
  const isStatic = name === "apiKey" && typeof client.apiKey === "string";
  return isStatic && client.platform?.keyHeader || "authorization";
}
function fetchOptions(client, options) {
  const { fetchOptions: own, httpClient } = client;
  if (!httpClient && !own) return options.fetchOptions;
  return {
    ...httpClient ? {
      client: httpClient
    } : {},
    ...own,
    ...options.fetchOptions
  };
}

// params.ts
import { mergeHeaders as mergeHeaders3 } from "../core/headers.ts";

// ../core/path.ts
var ENCODED2 = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g;
var DOTS = /^(?:\.|%2e){1,2}$/i;
function fillPath(template, value) {
  if (!template.includes("{")) return template;
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const found = value(name);
    if (typeof found !== "string" && typeof found !== "number") {
      throw new TypeError(`{${name}} of ${template} must be a string or a number, got ${found === null ? "null" : typeof found}`);
    }
    const text = String(found);
    if (text.trim() === "") {
      throw new TypeError(`{${name}} of ${template} must not be empty`);
    }
    if (DOTS.test(text)) {
      throw new TypeError(`{${name}} of ${template} must not be "${text}"`);
    }
    return encodeSegment(text);
  });
}
function encodeSegment(text) {
  return text.replace(ENCODED2, (part) => encodeURIComponent(part.toWellFormed()));
}

// params.ts
var NO_FIELDS = {};
var OPTIONS_ONLY = [
  "headers",
  "maxRetries",
  "timeout",
  "signal",
  "idempotencyKey",
  "fetchOptions",
  "defaultBaseURL",
  "httpAgent",
  "method",
  "body"
];
var OPTIONS_OF_LISTS = [
  "path",
  "stream"
];
var TAKEN = [
  "headers",
  "maxRetries",
  "timeout",
  "signal",
  "idempotencyKey",
  "query"
];
function holdsOptions({ body = "none", page }, params) {
  const isGiven = (name) => params[name] !== void 0;
  return body === "none" && (OPTIONS_ONLY.some(isGiven) || page && page !== "next-page" && OPTIONS_OF_LISTS.some(isGiven) || // A query parameter of this name would be text.
  typeof params.query === "object" && params.query !== null);
}
function splitOptions(params, options) {
  const names = Object.keys(params).filter((name) => params[name] !== void 0);
  const isPlain3 = Object.keys(options).every((name) => name === "query");
  if (!isPlain3 || !names.every((name) => TAKEN.includes(name))) {
    throw new TypeError("Query parameters and request options must be passed as separate arguments: list({ limit: 10 }, { signal })");
  }
  return Object.fromEntries(names.map((name) => [
    name,
    params[name]
  ]));
}
function missing(given, defaults) {
  if (defaults === void 0) return void 0;
  const lacked = Object.entries(defaults).filter(([name]) => !given[name]);
  return lacked.length > 0 ? Object.fromEntries(lacked) : void 0;
}
function without(fields, added) {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !(name in added && added[name] === value)));
}
function partitionParams(operation, ids, params) {
  let rest = params;
  const take = (name) => {
    if (!(name in rest)) return void 0;
    const { [name]: value, ...others } = rest;
    rest = others;
    return value;
  };
  const path = fillPath(operation.path, (name) => ids !== null && name in ids ? ids[name] : take(name));
  let headers;
  for (const field in operation.headerFields) {
    const value = take(field);
    if (value === void 0 || value === null) continue;
    headers = mergeHeaders3(headers ?? {}, {
      [operation.headerFields[field]]: Array.isArray(value) ? value.join(",") : String(value)
    });
  }
  if (!operation.body || operation.body === "none") {
    return {
      path,
      query: rest,
      headers,
      body: NO_FIELDS
    };
  }
  const query = {};
  for (const field of operation.query ?? []) {
    if (field in rest) query[field] = take(field);
  }
  return {
    path,
    query,
    headers,
    body: rest
  };
}

// encode.ts
var NO_OPTIONS = {};
var OPERATION = Symbol("operation");
function planOperation(operation, ids, params, options) {
  const { adapt, stream } = operation;
  options ??= NO_OPTIONS;
  let given = params ?? NO_FIELDS;
  checkParams(operation, given);
  if (holdsOptions(operation, given)) {
    const taken = splitOptions(given, options);
    const query2 = {
      ...taken.query,
      ...options.query
    };
    options = {
      ...taken,
      ...options,
      query: query2
    };
    given = NO_FIELDS;
  }
  const added = missing(given, adapt && TRANSFORMS[adapt].defaults);
  const { path, query, headers, body } = partitionParams(operation, ids, added ? {
    ...given,
    ...added
  } : given);
  const isRaw = options.body !== void 0 || !hasBody(operation);
  const method = options.method === void 0 ? operation.method : upperCase(options.method);
  const planned = {
    ...options,
    method: lowerCase2(method),
    path: options.path ?? path,
    query: {
      ...query,
      ...options.query
    },
    body: isRaw ? options.body : body,
    ...stream === "always" || stream === "field" && given.stream === true ? {
      stream: true
    } : {},
    [OPERATION]: {
      operation,
      action: options.path === void 0 ? `${method} ${operation.path}` : actionOf(method, options.path),
      given,
      added,
      headers,
      isRaw
    }
  };
  return planned;
}
function hasBody({ body = "none" }) {
  return body !== "none";
}
function encodeOperation(client, operation, ids, params, options, hooks = {}) {
  const final = planOperation(operation, ids, params, options);
  if (!hooks.prepareOptions) return encodeRequest(client, final, hooks);
  const prepare2 = async () => {
    await hooks.prepareOptions(final);
    return await encodeRequest(client, final, hooks);
  };
  return prepare2();
}
function encodeRequest(client, final, hooks = {}) {
  const { [OPERATION]: planned } = final;
  return planned ? encodePlanned(client, final, planned, hooks) : encodePath(client, final, hooks);
}
function encodePlanned(client, final, planned, hooks) {
  const { operation, action, given, added, headers } = planned;
  const { path, query, body, stream: streams = false } = final;
  const options = final;
  const { adapt } = operation;
  const method = upperCase(final.method);
  const fields = body;
  const routedPath = routed(client, method, path, options.extraBody ? {
    ...fields,
    ...options.extraBody
  } : body);
  const call = (encoded2) => makeCall(client, action, options, {
    method,
    path: routedPath,
    query: query ?? NO_FIELDS,
    params: body ?? NO_FIELDS,
    headers: [
      operation.headers,
      headers
    ],
    body: encoded2,
    plainBody: added && (() => bodyOf2(client, planned, without(fields, added), options)),
    key: operation.credential === "admin" ? "adminAPIKey" : "apiKey",
    final,
    expects: {
      kind: expectedKind(operation, given, streams),
      framing: operation.framing,
      openEnded: operation.openEnded,
      adapt: adapt && !streams ? (json2) => TRANSFORMS[adapt].result(json2, given) : void 0
    }
  }, hooks);
  const encoded = bodyOf2(client, planned, body, options);
  return encoded instanceof Promise ? encoded.then(call) : call(encoded);
}
var LOWER_CASE = {
  GET: "get",
  POST: "post",
  PUT: "put",
  PATCH: "patch",
  DELETE: "delete"
};
var UPPER_CASE = new Map(Object.keys(LOWER_CASE).flatMap((method) => [
  [
    method,
    method
  ],
  [
    LOWER_CASE[method],
    method
  ]
]));
function lowerCase2(method) {
  return LOWER_CASE[method];
}
function checkParams({ method, path }, params) {
  const isObject2 = typeof params === "object" && params !== null;
  if (isObject2 && !isHollow(params)) return;
  throw new TypeError(`Cannot ${actionOf(method, path)}: params must be an object, got ${isObject2 ? `a ${classOf(params)}` : typeof params}`);
}
function bodyOf2(client, { operation, isRaw }, body, options) {
  const progress = uploadProgress(options, client.logger);
  if (isRaw || !isFields(body)) {
    const type = mergeHeaders4({}, options.headers)["content-type"];
    return encodeRaw(withFields(body, options.extraBody), type ?? void 0, progress);
  }
  return encodeFields(operation, options.extraBody ? {
    ...body,
    ...options.extraBody
  } : body, progress, client.hasCustomFetch && client.platform?.prepareRequest === void 0);
}
function isFields(body) {
  if (typeof body !== "object" || body === null) return false;
  return Object.getPrototypeOf(body) === Object.prototype || !ArrayBuffer.isView(body) && ![
    Blob,
    FormData,
    URLSearchParams,
    ReadableStream,
    ArrayBuffer
  ].some((Class) => body instanceof Class);
}
function encodePath(client, request, hooks = {}) {
  const { path } = request;
  const method = upperCase(request.method);
  if (typeof path !== "string") {
    throw new TypeError(`path must be a string, got ${typeof path}`);
  }
  const contentType = mergeHeaders4({}, request.headers)["content-type"];
  const body = encodeRaw(withFields(request.body, request.extraBody), contentType ?? void 0, uploadProgress(request, client.logger));
  return makeCall(client, actionOf(method, path), request, {
    method,
    path: routed(client, method, path, request.body),
    query: NO_FIELDS,
    params: request.body,
    headers: [],
    body,
    key: "apiKey",
    final: {
      ...request,
      method: lowerCase2(method)
    },
    expects: {
      kind: request.stream ? "stream" : request.__binaryResponse ? "binary" : "any",
      byPath: true
    }
  }, hooks);
}
function routed({ platform, baseURL }, method, path, body) {
  return method === "POST" && platform?.route ? platform.route(path, body, baseURL) : path;
}
function upperCase(method) {
  const name = typeof method === "string" ? method : "";
  const known2 = UPPER_CASE.get(name) ?? UPPER_CASE.get(name.toUpperCase());
  if (known2 !== void 0) return known2;
  throw new TypeError(`method must be one of ${Object.keys(LOWER_CASE).join(", ")}, got ${typeof method === "string" ? `"${method}"` : typeof method}`);
}
function withFields(body, extra) {
  if (extra === void 0) return body;
  if (body === void 0 || body === null) return extra;
  const prototype = Object.getPrototypeOf(body);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError("Cannot add extraBody: body must be a plain object");
  }
  return {
    ...body,
    ...extra
  };
}
function actionOf(method, path) {
  const end = path.search(/[?#]/);
  const place = end === -1 ? path : path.slice(0, end);
  return printable(`${method} ${place.startsWith("/") && !place.startsWith("//") ? place : place.replace(/\/\/[^/]*@/, "//")}`);
}
function expectedKind(operation, params, streams) {
  if (streams) return "stream";
  const { textWhen, returns } = operation;
  const isText = textWhen?.values.includes(String(params[textWhen.field]));
  return isText ? "text" : returns ?? "json";
}

// decode.ts
import { requestIDOf } from "../core/headers.ts";
import { OpenAIError as OpenAIError8 } from "../errors.ts";

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

// stream/event_reader.ts
import { OpenAIError as OpenAIError7, StreamIdleTimeoutError } from "../errors.ts";

// ../core/stream_events.ts
var DONE = "[DONE]";
function isDone2(data) {
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
function fillFinishReasons(value) {
  const { choices } = value ?? {};
  if (!Array.isArray(choices)) return;
  for (const choice of choices) {
    if (choice?.delta) choice.finish_reason ??= null;
  }
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

// stream/event_errors.ts
import { MalformedStreamError, StreamError, TruncatedStreamError } from "../stream_errors.ts";
function malformedEvent({ action }, raw, data) {
  return new MalformedStreamError(void 0, `Cannot parse a stream event: the data (length ${data.length}) is not valid JSON`, headersOf3(raw), {
    action
  });
}
function reportedError({ action }, raw, value) {
  const error = redactJson(errorOf(value), raw.secrets());
  return new StreamError(error ?? void 0, typeof error === "string" ? error : "The stream reported an error", headersOf3(raw), {
    action
  });
}
function truncatedStream({ action }, raw, partial, cause, message) {
  const secrets = raw.secrets();
  const hidden2 = redactError(cause, (text) => redactText(text, secrets));
  return new TruncatedStreamError(partial, message ?? `The stream ended after ${partial.events} events, before its end marker`, headersOf3(raw), {
    action,
    ...cause === void 0 ? {} : {
      cause: hidden2
    }
  });
}
function headersOf3({ response, secrets }) {
  return redactResponseHeaders(response.headers, secrets());
}

// stream/stream_completion.ts
var LAST = /* @__PURE__ */ new Set([
  "response.completed",
  "response.failed",
  "response.incomplete",
  "response.cancelled",
  "image_generation.completed",
  "image_edit.completed",
  "transcript.text.done",
  "speech.audio.done"
]);
var TEXT = "response.output_text.delta";
var SPEECH = "transcript.text.delta";
var MAX_TEXT2 = 2 ** 26;
var MAX_CHOICES = 4096;
var StreamCompletion = class {
  text = "";
  complete = false;
  #choices = /* @__PURE__ */ new Map();
  #open = 0;
  note(values) {
    const texts = [];
    for (const value of values) this.#look(value, texts);
    if (texts.length > 0 && this.text.length < MAX_TEXT2) {
      this.text += texts.join("");
    }
  }
  #look(value, texts) {
    if (typeof value !== "object" || value === null) return;
    const { type, choices, delta } = value;
    if (Array.isArray(choices)) {
      for (const choice of choices) this.#lookAtChoice(choice, texts);
    } else if (type !== void 0) {
      if (typeof delta === "string") {
        if (type === TEXT || type === SPEECH) texts.push(delta);
      } else if (LAST.has(type)) {
        this.complete = true;
      }
    }
  }
  #lookAtChoice(choice, texts) {
    if (typeof choice !== "object" || choice === null) return;
    const { index = 0, finish_reason: end } = choice;
    const known2 = this.#choices.get(index);
    if (known2 === void 0 && this.#choices.size === MAX_CHOICES) return;
    if (known2 === void 0) this.#open++;
    if (end && !known2) this.#open--;
    if (known2 === void 0 || end && !known2) {
      this.#choices.set(index, Boolean(end));
      this.complete = this.#open === 0;
    }
    const text = choice.delta?.content ?? choice.text;
    if (typeof text === "string" && index === 0) texts.push(text);
  }
};

// stream/stream_clock.ts
var StreamClock = class StreamClock {
  #limits;
  #expire;
  #timer;
  #due = Infinity;
  #stopped = false;
  #held = {
    clock: null
  };
  #weak = new WeakRef(this);
  #since = 0;
  #lastByteAt = 0;
  constructor(limits, expire) {
    this.#limits = limits;
    this.#expire = expire;
    this.#arm();
    this.rest();
  }
  wait() {
    const now = this.#since = this.#lastByteAt = Date.now();
    this.#held.clock = this;
    const { streamIdleTimeout: silence } = this.#limits;
    const latest2 = silence === 0 ? Infinity : now + silence;
    if (this.#timer === void 0 || this.#due > latest2) this.#arm();
    else keepAlive(this.#timer, true);
  }
  received() {
    this.#lastByteAt = Date.now();
  }
  rest() {
    this.#since = 0;
    this.#held.clock = null;
    if (this.#timer !== void 0) keepAlive(this.#timer, false);
  }
  stop() {
    this.#stopped = true;
    this.#held.clock = null;
    clearTimeout(this.#timer);
  }
  #arm() {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = void 0;
    const { streamIdleTimeout: silence, timeout, deadlineAt } = this.#limits;
    const now = Date.now();
    const left = (since, ms2) => ms2 === 0 || this.#since === 0 ? Infinity : since + ms2 - now;
    const ends = [
      [
        "silence",
        left(this.#lastByteAt, silence)
      ],
      // Not sooner than silence: a short timeout is meant for the headers of a response.
      [
        "event",
        left(this.#since, silence && timeout && Math.max(timeout, silence))
      ],
      [
        "deadline",
        deadlineAt - now
      ]
    ];
    const [which, ms] = ends.reduce((a, b) => b[1] < a[1] ? b : a);
    if (ms === Infinity) return;
    if (ms <= 0) {
      this.stop();
      this.#expire(which);
      return;
    }
    this.#due = now + ms;
    this.#timer = setTimeout(StreamClock.#waker(this.#held, this.#weak), ms);
    if (this.#since === 0) keepAlive(this.#timer, false);
  }
  static #waker(held, weak) {
    return () => {
      const clock = held.clock ?? weak.deref();
      if (clock === void 0) return;
      clock.#arm();
    };
  }
};

// stream/event_reader.ts
var GRACE_MS = 100;
var FORGOTTEN2 = new FinalizationRegistry(({ controller, signal, onAbort }) => {
  signal?.removeEventListener("abort", onAbort);
  controller.abort();
});
function mayEndAnywhere({ openEnded, byPath }) {
  return Boolean(openEnded || byPath);
}
var EventReader = class EventReader {
  #call;
  #raw;
  #controller;
  #reader;
  #clock;
  #decoder = new SseDecoder();
  #completion = new StreamCompletion();
  #onAbort;
  #delivered = 0;
  #isStream;
  #isChecked = false;
  #last;
  #events = [];
  #values = null;
  #at = 0;
  #finished = false;
  #closed = false;
  #stopped = false;
  #turn = null;
  constructor(call, raw) {
    const { response, controller } = raw;
    this.#call = call;
    this.#raw = raw;
    this.#controller = controller;
    const type = response.headers.get("content-type");
    this.#isStream = type === null || !/json|html/i.test(type) || /ndjson/i.test(type);
    this.#reader = (response.body ?? new Blob().stream()).getReader();
    this.#clock = new StreamClock(call.limits, (which) => this.#expire(which));
    this.#onAbort = EventReader.#stopper(new WeakRef(this));
    controller.signal.addEventListener("abort", this.#onAbort);
    call.signal?.addEventListener("abort", this.#onAbort);
    FORGOTTEN2.register(this, {
      controller,
      signal: call.signal,
      onAbort: this.#onAbort
    }, this);
    if (controller.signal.aborted || call.signal?.aborted) this.#stop();
  }
  static #stopper(weak) {
    return () => {
      const reader = weak.deref();
      if (reader) reader.#stop();
    };
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  next() {
    if (this.#turn) return this.#queue(this.#turn);
    try {
      const item = this.#take();
      if (item !== void 0) {
        return Promise.resolve({
          value: item,
          done: false
        });
      }
    } catch (error) {
      this.#call.events?.fail(error);
      this.#close("early");
      return Promise.reject(error);
    }
    return this.#track(this.#pull());
  }
  return() {
    this.#close("early");
    return Promise.resolve({
      value: void 0,
      done: true
    });
  }
  #queue(turn) {
    const pull = () => this.#pull();
    return this.#track(turn.then(pull, pull));
  }
  #track(turn) {
    const over = () => {
      if (this.#turn === turn) this.#turn = null;
    };
    this.#turn = turn;
    turn.then(over, over);
    return turn;
  }
  async #pull() {
    let bodyEnded = false;
    this.#clock.wait();
    try {
      while (true) {
        const item = this.#take();
        if (item !== void 0) return {
          value: item,
          done: false
        };
        if (this.#finished) {
          this.#call.events?.end("ok");
          break;
        }
        this.#throwStray();
        const { done, value } = await this.#reader.read();
        this.#throwIfStopped();
        bodyEnded = done;
        this.#clock.received();
        if (value && !this.#isChecked) this.#check(value);
        this.#hold(done ? this.#end() : this.#decode(value));
      }
      this.#close(bodyEnded || await this.#drain() ? "whole" : "early");
      return {
        value: void 0,
        done: true
      };
    } catch (error) {
      const failure = this.#judge(error);
      if (failure !== null) this.#call.events?.fail(failure);
      this.#close("early");
      if (failure === null) return {
        value: void 0,
        done: true
      };
      throw failure;
    } finally {
      this.#clock.rest();
    }
  }
  #check(bytes) {
    const start2 = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
    if (start2 === "") return;
    const { response } = this.#raw;
    if (isCompressed(response.headers, start2)) {
      throw undecoded(this.#call, response, this.#raw);
    }
    if (!this.#isStream && /^[{<["]/.test(start2)) {
      throw unexpectedContent(this.#call, response, this.#raw, "an event stream");
    }
    this.#isChecked = true;
  }
  #decode(bytes) {
    const events = this.#decoder.push(bytes);
    const max = this.#call.limits.maxEventSize || Infinity;
    if (this.#decoder.pending <= Math.min(max, MAX_TEXT_LENGTH)) return events;
    throw tooLarge(this.#call, this.#raw.response, this.#raw, "event");
  }
  #hold(events) {
    this.#at = 0;
    this.#events = events;
    this.#values = null;
    if (events.length === 0) return;
    const texts = events.map(({ data }) => data);
    if (isDone2(texts.at(-1) ?? "")) texts.pop();
    this.#values = texts.length > 1 ? parseTogether(texts) : null;
    if (this.#values) this.#completion.note(this.#values);
  }
  #take() {
    if (this.#finished || this.#at >= this.#events.length) return void 0;
    const at = this.#at++;
    const { event, data } = this.#events[at];
    if (isDone2(data)) {
      this.#throwStray();
      if (this.#delivered === 0 && !mayEndAnywhere(this.#call.expects)) {
        throw this.#truncated(void 0, "The stream ended without an event");
      }
      this.#finished = true;
      return void 0;
    }
    if (isHeartbeat(event, data)) return this.#take();
    const value = this.#values ? this.#values[at] : this.#parse(data);
    this.#call.events?.see(value, this.#raw);
    this.#last = this.#deliver(event, value);
    this.#delivered++;
    return this.#last;
  }
  #parse(data) {
    try {
      const value = JSON.parse(data);
      this.#completion.note([
        value
      ]);
      return value;
    } catch {
      throw malformedEvent(this.#call, this.#raw, data);
    }
  }
  #deliver(event, value) {
    const { framing, openEnded, byPath = false } = this.#call.expects;
    if (openEnded) return value;
    if (event === "error" || isError(value, byPath)) {
      throw reportedError(this.#call, this.#raw, value);
    }
    if (!byPath) fillFinishReasons(value);
    return framing === "named" || event?.startsWith("thread.") ? {
      event,
      data: value
    } : value;
  }
  #end() {
    const last = this.#decoder.end();
    this.#throwStray();
    if (last === null) {
      if (!this.#completion.complete && !mayEndAnywhere(this.#call.expects)) {
        throw this.#truncated();
      }
      this.#finished = true;
      return [];
    }
    try {
      if (!isDone2(last.data)) JSON.parse(last.data);
    } catch {
      throw this.#truncated();
    }
    return [
      last
    ];
  }
  #throwStray() {
    const { stray } = this.#decoder;
    if (stray === null) return;
    const value = strayError(stray);
    if (value !== void 0) throw reportedError(this.#call, this.#raw, value);
    this.#decoder.stray = null;
  }
  #truncated(cause, message) {
    const partial = this.#partial();
    return truncatedStream(this.#call, this.#raw, partial, cause, message);
  }
  #partial() {
    const received = {
      events: this.#delivered,
      text: this.#completion.text,
      last: this.#last ?? null
    };
    return redactJson(received, this.#raw.secrets());
  }
  #throwIfStopped() {
    if (!this.#stopped) return;
    this.#call.signal?.throwIfAborted();
    this.#controller.signal.throwIfAborted();
  }
  #judge(error) {
    const { signal, expects } = this.#call;
    const { signal: { aborted, reason } } = this.#controller;
    if (signal?.aborted) {
      return signal.reason?.name === "TimeoutError" ? userAbort(signal, true) : null;
    }
    if (aborted) return reason instanceof OpenAIError7 ? reason : null;
    if (error instanceof OpenAIError7) return error;
    if (this.#completion.complete && !expects.openEnded) return null;
    return this.#truncated(error);
  }
  #expire(which) {
    this.#controller.abort(which === "deadline" ? deadlineExceeded(this.#call, true) : new StreamIdleTimeoutError({
      action: this.#call.action,
      mayHaveExecuted: true,
      partial: this.#partial(),
      message: which === "silence" ? `Stream timed out: no byte within ${this.#call.limits.streamIdleTimeout} ms after ${this.#delivered} events` : `Stream timed out: no event within ${this.#call.limits.timeout} ms after ${this.#delivered} events, only comments`
    }));
  }
  async #drain() {
    let timer;
    const patience = new Promise((resolve) => {
      timer = setTimeout(() => resolve({
        done: false
      }), GRACE_MS);
    });
    const rest = this.#reader.read().catch(() => ({
      done: true
    }));
    const { done } = await Promise.race([
      rest,
      patience
    ]);
    clearTimeout(timer);
    return done;
  }
  #close(how) {
    if (this.#closed) return;
    this.#closed = this.#finished = true;
    if (how === "whole") this.#letGo();
    else {
      this.#stop();
      this.#controller.abort();
    }
  }
  #stop() {
    this.#stopped = true;
    if (this.#call.signal?.aborted) this.#controller.abort();
    if (this.#call.events) {
      const { reason } = this.#controller.signal;
      if (reason instanceof OpenAIError7) this.#call.events.fail(reason);
      else this.#call.events.end("stopped");
    }
    this.#letGo();
    this.#events = [];
    this.#reader.cancel().catch(() => {
    });
  }
  #letGo() {
    this.#clock.stop();
    FORGOTTEN2.unregister(this);
    this.#controller.signal.removeEventListener("abort", this.#onAbort);
    this.#call.signal?.removeEventListener("abort", this.#onAbort);
  }
};

// decode.ts
import { Stream } from "../results/runtime.js";
function decode2(call, raw) {
  const { response, text, json: json2 } = raw;
  if (call.expects.kind === "stream") return openStream(call, raw);
  if (text === null) {
    if (isReadByCaller(call, response)) return response;
    return readCopy(call, raw).then((read) => decode2(call, read));
  }
  if (response.status === 204) return null;
  if (json2 === void 0) {
    const isJson2 = isJsonType(response.headers.get("content-type"));
    return text === "" && isJson2 ? void 0 : text;
  }
  return withRequestID(call.expects.adapt?.(json2) ?? json2, response.headers);
}
async function readCopy(call, raw) {
  const { response, controller, secrets } = raw;
  if (response.bodyUsed || response.body?.locked) {
    throw new OpenAIError8(`Cannot parse the response of ${call.action}: the body has been read through asResponse(); read a clone() of the response instead`);
  }
  const reading = {
    controller,
    signal: controller.signal,
    secrets
  };
  const { status, headers } = response;
  const copy = new Response(response.clone().body, {
    status,
    headers
  });
  return await readBody(call, reading, copy);
}
function openStream(call, raw) {
  const unread = {
    open: () => new EventReader(call, raw)
  };
  const deadline = abortAtDeadline(call, raw.controller, unread);
  return new Stream(() => {
    deadline.stop();
    return unread.open();
  }, raw.controller);
}
function withRequestID(value, headers) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const id = requestIDOf(headers);
    if (id !== null) Object.defineProperty(value, "_request_id", {
      value: id
    });
  }
  return value;
}

// final_request.ts
import { currentToken as currentToken2 } from "../config/credentials.ts";
import { presentHeaders as presentHeaders3 } from "../core/headers.ts";
async function finalRequest(call) {
  const { url, body, key, headers: given } = call.request;
  const headers = {
    ...given
  };
  if (call.hooks.authHeaders) {
    mergeHookHeaders(headers, await call.hooks.authHeaders(call.final));
  } else if (key !== null) {
    addKey(headers, call.request, await currentToken2(key, call.platform?.keyFunction));
  }
  call.hooks.validateHeaders?.(nullableHeaders(headers));
  return {
    req: {
      method: call.final.method,
      ...call.signal ? {
        signal: call.signal
      } : {},
      ...body instanceof ReadableStream ? {
        duplex: "half"
      } : {},
      ...body === null ? {} : {
        body
      },
      ...call.fetchOptions,
      headers: new Headers(presentHeaders3(headers))
    },
    url,
    timeout: call.limits.timeout
  };
}

// pipeline.ts
var send2 = withCallEvents(withPlainBody(withRetry(withTimeout(withAuth(withLog(withAttemptEvents(exchange)))))));
export {
  TokenExchange,
  decode2 as decode,
  encodeOperation,
  encodeRequest,
  finalRequest,
  hooksOf,
  planOperation,
  send2 as send
};
