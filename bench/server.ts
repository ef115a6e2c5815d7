// A server with minimal cost: it responds to every request with the same prepared bytes. It
// runs in a separate process, so that its work is not measured.
import { CHAT_COMPLETION } from "./wire.ts";

const encoder = new TextEncoder();
const body = encoder.encode(CHAT_COMPLETION);
const answer = encoder.encode(
  "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_1\r\n" +
    `content-length: ${body.length}\r\n\r\n${CHAT_COMPLETION}`,
);

/** Length of the first request in the text, or 0 if it is incomplete. */
function requestLength(text: string): number {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return 0;
  const declared = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head));
  const length = head + 4 + Number(declared?.[1] ?? 0);
  return text.length < length ? 0 : length;
}

async function serve(connection: Deno.TcpConn): Promise<void> {
  connection.setNoDelay(true);
  const latin1 = new TextDecoder("latin1"); // one character per byte
  const buffer = new Uint8Array(65_536);
  let text = "";
  for (
    let read = await connection.read(buffer);
    read !== null;
    read = await connection.read(buffer)
  ) {
    text += latin1.decode(buffer.subarray(0, read));
    for (let length; (length = requestLength(text)) > 0;) {
      text = text.slice(length);
      await connection.write(answer);
    }
  }
  connection.close();
}

const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
console.log(listener.addr.port);
for await (const connection of listener) {
  serve(connection).catch(() => connection.close()); // the peer disconnected
}
