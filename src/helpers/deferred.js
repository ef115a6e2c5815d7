// @ts-self-types="./deferred.d.ts"
// Written by tools/bundle.ts.
import { OpenAIError } from "../errors.ts";
import { OpenAIError as OpenAIError2 } from "../errors.ts";
import { OpenAIError as OpenAIError4 } from "../errors.ts";
import { OpenAIError as OpenAIError3 } from "../errors.ts";
import { APIUserAbortError as APIUserAbortError3, OpenAIError as OpenAIError6 } from "../errors.ts";
import { APIUserAbortError } from "../errors.ts";
import { APIUserAbortError as APIUserAbortError2, BadRequestError } from "../errors.ts";
import { OpenAIError as OpenAIError5 } from "../errors.ts";
import { OpenAIError as OpenAIError7 } from "../errors.ts";
import { APIError, OpenAIError as OpenAIError9 } from "../errors.ts";
import { OpenAIError as OpenAIError8 } from "../errors.ts";
import { OpenAIError as OpenAIError11 } from "../errors.ts";
import { Stream } from "../results/runtime.js";
import { APIUserAbortError as APIUserAbortError4, OpenAIError as OpenAIError10 } from "../errors.ts";
import { OpenAIError as OpenAIError12 } from "../errors.ts";
import { ContentFilterFinishReasonError, LengthFinishReasonError } from "../output_errors.ts";
import { OpenAIError as OpenAIError15 } from "../errors.ts";
import { OpenAIError as OpenAIError14 } from "../errors.ts";
import { ContentFilterFinishReasonError as ContentFilterFinishReasonError2, LengthFinishReasonError as LengthFinishReasonError2, StructuredOutputError } from "../output_errors.ts";
import { OpenAIError as OpenAIError13 } from "../errors.ts";
import { APIError as APIError2, OpenAIError as OpenAIError18 } from "../errors.ts";
import { Stream as Stream2 } from "../results/runtime.js";
import { OpenAIError as OpenAIError16 } from "../errors.ts";
import { StructuredOutputError as StructuredOutputError2 } from "../output_errors.ts";
import { OpenAIError as OpenAIError17 } from "../errors.ts";
import { StructuredOutputError as StructuredOutputError3 } from "../output_errors.ts";
import { OpenAIError as OpenAIError19 } from "../errors.ts";
import { APIUserAbortError as APIUserAbortError5, DeadlineExceededError } from "../errors.ts";
import { OpenAIError as OpenAIError21 } from "../errors.ts";
import { Stream as Stream3 } from "../results/runtime.js";
import { OpenAIError as OpenAIError20 } from "../errors.ts";
import { OpenAIError as OpenAIError23 } from "../errors.ts";
import { OpenAIError as OpenAIError22 } from "../errors.ts";
import { APIConnectionError, APIError as APIError3, OpenAIError as OpenAIError24 } from "../errors.ts";
import { TruncatedStreamError } from "../stream_errors.ts";
import { Stream as Stream4 } from "../results/runtime.js";

let made;
export function helpers() {
  return made ??= evaluate();
}
function evaluate() {
// ../core/hidden.ts
function setHidden(target, fields) {
  for (const [name, value] of Object.entries(fields)) {
    Object.defineProperty(target, name, {
      value,
      writable: true
    });
  }
}

// agents/artifacts.ts
var AgentResultArtifacts = class {
  constructor(operations, result) {
    const { session_id, turn_id } = result;
    setHidden(this, {
      _operations: operations,
      _result: {
        session_id,
        turn_id
      }
    });
  }
  async retrieve(path, options) {
    const { session_id, turn_id } = this._result;
    const found = [];
    for await (const artifact of this._operations.list(session_id, {}, options)) {
      if (artifact.session_id === session_id && artifact.turn_id === turn_id && artifact.path === path) found.push(artifact);
    }
    if (found.length === 1) return found[0];
    throw new OpenAIError(found.length === 0 ? `The turn ${turn_id} made no artifact with the path ${path}` : `The turn ${turn_id} made ${found.length} artifacts with the path ${path}`);
  }
  async content(path, options) {
    const { id } = await this.retrieve(path, options);
    const { session_id } = this._result;
    return await this._operations.content(id, {
      session_id
    }, options);
  }
  async download({ path, to }, options) {
    const artifact = await this.retrieve(path, options);
    const { session_id } = this._result;
    const { body } = await this._operations.content(artifact.id, {
      session_id
    }, options);
    if (!body) throw new OpenAIError(`The artifact ${path} has no content`);
    try {
      await body.pipeTo(to, options?.signal ? {
        signal: options.signal
      } : {});
    } catch (error) {
      await body.cancel().catch(() => {
      });
      throw error;
    }
    return artifact;
  }
};

// ../core/headers.ts
var NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
var VALUE = /^[^\u0000-\u0008\u000a-\u001f\u007f\u0100-\uffff]*$/;
function mergeHeaders(target, source, option = "headers") {
  if (!source) return target;
  if (typeof source !== "object") {
    throw new TypeError(`${option} must be an object, got ${typeof source}`);
  }
  let last;
  const seen = /* @__PURE__ */ new Set();
  const isList = Symbol.iterator in source;
  for (const [name, value] of entries(source)) {
    if (value === void 0) continue;
    const key = name.toLowerCase();
    const before = seen.has(key) && (isList || name === last) ? target[key] : null;
    last = name;
    target[key] = value === null ? null : before == null ? check(name, value) : `${before}, ${check(name, value)}`;
    seen.add(key);
  }
  return target;
}
function* entries(source) {
  const rows = Symbol.iterator in source ? source : Object.entries(source);
  for (const [name, value] of rows) {
    if (!Array.isArray(value)) yield [
      name,
      value
    ];
    else for (const item of value) yield [
      name,
      item
    ];
  }
}
function check(name, value) {
  if (!NAME.test(name)) {
    throw new TypeError(`Header name must be a token, got ${JSON.stringify(name)}`);
  }
  const text2 = typeof value === "function" ? "" : String(value).trim();
  if (typeof value === "function" || /^\[object \w+\]$/.test(text2)) {
    throw new TypeError(`Header "${name}" must be a string, number or boolean, got ${text2 || "a function"}`);
  }
  if (!VALUE.test(text2)) {
    throw new TypeError(`Header "${name}" must not contain control characters or characters above U+00FF`);
  }
  return text2;
}

// agents/files.ts
var AgentFileUploadError = class extends OpenAIError2 {
  name = "AgentFileUploadError";
  uploadedFiles;
  constructor(uploadedFiles, cause) {
    super(`An agent file could not be uploaded or placed; ${uploadedFiles.length} uploaded files remain`, {
      cause
    });
    this.uploadedFiles = uploadedFiles;
  }
};
async function prepareFiles(sender, files, options) {
  const entries2 = Object.entries(files);
  checkPaths(entries2.map(([path]) => path));
  if (entries2.length > 1 && keyOf(options)) {
    throw new TypeError("idempotencyKey must not be set for several files: each upload needs its own");
  }
  const prepared = {
    files: [],
    uploadedFiles: []
  };
  for (const [path, file] of entries2) {
    try {
      const uploaded = await sender.create({
        file,
        purpose: "user_data"
      }, options);
      prepared.uploadedFiles.push(uploaded);
      prepared.files.push({
        type: "file_id",
        file_id: uploaded.id,
        path
      });
    } catch (error) {
      throw new AgentFileUploadError(prepared.uploadedFiles, error);
    }
  }
  return prepared;
}
async function uploadFile(sender, place, { file, path }, options) {
  const { files: [reference], uploadedFiles: [uploadedFile] } = await prepareFiles(sender, {
    [path]: file
  }, options);
  try {
    return {
      uploadedFile,
      environmentFile: await place(reference)
    };
  } catch (error) {
    throw new AgentFileUploadError([
      uploadedFile
    ], error);
  }
}
function keyOf(options) {
  const header = mergeHeaders({}, options?.headers)["idempotency-key"];
  return header === void 0 ? options?.idempotencyKey : header ?? void 0;
}
var RESERVED = /^\.(?:codex|managed-agents(?:-.*)?)$/;
function checkPaths(paths) {
  for (const path of paths) {
    const [start, workspace, ...parts] = path.split("/");
    const isAllowed = start === "" && workspace === "workspace" && parts.length > 0 && !/[\\\0]/.test(path) && parts.every((part) => ![
      "",
      ".",
      ".."
    ].includes(part)) && !RESERVED.test(parts[0]) && path !== "/workspace/outputs";
    if (!isAllowed) {
      throw new TypeError(`The path of an agent file must be absolute, inside /workspace and not reserved, got ${JSON.stringify(path)}`);
    }
  }
  const all = new Set(paths);
  for (const path of paths) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at);
      if (all.has(folder)) {
        throw new TypeError(`The path of an agent file must not lie below that of another, got ${path} and ${folder}`);
      }
    }
  }
}

// agents/output_format.ts

// agents/turn.ts
var REMEMBERED = 1024;
var TURN_OVER = /* @__PURE__ */ new Set([
  "agent.session.turn.completed",
  "agent.session.turn.failed",
  "agent.session.turn.cancelled"
]);
var TurnFollower = class {
  turnID;
  isTurnOver = false;
  seen = /* @__PURE__ */ new Set();
  calls = /* @__PURE__ */ new Set();
  accept(event) {
    if (this.seen.has(event.event_id)) return false;
    if (this.seen.size === REMEMBERED) {
      for (const oldest of this.seen) {
        this.seen.delete(oldest);
        break;
      }
    }
    this.seen.add(event.event_id);
    if (event.type === "agent.session.turn.created" && event.turn.subagent_id === null) this.turnID ??= event.turn_id;
    if (TURN_OVER.has(event.type) && this.turnID !== void 0 && event.turn_id === this.turnID) this.isTurnOver = true;
    return true;
  }
  isLast(event, sessionID) {
    switch (event.type) {
      case "agent.session.failed":
        return true;
      case "agent.session.idle":
        return this.isTurnOver;
      case "agent.session.budget_reached":
        return event.session.id === sessionID && (this.turnID === void 0 || this.isTurnOver);
      default:
        return false;
    }
  }
  newCall(event) {
    if (event.type !== "agent.session.turn.item.added" || event.item.type !== "function_call") return void 0;
    const key = JSON.stringify([
      event.item.turn_id,
      event.item.call_id
    ]);
    if (this.calls.has(key)) return void 0;
    this.calls.add(key);
    return event.item;
  }
};
var AgentTurnResult = class {
  turn;
  messages;
  constructor(turn, messages) {
    this.turn = turn;
    this.messages = messages;
  }
  get session_id() {
    return this.turn.session_id;
  }
  get turn_id() {
    return this.turn.id;
  }
  get output_text() {
    return this.messages.flatMap(({ content }) => content).map((part) => part.type === "output_text" ? part.text : "").join("");
  }
};
var AgentTurnResultError = class extends OpenAIError3 {
  name = "AgentTurnResultError";
  reason;
  session_id;
  turn;
  messages;
  required_actions;
  constructor(reason, known = {}) {
    super(`Could not collect the agent turn result: ${reason}`, {
      cause: known.cause
    });
    this.reason = reason;
    this.session_id = known.session_id;
    this.turn = known.turn;
    this.messages = known.messages ?? [];
    this.required_actions = known.required_actions ?? [];
  }
  get turn_id() {
    return this.turn?.id;
  }
};
var TurnCollector = class {
  sessionID;
  turn;
  messages;
  requiredActions;
  isSessionFailed;
  isTurnOver;
  isReady;
  constructor(sessionID) {
    this.sessionID = sessionID;
    this.messages = /* @__PURE__ */ new Map();
    this.requiredActions = [];
    this.isSessionFailed = false;
    this.isTurnOver = false;
    this.isReady = false;
  }
  accept(event) {
    if (this.isReady) return;
    if ("session" in event) this.acceptSession(event.type, event.session);
    if (event.type === "agent.session.turn.created" && event.turn.subagent_id === null && !this.turn) {
      this.turn = structuredClone(event.turn);
      this.sessionID = event.turn.session_id;
    }
    const turnID = "item" in event ? event.item.turn_id : event.turn_id;
    if (!this.turn || turnID !== this.turn.id) return;
    if ("turn" in event) {
      this.turn = structuredClone(event.turn);
      this.isTurnOver ||= TURN_OVER.has(event.type);
    }
    if (event.type !== "agent.session.turn.item.done") return;
    const { item, output_index: index } = event;
    if (item.type === "message" && item.status === "completed" && item.phase !== "commentary" && !this.messages.has(item.id)) this.messages.set(item.id, {
      index,
      message: structuredClone(item)
    });
  }
  acceptSession(type, session) {
    this.sessionID ??= session.id;
    this.requiredActions = structuredClone(session.required_actions ?? []);
    this.isSessionFailed ||= type === "agent.session.failed";
    this.isReady ||= type === "agent.session.idle" && this.isTurnOver || type === "agent.session.budget_reached" && session.id === this.sessionID && (!this.turn || this.isTurnOver);
  }
  check(canHandle) {
    if (this.isSessionFailed || this.turn?.status === "failed") {
      throw this.error("failed");
    }
    if (this.turn?.status === "cancelled") throw this.error("cancelled");
    const isWaiting = this.requiredActions?.some((action) => action.type !== "function_call" || !canHandle(action.name));
    if (isWaiting) throw this.error("requires_action");
  }
  result() {
    this.check(() => this.isReady);
    if (!this.isReady || this.turn?.status !== "completed") {
      throw this.error("observation");
    }
    return new AgentTurnResult(this.turn, this.finalMessages());
  }
  error(reason, cause) {
    return new AgentTurnResultError(reason, {
      session_id: this.sessionID,
      turn: this.turn,
      messages: this.finalMessages(),
      required_actions: this.requiredActions,
      cause
    });
  }
  finalMessages() {
    return [
      ...this.messages.values()
    ].sort((a, b) => a.index - b.index).map(({ message }) => message);
  }
};

// agents/output_format.ts
function agentOutputFormat(schema, parse) {
  return {
    type: "json_schema",
    schema,
    $parseRaw: (text2) => parse(text2)
  };
}
var ParsedAgentTurnResult = class extends AgentTurnResult {
  output_parsed;
  raw_result;
  constructor(result, parsed) {
    super(result.turn, result.messages);
    this.raw_result = result;
    this.output_parsed = parsed;
  }
};
var AgentOutputParseError = class extends OpenAIError4 {
  name = "AgentOutputParseError";
  constructor(result, cause) {
    super("The completed agent output could not be parsed", {
      cause
    });
    Object.defineProperty(this, "raw_result", {
      value: result
    });
  }
};
function parsedResult(result, format) {
  if (!format) return result;
  const parts = result.messages.flatMap(({ content }) => content);
  let values;
  try {
    values = parts.flatMap((part) => part.type === "output_text" ? [
      format.$parseRaw(part.text)
    ] : []);
  } catch (cause) {
    throw new AgentOutputParseError(result, cause);
  }
  if (values.length === 0) throw new AgentOutputParseError(result);
  return new ParsedAgentTurnResult(result, values[0]);
}

// agents/created_stream.ts

// requests/without_key.ts
function withoutKey({ idempotencyKey: _, ...options }) {
  const { "idempotency-key": __, ...headers } = mergeHeaders({}, options.headers);
  return {
    ...options,
    headers
  };
}

// ../core/json.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../core/waits.ts
var MAX_TIMER_MS = 2 ** 31 - 1;
function throwIfAborted(signal) {
  if (signal?.aborted) throw new APIUserAbortError({
    cause: signal.reason
  });
}

// agents/tools.ts
var STAGED = Symbol.for("openai.beta.agents.toolStages");
var DELAYS = [
  100,
  300,
  600
];
var ToolDispatcher = class {
  events;
  handlers;
  signal;
  options;
  onToolError;
  constructor(events, handlers, signal, options, onToolError) {
    this.events = events;
    this.handlers = handlers;
    this.signal = signal;
    this.options = options;
    this.onToolError = onToolError;
  }
  canHandle(name) {
    return this.handlers.has(name);
  }
  async run(call, sessionID) {
    const handler = this.handlers.get(call.name);
    if (!handler) return;
    const result = await this.resultOf(call, handler, sessionID);
    throwIfAborted(this.signal);
    await this.submit(sessionID, result);
  }
  async resultOf(call, handler, sessionID) {
    const { turn_id, call_id } = call;
    const id = {
      type: "agent.session.input.tool_result",
      turn_id,
      call_id
    };
    let stage = "arguments";
    try {
      const args = argumentsOf(call);
      stage = "execution";
      const output = await orAbort(this.signal, () => this.onToolError && handler[STAGED] ? handler(args, (value) => stage = value) : handler(args));
      stage = "output";
      return {
        ...id,
        success: true,
        output: outputOf(output)
      };
    } catch (error) {
      throwIfAborted(this.signal);
      await this.report({
        error,
        stage,
        tool_name: call.name,
        session_id: sessionID,
        turn_id,
        call_id
      });
      return {
        ...id,
        success: false,
        error: "Tool handler failed."
      };
    }
  }
  async report(failure) {
    try {
      await orAbort(this.signal, () => this.onToolError?.(Object.freeze(failure)));
    } catch {
      throwIfAborted(this.signal);
    }
  }
  async submit(sessionID, result) {
    const key = crypto.randomUUID();
    for (let attempt = 0; ; attempt++) {
      throwIfAborted(this.signal);
      try {
        await this.events.create(sessionID, {
          events: [
            result
          ],
          "Idempotency-Key": key
        }, {
          ...this.options,
          signal: this.signal
        });
        return;
      } catch (error) {
        const delay = DELAYS[attempt];
        if (delay === void 0 || !isEarly(error, result)) throw error;
        await pause(delay, this.signal);
      }
    }
  }
};
function isEarly(error, result) {
  if (!(error instanceof BadRequestError) || error.code !== "invalid_request_error") return false;
  const { message } = error.error ?? {};
  const { call_id } = result;
  return message === `Unknown pending tool call: ${call_id}`;
}
function argumentsOf(call) {
  const given = call.arguments;
  const args = typeof given === "string" ? JSON.parse(given) : structuredClone(given);
  if (isFields(args)) return args;
  throw new TypeError("The arguments of a function must be a JSON object");
}
function outputOf(output) {
  if (output === null || typeof output === "string") return output;
  if (isFields(output)) return JSON.stringify(output);
  if (Array.isArray(output)) {
    const copy2 = JSON.parse(JSON.stringify(output));
    if (copy2.every(isInputContent)) return copy2;
  }
  throw new TypeError("The output of a tool must be text, a list of content, an object or null");
}
function isInputContent(value) {
  if (!isFields(value)) return false;
  return value.type === "input_text" && typeof value.text === "string" || value.type === "input_image" && typeof value.image_url === "string";
}
async function orAbort(signal, action) {
  throwIfAborted(signal);
  const { promise: aborted, reject } = Promise.withResolvers();
  const onAbort = () => reject(new APIUserAbortError2({
    cause: signal.reason
  }));
  signal.addEventListener("abort", onAbort, {
    once: true
  });
  try {
    return await Promise.race([
      (async () => await action())(),
      aborted
    ]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
function pause(ms, signal) {
  let timer;
  return orAbort(signal, () => new Promise((done) => timer = setTimeout(done, ms))).finally(() => clearTimeout(timer));
}

// agents/turn_reader.ts
var TurnReader = class {
  source;
  events;
  isCollecting;
  isRead;
  failure;
  collected;
  constructor(source) {
    this.source = source;
    this.isCollecting = false;
    this.isRead = false;
  }
  iterate() {
    if (this.events) {
      throw new OpenAIError5("Cannot read the events of the agent again: a stream can be read once");
    }
    return this.events = this.observe();
  }
  collect() {
    if (!this.isCollecting && this.isRead) {
      throw new OpenAIError5("Call withResultCollection() before the events are read, or finalResult() on a new stream");
    }
    this.isCollecting = true;
  }
  result() {
    return this.collected ??= this.finish();
  }
  async close() {
    await this.events?.return(void 0).catch(() => {
    });
  }
  async *observe() {
    const { events, collector } = this.source;
    try {
      for await (const event of {
        [Symbol.asyncIterator]: events
      }) {
        if (this.isCollecting) collector.accept(event);
        else this.isRead = true;
        yield event;
      }
    } catch (error) {
      this.failure = {
        error
      };
      throw error;
    }
  }
  async finish() {
    const { collector, canHandle, signal } = this.source;
    this.collect();
    const events = this.events ??= this.observe();
    try {
      while (!collector.isReady) {
        collector.check(canHandle);
        if ((await events.next()).done) break;
      }
      if (!collector.isReady) {
        if (this.failure) throw this.failure.error;
        if (signal?.aborted) throw signal.reason;
      }
      return collector.result();
    } catch (error) {
      throw error instanceof AgentTurnResultError ? error : collector.error("observation", error);
    } finally {
      await events.return(void 0);
    }
  }
};

// agents/created_stream.ts
function createdStream(stream, { events, handlers, format, options }) {
  const { signal } = stream.controller;
  const dispatcher = new ToolDispatcher(events, new Map(Object.entries(handlers).filter(([, one]) => typeof one === "function")), signal, withoutKey(options));
  const read = stream.iterator.bind(stream);
  const reader = new TurnReader({
    events: () => runFunctions(read, dispatcher, signal),
    collector: new TurnCollector(),
    canHandle: (name) => dispatcher.canHandle(name),
    signal
  });
  stream.iterator = () => reader.iterate();
  let result;
  const added = stream;
  setHidden(added, {
    finalResult: () => result ??= reader.result().then((one) => parsedResult(one, format)),
    withResultCollection: () => {
      reader.collect();
      return added;
    }
  });
  return added;
}
async function* runFunctions(read, dispatcher, signal) {
  const turn = new TurnFollower();
  let sessionID;
  for await (const event of {
    [Symbol.asyncIterator]: read
  }) {
    if (event.type === "agent.session.created") sessionID ??= event.session.id;
    const call = turn.accept(event) ? structuredClone(turn.newCall(event)) : void 0;
    if (call && dispatcher.canHandle(call.name) && sessionID === void 0) {
      throw new OpenAIError6(`Cannot run ${call.name}: the call came before the session was created`);
    }
    yield event;
    if (signal.aborted) return;
    try {
      if (call) await dispatcher.run(call, sessionID);
    } catch (error) {
      if (signal.aborted && error instanceof APIUserAbortError3) return;
      throw error;
    }
  }
}

// agents/session_stream.ts
var IDEMPOTENCY_KEY = "idempotency-key";
var AgentSessionStream = class {
  controller = new AbortController();
  constructor(sessions, sessionID, params, options = {}) {
    const { input, outputFormat } = params;
    if (!input?.length) {
      throw new TypeError("input must be text or a list of messages, got an empty input");
    }
    if (outputFormat && typeof outputFormat.$parseRaw !== "function") {
      throw new TypeError("outputFormat must have a parser; make it with agentOutputFormat() or zodAgentTextFormat()");
    }
    const { own, key } = splitKey(options, params.idempotencyKey);
    const dispatcher = new ToolDispatcher(sessions.events, new Map(Object.entries(params.toolHandlers ?? {})), this.controller.signal, own, params.onToolError);
    const messages = typeof input === "string" ? [
      {
        role: "user",
        content: [
          {
            type: "input_text",
            text: input
          }
        ]
      }
    ] : input;
    setHidden(this, {
      _format: outputFormat,
      _dispatcher: dispatcher,
      _reader: new TurnReader({
        events: () => this._follow(sessions, sessionID, messages, own, key),
        collector: new TurnCollector(sessionID),
        canHandle: (name) => dispatcher.canHandle(name)
      }),
      _result: void 0
    });
  }
  abort(reason) {
    this.controller.abort(reason);
  }
  [Symbol.asyncIterator]() {
    return this._reader.iterate();
  }
  async [Symbol.asyncDispose]() {
    this.abort();
    await this._reader.close();
  }
  withResultCollection() {
    this._reader.collect();
    return this;
  }
  finalResult() {
    return this._result ??= this._reader.result().then((result) => parsedResult(result, this._format));
  }
  async *_follow(sessions, sessionID, input, options, key) {
    const { signal } = this.controller;
    const { signal: given } = options;
    const onAbort = () => this.abort(given.reason);
    given?.addEventListener("abort", onAbort, {
      once: true
    });
    const own = {
      ...options,
      signal
    };
    try {
      if (given?.aborted) onAbort();
      throwIfAborted(signal);
      const { status } = await sessions.retrieve(sessionID, own);
      if (status !== "idle") {
        throw new OpenAIError7(`The session must be idle for sessions.stream(), it is ${status}; sessions.events.stream() follows an active one`);
      }
      const events = await sessions.events.stream(sessionID, {}, own);
      throwIfAborted(signal);
      await sessions.events.create(sessionID, {
        events: [
          {
            type: "agent.session.input.message",
            input
          }
        ],
        ...key === null ? {} : {
          "Idempotency-Key": key
        }
      }, {
        ...own,
        headers: {
          ...own.headers,
          [IDEMPOTENCY_KEY]: key
        }
      });
      yield* this._turn(events, sessionID);
    } finally {
      given?.removeEventListener("abort", onAbort);
      this.abort();
    }
  }
  async *_turn(events, sessionID) {
    const { signal } = this.controller;
    const turn = new TurnFollower();
    for await (const event of events) {
      throwIfAborted(signal);
      if (!turn.accept(event)) continue;
      const isLast = turn.isLast(event, sessionID);
      const call = structuredClone(turn.newCall(event));
      yield event;
      if (isLast) return;
      throwIfAborted(signal);
      if (call) await this._dispatcher.run(call, sessionID);
    }
    throwIfAborted(signal);
    throw new OpenAIError7("Session event stream ended before the turn reached idle or failed");
  }
};
function splitKey(options, given) {
  const { idempotencyKey, ...rest } = options;
  const headers = mergeHeaders({}, rest.headers);
  const { [IDEMPOTENCY_KEY]: header, ...others } = headers;
  return {
    own: {
      ...rest,
      headers: others
    },
    key: header === void 0 ? given ?? idempotencyKey ?? crypto.randomUUID() : header
  };
}

// assistants/assistant_events.ts

// assistants/assistant_delta.ts
var MOST_GROWTH = 1024;
var MOST_ENTRIES = 65536;
var UNSAFE = /* @__PURE__ */ new Set([
  "__proto__",
  "constructor",
  "prototype"
]);
function addDelta(target, delta) {
  const known = target;
  for (const [key, value] of Object.entries(delta)) {
    if (UNSAFE.has(key)) {
      throw new OpenAIError8(`A delta must not contain the key "${key}"`);
    }
    const before = Object.hasOwn(known, key) ? known[key] : void 0;
    known[key] = isNothing(before) || key === "index" || key === "type" ? copied(value) : sum(before, value, key);
  }
  return target;
}
function indexOf(list, delta) {
  const index = isFields(delta) ? delta.index : void 0;
  if (typeof index === "number" && Number.isInteger(index) && index >= 0 && index < Math.min(list.length + MOST_GROWTH, MOST_ENTRIES)) return index;
  throw new OpenAIError8(`A delta of an array must be an object with an index near its ${list.length} entries, got index ${index}`);
}
function copied(value) {
  if (Array.isArray(value)) return value.map(copied);
  return isFields(value) ? addDelta({}, value) : value;
}
function sum(before, added, key) {
  if (isNothing(added)) return before;
  if (typeof before === "string" && typeof added === "string") {
    return before + added;
  }
  if (typeof before === "number" && typeof added === "number") {
    return before + added;
  }
  if (isFields(before) && isFields(added)) return addDelta(before, added);
  if (Array.isArray(before) && Array.isArray(added)) {
    return addEntries(before, added);
  }
  throw new OpenAIError8(`A delta of "${key}" must be ${kindOf(before)}, got ${kindOf(added)}`);
}
function addEntries(list, added) {
  if (![
    ...list,
    ...added
  ].some((entry) => typeof entry === "object")) {
    list.push(...added);
    return list;
  }
  for (const entry of added) {
    const index = indexOf(list, entry);
    const before = list[index];
    list[index] = isFields(before) ? addDelta(before, entry) : copied(entry);
  }
  return list;
}
function isNothing(value) {
  return value === null || value === void 0;
}
function kindOf(value) {
  return Array.isArray(value) ? "array" : typeof value;
}

// assistants/assistant_events.ts
var RUN_OVER = new Set([
  "requires_action",
  "completed",
  "incomplete",
  "failed",
  "cancelled",
  "expired"
].map((status) => `thread.run.${status}`));
var STEP_OVER = new Set([
  "completed",
  "failed",
  "cancelled",
  "expired"
].map((status) => `thread.run.step.${status}`));
var AssistantAccumulator = class {
  event;
  run;
  finalRun;
  message;
  step;
  messages = /* @__PURE__ */ new Map();
  steps = /* @__PURE__ */ new Map();
  content;
  call;
  activeStep;
  *add(event) {
    const { event: name } = event;
    if (isMessageEvent(event)) this.checkMessage(event);
    if (isStepEvent(event)) this.checkStep(event);
    this.event = event;
    yield [
      "event",
      event
    ];
    if (isMessageEvent(event)) yield* this.addMessage(event);
    else if (isStepEvent(event)) yield* this.addStep(event);
    else if (name.startsWith("thread.run.")) {
      yield* this.addRun(name, event.data);
    } else if (name === "error") {
      throw new APIError(void 0, event.data, void 0, void 0);
    }
  }
  *addRun(name, run) {
    this.run = run;
    if (!RUN_OVER.has(name)) return;
    this.finalRun = run;
    if (this.call) yield [
      "toolCallDone",
      this.call.value
    ];
    this.call = void 0;
  }
  checkMessage({ event, data }) {
    const id = idOf(event, data);
    if (event === "thread.message.created") {
      if (this.message) {
        throw contradiction(event, id, `message "${this.message.id}" is open`);
      }
      if (this.messages.has(id)) {
        throw contradiction(event, id, "it exists already");
      }
    } else if (!this.message) {
      throw contradiction(event, id, "no message is open");
    } else if (this.message.id !== id) {
      throw contradiction(event, id, `message "${this.message.id}" is open`);
    }
  }
  *addMessage(event) {
    switch (event.event) {
      case "thread.message.created":
        this.setMessage(copied(event.data));
        this.content = void 0;
        yield [
          "messageCreated",
          event.data
        ];
        break;
      case "thread.message.delta":
        yield* this.addMessageDelta(event.data.delta);
        break;
      case "thread.message.completed":
      case "thread.message.incomplete": {
        const message = event.data;
        this.setMessage(message);
        const last = this.content && message.content[this.content.index];
        if (last) yield* contentDone(last, message);
        yield [
          "messageDone",
          message
        ];
        this.content = this.message = void 0;
      }
    }
  }
  *addMessageDelta(delta) {
    const message = this.message;
    const { content } = message;
    const created = [];
    for (const part of delta.content ?? []) {
      const index = indexOf(content, part);
      const before = content[index];
      if (before) addDelta(before, part);
      else {
        const added = content[index] = copied(part);
        if (added.type === "text" && added.text) created.push(added.text);
      }
    }
    for (const text2 of created) yield [
      "textCreated",
      text2
    ];
    yield [
      "messageDelta",
      delta,
      message
    ];
    for (const part of delta.content ?? []) {
      const value = content[part.index];
      if (part.type === "text" && part.text && value.type === "text") {
        yield [
          "textDelta",
          part.text,
          value.text
        ];
      }
      if (this.content && this.content.index !== part.index) {
        yield* contentDone(this.content.value, message);
      }
      this.content = {
        index: part.index,
        value
      };
    }
  }
  setMessage(message) {
    this.message = message;
    this.messages.set(message.id, message);
  }
  checkStep({ event, data }) {
    const id = idOf(event, data);
    const { activeStep } = this;
    if (activeStep !== void 0) {
      if (event === "thread.run.step.created" || id !== activeStep) {
        throw contradiction(event, id, `step "${activeStep}" is in progress`);
      }
    } else if (event === "thread.run.step.delta") {
      throw contradiction(event, id, "no step is in progress");
    } else if (this.steps.has(id)) {
      throw contradiction(event, id, "it exists already");
    }
  }
  *addStep(event) {
    if (event.event === "thread.run.step.delta") {
      return yield* this.addStepDelta(event.data.delta);
    }
    const { data } = event;
    const isOver = STEP_OVER.has(event.event);
    this.activeStep = isOver ? void 0 : data.id;
    this.step = isOver ? void 0 : copied(data);
    this.steps.set(data.id, this.step ?? data);
    if (event.event === "thread.run.step.created") {
      this.call = void 0;
      yield [
        "runStepCreated",
        data
      ];
    } else if (isOver) {
      if (this.call && data.step_details.type === "tool_calls") {
        yield [
          "toolCallDone",
          this.call.value
        ];
      }
      yield [
        "runStepDone",
        data,
        data
      ];
      this.call = void 0;
    }
  }
  *addStepDelta(delta) {
    const step = addDelta(this.step, delta ?? {});
    const details = delta?.step_details;
    if (details?.type === "tool_calls" && step.step_details.type === "tool_calls") {
      for (const part of details.tool_calls ?? []) {
        const value = step.step_details.tool_calls[part.index];
        if (part.index === this.call?.index) {
          yield [
            "toolCallDelta",
            part,
            value
          ];
          continue;
        }
        if (this.call) yield [
          "toolCallDone",
          this.call.value
        ];
        this.call = {
          index: part.index,
          value
        };
        yield [
          "toolCallCreated",
          value
        ];
      }
    }
    yield [
      "runStepDelta",
      delta,
      step
    ];
  }
};
function* contentDone(content, message) {
  if (content.type === "text") yield [
    "textDone",
    content.text,
    message
  ];
  if (content.type === "image_file") {
    yield [
      "imageFileDone",
      content.image_file,
      message
    ];
  }
}
function isMessageEvent(event) {
  return event.event.startsWith("thread.message.");
}
function isStepEvent(event) {
  return event.event.startsWith("thread.run.step.");
}
function idOf(event, { id }) {
  if (typeof id === "string" && id !== "") return id;
  throw new OpenAIError9(`The event ${event} must have an ID, got ${id}`);
}
function contradiction(event, id, why) {
  return new OpenAIError9(`Cannot take the event ${event} of "${id}": ${why}`);
}

// assistants/assistant_stream.ts

// event_stream.ts

// event_iterator.ts
var DONE = {
  value: void 0,
  done: true
};
function eventIterator({ onRead, onEnd, onLeave }) {
  const values = [];
  const requests = [];
  let isOver = false;
  let failure = null;
  const settle = ({ resolve: resolve2, reject }) => {
    if (failure) reject(failure.error);
    else resolve2(DONE);
    failure = null;
  };
  const end = (error) => {
    if (!isOver && error !== void 0) failure = {
      error
    };
    isOver = true;
    onEnd();
    requests.splice(0).forEach(settle);
  };
  const iterator = {
    next() {
      if (values.length > 0) {
        const value = values.shift();
        onRead();
        return Promise.resolve({
          value,
          done: false
        });
      }
      const request = Promise.withResolvers();
      if (isOver) settle(request);
      else {
        requests.push(request);
        onRead();
      }
      return request.promise;
    },
    return() {
      values.length = 0;
      end();
      failure = null;
      onRead();
      onLeave?.();
      return Promise.resolve(DONE);
    },
    [Symbol.asyncIterator]() {
      return this;
    }
  };
  return {
    iterator,
    get waiting() {
      return values.length;
    },
    push(value) {
      const request = requests.shift();
      if (request) request.resolve({
        value,
        done: false
      });
      else values.push(value);
    },
    end
  };
}

// event_stream.ts
var HIGH_WATER = 16;
var EventStream = class {
  controller = new AbortController();
  ended = false;
  errored = false;
  aborted = false;
  constructor() {
    setHidden(this, {
      _listeners: /* @__PURE__ */ new Map(),
      _readers: /* @__PURE__ */ new Set(),
      _end: Promise.withResolvers(),
      _room: null,
      _isAwaited: false,
      _failure: null
    });
    this._end.promise.catch(() => {
    });
  }
  on(event, listener) {
    return this._add(event, listener, false);
  }
  once(event, listener) {
    return this._add(event, listener, true);
  }
  off(event, listener) {
    const all = this._listeners.get(event) ?? [];
    const at = all.findIndex((entry) => entry.listener === listener);
    if (at >= 0) all.splice(at, 1);
    return this;
  }
  emitted(event) {
    const { promise, resolve: resolve2, reject } = Promise.withResolvers();
    promise.catch(() => {
    });
    this._wait();
    this._add(event, (...args) => {
      const value = args.length > 1 ? args : args[0];
      resolve2(value);
    }, true);
    const over = () => reject(new OpenAIError10(`The stream ended without the event ${String(event)}`));
    this._end.promise.then(over, event === "error" ? over : reject);
    return promise;
  }
  events(event) {
    return this._iterate((push) => {
      const listener = (...args) => push(args);
      this._add(event, listener, false);
      return () => this.off(event, listener);
    });
  }
  done() {
    this._wait();
    return this._end.promise;
  }
  abort() {
    this.controller.abort();
  }
  async [Symbol.asyncDispose]() {
    if (this.ended) return;
    this.abort();
    await this.done().catch(() => {
    });
  }
  _run(work) {
    setTimeout(async () => {
      try {
        this.controller.signal.addEventListener("abort", () => this._release());
        await work();
        if (this._failure) throw this._failure.error;
        this._emitFinal();
        this._finish();
      } catch (error) {
        this._fail(error);
      }
    }, 0);
  }
  _emitFinal() {
  }
  _connected() {
    if (!this.ended) this._emitBase("connect");
  }
  _listenForAbort(signal) {
    if (!signal) return;
    if (signal.aborted) this.controller.abort(signal.reason);
    signal.addEventListener("abort", () => this.controller.abort(signal.reason), {
      signal: this.controller.signal
    });
  }
  _throwIfAborted() {
    throwIfAborted(this.controller.signal);
  }
  _emit(event, ...args) {
    if (this.ended) return;
    const all = this._listeners.get(event);
    if (!all?.length) return;
    if (all.length === 1 && !all[0].once) return void all[0].listener(...args);
    const entries2 = [
      ...all
    ];
    if (entries2.some(({ once }) => once)) {
      this._listeners.set(event, all.filter(({ once }) => !once));
    }
    for (const { listener } of entries2) listener(...args);
  }
  _emitBase(event, ...args) {
    this._emit(event, ...args);
  }
  _hasListeners(event) {
    return (this._listeners.get(event)?.length ?? 0) > 0;
  }
  _drained() {
    if (this._isAwaited || this.controller.signal.aborted) return null;
    let isBehind = false;
    for (const { waiting } of this._readers) {
      isBehind ||= waiting >= HIGH_WATER;
    }
    if (!isBehind) return null;
    this._room ??= Promise.withResolvers();
    return this._room.promise;
  }
  _iterate(attach, onReturn) {
    const reader = eventIterator({
      onRead: () => this._release(),
      onEnd: () => {
        detach();
        this._readers.delete(reader);
      },
      onLeave: onReturn
    });
    const detach = attach(reader.push);
    this._readers.add(reader);
    if (this.ended) reader.end();
    this._end.promise.then(() => reader.end(), reader.end);
    return reader.iterator;
  }
  _add(event, listener, once) {
    const all = this._listeners.get(event);
    if (all) all.push({
      listener,
      once
    });
    else this._listeners.set(event, [
      {
        listener,
        once
      }
    ]);
    return this;
  }
  _reject(error) {
    if (this.ended || this._failure !== null) return;
    this._failure = {
      error
    };
    this.controller.abort(error);
  }
  _snapshot() {
    return void 0;
  }
  _wait() {
    this._isAwaited = true;
    this._room?.resolve();
    this._room = null;
  }
  _release() {
    if (this._drained() !== null) return;
    this._room?.resolve();
    this._room = null;
  }
  _finish() {
    try {
      this._emitBase("end");
    } catch (error) {
      return this._fail(error);
    }
    this.ended = true;
    this._end.resolve();
  }
  _fail(thrown) {
    if (this.ended) return;
    const { aborted, reason } = this.controller.signal;
    if (this._failure) thrown = this._failure.error;
    const error = thrown instanceof OpenAIError10 ? thrown : aborted && thrown === reason ? new APIUserAbortError4({
      cause: reason
    }) : new OpenAIError10(thrown instanceof Error ? thrown.message : String(thrown), {
      cause: thrown
    });
    const value = this._snapshot();
    if (value !== void 0) {
      Object.defineProperty(error, "snapshot", {
        value,
        configurable: true
      });
    }
    this.errored = true;
    this.aborted ||= error instanceof APIUserAbortError4;
    const emit = (event, ...args) => {
      try {
        this._emitBase(event, ...args);
      } catch (thrown2) {
        void Promise.reject(thrown2);
      }
    };
    emit(this.aborted ? "abort" : "error", error);
    emit("end");
    this.ended = true;
    this.controller.abort();
    this._end.reject(error);
  }
};

// assistants/assistant_stream.ts
var AssistantStream = class AssistantStream extends EventStream {
  constructor() {
    super();
    Object.defineProperty(this, "_accumulator", {
      value: new AssistantAccumulator()
    });
  }
  static createAssistantStream(threadID, runs, params, options) {
    return AssistantStream._started(options, (own) => runs.create(threadID, {
      ...params,
      stream: true
    }, own));
  }
  static createThreadAssistantStream(params, threads, options) {
    return AssistantStream._started(options, (own) => threads.createAndRun({
      ...params,
      stream: true
    }, own));
  }
  static createToolAssistantStream(runID, runs, params, options) {
    return AssistantStream._started(options, (own) => runs.submitToolOutputs(runID, {
      ...params,
      stream: true
    }, own));
  }
  static fromReadableStream(readable) {
    const stream = new AssistantStream();
    stream._run(() => {
      stream._connected();
      return stream._read(Stream.fromReadableStream(readable, stream.controller));
    });
    return stream;
  }
  static accumulateDelta(target, delta) {
    return addDelta(target, delta);
  }
  currentEvent() {
    return this._accumulator.event;
  }
  currentRun() {
    return this._accumulator.run;
  }
  currentMessageSnapshot() {
    return this._accumulator.message;
  }
  currentRunStepSnapshot() {
    return this._accumulator.step;
  }
  async finalRunSteps() {
    await this.done();
    return [
      ...this._accumulator.steps.values()
    ];
  }
  async finalMessages() {
    await this.done();
    return [
      ...this._accumulator.messages.values()
    ];
  }
  async finalRun() {
    await this.done();
    return this._finalRun();
  }
  [Symbol.asyncIterator]() {
    return this._iterate((push) => {
      this.on("event", push);
      return () => this.off("event", push);
    }, () => this.abort());
  }
  toReadableStream() {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }
  static _started(options, send) {
    const stream = new AssistantStream();
    stream._run(async () => {
      stream._listenForAbort(options?.signal);
      stream._throwIfAborted();
      const events = await send({
        ...options,
        signal: stream.controller.signal
      });
      stream._connected();
      await stream._read(events);
    });
    return stream;
  }
  async _read(events) {
    for await (const event of events) {
      if (this.ended) return;
      for (const [name, ...args] of this._accumulator.add(event)) {
        this._emit(name, ...args);
      }
      await this._drained();
    }
    this._throwIfAborted();
    this._emit("run", this._finalRun());
  }
  _finalRun() {
    const { finalRun } = this._accumulator;
    if (finalRun) return finalRun;
    throw new OpenAIError11("The stream ended before the run did: no final run was received");
  }
};

// chat_chunks/accumulator.ts

// chat_chunks/pieces.ts
var REASONING = [
  "reasoning_content",
  "reasoning",
  "reasoning_details"
];
function addReasoning(delta, message) {
  for (const name of REASONING) {
    const piece = delta[name];
    if (piece === void 0) continue;
    const known = message[name];
    if (Array.isArray(piece)) {
      if (!Array.isArray(known)) message[name] = [
        ...piece
      ];
      else for (const one of piece) known.push(one);
    } else if (typeof piece === "string" && typeof known === "string") {
      message[name] = known + piece;
    } else message[name] = piece ?? known ?? null;
  }
}
function mergeAudio(audio, more) {
  if (more.id != null) audio.id = more.id;
  if (more.data != null) audio.data = (audio.data ?? "") + more.data;
  if (more.transcript != null) {
    audio.transcript = (audio.transcript ?? "") + more.transcript;
  }
  if (more.expires_at != null) audio.expires_at = more.expires_at;
  return audio;
}
function addLogprobs(choice, { content, refusal: refusal2, ...rest }) {
  if (!choice.logprobs) {
    choice.logprobs = {
      content: content ? [
        ...content
      ] : content,
      refusal: refusal2 ? [
        ...refusal2
      ] : refusal2,
      ...rest
    };
    return;
  }
  Object.assign(choice.logprobs, rest);
  if (content) (choice.logprobs.content ??= []).push(...content);
  if (refusal2) (choice.logprobs.refusal ??= []).push(...refusal2);
}

// partial_json.ts
var LITERALS = [
  [
    "true",
    true
  ],
  [
    "false",
    false
  ],
  [
    "null",
    null
  ]
];
var PartialJson = class {
  value = void 0;
  open = [];
  token = "";
  inString = false;
  isKey = false;
  isEscaped = false;
  onClose = null;
  broken = false;
  get isWhole() {
    return this.value !== void 0 && this.open.length === 0 && !this.inString && !this.broken;
  }
  push(text2) {
    let at = 0;
    while (at < text2.length && !this.broken) {
      at = this.inString ? this.string(text2, at) : this.structure(text2, at);
    }
    if (this.inString && !this.isKey) this.put(unescape(this.token));
  }
  string(text2, from) {
    let at = from;
    for (; at < text2.length; at++) {
      const char = text2.charCodeAt(at);
      if (this.isEscaped) this.isEscaped = false;
      else if (char === 92) this.isEscaped = true;
      else if (char === 34) break;
    }
    this.token += text2.slice(from, at);
    if (at === text2.length) return at;
    const value = unescape(this.token);
    this.inString = false;
    this.token = "";
    const top = this.open.at(-1);
    if (this.isKey && top) top.key = value;
    else {
      this.put(value);
      this.close();
    }
    return at + 1;
  }
  structure(text2, at) {
    const char = text2[at];
    if (/[\w+.-]/.test(char)) {
      this.token += char;
      const literal = LITERALS.find(([name]) => name.startsWith(this.token));
      if (literal) {
        this.put(literal[1]);
        if (literal[0] === this.token) {
          this.token = "";
          this.close();
        }
      }
      return at + 1;
    }
    if (this.token !== "") this.number();
    const top = this.open.at(-1);
    switch (char) {
      case '"':
        this.inString = true;
        this.isKey = top !== void 0 && !Array.isArray(top.value) && top.key === null;
        break;
      case "{":
      case "[": {
        const value = char === "{" ? {} : [];
        this.put(value);
        this.open.push({
          value,
          key: null
        });
        break;
      }
      case "}":
      case "]":
        this.open.pop();
        this.close();
        break;
    }
    return at + 1;
  }
  number() {
    const value = Number(this.token);
    this.token = "";
    if (Number.isNaN(value)) this.broken = true;
    else {
      this.put(value);
      this.close();
    }
  }
  put(value) {
    const top = this.open.at(-1);
    if (top === void 0) this.value = value;
    else if (Array.isArray(top.value)) {
      if (top.key === null) top.key = String(top.value.push(value) - 1);
      else top.value[Number(top.key)] = value;
    } else if (top.key !== null) {
      Object.defineProperty(top.value, top.key, {
        value,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  close() {
    const top = this.open.at(-1);
    if (!top) return;
    if (top.key !== null) this.onClose?.(this.open);
    top.key = null;
  }
};
function unescape(source) {
  if (!source.includes("\\")) return source;
  for (let end = source.length; end >= 0 && end > source.length - 6; end--) {
    try {
      return JSON.parse(`"${source.slice(0, end)}"`);
    } catch {
    }
  }
  return source;
}

// chat_chunks/tool_call_places.ts
var ToolCallPlaces = class {
  #latest = /* @__PURE__ */ new Map();
  #places = /* @__PURE__ */ new WeakMap();
  find(choice, piece) {
    const { tool_calls: calls = [] } = choice.message;
    const { index } = piece;
    const key = `${choice.index}.${index ?? ""}`;
    const last = this.#latest.get(key) ?? index ?? Math.max(calls.length - 1, 0);
    const place = placeOf(calls, last, piece);
    if (place !== last) this.#latest.set(key, place);
    if (place !== index) this.#places.set(piece, place);
    return place;
  }
  of(piece) {
    return this.#places.get(piece) ?? piece.index;
  }
};
function placeOf(calls, last, piece) {
  const call = calls[last];
  if (!call) return last;
  const known = !piece.id ? -1 : piece.id === call.id ? last : calls.findLastIndex((one) => one?.id === piece.id);
  if (known >= 0) return isRenamed(piece, calls[known]) ? calls.length : known;
  return begins(piece, call) ? calls.length : last;
}
var nameOf = (one) => one.function?.name || one.custom?.name;
function isRenamed(piece, call) {
  const name = nameOf(piece);
  const own = nameOf(call);
  return !!name && !!own && !name.startsWith(own);
}
function begins(piece, call) {
  const { id, index } = piece;
  const hasOtherId = !!id && !!call.id && id !== call.id;
  const name = nameOf(piece);
  const own = nameOf(call);
  if (!name || !own) return hasOtherId && index == null;
  return hasOtherId || name !== own || !!piece.function?.arguments && isComplete(call.function?.arguments);
}
function isComplete(text2) {
  if (!text2?.trimEnd().endsWith("}")) return false;
  try {
    JSON.parse(text2);
    return true;
  } catch {
    return false;
  }
}

// chat_chunks/accumulator.ts
var ChatCompletionAccumulator = class {
  snapshot;
  quirks = /* @__PURE__ */ new Set();
  #options;
  #places = new ToolCallPlaces();
  #parsers = /* @__PURE__ */ new Map();
  #audioDone = /* @__PURE__ */ new Set();
  constructor(options = {}) {
    this.#options = options;
  }
  add(chunk) {
    const isFirst = !this.snapshot;
    this.snapshot ??= {
      choices: []
    };
    if (isFirst || chunk.id) copy(chunk, this.snapshot, IN_CHUNK);
    for (const choice of chunk.choices ?? []) this.#addChoice(choice);
    return this.snapshot;
  }
  placeOf(piece) {
    return this.#places.of(piece);
  }
  #addChoice(given) {
    const { delta, finish_reason, index = 0, logprobs = null } = given;
    if (given.index === void 0) this.quirks.add("choices[].index");
    if (!Number.isSafeInteger(index) || index < 0 || index >= 128) {
      throw new OpenAIError12(`Cannot read the stream: choice index must be between 0 and 127, got ${index}`);
    }
    const { choices } = this.snapshot;
    const choice = choices[index] ??= {
      finish_reason: finish_reason ?? null,
      index,
      message: {},
      logprobs: null
    };
    if (logprobs) addLogprobs(choice, logprobs);
    if (finish_reason) {
      choice.finish_reason = finish_reason;
      if (this.#options.rejectsUnfinished) {
        if (finish_reason === "length") throw new LengthFinishReasonError();
        if (finish_reason === "content_filter") {
          throw new ContentFilterFinishReasonError();
        }
      }
    }
    copy(given, choice, IN_CHOICE);
    if (delta) this.#addDelta(choice, delta);
  }
  #addDelta(choice, delta) {
    const { content, refusal: refusal2, function_call, role, tool_calls } = delta;
    const { audio } = delta;
    const { message, index } = choice;
    copy(delta, message, IN_DELTA);
    if (this.#audioDone.size > 0) this.#audioDone.delete(index);
    if (audio?.expires_at != null && Object.keys(delta).length === 1) {
      this.#audioDone.add(index);
    }
    addReasoning(delta, message);
    if (refusal2) message.refusal = (message.refusal ?? "") + refusal2;
    if (role) message.role = role;
    if (audio) message.audio = mergeAudio(message.audio ?? {}, audio);
    if (function_call) {
      const call = message.function_call ??= {};
      if (function_call.name) call.name = function_call.name;
      if (function_call.arguments != null) {
        call.arguments = (call.arguments ?? "") + function_call.arguments;
      }
    }
    if (content != null) {
      message.content = (message.content ?? "") + content;
      if (this.#options.parsesContent && !message.refusal) {
        message.parsed = this.#parse(`${index}`, content) ?? null;
      }
    }
    for (const call of tool_calls ?? []) this.#addToolCall(choice, call);
  }
  #addToolCall(choice, given) {
    const at = this.#places.find(choice, given);
    const { index, id, type, function: fn, ...more } = given;
    const { custom, ...rest } = more;
    const calls = choice.message.tool_calls ??= [];
    if (at !== index) this.quirks.add("tool_calls[].index");
    if (!Number.isSafeInteger(at) || at < 0 || at >= 128) {
      throw new OpenAIError12(`Cannot read the stream: tool call index must be between 0 and 127, got ${at}`);
    }
    const call = calls[at] ??= {};
    Object.assign(call, rest);
    if (id) call.id = id;
    if (type) call.type = type;
    if (custom) {
      call.custom ??= {
        name: "",
        input: ""
      };
      if (custom.name) call.custom.name = custom.name;
      if (custom.input) call.custom.input += custom.input;
    }
    if (!fn) return;
    if (!call.type && !custom) {
      call.type = "function";
      this.quirks.add("tool_calls[].type");
    }
    const own = call.function ??= {
      name: "",
      arguments: ""
    };
    if (fn.name) own.name = fn.name;
    if (fn.arguments == null) return;
    own.arguments += fn.arguments;
    if (this.#options.parsesArguments?.(own.name)) {
      const parsed = this.#parse(`${choice.index}.${at}`, fn.arguments);
      if (parsed !== void 0) own.parsed_arguments = parsed;
    }
  }
  #parse(key, piece) {
    let parser = this.#parsers.get(key);
    if (!parser) this.#parsers.set(key, parser = new PartialJson());
    parser.push(piece);
    return parser.value;
  }
  completion() {
    const { snapshot } = this;
    if (!snapshot) {
      throw new OpenAIError12("Cannot build a chat completion: no chunk has arrived");
    }
    const { id, choices, created, model, system_fingerprint, ...rest } = snapshot;
    return {
      ...rest,
      id,
      choices: Array.from(choices, (choice, at) => this.#choice(choice, at)),
      created,
      model,
      object: "chat.completion",
      ...system_fingerprint ? {
        system_fingerprint
      } : {}
    };
  }
  #choice(choice, index) {
    const { message, finish_reason, index: _index, logprobs, ...rest } = required(choice, `choices[${index}]`);
    const { content = null, function_call, tool_calls, audio, ...more } = message;
    const { parsed: _, ...fields } = more;
    const heard = audio ? {
      audio
    } : {};
    const common = {
      role: this.#role(message.role),
      content,
      refusal: message.refusal ?? null
    };
    const calls = tool_calls && this.#calls(tool_calls, index);
    return {
      ...rest,
      index,
      finish_reason: finish_reason ?? this.#assumedReason(index, calls),
      logprobs,
      message: function_call ? {
        ...heard,
        ...common,
        function_call: {
          arguments: required(function_call.arguments, `choices[${index}].arguments`),
          name: required(function_call.name, `choices[${index}].name`)
        }
      } : {
        ...fields,
        ...heard,
        ...common,
        ...calls ? {
          tool_calls: calls
        } : {}
      }
    };
  }
  #calls(calls, index) {
    const came = calls.filter(() => true);
    if (came.length < calls.length) this.quirks.add("tool_calls[].index");
    const ids = /* @__PURE__ */ new Set();
    return came.map((call, at) => finishCall(call, `choices[${index}].tool_calls[${at}]`, ids));
  }
  #role(role) {
    if (!role) this.quirks.add("choices[].delta.role");
    return role ?? "assistant";
  }
  #assumedReason(index, calls) {
    if (!this.#audioDone.has(index)) this.quirks.add("choices[].finish_reason");
    return calls?.length ? "tool_calls" : "stop";
  }
};
var IN_CHUNK = /* @__PURE__ */ new Set([
  "choices",
  "obfuscation"
]);
var IN_CHOICE = /* @__PURE__ */ new Set([
  "delta",
  "finish_reason",
  "index",
  "logprobs"
]);
var IN_DELTA = /* @__PURE__ */ new Set([
  "content",
  "refusal",
  "function_call",
  "role",
  "tool_calls",
  "audio",
  ...REASONING
]);
function copy(from, to, except) {
  for (const key in from) {
    if (except.has(key) || !Object.hasOwn(from, key)) continue;
    if (key === "__proto__") continue;
    to[key] = from[key];
  }
}
function finishCall(call, path, ids) {
  const { function: fn, custom, type, ...rest } = call;
  const id = !call.id || ids.has(call.id) ? `call_${crypto.randomUUID()}` : call.id;
  ids.add(id);
  const head = {
    ...rest,
    id,
    type
  };
  if (type === "custom") {
    const { name, input = "" } = custom ?? {};
    return {
      ...head,
      custom: {
        ...custom,
        name: required(name, `${path}.custom.name`),
        input
      }
    };
  }
  const { parsed_arguments: _, ...own } = fn ?? {
    name: "",
    arguments: ""
  };
  return {
    ...head,
    type: type ?? "function",
    function: {
      ...own,
      name: required(own.name, `${path}.function.name`),
      arguments: own.arguments
    }
  };
}
function required(value, path) {
  if (value) return value;
  throw new OpenAIError12(`Cannot build a chat completion: ${path} is missing in the stream`);
}

// chat_runner.ts

// parse_chat.ts

// parseable.ts
var FORMAT = "auto-parseable-response-format";
var TOOL = "auto-parseable-tool";
function makeParseableResponseFormat(format, parser, reader) {
  return brand({
    ...format
  }, {
    $brand: FORMAT,
    $parseRaw: parser,
    $reader: reader
  });
}
function makeParseableTextFormat(format, parser, reader) {
  return brand({
    ...format
  }, {
    $brand: FORMAT,
    $parseRaw: parser,
    $reader: reader
  });
}
function makeParseableTool(tool, { parser, callback, reader }) {
  return brand({
    ...tool
  }, {
    $brand: TOOL,
    $parseRaw: parser,
    $callback: callback,
    $reader: reader
  });
}
function brand(value, marks) {
  for (const [name, mark] of Object.entries(marks)) {
    Object.defineProperty(value, name, {
      value: mark
    });
  }
  return value;
}
function readerOf(marked) {
  return marked?.$reader;
}
function isAutoParsableResponseFormat(format) {
  return format?.$brand === FORMAT;
}
function isAutoParsableTool(tool) {
  return tool?.$brand === TOOL;
}

// ../core/shape.ts
function listOf(list, name) {
  const isList = Array.isArray(list) && list.every((item) => isObject(item));
  if (isList) return list;
  throw unexpected(name, "a list of objects", Array.isArray(list) ? "a list of other values" : kindOf2(list));
}
function objectOf(value, name) {
  if (isObject(value)) return value;
  throw unexpected(name, "an object", kindOf2(value));
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function kindOf2(value) {
  return value === null ? "null" : typeof value;
}
function unexpected(name, due, found) {
  return new OpenAIError13(`Cannot parse the response body: ${name} must be ${due}, got ${found}: check baseURL, and whether the server supports this API`);
}

// parse_chat.ts
function isParseableFormat(format) {
  return isAutoParsableResponseFormat(format) || format?.type === "json_schema";
}
function isParseableFunction(tools, name) {
  const tool = toolOf(tools, name);
  return isAutoParsableTool(tool) || tool?.function.strict === true;
}
function hasParseableInput({ response_format, tools }) {
  return isParseableFormat(response_format) || (tools ?? []).some((tool) => isAutoParsableTool(tool) || functionOf(tool)?.strict === true);
}
function checkInputTools(tools) {
  for (const tool of tools ?? []) {
    if (tool.type === "custom") continue;
    if (tool.type !== "function") {
      throw new OpenAIError14(`Currently only \`function\` and \`custom\` tool types are supported; Received \`${tool.type}\``);
    }
    if (tool.function.strict !== true) {
      throw new OpenAIError14(`The \`${tool.function.name}\` tool is not marked with \`strict: true\`. Only strict function tools can be auto-parsed`);
    }
  }
}
function parseContent(format, content) {
  if (isAutoParsableResponseFormat(format)) {
    return readerOf(format)?.parse(content) ?? format.$parseRaw(content);
  }
  return isParseableFormat(format) ? parseJson(content) : null;
}
function parseArguments(tools, name, text2) {
  const tool = toolOf(tools, name);
  if (isAutoParsableTool(tool)) {
    return readerOf(tool)?.parse(text2) ?? tool.$parseRaw(text2);
  }
  return tool?.function.strict === true ? parseJson(text2) : null;
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    const message = typeof text2 === "string" ? `text of length ${text2.length} is not valid JSON` : `expected text, got ${typeof text2}`;
    throw new StructuredOutputError([
      {
        message
      }
    ], text2);
  }
}
function functionOf(tool) {
  return tool?.function;
}
function toolOf(tools, name) {
  return tools?.find((tool) => functionOf(tool)?.name === name);
}
async function parseChatCompletion(completion, params, always = false) {
  const parses = always || hasParseableInput(params);
  const choices = [];
  for (const choice of listOf(completion?.choices, "choices")) {
    if (parses && choice.finish_reason === "length") {
      throw new LengthFinishReasonError2(completion);
    }
    if (parses && choice.finish_reason === "content_filter") {
      throw new ContentFilterFinishReasonError2(completion);
    }
    choices.push(parses ? await parseChoice(choice, params) : {
      ...choice,
      message: {
        ...choice.message,
        parsed: null
      }
    });
  }
  return {
    ...completion,
    choices
  };
}
async function parseChoice(choice, params) {
  const message = objectOf(choice.message, "message");
  const { content, refusal: refusal2, tool_calls, function_call } = message;
  const hasText = typeof content === "string" && !refusal2 && (content !== "" || !tool_calls?.length && !function_call);
  const calls = [];
  for (const call of tool_calls ? listOf(tool_calls, "tool_calls") : []) {
    calls.push(await parseToolCall(call, params.tools));
  }
  return {
    ...choice,
    message: {
      ...message,
      ...tool_calls ? {
        tool_calls: calls
      } : {},
      parsed: hasText ? await parseContent(params.response_format, content) : null
    }
  };
}
async function parseToolCall(call, tools) {
  if (call.type !== "function") return call;
  const { name, arguments: text2 } = objectOf(call.function, "function");
  return {
    ...call,
    function: {
      ...call.function,
      parsed_arguments: await parseArguments(tools, name, text2)
    }
  };
}

// requests/senders.ts
function createOf(from) {
  return typeof from === "function" ? from : (params, options) => from.chat.completions.create(params, options);
}
function operationsOf(from) {
  return "responses" in from ? from.responses : from;
}

// chat_runner.ts
var AbstractChatCompletionRunner = class extends EventStream {
  _chatCompletions = [];
  messages = [];
  async finalChatCompletion() {
    await this.done();
    const completion = this._chatCompletions.at(-1);
    if (completion) return completion;
    throw new OpenAIError15("stream ended without producing a ChatCompletion");
  }
  async finalContent() {
    await this.done();
    return lastReply(this.messages).content;
  }
  async finalMessage() {
    await this.done();
    return lastReply(this.messages);
  }
  async finalFunctionToolCall() {
    await this.done();
    return lastCall(this.messages);
  }
  async finalFunctionToolCallResult() {
    await this.done();
    return lastResult(this.messages);
  }
  async totalUsage() {
    await this.done();
    return sumUsage(this._chatCompletions);
  }
  allChatCompletions() {
    return [
      ...this._chatCompletions
    ];
  }
  async _createChatCompletion(create, params, options) {
    checkSingleChoice(params);
    const completion = await createOf(create)({
      ...params,
      stream: false
    }, {
      ...options,
      signal: this.controller.signal
    });
    this._connected();
    return this._addChatCompletion(await parseChatCompletion(completion, params, true));
  }
  _addChatCompletion(completion) {
    for (const { message: message2 } of completion.choices) {
      for (const call of message2.tool_calls ?? []) {
        call.id ||= `call_${crypto.randomUUID()}`;
      }
    }
    this._chatCompletions.push(completion);
    this._send("chatCompletion", completion);
    const message = completion.choices[0]?.message;
    if (message) this._addMessage(message);
    return completion;
  }
  _addMessage(message, isGiven = false) {
    if (!isGiven && !("content" in message)) {
      message.content = null;
    }
    this.messages.push(message);
    if (isGiven) return;
    this._send("message", message);
    if (message.role === "tool" && message.content) {
      this._send("functionToolCallResult", message.content);
    } else if (message.role === "assistant") {
      for (const call of message.tool_calls ?? []) {
        if (call.type === "function") {
          this._send("functionToolCall", call.function);
        }
      }
    }
  }
  _emitFinal() {
    const completion = this._chatCompletions.at(-1);
    if (completion) this._send("finalChatCompletion", completion);
    const reply = lastReply(this.messages);
    this._send("finalMessage", reply);
    if (reply.content) this._send("finalContent", reply.content);
    const call = lastCall(this.messages);
    if (call) this._send("finalFunctionToolCall", call);
    const result = lastResult(this.messages);
    if (result !== void 0) {
      this._send("finalFunctionToolCallResult", result);
    }
    if (this._chatCompletions.some(({ usage }) => usage)) {
      this._send("totalUsage", sumUsage(this._chatCompletions));
    }
  }
  _send(event, value) {
    this._emit(event, ...[
      value
    ]);
  }
};
function checkSingleChoice({ n }) {
  if (n != null && n > 1) {
    throw new OpenAIError15("ChatCompletion convenience helpers only support n=1 at this time. To use n>1, please use chat.completions.create() directly.");
  }
}
function lastReply(messages) {
  const reply = messages.findLast(({ role }) => role === "assistant");
  if (!reply) {
    throw new OpenAIError15("stream ended without producing a ChatCompletionMessage with role=assistant");
  }
  return {
    ...reply,
    content: reply.content ?? null,
    refusal: reply.refusal ?? null
  };
}
function lastCall(messages) {
  for (const message of messages.toReversed()) {
    if (message.role !== "assistant") continue;
    const call = message.tool_calls?.findLast(({ type }) => type === "function");
    if (call?.type === "function") return call.function;
  }
  return void 0;
}
function lastResult(messages) {
  const called = (id) => messages.some((message) => message.role === "assistant" && message.tool_calls?.some((call) => call.type === "function" && call.id === id));
  for (const message of messages.toReversed()) {
    if (message.role === "tool" && typeof message.content === "string" && called(message.tool_call_id)) return message.content;
  }
  return void 0;
}
function sumUsage(completions) {
  const total = {
    completion_tokens: 0,
    prompt_tokens: 0,
    total_tokens: 0
  };
  for (const { usage } of completions) {
    if (!usage) continue;
    total.completion_tokens += usage.completion_tokens;
    total.prompt_tokens += usage.prompt_tokens;
    total.total_tokens += usage.total_tokens;
    for (const key of [
      "completion_tokens_details",
      "prompt_tokens_details"
    ]) {
      const details = usage[key];
      if (!details) continue;
      const sum2 = total[key] ??= {};
      for (const [name, count] of Object.entries(details)) {
        if (typeof count === "number") sum2[name] = (sum2[name] ?? 0) + count;
      }
    }
  }
  return total;
}

// chat_stream.ts

// chat_chunks/events.ts
var ChatEvents = class {
  params;
  accumulator;
  choices = /* @__PURE__ */ new Map();
  constructor(params, accumulator) {
    this.params = params;
    this.accumulator = accumulator;
  }
  *of(chunk, snapshot) {
    for (const choice of chunk.choices ?? []) {
      const whole = snapshot.choices[choice.index ?? 0];
      if (whole) yield* this.choice(choice, whole);
    }
  }
  *choice({ delta, logprobs }, whole) {
    const { message } = whole;
    const isReply = (message.role ?? "assistant") === "assistant";
    if (delta?.content != null && isReply && message.content) {
      yield [
        "content",
        delta.content,
        message.content
      ];
      yield [
        "content.delta",
        {
          delta: delta.content,
          snapshot: message.content,
          parsed: message.parsed
        }
      ];
    }
    if (delta?.refusal != null && isReply && message.refusal) {
      yield [
        "refusal.delta",
        {
          delta: delta.refusal,
          snapshot: message.refusal
        }
      ];
    }
    if (logprobs?.content != null && isReply) {
      yield [
        "logprobs.content.delta",
        {
          content: logprobs.content,
          snapshot: whole.logprobs?.content ?? []
        }
      ];
    }
    if (logprobs?.refusal != null && isReply) {
      yield [
        "logprobs.refusal.delta",
        {
          refusal: logprobs.refusal,
          snapshot: whole.logprobs?.refusal ?? []
        }
      ];
    }
    const progress = this.progress(whole.index);
    if (whole.finish_reason) {
      yield* this.contentDone(whole, progress);
      yield* this.callDone(whole, progress, progress.currentCall);
    }
    yield* this.calls(delta?.tool_calls ?? [], whole, progress);
  }
  *calls(deltas, whole, progress) {
    const places = deltas.map((delta) => this.accumulator.placeOf(delta));
    for (const index of places) {
      if (progress.currentCall !== index) {
        yield* this.contentDone(whole, progress);
        yield* this.callDone(whole, progress, progress.currentCall);
      }
      progress.currentCall = index;
    }
    for (const [at, index] of places.entries()) {
      const call = whole.message.tool_calls?.[index];
      if (call?.type !== "function" || !call.function) continue;
      yield [
        "tool_calls.function.arguments.delta",
        {
          name: call.function.name,
          index,
          arguments: call.function.arguments,
          parsed_arguments: call.function.parsed_arguments,
          arguments_delta: deltas[at].function?.arguments ?? ""
        }
      ];
    }
  }
  *contentDone({ message, logprobs }, progress) {
    const { content, refusal: refusal2, tool_calls, function_call } = message;
    const hasText = content != null && (content !== "" || !refusal2 && !tool_calls?.length && !function_call);
    if (hasText && !progress.contentDone) {
      progress.contentDone = true;
      const parsed = refusal2 ? null : parseContent(this.params.response_format, content);
      yield [
        "content.done",
        {
          content,
          parsed
        }
      ];
    }
    if (refusal2 && !progress.refusalDone) {
      progress.refusalDone = true;
      yield [
        "refusal.done",
        {
          refusal: refusal2
        }
      ];
    }
    if (logprobs?.content && !progress.contentLogprobsDone) {
      progress.contentLogprobsDone = true;
      yield [
        "logprobs.content.done",
        {
          content: logprobs.content
        }
      ];
    }
    if (logprobs?.refusal && !progress.refusalLogprobsDone) {
      progress.refusalLogprobsDone = true;
      yield [
        "logprobs.refusal.done",
        {
          refusal: logprobs.refusal
        }
      ];
    }
  }
  *callDone({ message, finish_reason }, progress, index) {
    if (index === null || progress.callsDone.has(index)) return;
    const call = message.tool_calls?.[index];
    if (!call?.type) {
      throw new OpenAIError16(`Cannot read the stream: tool_calls[${index}].type is missing`);
    }
    if (call.type !== "function" || !call.function) return;
    if (finish_reason) progress.callsDone.add(index);
    const { name, arguments: text2 } = call.function;
    yield [
      "tool_calls.function.arguments.done",
      {
        name,
        index,
        arguments: text2,
        parsed_arguments: parseArguments(this.params.tools, name, text2)
      }
    ];
  }
  progress(index) {
    let progress = this.choices.get(index);
    if (!progress) {
      progress = {
        contentDone: false,
        refusalDone: false,
        contentLogprobsDone: false,
        refusalLogprobsDone: false,
        callsDone: /* @__PURE__ */ new Set(),
        currentCall: null
      };
      this.choices.set(index, progress);
    }
    return progress;
  }
};

// chat_chunks/messages.ts
var PREFIX = "chat.completion.chunk.message:";
function messageIn(item) {
  if ("type" in item) return item;
  const { object } = item;
  return typeof object === "string" && object.startsWith(PREFIX) ? JSON.parse(object.slice(PREFIX.length)) : null;
}
function messageChunk({ id, created, model }, message, toolCallIds) {
  const payload = {
    type: "message",
    message,
    ...toolCallIds ? {
      tool_call_ids: toolCallIds
    } : {}
  };
  return {
    id,
    choices: [],
    created,
    model,
    object: `${PREFIX}${JSON.stringify(payload)}`
  };
}

// ../core/json_pointer.ts
function pointerSteps(pointer) {
  return pointer.split("/").slice(1).map(unescapedStep);
}
function unescapedStep(step) {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function escapedStep(step) {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

// items.ts

// ../schema/json.ts
function resolve(schema, root) {
  let at = schema;
  for (let hops = 0; typeof at?.$ref === "string" && hops < 32; hops++) {
    const [start, ...steps] = decodeURIComponent(at.$ref).split("/");
    const target = steps.reduce((part, step) => part?.[unescapedStep(step)], start === "#" ? root : void 0);
    if (!target) {
      throw new TypeError(`Cannot send the schema: ${at.$ref} does not exist`);
    }
    at = target;
  }
  return at;
}

// ../schema/array_at.ts
var MAX_PARTS = 1e3;
function arrayAt(schema, steps) {
  const budget = {
    parts: MAX_PARTS
  };
  try {
    return look(schema, schema, steps, budget);
  } catch {
    return "maybe";
  }
}
function look(part, root, steps, budget) {
  if (part === false) return "no";
  if (typeof part !== "object" || part === null || budget.parts-- <= 0) {
    return "maybe";
  }
  const at = resolve(part, root);
  if (at.allOf || at.if || at.patternProperties || at.$ref) return "maybe";
  const branches = at.anyOf ?? at.oneOf;
  if (branches) {
    const found = branches.map((one) => look(one, root, steps, budget));
    return found.find((one) => one === "yes") ?? found.find((one) => one === "maybe") ?? "no";
  }
  const types = at.type === void 0 ? void 0 : [
    at.type
  ].flat();
  const [step, ...rest] = steps;
  if (step === void 0) {
    return types ? types.includes("array") ? "yes" : "no" : "maybe";
  }
  if (!types) return "maybe";
  if (types.includes("object")) {
    const { properties = {}, additionalProperties } = at;
    if (Object.hasOwn(properties, step)) {
      return look(properties[step], root, rest, budget);
    }
    if (additionalProperties !== false) return "maybe";
  }
  return types.includes("array") && /^\d+$/.test(step) ? look(at.items, root, rest, budget) : "no";
}

// items.ts
function itemReader(path, format) {
  if (typeof path !== "string" || path !== "" && !path.startsWith("/")) {
    throw new TypeError(`path must be a JSON pointer, such as "/people", got ${JSON.stringify(path)}`);
  }
  const steps = pointerSteps(path);
  if (readerOf(format)?.wrapped) steps.unshift("value");
  const inSchema = inSchemaOf(format, steps);
  if (inSchema === "no") {
    throw new TypeError(`path must lead to an array of the schema, but it has no array at ${JSON.stringify(path)}`);
  }
  const json = new PartialJson();
  return {
    begin(onItem) {
      json.onClose = (open) => {
        const { value, key } = open.at(-1);
        if (open.length === steps.length + 1 && Array.isArray(value) && steps.every((step, at) => open[at].key === step)) onItem({
          pointer: `${path}/${key}`,
          value: value[Number(key)]
        });
      };
      return (text2) => json.push(text2);
    },
    check() {
      if (!json.isWhole) return;
      const found = valueAt(json.value, steps);
      if (Array.isArray(found) || found === null) return;
      if (found === void 0 && inSchema === "yes") return;
      const message = `expected an array at ${JSON.stringify(path)}, got ${nameOf2(found)}`;
      throw new StructuredOutputError2([
        {
          message,
          path: pointerSteps(path)
        }
      ]);
    }
  };
}
function inSchemaOf(format, steps) {
  const { json_schema, schema } = format ?? {};
  return arrayAt(json_schema?.schema ?? schema, steps);
}
function valueAt(root, steps) {
  return steps.reduce((value, step) => {
    if (value === null) return null;
    if (typeof value !== "object") return void 0;
    if (Object.hasOwn(value, step)) {
      return value[step];
    }
    return Array.isArray(value) && /^\d+$/.test(step) ? null : void 0;
  }, root);
}
function nameOf2(value) {
  if (value === void 0) return "no such field";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}
function checkedItems(parts, items, format, onWrong) {
  const reader = readerOf(format);
  return {
    async next() {
      const { done, value } = await parts.next();
      if (done) {
        items.check();
        return {
          done,
          value
        };
      }
      try {
        return {
          done: false,
          value: await readPart(reader, value)
        };
      } catch (error) {
        onWrong(error);
        await parts.return();
        throw error;
      }
    },
    async return() {
      await parts.return();
      return {
        done: true,
        value: void 0
      };
    },
    [Symbol.asyncIterator]() {
      return this;
    }
  };
}
function requireReader(format) {
  const reader = readerOf(format);
  if (reader) return reader;
  throw new TypeError("earlyReject must be used with a format of ./helpers/zod or ./helpers/standard-schema");
}
function earlyChecker(reader, onWrong) {
  return partReader((open) => {
    const inner = reader.wrapped ? open.slice(1) : open;
    const { value, key } = open.at(-1);
    const isField = inner.length === 1;
    if (!isField && !(inner.length === 2 && Array.isArray(value))) return;
    const pointer = inner.map(({ key: key2 }) => `/${escapedStep(key2)}`).join("");
    const part = Array.isArray(value) ? value[Number(key)] : value[key];
    if (Array.isArray(part)) return;
    readPart(reader, {
      pointer,
      value: part
    }).catch(onWrong);
  });
}
async function readPart(reader, { pointer, value }) {
  const schema = reader?.at(pointer);
  if (!schema) return value;
  try {
    return await schema.read(value);
  } catch (error) {
    if (!(error instanceof StructuredOutputError2)) throw error;
    const before = pointerSteps(pointer);
    throw new StructuredOutputError2(error.issues.map((issue) => ({
      ...issue,
      path: [
        ...before,
        ...issue.path ?? []
      ]
    })), JSON.stringify(value));
  }
}
function partReader(onClose) {
  const json = new PartialJson();
  json.onClose = onClose;
  return (text2) => json.push(text2);
}

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
function checkSpelling(options, names) {
  assertObject(options, "options");
  const known = Object.keys(names);
  for (const [name, value] of Object.entries(options)) {
    if (value === void 0 || Object.hasOwn(names, name)) continue;
    const meant = nearestName(name, known);
    if (meant === void 0) continue;
    throw new TypeError(`Unknown option "${name}", did you mean "${meant}"?`);
  }
}
function describeValue(value) {
  if (typeof value === "number" || value === null) return `${value}`;
  return Array.isArray(value) ? "array" : typeof value;
}
function isObject2(value) {
  return !!value && typeof value === "object" && !Array.isArray(value);
}
function assertObject(value, name) {
  if (!isObject2(value)) {
    throw new TypeError(`${name} must be an object, got ${describeValue(value)}`);
  }
}
function assertFunction(value, name) {
  if (typeof value !== "function") {
    throw new TypeError(`${name} must be a function, got ${describeValue(value)}`);
  }
}

// repair.ts

// ../core/output_text.ts
function addOutputText(value) {
  const response = value;
  if (response?.object !== "response" || !Array.isArray(response.output)) {
    return value;
  }
  response.output_text = response.output.flatMap((item) => item?.type === "message" ? item.content ?? [] : []).map((part) => part?.type === "output_text" ? part.text ?? "" : "").join("");
  return value;
}

// requests/called_tool.ts
function calledTool(tools, { name, namespace }) {
  const all = tools ?? [];
  const named = (list) => list.find((tool) => tool.type === "function" && tool.name === name);
  if (namespace === void 0 || namespace === null) return named(all);
  const space = all.find((tool) => tool.type === "namespace" && tool.name === namespace);
  if (space) return named(space.tools ?? []);
  return namespace === name ? named(all.filter(({ defer_loading }) => defer_loading === true)) : void 0;
}

// parse_response.ts
function hasParseableResponse({ text: text2, tools }) {
  const parses = (tool) => isAutoParsableTool(tool) || tool.type === "function" && tool.strict === true || (tool.tools ?? []).some(parses);
  return isParseableFormat(text2?.format) || (tools ?? []).some(parses);
}
async function parseResponse(response, params, always = false) {
  const parses = always || hasParseableResponse(params);
  const isWhole2 = !response?.status || response.status === "completed";
  const format = params.text?.format;
  const output = [];
  for (const item of listOf(response?.output, "output")) {
    if (item.type === "function_call") {
      const parsed2 = parses && isWhole2 ? await argumentsOf2(item, params.tools) : null;
      output.push({
        ...item,
        parsed_arguments: parsed2
      });
    } else if (item.type === "message") {
      const { phase } = item;
      const isAnswer = isWhole2 && (phase == null || phase === "final_answer");
      const content = [];
      for (const part of listOf(item.content, "content")) {
        const isText = part.type === "output_text";
        if (parses && !isText) content.push(part);
        else {
          const parsed2 = parses && isText && isAnswer ? await parseContent(format, part.text) : null;
          content.push({
            ...part,
            parsed: parsed2
          });
        }
      }
      output.push({
        ...item,
        content
      });
    } else output.push(item);
  }
  const parsed = {
    ...response,
    output
  };
  addOutputText(parsed);
  parsed.output_parsed = firstParsed(parsed);
  return parsed;
}
function firstParsed({ output }) {
  for (const item of output) {
    if (item.type !== "message") continue;
    for (const part of item.content) {
      if (part.type === "output_text" && part.parsed !== null) {
        return part.parsed;
      }
    }
  }
  return null;
}
function argumentsOf2(call, tools) {
  const tool = calledTool(tools, call);
  const { arguments: text2 } = call;
  if (isAutoParsableTool(tool)) {
    return readerOf(tool)?.parse(text2) ?? tool.$parseRaw(text2);
  }
  return tool?.strict ? parseJson(text2) : null;
}

// requests/request_message.ts
function toRequestMessage(message) {
  if (message.role !== "assistant") return message;
  const { audio, content, function_call, name, refusal: refusal2, tool_calls } = message;
  return {
    role: "assistant",
    ...audio == null ? {} : {
      audio: {
        id: audio.id
      }
    },
    ...content === void 0 ? {} : {
      content
    },
    ...function_call == null ? {} : {
      function_call
    },
    ...name === void 0 ? {} : {
      name
    },
    ...refusal2 == null ? {} : {
      refusal: refusal2
    },
    ...tool_calls === void 0 ? {} : {
      tool_calls: tool_calls.map(toRequestCall)
    }
  };
}
function toRequestCall(call) {
  const { id } = call;
  if (call.type === "custom") {
    const { input, name: name2 } = call.custom;
    return {
      id,
      type: "custom",
      custom: {
        input,
        name: name2
      }
    };
  }
  const { arguments: text2, name } = call.function;
  return {
    id,
    type: "function",
    function: {
      arguments: text2,
      name
    }
  };
}

// repair.ts
var REPAIR = {
  attempts: 1,
  message: 1
};
var MOST_ISSUES = 20;
function splitParseOptions(options) {
  const { repair, ...request } = options ?? {};
  if (repair === void 0) return {
    repair,
    request
  };
  checkNames(repair, REPAIR, "repair");
  const { attempts } = repair;
  if (!Number.isInteger(attempts) || attempts < 1 || attempts > 10) {
    throw new RangeError(`repair.attempts must be an integer from 1 to 10, got ${attempts}`);
  }
  return {
    repair,
    request
  };
}
async function parseChat(first, body, repair, create) {
  return await repaired({
    first,
    repair,
    parse: (completion) => parseChatCompletion(completion, body, true),
    again: (completion, error) => {
      const [{ message }] = completion.choices;
      const text2 = messageOf(error, repair);
      const calls = message.tool_calls ?? [];
      const wrong = toRequestMessage(message);
      const replies = calls.length > 0 ? calls.map(({ id }) => ({
        role: "tool",
        tool_call_id: id,
        content: text2
      })) : [
        {
          role: "user",
          content: text2
        }
      ];
      return create({
        ...body,
        messages: [
          ...body.messages,
          wrong,
          ...replies
        ]
      });
    }
  });
}
async function parseOutput(first, body, repair, create, parser) {
  return await repaired({
    first,
    repair,
    parse: (response) => parseResponse(response, parser, true),
    again: (response, error) => {
      const text2 = messageOf(error, repair);
      const calls = response.output.filter((item) => item.type === "function_call");
      const replies = calls.length > 0 ? calls.map(({ call_id }) => ({
        type: "function_call_output",
        call_id,
        output: text2
      })) : [
        {
          role: "user",
          content: text2
        }
      ];
      const input = body.conversation ? replies : [
        ...inputItems(body.input),
        ...response.output,
        ...replies
      ];
      return create({
        ...body,
        input
      });
    }
  });
}
async function repaired({ first, repair, parse, again }) {
  let whole = first;
  let usage = first?.usage;
  for (let left = repair?.attempts ?? 0; ; left--) {
    try {
      const parsed = await parse(whole);
      if (usage !== whole.usage) parsed.usage = usage;
      return parsed;
    } catch (error) {
      if (!(error instanceof OpenAIError17)) throw error;
      const soFar = {
        ...whole,
        usage
      };
      if ("completion" in error) Object.assign(error, {
        completion: soFar
      });
      if (!(error instanceof StructuredOutputError3)) throw error;
      error.response = soFar;
      if (left <= 0) throw error;
      whole = await again(whole, error);
      usage = addUsage(usage, whole?.usage);
    }
  }
}
async function withResponse(response, parsed) {
  try {
    return await parsed;
  } catch (error) {
    if (error instanceof StructuredOutputError3) error.response = response;
    throw error;
  }
}
function messageOf(error, { message }) {
  if (message) return message(error);
  const { issues } = error;
  const lines = issues.slice(0, MOST_ISSUES).map((issue) => {
    const path = (issue.path ?? []).map((step) => typeof step === "object" ? step.key : step);
    return `- ${path.length ? `${path.map(String).join(".")}: ` : ""}${issue.message}`;
  });
  return `The output does not match its schema:
${lines.join("\n")}
Write the whole output again, corrected.`;
}
function inputItems(input) {
  if (typeof input === "string") return [
    {
      role: "user",
      content: input
    }
  ];
  return [
    ...input ?? []
  ];
}
function addUsage(a, b) {
  if (!a || !b) return a || b;
  const sum2 = {
    ...a
  };
  for (const [name, more] of Object.entries(b)) {
    const have = sum2[name];
    if (typeof more === "number") {
      sum2[name] = (typeof have === "number" ? have : 0) + more;
    } else if (typeof more === "object" && more !== null) {
      sum2[name] = addUsage(have, more);
    }
  }
  return sum2;
}

// chat_stream.ts
var ChatCompletionStream = class ChatCompletionStream extends AbstractChatCompletionRunner {
  _params;
  _accumulator = null;
  _quirks = [];
  _events = null;
  constructor(params) {
    super();
    this._params = params;
    for (const name of [
      "_params",
      "_accumulator",
      "_events",
      "_quirks"
    ]) {
      Object.defineProperty(this, name, {
        enumerable: false
      });
    }
  }
  get currentChatCompletionSnapshot() {
    return this._accumulator?.snapshot;
  }
  get quirks() {
    const now = this._accumulator?.quirks ?? [];
    return [
      .../* @__PURE__ */ new Set([
        ...this._quirks,
        ...now
      ])
    ];
  }
  static fromReadableStream(readable) {
    const stream = new ChatCompletionStream(null);
    stream._run(() => stream._fromReadableStream(readable));
    return stream;
  }
  static createChatCompletion(create, params, given) {
    const { earlyReject, ...options } = given ?? {};
    const all = params;
    const stream = new ChatCompletionStream(all);
    if (earlyReject) {
      const reader = requireReader(params.response_format);
      stream.on("content", earlyChecker(reader, (error) => stream._reject(error)));
    }
    stream._run(() => {
      stream._listenForAbort(options.signal);
      for (const message of params.messages) stream._addMessage(message, true);
      return stream._createChatCompletion(create, all, options);
    });
    return stream;
  }
  async _createChatCompletion(create, params, options) {
    this._throwIfAborted();
    this._begin();
    const stream = await createOf(create)({
      ...params,
      stream: true
    }, {
      ...options,
      signal: this.controller.signal
    });
    this._connected();
    for await (const chunk of stream) {
      const waiting = this._addChunk(chunk) ?? this._drained();
      if (waiting) await waiting;
    }
    this._throwIfAborted();
    return this._addChatCompletion(await this._complete());
  }
  async _fromReadableStream(readable) {
    this._connected();
    const items = Stream2.fromReadableStream(readable, this.controller);
    let id;
    for await (const item of items) {
      const { error } = item;
      if (typeof error === "object" && error !== null) {
        throw new APIError2(void 0, error, void 0, void 0);
      }
      const message = messageIn(item);
      if (message) {
        if (this._accumulator?.snapshot) {
          this._addChatCompletion(await this._complete(message.tool_call_ids));
        }
        id = void 0;
        this._addMessage(message.message);
        continue;
      }
      const chunk = item;
      if (id && chunk.id && id !== chunk.id) {
        this._addChatCompletion(await this._complete());
      }
      if (chunk.id) id = chunk.id;
      const waiting = this._addChunk(chunk) ?? this._drained();
      if (waiting) await waiting;
    }
    this._throwIfAborted();
    if (this._accumulator?.snapshot) {
      return this._addChatCompletion(await this._complete());
    }
    const last = this._chatCompletions.at(-1);
    if (last) return last;
    throw new OpenAIError18("request ended without sending any chunks");
  }
  get _rejectsUnfinished() {
    return hasParseableInput(this._params ?? {});
  }
  _begin() {
    const params = this._params ?? {};
    this._accumulator = new ChatCompletionAccumulator({
      parsesContent: isParseableFormat(params.response_format),
      parsesArguments: (name) => isParseableFunction(params.tools, name),
      rejectsUnfinished: this._rejectsUnfinished
    });
    this._events = new ChatEvents(params, this._accumulator);
  }
  _addChunk(chunk) {
    if (this.ended) return null;
    if (!this._accumulator) this._begin();
    const snapshot = this._accumulator.add(chunk);
    this._emit("chunk", chunk, snapshot);
    if (this._isPlainText(chunk, snapshot)) return null;
    return this._emitAll(this._events.of(chunk, snapshot));
  }
  _isPlainText({ choices }, snapshot) {
    const [choice] = choices ?? [];
    return choices?.length === 1 && choice.delta != null && !snapshot.choices[choice.index ?? 0]?.finish_reason && !choice.logprobs && !choice.delta.tool_calls && !choice.delta.refusal && !this._hasListeners("content") && !this._hasListeners("content.delta");
  }
  _emitAll(events) {
    for (; ; ) {
      const { done, value } = events.next();
      if (done) return null;
      const [event, ...args] = value;
      const [fields] = args;
      const key = event === "content.done" ? "parsed" : event === "tool_calls.function.arguments.done" ? "parsed_arguments" : null;
      const emit = () => {
        this._emit(event, ...args);
      };
      if (key && fields[key] instanceof Promise) {
        const { snapshot } = this._accumulator;
        return withResponse(snapshot, fields[key]).then((parsed) => {
          fields[key] = parsed;
          emit();
          return this._emitAll(events) ?? void 0;
        });
      }
      emit();
    }
  }
  _complete(toolCallIds) {
    const accumulator = this._accumulator;
    if (!accumulator?.snapshot) {
      throw new OpenAIError18("request ended without sending any chunks");
    }
    const calls = accumulator.snapshot.choices[0]?.message.tool_calls;
    toolCallIds?.forEach((id, index) => {
      if (calls?.[index] && id) calls[index].id = id;
    });
    const completion = accumulator.completion();
    this._quirks = this.quirks;
    this._accumulator = this._events = null;
    return withResponse(completion, parseChatCompletion(completion, this._params ?? {}));
  }
  [Symbol.asyncIterator]() {
    return this._iterate((push) => {
      this.on("chunk", push);
      return () => this.off("chunk", push);
    }, () => this.abort());
  }
  items(path) {
    const format = this._params?.response_format;
    const items = itemReader(path, format);
    const parts = this._iterate((push) => {
      const read = items.begin(push);
      read(this._accumulator?.snapshot?.choices[0]?.message.content ?? "");
      this.on("content", read);
      return () => this.off("content", read);
    }, () => this.abort());
    return checkedItems(parts, items, format, (error) => this._reject(error));
  }
  _snapshot() {
    return this._accumulator?.snapshot ?? this._chatCompletions.at(-1);
  }
  toReadableStream() {
    return new Stream2(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }
};

// requests/parser_params.ts
function parserParams(params, parseAs) {
  const { tools, text: text2 } = params;
  if (parseAs === null) return {
    tools
  };
  const input = Array.isArray(params.input) ? params.input : [];
  const update = input.findLast((item) => item?.type === "configuration_update" && typeof item.text?.format?.type === "string");
  if (parseAs && update?.text?.format?.type === "text") {
    throw new OpenAIError19("Cannot use parseAs with a plain-text format update.");
  }
  const format = parseAs ?? update?.text?.format ?? text2?.format;
  return {
    tools,
    text: {
      format
    }
  };
}

// poll.ts
var DEFAULT_INTERVAL = 5e3;
var SHORTEST_HINT = 100;
var LONGEST_HINT = 6e5;
var LONGEST_TIMER = 2 ** 31 - 1;
async function poll(retrieve, isDone, options = {}) {
  assertFunction(retrieve, "retrieve");
  assertFunction(isDone, "isDone");
  const current = startClock(options);
  const interval = checkedTime("pollIntervalMs", current().pollIntervalMs);
  for (; ; ) {
    const call = retrieve(pollRequest(current(), interval));
    if (typeof call?.withResponse !== "function") {
      throw new TypeError("retrieve must return the promise of the call itself, whose response says when to ask again");
    }
    const { data, response } = await call.withResponse();
    if (isDone(data)) return data;
    await pause2(interval ?? hintOf(response.headers) ?? DEFAULT_INTERVAL, current(), statusOf(data));
  }
}
var DONE2 = /* @__PURE__ */ new Set([
  "cancelled",
  "canceled",
  "completed",
  "deleted",
  "error",
  "expired",
  "failed",
  "incomplete",
  "paused",
  "processed",
  "requires_action",
  "succeeded"
]);
function isSettled(object) {
  return DONE2.has(object.status);
}
function startClock(options) {
  const { signal, ...others } = options ?? {};
  const current = signal ? {
    ...others,
    signal
  } : others;
  const deadline = checkedTime("deadline", current.deadline);
  if (!deadline) return () => current;
  const end = Date.now() + deadline;
  return () => {
    const left = end - Date.now();
    if (left <= 0) throw deadlineError();
    return {
      ...current,
      deadline: left
    };
  };
}
function requestOptions(options) {
  const { pollIntervalMs: _, maxConcurrency: __, ...own } = options ?? {};
  return own;
}
async function createAndWait(options, create, wait) {
  const current = startClock(options);
  const created = await create(requestOptions(options));
  return await wait(created, current);
}
function pollRequest(options, interval) {
  const headers = mergeHeaders({}, options.headers);
  headers["x-stainless-poll-helper"] = "true";
  if (interval !== void 0) {
    headers["x-stainless-custom-poll-interval"] = String(interval);
  }
  return {
    ...requestOptions(options),
    headers
  };
}
function hintOf(headers) {
  const hint = Number.parseInt(headers.get("openai-poll-after-ms") ?? "", 10);
  return Number.isNaN(hint) ? void 0 : Math.min(Math.max(hint, SHORTEST_HINT), LONGEST_HINT);
}
function pause2(interval, { signal, deadline }, status) {
  const isLast = Boolean(deadline) && deadline < interval;
  const ms = Math.min(isLast ? deadline : interval, LONGEST_TIMER);
  return new Promise((resolve2, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new APIUserAbortError5({
        cause: signal.reason
      }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      if (isLast) reject(deadlineError(status));
      else resolve2();
    }, ms);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, {
      once: true
    });
  });
}
function statusOf(object) {
  const { status } = object ?? {};
  return typeof status === "string" ? status : "unknown";
}
function deadlineError(status) {
  const last = status === void 0 ? "" : `: its status is "${status}"`;
  return new DeadlineExceededError({
    message: `The object is not done by the deadline${last}. It may finish later: poll it by its ID`
  });
}
function checkedTime(name, ms) {
  if (ms != null && !(Number.isFinite(ms) && ms >= 0)) {
    throw new RangeError(`${name} must be a number of milliseconds, 0 or more, got ${ms}`);
  }
  return ms ?? void 0;
}

// chat_tool_runners.ts

// runnable_tools.ts
async function runCall(call, { functions, only, context, toolContext }) {
  if (call.type !== "function") return null;
  const reply = (content, wasRun = false) => ({
    message: {
      role: "tool",
      tool_call_id: call.id,
      content
    },
    wasRun
  });
  const { name, arguments: text2 } = call.function;
  const own = functions.get(name);
  const quoted = JSON.stringify(name);
  if (!own) {
    const known = [
      ...functions.keys()
    ].map((one) => JSON.stringify(one));
    return reply(`Invalid tool_call: ${quoted}. Available options are: ${known.join(", ")}. Please try again`);
  }
  if (only !== void 0 && only !== name) {
    return reply(`Invalid tool_call: ${quoted}. ${JSON.stringify(only)} requested. Please try again`);
  }
  let args = text2;
  if (typeof own.parse === "function") {
    try {
      args = await own.parse(text2);
    } catch (error) {
      return reply(error instanceof Error ? error.message : String(error));
    }
  }
  const { function: run } = own;
  const result = await run.call(own, args, context, toolContext, call.id);
  return reply(typeof result === "string" ? result : result === void 0 ? "undefined" : JSON.stringify(result), true);
}
function toRunnable(tool) {
  if ("call" in tool) return toolAsRunnable(tool);
  if (!isAutoParsableTool(tool)) return tool;
  const { $callback, $parseRaw, function: own } = tool;
  if (!$callback) {
    throw new OpenAIError20("Tool given to `.runTools()` that does not have an associated function");
  }
  return {
    type: "function",
    function: {
      function: $callback,
      name: own.name,
      description: own.description ?? "",
      parameters: own.parameters,
      parse: $parseRaw,
      strict: true
    }
  };
}
function toolAsRunnable(tool) {
  const run = (args, { controller }, _context, toolCallId) => tool.call(args, {
    toolCallId,
    signal: controller.signal
  });
  return {
    type: "function",
    function: {
      function: run,
      name: tool.name,
      description: tool.description,
      parameters: tool.parameters,
      strict: tool.strict
    }
  };
}
function nameOf3(own) {
  return own.name || own.function.name;
}
function toTool(tool) {
  if (tool.type !== "function") return tool;
  const { parameters, description, strict } = tool.function;
  return {
    type: "function",
    function: {
      name: nameOf3(tool.function),
      parameters,
      ...description === void 0 ? {} : {
        description
      },
      ...strict === void 0 ? {} : {
        strict
      }
    }
  };
}

// chat_tool_runners.ts
var MAX_CHAT_COMPLETIONS = 10;
var ChatCompletionRunner = class ChatCompletionRunner extends AbstractChatCompletionRunner {
  static runTools(create, params, options) {
    const runner = new ChatCompletionRunner();
    runner._run(() => {
      runner._listenForAbort(options?.signal);
      return runLoop({
        context: runner,
        request: (all, own) => runner._createChatCompletion(create, all, own),
        add: (message, isGiven) => runner._addMessage(message, isGiven)
      }, params, options);
    });
    return runner;
  }
  _addMessage(message, isGiven = false) {
    super._addMessage(message, isGiven);
    if (!isGiven && message.role === "assistant" && message.content) {
      this._emit("content", message.content);
    }
  }
};
var ChatCompletionStreamingRunner = class ChatCompletionStreamingRunner extends ChatCompletionStream {
  static runTools(create, params, options) {
    const runner = new ChatCompletionStreamingRunner({
      ...params,
      // As they are sent, without parsers: the model learns what is wrong about its arguments.
      tools: params.tools.map(toRunnable).map(toTool)
    });
    runner._run(() => {
      runner._listenForAbort(options?.signal);
      return runLoop({
        context: runner,
        request: (all, own) => runner._createChatCompletion(create, all, own),
        add: (message, isGiven) => runner._addMessage(message, isGiven)
      }, params, options);
    });
    return runner;
  }
  static fromReadableStream(readable) {
    const runner = new ChatCompletionStreamingRunner(null);
    runner._run(() => runner._fromReadableStream(readable));
    return runner;
  }
  get _rejectsUnfinished() {
    return this._params !== null;
  }
  toReadableStream() {
    let last;
    let ids;
    const items = this._iterate((push) => {
      const onChunk = (chunk) => {
        last = chunk;
        push(chunk);
      };
      const onMessage = (message) => {
        if (message.role === "assistant") {
          ids = message.tool_calls?.map(({ id }) => id);
        } else if (message.role === "tool" && last) {
          push(messageChunk(last, message, ids));
          ids = void 0;
        }
      };
      this.on("chunk", onChunk);
      this.on("message", onMessage);
      return () => {
        this.off("chunk", onChunk);
        this.off("message", onMessage);
      };
    }, () => this.abort());
    return new Stream3(() => items, this.controller).toReadableStream();
  }
};
async function runLoop({ context, request, add: add2 }, params, options = {}) {
  const { stream: _, toolContext, ...rest } = params;
  const { tool_choice = "auto", tools: given } = rest;
  const { maxChatCompletions = MAX_CHAT_COMPLETIONS, afterCompletion, ...requestOptions2 } = options ?? {};
  checkConversation(given, maxChatCompletions);
  const only = typeof tool_choice !== "string" && tool_choice.type === "function" ? tool_choice.function.name : void 0;
  const runnable = given.map(toRunnable);
  const functions = new Map(runnable.filter(({ type }) => type === "function").map((tool) => [
    nameOf3(tool.function),
    tool.function
  ]));
  const tools = runnable.map(toTool);
  for (const message of params.messages) add2(message, true);
  const { signal } = context.controller;
  const run = (call) => runCall(call, {
    functions,
    only,
    context,
    toolContext
  });
  const runInOrder = only !== void 0 || params.parallel_tool_calls === false;
  for (let turn = 0; turn < maxChatCompletions; turn++) {
    const completion = await request({
      ...rest,
      tool_choice,
      tools,
      messages: context.messages.map(toRequestMessage)
    }, requestOptions2);
    const message = completion.choices[0]?.message;
    if (!message) {
      throw new OpenAIError21("missing message in ChatCompletion response");
    }
    const calls = message.tool_calls ?? [];
    let isDone = calls.length === 0;
    if (runInOrder) {
      for (const call of calls) {
        throwIfAborted(signal);
        const result = await run(call);
        if (result) add2(result.message, false);
        throwIfAborted(signal);
        isDone = only !== void 0 && !!result?.wasRun;
        if (isDone) break;
      }
    } else if (!isDone) {
      throwIfAborted(signal);
      const results = await runConcurrently(calls, run, signal);
      for (const result of results) if (result) add2(result.message, false);
      throwIfAborted(signal);
    }
    await afterCompletion?.(completion, context);
    throwIfAborted(signal);
    if (isDone) return;
  }
}
async function runConcurrently(calls, run, signal) {
  const results = await Promise.allSettled(calls.map(run));
  const failed = results.find((result) => result.status === "rejected");
  if (failed && !signal.aborted) throw failed.reason;
  return results.filter((result) => result.status === "fulfilled").map(({ value }) => value);
}
function checkConversation(tools, maxChatCompletions) {
  if (!Array.isArray(tools)) {
    throw new TypeError(`tools must be an array, got ${describeValue(tools)}`);
  }
  if (!(Number(maxChatCompletions) >= 1)) {
    throw new RangeError(`maxChatCompletions must be a number of at least 1, got ${describeValue(maxChatCompletions)}`);
  }
}

// response_accumulator.ts

// responses/logprobs.ts
function addLogprobs2(part, { type, logprobs }) {
  if (!Array.isArray(logprobs) || !logprobs.every(isWhole)) return;
  const tokens = logprobs.length > 0 ? structuredClone(logprobs) : [];
  if (type.endsWith(".done")) {
    if (tokens.length > 0 || part.logprobs?.length) part.logprobs = tokens;
  } else if (tokens.length > 0) (part.logprobs ??= []).push(...tokens);
}
function isWhole(value) {
  const { top_logprobs: top } = value ?? {};
  return hasBytes(value) && Array.isArray(top) && top.every(hasBytes);
}
function hasBytes(value) {
  return Array.isArray(value?.bytes);
}

// responses/shell_events.ts
var SHELL_EVENT = "response.shell_call_";
function isShellEvent(type) {
  return type.startsWith(SHELL_EVENT);
}
function applyShellEvent(item, event, output) {
  const { command_index: index = 0, delta } = event;
  const [part, step] = event.type.slice(SHELL_EVENT.length).split(".");
  if (part === "command" && item.type === "shell_call") {
    const commands = commandsOf(item);
    checkIndex("command", index, commands.length);
    commands[index] = step === "delta" ? `${commands[index] ?? ""}${delta}` : event.command;
  } else if (part === "output_content" && item.type === "shell_call_output") {
    const outputs = item.output ??= [];
    const call = output.find(({ type, call_id }) => type === "shell_call" && call_id === item.call_id);
    checkIndex("output", index, call ? commandsOf(call).length - 1 : outputs.length);
    while (outputs.length <= index) outputs.push(emptyOutput());
    if (step === "done") outputs[index] = structuredClone(event.output?.[0]);
    else add(outputs[index], delta);
  }
}
function commandsOf(item) {
  const action = item.action ??= {};
  return action.commands ??= [];
}
function add(output, { stdout = "", stderr = "" } = {}) {
  output.stdout += stdout;
  output.stderr += stderr;
}
function emptyOutput() {
  return {
    stdout: "",
    stderr: "",
    outcome: {
      type: "exit",
      exit_code: 0
    }
  };
}
function checkIndex(list, index, last) {
  if (Number.isInteger(index) && index >= 0 && index <= last) return;
  throw new OpenAIError22(`missing ${list} at index ${index}`);
}

// response_accumulator.ts
var LIFECYCLE = /* @__PURE__ */ new Set([
  "response.created",
  "response.queued",
  "response.in_progress",
  "response.completed",
  "response.failed",
  "response.incomplete",
  "response.cancelled"
]);
var LISTS = {
  content: "content_index",
  summary: "summary_index",
  annotations: "annotation_index"
};
var PART_ADDED = {
  content: "response.content_part.added",
  summary: "response.reasoning_summary_part.added"
};
var text = (of, field, done, inList = {}) => ({
  delta: {
    of: [
      of
    ],
    field,
    from: "delta",
    how: "append",
    ...inList
  },
  done: {
    of: [
      of
    ],
    field,
    from: done,
    how: "set",
    ...inList
  }
});
var TEXT_PART = {
  list: "content",
  begin: {
    type: "output_text",
    text: "",
    annotations: []
  }
};
var outputText = text("message", "text", "text", TEXT_PART);
var refusal = text("message", "refusal", "refusal", {
  list: "content",
  begin: {
    type: "refusal",
    refusal: ""
  }
});
var reasoning = text("reasoning", "text", "text", {
  list: "content",
  begin: {
    type: "reasoning_text",
    text: ""
  }
});
var summary = text("reasoning", "text", "text", {
  list: "summary",
  begin: {
    type: "summary_text",
    text: ""
  }
});
var functionCall = text("function_call", "arguments", "arguments");
var customCall = text("custom_tool_call", "input", "input");
var mcpCall = text("mcp_call", "arguments", "arguments");
var code = text("code_interpreter_call", "code", "code");
var CHANGES = {
  "response.content_part.added": {
    of: [
      "message",
      "reasoning"
    ],
    list: "content",
    from: "part",
    how: "push"
  },
  "response.content_part.done": {
    of: [
      "message",
      "reasoning"
    ],
    list: "content",
    from: "part",
    how: "set"
  },
  "response.reasoning_summary_part.added": {
    of: [
      "reasoning"
    ],
    list: "summary",
    from: "part",
    how: "push"
  },
  "response.reasoning_summary_part.done": {
    of: [
      "reasoning"
    ],
    list: "summary",
    from: "part",
    how: "set"
  },
  "response.output_text.delta": outputText.delta,
  "response.output_text.done": outputText.done,
  "response.output_text.annotation.added": {
    of: [
      "message"
    ],
    ...TEXT_PART,
    field: "annotations",
    from: "annotation",
    how: "push"
  },
  "response.refusal.delta": refusal.delta,
  "response.refusal.done": refusal.done,
  "response.reasoning_text.delta": reasoning.delta,
  "response.reasoning_text.done": reasoning.done,
  "response.reasoning_summary_text.delta": summary.delta,
  "response.reasoning_summary_text.done": summary.done,
  "response.function_call_arguments.delta": functionCall.delta,
  "response.function_call_arguments.done": functionCall.done,
  "response.custom_tool_call_input.delta": customCall.delta,
  "response.custom_tool_call_input.done": customCall.done,
  "response.mcp_call_arguments.delta": mcpCall.delta,
  "response.mcp_call_arguments.done": mcpCall.done,
  "response.code_interpreter_call_code.delta": code.delta,
  "response.code_interpreter_call_code.done": code.done
};
var ITEMS = {
  message: {
    role: "assistant",
    status: "in_progress",
    content: []
  },
  reasoning: {
    summary: []
  }
};
var STATUS = /^response\.((?:code_interpreter|file_search|web_search|image_generation|mcp)_call)\.(in_progress|interpreting|searching|generating|completed|failed)$/;
var ResponseAccumulator = class {
  snapshot;
  quirks = /* @__PURE__ */ new Set();
  #places = /* @__PURE__ */ new Map();
  #last = -1;
  #current = -1;
  constructor(snapshot) {
    if (snapshot) this.#adopt(snapshot);
  }
  add(event) {
    const { type } = event;
    const { response } = event;
    if (response && LIFECYCLE.has(type)) return this.#replace(response);
    if (!this.snapshot) {
      throw new OpenAIError23(`When snapshot hasn't been set yet, expected 'response.created' event, got ${type}`);
    }
    if (type === "response.output_item.added") {
      this.#begin(this.#indexOf(event, () => this.#last + 1), event.item);
    } else if (type === "response.output_item.done") {
      const { id } = event.item;
      const index = this.#indexOf(event, () => this.#find(id) ?? this.#last + 1);
      const place = this.#places.get(index);
      if (place !== void 0) {
        this.snapshot.output[place] = structuredClone(event.item);
        this.#current = index;
      } else {
        this.quirks.add("response.output_item.added");
        this.#begin(index, event.item);
      }
    } else this.#change(event);
    return this.snapshot;
  }
  item(outputIndex = this.#current) {
    const place = this.#places.get(outputIndex);
    if (place === void 0) {
      throw new OpenAIError23(`missing output at index ${outputIndex}`);
    }
    return this.snapshot.output[place];
  }
  response() {
    if (!this.snapshot) {
      throw new OpenAIError23("request ended without sending any events");
    }
    return addOutputText(this.snapshot);
  }
  #replace(given) {
    const before = this.snapshot?.output ?? [];
    const response = structuredClone(given);
    if (!response.output?.length && before.length > 0) response.output = before;
    response.output ??= [];
    if (response.output !== before) this.#adopt(response);
    return this.snapshot = response;
  }
  #adopt(response) {
    this.snapshot = response;
    this.#places = new Map(response.output.map((_, place) => [
      place,
      place
    ]));
    this.#last = this.#current = response.output.length - 1;
  }
  #begin(outputIndex, item) {
    const { output } = this.snapshot;
    this.#places.set(outputIndex, output.length);
    this.#last = this.#current = outputIndex;
    output.push(structuredClone(item));
  }
  #indexOf(event, assume) {
    if (event.output_index !== void 0) return event.output_index;
    this.quirks.add("output_index");
    return assume();
  }
  #find(id, types = []) {
    let fitting;
    for (const [index, place] of [
      ...this.#places
    ].reverse()) {
      const item = this.snapshot.output[place];
      if (id != null && item.id === id) return index;
      if (types.includes(item.type)) fitting ??= index;
    }
    return fitting;
  }
  #changeShell(event) {
    this.#current = this.#indexOf(event, () => this.#find(event.item_id) ?? Math.max(this.#last, 0));
    const item = this.item();
    const output = this.snapshot.output;
    applyShellEvent(item, event, output);
  }
  #change(event) {
    const change = Object.hasOwn(CHANGES, event.type) ? CHANGES[event.type] : void 0;
    if (!change && isShellEvent(event.type)) return this.#changeShell(event);
    const status = change ? null : STATUS.exec(event.type);
    const types = change?.of ?? status?.slice(1, 2);
    if (!types) return;
    const { type: part } = event.part ?? {};
    const type = part === "reasoning_text" ? "reasoning" : types[0];
    const canBegin = Object.hasOwn(ITEMS, type);
    const index = this.#indexOf(event, () => this.#find(event.item_id, part ? [
      type
    ] : types) ?? (canBegin ? this.#last + 1 : Math.max(this.#last, 0)));
    if (canBegin && !this.#places.has(index)) {
      this.quirks.add("response.output_item.added");
      this.#begin(index, {
        id: event.item_id ?? "",
        type,
        ...ITEMS[type]
      });
    }
    const item = this.item(index);
    this.#current = index;
    if (status) {
      if (item.type === status[1]) item.status = status[2];
    } else if (change && types.includes(item.type)) {
      apply(item, event, change, this.quirks);
    }
  }
};
function apply(item, event, change, quirks) {
  const { list, field, from, how } = change;
  const given = event[from];
  const value = typeof given === "object" ? structuredClone(given) : given;
  let target = item;
  if (list) {
    const elements = item[list] ??= [];
    const isNew = field === void 0 && how === "push";
    const last = isNew ? elements.length : Math.max(elements.length - 1, 0);
    const index = event[LISTS[list]] ?? last;
    if (event[LISTS[list]] === void 0) quirks.add(LISTS[list]);
    if (index > elements.length) missing(list, index);
    if (!isNew && !(index in elements)) {
      quirks.add(PART_ADDED[list]);
      elements[index] = structuredClone(change.begin);
    }
    if (field === void 0) {
      elements[index] = value;
      return;
    }
    target = elements[index];
  }
  if (field === "text") addLogprobs2(target, event);
  if (how === "append") target[field] = `${target[field] ?? ""}${value}`;
  else if (how === "set") target[field] = value;
  else {
    const elements = target[field] ??= [];
    elements[event[LISTS.annotations] ?? elements.length] = value;
  }
}
function missing(list, index) {
  throw new OpenAIError23(`missing ${list} at index ${index}`);
}

// response_stream.ts
var MAX_RESUMES = 5;
var ResponseStream = class ResponseStream extends EventStream {
  constructor(params) {
    super();
    setHidden(this, {
      _params: params,
      _accumulator: new ResponseAccumulator(),
      _final: void 0
    });
  }
  static createResponse(operations, params, given) {
    const { earlyReject, parseAs, ...options } = given ?? {};
    const stream = new ResponseStream(parserParams(params, parseAs));
    if (earlyReject) {
      const reader = requireReader(stream._format);
      stream._onText(earlyChecker(reader, (error) => stream._reject(error)));
    }
    stream._run(() => {
      stream._listenForAbort(options.signal);
      return stream._follow(operationsOf(operations), params, options);
    });
    return stream;
  }
  static fromReadableStream(readable) {
    const stream = new ResponseStream(null);
    stream._run(async () => {
      stream._connected();
      const events = Stream4.fromReadableStream(readable, stream.controller);
      await stream._read(events, null);
      stream._throwIfAborted();
      await stream._complete();
    });
    return stream;
  }
  async finalResponse() {
    await this.done();
    if (this._final) return this._final;
    throw new OpenAIError24("stream ended without producing a Response");
  }
  get quirks() {
    return [
      ...this._accumulator.quirks
    ];
  }
  [Symbol.asyncIterator]() {
    return this._iterate((push) => {
      this.on("event", push);
      return () => this.off("event", push);
    }, () => this.abort());
  }
  items(path) {
    const items = itemReader(path, this._format);
    const parts = this._iterate((push) => this._onText(items.begin(push)), () => this.abort());
    const { _format: format } = this;
    return checkedItems(parts, items, format, (error) => this._reject(error));
  }
  get _format() {
    return this._params?.text?.format;
  }
  _onText(read) {
    const listener = (event) => {
      const item = this._accumulator.item(event.output_index);
      const { phase } = item;
      if (phase == null || phase === "final_answer") read(event.delta);
    };
    if (this._accumulator.snapshot) {
      read(this._accumulator.response().output_text);
    }
    this.on("response.output_text.delta", listener);
    return () => this.off("response.output_text.delta", listener);
  }
  _snapshot() {
    return this._accumulator.snapshot && this._accumulator.response();
  }
  toReadableStream() {
    return new Stream4(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }
  async _follow(operations, params, options) {
    this._throwIfAborted();
    const own = {
      ...options,
      signal: this.controller.signal
    };
    const byId = "response_id" in params ? params : null;
    let events = byId ? await operations.retrieve(byId.response_id, {
      stream: true
    }, own) : await operations.create({
      ...params,
      stream: true
    }, own);
    this._connected();
    const after = byId?.starting_after ?? null;
    const isBackground = byId !== null || params.background === true;
    let last = -1;
    for (let resumes = 0; ; ) {
      const before = last;
      try {
        await this._read(events, after, (number) => last = number);
        break;
      } catch (error) {
        if (last > before) resumes = 0;
        const id = this._accumulator.snapshot?.id;
        const isLost = error instanceof TruncatedStreamError || error instanceof APIConnectionError;
        if (!isBackground || !isLost || !id || this.controller.signal.aborted || ++resumes > MAX_RESUMES) throw error;
        events = await operations.retrieve(id, {
          stream: true,
          starting_after: last
        }, own);
      }
    }
    this._throwIfAborted();
    await this._complete();
  }
  async _read(events, after, onNumber) {
    for await (const event of events) {
      if (this.ended) return;
      this._take(event, after);
      if (typeof event.sequence_number === "number") {
        onNumber?.(event.sequence_number);
      }
      const drained = this._drained();
      if (drained) await drained;
    }
  }
  _take(event, after) {
    if (event.type === "error") {
      const { error = event } = event;
      throw new APIError3(void 0, error, event.message, void 0);
    }
    if (event.type === "keepalive") return;
    this._accumulator.add(event);
    if (after !== null && event.sequence_number <= after) return;
    this._emit("event", event);
    if (!this._hasListeners(event.type)) return;
    this._emit(event.type, this._enriched(event));
  }
  _enriched(event) {
    if (event.type === "response.output_text.delta") {
      const item = this._accumulator.item(event.output_index);
      const part = item.type === "message" ? item.content.at(event.content_index ?? -1) : void 0;
      return part?.type === "output_text" ? {
        ...event,
        snapshot: part.text
      } : event;
    }
    if (event.type === "response.function_call_arguments.delta") {
      const item = this._accumulator.item(event.output_index);
      return item.type === "function_call" ? {
        ...event,
        snapshot: item.arguments
      } : event;
    }
    return event;
  }
  async _complete() {
    const response = this._accumulator.response();
    this._final = await withResponse(response, parseResponse(response, this._params ?? {}));
  }
};

// wait.ts
var NAMES = {
  pollInterval: 1,
  maxWait: 1,
  signal: 1
};
async function waitForProcessing(files, id, wait) {
  checkSpelling(wait, NAMES);
  const { pollInterval = 5e3, maxWait = 18e5, signal } = wait;
  checkedTime("pollInterval", pollInterval);
  if (maxWait !== Infinity) checkedTime("maxWait", maxWait);
  return await poll(({ headers: _, ...own }) => files.retrieve(id, own), isSettled, {
    pollIntervalMs: pollInterval,
    deadline: maxWait === Infinity ? 0 : Math.max(1, maxWait),
    ...signal ? {
      signal
    } : {}
  });
}
async function uploadAll(files, concurrency = 5, upload) {
  if (!files?.length) {
    throw new TypeError("files must contain at least one file; for files that are already uploaded, use createAndPoll()");
  }
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    throw new RangeError(`maxConcurrency must be a positive integer, got ${concurrency}`);
  }
  const uploaded = [];
  let failure;
  const queue = files.entries();
  const work = async () => {
    for (const [index, file] of queue) {
      if (failure) return;
      try {
        uploaded[index] = await upload(file);
      } catch (error) {
        failure ??= {
          error
        };
      }
    }
  };
  const workers = Math.min(concurrency, files.length);
  await Promise.all(Array.from({
    length: workers
  }, work));
  if (failure) throw failure.error;
  return uploaded;
}
  return {
    AbstractChatCompletionRunner,
    AgentFileUploadError,
    AgentOutputParseError,
    AgentResultArtifacts,
    AgentSessionStream,
    AgentTurnResult,
    AgentTurnResultError,
    AssistantAccumulator,
    AssistantStream,
    ChatCompletionAccumulator,
    ChatCompletionRunner,
    ChatCompletionStream,
    ChatCompletionStreamingRunner,
    EventStream,
    ParsedAgentTurnResult,
    ResponseAccumulator,
    ResponseStream,
    agentOutputFormat,
    checkInputTools,
    createAndWait,
    createdStream,
    isAutoParsableResponseFormat,
    isAutoParsableTool,
    isSettled,
    makeParseableResponseFormat,
    makeParseableTextFormat,
    makeParseableTool,
    parseChat,
    parseChatCompletion,
    parseOutput,
    parseResponse,
    parserParams,
    poll,
    prepareFiles,
    requestOptions,
    splitParseOptions,
    startClock,
    uploadAll,
    uploadFile,
    waitForProcessing,
  };
}
