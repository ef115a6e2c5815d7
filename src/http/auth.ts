import { type ApiKey, currentToken } from "../config/credentials.ts";
import { AuthenticationError } from "../errors.ts";
import type { Answer } from "../results/api_promise.ts";
import type { Attempt, Call } from "./call.ts";

/**
 * Gives each attempt its credential. A provider is asked once an attempt, and once more after a 401.
 *
 * @param next Sends the attempt.
 */
export function withAuth(
  next: (
    call: Call,
    attempt: Attempt,
    token: string | null,
  ) => Promise<Answer>,
): (call: Call, attempt: Attempt) => Promise<Answer> {
  return (call, attempt) => {
    const { key } = call.request;
    return key === null || typeof key === "string"
      ? next(call, attempt, key)
      : asking(call, attempt, key);
  };

  async function asking(
    call: Call,
    attempt: Attempt,
    key: Exclude<ApiKey, string>,
  ): Promise<Answer> {
    try {
      return await next(call, attempt, await currentToken(key));
    } catch (error) {
      if (!(error instanceof AuthenticationError) || !call.request.replayable) {
        throw error;
      }
      attempt.signal.throwIfAborted();
      attempt.phase = "key";
      return await next(call, attempt, await currentToken(key));
    }
  }
}
