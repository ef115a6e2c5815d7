/** The language of error messages, read from the source of the library. */
import { assert, assertEquals } from "@std/assert";
import { sourceTexts, textsIn } from "./support/texts.ts";

/** Phrases that no text may contain, and what to write instead. */
const PHRASES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bis no (?!longer\b)/, "is not a ..., or ... is missing"],
  [/\b(is|are|has|have|takes?) none\b/, "is not a ..., or ... is missing"],
  [/\b(whoever|nobody|somebody)\b/i, "the subject's name"],
  [/\bfor want of\b/, "because ... is missing"],
  [/\banew\b/, "again"],
  [/whether it arrived/, "whether the server received ..."],
  [/\band (is|are) /, "must be ..., got ..."],
  [/^Cannot [^:]*: (it|its)\b/, "the subject's name"],
];

/** Subjects that do not say which option or argument an error is about. */
const NAMELESS =
  /\b(it|its|this|that|they|their|these|there|as|one) ([\w-]+ ){0,2}must\b/;

/** What is wrong with one text; empty if it reads well. */
function faults(text: string, error: string | null): string[] {
  const found = PHRASES.filter(([pattern]) => pattern.test(text))
    .map(([pattern, instead]) => `matches ${pattern}: write ${instead}`);
  if (/^(Type|Range)Error$/.test(error ?? "") && NAMELESS.test(text)) {
    found.push("names neither the option nor the argument");
  }
  return found;
}

Deno.test("error messages are plain English, and name their subject", async () => {
  const texts = await sourceTexts();
  const errors = texts.filter(({ error }) => error !== null);
  assert(errors.length > 100, `found ${errors.length} error messages`);
  for (const type of ["OpenAIError", "TypeError", "RangeError", "super"]) {
    assert(errors.some(({ error }) => error === type), `found no ${type}`);
  }
  const wrong = texts.flatMap(({ where, text, error }) =>
    faults(text, error).map((fault) => `${where} "${text}" ${fault}`)
  );
  assertEquals(wrong, []);
});

for (
  const text of [
    "Cannot send a body that is no JSON",
    "An event must be JSON, but these 12 characters are none",
    "Cannot send a stream that somebody else is reading",
    "Nobody waits for the output",
    "Cannot continue for want of a key",
    "Cannot send the request anew",
    "The connection closed, and whether it arrived is not known",
    "The rate must be above 0, and is -1",
    "Cannot read WAV: it has no data",
  ]
) {
  Deno.test(`the check of error messages rejects "${text}"`, () => {
    assertEquals(faults(text, "OpenAIError").length, 1);
  });
}

Deno.test("the check of error messages rejects a TypeError that does not name the option", () => {
  const text = "Cannot send a request as its path must be text";
  assertEquals(faults(text, "TypeError").length, 1);
  assertEquals(faults("path must be text, got 5", "TypeError"), []);
});

Deno.test("textsIn() finds texts, with the class of the error that they are part of", () => {
  const source = `
    const word = "single";
    const plain = "not an error";
    function fail(name: string, error = new RangeError(\`\${name} must be positive, got \${-1}\`)) {
      throw new RangeError(cond ? "first text" : prefix("second text"));
    }
    class Own extends OpenAIError {
      constructor() { super("third text", { cause: () => "not its message" }); }
    }`;
  assertEquals(
    textsIn("src/a.ts", source).map(({ where, text, error }) =>
      `${where} ${error}: ${text}`
    ),
    [
      "src/a.ts:3 null: not an error",
      "src/a.ts:4 RangeError: {} must be positive, got {}",
      "src/a.ts:5 RangeError: first text",
      "src/a.ts:5 RangeError: second text",
      "src/a.ts:8 super: third text",
      "src/a.ts:8 null: not its message",
    ],
  );
});
