/**
 * Advice on errors of Amazon Bedrock.
 *
 * @module
 */
import type { Refusal } from "../../config/platform.ts";
import { clockSkew } from "../../core/token_expiry.ts";

/** Texts of refusals, and advice on each. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /expired/i,
    "the AWS credentials have expired: the provider must return fresh ones",
  ],
  [
    /scoped to a valid region/i,
    "the request is signed for another region: region must be that of baseURL",
  ],
  [
    /security token|signature|access ?key|credential/i,
    "check the access key, the secret key and the session token, which belong together",
  ],
];

/**
 * Advice on an error of Amazon Bedrock; `undefined` if the error explains itself.
 *
 * @param refusal The response.
 */
export function bedrockAdvice(
  { status, headers, body, url }: Refusal,
): string | undefined {
  const { host } = new URL(url);
  if (status === 401 || status === 403) {
    const skew = clockSkew(headers, Date.now());
    if (skew !== undefined) return skew;
    const text = JSON.stringify(body ?? "");
    return CAUSES.find(([cause]) => cause.test(text))?.[1] ??
      `check that the credential may use ${host}`;
  }
  return status === 404
    ? `check that ${host}, and so its region, offers this model and this operation`
    : undefined;
}
