/**
 * Events about the commands of a shell and what they printed.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";

type Fields = Record<string, unknown>;

interface ShellEvent {
  readonly type: string;
  readonly command_index?: number;
  readonly command?: string;
  readonly delta?: string | { stdout?: string; stderr?: string };
  readonly output?: readonly unknown[];
}

interface CommandOutput {
  stdout: string;
  stderr: string;
}

/** What all of them begin with. */
const SHELL_EVENT = "response.shell_call_";

/**
 * Whether an event is one of these.
 *
 * @param type Type of the event.
 */
export function isShellEvent(type: string): boolean {
  return type.startsWith(SHELL_EVENT);
}

/**
 * Changes an output item by an event of a shell. Events of other items change nothing.
 *
 * @param item The item that the event is about.
 * @param event The event.
 * @param output All items, for the commands that an output belongs to.
 * @throws {OpenAIError} If the event leaves out a command.
 */
export function applyShellEvent(
  item: Fields,
  event: ShellEvent,
  output: readonly Fields[],
): void {
  const { command_index: index = 0, delta } = event;
  const [part, step] = event.type.slice(SHELL_EVENT.length).split(".");
  if (part === "command" && item.type === "shell_call") {
    const commands = commandsOf(item);
    checkIndex("command", index, commands.length);
    commands[index] = step === "delta"
      ? `${commands[index] ?? ""}${delta}`
      : event.command;
  } else if (part === "output_content" && item.type === "shell_call_output") {
    const outputs = (item.output ??= []) as unknown[];
    const call = output.find(({ type, call_id }) =>
      type === "shell_call" && call_id === item.call_id
    );
    checkIndex(
      "output",
      index,
      call ? commandsOf(call).length - 1 : outputs.length,
    );
    while (outputs.length <= index) outputs.push(emptyOutput());
    if (step === "done") outputs[index] = structuredClone(event.output?.[0]);
    else add(outputs[index] as CommandOutput, delta as Partial<CommandOutput>);
  }
}

function commandsOf(item: Fields): unknown[] {
  const action = (item.action ??= {}) as { commands?: unknown[] };
  return action.commands ??= [];
}

function add(
  output: CommandOutput,
  { stdout = "", stderr = "" }: Partial<CommandOutput> = {},
): void {
  output.stdout += stdout;
  output.stderr += stderr;
}

/** Of a command that printed nothing yet: the API has no value for one that still runs. */
function emptyOutput(): CommandOutput & { outcome: object } {
  return {
    stdout: "",
    stderr: "",
    outcome: { type: "exit", exit_code: 0 },
  };
}

function checkIndex(list: string, index: number, last: number): void {
  if (Number.isInteger(index) && index >= 0 && index <= last) return;
  throw new OpenAIError(`missing ${list} at index ${index}`);
}
