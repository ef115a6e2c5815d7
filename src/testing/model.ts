/**
 * The language of the fake: its prompts and replies.
 *
 * @module
 */
import { type Fields, isFields, listOf, textOf } from "./fields.ts";
import { checkNames, type Names } from "../core/names.ts";
import { smallest } from "./schema/from_schema.ts";
import { countTokens, tokenize } from "./tokens.ts";

/** One message of a conversation, on any surface. */
export interface PromptMessage {
  /** Who speaks: `user`, `assistant`, `system`, `developer` or `tool`. */
  readonly role: string;
  /** The text; for audio, its transcript. */
  readonly text: string;
  /** Its images, if it has any: URLs, or the IDs of files. Each counts as 85 tokens. */
  readonly images?: readonly string[];
}

/** A function that the model may call. */
export interface PromptTool {
  /** Its name. */
  readonly name: string;
  /** JSON schema of its arguments. */
  readonly parameters: Fields;
}

/** The input of the model, in one form for all surfaces. */
export interface Prompt {
  /** Surface of the request. */
  readonly surface:
    | "chat"
    | "responses"
    | "completions"
    | "threads"
    | "realtime"
    | "live";
  /** Model name as sent. */
  readonly model: string;
  /** System text. */
  readonly instructions: string;
  /** The conversation, oldest first. */
  readonly messages: readonly PromptMessage[];
  /** The last message of the user. */
  readonly text: string;
  /** Outputs of tools since then. */
  readonly toolOutputs: readonly string[];
  /** Functions that it may call. */
  readonly tools: readonly PromptTool[];
  /** Whether to call one: a name requires that function. */
  readonly toolChoice: "auto" | "none" | "required" | { readonly name: string };
  /** JSON schema that the reply must match; `{}` is any JSON; `null` is free text. */
  readonly schema: Fields | null;
  /** Most tokens that the reply may have; `null` is no limit. */
  readonly maxTokens: number | null;
}

/** A call of a function in a scripted reply. */
export interface ScriptedCall {
  /** Function to call. */
  readonly name: string;
  /** Its arguments, as an object or as the JSON text itself. Default: the smallest that fit its schema. */
  readonly arguments?: unknown;
  /** Id of the call. Default: the next one. */
  readonly id?: string;
}

/** A reply of the model, as a script states it. */
export interface ScriptedReply {
  /** Spoken or written text. */
  readonly text?: string;
  /** Structured output: sent as JSON text. */
  readonly json?: unknown;
  /** Functions to call. */
  readonly toolCalls?: readonly ScriptedCall[];
  /** Refuses, with this text. */
  readonly refusal?: string;
  /** Summary of its reasoning, before everything else. */
  readonly reasoning?: string;
  /** Why it stops early. Default: it stops normally. */
  readonly finish?: "stop" | "length" | "content_filter";
  /** The generation fails half-way, with this reason. */
  readonly failure?: { readonly code: string; readonly message: string };
}

/** Text, parts, or a function of the prompt. */
export type Reply =
  | string
  | ScriptedReply
  | ((
    prompt: Prompt,
  ) => string | ScriptedReply | Promise<string | ScriptedReply>);

/** Selects prompts: by text in the last user message, by a pattern, or by a rule. */
export type Matcher = string | RegExp | ((prompt: Prompt) => boolean);

/** A function call as it is sent. */
export interface UtteredCall {
  /** Function to call. */
  readonly name: string;
  /** JSON text. */
  readonly arguments: string;
  /** Id, if the script gave one. */
  readonly id?: string;
}

/** A reply of the model, with every field set. */
export interface Utterance {
  /** Text of the reply; empty if there is none. */
  readonly text: string;
  /** Text of a refusal; empty if it does not refuse. */
  readonly refusal: string;
  /** Summary of reasoning; empty if there is none. */
  readonly reasoning: string;
  /** Functions called. */
  readonly calls: readonly UtteredCall[];
  /** How it ends. */
  readonly finish: "stop" | "length" | "content_filter" | "tool_calls";
  /** Set when the generation fails. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}

interface Rule {
  readonly matcher: Matcher;
  readonly reply: Reply;
  left: number;
}

/** Echo, a few patterns, and scripts. */
export class Model {
  readonly #rules: Rule[] = [];
  readonly #scriptErrors: unknown[] = [];

  /** Adds a script; the newest that matches wins. `times` bounds its use. */
  on(matcher: Matcher, reply: Reply, times = Infinity): void {
    checkScript(matcher, reply, times);
    this.#rules.unshift({ matcher, reply, left: times });
  }

  /** Descriptions of bounded scripts that were not used up. */
  unusedScripts(): string[] {
    return this.#rules.filter((rule) => rule.left > 0 && rule.left !== Infinity)
      .map((rule) => `${describe(rule.matcher)} (${rule.left} left)`);
  }

  /** Errors that scripts threw, in order. */
  get scriptErrors(): readonly unknown[] {
    return this.#scriptErrors;
  }

  /** Responds to a prompt; if a script throws, the generation fails, on every surface. */
  async reply(prompt: Prompt): Promise<Utterance> {
    try {
      const rule = this.#rules.find((rule) =>
        rule.left > 0 && matches(rule.matcher, prompt)
      );
      if (rule === undefined) return settle(improvise(prompt), prompt);
      rule.left--;
      const reply = typeof rule.reply === "function"
        ? await rule.reply(prompt)
        : rule.reply;
      if (typeof reply === "object") checkNames(reply, REPLY, "reply");
      return settle(reply, prompt);
    } catch (error) {
      this.#scriptErrors.push(error);
      const message = `A script of the test failed: ${error}`;
      return settle({ failure: { code: "server_error", message } }, prompt);
    }
  }
}

/** What a reply may have. */
const REPLY: Names<ScriptedReply> = {
  text: 1,
  json: 1,
  toolCalls: 1,
  refusal: 1,
  reasoning: 1,
  finish: 1,
  failure: 1,
};

/** Checks what the compiler may not have checked: a script with a wrong type would never be used. */
function checkScript(matcher: unknown, reply: unknown, times: number): void {
  const what = !["string", "function"].includes(typeof matcher) &&
      !(matcher instanceof RegExp)
    ? "the matcher must be a string, a RegExp or a function"
    : !["string", "object", "function"].includes(typeof reply) || reply === null
    ? "the reply must be a string, an object or a function"
    : !(times > 0 && (Number.isInteger(times) || times === Infinity))
    ? "times must be a positive integer or Infinity"
    : null;
  if (what !== null) {
    throw new TypeError(`Cannot script a reply: ${what}`);
  }
  if (typeof reply === "object") checkNames(reply, REPLY, "reply");
}

function describe(matcher: Matcher): string {
  return typeof matcher === "function"
    ? matcher.name || "a function"
    : String(matcher);
}

function matches(matcher: Matcher, prompt: Prompt): boolean {
  if (typeof matcher === "function") return matcher(prompt);
  if (typeof matcher === "string") return prompt.text.includes(matcher);
  return prompt.text.search(matcher) >= 0;
}

const PATTERNS: readonly [RegExp, (found: RegExpMatchArray) => string][] = [
  [/^\s*(?:please )?(?:say|repeat)[: ]+(.+)$/is, (found) => found[1]],
  [
    /count (?:from 1 )?to (\d{1,3})/i,
    (found) =>
      Array.from({ length: Number(found[1]) }, (_, i) => i + 1).join(", "),
  ],
  [/^\s*(?:hi|hello|hey)\b[\s!.,]*$/i, () => "Hello! How can I help you?"],
];

function improvise(prompt: Prompt): ScriptedReply {
  const wanted = callee(prompt);
  if (wanted !== null) return { toolCalls: [{ name: wanted }] };
  if (prompt.schema !== null) {
    return { json: smallest(prompt.schema, prompt.text) };
  }
  if (prompt.toolOutputs.length > 0) {
    return { text: `The tool said: ${prompt.toolOutputs.join("; ")}` };
  }
  for (const [pattern, reply] of PATTERNS) {
    const found = prompt.text.match(pattern);
    if (found) return { text: reply(found) };
  }
  return { text: prompt.text ? `You said: ${prompt.text}` : "Hello!" };
}

/** The function to call: the required one, or one that the user names. It is called once per question. */
function callee(prompt: Prompt): string | null {
  const { toolChoice, tools } = prompt;
  if (toolChoice === "none" || prompt.toolOutputs.length > 0) return null;
  if (typeof toolChoice === "object") return toolChoice.name;
  const named = tools.find((tool) => prompt.text.includes(tool.name));
  return named?.name ??
    (toolChoice === "required" ? tools[0]?.name ?? null : null);
}

function settle(scripted: string | ScriptedReply, prompt: Prompt): Utterance {
  const reply = typeof scripted === "string" ? { text: scripted } : scripted;
  const calls = (reply.toolCalls ?? []).map((call) => ({
    name: call.name,
    arguments: argumentsOf(call, prompt),
    ...(call.id === undefined ? {} : { id: call.id }),
  }));
  const text = reply.text ??
    (reply.json === undefined ? "" : JSON.stringify(reply.json));
  const cut = prompt.maxTokens !== null && countTokens(text) > prompt.maxTokens;
  return {
    text: cut ? tokenize(text).slice(0, prompt.maxTokens!).join("") : text,
    refusal: reply.refusal ?? "",
    reasoning: reply.reasoning ?? "",
    calls,
    finish: reply.finish ??
      (cut ? "length" : calls.length > 0 ? "tool_calls" : "stop"),
    failure: reply.failure ?? null,
  };
}

function argumentsOf(call: ScriptedCall, prompt: Prompt): string {
  if (typeof call.arguments === "string") return call.arguments;
  const schema = prompt.tools.find((tool) => tool.name === call.name)
    ?.parameters;
  return JSON.stringify(
    call.arguments ?? smallest(schema ?? {}, prompt.text),
  );
}

/** Text of a content field: a string, or parts with text, a refusal or a transcript in them. */
export function contentText(content: unknown): string {
  if (typeof content === "string") return content;
  return listOf(content).map((part) =>
    isFields(part)
      ? textOf(part.text) || textOf(part.transcript) || textOf(part.refusal) ||
        textOf(fieldsText(part.text))
      : textOf(part)
  ).filter((text) => text !== "").join(" ");
}

// Assistants wrap text once more: { text: { value } }.
function fieldsText(value: unknown): unknown {
  return isFields(value) ? value.value : undefined;
}

/** A message with a role and content, as the model reads it. */
export function promptMessage({ role, content }: Fields): PromptMessage {
  const images = listOf(content).filter(isFields).map(imageOf)
    .filter((image) => image !== "");
  return {
    role: textOf(role),
    text: contentText(content),
    ...images.length > 0 && { images },
  };
}

/** The image of a part of a message; empty if it has none. */
function imageOf(
  { image_url: url, image_file: file, type, file_id: id }: Fields,
): string {
  if (isFields(file)) return textOf(file.file_id);
  return textOf(isFields(url) ? url.url : url) ||
    (type === "input_image" ? textOf(id) : "");
}

/** The last message of the user, and the outputs of tools since then. */
export function lastTurn(
  messages: readonly PromptMessage[],
): Pick<Prompt, "text" | "toolOutputs"> {
  const at = messages.findLastIndex((message) => message.role === "user");
  return {
    text: messages[at]?.text ?? "",
    toolOutputs: messages.slice(at + 1)
      .filter((message) => message.role === "tool")
      .map((message) => message.text),
  };
}

/** Tools in either spelling: flat, or nested under `function`. */
export function toolsOf(tools: unknown): PromptTool[] {
  return listOf(tools).filter(isFields)
    .filter((tool) => tool.type === "function")
    .map((tool) => isFields(tool.function) ? tool.function : tool)
    .map((tool) => ({
      name: textOf(tool.name),
      parameters: isFields(tool.parameters) ? tool.parameters : {},
    }));
}

/** Tool choice in either spelling. */
export function toolChoiceOf(choice: unknown): Prompt["toolChoice"] {
  if (choice === "none" || choice === "required") return choice;
  if (!isFields(choice)) return "auto";
  const name = textOf(
    isFields(choice.function) ? choice.function.name : choice.name,
  );
  return name === "" ? "auto" : { name };
}
