/**
 * Options of telephones behind Twilio.
 *
 * @module
 */
import {
  checkOptions,
  type OptionRule,
} from "../../../realtime/wire/check_options.ts";
import type { RelayIdentity } from "../adapter.ts";

/** A call, as Twilio's request for TwiML describes it. */
export interface TwilioCall {
  /** ID of the call, `CA...`. */
  readonly callSid: string;
  /** Number of the caller, such as `+391234567`; empty if it is withheld. */
  readonly from: string;
  /** Number that was called. */
  readonly to: string;
  /** All fields of the request. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Options of {@linkcode twilio}. */
export interface TwilioOptions {
  /** ID of the account, `AC...`. */
  readonly accountSid: string;
  /**
   * The account's auth token: verifies what comes from Twilio, and hangs up. While it is rotated, the
   * primary and the secondary one.
   */
  readonly authToken: string | readonly string[];
  /**
   * URL of the relay as Twilio sees it, with the path of the relay: `https://voice.example` or
   * `https://voice.example/relay`. Signatures are checked against it, and not against the URL of
   * the request.
   */
  readonly publicUrl: string;
  /** Path of the media stream, below that of the relay; `/answer` below it gives the TwiML. @default {"/twilio"} */
  readonly path?: string;
  /**
   * Who calls, and with which limits. `null` rejects the call; a response with TwiML of your own
   * answers it without the relay. Default: the caller's number is the user, or the call if the
   * number is withheld, and `data` is `{ callSid, from, to }`.
   */
  readonly authorize?: (
    call: TwilioCall,
  ) =>
    | RelayIdentity
    | Response
    | null
    | Promise<
      RelayIdentity | Response | null
    >;
  /**
   * The caller has pressed keys: `#` or a pause of 1.5 s ends the input. Return the text for the
   * model, or `null` to send nothing. Default: `The caller pressed the keys 1 2 3.`
   */
  readonly onDigits?: (
    digits: string,
    callSid: string,
  ) => string | null;
  /** Whether to connect to the API while the phone still rings. @default {true} */
  readonly prepare?: boolean;
  /** Base URL of Twilio's REST API, which hangs up. @default {"https://api.twilio.com"} */
  readonly apiUrl?: string;
}

/** `accountSid`, `authToken` and `publicUrl` have checks of their own, which never show a value. */
const RULES = {
  accountSid: "any",
  authToken: "any",
  publicUrl: "any",
  path: "string",
  authorize: "function",
  onDigits: "function",
  prepare: "boolean",
  apiUrl: "string",
} as const satisfies Record<keyof TwilioOptions, OptionRule>;

/** Options with their defaults. */
export type TwilioSettings = Omit<Required<TwilioOptions>, "authToken"> & {
  readonly authTokens: readonly string[];
};

/**
 * Checks options, and fills in defaults.
 *
 * @throws {TypeError} If an option is missing, unknown or malformed.
 */
export function twilioSettings(options: TwilioOptions): TwilioSettings {
  checkOptions(options, RULES);
  const { accountSid, authToken, ...rest } = options;
  const authTokens = Array.isArray(authToken) ? authToken : [authToken];
  checkText("accountSid", accountSid);
  if (authTokens.length === 0) {
    throw new TypeError("twilio() requires authToken, got an empty array");
  }
  for (const token of authTokens) checkText("authToken", token);
  return {
    path: "/twilio",
    authorize: ({ callSid, from, to }) => ({
      user: from || callSid,
      data: { callSid, from, to },
    }),
    onDigits: (digits) =>
      `The caller pressed the keys ${[...digits].join(" ")}.`,
    prepare: true,
    apiUrl: "https://api.twilio.com",
    ...rest,
    accountSid,
    authTokens,
    publicUrl: addressOf(options.publicUrl),
  };
}

/** Checks a text without showing it. */
function checkText(name: string, value: unknown): void {
  if (typeof value === "string" && value !== "") return;
  throw new TypeError(
    `twilio() requires ${name}, got ${
      value === "" ? "an empty string" : typeof value
    }`,
  );
}

function addressOf(publicUrl: string): string {
  const url = URL.parse(publicUrl);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) &&
    url.search === "" && url.hash === "";
  if (!isPlain) {
    throw new TypeError(
      `publicUrl must be an address such as "https://voice.example", got ${
        JSON.stringify(publicUrl)
      }`,
    );
  }
  return url.href.replace(/\/+$/, "");
}
