/**
 * Checks of function tools.
 *
 * A small model may not call a tool that it may call, so the requests demand a call.
 *
 * @module
 */
import { fieldsOf } from "../core/json.ts";
import { APIError } from "../errors.ts";
import {
  CALL_LIMIT,
  type Examination,
  limitOf,
  recordStream,
  type Run,
  type ToolChoice,
} from "./examination.ts";
import { failed, type Finding, notes } from "./finding.ts";
import { type Called, callOutcome, choiceOutcome, SCHEMA } from "./outcomes.ts";
import { callQuirks, firstOf, isCutAt } from "./quirks.ts";

/** The tool that the question asks for, and the one that `tool_choice` names instead. */
const NAMES = ["greet", "leave"] as const;
const [ASKED, NAMED] = NAMES;

const QUESTION = `Greet me with the tool ${ASKED}.`;
const MESSAGES = [{ role: "user" as const, content: QUESTION }];

const TOOLS = NAMES.map((name) => ({
  type: "function" as const,
  function: { name, parameters: SCHEMA },
}));

const BY_NAME: ToolChoice = { type: "function", function: { name: NAMED } };

/** Demands, the most exact first. Servers may refuse or ignore each. */
const CHOICES: readonly ToolChoice[] = [BY_NAME, "required", "auto"];

/** What a chat completion calls. */
interface Outcome {
  readonly call: Called | undefined;
  readonly isCut: boolean;
  readonly quirks: readonly string[];
}

function bodyOf(examination: Examination, choice: ToolChoice) {
  return {
    model: examination.model!,
    messages: MESSAGES,
    tools: TOOLS,
    tool_choice: choice,
    ...limitOf(examination, CALL_LIMIT),
  };
}

async function complete(
  examination: Examination,
  tool_choice: ToolChoice,
): Promise<Outcome> {
  const { client, options } = examination;
  return outcomeOf(
    await client.chat.completions.create(
      bodyOf(examination, tool_choice),
      options,
    ),
  );
}

function outcomeOf(completion: unknown): Outcome {
  const choice = firstOf(fieldsOf(completion).choices);
  const { tool_calls } = fieldsOf(choice.message);
  const call = Array.isArray(tool_calls) && tool_calls.length > 0
    ? fieldsOf(tool_calls[0])
    : undefined;
  return {
    call: call && fieldsOf(call.function),
    isCut: isCutAt(completion, CALL_LIMIT),
    quirks: call ? callQuirks(call) : [],
  };
}

/** Demands a call of the tool that the question does not ask for, and then of any. */
export const checkTools: Run = async (examination) => {
  let refusal: unknown;
  const findings: Finding[] = [];
  for (const choice of CHOICES) {
    const isNamed = choice === BY_NAME;
    try {
      const outcome = await complete(examination, choice);
      const { call, isCut } = outcome;
      if (isNamed) {
        findings.push(choiceOutcome("chat.tool_choice", call, NAMED, isCut));
      }
      if (isNamed && !call) continue;
      examination.toolChoice = choice;
      return [...toolFindings(outcome), ...findings];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (isNamed) findings.push(failed("chat.tool_choice", error));
      refusal = error;
    }
  }
  throw refusal;
};

/** Whether the server may accept the same request with another `tool_choice`. */
function isRefusal(error: unknown): boolean {
  return error instanceof APIError && error.status !== undefined &&
    error.status !== 429;
}

function toolFindings({ call, isCut, quirks }: Outcome): Finding[] {
  return [
    callOutcome("chat.tools", call, NAMES, isCut),
    ...notes("chat.tools", quirks),
  ];
}

/** Demands a call in a stream. */
export const checkToolStream: Run = async (examination) => {
  const { client, options } = examination;
  const body = bodyOf(examination, examination.toolChoice);
  const { replay } = await recordStream(
    examination,
    () => client.chat.completions.create({ ...body, stream: true }, options),
  );
  const stream = replay.chat.completions.stream(body, options);
  const { call, isCut } = outcomeOf(await stream.finalChatCompletion());
  return [
    callOutcome("chat.tool_stream", call, NAMES, isCut),
    ...notes(
      "chat.tool_stream",
      stream.quirks.map((field) => `chunks lack ${field}`),
    ),
  ];
};

/** Demands a call of the Responses API. */
export const checkResponseTools: Run = async ({ client, options, model }) => {
  const response = await client.responses.create({
    model: model!,
    input: QUESTION,
    tools: NAMES.map((name) => ({
      type: "function" as const,
      name,
      strict: true,
      parameters: SCHEMA,
    })),
    tool_choice: "required",
    max_output_tokens: CALL_LIMIT,
  }, options);
  const { output } = fieldsOf(response);
  const items = (Array.isArray(output) ? output : []).map(fieldsOf);
  const call = items.find(({ type }) => type === "function_call");
  return [
    callOutcome(
      "responses.tools",
      call,
      NAMES,
      isCutAt(response, CALL_LIMIT),
    ),
  ];
};
