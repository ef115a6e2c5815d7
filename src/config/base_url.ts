/**
 * Which root a client talks to.
 *
 * @module
 */
import type { Environment } from "./environment.ts";
import { OpenAIError } from "../errors.ts";

/** Region that keeps the data: its own host, `https://<region>.api.openai.com/v1`. */
export type DataResidency = "global" | "us" | "eu" | "ae" | "au" | "in" | "jp";

/** A root, taken apart. */
interface Root {
  /** Without a trailing slash and without its query. */
  readonly url: string;
  /** Its query, `""` without one. */
  readonly query: string;
  /** Nobody chose it. */
  readonly isDefault: boolean;
}

/** What a user may choose. */
interface Choice {
  readonly baseURL?: string | null;
  readonly dataResidency?: DataResidency | null;
}

/** A root that was decided before. */
interface Standing {
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
 * Decides the root: region, option, what stood before, environment, default, in this order.
 *
 * @param options What the user gave.
 * @param base What stands where the user gave nothing.
 * @param environment Where to look further.
 * @throws {OpenAIError} If region and URL are both given, or one of them cannot be used.
 */
export function resolveBaseURL(
  options: Choice,
  base: Standing | undefined,
  environment: Environment,
): Root {
  const { dataResidency: region } = options;
  if (region != null) {
    if (!REGIONS.includes(region)) {
      throw new OpenAIError(
        `Cannot keep data in "${region}" as dataResidency must be one of ${
          REGIONS.join(", ")
        }`,
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
  const given = options.baseURL === undefined
    ? environment.get("OPENAI_BASE_URL")
    : options.baseURL?.trim();
  return given
    ? { ...splitBaseURL(given), isDefault: false }
    : { url: DEFAULT_BASE_URL, query: "", isDefault: true };
}

/**
 * Takes a base URL apart: without trailing slash and query, and its query.
 *
 * @param text An http or https URL.
 * @throws {OpenAIError} If it is none, or holds a user name; the message does not show it then.
 */
export function splitBaseURL(text: string): { url: string; query: string } {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new OpenAIError(
      `Cannot use the baseURL as it must be an http or https URL: current scheme is ${
        url ? url.protocol : "missing"
      }`,
    );
  }
  if (url.username || url.password) {
    throw new OpenAIError(
      "Cannot use the baseURL as it must not hold a user name or password: put them in defaultHeaders",
    );
  }
  const query = url.search.slice(1);
  url.search = url.hash = "";
  return { url: url.href.replace(/\/+$/, ""), query };
}
