/**
 * Hangs up through Twilio's REST API: a stream in both directions ends only with its call.
 *
 * @module
 */
import type { TwilioSettings } from "./options.ts";

/** Longest time that the request may take, in ms. */
const TIMEOUT = 5_000;

/**
 * Ends a call. If it is already over, that is not an error.
 *
 * @throws {Error} If Twilio refuses. The message contains no credential.
 */
export async function hangUp(
  { apiUrl, accountSid, authTokens }: TwilioSettings,
  callSid: string,
): Promise<void> {
  const path = `/2010-04-01/Accounts/${accountSid}/Calls/${callSid}.json`;
  const signal = AbortSignal.timeout(TIMEOUT);
  let status = 401;
  for (const token of authTokens) {
    const response = await fetch(apiUrl.replace(/\/+$/, "") + path, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${accountSid}:${token}`)}` },
      body: new URLSearchParams({ Status: "completed" }),
      redirect: "error",
      signal,
    });
    await response.body?.cancel();
    if (response.ok || response.status === 404) return;
    status = response.status;
    if (status !== 401) break; // another token would not help
  }
  throw new Error(
    `Cannot hang up the call: Twilio responded with status ${status}`,
  );
}
