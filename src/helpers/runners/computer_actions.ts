/**
 * Computer calls as the model writes them: checked completely before the first action.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type {
  ComputerAction,
  ResponseComputerToolCall,
} from "../../generated/types/responses/responses.ts";

/** A call of a computer; one with `actions` may lack its list of safety checks. */
export type ComputerCallInput =
  | ResponseComputerToolCall
  | (
    & Omit<
      ResponseComputerToolCall,
      "action" | "actions" | "pending_safety_checks"
    >
    & {
      action?: never;
      actions: NonNullable<ResponseComputerToolCall["actions"]>;
      pending_safety_checks?:
        | ResponseComputerToolCall["pending_safety_checks"]
        | undefined;
    }
  );

/** Rules for the fields of each action. */
const FIELDS: Readonly<
  Record<ComputerAction["type"], Readonly<Record<string, Check>>>
> = {
  click: { x: isInteger, y: isInteger, button: isButton },
  double_click: { x: isInteger, y: isInteger },
  drag: { path: isPath },
  keypress: { keys: isTexts },
  move: { x: isInteger, y: isInteger },
  screenshot: {},
  scroll: {
    x: isInteger,
    y: isInteger,
    scroll_x: isInteger,
    scroll_y: isInteger,
  },
  type: { text: isText },
  wait: {},
};

type Check = (value: unknown) => boolean;

/** Names of all actions. */
export const ACTIONS: readonly ComputerAction["type"][] = Object.keys(
  FIELDS,
) as ComputerAction["type"][];

/**
 * The actions of a call, in order. If one is invalid, none is returned.
 *
 * @param call A call.
 * @throws {OpenAIError} If the call is not completed, or one of its actions is not a computer
 * action.
 */
export function actionsOf(call: ComputerCallInput): ComputerAction[] {
  const { type, status, id, call_id, action, actions } = call ?? {};
  if (
    type !== "computer_call" || status !== "completed" ||
    !isText(id) || !isText(call_id) || !action === !actions
  ) {
    throw new OpenAIError(
      "Cannot execute the computer call: a call must be a completed computer_call with either action or actions",
    );
  }
  const all = actions ?? [action!];
  if (!Array.isArray(all) || all.length === 0) {
    throw new OpenAIError(
      "Cannot execute the computer call: the list of actions is empty",
    );
  }
  for (const [at, one] of all.entries()) checkAction(one, at);
  const checks: unknown = call.pending_safety_checks ?? [];
  if (
    !Array.isArray(checks) || !checks.every((check) => isText(check?.id))
  ) {
    throw new OpenAIError(
      "Cannot execute the computer call: pending_safety_checks must be a list of checks with an id",
    );
  }
  return structuredClone(all);
}

function checkAction(action: ComputerAction, at: number): void {
  const fields = FIELDS[action?.type];
  if (!fields) {
    throw new OpenAIError(
      `Cannot execute the computer call: actions[${at}] is ${
        JSON.stringify(action?.type)
      }, which is not an action of a computer`,
    );
  }
  const { keys } = action as { keys?: unknown };
  const values = action as unknown as Record<string, unknown>;
  const wrong =
    Object.keys(fields).find((name) => !fields[name](values[name])) ??
      (keys === undefined || keys === null || isTexts(keys) ? null : "keys");
  if (wrong !== null) {
    throw new OpenAIError(
      `Cannot execute the computer call: actions[${at}].${wrong} is not what ${action.type} needs`,
    );
  }
}

function isInteger(value: unknown): boolean {
  return Number.isInteger(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isButton(value: unknown): boolean {
  return ["left", "right", "wheel", "back", "forward"].includes(
    value as string,
  );
}

function isPath(value: unknown): boolean {
  return Array.isArray(value) &&
    value.every((point) => isInteger(point?.x) && isInteger(point?.y));
}
