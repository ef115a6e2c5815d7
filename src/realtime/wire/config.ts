/**
 * The session's configuration, as acknowledged by the server.
 *
 * Pure: merges updates as the API does.
 *
 * @module
 */
import type { Tool } from "../../tools/tool.ts";
import { assertObject } from "../../core/names.ts";
import type {
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
} from "./types.ts";

/**
 * Configuration of a session, with or without its `type`. Its `tools` may include tools that
 * `tool()` made: the session runs them.
 */
export type SessionConfig =
  | Omit<RealtimeSessionCreateRequest, "type" | "model">
  | RealtimeSessionCreateRequest
  | RealtimeTranscriptionSessionCreateRequest;

/** A configuration as it is sent. */
export type WireConfig =
  | RealtimeSessionCreateRequest
  | RealtimeTranscriptionSessionCreateRequest;

type Fields = Record<string, unknown>;

/**
 * Adds the `type` that every `session.update` needs, and converts tools to their wire form.
 *
 * @param config The configuration of the program.
 * @param type The type of the session.
 * @throws {TypeError} If the configuration is not an object.
 */
export function wireConfig(
  config: SessionConfig,
  type: WireConfig["type"] = "realtime",
): WireConfig {
  assertObject(config, "Session configuration");
  return withWireTools({ type, ...config }) as WireConfig;
}

/** Whether a tool is one that runs in this program. */
export function isTool(tool: unknown): tool is Tool {
  return typeof (tool as Partial<Tool> | null)?.call === "function";
}

/** The same fields, with the tools that run in this program in their wire form. */
export function withWireTools<T extends object>(fields: T): T {
  const { tools } = fields as Fields;
  return Array.isArray(tools)
    ? {
      ...fields,
      tools: tools.map((tool) => isTool(tool) ? functionTool(tool) : tool),
    }
    : fields;
}

function functionTool({ name, description, parameters }: Tool): Fields {
  return {
    type: "function",
    name,
    ...description !== undefined && { description },
    parameters,
  };
}

/**
 * Merges an update into a configuration.
 *
 * Fields are replaced as a whole, except for `audio` and its `input` and `output`, which are
 * merged field by field, as the API does: an update of the voice keeps the input format.
 *
 * @param before The configuration so far; `null` if there was none.
 * @param update The acknowledged update.
 */
export function mergeConfig(
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
  /** The server then responds without a request. */
  readonly createsResponse: boolean;
}

/**
 * Reads how the server takes turns; by default it detects them and responds.
 *
 * @param config The session as described by the server, or as requested.
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
