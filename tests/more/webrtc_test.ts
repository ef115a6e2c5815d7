/** WebRTC in a real browser: the classes connect over an `RTCPeerConnection` and its data channel. */
import { assert, assertEquals } from "@std/assert";
import { hasChromium, launch } from "./voice/chromium.ts";

const ENTRY = new URL("../../src/subpaths/webrtc/realtime.ts", import.meta.url);

/** The classes as a script for a browser. */
async function bundle(): Promise<string> {
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--platform=browser", ENTRY.href],
    stderr: "null",
  }).output();
  assert(success, "the bundle failed");
  return new TextDecoder().decode(stdout);
}

/** Runs in the page: connects to a server in the same page, which answers each event with an event. */
async function talk(module: string): Promise<unknown> {
  const { OpenAIRealtimeWebRTC } = await import(module);
  const log: unknown[] = [];
  const browser = globalThis as unknown as Record<string, new () => Peer>;
  const server = new browser.RTCPeerConnection();
  server.addEventListener("datachannel", ({ channel }: Peer) => {
    channel.addEventListener("message", ({ data }: Peer) => {
      log.push(["server", channel.label, data]);
      channel.send(
        '{"type":"response.done","response":{"status":"completed"}}',
      );
    });
  });
  const answer = async (sdp: string) => {
    await server.setRemoteDescription({ type: "offer", sdp });
    await server.setLocalDescription(await server.createAnswer());
    while (server.iceGatheringState !== "complete") {
      await new Promise((resolve) =>
        server.addEventListener("icegatheringstatechange", resolve)
      );
    }
    return server.localDescription.sdp;
  };
  const rt = new OpenAIRealtimeWebRTC();
  rt.peerConnection.addTransceiver("audio");
  const done = new Promise((resolve) => rt.on("response.done", resolve));
  const ended = new Promise((resolve) =>
    rt.onConnectionEvent((event: { type: string; error?: Error }) => {
      log.push(event.error ? event.error.message : event);
      if (event.type === "closed") resolve(undefined);
    })
  );
  await rt.connect({ exchangeSdp: answer });
  rt.send({ type: "response.create" });
  log.push(await done);
  server.close();
  await ended;
  return [log, rt.state, rt.peerConnection.connectionState];
}

// deno-lint-ignore no-explicit-any -- an RTCPeerConnection, whose types Deno does not have
type Peer = any;

Deno.test({
  name:
    "OpenAIRealtimeWebRTC in Chromium: connects, carries events both ways, and notices the end",
  ignore: !hasChromium,
  // Playwright keeps its connection to the browser.
  sanitizeOps: false,
  sanitizeResources: false,
  async fn() {
    const browser = await launch([
      "--disable-features=WebRtcHideLocalIpsWithMdns",
    ]);
    try {
      const page = await browser.newPage();
      const module = `data:text/javascript,${
        encodeURIComponent(await bundle())
      }`;
      assertEquals(await page.evaluate(talk, module), [
        [
          { type: "state.changed", state: "connecting" },
          { type: "state.changed", state: "connected" },
          ["server", "oai-events", '{"type":"response.create"}'],
          { type: "response.done", response: { status: "completed" } },
          { type: "closed", reason: "remote" },
        ],
        "closed",
        "closed",
      ]);
    } finally {
      await browser.close();
    }
  },
});
