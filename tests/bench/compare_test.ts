import { assertAlmostEquals, assertEquals } from "@std/assert";
import {
  type Budget,
  compare,
  type Contestant,
  judge,
  median,
  type Scenario,
} from "../../bench/compare.ts";

const scenario = (budget: Budget, more?: Partial<Scenario>): Scenario => ({
  what: "work",
  unit: "ms",
  budget,
  cost: { floor: never, ours: never, official: never },
  ...more,
});
const never = (): Promise<number> => Promise.reject(new Error("Not asked for"));

Deno.test("median() is the middle, or the mean of the middle two", () => {
  assertEquals(median([30, 1, 2]), 2);
  assertEquals(median([4, 1, 30, 2]), 3);
});

Deno.test("judge() compares within a round, so that a slow round does not matter", () => {
  const row = judge(scenario({ most: 1.2, times: "floor" }), [
    { floor: 10, ours: 11, official: 20 },
    { floor: 100, ours: 110, official: 200 },
    { floor: 20, ours: 22, official: 40 },
  ]);
  assertAlmostEquals(row.figure.ours!, 1.1);
  assertAlmostEquals(row.figure.official!, 2);
  assertEquals(row.median, { floor: 20, ours: 22, official: 40 });
  assertEquals(row.met, true);
});

Deno.test("judge() subtracts the floor from added costs", () => {
  const row = judge(
    scenario({ most: 0.1, times: "official" }, { added: true }),
    [{ floor: 20, ours: 32, official: 120 }],
  );
  assertEquals(row.median, { floor: 20, ours: 12, official: 100 });
  assertAlmostEquals(row.figure.ours!, 0.12);
  assertEquals(row.met, false);
});

Deno.test("judge() compares a cost with an absolute bound, inclusively", () => {
  const within = scenario({ most: 5 }, { cost: { ours: never } });
  assertEquals(judge(within, [{ ours: 5 }]).met, true);
  assertEquals(judge(within, [{ ours: 5.01 }]).met, false);
});

Deno.test("compare() rotates the order of contestants, and discards the warm-up", async () => {
  const turns: Contestant[] = [];
  const cost = (who: Contestant) => () => {
    turns.push(who);
    return Promise.resolve(turns.length <= 9 ? 1_000 : 1);
  };
  const row = await compare(scenario({ most: 1, times: "floor" }, {
    rounds: 3,
    cost: {
      floor: cost("floor"),
      ours: cost("ours"),
      official: cost("official"),
    },
  }));
  assertEquals(row.median, { floor: 1, ours: 1, official: 1 });
  assertEquals(turns.length, 18);
  assertEquals(turns.filter((_, index) => index % 3 === 0), [
    "floor",
    "ours",
    "official",
    "floor",
    "ours",
    "official",
  ]);
});
