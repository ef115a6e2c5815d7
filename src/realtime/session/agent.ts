/**
 * Agents: one session whose instructions, tools and voice are replaced together.
 *
 * @module
 */
import { ConnectionClosedError } from "../../socket/errors.ts";
import type { SessionConfig, WireConfig } from "../wire/config.ts";
import { isTool, mergeConfig, wireConfig } from "../wire/config.ts";
import { RealtimeError } from "../wire/errors.ts";
import type { SessionCore } from "./session_core.ts";

/** An agent that takes over a conversation, see `session.become()`. */
export interface Agent {
  /** Its instructions. */
  readonly instructions?: string;
  /** Its tools, instead of the previous ones: results of `tool()`, which the session runs, or definitions. */
  readonly tools?: readonly object[];
  /** Its voice. */
  readonly voice?: string;
  /** Any other configuration. */
  readonly session?: SessionConfig;
}

/** Code of the refusal to change the voice once the session has spoken. */
const VOICE_IS_FIXED = "cannot_update_voice";

/**
 * Hands a session over to an agent.
 *
 * @param core The session.
 * @param agent The agent.
 */
export async function become(core: SessionCore, agent: Agent): Promise<void> {
  const { state, toolbox, scheduler } = core;
  const update = wireConfig(configOf(agent), state.config?.type);
  try {
    await configure(core, update);
    state.acknowledged(update);
  } catch (error) {
    const isFixed = error instanceof RealtimeError &&
      error.code === VOICE_IS_FIXED;
    if (!isFixed) throw error;
    const before = state.asked;
    state.acknowledged(update);
    if (!await core.rotate("voice") && voiceOf(state.config) !== agent.voice) {
      state.asked = before;
      throw error;
    }
  }
  if (agent.tools) {
    toolbox.replace(agent.tools.filter(isTool), scheduler.active);
  }
}

function configOf(
  { instructions, tools, voice, session }: Agent,
): SessionConfig {
  const fields = {
    ...instructions !== undefined ? { instructions } : {},
    ...tools !== undefined ? { tools } : {},
    ...voice !== undefined ? { audio: { output: { voice } } } : {},
  };
  return mergeConfig(
    { ...session } as WireConfig,
    fields as WireConfig,
  ) as SessionConfig;
}

/** Sends an update, over as many connections as it takes. */
async function configure(
  { sender, hub }: SessionCore,
  session: WireConfig,
): Promise<void> {
  for (;;) {
    hub.unhold("session.updated");
    try {
      await sender.command({ type: "session.update", session }, true);
      return;
    } catch (error) {
      if (!(error instanceof ConnectionClosedError)) throw error;
    }
  }
}

function voiceOf(config: WireConfig | null): unknown {
  return config?.type === "realtime" ? config.audio?.output?.voice : undefined;
}
