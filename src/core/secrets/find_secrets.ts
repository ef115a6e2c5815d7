/**
 * Finds credentials in a text, in any form in which a server may return them.
 *
 * The text is decoded, instead of the credential encoded: a pattern of all forms of a long token takes seconds to
 * compile.
 *
 * @module
 */
import { encodeBase64, encodeHex } from "../base64.ts";

/** Shortest credential that is looked for: a shorter one is the placeholder of a local server, and may be a word of any response. */
export const MIN_LENGTH = 8;

/** Fewest letters and digits that are looked for: fewer may be a part of any Base64. */
const MIN_DENSE = 6;

/** How often a text is decoded. */
const MAX_ROUNDS = 4;

/** Part of a text: where it begins, and where what follows it begins. */
export type Span = readonly [from: number, to: number];

/** Removes or replaces what matches a pattern. */
interface Step {
  readonly pattern: RegExp;
  readonly replace?: (...match: (string | undefined)[]) => string;
}

/** Characters with a name in HTML. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  sol: "/",
  plus: "+",
  equals: "=",
  hyphen: "-",
  lowbar: "_",
  period: ".",
};

/**
 * Percent-encoding, and the escapes of JavaScript, JSON and HTML.
 *
 * Repetitions are bounded, because a server may send a million backslashes.
 */
const ESCAPE = [
  /%(?:25){0,4}([\da-f]{2})/,
  /\\{1,8}(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,8})\}|(["'\\/]))/,
  /&(?:amp;){0,4}(?:#x([\da-f]{1,8})|#(\d{1,8})|(NAME));?/,
].map(({ source }) => source).join("|")
  .replace("NAME", Object.keys(ENTITIES).join("|"));

const ESCAPES: Step = {
  pattern: new RegExp(ESCAPE, "gi"),
  replace(_, percent, x, u, braces, char, html, decimal, name, quoted) {
    if (char) return char;
    if (name) return ENTITIES[name.toLowerCase()];
    const code = decimal
      ? Number(decimal)
      : parseInt(percent ?? x ?? u ?? braces ?? html ?? quoted ?? "", 16);
    return code <= 0x10FFFF ? String.fromCodePoint(code) : "";
  },
};

/** Quoted-printable. */
const QUOTED = /=(?:([\da-f]{2})|\r?\n)/i;

/** The same, and quoted-printable: apart, because text such as `key=abc` looks like it. */
const ALL_ESCAPES: Step = {
  ...ESCAPES,
  pattern: new RegExp(`${ESCAPE}|${QUOTED.source}`, "gi"),
};

/** Leaves letters and digits: hexadecimal without separators, Base64 of either alphabet without line breaks. */
const DENSE: Step = { pattern: /[^\da-zA-Z\\]+|\\{1,8}[nrt]?/g };

/**
 * Where a text contains secrets: in any case, escaped, in hexadecimal, in Base64, and in Base64 of Base64.
 *
 * @param text What a server sent; of bytes, a character each.
 * @param secrets Credentials of at least `MIN_LENGTH` characters.
 * @returns In order, and apart from each other.
 */
export function findSecrets(text: string, secrets: readonly string[]): Span[] {
  if (secrets.length === 0 || text.length < MIN_DENSE) return [];
  const { plain, dense } = formsOf(secrets);
  return mergeSpans(
    readingsOf(text).flatMap(([read, steps]) => [
      ...search(text, read, steps, plain),
      ...search(text, apply(read, DENSE), [...steps, DENSE], dense),
    ]),
  );
}

/** A text as it reads, and the steps that it takes to read it so. */
type Reading = readonly [text: string, steps: readonly Step[]];

/** The text as it is, and after each decoding. All are searched, because the last decoding may have been one too many. */
function readingsOf(text: string): Reading[] {
  const decoded = decode([text, []], ESCAPES);
  const isQuoted = decoded.some(([read]) => QUOTED.test(read));
  return isQuoted
    ? [...decoded, ...decode([text, []], ALL_ESCAPES).slice(1)]
    : decoded;
}

/** What is searched for. */
interface Forms {
  /** In a decoded text. */
  readonly plain: readonly string[];
  /** In its letters and digits. */
  readonly dense: readonly string[];
}

const known: WeakMap<readonly string[], Forms> = new WeakMap();

function formsOf(secrets: readonly string[]): Forms {
  let forms = known.get(secrets);
  if (!forms) {
    forms = {
      plain: unique(secrets.flatMap(plainForms), MIN_LENGTH),
      dense: unique(secrets.flatMap(denseForms), MIN_DENSE),
    };
    known.set(secrets, forms);
  }
  return forms;
}

/** A secret as it is, and as it reads if it looks like an escape itself; both as text and as bytes. */
function plainForms(secret: string): string[] {
  return readingsOf(secret).flatMap(([one]) => [
    one,
    bytesOf(one).map((byte) => String.fromCharCode(byte)).join(""),
  ]);
}

function denseForms(secret: string): string[] {
  const once = base64(secret);
  return [
    encodeHex(new TextEncoder().encode(secret)),
    ...once,
    ...once.flatMap(base64),
  ]
    .map((form) => apply(form, DENSE));
}

function unique(forms: readonly string[], least: number): string[] {
  return [...new Set(forms.map(fold))].filter(({ length }) => length >= least);
}

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

/** What a text looks like within Base64, at each of the three places where it can begin. */
function base64(text: string): string[] {
  return [0, 1, 2].map((before) => {
    const whole = [...Array(before).fill(0), ...bytesOf(text)];
    const encoded = encodeBase64(Uint8Array.from(whole)).replace(/=+$/, "");
    // The first and the last characters hold bits of the neighbours.
    return encoded.slice(
      Math.ceil(before * 8 / 6),
      whole.length % 3 === 0 ? undefined : -1,
    );
  });
}

/** In lower case, and with spaces for pluses, which a form writes for spaces. The length stays the same. */
function fold(text: string): string {
  return text.replaceAll("\u0130", "i").toLowerCase().replaceAll("+", " ");
}

function apply(text: string, { pattern, replace }: Step): string {
  return replace ? text.replace(pattern, replace) : text.replace(pattern, "");
}

/** A reading, and what a step makes of it, again and again, as long as that changes something. */
function decode(reading: Reading, step: Step): Reading[] {
  const readings = [reading];
  while (readings.length <= MAX_ROUNDS) {
    const [text, steps] = readings.at(-1)!;
    const next = apply(text, step);
    if (next === text) break;
    readings.push([next, [...steps, step]]);
  }
  return readings;
}

/** Where the forms are in a text, if they are in what the steps make of it. */
function search(
  text: string,
  read: string,
  steps: readonly Step[],
  forms: readonly string[],
): Span[] {
  const searched = fold(read);
  const present = forms.filter((form) => searched.includes(form));
  if (present.length === 0) return [];
  const { from, to } = steps.reduce(follow, untouched(text));
  return present.flatMap((form) => {
    const spans: Span[] = [];
    for (
      let at = searched.indexOf(form);
      at >= 0;
      at = searched.indexOf(form, at + form.length)
    ) spans.push([from[at], to[at + form.length - 1]]);
    return spans;
  });
}

/** A text that steps have changed, and where each of its characters was. */
interface Traced {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function untouched(text: string): Traced {
  const from = Array.from({ length: text.length }, (_, at) => at);
  return { text, from, to: from.map((at) => at + 1) };
}

function follow(before: Traced, { pattern, replace }: Step): Traced {
  const from: number[] = [];
  const to: number[] = [];
  let text = "";
  let at = 0;
  const keepUntil = (end: number) => {
    text += before.text.slice(at, end);
    for (; at < end; at++) {
      from.push(before.from[at]);
      to.push(before.to[at]);
    }
  };
  for (const match of before.text.matchAll(pattern)) {
    keepUntil(match.index);
    const made = replace?.(...match) ?? "";
    at += match[0].length;
    text += made;
    for (let nth = 0; nth < made.length; nth++) {
      from.push(before.from[match.index]);
      to.push(before.to[at - 1]);
    }
  }
  keepUntil(before.text.length);
  return { text, from, to };
}

/**
 * Sorts spans, and joins those that overlap.
 *
 * @param spans Parts of one text.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: [from: number, to: number][] = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
