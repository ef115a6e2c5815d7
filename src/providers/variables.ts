/**
 * Variables of the environment for providers.
 *
 * @module
 */
import { readVariable } from "../core/runtime.ts";

/**
 * The trimmed value of the first variable that is set and not blank.
 *
 * @param names Names of variables.
 */
export function variable(...names: string[]): string | undefined {
  for (const name of names) {
    const found = readVariable(name);
    const value = "value" in found ? found.value.trim() : "";
    if (value !== "") return value;
  }
  return undefined;
}
