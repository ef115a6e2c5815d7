/**
 * Recognizes repeated deliveries: OpenAI may deliver a webhook more than once.
 *
 * @module
 */

/** Remembers deliveries. */
export interface WebhookDeliveries {
  /**
   * Records a delivery.
   *
   * @param id Its `webhook-id`.
   * @returns Whether it is the first delivery with this ID. With several processes this must be
   * decided in one place, such as by an atomic counter.
   */
  begin(id: string): boolean | Promise<boolean>;
  /** The webhook could not be handled: its next delivery counts as the first again. */
  forget(id: string): unknown;
}

/** Most IDs that are remembered: more than a week of one webhook a minute. */
const REMEMBERED = 10_000;

/** Remembers the last 10,000 deliveries in this process. */
export class RecentDeliveries implements WebhookDeliveries {
  readonly #ids = new Set<string>();

  begin(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > REMEMBERED) {
      const [oldest] = this.#ids;
      this.#ids.delete(oldest);
    }
    return true;
  }

  forget(id: string): void {
    this.#ids.delete(id);
  }
}
