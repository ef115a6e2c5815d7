/**
 * Settings from outside the program: the environment first, then a `.env` file.
 *
 * @module
 */
import { parse } from "@std/dotenv/parse";
import { mayReadVariable, readFile, readVariable } from "./core/env.ts";
import { OpenAIError } from "./errors.ts";

/** Reads variables for one client: each from the environment, else from its `.env` file. */
export class Environment {
  readonly #path: string | URL | null;
  #file: { values: Record<string, string>; missing: string } | undefined;

  /**
   * @param envFile Path of the file; `undefined` is `.env` if there is one, `null` is none.
   * @throws {OpenAIError} If a file is asked for by name and cannot be read.
   */
  constructor(envFile?: string | URL | null) {
    this.#path = envFile === undefined ? ".env" : envFile;
    if (envFile !== undefined && envFile !== null) {
      const { missing } = this.#load();
      if (missing) {
        throw new OpenAIError(
          `Cannot read the envFile "${envFile}": ${missing}`,
        );
      }
    }
  }

  /**
   * The value of a variable, without blanks around it; a blank one counts as not set.
   *
   * @param name Name of the variable.
   */
  get(name: string): string | undefined {
    const own = readVariable(name);
    if ("value" in own && own.value.trim() !== "") return own.value.trim();
    return this.#load().values[name]?.trim() || undefined;
  }

  /**
   * Where {@linkcode get} looked and what it met, for an error message.
   *
   * @param name Name of the variable.
   */
  explain(name: string): string {
    const own = readVariable(name);
    const here = `environment variable ${name} (${
      "missing" in own ? own.missing : "blank"
    })`;
    if (this.#path === null) return here;
    const { missing } = this.#load();
    return `${here}, file ${this.#path} (${missing || `no ${name} in it`})`;
  }

  #load(): { values: Record<string, string>; missing: string } {
    return this.#file ??= load(this.#path);
  }
}

function load(path: string | URL | null) {
  if (path === null) return { values: {}, missing: "none" };
  const file = readFile(path);
  if ("missing" in file) return { values: {}, missing: file.missing };
  // parse() asks the environment for each `$NAME` that the file does not set, which may prompt.
  for (const [, name] of file.value.matchAll(/\$\{?([A-Za-z_]\w*)/g)) {
    if (!mayReadVariable(name)) {
      return {
        values: {},
        missing:
          `it refers to $${name}, not readable without --allow-env=${name}`,
      };
    }
  }
  return { values: parse(file.value), missing: "" };
}
