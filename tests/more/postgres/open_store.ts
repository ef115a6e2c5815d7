// deno-lint-ignore-file no-import-prefix -- the client that docs/relay.md names, for these tests alone
/**
 * The store in docs/relay.md, as it is printed there.
 *
 * @module
 */
import postgres from "npm:postgres@3.4.9";
import { assert } from "@std/assert";
import type { SessionStore } from "../../../src/relay/store/store.ts";
import { placeOf } from "./server.ts";
import type { OpenStore } from "../../support/relay_processes.ts";

const PAGE = new URL("../../../docs/relay.md", import.meta.url);

/** The only block of code in the page that contains certain words. */
async function blockWith(words: string): Promise<string> {
  const page = await Deno.readTextFile(PAGE);
  const blocks = [...page.matchAll(/^```(?:ts ignore|sql)\n(.+?)^```$/gms)];
  const found = blocks.filter(([, code]) => code.includes(words));
  assert(found.length === 1, `${found.length} blocks with "${words}"`);
  return found[0][1];
}

/** The tables. */
export const SCHEMA: string = await blockWith("create table duplex (");
/** The class. */
export const CODE: string = await blockWith("class PostgresStore");

/** A store in PostgreSQL. */
export interface PostgresStore extends SessionStore {
  sweep(): Promise<void>;
}

const bytes = new TextEncoder().encode(CODE);
const { PostgresStore } = await import(
  `data:application/typescript;base64,${bytes.toBase64()}`
) as { PostgresStore: new (sql: postgres.Sql) => PostgresStore };

/** The store of a database, and how to close its connections. */
export function storeAt(place: string, max = 4): {
  store: PostgresStore;
  sql: postgres.Sql;
  close(): Promise<void>;
} {
  const { host, database } = placeOf(place);
  const username = "postgres";
  const sql = postgres({ host, database, username, max, onnotice() {} });
  // without a time, end() waits forever for a connection that a crash has closed
  const close = () => sql.end({ timeout: 1 });
  return { sql, store: new PostgresStore(sql), close };
}

export const openStore: OpenStore = (place) => Promise.resolve(storeAt(place));
