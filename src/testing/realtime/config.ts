/**
 * Configuration of a realtime session: defaults, updates and refusals.
 *
 * @module
 */
import { entryOf, type Fields, fieldsOf, isFields, textOf } from "../fields.ts";

/** Details of an invalid event, as in the `error` event. */
export interface EventError {
  /** Family of error. */
  readonly type: string;
  /** Stable reason. */
  readonly code: string | null;
  /** Text for people. */
  readonly message: string;
  /** Field at fault. */
  readonly param: string | null;
}

/** A refusal of a client event. */
export function eventError(
  message: string,
  code: string | null = null,
  param: string | null = null,
): EventError {
  return { type: "invalid_request_error", code, message, param };
}

const TURNS: Readonly<Record<string, Fields>> = {
  server_vad: {
    threshold: 0.5,
    prefix_padding_ms: 300,
    silence_duration_ms: 500,
    idle_timeout_ms: null,
    create_response: true,
    interrupt_response: true,
  },
  semantic_vad: {
    eagerness: "auto",
    create_response: true,
    interrupt_response: true,
  },
};

/** Configuration of a new session that speaks. */
function defaultSession(model: string): Fields {
  return {
    type: "realtime",
    model,
    output_modalities: ["audio"],
    instructions: "You are a friendly, helpful assistant.",
    tools: [],
    tool_choice: "auto",
    max_output_tokens: "inf",
    tracing: null,
    truncation: "auto",
    prompt: null,
    audio: {
      input: {
        format: { type: "audio/pcm", rate: 24_000 },
        transcription: null,
        noise_reduction: null,
        turn_detection: {
          type: "server_vad",
          ...TURNS.server_vad,
        },
      },
      output: {
        format: { type: "audio/pcm", rate: 24_000 },
        voice: "alloy",
        speed: 1,
      },
    },
    include: null,
  };
}

/** Configuration of a new session that only listens. */
function transcriptionSession(): Fields {
  const { audio } = defaultSession("") as { audio: Fields };
  return {
    type: "transcription",
    audio: {
      input: {
        ...fieldsOf(audio.input),
        transcription: {
          model: "gpt-4o-transcribe",
          language: null,
          prompt: null,
        },
      },
    },
    include: null,
  };
}

/** The configuration that a client names, over the defaults of its kind. */
export function sessionConfig(given: Fields, model = "gpt-realtime"): Fields {
  const base = given.type === "transcription"
    ? transcriptionSession()
    : defaultSession(textOf(given.model, model));
  return updated(base, given);
}

/** Configuration of a session that translates, over its defaults. */
export function translationSession(
  given: Fields,
  model = "gpt-realtime-translate",
): Fields {
  const { input, output } = fieldsOf(given.audio);
  return {
    type: "translation",
    model: textOf(given.model, model),
    audio: {
      input: {
        transcription: null,
        noise_reduction: null,
        ...fieldsOf(input),
      },
      output: { language: "es", ...fieldsOf(output) },
    },
  };
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  "": [
    "type",
    "model",
    "output_modalities",
    "instructions",
    "audio",
    "tools",
    "tool_choice",
    "parallel_tool_calls",
    "reasoning",
    "max_output_tokens",
    "truncation",
    "tracing",
    "include",
    "prompt",
  ],
  "audio": ["input", "output"],
  "audio.input": [
    "format",
    "transcription",
    "noise_reduction",
    "turn_detection",
  ],
  "audio.output": ["format", "voice", "speed"],
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  "type": ["realtime", "transcription"],
  "audio.input.format.type": ["audio/pcm", "audio/pcmu", "audio/pcma"],
  "audio.output.format.type": ["audio/pcm", "audio/pcmu", "audio/pcma"],
  "audio.input.turn_detection.type": ["server_vad", "semantic_vad"],
  "audio.input.turn_detection.eagerness": ["low", "medium", "high", "auto"],
  "audio.input.noise_reduction.type": ["near_field", "far_field"],
  "reasoning.effort": ["minimal", "low", "medium", "high", "xhigh"],
};

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  "audio.output.speed": [0.25, 1.5],
  "audio.input.turn_detection.threshold": [0, 1],
  "audio.input.turn_detection.idle_timeout_ms": [5_000, 30_000],
  "max_output_tokens": [1, 4_096],
};

/**
 * Why a `session.update` is refused; `null` if it is valid.
 *
 * One invalid field refuses the whole update.
 *
 * @param update The `session` of the event.
 * @param current The configuration so far.
 * @param spoke Whether audio was already sent, which fixes the voice.
 */
export function updateError(
  update: unknown,
  current: Fields,
  spoke: boolean,
): EventError | null {
  if (!isFields(update)) return lacking("session");
  if (update.type === undefined) return lacking("session.type");
  return fieldError(update, "") ?? ruleError(update, current, spoke);
}

function lacking(param: string): EventError {
  return eventError(
    `Missing required parameter: '${param}'.`,
    "missing_required_parameter",
    param,
  );
}

function fieldError(fields: Fields, path: string): EventError | null {
  const known = FIELDS[path];
  for (const [name, value] of Object.entries(fields)) {
    const at = path === "" ? name : `${path}.${name}`;
    const param = `session.${at}`;
    if (known && !known.includes(name)) {
      return eventError(
        `Unknown parameter: '${param}'.`,
        "unknown_parameter",
        param,
      );
    }
    const choices = CHOICES[at];
    if (choices && value !== null && !choices.includes(String(value))) {
      const list = choices.map((choice) => `'${choice}'`).join(", ").replace(
        /, ([^,]*)$/,
        ", and $1",
      );
      return eventError(
        `Invalid value: '${value}'. Supported values are: ${list}.`,
        "invalid_value",
        param,
      );
    }
    const range = RANGES[at];
    if (
      range && typeof value === "number" &&
      !(value >= range[0] && value <= range[1])
    ) {
      const low = value < range[0];
      return eventError(
        `Invalid '${param}': decimal ${
          low ? "below minimum" : "above maximum"
        } value. Expected a value ${
          low ? `>= ${range[0]}` : `<= ${range[1]}`
        }, but got ${value} instead.`,
        low ? "decimal_below_min_value" : "decimal_above_max_value",
        param,
      );
    }
    if (isFields(value) && at !== "tracing" && at !== "prompt") {
      const inner = fieldError(value, at);
      if (inner) return inner;
    }
  }
  return null;
}

function ruleError(
  update: Fields,
  current: Fields,
  spoke: boolean,
): EventError | null {
  if (update.type !== current.type) {
    return eventError(
      `Passing a ${update.type} session update event to a ${current.type} session is not allowed.`,
      "invalid_value",
      "session.type",
    );
  }
  const modalities = update.output_modalities;
  if (modalities !== undefined) {
    const text = JSON.stringify(modalities);
    if (text !== '["audio"]' && text !== '["text"]') {
      return eventError(
        `Invalid modalities: ${text}. Supported combinations are: ['text'] and ['audio'].`,
        "invalid_value",
        "session.output_modalities",
      );
    }
  }
  if (update.model !== undefined && update.model !== current.model) {
    return eventError(
      "Cannot update a conversation's model.",
      "session_model_immutable",
      "session.model",
    );
  }
  const thinks = textOf(current.model).startsWith("gpt-realtime-2");
  for (const name of ["reasoning", "parallel_tool_calls"]) {
    if (update[name] !== undefined && !thinks) {
      return eventError(
        `Unsupported parameter: '${name}' is not supported with this model.`,
        "unsupported_parameter",
        `session.${name}`,
      );
    }
  }
  if (update.tracing && current.tracing) {
    return eventError(
      "Tracing cannot be changed once it is set.",
      "invalid_value",
      "session.tracing",
    );
  }
  const voice = fieldsOf(fieldsOf(update.audio).output).voice;
  const kept = fieldsOf(fieldsOf(current.audio).output).voice;
  if (
    spoke && voice !== undefined &&
    JSON.stringify(voice) !== JSON.stringify(kept)
  ) {
    return eventError(
      "Cannot update a conversation's voice if assistant audio is present.",
      "cannot_update_voice",
      "session.audio.output.voice",
    );
  }
  return null;
}

/** The configuration after an update: named fields replace, `audio` is merged two levels deep. */
export function updated(current: Fields, update: Fields): Fields {
  const next = { ...current, ...update };
  if (isFields(update.audio)) {
    const before = fieldsOf(current.audio);
    next.audio = {
      ...before,
      ...Object.fromEntries(
        Object.entries(update.audio).map(([side, fields]) => [
          side,
          withTurns({ ...fieldsOf(before[side]), ...fieldsOf(fields) }),
        ]),
      ),
    };
  }
  return next;
}

// A turn detection that is named in part has defaults for the rest.
function withTurns(side: Fields): Fields {
  const turns = side.turn_detection;
  if (!isFields(turns)) return side;
  return {
    ...side,
    turn_detection: { ...entryOf(TURNS, turns.type), ...turns },
  };
}
