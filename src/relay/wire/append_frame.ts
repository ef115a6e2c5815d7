/**
 * Audio in a frame of the client, found without parsing the frame.
 *
 * @module
 */

const ID = `"event_id":\\s?"[\\w-]{0,64}"`;

/**
 * What surrounds the audio. Only complete frames are recognized: a frame may name a field twice,
 * and parsers take the last one.
 */
const HEAD = new RegExp(
  `^\\{(?:${ID},\\s?)?"type":\\s?"input_audio_buffer\\.append",\\s?(?:${ID},\\s?)?"audio":\\s?"`,
);
const TAIL = new RegExp(`^"(?:,\\s?${ID})?\\}$`);

/**
 * Reads a frame `input_audio_buffer.append` in the form that clients write.
 *
 * @param text A frame of the client.
 * @returns Its audio, which is not checked to be Base64; `null` for any other frame, which must
 * be parsed.
 */
export function appendedAudio(text: string): string | null {
  const from = HEAD.exec(text)?.[0].length;
  if (from === undefined) return null;
  const to = text.indexOf('"', from);
  if (to < 0 || !TAIL.test(text.slice(to))) return null;
  const audio = text.slice(from, to);
  return audio.includes("\\") ? null : audio;
}
