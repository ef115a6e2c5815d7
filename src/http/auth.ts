/**
 * The stage that sets the credential of an attempt.
 *
 * @module
 */
import { currentToken, type KeyFunction } from "../config/credentials.ts";
import { AuthenticationError } from "../errors.ts";
import type { RawResponse } from "../results/raw_response.ts";
import type { Attempt, Call } from "./call.ts";

/**
 * Sets the credential of each attempt. A provider is called once per attempt, and once more after a 401.
 *
 * @param next Sends the attempt.
 */
export function withAuth(
  next: (call: Call, attempt: Attempt) => Promise<RawResponse>,
): (call: Call, attempt: Attempt) => Promise<RawResponse> {
  return (call, attempt) => {
    const { key } = call.request;
    // super.buildRequest() adds the credential.
    if (call.hooks.buildRequest) return next(call, attempt);
    if (key !== null && typeof key !== "string") {
      return fromProvider(call, attempt, key);
    }
    attempt.token = key;
    return next(call, attempt);
  };

  async function fromProvider(
    call: Call,
    attempt: Attempt,
    key: KeyFunction,
  ): Promise<RawResponse> {
    attempt.token = await currentToken(key, call.platform?.keyFunction);
    try {
      return await next(call, attempt);
    } catch (error) {
      if (!(error instanceof AuthenticationError) || !call.request.replayable) {
        throw error;
      }
      attempt.signal.throwIfAborted();
      attempt.phase = "key";
      await key.invalidate?.(attempt.token);
      attempt.token = await currentToken(key, call.platform?.keyFunction);
      return await next(call, attempt);
    }
  }
}
