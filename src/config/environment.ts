/**
 * Environment variables, and the `.env` file behind them.
 *
 * @module
 */
import { parse } from "@std/dotenv/parse";
import { mayReadVariable, readFile, readVariable } from "../core/runtime.ts";
import { OpenAIError } from "../errors.ts";

/** Reads variables for one client: from the environment, else from its `.env` file. */
export class Environment {
  readonly #path: string | URL | null;
  readonly #names: readonly string[] | undefined;
  #file: EnvFile | undefined;

  /**
   * @param envFile Path of the file; `undefined` means `.env` if it exists, `null` means no file.
   * @param names The only variables to read; by default any.
   * @throws {OpenAIError} If a file is given and cannot be read.
   */
  constructor(envFile?: string | URL | null, names?: readonly string[]) {
    this.#names = names;
    this.#path = envFile === undefined ? ".env" : envFile;
    if (envFile !== undefined && envFile !== null) {
      const { missing } = this.#load();
      if (missing) {
        throw new OpenAIError(
          `Cannot read envFile "${envFile}": ${missing}`,
        );
      }
    }
  }

  /**
   * The trimmed value of a variable; a blank one counts as not set.
   *
   * @param name Name of the variable.
   */
  get(name: string): string | undefined {
    if (this.#names?.includes(name) === false) return undefined;
    const own = readVariable(name);
    if ("value" in own && own.value.trim() !== "") return own.value.trim();
    return this.#load().values[name]?.trim() || undefined;
  }

  /**
   * Where {@linkcode get} looked and what it found, for error messages.
   *
   * @param name Name of the variable.
   */
  explain(name: string): string {
    const own = readVariable(name);
    const here = `environment variable ${name} (${
      "missing" in own ? own.missing : "blank"
    })`;
    if (this.#path === null) return here;
    const { missing, dropped } = this.#load();
    const flag = dropped.get(name);
    const why = flag === undefined
      ? missing || `no ${name} in it`
      : `its value is not readable without ${flag}`;
    return `${here}, file ${this.#path} (${why})`;
  }

  #load(): EnvFile {
    return this.#file ??= load(this.#path);
  }
}

/** A file of variables, parsed. */
interface EnvFile {
  readonly values: Readonly<Record<string, string>>;
  /** Why there are no variables, `""` if there are. */
  readonly missing: string;
  /** Variables that were left out, and the permission flag that each needs. */
  readonly dropped: ReadonlyMap<string, string>;
}

function load(path: string | URL | null): EnvFile {
  const none = { values: {}, dropped: new Map<string, string>() };
  if (path === null) return { ...none, missing: "none" };
  const file = readFile(path);
  if ("missing" in file) return { ...none, missing: file.missing };
  const { text, dropped } = withoutPrompts(file.value.replace(/^\uFEFF/, ""));
  return { values: parse(text), missing: "", dropped };
}

/** `NAME=value` without quotes: only there does `parse()` expand other variables. */
const UNQUOTED = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=[ \t]*([^\s'"#][^#]*)/;

/**
 * Leaves out the lines for which `parse()` would read an environment variable without permission,
 * which may prompt: those that use `$NAME` although the file does not set NAME.
 *
 * A line that another one relies on may be left out as well, and then the other one is too. The
 * work is linear in the file, and each permission is queried once.
 */
function withoutPrompts(text: string) {
  const dropped = new Map<string, string>();
  const lines: (string | null)[] = text.split("\n");
  /** How many lines set a variable. */
  const setters = new Map<string, number>();
  /** The lines that use a variable. */
  const users = new Map<string, number[]>();
  for (const [at, line] of text.split("\n").entries()) {
    const name = nameSetBy(line);
    if (name) setters.set(name, (setters.get(name) ?? 0) + 1);
    const value = UNQUOTED.exec(line)?.[2] ?? "";
    for (const [, used] of value.matchAll(/\$\{?([A-Za-z_]\w*)/g)) {
      const places = users.get(used);
      if (places) places.push(at);
      else users.set(used, [at]);
    }
  }
  const unset = [...users.keys()].filter((name) => !setters.has(name));
  for (const name of unset) { // grows as lines are left out
    if (mayReadVariable(name)) continue;
    for (const at of users.get(name) ?? []) {
      const own = nameSetBy(lines[at] ?? "");
      if (own === undefined) continue; // left out already
      lines[at] = null;
      dropped.set(own, `--allow-env=${name}`);
      const left = setters.get(own)! - 1;
      setters.set(own, left);
      if (left === 0 && users.has(own)) unset.push(own);
    }
  }
  return {
    text: lines.filter((line) => line !== null).join("\n"),
    dropped,
  };
}

function nameSetBy(line: string): string | undefined {
  return /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1];
}
