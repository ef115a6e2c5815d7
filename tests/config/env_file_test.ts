import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/dotenv/parse";
import { parseEnvFile } from "../../src/config/env_file.ts";

/** Values of a file, and the names of what was refused. */
function read(text: string): Record<string, unknown> {
  const { values, refused } = parseEnvFile(text, parse);
  return { ...values, refused: [...refused.keys()] };
}

Deno.test("parseEnvFile() puts variables of the file together, in any of the usual forms", () => {
  assertEquals(
    read("HOST=a.test\nexport URL=https://${HOST}/v1 # $NONE\nCOPY=$URL?x\n"),
    {
      HOST: "a.test",
      URL: "https://a.test/v1",
      COPY: "https://a.test/v1?x",
      refused: [],
    },
  );
  assertEquals(read("A=${B:-c}\nB=2\n"), { A: "2", B: "2", refused: [] });
  assertEquals(read("A=${NONE:-x}y"), { A: "xy", refused: [] });
  assertEquals(read("A='$B'\nC=\"$B\"\nD=5$ and $5"), {
    A: "$B",
    C: "$B",
    D: "5$ and $5",
    refused: [],
  });
});

Deno.test("parseEnvFile() lets the last line of a variable win, whatever it is", () => {
  assertEquals(read("A=$B\nA=1"), { A: "1", refused: [] });
  assertEquals(read("A=$B\nA='1'"), { A: "1", refused: [] });
  assertEquals(read("A=1\nA=$NONE"), { refused: ["A"] });
  assertEquals(read("A=$NONE\nB=1\nA=$B"), { A: "1", B: "1", refused: [] });
});

Deno.test("parseEnvFile() reads nothing of the environment, however a line is written", () => {
  Deno.env.set("DUPLEX_CANARY", "canary");
  try {
    const forms = [
      "A=$DUPLEX_CANARY",
      "A=${DUPLEX_CANARY}",
      "A=${DUPLEX_CANARY:-x}",
      "A=${NONE:-$DUPLEX_CANARY}",
      "A=${NONE:-${DUPLEX_CANARY}}",
      "A=$NONE:-$DUPLEX_CANARY",
      "export A=x$DUPLEX_CANARY",
      "A\n=$DUPLEX_CANARY",
      "A\n\n=\n$DUPLEX_CANARY",
      "B='1'\rA=$DUPLEX_CANARY",
      "# x\rA=$DUPLEX_CANARY",
      "# x\u2028A=$DUPLEX_CANARY",
      "B='1\nA=$DUPLEX_CANARY\n'",
      'B="1\nA=$DUPLEX_CANARY\n"',
      "B='\nA=$DUPLEX_CANARY",
      "A='$DUPLEX_CANARY\nB=1",
      "A=\\$DUPLEX_CANARY",
      "A=`$DUPLEX_CANARY`",
      "A=\uFFFFDUPLEX_CANARY",
      "B=$\nA=${B}DUPLEX_CANARY",
      "B='$DUPLEX_CANARY'\nA=$B",
      "B=DUPLEX_CANARY\nA=$$B",
    ];
    for (const text of forms) {
      const shown = Deno.inspect(parseEnvFile(text, parse));
      assert(!shown.includes("canary"), `${text}: ${shown}`);
    }
  } finally {
    Deno.env.delete("DUPLEX_CANARY");
  }
});

const laughs = Array.from({ length: 60 }, (_, i) => `V${i + 1}=$V${i}$V${i}`);

/** Files that take a careless parser for ever, or all memory. */
const HOSTILE: Readonly<Record<string, string>> = {
  "a variable that refers to itself": "A=$A$A",
  "two that refer to each other": "A=$B$B\nB=$A$A",
  "a chain that doubles": `V0=${"a".repeat(1000)}\n${laughs.join("\n")}`,
  "many references to a large value": `B=${"b".repeat(400_000)}\nA=${
    "$B".repeat(200_000)
  }`,
  "a chain in reverse": Array.from(
    { length: 50_000 },
    (_, n) => `V${n}=$V${n + 1}`,
  ).join("\n"),
  "blank lines": "\n".repeat(1e6),
  "carriage returns": "\r".repeat(1e6),
  "lines of blanks": " \t\n".repeat(3e5),
  "other line ends": "\u2028".repeat(3e5),
  "blanks": `A${" ".repeat(1e6)}x`,
  "dollars": `A=${"$".repeat(1e6)}`,
  "braces": `A=${"${".repeat(5e5)}`,
  "defaults": `A=${"${A:-".repeat(2e5)}`,
  "quotes": "A='\n".repeat(2e5),
  "one name": "A".repeat(1e6),
};

for (const [what, text] of Object.entries(HOSTILE)) {
  Deno.test(`parseEnvFile() takes little time and memory for ${what}`, () => {
    const before = performance.now();
    const { values } = parseEnvFile(`${text}\nOWN=1\n`, parse);
    assert(performance.now() - before < 5_000);
    const size = Object.values(values).reduce(
      (sum, { length }) => sum + length,
      0,
    );
    assert(size < 2e6, `${size} characters`);
  });
}

Deno.test("parseEnvFile() takes no line of a quoted value for a variable", () => {
  for (const quote of ["'", '"']) {
    const text = `A=${quote}1\nB=$C\nC=$NONE\n2${quote}\nC=3\nD=$C`;
    assertEquals(read(text), {
      A: "1\nB=$C\nC=$NONE\n2",
      C: "3",
      D: "3",
      refused: [],
    });
  }
  // A quote that is never closed is a character.
  assertEquals(read("A='1\nB=2\nC=$B").C, "2");
  assertEquals(read("A='1' # it's\nB=2\nC=$B # '").C, "2");
});
