/**
 * The end of the microphone as the end of the user's turn.
 *
 * @module
 */
import { RealtimeError } from "../wire/errors.ts";
import type { ResponseScheduler } from "./response_scheduler.ts";
import type { Sender } from "./sender.ts";
import type { SessionState } from "./session_state.ts";

/**
 * Commits what the server has not committed. A server that detects turns does not respond to a
 * commit of the client, so the response that it would have begun is requested.
 *
 * @param parts The session.
 */
export async function endTurn(
  { sender, scheduler, state }: {
    readonly sender: Pick<Sender, "internal">;
    readonly scheduler: Pick<ResponseScheduler, "create">;
    readonly state: Pick<SessionState, "turns">;
  },
): Promise<void> {
  try {
    await sender.internal({ type: "input_audio_buffer.commit" });
  } catch (error) {
    const isEmpty = error instanceof RealtimeError &&
      error.code === "input_audio_buffer_commit_empty";
    if (isEmpty) return; // the server has committed everything
    throw error;
  }
  if (state.turns.createsResponse) scheduler.create({});
}
