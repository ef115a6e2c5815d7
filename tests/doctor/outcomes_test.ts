import { assertEquals } from "@std/assert";
import {
  callOutcome,
  choiceOutcome,
  formatOutcome,
  imageOutcome,
  limitOutcome,
} from "../../src/doctor/outcomes.ts";
import type { Finding } from "../../src/doctor/finding.ts";

const said = ({ support, text }: Finding) => `${support}: ${text}`;

Deno.test("limitOutcome() says whether a cut is made, and reported", () => {
  const of = (isCut: boolean, tokens?: number) =>
    said(limitOutcome("chat.limit", 16, { isCut, tokens }));
  assertEquals(
    of(true, 16),
    "works: The server reports that the output was cut off.",
  );
  assertEquals(
    of(true),
    "works: The server reports that the output was cut off.",
  );
  assertEquals(
    of(false, 16),
    "missing: The output was cut off after 16 tokens, but the server reports it as complete.",
  );
  for (const isCut of [true, false]) {
    assertEquals(
      of(isCut, 40),
      "ignored: The output has 40 tokens instead of 16: the limit is ignored.",
    );
  }
  assertEquals(
    of(false, 3),
    "unknown: The model stopped after 3 tokens, before the limit of 16.",
  );
  assertEquals(
    of(false),
    "unknown: The server reports neither a cut nor the number of tokens.",
  );
});

const CUT = "unknown: The output was cut off before it was complete.";
const VALID = '{"mood":"calm","loud":false}';

Deno.test("formatOutcome() of JSON: any object will do", () => {
  const of = (text: string, isCut = false) =>
    said(formatOutcome("chat.json", "json_object", text, isCut));
  assertEquals(of('{"a":1}'), "works: The output was a JSON object.");
  for (const text of ["Hello!", "```json\n{}\n```", "5", "null", ""]) {
    assertEquals(
      of(text),
      "ignored: The output was not a JSON object: json_object is ignored.",
    );
  }
  assertEquals(of('{"a":', true), CUT);
});

Deno.test("formatOutcome() of a schema: only an object of the schema will do", () => {
  const of = (text: string, isCut = false) =>
    said(formatOutcome("chat.schema", "json_schema", text, isCut));
  assertEquals(of(VALID), "works: The output matched the schema.");
  for (
    const text of [
      "{}",
      '{"mood":"bad","loud":false}',
      '{"mood":"calm"}',
      '{"mood":"calm","loud":"no"}',
      '{"mood":"calm","loud":true,"more":1}',
    ]
  ) {
    assertEquals(
      of(text),
      "ignored: The output was JSON, but did not match the schema.",
      text,
    );
  }
  assertEquals(
    of("Hello!"),
    "ignored: The output was not a JSON object: json_schema is ignored.",
  );
  assertEquals(of("", true), CUT);
  assertEquals(of("Hello!", true), of("Hello!"));
});

Deno.test("callOutcome() does not blame the server if the model calls nothing", () => {
  const of = (isCut: boolean) =>
    said(callOutcome("chat.tools", undefined, ["greet"], isCut));
  assertEquals(of(false), "unknown: The model did not call the tool.");
  assertEquals(of(true), CUT);
});

Deno.test("callOutcome() looks at name and arguments of a call", () => {
  const of = (name: unknown, args: unknown, isCut = false) =>
    said(
      callOutcome("chat.tools", { name, arguments: args }, ["greet"], isCut),
    );
  assertEquals(
    of("greet", VALID),
    "works: The model called the tool with valid arguments.",
  );
  // Servers that repeat the call until the limit have made a call nevertheless.
  assertEquals(of("greet", VALID, true), of("greet", VALID));
  assertEquals(
    of("greet", "{}"),
    "works: The model called the tool, but its arguments do not match their schema.",
  );
  assertEquals(
    of("other", VALID),
    "fails: The model called a function that the request does not have.",
  );
  assertEquals(
    of("greet", { mood: "calm", loud: true }),
    "fails: The arguments of the call are not text.",
  );
  assertEquals(
    of("greet", "{mood"),
    "fails: The arguments of the call are not JSON.",
  );
  assertEquals(of("greet", "{", true), CUT);
});

Deno.test("choiceOutcome() says what the model did instead", () => {
  const of = (name: string | null, isCut = false) =>
    said(
      choiceOutcome(
        "chat.tool_choice",
        name === null ? undefined : { name },
        "leave",
        isCut,
      ),
    );
  assertEquals(of("leave"), "works: The model called the tool that was named.");
  assertEquals(
    of("greet"),
    "ignored: The model called another tool than tool_choice named.",
  );
  assertEquals(
    of(null),
    "ignored: The model did not call the tool that tool_choice named.",
  );
  assertEquals(of(null, true), CUT);
});

Deno.test("imageOutcome() counts the image if the model does not name its colour", () => {
  const of = (text: string, tokens: unknown, without: unknown) =>
    said(imageOutcome("chat.image", { text, tokens }, without));
  for (const text of ["orange", "It is Orange.", "**ORANGE**"]) {
    assertEquals(
      of(text, undefined, undefined),
      "works: The model named the colour of an image.",
    );
  }
  for (const text of ["Red", "oranges", ""]) {
    assertEquals(
      of(text, 97, 12),
      "unknown: The image was read as 85 tokens, but the model did not name its colour.",
    );
    assertEquals(
      of(text, 12, 12),
      "ignored: The image is ignored: the input has as many tokens without it.",
    );
    for (const [tokens, without] of [[12, undefined], [undefined, 12]]) {
      assertEquals(
        of(text, tokens, without),
        "unknown: The model did not name the colour of an image, and the server does not count tokens.",
      );
    }
  }
});
