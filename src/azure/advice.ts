/**
 * Advice on errors of Azure OpenAI, loaded with the first error.
 *
 * @module
 */
import type { Refusal } from "../config/platform.ts";
import { clockSkew, secondsSinceExpiry } from "../core/token_expiry.ts";

/**
 * Advice on an error of Azure OpenAI; `undefined` if the error explains itself.
 *
 * @param refusal The response.
 */
export function azureAdvice(
  { status, headers, body, url, token }: Refusal,
): string | undefined {
  const { host, pathname, searchParams } = new URL(url);
  if (status === 401) {
    const late = token === null || token === undefined
      ? undefined
      : secondsSinceExpiry(token, Date.now());
    return late === undefined
      ? clockSkew(headers, Date.now()) ??
        `check that the credential is for ${host}: a key of this resource, or a token for https://cognitiveservices.azure.com/.default`
      : `the token expired ${late} s ago: azureADTokenProvider must return a fresh one, and the clock of this machine must be right`;
  }
  const [, deployment] = /\/deployments\/([^/]+)/.exec(pathname) ?? [];
  if (status === 404 && deployment !== undefined) {
    return `${host} has no deployment "${deployment}" for this operation: deployment (or model) must be the name of a deployment, not of a model`;
  }
  const version = searchParams.get("api-version");
  if (status === 404 || /api.?version/i.test(messageOf(body))) {
    return `check endpoint ${host} and apiVersion "${version}"`;
  }
  return undefined;
}

function messageOf(body: unknown): string {
  const { error = body } = (body ?? {}) as { error?: unknown };
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === "string" ? message : "";
}
