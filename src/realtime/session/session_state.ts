/**
 * The state of a session: configuration, identity and time limit.
 *
 * @module
 */
import { type AudioFormat, formatOf } from "../audio/audio.ts";
import {
  mergeConfig,
  type TurnTaking,
  turnTaking,
  type WireConfig,
  wireConfig,
} from "../wire/config.ts";
import { withoutBetaFields } from "../wire/beta.ts";
import type { RealtimeOptions } from "./options.ts";
import type { RealtimeServerEvent } from "../wire/types.ts";

/** Configuration, identity and time limit of a session. */
export class SessionState {
  #described: WireConfig | null = null;

  /** The configuration to send over a fresh connection; `null` if nothing is configured. */
  asked: WireConfig | null;

  /** ID of the server's session. */
  id: string | null = null;

  /** When the server ends the session, in Unix seconds; `null` if unknown. */
  expiresAt: number | null = null;

  /** @param options Options of the session. */
  constructor(options: RealtimeOptions) {
    this.asked = requestedConfig(options);
  }

  /** The configuration in effect: as the server described it, or else as it was requested. */
  get config(): WireConfig | null {
    return this.#described ?? this.asked;
  }

  /** How the server detects turns. */
  get turns(): TurnTaking {
    return turnTaking(this.config);
  }

  /** Whether the session only transcribes: it has no conversation. */
  get isTranscription(): boolean {
    return this.config?.type === "transcription";
  }

  /** Whether the user's speech is transcribed. */
  get transcribesInput(): boolean {
    return !!this.config?.audio?.input?.transcription;
  }

  /** Encoding of input audio. */
  get inputFormat(): AudioFormat {
    return formatOf(this.config?.audio?.input?.format);
  }

  /** Encoding of output audio. */
  get outputFormat(): AudioFormat {
    const { config } = this;
    return formatOf(
      config?.type === "realtime" ? config.audio?.output?.format : undefined,
    );
  }

  /** An update was acknowledged. */
  acknowledged(update: WireConfig): void {
    this.asked = mergeConfig(this.asked, update);
  }

  /** Reads the description of the session in an event, if it has one. */
  describe(event: RealtimeServerEvent): void {
    if (
      event.type !== "session.created" && event.type !== "session.updated"
    ) return;
    if (event.type === "session.created") this.expiresAt = null; // a new session has a limit of its own
    const session = event.session as
      | WireConfig & { id?: string; expires_at?: number }
      | undefined;
    if (typeof session !== "object" || session === null) return; // without details
    this.#described = mergeConfig(this.asked, withoutBetaFields(session));
    this.id = session.id ?? this.id;
    this.expiresAt = session.expires_at || this.expiresAt;
  }
}

/** Merges the configuration of the snapshot, that of the options, and the tools of the options. */
function requestedConfig(
  { session, tools, from }: RealtimeOptions,
): WireConfig | null {
  let config = from?.config ?? null;
  if (session) config = mergeConfig(config, wireConfig(session));
  if (!tools || tools.length === 0) return config;
  const snapshotTools =
    (config as { tools?: { name?: string }[] } | null)?.tools ??
      [];
  const own = new Set<string | undefined>(tools.map(({ name }) => name));
  const all = [...snapshotTools.filter(({ name }) => !own.has(name)), ...tools];
  return mergeConfig(config, wireConfig({ tools: all as never }));
}
