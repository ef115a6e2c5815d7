/**
 * Bearer tokens of Amazon Bedrock.
 *
 * @module
 */
import { assertFunction } from "../../core/names.ts";
import type { ProviderRequestContext } from "../../config/platform.ts";
import { OpenAIError } from "../../errors.ts";
import { variable } from "../variables.ts";

/** Where the token comes from: at most one of the two options. */
export interface BedrockBearerOptions {
  /** A token; with `null`, the environment is not read. @default {AWS_BEARER_TOKEN_BEDROCK} */
  apiKey?: string | null;
  /** Returns a token; called before every attempt. */
  tokenProvider?: () => string | Promise<string>;
}

/** Sets the credential of one attempt. */
export type Authenticate = (
  request: RequestInit,
  context: ProviderRequestContext,
) => Promise<void>;

const SENDABLE =
  /^[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/;

/**
 * Finds the bearer token.
 *
 * @param options Options of the user.
 * @param readsEnvironment Whether `AWS_BEARER_TOKEN_BEDROCK` may supply it.
 * @returns `undefined` if there is none.
 * @throws {OpenAIError} If both are given, or the token is blank.
 */
export function bearerOf(
  { apiKey, tokenProvider }: BedrockBearerOptions,
  readsEnvironment = true,
): { authenticate: Authenticate; isExplicit: boolean } | undefined {
  if (apiKey != null && (typeof apiKey !== "string" || !apiKey.trim())) {
    throw new OpenAIError(
      `apiKey must be a non-empty string, got ${
        typeof apiKey === "string" ? "a blank string" : typeof apiKey
      }: a function goes into tokenProvider`,
    );
  }
  if (apiKey != null && tokenProvider) {
    throw new OpenAIError(
      "apiKey and tokenProvider are mutually exclusive: pass one of them",
    );
  }
  if (tokenProvider) assertFunction(tokenProvider, "tokenProvider");
  const isExplicit = apiKey != null || tokenProvider !== undefined;
  const read = tokenProvider ??
    (apiKey != null
      ? () => apiKey
      : () => variable("AWS_BEARER_TOKEN_BEDROCK") ?? "");
  const isFound = isExplicit || readsEnvironment && apiKey !== null &&
      variable("AWS_BEARER_TOKEN_BEDROCK") !== undefined;
  if (!isFound) return undefined;
  return {
    isExplicit,
    authenticate: async (request) => {
      const headers = ownHeaders(request);
      headers.set("authorization", `Bearer ${await tokenFrom(read)}`);
      request.headers = headers;
    },
  };
}

/**
 * The headers of a request that has no credential yet.
 *
 * @param request The request.
 * @throws {OpenAIError} If it already has one.
 */
export function ownHeaders(request: RequestInit): Headers {
  const headers = new Headers(request.headers);
  if (headers.has("authorization")) {
    throw new OpenAIError(
      "The provider sets Authorization: remove it from defaultHeaders and from headers",
    );
  }
  return headers;
}

async function tokenFrom(read: () => unknown): Promise<string> {
  let token: unknown;
  try {
    token = await read();
  } catch (cause) {
    throw new OpenAIError("Cannot get a token: tokenProvider failed", {
      cause,
    });
  }
  if (typeof token !== "string" || !SENDABLE.test(token)) {
    throw new OpenAIError(
      `Cannot get a token: tokenProvider, apiKey or AWS_BEARER_TOKEN_BEDROCK must be a non-empty string that a header can carry, got ${
        typeof token === "string" ? "another one" : typeof token
      }`,
    );
  }
  return token;
}
