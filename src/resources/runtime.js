// @ts-self-types="./runtime.d.ts"
// Written by tools/bundle.ts.
// agents.ts
import { BetaAgents as AgentOperations, BetaAgentsEnvironments as EnvironmentOperations, BetaAgentsEnvironmentsFiles as FileOperations2, BetaAgentsSessions as SessionOperations, BetaAgentsSessionsArtifacts as ArtifactOperations, defineResource } from "../generated/resources.js";
import { helpers as helpers2 } from "../helpers/deferred.js";

// files.ts
import { Files as FileOperations } from "../generated/resources.js";
import { helpers } from "../helpers/deferred.js";
var Files = class extends FileOperations {
  waitForProcessing(id, wait = {}) {
    return helpers().waitForProcessing(this, id, wait);
  }
};
function filesOf(client, caller) {
  return client?.files ?? new Files(caller);
}

// patched.ts
function parsed(promise, transform) {
  return typeof promise._thenUnwrap === "function" ? promise._thenUnwrap(transform) : promise.then(transform);
}

// agents.ts
var BetaAgentsSessionsArtifacts = class extends ArtifactOperations {
  forResult(result) {
    const { AgentResultArtifacts } = helpers2();
    return new AgentResultArtifacts(this, result);
  }
};
var BetaAgentsSessions = class extends SessionOperations {
  constructor(caller) {
    super(caller);
    defineResource(this, "artifacts", BetaAgentsSessionsArtifacts);
  }
  create({ toolHandlers, ...body }, options = {}) {
    if (toolHandlers && body.stream !== true) {
      throw new TypeError(`stream must be true with toolHandlers, got ${body.stream}: functions run while the stream is read`);
    }
    const format = body.agent?.text?.format;
    return parsed(super.create(body, options), (made) => body.stream ? helpers2().createdStream(made, {
      events: this.events,
      handlers: toolHandlers ?? {},
      format: typeof format?.$parseRaw === "function" ? format : void 0,
      options
    }) : made);
  }
  stream(sessionID, params, options) {
    const { AgentSessionStream } = helpers2();
    return new AgentSessionStream(this, sessionID, params, options);
  }
};
BetaAgentsSessions.Artifacts = BetaAgentsSessionsArtifacts;
var BetaAgentsEnvironmentsFiles = class extends FileOperations2 {
  prepare(files, options) {
    return helpers2().prepareFiles(filesOf(this._client, this.caller), files, options);
  }
  upload(environmentID, params, options) {
    return helpers2().uploadFile(filesOf(this._client, this.caller), (file) => this.create(environmentID, file, options), params, options);
  }
};
var BetaAgentsEnvironments = class extends EnvironmentOperations {
  constructor(caller) {
    super(caller);
    defineResource(this, "files", BetaAgentsEnvironmentsFiles);
  }
};
BetaAgentsEnvironments.Files = BetaAgentsEnvironmentsFiles;
var BetaAgents = class extends AgentOperations {
  constructor(caller) {
    super(caller);
    defineResource(this, "sessions", BetaAgentsSessions);
    defineResource(this, "environments", BetaAgentsEnvironments);
  }
};
BetaAgents.Sessions = BetaAgentsSessions;
BetaAgents.Environments = BetaAgentsEnvironments;

// beta.ts
import { Beta as BetaOperations, defineResource as defineResource3 } from "../generated/resources.js";

// threads.ts
import { BetaThreads as ThreadOperations, BetaThreadsRuns as RunOperations, defineResource as defineResource2 } from "../generated/resources.js";
import { helpers as helpers3 } from "../helpers/deferred.js";
var BetaThreadsRuns = class extends RunOperations {
  async createAndPoll(threadID, params, options) {
    return await helpers3().createAndWait(options, (own) => this.create(threadID, params, own), ({ id }, current) => this.poll(id, {
      thread_id: threadID
    }, current()));
  }
  createAndStream(threadID, params, options) {
    return this.stream(threadID, params, options);
  }
  poll(runID, params, options) {
    const { thread_id } = params;
    return helpers3().poll((own) => this.retrieve(runID, {
      thread_id
    }, own), helpers3().isSettled, options);
  }
  stream(threadID, params, options) {
    return helpers3().AssistantStream.createAssistantStream(threadID, threadsOf(this._client)?.runs ?? this, params, options);
  }
  async submitToolOutputsAndPoll(runID, params, options) {
    return await helpers3().createAndWait(options, (own) => this.submitToolOutputs(runID, params, own), ({ id }, current) => this.poll(id, params, current()));
  }
  submitToolOutputsStream(runID, params, options) {
    return helpers3().AssistantStream.createToolAssistantStream(runID, threadsOf(this._client)?.runs ?? this, params, options);
  }
};
var BetaThreads = class extends ThreadOperations {
  constructor(caller) {
    super(caller);
    defineResource2(this, "runs", BetaThreadsRuns);
  }
  async createAndRunPoll(params, options) {
    return await helpers3().createAndWait(options, (own) => this.createAndRun(params, own), ({ id, thread_id }, current) => this.runs.poll(id, {
      thread_id
    }, current()));
  }
  createAndRunStream(params, options) {
    return helpers3().AssistantStream.createThreadAssistantStream(params, threadsOf(this._client) ?? this, options);
  }
};
BetaThreads.Runs = BetaThreadsRuns;
function threadsOf(client) {
  return client?.beta?.threads;
}

// beta.ts
var Beta = class extends BetaOperations {
  constructor(caller) {
    super(caller);
    defineResource3(this, "agents", BetaAgents);
    defineResource3(this, "threads", BetaThreads);
  }
};
Beta.Agents = BetaAgents;
Beta.Threads = BetaThreads;

// chat.ts
import { Chat as ChatOperations, ChatCompletions as CompletionOperations, defineResource as defineResource4 } from "../generated/resources.js";
import { helpers as helpers4 } from "../helpers/deferred.js";
var ChatCompletions = class extends CompletionOperations {
  parse(body, options) {
    helpers4().checkInputTools(body.tools);
    const { repair, request } = helpers4().splitParseOptions(options);
    if (repair && (body.n ?? 1) > 1) {
      throw new RangeError(`n must be 1 with repair, got ${body.n}`);
    }
    const own = sender(this, this._client);
    return parsed(own.create(body, request), (completion) => helpers4().parseChat(completion, body, repair, (again) => own.create(again, request)));
  }
  stream(body, options) {
    return helpers4().ChatCompletionStream.createChatCompletion(creator(this, this._client), body, options);
  }
  runTools(body, options) {
    const { ChatCompletionRunner, ChatCompletionStreamingRunner } = helpers4();
    const Runner = body.stream ? ChatCompletionStreamingRunner : ChatCompletionRunner;
    return Runner.runTools(creator(this, this._client), body, options);
  }
};
function sender(resource, client) {
  return client?.chat?.completions ?? resource;
}
function creator(resource, client) {
  return (params, options) => sender(resource, client).create(params, options);
}
var Chat = class extends ChatOperations {
  constructor(caller) {
    super(caller);
    defineResource4(this, "completions", ChatCompletions);
  }
};
Chat.Completions = ChatCompletions;

// jobs.ts
import { Batches as BatchOperations, defineResource as defineResource5, Evals as EvalOperations, EvalsRuns as EvalRunOperations, FineTuning as FineTuningOperations, FineTuningJobs as JobOperations, Videos as VideoOperations } from "../generated/resources.js";
import { helpers as helpers5 } from "../helpers/deferred.js";
var Videos = class extends VideoOperations {
  async createAndPoll(body, options) {
    return await helpers5().createAndWait(options, (own) => this.create(body, own), ({ id }, current) => this.poll(id, current()));
  }
  poll(videoID, options) {
    return helpers5().poll((own) => this.retrieve(videoID, own), helpers5().isSettled, options);
  }
};
var Batches = class extends BatchOperations {
  async createAndPoll(body, options) {
    return await helpers5().createAndWait(options, (own) => this.create(body, own), ({ id }, current) => this.poll(id, current()));
  }
  poll(batchID, options) {
    return helpers5().poll((own) => this.retrieve(batchID, own), helpers5().isSettled, options);
  }
};
var FineTuningJobs = class extends JobOperations {
  async createAndPoll(body, options) {
    return await helpers5().createAndWait(options, (own) => this.create(body, own), ({ id }, current) => this.poll(id, current()));
  }
  poll(fineTuningJobID, options) {
    return helpers5().poll((own) => this.retrieve(fineTuningJobID, own), helpers5().isSettled, options);
  }
};
var FineTuning = class extends FineTuningOperations {
  constructor(caller) {
    super(caller);
    defineResource5(this, "jobs", FineTuningJobs);
  }
};
FineTuning.Jobs = FineTuningJobs;
var EvalsRuns = class extends EvalRunOperations {
  async createAndPoll(evalID, body, options) {
    return await helpers5().createAndWait(options, (own) => this.create(evalID, body, own), ({ id }, current) => this.poll(id, {
      eval_id: evalID
    }, current()));
  }
  poll(runID, params, options) {
    return helpers5().poll((own) => this.retrieve(runID, params, own), helpers5().isSettled, options);
  }
};
var Evals = class extends EvalOperations {
  constructor(caller) {
    super(caller);
    defineResource5(this, "runs", EvalsRuns);
  }
};
Evals.Runs = EvalsRuns;

// live.ts
import { Live as LiveOperations } from "../generated/resources.js";

// endpoint.ts
import { currentToken } from "../config/credentials.ts";
import { credentialHeader, presentHeaders } from "../core/headers.ts";
import { OpenAIError } from "../errors.ts";
var ENDPOINTS = {
  bearer: /* @__PURE__ */ new WeakMap(),
  own: /* @__PURE__ */ new WeakMap()
};
function endpointOf(options, isBearer = false) {
  if (options.defaultQuery || options.fetchOptions) {
    return newEndpoint(options, isBearer);
  }
  const known = ENDPOINTS[isBearer ? "bearer" : "own"];
  let endpoint = known.get(options);
  if (!endpoint) known.set(options, endpoint = newEndpoint(options, isBearer));
  return endpoint;
}
function newEndpoint(options, isBearer) {
  const { apiKey, organization, project, fetch, WebSocket, platform } = options;
  if (platform?.prepareRequest) {
    throw new OpenAIError(`Cannot open a session: provider "${platform.name}" supports requests only`);
  }
  const { fetchOptions, httpClient } = options;
  const { "user-agent": _, ...headers } = presentHeaders(options.defaultHeaders);
  const keyHeader = isBearer ? void 0 : platform?.keyHeader;
  if (keyHeader && typeof apiKey === "string") headers[keyHeader] ??= apiKey;
  const hasOwnCredential = credentialHeader(headers) !== void 0;
  if (apiKey === null && !hasOwnCredential) {
    throw new OpenAIError(`Cannot open a session: apiKey is missing, looked in ${options.describeKeySources("apiKey")}`);
  }
  return {
    baseURL: platform?.socketURL?.(options.baseURL) ?? queriedURL(options),
    token: () => hasOwnCredential || apiKey === null ? "" : currentToken(apiKey, platform?.keyFunction),
    organization,
    project,
    headers,
    fetch,
    ...WebSocket ? {
      WebSocket
    } : {},
    ...httpClient || fetchOptions ? {
      fetchOptions: {
        ...httpClient ? {
          client: httpClient
        } : {},
        ...fetchOptions
      }
    } : {}
  };
}
async function openSession(options, action, model, open) {
  const isBearer = action === "responses.connect";
  const connect = () => open(endpointOf(options, isBearer));
  if (options.onEvent === null) return await connect();
  const { openObserved } = await import("./socket_events.ts");
  return await openObserved(options, action, model, connect);
}
function queriedURL({ baseURL, baseQuery, defaultQuery }) {
  if (!baseQuery && !defaultQuery) return baseURL;
  const url = new URL(baseURL);
  url.search = baseQuery;
  for (const [name, value] of Object.entries(defaultQuery ?? {})) {
    if (value !== void 0) url.searchParams.set(name, value);
  }
  return url.href;
}

// live.ts
var Live = class extends LiveOperations {
  async connect(options) {
    const { connectLive } = await import("../realtime/runtime.js");
    return await openSession(this.caller.options, "live.connect", options?.session?.model, (endpoint) => connectLive(endpoint, options));
  }
  async attach(sessionID, options) {
    const { attachLive } = await import("../realtime/runtime.js");
    return await openSession(this.caller.options, "live.attach", void 0, (endpoint) => attachLive(endpoint, sessionID, options));
  }
  async fork(sessionID, options) {
    const { forkLive } = await import("../realtime/runtime.js");
    return await openSession(this.caller.options, "live.fork", void 0, (endpoint) => forkLive(endpoint, sessionID, options));
  }
};

// realtime.ts
import { OpenAIError as OpenAIError4 } from "../errors.ts";
import { Realtime as RealtimeOperations } from "../generated/resources.js";

// ../core/base64.ts
var native = Uint8Array;
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

// ../webhooks/signature.ts
import { OpenAIError as OpenAIError2 } from "../errors.ts";
import { InvalidWebhookSignatureError } from "../auth_errors.ts";
var TOLERANCE = 300;
var MAX_SIGNATURES = 32;
var SIGNATURE = /^(?:v1,)?([A-Za-z0-9+/]{43}=?)$/;
async function verifyWebhook(payload, headers, verification) {
  checkVerification(payload, verification);
  const { secrets, tolerance = TOLERANCE } = verification;
  if (typeof headers !== "object" || headers === null) {
    throw new TypeError(`Webhook headers must be Headers or an object, got ${headers === null ? "null" : typeof headers}`);
  }
  const id = required(headers, "webhook-id");
  const timestamp = required(headers, "webhook-timestamp");
  const signatures = required(headers, "webhook-signature");
  checkAge(timestamp, tolerance);
  const candidates = signaturesOf(signatures);
  if (candidates.length > 0) {
    for (const secret of secrets) {
      const expected = await hmac(secret, `${id}.${timestamp}.${payload}`);
      if (candidates.some((candidate) => isSame(candidate, expected))) return;
    }
  }
  throw new InvalidWebhookSignatureError("Webhook signature does not match its content and the secret");
}
function parseWebhook(payload) {
  let event;
  try {
    event = JSON.parse(payload);
  } catch {
    throw new OpenAIError2("Cannot parse webhook: the body is not valid JSON");
  }
  if (typeof event === "object" && event !== null) return event;
  throw new OpenAIError2("Cannot parse webhook: the body is not an object");
}
var NAMES = {
  secrets: 1,
  tolerance: 1
};
function checkVerification(payload, verification) {
  if (typeof payload !== "string") {
    throw new TypeError(`Webhook payload must be the raw body as a string, not parsed, got ${describeValue(payload)}`);
  }
  checkNames(verification, NAMES, "");
  const { secrets, tolerance = TOLERANCE } = verification;
  if (!Array.isArray(secrets) || secrets.length === 0 || !secrets.every(isSecret)) {
    throw new TypeError(`secrets must be an array of non-empty strings, got ${Array.isArray(secrets) ? `an array of ${secrets.length}` : describeValue(secrets)}`);
  }
  checkTolerance(tolerance);
}
function isSecret(value) {
  return typeof value === "string" && value.trim() !== "";
}
function checkTolerance(tolerance) {
  if (Number.isFinite(tolerance) && tolerance >= 0) return;
  throw new RangeError(`tolerance must be a finite number of seconds and at least 0, got ${typeof tolerance === "number" ? tolerance : typeof tolerance}`);
}
function required(headers, name) {
  const value = headers instanceof Headers ? headers.get(name) : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const text = Array.isArray(value) ? value.join(" ") : value;
  if (!text) {
    throw new InvalidWebhookSignatureError(`Webhook header "${name}" is missing`);
  }
  return `${text}`;
}
function checkAge(timestamp, tolerance) {
  const sent = /^\d+$/.test(timestamp) ? Number(timestamp) : NaN;
  const age = Math.floor(Date.now() / 1e3) - sent;
  if (Number.isNaN(age)) {
    throw new InvalidWebhookSignatureError("Webhook timestamp must be in whole seconds");
  }
  if (Math.abs(age) > tolerance) {
    throw new InvalidWebhookSignatureError(`Webhook timestamp must be within ${tolerance} s of now, got ${Math.abs(age)} s in the ${age < 0 ? "future" : "past"}`);
  }
}
function secretBytes(secret) {
  if (!secret.startsWith("whsec_")) return new TextEncoder().encode(secret);
  let bytes = new Uint8Array();
  try {
    bytes = decodeBase64(secret.slice("whsec_".length));
  } catch {
  }
  if (bytes.length > 0) return bytes;
  throw new OpenAIError2("Webhook secret must be Base64 after whsec_, and not empty");
}
async function hmac(secret, signed) {
  const key = await crypto.subtle.importKey("raw", secretBytes(secret), {
    name: "HMAC",
    hash: "SHA-256"
  }, false, [
    "sign"
  ]);
  const bytes = new TextEncoder().encode(signed);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes));
}
function signaturesOf(header) {
  const found = [];
  for (const [text] of header.matchAll(/[^ ]+/g)) {
    if (found.length === MAX_SIGNATURES) break;
    const base64 = SIGNATURE.exec(text)?.[1];
    if (base64 === void 0) continue;
    found.push(decodeBase64(base64));
  }
  return found;
}
function isSame(a, b) {
  let difference = a.length ^ b.length;
  for (let at = 0; at < b.length; at++) difference |= a[at] ^ b[at];
  return difference === 0;
}

// webhooks.ts
import { OpenAIError as OpenAIError3 } from "../errors.ts";
import { Webhooks as WebhookOperations } from "../generated/resources.js";
var Webhooks = class extends WebhookOperations {
  async unwrap(payload, headers, secret, tolerance) {
    const text = textOf(payload);
    await this.verifySignature(text, headers, secret, tolerance);
    return parseWebhook(text);
  }
  async verifySignature(payload, headers, secret = this.caller.options.webhookSecret, tolerance) {
    if (typeof secret !== "string" && secret !== null) {
      throw new TypeError(`secret must be a string, got ${typeof secret}`);
    }
    if (!secret?.trim()) {
      throw new OpenAIError3("Cannot verify webhook: the secret is missing, pass it or set webhookSecret or OPENAI_WEBHOOK_SECRET");
    }
    await verifyWebhook(textOf(payload), headers, {
      secrets: [
        secret
      ],
      tolerance
    });
  }
};
function textOf(payload) {
  return payload instanceof Uint8Array ? new TextDecoder("utf-8", {
    ignoreBOM: true
  }).decode(payload) : payload;
}

// realtime.ts
var Realtime = class extends RealtimeOperations {
  async connect(options) {
    const { open } = await import("../realtime/runtime.js");
    const { options: client } = this.caller;
    const given = withModel(options, client);
    return await openSession(client, "realtime.connect", given?.model, (endpoint) => open(endpoint, given));
  }
  async transcribe(options) {
    const { transcribe } = await import("../realtime/runtime.js");
    return await openSession(this.caller.options, "realtime.transcribe", options?.transcription?.model, (endpoint) => transcribe(endpoint, options));
  }
  async translate(options) {
    const { translate } = await import("../realtime/runtime.js");
    return await openSession(this.caller.options, "realtime.translate", options?.model, (endpoint) => translate(endpoint, options));
  }
  callHandler(secret, options) {
    const key = secret ?? this.caller.options.webhookSecret;
    if (!key) {
      throw new OpenAIError4("Cannot create a call handler: the webhook secret is missing, pass it or set webhookSecret or OPENAI_WEBHOOK_SECRET");
    }
    secretBytes(key);
    const client = {
      webhooks: new Webhooks(this.caller),
      realtime: this
    };
    let handler;
    return async (request) => {
      handler ??= import("../realtime/runtime.js").then(({ callHandler }) => callHandler(client, key, options));
      return await (await handler)(request);
    };
  }
};
function withModel(options, { platform }) {
  const model = platform?.defaultModel;
  const { callId, from, session } = options ?? {};
  const hasModel = options?.model !== void 0 || callId !== void 0 || from !== void 0 || session && "type" in session && session.type === "transcription";
  return model === void 0 || hasModel ? options : {
    ...options,
    model
  };
}

// responses.ts
import { Responses as ResponsesOperations } from "../generated/resources.js";
import { helpers as helpers6 } from "../helpers/deferred.js";
var Responses = class extends ResponsesOperations {
  parse(body, options) {
    const { parseAs, ...rest } = options ?? {};
    const { repair, request } = helpers6().splitParseOptions(rest);
    const parser = helpers6().parserParams(body, parseAs);
    const own = sender2(this, this._client);
    return parsed(own.create(body, request), (response) => helpers6().parseOutput(response, body, repair, (again) => own.create(again, request), parser));
  }
  stream(body, options) {
    const responses = sender2(this, this._client);
    const operations = {
      create: (params, own) => responses.create(params, own),
      retrieve: (id, params, own) => responses.retrieve(id, params, own)
    };
    return helpers6().ResponseStream.createResponse(operations, body, options);
  }
  async createAndPoll(body, options) {
    return await helpers6().createAndWait(options, (own) => this.create({
      ...body,
      background: true
    }, own), (response, current) => helpers6().isSettled(response) ? response : this.poll(response.id, current()));
  }
  poll(responseID, options) {
    return helpers6().poll((own) => this.retrieve(responseID, {}, own), helpers6().isSettled, options);
  }
  async connect(options) {
    const { connectResponses } = await import("../realtime/runtime.js");
    return await openSession(this.caller.options, "responses.connect", void 0, (endpoint) => connectResponses(endpoint, options));
  }
};
function sender2(resource, client) {
  return client?.responses ?? resource;
}

// uploads.ts
import { Uploads as UploadOperations } from "../generated/resources.js";
var Uploads = class extends UploadOperations {
  async uploadLarge(file, options) {
    const { uploadLarge } = await import("../helpers/bulk/upload_large.ts");
    return await uploadLarge(this, file, options);
  }
};

// vector_stores.ts
import { defineResource as defineResource6, VectorStores as VectorStoreOperations, VectorStoresFileBatches as FileBatchOperations, VectorStoresFiles as FileOperations3 } from "../generated/resources.js";
import { helpers as helpers7 } from "../helpers/deferred.js";
var VectorStoresFiles = class extends FileOperations3 {
  async createAndPoll(vectorStoreID, body, options) {
    return await helpers7().createAndWait(options, (own) => this.create(vectorStoreID, body, own), ({ id }, current) => this.poll(vectorStoreID, id, current()));
  }
  poll(vectorStoreID, fileID, options) {
    const params = {
      vector_store_id: vectorStoreID
    };
    return helpers7().poll((own) => this.retrieve(fileID, params, own), helpers7().isSettled, options);
  }
  async upload(vectorStoreID, file, options) {
    const { id } = await filesOf(this._client, this.caller).create({
      file,
      purpose: "assistants"
    }, options);
    return await this.create(vectorStoreID, {
      file_id: id
    }, options);
  }
  async uploadAndPoll(vectorStoreID, file, options) {
    return await helpers7().createAndWait(options, (own) => this.upload(vectorStoreID, file, own), ({ id }, current) => this.poll(vectorStoreID, id, current()));
  }
};
var VectorStoresFileBatches = class extends FileBatchOperations {
  async createAndPoll(vectorStoreID, body, options) {
    return await helpers7().createAndWait(options, (own) => this.create(vectorStoreID, body, own), ({ id }, current) => this.poll(vectorStoreID, id, current()));
  }
  poll(vectorStoreID, batchID, options) {
    const params = {
      vector_store_id: vectorStoreID
    };
    return helpers7().poll((own) => this.retrieve(batchID, params, own), helpers7().isSettled, options);
  }
  async uploadAndPoll(vectorStoreID, { files, fileIds = [] }, options) {
    const current = helpers7().startClock(options);
    const resource = filesOf(this._client, this.caller);
    const uploaded = await helpers7().uploadAll(files, options?.maxConcurrency, (file) => resource.create({
      file,
      purpose: "assistants"
    }, helpers7().requestOptions(current())));
    return await this.createAndPoll(vectorStoreID, {
      file_ids: [
        ...fileIds,
        ...uploaded.map(({ id }) => id)
      ]
    }, current());
  }
};
var VectorStores = class extends VectorStoreOperations {
  constructor(caller) {
    super(caller);
    defineResource6(this, "files", VectorStoresFiles);
    defineResource6(this, "fileBatches", VectorStoresFileBatches);
  }
};
VectorStores.Files = VectorStoresFiles;
VectorStores.FileBatches = VectorStoresFileBatches;
export {
  Batches,
  Beta,
  BetaAgents,
  BetaAgentsEnvironments,
  BetaAgentsEnvironmentsFiles,
  BetaAgentsSessions,
  BetaAgentsSessionsArtifacts,
  BetaThreads,
  BetaThreadsRuns,
  Chat,
  ChatCompletions,
  Evals,
  EvalsRuns,
  Files,
  FineTuning,
  FineTuningJobs,
  Live,
  Realtime,
  Responses,
  Uploads,
  VectorStores,
  VectorStoresFileBatches,
  VectorStoresFiles,
  Videos,
  Webhooks
};
