// Runs the same work done three ways, turn by turn, and says how they compare.

/** Who does the work: the bare minimum, this package, and `npm:openai`. */
export type Contestant = "floor" | "ours" | "official";

/** What a figure is held to: at most this many times another's cost, or this much in the unit of the scenario. */
export type Budget =
  | { readonly most: number; readonly times: "floor" | "official" }
  | { readonly most: number };

/** One row of the table. */
export interface Scenario {
  /** What is measured, as the table says it. */
  readonly what: string;
  /** Unit of a cost. */
  readonly unit: "ms" | "MiB" | "KiB";
  /** Bound for our figure. */
  readonly budget: Budget;
  /** Count only what is added to the floor. */
  readonly added?: true;
  /** How often each contestant has its turn. @default {15} */
  readonly rounds?: number;
  /** What is to be open from before the first turn until after the last. */
  readonly meanwhile?: () => Promise<AsyncDisposable>;
  /** Does the work once and returns its cost. Who is missing is not measured. */
  readonly cost: Partial<Record<Contestant, () => Promise<number>>>;
}

/** What came of a scenario. */
export interface Row {
  /** The scenario's own words. */
  readonly what: string;
  /** Median cost by contestant, in the unit of the scenario. */
  readonly median: Partial<Record<Contestant, number>>;
  /** What is held to the budget: a ratio, or a cost where the budget is one. `undefined` where it cannot be told. */
  readonly figure: Partial<Record<Contestant, number>>;
  /** Whether our figure keeps to the budget. */
  readonly met: boolean;
}

/** Turns before the first one that counts, for caches and the compiler. */
const WARM_UP = 3;

/**
 * Gives each contestant its turn in every round, starting with another one each
 * time, and compares within the round: a machine that slows down for a second
 * slows all three.
 */
export async function compare(scenario: Scenario): Promise<Row> {
  const { cost, rounds = 15 } = scenario;
  const contestants = Object.keys(cost) as Contestant[];
  await using _open = await scenario.meanwhile?.();
  const taken: Partial<Record<Contestant, number>>[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const costs: Partial<Record<Contestant, number>> = {};
    for (let turn = 0; turn < contestants.length; turn++) {
      const next = contestants[(turn + round + WARM_UP) % contestants.length];
      // Garbage of one is not to be cleared away in the time of the next.
      (globalThis as { gc?: () => void }).gc?.();
      costs[next] = await cost[next]!();
    }
    if (round >= 0) taken.push(costs);
  }
  return judge(scenario, taken);
}

/** Medians, figures and verdict from the costs of each round. */
export function judge(
  scenario: Scenario,
  taken: readonly Partial<Record<Contestant, number>>[],
): Row {
  const { what, budget, added } = scenario;
  const contestants = Object.keys(scenario.cost) as Contestant[];
  const own = taken.map((costs) =>
    Object.fromEntries(
      contestants.map((who) => [
        who,
        costs[who]! - (added && who !== "floor" ? costs.floor! : 0),
      ]),
    ) as Partial<Record<Contestant, number>>
  );
  const over = (of: (costs: Partial<Record<Contestant, number>>) => number) =>
    median(own.map(of));
  const pick = (value: (who: Contestant) => number) =>
    Object.fromEntries(contestants.map((who) => [who, value(who)]));

  const figure = pick((who) =>
    "times" in budget
      ? over((costs) => costs[who]! / costs[budget.times]!)
      : over((costs) => costs[who]!)
  );
  return {
    what,
    median: pick((who) => over((costs) => costs[who]!)),
    figure,
    met: figure.ours <= budget.most,
  };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Makes a cost of some work: its duration in ms, divided by how many times it does the thing. */
export function timed(
  work: () => Promise<unknown>,
  times = 1,
): () => Promise<number> {
  return async () => {
    const start = performance.now();
    await work();
    return (performance.now() - start) / times;
  };
}
