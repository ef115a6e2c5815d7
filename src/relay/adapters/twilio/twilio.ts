/**
 * Telephones, by Twilio Media Streams.
 *
 * @module
 */
import type { RelayAdapter } from "../adapter.ts";
import { addressOnly } from "../address_only.ts";
import { answerRoute } from "./answer.ts";
import { TwilioLeg } from "./leg.ts";
import { type TwilioOptions, twilioSettings } from "./options.ts";
import { TwilioSignature } from "./signature.ts";

/**
 * Telephones behind a number of Twilio.
 *
 * Configure the number so that a call requests `POST /twilio/answer` of the relay. The session must
 * have the format `audio/pcmu` in both directions, which passes through unchanged, and should have
 * `playback: "reported"`: Twilio reports what the caller has heard.
 *
 * A request without a valid signature gets 403. A call admits one stream, by a ticket that is bound
 * to the call. The caller's speech interrupts the model, unless `interrupt_response` is `false`.
 * When the session ends, the call is hung up.
 *
 * @example
 * ```ts ignore
 * const format = { type: "audio/pcmu" } as const;
 * const relay = realtimeRelay(client, {
 *   adapters: [twilio({
 *     accountSid: Deno.env.get("TWILIO_ACCOUNT_SID")!,
 *     authToken: Deno.env.get("TWILIO_AUTH_TOKEN")!,
 *     publicUrl: "https://voice.example",
 *   })],
 *   session: {
 *     model: "gpt-realtime",
 *     playback: "reported",
 *     session: { audio: { input: { format }, output: { format } } },
 *   },
 *   limits: { duration: 600_000, idle: 60_000, sessions: 2 },
 * });
 * ```
 *
 * @param options The account, and the URL of the relay.
 * @throws {TypeError} If an option is missing or malformed.
 */
export function twilio(options: TwilioOptions): RelayAdapter {
  const settings = twilioSettings(options);
  const signature = new TwilioSignature(settings.authTokens);
  const url = `${settings.publicUrl}${settings.path}`.replace(/^http/, "ws");
  return {
    name: "twilio",
    path: settings.path,
    identify: "start",
    // Twilio signs the address with or without a slash at its end
    check: async (request) =>
      await signature.verifies(request, [url, `${url}/`])
        ? null
        : new Response(null, { status: 403 }),
    routes: [answerRoute(settings, signature)],
    open: addressOnly((link) => new TwilioLeg(link, settings)),
  };
}
