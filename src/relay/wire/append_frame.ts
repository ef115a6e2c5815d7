/**
 * Audio in a frame of the client, found without parsing the frame.
 *
 * @module
 */

const ID = `"event_id":\\s?"[\\w-]{0,64}"`;

/**
 * The whole frame: what follows from a part of it would be wrong for a frame that names a field
 * twice, of which a parser takes the last.
 */
const APPEND = new RegExp(
  `^\\{(?:${ID},\\s?)?"type":\\s?"input_audio_buffer\\.append",\\s?(?:${ID},\\s?)?` +
    `"audio":\\s?"([A-Za-z0-9+/]*={0,2})"(?:,\\s?${ID})?\\}$`,
);

/**
 * Reads a frame `input_audio_buffer.append` in the form that clients write.
 *
 * @param text A frame of the client.
 * @returns Its audio as Base64; `null` for any other frame, which must be parsed.
 */
export function appendedAudio(text: string): string | null {
  // Most other frames are short, and differ early.
  return APPEND.exec(text)?.[1] ?? null;
}
