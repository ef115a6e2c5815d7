/**
 * The base URL of a client.
 *
 * @module
 */
import type { Environment } from "./environment.ts";
import { OpenAIError } from "../errors.ts";

/** Region in which data is stored. Each has its own host, `https://<region>.api.openai.com/v1`. */
export type DataResidency = "global" | "us" | "eu" | "ae" | "au" | "in" | "jp";

/** A base URL, split. */
interface BaseURL {
  /** Without a trailing slash and without its query. */
  readonly url: string;
  /** Its query, `""` if there is none. */
  readonly query: string;
  /** Whether it is the built-in one. */
  readonly isDefault: boolean;
}

/** Options of the user. */
interface Choice {
  readonly baseURL?: string | null;
  readonly dataResidency?: DataResidency | null;
}

/** A base URL resolved before. */
interface Resolved {
  readonly baseURL: string;
  readonly baseQuery: string;
  readonly isDefaultBaseURL: boolean;
}

const DEFAULT_BASE_URL = "https://api.openai.com/v1";
const REGIONS: readonly DataResidency[] = [
  "global",
  "us",
  "eu",
  "ae",
  "au",
  "in",
  "jp",
];

/**
 * Resolves the base URL. The first of these decides: region, option, base, environment, default.
 *
 * @param options Options of the user.
 * @param base Base URL of the client that the options are based on.
 * @param environment Where to look further.
 * @throws {OpenAIError} If region and URL are both given, or one of them is invalid.
 */
export function resolveBaseURL(
  options: Choice,
  base: Resolved | undefined,
  environment: Environment,
): BaseURL {
  const { dataResidency: region } = options;
  if (region != null) {
    if (!REGIONS.includes(region)) {
      throw new OpenAIError(
        `dataResidency must be one of ${REGIONS.join(", ")}, got "${region}"`,
      );
    }
    if (options.baseURL != null) {
      throw new OpenAIError(
        "Cannot set both baseURL and dataResidency: the region decides the host",
      );
    }
    const host = region === "global" ? "" : `${region}.`;
    return {
      url: `https://${host}api.openai.com/v1`,
      query: "",
      isDefault: false,
    };
  }
  if (options.baseURL === undefined && base) {
    return {
      url: base.baseURL,
      query: base.baseQuery,
      isDefault: base.isDefaultBaseURL,
    };
  }
  const source = options.baseURL === undefined ? "OPENAI_BASE_URL" : "baseURL";
  const given = options.baseURL === undefined
    ? environment.get(source)
    : options.baseURL?.trim();
  return given
    ? { ...splitBaseURL(given, source), isDefault: false }
    : { url: DEFAULT_BASE_URL, query: "", isDefault: true };
}

/**
 * Splits a base URL into the URL, without trailing slash and query, and the query.
 *
 * @param text An http or https URL.
 * @param source Where it was given.
 * @throws {OpenAIError} If it is not one, or contains a user name or password. The message never shows the URL.
 */
export function splitBaseURL(
  text: string,
  source = "baseURL",
): { url: string; query: string } {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new OpenAIError(
      `${source} must be an http or https URL such as "https://api.openai.com/v1", got ${
        /^https?:\/\//i.test(text)
          ? "text that is not a URL"
          : "text without http:// or https://"
      }`,
    );
  }
  if (url.username || url.password) {
    throw new OpenAIError(
      `${source} must not contain a user name or password: put them in defaultHeaders`,
    );
  }
  const query = url.search.slice(1);
  url.search = url.hash = "";
  return { url: url.href.replace(/\/+$/, ""), query };
}
