/**
 * Formats of a session's audio.
 *
 * @module
 */
import { type AudioFormat, formatOf } from "../../realtime/audio/audio.ts";
import type { SessionConfig } from "../../realtime/wire/config.ts";
import type { Settings } from "../options/settings.ts";

/** The format of input audio by a configuration. */
export function inputFormat(
  config: SessionConfig | null | undefined,
): AudioFormat {
  return formatOf(config?.audio?.input?.format);
}

/** The format of output audio by a configuration. */
export function outputFormat(
  config: SessionConfig | null | undefined,
): AudioFormat {
  const audio = config?.audio;
  return formatOf(
    audio && "output" in audio ? audio.output?.format : undefined,
  );
}

/**
 * The configuration before there is a session: if a function returns it, it is known only with the
 * client's identity.
 */
export function initialConfig(
  { session }: Settings,
): SessionConfig | undefined {
  return typeof session === "function" ? undefined : session.session;
}
