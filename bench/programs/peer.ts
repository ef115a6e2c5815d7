// A Realtime server that sends prepared events as fast as possible. Prints its port, and ends with the process that started it.

/** 100 ms of PCM16, as the API sends it. */
const AUDIO = new Uint8Array(4_800).map((_, at) => at * 31 & 255).toBase64();

/** Events that follow `response.create`, by workload. */
const FRAMES: Record<string, (count: number) => string[]> = {
  audio: (count) =>
    Array.from({ length: count }, (_, at) => delta("output_audio", at, AUDIO)),
  text: (count) =>
    Array.from({ length: count }, (_, at) => delta("output_text", at, "word ")),
  items: (count) => Array.from({ length: count }, (_, at) => item(at)).flat(),
};

function delta(kind: string, at: number, delta: string): string {
  return JSON.stringify({
    type: `response.${kind}.delta`,
    event_id: `event_${at}`,
    response_id: "resp_1",
    item_id: "item_1",
    output_index: 0,
    content_index: 0,
    delta,
  });
}

function item(at: number): string[] {
  const fields = {
    event_id: `event_${at}`,
    previous_item_id: at === 0 ? null : `item_${at - 1}`,
    item: {
      id: `item_${at}`,
      type: "message",
      role: "user",
      status: "completed",
      content: [{ type: "input_text", text: "What is it like outside?" }],
    },
  };
  return ["added", "done"].map((what) =>
    JSON.stringify({ type: `conversation.item.${what}`, ...fields })
  );
}

const prepared = new Map<string, string[]>();

const server = Deno.serve(
  {
    hostname: "127.0.0.1",
    port: 0,
    onListen: ({ port }) => console.log(port),
  },
  (request) => {
    const { searchParams: query } = new URL(request.url);
    const { socket, response } = Deno.upgradeWebSocket(request);
    socket.onopen = () =>
      socket.send('{"type":"session.created","event_id":"","session":{}}');
    socket.onmessage = ({ data }) => {
      if (data.length > 200) return; // input audio
      if (data.includes('"response.create"')) {
        const key = `${query.get("work")} ${query.get("count")}`;
        let frames = prepared.get(key);
        if (!frames) {
          frames = FRAMES[query.get("work")!](Number(query.get("count")));
          prepared.set(key, frames);
        }
        for (const frame of frames) socket.send(frame);
        socket.send(
          '{"type":"rate_limits.updated","event_id":"","rate_limits":[]}',
        );
      } else if (data.includes('"input_audio_buffer.commit"')) {
        socket.send(
          '{"type":"input_audio_buffer.committed","event_id":"","item_id":"item_1"}',
        );
      }
    };
    return response;
  },
);

for await (const _ of Deno.stdin.readable);
await server.shutdown();
