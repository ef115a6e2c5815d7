/**
 * Agents: one session whose instructions, tools and voice are replaced together.
 *
 * @module
 */
import { checkNames, type Names } from "../../core/names.ts";
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
  /** Its name, for the program: the session does not use it. */
  readonly name?: string;
}

const NAMES: Names<Agent> = {
  instructions: 1,
  tools: 1,
  voice: 1,
  session: 1,
  name: 1,
};

/** Code of the refusal to change the voice once the session has spoken. */
const VOICE_IS_FIXED = "cannot_update_voice";

/**
 * Hands a session over to an agent.
 *
 * @param core The session.
 * @param agent The agent.
 * @throws {TypeError} At once, if a part of the agent is unknown.
 */
export function become(core: SessionCore, agent: Agent): Promise<void> {
  checkNames(agent, NAMES, "agent");
  return handOver(core, agent, configOf(agent));
}

async function handOver(
  core: SessionCore,
  agent: Agent,
  config: SessionConfig,
): Promise<void> {
  const { state, toolbox, scheduler } = core;
  const update = wireConfig(config, state.config?.type);
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
    ...instructions !== undefined && { instructions },
    ...tools !== undefined && { tools },
    ...voice !== undefined && { audio: { output: { voice } } },
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
