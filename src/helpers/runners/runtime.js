// @ts-self-types="./runtime.d.ts"
// Written by tools/bundle.ts.
// ../../core/names.ts
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
function isObject(value) {
  return !!value && typeof value === "object" && !Array.isArray(value);
}
function assertObject(value, name) {
  if (!isObject(value)) {
    throw new TypeError(`${name} must be an object, got ${describeValue(value)}`);
  }
}

// ../../core/hidden.ts
function setHidden(target, fields) {
  for (const [name, value] of Object.entries(fields)) {
    Object.defineProperty(target, name, {
      value,
      writable: true
    });
  }
}

// computer.ts
import { OpenAIError as OpenAIError2 } from "../../errors.ts";

// ../requests/response_input.ts
var CONVERSIONS = {
  message: ({ content, ...item }) => ({
    ...item,
    content: item.role === "assistant" && "id" in item && Array.isArray(content) ? content.map(withoutParsed) : content
  }),
  function_call: ({ parsed_arguments: _, ...item }) => item,
  additional_tools: (item) => item.role === "developer" ? item : null,
  shell_call_output: ({ output, ...item }) => ({
    ...item,
    output: output.map(withoutAuthor)
  }),
  computer_call_output: (item) => item.status === "failed" ? null : item,
  custom_tool_call_output: ({ status = "completed", ...item }) => status === "completed" ? item : null
};
var TYPES = /* @__PURE__ */ new Set([
  ...Object.keys(CONVERSIONS),
  "apply_patch_call",
  "apply_patch_call_output",
  "code_interpreter_call",
  "compaction",
  "compaction_trigger",
  "computer_call",
  "configuration_update",
  "custom_tool_call",
  "file_search_call",
  "function_call_output",
  "image_generation_call",
  "item_reference",
  "local_shell_call",
  "local_shell_call_output",
  "mcp_approval_request",
  "mcp_approval_response",
  "mcp_call",
  "mcp_list_tools",
  "program",
  "program_output",
  "reasoning",
  "shell_call",
  "tool_search_call",
  "tool_search_output",
  "web_search_call"
]);
function toResponseInputItems(items) {
  return [
    ...items
  ].map(toResponseInputItem).filter((item) => item !== null);
}
function toResponseInputItem(item) {
  const type = item.type ?? "";
  if (type !== "" && !TYPES.has(type)) {
    throw new TypeError(`The type of a response item must be one that a request takes, got "${type}"`);
  }
  const fields = withoutAuthor(item);
  const convert = CONVERSIONS[type];
  return convert ? convert(fields) : fields;
}
function withoutAuthor({ created_by: _, ...item }) {
  return item;
}
function withoutParsed(part) {
  if (part.type !== "output_text" && part.type !== "refusal") return part;
  const { parsed: _, ...own } = part;
  return own;
}

// ../../core/headers.ts
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
  const text = typeof value === "function" ? "" : String(value).trim();
  if (typeof value === "function" || /^\[object \w+\]$/.test(text)) {
    throw new TypeError(`Header "${name}" must be a string, number or boolean, got ${text || "a function"}`);
  }
  if (!VALUE.test(text)) {
    throw new TypeError(`Header "${name}" must not contain control characters or characters above U+00FF`);
  }
  return text;
}

// ../requests/without_key.ts
function withoutKey({ idempotencyKey: _, ...options }) {
  const { "idempotency-key": __, ...headers } = mergeHeaders({}, options.headers);
  return {
    ...options,
    headers
  };
}

// computer_actions.ts
import { OpenAIError } from "../../errors.ts";
var FIELDS = {
  click: {
    x: isInteger,
    y: isInteger,
    button: isButton
  },
  double_click: {
    x: isInteger,
    y: isInteger
  },
  drag: {
    path: isPath
  },
  keypress: {
    keys: isTexts
  },
  move: {
    x: isInteger,
    y: isInteger
  },
  screenshot: {},
  scroll: {
    x: isInteger,
    y: isInteger,
    scroll_x: isInteger,
    scroll_y: isInteger
  },
  type: {
    text: isText
  },
  wait: {}
};
var ACTIONS = Object.keys(FIELDS);
function actionsOf(call) {
  const { type, status, id, call_id, action, actions } = call ?? {};
  if (type !== "computer_call" || status !== "completed" || !isText(id) || !isText(call_id) || !action === !actions) {
    throw new OpenAIError("Cannot execute the computer call: a call must be a completed computer_call with either action or actions");
  }
  const all = actions ?? [
    action
  ];
  if (!Array.isArray(all) || all.length === 0) {
    throw new OpenAIError("Cannot execute the computer call: the list of actions is empty");
  }
  for (const [at, one] of all.entries()) checkAction(one, at);
  const checks = call.pending_safety_checks ?? [];
  if (!Array.isArray(checks) || !checks.every((check2) => isText(check2?.id))) {
    throw new OpenAIError("Cannot execute the computer call: pending_safety_checks must be a list of checks with an id");
  }
  return structuredClone(all);
}
function checkAction(action, at) {
  const fields = FIELDS[action?.type];
  if (!fields) {
    throw new OpenAIError(`Cannot execute the computer call: actions[${at}] is ${JSON.stringify(action?.type)}, which is not an action of a computer`);
  }
  const { keys } = action;
  const values = action;
  const wrong = Object.keys(fields).find((name) => !fields[name](values[name])) ?? (keys === void 0 || keys === null || isTexts(keys) ? null : "keys");
  if (wrong !== null) {
    throw new OpenAIError(`Cannot execute the computer call: actions[${at}].${wrong} is not what ${action.type} needs`);
  }
}
function isInteger(value) {
  return Number.isInteger(value);
}
function isText(value) {
  return typeof value === "string";
}
function isTexts(value) {
  return Array.isArray(value) && value.every(isText);
}
function isButton(value) {
  return [
    "left",
    "right",
    "wheel",
    "back",
    "forward"
  ].includes(value);
}
function isPath(value) {
  return Array.isArray(value) && value.every((point) => isInteger(point?.x) && isInteger(point?.y));
}

// diagnostics.ts
var FAILURES = {
  run: "invalid_output",
  request: "api_failed",
  arguments: "invalid_input",
  approval: "policy_failed",
  action: "driver_failed",
  output: "invalid_output",
  selection: "invalid_output",
  verification: "invalid_output"
};
var Diagnostics = class {
  api;
  observer;
  signal;
  constructor(api, observer, signal) {
    this.api = api;
    this.observer = observer;
    this.signal = signal;
  }
  report(end) {
    const { stage, reason, call_id = null, member = null, since, usage } = end;
    if (!this.observer) return;
    const failure = this.signal?.aborted ? "cancelled" : FAILURES[stage];
    const event = {
      api: this.api,
      stage,
      reason: reason ?? failure,
      call_id,
      member,
      duration_ms: Math.max(0, performance.now() - since),
      usage: tokensOf(usage)
    };
    (async () => await this.observer(event))().catch(() => {
    });
  }
  async during(end, work) {
    const since = performance.now();
    let result;
    try {
      result = await work();
    } catch (error) {
      this.report({
        ...end,
        since
      });
      throw error;
    }
    this.report({
      ...end,
      reason: "completed",
      since
    });
    return result;
  }
};
function tokensOf(usage) {
  const { input_tokens, output_tokens, total_tokens } = usage ?? {};
  return isCount(input_tokens) && isCount(output_tokens) && isCount(total_tokens) ? {
    input_tokens,
    output_tokens,
    total_tokens
  } : null;
}
function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

// lifecycle.ts
var Lifecycle = class {
  name;
  isBusy;
  isClosed;
  constructor(name) {
    this.name = name;
    this.isBusy = false;
    this.isClosed = false;
  }
  enter() {
    if (this.isBusy || this.isClosed) {
      throw new TypeError(`The ${this.name} ${this.isClosed ? "is closed" : "is busy: await what it does, or create another one"}`);
    }
    this.isBusy = true;
  }
  leave() {
    this.isBusy = false;
  }
  close() {
    this.isClosed = true;
    return {
      status: this.isBusy ? "draining" : "closed"
    };
  }
};

// computer.ts
var EXECUTION = {
  approveSafetyChecks: 1,
  beforeAction: 1,
  signal: 1,
  onDiagnostic: 1
};
var RUN = {
  ...EXECUTION,
  maxSteps: 1,
  requestOptions: 1
};
var ComputerToolset = class {
  constructor(driver) {
    for (const name of ACTIONS) {
      if (typeof driver?.[name] !== "function") {
        throw new TypeError(`driver.${name} must be a function, got ${typeof driver?.[name]}`);
      }
    }
    setHidden(this, {
      _driver: driver,
      _lifecycle: new Lifecycle("ComputerToolset")
    });
  }
  close() {
    return this._lifecycle.close();
  }
  async run(client, params, options = {}) {
    checkSpelling(options, RUN);
    this._lifecycle.enter();
    try {
      return await this._converse(client, params, options);
    } finally {
      this._lifecycle.leave();
    }
  }
  async execute(call, options = {}) {
    checkSpelling(options, EXECUTION);
    this._lifecycle.enter();
    try {
      return await executeCall(this._driver, call, options);
    } finally {
      this._lifecycle.leave();
    }
  }
  async _converse(client, params, { maxSteps = 20, requestOptions = {}, ...options }) {
    const { tools = [
      {
        type: "computer"
      }
    ], include, input, ...rest } = params;
    checkRun(params, tools, maxSteps);
    const signal = options.signal ?? requestOptions.signal ?? void 0;
    const history = typeof input === "string" ? [
      {
        role: "user",
        content: input
      }
    ] : [
      ...input ?? []
    ];
    const request = {
      ...requestOptions,
      signal
    };
    let { tool_choice } = params;
    for (let step = 0; ; step++) {
      const response = await client.responses.create({
        ...rest,
        ...tool_choice !== void 0 && {
          tool_choice
        },
        tools,
        input: [
          ...history
        ],
        include: [
          .../* @__PURE__ */ new Set([
            ...include ?? [],
            "reasoning.encrypted_content"
          ])
        ]
      }, step === 0 ? request : withoutKey(request));
      signal?.throwIfAborted();
      const calls = callsOf(response);
      if (calls.length === 0) return response;
      if (step === maxSteps - 1) {
        throw new OpenAIError2(`ComputerToolset.run reached maxSteps before executing another computer call. (maxSteps is ${maxSteps})`);
      }
      history.push(...toResponseInputItems(response.output));
      for (const call of calls) {
        history.push(await executeCall(this._driver, call, {
          ...options,
          signal
        }));
      }
      tool_choice = released(tool_choice);
    }
  }
};
async function executeCall(driver, call, options) {
  const { signal, onDiagnostic, beforeAction, approveSafetyChecks } = options;
  const actions = actionsOf(call);
  const { call_id } = call;
  const checks = structuredClone(call.pending_safety_checks ?? []);
  const diagnostics = new Diagnostics("computer", onDiagnostic, signal);
  const copy = () => structuredClone({
    ...call,
    pending_safety_checks: checks
  });
  const during = async (stage, member, work) => {
    signal?.throwIfAborted();
    return await diagnostics.during({
      stage,
      call_id,
      member
    }, async () => {
      const result = await work();
      signal?.throwIfAborted();
      return result;
    });
  };
  const approve = (member, ask, refusal) => during("approval", member, async () => {
    if (await ask() !== true) throw new OpenAIError2(refusal);
  });
  const approveAction = async (action) => {
    if (!beforeAction) return;
    await approve(action.type, () => beforeAction(structuredClone(action), copy(), {
      signal
    }), "ComputerToolset action declined by beforeAction.");
  };
  if (checks.length > 0) {
    await approve(void 0, () => approveSafetyChecks?.(copy(), {
      signal
    }), "ComputerToolset requires explicit approval of pending safety checks.");
  }
  for (const action of actions) {
    await approveAction(action);
    if (action.type === "screenshot") continue;
    const act = driver[action.type];
    await during("action", action.type, () => act.call(driver, structuredClone(action), {
      signal
    }));
  }
  if (actions.at(-1).type !== "screenshot") {
    await approveAction({
      type: "screenshot"
    });
  }
  const output = await during("action", "screenshot", async () => screenshotOf(await driver.screenshot({
    signal
  })));
  return {
    type: "computer_call_output",
    call_id,
    output,
    ...checks.length > 0 && {
      acknowledged_safety_checks: checks
    }
  };
}
function screenshotOf(given) {
  const { type, image_url, file_id } = given ?? {};
  const isGood = [
    image_url,
    file_id
  ].every((one) => one === void 0 || typeof one === "string" && one.trim());
  if (type === "computer_screenshot" && isGood && (image_url || file_id)) {
    return {
      type,
      ...image_url && {
        image_url
      },
      ...file_id && {
        file_id
      }
    };
  }
  throw new OpenAIError2("ComputerToolset screenshot must return a computer_screenshot with image_url or file_id.");
}
function checkRun(params, tools, maxSteps) {
  if (!Number.isSafeInteger(maxSteps) || maxSteps < 1) {
    throw new TypeError(`maxSteps must be a positive integer, got ${maxSteps}`);
  }
  const other = [
    "stream",
    "background",
    "conversation",
    "previous_response_id"
  ].find((name) => params[name]);
  if (other !== void 0) {
    throw new TypeError(`${other} must not be set in ComputerToolset.run: it sends the whole history in each request`);
  }
  const types = tools.map(({ type }) => type);
  if (types.length !== 1 || types[0] !== "computer" && types[0] !== "computer_use_preview") {
    throw new TypeError(`tools must have one tool of type computer in ComputerToolset.run, got ${types.join(", ") || "none"}; ResponsesToolRunner takes others`);
  }
}
function callsOf({ status, output }) {
  if (status !== "completed") {
    throw new OpenAIError2(`ComputerToolset.run requires completed responses, got one that is ${status}`);
  }
  return output.flatMap((item) => {
    if (item.type === "computer_call") {
      actionsOf(item);
      return [
        item
      ];
    }
    if (item.type === "message" || item.type === "reasoning") return [];
    throw new OpenAIError2(`ComputerToolset.run cannot continue after an item of type ${item.type}`);
  });
}
function released(choice) {
  if (choice === "required") return "auto";
  if (typeof choice !== "object" || choice === null) return choice;
  if (choice.type === "allowed_tools") {
    return choice.mode === "required" ? {
      ...choice,
      mode: "auto"
    } : choice;
  }
  return choice.type.startsWith("computer") ? "auto" : choice;
}
export {
  ComputerToolset
};
