/**
 * Parses the text of a `.env` file. The file may come from a stranger, so its values cannot refer to the environment, and
 * parsing takes linear time.
 *
 * @module
 */

/** A file of variables, parsed. */
export interface EnvFile {
  /** Values by name. */
  readonly values: Readonly<Record<string, string>>;
  /** Variables whose value refers to something that is not followed, and why. */
  readonly refused: ReadonlyMap<string, string>;
}

/** `NAME=value` without quotes: only there does `$NAME` stand for another variable. */
const UNQUOTED = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=[ \t]*([^\s'"#][^#]*)/;

/** The beginning of a value in quotes that does not end on its line. */
const OPENED = /^\s*(?:export\s+)?\w+\s*=[ \t]*(?:"([^"]*)|'([^']*))$/;

/** `$NAME`, `${NAME}` and `${NAME:-default}`. */
const REFERENCE =
  /(?<!\\)\$(?:\{([A-Za-z_]\w*)(?::-([^}$]*))?\}|([A-Za-z_]\w*))/g;

/** Most characters of all values that refer to other variables. */
const MAX_EXPANDED = 2 ** 16;

/** Most blank lines in a row: the parser's time is quadratic in them. */
const MAX_BLANK_LINES = 10;

/** Stands for `$` while the text is parsed, because the parser would read the environment. */
const DOLLAR = "\uFFFF";

/** A line whose value refers to other variables. */
interface Reference {
  readonly name: string;
  readonly value: string;
}

/** The lines of a file, sorted. */
interface Lines {
  /** Text without references. */
  readonly plain: string;
  /** The references that no later line replaces, in order. */
  readonly references: readonly Reference[];
}

/**
 * Parses the text of a file.
 *
 * A value may refer to variables of the file, but not to those of the environment: with these, a malicious file could send
 * secrets to a server of its author.
 *
 * @param text Text of the file.
 * @param parse Parses lines without references.
 */
export function parseEnvFile(
  text: string,
  parse: (text: string) => Record<string, string>,
): EnvFile {
  const { plain, references } = sorted(text);
  const parsed = Object.entries(parse(plain.replaceAll("$", DOLLAR)));
  const values = new Map(
    parsed.map(([name, value]) => [name, value.replaceAll(DOLLAR, "$")]),
  );
  const refused = new Map<string, string>();
  let left = MAX_EXPANDED;
  for (const { name, value } of references) {
    const expanded = expand(value, values, left);
    values.delete(name);
    if (typeof expanded === "string") {
      left -= expanded.length;
      values.set(name, expanded);
    } else refused.set(name, expanded.refused);
  }
  return { values: Object.fromEntries(values), refused };
}

function sorted(text: string): Lines {
  const references = new Map<string, string>();
  const plain: string[] = [];
  let blank = 0;
  let quote: string | undefined;
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|[\n\u2028\u2029]/);
  const last = {
    "'": lines.findLastIndex((line) => line.includes("'")),
    '"': lines.findLastIndex((line) => line.includes('"')),
  };
  for (const [at, line] of lines.entries()) {
    blank = line.trim() === "" ? blank + 1 : 0;
    if (blank > MAX_BLANK_LINES) continue;
    if (quote !== undefined) {
      if (line.includes(quote)) quote = undefined;
      plain.push(line);
      continue;
    }
    const [opened, double] = OPENED.exec(line) ?? [];
    const mark = double === undefined ? "'" : '"';
    if (opened !== undefined && last[mark] > at) quote = mark;
    const [, name, value = ""] = UNQUOTED.exec(line) ?? [];
    const own = name ?? /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1];
    if (own !== undefined) references.delete(own);
    if (value.search(REFERENCE) >= 0) references.set(name, value.trim());
    else plain.push(blank > 0 ? "" : line);
  }
  return {
    plain: plain.join("\n"),
    references: Array.from(references, ([name, value]) => ({ name, value })),
  };
}

function expand(
  value: string,
  values: ReadonlyMap<string, string>,
  max: number,
): string | { refused: string } {
  let expanded = "";
  let end = 0;
  for (const match of value.matchAll(REFERENCE)) {
    const [whole, braced, fallback, bare] = match;
    const name = braced ?? bare;
    const found = values.get(name) ?? fallback;
    if (found === undefined) {
      return {
        refused: `its value refers to $${name}, which no line before it sets`,
      };
    }
    expanded += value.slice(end, match.index) + found;
    end = match.index + whole.length;
    if (expanded.length > max) return { refused: "its value is too large" };
  }
  return expanded + value.slice(end);
}
