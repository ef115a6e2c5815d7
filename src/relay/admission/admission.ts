/**
 * Decides who may use the relay: first by origin, then by capacity, then by credential.
 *
 * @module
 */
import type { RelayIdentity } from "../adapters/adapter.ts";
import { checkDecision, checkIdentity } from "../options/rules.ts";
import type { Settings } from "../options/settings.ts";
import type { Tickets } from "../survival/tickets.ts";
import type { Credentials } from "./credentials.ts";
import { allowsOrigin, isLocal } from "./origin.ts";
import { originRefusal, reasonOf, Refusal } from "./refusal.ts";

/** What the decision depends on besides the request. */
export interface AdmissionHost {
  /** Options. */
  readonly settings: Settings;
  /** Tickets. */
  readonly tickets: Tickets;
  /** Whether the relay accepts no more clients. */
  readonly draining: boolean;
  /** Places that are taken. */
  readonly places: number;
  /** Reports an error that the client must not see. */
  report(error: unknown): void;
}

/** A response of the program that refuses a client. */
export class ForeignRefusal extends Refusal {
  /** The response. */
  readonly foreign: Response;

  /** @param response The response. */
  constructor(response: Response) {
    super(reasonOf(response));
    this.foreign = response;
  }

  /**
   * The program's response, unchanged. A response that the program returns to several clients can
   * be read only once.
   */
  override response(): Response {
    return this.foreign.bodyUsed ? super.response() : this.foreign;
  }
}

/**
 * Checks what applies to every client: its origin, and whether there is room.
 *
 * @param host The relay.
 * @param request The request.
 * @param resumes Whether the client resumes a session, which already has its place.
 */
export function checkRoom(
  { settings, draining, places }: AdmissionHost,
  request: Request,
  resumes: boolean,
): Refusal | null {
  const { origins } = settings;
  if (!allowsOrigin(request, origins)) return originRefusal(origins);
  if (draining) return new Refusal("draining");
  if (places >= settings.capacity && !resumes) return new Refusal("capacity");
  return null;
}

/**
 * Finds out who a client is.
 *
 * @param host The relay.
 * @param request The request.
 * @param credentials What it presents.
 * @param address The peer's address.
 * @param use Whether this uses up the ticket, or only checks it.
 */
export async function identify(
  host: AdmissionHost,
  request: Request,
  { ticket, maybeTicket }: Credentials,
  address: string | undefined,
  use: boolean,
): Promise<RelayIdentity | Refusal> {
  const { tickets, settings } = host;
  const take = (text: string) =>
    use ? tickets.redeem(text) : tickets.look(text);
  if (ticket !== null) {
    return await take(ticket) ?? new Refusal("unauthorized");
  }
  const known = maybeTicket === null ? null : await take(maybeTicket);
  if (known) return known;
  if (settings.authorize) return await authorize(host, request, address);
  if (isLocal(request, address)) return { user: "local" };
  return new Refusal(
    "refused",
    "This relay has no authorize(), so it serves only this machine",
  );
}

/** What `authorize` cannot return: its time is over. */
const LATE = Symbol("late");

/** Asks the program. */
async function authorize(
  host: AdmissionHost,
  request: Request,
  address: string | undefined,
): Promise<RelayIdentity | Refusal> {
  const { authorize, authorizeTimeout, prices } = host.settings;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), authorizeTimeout);
  });
  try {
    const decision = Promise.resolve(authorize!(request, { address }));
    const identity = await Promise.race([decision, late]);
    if (identity === LATE) {
      decision.catch((error) => host.report(error));
      host.report(
        new Error(`authorize() took more than ${authorizeTimeout} ms`),
      );
      return new Refusal("failed");
    }
    if (identity instanceof Response) return new ForeignRefusal(identity);
    checkDecision(identity);
    checkIdentity(identity, prices);
    return identity;
  } catch (error) {
    host.report(error);
    return new Refusal("failed");
  } finally {
    clearTimeout(timer);
  }
}
