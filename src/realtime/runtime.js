// @ts-self-types="./runtime.d.ts"
// Written by tools/bundle.ts.
// audio/audio.ts
var SAMPLE_RATE = {
  "audio/pcm": 24e3,
  "audio/pcmu": 8e3,
  "audio/pcma": 8e3
};
function formatOf(encoding) {
  return typeof encoding === "string" ? encoding : encoding?.type ?? "audio/pcm";
}
function rateOf(encoding) {
  const rate = typeof encoding === "object" ? encoding.rate : void 0;
  return rate ?? SAMPLE_RATE[formatOf(encoding)];
}
function sampleBytes(encoding) {
  return formatOf(encoding) === "audio/pcm" ? 2 : 1;
}
function samplesPerMs(encoding) {
  return rateOf(encoding) / 1e3;
}
function audioDuration(byteLength, format) {
  if (!(byteLength >= 0)) {
    throw new RangeError(`byteLength must be 0 or more, got ${byteLength}`);
  }
  if (!Object.hasOwn(SAMPLE_RATE, formatOf(format))) {
    throw new TypeError(`format must be one of ${Object.keys(SAMPLE_RATE).join(", ")}`);
  }
  return durationOf(byteLength, format);
}
function durationOf(byteLength, format) {
  return byteLength / (samplesPerMs(format) * sampleBytes(format));
}
function bytesOf(audio) {
  if (audio instanceof Uint8Array) return audio;
  if (audio instanceof ArrayBuffer) return new Uint8Array(audio);
  if (audio instanceof Int16Array || audio instanceof DataView) {
    return new Uint8Array(audio.buffer, audio.byteOffset, audio.byteLength);
  }
  throw new TypeError("audio must be a Uint8Array, an ArrayBuffer or an Int16Array");
}
function audioBytes(ms, format) {
  return Math.floor(ms * samplesPerMs(format)) * sampleBytes(format);
}
function samplesOf(bytes) {
  if (bytes.length % 2 !== 0) {
    throw new RangeError(`PCM16 audio must have an even number of bytes, got ${bytes.length}`);
  }
  const samples = new Int16Array(bytes.length / 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < samples.length; at++) {
    samples[at] = view.getInt16(at * 2, true);
  }
  return samples;
}
function pcmOf(samples) {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < samples.length; at++) {
    view.setInt16(at * 2, samples[at], true);
  }
  return bytes;
}
function toInt16(samples) {
  const out = new Int16Array(samples.length);
  for (let at = 0; at < samples.length; at++) {
    const value = Math.max(-1, Math.min(1, samples[at]));
    out[at] = Math.round(value < 0 ? value * 32768 : value * 32767);
  }
  return out;
}
function toFloat32(samples) {
  const out = new Float32Array(samples.length);
  for (let at = 0; at < samples.length; at++) {
    out[at] = samples[at] / (samples[at] < 0 ? 32768 : 32767);
  }
  return out;
}

// audio/g711.ts
var BIAS = 132;
var CLIP = 32635;
function fromMulaw(code) {
  const value = ~code & 255;
  const magnitude = ((value & 15) << 3) + BIAS << ((value & 112) >> 4);
  return value & 128 ? BIAS - magnitude : magnitude - BIAS;
}
function toMulaw(sample) {
  const sign = sample < 0 ? 128 : 0;
  const magnitude = Math.min(Math.abs(sample), CLIP) + BIAS;
  const exponent = 24 - Math.clz32(magnitude);
  const mantissa = magnitude >> exponent + 3 & 15;
  return ~(sign | exponent << 4 | mantissa) & 255;
}
function fromAlaw(code) {
  const value = code ^ 85;
  const exponent = (value & 112) >> 4;
  const mantissa = (value & 15) << 4;
  const magnitude = exponent === 0 ? mantissa + 8 : mantissa + 264 << exponent - 1;
  return value & 128 ? magnitude : -magnitude;
}
function toAlaw(sample) {
  const sign = sample < 0 ? 0 : 128;
  const magnitude = sample < 0 ? ~sample : sample;
  const exponent = magnitude < 256 ? 0 : 24 - Math.clz32(magnitude);
  const mantissa = magnitude >> (exponent === 0 ? 4 : exponent + 3) & 15;
  return (sign | exponent << 4 | mantissa) ^ 85;
}
function lazily(make) {
  let table = null;
  return () => table ??= Int16Array.from({
    length: 256
  }, (_, code) => make(code));
}
var MULAW = lazily(fromMulaw);
var ALAW = lazily(fromAlaw);
function decode(bytes, table) {
  const samples = new Int16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) samples[at] = table[bytes[at]];
  return samples;
}
function encode(samples, code) {
  const bytes = new Uint8Array(samples.length);
  for (let at = 0; at < samples.length; at++) bytes[at] = code(samples[at]);
  return bytes;
}
function decodeMulaw(bytes) {
  return decode(bytes, MULAW());
}
function encodeMulaw(samples) {
  return encode(samples, toMulaw);
}
function decodeAlaw(bytes) {
  return decode(bytes, ALAW());
}
function encodeAlaw(samples) {
  return encode(samples, toAlaw);
}

// audio/resample.ts
var REACH = 8;
var Resampler = class {
  #step;
  #scale;
  #half;
  #samples = new Float64Array(0);
  #start = 0;
  #taken = 0;
  #given = 0;
  constructor(from, to) {
    if (!(from > 0 && to > 0)) {
      throw new RangeError(`Sample rates must be greater than 0, got ${from} and ${to}`);
    }
    this.#step = from / to;
    this.#scale = Math.min(1, to / from);
    this.#half = REACH / this.#scale;
  }
  push(samples) {
    const kept = this.#samples.length;
    const joined2 = new Float64Array(kept + samples.length);
    joined2.set(this.#samples);
    joined2.set(samples, kept);
    this.#samples = joined2;
    this.#taken += samples.length;
    return this.#give(Math.floor((this.#taken - this.#half) / this.#step));
  }
  end() {
    return this.#give(Math.round(this.#taken / this.#step));
  }
  #give(upTo) {
    const out = new Int16Array(Math.max(0, upTo - this.#given));
    for (let at = 0; at < out.length; at++) {
      const value = Math.round(this.#at(this.#given++ * this.#step));
      out[at] = Math.max(-32768, Math.min(32767, value));
    }
    const done = Math.max(0, Math.min(Math.floor(this.#given * this.#step - this.#half) - this.#start, this.#samples.length));
    this.#samples = this.#samples.subarray(done);
    this.#start += done;
    return out;
  }
  #at(position) {
    const first = Math.max(this.#start, Math.ceil(position - this.#half));
    const last = Math.min(this.#start + this.#samples.length - 1, Math.floor(position + this.#half));
    let sum = 0;
    let weights = 0;
    for (let index = first; index <= last; index++) {
      const x = (index - position) * this.#scale;
      const weight = (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos(Math.PI * x / REACH));
      sum += weight * this.#samples[index - this.#start];
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights;
  }
};

// audio/wav.ts
var CODES = {
  "audio/pcm": 1,
  "audio/pcma": 6,
  "audio/pcmu": 7
};
function readWav(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tag = (at) => at + 4 <= file.length ? String.fromCharCode(...file.subarray(at, at + 4)) : "";
  if (tag(0) !== "RIFF" || tag(8) !== "WAVE") {
    throw new TypeError("Cannot read WAV: the file does not begin with RIFF and WAVE");
  }
  let head = null;
  for (let at = 12; at + 8 <= file.length; ) {
    const size = view.getUint32(at + 4, true);
    const from = at + 8;
    if (tag(at) === "fmt " && size >= 16 && from + 16 <= file.length) {
      head = readFormat(view, from, size);
    } else if (tag(at) === "data") {
      if (!head) {
        throw new TypeError("Cannot read WAV: the data chunk comes before the fmt chunk");
      }
      const frame = head.channels * sampleBytes(head.format);
      const length = Math.min(size, file.length - from);
      return {
        ...head,
        data: file.subarray(from, from + length - length % frame)
      };
    }
    at = from + size + size % 2;
  }
  throw new TypeError("Cannot read WAV: the data chunk is missing");
}
function readFormat(view, at, size) {
  let code = view.getUint16(at, true);
  const bits = view.getUint16(at + 14, true);
  if (code === 65534 && size >= 26 && at + 26 <= view.byteLength) {
    code = view.getUint16(at + 24, true);
  }
  const format = Object.keys(CODES).find((name) => CODES[name] === code && sampleBytes(name) * 8 === bits);
  const channels = view.getUint16(at + 2, true);
  if (!format || channels === 0) {
    throw new TypeError(`Cannot read WAV: the format must be 16-bit PCM or G.711, got code ${code} with ${bits} bits`);
  }
  return {
    format,
    channels,
    sampleRate: view.getUint32(at + 4, true)
  };
}
function writeWav(data, options = {}) {
  const { format = "audio/pcm", channels = 1 } = options;
  const { sampleRate = SAMPLE_RATE[format] } = options;
  const sample = sampleBytes(format);
  const file = new Uint8Array(44 + data.length + data.length % 2);
  const view = new DataView(file.buffer);
  const text = (at, tag) => {
    for (let i = 0; i < 4; i++) file[at + i] = tag.charCodeAt(i);
  };
  text(0, "RIFF");
  view.setUint32(4, file.length - 8, true);
  text(8, "WAVE");
  text(12, "fmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, CODES[format], true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels * sample, true);
  view.setUint16(32, channels * sample, true);
  view.setUint16(34, sample * 8, true);
  text(36, "data");
  view.setUint32(40, data.length, true);
  file.set(data, 44);
  return file;
}

// conversation/usage.ts
var NONE = {
  text: 0,
  audio: 0,
  image: 0
};
var NO_USAGE = {
  input: NONE,
  cached: NONE,
  output: NONE,
  transcription: {
    input: NONE,
    output: 0,
    seconds: 0
  },
  responses: 0
};
function tokens(of) {
  return {
    text: of("text"),
    audio: of("audio"),
    image: of("image")
  };
}
function split(details, whole) {
  const { text_tokens = details ? 0 : whole ?? 0, audio_tokens = 0, image_tokens = 0 } = details ?? {};
  return {
    text: text_tokens,
    audio: audio_tokens,
    image: image_tokens
  };
}
function addUsage(a, b) {
  return Object.fromEntries(Object.entries(b).map(([name, added]) => {
    const before = a[name];
    return [
      name,
      typeof added === "number" ? before + added : addUsage(before, added)
    ];
  }));
}
function responseUsage(response) {
  const { usage } = response;
  if (!usage) return NO_USAGE;
  const details = usage.input_token_details;
  const all = split(details, usage.input_tokens);
  const kinds = details?.cached_tokens_details;
  let left = details?.cached_tokens ?? 0;
  const cached = tokens((kind) => {
    const tokens2 = kinds ? kinds[`${kind}_tokens`] ?? 0 : left;
    const taken = Math.min(all[kind], tokens2);
    left -= taken;
    return taken;
  });
  return {
    ...NO_USAGE,
    input: tokens((kind) => all[kind] - cached[kind]),
    cached,
    output: split(usage.output_token_details, usage.output_tokens),
    responses: 1
  };
}
function transcriptionUsage(usage) {
  if (!usage) return NO_USAGE;
  if (usage.type === "duration") {
    return {
      ...NO_USAGE,
      transcription: {
        input: NONE,
        output: 0,
        seconds: usage.seconds
      }
    };
  }
  const details = usage.input_token_details;
  const audio = details?.audio_tokens ?? 0;
  return {
    ...NO_USAGE,
    transcription: {
      input: {
        text: details?.text_tokens ?? usage.input_tokens - audio,
        audio,
        image: 0
      },
      output: usage.output_tokens,
      seconds: 0
    }
  };
}
function usageCost(usage, prices) {
  const of = (used, price = {}) => {
    const { text, audio, image } = tokens((kind) => used[kind] * (price[kind] ?? 0));
    return text + audio + image;
  };
  const { transcription } = usage;
  const millionths = of(usage.input, prices.input) + of(usage.cached, prices.cached) + of(usage.output, prices.output) + of(transcription.input, prices.transcription?.input) + transcription.output * (prices.transcription?.output ?? 0);
  return millionths / 1e6 + transcription.seconds / 60 * (prices.transcription?.minute ?? 0);
}
var Usage = class {
  #used;
  #total;
  constructor(before = NO_USAGE) {
    this.#total = before;
  }
  get total() {
    return this.#total;
  }
  of(responseId) {
    return this.#used?.get(responseId);
  }
  cost(prices) {
    return usageCost(this.#total, prices);
  }
  apply(event) {
    if (event.type === "response.done") {
      const { id, usage } = event.response;
      if (usage) this.#add(id ?? event.event_id, responseUsage(event.response));
    } else if (event.type === "conversation.item.input_audio_transcription.completed") {
      this.#add(`${event.item_id} ${event.content_index}`, transcriptionUsage(event.usage));
    }
  }
  #add(id, used) {
    const all = this.#used ??= /* @__PURE__ */ new Map();
    if (all.has(id)) return;
    all.set(id, used);
    this.#total = addUsage(this.#total, used);
  }
};

// phone/call_handler.ts
import { retry, RetryError } from "@std/async/retry";
import { InvalidWebhookSignatureError } from "../auth_errors.ts";
import { HandshakeError } from "../socket/errors.ts";

// ../webhooks/deliveries.ts
var REMEMBERED = 1e4;
var RecentDeliveries = class {
  #ids = /* @__PURE__ */ new Set();
  begin(id) {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > REMEMBERED) {
      const [oldest] = this.#ids;
      this.#ids.delete(oldest);
    }
    return true;
  }
  forget(id) {
    this.#ids.delete(id);
  }
};

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
  const leave2 = () => void reader.cancel().catch(() => {
  });
  signal?.addEventListener("abort", leave2);
  let text = "";
  let size = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return text + utf8.decode();
      size += value.byteLength;
      if (size > max) {
        leave2();
        return null;
      }
      text += utf8.decode(value, {
        stream: true
      });
    }
  } finally {
    signal?.removeEventListener("abort", leave2);
  }
}

// ../webhooks/read_payload.ts
var BODY_TIMEOUT = 1e4;
var MAX_WEBHOOK = 1 << 20;
async function readPayload(request, maxSize = MAX_WEBHOOK) {
  if (request.method !== "POST") {
    return new Response(null, {
      status: 405,
      headers: {
        allow: "POST"
      }
    });
  }
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), BODY_TIMEOUT);
  try {
    return await readBounded(request, maxSize, slow.signal) ?? new Response(null, {
      status: 413
    });
  } catch {
    return new Response(null, {
      status: slow.signal.aborted ? 408 : 400
    });
  } finally {
    clearTimeout(timer);
  }
}

// phone/call_handler.ts
function callHandler(client, secret, options) {
  const deliveries = new RecentDeliveries();
  const { onError: onError2 = logError } = options;
  const report = async (error, call) => {
    try {
      await onError2(error, call);
    } catch {
    }
  };
  return async (request) => {
    const payload = await readPayload(request);
    if (payload instanceof Response) return payload;
    let event;
    try {
      event = await client.webhooks.unwrap(payload, request.headers, secret);
    } catch (error) {
      if (error instanceof InvalidWebhookSignatureError) {
        return new Response(null, {
          status: 400
        });
      }
      report(error, null);
      return new Response(null, {
        status: 500
      });
    }
    const call = parseCall(event);
    if (!call) return new Response(null, {
      status: 200
    });
    const keys = [
      request.headers.get("webhook-id") ?? "",
      call.callId
    ].filter(Boolean);
    if (!keys.map((key) => deliveries.begin(key)).every(Boolean)) {
      return new Response(null, {
        status: 200
      });
    }
    try {
      const params = await options.accept(call);
      if (params === null) {
        await client.realtime.calls.reject(call.callId, {
          status_code: options.rejectStatus ?? 603
        });
        return new Response(null, {
          status: 200
        });
      }
      await client.realtime.calls.accept(call.callId, params);
    } catch (error) {
      for (const key of keys) deliveries.forget(key);
      report(error, call);
      return new Response(null, {
        status: 500
      });
    }
    joinCall(client, call, options).catch((error) => report(error instanceof RetryError ? error.cause : error, call));
    return new Response(null, {
      status: 200
    });
  };
}
function logError(error, call) {
  console.error(`callHandler: ${call?.callId ?? "webhook"} failed:`, error);
}
async function joinCall(client, call, { options, session }) {
  await using joined2 = await retry(() => client.realtime.connect({
    ...options,
    callId: call.callId
  }), {
    maxAttempts: 5,
    minTimeout: 100,
    isRetriable: (error) => error instanceof HandshakeError && (error.status === 404 || error.retryable)
  });
  await session(joined2, call);
}
function parseCall(event) {
  const { type, data } = event ?? {};
  if (type !== "realtime.call.incoming") return null;
  const { call_id: callId, sip_headers: headers } = data ?? {};
  if (typeof callId !== "string" || callId === "") return null;
  const sipHeaders = (Array.isArray(headers) ? headers : []).filter((one) => typeof one?.name === "string").map(({ name, value }) => [
    name.toLowerCase(),
    String(value)
  ]);
  return {
    callId,
    sipHeaders: Object.fromEntries(sipHeaders)
  };
}

// channel/option_rules.ts
import { MAX_TIMER_MS } from "../core/waits.ts";
var TIMEOUT = [
  1,
  MAX_TIMER_MS
];
var DURATION = [
  0,
  MAX_TIMER_MS
];
var CONNECTION_RULES = {
  auth: [
    "auto",
    "header",
    "subprotocol"
  ],
  allowInsecureKey: "boolean",
  connectTimeout: TIMEOUT,
  explain: "boolean",
  flow: {
    high: [
      1,
      Infinity
    ],
    low: [
      0,
      Infinity
    ],
    limit: [
      1,
      Infinity
    ],
    audio: [
      "drop-oldest",
      "error"
    ],
    control: [
      "error",
      "wait"
    ]
  },
  liveness: {
    idle: TIMEOUT,
    timeout: TIMEOUT
  },
  readyTimeout: TIMEOUT,
  maxRetries: [
    0,
    1e3
  ],
  reconnect: {
    attempts: [
      1,
      1e3
    ],
    minDelay: DURATION,
    maxDelay: TIMEOUT,
    jitter: [
      0,
      1
    ]
  },
  signal: "signal"
};
var ROTATE_BEFORE = [
  0,
  MAX_TIMER_MS,
  null
];

// ../core/names.ts
function nearestName(name, known) {
  const lower = name.toLowerCase();
  const find = (edits) => known.find((one) => isNear(lower, one.toLowerCase(), edits));
  return find(0) ?? find(name.length < 6 ? 1 : 2);
}
function isNear(a, b, edits) {
  if (a === b || edits === 0) return a === b;
  let at = 0;
  while (a[at] === b[at]) at++;
  const rest = (i, j) => isNear(a.slice(at + i), b.slice(at + j), edits - 1);
  return rest(0, 1) || rest(1, 0) || rest(1, 1) || a[at] === b[at + 1] && a[at + 1] === b[at] && rest(2, 2);
}
function checkNames(options, names, path) {
  assertObject(options, path || "options");
  for (const [name, value] of Object.entries(options)) {
    if (value === void 0 || Object.hasOwn(names, name)) continue;
    const known = Object.keys(names);
    const meant = name === "instructions" && names.session ? "session.instructions" : nearestName(name, known);
    throw new TypeError(`Unknown option "${path && `${path}.`}${name}", ${meant === void 0 ? `expected one of ${known.join(", ")}` : `did you mean "${meant}"?`}`);
  }
}
function describeValue(value) {
  if (typeof value === "number" || value === null) return `${value}`;
  return Array.isArray(value) ? "array" : typeof value;
}
function isObject(value) {
  return !!value && typeof value === "object" && !Array.isArray(value);
}
function assertObject(value, name) {
  if (!isObject(value)) {
    throw new TypeError(`${name} must be an object, got ${describeValue(value)}`);
  }
}

// wire/check_options.ts
function checkOptions(options, rules, path = "") {
  checkNames(options, rules, path);
  for (const [name, value] of Object.entries(options)) {
    if (value !== void 0) {
      checkValue(value, rules[name], path ? `${path}.${name}` : name);
    }
  }
}
function checkValue(value, rule, path) {
  if (!Array.isArray(rule)) {
    if (rule === "signal") {
      if (value === null || typeof value.aborted === "boolean") return;
      throw new TypeError(`${path} must be an AbortSignal, got ${describeValue(value)}`);
    }
    if (typeof rule !== "string") {
      if (value !== false) checkOptions(value, rule, path);
    } else if (rule !== "any" && typeof value !== rule) {
      throw new TypeError(`${path} must be a ${rule}, got ${describeValue(value)}`);
    }
    return;
  }
  if (rule.includes(value)) return;
  const [least, most] = rule;
  if (typeof least === "string") {
    throw new TypeError(`${path} must be "${rule.join('" or "')}"`);
  }
  if (typeof value === "number" && value > least && value < most) return;
  const bounds = most === Infinity ? `at least ${least}` : `between ${least} and ${most}`;
  throw new RangeError(`${path} must be ${bounds}, got ${describeValue(value)}`);
}

// wire/config.ts
function wireConfig(config, type = "realtime") {
  assertObject(config, "Session configuration");
  return withWireTools({
    type,
    ...config
  });
}
function isTool(tool) {
  return typeof tool?.call === "function";
}
function withWireTools(fields) {
  const { tools } = fields;
  return Array.isArray(tools) ? {
    ...fields,
    tools: tools.map((tool) => isTool(tool) ? functionTool(tool) : tool)
  } : fields;
}
function functionTool({ name, description, parameters }) {
  return {
    type: "function",
    name,
    ...description !== void 0 && {
      description
    },
    parameters
  };
}
function mergeConfig(before, update) {
  if (!before) return update;
  const merged = {
    ...before,
    ...update
  };
  const old = before.audio;
  const fresh = update.audio;
  if (old && fresh) {
    const audio = {
      ...old,
      ...fresh
    };
    for (const half of [
      "input",
      "output"
    ]) {
      if (old[half] && fresh[half]) {
        audio[half] = {
          ...old[half],
          ...fresh[half]
        };
      }
    }
    merged.audio = audio;
  }
  return merged;
}
function turnTaking(config) {
  const input = config?.audio?.input;
  const detection = input?.turn_detection;
  const detects = detection !== null;
  return {
    detects,
    createsResponse: detects && config?.type !== "transcription" && detection?.create_response !== false
  };
}

// session/check_options.ts
var RULES = {
  ...CONNECTION_RULES,
  apiKey: "any",
  baseURL: "any",
  organization: "any",
  project: "any",
  headers: "any",
  WebSocket: "any",
  fetch: "any",
  model: "string",
  callId: "string",
  session: "any",
  tools: "any",
  respondToTools: [
    "auto",
    "never"
  ],
  maxToolRounds: [
    1,
    Infinity
  ],
  reconnect: {
    ...CONNECTION_RULES.reconnect,
    replayAudio: DURATION,
    restore: [
      "history",
      "config"
    ],
    rotateBefore: ROTATE_BEFORE
  },
  playback: [
    "clock",
    "reported"
  ],
  commitOnClose: "boolean",
  from: "any",
  query: "any",
  now: "function"
};
function checkSessionOptions(options) {
  checkOptions(options, RULES);
  const { session = {}, from = {}, model, callId, tools = [] } = options;
  assertObject(session, "session");
  assertObject(from, "from");
  if (!(Array.isArray(tools) && tools.every(isTool))) {
    throw new TypeError("tools must be an array of tools made by tool()");
  }
  if (options.from) checkSnapshot(options.from);
  const transcribes = "type" in session && session.type === "transcription";
  const hasModel = !!(model ?? from.model);
  const joins = callId !== void 0;
  if (joins ? hasModel || transcribes : !hasModel && !transcribes) {
    throw new TypeError("Cannot open a session: pass either model or callId");
  }
}
function checkSnapshot({ version, items, usage }) {
  const { input, cached, output, transcription } = usage ?? {};
  const problem = version !== 1 ? `unsupported version ${version} (expected 1)` : !(Array.isArray(items) && items.every((one) => typeof one?.id === "string" && isObject(one.item))) ? "`items` is missing or malformed" : ![
    input,
    cached,
    output,
    transcription
  ].every(isObject) ? "`usage` is missing or malformed" : null;
  if (problem) throw new TypeError(`Invalid snapshot: ${problem}`);
}

// ../socket/close.ts
import { redactText } from "../core/secrets/redact.ts";
var RECOVERABLE = /* @__PURE__ */ new Set([
  1001,
  1005,
  1006,
  1011,
  1012,
  1013,
  1015
]);
function normalizeClose(event) {
  return {
    code: event.code || 1006,
    reason: redactText(event.reason ?? ""),
    wasClean: event.wasClean ?? false
  };
}
function abnormalClose(reason = "") {
  return normalizeClose({
    reason
  });
}
function isRecoverable(close) {
  return RECOVERABLE.has(close.code);
}

// ../core/loopback.ts
function isLoopback(hostname) {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

// ../socket/handshake.ts
import { credentialHeader } from "../core/headers.ts";
import { OpenAIError } from "../errors.ts";
function socketURL(baseURL, path, query = {}) {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : null;
  if (!url || !/^(http|ws)s?:$/.test(url.protocol)) {
    throw new TypeError(`baseURL must be a URL such as "https://api.openai.com/v1", got ${url?.protocol ?? "text that is not a URL"}`);
  }
  url.protocol = url.protocol.replace(/^http/, "ws");
  url.username = url.password = url.hash = "";
  url.pathname = url.pathname.replace(/\/+$/, "") + path;
  for (const [name, value] of Object.entries(query)) {
    if (value !== void 0) url.searchParams.set(name, value);
  }
  return url;
}
function takesHeaders(constructor) {
  let asked = false;
  try {
    new constructor("ws://[", {
      get headers() {
        asked = true;
        return {};
      }
    });
  } catch {
  }
  return asked;
}
function furtherHeaders({ headers = {} }) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    value
  ]).filter(([name]) => name !== "openai-beta"));
}
function buildHandshake(endpoint, url, token, channel, allowInsecureKey = false) {
  const { organization, project } = endpoint;
  const headers = furtherHeaders(endpoint);
  const named2 = credentialHeader(headers);
  if (named2 && channel === "subprotocol") {
    throw new OpenAIError(`Cannot send the header ${named2}: this WebSocket sends no headers; pass the key as apiKey`);
  }
  if ((token || named2) && !allowInsecureKey) {
    if (url.protocol === "ws:" && !isLoopback(url.hostname)) {
      throw new OpenAIError(`Cannot send a key to ${url.origin}: ws: is not encrypted; use wss: or set allowInsecureKey`);
    }
    if (channel === "subprotocol" && !token.startsWith("ek_")) {
      throw new OpenAIError("Cannot send a standard key as a subprotocol, where others may read it: use an ephemeral key (ek_...) or set allowInsecureKey");
    }
  }
  if (channel === "header") {
    if (token) headers["authorization"] = `Bearer ${token}`;
    if (organization) headers["openai-organization"] = organization;
    if (project) headers["openai-project"] = project;
    return {
      url,
      protocols: [],
      headers
    };
  }
  const protocols = [
    "realtime"
  ];
  if (token) protocols.push(`openai-insecure-api-key.${token}`);
  if (organization) protocols.push(`openai-organization.${organization}`);
  if (project) protocols.push(`openai-project.${project}`);
  return {
    url,
    protocols,
    headers: {}
  };
}

// ../socket/dial.ts
import { HandshakeError as HandshakeError3 } from "../socket/errors.ts";
import { abortable } from "../core/waits.ts";

// ../socket/refusal.ts
import { requestIDOf } from "../core/headers.ts";

// ../core/retry_after.ts
function serverWait(status, headers, now) {
  const ms = wait(headers.get("retry-after-ms"), 1);
  if (ms !== void 0) return ms;
  const after = headers.get("retry-after");
  const seconds = wait(after, 1e3);
  if (seconds !== void 0) return seconds;
  if (after !== null && /[a-z]/i.test(after)) {
    const date = Date.parse(after);
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
  for (const [, number, unit] of text.matchAll(/([\d.]+)(ms|[smhd])/g)) {
    sum += Number(number) * UNITS[unit];
  }
  return sum;
}

// ../socket/refusal.ts
import { redactText as redactText2, secretsOf } from "../core/secrets/redact.ts";
import { HandshakeError as HandshakeError2 } from "../socket/errors.ts";
var MAX_BODY = 65536;
var MAX_REASON = 300;
var TIMEOUT2 = 3e3;
async function diagnoseRefusal(endpoint, { url, headers }, error, signal) {
  if (error.status === null) return error;
  const address = new URL(url);
  address.protocol = url.protocol.replace(/^ws/, "http");
  try {
    const timeout = AbortSignal.timeout(TIMEOUT2);
    const response = await (endpoint.fetch ?? fetch)(address, {
      ...endpoint.fetchOptions,
      headers,
      redirect: "manual",
      signal: signal ? AbortSignal.any([
        signal,
        timeout
      ]) : timeout
    });
    if (response.status !== error.status) {
      await response.body?.cancel();
      return error;
    }
    const text = await readBeginning(response, MAX_BODY);
    return new HandshakeError2(url, "refused", failureOf(response, text, secretsOf(headers)));
  } catch {
    return error;
  }
}
function failureOf(response, text, secrets) {
  let body = null;
  try {
    body = JSON.parse(text);
  } catch {
  }
  const code = body?.error?.code ?? body?.error?.type;
  return {
    status: response.status,
    code: safe(code, secrets),
    reason: safe(body?.error?.message, secrets),
    requestId: requestIDOf(response.headers),
    retryAfter: serverWait(response.status, response.headers, Date.now())
  };
}
function safe(text, secrets) {
  return typeof text === "string" && text !== "" ? redactText2(text, secrets).replace(/\s+/g, " ").slice(0, MAX_REASON) : null;
}

// ../core/limits.ts
var MAX_WAITING_EVENTS = 16384;

// ../socket/lifecycle.ts
var CLOSES = {
  closeRequested: "closing",
  ended: "closed"
};
var CONNECTION_MOVES = {
  open: CLOSES,
  closing: {
    ended: "closed"
  },
  closed: {}
};
var Lifecycle = class {
  #moves;
  #phase;
  constructor(moves, start) {
    this.#moves = moves;
    this.#phase = start;
  }
  get phase() {
    return this.#phase;
  }
  apply(incident) {
    const next = this.#moves[this.#phase][incident];
    if (next === void 0) return false;
    this.#phase = next;
    return true;
  }
};

// ../socket/socket.ts
var CLOSE_TIMEOUT = 2e3;
var Socket = class extends Lifecycle {
  #native;
  #resolve;
  #onMessage = null;
  #early = [];
  #timer;
  closed = new Promise((resolve) => this.#resolve = resolve);
  received = 0;
  constructor(native) {
    super(CONNECTION_MOVES, "open");
    this.#native = native;
    native.addEventListener("message", this);
    native.addEventListener("close", this);
  }
  handleEvent(event) {
    if (event.type === "close") {
      return this.#ended(normalizeClose(event));
    }
    const { data } = event;
    this.received++;
    if (this.#onMessage) this.#onMessage(data);
    else if (this.#early.push(data) > MAX_WAITING_EVENTS) {
      this.abandon(`more than ${MAX_WAITING_EVENTS} messages arrived before a listener was attached`);
    }
  }
  get bufferedAmount() {
    return this.#native.bufferedAmount || 0;
  }
  listen(onMessage) {
    this.#onMessage = onMessage;
    for (const data of this.#early.splice(0)) onMessage(data);
  }
  send(data) {
    if (this.phase !== "open" || this.#native.readyState !== 1) return false;
    this.#native.send(data);
    return true;
  }
  close(code = 1e3, reason = "") {
    if (this.apply("closeRequested")) {
      this.#native.close(code, reason);
      this.#timer = setTimeout(() => this.#ended(abnormalClose("the peer did not complete the close")), CLOSE_TIMEOUT);
    }
    return this.closed;
  }
  abandon(reason) {
    this.#native.close();
    this.#ended(abnormalClose(reason));
  }
  #ended(close) {
    if (!this.apply("ended")) return;
    clearTimeout(this.#timer);
    this.#native.removeEventListener("message", this);
    this.#resolve(close);
  }
};

// ../socket/dial.ts
async function dial(endpoint, url, options = {}) {
  try {
    return await attempt(endpoint, url, options);
  } catch (error) {
    if (!(error instanceof HandshakeError3) || error.status !== 401) throw error;
    return await attempt(endpoint, url, options);
  }
}
async function attempt(endpoint, url, options) {
  const { signal, auth = "auto", allowInsecureKey } = options;
  signal?.throwIfAborted();
  const asked = Promise.resolve().then(() => endpoint.token());
  const token = await (signal ? abortable(asked, signal) : asked);
  signal?.throwIfAborted();
  const constructor = endpoint.WebSocket ?? WebSocket;
  const withHeaders = takesHeaders(constructor);
  const channel = auth !== "auto" ? auth : withHeaders ? "header" : "subprotocol";
  const { client } = withHeaders && endpoint.fetchOptions || {};
  const how = buildHandshake(endpoint, url, token, channel, allowInsecureKey);
  try {
    return await open(constructor, how, client, options);
  } catch (error) {
    if (!(error instanceof HandshakeError3) || options.explain === false || channel !== "header") throw error;
    throw await diagnoseRefusal(endpoint, how, error, signal);
  }
}
function open(constructor, { url, protocols, headers }, client, { connectTimeout = 1e4, signal }) {
  return new Promise((resolve, reject) => {
    const native = create(constructor, url, Object.keys(headers).length > 0 || client ? {
      headers,
      protocols,
      ...client && {
        client
      }
    } : protocols);
    native.binaryType = "arraybuffer";
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (error) => {
      settle();
      native.close();
      reject(error);
    };
    const refuse2 = (cause, status = null) => fail(new HandshakeError3(url, cause, {
      status
    }));
    const onAbort = () => fail(signal?.reason);
    const onOutcome = (event) => {
      if (event.type === "open") {
        settle();
        for (const type of OUTCOMES) {
          native.removeEventListener(type, onOutcome);
        }
        if (constructor !== WebSocket) native.onerror = () => {
        };
        resolve(new Socket(native));
      } else if (event.type === "error") {
        const message = `${event.message}`;
        const status = /status code: (\d{3})/.exec(message);
        refuse2(shortCause(message), Number(status?.[1]) || null);
      } else {
        refuse2(`closed with ${event.code} before it opened`);
      }
    };
    const timer = setTimeout(() => refuse2(`no response within ${connectTimeout} ms`), connectTimeout);
    signal?.addEventListener("abort", onAbort);
    for (const type of OUTCOMES) native.addEventListener(type, onOutcome);
  });
}
var OUTCOMES = [
  "open",
  "error",
  "close"
];
function create(constructor, url, how) {
  try {
    return new constructor(url, how);
  } catch (error) {
    const denied = error?.name === "NotCapable";
    throw new HandshakeError3(url, denied ? `the program may not use the network; run it with --allow-net=${url.host}` : "the runtime refuses the address, or a character of the key or of a header", {
      status: null,
      impossible: true
    });
  }
}
function shortCause(message) {
  for (const known of [
    "tcp connect error",
    "dns error",
    "invalid peer certificate",
    "Unexpected EOF"
  ]) if (message.includes(known)) return known;
  return message.includes("status code") ? "refused" : "the handshake failed";
}

// session/session_core.ts
import { isPermanent as isPermanent4 } from "../socket/errors.ts";

// ../socket/event_hub.ts
import { OpenAIError as OpenAIError2 } from "../errors.ts";

// ../socket/queue.ts
import { BackpressureError } from "../socket/errors.ts";
var DONE = {
  done: true,
  value: void 0
};
var Queue = class {
  #max;
  #overflow;
  #onReturn;
  #entries = [];
  #head = 0;
  #waiting = [];
  #ended = false;
  #error;
  #dropped = 0;
  constructor({ max = 4096, overflow = "error" } = {}, onReturn = () => {
  }) {
    this.#max = max;
    this.#overflow = overflow;
    this.#onReturn = onReturn;
  }
  get dropped() {
    return this.#dropped;
  }
  get size() {
    return this.#entries.length - this.#head;
  }
  push(entry) {
    if (this.#ended) return;
    const next = this.#waiting.shift();
    if (next) return next({
      done: false,
      value: entry
    });
    if (this.size >= this.#max) {
      if (this.#overflow === "error") {
        this.#forget();
        return this.end(new BackpressureError(`Cannot hold more than ${this.#max} events: the loop that reads them is too slow`));
      }
      this.#dropped++;
      this.#shift();
    }
    this.#entries.push(entry);
  }
  end(error) {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#onReturn();
    for (const next of this.#waiting.splice(0)) {
      next(error === void 0 ? DONE : Promise.reject(this.#takeError()));
    }
  }
  discard(unwanted) {
    this.#entries = this.#entries.slice(this.#head).filter((entry) => !unwanted(entry));
    this.#head = 0;
  }
  take() {
    return this.size > 0 ? this.#shift() : void 0;
  }
  drain() {
    const entries = this.#entries.slice(this.#head);
    this.#forget();
    return entries;
  }
  next() {
    if (this.size > 0) {
      return Promise.resolve({
        done: false,
        value: this.#shift()
      });
    }
    if (this.#error !== void 0) return Promise.reject(this.#takeError());
    if (this.#ended) return Promise.resolve(DONE);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
  return() {
    this.#forget();
    this.end();
    return Promise.resolve(DONE);
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  #shift() {
    const entry = this.#entries[this.#head];
    this.#entries[this.#head++] = void 0;
    if (this.#head > 64 && this.#head * 2 > this.#entries.length) {
      this.#entries.splice(0, this.#head);
      this.#head = 0;
    }
    return entry;
  }
  #forget() {
    this.#entries = [];
    this.#head = 0;
  }
  #takeError() {
    const error = this.#error;
    this.#error = void 0;
    return error;
  }
};

// ../socket/subscribers.ts
var Subscribers = class {
  #open;
  #end = null;
  get size() {
    return this.#open?.size ?? 0;
  }
  open(options, wants = () => true) {
    const queue = new Queue(options, () => this.#open?.delete(queue));
    if (this.#end) queue.end(this.#end.error);
    else (this.#open ??= /* @__PURE__ */ new Map()).set(queue, wants);
    return queue;
  }
  isWanted(entry) {
    return [
      ...this.#open?.values() ?? []
    ].some((wants) => wants(entry));
  }
  push(entry) {
    this.#open?.forEach((wants, queue) => wants(entry) && queue.push(entry));
  }
  end(error) {
    this.#end ??= {
      error
    };
    this.#open?.forEach((_, queue) => queue.end(error));
  }
};

// ../socket/event_hub.ts
var EventHub = class {
  #listeners;
  #views = new Subscribers();
  #onThrow;
  #reporting = false;
  #held = [];
  #releasing = false;
  #tap = null;
  constructor(onThrow) {
    this.#onThrow = onThrow;
  }
  on(type, listener) {
    if (typeof listener !== "function") {
      throw new TypeError(`listener must be a function, got ${typeof listener}`);
    }
    const all = this.#listeners ??= /* @__PURE__ */ new Map();
    let listeners = all.get(type);
    if (!listeners) all.set(type, listeners = /* @__PURE__ */ new Set());
    listeners.add(listener);
    this.#release();
  }
  off(type, listener) {
    this.#listeners?.get(type)?.delete(listener);
  }
  once(type, options = {}) {
    const event = this.#once(type, options);
    event.catch(() => {
    });
    return event;
  }
  async #once(type, { signal }) {
    signal?.throwIfAborted();
    const events = this.events(type, {
      max: 1
    });
    const leave2 = () => events.end(signal?.reason);
    signal?.addEventListener("abort", leave2);
    try {
      const { done, value } = await events.next();
      if (done) {
        throw new OpenAIError2(`Cannot wait for "${type}": the session has ended`);
      }
      return value;
    } finally {
      signal?.removeEventListener("abort", leave2);
      events.return();
    }
  }
  events(type, options) {
    const view = this.#views.open(options, (event) => !type || event.type === type);
    this.#release();
    return view;
  }
  tap(tap) {
    this.#tap = tap;
    this.#release();
  }
  hold(event) {
    this.#held.push(event);
    this.#release();
  }
  unhold(type) {
    this.#held = this.#held.filter((event) => event.type !== type);
  }
  #release() {
    if (this.#held.length === 0 || this.#releasing) return;
    this.#releasing = true;
    queueMicrotask(() => {
      this.#releasing = false;
      for (const event of [
        ...this.#held
      ]) {
        if (!this.#held.includes(event) || !this.#hasAudience(event)) {
          continue;
        }
        this.#held = this.#held.filter((one) => one !== event);
        this.emit(event);
      }
    });
  }
  #hasAudience(event) {
    return this.#tap !== null || !!this.#listeners?.get(event.type)?.size || this.#views.isWanted(event);
  }
  emit(event) {
    this.#tap?.onEvent(event);
    const listeners = this.#listeners?.get(event.type);
    if (listeners) {
      for (const listener of [
        ...listeners
      ]) {
        try {
          listener(event);
        } catch (error) {
          if (this.#reporting) continue;
          this.#reporting = true;
          try {
            this.#onThrow(error, this);
          } finally {
            this.#reporting = false;
          }
        }
      }
    }
    this.#views.push(event);
  }
  end(error) {
    this.#held = [];
    this.#views.end(error);
    this.#listeners = void 0;
    this.#tap = null;
  }
};

// ../socket/supervisor.ts
import { retry as retry2, RetryError as RetryError2 } from "@std/async/retry";
import { delay } from "@std/async/delay";
import { abortable as abortable2 } from "../core/waits.ts";
import { ConnectionClosedError, HandshakeError as HandshakeError4, NotReadyError } from "../socket/errors.ts";
import { OpenAIError as OpenAIError3 } from "../errors.ts";

// ../socket/rotation.ts
var SESSION_LIMIT = 60 * 6e4;
var MIN_SERVICE = 6e4;
function rotationDelay(before, expiresAt, now) {
  const limit = expiresAt === null ? SESSION_LIMIT : Math.min(expiresAt * 1e3 - now, SESSION_LIMIT);
  return Math.max(limit - before, limit / 2, MIN_SERVICE);
}

// ../socket/session_phase.ts
var SESSION_MOVES = {
  connecting: {
    activated: "ready",
    ...CLOSES
  },
  ready: {
    disconnected: "reconnecting",
    ...CLOSES
  },
  reconnecting: {
    activated: "ready",
    ...CLOSES
  },
  closing: {
    ended: "closed"
  },
  closed: {}
};

// ../socket/supervisor.ts
var MIN_STABLE_MS = 5e3;
var ConnectionSupervisor = class {
  #delegate;
  #reconnects;
  #plan;
  #maxRetries;
  #readyTimeout;
  #rotateBefore;
  #now;
  #life = new Lifecycle(SESSION_MOVES, "connecting");
  #work = new AbortController();
  signal;
  #socket = null;
  #activatedAt = 0;
  #streak = 0;
  #rotation = null;
  #timer;
  constructor(delegate, { reconnect, readyTimeout = 15e3, maxRetries = 0, rotateBefore = 5 * 6e4, now = Date.now }) {
    this.#delegate = delegate;
    this.#readyTimeout = readyTimeout;
    this.#rotateBefore = rotateBefore;
    this.#maxRetries = maxRetries;
    this.#reconnects = reconnect !== null;
    this.#plan = {
      attempts: reconnect?.attempts ?? 5,
      minDelay: reconnect?.minDelay ?? 500,
      maxDelay: reconnect?.maxDelay ?? 8e3,
      jitter: reconnect?.jitter ?? 0.5
    };
    this.#now = now;
  }
  get phase() {
    return this.#life.phase;
  }
  async start(signal) {
    this.signal = signal;
    signal?.addEventListener("abort", this);
    if (signal?.aborted) this.handleEvent();
    try {
      await this.#attempt("initial", this.#maxRetries + 1, 0);
    } catch (thrown) {
      const error = thrown instanceof RetryError2 ? thrown.cause : thrown;
      this.#stop(error);
      this.#socket = null;
      this.#life.apply("ended");
      throw error;
    }
    this.#work = null;
  }
  rotate() {
    this.#rotation ??= this.#replace().finally(() => this.#rotation = null);
    return this.#rotation;
  }
  handleEvent() {
    if (this.phase === "connecting") this.#work.abort(this.signal.reason);
    else this.close();
  }
  async close(code, reason) {
    if (!this.#life.apply("closeRequested")) return;
    this.#stop(new DOMException("The session was closed", "AbortError"));
    const close = await (this.#socket?.close(code, reason) ?? {
      code: 1e3,
      reason: "",
      wasClean: true
    });
    this.#end(close);
  }
  fail(reason, error) {
    this.#socket?.abandon(reason);
    this.#end(abnormalClose(reason), error);
  }
  async #connect(reason, stop = this.#work.signal) {
    let attempt2 = new AbortController();
    const timer = setTimeout(() => attempt2?.abort(new NotReadyError(`Cannot open the session: not ready within ${this.#readyTimeout} ms`)), this.#readyTimeout);
    const signal = AbortSignal.any([
      stop,
      attempt2.signal
    ]);
    let socket = null;
    try {
      const fresh = socket = await this.#delegate.dial(signal);
      fresh.closed.then((close) => attempt2?.abort(new ConnectionClosedError("Session setup failed", close, null)));
      await abortable2(this.#delegate.initialize(fresh, reason, signal), signal);
      return fresh;
    } catch (error) {
      const detail = socket && this.#delegate.unreadyDetail?.(socket);
      socket?.close();
      throw error instanceof NotReadyError && detail ? new NotReadyError(`${error.message}: ${detail}`) : error;
    } finally {
      clearTimeout(timer);
      attempt2 = null;
    }
  }
  #activate(socket, reason) {
    const stop = this.#work.signal;
    if (stop.aborted) {
      socket.close();
      throw stop.reason;
    }
    this.#socket = socket;
    if (reason !== "rotation") this.#activatedAt = this.#now();
    this.#life.apply("activated");
    this.#scheduleRotation(socket, this.#delegate.activate(socket, reason) ?? null);
    socket.closed.then((close) => {
      if (this.#socket === socket) this.#onDisconnected(close);
    });
  }
  #scheduleRotation(socket, expiresAt) {
    clearTimeout(this.#timer);
    const before = this.#rotateBefore;
    if (before === null) return;
    this.#timer = setTimeout(async () => {
      if (await this.rotate() || this.#socket !== socket) return;
      this.#timer = setTimeout(() => this.rotate(), before / 4);
    }, rotationDelay(before, expiresAt, this.#now()));
  }
  #onDisconnected(close) {
    if (this.phase !== "ready") return;
    this.#socket = null;
    clearTimeout(this.#timer);
    this.#delegate.onLost(close);
    const recoverable = this.#delegate.isRecoverable(close);
    if (!this.#reconnects || !recoverable) {
      const intended = close.code === 1e3 || !recoverable && isRecoverable(close);
      return this.#end(close, intended ? void 0 : new ConnectionClosedError("Session ended", close, null));
    }
    if (!this.#life.apply("disconnected")) return;
    this.#streak = this.#now() - this.#activatedAt < MIN_STABLE_MS ? this.#streak + 1 : 0;
    this.#reconnect(close);
  }
  async #reconnect(close) {
    const { attempts, minDelay, maxDelay } = this.#plan;
    this.#work ??= new AbortController();
    const pause = this.#streak > 1 ? Math.min(maxDelay, minDelay * 2 ** (this.#streak - 2)) : 0;
    let attempt2 = 0;
    try {
      if (this.#streak > attempts) {
        throw new ConnectionClosedError("Session ended", close, null);
      }
      await this.#attempt("reconnect", attempts, pause, (failure) => {
        this.#delegate.onReconnecting(++attempt2, close, failure);
      });
    } catch (error) {
      if (this.phase !== "reconnecting") return;
      const cause = error instanceof RetryError2 ? error.cause : error;
      this.#delegate.onGaveUp(attempt2, cause);
      return this.#end(close, cause);
    }
    this.#delegate.onReconnected(attempt2);
  }
  #attempt(reason, maxAttempts, pause, onAttempt) {
    const { minDelay, maxDelay, jitter } = this.#plan;
    const { signal } = this.#work;
    let since = this.#now();
    let failure;
    return retry2(async () => {
      onAttempt?.(failure);
      const wait2 = Math.min(pause, since + pause - this.#now());
      if (wait2 > 0) await delay(wait2, {
        signal
      });
      try {
        this.#activate(await this.#connect(reason), reason);
      } catch (error) {
        pause = error instanceof HandshakeError4 ? error.retryAfter ?? 0 : 0;
        since = this.#now();
        failure = error;
        throw error;
      }
    }, {
      maxAttempts,
      minTimeout: Math.min(minDelay, maxDelay),
      maxTimeout: maxDelay,
      multiplier: 2,
      jitter,
      signal,
      isRetriable: (error) => !signal.aborted && this.#isRetriable(error)
    });
  }
  #isRetriable(error) {
    if (error instanceof HandshakeError4) return error.retryable;
    if (error instanceof ConnectionClosedError) {
      return isRecoverable(error.close);
    }
    return error instanceof NotReadyError || !(error instanceof OpenAIError3);
  }
  async #replace() {
    const before = this.#socket;
    if (this.phase !== "ready" || !before) return false;
    const { signal: stop } = this.#work ??= new AbortController();
    const closed = new AbortController();
    const cancel = () => closed.abort();
    before.closed.then(cancel);
    const signal = AbortSignal.any([
      stop,
      closed.signal
    ]);
    let socket = null;
    try {
      const fresh = socket = await this.#connect("rotation", signal);
      fresh.closed.then(cancel);
      do {
        await abortable2(this.#delegate.untilIdle(fresh, signal), signal);
      } while (!this.#delegate.isIdle(fresh));
      signal.throwIfAborted();
    } catch {
      socket?.close();
      return false;
    }
    this.#delegate.retire(before);
    this.#activate(socket, "rotation");
    return true;
  }
  #stop(reason) {
    this.signal?.removeEventListener("abort", this);
    this.#work?.abort(reason);
  }
  #end(close, error) {
    if (!this.#life.apply("ended")) return;
    this.#socket = null;
    clearTimeout(this.#timer);
    this.#stop(error);
    this.#delegate.onClosed(close, error);
  }
};

// ../socket/keep_alive.ts
function keepAlive(socket, probe, liveness = {}) {
  if (!liveness) return;
  const { idle = 2e4, timeout = 1e4 } = liveness;
  let timer;
  let { received } = socket;
  let asked = false;
  const look = () => {
    const silent = socket.received === received;
    if (silent && asked) return socket.abandon("the peer fell silent");
    received = socket.received;
    asked = silent;
    timer = setTimeout(look, silent ? timeout : idle);
    if (silent) socket.send(probe);
  };
  timer = setTimeout(look, idle);
  socket.closed.then(() => clearTimeout(timer));
}

// session/endpoint.ts
function addressOf({ baseURL }, { callId, model, session, from, query }) {
  const { type } = session ?? {};
  return socketURL(baseURL, "/realtime", {
    ...query,
    ...callId !== void 0 ? {
      call_id: callId
    } : type === "transcription" ? {
      intent: "transcription"
    } : {
      model: model ?? from?.model ?? void 0
    }
  });
}

// wire/beta.ts
var BETA = /^response\.(text|audio|audio_transcript)\.(delta|done)$/;
function withoutBetaName(event) {
  const type = event.type.replace(BETA, "response.output_$1.$2");
  return type === event.type ? event : {
    ...event,
    type
  };
}
var FORMATS = {
  pcm16: "audio/pcm",
  g711_ulaw: "audio/pcmu",
  g711_alaw: "audio/pcma"
};
function withoutBetaFields(session) {
  const { modalities, voice, input_audio_format, output_audio_format, input_audio_transcription, turn_detection, ...rest } = session;
  if (!input_audio_format && !output_audio_format) return session;
  const format = (name) => ({
    type: FORMATS[`${name}`] ?? "audio/pcm"
  });
  return {
    type: "realtime",
    output_modalities: modalities,
    ...rest,
    audio: {
      input: {
        format: format(input_audio_format),
        transcription: input_audio_transcription,
        turn_detection
      },
      output: {
        format: format(output_audio_format),
        voice
      }
    }
  };
}

// wire/pending_commands.ts
import { ConnectionClosedError as ConnectionClosedError2 } from "../socket/errors.ts";
import { RealtimeError } from "../realtime/wire/errors.ts";

// wire/correlation_key.ts
var CORRELATION_KEY = "duplex_turn";

// wire/pending_commands.ts
var ACCEPTED = {
  "session": {
    created: "created",
    updated: "update"
  },
  "input_audio_buffer": {
    committed: "commit",
    cleared: "clear"
  },
  "output_audio_buffer": {
    cleared: "clear"
  },
  "conversation.item": {
    added: "create",
    created: "create",
    done: "create",
    retrieved: "retrieve",
    deleted: "delete",
    truncated: "truncate"
  },
  "response": {
    created: "create",
    done: "cancel"
  }
};
var ACCEPTS = new Map(Object.entries(ACCEPTED).flatMap(([subject, commands]) => Object.entries(commands).map(([event, command]) => [
  `${subject}.${event}`,
  `${subject}.${command}`
])));
var ACKNOWLEDGED = [
  ...ACCEPTS.values()
];
function isAcknowledged(command) {
  return command.type === "response.cancel" ? command.response_id !== void 0 : ACKNOWLEDGED.includes(command.type);
}
function commandKey(named2, type = named2.type) {
  if (type.includes("buffer") || type === "response.create") return type;
  const { item, item_id, response, response_id } = named2;
  return `${type} ${item_id ?? item?.id ?? response_id ?? response?.id}`;
}
function ackKey(event) {
  if (event.type === "error") return event.error.event_id ?? null;
  if (event.type === "response.created" && event.response.metadata?.[CORRELATION_KEY]) {
    return null;
  }
  const type = ACCEPTS.get(event.type);
  return type === void 0 ? null : commandKey(event, type);
}
var PendingCommands = class {
  #waiting = [];
  get size() {
    return this.#waiting.length;
  }
  get written() {
    return this.#waiting.filter(({ written }) => written).map(({ eventId, action }) => [
      eventId,
      action
    ]);
  }
  expect(action, eventId, key = eventId, isRepeatable = false) {
    const deferred = Promise.withResolvers();
    const waiting = {
      action,
      eventId,
      key,
      isRepeatable,
      deferred,
      written: false
    };
    deferred.promise.catch(() => {
    });
    this.#waiting.push(waiting);
    return {
      reply: deferred.promise,
      written: () => waiting.written = true,
      drop: (error) => {
        this.#remove(waiting);
        deferred.reject(error);
      }
    };
  }
  settle(event, key = ackKey(event)) {
    if (key === null) return false;
    const refused = event.type === "error";
    const waiting = this.#waiting.find((one) => refused ? one.eventId === key : one.written && one.key === key);
    if (!waiting) return false;
    const { action, deferred } = waiting;
    this.#remove(waiting);
    if (!refused) deferred.resolve(event);
    else {
      deferred.reject(new RealtimeError(action, event));
    }
    return true;
  }
  fail(error) {
    for (const { deferred } of this.#waiting) deferred.reject(error);
    this.#waiting = [];
  }
  endWritten(close) {
    const ended = this.#waiting.filter(({ written }) => written);
    this.#waiting = this.#waiting.filter(({ written }) => !written);
    for (const { action, deferred } of ended) {
      deferred.reject(new ConnectionClosedError2(`${action} failed`, close, "unknown"));
    }
    return ended.filter(({ isRepeatable }) => !isRepeatable).map(({ action }) => action);
  }
  #remove(waiting) {
    this.#waiting = this.#waiting.filter((one) => one !== waiting);
  }
};

// wire/anonymous_refusals.ts
var PATIENCE = 1e4;
var AnonymousRefusals = class {
  #inFlight;
  #refuse;
  #unclear = [];
  #timer;
  constructor(inFlight, refuse2) {
    this.#inFlight = inFlight;
    this.#refuse = refuse2;
  }
  take(event) {
    const { error } = event;
    if (error.event_id || error.type === "client_error") return [];
    const inFlight = this.#inFlight();
    const fitting = inFlight.filter(([, type]) => fits(type, error));
    const others = ACKNOWLEDGED.some((type) => isCodeOf(type, error)) ? [] : inFlight;
    const among = (fitting.length > 0 ? fitting : others).map(([id]) => id);
    if (among.length === 1 && this.#unclear.length === 0) {
      error.event_id = among[0];
    } else if (among.length > 0) {
      this.#unclear.push({
        event,
        among
      });
      this.#timer ??= setTimeout(() => this.#giveUp(), PATIENCE);
      this.settle();
    }
    return among;
  }
  settle() {
    const unclear = this.#unclear;
    if (unclear.length === 0) return;
    const inFlight = new Set(this.#inFlight().map(([id]) => id));
    const groups = unclear.flatMap((one, at) => [
      [
        one
      ],
      unclear.slice(0, at + 1)
    ]);
    for (const group of groups) {
      const left = new Set(group.flatMap(({ among }) => among));
      const ids = [
        ...left
      ].filter((id) => inFlight.has(id));
      if (ids.length > group.length) continue;
      this.#unclear = unclear.filter((one) => !group.includes(one));
      if (this.#unclear.length === 0) this.clear();
      ids.forEach((id, at) => this.#refuse(named(group[at].event, id)));
      return this.settle();
    }
  }
  clear() {
    clearTimeout(this.#timer);
    this.#timer = void 0;
    this.#unclear = [];
  }
  #giveUp() {
    const unclear = this.#unclear;
    this.clear();
    for (const { event, among } of unclear) {
      for (const [id] of this.#inFlight()) {
        if (among.includes(id)) this.#refuse(named(event, id, among.length));
      }
    }
  }
};
var PARAMS = {
  session: "session.update",
  item: "conversation.item.create",
  response: "response.create"
};
function isCodeOf(type, { code }) {
  if (code === "conversation_already_has_active_response") {
    return type === "response.create";
  }
  const name = type.replace("conversation.", "").replaceAll(".", "_");
  return !!code?.startsWith(name);
}
function fits(type, error) {
  return isCodeOf(type, error) || PARAMS[`${error.param}`.split(".")[0]] === type;
}
function named(event, event_id, among = 1) {
  const message = among === 1 ? event.error.message : `${event.error.message} (the server did not say which of ${among} commands it refused)`;
  return {
    ...event,
    error: {
      ...event.error,
      message,
      event_id
    }
  };
}
function commandOf(event, named2, refusals) {
  const refusal = event;
  if (named2 !== null || refusal.type !== "error" || !refusal.error) {
    return named2;
  }
  refusals.take(refusal);
  return refusal.error.event_id ?? null;
}

// wire/probe.ts
var PROBE = "duplex_probe";
var PROBE_FRAME = JSON.stringify({
  type: "conversation.item.retrieve",
  item_id: PROBE,
  event_id: PROBE
});
var UPDATE_PROBE_FRAME = /* @__PURE__ */ JSON.stringify({
  type: "session.update",
  event_id: PROBE
});
function isProbeReply(event) {
  const { error, client_event_id } = event;
  return [
    error?.event_id,
    error?.client_event_id,
    client_event_id
  ].includes(PROBE);
}

// wire/changes.ts
var Changes = class {
  #next = null;
  notify() {
    this.#next?.resolve();
    this.#next = null;
  }
  next() {
    return (this.#next ??= Promise.withResolvers()).promise;
  }
  async until(holds, signal) {
    const wake = () => this.notify();
    signal.addEventListener("abort", wake, {
      once: true
    });
    while (!holds() && !signal.aborted) await this.next();
    signal.removeEventListener("abort", wake);
  }
};

// wire/events.ts
var KNOWN = {
  "conversation": {
    created: 1
  },
  "conversation.item": {
    added: 1,
    created: 1,
    deleted: 1,
    done: 1,
    retrieved: 1,
    truncated: 1
  },
  "conversation.item.input_audio_transcription": {
    completed: 1,
    delta: 1,
    failed: 1,
    segment: 1
  },
  "input_audio_buffer": {
    cleared: 1,
    committed: 1,
    dtmf_event_received: 1,
    speech_started: 1,
    speech_stopped: 1,
    timeout_triggered: 1
  },
  "mcp_list_tools": {
    completed: 1,
    failed: 1,
    in_progress: 1
  },
  "output_audio_buffer": {
    cleared: 1,
    started: 1,
    stopped: 1
  },
  "rate_limits": {
    updated: 1
  },
  "response": {
    created: 1,
    done: 1
  },
  "response.content_part": {
    added: 1,
    done: 1
  },
  "response.function_call_arguments": {
    delta: 1,
    done: 1
  },
  "response.mcp_call": {
    completed: 1,
    failed: 1,
    in_progress: 1
  },
  "response.mcp_call_arguments": {
    delta: 1,
    done: 1
  },
  "response.output_audio": {
    delta: 1,
    done: 1
  },
  "response.output_audio_transcript": {
    delta: 1,
    done: 1
  },
  "response.output_item": {
    added: 1,
    done: 1
  },
  "response.output_text": {
    delta: 1,
    done: 1
  },
  "session": {
    created: 1,
    updated: 1
  }
};
var DELTAS = new Map(Object.entries({
  ...KNOWN,
  "": {
    error: 1
  }
}).flatMap(([subject, ends]) => Object.keys(ends).map((end) => [
  subject ? `${subject}.${end}` : end,
  end === "delta"
])));
function isKnown(event) {
  return DELTAS.has(event.type);
}
function isDelta(event) {
  return DELTAS.get(event.type);
}

// wire/frames.ts
import { redactJson } from "../core/secrets/redact.ts";
var DELTA = /^\{"type":"(response\.output_(?:audio(?:_transcript)?|text)\.delta)","event_id":"(\w*)",("response_id":"\w*","item_id":"\w*","output_index":\d+,"content_index":\d+),"delta":"/;
var FrameReader = class {
  #type = "";
  #fields = "";
  #place;
  read(data) {
    if (typeof data === "string") {
      try {
        const event = this.#delta(data) ?? JSON.parse(data);
        if (typeof event?.type === "string") return withErrorObject(event);
      } catch {
      }
    }
    const size = typeof data === "string" ? `${data.length} characters` : `${data.byteLength} bytes`;
    return localError("malformed_frame", `The server sent a frame of ${size} that is not an event`);
  }
  #delta(frame) {
    const head = DELTA.exec(frame);
    if (!head) return null;
    const [{ length }, type, event_id, fields] = head;
    const delta = frame.slice(length, -2);
    const ends = frame.indexOf('"', length) === frame.length - 2;
    if (!ends || !frame.endsWith("}") || delta.includes("\\")) return null;
    if (type !== this.#type) this.#type = [
      ...type
    ].join("");
    if (fields !== this.#fields) {
      this.#place = JSON.parse(`{${fields}}`);
      this.#fields = JSON.stringify(this.#place).slice(1, -1);
    }
    const { response_id, item_id, output_index, content_index } = this.#place;
    return {
      type: this.#type,
      event_id,
      response_id,
      item_id,
      output_index,
      content_index,
      delta
    };
  }
};
function withErrorObject(event) {
  if (event.type !== "error") return event;
  const shown = redactJson(event, []);
  const { error, ...flat } = shown;
  const given = typeof error === "object" && error !== null ? error : {
    message: error || flat.message,
    code: flat.code,
    param: flat.param
  };
  const code = /^[sn]/.test(typeof given.code) ? `${given.code}` : null;
  const message = typeof given.message === "string" && given.message;
  return {
    ...event,
    ...flat,
    error: {
      type: "server_error",
      event_id: null,
      ...given,
      param: given.param ?? null,
      code,
      message: message || code || "the server gave no reason"
    }
  };
}
function localError(code, message, cause) {
  return {
    type: "error",
    event_id: "",
    error: {
      type: "client_error",
      code,
      message,
      param: null,
      event_id: null
    },
    ...cause !== void 0 ? {
      cause
    } : {}
  };
}
function reportThrown(error, hub) {
  hub.emit(localError("listener_failed", "A listener threw", error));
}
function unreadable(type) {
  return localError("unreadable_event", `The server sent "${type.slice(0, 64)}" with fields of the wrong kind`);
}

// channel/event_sequencer.ts
var DELIVERY_MOVES = {
  pending: {
    activated: "held",
    ended: "ended"
  },
  held: {
    released: "live",
    replaced: "ended"
  },
  live: {
    retired: "draining",
    replaced: "ended"
  },
  draining: {
    ended: "ended"
  },
  ended: {}
};
var Connection = class extends Lifecycle {
  socket;
  setup;
  constructor(socket, setup) {
    super(DELIVERY_MOVES, "pending"), this.socket = socket, this.setup = setup;
  }
};
var DRAIN_TIMEOUT = 1e4;
var EventSequencer = class {
  #taker;
  #drain;
  #connections = [];
  #current;
  #draining;
  #held = [];
  #timer;
  tap = null;
  constructor(taker, drain) {
    this.#taker = taker;
    this.#drain = drain;
  }
  listen(socket, pending) {
    const connection = new Connection(socket, pending);
    this.#connections = this.#connections.concat(connection);
    socket.closed.then((close) => this.#end(connection, close));
    const frames = new FrameReader();
    socket.listen((data) => {
      const event = frames.read(data);
      this.tap?.onFrame(event, data);
      this.#receive(connection, event);
    });
  }
  pending(socket) {
    return this.#of(socket)?.setup ?? void 0;
  }
  activate(socket, first) {
    const connection = this.#of(socket);
    this.#current?.apply("replaced");
    this.#current = connection;
    const kept = connection?.setup?.kept() ?? [];
    if (connection?.apply("activated")) connection.setup = null;
    this.#held.push(...kept);
    if (this.#draining) return;
    if (!first || kept.length === 0) this.#release();
    else this.#timer = setTimeout(() => this.#release(), 0);
  }
  retire(socket) {
    this.#release();
    const drain = this.#drain;
    const connection = this.#of(socket);
    if (!drain || !socket.send(JSON.stringify(drain.event)) || !connection?.apply("retired")) {
      socket.close();
      return;
    }
    this.#draining = connection;
    this.#timer = setTimeout(() => this.#release(), DRAIN_TIMEOUT);
  }
  detach() {
    this.#release();
    this.#current?.apply("replaced");
    this.#current = void 0;
  }
  #receive(connection, event) {
    switch (connection.phase) {
      case "pending":
        return connection.setup?.take(event);
      case "held":
        if (this.#held.push(event) > MAX_WAITING_EVENTS) this.#release();
        return;
      case "live":
        return this.#taker.take(event);
      case "draining":
        if (event.type === this.#drain?.last) return this.#release();
        return this.#taker.take(event);
    }
  }
  #of(socket) {
    return this.#connections.find((one) => one.socket === socket);
  }
  #end(connection, close) {
    this.#connections = this.#connections.filter((one) => one !== connection);
    connection.apply("ended");
    connection.setup?.closed?.(close);
    connection.setup = null;
    if (connection === this.#draining) this.#release();
  }
  #release() {
    clearTimeout(this.#timer);
    const draining = this.#draining;
    this.#draining = void 0;
    draining?.apply("ended");
    draining?.socket.close();
    this.#current?.apply("released");
    for (const event of this.#held.splice(0)) this.#taker.take(event);
  }
};

// session/event_steps.ts
import { base64Length } from "../core/base64.ts";
import { OpenAIError as OpenAIError4 } from "../errors.ts";
import { isPermanent } from "../socket/errors.ts";
var CONSUMED = "consumed";
var acknowledge = (parts, event) => {
  const { sender: { commands, microphone }, state, scheduler } = parts;
  if (microphone.take(event)) {
    if (state.turns.createsResponse) scheduler.serverWillRespond();
  } else if (event.type !== "conversation.item.done" || !parts.history.get(event.item?.id ?? "")) commands.settle(event);
  if (event.type === "error") return onError(parts, event);
};
var record = (parts, event) => parts.history.apply(event, parts.state.transcribesInput);
var play = (parts, event) => {
  if (event.type === "response.done") {
    parts.playback.responseDone(event.response.id ?? "");
  }
  if (event.type !== "response.output_audio.delta") return;
  const ms = parts.duration(base64Length(event.delta));
  const startMs = parts.playback.received(event.response_id, event.item_id, event.content_index, ms, parts.now());
  if (startMs !== null) {
    parts.output.take(event.delta, {
      itemId: event.item_id,
      contentIndex: event.content_index,
      startMs,
      endMs: startMs + ms
    });
  }
};
var describe = (parts, event) => {
  parts.state.describe(event);
  applyConfig(parts);
};
function applyConfig({ state, sender }) {
  sender.microphone.detects = state.turns.detects;
}
var runTools = (parts, event) => parts.toolbox.take(event);
var schedule = (parts, event) => parts.scheduler.take(event);
var count = (parts, event) => parts.usage.apply(event);
function refuse({ sender, scheduler }, event) {
  sender.commands.settle(event);
  scheduler.refused(event);
}
function onError(parts, event) {
  const { code, event_id } = event.error;
  if (event_id === PROBE || parts.scheduler.refused(event)) return CONSUMED;
  if (code === "session_expired") {
    parts.dropConnection("the session expired");
  } else if (isPermanent(code)) {
    parts.hub.emit(event);
    parts.supervisor.fail(code ?? "", new OpenAIError4(`Realtime session failed: the API returned ${code}`));
    return CONSUMED;
  }
  if (parts.sender.isInternal(event_id)) return CONSUMED;
}
var STEPS = [
  acknowledge,
  record,
  play,
  describe,
  runTools,
  schedule,
  count
];
var DELTA_STEPS = [
  record,
  play,
  schedule
];
var OUT_OF_BAND_STEPS = [
  acknowledge,
  describe,
  schedule,
  count
];
function takeEvent(parts, event) {
  const steps = parts.scheduler.isOutOfBand(event) ? OUT_OF_BAND_STEPS : isDelta(event) ? DELTA_STEPS : STEPS;
  for (const step of steps) {
    if (step(parts, event) === CONSUMED) return false;
  }
  return true;
}

// session/end_of_input.ts
import { RealtimeError as RealtimeError2 } from "../realtime/wire/errors.ts";
async function endTurn({ sender, scheduler, state }) {
  try {
    await sender.internal({
      type: "input_audio_buffer.commit"
    });
  } catch (error) {
    const isEmpty2 = error instanceof RealtimeError2 && error.code === "input_audio_buffer_commit_empty";
    if (isEmpty2) return;
    throw error;
  }
  if (state.turns.createsResponse) scheduler.create({});
}

// session/idle.ts
var SPEECH_REPORT_MS = 500;
var POLL_MS = 50;
async function untilQuiet(parts, changes, signal) {
  const { sender, now } = parts;
  let speechReported = false;
  const silentMs = Math.max(0, now() - sender.spokeAt);
  const timer = setTimeout(() => speechReported = true, Math.max(0, SPEECH_REPORT_MS - silentMs));
  const poll = setInterval(() => changes.notify(), POLL_MS);
  await changes.until(() => parts.supervisor.phase === "closed" || isQuiet(parts, speechReported), signal);
  clearInterval(poll);
  clearTimeout(timer);
}
function isQuiet(parts, speechReported) {
  const { scheduler, sender, state, toolbox } = parts;
  const { detects } = state.turns;
  return scheduler.idle && toolbox.idle && sender.commands.size === 0 && sender.bufferedAmount === 0 && !isTranscribing(parts) && !(detects && (sender.microphone.speaking || !speechReported));
}
function isIdle(parts, awaitsTranscripts) {
  const { commands, microphone } = parts.sender;
  return parts.scheduler.quiet && commands.size === 0 && !microphone.speaking && microphone.beyondMs === 0 && !(awaitsTranscripts && isTranscribing(parts));
}
function isTranscribing({ state, history }) {
  return state.transcribesInput && history.pending;
}

// session/late_parts.ts
import { base64Length as base64Length2 } from "../core/base64.ts";

// audio/audio_output.ts
import { decodeBase64 } from "../core/base64.ts";

// audio/pulled_stream.ts
var PulledStream = class extends ReadableStream {
  #pull;
  constructor(pull, cancel) {
    super({
      pull: (controller) => pull((chunk) => chunk === null ? controller.close() : controller.enqueue(chunk)),
      cancel
    }, {
      highWaterMark: 0
    });
    this.#pull = pull;
  }
  values({ preventCancel = false } = {}) {
    const reader = this.getReader();
    const pull = this.#pull;
    let last;
    let waiting = 0;
    let over = false;
    const end = async (cancel) => {
      if (!over) {
        over = true;
        if (cancel) await reader.cancel();
        reader.releaseLock();
      }
      return {
        done: true,
        value: void 0
      };
    };
    const ask = () => new Promise((resolve) => {
      const take = (chunk) => {
        waiting--;
        resolve(chunk === null ? end(true) : {
          done: false,
          value: chunk
        });
      };
      if (over) take(null);
      else pull(take);
    });
    return {
      next: () => last = waiting++ === 0 ? ask() : last.then(ask),
      return: () => waiting === 0 ? end(!preventCancel) : last.then(() => end(!preventCancel)),
      [Symbol.asyncIterator]() {
        return this;
      }
    };
  }
  [Symbol.asyncIterator](options) {
    return this.values(options);
  }
};

// audio/audio_output.ts
var MAX_CHUNKS = 8192;
var AudioOutput = class {
  #queue;
  #stream;
  #bytes;
  #hungry;
  #ended = false;
  get dropped() {
    return this.#queue?.dropped ?? 0;
  }
  get stream() {
    return this.#stream ??= this.#open((chunk) => chunk);
  }
  get bytes() {
    return this.#bytes ??= this.#open(({ bytes }) => bytes);
  }
  take(delta, rest) {
    if (!this.#queue) return;
    const chunk = {
      ...rest,
      bytes: decodeBase64(delta)
    };
    if (this.#hungry) this.#feed(chunk);
    else this.#queue.push(chunk);
  }
  discard(itemId) {
    this.#queue?.discard((chunk) => chunk.itemId === itemId);
  }
  end() {
    this.#ended = true;
    if (this.#hungry) this.#feed(null);
  }
  #feed(chunk) {
    const player = this.#hungry;
    this.#hungry = void 0;
    player?.(chunk);
  }
  #open(read) {
    const queue = this.#queue ??= new Queue({
      max: MAX_CHUNKS,
      overflow: "drop-oldest"
    });
    return new PulledStream((player) => {
      const taker = (chunk2) => player(chunk2 && read(chunk2));
      const chunk = queue.take();
      if (chunk) taker(chunk);
      else if (this.#ended) taker(null);
      else this.#hungry = taker;
    }, () => {
      this.#queue = this.#stream = this.#bytes = this.#hungry = void 0;
    });
  }
};

// conversation/heard_text.ts
function mark({ text, marks }, ms) {
  if (marks.at(-2) === ms) marks.length -= 2;
  marks.push(ms, text.length);
}
function heardText({ text, spoken, marks }, ms, totalMs) {
  if (!spoken || marks.length === 0) return ms > 0 ? text : "";
  let begin = 0;
  for (let at = 0; at < marks.length; at += 2) {
    const from = marks[at];
    const end = marks[at + 1];
    const until = marks[at + 2] ?? Math.max(totalMs, from);
    if (ms < until) {
      const share = Math.max(0, (ms - from) / (until - from));
      return text.slice(0, begin + Math.floor((end - begin) * share));
    }
    begin = end;
  }
  return text;
}

// conversation/history_item.ts
var MAX_PARTS = 1024;
var Entry = class {
  id;
  item = null;
  previous;
  called = false;
  parts = [];
  transcript = "none";
  audioMs = 0;
  heardMs = null;
  done = false;
  unsynced = false;
  view = null;
  before = this;
  next = this;
  constructor(id) {
    this.id = id;
  }
};
function partAt({ parts }, index, spoken) {
  if (!(index >= 0 && index < MAX_PARTS)) {
    throw new RangeError(`content_index must be between 0 and ${MAX_PARTS - 1}, got ${index}`);
  }
  while (parts.length <= index) {
    parts.push({
      text: "",
      spoken,
      whole: false,
      marks: []
    });
  }
  parts[index].spoken = spoken;
  return parts[index];
}
function textOf(entry, ms) {
  return partsOf(entry, ms).join("");
}
function partsOf({ parts, audioMs }, ms) {
  return parts.map((part) => ms === null ? part.text : heardText(part, ms, audioMs));
}
function viewOf(entry) {
  const item = entry.item;
  const heardParts = partsOf(entry, entry.heardMs);
  return {
    id: entry.id,
    type: item.type,
    role: "role" in item ? item.role : null,
    text: textOf(entry, null),
    heard: heardParts.join(""),
    heardParts,
    heardMs: entry.heardMs,
    transcript: entry.transcript,
    done: entry.done,
    missing: entry.unsynced,
    item
  };
}
function isEmpty({ item, parts }) {
  return item?.role === "assistant" && parts.every(({ text }) => text === "");
}
function isTranscribed({ item, parts }) {
  const content = item?.content;
  return (content ?? []).every(({ type }, at) => type !== "input_audio" || parts[at]?.whole);
}
function callOf({ item_id: id, call_id, name }) {
  if (name === void 0) return null;
  return {
    id,
    type: "function_call",
    call_id,
    name,
    status: "in_progress"
  };
}
function messageOf(id, role, type, status = "completed") {
  const state = status === "completed" ? status : "incomplete";
  return {
    id,
    type: "message",
    role,
    status: state,
    content: [
      {
        type
      }
    ]
  };
}
function withoutAudio(item) {
  const content = item.content;
  if (!content?.some((part) => "audio" in part)) return item;
  return {
    ...item,
    content: content.map(({ audio: _, ...part }) => part)
  };
}

// conversation/history.ts
var History = class {
  #entries = /* @__PURE__ */ new Map();
  #root = new Entry("");
  #deleted = /* @__PURE__ */ new Set();
  #unfinished = /* @__PURE__ */ new Map();
  #duration;
  #items = null;
  #version = 0;
  #written = true;
  constructor(duration = () => 0) {
    this.#duration = duration;
  }
  get items() {
    if (this.#items) return this.#items;
    const items = [];
    let entry = this.#root.next;
    for (; entry !== this.#root; entry = entry.next) {
      if (entry.item) items.push(entry.view ??= viewOf(entry));
    }
    return this.#items = items;
  }
  get size() {
    return this.items.length;
  }
  get(id) {
    const entry = this.#entries.get(id);
    return entry?.item ? entry.view ??= viewOf(entry) : void 0;
  }
  before(id) {
    return this.#entries.get(id)?.before.id || null;
  }
  knownBefore(id) {
    let entry = this.#entries.get(id)?.before;
    while (entry?.unsynced) entry = entry.before;
    return entry?.id || null;
  }
  hasCall(callId) {
    return this.items.some(({ item, missing }) => item.type === "function_call" && item.call_id === callId && !missing);
  }
  get version() {
    return this.#version;
  }
  heardUntil(id, ms) {
    const entry = this.#entries.get(id);
    return entry ? textOf(entry, ms) : "";
  }
  get pending() {
    for (const { transcript } of this.#entries.values()) {
      if (transcript === "pending") return true;
    }
    return false;
  }
  lost() {
    const ids = [];
    this.#unfinished.clear();
    for (const entry of this.#entries.values()) {
      this.#cutShort(entry);
      if (entry.transcript !== "pending") continue;
      entry.transcript = "failed";
      ids.push(entry.id);
      this.#touch(entry);
    }
    return ids;
  }
  markSynced(ids) {
    for (const entry of [
      ...this.#entries.values()
    ]) {
      entry.unsynced = !ids.has(entry.id);
      if (entry.unsynced && isEmpty(entry)) this.#remove(entry.id);
      else this.#touch(entry);
    }
  }
  transcript() {
    return this.items.filter(({ text }) => text !== "").map(({ role, type, heard }) => `${role ?? type}: ${heard}`).join("\n");
  }
  apply(event, written = true) {
    this.#written = written;
    const { item, item_id } = event;
    if (event.type === "conversation.item.added") {
      this.#deleted.delete(item?.id);
    }
    if (this.#deleted.has(item_id ?? item?.id)) return;
    switch (event.type) {
      // the most frequent first: a switch over strings compares one by one
      case "response.output_audio.delta":
        this.#entry(event.item_id).audioMs += this.#duration(event.delta);
        return;
      case "response.output_text.delta":
        return this.#say(event, event.delta, false);
      case "response.output_audio_transcript.delta":
        return this.#say(event, event.delta, true);
      case "conversation.item.added":
      case "conversation.item.created":
      case "conversation.item.done": {
        const { item: item2, type, previous_item_id } = event;
        return this.#describe(item2, type.endsWith("done"), previous_item_id);
      }
      case "response.output_item.added":
      case "response.output_item.done": {
        const { item: item2, response_id, type } = event;
        this.#describe(item2, type.endsWith("done"));
        const entry = this.#entries.get(item2.id ?? "");
        if (entry && !entry.done) this.#open(response_id, entry);
        return;
      }
      case "response.done":
        return this.#finish(event.response);
      case "input_audio_buffer.committed": {
        const entry = this.#entry(event.item_id, event.previous_item_id);
        if (written && !entry.item) entry.transcript = "pending";
        return;
      }
      case "conversation.item.input_audio_transcription.delta":
        return this.#write(event, "pending", event.delta);
      case "conversation.item.input_audio_transcription.completed":
        return this.#write(event, "completed", event.transcript);
      case "conversation.item.input_audio_transcription.failed":
        return this.#write(event, "failed");
      case "response.output_text.done":
        return this.#settle(event, event.text, false);
      case "response.output_audio_transcript.done":
        return this.#settle(event, event.transcript, true);
      case "response.function_call_arguments.done": {
        const entry = this.#entry(event.item_id);
        entry.item ??= callOf(event);
        if (!entry.item) return;
        entry.item = {
          ...entry.item,
          arguments: event.arguments
        };
        entry.called = true;
        return this.#touch(entry);
      }
      case "conversation.item.truncated": {
        const entry = this.#entry(event.item_id);
        entry.heardMs = event.audio_end_ms;
        return this.#touch(entry);
      }
      case "conversation.item.deleted":
        return this.#remove(event.item_id);
    }
  }
  #entry(id, previous) {
    let entry = this.#entries.get(id);
    if (!entry) {
      if (typeof id !== "string") {
        throw new TypeError("Cannot store the item: the id is missing");
      }
      this.#entries.set(id, entry = new Entry(id));
      this.#link(entry, entry, this.#root.before);
    }
    if (previous !== void 0 && entry.previous === void 0) {
      entry.previous = previous;
      if (previous === null) this.#place(entry, this.#root);
      else if (!this.#deleted.has(previous)) {
        this.#place(entry, this.#entry(previous));
      }
    }
    return entry;
  }
  #place(entry, previous) {
    if (entry === previous || entry.before === previous) return;
    let last = entry;
    while (last.next.previous === last.id) {
      last = last.next;
      if (last === previous) return;
    }
    this.#cutOut(entry, last);
    while (previous.next.unsynced) previous = previous.next;
    this.#link(entry, last, previous);
  }
  #link(first, last, previous) {
    last.next = previous.next;
    last.next.before = last;
    previous.next = first;
    first.before = previous;
    this.#changed();
  }
  #cutOut(first, last) {
    first.before.next = last.next;
    last.next.before = first.before;
    this.#changed();
  }
  #describe(item, done, previous) {
    const { id } = item;
    if (id === void 0) return;
    const entry = this.#entry(id, previous);
    const fields = item;
    const content = fields.content;
    content?.forEach((part, content_index) => {
      if (this.#written && !entry.item && part.type === "input_audio" && entry.transcript === "none") entry.transcript = "pending";
      const text = part.text ?? part.transcript;
      if (typeof text !== "string" || text === "") return;
      const spoken = /audio$/.test(`${part.type}`);
      this.#settle({
        item_id: id,
        content_index
      }, text, spoken);
    });
    if (!entry.done || done) {
      entry.item = {
        ...entry.item,
        ...withoutAudio(fields)
      };
    }
    if (content?.some(({ type }) => type === "input_audio") && isTranscribed(entry)) entry.transcript = "completed";
    entry.done ||= done;
    this.#touch(entry);
  }
  #finish({ id, output, status }) {
    for (const item of output ?? []) {
      if (this.#deleted.has(item.id)) continue;
      if (!this.#entries.get(item.id ?? "")?.done) this.#describe(item, true);
    }
    if (id === void 0) return;
    for (const entry of this.#unfinished.get(id) ?? []) {
      if (!entry.item) {
        entry.item = messageOf(entry.id, "assistant", "output_audio", status);
        entry.done = true;
        this.#touch(entry);
      } else this.#cutShort(entry);
    }
    this.#unfinished.delete(id);
  }
  #open(responseId, entry) {
    const entries = this.#unfinished.get(responseId);
    if (entries) entries.add(entry);
    else this.#unfinished.set(responseId, /* @__PURE__ */ new Set([
      entry
    ]));
  }
  #cutShort(entry) {
    if (entry.done || !entry.item) return;
    entry.done = true;
    const { status, role } = entry.item;
    if (entry.called) entry.item = {
      ...entry.item,
      status: "completed"
    };
    else if (status === "in_progress" || role === "assistant") {
      entry.item = {
        ...entry.item,
        status: "incomplete"
      };
    }
    this.#touch(entry);
  }
  #say({ item_id, content_index = 0, response_id = "" }, delta, spoken) {
    const entry = this.#entry(item_id);
    if (!entry.item) this.#open(response_id, entry);
    const part = partAt(entry, content_index, spoken);
    part.text += delta;
    if (spoken) mark(part, entry.audioMs);
    this.#touch(entry);
  }
  #settle({ item_id, content_index = 0 }, text, spoken) {
    const entry = this.#entry(item_id);
    const part = partAt(entry, content_index, spoken);
    part.text = text;
    part.whole = true;
    this.#touch(entry);
  }
  #write({ item_id, content_index = 0 }, state, text = "") {
    const entry = this.#entry(item_id);
    const part = partAt(entry, content_index, true);
    const completed = state === "completed";
    if (part.whole && !completed) return;
    part.text = completed ? text : part.text + text;
    part.whole = completed;
    if (!completed || isTranscribed(entry)) entry.transcript = state;
    if (completed && !entry.item) {
      entry.item = messageOf(item_id, "user", "input_audio");
      entry.done = true;
    }
    this.#touch(entry);
  }
  #remove(id) {
    this.#deleted.add(id);
    const entry = this.#entries.get(id);
    if (entry) this.#cutOut(entry, entry);
    this.#entries.delete(id);
  }
  #touch(entry) {
    entry.view = null;
    this.#changed();
  }
  #changed() {
    this.#items = null;
    this.#version++;
  }
};

// conversation/loss_tracker.ts
var LossTracker = class {
  #response = null;
  #audioMs = 0;
  #reported = /* @__PURE__ */ new Set();
  #items = [];
  #toolCalls = [];
  #unsent = [];
  #unknown = [];
  response(id) {
    this.#response ??= id;
  }
  audio(ms) {
    this.#audioMs += ms;
  }
  unsent(type) {
    this.#unsent.push(type);
  }
  unknown(type) {
    this.#unknown.push(type);
  }
  restored(items, toolCalls) {
    this.#items = items;
    this.#toolCalls = toolCalls;
  }
  calls(ids) {
    this.#toolCalls = [
      .../* @__PURE__ */ new Set([
        ...this.#toolCalls,
        ...ids
      ])
    ];
  }
  flush() {
    const isNew = (id) => !this.#reported.has(id);
    const lost = {
      response: this.#response,
      toolCalls: this.#toolCalls.filter(isNew),
      items: this.#items.filter(isNew),
      audioMs: Math.round(this.#audioMs * 1e3) / 1e3,
      unsent: this.#unsent,
      unknown: this.#unknown
    };
    for (const id of [
      ...this.#items,
      ...this.#toolCalls
    ]) {
      this.#reported.add(id);
    }
    this.#response = null;
    this.#audioMs = 0;
    this.#items = this.#toolCalls = [];
    this.#unsent = [];
    this.#unknown = [];
    return lost;
  }
};

// session/late_parts.ts
var LateParts = class {
  #ended;
  #history;
  #loss;
  #output;
  get ended() {
    return this.#ended ??= Promise.withResolvers();
  }
  get history() {
    return this.#history ??= new History((delta) => this.duration(base64Length2(delta)));
  }
  get loss() {
    return this.#loss ??= new LossTracker();
  }
  get output() {
    return this.#output ??= new AudioOutput();
  }
};

// audio/playback.ts
var Playback = class {
  #clock;
  #silenced = /* @__PURE__ */ new Set();
  #items = [];
  constructor(clock = "clock") {
    this.#clock = clock;
  }
  received(responseId, itemId, contentIndex, ms, now) {
    let played = this.#find(itemId, contentIndex);
    if (!played) {
      const last = this.#items.at(-1);
      const free = last && last.cutMs === null ? last.startsAt + last.receivedMs : now;
      played = {
        responseId,
        itemId,
        contentIndex,
        receivedMs: 0,
        markedMs: null,
        startsAt: Math.max(now, free),
        resyncedAsText: false,
        cutMs: this.#silenced.has(responseId) ? 0 : null
      };
      this.#items.push(played);
      if (this.#items.length > 64) this.#items.shift();
    }
    if (now > played.startsAt + played.receivedMs) {
      played.startsAt = now - played.receivedMs;
    }
    const startMs = played.receivedMs;
    played.receivedMs += ms;
    return played.cutMs === null ? startMs : null;
  }
  mark(itemId, playedMs) {
    const played = this.#items.findLast((one) => one.itemId === itemId);
    if (played && playedMs >= (played.markedMs ?? 0)) {
      played.markedMs = playedMs;
    }
  }
  cut(responseIds, now) {
    for (const id of responseIds) this.#silenced.add(id);
    const cut = [];
    for (const played of this.#items) {
      const heardMs = this.#heardMs(played, now);
      const whole = heardMs >= Math.floor(played.receivedMs);
      if (played.cutMs !== null) continue;
      if (whole && !this.#silenced.has(played.responseId)) continue;
      played.cutMs = heardMs;
      cut.push(played.itemId);
    }
    return cut;
  }
  takeCuts() {
    const cuts = [];
    this.#items = this.#items.filter((played) => {
      const { itemId, contentIndex, receivedMs, cutMs, resyncedAsText } = played;
      if (cutMs === null) return true;
      if (cutMs < Math.floor(receivedMs)) {
        cuts.push({
          itemId,
          contentIndex,
          heardMs: cutMs,
          resyncedAsText
        });
      }
      return false;
    });
    return cuts;
  }
  responseDone(responseId) {
    this.#silenced.delete(responseId);
  }
  resyncedAsText() {
    for (const played of this.#items) played.resyncedAsText = true;
    this.#silenced.clear();
  }
  #find(itemId, contentIndex) {
    const last = this.#items.at(-1);
    if (last?.itemId === itemId && last.contentIndex === contentIndex) {
      return last;
    }
    return this.#items.find((one) => one.itemId === itemId && one.contentIndex === contentIndex);
  }
  #heardMs(played, now) {
    const ms = played.markedMs ?? (this.#clock === "clock" ? now - played.startsAt : 0);
    return Math.floor(Math.max(0, Math.min(ms, played.receivedMs)));
  }
};

// session/connection_setup.ts
import { isPermanent as isPermanent2 } from "../socket/errors.ts";

// wire/setup_progress.ts
function noteType(seen, type) {
  if (seen.size < 8) seen.add(type.slice(0, 64));
}
function describeProgress(awaited, seen) {
  return `waiting for ${awaited}, the server sent ${[
    ...seen
  ].join(", ") || "nothing"}`;
}

// session/connection_setup.ts
import { RealtimeError as RealtimeError3 } from "../realtime/wire/errors.ts";
var SETUP_MOVES = {
  catchingUp: {
    synced: "caughtUp",
    overdue: "catchingUpLate"
  },
  catchingUpLate: {
    synced: "caughtUpLate"
  },
  caughtUp: {
    outdated: "catchingUp",
    overdue: "caughtUpLate"
  },
  caughtUpLate: {
    outdated: "catchingUpLate"
  }
};
var GREETING_PATIENCE = 2e3;
var ConnectionSetup = class {
  #socket;
  #commands = new PendingCommands();
  #refusals = new AnonymousRefusals(() => this.#commands.written, (event) => void this.#commands.settle(event));
  #fatal = null;
  #life;
  #onError;
  #restorer;
  #kept = [];
  #descriptions = [];
  #failsOnError;
  #seen = /* @__PURE__ */ new Set();
  #awaited = "";
  #isGreeted = true;
  #configured = null;
  #count = 0;
  constructor(socket, { phase, onError: onError2, restorer, failsOnError = false }) {
    this.#failsOnError = failsOnError;
    this.#socket = socket;
    this.#life = new Lifecycle(SETUP_MOVES, phase);
    this.#onError = onError2;
    this.#restorer = restorer?.(this) ?? null;
  }
  closed(close) {
    this.#refusals.clear();
    this.#commands.endWritten(close);
  }
  get restores() {
    return this.#restorer !== null;
  }
  get awaitsTranscripts() {
    return !this.#life.phase.endsWith("Late");
  }
  get detail() {
    return this.#awaited && describeProgress(this.#awaited, this.#seen);
  }
  take(event) {
    noteType(this.#seen, event.type);
    try {
      if (event.type === "error") {
        if (this.#attribute(event)) return;
      }
      if (this.#settles(event) || this.#keep(event)) return;
    } catch {
      return this.#onError(unreadable(event.type));
    }
    if (event.type === "error" && event.error.event_id !== PROBE) {
      this.#onError(event);
    }
  }
  #attribute(event) {
    const { type } = event.error;
    if (!this.#failsOnError && type !== "invalid_request_error") return false;
    return this.#refusals.take(event).length > 1;
  }
  kept() {
    return this.#kept;
  }
  #settles(event) {
    if (this.#commands.settle(event)) {
      this.#refusals.settle();
      return true;
    }
    if (event.type === "error" && isPermanent2(event.error.code)) {
      this.#fail("get ready", event);
    }
    if (event.type === "session.created") {
      this.#descriptions.unshift(event);
      return true;
    }
    if (event.type === "error" && this.#failsOnError && !event.error.event_id) {
      this.#fail("open the session", event);
    }
    return false;
  }
  #fail(action, event) {
    this.#fatal ??= new RealtimeError3(action, event);
    this.#commands.fail(this.#fatal);
  }
  #keep(event) {
    const { item } = event;
    if (!this.#life.phase.startsWith("caughtUp") || this.#restorer?.knows(item?.id ?? "")) return false;
    if (this.#kept.push(event) > MAX_WAITING_EVENTS) {
      this.#socket.abandon(`more than ${MAX_WAITING_EVENTS} events arrived before the session was ready`);
    }
    return true;
  }
  async created() {
    const type = "session.created";
    this.#awaited = type;
    const eventId = this.#id();
    const pending = this.#commands.expect(`wait for ${type}`, eventId, commandKey({
      type
    }));
    pending.written();
    const timer = setTimeout(() => {
      this.#isGreeted = false;
      pending.drop(null);
    }, GREETING_PATIENCE);
    try {
      this.#descriptions.push(await pending.reply);
    } catch (error) {
      if (this.#isGreeted) throw error;
    } finally {
      clearTimeout(timer);
    }
  }
  async synchronize(config) {
    if (config && config !== this.#configured) {
      this.#configured = config;
      await this.#configure(config);
    } else if (!this.#isGreeted && !config) {
      await this.#configure({
        type: "realtime"
      });
    }
    this.#awaited = "the replies to restored items";
    await this.#restorer?.run();
  }
  async #configure(session) {
    this.#awaited = this.#isGreeted ? "session.updated" : "session.created or session.updated";
    this.#descriptions.push(await this.ask({
      type: "session.update",
      session
    }));
    this.#isGreeted = true;
  }
  note(incident) {
    this.#life.apply(incident);
  }
  canTakeOver(isIdle2, config) {
    const isSynced = isIdle2 && config === this.#configured && this.#restorer?.isDone !== false;
    this.note(isSynced ? "synced" : "outdated");
    return isSynced;
  }
  complete() {
    this.#restorer?.settle();
    this.#refusals.clear();
    return this.#descriptions;
  }
  async ask(event) {
    if (this.#fatal) throw this.#fatal;
    const event_id = this.#id();
    const pending = this.#commands.expect(event.type, event_id, commandKey(event));
    pending.written();
    this.#socket.send(JSON.stringify({
      ...event,
      event_id
    }));
    return await pending.reply;
  }
  #id() {
    return `prep_${++this.#count}`;
  }
};

// session/response_scheduler.ts
import { ConnectionClosedError as ConnectionClosedError3 } from "../socket/errors.ts";
import { RealtimeError as RealtimeError4 } from "../realtime/wire/errors.ts";

// session/response_handle.ts
import { base64Length as base64Length3, decodeBase64 as decodeBase642 } from "../core/base64.ts";
import { ResponseFailedError } from "../realtime/wire/errors.ts";

// conversation/transcript.ts
var Transcript = class {
  [Symbol.toStringTag] = "Transcript";
  #whole = Promise.withResolvers();
  #pieces = [];
  #ended = false;
  #error;
  #grown = new Changes();
  constructor() {
    this.#whole.promise.catch(() => {
    });
  }
  get current() {
    return this.#pieces.join("");
  }
  get empty() {
    return this.#pieces.length === 0;
  }
  then(onFulfilled, onRejected) {
    return this.#whole.promise.then(onFulfilled, onRejected);
  }
  catch(onRejected) {
    return this.#whole.promise.catch(onRejected);
  }
  finally(onFinally) {
    return this.#whole.promise.finally(onFinally);
  }
  async *[Symbol.asyncIterator]() {
    let at = 0;
    for (; ; ) {
      if (at < this.#pieces.length) {
        const piece = this.#pieces.slice(at).join("");
        at = this.#pieces.length;
        yield piece;
      } else if (!this.#ended) await this.#grown.next();
      else if (this.#error !== void 0) throw this.#error;
      else return;
    }
  }
  add(piece) {
    if (this.#ended || piece === "") return;
    this.#pieces.push(piece);
    this.#grown.notify();
  }
  fill(text) {
    if (this.empty) this.add(text);
  }
  end(error) {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    if (error === void 0) this.#whole.resolve(this.current);
    else this.#whole.reject(error);
    this.#grown.notify();
  }
};

// session/response_handle.ts
var ResponseHandle = class {
  #control;
  #text = new Transcript();
  #transcript = new Transcript();
  #views = new Subscribers();
  #done = Promise.withResolvers();
  #next = Promise.withResolvers();
  #receivedMs = /* @__PURE__ */ new Map();
  #ended = false;
  #id = null;
  done = this.#done.promise;
  next = this.#next.promise;
  constructor(control) {
    this.#control = control;
    this.done.catch(() => {
    });
  }
  get id() {
    return this.#id;
  }
  text() {
    return this.#text;
  }
  transcript() {
    return this.#transcript;
  }
  get audio() {
    const events = this.#views.open({
      max: MAX_WAITING_EVENTS
    });
    const receivedMs = new Map(this.#receivedMs);
    const { duration } = this.#control;
    return new ReadableStream({
      async pull(controller) {
        for (; ; ) {
          const { done, value: event } = await events.next();
          if (done) return controller.close();
          if (event.type !== "response.output_audio.delta") continue;
          const bytes = decodeBase642(event.delta);
          const ms = duration(bytes.length);
          const startMs = advance(receivedMs, event, ms);
          return controller.enqueue({
            itemId: event.item_id,
            contentIndex: event.content_index,
            bytes,
            startMs,
            endMs: startMs + ms
          });
        }
      },
      cancel: () => void events.return()
    }, {
      highWaterMark: 0
    });
  }
  cancel() {
    if (this.#ended) return Promise.resolve();
    const cancelled = this.#control.cancel(this.#id);
    cancelled.catch(() => {
    });
    return cancelled;
  }
  [Symbol.asyncIterator]() {
    return this.#views.open({
      max: MAX_WAITING_EVENTS
    });
  }
  take(event) {
    switch (event.type) {
      case "response.created":
        this.#id = event.response.id ?? null;
        break;
      case "response.output_audio.delta":
        advance(this.#receivedMs, event, this.#control.duration(base64Length3(event.delta)));
        break;
      case "response.output_text.delta":
        this.#text.add(event.delta);
        break;
      case "response.output_audio_transcript.delta":
        this.#transcript.add(event.delta);
        break;
      case "response.output_text.done":
        this.#text.fill(event.text);
        break;
      case "response.output_audio_transcript.done":
        this.#transcript.fill(event.transcript);
        break;
    }
    this.#views.push(event);
    if (event.type !== "response.done") return;
    this.#complete(event.response);
    this.end(event.response.status === "failed" ? new ResponseFailedError(event.response) : void 0, event.response);
  }
  #complete({ output = [] }) {
    const parts = output.flatMap((item) => item.type === "message" ? item.content ?? [] : []);
    const text = parts.map((part) => part.text ?? "").join("");
    const transcript = parts.map((part) => part.transcript ?? "").join("");
    this.#text.fill(text);
    this.#transcript.fill(transcript);
  }
  continueWith(next) {
    this.#next.resolve(next);
    return this.#control.params;
  }
  end(error, response) {
    if (this.#ended) return;
    this.#ended = true;
    this.#next.resolve(null);
    if (error === void 0 && response) this.#done.resolve(response);
    else this.#done.reject(error);
    this.#text.end(error);
    this.#transcript.end(error);
    this.#views.end(error);
  }
};
function advance(receivedMs, { item_id, content_index }, ms) {
  const part = `${item_id} ${content_index}`;
  const startMs = receivedMs.get(part) ?? 0;
  receivedMs.set(part, startMs + ms);
  return startMs;
}

// session/request_state.ts
var ENDS = {
  failed: "done",
  disconnected: "done"
};
var CANCELLED = {
  began: "cancelled",
  overtaken: "cancelled"
};
var WRITTEN = {
  ...ENDS,
  began: "begun",
  overtaken: "queued"
};
var REQUEST_MOVES = {
  queued: {
    sent: "sent",
    cancel: "cancelled",
    closed: "done"
  },
  sent: {
    ...WRITTEN,
    written: "written",
    cancel: "sentCancelling",
    disconnected: "queued"
  },
  written: {
    ...WRITTEN,
    cancel: "writtenCancelling"
  },
  sentCancelling: {
    ...ENDS,
    ...CANCELLED,
    written: "writtenCancelling"
  },
  writtenCancelling: {
    ...ENDS,
    ...CANCELLED
  },
  begun: {
    ended: "done",
    disconnected: "done"
  },
  done: {},
  cancelled: {}
};
function isWritten(state) {
  return state === "written" || state === "writtenCancelling";
}
function isInFlight(state) {
  return "failed" in REQUEST_MOVES[state];
}

// session/response_queue.ts
var ResponseRequest = class extends Lifecycle {
  key;
  params;
  retries = 0;
  correlated = false;
  constructor(key, params) {
    super(REQUEST_MOVES, "queued");
    this.key = key;
    this.params = params;
  }
  get outOfBand() {
    return this.params.conversation === "none";
  }
};
var MAX_RETRIES = 8;
var ResponseQueue = class {
  #requests = [];
  #responses;
  #serverResponseDue = false;
  #returnsKeys = false;
  get active() {
    return this.all.filter((id) => !this.isOutOfBand(id));
  }
  isOutOfBand(id) {
    return !!this.#responses?.get(id)?.outOfBand;
  }
  get all() {
    return [
      ...this.#responses?.keys() ?? []
    ];
  }
  has(id) {
    return !!this.#responses?.has(id);
  }
  get inFlight() {
    return this.#requests.filter(({ phase }) => isInFlight(phase));
  }
  get queued() {
    return this.#requests.filter(({ phase }) => phase === "queued");
  }
  get idle() {
    return this.quiet && this.#requests.length === 0;
  }
  get quiet() {
    return !this.#responses?.size && this.inFlight.length === 0 && !this.#serverResponseDue;
  }
  add(request) {
    this.#requests.push(request);
  }
  addFirst(request) {
    this.#requests.unshift(request);
  }
  next() {
    if (this.#requests.length === 0) return null;
    const free = !this.#serverResponseDue && this.active.length === 0 && this.inFlight.every(({ outOfBand }) => outOfBand);
    const next = this.queued.find(({ outOfBand }) => outOfBand || free);
    if (!next) return null;
    this.#remove(next);
    this.#requests.push(next);
    next.apply("sent");
    return next;
  }
  serverWillRespond() {
    this.#serverResponseDue = true;
  }
  serverStaysSilent() {
    this.#serverResponseDue = false;
  }
  created(response) {
    const key = response.metadata?.[CORRELATION_KEY];
    const outOfBand = response.conversation_id === null;
    let request;
    if (typeof key === "string") {
      this.#returnsKeys = true;
      request = this.inFlight.find((one) => one.key === key);
    } else if (outOfBand || !this.#serverResponseDue) {
      const hasConversation = response.conversation_id !== void 0;
      request = this.inFlight.find((one) => !(this.#returnsKeys && one.correlated) && (!hasConversation || one.outOfBand === outOfBand));
    }
    if (request) this.#move(request, "began");
    else if (!outOfBand) this.#serverResponseDue = false;
    (this.#responses ??= /* @__PURE__ */ new Map()).set(response.id ?? "", {
      request: request ?? null,
      outOfBand: request?.outOfBand ?? outOfBand
    });
    return request ?? null;
  }
  done(id) {
    this.#responses?.get(id)?.request?.apply("ended");
    if (!this.#responses?.delete(id)) this.#serverResponseDue = false;
  }
  refused(key, code) {
    const request = this.inFlight.find((one) => one.key === key);
    if (!request) return null;
    const overtaken = code === "conversation_already_has_active_response" && request.retries++ < MAX_RETRIES;
    this.#move(request, overtaken ? "overtaken" : "failed");
    return request;
  }
  cancel(request) {
    this.#move(request, "cancel");
  }
  disconnected() {
    const inFlight = this.inFlight.map((request) => ({
      request,
      written: isWritten(request.phase)
    }));
    const active = this.all;
    const owed = this.#serverResponseDue;
    this.#responses?.forEach(({ request }) => request?.apply("disconnected"));
    for (const { request } of inFlight.toReversed()) {
      this.#move(request, "disconnected");
    }
    this.#responses = void 0;
    this.#serverResponseDue = false;
    const failed = inFlight.filter(({ request }) => request.phase === "done");
    return {
      failed,
      active,
      owed
    };
  }
  closed() {
    const queued = this.queued;
    for (const request of queued) this.#move(request, "closed");
    return queued;
  }
  #move(request, incident) {
    if (!request.apply(incident)) return;
    const { phase } = request;
    if (isInFlight(phase)) return;
    this.#remove(request);
    if (phase === "queued") this.#requests.unshift(request);
  }
  #remove(request) {
    this.#requests = this.#requests.filter((one) => one !== request);
  }
};

// session/response_scheduler.ts
var SERVER_RESPONSE_MS = 3e3;
var NOT_ACTIVE = "response_cancel_not_active";
var MAX_METADATA = 16;
var HandledRequest = class extends ResponseRequest {
  handle;
};
var ResponseScheduler = class {
  #host;
  #queue = new ResponseQueue();
  #handles;
  #followers = new Subscribers();
  #cancelIds;
  #timer;
  #isAnnounced;
  constructor(host, isAnnounced = false) {
    this.#host = host;
    this.#isAnnounced = isAnnounced;
  }
  get idle() {
    return this.#queue.idle;
  }
  get quiet() {
    return this.#queue.quiet;
  }
  isOutOfBand(event) {
    return this.#queue.isOutOfBand(responseIdOf(event) ?? "");
  }
  get active() {
    return this.#queue.active;
  }
  named(event) {
    const [id, ...others] = this.#queue.all;
    if (event.response || id === void 0 || others.length > 0) return event;
    return {
      ...event,
      response: {
        id
      }
    };
  }
  get written() {
    return this.#queue.inFlight.filter(({ phase }) => isWritten(phase)).map(({ key }) => [
      key,
      "response.create"
    ]);
  }
  create(params) {
    assertObject(params, "response.create() parameters");
    const request = this.#request(withWireTools(params));
    try {
      this.#host.sender.assertOpen("response.create");
    } catch (error) {
      request.handle.end(error);
      return request.handle;
    }
    this.#host.toolbox.add(params);
    this.#queue.add(request);
    this.pump();
    return request.handle;
  }
  owe() {
    this.#queue.addFirst(this.#request({}));
  }
  follow() {
    return this.#followers.open();
  }
  handle(id) {
    return this.#handles?.get(id);
  }
  pump() {
    if (this.#host.supervisor.phase !== "ready") return;
    for (let request = this.#queue.next(); request; request = this.#queue.next()) this.#send(request);
  }
  serverWillRespond() {
    this.#queue.serverWillRespond();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#queue.serverStaysSilent();
      this.pump();
    }, SERVER_RESPONSE_MS);
  }
  refused(event) {
    const key = event.error.event_id ?? "";
    if (event.error.code === NOT_ACTIVE) {
      if (this.#cancelIds?.delete(key)) return true;
      if (key === "" && this.#cancelIds?.size) return true;
    }
    const request = this.#queue.refused(key, event.error.code);
    const phase = request?.phase;
    if (phase === "done") {
      request?.handle.end(new RealtimeError4("response.create", event));
    } else if (phase === "cancelled") {
      request?.handle.end(void 0, {
        status: "cancelled"
      });
    }
    const overtaken = phase === "queued" || phase === "cancelled";
    if (overtaken && this.active.length === 0) {
      this.serverWillRespond();
    }
    this.pump();
    return overtaken;
  }
  take(event) {
    if (event.type === "response.created") {
      this.#isAnnounced = true;
      this.#begin(event);
    }
    const id = responseIdOf(event);
    if (id === void 0) return;
    if (!this.#queue.has(id)) this.#beginUnannounced(id, event);
    this.handle(id)?.take(event);
    if (event.type !== "response.done") return;
    this.#handles?.delete(id);
    this.#queue.done(id);
    this.pump();
  }
  disconnected(close) {
    const { loss } = this.#host;
    clearTimeout(this.#timer);
    const { failed, active, owed } = this.#queue.disconnected();
    for (const id of active) {
      loss.response(id);
      this.handle(id)?.end(new ConnectionClosedError3(`Response ${id} failed`, close, "unknown"));
    }
    this.#handles = this.#cancelIds = void 0;
    for (const { request, written } of failed) {
      if (written) loss.unknown("response.create");
      request.handle.end(new ConnectionClosedError3("response.create failed", close, written ? "unknown" : "unsent"));
    }
    return owed;
  }
  end(close) {
    this.disconnected(close);
    for (const { handle } of this.#queue.closed()) {
      handle.end(new ConnectionClosedError3("response.create failed", close, "unsent"));
    }
    this.#followers.end();
  }
  #request(params) {
    const request = new HandledRequest(this.#host.id("turn"), params);
    request.handle = this.#handle((id) => this.#cancel(request, id), params);
    return request;
  }
  #handle(cancel, params = {}) {
    return new ResponseHandle({
      cancel,
      params,
      duration: (bytes) => this.#host.duration(bytes)
    });
  }
  #send(request) {
    const { key, params, handle } = request;
    const metadata = {
      ...params.metadata
    };
    request.correlated = Object.keys(metadata).length < MAX_METADATA;
    if (request.correlated) metadata[CORRELATION_KEY] = key;
    this.#host.sender.post({
      type: "response.create",
      event_id: key,
      response: {
        ...params,
        metadata
      }
    }, () => void request.apply("written"), (error) => {
      if (error instanceof ConnectionClosedError3) return;
      this.#queue.refused(key, null);
      handle.end(error);
    });
  }
  #begin(event) {
    const id = event.response.id ?? "";
    if (this.handle(id)) return;
    const request = this.#queue.created(event.response);
    if (!request) clearTimeout(this.#timer);
    const handle = request?.handle ?? (this.#followers.size > 0 ? this.#handle(() => this.#stop(id)) : null);
    if (!handle) return;
    (this.#handles ??= /* @__PURE__ */ new Map()).set(id, handle);
    this.#followers.push(handle);
    if (request?.phase === "cancelled") this.#stop(id).catch(() => {
    });
  }
  #beginUnannounced(id, event) {
    if (this.#isAnnounced && event.type !== "response.done") return;
    if (this.written.length !== 1) return;
    const response = "response" in event ? event.response : {
      id
    };
    this.#begin({
      type: "response.created",
      event_id: "",
      response
    });
  }
  async #cancel(request, id) {
    if (id !== null) return await this.#stop(id);
    this.#queue.cancel(request);
    if (request.phase === "cancelled") {
      return request.handle.end(void 0, {
        status: "cancelled"
      });
    }
    await request.handle.done.catch(() => {
    });
  }
  async #stop(id) {
    const event_id = this.#host.id("cancel");
    (this.#cancelIds ??= /* @__PURE__ */ new Set()).add(event_id);
    try {
      await this.#host.sender.command({
        type: "response.cancel",
        event_id,
        response_id: id
      });
    } catch (error) {
      if (error instanceof RealtimeError4 && error.code === NOT_ACTIVE) return;
      throw error;
    }
  }
  async stopActive() {
    const written = this.#queue.inFlight.filter(({ phase, outOfBand }) => isWritten(phase) && !outOfBand);
    await Promise.all([
      ...this.#queue.active.map((id) => this.#stop(id)),
      ...written.map((request) => this.#cancel(request, null))
    ]);
  }
  async stopAll() {
    await Promise.all([
      ...this.#queue.all.map((id) => this.#stop(id)),
      ...[
        ...this.#queue.queued,
        ...this.#queue.inFlight
      ].map((request) => this.#cancel(request, null))
    ]);
  }
};
function responseIdOf(event) {
  const { response_id, response } = event;
  return response_id ?? response?.id;
}

// session/restorer.ts
import { isPermanent as isPermanent3 } from "../socket/errors.ts";
import { RealtimeError as RealtimeError5 } from "../realtime/wire/errors.ts";

// conversation/restorable.ts
function restorable(history, isRunning = () => false) {
  const outputs = /* @__PURE__ */ new Set();
  for (const { item } of history) {
    if (item.type === "function_call_output") outputs.add(item.call_id);
  }
  const items = [];
  const missing = [];
  const toolCalls = [];
  for (const entry of history) {
    const item = creatable(entry);
    const call = entry.item.type === "function_call" ? entry.item : null;
    const toolCallId = call?.call_id ?? entry.id;
    if (item === null) {
      if (entry.heard === "" && entry.role === "assistant") continue;
      missing.push(entry.id);
    } else if (call && !(outputs.has(toolCallId) || isRunning(toolCallId))) {
      missing.push(entry.id);
      toolCalls.push(toolCallId);
    } else {
      items.push({
        id: entry.id,
        item
      });
      if (lacksImage(entry)) missing.push(entry.id);
    }
  }
  const calls = new Set(items.map(({ item }) => item.type === "function_call" && item.call_id));
  return {
    // an output without its call would be refused
    items: items.filter(({ id, item }) => {
      const isKept = item.type !== "function_call_output" || calls.has(item.call_id);
      if (!isKept) missing.push(id);
      return isKept;
    }),
    missing,
    toolCalls
  };
}
function creatable(entry) {
  const { id, item, heardMs, done } = entry;
  switch (item.type) {
    case "function_call":
    case "function_call_output": {
      const { status: _, object: __, ...fields } = item;
      return {
        ...fields,
        id
      };
    }
    case "message":
      break;
    default:
      return null;
  }
  const content = item.role === "assistant" ? entry.heardParts.filter((text) => text !== "").map((text) => ({
    type: "output_text",
    text
  })) : inputParts(entry);
  if (!content?.length) return null;
  if (item.role !== "assistant") {
    return {
      id,
      type: "message",
      role: item.role,
      content
    };
  }
  const isWhole = done && heardMs === null && item.status !== "incomplete";
  return {
    id,
    type: "message",
    role: "assistant",
    status: isWhole ? "completed" : "incomplete",
    content
  };
}
function inputParts({ item, heardParts, transcript }) {
  const parts = [];
  const content = item.content ?? [];
  for (const [at, part] of content.entries()) {
    const text = heardParts[at] ?? "";
    switch (part.type) {
      case "input_image":
        if (part.image_url) parts.push(part);
        break;
      case "input_audio":
        if (transcript !== "completed" || text === "") return null;
        parts.push({
          type: "input_text",
          text
        });
        break;
      default:
        if (text !== "") parts.push({
          type: "input_text",
          text
        });
    }
  }
  return parts;
}
function lacksImage({ item }) {
  const { content = [] } = item;
  return content.some(({ type, image_url }) => type === "input_image" && !image_url);
}

// session/restorer.ts
var SPEECH = "speech";
var Restorer = class {
  #host;
  #setup;
  #sent = /* @__PURE__ */ new Map();
  #refused = /* @__PURE__ */ new Set();
  #fetches;
  #rejected = /* @__PURE__ */ new Map();
  #version = -1;
  constructor(host, setup, fetches = false) {
    this.#host = host;
    this.#setup = setup;
    this.#fetches = fetches;
  }
  get isDone() {
    return this.#version === this.#host.history.version;
  }
  knows(id) {
    return this.#sent.has(id);
  }
  async run() {
    const { history, loss, toolbox, scheduler } = this.#host;
    for (; ; ) {
      const { version } = history;
      const { items, missing, toolCalls } = restorable(history.items.filter(({ done, role, transcript }) => role === "assistant" ? done || scheduler.quiet : transcript !== "pending" || !this.#setup.awaitsTranscripts), (callId) => toolbox.owes(callId));
      const speech = missing.filter((id) => this.#isSpeech(id));
      const now = new Map([
        ...items.map(({ id, item }) => [
          id,
          JSON.stringify(item)
        ]),
        ...speech.map((id) => [
          id,
          SPEECH
        ])
      ]);
      const unrestored = missing.filter((id) => this.#sent.get(id) !== SPEECH);
      loss.restored([
        .../* @__PURE__ */ new Set([
          ...unrestored,
          ...this.#refused
        ])
      ], toolCalls);
      const stale = [
        ...this.#sent
      ].filter(([id, sent]) => now.get(id) !== sent);
      await Promise.all(stale.map(([id]) => this.#forget(id)));
      const isLeft = (id) => !this.#sent.has(id) && !this.#refused.has(id);
      const left = items.filter(({ id }) => isLeft(id));
      const untranscribed = speech.filter(isLeft);
      if (left.length + untranscribed.length + stale.length === 0) {
        this.#version = version;
        return;
      }
      await Promise.all(left.map(({ id, item }) => this.#create(id, item, now.get(id))));
      for (const id of untranscribed) await this.#copySpeech(id);
      for (const [id, before] of this.#rejected) {
        if (before === "root" || this.#sent.has(before)) this.#refused.add(id);
      }
      this.#rejected.clear();
    }
  }
  settle() {
    this.#host.history.markSynced(new Set(this.#sent.keys()));
  }
  #create(id, item, sent) {
    const previous_item_id = this.#before(id);
    this.#sent.set(id, sent);
    return this.#ask(id, previous_item_id, {
      type: "conversation.item.create",
      item,
      previous_item_id
    });
  }
  #isSpeech(id) {
    const { item, role, missing } = this.#host.history.get(id) ?? {};
    if (!this.#fetches || missing) return false;
    return role === "user" && item?.type === "message" && item.content.some((part) => part.type === "input_audio");
  }
  async #copySpeech(id) {
    const content = await this.#retrieve(id);
    if (!content.some(({ audio }) => audio)) {
      this.#refused.add(id);
      return;
    }
    await this.#create(id, {
      id,
      type: "message",
      role: "user",
      content: content.map(({ transcript: _, ...part }) => part)
    }, SPEECH);
  }
  async #retrieve(id) {
    try {
      const { item } = await this.#host.sender.internal({
        type: "conversation.item.retrieve",
        item_id: id
      }, true);
      return item.content ?? [];
    } catch (error) {
      if (error instanceof RealtimeError5) return [];
      throw error;
    }
  }
  #forget(id) {
    this.#sent.delete(id);
    return this.#ask(id, "root", {
      type: "conversation.item.delete",
      item_id: id
    });
  }
  async #ask(id, before, event) {
    try {
      await this.#setup.ask(event);
    } catch (error) {
      if (!(error instanceof RealtimeError5) || isPermanent3(error.code)) {
        throw error;
      }
      this.#sent.delete(id);
      this.#rejected.set(id, before);
    }
  }
  #before(id) {
    const { history } = this.#host;
    let before = history.before(id);
    while (before !== null && !this.#sent.has(before)) {
      before = history.before(before);
    }
    return before ?? "root";
  }
};

// session/sender.ts
import { base64Length as base64Length5 } from "../core/base64.ts";
import { OpenAIError as OpenAIError5 } from "../errors.ts";

// ../socket/backpressure.ts
import { BackpressureError as BackpressureError2 } from "../socket/errors.ts";
var MIN_POLL = 1 / 16;
var MAX_POLL = 16;
var Outbox = class {
  #high;
  #low;
  #limit;
  #audio;
  #control;
  #queue = [];
  #bytes = 0;
  #bounded = 0;
  #sink = null;
  #timer;
  #check = null;
  #idle = null;
  #droppedMs = 0;
  #ended = false;
  #poll = MIN_POLL;
  constructor({ high = 524288, low = 131072, limit = 1048576, audio = "drop-oldest", control = "error" } = {}) {
    this.#high = high;
    this.#low = Math.min(low, high);
    this.#limit = limit;
    this.#audio = audio;
    this.#control = control;
  }
  get waiting() {
    return this.#bytes;
  }
  get droppedAudioMs() {
    return this.#droppedMs;
  }
  get clear() {
    return this.#sink !== null && this.#queue.length === 0 && this.#sink.bufferedAmount < this.#high;
  }
  push(frame) {
    if (this.clear && this.#write(frame)) return true;
    const size = frame.text.length;
    const waits = frame.wait || this.#control === "wait" && frame.audioMs === 0;
    if (this.#bounded + size > this.#limit && !waits) {
      if (this.#audio === "drop-oldest") this.#makeRoom(size);
      if (this.#bounded + size > this.#limit) {
        throw new BackpressureError2(`Cannot send: ${this.#bounded} bytes wait already, and the limit is ${this.#limit}`);
      }
    }
    this.#queue.push(frame);
    this.#count(frame, 1);
    this.#watch();
    return false;
  }
  drained() {
    if (this.clear || this.#ended) return Promise.resolve();
    const { promise } = this.#idle ??= Promise.withResolvers();
    this.#watch();
    return promise;
  }
  attach(sink) {
    this.#sink = sink;
    this.#flush();
  }
  detach() {
    if (!this.#sink) return;
    this.#sink = null;
    this.#stop();
    this.#remove((frame) => frame.audioMs === 0, "unsent");
  }
  trimAudio(ms) {
    let excess = -ms;
    for (const { audioMs } of this.#queue) excess += audioMs;
    let removed = 0;
    this.#remove((frame) => {
      if (frame.audioMs === 0 || removed >= excess) return false;
      removed += frame.audioMs;
      return true;
    }, "unsent");
    return removed;
  }
  end() {
    this.#ended = true;
    this.detach();
    this.#remove(() => true, "unsent");
    this.#release();
  }
  #release() {
    this.#idle?.resolve();
    this.#idle = null;
  }
  #write(frame) {
    if (!this.#sink?.send(frame.text)) return false;
    frame.onWrite?.();
    return true;
  }
  #count({ text, wait: wait2 }, sign) {
    this.#bytes += sign * text.length;
    if (!wait2) this.#bounded += sign * text.length;
  }
  #makeRoom(size) {
    let excess = this.#bounded + size - this.#limit;
    this.#remove((frame) => {
      if (frame.audioMs === 0 || frame.wait || excess <= 0) return false;
      excess -= frame.text.length;
      this.#droppedMs += frame.audioMs;
      return true;
    }, "dropped");
  }
  #remove(unwanted, why) {
    const gone = [];
    this.#queue = this.#queue.filter((frame) => {
      if (!unwanted(frame)) return true;
      gone.push(frame);
      this.#count(frame, -1);
      return false;
    });
    for (const frame of gone) frame.onDiscard?.(why);
  }
  #flush() {
    this.#stop();
    let written = 0;
    while (written < this.#queue.length && this.#sink && this.#sink.bufferedAmount < this.#high) {
      const frame = this.#queue[written];
      if (!this.#write(frame)) break;
      this.#count(frame, -1);
      written++;
    }
    if (written > 0) this.#queue.splice(0, written);
    if (this.clear) this.#release();
    else this.#watch();
  }
  #watch() {
    if (this.#check || !this.#sink) return;
    if (this.#queue.length === 0 && !this.#idle) return;
    const before = this.#sink.bufferedAmount;
    const check = this.#check = () => {
      if (this.#check !== check) return;
      this.#check = null;
      const left = this.#sink?.bufferedAmount ?? 0;
      this.#poll = left < before ? MIN_POLL : Math.min(this.#poll * 2, MAX_POLL);
      if (left > this.#low) this.#watch();
      else this.#flush();
    };
    const { setImmediate = setTimeout } = globalThis;
    if (this.#poll < 1) setImmediate(check);
    else this.#timer = setTimeout(check, this.#poll);
  }
  #stop() {
    this.#check = null;
    clearTimeout(this.#timer);
  }
};

// session/sender.ts
import { ConnectionClosedError as ConnectionClosedError4 } from "../socket/errors.ts";

// audio/input_audio_replay.ts
import { base64Length as base64Length4 } from "../core/base64.ts";
function inArray() {
  return [];
}
var InputAudioReplay = class {
  #keepMs;
  #chunks = [];
  #keptMs = 0;
  #writtenMs = 0;
  #committedMs = 0;
  #reachedMs = 0;
  #texts = null;
  #commits = null;
  #clears = null;
  #stoppedMs;
  #speechFrom = null;
  detects = true;
  makeTexts = inArray;
  constructor(keepMs) {
    this.#keepMs = keepMs;
  }
  get speaking() {
    return this.#speechFrom !== null;
  }
  get beyondMs() {
    const from = this.detects ? this.#speechFrom : this.#committedMs;
    if (from === null) return 0;
    const keptMs = Math.min(this.#keptMs, this.#keepMs);
    return Math.max(0, this.#writtenMs - from - keptMs);
  }
  reached() {
    this.#reachedMs = this.#writtenMs;
  }
  wrote(audio, ms) {
    this.#writtenMs += ms;
    this.#chunks.push(ms, this.#writtenMs);
    (this.#texts ??= this.makeTexts()).push(audio);
    this.#keptMs += ms;
    while (this.#keptMs - (this.#chunks[0] ?? Infinity) >= this.#keepMs) {
      this.#forget();
    }
  }
  take(event) {
    switch (event.type) {
      case "input_audio_buffer.speech_started":
        this.#speechFrom = event.audio_start_ms;
        break;
      case "input_audio_buffer.speech_stopped":
      case "input_audio_buffer.timeout_triggered":
        (this.#stoppedMs ??= /* @__PURE__ */ new Map()).set(event.item_id, event.audio_end_ms);
        break;
      case "input_audio_buffer.cleared":
        this.#speechFrom = null;
        this.#settleUntil(this.#clears?.shift());
        break;
      case "input_audio_buffer.committed": {
        const stoppedMs = this.#stoppedMs?.get(event.item_id);
        this.#speechFrom = null;
        if (stoppedMs === void 0) {
          this.#settleUntil(this.#commits?.shift());
          break;
        }
        this.#stoppedMs?.delete(event.item_id);
        this.#settleUntil(stoppedMs);
        return true;
      }
      case "error":
        if (event.error.code === "input_audio_buffer_commit_empty") {
          this.#commits?.shift();
        }
        break;
    }
    return false;
  }
  wroteCommand(type) {
    if (type === "input_audio_buffer.commit") {
      (this.#commits ??= []).push(this.#writtenMs);
    } else if (type === "input_audio_buffer.clear") {
      (this.#clears ??= []).push(this.#writtenMs);
    }
  }
  lost(isRetired = false) {
    const replay = withoutFirst((this.#texts?.splice(0) ?? []).map((audio, at) => ({
      audio,
      ms: this.#chunks[at * 2]
    })), this.#keptMs - this.#keepMs);
    const replayMs = replay.reduce((sum, { ms }) => sum + ms, 0);
    let from = this.detects ? this.#speechFrom ?? Infinity : this.#committedMs;
    if (!isRetired) from = Math.min(from, this.#reachedMs);
    from = Math.max(from, this.#committedMs);
    const lostMs = Math.max(0, this.#writtenMs - from - replayMs);
    this.#chunks = [];
    this.#keptMs = this.#writtenMs = this.#committedMs = this.#reachedMs = 0;
    this.#commits = this.#clears = null;
    this.#stoppedMs = void 0;
    this.#speechFrom = null;
    return {
      replay,
      lostMs
    };
  }
  #settleUntil(atMs = 0) {
    this.#committedMs = Math.max(this.#committedMs, atMs);
    while ((this.#chunks[1] ?? Infinity) <= atMs) {
      this.#forget();
    }
  }
  #forget() {
    this.#keptMs -= this.#chunks.shift() ?? 0;
    this.#chunks.shift();
    this.#texts?.shift();
  }
};
function withoutFirst([first, ...rest], ms) {
  if (!first) return [];
  if (ms <= 0) return [
    first,
    ...rest
  ];
  const at = Math.ceil(first.audio.length * ms / first.ms / 8) * 8;
  const audio = first.audio.slice(at);
  if (audio === "") return rest;
  const share = base64Length4(audio) / base64Length4(first.audio);
  return [
    {
      audio,
      ms: first.ms * share
    },
    ...rest
  ];
}

// session/sender.ts
var APPEND = "input_audio_buffer.append";
var MAX_APPEND = 1 << 23;
var Sender = class {
  #host;
  #keepMs;
  #outbox;
  #sink = null;
  #lateMs = 0;
  #replay = [];
  #internal;
  commands = new PendingCommands();
  microphone;
  spokeAt = -Infinity;
  constructor(host, flow, keepMs) {
    this.#host = host;
    this.#keepMs = keepMs;
    this.#outbox = new Outbox(flow);
    this.microphone = new InputAudioReplay(keepMs);
  }
  get bufferedAmount() {
    return this.#replay.reduce((sum, { audio }) => sum + audio.length, this.#outbox.waiting + (this.#sink?.bufferedAmount ?? 0));
  }
  get droppedAudioMs() {
    return this.#outbox.droppedAudioMs + this.#lateMs;
  }
  get inputFormat() {
    return this.#host.state.inputFormat;
  }
  get clear() {
    return this.#outbox.clear;
  }
  ready() {
    return this.#outbox.drained();
  }
  send(event) {
    if (event.type === APPEND) {
      return this.appendOrDrop(base64(event.audio), event.event_id);
    }
    if (this.#hasEnded) return false;
    this.forward(event);
    return true;
  }
  forward(event) {
    return this.#track(event, false, (error) => {
      if (!(error instanceof ConnectionClosedError4)) throw error;
    });
  }
  async command(event, isRepeatable = false) {
    this.assertOpen(event.type);
    return await this.#track(event, isRepeatable);
  }
  internal(event, isRepeatable = false) {
    const event_id = this.#host.id("evt");
    (this.#internal ??= /* @__PURE__ */ new Set()).add(event_id);
    return this.command({
      ...event,
      event_id
    }, isRepeatable);
  }
  isInternal(eventId) {
    return !!this.#internal?.has(eventId ?? "");
  }
  #track(command, isRepeatable, onUnsent = () => {
  }) {
    const event = this.#named(command);
    const { type, event_id } = event;
    const pending = isAcknowledged(event) ? this.commands.expect(type, event_id, commandKey(event), isRepeatable) : null;
    this.post(event, () => pending?.written(), (error) => {
      if (error instanceof ConnectionClosedError4 && !isRepeatable) {
        this.#host.loss.unsent(type);
      }
      pending?.drop(error);
      onUnsent(error);
    }, isRepeatable);
    pending?.reply.finally(() => this.#host.settled()).catch(() => {
    });
    return pending?.reply;
  }
  #named(event) {
    const event_id = event.event_id ?? this.#host.id("evt");
    if (event.type !== "conversation.item.create" || event.item.id) {
      return event.event_id === event_id ? event : {
        ...event,
        event_id
      };
    }
    const item = {
      ...event.item,
      id: this.#host.id("item")
    };
    return {
      ...event,
      event_id,
      item
    };
  }
  post(event, onWrite, onUnsent, wait2 = false) {
    try {
      this.#outbox.push({
        text: JSON.stringify(event),
        audioMs: 0,
        wait: wait2,
        onWrite: () => {
          this.microphone.wroteCommand(event.type);
          onWrite();
        },
        onDiscard: () => onUnsent(new ConnectionClosedError4(`${event.type} failed`, abnormalClose(), "unsent"))
      });
    } catch (error) {
      onUnsent(error);
    }
  }
  append(audio, id) {
    this.assertOpen(APPEND);
    this.spokeAt = this.#host.now();
    let sent = true;
    for (let at = 0; at < audio.length; at += MAX_APPEND) {
      const part = audio.slice(at, at + MAX_APPEND);
      const ms = this.#duration(part);
      const went = this.#outbox.push({
        text: appendFrame(part, at ? "" : id),
        audioMs: ms,
        wait: at > 0,
        onWrite: () => this.microphone.wrote(part, ms)
      });
      if (!went && !this.#sink) {
        this.#host.loss.audio(this.#outbox.trimAudio(this.#keepMs));
      }
      sent &&= went;
    }
    return sent;
  }
  appendOrDrop(audio, id) {
    if (!this.#hasEnded) return this.append(audio, id);
    this.#lateMs += this.#duration(audio);
    return false;
  }
  #duration(audio) {
    return durationOf(base64Length5(audio), this.#host.state.inputFormat);
  }
  get #hasEnded() {
    const { phase } = this.#host.supervisor;
    return phase === "closed" || phase === "closing";
  }
  attach(sink) {
    this.#sink = sink;
    for (const { audio, ms } of this.#replay.splice(0)) {
      if (sink.send(appendFrame(audio))) this.microphone.wrote(audio, ms);
    }
    this.#outbox.attach(sink);
  }
  detach(isRetired = false) {
    if (!this.#sink) return;
    this.#sink = null;
    this.#internal = void 0;
    this.#outbox.detach();
    const { replay, lostMs } = this.microphone.lost(isRetired);
    this.#replay.push(...replay);
    this.#host.loss.audio(lostMs);
  }
  assertOpen(action) {
    if (this.#hasEnded) {
      const { phase } = this.#host.supervisor;
      throw new OpenAIError5(`Cannot ${action}: the session is ${phase}`);
    }
  }
  end(close) {
    this.detach();
    this.#replay = [];
    this.#outbox.end();
    this.commands.endWritten(close);
  }
};
function base64(audio) {
  if (typeof audio !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(audio)) {
    throw new TypeError("Cannot append audio: the text is not valid Base64");
  }
  return audio;
}
function appendFrame(audio, id) {
  const event = id ? `"event_id":${JSON.stringify(id)},` : "";
  return `{${event}"type":"${APPEND}","audio":"${audio}"}`;
}

// conversation/snapshot.ts
function snapshotOf({ history, toolbox, state, usage }, model) {
  const { toolCalls: _, ...items } = restorable(history.items, (toolCallId) => toolbox.owes(toolCallId));
  return {
    version: 1,
    model,
    config: state.asked,
    ...items,
    usage: usage.total
  };
}

// session/session_state.ts
var SessionState = class {
  #described = null;
  asked;
  id = null;
  expiresAt = null;
  constructor(options) {
    this.asked = requestedConfig(options);
  }
  get config() {
    return this.#described ?? this.asked;
  }
  get turns() {
    return turnTaking(this.config);
  }
  get isTranscription() {
    return this.config?.type === "transcription";
  }
  get transcribesInput() {
    return !!this.config?.audio?.input?.transcription;
  }
  get inputFormat() {
    return formatOf(this.config?.audio?.input?.format);
  }
  get outputFormat() {
    const { config } = this;
    return formatOf(config?.type === "realtime" ? config.audio?.output?.format : void 0);
  }
  acknowledged(update) {
    this.asked = mergeConfig(this.asked, update);
  }
  describe(event) {
    if (event.type !== "session.created" && event.type !== "session.updated") return;
    if (event.type === "session.created") this.expiresAt = null;
    const session = event.session;
    if (typeof session !== "object" || session === null) return;
    this.#described = mergeConfig(this.asked, withoutBetaFields(session));
    this.id = session.id ?? this.id;
    this.expiresAt = session.expires_at || this.expiresAt;
  }
};
function requestedConfig({ session, tools, from }) {
  let config = from?.config ?? null;
  if (session) config = mergeConfig(config, wireConfig(session));
  if (!tools || tools.length === 0) return config;
  const snapshotTools = config?.tools ?? [];
  const own = new Set(tools.map(({ name }) => name));
  const all = [
    ...snapshotTools.filter(({ name }) => !own.has(name)),
    ...tools
  ];
  return mergeConfig(config, wireConfig({
    tools: all
  }));
}

// session/toolbox.ts
import { ConnectionClosedError as ConnectionClosedError5 } from "../socket/errors.ts";
import { ToolError } from "../tools/tool.ts";
var Toolbox = class {
  #tools;
  #kept;
  #respond;
  #maxRounds;
  #host;
  #seen;
  #calls = [];
  #batches = [];
  #rounds;
  constructor(options, host) {
    this.#respond = options.respondToTools ?? "auto";
    this.#maxRounds = options.maxToolRounds ?? 16;
    this.#host = host;
    this.add(options);
    this.add(options.session);
  }
  add(fields = {}) {
    const { tools } = fields;
    for (const tool of Array.isArray(tools) ? tools : []) {
      if (isTool(tool)) (this.#tools ??= /* @__PURE__ */ new Map()).set(tool.name, tool);
    }
  }
  replace(tools, active) {
    const kept = this.#kept ??= /* @__PURE__ */ new Map();
    for (const id of active) {
      if (!kept.has(id)) kept.set(id, this.#tools ?? /* @__PURE__ */ new Map());
    }
    this.#tools = void 0;
    this.add({
      tools
    });
  }
  get idle() {
    return this.#calls.length === 0;
  }
  owes(toolCallId) {
    return this.#calls.some(({ id }) => id === toolCallId);
  }
  take(event) {
    if (event.type === "response.output_item.done") {
      this.#callItem(event.response_id, event.item);
    } else if (event.type === "response.function_call_arguments.done") {
      const { name } = event;
      if (name) {
        this.#call(event.response_id, event.call_id, name, event.arguments);
      }
    } else if (event.type === "response.done") {
      const { id = "", status, output } = event.response;
      if (status === "completed") {
        for (const item of output ?? []) this.#callItem(id, item);
      }
      this.#kept?.delete(id);
      const batch = this.#batch(id);
      if (!batch) return;
      this.#batches = this.#batches.filter((one) => one !== batch);
      if (status === "cancelled") batch.respond = false;
      batch.ended = true;
      this.#finish(batch);
    }
  }
  resume() {
    this.#kept = void 0;
    for (const batch of this.#batches) {
      batch.ended = true;
      this.#finish(batch);
    }
    this.#batches = [];
    for (const call of this.#calls) {
      if (call.output !== null && !call.sending) {
        this.#sendOutput(call, call.output);
      }
    }
  }
  interrupt() {
    for (const batch of this.#batches) batch.respond = false;
    for (const { tool, abort, batch } of this.#calls) {
      batch.respond = false;
      if (tool.abortOnInterrupt) {
        abort.abort(new ToolError(`${tool.name} was interrupted`));
      }
    }
  }
  forget() {
    const ids = this.#calls.map(({ id }) => id);
    for (const call of this.#calls) {
      abandon(call);
      const { batch } = call;
      batch.respond = false;
      batch.next.resolve(null);
    }
    for (const { next } of this.#batches) next.resolve(null);
    this.#calls = this.#batches = [];
    return ids;
  }
  dropUnknown(has) {
    const dropped = this.#calls.filter(({ id }) => !has(id));
    for (const call of dropped) {
      abandon(call);
      this.#remove(call);
    }
    return dropped.map(({ id }) => id);
  }
  #remove(call) {
    const { batch } = call;
    this.#calls = this.#calls.filter((one) => one !== call);
    batch.open--;
    if (batch.open === 0 && !batch.delivered) batch.respond = false;
    this.#finish(batch);
  }
  #callItem(responseId, item) {
    if (item.type !== "function_call" || item.status === "incomplete") return;
    this.#call(responseId, item.call_id ?? item.id ?? "", item.name, item.arguments);
  }
  #call(responseId, id, name, args) {
    const seen = this.#seen ??= /* @__PURE__ */ new Set();
    if (seen.has(id)) return;
    seen.add(id);
    let batch = this.#batch(responseId);
    if (!batch) {
      const next = Promise.withResolvers();
      const handle = this.#host.scheduler.handle(responseId);
      batch = {
        id: responseId,
        open: 0,
        delivered: false,
        ended: false,
        respond: this.#respond === "auto",
        params: handle?.continueWith(next.promise) ?? {},
        round: 1 + (handle && this.#rounds?.get(handle) || 0),
        next
      };
      this.#batches = [
        ...this.#batches,
        batch
      ];
    }
    const tool = (this.#kept?.get(responseId) ?? this.#tools)?.get(name);
    if (!tool) {
      batch.respond = false;
      return;
    }
    batch.open++;
    const call = {
      id,
      tool,
      batch,
      abort: new AbortController(),
      output: null,
      sending: false
    };
    this.#calls = [
      ...this.#calls,
      call
    ];
    this.#run(call, args);
  }
  #batch(responseId) {
    return this.#batches.find(({ id }) => id === responseId);
  }
  async #run(call, args) {
    const { id, tool, abort } = call;
    const report = (error) => this.#host.toolFailed(tool.name, error);
    let output;
    try {
      const context = {
        toolCallId: id,
        signal: abort.signal
      };
      output = await tool.call(args, context, report);
    } catch (error) {
      report(error);
      output = JSON.stringify({
        error: `${tool.name} failed`
      });
    }
    if (this.#calls.includes(call)) await this.#sendOutput(call, output);
  }
  async #sendOutput(call, output) {
    call.output = output;
    call.sending = true;
    try {
      await this.#host.sender.internal({
        type: "conversation.item.create",
        item: {
          id: this.#host.id("item"),
          type: "function_call_output",
          call_id: call.id,
          output
        }
      }, true);
    } catch (error) {
      call.sending = false;
      if (error instanceof ConnectionClosedError5) return;
      call.batch.respond = false;
      this.#host.toolFailed(call.tool.name, error);
    }
    call.batch.delivered = true;
    this.#remove(call);
  }
  #finish(batch) {
    if (!batch.ended || batch.open > 0) return;
    let next = null;
    try {
      if (batch.respond) {
        const { tool_choice: _, input: __, conversation: ___, ...params } = batch.params;
        next = this.#host.scheduler.create(batch.round < this.#maxRounds ? params : {
          ...params,
          tool_choice: "none"
        });
        (this.#rounds ??= /* @__PURE__ */ new WeakMap()).set(next, batch.round);
      }
    } catch {
    }
    batch.respond = false;
    batch.next.resolve(next);
  }
};
function abandon({ abort }) {
  abort.abort(new ToolError("The tool's output is no longer needed"));
}

// session/session_core.ts
var TRANSCRIPT_PATIENCE = 1e4;
var BY_DEFAULT = {};
var SessionCore = class extends LateParts {
  #endpoint;
  #options;
  #survival;
  #prefix = crypto.randomUUID().slice(0, 8);
  #changes = new Changes();
  #refusals;
  #count = 0;
  #socket = null;
  #reason = "limit";
  #playback;
  #toolbox;
  hub = new EventHub(reportThrown);
  sequencer = new EventSequencer(this);
  now;
  supervisor;
  state;
  sender;
  usage;
  scheduler;
  onInputEnd;
  constructor(endpoint, options) {
    super();
    const { from, reconnect = BY_DEFAULT } = options;
    this.#endpoint = endpoint;
    this.#options = options;
    this.#survival = reconnect || null;
    this.now = options.now ?? Date.now;
    this.supervisor = new ConnectionSupervisor(this, {
      reconnect: this.#survival,
      readyTimeout: options.readyTimeout,
      maxRetries: options.maxRetries,
      // a call ends when it is hung up, not after a time limit
      rotateBefore: this.#survival && !this.#joined ? this.#survival.rotateBefore : null,
      now: this.now
    });
    this.state = new SessionState(options);
    this.sender = new Sender(this, options.flow, this.#survival?.replayAudio ?? 2e3);
    this.usage = new Usage(from?.usage);
    this.scheduler = new ResponseScheduler(this, this.#joined);
    if (options.commitOnClose) this.onInputEnd = () => endTurn(this);
    for (const { id, item } of from?.items ?? []) {
      this.history.apply({
        type: "conversation.item.done",
        event_id: "",
        item: {
          ...item,
          id
        }
      });
    }
  }
  get #joined() {
    return this.#options.callId !== void 0;
  }
  get playback() {
    return this.#playback ??= new Playback(this.#options.playback);
  }
  get toolbox() {
    return this.#toolbox ??= new Toolbox(this.#options, this);
  }
  duration(bytes) {
    return durationOf(bytes, this.state.outputFormat);
  }
  id(kind) {
    return `${kind}_${this.#prefix}_${++this.#count}`;
  }
  async update(config, event_id) {
    const session = wireConfig(config, this.state.config?.type);
    this.toolbox.add(config);
    this.hub.unhold("session.updated");
    const updated = await this.sender.command({
      type: "session.update",
      session,
      event_id
    });
    this.state.acknowledged(session);
    return updated;
  }
  quiet(signal) {
    return untilQuiet(this, this.#changes, signal);
  }
  rotate(reason) {
    this.#reason = reason;
    return this.supervisor.rotate().finally(() => this.#reason = "limit");
  }
  snapshot() {
    const { model, from } = this.#options;
    return snapshotOf(this, model ?? from?.model ?? null);
  }
  toolFailed(name, error) {
    this.hub.emit(localError("tool_failed", `Tool ${name} failed`, error));
  }
  settled() {
    this.#changes.notify();
  }
  dropConnection(reason) {
    this.#socket?.abandon(reason);
  }
  take(event) {
    this.sender.microphone.reached();
    if (event.type === "error" && !this.#attribute(event)) return;
    if (event.type === "response.done") event = this.scheduler.named(event);
    if (!isKnown(event)) {
      event = withoutBetaName(event);
      if (!isKnown(event)) return this.hub.emit({
        type: "unknown",
        event
      });
    }
    try {
      if (!takeEvent(this, event)) return;
    } catch {
      this.hub.emit(unreadable(event.type));
    }
    this.#refusals?.settle();
    this.hub.emit(event);
    this.#changes.notify();
  }
  #attribute(event) {
    const { code } = event.error;
    if (code === "session_expired" || isPermanent4(code)) return true;
    this.#refusals ??= new AnonymousRefusals(() => [
      ...this.sender.commands.written,
      ...this.scheduler.written
    ], (event2) => refuse(this, event2));
    const among = this.#refusals.take(event);
    return among.length < 2 || !among.every((id) => this.sender.isInternal(id));
  }
  // What the supervisor of its connections calls
  dial(signal) {
    const url = addressOf(this.#endpoint, this.#options);
    return dial(this.#endpoint, url, {
      ...this.#options,
      signal
    });
  }
  unreadyDetail(socket) {
    return this.sequencer.pending(socket)?.detail;
  }
  isIdle(socket) {
    const setup = this.sequencer.pending(socket);
    return !setup || this.#canTakeOver(setup);
  }
  retire(socket) {
    this.sequencer.retire(socket);
  }
  isRecoverable(close) {
    const hungUp = this.#joined && (close.code === 1001 || close.code === 1005);
    return isRecoverable(close) && !hungUp;
  }
  onReconnecting(attempt2, close, error) {
    this.hub.emit({
      type: "reconnecting",
      attempt: attempt2,
      close,
      error
    });
  }
  onReconnected(attempts) {
    this.hub.emit({
      type: "reconnected",
      attempts,
      lost: this.loss.flush()
    });
  }
  onGaveUp(attempts, error) {
    this.hub.emit({
      type: "gave_up",
      attempts,
      error
    });
  }
  async initialize(socket, reason) {
    const { from, liveness } = this.#options;
    const setup = new ConnectionSetup(socket, {
      // after a restore, the server first repeats the conversation
      phase: this.#joined || reason === "initial" && !from ? "caughtUp" : "catchingUp",
      onError: (event) => this.hub.emit(event),
      failsOnError: reason === "initial",
      restorer: this.#restores(reason) ? (setup2) => new Restorer(this, setup2, reason === "rotation") : null
    });
    const created = this.#joined ? null : setup.created();
    this.sequencer.listen(socket, setup);
    await created;
    await setup.synchronize(this.state.asked);
    if (reason !== "rotation") setup.note("synced");
    keepAlive(socket, PROBE_FRAME, liveness);
  }
  async untilIdle(socket, signal) {
    const setup = this.sequencer.pending(socket);
    if (!setup) return;
    const timer = setTimeout(() => {
      setup.note("overdue");
      this.settled();
    }, TRANSCRIPT_PATIENCE);
    try {
      do {
        await this.#changes.until(() => this.#isHandoverPoint(setup), signal);
        signal.throwIfAborted();
        await setup.synchronize(this.state.asked);
      } while (!this.#canTakeOver(setup));
    } finally {
      clearTimeout(timer);
    }
  }
  #canTakeOver(setup) {
    return setup.canTakeOver(this.#isHandoverPoint(setup), this.state.asked);
  }
  #isHandoverPoint({ awaitsTranscripts, restores }) {
    const knowsCalls = restores || this.#joined;
    return isIdle(this, awaitsTranscripts) && (knowsCalls || this.toolbox.idle);
  }
  activate(socket, reason) {
    if (reason === "rotation" && !this.#restores(reason)) this.#startOver();
    const setup = this.sequencer.pending(socket);
    for (const event of setup?.complete() ?? []) {
      this.state.describe(event);
      if (reason === "initial") this.hub.hold(event);
    }
    applyConfig(this);
    this.#detach(true);
    this.#socket = socket;
    this.sender.attach(socket);
    const dropped = this.#toolbox?.dropUnknown((callId) => this.history.hasCall(callId));
    if (dropped) this.loss.calls(dropped);
    if (reason === "rotation") {
      this.playback.resyncedAsText();
      this.history.lost();
      const lost = this.loss.flush();
      this.hub.emit({
        type: "rotated",
        reason: this.#reason,
        lost
      });
    }
    this.scheduler.pump();
    this.#toolbox?.resume();
    this.sequencer.activate(socket, reason === "initial");
    return this.state.expiresAt;
  }
  onLost(close) {
    this.#detach();
    for (const type of this.sender.commands.endWritten(close)) {
      this.loss.unknown(type);
    }
    const owesResponse = this.scheduler.disconnected(close);
    this.playback.resyncedAsText();
    const restores = this.#restores("reconnect");
    if (!restores) this.#startOver();
    this.history.lost();
    const last = this.history.items.at(-1);
    const isTranscribed2 = last?.text && last.transcript !== "failed";
    if (owesResponse && last?.role === "user" && isTranscribed2 && restores) {
      this.scheduler.owe();
    }
  }
  onClosed(close, error) {
    this.#detach();
    this.history.lost();
    this.sender.end(close);
    this.scheduler.end(close);
    this.toolbox.forget();
    this.output.end();
    this.hub.emit({
      type: "closed",
      close
    });
    this.hub.end(error);
    this.ended.resolve(close);
    this.settled();
  }
  #restores(reason) {
    if (this.#joined || this.state.isTranscription) return false;
    return reason === "initial" ? !!this.#options.from : this.#survival?.restore !== "config";
  }
  #startOver() {
    if (this.#joined) return;
    this.history.markSynced(/* @__PURE__ */ new Set());
    const untranscribed = this.history.lost();
    const items = this.state.isTranscription ? untranscribed : this.history.items.map(({ id }) => id);
    this.loss.restored(items, this.toolbox.forget());
  }
  #detach(isRetired = false) {
    this.sequencer.detach();
    this.#refusals?.clear();
    this.#socket = null;
    this.sender.detach(isRetired);
  }
};

// session/session.ts
import { MAX_TIMER_MS as MAX_TIMER_MS2 } from "../core/waits.ts";

// audio/audio_input.ts
import { encodeBase64 } from "../core/base64.ts";
var MIN_MS = 20;
var MAX_MS = 500;
function audioInput(sink, onClose) {
  let rest = NOTHING;
  const send = (pieces, next = 0) => {
    for (; next < pieces.length; next++) {
      if (!sink.clear) return sink.ready().then(() => sendOne(pieces, next));
      sink.append(encodeBase64(pieces[next]));
    }
  };
  const sendOne = (pieces, next) => {
    sink.append(encodeBase64(pieces[next]));
    return send(pieces, next + 1);
  };
  return new WritableStream({
    write(written) {
      const chunk = bytesOf(written);
      const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
      const min = audioBytes(MIN_MS, sink.inputFormat);
      const max = audioBytes(MAX_MS, sink.inputFormat);
      const sample = sampleBytes(sink.inputFormat);
      if (sink.clear && bytes.length >= min && bytes.length <= max && bytes.length % sample === 0) {
        rest = NOTHING;
        return void sink.append(encodeBase64(bytes));
      }
      const pieces = [];
      let at = 0;
      while (bytes.length - at >= min) {
        const size = Math.min(max, bytes.length - at);
        pieces.push(bytes.subarray(at, at += size - size % sample));
      }
      rest = at === bytes.length ? NOTHING : bytes.slice(at);
      return send(pieces);
    },
    async close() {
      const odd = rest.length % sampleBytes(sink.inputFormat);
      const whole = rest.subarray(0, rest.length - odd);
      rest = NOTHING;
      if (whole.length > 0) await send([
        whole
      ]);
      await onClose?.();
    }
  });
}
var NOTHING = new Uint8Array();
function joined(a, b) {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

// audio/session_audio.ts
function sessionAudio(sink, output, outputFormat, onInputEnd) {
  return {
    get input() {
      return audioInput(sink, onInputEnd);
    },
    get output() {
      return output.stream;
    },
    get bytes() {
      return output.bytes;
    },
    inputFormat: formatOf(sink.inputFormat),
    inputRate: rateOf(sink.inputFormat),
    outputFormat: formatOf(outputFormat),
    outputRate: rateOf(outputFormat),
    droppedInputMs: sink.droppedAudioMs,
    droppedOutputChunks: output.dropped
  };
}

// session/interrupt.ts
import { RealtimeError as RealtimeError6 } from "../realtime/wire/errors.ts";
async function interrupt(core) {
  const { playback, output, scheduler, toolbox } = core;
  for (const itemId of playback.cut(scheduler.active, core.now())) {
    output.discard(itemId);
  }
  toolbox.interrupt();
  await scheduler.stopActive();
  let cut = null;
  const deleted = [];
  for (const heard of playback.takeCuts()) {
    if (heard.heardMs > 0) cut ??= heard;
    const isDeleted = await tolerant(() => forget(core, heard));
    if (isDeleted && heard.heardMs === 0) deleted.push(heard.itemId);
  }
  return {
    itemId: cut?.itemId ?? null,
    heardMs: cut?.heardMs ?? 0,
    deleted
  };
}
async function forget(core, { itemId, contentIndex, heardMs, resyncedAsText }) {
  const { sender, history } = core;
  const item = history.get(itemId);
  if (!item || item.missing) return false;
  if (heardMs > 0 && !resyncedAsText) {
    await sender.internal({
      type: "conversation.item.truncate",
      item_id: itemId,
      content_index: contentIndex,
      audio_end_ms: heardMs
    });
    return false;
  }
  const before = history.knownBefore(itemId) ?? "root";
  const text = history.heardUntil(itemId, heardMs);
  await sender.internal({
    type: "conversation.item.delete",
    item_id: itemId
  });
  if (text === "") return true;
  await sender.internal({
    type: "conversation.item.create",
    previous_item_id: before,
    item: {
      type: "message",
      role: "assistant",
      status: "incomplete",
      content: [
        {
          type: "output_text",
          text
        }
      ]
    }
  });
  return true;
}
async function tolerant(command) {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof RealtimeError6)) throw error;
    return false;
  }
}

// session/session_api.ts
import { encodeBase64 as encodeBase642 } from "../core/base64.ts";
function ignorable(promise) {
  promise.catch(() => {
  });
  return promise;
}
function commandsOf({ sender, scheduler, playback }) {
  const ask = (event, read) => ignorable(sender.command(event).then(read));
  return {
    inputAudioBuffer: {
      append: (audio) => sender.appendOrDrop(typeof audio === "string" ? base64(audio) : encodeBase642(bytesOf(audio))),
      commit: () => ask({
        type: "input_audio_buffer.commit"
      }, (event) => event.item_id),
      clear: () => ask({
        type: "input_audio_buffer.clear"
      }, nothing)
    },
    outputAudioBuffer: {
      clear: () => ask({
        type: "output_audio_buffer.clear"
      }, nothing)
    },
    conversation: {
      item: {
        create: (item, previous_item_id) => ask({
          type: "conversation.item.create",
          item,
          previous_item_id
        }, itemOf),
        retrieve: (item_id) => ask({
          type: "conversation.item.retrieve",
          item_id
        }, itemOf),
        truncate: (item_id, audio_end_ms, content_index = 0) => ask({
          type: "conversation.item.truncate",
          item_id,
          content_index,
          audio_end_ms
        }, nothing),
        delete: (item_id) => ask({
          type: "conversation.item.delete",
          item_id
        }, nothing)
      }
    },
    response: {
      create: (params = {}) => scheduler.create(params),
      cancel: () => ignorable(scheduler.stopActive()),
      cancelAll: () => ignorable(scheduler.stopAll()),
      all: () => scheduler.follow()
    },
    playback: {
      mark: (itemId, playedMs) => playback.mark(itemId, playedMs)
    }
  };
}
function nothing() {
}
function itemOf(event) {
  return event.item;
}

// session/agent.ts
import { ConnectionClosedError as ConnectionClosedError6 } from "../socket/errors.ts";
import { RealtimeError as RealtimeError7 } from "../realtime/wire/errors.ts";
var NAMES = {
  instructions: 1,
  tools: 1,
  voice: 1,
  session: 1,
  name: 1
};
var VOICE_IS_FIXED = "cannot_update_voice";
function become(core, agent) {
  checkNames(agent, NAMES, "agent");
  return handOver(core, agent, configOf(agent));
}
async function handOver(core, agent, config) {
  const { state, toolbox, scheduler } = core;
  const update = wireConfig(config, state.config?.type);
  try {
    await configure(core, update);
    state.acknowledged(update);
  } catch (error) {
    const isFixed = error instanceof RealtimeError7 && error.code === VOICE_IS_FIXED;
    if (!isFixed) throw error;
    const before = state.asked;
    state.acknowledged(update);
    if (!await core.rotate("voice") && voiceOf(state.config) !== agent.voice) {
      state.asked = before;
      throw error;
    }
  }
  if (agent.tools) {
    toolbox.replace(agent.tools.filter(isTool), scheduler.active);
  }
}
function configOf({ instructions, tools, voice, session }) {
  const fields = {
    ...instructions !== void 0 && {
      instructions
    },
    ...tools !== void 0 && {
      tools
    },
    ...voice !== void 0 && {
      audio: {
        output: {
          voice
        }
      }
    }
  };
  return mergeConfig({
    ...session
  }, fields);
}
async function configure({ sender, hub }, session) {
  for (; ; ) {
    hub.unhold("session.updated");
    try {
      await sender.command({
        type: "session.update",
        session
      }, true);
      return;
    } catch (error) {
      if (!(error instanceof ConnectionClosedError6)) throw error;
    }
  }
}
function voiceOf(config) {
  return config?.type === "realtime" ? config.audio?.output?.voice : void 0;
}

// session/turn.ts
var Turn = class {
  #first;
  #current;
  #text = new Transcript();
  #transcript = new Transcript();
  done;
  constructor(message, first) {
    this.#first = this.#current = first;
    this.done = this.#follow(message);
    this.done.then(() => this.#end(), (error) => this.#end(error));
  }
  text() {
    return this.#text;
  }
  transcript() {
    return this.#transcript;
  }
  cancel() {
    return this.#current.cancel();
  }
  async *[Symbol.asyncIterator]() {
    let response = this.#first;
    for (; response; response = await response.next) yield response;
  }
  async #follow(message) {
    const refused = message.then(() => new Promise(() => {
    }), (error) => {
      this.#first.cancel();
      throw error;
    });
    for (; ; ) {
      const response = this.#current;
      const [done] = await Promise.race([
        refused,
        Promise.all([
          response.done,
          copy(response.text(), this.#text),
          copy(response.transcript(), this.#transcript)
        ])
      ]);
      const next = await response.next;
      if (!next) return done;
      this.#current = next;
    }
  }
  #end(error) {
    this.#text.end(error);
    this.#transcript.end(error);
  }
};
async function copy(from, to) {
  for await (const piece of from) to.add(piece);
}

// session/session.ts
var readCore;
function coreOf(session) {
  return readCore(session);
}
var RealtimeSession = class {
  #core;
  #made = null;
  static {
    readCore = (session) => session.#core;
  }
  constructor(core) {
    this.#core = core;
  }
  get #commands() {
    return this.#made ??= commandsOf(this.#core);
  }
  get id() {
    return this.#core.state.id;
  }
  get phase() {
    return this.#core.supervisor.phase;
  }
  get config() {
    return this.#core.state.config;
  }
  get closed() {
    return this.#core.ended.promise;
  }
  get history() {
    return this.#core.history;
  }
  get usage() {
    return this.#core.usage;
  }
  get bufferedAmount() {
    return this.#core.sender.bufferedAmount;
  }
  get playback() {
    return this.#commands.playback;
  }
  get inputAudioBuffer() {
    return this.#commands.inputAudioBuffer;
  }
  get outputAudioBuffer() {
    return this.#commands.outputAudioBuffer;
  }
  get conversation() {
    return this.#commands.conversation;
  }
  get response() {
    return this.#commands.response;
  }
  get audio() {
    const { sender, output, state, onInputEnd } = this.#core;
    return sessionAudio(sender, output, state.outputFormat, onInputEnd);
  }
  say(text, params) {
    if (typeof text !== "string") {
      throw new TypeError(`say() takes a string, got ${typeof text}`);
    }
    const message = this.conversation.item.create({
      type: "message",
      role: "user",
      content: [
        {
          type: "input_text",
          text
        }
      ]
    });
    return new Turn(message, this.response.create(params));
  }
  become(agent) {
    return ignorable(become(this.#core, agent));
  }
  update(config) {
    return ignorable(this.#core.update(config).then((event) => {
      const { session } = event;
      return typeof session === "object" && session !== null ? session : this.config;
    }));
  }
  send(event) {
    const { sender } = this.#core;
    if (event.type !== "session.update") return sender.send(event);
    if (this.phase === "closed" || this.phase === "closing") return false;
    ignorable(this.#core.update(event.session, event.event_id));
    return true;
  }
  on(type, listener) {
    this.#core.hub.on(type, listener);
    return this;
  }
  off(type, listener) {
    this.#core.hub.off(type, listener);
    return this;
  }
  once(type, options) {
    return this.#core.hub.once(type, options);
  }
  events(type, options) {
    return this.#core.hub.events(type, options);
  }
  interrupt() {
    return ignorable(interrupt(this.#core));
  }
  rotate(reason = "manual") {
    return this.#core.rotate(reason);
  }
  snapshot() {
    return this.#core.snapshot();
  }
  async finish({ timeout = 1e4 } = {}) {
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), Math.min(timeout, MAX_TIMER_MS2));
    await this.#core.quiet(clock.signal);
    clearTimeout(timer);
    return await this.close();
  }
  async close() {
    await this.#core.supervisor.close();
    return await this.closed;
  }
  async [Symbol.asyncDispose]() {
    await this.close();
  }
  [Symbol.asyncIterator]() {
    return this.#core.hub.events();
  }
};

// session/connect.ts
async function connect(options) {
  const { apiKey, baseURL = "https://api.openai.com/v1" } = options ?? {};
  if (typeof apiKey !== "string" && typeof apiKey !== "function") {
    throw new TypeError("apiKey must be a string, or a function that returns one");
  }
  return await open2({
    ...options,
    baseURL,
    token: typeof apiKey === "string" ? () => apiKey : apiKey
  }, options);
}
async function open2(endpoint, options) {
  checkSessionOptions(options);
  const { signal, ...rest } = options;
  const core = new SessionCore(endpoint, rest);
  const session = new RealtimeSession(core);
  await core.supervisor.start(signal);
  return session;
}

// session/guard.ts
var NOTHING_PLAYED = Promise.resolve({
  itemId: null,
  heardMs: 0,
  deleted: []
});
function guard(session, guardrail, onViolation = () => {
}) {
  const { scheduler } = coreOf(session);
  const texts = /* @__PURE__ */ new Map();
  const stopped = /* @__PURE__ */ new Set();
  const read = (event) => {
    const { response_id: responseId, item_id: itemId, content_index } = event;
    if (stopped.has(responseId)) return;
    const key = `${responseId} ${itemId} ${content_index}`;
    const text = "delta" in event ? (texts.get(key) ?? "") + event.delta : "text" in event ? event.text : event.transcript;
    if (text === texts.get(key)) return;
    texts.set(key, text);
    const reason = objection(() => guardrail(text, {
      responseId,
      itemId
    }));
    if (reason === null) return;
    stopped.add(responseId);
    let interruption = NOTHING_PLAYED;
    if (scheduler.isOutOfBand(event)) {
      session.send({
        type: "response.cancel",
        response_id: responseId
      });
    } else interruption = session.interrupt();
    onViolation({
      responseId,
      itemId,
      text,
      reason,
      interruption
    });
  };
  const forget2 = ({ response: { id } }) => {
    stopped.delete(id ?? "");
    for (const key of texts.keys()) {
      if (key.startsWith(`${id} `)) texts.delete(key);
    }
  };
  const types = [
    "response.output_text.delta",
    "response.output_audio_transcript.delta",
    "response.output_text.done",
    "response.output_audio_transcript.done"
  ];
  for (const type of types) session.on(type, read);
  session.on("response.done", forget2);
  return () => {
    for (const type of types) session.off(type, read);
    session.off("response.done", forget2);
  };
}
function objection(check) {
  try {
    return check() || null;
  } catch (error) {
    return error;
  }
}

// session/push_to_talk.ts
var MIN_COMMIT_MS = 100;
var PushToTalk = class {
  #session;
  #writer = null;
  #ms = 0;
  input = new WritableStream({
    write: (chunk) => this.#write(chunk)
  });
  constructor(session) {
    this.#session = session;
  }
  get pressed() {
    return this.#writer !== null;
  }
  press() {
    if (this.#writer) return;
    this.#session.interrupt();
    this.#ms = 0;
    this.#writer = this.#session.audio.input.getWriter();
    this.#writer.closed.catch(() => {
    });
  }
  async release(params) {
    if (!await this.#stop()) return null;
    if (this.#ms < MIN_COMMIT_MS) {
      this.#session.inputAudioBuffer.clear();
      return null;
    }
    const committed = this.#session.inputAudioBuffer.commit();
    const response = this.#session.response.create(params);
    committed.catch(() => response.cancel());
    return response;
  }
  async cancel() {
    if (await this.#stop()) await this.#session.inputAudioBuffer.clear();
  }
  async #write(chunk) {
    if (!this.#writer) return;
    this.#ms += durationOf(chunk.byteLength, this.#session.audio.inputFormat);
    await this.#writer.write(chunk);
  }
  async #stop() {
    const writer = this.#writer;
    this.#writer = null;
    await writer?.close().catch(() => {
    });
    return writer !== null;
  }
};
async function pushToTalk(session) {
  const { input } = session.config?.audio ?? {};
  if (input?.turn_detection !== null) {
    await session.update({
      audio: {
        input: {
          turn_detection: null
        }
      }
    });
  }
  return new PushToTalk(session);
}

// session/transcribe.ts
function transcribe(endpoint, options = {}) {
  const { transcription = {
    model: "gpt-4o-transcribe"
  }, input, include, ...rest } = options;
  return open2(endpoint, {
    ...rest,
    session: {
      type: "transcription",
      audio: {
        input: {
          ...input,
          transcription
        }
      },
      ...include ? {
        include
      } : {}
    }
  });
}

// surfaces/live.ts
import { base64Length as base64Length7 } from "../core/base64.ts";

// channel/channel.ts
import { OpenAIError as OpenAIError7 } from "../errors.ts";
import { abortable as abortable3 } from "../core/waits.ts";
import { ConnectionClosedError as ConnectionClosedError7 } from "../socket/errors.ts";

// channel/setup_exchange.ts
import { redactText as redactText3 } from "../core/secrets/redact.ts";
import { OpenAIError as OpenAIError6 } from "../errors.ts";
var ChannelSetup = class {
  #socket;
  #events = new Queue({
    max: MAX_WAITING_EVENTS
  });
  #seen = /* @__PURE__ */ new Set();
  #awaited = "";
  greeting = [];
  constructor(socket) {
    this.#socket = socket;
  }
  get detail() {
    return describeProgress(this.#awaited, this.#seen);
  }
  send(event) {
    this.#socket.send(JSON.stringify(event));
  }
  async expect(type) {
    this.#awaited = type;
    for (; ; ) {
      const event = (await this.#events.next()).value;
      if (event.type === "error") throw refusalOf(type, event);
      if (event.type !== type) continue;
      this.greeting.push(event);
      return event;
    }
  }
  take(event) {
    noteType(this.#seen, event.type);
    this.#events.push(event);
  }
  kept() {
    return this.#events.drain();
  }
};
function refusalOf(type, event) {
  const { error, message } = event;
  return new OpenAIError6(`Cannot receive ${type}: ${redactText3(`${error?.message ?? message ?? error?.code ?? "refused"}`)}`);
}

// channel/channel.ts
var Channel = class {
  #protocol;
  #supervisor;
  #outbox;
  #commands = new PendingCommands();
  #inFlight = () => this.#commands.written;
  #refusals = new AnonymousRefusals(this.#inFlight, ({ error, ...event }) => void this.#commands.settle({
    ...event,
    error
  }, error.event_id));
  // the methods of this class have the precise types
  #hub = new EventHub(reportThrown);
  #end = Promise.withResolvers();
  #socket = null;
  #changes = new Changes();
  #sequencer;
  #expiresAt = null;
  #lateAudioMs = 0;
  #unknown = [];
  #unsent = [];
  // several connections may receive the acknowledgements of one Live session
  #prefix = crypto.randomUUID().slice(0, 8);
  #count = 0;
  constructor(endpoint, protocol, options) {
    checkOptions(options, {
      ...CONNECTION_RULES,
      rotateBefore: ROTATE_BEFORE,
      ...protocol.options
    });
    this.#protocol = protocol;
    this.#outbox = new Outbox(options.flow);
    this.#sequencer = new EventSequencer({
      take: (event) => this.#take(event)
    }, protocol.drain);
    const { reconnect = {} } = options;
    this.#supervisor = new ConnectionSupervisor(this.#delegate(endpoint, options), {
      reconnect: protocol.resumable ? reconnect || null : null,
      readyTimeout: options.readyTimeout,
      maxRetries: options.maxRetries,
      rotateBefore: protocol.limited && reconnect ? options.rotateBefore : null
    });
  }
  get phase() {
    return this.#supervisor.phase;
  }
  get closed() {
    return this.#end.promise;
  }
  get droppedAudioMs() {
    return this.#outbox.droppedAudioMs + this.#lateAudioMs;
  }
  get bufferedAmount() {
    return this.#outbox.waiting + (this.#socket?.bufferedAmount ?? 0);
  }
  async start(signal) {
    await this.#supervisor.start(signal);
    return this;
  }
  send(event) {
    if (this.#isOver) {
      this.#lateAudioMs += this.#protocol.audioMs(event);
      return false;
    }
    return this.post(event);
  }
  request(event) {
    const eventId = `evt_${this.#prefix}_${++this.#count}`;
    const pending = this.#commands.expect(event.type, eventId);
    try {
      this.post({
        ...event,
        event_id: eventId
      }, pending.written, pending.drop);
    } catch (error) {
      pending.drop(error);
    }
    return pending.reply;
  }
  get clear() {
    return this.#outbox.clear;
  }
  ready() {
    return this.#outbox.drained();
  }
  on(type, listener) {
    this.#hub.on(type, listener);
    return this;
  }
  off(type, listener) {
    this.#hub.off(type, listener);
    return this;
  }
  once(type, options) {
    return this.#hub.once(type, options);
  }
  events(type, options) {
    return this.#hub.events(type, options);
  }
  rotate() {
    return this.#protocol.resumable ? this.#supervisor.rotate() : Promise.resolve(false);
  }
  async close() {
    await this.#supervisor.close();
    return await this.closed;
  }
  async [Symbol.asyncDispose]() {
    await this.close();
  }
  [Symbol.asyncIterator]() {
    return this.#hub.events();
  }
  post(event, onWrite, onUnsent) {
    if (this.#isOver) {
      throw new OpenAIError7(`Cannot send ${event.type}: the channel is ${this.phase}`);
    }
    return this.#outbox.push({
      text: JSON.stringify(event),
      audioMs: this.#protocol.audioMs(event),
      onWrite,
      onDiscard: (why) => {
        if (why !== "unsent") return;
        this.#unsent.push(event.type);
        onUnsent?.(new ConnectionClosedError7(`${event.type} failed`, abnormalClose(), "unsent"));
      }
    });
  }
  receive(_event) {
  }
  end() {
  }
  #delegate(endpoint, options) {
    const protocol = this.#protocol;
    return {
      dial: (signal) => dial(endpoint, protocol.url, {
        ...options,
        signal
      }),
      initialize: async (socket, reason) => {
        const setup = new ChannelSetup(socket);
        const ready = protocol.setUp(setup);
        this.#sequencer.listen(socket, setup);
        this.#expiresAt = await ready ?? null;
        if (reason !== "initial") return;
        for (const event of setup.greeting) this.#hub.hold(event);
      },
      unreadyDetail: (socket) => this.#sequencer.pending(socket)?.detail,
      untilIdle: (_, signal) => this.#untilIdle(signal),
      isIdle: () => this.#isIdle(),
      activate: (socket, reason) => {
        this.#socket = socket;
        if (protocol.probe) {
          keepAlive(socket, UPDATE_PROBE_FRAME, options.liveness);
        }
        this.#outbox.attach(socket);
        this.#sequencer.activate(socket, reason === "initial");
        return this.#expiresAt;
      },
      retire: (socket) => this.#sequencer.retire(socket),
      onLost: (close) => {
        this.#detach();
        this.#outbox.detach();
        this.#unknown.push(...this.#commands.endWritten(close), ...protocol.onDisconnected?.(close) ?? []);
      },
      isRecoverable,
      onReconnecting: (attempt2, close, error) => this.#emit({
        type: "reconnecting",
        attempt: attempt2,
        close,
        error
      }),
      onReconnected: (attempts) => this.#emit({
        type: "reconnected",
        attempts,
        unknown: this.#unknown.splice(0),
        unsent: this.#unsent.splice(0)
      }),
      onGaveUp: (attempts, error) => this.#emit({
        type: "gave_up",
        attempts,
        error
      }),
      onClosed: (close, error) => {
        this.#detach();
        this.#outbox.end();
        this.#commands.endWritten(close);
        protocol.onDisconnected?.(close);
        this.end();
        this.#emit({
          type: "closed",
          close
        });
        this.#hub.end(error);
        this.#end.resolve(close);
      }
    };
  }
  get #isOver() {
    return this.phase === "closed" || this.phase === "closing";
  }
  #detach() {
    this.#socket = null;
    this.#refusals.clear();
    this.#sequencer.detach();
  }
  #isIdle() {
    return this.#commands.size === 0 && !this.#protocol.busy?.() && this.#outbox.clear;
  }
  async #untilIdle(signal) {
    while (!this.#isIdle()) {
      await abortable3(this.#outbox.clear ? this.#changes.next() : this.#outbox.drained(), signal);
    }
  }
  #emit(event) {
    this.#hub.emit(event);
  }
  #take(event) {
    if (event.type === "error" && isProbeReply(event)) return;
    try {
      const named2 = this.#protocol.acknowledges(event, this.#inFlight);
      this.#commands.settle(event, commandOf(event, named2, this.#refusals));
      this.#refusals.settle();
      this.#protocol.take?.(event);
      this.receive(event);
    } catch {
      this.#hub.emit(unreadable(event.type));
    }
    this.#hub.emit(event);
    this.#changes.notify();
  }
};

// channel/voice_channel.ts
import { base64Length as base64Length6, encodeBase64 as encodeBase643 } from "../core/base64.ts";
import { MAX_TIMER_MS as MAX_TIMER_MS3 } from "../core/waits.ts";
var VoiceChannel = class extends Channel {
  #output = new AudioOutput();
  #receivedMs = 0;
  get encoding() {
    return "audio/pcm";
  }
  get audio() {
    const isClear = () => this.clear;
    return sessionAudio({
      inputFormat: this.encoding,
      droppedAudioMs: this.droppedAudioMs,
      get clear() {
        return isClear();
      },
      ready: () => this.ready(),
      // a stream that can no longer be written fails, so that its source ends
      append: (audio) => this.post({
        type: this.appends,
        audio
      })
    }, this.#output, this.encoding);
  }
  append(audio) {
    const text = typeof audio === "string" ? audio : encodeBase643(bytesOf(audio));
    return this.#send({
      type: this.appends,
      audio: text
    });
  }
  async finish({ timeout = 1e4 } = {}) {
    if (this.phase === "closed" || this.phase === "closing") {
      return await this.closed;
    }
    const ended = this.once("session.closed", {
      signal: AbortSignal.timeout(Math.min(timeout, MAX_TIMER_MS3))
    });
    this.#send({
      type: "session.close"
    });
    await Promise.race([
      ended,
      this.once("reconnecting")
    ]).catch(() => {
    });
    return await this.close();
  }
  receive(event) {
    if (event.type !== "session.output_audio.delta") return;
    const { delta } = event;
    const startMs = this.#receivedMs;
    const endMs = startMs + durationOf(base64Length6(delta), this.encoding);
    this.#output.take(delta, {
      startMs,
      endMs
    });
    this.#receivedMs = endMs;
  }
  end() {
    this.#output.end();
  }
  #send(event) {
    return this.send(event);
  }
};

// surfaces/live.ts
var LiveSession = class extends VoiceChannel {
  appends = "session.input_audio.append";
  #protocol;
  constructor(endpoint, protocol, options) {
    super(endpoint, protocol, options);
    this.#protocol = protocol;
  }
  get encoding() {
    return this.#protocol.encoding;
  }
  get id() {
    return this.#protocol.session?.id ?? null;
  }
  get session() {
    return this.#protocol.session;
  }
};
var LiveSideband = class extends Channel {
};
var ACCEPTS2 = {
  "session.updated": "session.update",
  "session.input_audio.muted": "session.input_audio.mute",
  "session.input_audio.unmuted": "session.input_audio.unmute",
  "session.instructions.appended": "session.instructions.append",
  "session.thinking.appended": "session.thinking.append",
  "session.commentary.appended": "session.commentary.append",
  "session.output_audio.fixture.playing": "session.output_audio.fixture.play",
  "decision.item.created": "decision.item.create",
  "decision.item.deleted": "decision.item.delete"
};
function protocolOf(url, start) {
  let namesRequests = false;
  return {
    url,
    options: {
      session: "any",
      gracefulClose: "boolean"
    },
    session: null,
    get encoding() {
      return this.session?.audio?.format ?? start?.audio?.format ?? {};
    },
    // the server's session holds the conversation, and ends with the connection that started it
    resumable: start === null,
    probe: true,
    async setUp(exchange) {
      if (start === null) return;
      exchange.send({
        type: "session.start",
        session: start
      });
      const started = await exchange.expect("session.started");
      this.session = started.session ?? null;
    },
    acknowledges(event, inFlight) {
      const { client_event_id, error } = event;
      const named2 = client_event_id ?? error?.client_event_id ?? error?.event_id;
      if (named2) namesRequests = true;
      const type = named2 || namesRequests || !Object.hasOwn(ACCEPTS2, event.type) ? void 0 : ACCEPTS2[event.type];
      if (type === void 0) return named2 ?? null;
      return inFlight().find((request) => request[1] === type)?.[0] ?? null;
    },
    audioMs(event) {
      const { type, audio } = event;
      return type === "session.input_audio.append" ? durationOf(base64Length7(audio ?? ""), this.encoding) : 0;
    }
  };
}
function connectLive(endpoint, options) {
  const url = socketURL(endpoint.baseURL, "/live/sessions");
  const protocol = protocolOf(url, options.session);
  return new LiveSession(endpoint, protocol, options).start(options.signal);
}
function attachLive(endpoint, sessionId, options = {}) {
  const url = socketURL(endpoint.baseURL, `/live/sessions/${encodeURIComponent(sessionId)}/attach`, {
    graceful_close: options.gracefulClose === void 0 ? void 0 : String(options.gracefulClose)
  });
  const protocol = protocolOf(url, null);
  return new LiveSideband(endpoint, protocol, options).start(options.signal);
}
function forkLive(endpoint, sessionId, options = {}) {
  const url = socketURL(endpoint.baseURL, `/live/sessions/${encodeURIComponent(sessionId)}/fork`);
  const protocol = protocolOf(url, options.session ?? {});
  return new LiveSession(endpoint, protocol, options).start(options.signal);
}

// surfaces/responses.ts
import { OpenAIError as OpenAIError8 } from "../errors.ts";

// ../core/output_text.ts
function addOutputText(value) {
  const response = value;
  if (response?.object !== "response" || !Array.isArray(response.output)) {
    return value;
  }
  response.output_text = response.output.flatMap((item) => item?.type === "message" ? item.content ?? [] : []).map((part) => part?.type === "output_text" ? part.text ?? "" : "").join("");
  return value;
}

// surfaces/responses.ts
import { RealtimeError as RealtimeError8, ResponseFailedError as ResponseFailedError2 } from "../realtime/wire/errors.ts";
import { ConnectionClosedError as ConnectionClosedError8 } from "../socket/errors.ts";
import { MAX_TIMER_MS as MAX_TIMER_MS4 } from "../core/waits.ts";
var STREAM_ID = /^[\w.-]{1,256}$/;
var IN_STREAM = "stream ";
var LIMIT = "websocket_connection_limit_reached";
var ResponseStream = class {
  #queue = new Queue({
    max: MAX_WAITING_EVENTS
  });
  #done = Promise.withResolvers();
  done = this.#done.promise;
  id = null;
  isDone = false;
  constructor() {
    this.done.catch(() => {
    });
  }
  [Symbol.asyncIterator]() {
    return this.#queue;
  }
  take(event) {
    const { response } = event;
    if (response) {
      addOutputText(response);
      this.id ??= response.id;
    }
    this.#queue.push(event);
    switch (event.type) {
      case "response.completed":
      case "response.incomplete":
        if (!response) {
          this.end(new OpenAIError8(`Cannot read the response: ${event.type} came without it`));
          break;
        }
        this.isDone = true;
        this.#done.resolve(response);
        this.#queue.end();
        break;
      case "response.failed":
        this.end(new ResponseFailedError2(response ?? {}));
        break;
      case "error":
        this.end(new RealtimeError8("response.create", refusalOf2(event)));
    }
  }
  end(error) {
    this.isDone = true;
    this.#done.reject(error);
    this.#queue.end(error);
  }
};
var ResponsesConnection = class extends Channel {
  #streams;
  constructor(endpoint, protocol, streams, options) {
    super(endpoint, protocol, options);
    this.#streams = streams;
  }
  create(request, { streamId } = {}) {
    if (streamId !== void 0 && !STREAM_ID.test(streamId)) {
      throw new TypeError(`streamId must be 1 to 256 letters, digits, "_", "." or "-", got "${streamId}"`);
    }
    const response = new ResponseStream();
    this.#ask(response, {
      ...request,
      type: "response.create",
      ...streamId !== void 0 ? {
        stream_id: streamId
      } : {}
    });
    return response;
  }
  send(event) {
    return event.type === "response.create" ? this.#ask(new ResponseStream(), event) : super.send(event);
  }
  #ask(response, event) {
    const streamId = event.stream_id ?? "";
    const sent = this.post(event, void 0, (error) => {
      leave(this.#streams, streamId, response);
      response.end(error);
    });
    const responses = this.#streams.get(streamId);
    if (responses) responses.push(response);
    else this.#streams.set(streamId, [
      response
    ]);
    return sent;
  }
  async finish({ timeout = 6e4 } = {}) {
    const responses = [
      ...this.#streams.values()
    ].flat();
    let timer;
    await Promise.race([
      Promise.allSettled(responses.map((response) => response.done)),
      new Promise((resolve) => timer = setTimeout(resolve, Math.min(timeout, MAX_TIMER_MS4)))
    ]);
    clearTimeout(timer);
    return await this.close();
  }
};
function refusalOf2(event) {
  const { error } = event;
  return {
    type: "error",
    event_id: "",
    error: {
      ...error
    }
  };
}
function isLocal(event) {
  const { error } = event;
  return event.type === "error" && error?.type === "client_error";
}
function candidates(streams) {
  const all = [
    ...streams
  ];
  const waiting = all.filter(([, [{ id }]]) => id === null);
  return (all.length > 1 ? waiting : all).map(([id]) => [
    IN_STREAM + id,
    "response.create"
  ]);
}
function streamOf(event, streams, refusals) {
  const streamId = event.stream_id ?? "";
  if (event.type !== "error" || streams.has(streamId)) return streamId;
  const refusal = refusalOf2(event);
  if (refusal.error.code === LIMIT) return null;
  refusals.take(refusal);
  return refusal.error.event_id?.slice(IN_STREAM.length) ?? null;
}
function leave(streams, streamId, response) {
  const left = (streams.get(streamId) ?? []).filter((one) => one !== response);
  if (left.length > 0) streams.set(streamId, left);
  else streams.delete(streamId);
}
function connectResponses(endpoint, options = {}) {
  const streams = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Set();
  const refused = /* @__PURE__ */ new Set();
  const give = (streamId, event) => {
    const [response] = streams.get(streamId) ?? [];
    response?.take(event);
    if (!response?.isDone) return;
    leave(streams, streamId, response);
    if (event.type !== "error") return;
    if (response.id === null) refused.add(streamId);
    else failed.add(response.id);
  };
  const refusals = new AnonymousRefusals(() => candidates(streams), (event) => {
    const { event_id, ...error } = event.error;
    give(event_id.slice(IN_STREAM.length), {
      ...event,
      error
    });
  });
  const protocol = {
    url: socketURL(endpoint.baseURL, "/responses"),
    resumable: true,
    limited: true,
    setUp: () => Promise.resolve(),
    acknowledges: () => null,
    audioMs: () => 0,
    busy: () => streams.size > 0,
    take(event) {
      if (isLocal(event)) return;
      if (event.type === "response.failed" && failed.delete(event.response?.id)) {
        return;
      }
      const streamId = streamOf(event, streams, refusals);
      if (streamId === null) return;
      if (event.type === "response.created") refused.delete(streamId);
      if (event.type === "response.failed" && refused.delete(streamId)) return;
      give(streamId, event);
      refusals.settle();
    },
    onDisconnected(close) {
      const responses = [
        ...streams.values()
      ].flat();
      for (const response of responses) {
        response.end(new ConnectionClosedError8("response.create failed", close, "unknown"));
      }
      streams.clear();
      refusals.clear();
      failed.clear();
      refused.clear();
      return responses.map(() => "response.create");
    }
  };
  return new ResponsesConnection(endpoint, protocol, streams, options).start(options.signal);
}

// surfaces/translate.ts
import { base64Length as base64Length8 } from "../core/base64.ts";
var TranslationSession = class extends VoiceChannel {
  appends = "session.input_audio_buffer.append";
};
function translate(endpoint, options = {}) {
  const { model = "gpt-realtime-translate", language } = options;
  let session = options.session ?? null;
  if (language !== void 0) {
    session = {
      ...session,
      audio: {
        ...session?.audio,
        output: {
          ...session?.audio?.output,
          language
        }
      }
    };
  }
  const protocol = {
    url: socketURL(endpoint.baseURL, "/realtime/translations", {
      model
    }),
    options: {
      model: "string",
      session: "any",
      language: "string"
    },
    resumable: true,
    limited: true,
    probe: true,
    drain: {
      event: {
        type: "session.close"
      },
      last: "session.closed"
    },
    async setUp(exchange) {
      const created = await exchange.expect("session.created");
      if (session) {
        exchange.send({
          type: "session.update",
          session
        });
        await exchange.expect("session.updated");
      }
      return created.session?.expires_at || null;
    },
    acknowledges: () => null,
    audioMs: (event) => "audio" in event ? durationOf(base64Length8(event.audio), "audio/pcm") : 0
  };
  return new TranslationSession(endpoint, protocol, options).start(options.signal);
}
export {
  NO_USAGE,
  RealtimeSession,
  Resampler,
  SAMPLE_RATE,
  addUsage,
  attachLive,
  audioBytes,
  audioDuration,
  base64,
  callHandler,
  connect,
  connectLive,
  connectResponses,
  coreOf,
  decodeAlaw,
  decodeMulaw,
  encodeAlaw,
  encodeMulaw,
  forkLive,
  guard,
  open2 as open,
  pcmOf,
  pushToTalk,
  readWav,
  samplesOf,
  toFloat32,
  toInt16,
  transcribe,
  translate,
  usageCost,
  writeWav
};
