/**
 * Sums up tokens and cost, and enforces a budget.
 *
 * @module
 */
import {
  assertObject,
  checkNames,
  describeValue,
  type Names,
} from "../../core/names.ts";
import type {
  ClientEvent,
  EndEvent,
  OnEvent,
  RequestEvent,
} from "../../core/client_events.ts";
import type { TokenUsage } from "../../core/client_events.ts";
import { OpenAIError } from "../../errors.ts";
import {
  checkPrices,
  costOf,
  type ModelPrices,
  NO_TOKENS,
  pricesOf,
  type PriceTable,
} from "./prices.ts";

/** Options of {@linkcode usageLedger}. */
export interface UsageLedgerOptions {
  /** Prices by model. Without prices, only tokens are counted. */
  readonly prices?: PriceTable;
  /** The most that may be spent, in the currency of `prices`. */
  readonly budget?: number;
}

const NAMES: Names<UsageLedgerOptions> = { prices: 1, budget: 1 };

/** Totals over calls. */
export interface LedgerEntry {
  /** Calls, and responses over sockets, whose tokens are known. */
  readonly calls: number;
  /**
   * Calls that may have been billed although their tokens are unknown: a stream that was not read
   * to its end, a lost connection, or an operation that does not report them.
   */
  readonly unknown: number;
  /** Tokens. */
  readonly usage: TokenUsage;
  /** Cost of the calls whose model has a price, in the currency of `prices`. */
  readonly cost: number;
}

/** Tokens that are added to a ledger directly. */
export interface LedgerPosting {
  /** The model. */
  readonly model?: string | undefined;
  /** Its tokens. */
  readonly usage: TokenUsage;
  /** Factor of its prices, such as 0.5 for batches. @default {1} */
  readonly factor?: number;
}

const POSTING: Names<LedgerPosting> = { model: 1, usage: 1, factor: 1 };

function checkPosting(posting: LedgerPosting): void {
  checkNames(posting, POSTING, "");
  const { usage, factor = 1 } = posting;
  assertObject(usage, "usage");
  const kinds = Object.keys(NO_TOKENS) as (keyof TokenUsage)[];
  const amounts = kinds.map((kind) => [`usage.${kind}`, usage[kind]] as const);
  for (const [name, value] of [...amounts, ["factor", factor] as const]) {
    if (typeof value === "number" && value >= 0 && value < Infinity) continue;
    throw new RangeError(
      `${name} must be a number of at least 0, got ${describeValue(value)}`,
    );
  }
}

/** A call was refused before it was sent because of the budget. */
export class BudgetExceededError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "BudgetExceededError";
  /** The budget. */
  readonly budget: number;
  /** The amount spent. */
  readonly spent: number;
  /** What calls in progress may still cost. */
  readonly reserved: number;

  /**
   * Makes an error.
   *
   * @param budget The budget.
   * @param spent The amount spent.
   * @param reserved What calls in progress may still cost.
   * @param next What the refused call may cost.
   */
  constructor(budget: number, spent: number, reserved: number, next: number) {
    super(
      `The call was not sent: of the budget of ${budget}, ${
        round(spent)
      } is spent and ${
        round(reserved)
      } reserved for calls in progress, the call may cost ${round(next)}`,
    );
    this.budget = budget;
    this.spent = spent;
    this.reserved = reserved;
  }
}

function round(amount: number): number {
  return Number(amount.toPrecision(6));
}

const NOTHING: LedgerEntry = {
  calls: 0,
  unknown: 0,
  usage: NO_TOKENS,
  cost: 0,
};

function added(a: LedgerEntry, b: LedgerEntry): LedgerEntry {
  const usage: { -readonly [Kind in keyof TokenUsage]: number } = {
    ...a.usage,
  };
  for (const kind of Object.keys(usage) as (keyof TokenUsage)[]) {
    usage[kind] += b.usage[kind];
  }
  return {
    calls: a.calls + b.calls,
    unknown: a.unknown + b.unknown,
    usage,
    cost: a.cost + b.cost,
  };
}

/** Above this size, in bytes, a body contains images or audio, and its size does not indicate its tokens. */
const LARGEST_TEXT = 1_000_000;

/** Bytes per token, as a rule of thumb. */
const BYTES_PER_TOKEN = 4;

/** Sums up the tokens and the cost of its clients' calls. */
export class UsageLedger {
  /** Pass it as the `onEvent` of one or more clients. */
  readonly onEvent: OnEvent = (event) => this.#take(event);
  readonly #prices: PriceTable;
  readonly #budget: number | undefined;
  readonly #models = new Map<string, LedgerEntry>();
  readonly #reserved = new Map<string, number>();
  #totals: LedgerEntry = NOTHING;

  /**
   * Makes a ledger.
   *
   * @param options Prices and budget.
   * @throws {TypeError} If an option is unknown, a price is not a number, or there is a budget
   * without prices.
   * @throws {RangeError} If the budget is not a number of at least 0.
   */
  constructor(options: UsageLedgerOptions = {}) {
    checkNames(options, NAMES, "");
    const { prices, budget } = options;
    checkPrices(prices ?? {});
    if (budget !== undefined && !(Number.isFinite(budget) && budget >= 0)) {
      throw new RangeError(
        `budget must be a number of at least 0, got ${budget}`,
      );
    }
    if (budget !== undefined && prices === undefined) {
      throw new TypeError("prices must be given for a budget, got undefined");
    }
    this.#prices = prices ?? {};
    this.#budget = budget;
  }

  /** Totals over all calls. */
  get totals(): LedgerEntry {
    return this.#totals;
  }

  /** Totals by model, as the API names it. */
  get models(): Readonly<Record<string, LedgerEntry>> {
    return Object.fromEntries(this.#models);
  }

  /** What calls in progress may still cost. */
  get reserved(): number {
    return [...this.#reserved.values()].reduce((a, b) => a + b, 0);
  }

  /** The rest of the budget; `Infinity` without one. */
  get left(): number {
    return (this.#budget ?? Infinity) - this.#totals.cost - this.reserved;
  }

  /**
   * Adds usage that no client reported, such as the results of a batch.
   *
   * @param posting Model and tokens.
   * @throws {TypeError} If a field is unknown, or `usage` lacks a number of tokens.
   * @throws {RangeError} If `factor` is not a number of at least 0.
   */
  add(posting: LedgerPosting): void {
    checkPosting(posting);
    const { model, usage, factor = 1 } = posting;
    const prices = pricesOf(this.#prices, model);
    const cost = prices ? costOf(usage, prices) * factor : 0;
    this.#sum(model, { calls: 1, unknown: 0, usage, cost });
  }

  #take(event: ClientEvent): void {
    switch (event.type) {
      case "request":
        return this.#reserve(event);
      case "socket_connect":
        return this.#check(event.model, 0);
      case "socket_response":
        return event.usage && this.add({
          model: this.#priced(event.responseModel, event.model),
          usage: event.usage,
        });
      case "end":
        return this.#settle(event);
    }
  }

  #reserve({ callId, action, attempt, bytes, model, settings }: RequestEvent) {
    if (this.#budget === undefined || attempt > 1) return;
    const costsNothing = model === undefined && !action.startsWith("POST ");
    if (costsNothing) return;
    const prices = pricesOf(this.#prices, model);
    const text = bytes !== undefined && bytes <= LARGEST_TEXT ? bytes : 0;
    const { maxOutputTokens = 0, choices = 1 } = settings;
    const most = prices
      ? costOf({
        ...NO_TOKENS,
        input: text / BYTES_PER_TOKEN,
        output: maxOutputTokens * choices,
      }, prices)
      : 0;
    this.#check(model, most);
    this.#reserved.set(callId, most);
  }

  /** @throws {OpenAIError} If a call must not be sent. */
  #check(model: string | undefined, most: number): void {
    if (this.#budget === undefined) return;
    if (model !== undefined && !pricesOf(this.#prices, model)) {
      throw new OpenAIError(
        `The call was not sent: there is a budget, but prices has no entry for the model "${model}"`,
      );
    }
    const { left } = this;
    if (left > 0 && most <= left) return;
    throw new BudgetExceededError(
      this.#budget,
      this.#totals.cost,
      this.reserved,
      most,
    );
  }

  #settle({ callId, model, outcome, error, attempts, ...end }: EndEvent): void {
    this.#reserved.delete(callId);
    const name = this.#priced(end.responseModel, model);
    if (end.usage) return this.add({ model: name, usage: end.usage });
    const isBilled = outcome !== "error" || error?.mayHaveExecuted === true;
    if (name === undefined || !isBilled || attempts === 0) return;
    this.#sum(name, { ...NOTHING, unknown: 1 });
  }

  /** The name that has a price. */
  #priced(...names: (string | undefined)[]): string | undefined {
    const has = (name: string | undefined): ModelPrices | undefined =>
      pricesOf(this.#prices, name);
    return names.find(has) ?? names.find((name) => name !== undefined);
  }

  #sum(model: string | undefined, more: LedgerEntry): void {
    this.#totals = added(this.#totals, more);
    if (model === undefined) return;
    const known = this.#models.get(model) ?? NOTHING;
    this.#models.set(model, added(known, more));
  }
}

/**
 * Makes a ledger: pass its `onEvent` to one or more clients.
 *
 * With a budget, a call is refused before it is sent if its model has no price, or if the amount
 * spent, the possible cost of calls in progress and its own possible cost exceed the budget. The
 * possible cost of a call is estimated by the size of its text and its maximum of output tokens:
 * without such a maximum, the calls in progress can exceed the budget by their outputs.
 *
 * @example
 * ```ts
 * import { usageLedger } from "@duplex/openai/helpers";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const ledger = usageLedger({
 *   prices: { "gpt-5": { input: 1.25, cached: 0.125, output: 10 } },
 *   budget: 0.5,
 * });
 * const client = openai.client({ onEvent: ledger.onEvent });
 * await client.responses.create({ model: "gpt-5", input: "Hi" });
 * console.log(ledger.totals.usage.output, ledger.totals.cost, ledger.left);
 * ```
 *
 * @param options Prices as data, and the budget.
 * @throws {TypeError} If an option is unknown, a price is not a number, or there is a budget
 * without prices.
 * @throws {RangeError} If the budget is not a number of at least 0.
 */
export function usageLedger(options?: UsageLedgerOptions): UsageLedger {
  return new UsageLedger(options);
}
