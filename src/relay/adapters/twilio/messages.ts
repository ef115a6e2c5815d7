/**
 * Messages of Twilio Media Streams.
 *
 * @module
 */

/** A message of Twilio. Numbers are texts in it. */
export type TwilioMessage =
  | { readonly event: "connected" | "stop" | "other" }
  | {
    readonly event: "start";
    readonly streamSid: string;
    readonly callSid: string;
    readonly accountSid: string;
    readonly ticket: string;
  }
  | {
    readonly event: "media";
    readonly streamSid: string;
    /** From the beginning of the stream, in ms; `NaN` if it is not a number. */
    readonly timestamp: number;
    /** Base64. */
    readonly payload: string;
  }
  | {
    readonly event: "mark";
    readonly streamSid: string;
    readonly name: string;
  }
  | {
    readonly event: "dtmf";
    readonly streamSid: string;
    readonly digit: string;
  };

type Fields = Readonly<Record<string, unknown>>;

/** ID of a call. */
export const CALL_SID = /^CA[0-9a-f]{32}$/;

/** It goes into frames as it is. Today it is `MZ` and 32 digits; it was a UUID in 2020. */
const STREAM_SID = /^[A-Za-z0-9-]{1,64}$/;
const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const DIGIT = /^[0-9A-D*#]$/;

/** How each kind of message is read; `null`: it is malformed. */
const READERS: Readonly<
  Record<string, (message: Fields) => TwilioMessage | null>
> = {
  connected: () => ({ event: "connected" }),
  stop: () => ({ event: "stop" }),
  start({ start }) {
    const { streamSid, callSid, accountSid, mediaFormat, customParameters } =
      fieldsOf(start);
    const { encoding, sampleRate, channels } = fieldsOf(mediaFormat);
    const { ticket } = fieldsOf(customParameters);
    const isMulaw = encoding === "audio/x-mulaw" &&
      numberOf(sampleRate) === 8_000 && numberOf(channels) === 1;
    if (!isMulaw || !matches(streamSid, STREAM_SID)) return null;
    if (!matches(callSid, CALL_SID)) return null;
    return {
      event: "start",
      streamSid,
      callSid,
      accountSid: textOf(accountSid),
      ticket: textOf(ticket),
    };
  },
  media({ streamSid, media }) {
    const { track, timestamp, payload } = fieldsOf(media);
    if (track !== undefined && track !== "inbound") return { event: "other" };
    if (!matches(payload, BASE64)) return null;
    return {
      event: "media",
      streamSid: textOf(streamSid),
      timestamp: numberOf(timestamp),
      payload,
    };
  },
  mark({ streamSid, mark }) {
    const { name } = fieldsOf(mark);
    return { event: "mark", streamSid: textOf(streamSid), name: textOf(name) };
  },
  dtmf({ streamSid, dtmf }) {
    const { digit } = fieldsOf(dtmf);
    if (!matches(digit, DIGIT)) return null;
    return { event: "dtmf", streamSid: textOf(streamSid), digit };
  },
};

/**
 * Reads a message.
 *
 * @param text JSON.
 * @returns The message; `null` if it is malformed.
 */
export function readMessage(text: string): TwilioMessage | null {
  let message: Fields;
  try {
    message = fieldsOf(JSON.parse(text));
  } catch {
    return null;
  }
  const { event } = message;
  if (typeof event !== "string") return null;
  return Object.hasOwn(READERS, event)
    ? READERS[event](message)
    : { event: "other" };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? value as Fields : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A number, which some messages have as text; `NaN` for any other value. */
function numberOf(value: unknown): number {
  return typeof value === "number" || typeof value === "string"
    ? Number(value)
    : NaN;
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && pattern.test(value);
}
