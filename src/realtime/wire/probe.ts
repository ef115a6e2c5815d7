/**
 * The keep-alive probes: harmless commands to which a live server always replies.
 *
 * @module
 */

/** ID of an item that no conversation holds; a live server refuses to retrieve it. */
export const PROBE = "duplex_probe";

/** The frame that asks for {@linkcode PROBE}. */
export const PROBE_FRAME: string = JSON.stringify({
  type: "conversation.item.retrieve",
  item_id: PROBE,
  event_id: PROBE,
});

/** The same where there are no items to ask for: a server refuses an update without a session. */
export const UPDATE_PROBE_FRAME: string = /* @__PURE__ */ JSON.stringify({
  type: "session.update",
  event_id: PROBE,
});

/** Whether an error is the reply to a probe. */
export function isProbeReply(event: { readonly type: string }): boolean {
  const { error, client_event_id } = event as {
    error?: { event_id?: unknown; client_event_id?: unknown };
    client_event_id?: unknown;
  };
  return [error?.event_id, error?.client_event_id, client_event_id].includes(
    PROBE,
  );
}
