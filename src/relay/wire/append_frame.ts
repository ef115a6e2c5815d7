/**
 * Audio in a frame of the client, found without parsing the frame.
 *
 * @module
 */

const ID = `"event_id":\\s?"([\\w-]{0,64})"`;

/**
 * What surrounds the audio. Only complete frames are recognized: a frame may name a field twice,
 * and parsers take the last one.
 */
const HEAD = new RegExp(
  `^\\{(?:${ID},\\s?)?"type":\\s?"input_audio_buffer\\.append",\\s?(?:${ID},\\s?)?"audio":\\s?"`,
);
const TAIL = new RegExp(`^"(?:,\\s?${ID})?\\}$`);

/** Audio of a client. */
export interface AppendedAudio {
  /** Not checked to be Base64. */
  readonly audio: string;
  /** ID of the event that brought it. */
  readonly eventId?: string;
}

/**
 * Reads a frame `input_audio_buffer.append` in the form that clients write.
 *
 * @param text A frame of the client.
 * @returns Its audio; `null` for any other frame, which must be parsed.
 */
export function appendedAudio(text: string): AppendedAudio | null {
  const head = HEAD.exec(text);
  if (!head) return null;
  const from = head[0].length;
  const to = text.indexOf('"', from);
  const tail = to < 0 ? null : TAIL.exec(text.slice(to));
  if (!tail) return null;
  const audio = text.slice(from, to);
  if (audio.includes("\\")) return null;
  const eventId = tail[1] ?? head[2] ?? head[1]; // parsers take the last one
  return { audio, eventId };
}
