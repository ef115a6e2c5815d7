/**
 * What to write instead of what strict mode cannot say, in the words of each library.
 *
 * @module
 */

/** What strict mode cannot say. */
export type Inexpressible = "record" | "tuple" | "value" | "union";

const PLAIN: Readonly<Record<Inexpressible, string>> = {
  record: "use an array of { key, value } objects",
  tuple: "use an object with named fields, or an array of one type",
  value: "name the type (dates and bigints: use a string and transform it)",
  union: "use a union",
};

const OF_LIBRARIES: Readonly<
  Record<string, Partial<Record<Inexpressible, string>>>
> = {
  valibot: {
    record: "use v.array(v.object({ key: v.string(), value: ... }))",
    tuple: "use v.object({ first: ..., second: ... }) or v.array(...)",
    value:
      "name the type; for a date, use v.pipe(v.string(), v.transform((text) => new Date(text)))",
  },
  arktype: {
    record: 'use type({ key: "string", value: ... }).array()',
    tuple: "use type({ first: ..., second: ... }) or an array of one type",
    value: 'name the type; for a date, use "string.date.iso.parse"',
  },
};

/** What to write instead of something that strict mode cannot say. */
export type Cures = (what: Inexpressible) => string;

/**
 * What to write instead, in no library's words.
 *
 * @param what What cannot be said.
 */
export const plainCures: Cures = (what) => PLAIN[what];

/**
 * What to write instead, in the words of a library.
 *
 * @param vendor The library.
 */
export function curesOf(vendor: string | undefined): Cures {
  return (what) => OF_LIBRARIES[vendor ?? ""]?.[what] ?? PLAIN[what];
}
