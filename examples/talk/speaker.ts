/**
 * A loudspeaker behind a pipe. Audio in the pipe cannot be removed: to stop, the player is killed,
 * and a new one is started for the next audio.
 *
 * @module
 */
import { type Command, start } from "./devices.ts";

/** Plays through a program. */
export class PipedSpeaker {
  readonly #commands: readonly Command[];
  #process: Deno.ChildProcess | null = null;
  #writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>> | null = null;

  /** @param commands Players, the preferred one first. */
  constructor(commands: readonly Command[]) {
    this.#commands = commands;
  }

  /**
   * Plays audio after the audio that is already playing.
   *
   * @returns Whether there is a player.
   */
  async play(audio: Uint8Array<ArrayBuffer>): Promise<boolean> {
    if (!this.#writer) {
      this.#process = start(this.#commands, { stdin: "piped" });
      this.#writer = this.#process?.stdin.getWriter() ?? null;
    }
    try {
      await this.#writer?.write(audio);
    } catch {
      this.#process = this.#writer = null; // it was stopped, or its window was closed
    }
    return this.#process !== null;
  }

  /** Stops at once. Resolves when the player has ended. */
  async stop(): Promise<void> {
    const [process, writer] = [this.#process, this.#writer];
    this.#process = this.#writer = null;
    try {
      process?.kill();
    } catch {
      // the player has ended by itself
    }
    await writer?.abort().catch(() => {});
    await process?.status;
  }

  /** Plays the remaining audio, then ends. */
  async end(): Promise<void> {
    const process = this.#process;
    await this.#writer?.close().catch(() => {});
    await process?.status;
    this.#process = this.#writer = null;
  }
}
