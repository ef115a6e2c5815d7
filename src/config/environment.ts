/**
 * Environment variables, and the `.env` file behind them.
 *
 * @module
 */
import { parse } from "@std/dotenv/parse";
import { readFile, readVariable } from "../core/runtime.ts";
import { OpenAIError } from "../errors.ts";
import { type EnvFile, parseEnvFile } from "./env_file.ts";

/** Reads variables for one client: from the environment, else from its `.env` file. */
export class Environment {
  readonly #path: string | URL | null;
  readonly #names: readonly string[] | undefined;
  #file: LoadedFile | undefined;

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
   * @throws {OpenAIError} If the file sets it by a reference that is not followed.
   */
  get(name: string): string | undefined {
    if (this.#names?.includes(name) === false) return undefined;
    const own = readVariable(name);
    if ("value" in own && own.value.trim() !== "") return own.value.trim();
    const { values, refused } = this.#load();
    const why = refused.get(name);
    if (why === undefined) return values[name]?.trim() || undefined;
    throw new OpenAIError(
      `Cannot use ${name} of file ${this.#path}: ${why}. Write the value itself, or put it in single quotes if $ is a part of it`,
    );
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
    const why = this.#load().missing || `no ${name} in it`;
    return `${here}, file ${this.#path} (${why})`;
  }

  #load(): LoadedFile {
    return this.#file ??= load(this.#path);
  }
}

/** What a file contains, and why there is nothing, `""` if there is. */
interface LoadedFile extends EnvFile {
  readonly missing: string;
}

function load(path: string | URL | null): LoadedFile {
  const none = { values: {}, refused: new Map<string, string>() };
  if (path === null) return { ...none, missing: "none" };
  const file = readFile(path);
  if ("missing" in file) return { ...none, missing: file.missing };
  return { ...parseEnvFile(file.value, parse), missing: "" };
}
