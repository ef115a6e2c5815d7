import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { KvStore } from "../../src/relay/store/kv_store.ts";
import { MemoryStore } from "../../src/relay/store/memory_store.ts";
import { checkRaces, checkStore } from "../support/session_store.ts";

Deno.test("MemoryStore expires, swaps and adds", async () => {
  let now = 0;
  await checkStore(new MemoryStore(() => now), (ms) => now += ms);
  const store = new MemoryStore();
  await checkRaces([store, store, store]);
});

Deno.test("KvStore expires, swaps and adds, and splits values of any size, in a real file", async () => {
  const directory = await Deno.makeTempDir();
  try {
    const program = new URL("./programs/kv_store.ts", import.meta.url).pathname;
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--quiet",
        "--no-check",
        "--unstable-kv",
        "--allow-all",
        program,
        `${directory}/kv`,
      ],
    }).output();
    assertEquals([code, new TextDecoder().decode(stderr)], [0, ""]);
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
});

Deno.test("KvStore loses nothing when several processes write to one file", async () => {
  const directory = await Deno.makeTempDir();
  const program = new URL("./programs/kv_writer.ts", import.meta.url).pathname;
  const write = async (name: string, count: number) => {
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--quiet",
        "--no-check",
        "--unstable-kv",
        "--allow-all",
        program,
        `${directory}/kv`,
        name,
        `${count}`,
      ],
    }).output();
    assertEquals([code, new TextDecoder().decode(stderr)], [0, ""]);
    return JSON.parse(new TextDecoder().decode(stdout));
  };
  try {
    await write("first", 1); // creates the file
    await Promise.all([write("a", 15), write("b", 15), write("c", 15)]);
    assertEquals(await write("last", 1), { sum: 47, list: 47, isWhole: true });
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
});

/** A database in which the first calls of each kind find the file locked by another process. */
function lockedKv(times: number) {
  const calls: Record<string, number> = {};
  const unlocked = (what: string) => {
    calls[what] = (calls[what] ?? 0) + 1;
    if (calls[what] <= times) throw new TypeError("database is locked");
  };
  const values = new Map<string, unknown>();
  const entry = (key: unknown[]) => ({
    key,
    value: values.get(key.join()) ?? null,
    versionstamp: null,
  });
  const kv = {
    get: async (key: unknown[]) => (await null, unlocked("get"), entry(key)),
    getMany: async (
      keys: unknown[][],
    ) => (await null, unlocked("getMany"), keys.map(entry)),
    atomic() {
      const writes: (() => void)[] = [];
      const atomic = {
        check: () => atomic,
        set: (key: unknown[], value: unknown) => {
          writes.push(() => values.set(key.join(), value));
          return atomic;
        },
        delete: (key: unknown[]) => {
          writes.push(() => values.delete(key.join()));
          return atomic;
        },
        commit: async () => {
          await null;
          unlocked("commit");
          for (const write of writes) write();
          return { ok: true };
        },
      };
      return atomic;
    },
  };
  return { kv: kv as unknown as Deno.Kv, calls };
}

Deno.test("KvStore tries again while another process locks the file, and gives up at last", async () => {
  using time = new FakeTime();
  const { kv, calls } = lockedKv(5);
  const store = new KvStore(kv);
  const words = "x".repeat(50_000);
  const read = store.set("a", words, 60_000).then(() => store.get("a"));
  for (let at = 0; at < 100; at++) await time.tickAsync(100);
  assertEquals(await read, words);
  // each kind once more than it failed; two writes and two reads of the value
  assertEquals(calls, { get: 7, commit: 7, getMany: 6 });

  const locked = lockedKv(Infinity);
  const never = new KvStore(locked.kv);
  const refused = assertRejects(
    () => never.get("a"),
    TypeError,
    "database is locked",
  );
  for (let at = 0; at < 100; at++) await time.tickAsync(100);
  await refused;
  assertEquals(locked.calls, { get: 64 });
});

Deno.test("new KvStore() refuses what is not a database", () => {
  const cases: [unknown, string][] = [
    [undefined, "undefined"],
    [Promise.resolve(), "a promise"],
    ["duplex.kv", "string"],
  ];
  for (const [kv, got] of cases) {
    assertThrows(
      () => new KvStore(kv as never),
      TypeError,
      `kv must be a database such as that of Deno.openKv(), got ${got}`,
    );
  }
});
