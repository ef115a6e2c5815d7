/**
 * What the methods of a driver return, copied field by field: nothing else reaches the model.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type { ResponseInputImageContent } from "../../generated/types/responses/responses.ts";
import { reportFailed } from "./errors.ts";
import {
  booleanOf,
  checkUnique,
  type Fields,
  fieldsOf,
  isText,
  listOf,
  oneOf,
  ShapeError,
  textOf,
} from "./shape.ts";
import type {
  BrowserFileOutcome,
  BrowserMember,
  BrowserReadElement,
  BrowserReadOmission,
  BrowserReadV1,
  BrowserScopedReadV1,
} from "./types.ts";

const OMISSIONS: readonly BrowserReadOmission[] = [
  "report_limit",
  "text_limit",
  "target_limit",
  "work_limit",
  "frame_limit",
  "unsupported_root",
  "unsupported_control",
  "remote_action",
  "private",
  "value",
  "name_limit",
];

const ROLES: readonly BrowserReadElement["role"][] = [
  "button",
  "textbox",
  "combobox",
  "checkbox",
  "radio",
  "slider",
  "listbox",
];

/** What each status of a file may say about its effect. */
const EFFECTS: Readonly<
  Record<BrowserFileOutcome["status"], readonly BrowserFileOutcome["effect"][]>
> = {
  completed: ["completed"],
  refused: ["none"],
  unknown: ["unknown"],
  interrupted: ["none", "unknown"],
};

/** How to read the result of a member; and what its failure is called. */
const READERS: Partial<
  Record<BrowserMember, [read: (value: unknown) => unknown, failure: string]>
> = {
  screenshot: [imageOf, imageFailure("screenshot")],
  zoom: [imageOf, imageFailure("zoom")],
  read_page_scoped: [scopedReadOf, "Browser scoped read report failed."],
  read_diagnostics: [textReadOf, "Browser read report failed."],
  upload_file: [fileOutcomeOf, "Browser file result failed."],
  download_file: [fileOutcomeOf, "Browser file result failed."],
  run_script: [
    (value) => textOf(value, "the result", Infinity, true),
    "Browser script result failed.",
  ],
};

/** Results that are either text or a report. */
const READS: Partial<Record<BrowserMember, (value: unknown) => unknown>> = {
  read_page: readOf,
  find: readOf,
  get_page_text: textReadOf,
};

/**
 * Copies a result.
 *
 * @param member The member.
 * @param result What the driver returned.
 * @throws {OpenAIError} If the member does not return such results.
 */
export function copyOfResult(member: BrowserMember, result: unknown): unknown {
  const [read, failure] = READERS[member] ??
    [READS[member], "Browser read report failed."];
  const isPlain = result === null || result === undefined ||
    typeof result === "string";
  if (member === "list_tabs" || (isPlain && !READERS[member])) return result;
  if (!read) {
    throw new OpenAIError(
      "Browser actions must return a string, null, or undefined.",
    );
  }
  try {
    return read(result);
  } catch (error) {
    throw reportFailed(failure, error);
  }
}

/** Whether a result says that the action was done. */
export function isDone(member: BrowserMember, result: unknown): boolean {
  return (member !== "upload_file" && member !== "download_file") ||
    (result as BrowserFileOutcome).status === "completed";
}

function imageFailure(member: string): string {
  return `Browser ${member} must return an input_image with at least one valid image_url or file_id.`;
}

function imageOf(value: unknown): ResponseInputImageContent {
  const image = fieldsOf(value, "the image", [
    "type",
    "detail",
    "image_url",
    "file_id",
    "prompt_cache_breakpoint",
  ]);
  const type = oneOf(image.type, "type", ["input_image"]);
  oneOf(image.detail, "detail", [
    undefined,
    null,
    "auto",
    "low",
    "high",
    "original",
  ]);
  for (const name of ["image_url", "file_id"]) {
    const source = image[name] ?? undefined;
    const isBlank = typeof source === "string" && source.trim() === "";
    if (isBlank || (source !== undefined && typeof source !== "string")) {
      throw new ShapeError(`${name} must be text that is not empty`);
    }
  }
  if (!isText(image.image_url) && !isText(image.file_id)) {
    throw new ShapeError("image_url or file_id must be given");
  }
  const cache = image.prompt_cache_breakpoint;
  if (cache !== undefined && cache !== null) {
    const path = "prompt_cache_breakpoint";
    const { mode, ttl } = fieldsOf(cache, path, ["mode", "ttl"]);
    oneOf(mode, `${path}.mode`, ["explicit"]);
    oneOf(ttl, `${path}.ttl`, [undefined, "30m", "12h"]);
  }
  const { detail, image_url, file_id, prompt_cache_breakpoint } =
    structuredClone(image);
  return Object.fromEntries(
    Object.entries({
      type,
      detail,
      image_url,
      file_id,
      prompt_cache_breakpoint,
    }).filter(([, field]) => field !== undefined),
  ) as unknown as ResponseInputImageContent;
}

function readOf(value: unknown): BrowserReadV1 {
  const report = fieldsOf(value, "the report");
  oneOf(report.version, "version", [1]);
  const text = textOf(report.text, "text", Infinity, true);
  const elements = listOf(report.elements, "elements", elementOf);
  const omitted = listOf(
    report.omitted,
    "omitted",
    (one, path) => oneOf(one, path, OMISSIONS),
  );
  checkUnique(elements.map(({ ref }) => ref), "the refs of elements");
  checkUnique(omitted, "omitted");
  return { version: 1, text, elements, omitted };
}

function textReadOf(value: unknown): BrowserReadV1 {
  const report = readOf(value);
  if (report.elements.length === 0) return report;
  throw new ShapeError("elements must be empty");
}

function scopedReadOf(value: unknown): BrowserScopedReadV1 {
  const report = readOf(value);
  const scopes = listOf((value as Fields).scopes, "scopes", (one, path) => {
    const { ref, label } = fieldsOf(one, path);
    return {
      ref: textOf(ref, `${path}.ref`, 256),
      label: textOf(label, `${path}.label`, 256),
    };
  });
  checkUnique(
    [...report.elements, ...scopes].map(({ ref }) => ref),
    "the refs of elements and scopes",
  );
  return { ...report, scopes };
}

function elementOf(value: unknown, path: string): BrowserReadElement {
  const element = fieldsOf(value, path);
  const role = oneOf(element.role, `${path}.role`, ROLES);
  const isCheckable = role === "checkbox" || role === "radio";
  return {
    ref: textOf(element.ref, `${path}.ref`, 256),
    role,
    label: textOf(element.label, `${path}.label`, 256),
    ...(element.value !== undefined &&
      { value: textOf(element.value, `${path}.value`, 512, true) }),
    ...(isCheckable && element.checked !== undefined &&
      { checked: booleanOf(element.checked, `${path}.checked`) }),
    ...(element.options !== undefined && {
      options: listOf(
        element.options,
        `${path}.options`,
        (option, place) => optionOf(option, place, role === "listbox"),
      ),
    }),
  };
}

function optionOf(value: unknown, path: string, isListbox: boolean) {
  const { label, value: own, selected } = fieldsOf(value, path);
  return {
    label: textOf(label, `${path}.label`, 256),
    value: textOf(own, `${path}.value`, 512, true),
    ...(isListbox && selected !== undefined &&
      { selected: booleanOf(selected, `${path}.selected`) }),
  };
}

function fileOutcomeOf(value: unknown): BrowserFileOutcome {
  const names = ["version", "status", "effect", "cleanup"];
  const report = fieldsOf(value, "the outcome", names);
  const version = oneOf(report.version, "version", [1]);
  const status = oneOf(
    report.status,
    "status",
    Object.keys(EFFECTS) as BrowserFileOutcome["status"][],
  );
  const effect = oneOf(report.effect, "effect", EFFECTS[status]);
  const cleanup = oneOf(report.cleanup, "cleanup", [
    "not_started",
    "pending",
    "completed",
  ]);
  return { version, status, effect, cleanup } as BrowserFileOutcome;
}
