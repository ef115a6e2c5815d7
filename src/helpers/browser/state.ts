/**
 * The tabs of a browser as its driver reports them, copied without paths of URLs.
 *
 * @module
 */
import { reportFailed } from "./errors.ts";
import {
  booleanOf,
  checkUnique,
  countOf,
  type Fields,
  fieldsOf,
  isText,
  listOf,
  oneOf,
  ShapeError,
  textOf,
} from "./shape.ts";
import type {
  BrowserDriver,
  BrowserObservationV1,
  BrowserState,
  BrowserStateChange,
} from "./types.ts";

/** Bytes of a title that the model gets. */
const MAX_TITLE = 1024;
const MAX_ID = 128;
const MAX_ORIGIN = 2048;

/** What each type of change says further, and whether its tab may be unknown. */
const CHANGES: Readonly<
  Record<
    BrowserStateChange["type"],
    { field?: [name: string, values: readonly string[]]; isAnywhere?: true }
  >
> = {
  tab_opened: {},
  tab_closed: {},
  tab_switched: {},
  navigation: {},
  navigation_refused: {
    field: ["reason", ["policy", "unsupported"]],
    isAnywhere: true,
  },
  dialog_dismissed: {
    field: ["kind", ["alert", "confirm", "prompt", "beforeunload", "other"]],
  },
  download: {
    field: ["status", ["blocked", "started", "completed", "failed"]],
    isAnywhere: true,
  },
};

/**
 * Asks a driver for its state.
 *
 * @param driver The driver.
 * @param signal Ends the call.
 * @param previous What had happened before, which must not change.
 * @throws {OpenAIError} If it reports none, or one that is not valid.
 */
export async function readState(
  driver: BrowserDriver,
  signal: AbortSignal | undefined,
  previous?: BrowserObservationV1,
): Promise<BrowserState> {
  try {
    const state: unknown = await driver.state({ signal });
    signal?.throwIfAborted();
    return stateOf(state, previous);
  } catch (error) {
    signal?.throwIfAborted();
    throw reportFailed("Browser state report failed.", error);
  }
}

function stateOf(value: unknown, previous?: BrowserObservationV1) {
  const { tabs: given, observation: happened } = fieldsOf(value, "the state");
  const observation = happened === undefined
    ? undefined
    : observationOf(fieldsOf(happened, "observation"));
  if (previous) checkContinued(previous, observation);
  const tabs = listOf(
    given,
    "tabs",
    (tab, path) => tabOf(fieldsOf(tab, path), path, observation),
  );
  checkUnique(tabs.map(({ id }) => id), "the IDs of tabs");
  if (tabs.length > 0 && tabs.filter(({ active }) => active).length !== 1) {
    throw new ShapeError("tabs must have one that is active");
  }
  return observation ? { tabs, observation } : { tabs };
}

function tabOf(
  { id, title, url, active }: Fields,
  path: string,
  observation: BrowserObservationV1 | undefined,
): BrowserState["tabs"][number] {
  for (const [name, value] of Object.entries({ id, title, url })) {
    if (typeof value !== "string") {
      throw new ShapeError(`${path}.${name} must be text`);
    }
  }
  const tab = {
    id: id as string,
    title: title as string,
    url: url as string,
    active: booleanOf(active, `${path}.active`),
  };
  if (!observation) return { ...tab, url: originOf(tab.url, path) };
  textOf(id, `${path}.id`, MAX_ID);
  textOf(title, `${path}.title`, Infinity, true);
  const { read } = new TextEncoder()
    .encodeInto(tab.title, new Uint8Array(MAX_TITLE));
  if (read < tab.title.length) observation.title_truncated = true;
  return {
    ...tab,
    title: tab.title.slice(0, read),
    url: strictOriginOf(tab.url, path),
  };
}

function observationOf(given: Fields): BrowserObservationV1 {
  const path = "observation";
  const version = oneOf(given.version, `${path}.version`, [1] as const);
  const sequence = countOf(given.sequence, `${path}.sequence`);
  const dropped = countOf(given.dropped_changes, `${path}.dropped_changes`);
  const changes = listOf(
    given.changes,
    `${path}.changes`,
    (change, place, at) =>
      changeOf(fieldsOf(change, place), place, dropped + at + 1),
  );
  if (sequence !== dropped + changes.length) {
    throw new ShapeError(
      `${path}.sequence must be dropped_changes and the number of changes`,
    );
  }
  return {
    version,
    sequence,
    dropped_changes: dropped,
    title_truncated: booleanOf(
      given.title_truncated,
      `${path}.title_truncated`,
    ),
    changes,
  };
}

function changeOf(
  change: Fields,
  path: string,
  position: number,
): BrowserStateChange {
  const type = oneOf(
    change.type,
    `${path}.type`,
    Object.keys(CHANGES) as BrowserStateChange["type"][],
  );
  const sequence = oneOf(change.sequence, `${path}.sequence`, [position]);
  const { field, isAnywhere } = CHANGES[type];
  const tab_id = isAnywhere && change.tab_id === null
    ? null
    : textOf(change.tab_id, `${path}.tab_id`, MAX_ID);
  const more = field &&
    { [field[0]]: oneOf(change[field[0]], `${path}.${field[0]}`, field[1]) };
  return { type, sequence, tab_id, ...more } as BrowserStateChange;
}

/** Changes are added, and the oldest are dropped; those that remain are the same. */
function checkContinued(
  previous: BrowserObservationV1,
  now: BrowserObservationV1 | undefined,
): void {
  const dropped = now ? now.dropped_changes - previous.dropped_changes : -1;
  const remaining = previous.changes.slice(Math.max(0, dropped));
  const isContinued = now && dropped >= 0 &&
    now.sequence >= previous.sequence &&
    remaining.every((change, at) =>
      JSON.stringify(change) === JSON.stringify(now.changes[at])
    );
  if (!isContinued) {
    throw new ShapeError("observation must continue the one before the call");
  }
}

/** The origin of a URL, or the scheme of one without an origin. */
function originOf(url: string, path: string): string {
  const { protocol, origin } = URL.parse(url) ?? {};
  const known = url === "about:blank"
    ? url
    : protocol === "http:" || protocol === "https:"
    ? origin
    : protocol;
  return textOf(known, `${path}.url`, MAX_ORIGIN);
}

/** The origin of a URL whose host is written as browsers write it: no escapes, no other forms of IPv4. */
function strictOriginOf(url: string, path: string): string {
  if (url === "about:blank") return url;
  const [, scheme, authority] = /^(https?:\/\/)([^/?#]+)/iu.exec(url) ?? [];
  const host = authority?.slice(authority.lastIndexOf("@") + 1) ?? "";
  const isPlain = isText(url) && !/[\0- \x7f\\]/u.test(authority ?? " ") &&
    !host.includes("%");
  const parsed = isPlain ? URL.parse(scheme + host) : null;
  const isKnown = parsed && isDomain(parsed.hostname, host) &&
    isText(parsed.origin, MAX_ORIGIN);
  if (isKnown) return parsed.origin;
  throw new ShapeError(
    `${path}.url must be about:blank or a URL of http or https with a plain host`,
  );
}

function isDomain(hostname: string, written: string): boolean {
  if (hostname.startsWith("[")) return true;
  const isIPv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/u.test(hostname);
  return hostname.replace(/\.$/u, "").split(".")
    .every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(label)) &&
    (!isIPv4 || written.split(":")[0] === hostname);
}
