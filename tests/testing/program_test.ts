import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { logLine, openness, readArguments } from "../../src/testing/program.ts";

Deno.test("readArguments() reads every argument, with = or a space", () => {
  assertEquals(readArguments([]), {
    port: 8080,
    pace: "instant",
    validate: true,
  });
  assertEquals(
    readArguments([
      "--port=0",
      "--key",
      "sk-1",
      "--cors=http://localhost:5173",
      "--cors",
      "http://localhost:3000",
      "--realtime",
      "--chaos",
      "7",
      "--no-validate",
    ]),
    {
      port: 0,
      keys: ["sk-1"],
      cors: ["http://localhost:5173", "http://localhost:3000"],
      chaos: { seed: 7 },
      pace: "realtime",
      validate: false,
    },
  );
  assertEquals(readArguments(["--port", "1", "--help"]), null);
});

Deno.test("readArguments() names an invalid argument", () => {
  assertThrows(
    () => readArguments(["--porto", "1"]),
    TypeError,
    "unknown argument --porto",
  );
  assertThrows(
    () => readArguments(["--port"]),
    TypeError,
    "--port needs a value",
  );
  assertThrows(
    () => readArguments(["--port", "x"]),
    TypeError,
    '--port must be a non-negative integer, got "x"',
  );
});

Deno.test("readArguments() takes a key with = whole, and no empty one", () => {
  for (const args of [["--key=c2s=="], ["--key", "c2s=="]]) {
    assertEquals(readArguments(args)?.keys, ["c2s=="]);
  }
  assertEquals(readArguments(["--key=--sk"])?.keys, ["--sk"]);
  const without: string[][] = [
    ["--key="],
    ["--key", ""],
    ["--key", "--realtime"],
    ["--cors="],
    ["--port="],
  ];
  for (const args of without) {
    assertThrows(() => readArguments(args), TypeError, "needs a value");
  }
  assertThrows(
    () => readArguments(["--realtime=no"]),
    TypeError,
    "--realtime takes no value",
  );
});

Deno.test("logLine() shows the time, the status, the verb and the path, and no body", () => {
  const request = {
    method: "POST",
    path: "/responses",
    body: { input: "secret" },
    query: {},
    headers: {},
    at: Date.UTC(2026, 0, 1, 12),
    transport: "http" as const,
    status: 200,
    frames: [],
  };
  assertEquals(logLine(request), "12:00:00.000 200 POST /responses");
  assertMatch(logLine({ ...request, status: null }), / --- POST/);
});

Deno.test("without a key and without an origin, the program says that any page can read it", () => {
  assertMatch(openness({}) ?? "", /any web page .* can use it and read/);
  assertEquals(openness({ keys: ["sk-1"] }), null);
  assertEquals(openness({ cors: ["http://localhost:5173"] }), null);
});
