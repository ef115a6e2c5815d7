/**
 * Other people's clients talk through a relay: `relay_clients.js official|agents|voice URL TICKET`.
 * They print an answer.
 */
// no literals: their types would bring those of Node into the check of the whole project
const AGENTS = ["npm:@openai/agents-realtime", "0.20.0"].join("@");
const OFFICIAL = ["npm:openai", "7.59.0"].join("@");

const [who, url, ticket] = Deno.args;

/** The WebSocket class of the official SDK. */
async function official() {
  const { default: OpenAI } = await import(OFFICIAL);
  const { OpenAIRealtimeWebSocket } = await import(
    `${OFFICIAL}/realtime/websocket`
  );
  const Native = globalThis.WebSocket;
  // it insists on TLS, which ends before the relay
  globalThis.WebSocket = class extends Native {
    constructor(address, options) {
      super(`${address}`.replace(/^wss:\/\/[^/]+/, url), options);
    }
  };
  const client = new OpenAI({
    apiKey: ticket,
    baseURL: "https://relay.example/v1",
  });
  const realtime = new OpenAIRealtimeWebSocket(
    { model: "gpt-realtime" },
    client,
  );
  return await new Promise((resolve, reject) => {
    realtime.on("error", reject);
    realtime.on(
      "response.output_audio_transcript.done",
      ({ transcript }) => resolve(transcript),
    );
    realtime.on("session.created", () => {
      realtime.send({
        type: "conversation.item.create",
        item: {
          type: "message",
          role: "user",
          content: [{ type: "input_text", text: "What is the capital?" }],
        },
      });
      realtime.send({ type: "response.create" });
    });
  });
}

/** A session of the agents' SDK, connected. */
async function connected() {
  const { RealtimeAgent, RealtimeSession } = await import(AGENTS);
  const agent = new RealtimeAgent({
    name: "agent",
    instructions: "Ignored: the relay has its own.",
  });
  const session = new RealtimeSession(agent, {
    transport: "websocket",
    model: "gpt-realtime",
  });
  session.on("error", () => {}); // it may not configure the session itself
  const address = `${url}/v1/realtime?ticket=${ticket}`;
  await session.connect({ apiKey: "-", url: address });
  return session;
}

/** What a session of the agents' SDK gets as the next answer. */
function answer(session) {
  const { promise, resolve } = Promise.withResolvers();
  session.on("history_updated", (history) => {
    const last = history.at(-1);
    const transcript = last?.content?.[0]?.transcript;
    if (last?.role === "assistant" && transcript) resolve(transcript);
  });
  return promise;
}

/** A question in writing. */
async function agents() {
  const session = await connected();
  const answered = answer(session);
  session.sendMessage("What is the capital?");
  return await answered;
}

/** A question in speech, and an answer that is interrupted. */
async function voice() {
  const session = await connected();
  const heard = new Promise((resolve) => session.once("audio", resolve));
  const answered = answer(session);
  for (let part = 1; part <= 3; part++) {
    const pcm = Int16Array.from({ length: 960 }, (_, at) => part * 100 + at);
    session.sendAudio(pcm.buffer, { commit: part === 3 });
  }
  session.transport.requestResponse();
  await heard;
  const transcript = await answered;
  session.interrupt();
  session.close();
  return transcript;
}

console.log(await { official, agents, voice }[who]());
Deno.exit();
