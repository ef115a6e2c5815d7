/** Twilio as the relay sees it: signs, asks for TwiML, streams a call, and plays what it gets. */
import { assert, assertEquals } from "@std/assert";
import { base64Length } from "../../src/core/base64.ts";
import type { FakeRealtimeSession } from "../../src/testing/realtime/session.ts";
import { BareClient } from "./relay.ts";
import type { Fields } from "./session.ts";

export const ACCOUNT = "AC" + "a".repeat(32);
export const CALL = "CA" + "c".repeat(32);
export const STREAM = "MZ" + "5".repeat(32);
export const TOKEN = "twilio-auth-token";
/** What Twilio sees; no server has this address. */
export const PUBLIC = "https://voice.example/phones";

/** Signs an address and fields as Twilio does. */
export async function sign(
  url: string,
  fields: Record<string, string> = {},
  token = TOKEN,
): Promise<string> {
  const utf8 = new TextEncoder();
  const key = await crypto.subtle.importKey(
    "raw",
    utf8.encode(token),
    { name: "HMAC", hash: "SHA-1" },
    false,
    ["sign"],
  );
  const text = url +
    Object.keys(fields).sort().map((name) => name + fields[name]).join("");
  const mac = await crypto.subtle.sign("HMAC", key, utf8.encode(text));
  return new Uint8Array(mac).toBase64();
}

/** The fields with which Twilio asks what to do with a call. */
export function callFields(
  over: Record<string, string> = {},
): Record<string, string> {
  return {
    AccountSid: ACCOUNT,
    CallSid: CALL,
    CallStatus: "ringing",
    Direction: "inbound",
    From: "+391234567",
    To: "+397654321",
    ...over,
  };
}

/** Asks a relay what to do with a call. */
export async function askForTwiml(
  http: string,
  fields: Record<string, string> = callFields(),
  signature?: string,
): Promise<Response> {
  return await fetch(`${http}/twilio/answer`, {
    method: "POST",
    headers: {
      "x-twilio-signature": signature ??
        await sign(`${PUBLIC}/twilio/answer`, fields),
    },
    body: new URLSearchParams(fields),
  });
}

/** The ticket in TwiML. */
export function ticketIn(twiml: string): string {
  const [, ticket] = /<Parameter name="ticket" value="([^"]+)"\/>/.exec(twiml)!;
  return ticket;
}

/** 20 ms of mu-law. */
export function chunk(byte = 0xff): string {
  return new Uint8Array(160).fill(byte).toBase64();
}

/** One stream of a call. */
export class TwilioStream extends BareClient {
  #chunk = 0;
  #at = 0;

  static async open(url: string): Promise<TwilioStream> {
    const signed = PUBLIC.replace("https", "wss") + "/twilio";
    const headers = { "x-twilio-signature": await sign(signed) };
    const stream = new TwilioStream(`${url}/twilio`, { headers });
    await stream.opened;
    return stream;
  }

  /** The first two messages of every stream. */
  begin(ticket: string, over: Fields = {}): void {
    this.send({ event: "connected", protocol: "Call", version: "1.0.0" });
    this.send({
      event: "start",
      sequenceNumber: "1",
      streamSid: STREAM,
      start: {
        accountSid: ACCOUNT,
        streamSid: STREAM,
        callSid: CALL,
        tracks: ["inbound"],
        mediaFormat: {
          encoding: "audio/x-mulaw",
          sampleRate: 8_000,
          channels: 1,
        },
        customParameters: { ticket },
        ...over,
      },
    });
  }

  /** The next piece of audio. */
  media(payload = chunk(), skipMs = 0): void {
    this.#at += skipMs;
    this.send({
      event: "media",
      streamSid: STREAM,
      media: {
        track: "inbound",
        chunk: `${++this.#chunk}`,
        timestamp: `${this.#at}`,
        payload,
      },
    });
    this.#at += payload.length / 4 * 3 / 8 >= 20 ? 20 : 0;
  }

  /** Audio has been played up to a mark. */
  played(mark: Fields): void {
    const { streamSid, mark: { name } } = mark as {
      streamSid: string;
      mark: { name: string };
    };
    assertEquals(streamSid, STREAM);
    assert(name);
    this.send({ event: "mark", streamSid, mark: { name } });
  }

  /** Messages of one kind. */
  got(event: string): Fields[] {
    return this.events.filter((one) => one.event === event);
  }
}

/** Waits until so many bytes of audio have reached the API. */
export async function appended(
  session: FakeRealtimeSession,
  bytes: number,
): Promise<void> {
  const count = () =>
    session.received
      .filter(({ type }) => type === "input_audio_buffer.append")
      .reduce((sum, { audio }) => sum + base64Length(audio as string), 0);
  const enough = Promise.withResolvers<void>();
  const check = () => {
    if (count() >= bytes) enough.resolve();
  };
  const stop = session.onReceived(check);
  check();
  await enough.promise;
  stop();
}
