/** Bodies that arrive in pieces. */

/** Where a body is cut: at one byte, or at each. */
export type Cut = number | "each byte";

/**
 * An event stream in pieces.
 *
 * @param text The whole body.
 * @param cut Where it is cut; 0 for one piece.
 */
export function inPieces(text: string, cut: Cut): Response {
  const bytes = new TextEncoder().encode(text);
  const pieces = cut === "each byte"
    ? Array.from(bytes, (byte) => Uint8Array.of(byte))
    : [bytes.slice(0, cut), bytes.slice(cut)];
  const body = new ReadableStream({
    start(out) {
      for (const piece of pieces) out.enqueue(piece);
      out.close();
    },
  });
  return new Response(body, {
    headers: { "content-type": "text/event-stream" },
  });
}
