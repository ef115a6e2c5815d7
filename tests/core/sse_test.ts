import { assertEquals } from "@std/assert";
import { type ServerSentEvent, SseDecoder } from "../../src/core/sse.ts";
import { soon } from "../support/soon.ts";

const utf8 = new TextEncoder();

/** Decodes pieces; the event that only the end closes is given apart. */
function decode(...pieces: (string | Uint8Array)[]) {
  const decoder = new SseDecoder();
  const events: ServerSentEvent[] = [];
  for (const piece of pieces) {
    events.push(
      ...decoder.push(typeof piece === "string" ? utf8.encode(piece) : piece),
    );
  }
  return { events, last: decoder.end() };
}

const data = (text: string, event: string | null = null) => ({
  event,
  data: text,
});

Deno.test("SseDecoder reads events as the specification says", () => {
  const cases: [string, ServerSentEvent[]][] = [
    ["data: a\n\n", [data("a")]],
    ["data:a\n\n", [data("a")]],
    ["data:  a \n\n", [data(" a ")]],
    ["event: e\ndata: a\n\ndata: b\n\n", [data("a", "e"), data("b")]],
    ["event:e\nevent: f\ndata: a\n\n", [data("a", "f")]],
    ["data: a\nevent: e\n\n", [data("a", "e")]],
    ["event\ndata: a\n\n", [data("a", "")]],
    ["data: a\ndata: b\ndata:\ndata: c\n\n", [data("a\nb\n\nc")]],
    ["data\ndata\n\n", [data("\n")]],
    ["data: a: b\n\n", [data("a: b")]],
    // Nothing but data makes an event.
    ["event: ping\n\ndata: a\n\n", [data("a")]],
    ["data\n\ndata:\n\ndata: \n\ndata: a\n\n", [data("a")]],
    ["\n\n\ndata: a\n\n\n\n", [data("a")]],
    // Comments and other fields.
    [": hi\n:\ndata: a\n: in between\ndata: b\n\n", [data("a\nb")]],
    ["id: 1\nretry: 5\ndata: a\nfoo\nfoo: bar\n\n", [data("a")]],
    ["datax: no\nevents: no\ndata : no\n data: no\ndata: a\n\n", [data("a")]],
    // A byte order mark, once.
    ["\ufeffdata: a\n\n", [data("a")]],
    ["data: a\n\n\ufeffdata: b\n\n", [data("a")]],
    ["data: \ufeffa\n\n", [data("\ufeffa")]],
    ["", []],
  ];
  for (const [text, events] of cases) {
    assertEquals(decode(text), { events, last: null }, JSON.stringify(text));
  }
});

const SAMPLE =
  '\ufeff: note\nevent: e\ndata: {"ü":"日本😀"}\ndata: 2\n\n\ndata: [DONE]\n\n';
const EXPECTED = [data('{"ü":"日本😀"}\n2', "e"), data("[DONE]")];

for (
  const [name, ending] of [["LF", "\n"], ["CR", "\r"], ["CRLF", "\r\n"]]
) {
  Deno.test(`SseDecoder reads ${name} lines cut at every byte`, () => {
    const bytes = utf8.encode(SAMPLE.replaceAll("\n", ending));
    for (let at = 0; at <= bytes.length; at++) {
      const { events, last } = decode(bytes.slice(0, at), bytes.slice(at));
      assertEquals([...events, ...last ? [last] : []], EXPECTED, `cut ${at}`);
    }
  });

  Deno.test(`SseDecoder reads ${name} lines byte by byte, with empty pieces between`, () => {
    const bytes = utf8.encode(SAMPLE.replaceAll("\n", ending));
    const pieces = [...bytes].flatMap((b) => [new Uint8Array([b]), ""]);
    assertEquals(decode(...pieces).events, EXPECTED);
  });
}

Deno.test("SseDecoder reads a mixture of line endings", () => {
  assertEquals(
    decode("data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\rdata: e\n\n").events,
    [data("a\nb\nc"), data("d"), data("e")],
  );
});

Deno.test("SseDecoder delivers an event at its blank line, even if that is a lone CR", () => {
  const decoder = new SseDecoder();
  assertEquals(decoder.push(utf8.encode("data: a\r\r")), [data("a")]);
  assertEquals(decoder.push(utf8.encode("\ndata: b\n")), []);
  assertEquals(decoder.push(utf8.encode("\n")), [data("b")]);
});

Deno.test("SseDecoder.end() returns an event without its blank line", () => {
  const cases: [string, ServerSentEvent | null][] = [
    ["data: a", data("a")],
    ["data: a\n", data("a")],
    ["data: a\r", data("a")],
    ["data: a\r\n", data("a")],
    ["event: e\ndata: a\ndata: b", data("a\nb", "e")],
    ["data: a\n\n", null],
    ["data: a\r\r", null],
    ["event: e", null],
    [": note", null],
    ["", null],
  ];
  for (const [text, last] of cases) {
    assertEquals(decode(text).last, last, JSON.stringify(text));
  }
});

Deno.test("SseDecoder.end() returns an incomplete character as U+FFFD", () => {
  assertEquals(
    decode(utf8.encode("data: ü").slice(0, -1)).last,
    data("\ufffd"),
  );
});

/** Decodes one event that comes in so many pieces. */
function decodeInPieces(count: number, text: string): void {
  const decoder = new SseDecoder();
  decoder.push(utf8.encode("data: "));
  for (const piece of soon(Array(count).fill(utf8.encode(text)))) {
    decoder.push(piece);
  }
  assertEquals(decoder.push(utf8.encode("\n\n")).length, 1);
}

Deno.test("SseDecoder: a piece of a long line costs the same at any position", () => {
  decodeInPieces(30 * 1024, "x".repeat(1024));
});

Deno.test("SseDecoder: a line of a long event costs the same at any position", () => {
  decodeInPieces(30 * 1024, `data: ${"x".repeat(1024)}\n`);
});

Deno.test("SseDecoder: a byte of a long line costs the same at any position", () => {
  decodeInPieces(1024 * 1024, "x");
});
