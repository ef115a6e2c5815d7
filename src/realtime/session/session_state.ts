/**
 * What the session is, as far as was asked for, acknowledged and described.
 *
 * @module
 */
import { type AudioFormat, formatOf } from "../audio/audio.ts";
import {
  layOver,
  type TurnTaking,
  turnTaking,
  type WireConfig,
  wireConfig,
} from "../wire/config.ts";
import type { RealtimeOptions } from "./options.ts";
import type { RealtimeServerEvent } from "../wire/types.ts";

/** Configuration, identity and limit of a session. */
export class SessionState {
  #described: WireConfig | null = null;

  /** What a fresh connection is told; `null` if nothing was asked for. */
  asked: WireConfig | null;

  /** ID of the server's session. */
  id: string | null = null;

  /** When the session ends by itself, in Unix seconds; `null` if the server did not tell. */
  expiresAt: number | null = null;

  /** @param options What was asked for. */
  constructor(options: RealtimeOptions) {
    this.asked = askedFor(options);
  }

  /** What is in force, as far as the server told. */
  get config(): WireConfig | null {
    return this.#described ?? this.asked;
  }

  /** How the server takes turns. */
  get turns(): TurnTaking {
    return turnTaking(this.config);
  }

  /** Whether there is no conversation: speech is written down, and that is all. */
  get isTranscription(): boolean {
    return this.config?.type === "transcription";
  }

  /** Whether the user's speech is written down. */
  get transcribesInput(): boolean {
    return !!this.config?.audio?.input?.transcription;
  }

  /** Encoding of the audio that goes out. */
  get inputFormat(): AudioFormat {
    return formatOf(this.config?.audio?.input?.format);
  }

  /** Encoding of the audio that comes in. */
  get outputFormat(): AudioFormat {
    const { config } = this;
    return formatOf(
      config?.type === "realtime" ? config.audio?.output?.format : undefined,
    );
  }

  /** An update was acknowledged. */
  acknowledged(update: WireConfig): void {
    this.asked = layOver(this.asked, update);
  }

  /** The server describes the session; other events say nothing of it. */
  describe(event: RealtimeServerEvent): void {
    if (
      event.type !== "session.created" && event.type !== "session.updated"
    ) return;
    const session = event.session as WireConfig & {
      id?: string;
      expires_at?: number;
    };
    this.#described = layOver(this.asked, session);
    this.id = session.id ?? this.id;
    if (event.type === "session.created") this.expiresAt = null; // it is another session
    this.expiresAt = session.expires_at || this.expiresAt;
  }
}

/** The configuration of a snapshot, what was asked for over it, and the tools that run here. */
function askedFor(
  { session, tools, from }: RealtimeOptions,
): WireConfig | null {
  let config = from?.config ?? null;
  if (session) config = layOver(config, wireConfig(session));
  if (!tools || tools.length === 0) return config;
  const before = (config as { tools?: { name?: string }[] } | null)?.tools ??
    [];
  const own = new Set<string | undefined>(tools.map(({ name }) => name));
  const all = [...before.filter(({ name }) => !own.has(name)), ...tools];
  return layOver(config, wireConfig({ tools: all as never }));
}
