/**
 * Parts of a session that are made when they are first used: one in which nobody speaks needs none of them.
 *
 * @module
 */
import { base64Length } from "../../core/base64.ts";
import type { Close } from "../../socket/close.ts";
import type { ItemAudioChunk } from "../audio/audio_chunk.ts";
import { AudioOutput } from "../audio/audio_output.ts";
import { History } from "../conversation/history.ts";
import { LossTracker } from "../conversation/loss_tracker.ts";

/** What a session makes when it is first used. */
export abstract class LateParts {
  #ended: PromiseWithResolvers<Close> | undefined;
  #history: History | undefined;
  #loss: LossTracker | undefined;
  #output: AudioOutput<ItemAudioChunk> | undefined;

  /** Playing time of output audio of a given size, in ms. */
  abstract duration(bytes: number): number;

  /** Resolves when the session has ended. */
  get ended(): PromiseWithResolvers<Close> {
    return this.#ended ??= Promise.withResolvers<Close>();
  }

  /** The conversation. */
  get history(): History {
    return this.#history ??= new History((delta) =>
      this.duration(base64Length(delta))
    );
  }

  /** What a connection that closed took with it. */
  get loss(): LossTracker {
    return this.#loss ??= new LossTracker();
  }

  /** The audio of the model. */
  get output(): AudioOutput<ItemAudioChunk> {
    return this.#output ??= new AudioOutput();
  }
}
