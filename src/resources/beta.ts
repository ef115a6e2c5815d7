/**
 * `client.beta`: its resources, those with helpers included.
 *
 * @module
 */
import type { Caller, ResourceClient } from "../contract.ts";
import {
  Beta as BetaOperations,
  defineResource,
} from "../generated/resources.js";
import { BetaAgents } from "./agents.ts";
import { BetaThreads } from "./threads.ts";

/** `client.beta`: what may still change. */
export class Beta extends BetaOperations {
  /** Class of {@link BetaAgents}. */
  declare static Agents: typeof BetaAgents;
  /** Class of {@link BetaThreads}. */
  declare static Threads: typeof BetaThreads;

  /** `client.beta.agents`, created on first use. */
  declare agents: BetaAgents;
  /** `client.beta.threads`, created on first use. */
  declare threads: BetaThreads;

  /**
   * Created by the client.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient) {
    super(caller);
    defineResource(this, "agents", BetaAgents);
    defineResource(this, "threads", BetaThreads);
  }
}
Beta.Agents = BetaAgents;
Beta.Threads = BetaThreads;
