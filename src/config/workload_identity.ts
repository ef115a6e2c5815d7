/**
 * Workload identity: the identity of a machine or a service instead of a key.
 *
 * A provider issues a subject token, which OpenAI exchanges for an access token of a service account.
 * The exchange itself is part of the pipeline, which is loaded with the first request.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type { KeyFunction } from "./credentials.ts";
import type { Fetch } from "./fetch.ts";

/** Issues subject tokens. `@duplex/openai/auth` has providers for Kubernetes, Azure, Google Cloud and Deno Deploy. */
export interface SubjectTokenProvider {
  /** Kind of token: a signed JWT, or an OpenID Connect ID token. */
  tokenType: "jwt" | "id";
  /** Returns a token that has not expired. It is called once per exchange. */
  getToken: () => Promise<string>;
}

/** Who trusts the workload, and which service account it acts as. */
export interface WorkloadIdentity {
  /** OAuth client ID, if the exchange requires one. */
  clientId?: string;
  /** ID of the identity provider, as it is registered with OpenAI. */
  identityProviderId: string;
  /** ID of the service account. */
  serviceAccountId: string;
  /** Issues the subject tokens. */
  provider: SubjectTokenProvider;
  /** How long before its expiry an access token is renewed, in seconds; at most half of its lifetime. @default {1_200} */
  refreshBufferSeconds?: number;
}

/** What sends the exchange: the client's `fetch` with its options. */
export interface Transport {
  /** Sends it. */
  readonly fetch: Fetch;
  /** Options of `fetch`, such as a proxy. */
  readonly init: RequestInit | undefined;
}

/** Holds the access token of one identity. */
export interface Exchange {
  /** The access token. */
  getToken(): Promise<string>;
  /** Forgets an access token that the API has refused. */
  invalidate(token: string): void;
}

/** Loads the exchange: the pipeline has it, which only the client knows. */
export type LoadExchange = () => Promise<{
  readonly TokenExchange: new (
    identity: WorkloadIdentity,
    transport: Transport,
  ) => Exchange;
}>;

/**
 * The key of a workload identity: a function that returns the current access token.
 *
 * @param identity The identity; it is copied.
 * @param transport What sends the exchange.
 * @param load Loads it.
 * @throws {TypeError} If a part of the identity is missing.
 * @throws {RangeError} If `refreshBufferSeconds` is invalid.
 */
export function identityKey(
  identity: WorkloadIdentity,
  transport: Transport,
  load: LoadExchange,
): KeyFunction {
  const copy = checkedIdentity(identity);
  let made: Exchange | undefined;
  const exchange = async () => {
    const { TokenExchange } = await load();
    return made ??= new TokenExchange(copy, transport);
  };
  return Object.assign(async () => (await exchange()).getToken(), {
    invalidate: async (token: string) => (await exchange()).invalidate(token),
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
