/**
 * Headers that every request carries.
 *
 * @module
 */
import type { HeadersLike } from "../contract.ts";
import { type HeaderRecord, mergeHeaders } from "../core/headers.ts";
import { VERSION } from "../version.ts";
import type { Environment } from "./environment.ts";

/** Headers of a client, resolved. */
export interface ClientHeaders {
  /** Headers of the library and of `OPENAI_CUSTOM_HEADERS`. */
  readonly ownHeaders: HeaderRecord;
  /** `ownHeaders`, overridden by those of the user. */
  readonly defaultHeaders: HeaderRecord;
}

/**
 * Merges the headers of the library, of the environment and of the user.
 *
 * @param given Headers of the user; `null` removes one.
 * @param base Headers of the client that the options are based on, instead of the environment.
 * @param environment Where `OPENAI_CUSTOM_HEADERS` is looked up.
 * @throws {TypeError} If a header cannot be sent.
 */
export function resolveHeaders(
  given: HeadersLike | null | undefined,
  base: ClientHeaders | undefined,
  environment: Environment,
): ClientHeaders {
  if (given === undefined && base) return base;
  const ownHeaders = base?.ownHeaders ?? readOwnHeaders(environment);
  return {
    ownHeaders,
    defaultHeaders: mergeHeaders({ ...ownHeaders }, given, "defaultHeaders"),
  };
}

/**
 * Default headers, organization and project in one.
 *
 * @param client What the client has resolved before.
 * @throws {TypeError} If organization or project cannot be sent as a header.
 */
export function withIdentity(
  client: {
    readonly organization: string | null;
    readonly project: string | null;
    readonly defaultHeaders: HeaderRecord;
  },
): HeaderRecord {
  const identity = mergeHeaders({}, {
    "openai-organization": client.organization ?? undefined,
    "openai-project": client.project ?? undefined,
  });
  return { ...identity, ...client.defaultHeaders };
}

function readOwnHeaders(environment: Environment): HeaderRecord {
  const headers: HeaderRecord = { "user-agent": `duplex-openai/${VERSION}` };
  const lines = environment.get("OPENAI_CUSTOM_HEADERS")?.split("\n") ?? [];
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim();
    mergeHeaders(headers, [[name, line.slice(colon + 1).trim()]]);
  }
  return headers;
}

/**
 * Headers that a program may change in place, under names in any case.
 *
 * @param headers The headers; they are not changed.
 * @param onChange Called with a header that was set, or is `undefined` because it was deleted.
 */
export function editable(
  headers: HeaderRecord,
  onChange: (changed: Record<string, string | null | undefined>) => void,
): HeaderRecord {
  const keyOf = (name: string | symbol) => String(name).toLowerCase();
  return new Proxy({ ...headers }, {
    get: (copy, name) =>
      Reflect.get(copy, Reflect.has(copy, name) ? name : keyOf(name)),
    has: (copy, name) =>
      Reflect.has(copy, name) || Reflect.has(copy, keyOf(name)),
    set(copy, name, value) {
      onChange({ [keyOf(name)]: value });
      return Reflect.set(copy, keyOf(name), value);
    },
    deleteProperty(copy, name) {
      onChange({ [keyOf(name)]: undefined });
      return Reflect.deleteProperty(copy, keyOf(name));
    },
  });
}
