/**
 * Findings of the doctor.
 *
 * @module
 */
import { APIError } from "../errors.ts";
import { HandshakeError } from "../socket/errors.ts";
import { explain } from "./explain.ts";

/**
 * What a server makes of one part of the API:
 *
 * - `"works"`: it does what the API does.
 * - `"ignored"`: it accepts the request, but does not do what it says.
 * - `"missing"`: it does not have this part, or says that it does not support it.
 * - `"fails"`: the request failed for another reason.
 * - `"unknown"`: the output does not show it, for example because the model stopped too early.
 */
export type Support = "works" | "ignored" | "missing" | "fails" | "unknown";

/** One finding. Its texts never contain a key or content. */
export interface Finding {
  /** What was checked: `key`, or a part of the API such as `chat.tools`. */
  readonly check: string;
  /** `"ok"`; `"note"`: good to know; `"problem"`: something will not work. */
  readonly state: "ok" | "note" | "problem";
  /** What the server makes of this part of the API; only one finding of each check has it. */
  readonly support?: Support;
  /** What was found, in a sentence or two. */
  readonly text: string;
  /** What to change, in a sentence. */
  readonly advice?: string;
}

/** Makes a finding with the state `"ok"`. */
export function ok(check: string, text: string): Finding {
  return { check, state: "ok", text };
}

/** Makes a finding with the state `"note"`. */
export function note(check: string, text: string, advice?: string): Finding {
  return { check, state: "note", text, ...advice && { advice } };
}

/** Makes a finding with the state `"problem"`. */
export function problem(check: string, text: string, advice: string): Finding {
  return { check, state: "problem", text, advice };
}

const STATES: Readonly<Record<Support, Finding["state"]>> = {
  works: "ok",
  ignored: "note",
  missing: "note",
  fails: "problem",
  unknown: "note",
};

/** Makes a finding about a part of the API. */
export function found(
  check: string,
  support: Support,
  text: string,
  advice?: string,
): Finding {
  const state = STATES[support];
  return { check, state, support, text, ...advice && { advice } };
}

/** Quirks as findings: sentences without their end. */
export function notes(check: string, quirks: readonly string[]): Finding[] {
  return quirks.map((quirk) =>
    note(
      check,
      `${quirk.charAt(0).toUpperCase()}${
        quirk.slice(1)
      }; the client tolerates this.`,
    )
  );
}

/** How servers say that they do not have something, whatever the status. */
const UNSUPPORTED =
  /\b(not|n't) (currently )?support|unsupported|not (implemented|available)|unexpected endpoint|unknown (endpoint|url)/i;

/** Longest text of a server that is quoted, in characters. */
const MAX_QUOTE = 200;

/** A call that failed: whether the server lacks this part of the API, or why it failed. */
export function failed(check: string, error: unknown): Finding {
  const quote = quoteOf(error);
  if (isMissing(error)) {
    return found(
      check,
      "missing",
      `The server does not have ${check}.${quote}`,
    );
  }
  const { what, advice, retry } = explain(error);
  // A temporary rate limit says nothing about the rest. An empty account does.
  const isPassing = retry === "safe" &&
    (error as { status?: unknown }).status === 429;
  return found(check, isPassing ? "unknown" : "fails", what + quote, advice);
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof APIError || error instanceof HandshakeError)) {
    return false;
  }
  const { status, message } = error;
  if (status === 405 || status === 501 || UNSUPPORTED.test(message)) {
    return true;
  }
  // A page instead of an upgrade: this path is not a WebSocket's.
  if (error instanceof HandshakeError && status === 200) return true;
  // A missing model causes this status, too.
  return status === 404 && !/\bmodel\b/i.test(message);
}

/** What the server says about an error in a response, as a sentence of its own; empty if it says nothing. */
export function quoteOf(error: unknown): string {
  const text = messageOf(error).replace(/\s+/g, " ").trim();
  // The page of a proxy says nothing.
  if (text === "" || text.startsWith("<")) return "";
  const isLong = text.length > MAX_QUOTE;
  return ` It says: "${isLong ? `${text.slice(0, MAX_QUOTE)}…` : text}"`;
}

function messageOf(error: unknown): string {
  if (error instanceof HandshakeError) {
    const reason = /: \d{3} (.+)$/.exec(error.message)?.[1] ?? "";
    return reason === "refused" ? "" : reason;
  }
  if (!(error instanceof APIError)) return "";
  const body: unknown = error.error;
  const message = typeof body === "string"
    ? body
    : (body as { message?: unknown } | null | undefined)?.message;
  return typeof message === "string" ? message : "";
}
