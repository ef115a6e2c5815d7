/**
 * The doctor as a program.
 *
 * @module
 */
import { doctor, type DoctorOptions } from "./doctor.ts";
import type { Finding, Support } from "./finding.ts";
import { summarize } from "./summary.ts";

const USAGE = `Examines an OpenAI server and the way to it.

  doctor [BASE_URL] [--model NAME] [--embedding-model NAME]

BASE_URL is OPENAI_BASE_URL or OpenAI's own server by default. The models are the
first that the server lists and that look right; on OpenAI's own server none is
tried unless it is named, so that nothing is billed. The checks take at most five
minutes. The exit code is 1 if something will not work, 2 if an argument is wrong.
A part of the API that the server ignores or does not have is not a problem.
`;

const SIGN: Readonly<Record<Finding["state"], string>> = {
  ok: "ok     ",
  note: "note   ",
  problem: "PROBLEM",
};

/** Widest name of a check. */
const WIDTH = 17;

const HEADS: readonly (readonly [Support, string])[] = [
  ["works", "Works"],
  ["ignored", "Ignored"],
  ["missing", "Missing"],
  ["fails", "Fails"],
  ["unknown", "Unknown"],
];

/** One finding as lines of text. */
export function show({ check, state, text, advice }: Finding): string {
  const line = `${SIGN[state]}  ${check.padEnd(WIDTH)}  ${text}`;
  return advice ? `${line}\n${" ".repeat(WIDTH + 11)}${advice}` : line;
}

/** All findings in a few lines of text. */
export function showSummary(findings: readonly Finding[]): string {
  const summary = summarize(findings);
  const lines = HEADS.filter(([support]) => summary[support].length > 0)
    .map(([support, head]) =>
      wrap(`${head}:`.padEnd(9), summary[support].join(", "))
    );
  const problems = findings.filter(({ state }) => state === "problem").length;
  const end = problems === 0
    ? "No problems found."
    : `${problems} ${problems === 1 ? "problem" : "problems"}.`;
  return ["", ...lines, end].join("\n");
}

/** Breaks a text into lines of 80 characters, all but the first indented. */
function wrap(head: string, text: string): string {
  let line = head;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    if (line.length + word.length > 80) {
      lines.push(line.trimEnd());
      line = " ".repeat(head.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}

/** The models that the arguments name, and the server. */
interface Arguments extends Pick<DoctorOptions, "model" | "embeddingModel"> {
  readonly baseURL?: string;
}

const OPTIONS: ReadonlyMap<string, keyof Arguments> = new Map([
  ["--model", "model"],
  ["--embedding-model", "embeddingModel"],
]);

/** Reads arguments; a text says what is wrong with them. */
function parse(args: readonly string[]): Arguments | string {
  const parsed: { -readonly [name in keyof Arguments]: string } = {};
  for (let at = 0; at < args.length; at++) {
    const [name, value = args[at + 1]] = args[at].split(/=(.*)/s, 2);
    const option = OPTIONS.get(name);
    if (option) {
      if (!value) return `${name} needs the name of a model`;
      parsed[option] = value;
      if (!args[at].includes("=")) at++;
    } else if (name.startsWith("-") || parsed.baseURL !== undefined) {
      return `Unknown argument ${args[at]}`;
    } else if (!/^https?:\/\//.test(args[at])) {
      return "BASE_URL must begin with http:// or https://";
    } else parsed.baseURL = args[at];
  }
  return parsed;
}

/**
 * Runs the program.
 *
 * @param args Arguments of the command line.
 * @param print Prints a line.
 * @returns The exit code.
 */
export async function runDoctor(
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return 0;
  }
  const parsed = parse(args);
  if (typeof parsed === "string") {
    print(`${parsed}\n\n${USAGE}`);
    return 2;
  }
  const { baseURL, ...models } = parsed;
  const findings: Finding[] = [];
  for await (const finding of doctor(baseURL, models)) {
    print(show(finding));
    findings.push(finding);
  }
  print(showSummary(findings));
  return findings.some(({ state }) => state === "problem") ? 1 : 0;
}
