/**
 * The keep-alive probe of a session: a harmless request that a live server always answers.
 *
 * @module
 */

/** ID of an item that no conversation holds; retrieving it makes a live server answer. */
export const PROBE = "duplex_probe";

/** The frame that asks for {@linkcode PROBE}. */
export const PROBE_FRAME: string = JSON.stringify({
  type: "conversation.item.retrieve",
  item_id: PROBE,
  event_id: PROBE,
});
