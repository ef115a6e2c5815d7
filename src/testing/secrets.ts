/**
 * Finds the credentials of requests, to hide them in recordings.
 *
 * @module
 */
import { redactText, type Secrets, secretsOf } from "../core/secrets/redact.ts";

/** Headers that are not credentials, but identify the account. */
const ACCOUNT_HEADERS: readonly string[] = [
  "openai-organization",
  "openai-project",
];

const PROTOCOL_KEY = "openai-insecure-api-key.";

/**
 * What must be hidden in a recording of a request: its credentials.
 *
 * @param headers Headers of the request.
 * @param url URL of the request.
 * @param account Whether organization and project count as well: for what is written to a file.
 */
export function requestSecrets(
  headers: Headers,
  url?: string,
  account = false,
): Secrets {
  const values: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (name === "sec-websocket-protocol") {
      const key = value.split(/,\s*/).find((one) =>
        one.startsWith(PROTOCOL_KEY)
      );
      if (key) values.protocol = key.slice(PROTOCOL_KEY.length);
    } else {
      values[
        account && ACCOUNT_HEADERS.includes(name) ? `account-${name}` : name
      ] = value;
    }
  }
  return secretsOf(values, null, url);
}

/** Credentials by the place where they stand: in a query, under a name in JSON, after `Bearer`. */
export const PLACED: RegExp = new RegExp(
  [
    String
      .raw`(?<=[?&](?:[\w.~-]*[-_.])?(?:key|apikey|token|secret|signature|sig|password|auth|authorization|credential)=)[^&#\s"\\]+`,
    String
      .raw`(?<="(?:authorization|api[-_]?key|access_token|refresh_token|id_token|client_secret|password|secret)"\s*:\s*")(?:[^"\\]|\\.)+`,
    String.raw`(?<=\bBearer\s+)[\w.~+/=-]{8,}`,
  ].join("|"),
  "gi",
);

/** A text with its secrets hidden. */
export function keptString(text: string, secrets: Secrets): string {
  return redactText(text.replace(PLACED, "***"), secrets);
}

/** The query of a request by name; the last value of each, and no credential. */
export function keptQuery(
  query: URLSearchParams,
  secrets: Secrets,
): Record<string, string> {
  const kept = new URLSearchParams(
    keptString(`?${query}`, secrets).slice(1),
  );
  return Object.fromEntries(kept);
}
