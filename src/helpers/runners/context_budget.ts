/**
 * Limits the input of each request: what to leave out of a growing conversation.
 *
 * @module
 */
import type {
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
} from "../../generated/types/responses/responses.ts";
import { RunnerStop } from "./responses_errors.ts";
import type { Registry } from "./responses_registry.ts";
import type { ResponsesContextBudget } from "./responses_types.ts";

/**
 * Checks the bounds.
 *
 * @param budget The bounds.
 * @param params Params of the run.
 * @throws {TypeError} If one is wrong, or the server would shorten the conversation as well.
 */
export function checkBudget(
  budget: ResponsesContextBudget,
  params: ResponseCreateParamsNonStreaming,
): void {
  const { maxInputBytes, maxInputImages, keepRecentScreenshots = 1 } = budget;
  for (
    const [name, value, least] of [
      ["maxInputBytes", maxInputBytes, 1],
      ["maxInputImages", maxInputImages, 0],
      ["keepRecentScreenshots", keepRecentScreenshots, 1],
    ] as const
  ) {
    if (!Number.isSafeInteger(value) || value < least) {
      throw new TypeError(
        `contextBudget.${name} must be an integer of at least ${least}, got ${value}`,
      );
    }
  }
  if (params.truncation === "auto" || params.context_management?.length) {
    throw new TypeError(
      "truncation and context_management must not be set with contextBudget: the run itself shortens the input",
    );
  }
}

/**
 * The input of a request within its bounds.
 *
 * @param history The whole conversation; it is not changed.
 * @param budget The bounds.
 * @param registry Tools of the runner.
 * @throws {RunnerStop} If the input exceeds a limit even after `compact`, or without `compact`.
 * @throws {TypeError} If `compact` leaves out calls that must stay.
 */
export async function withinBudget(
  history: ResponseInputItem[],
  budget: ResponsesContextBudget,
  registry: Registry,
): Promise<ResponseInputItem[]> {
  if (fits(history, budget)) return history;
  if (!budget.compact) {
    throw new RunnerStop("Responses input exceeds the context budget.");
  }
  const eligibleCallIds = eligibleCalls(
    history,
    registry,
    budget.keepRecentScreenshots ?? 1,
  );
  const { dropCallIds, summary } = await budget.compact({
    history: structuredClone(history),
    eligibleCallIds: [...eligibleCallIds],
    ...sizeOf(history),
  });
  const other = dropCallIds.find((id) => !eligibleCallIds.includes(id));
  if (other !== undefined) {
    throw new TypeError(
      `dropCallIds must be among eligibleCallIds, got ${JSON.stringify(other)}`,
    );
  }
  const shorter = without(history, new Set(dropCallIds), summary);
  if (!fits(shorter, budget)) {
    throw new RunnerStop("Responses input still exceeds the context budget.");
  }
  return shorter;
}

function fits(
  history: readonly ResponseInputItem[],
  { maxInputBytes, maxInputImages }: ResponsesContextBudget,
): boolean {
  const { inputBytes, inputImages } = sizeOf(history);
  return inputBytes <= maxInputBytes && inputImages <= maxInputImages;
}

function sizeOf(history: readonly ResponseInputItem[]) {
  return {
    inputBytes: new TextEncoder().encode(JSON.stringify(history)).length,
    inputImages: history.reduce((sum, item) => sum + imagesOf(item), 0),
  };
}

function imagesOf(item: ResponseInputItem): number {
  if (item.type === "computer_call_output") return 1;
  const { output, content } = item as { output?: unknown; content?: unknown };
  const parts = item.type === "function_call_output" ? output : content;
  return Array.isArray(parts)
    ? parts.filter((part) => part?.type === "input_image").length
    : 0;
}

/** Calls that may be left out: not the newest of browser and computer, and none with safety checks. */
function eligibleCalls(
  history: readonly ResponseInputItem[],
  { browserNames }: Registry,
  keep: number,
): string[] {
  const pinned = new Set<string>();
  const screenshots: string[] = [];
  const newest = new Map<string, string>();
  const withImages = new Set(
    history.flatMap((item) =>
      item.type === "function_call_output" && imagesOf(item) > 0
        ? [item.call_id]
        : []
    ),
  );
  const calls: string[] = [];
  for (const item of history) {
    if (item.type === "function_call") {
      calls.push(item.call_id);
      if (!browserNames.has(item.name)) continue;
      newest.set("browser", item.call_id);
      if (withImages.has(item.call_id)) screenshots.push(item.call_id);
    } else if (item.type === "computer_call") {
      calls.push(item.call_id);
      newest.set("computer", item.call_id);
      screenshots.push(item.call_id);
      if (item.pending_safety_checks?.length) pinned.add(item.call_id);
    }
  }
  for (const id of [...screenshots.slice(-keep), ...newest.values()]) {
    pinned.add(id);
  }
  return calls.filter((id) => !pinned.has(id));
}

/** The conversation without some calls; a receipt stands for each of them. */
function without(
  history: readonly ResponseInputItem[],
  dropped: ReadonlySet<string>,
  summary: string | undefined,
): ResponseInputItem[] {
  const shorter = history.flatMap((item): ResponseInputItem[] => {
    const { call_id, type, name } = item as unknown as Record<string, string>;
    if (!dropped.has(call_id)) return [item];
    if (type !== "function_call" && type !== "computer_call") return [];
    const identity = { call_id, kind: type, ...(name && { name }) };
    return [{
      role: "user",
      content: `Runner receipt: ${
        JSON.stringify(identity)
      }. Output is present in the runner's full history; external success is unverified.`,
    }];
  });
  return summary === undefined ? shorter : [{
    role: "user",
    content: `Caller summary of omitted completed tool results: ${summary}`,
  }, ...shorter];
}
