// Runs the same work in three implementations, in turns, and compares their costs.

/** Implementations: the bare minimum, this package, and `npm:openai`. */
export type Contestant = "floor" | "ours" | "official";

/** Upper bound of a figure: a multiple of another contestant's cost, or a cost in the unit of the scenario. */
export type Budget =
  | { readonly most: number; readonly times: "floor" | "official" }
  | { readonly most: number };

/** One row of the table. */
export interface Scenario {
  /** Name in the table. */
  readonly what: string;
  /** Unit of a cost. */
  readonly unit: "ms" | "MiB" | "KiB";
  /** Bound for our figure. */
  readonly budget: Budget;
  /** Whether only the cost above the floor counts. */
  readonly added?: true;
  /** Turns of each contestant. @default {15} */
  readonly rounds?: number;
  /** Turns before those, to warm up caches and the compiler. @default {3} */
  readonly warmUp?: number;
  /** A resource that is open during all turns. */
  readonly meanwhile?: () => Promise<AsyncDisposable>;
  /** Does the work once and returns its cost. Missing contestants are not measured. */
  readonly cost: Partial<Record<Contestant, () => Promise<number>>>;
}

/** Result of a scenario. */
export interface Row {
  /** Name of the scenario. */
  readonly what: string;
  /** Median cost by contestant, in the unit of the scenario. */
  readonly median: Partial<Record<Contestant, number>>;
  /** The figure that is compared with the budget: a ratio, or a cost if the budget is a cost. `undefined` if it is unknown. */
  readonly figure: Partial<Record<Contestant, number>>;
  /** Whether our figure is within the budget. */
  readonly met: boolean;
}

/**
 * Runs each contestant once per round, in rotating order, and compares within the
 * round: a machine that slows down for a second slows down all three.
 */
export async function compare(scenario: Scenario): Promise<Row> {
  const { cost, rounds = 15, warmUp = 3 } = scenario;
  const contestants = Object.keys(cost) as Contestant[];
  await using _open = await scenario.meanwhile?.();
  const taken: Partial<Record<Contestant, number>>[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const costs: Partial<Record<Contestant, number>> = {};
    for (let turn = 0; turn < contestants.length; turn++) {
      const next = contestants[(turn + round + warmUp) % contestants.length];
      // Garbage of one contestant must not be collected in the turn of the next.
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

/** The median of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Measures some work: its duration in ms, divided by the number of operations. */
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
