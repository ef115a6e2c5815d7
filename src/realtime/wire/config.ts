/**
 * The session's configuration as far as it was acknowledged.
 *
 * Pure: later updates are laid over earlier ones as the API does it.
 *
 * @module
 */
import type { Tool } from "../../tools/tool.ts";
import type {
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
} from "./types.ts";

/**
 * Configuration of a session, with or without its `type`. Among its `tools` may be what
 * `tool()` makes: the session runs it.
 */
export type SessionConfig =
  | Omit<RealtimeSessionCreateRequest, "type" | "model">
  | RealtimeSessionCreateRequest
  | RealtimeTranscriptionSessionCreateRequest;

/** A configuration as it travels. */
export type WireConfig =
  | RealtimeSessionCreateRequest
  | RealtimeTranscriptionSessionCreateRequest;

type Fields = Record<string, unknown>;

/**
 * Adds the `type` that every `session.update` needs, and offers tools as the wire has them.
 *
 * @param config What the user asked for.
 * @param type What the session is.
 * @throws {TypeError} If there is no configuration.
 */
export function wireConfig(
  config: SessionConfig,
  type: WireConfig["type"] = "realtime",
): WireConfig {
  if (typeof config !== "object" || config === null) {
    throw new TypeError(
      `Session configuration must be an object, got ${
        config === null ? "null" : typeof config
      }`,
    );
  }
  return offered({ type, ...config }) as WireConfig;
}

/** Whether something among tools is one that runs here. */
export function isTool(tool: unknown): tool is Tool {
  return typeof (tool as Partial<Tool> | null)?.call === "function";
}

/** Anything with tools, with those that run here in the form that the wire has. */
export function offered<T extends object>(fields: T): T {
  const { tools } = fields as Fields;
  return Array.isArray(tools)
    ? {
      ...fields,
      tools: tools.map((tool) => isTool(tool) ? wired(tool) : tool),
    }
    : fields;
}

function wired({ name, description, parameters }: Tool): Fields {
  return {
    type: "function",
    name,
    ...(description !== undefined ? { description } : {}),
    parameters,
  };
}

/**
 * Lays an update over a configuration.
 *
 * Fields replace one another whole; only `audio` and its two halves are taken field by
 * field, for the API does so: an update of the voice leaves the input format alone.
 *
 * @param before The configuration so far; `null` if there was none.
 * @param update What was acknowledged since.
 */
export function layOver(
  before: WireConfig | null,
  update: WireConfig,
): WireConfig {
  if (!before) return update;
  const merged: Fields = { ...before, ...update };
  const old = before.audio as Fields | undefined;
  const fresh = update.audio as Fields | undefined;
  if (old && fresh) {
    const audio: Fields = { ...old, ...fresh };
    for (const half of ["input", "output"]) {
      if (old[half] && fresh[half]) {
        audio[half] = { ...old[half] as Fields, ...fresh[half] as Fields };
      }
    }
    merged.audio = audio;
  }
  return merged as unknown as WireConfig;
}

/** How the server takes turns under a configuration. */
export interface TurnTaking {
  /** The server decides when a turn of the user has ended. */
  readonly detects: boolean;
  /** It then answers by itself. */
  readonly createsResponse: boolean;
}

/**
 * Reads how the server takes turns; by default it detects them and answers.
 *
 * @param config The session as the server describes it, or as it was asked for.
 */
export function turnTaking(config: WireConfig | null): TurnTaking {
  const input = config?.audio?.input as Fields | undefined;
  const detection = input?.turn_detection as Fields | null | undefined;
  const detects = detection !== null;
  return {
    detects,
    createsResponse: detects && config?.type !== "transcription" &&
      detection?.create_response !== false,
  };
}
