/**
 * Checks the options of a session before anything is dialled.
 *
 * @module
 */
import {
  CONNECTION_RULES,
  DURATION,
  ROTATE_BEFORE,
} from "../channel/option_rules.ts";
import { assertObject, isObject } from "../../core/names.ts";
import { checkOptions, type OptionRule } from "../wire/check_options.ts";
import { isTool } from "../wire/config.ts";
import type { ConnectOptions } from "./options.ts";
import type { Snapshot } from "../conversation/snapshot.ts";

/** A rule for every option of a session; the compiler keeps it complete. */
const RULES = {
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
  respondToTools: ["auto", "never"],
  maxToolRounds: [1, Infinity],
  reconnect: {
    ...CONNECTION_RULES.reconnect,
    replayAudio: DURATION,
    restore: ["history", "config"],
    rotateBefore: ROTATE_BEFORE,
  },
  playback: ["clock", "reported"],
  commitOnClose: "boolean",
  from: "any",
  query: "any",
  now: "function",
} as const satisfies Record<keyof ConnectOptions, OptionRule>;

/**
 * Checks the options of a session.
 *
 * @param options The options as the program passed them.
 * @throws {TypeError} If an option is unknown or of the wrong type, or unless exactly one of
 * model and call is given.
 * @throws {RangeError} If a number is out of its bounds.
 */
export function checkSessionOptions(options: Partial<ConnectOptions>): void {
  checkOptions(options, RULES);
  const { session = {}, from = {}, model, callId, tools = [] } = options;
  assertObject(session, "session");
  assertObject(from, "from");
  if (!(Array.isArray(tools) && tools.every(isTool))) {
    throw new TypeError("tools must be an array of tools made by tool()");
  }
  if (options.from) checkSnapshot(options.from);
  const transcribes = "type" in session && session.type === "transcription";
  const hasModel = !!(model ?? (from as Partial<Snapshot>).model);
  const joins = callId !== undefined;
  if (joins ? hasModel || transcribes : !hasModel && !transcribes) {
    throw new TypeError("Cannot open a session: pass either model or callId");
  }
}

function checkSnapshot({ version, items, usage }: Partial<Snapshot>): void {
  const { input, cached, output, transcription } = usage ?? {};
  const problem = version !== 1
    ? `unsupported version ${version} (expected 1)`
    : !(Array.isArray(items) &&
        items.every((one) => typeof one?.id === "string" && isObject(one.item)))
    ? "`items` is missing or malformed"
    : ![input, cached, output, transcription].every(isObject)
    ? "`usage` is missing or malformed"
    : null;
  if (problem) throw new TypeError(`Invalid snapshot: ${problem}`);
}
