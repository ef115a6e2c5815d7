/**
 * Joins base URL, path and query.
 *
 * @module
 */
import { encodeQuery } from "../core/query.ts";

/** The default destination of requests. */
export interface BaseURL {
  /** Without a trailing slash and without its query. */
  readonly url: string;
  /** Its query, `""` without one. */
  readonly query: string;
  /** Parameters of every request; they override the queries of the base URL and of the path. */
  readonly defaults?: object | undefined;
  /** Encodes a query, in the place of {@linkcode encodeQuery}. */
  readonly stringify?: ((query: object) => string) | undefined;
}

/** A URL, and whether credentials may be sent to it. */
export interface Target {
  /** Whole URL. */
  readonly url: string;
  /** Whether it has another origin than the base URL. */
  readonly isForeign: boolean;
}

/**
 * Joins base URL, path and queries. Later queries override earlier ones: base URL, path, defaults, `query`. Another origin receives only those of the path and `query`.
 *
 * @param base Base URL.
 * @param path Path below it, with its own query if it has one, or an absolute URL.
 * @param query Values by name; `undefined` removes an earlier parameter.
 * @throws {TypeError} If the path is absolute but not http or https.
 */
export function joinURL(base: BaseURL, path: string, query: object): Target {
  if (isPlain(base, path, query)) {
    return { url: base.url + path, isForeign: false };
  }
  const isAbsolute = SCHEME.test(path);
  const whole = isAbsolute
    ? absolute(path)
    // An empty path is the base URL itself.
    : `${base.url}${/^(?:$|[/?#])/.test(path) ? "" : "/"}${path}`;
  const isForeign = isAbsolute && !sameOrigin(whole, base.url);
  const [root, fixed] = splitQuery(whole);
  const full = isForeign
    ? mergeQueries([fixed], query, base.stringify)
    : mergeQueries(
      [base.query, fixed],
      { ...base.defaults, ...query },
      base.stringify,
    );
  return { url: full ? `${root}?${full}` : root, isForeign };
}

/** Whether the URL is the base URL and the path, as for most requests. */
function isPlain(base: BaseURL, path: string, query: object): boolean {
  return base.query === "" && !base.defaults && !base.stringify &&
    /^\/[^?#]*$/.test(path) && Object.keys(query).length === 0;
}

/** What a whole URL begins with. A path of two slashes is one below the base URL. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

function absolute(path: string): string {
  const url = URL.parse(path);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(
      `path must be relative or an http or https URL, got ${
        url ? `scheme ${url.protocol}` : "an invalid URL"
      }`,
    );
  }
  return url.href;
}

function sameOrigin(a: string, b: string): boolean {
  return new URL(a).origin === new URL(b).origin;
}

function splitQuery(url: string): [string, string] {
  const hash = url.indexOf("#");
  const whole = hash === -1 ? url : url.slice(0, hash);
  const at = whole.indexOf("?");
  return at === -1 ? [whole, ""] : [whole.slice(0, at), whole.slice(at + 1)];
}

function mergeQueries(
  fixed: readonly string[],
  query: object,
  stringify: (query: object) => string = encodeQuery,
): string {
  const own = stringify(query);
  const given = fixed.filter((text) => text !== "");
  if (given.length === 0) return own;
  const overridden = new Set(Object.keys(query));
  const kept: string[] = [];
  // Last to first, so that each query overrides the earlier ones.
  for (const text of given.reverse()) {
    const params = new URLSearchParams(text);
    const names = new Set(params.keys());
    for (const name of names) {
      if (overridden.has(name)) params.delete(name);
    }
    for (const name of names) overridden.add(name);
    kept.unshift(params.toString());
  }
  return [...kept, own].filter(Boolean).join("&");
}
