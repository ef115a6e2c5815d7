/**
 * A refused client: as an HTTP response, or as a WebSocket that closes with the reason.
 *
 * @module
 */
import { type EndReason, ENDS } from "../wire/ends.ts";

/** Reasons for which a client is refused. */
export type RefusalReason = keyof typeof STATUS;

/** HTTP status of each reason, and the seconds after which to try again. */
const STATUS = {
  unauthorized: [401],
  budget: [402],
  origin: [403],
  refused: [403],
  expired: [410],
  sessions: [429, 10],
  failed: [500],
  capacity: [503, 5],
  draining: [503, 1],
} as const satisfies Partial<Record<EndReason, readonly number[]>>;

/** Why a client is refused. */
export class Refusal {
  /** The reason. */
  readonly reason: RefusalReason;
  /** What happened, as text. */
  readonly message: string;

  /**
   * @param reason The reason.
   * @param message What happened, if there is more to say than the reason.
   */
  constructor(
    reason: RefusalReason,
    message: string = ENDS[reason].text,
  ) {
    this.reason = reason;
    this.message = message;
  }

  /** The refusal over HTTP. */
  response(): Response {
    const [status, retryAfter] = STATUS[this.reason] as readonly number[];
    return errorResponse(
      status,
      this.reason,
      this.message,
      retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` },
    );
  }
}

/**
 * The refusal of a page.
 *
 * @param origins The option of the relay.
 */
export function originRefusal(
  origins: readonly string[] | undefined,
): Refusal {
  return new Refusal(
    "origin",
    origins
      ? "The origin of the page is not in the option origins"
      : "The page is not from the host of the relay: pass its Host header on, " +
        "or list its origin in the option origins",
  );
}

/**
 * An error as JSON.
 *
 * @param status HTTP status.
 * @param code The error for programs.
 * @param message The error for people.
 * @param headers Further headers.
 */
export function errorResponse(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ error: { code, message, status } }, {
    status,
    headers: { "cache-control": "no-store", ...headers },
  });
}

/**
 * The reason for the status of a response with which the program refuses a client.
 *
 * @param response The response.
 */
export function reasonOf({ status }: Response): RefusalReason {
  const entry = Object.entries(STATUS).find(([, [known]]) => known === status);
  return status === 403 || !entry ? "refused" : entry[0] as RefusalReason;
}
