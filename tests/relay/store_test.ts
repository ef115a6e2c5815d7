import { assertEquals } from "@std/assert";
import { MemoryStore } from "../../src/relay/store/memory_store.ts";
import { checkStore } from "../support/session_store.ts";

Deno.test("MemoryStore expires, swaps and adds", async () => {
  let now = 0;
  await checkStore(new MemoryStore(() => now), (ms) => now += ms);
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
