/**
 * The doctor as a program.
 *
 * @module
 */
import { doctor } from "./doctor.ts";
import type { Finding } from "./finding.ts";

const USAGE = `Examines an OpenAI server and the way to it.

  doctor [BASE_URL] [--model NAME]

BASE_URL is OPENAI_BASE_URL or OpenAI's own server by default. The exit code is 1
if something will not work, 2 if an argument is wrong.
`;

const SIGN: Readonly<Record<Finding["state"], string>> = {
  ok: "ok     ",
  note: "note   ",
  problem: "PROBLEM",
};

/** One finding as lines of text. */
export function show({ check, state, text, advice }: Finding): string {
  const line = `${SIGN[state]}  ${check.padEnd(9)}  ${text}`;
  return advice ? `${line}\n${" ".repeat(20)}${advice}` : line;
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
  const names: string[] = [];
  let model: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const [name, value] = args[at].split("=", 2);
    if (name === "--model") model = value ?? args[++at];
    else if (name.startsWith("-")) {
      print(name === "--help" ? USAGE : `Unknown argument ${name}\n\n${USAGE}`);
      return name === "--help" ? 0 : 2;
    } else names.push(args[at]);
  }
  const [baseURL] = names;
  if (baseURL !== undefined && !/^https?:\/\//.test(baseURL)) {
    print(`BASE_URL must begin with http:// or https://\n\n${USAGE}`);
    return 2;
  }
  let problems = 0;
  for await (const finding of doctor(baseURL, { model })) {
    print(show(finding));
    if (finding.state === "problem") problems++;
  }
  print(
    problems === 0
      ? "\nAll checks passed."
      : `\n${problems} ${problems === 1 ? "problem" : "problems"}.`,
  );
  return problems === 0 ? 0 : 1;
}
