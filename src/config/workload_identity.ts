/**
 * Workload identity: the identity of a machine or a service instead of a key.
 *
 * A provider issues a subject token, which OpenAI exchanges for an access token of a service account.
 * The exchange itself is loaded with the first request.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type { KeyFunction } from "./credentials.ts";
import type { Transport, WorkloadIdentity } from "./token_exchange.ts";

/**
 * The key of a workload identity: a function that returns the current access token.
 *
 * @param identity The identity; it is copied.
 * @param transport What sends the exchange.
 * @throws {TypeError} If a part of the identity is missing.
 * @throws {RangeError} If `refreshBufferSeconds` is invalid.
 */
export function identityKey(
  identity: WorkloadIdentity,
  transport: Transport,
): KeyFunction {
  const copy = checkedIdentity(identity);
  const exchange = onceLoaded(async () => {
    const { TokenExchange } = await import("./token_exchange.ts");
    return new TokenExchange(copy, transport);
  });
  return Object.assign(async () => (await exchange()).getToken(), {
    invalidate: async (token: string) => (await exchange()).invalidate(token),
  });
}

/** Loads once; a failure is not kept. */
function onceLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
}

function checkedIdentity(identity: WorkloadIdentity): WorkloadIdentity {
  if ((identity as { type?: unknown }).type === "x509") {
    throw new OpenAIError(
      'workloadIdentity.type "x509" is not supported, because it requires certificates of Node: pass a provider of subject tokens, see @duplex/openai/auth',
    );
  }
  for (const name of ["identityProviderId", "serviceAccountId"] as const) {
    const id: unknown = identity[name];
    if (typeof id !== "string" || id.trim() === "") {
      throw new TypeError(
        `workloadIdentity.${name} must be a non-empty string, got ${
          typeof id === "string" ? "a blank string" : typeof id
        }`,
      );
    }
  }
  const { provider, refreshBufferSeconds: buffer } = identity;
  if (typeof provider?.getToken !== "function") {
    throw new TypeError(
      `workloadIdentity.provider must have a getToken function, got ${
        provider ? typeof provider.getToken : String(provider)
      }: see @duplex/openai/auth for providers`,
    );
  }
  const { tokenType } = provider;
  if (tokenType !== "jwt" && tokenType !== "id") {
    throw new TypeError(
      `workloadIdentity.provider.tokenType must be "jwt" or "id", got ${
        JSON.stringify(tokenType)
      }`,
    );
  }
  if (buffer !== undefined && !(Number.isFinite(buffer) && buffer >= 0)) {
    throw new RangeError(
      `workloadIdentity.refreshBufferSeconds must be a finite number of at least 0, got ${buffer}`,
    );
  }
  return {
    ...identity,
    provider: { tokenType, getToken: provider.getToken.bind(provider) },
  };
}
