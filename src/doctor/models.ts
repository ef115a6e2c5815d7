/**
 * Which of the listed models to test.
 *
 * Pure: the body of `GET /models` in, names out.
 *
 * @module
 */
import { fieldsOf } from "../core/json.ts";
import { textOf } from "./quirks.ts";

/** Names of models that turn text into vectors. */
const EMBEDDING =
  /embed|(^|[-_/:.])(bge|e5|gte|minilm|all-mpnet|jina-clip)([-_:.]|$)/i;

/** Names of models that do not chat, besides those. */
const OTHER =
  /rerank|whisper|transcri|(^|[-_/])tts|speech|dall-e|image|diffusion|flux|sora|moderation|realtime|davinci-002|babbage-002/i;

/** Longest name of a model, in characters: findings quote it. */
const MAX_NAME = 200;

/** One entry of the list. */
interface Model {
  readonly id: string;
  readonly isEmbedding: boolean;
  readonly chats: boolean;
  /** Whether a server that loads models on demand has loaded it. */
  readonly isLoaded: boolean;
}

/** The models that the checks use. */
export interface Models {
  /** All names, in the order of the server. */
  readonly names: readonly string[];
  /** The first that looks like a chat model, a loaded one before others; `null` if the list has none. */
  readonly chat: string | null;
  /** The first that looks like an embedding model; `null` if the list has none. */
  readonly embedding: string | null;
}

/** Reads a list of models, in the form of the API or as a bare array. */
export function modelsOf(body: unknown): Models {
  const list = Array.isArray(body) ? body : fieldsOf(body).data;
  const models = (Array.isArray(list) ? list : []).map(modelOf)
    .filter(({ id }) => id !== "" && id.length <= MAX_NAME);
  const first = (found: Model[]) =>
    (found.find(({ isLoaded }) => isLoaded) ?? found[0])?.id ?? null;
  return {
    names: models.map(({ id }) => id),
    chat: first(models.filter(({ chats }) => chats)),
    embedding: first(models.filter(({ isEmbedding }) => isEmbedding)),
  };
}

function modelOf(entry: unknown): Model {
  const { id, name, type, status, architecture } = fieldsOf(entry);
  const own = textOf(id ?? name);
  const outputs = fieldsOf(architecture).output_modalities;
  const isEmbedding = EMBEDDING.test(own) || /^embedding/.test(textOf(type));
  return {
    id: own,
    isEmbedding,
    chats: !isEmbedding && !OTHER.test(own) &&
      (!Array.isArray(outputs) || outputs.includes("text")),
    isLoaded: fieldsOf(status).value === "loaded",
  };
}
