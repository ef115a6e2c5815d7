/**
 * Types of a browser of the program that a model operates.
 *
 * @module
 */
import type { ResponseInputImageContent } from "../../generated/types/responses/responses.ts";
import type { RunnerDiagnosticObserver } from "../runners/diagnostics.ts";

/** ID of a tab, or `null` for the active one. */
export type BrowserTab = string | null;

/** Keys that are held during an action. */
export type BrowserModifier = "Control" | "Alt" | "Meta" | "Shift";

/** Arguments of what a browser can do, by its name. */
export interface BrowserMembers {
  /** Goes to a URL. */
  navigate: { url: string; tab_id: BrowserTab };
  /** Reads the structure of a page. */
  read_page: { tab_id: BrowserTab; filter: "all" | "interactive" };
  /** Reads a section of a page; without a root, it lists the sections. */
  read_page_scoped: {
    tab_id: BrowserTab;
    root: string | null;
    depth: number;
    filter: "all" | "interactive";
  };
  /** Reads what a page logged or requested. */
  read_diagnostics: {
    tab_id: BrowserTab;
    source: "console" | "network";
    limit: number;
  };
  /** Runs a script in a page. */
  run_script: { tab_id: BrowserTab; source: string; timeout_ms: number };
  /** Uploads a file that the program has granted. */
  upload_file: { grant_id: string };
  /** Downloads a file that the program has granted. */
  download_file: { grant_id: string };
  /** Reads the visible text. */
  get_page_text: { tab_id: BrowserTab };
  /** Finds elements by their text or a description. */
  find: { query: string; tab_id: BrowserTab };
  /** Clicks an element. */
  click: { target: string; tab_id: BrowserTab };
  /** Clicks a point. */
  click_at: {
    tab_id: BrowserTab;
    x: number;
    y: number;
    button: "left" | "right" | "middle";
    click_count: 1 | 2 | 3;
    keys: BrowserModifier[];
  };
  /** Drags along a path. */
  drag_path: {
    tab_id: BrowserTab;
    path: { x: number; y: number }[];
    keys: BrowserModifier[];
  };
  /** Holds keys for a time. */
  hold_keys: { tab_id: BrowserTab; keys: string[]; duration_ms: number };
  /** Enters text in an element, or where the focus is. */
  type: { text: string; target: string | null; tab_id: BrowserTab };
  /** Presses keys together. */
  key: { keys: string[]; tab_id: BrowserTab };
  /** Scrolls. */
  scroll: {
    direction: "up" | "down" | "left" | "right";
    amount: number;
    tab_id: BrowserTab;
  };
  /** Scrolls to an element. */
  scroll_to: { target: string; tab_id: BrowserTab };
  /** Waits for a text. */
  wait_for: { text: string; timeout_ms: number; tab_id: BrowserTab };
  /** Selects options. */
  select_option: { target: string; values: string[]; tab_id: BrowserTab };
  /** Moves the pointer to an element. */
  hover: { target: string; tab_id: BrowserTab };
  /** Moves the pointer to a point. */
  hover_at: { tab_id: BrowserTab; x: number; y: number };
  /** Checks or unchecks a box. */
  set_checked: { tab_id: BrowserTab; target: string; checked: boolean };
  /** Captures the page. */
  screenshot: { tab_id: BrowserTab };
  /** Captures a part of the page, from its left top to its right bottom corner. */
  zoom: { tab_id: BrowserTab; region: [number, number, number, number] };
  /** Opens a tab. */
  new_tab: { url: string | null };
  /** Lists the tabs. */
  list_tabs: Record<never, never>;
  /** Activates a tab. */
  switch_tab: { tab_id: string };
  /** Closes a tab. */
  close_tab: { tab_id: string };
}

/** Something that a browser can do. */
export type BrowserMember = keyof BrowserMembers;

/** Something that changes nothing. */
export type BrowserReadMember =
  | "read_page"
  | "read_page_scoped"
  | "read_diagnostics"
  | "get_page_text"
  | "find"
  | "wait_for"
  | "screenshot"
  | "zoom"
  | "list_tabs";

/** Arguments of a member. */
export type BrowserArguments<M extends BrowserMember> = BrowserMembers[M];

/** The tabs of a browser. */
export interface BrowserState {
  /** The tabs; one of them is active. */
  tabs: {
    /** ID of the tab. */
    id: string;
    /** Title of the page. */
    title: string;
    /** URL of the page. The model gets its origin. */
    url: string;
    /** Whether it is the active one. */
    active: boolean;
  }[];
  /** What happened in the browser. */
  observation?: BrowserObservationV1 | undefined;
}

/** What happened in a browser. Earlier changes stay or are dropped, and never change. */
export interface BrowserObservationV1 {
  /** Always 1. */
  version: 1;
  /** Number of all changes. */
  sequence: number;
  /** Number of changes that are no longer listed. */
  dropped_changes: number;
  /** Whether titles were cut. */
  title_truncated: boolean;
  /** The changes that are listed. */
  changes: BrowserStateChange[];
}

/** Something that happened in a browser. */
export type BrowserStateChange =
  | {
    type: "tab_opened" | "tab_closed" | "tab_switched" | "navigation";
    sequence: number;
    tab_id: string;
  }
  | {
    type: "navigation_refused";
    sequence: number;
    tab_id: string | null;
    reason: "policy" | "unsupported";
  }
  | {
    type: "dialog_dismissed";
    sequence: number;
    tab_id: string;
    kind: "alert" | "confirm" | "prompt" | "beforeunload" | "other";
  }
  | {
    type: "download";
    sequence: number;
    tab_id: string | null;
    status: "blocked" | "started" | "completed" | "failed";
  };

/** Why a report leaves something out. */
export type BrowserReadOmission =
  | "report_limit"
  | "text_limit"
  | "target_limit"
  | "work_limit"
  | "frame_limit"
  | "unsupported_root"
  | "unsupported_control"
  | "remote_action"
  | "private"
  | "value"
  | "name_limit";

/** An option of an element. */
export interface BrowserReadOption {
  /** Its text. */
  label: string;
  /** Its value. */
  value: string;
  /** Whether it is selected; only in a listbox. */
  selected?: boolean | undefined;
}

/** An element that can be used. */
export interface BrowserReadElement {
  /** By which actions name it. */
  ref: string;
  /** Its role. */
  role:
    | "button"
    | "textbox"
    | "combobox"
    | "checkbox"
    | "radio"
    | "slider"
    | "listbox";
  /** Its name. */
  label: string;
  /** Its value. */
  value?: string | undefined;
  /** Its options. */
  options?: BrowserReadOption[] | undefined;
  /** Whether it is checked; only of a checkbox or a radio button. */
  checked?: boolean | undefined;
}

/** What was read of a page. */
export interface BrowserReadV1 {
  /** Always 1. */
  version: 1;
  /** The text. */
  text: string;
  /** The elements; none in the result of `get_page_text`. */
  elements: BrowserReadElement[];
  /** What was left out. */
  omitted: BrowserReadOmission[];
}

/** What was read without elements. */
export interface BrowserTextReadV1 extends BrowserReadV1 {
  /** Empty. */
  elements: never[];
}

/** What was read of a section. */
export interface BrowserScopedReadV1 extends BrowserReadV1 {
  /** Sections that can be read in turn. */
  scopes: { ref: string; label: string }[];
}

/** What became of a file. */
export type BrowserFileOutcome =
  & { version: 1; cleanup: "not_started" | "pending" | "completed" }
  & (
    | { status: "completed"; effect: "completed" }
    | { status: "refused"; effect: "none" }
    | { status: "unknown"; effect: "unknown" }
    | { status: "interrupted"; effect: "none" | "unknown" }
  );

/** What a method of a driver returns. */
export type BrowserResult<M extends BrowserMember> = M extends
  "screenshot" | "zoom" ? ResponseInputImageContent
  : M extends "list_tabs" ? BrowserState
  : M extends "read_page_scoped" ? BrowserScopedReadV1
  : M extends "read_diagnostics" ? BrowserTextReadV1
  : M extends "run_script" ? string
  : M extends "upload_file" | "download_file" ? BrowserFileOutcome
  : M extends "read_page" | "get_page_text" | "find"
    ? string | BrowserReadV1 | null | void
  : string | void;

/** Context of the functions of the program. */
export interface BrowserExecution {
  /** Aborted together with the run. */
  signal: AbortSignal | undefined;
}

/** Operates a browser: the methods that it has are offered to the model. */
export type BrowserDriver =
  & {
    /** Reports the tabs: before and after each call, also after one that failed. */
    state: (
      options?: BrowserExecution,
    ) => BrowserState | Promise<BrowserState>;
  }
  & {
    [M in Exclude<BrowserMember, "list_tabs">]?: (
      args: BrowserArguments<M>,
      options: BrowserExecution,
    ) => BrowserResult<M> | Promise<BrowserResult<M>>;
  };

/** What is to be approved: a copy. */
export type BrowserConfirmContext = {
  [M in BrowserMember]: {
    /** The name of the action. */
    readonly member: M;
    /** Its arguments, which are valid. */
    readonly arguments:
      & Readonly<BrowserArguments<M>>
      & Readonly<Record<string, unknown>>;
    /** The tabs before it. */
    readonly state: BrowserState;
    /** ID of the call. */
    readonly call_id: string;
  };
}[BrowserMember];

/** A read that is to be approved before the browser is looked at. */
export type BrowserReadConfirmContext = {
  [M in BrowserReadMember]: {
    /** Tells it from other approvals. */
    readonly phase: "before_read";
    /** What is read. */
    readonly member: M;
    /** Its arguments, which are valid. */
    readonly arguments:
      & Readonly<BrowserArguments<M>>
      & Readonly<Record<string, unknown>>;
    /** ID of the call. */
    readonly call_id: string;
    /** Not known yet. */
    readonly state: null;
  };
}[BrowserReadMember];

/** What a model may do. */
export interface BrowserOptions {
  /** Members that are offered; by default the usual ones that the driver has. */
  members?: readonly BrowserMember[];
  /** Members besides the usual ones. */
  additionalMembers?: readonly BrowserMember[];
  /** Approves actions and `read_diagnostics`, by returning true. Required if the driver has such methods. */
  confirm?: (
    context: BrowserConfirmContext,
    execution: BrowserExecution,
  ) => boolean | Promise<boolean>;
  /** Approves the URL of `navigate` and `new_tab`, by returning true. Required if the driver has them. Pages may still load other URLs. */
  urlPolicy?: (
    context: BrowserConfirmContext,
    url: string,
    execution: BrowserExecution,
  ) => boolean | Promise<boolean>;
  /** Called with each stage and its time. */
  onDiagnostic?: RunnerDiagnosticObserver;
}

/** What a model may do, if reads are approved as well. */
export interface BrowserReadOptions extends Omit<BrowserOptions, "confirm"> {
  /** Reads that `confirm` approves before the browser is looked at. */
  confirmReads: readonly BrowserReadMember[];
  /** Approves by returning true. */
  confirm: (
    context: BrowserConfirmContext | BrowserReadConfirmContext,
    execution: BrowserExecution,
  ) => boolean | Promise<boolean>;
}
