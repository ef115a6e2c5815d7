/** The store for PostgreSQL that docs/relay.md prints, on a real server. */
import { assertEquals } from "@std/assert";
import { deno } from "../support/deploy.ts";
import { relayUnderTest } from "../support/relay.ts";
import { checkHandOver } from "../support/relay_processes.ts";
import { checkRaces, checkStore } from "../support/session_store.ts";
import { CODE, SCHEMA, storeAt } from "./postgres/open_store.ts";
import { PostgresServer, PROGRAMS } from "./postgres/server.ts";

/** Stores of several processes: each has connections of its own. */
async function stores(place: string, count: number) {
  const all = Array.from({ length: count }, () => storeAt(place, 3));
  // connected, so that they begin at the same time
  await Promise.all(all.map(({ store }) => store.get("none")));
  return {
    all: all.map(({ store }) => store),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(all.map(({ close }) => close()));
    },
  };
}

Deno.test("PostgresStore in docs/relay.md has the types of the interface and of npm:postgres", async () => {
  await deno(
    (map, folder) => ["check", "--quiet", map, `${folder}/store.ts`],
    { "store.ts": CODE },
  );
});

/** What holds, each in a database of its own. */
const CASES: Record<string, (place: string) => Promise<void>> = {
  "does what every store must do": async (place) => {
    const { store, sql, close } = storeAt(place);
    // time passes for it when what it holds becomes older
    const wait = async (ms: number) => {
      for (const table of ["duplex", "duplex_sum"]) {
        await sql`
          update ${sql(table)}
          set until = until - ${ms}::float8 * interval '1 ms'`;
      }
    };
    await checkStore(store, wait, 60_000);

    // sweep() deletes what has expired, and nothing else
    await store.set("old", 1, 1_000);
    await store.set("new", 1, 3_600_000);
    await store.add("counter", 1, 1_000);
    await store.add("counter", 1, 3_600_000);
    await store.add("counter", 1, 0); // the longest time counts
    await store.add("old counter", 1, 1_000);
    await wait(60_000);
    await store.sweep();
    const keys = await sql`
      select key from duplex where key in ('old', 'new')
      union select key from duplex_sum where key like '%counter' order by key`;
    assertEquals(keys.map(({ key }) => key), ["counter", "new"]);
    assertEquals(await store.add("counter", 0, 0), 3);
    await close();
  },
  "has one winner of each race between eight stores, and loses no change and no sum":
    async (place) => {
      await using racing = await stores(place, 8);
      await checkRaces(racing.all);
    },
  "lets no delete() happen within a change": async (place) => {
    await using racing = await stores(place, 2);
    const [one, other] = racing.all;
    for (let round = 0; round < 50; round++) {
      await one.set("a", "before", 60_000);
      let deleted: Promise<void> | undefined;
      await one.update("a", () => {
        deleted = other.delete("a");
        return { value: "after", ttl: 60_000 };
      });
      await deleted;
      assertEquals(await one.get("a"), undefined);
    }
  },
  "keeps a conversation when the process that has it dies": async (place) => {
    await checkHandOver({
      module: new URL("postgres/open_store.ts", import.meta.url),
      place,
    });
  },
};

/** What happens to a relay when the server crashes. */
async function checkCrash(
  server: PostgresServer,
  place: string,
): Promise<void> {
  const { store, sql, close } = storeAt(place);
  await using under = await relayUnderTest({
    store,
    authorize: () => ({ user: "ada", limits: { sessions: 1 } }),
  });
  const client = under.connect();
  const { token } = await client.find("duplex.resume");
  client.say("one");
  await client.find("response.done");
  await server.crash();
  const refused = await fetch(under.http);
  assertEquals(refused.status, 500);
  await refused.body?.cancel();
  client.say("two");
  await client.find("response.done", client.events.length);
  await server.resume();
  // the client drops, and comes back to its conversation
  await client.close(3_000);
  const again = under.connect("/", {
    protocols: ["realtime", `duplex-resume.${token}`],
  });
  const { items } = await again.find("duplex.resumed");
  const words = (items as { role: string; text: string }[])
    .filter(({ role }) => role === "user").map(({ text }) => text);
  assertEquals(words, ["one", "two"]);
  await again.close();
  // its place becomes free
  for (let status = 0; status !== 200;) {
    const response = await fetch(under.http);
    await response.body?.cancel();
    status = response.status;
  }
  const next = under.connect();
  await next.find("session.created");
  await next.close();
  await under.relay.drain();
  const left = await sql`select key from duplex where key not like 'seen/%'`;
  assertEquals([...left], []);
  await close();
}

Deno.test({
  name: "PostgresStore in docs/relay.md",
  ignore: PROGRAMS === null,
  async fn(t) {
    await using server = await PostgresServer.start();
    const cases = {
      ...CASES,
      "is used again after a crash of the server, which ends no session": (
        place: string,
      ) => checkCrash(server, place),
    };
    for (const [at, [name, check]] of Object.entries(cases).entries()) {
      const place = await server.createDatabase(`store_${at}`);
      const { sql, close } = storeAt(place);
      await sql.unsafe(SCHEMA);
      await close();
      await t.step(name, () => check(place));
    }
  },
});
