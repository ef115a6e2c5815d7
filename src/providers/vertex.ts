/**
 * `openai/providers/vertex`: the Responses API of Google's Vertex AI.
 *
 * @module
 */
import { assertFunction, checkNames, type Names } from "../core/names.ts";
import { fieldsOf, readMetadata } from "../auth/metadata.ts";
import { splitBaseURL } from "../config/base_url.ts";
import type { Refusal } from "../config/platform.ts";
import { createProvider, type Provider } from "../config/provider.ts";
import { isPermissionError } from "../core/runtime.ts";
import { clockSkew } from "../core/token_expiry.ts";
import { OpenAIError } from "../errors.ts";
import { variable } from "./variables.ts";

export type { Provider } from "../config/provider.ts";

/** A client of Google's libraries, such as `await new GoogleAuth({ scopes }).getClient()`. */
export interface GoogleClient {
  /** Returns the headers that carry the credential. */
  getRequestHeaders: (
    url?: string,
  ) => Promise<Headers | Record<string, string>>;
}

/** Project, location and credential. */
export interface VertexOptions {
  /** ID of the project. @default {GOOGLE_CLOUD_PROJECT} */
  project?: string;
  /** Location, such as `global` or `europe-west4`. @default {GOOGLE_CLOUD_LOCATION} */
  location?: string;
  /** Root of the API, before `/responses`; instead of project and location. */
  baseURL?: string;
  /** Returns an access token; called before every attempt. */
  tokenProvider?: () => string | Promise<string>;
  /** A client of Google's libraries; instead of `tokenProvider`. By default, the machine's service account is used. */
  credentials?: GoogleClient;
}

/** Names of the options: with a misspelled credential, that of the machine would be used. */
const NAMES: Names<VertexOptions> = {
  project: 1,
  location: 1,
  baseURL: 1,
  tokenProvider: 1,
  credentials: 1,
};

/** Headers that the provider sets, or that must not go to Google. */
const FORBIDDEN = [
  "authorization",
  "api-key",
  "openai-organization",
  "openai-project",
];

/** How long before it expires the machine's token is requested again, in ms. */
const RENEWAL = 5 * 60_000;

/**
 * Vertex AI, for the option `provider` of a client.
 *
 * @example
 * ```ts
 * import OpenAI from "@duplex/openai";
 * import { vertex } from "@duplex/openai/providers/vertex";
 * import { assertEquals } from "@std/assert";
 *
 * const client = new OpenAI({
 *   provider: vertex({ project: "my-project", location: "global", tokenProvider: () => "ya29..." }),
 * });
 * assertEquals(
 *   client.baseURL,
 *   "https://aiplatform.googleapis.com/v1/projects/my-project/locations/global/publishers/openai/v1",
 * );
 * ```
 *
 * @param options Project, location and credential.
 * @throws {TypeError} If an option is unknown.
 * @throws {OpenAIError} If project or location is missing, or two options contradict each other.
 */
export function vertex(options: VertexOptions = {}): Provider {
  checkNames(options, NAMES, "");
  if (options.tokenProvider) {
    assertFunction(options.tokenProvider, "tokenProvider");
  }
  const { credentials, tokenProvider } = options;
  if (credentials && tokenProvider) {
    throw new OpenAIError(
      "credentials and tokenProvider are mutually exclusive: pass one of them",
    );
  }
  const baseURL = rootOf(options);
  return createProvider({
    configure() {
      const machine = tokenProvider || credentials ? undefined : machineToken();
      return {
        name: "vertex",
        baseURL,
        timeoutIncludesAuth: true,
        async prepareRequest(request, { url }) {
          const headers = new Headers(request.headers);
          const named = FORBIDDEN.filter((name) => headers.has(name));
          if (named.length > 0) {
            throw new OpenAIError(
              `The provider sets the credential: remove ${
                named.join(", ")
              } from defaultHeaders and from headers, and organization and project from the client`,
            );
          }
          const own = await (credentials
            ? headersFrom(credentials, url)
            : tokenFrom(tokenProvider ?? machine!));
          for (const [name, value] of own) {
            headers.set(name, value);
          }
          request.headers = headers;
        },
        advice: (refusal: Refusal) =>
          Promise.resolve(vertexAdvice(refusal)),
      };
    },
  });
}

function rootOf(options: VertexOptions): string {
  if (options.baseURL !== undefined) {
    const { url, query } = splitBaseURL(options.baseURL);
    const { hostname, protocol } = new URL(url);
    if (query || new URL(options.baseURL).hash) {
      throw new OpenAIError("baseURL must not have a query or a fragment");
    }
    if (protocol === "http:" && /(?:^|\.)googleapis\.com\.?$/.test(hostname)) {
      throw new OpenAIError(`baseURL must be https: for ${hostname}`);
    }
    return url;
  }
  const project = options.project ?? variable("GOOGLE_CLOUD_PROJECT");
  const location = options.location ?? variable("GOOGLE_CLOUD_LOCATION");
  checkName("project", project, /^[\w-][\w.:-]*$/, "my-project");
  checkName("location", location, /^[a-z0-9-]+$/, "global");
  const host = location === "global"
    ? "aiplatform.googleapis.com"
    : `${location}-aiplatform.googleapis.com`;
  return `https://${host}/v1/projects/${project}/locations/${location}/publishers/openai/v1`;
}

function checkName(
  option: "project" | "location",
  name: string | undefined,
  pattern: RegExp,
  example: string,
): void {
  if (name && pattern.test(name)) return;
  const from = `GOOGLE_CLOUD_${option.toUpperCase()}`;
  throw new OpenAIError(
    name
      ? `${option} must be a name such as "${example}", got ${
        JSON.stringify(name)
      }`
      : `${option} is missing, looked in option ${option} and in environment variable ${from}. Pass ${option}, such as "${example}", or set ${from}`,
  );
}

async function tokenFrom(
  provider: () => string | Promise<string>,
): Promise<Headers> {
  let token: unknown;
  try {
    token = await provider();
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    throw new OpenAIError("Cannot get a token: tokenProvider failed", {
      cause,
    });
  }
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
    throw new OpenAIError(
      `Cannot get a token: tokenProvider must return a non-empty string without blanks, got ${
        typeof token === "string" ? "another one" : typeof token
      }`,
    );
  }
  return new Headers({ authorization: `Bearer ${token}` });
}

async function headersFrom(
  client: GoogleClient,
  url: string,
): Promise<Headers> {
  try {
    return new Headers(await client.getRequestHeaders(url));
  } catch {
    // Errors of Google's libraries may contain what was sent.
    throw new OpenAIError(
      "Cannot get a token: credentials.getRequestHeaders() failed; check the Google credentials, for example with: gcloud auth application-default print-access-token",
    );
  }
}

/** Tokens of the machine's service account, each used until it is about to expire. */
function machineToken(): () => Promise<string> {
  const host = variable("GCE_METADATA_HOST") ?? "metadata.google.internal";
  const url = new URL(
    `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`,
  );
  let current = { token: "", until: -Infinity };
  let running: Promise<string> | undefined;
  const request = async () => {
    const started = Date.now();
    const response = await readMetadata(
      url,
      { "metadata-flavor": "Google" },
      {},
      fieldsOf,
    ).catch((cause) => {
      const reason = isPermissionError(cause.cause)
        ? `${cause.message}, or`
        : "this machine has no Google metadata server;";
      throw new OpenAIError(
        `Cannot get a token: ${reason} pass tokenProvider, or credentials of google-auth-library`,
        { cause },
      );
    });
    const { access_token: token, expires_in: seconds } = response;
    if (typeof token !== "string") {
      throw new OpenAIError(
        `Cannot get a token: ${host} did not send one; check that the machine has a service account`,
      );
    }
    current = { token, until: started + Number(seconds) * 1_000 - RENEWAL };
    return token;
  };
  return () =>
    Date.now() < current.until
      ? Promise.resolve(current.token)
      : running ??= request().finally(() => running = undefined);
}

function vertexAdvice(
  { status, headers, url }: Refusal,
): string | undefined {
  const { host } = new URL(url);
  if (status === 401) {
    return clockSkew(headers, Date.now()) ??
      "the token is invalid or has expired: it must be an access token with the scope https://www.googleapis.com/auth/cloud-platform";
  }
  if (status === 403) {
    return "check that the account has the role roles/aiplatform.user in this project";
  }
  return status === 404
    ? `check project and location: not every location of ${host} offers every model`
    : undefined;
}
