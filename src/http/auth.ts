import { currentToken } from "../credentials.ts";
import { AuthenticationError } from "../errors.ts";
import type { Answer } from "./api_promise.ts";
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
  return async (call, attempt) => {
    const { key, replayable } = call.request;
    if (key === null || typeof key === "string") {
      return await next(call, attempt, key);
    }
    try {
      return await next(call, attempt, await currentToken(key));
    } catch (error) {
      if (!(error instanceof AuthenticationError) || !replayable) throw error;
      attempt.signal.throwIfAborted();
      attempt.phase = "head";
      return await next(call, attempt, await currentToken(key));
    }
  };
}
