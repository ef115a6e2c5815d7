/**
 * The limits of strict mode, checked before anything is sent.
 *
 * @module
 */
import { type Json, unsendable } from "./json.ts";

/**
 * Counts the parts of one schema.
 *
 * @param path JSON pointer of the part; each `properties` in it is a level.
 * @param part The part.
 * @param fields Names of its fields.
 * @throws {TypeError} If the schema exceeds a limit; the message names the path and a cure.
 */
export type CountPart = (
  path: string,
  part: Json,
  fields: readonly string[],
) => void;

/** Begins to count. */
export function limits(): CountPart {
  let allFields = 0;
  let allValues = 0;
  let allCharacters = 0;
  return (path, { enum: values = [], const: constant }, fields) => {
    const characters = values.join("").length;
    allFields += fields.length;
    allValues += values.length;
    allCharacters += characters + [...fields, constant].join("").length;
    for (
      const [found, most, what, cure] of [
        [
          path.split("/properties/").length - 1,
          10,
          "levels of objects",
          "flatten it",
        ],
        [allFields, 5_000, "fields", "split it"],
        [allValues, 1_000, "enum values", "use a string"],
        [
          values.length > 250 ? characters : 0,
          15_000,
          "characters in an enum",
          "use a string",
        ],
        [
          allCharacters,
          120_000,
          "characters in names and enums",
          "shorten them",
        ],
      ] as const
    ) {
      if (found > most) {
        throw unsendable(path, `strict takes at most ${most} ${what}`, cure);
      }
    }
  };
}
