/** Processes on one KV file: a conversation outlives the process that has it. */
import { checkHandOver } from "../support/relay_processes.ts";

Deno.test("a conversation continues in another process after SIGKILL, after SIGINT, and when the client comes to another process by itself", async () => {
  const directory = await Deno.makeTempDir();
  try {
    await checkHandOver({
      module: new URL("./programs/open_kv.ts", import.meta.url),
      place: `${directory}/kv`,
    });
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
});
