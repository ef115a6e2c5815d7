// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** `BrowserToolset` does with a driver what the official class does. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import * as official from "npm:openai@7.59.0/helpers/browser";
import { OpenAIError } from "../../../src/errors.ts";
import * as ours from "../../../src/helpers/browser/toolset.ts";

type Log = unknown[];

const TABS = [
  {
    id: "1",
    title: "A",
    url: "https://user:pw@a.example/path?x=1",
    active: true,
  },
  { id: "2", title: "", url: "about:blank", active: false },
];
const IMAGE = { type: "input_image", image_url: "data:image/png;base64,AA==" };
const READ = {
  version: 1,
  text: "Text",
  elements: [{ ref: "e1", role: "button", label: "Go" }],
  omitted: ["private"],
};
const OUTCOME = {
  version: 1,
  status: "completed",
  effect: "completed",
  cleanup: "completed",
};
const RESULTS: Record<string, unknown> = {
  screenshot: IMAGE,
  zoom: IMAGE,
  read_page: READ,
  read_page_scoped: { ...READ, scopes: [{ ref: "s1", label: "Section" }] },
  read_diagnostics: { ...READ, elements: [] },
  upload_file: OUTCOME,
  download_file: OUTCOME,
};

/** Values that fit and values that do not, for each name of an argument. */
const FIT: Record<string, unknown[]> = {
  tab_id: [null, "1"],
  url: ["https://b.example"],
  filter: ["all"],
  root: [null, "s1"],
  depth: [1, 32],
  source: ["console"],
  limit: [1, 100],
  timeout_ms: [1, 30_000],
  grant_id: ["g"],
  query: [""],
  target: ["e1"],
  x: [0],
  y: [2],
  button: ["right"],
  click_count: [2],
  keys: [["Control", "Shift"]],
  path: [[{ x: 0, y: 0 }, { x: 1, y: 1 }]],
  duration_ms: [3000],
  text: ["Hi", "  a  b "],
  direction: ["up"],
  amount: [0],
  values: [[], ["a"]],
  checked: [false],
  region: [[0, 0, 1, 1]],
};
const WRONG: unknown[] = [
  undefined,
  null,
  true,
  "",
  " ",
  "\ud800",
  "ä".repeat(150),
  "other",
  0,
  4,
  -1,
  0.5,
  101,
  40_000,
  [],
  [1],
  ["a", "a"],
  ["Control", "Control"],
  [0, 0, 0, 0],
  [{ x: 0, y: 0 }],
  [{ x: 0, y: 0 }, { x: 1, y: 1, z: 1 }],
  [{ x: 0, y: 0 }, { x: -1, y: 1 }],
  {},
];

/** What models read if arguments are wrong is worded differently. */
function plain(output: any): unknown {
  const [text, ...more] = output.output;
  const { error, ...result } = JSON.parse(text.text);
  const words = typeof error === "string" && /argument/i.test(error)
    ? "wrong arguments"
    : error;
  return { ...output, output: [{ ...result, error: words }, ...more] };
}

interface Scene {
  readonly members?: string[];
  readonly driver?: Record<string, unknown>;
  readonly options?: (log: Log) => Record<string, unknown>;
  readonly calls: [member: string, args: unknown, more?: object][];
  readonly signal?: () => AbortSignal;
  readonly skip?: boolean;
}

/** Executes the calls of a scene, and logs what happens. */
async function follow(library: any, scene: Scene): Promise<Log> {
  const log: Log = [];
  const driver: any = { state: () => ({ tabs: TABS }) };
  for (const member of official.BROWSER_MEMBERS) {
    if (member === "list_tabs") continue;
    driver[member] = (args: unknown, { signal }: any) => {
      log.push([member, args, signal?.aborted]);
      return RESULTS[member] ?? (member === "run_script" ? "done" : undefined);
    };
  }
  Object.assign(driver, scene.driver);
  const browser = new library.BrowserToolset(driver, {
    members: scene.members ?? official.BROWSER_MEMBERS,
    confirm: (context: unknown) => {
      log.push(["confirm", context]);
      return true;
    },
    urlPolicy: (context: unknown, url: unknown) => {
      log.push(["url", context, url]);
      return true;
    },
    onDiagnostic: ({ duration_ms, ...event }: any) =>
      log.push([event, duration_ms >= 0]),
    ...scene.options?.(log),
  });
  const signal = scene.signal?.();
  for (const [member, args, more] of scene.calls) {
    const call = {
      type: "function_call",
      name: `browser_${member}`,
      arguments: typeof args === "string" ? args : JSON.stringify(args),
      call_id: `call_${member}`,
      status: "completed",
      ...more,
    };
    try {
      const { output, ok } = await browser.executeWithStatus(
        call,
        signal,
        scene.skip,
      );
      log.push([plain(output), ok]);
    } catch (error) {
      const { constructor, message } = error as Error;
      // Ours continues in parentheses.
      log.push([constructor.name, message.replace(/ \(.*/, "")]);
    }
  }
  return log;
}

async function compare(scene: Scene, name?: string): Promise<Log> {
  const own = await follow(ours, scene);
  assertEquals(own, await follow(official, scene), name);
  return own;
}

/** An argument object that fits, for a member. */
function argumentsFor(member: string, at = 0): Record<string, unknown> {
  const tool = new official.BrowserToolset({
    state: () => ({ tabs: [] }),
    [member]: () => undefined,
  } as any, {
    members: [member] as any,
    confirm: () => true,
    urlPolicy: () => true,
  }).tools()[0];
  const names = Object.keys((tool.parameters as any).properties);
  return Object.fromEntries(names.map((name) => {
    const values = member === "switch_tab" || member === "close_tab"
      ? ["2"]
      : member === "run_script" && name === "source"
      ? ["1+1"]
      : member === "read_diagnostics" && name === "source"
      ? ["network"]
      : FIT[name];
    return [name, values[Math.min(at, values.length - 1)]];
  }));
}

Deno.test("BrowserToolset has the members and the schemas of the official class", () => {
  const names = ["BROWSER_MEMBERS", "DEFAULT_BROWSER_MEMBERS"] as const;
  for (const name of names) assertEquals(ours[name], official[name]);
  const toolsOf = ({ BrowserToolset }: any, options: object) => {
    const driver: any = { state: () => ({ tabs: [] }) };
    for (const member of official.BROWSER_MEMBERS) {
      driver[member] = () => undefined;
    }
    delete driver.hover;
    return new BrowserToolset(driver, {
      confirm: () => true,
      urlPolicy: () => true,
      ...options,
    }).tools();
  };
  // Descriptions are worded differently.
  const bare = (tools: object[]) =>
    JSON.parse(
      JSON.stringify(tools, (key, value) =>
        key === "description" ? Boolean(value) : value),
    );
  for (
    const options of [
      {},
      { members: ["zoom", "list_tabs", "click"] },
      { members: [] },
      {
        additionalMembers: official.BROWSER_MEMBERS.filter((member) =>
          !official.DEFAULT_BROWSER_MEMBERS.includes(member)
        ),
      },
    ]
  ) {
    const tools = toolsOf(ours, options);
    assertEquals(bare(tools), bare(toolsOf(official, options)));
  }
});

Deno.test("BrowserToolset executes every member as the official class does", async () => {
  for (const member of official.BROWSER_MEMBERS) {
    const log = await compare({
      calls: [
        [member, argumentsFor(member)],
        [member, argumentsFor(member, 1)],
      ],
    }, member);
    assertEquals((log.at(-1) as any)[1], true, member);
  }
});

Deno.test("BrowserToolset refuses the arguments that the official class refuses", async () => {
  const refused = new Set<string>();
  for (const member of official.BROWSER_MEMBERS) {
    const fits = argumentsFor(member);
    const calls: Scene["calls"] = [
      [member, []],
      [member, null],
      [member, { ...fits, more: 1 }],
    ];
    for (const name of Object.keys(fits)) {
      for (const value of WRONG) {
        calls.push([member, { ...fits, [name]: value }]);
      }
    }
    for (const entry of await compare({ calls }, member)) {
      if (Array.isArray(entry) && entry[1] === false) refused.add(member);
    }
  }
  assertEquals(refused.size, official.BROWSER_MEMBERS.length);
});

/** Results that members may return, most of them wrong. */
const REPORTS: Record<string, unknown[]> = {
  screenshot: [
    null,
    {},
    { ...IMAGE, more: 1 },
    { ...IMAGE, type: "image" },
    { ...IMAGE, detail: "low", file_id: null },
    { ...IMAGE, detail: "huge" },
    { ...IMAGE, image_url: " " },
    { ...IMAGE, image_url: null },
    { type: "input_image", file_id: "file_1" },
    { ...IMAGE, prompt_cache_breakpoint: { mode: "explicit", ttl: "30m" } },
    { ...IMAGE, prompt_cache_breakpoint: { mode: "explicit" } },
    { ...IMAGE, prompt_cache_breakpoint: { mode: "other" } },
    { ...IMAGE, prompt_cache_breakpoint: { mode: "explicit", ttl: "1h" } },
    { ...IMAGE, prompt_cache_breakpoint: null },
  ],
  read_page: [
    "text",
    "",
    null,
    5,
    [],
    {},
    { ...READ, secret: "left out" },
    { ...READ, version: 2 },
    { ...READ, text: "\ud800" },
    { ...READ, omitted: ["private", "private"] },
    { ...READ, omitted: ["other"] },
    { ...READ, elements: [{ ref: "", role: "button", label: "x" }] },
    { ...READ, elements: [{ ref: "a", role: "link", label: "x" }] },
    { ...READ, elements: [...READ.elements, ...READ.elements] },
    { ...READ, elements: [, READ.elements[0]] },
    {
      ...READ,
      elements: [
        {
          ref: "a",
          role: "checkbox",
          label: "x",
          checked: true,
          value: "",
          more: 1,
        },
        { ref: "b", role: "button", label: "x", checked: "left out" },
        {
          ref: "c",
          role: "listbox",
          label: "x",
          options: [{ label: "l", value: "v", selected: false }],
        },
        {
          ref: "d",
          role: "combobox",
          label: "x",
          options: [{ label: "l", value: "", selected: true }],
        },
      ],
    },
    {
      ...READ,
      elements: [{ ref: "a", role: "radio", label: "x", checked: 1 }],
    },
    {
      ...READ,
      elements: [{ ref: "a", role: "button", label: "ä".repeat(129) }],
    },
    {
      ...READ,
      elements: [{ ref: "a", role: "listbox", label: "x", options: [{}] }],
    },
  ],
  get_page_text: ["text", undefined, READ, { ...READ, elements: [] }],
  read_page_scoped: [
    READ,
    "text",
    { ...READ, scopes: [] },
    { ...READ, scopes: [{ ref: "e1", label: "twice" }] },
    { ...READ, scopes: [{ ref: "s1" }] },
  ],
  read_diagnostics: [READ, "text", null, { ...READ, elements: [] }],
  run_script: ["", "text", undefined, 5, "\udc00"],
  upload_file: [
    OUTCOME,
    undefined,
    { ...OUTCOME, more: 1 },
    { ...OUTCOME, status: "refused" },
    { ...OUTCOME, status: "refused", effect: "none" },
    { ...OUTCOME, status: "unknown", effect: "unknown" },
    { ...OUTCOME, status: "interrupted", effect: "none", cleanup: "pending" },
    { ...OUTCOME, status: "interrupted", effect: "completed" },
    { ...OUTCOME, cleanup: "other" },
    { ...OUTCOME, version: 2 },
  ],
  click: ["clicked", null, {}, 5, READ],
};

Deno.test("BrowserToolset takes and refuses the results that the official class takes and refuses", async () => {
  for (const [member, results] of Object.entries(REPORTS)) {
    const ends = new Set<unknown>();
    for (const result of results) {
      const log = await compare({
        driver: { [member]: () => result },
        calls: [[member, argumentsFor(member)]],
      }, `${member}: ${JSON.stringify(result)}`);
      ends.add((log.at(-1) as any)[1] === true);
    }
    assertEquals(ends.size, 2, member);
  }
});

/** Observations with changes of every type. */
const change = (sequence: number, type: string, more: object = {}) => ({
  type,
  sequence,
  tab_id: "1",
  ...more,
});
const observed = (dropped: number, ...changes: any[]) => ({
  version: 1,
  sequence: dropped + changes.length,
  dropped_changes: dropped,
  title_truncated: false,
  changes,
});
const tab = (more: object) => [{ ...TABS[0], ...more }];
const CHANGES = observed(
  2,
  change(3, "tab_opened"),
  change(4, "navigation", { more: "left out" }),
  change(5, "navigation_refused", { tab_id: null, reason: "policy" }),
  change(6, "dialog_dismissed", { kind: "alert" }),
  change(7, "download", { status: "failed", tab_id: null }),
);

const STATES: unknown[] = [
  undefined,
  {},
  { tabs: [] },
  { tabs: TABS, more: 1 },
  { tabs: [TABS[0], TABS[0]] },
  { tabs: [TABS[1]] },
  { tabs: tab({ active: 1 }) },
  { tabs: tab({ title: 5 }) },
  { tabs: tab({ id: "" }) },
  { tabs: TABS, observation: CHANGES },
  { tabs: TABS, observation: { ...CHANGES, version: 2 } },
  { tabs: TABS, observation: { ...CHANGES, sequence: 8 } },
  { tabs: TABS, observation: { ...CHANGES, title_truncated: 0 } },
  { tabs: TABS, observation: null },
  { tabs: TABS, observation: observed(0, change(2, "navigation")) },
  { tabs: TABS, observation: observed(0, change(1, "other")) },
  {
    tabs: TABS,
    observation: observed(0, change(1, "navigation", { tab_id: null })),
  },
  { tabs: TABS, observation: observed(0, change(1, "download")) },
  { tabs: tab({ id: "" }), observation: CHANGES },
  { tabs: tab({ id: "x".repeat(129) }), observation: CHANGES },
  { tabs: tab({ title: "ä".repeat(600) }), observation: CHANGES },
  { tabs: tab({ title: "\ud800" }), observation: CHANGES },
];
const URLS = [
  "",
  "about:blank",
  "about:srcdoc",
  "http://a.example:8080/x",
  "https://A.Example./x",
  "HTTPS://user:p@ss@a.example",
  "https://",
  "https://a b.example",
  "https://a%2e.example",
  "https://a_b.example",
  "https://-a.example",
  "https://127.0.0.1/x",
  "https://127.1/x",
  "https://0x7f000001/",
  "https://[::1]:3000/x",
  "https://xn--mnchen-3ya.example",
  "https://münchen.example/x",
  "https://a.example\\b",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "chrome://settings",
  "data:text/html,x",
  "not a url",
  `https://a.example/${"x".repeat(5000)}`,
];
for (const url of URLS) {
  STATES.push(
    { tabs: tab({ url }) },
    { tabs: tab({ url }), observation: CHANGES },
  );
}

Deno.test("BrowserToolset takes and refuses the states that the official class takes and refuses", async () => {
  const ends = new Set<unknown>();
  for (const state of STATES) {
    const log = await compare({
      driver: { state: () => structuredClone(state) },
      calls: [["list_tabs", {}], ["click", argumentsFor("click")]],
    }, JSON.stringify(state)?.slice(0, 300));
    ends.add((log.at(-1) as any)[1] === true);
  }
  assertEquals(ends.size, 2);
});

Deno.test("BrowserToolset wants a state that continues the one before, as the official class does", async () => {
  const all = [1, 2, 3].map((at) => change(at, "navigation"));
  const ends: unknown[] = [];
  for (
    const after of [
      observed(0, ...all),
      observed(1, all[1], all[2]),
      observed(3),
      observed(0, all[0]),
      observed(0, change(1, "tab_opened"), all[1]),
      undefined,
    ]
  ) {
    const before = observed(0, all[0], all[1]);
    let reports = 0;
    const log = await compare({
      driver: {
        state: () => ({
          tabs: TABS,
          observation: reports++ % 2 === 0 ? before : after,
        }),
      },
      calls: [["hover", argumentsFor("hover")]],
    });
    ends.push((log.at(-1) as any)[1] === true);
  }
  assertEquals(ends, [true, true, true, false, false, false]);
});

const refuse = (log: Log) => (...args: unknown[]) => {
  log.push(["asked", ...args.slice(0, -1)]);
  return "yes";
};
const SCENES: Record<string, Scene> = {
  "an action that is declined": {
    options: (log) => ({ confirm: refuse(log) }),
    calls: [["click", argumentsFor("click")]],
  },
  "a URL that is declined": {
    options: (log) => ({ urlPolicy: refuse(log) }),
    calls: [
      ["navigate", argumentsFor("navigate")],
      ["new_tab", { url: null }],
      ["new_tab", { url: "https://b.example" }],
    ],
  },
  "an approval that throws": {
    options: () => ({
      confirm: () => {
        throw new Error("secret");
      },
    }),
    calls: [["click", argumentsFor("click")]],
  },
  "a driver that throws": {
    driver: {
      click: () => {
        throw new Error("secret");
      },
      state: () => ({ tabs: TABS }),
    },
    calls: [
      ["click", argumentsFor("click")],
      ["hover", argumentsFor("hover")],
    ],
  },
  "a state that throws": {
    driver: { state: () => Promise.reject(new Error("secret")) },
    calls: [["list_tabs", {}]],
  },
  "a driver without a state": {
    driver: { state: undefined },
    calls: [["list_tabs", {}]],
  },
  "reads that are approved": {
    options: () => ({ confirmReads: ["read_page", "list_tabs", "zoom"] }),
    calls: [
      ["read_page", argumentsFor("read_page")],
      ["list_tabs", {}],
      ["find", argumentsFor("find")],
    ],
  },
  "reads that are declined": {
    driver: {
      state: () => {
        throw new Error("it must not be asked");
      },
    },
    options: (log) => ({
      confirmReads: ["read_page", "read_diagnostics"],
      confirm: refuse(log),
    }),
    calls: [
      ["read_page", argumentsFor("read_page")],
      ["read_page", { tab_id: 1 }],
      ["read_diagnostics", argumentsFor("read_diagnostics")],
    ],
  },
  "reads whose approval throws": {
    options: () => ({
      confirmReads: ["get_page_text"],
      confirm: () => Promise.reject(new Error("secret")),
    }),
    calls: [["get_page_text", argumentsFor("get_page_text")]],
  },
  "a read that is skipped": {
    options: () => ({ confirmReads: ["get_page_text"] }),
    skip: true,
    calls: [["get_page_text", argumentsFor("get_page_text")]],
  },
  "calls that are not complete, or not of the browser": {
    members: ["click"],
    calls: [
      ["click", argumentsFor("click"), { status: "in_progress" }],
      ["click", argumentsFor("click"), { status: undefined }],
      ["click", argumentsFor("click"), { type: "custom_tool_call" }],
      ["click", argumentsFor("click"), { call_id: 5 }],
      ["hover", argumentsFor("hover")],
      ["click", argumentsFor("click"), { name: "toString" }],
    ],
  },
  "a signal that is aborted": {
    signal: () => AbortSignal.abort(new RangeError("enough")),
    calls: [["click", argumentsFor("click")]],
  },
  "a signal that is aborted by the approval": {
    signal: () => stop.signal,
    options: () => {
      stop = new AbortController();
      return {
        confirm: () => {
          stop.abort(new RangeError("enough"));
          return true;
        },
      };
    },
    calls: [["click", argumentsFor("click")]],
  },
};
let stop = new AbortController();

for (const [name, scene] of Object.entries(SCENES)) {
  Deno.test(`BrowserToolset does what the official class does: ${name}`, async () => {
    assert((await compare(scene)).length >= scene.calls.length);
  });
}

Deno.test("BrowserToolset: the model gets the message of a BrowserError only", async () => {
  const logs: Log[] = [];
  for (const library of [ours, official] as any[]) {
    logs.push(
      await follow(library, {
        driver: {
          click: () => {
            throw new library.BrowserError("The button is gone.");
          },
        },
        calls: [["click", argumentsFor("click")]],
      }),
    );
  }
  assertEquals(logs[0], logs[1]);
  assert(JSON.stringify(logs[0]).includes("The button is gone."));
});

Deno.test("BrowserToolset: what is wrong in a report is in the message, and what was thrown in failure", async () => {
  const log: string[] = [];
  for (
    const state of [
      () => ({ tabs: [{ ...TABS[0], title: 5 }] }),
      () => Promise.reject(new Error("secret")),
    ]
  ) {
    const browser = new ours.BrowserToolset({ state } as any);
    const error: any = await assertRejects(
      () =>
        browser.execute({
          type: "function_call",
          name: "browser_list_tabs",
          arguments: "{}",
          call_id: "call_1",
          status: "completed",
        }),
      OpenAIError,
    );
    log.push(error.message, error.failure.message);
    assert(!Deno.inspect(error).includes("secret"));
  }
  assertEquals(log, [
    "Browser state report failed. (tabs[0].title must be text)",
    "tabs[0].title must be text",
    "Browser state report failed.",
    "secret",
  ]);
});

Deno.test("BrowserToolset executes one call at a time, and none when it is closed", async () => {
  for (const { BrowserToolset } of [ours, official] as any[]) {
    const reported = Promise.withResolvers<unknown>();
    const browser = new BrowserToolset({ state: () => reported.promise });
    const call = {
      type: "function_call",
      name: "browser_list_tabs",
      arguments: "{}",
      call_id: "call_1",
      status: "completed",
    };
    const first = browser.execute(call);
    await assertRejects(() => browser.execute(call), Error);
    assertEquals(browser.close(), { status: "draining" });
    reported.resolve({ tabs: TABS });
    assertEquals((await first).call_id, "call_1");
    assertEquals(browser.close(), { status: "closed" });
    await assertRejects(() => browser.execute(call), Error);
  }
});

Deno.test("BrowserToolset refuses the options that the official class refuses, and says what is wrong", () => {
  const driver = (...names: string[]): any => ({
    state: () => ({ tabs: [] }),
    ...Object.fromEntries(names.map((name) => [name, () => {}])),
  });
  const confirm = () => true;
  for (
    const [driven, options, message] of [
      [driver("click"), {}, "confirm must be a function"],
      [driver("navigate"), { confirm }, "urlPolicy must be a function"],
      [
        driver("read_diagnostics"),
        { members: ["read_diagnostics"] },
        "confirm",
      ],
      [driver(), { members: ["click"] }, "driver.click must be a function"],
      [driver(), { additionalMembers: ["click_at"] }, "driver.click_at"],
      [driver(), { members: "click" }, "members must be an array"],
      [driver(), { members: ["toString"] }, "members[0]"],
      [driver(), { members: ["list_tabs", "list_tabs"] }, "members[1]"],
      [driver(), { members: [], additionalMembers: [] }, "must not both"],
      [
        driver("find"),
        { confirmReads: ["find"] },
        "confirm must be a function",
      ],
      [driver("click"), { confirm, confirmReads: ["click"] }, "got click"],
      [driver(), { confirm, confirmReads: ["find"] }, "got find"],
    ] as [any, any, string][]
  ) {
    assertThrows(
      () => new ours.BrowserToolset(driven, options),
      TypeError,
      message,
    );
    assertThrows(
      () => new official.BrowserToolset(driven, options),
      TypeError,
    );
  }
  new ours.BrowserToolset(driver("find", "hover_at"));
});
