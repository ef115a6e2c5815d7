/**
 * The exchange of subject tokens for access tokens (RFC 8693). It is part of the pipeline: a file of its own would be
 * in the graph of every program, which only few need.
 *
 * @module
 */
import {
  redactJson,
  redactResponseHeaders,
  redactText,
  secretsOf,
} from "../core/secrets/redact.ts";
import { redactError } from "../core/secrets/redact_error.ts";
import { isPermissionError } from "../core/runtime.ts";
import { clockSkew, secondsSinceExpiry } from "../core/token_expiry.ts";
import { APIConnectionError, APIError, OpenAIError } from "../errors.ts";
import { OAuthError, SubjectTokenProviderError } from "../auth_errors.ts";
import { isSendable } from "./credentials.ts";
import type {
  Exchange,
  Transport,
  WorkloadIdentity,
} from "./workload_identity.ts";

/** An access token, with its times in ms since 1970. */
interface AccessToken {
  readonly token: string;
  readonly expiresAt: number;
  /** When a new one is requested, while this one is still in use. */
  refreshAt: number;
}

const URL = "https://auth.openai.com/oauth/token";
const ACTION = `POST ${URL}`;
const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange";
const TOKEN_TYPES = {
  jwt: "urn:ietf:params:oauth:token-type:jwt",
  id: "urn:ietf:params:oauth:token-type:id_token",
} as const;

const DEFAULT_BUFFER_SECONDS = 1_200;
const DEFAULT_LIFETIME_SECONDS = 3_600;
/** Time limit of one exchange, which several calls may wait for, in ms. */
const TIMEOUT_MS = 30_000;
/** Wait after a renewal that failed while the token is still valid, in ms. */
const RENEWAL_PAUSE_MS = 30_000;

/** Holds the access token of one identity. Concurrent calls share one exchange. */
export class TokenExchange implements Exchange {
  readonly #identity: WorkloadIdentity;
  readonly #transport: Transport;
  #current: AccessToken | null = null;
  #running: Promise<string> | null = null;

  /**
   * @param identity The identity, checked.
   * @param transport What sends the exchange.
   */
  constructor(identity: WorkloadIdentity, transport: Transport) {
    this.#identity = identity;
    this.#transport = transport;
  }

  /**
   * The access token. One that expires soon is returned while the next one is requested.
   *
   * @throws {OAuthError} If the token endpoint refuses the subject token.
   * @throws {SubjectTokenProviderError} If the provider returns no token.
   * @throws {APIError} If the endpoint fails in another way, or cannot be reached.
   */
  getToken(): Promise<string> {
    const now = Date.now();
    const current = this.#current;
    if (current === null || now >= current.expiresAt) return this.#exchange();
    if (now >= current.refreshAt) {
      this.#exchange().catch(() => {
        current.refreshAt = Date.now() + RENEWAL_PAUSE_MS;
      });
    }
    return Promise.resolve(current.token);
  }

  /**
   * Forgets an access token that the API has refused.
   *
   * @param token The token; one that has been replaced meanwhile changes nothing.
   */
  invalidate(token: string): void {
    if (this.#current?.token === token) this.#current = null;
  }

  #exchange(): Promise<string> {
    return this.#running ??= this.#request().finally(() => {
      this.#running = null;
    });
  }

  async #request(): Promise<string> {
    const { provider, refreshBufferSeconds } = this.#identity;
    const subject: unknown = await provider.getToken();
    if (typeof subject !== "string" || subject.trim() === "") {
      throw new SubjectTokenProviderError(
        `workloadIdentity.provider.getToken must return a non-empty string, got ${
          typeof subject === "string" ? "a blank string" : typeof subject
        }`,
        "custom",
      );
    }
    const startedAt = Date.now();
    const response = await this.#send(subject);
    const { access_token: token, expires_in: seconds } = response;
    if (typeof token !== "string" || !isSendable(token)) {
      throw new OpenAIError(
        "Token exchange response missing 'access_token' field",
      );
    }
    const lifetime = lifetimeOf(seconds);
    const expiresAt = startedAt + lifetime;
    if (expiresAt <= Date.now()) {
      throw new OpenAIError(
        "Workload identity token expired before its exchange completed.",
      );
    }
    const buffer = (refreshBufferSeconds ?? DEFAULT_BUFFER_SECONDS) * 1_000;
    this.#current = {
      token,
      expiresAt,
      refreshAt: expiresAt - Math.min(buffer, lifetime / 2),
    };
    return token;
  }

  async #send(subject: string): Promise<Record<string, unknown>> {
    const { identityProviderId, serviceAccountId, clientId, provider } =
      this.#identity;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
    try {
      const response = await this.#transport.fetch(URL, {
        ...this.#transport.init,
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          grant_type: GRANT_TYPE,
          subject_token: subject,
          subject_token_type: TOKEN_TYPES[provider.tokenType],
          identity_provider_id: identityProviderId,
          service_account_id: serviceAccountId,
          ...(clientId ? { client_id: clientId } : {}),
        }),
        // A subject token must not go anywhere else.
        redirect: "manual",
        signal: controller.signal,
      });
      const text = await response.text();
      if (!response.ok) throw refused(response, text, subject);
      return parsed(text);
    } catch (cause) {
      if (cause instanceof OpenAIError) throw cause;
      const secrets = secretsOf({}, subject);
      const hidden = redactError(cause, (text) => redactText(text, secrets));
      throw unreachable(hidden, controller.signal.aborted);
    } finally {
      clearTimeout(timer);
    }
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    // The parser's error would quote the text, which may contain a token.
    throw new OpenAIError("Token exchange response contains invalid JSON");
  }
}

function lifetimeOf(seconds: unknown = DEFAULT_LIFETIME_SECONDS): number {
  const ms = Number(seconds ?? DEFAULT_LIFETIME_SECONDS) * 1_000;
  const isNumber = seconds === null || typeof seconds === "number";
  if (!isNumber || !(ms > 0) || !Number.isSafeInteger(Math.ceil(ms))) {
    throw new OpenAIError(
      "Token exchange response has invalid 'expires_in' field",
    );
  }
  return ms;
}

function refused(
  { status, headers }: Response,
  text: string,
  subject: string,
): APIError {
  const secrets = secretsOf({}, subject);
  let body: object | undefined;
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null) {
      body = redactJson(value, secrets);
    }
  } catch {
    // A body that is not JSON says nothing.
  }
  const shown = redactResponseHeaders(headers, secrets);
  if (status === 400 || status === 401 || status === 403) {
    const advice = expiryOf(subject) ?? clockSkew(headers, Date.now());
    return new OAuthError(status, body, shown, {
      mayHaveExecuted: false,
      ...(advice === undefined ? {} : { detail: advice }),
    });
  }
  return APIError.generate(
    status,
    body,
    `Token exchange failed with status ${status}`,
    shown,
    { action: ACTION, mayHaveExecuted: false },
  );
}

/** Says so if the refused token had expired by this machine's clock. */
function expiryOf(subject: string): string | undefined {
  const late = secondsSinceExpiry(subject, Date.now());
  return late === undefined
    ? undefined
    : `the subject token expired ${late} s ago: workloadIdentity.provider.getToken must return a fresh one, and the clock must be right`;
}

function unreachable(cause: unknown, isLate: boolean): APIConnectionError {
  const isForbidden = isPermissionError(cause);
  return new APIConnectionError({
    cause,
    action: ACTION,
    mayHaveExecuted: false,
    kind: isForbidden ? "permission" : isLate ? "timeout" : "unknown",
    detail: isForbidden
      ? "no permission, run with --allow-net=auth.openai.com"
      : isLate
      ? `the token endpoint did not respond within ${TIMEOUT_MS} ms`
      : "the token endpoint could not be reached, see cause",
  });
}
