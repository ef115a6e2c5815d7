/**
 * Legacy completions, embeddings and moderations.
 *
 * @module
 */
import { missing } from "../api_error.ts";
import { countOf } from "../bounds.ts";
import { type Call, EventStream, type Handlers } from "../server/call.ts";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "../fields.ts";
import type { Prompt, Utterance } from "../model.ts";
import type { SseFrame } from "../server/sse.ts";
import { countTokens, tokenize } from "../tokens.ts";
import { chatUsage } from "../usage.ts";
import type { FakeState } from "../fake_state.ts";

/** `POST /completions`, `POST /embeddings`, `POST /moderations`. */
export const completionHandlers: Handlers = {
  "POST /completions": complete,
  "POST /embeddings": embed,
  "POST /moderations": moderate,
};

function completionPrompt(body: Fields, text: string): Prompt {
  return {
    surface: "completions",
    model: textOf(body.model),
    instructions: "",
    messages: [{ role: "user", text }],
    text,
    toolOutputs: [],
    tools: [],
    toolChoice: "none",
    schema: null,
    maxTokens: numberOf(body.max_tokens) ?? 16,
  };
}

async function complete(
  call: Call,
  state: FakeState,
): Promise<Fields | EventStream> {
  const { body } = call;
  if (textOf(body.model) === "") throw missing("model");
  const prompts = [body.prompt ?? ""].flat().map(String);
  const utterances = await Promise.all(
    prompts.map((text) => state.model.reply(completionPrompt(body, text))),
  );
  const head = {
    id: state.ids.next("cmpl-"),
    object: "text_completion",
    created: state.seconds(),
    model: body.model,
    system_fingerprint: "fp_fake",
  };
  const input = prompts.reduce((sum, text) => sum + countTokens(text), 0);
  if (body.stream === true) {
    const wantsUsage = fieldsOf(body.stream_options).include_usage === true;
    return new EventStream(frames(head, utterances, wantsUsage ? input : null));
  }
  return {
    ...head,
    choices: utterances.map((one, index) => ({
      index,
      text: body.echo === true ? prompts[index] + one.text : one.text,
      logprobs: null,
      finish_reason: finishOf(one),
    })),
    usage: chatUsage(input, utterances),
  };
}

function finishOf(utterance: Utterance): "length" | "stop" {
  return utterance.finish === "length" ? "length" : "stop";
}

function* frames(
  head: Fields,
  utterances: readonly Utterance[],
  input: number | null,
): Generator<SseFrame> {
  for (const [index, one] of utterances.entries()) {
    const choice = { index, logprobs: null };
    for (const text of tokenize(one.text)) {
      yield {
        data: { ...head, choices: [{ ...choice, text, finish_reason: null }] },
      };
    }
    const end = { ...choice, text: "", finish_reason: finishOf(one) };
    yield { data: { ...head, choices: [end] } };
  }
  if (input !== null) {
    yield {
      data: { ...head, choices: [], usage: chatUsage(input, utterances) },
    };
  }
  yield { data: "[DONE]" };
}

const DIMENSIONS: ReadonlyMap<string, number> = new Map([
  ["text-embedding-3-large", 3_072],
  ["text-embedding-3-small", 1_536],
  ["text-embedding-ada-002", 1_536],
]);
/** For models that the API does not have: the usual length of other vendors' vectors. */
const MOST_DIMENSIONS = 16_384;

/** A unit vector that depends on the words of a text: texts that share words have similar vectors. */
export function embedding(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text]) {
    let hash = 2_166_136_261;
    for (let i = 0; i < word.length; i++) {
      hash = Math.imul(hash ^ word.charCodeAt(i), 16_777_619);
    }
    for (let i = 0; i < 8; i++) {
      hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) + i;
      vector[(hash >>> 1) % dimensions] += hash & 1 ? 1 : -1;
    }
  }
  let length = Math.hypot(...vector);
  if (length === 0) length = vector[0] = 1;
  return vector.map((value) => value / length);
}

function embed(call: Call): Fields {
  const { body } = call;
  if (body.input === undefined) throw missing("input");
  const single = typeof body.input === "string" ||
    typeof listOf(body.input)[0] === "number";
  const texts = (single ? [body.input] : listOf(body.input))
    .map((one) => Array.isArray(one) ? one.join(" ") : String(one));
  const native = DIMENSIONS.get(textOf(body.model));
  const dimensions = countOf(
    body.dimensions,
    "dimensions",
    native ?? MOST_DIMENSIONS,
    native ?? 1_536,
  );
  const tokens = texts.reduce((sum, text) => sum + countTokens(text), 0);
  return {
    object: "list",
    data: texts.map((text, index) => {
      const vector = embedding(text, dimensions);
      return {
        object: "embedding",
        index,
        embedding: body.encoding_format === "base64"
          ? new Uint8Array(vector.buffer as ArrayBuffer).toBase64()
          : [...vector],
      };
    }),
    model: body.model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

/** Moderation categories, each with the word that triggers it. */
const CATEGORIES: Readonly<Record<string, RegExp>> = {
  "harassment": /\bharass/i,
  "harassment/threatening": /\bthreaten/i,
  "hate": /\bhate\b/i,
  "hate/threatening": /\bexterminate\b/i,
  "illicit": /\bsteal\b/i,
  "illicit/violent": /\bbomb\b/i,
  "self-harm": /\bself-harm\b/i,
  "self-harm/intent": /\bhurt myself\b/i,
  "self-harm/instructions": /\bhow to hurt myself\b/i,
  "sexual": /\bsexual\b/i,
  "sexual/minors": /\bsexual minors\b/i,
  "violence": /\bkill\b/i,
  "violence/graphic": /\bgore\b/i,
};

function moderate(call: Call, state: FakeState): Fields {
  const given = [call.body.input].flat();
  const isParts = typeof given[0] === "object";
  const texts = isParts
    ? [given.map((part) => textOf(fieldsOf(part).text)).join(" ")]
    : given.map(String);
  return {
    id: state.ids.next("modr-"),
    model: textOf(call.body.model, "omni-moderation-latest"),
    results: texts.map((text) => {
      const found = Object.entries(CATEGORIES).map(([name, sign]) =>
        [name, sign.test(text)] as const
      );
      return {
        flagged: found.some(([, hit]) => hit),
        categories: Object.fromEntries(found),
        category_scores: Object.fromEntries(
          found.map(([name, hit]) => [name, hit ? 0.95 : 0.001]),
        ),
        category_applied_input_types: Object.fromEntries(
          found.map(([name]) => [name, ["text"]]),
        ),
      };
    }),
  };
}
