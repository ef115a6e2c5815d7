import { assertEquals } from "@std/assert";
import type { Scenario } from "../../bench/compare.ts";
import { cells, table } from "../../bench/table.ts";

const scenario: Scenario = {
  what: "work",
  unit: "ms",
  budget: { most: 1.15, times: "floor" },
  cost: {},
};

Deno.test("cells() contains costs, ratios and the verdict", () => {
  const row = {
    what: "work",
    median: { floor: 1, ours: 1.2, official: 1_234 },
    figure: { floor: 1, ours: 1.2, official: 1_234 },
    met: false,
  };
  assertEquals(cells(scenario, row), [
    "work",
    "1.00 ms",
    "1.20 ms",
    "1234 ms",
    "1.20x",
    "1234.00x",
    "1.15x floor",
    "MISSED",
  ]);
});

Deno.test("cells() marks added costs, and has no cost for a missing contestant", () => {
  const added: Scenario = {
    ...scenario,
    unit: "MiB",
    budget: { most: 5 },
    added: true,
  };
  const row = {
    what: "work",
    median: { ours: 3 },
    figure: { ours: 3 },
    met: true,
  };
  assertEquals(cells(added, row), [
    "work",
    "-",
    "+3.00 MiB",
    "-",
    "+3.00 MiB",
    "-",
    "+5.00 MiB",
    "met",
  ]);
});

Deno.test("table() aligns its columns", () => {
  const lines = table([["a", "", "", "", "", "", "", ""]]).split("\n");
  assertEquals(new Set(lines.map((line) => line.length)).size, 1);
  assertEquals(lines.length, 3);
});
