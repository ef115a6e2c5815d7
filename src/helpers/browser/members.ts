/**
 * What a browser can do, as a table.
 *
 * @module
 */
import type { FunctionTool } from "../../generated/types/responses/responses.ts";
import { type Field, type FieldName, FIELDS } from "./fields.ts";
import type { BrowserMember, BrowserMembers } from "./types.ts";

/** A member, by its arguments. */
interface Member<Args> {
  /** Description for the model. */
  readonly description: string;
  /** The kinds of its arguments. */
  readonly args: { readonly [Name in keyof Args]: FieldName };
  /** Whether it changes something. */
  readonly changes?: true;
  /** Whether it needs an approval all the same. */
  readonly isSensitive?: true;
  /** Whether the program must name it. */
  readonly isOptIn?: true;
}

const tab_id = "optionalText";

const MEMBERS: { readonly [M in BrowserMember]: Member<BrowserMembers[M]> } = {
  navigate: {
    description: "Go to a URL in a tab.",
    changes: true,
    args: { url: "text", tab_id },
  },
  read_page: {
    description:
      "Read the structure of a page, with refs of its interactive elements.",
    args: { tab_id, filter: "filter" },
  },
  read_page_scoped: {
    description:
      "Read one section of a page. Without a root, list the sections. The depth counts levels of the DOM.",
    isOptIn: true,
    args: { tab_id, root: "scope", depth: "depth", filter: "filter" },
  },
  read_diagnostics: {
    description:
      "Read a summary of the console or of the network. The user must approve it.",
    isSensitive: true,
    isOptIn: true,
    args: { tab_id, source: "diagnosticSource", limit: "diagnosticLimit" },
  },
  run_script: {
    description:
      "Run a script in a page and get its text. The user must approve it.",
    changes: true,
    isOptIn: true,
    args: { tab_id, source: "script", timeout_ms: "timeout" },
  },
  upload_file: {
    description: "Upload the file of a grant. The user must approve it.",
    changes: true,
    isOptIn: true,
    args: { grant_id: "fileGrant" },
  },
  download_file: {
    description: "Download the file of a grant. The user must approve it.",
    changes: true,
    isOptIn: true,
    args: { grant_id: "fileGrant" },
  },
  get_page_text: {
    description: "Read the visible text of a page.",
    args: { tab_id },
  },
  find: {
    description: "Find elements of a page by their text or a description.",
    args: { query: "text", tab_id },
  },
  click: {
    description: "Click an element, given by its ref.",
    changes: true,
    args: { target: "text", tab_id },
  },
  click_at: {
    description:
      "Click a point of the whole viewport, in CSS pixels, with the given button, count and keys.",
    changes: true,
    isOptIn: true,
    args: {
      tab_id,
      x: "count",
      y: "count",
      button: "button",
      click_count: "clickCount",
      keys: "modifiers",
    },
  },
  drag_path: {
    description:
      "Drag with the left button through points of the whole viewport, in CSS pixels, with the given keys.",
    changes: true,
    isOptIn: true,
    args: { tab_id, path: "path", keys: "modifiers" },
  },
  hold_keys: {
    description: "Hold keys for up to 3000 milliseconds.",
    changes: true,
    isOptIn: true,
    args: { tab_id, keys: "heldKeys", duration_ms: "holdDuration" },
  },
  type: {
    description: "Enter text in an element, or where the focus is.",
    changes: true,
    args: { text: "text", target: "optionalText", tab_id },
  },
  key: {
    description: "Press keys together.",
    changes: true,
    args: { keys: "strings", tab_id },
  },
  scroll: {
    description: "Scroll a page.",
    changes: true,
    args: { direction: "direction", amount: "count", tab_id },
  },
  scroll_to: {
    description:
      "Scroll until an element is visible. Read the page again afterwards.",
    changes: true,
    args: { target: "text", tab_id },
  },
  wait_for: {
    description:
      "Wait until a text is visible, for the given time in milliseconds at most.",
    args: { text: "visibleText", timeout_ms: "timeout", tab_id },
  },
  select_option: {
    description: "Select options of an element.",
    changes: true,
    args: { target: "text", values: "strings", tab_id },
  },
  hover: {
    description: "Move the pointer to an element.",
    changes: true,
    args: { target: "text", tab_id },
  },
  hover_at: {
    description:
      "Move the pointer to a point of the whole viewport, in CSS pixels.",
    changes: true,
    isOptIn: true,
    args: { tab_id, x: "count", y: "count" },
  },
  set_checked: {
    description: "Check or uncheck a box. It does not toggle.",
    changes: true,
    isOptIn: true,
    args: { tab_id, target: "text", checked: "checked" },
  },
  screenshot: {
    description: "Capture the visible part of a page.",
    args: { tab_id },
  },
  zoom: {
    description:
      "Capture the region [left, top, right, bottom] of the viewport. Coordinates of actions remain those of the whole viewport.",
    args: { tab_id, region: "region" },
  },
  new_tab: {
    description: "Open a tab, at a URL or empty.",
    changes: true,
    args: { url: "optionalText" },
  },
  list_tabs: {
    description: "List the tabs with their titles and URLs.",
    args: {},
  },
  switch_tab: {
    description: "Activate a tab.",
    changes: true,
    args: { tab_id: "text" },
  },
  close_tab: {
    description: "Close a tab.",
    changes: true,
    args: { tab_id: "text" },
  },
};

/** Everything that a browser can do. */
export const BROWSER_MEMBERS: readonly BrowserMember[] = Object.freeze(
  Object.keys(MEMBERS) as BrowserMember[],
);

/** What is offered by default, if the driver has it. */
export const DEFAULT_BROWSER_MEMBERS: readonly BrowserMember[] = Object.freeze(
  BROWSER_MEMBERS.filter((member) => !MEMBERS[member].isOptIn),
);

/** Whether a member changes something. */
export function changes(member: BrowserMember): boolean {
  return MEMBERS[member].changes === true;
}

/** Whether a member needs an approval. */
export function needsConfirm(member: BrowserMember): boolean {
  return changes(member) || MEMBERS[member].isSensitive === true;
}

/** Whether a member goes to a URL. */
export function goesToURL(member: BrowserMember): boolean {
  return member === "navigate" || member === "new_tab";
}

/** Kinds of the arguments of a member. */
export function argumentsOf(member: BrowserMember): [string, Field][] {
  return Object.entries<FieldName>(MEMBERS[member].args)
    .map(([name, kind]) => [name, FIELDS[kind]]);
}

/** The function by which a model uses a member. */
export function toolOf(member: BrowserMember): FunctionTool {
  const fields = argumentsOf(member);
  return {
    type: "function",
    name: `browser_${member}`,
    description: MEMBERS[member].description,
    strict: true,
    parameters: {
      type: "object",
      properties: Object.fromEntries(
        fields.map(([name, { schema }]) => [name, structuredClone(schema)]),
      ),
      required: fields.map(([name]) => name),
      additionalProperties: false,
    },
  };
}
