/**
 * A language model of a few hundred tokens, so that a real server can be tested without
 * downloading weights.
 *
 * It is a table: each token has one successor. Embeddings are one-hot, attention and feed-forward
 * layers add zero, and so the output matrix alone decides. It says "Hello there 😀 Grüße", with
 * the emoji as single bytes. Where a grammar rules out the successor, as for tool calls and JSON,
 * it ends strings and objects as soon as it may.
 *
 * @module
 */
import { type Tensor, writeGGUF } from "./gguf.ts";

/** How a model is made. */
export interface TinyModelOptions {
  /** Whether it thinks first. */
  readonly thinks?: boolean;
  /** Whether it repeats what it says until the limit of tokens. */
  readonly isEndless?: boolean;
}

/** Tokens of the chat format. */
const SPECIAL = ["<unk>", "<s>", "<|im_end|>", "<|im_start|>"] as const;
const END = SPECIAL.indexOf("<|im_end|>");
const FIRST_BYTE = SPECIAL.length;
const CHARACTERS = Array.from(
  { length: 94 },
  (_, index) => String.fromCharCode(33 + index),
);
/** How the tokenizer writes a blank. */
const BLANK = "\u2581";
/** What marks thoughts and tool calls. */
const CALL = '<tool_call>{"name": "';
const MARKS = ["<think>", "</think>", CALL];
const WORDS = [
  "Hello",
  `${BLANK}there`,
  `${BLANK}Gr`,
  "üße",
  "Greet",
  ...MARKS,
];

/** The vocabulary; bytes are written as in every tokenizer of this kind. */
const TOKENS: readonly string[] = [
  ...SPECIAL,
  ...Array.from(
    { length: 256 },
    (_, byte) => `<0x${byte.toString(16).padStart(2, "0").toUpperCase()}>`,
  ),
  ...CHARACTERS,
  BLANK,
  ...WORDS,
];

/** Numbers of the format for kinds of tokens. */
const KIND = { normal: 1, unknown: 2, control: 3, user: 4, byte: 6 } as const;

function kindOf(token: string, id: number): number {
  if (id === 0) return KIND.unknown;
  if (id < FIRST_BYTE) return KIND.control;
  if (id < FIRST_BYTE + 256) return KIND.byte;
  return MARKS.includes(token) ? KIND.user : KIND.normal;
}

function idOf(token: string): number {
  return TOKENS.lastIndexOf(token);
}

const TAB = FIRST_BYTE + 9;
const NEW_LINE = FIRST_BYTE + 10;

/** What the model says after the new line that ends a prompt. */
const ANSWER = [
  idOf("Hello"),
  idOf(`${BLANK}there`),
  idOf(BLANK),
  ...[...new TextEncoder().encode("😀")].map((byte) => FIRST_BYTE + byte),
  idOf(`${BLANK}Gr`),
  idOf("üße"),
  END,
];

/** Tokens that end what a grammar has begun; the number is how much they are preferred. */
const PREFERRED: readonly (readonly [string, number])[] = [
  ['"', 1.4],
  ["}", 1.2],
  ["]", 1.1],
  [",", 0.9],
  [":", 0.9],
  ["1", 0.8],
];

/**
 * ChatML, in the language of templates that models bring along. A prompt whose response should be a
 * tool call ends with a tab, since the model sees no more than the last token.
 */
function chatTemplate(thinks: boolean): string {
  const print = (text: string) => `{{- ${text} }}`;
  return [
    "{%- if tools %}",
    print(
      `'<|im_start|>system\\nFor a call, return <tool_call>{"name": <name>, "arguments": <object>}</tool_call> with one of '`,
    ),
    print("tools | tojson"),
    print("'<|im_end|>\\n'"),
    "{%- endif %}{%- for message in messages %}",
    print("'<|im_start|>' + message.role + '\\n'"),
    "{%- if message.reasoning_content %}",
    print("'<think>' + message.reasoning_content + '</think>'"),
    "{%- endif %}{%- if message.content %}",
    print("message.content"),
    "{%- endif %}{%- for call in message.tool_calls or [] %}",
    print(
      `'<tool_call>{"name": "' + call.function.name + '", "arguments": '`,
    ),
    print("call.function.arguments | tojson"),
    print("'}</tool_call>'"),
    "{%- endfor %}",
    print("'<|im_end|>\\n'"),
    "{%- endfor %}{%- if add_generation_prompt %}",
    print(`'<|im_start|>assistant\\n${thinks ? "<think>" : ""}'`),
    "{%- if tools and messages[-1].role != 'tool' %}",
    print("'\\t'"),
    "{%- endif %}{%- endif %}",
  ].join("");
}

/** The file of a model, in the format GGUF. */
export function tinyModel(
  { thinks = false, isEndless = false }: TinyModelOptions = {},
): Uint8Array<ArrayBuffer> {
  const size = 32 * Math.ceil((TOKENS.length + 1) / 32);
  /** The dimension that is 1 for every token, so that preferences can be added. */
  const always = TOKENS.length;
  const embeddings = new Float32Array(TOKENS.length * size);
  const output = new Float32Array(TOKENS.length * size);
  TOKENS.forEach((_, id) => {
    embeddings[id * size + id] = 1;
    embeddings[id * size + always] = 1;
  });
  const scale = 6 / Math.sqrt(size / 2);
  const prefer = (id: number, weight: number) =>
    output[id * size + always] += scale * weight;
  const said = thinks ? [idOf("Greet"), idOf("</think>"), ...ANSWER] : ANSWER;
  const follow = (id: number, next: number) =>
    output[next * size + id] = scale * 3;
  [thinks ? idOf("<think>") : NEW_LINE, ...said].forEach((id, index) => {
    if (index < said.length) follow(id, said[index]);
  });
  follow(TAB, idOf(CALL));
  if (isEndless) {
    output[END * size + idOf("üße")] = 0;
    follow(idOf("üße"), idOf("Hello"));
  }
  prefer(END, 1.5);
  for (const [token, weight] of PREFERRED) prefer(idOf(token), weight);
  for (let byte = 0; byte < 256; byte++) prefer(FIRST_BYTE + byte, -0.5);

  const zeros = (rows: number, row = size): Tensor => ({
    shape: [row, rows],
    values: new Float32Array(row * rows),
  });
  const ones: Tensor = {
    shape: [size],
    values: new Float32Array(size).fill(1),
  };
  const heads = { u32: size / 32 };
  return writeGGUF({
    "general.architecture": { text: "llama" },
    "general.name": { text: "tiny" },
    "llama.context_length": { u32: 2_048 },
    "llama.embedding_length": { u32: size },
    "llama.block_count": { u32: 1 },
    "llama.feed_forward_length": { u32: 32 },
    "llama.attention.head_count": heads,
    "llama.attention.head_count_kv": heads,
    "llama.attention.layer_norm_rms_epsilon": { f32: 1e-5 },
    "llama.rope.dimension_count": { u32: 32 },
    "llama.vocab_size": { u32: TOKENS.length },
    "tokenizer.ggml.model": { text: "llama" },
    "tokenizer.ggml.tokens": { texts: TOKENS },
    "tokenizer.ggml.scores": { f32s: TOKENS.map((_, id) => -id) },
    "tokenizer.ggml.token_type": { i32s: TOKENS.map(kindOf) },
    "tokenizer.ggml.bos_token_id": { u32: SPECIAL.indexOf("<s>") },
    "tokenizer.ggml.eos_token_id": { u32: END },
    "tokenizer.ggml.unknown_token_id": { u32: 0 },
    "tokenizer.ggml.add_bos_token": { bool: false },
    "tokenizer.ggml.add_space_prefix": { bool: false },
    "tokenizer.chat_template": { text: chatTemplate(thinks) },
  }, {
    "token_embd.weight": { shape: [size, TOKENS.length], values: embeddings },
    "blk.0.attn_norm.weight": ones,
    "blk.0.attn_q.weight": zeros(size),
    "blk.0.attn_k.weight": zeros(size),
    "blk.0.attn_v.weight": zeros(size),
    "blk.0.attn_output.weight": zeros(size),
    "blk.0.ffn_norm.weight": ones,
    "blk.0.ffn_gate.weight": zeros(32),
    "blk.0.ffn_up.weight": zeros(32),
    "blk.0.ffn_down.weight": zeros(size, 32),
    "output_norm.weight": ones,
    "output.weight": { shape: [size, TOKENS.length], values: output },
  });
}
