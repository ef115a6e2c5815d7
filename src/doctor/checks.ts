/**
 * The checks of a server, in their order.
 *
 * @module
 */
import { checkChat, checkChatStream } from "./chat.ts";
import { checkEmbeddings } from "./embeddings.ts";
import type { Run } from "./examination.ts";
import { checkJson, checkResponseSchema, checkSchema } from "./formats.ts";
import { checkChatImage, checkResponseImage } from "./images.ts";
import { checkResponses, checkResponseStream } from "./responses.ts";
import { checkCompletions, checkModel, checkRealtime } from "./server.ts";
import { checkResponseTools, checkTools, checkToolStream } from "./tools.ts";

/** One check. */
export interface Check {
  /** Its name, as in the findings. */
  readonly name: string;
  /** The model without which it is left out. */
  readonly uses?: "model" | "embeddingModel";
  /** The check that must have succeeded before. */
  readonly after?: string;
  readonly run: Run;
}

const model = { uses: "model" } as const;
const chat = { ...model, after: "chat" } as const;
const responses = { ...model, after: "responses" } as const;

/** All checks that come after the list of models. */
export const CHECKS: readonly Check[] = [
  { name: "models.retrieve", ...model, run: checkModel },
  { name: "chat", ...model, run: checkChat },
  { name: "chat.stream", ...chat, run: checkChatStream },
  { name: "chat.tools", ...chat, run: checkTools },
  { name: "chat.tool_stream", ...chat, run: checkToolStream },
  { name: "chat.json", ...chat, run: checkJson },
  { name: "chat.schema", ...chat, run: checkSchema },
  { name: "chat.image", ...chat, run: checkChatImage },
  { name: "responses", ...model, run: checkResponses },
  { name: "responses.stream", ...responses, run: checkResponseStream },
  { name: "responses.tools", ...responses, run: checkResponseTools },
  { name: "responses.schema", ...responses, run: checkResponseSchema },
  { name: "responses.image", ...responses, run: checkResponseImage },
  { name: "completions", ...model, run: checkCompletions },
  { name: "embeddings", uses: "embeddingModel", run: checkEmbeddings },
  { name: "realtime", run: checkRealtime },
];
