/**
 * Which members of a browser are offered, checked once.
 *
 * @module
 */
import { checkSpelling, type Names } from "../../core/names.ts";
import {
  BROWSER_MEMBERS,
  changes,
  DEFAULT_BROWSER_MEMBERS,
  goesToURL,
  needsConfirm,
} from "./members.ts";
import type {
  BrowserDriver,
  BrowserMember,
  BrowserOptions,
  BrowserReadOptions,
} from "./types.ts";

/** Names of the options. A misspelled `confirmReads` must not skip the confirmation. */
const NAMES: Names<BrowserReadOptions> = {
  members: 1,
  additionalMembers: 1,
  confirm: 1,
  urlPolicy: 1,
  confirmReads: 1,
  onDiagnostic: 1,
};

/**
 * Selects the members of a browser.
 *
 * @param driver Operates the browser.
 * @param options What the model may do.
 * @throws {TypeError} If an option is wrong or missing.
 */
export function selectMembers(
  driver: BrowserDriver,
  options: BrowserOptions | Partial<BrowserReadOptions>,
): { members: BrowserMember[]; reads: readonly BrowserMember[] } {
  checkSpelling(options, NAMES);
  const { confirmReads } = options as Partial<BrowserReadOptions>;
  const chosen = namesOf("members", options.members);
  const additional = namesOf("additionalMembers", options.additionalMembers);
  const reads = namesOf("confirmReads", confirmReads) ?? [];
  if (chosen && additional) {
    throw new TypeError(
      "members and additionalMembers must not both be set: members has all of them",
    );
  }
  const named = chosen ?? additional ?? [];
  const wanted = chosen ?? [...DEFAULT_BROWSER_MEMBERS, ...named];
  const has = (member: BrowserMember) =>
    member === "list_tabs" || typeof driver?.[member] === "function";
  const missing = named.find((member) => !has(member));
  if (missing) {
    throw new TypeError(
      `driver.${missing} must be a function, got ${typeof driver
        ?.[missing as "click"]}`,
    );
  }
  const members = BROWSER_MEMBERS.filter((member) =>
    wanted.includes(member) && has(member)
  );
  requireFunction("confirm", options.confirm, members.find(needsConfirm));
  requireFunction("urlPolicy", options.urlPolicy, members.find(goesToURL));
  requireFunction("confirm", options.confirm, reads[0]);
  const wrong = reads.find((read) => changes(read) || !members.includes(read));
  if (wrong) {
    throw new TypeError(
      `confirmReads must have members that are offered and change nothing, got ${wrong}`,
    );
  }
  return { members, reads };
}

function namesOf(
  option: string,
  names: readonly BrowserMember[] | undefined,
): readonly BrowserMember[] | undefined {
  if (names === undefined) return undefined;
  if (!Array.isArray(names)) {
    throw new TypeError(`${option} must be an array, got ${typeof names}`);
  }
  for (const [at, name] of names.entries()) {
    if (BROWSER_MEMBERS.includes(name) && names.indexOf(name) === at) continue;
    throw new TypeError(
      `${option}[${at}] must be one of BROWSER_MEMBERS that comes once, got ${name}`,
    );
  }
  return [...names];
}

function requireFunction(
  option: string,
  value: unknown,
  member: BrowserMember | undefined,
): void {
  if (member === undefined || typeof value === "function") return;
  throw new TypeError(
    `${option} must be a function, because the browser offers ${member}, got ${typeof value}`,
  );
}
