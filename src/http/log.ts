/**
 * The stage that logs attempts.
 *
 * @module
 */
import {
  redactHeaders,
  redactResponseHeaders,
} from "../core/secrets/redact.ts";
import { OpenAIError } from "../errors.ts";
import { isLogged } from "../config/logging.ts";
import type { RawResponse } from "../results/raw_response.ts";
import type { Attempt, Call } from "./call.ts";

type Exchange = (call: Call, attempt: Attempt) => Promise<RawResponse>;

/**
 * Writes one line per attempt: the request, the outcome and the duration. Headers only on level `debug`; bodies and queries never.
 *
 * @param next Sends the attempt.
 */
export function withLog(next: Exchange): Exchange {
  return (call, attempt) =>
    call.log === null
      ? next(call, attempt)
      : logged(call.log, call, attempt, next);
}

async function logged(
  { logger, level }: NonNullable<Call["log"]>,
  call: Call,
  attempt: Attempt,
  next: Exchange,
): Promise<RawResponse> {
  const start = Date.now();
  const line = `[duplex] ${call.action}, attempt ${attempt.number + 1}:`;
  if (isLogged(level, "debug")) {
    const sent = Object.entries(call.request.headers).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    logger.debug(`${line} sending`, redactHeaders(sent));
  }
  try {
    const raw = await next(call, attempt);
    const { status, headers } = raw.response;
    logger.info(`${line} ${status} after ${Date.now() - start} ms`);
    if (isLogged(level, "debug")) {
      const redacted = redactResponseHeaders(headers, attempt.secrets());
      logger.debug(`${line} received`, redactHeaders(redacted));
    }
    return raw;
  } catch (error) {
    // Only messages of this library are known to contain no secrets.
    const what = error instanceof OpenAIError
      ? error.message
      : (error as Error)?.name;
    logger.info(`${line} failed after ${Date.now() - start} ms: ${what}`);
    throw error;
  }
}

/**
 * Writes a line before the wait for the next attempt.
 *
 * @param call The call.
 * @param made Attempts made so far.
 * @param error The failure of the last one.
 */
export function logRetry(call: Call, made: number, error: unknown): void {
  call.log?.logger.info(
    `[duplex] ${call.action}: ${
      (error as Error).name
    }, retrying (${made} of ${call.limits.maxRetries})`,
  );
}
