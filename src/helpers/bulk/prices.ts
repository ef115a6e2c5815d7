/**
 * Computes the cost of tokens from a table of prices.
 *
 * @module
 */
import { checkNames, type Names } from "../../core/names.ts";
import type { TokenUsage } from "../../core/client_events.ts";

/** Prices of one model, in one currency per million tokens. */
export interface ModelPrices {
  /** Input that was not cached. */
  readonly input: number;
  /** Output. */
  readonly output: number;
  /** Cached input. @default {input} */
  readonly cached?: number;
  /** Audio input that was not cached. @default {input} */
  readonly inputAudio?: number;
  /** Cached audio input. @default {inputAudio} */
  readonly cachedAudio?: number;
  /** Audio output. @default {output} */
  readonly outputAudio?: number;
}

/**
 * Prices by model. `gpt-5` also covers its dated snapshots, such as `gpt-5-2025-08-07`, and
 * `ft:gpt-4o-mini-2024-07-18` all fine-tuned models of that base.
 */
export type PriceTable = Readonly<Record<string, ModelPrices>>;

const NAMES: Names<ModelPrices> = {
  input: 1,
  output: 1,
  cached: 1,
  inputAudio: 1,
  cachedAudio: 1,
  outputAudio: 1,
};

/**
 * Checks a table of prices.
 *
 * @param table The table.
 * @throws {TypeError} If a price is unknown, or not a number of at least 0.
 */
export function checkPrices(table: PriceTable): void {
  for (const [model, prices] of Object.entries(table)) {
    checkNames(prices, NAMES, `prices["${model}"]`);
    for (const name of Object.keys(NAMES) as (keyof ModelPrices)[]) {
      const price: unknown = prices[name];
      const mayLack = name !== "input" && name !== "output";
      if (price === undefined && mayLack) continue;
      if (typeof price === "number" && price >= 0 && price < Infinity) continue;
      throw new TypeError(
        `prices["${model}"].${name} must be a number of at least 0, got ${price}`,
      );
    }
  }
}

/**
 * The prices of a model.
 *
 * @param table The table.
 * @param model Its name, with or without a date.
 */
export function pricesOf(
  table: PriceTable,
  model: string | undefined,
): ModelPrices | undefined {
  if (model === undefined) return undefined;
  const base = model.startsWith("ft:")
    ? model.split(":").slice(0, 2).join(":")
    : model;
  for (const name of [model, base, base.replace(/-\d{4}-\d\d-\d\d$/, "")]) {
    if (Object.hasOwn(table, name)) return table[name];
  }
  return undefined;
}

/** No tokens of any kind. */
export const NO_TOKENS: TokenUsage = {
  input: 0,
  output: 0,
  cached: 0,
  reasoning: 0,
  inputAudio: 0,
  cachedAudio: 0,
  outputAudio: 0,
};

/**
 * The cost of one response.
 *
 * @param usage Its tokens.
 * @param prices Prices of its model.
 * @returns In the currency of the prices.
 */
export function costOf(usage: TokenUsage, prices: ModelPrices): number {
  const { cached = prices.input, inputAudio = prices.input } = prices;
  const { cachedAudio = prices.inputAudio ?? cached } = prices;
  const { outputAudio = prices.output } = prices;
  const freshAudio = usage.inputAudio - usage.cachedAudio;
  const cachedText = usage.cached - usage.cachedAudio;
  const freshText = usage.input - usage.cached - freshAudio;
  return (freshText * prices.input + cachedText * cached +
    freshAudio * inputAudio + usage.cachedAudio * cachedAudio +
    (usage.output - usage.outputAudio) * prices.output +
    usage.outputAudio * outputAudio) / 1e6;
}
