import { assertEquals, assertRejects } from "@std/assert";
import { APIConnectionError } from "../../src/errors.ts";
import { against } from "../support/against.ts";
import { scriptedFetch } from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";

const OCTETS = { headers: { "content-type": "application/octet-stream" } };

/** Runs a test in a folder of its own, and returns the names that are left in it. */
async function inFolder(
  test: (folder: string) => Promise<void>,
): Promise<string[]> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
    return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) =>
      name
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("saveTo() writes a file as it arrives, and replaces an existing one only when it is complete", async () => {
  const names = await inFolder(async (folder) => {
    const path = `${folder}/speech.mp3`;
    await Deno.writeTextFile(path, "old");
    const seen: string[] = [];
    async function* chunks() {
      for (const text of ["one ", "two"]) {
        seen.push(await Deno.readTextFile(path));
        yield new TextEncoder().encode(text);
      }
    }
    const client = testClient(
      scriptedFetch(new Response(ReadableStream.from(chunks()), OCTETS)),
    );
    const bytes = await client.files.content("file-1").saveTo(path);
    assertEquals([bytes, await Deno.readTextFile(path)], [7, "one two"]);
    assertEquals(seen, ["old", "old"]);
  });
  assertEquals(names, ["speech.mp3"]);
});

Deno.test("saveTo() takes a file URL, and an empty file", async () => {
  await inFolder(async (folder) => {
    const url = new URL(`file://${folder}/a.bin`);
    const client = testClient(scriptedFetch(new Response(null, OCTETS)));
    assertEquals(await client.files.content("file-1").saveTo(url), 0);
    assertEquals(await Deno.readTextFile(url), "");
  });
});

Deno.test("saveTo() leaves the old file and no other after a failure", async () => {
  const names = await inFolder(async (folder) => {
    const path = `${folder}/a.bin`;
    await Deno.writeTextFile(path, "old");
    async function* broken() {
      yield new Uint8Array(3);
      throw new Error("cut");
    }
    const client = testClient(
      scriptedFetch(new Response(ReadableStream.from(broken()), OCTETS)),
    );
    await assertRejects(() => client.files.content("file-1").saveTo(path));
    assertEquals(await Deno.readTextFile(path), "old");
    const failing = testClient(
      scriptedFetch(new APIConnectionError({ message: "no" })),
      { maxRetries: 0 },
    );
    await assertRejects(() => failing.files.content("file-1").saveTo(path));
  });
  assertEquals(names, ["a.bin"]);
});

Deno.test("saveTo() rejects with an APIConnectionError if a real connection breaks off, and leaves no file", async () => {
  const names = await inFolder(async (folder) => {
    await against(async (peer) => {
      await peer.write(
        "HTTP/1.1 200 OK\r\ncontent-type: audio/mpeg\r\ncontent-length: 9\r\n\r\nabc",
      );
      peer.close();
    }, async (client) => {
      const error = await assertRejects(
        () => client.files.content("file-1").saveTo(`${folder}/a.mp3`),
        APIConnectionError,
        "the connection was closed before the file was complete",
      );
      assertEquals([error.kind, error.mayHaveExecuted], ["reset", true]);
    });
  });
  assertEquals(names, []);
});

Deno.test("saveTo() refuses calls that return no file", async () => {
  const client = testClient(scriptedFetch(Response.json({ data: [] })));
  await assertRejects(
    () => client.get("/models").saveTo("models.json"),
    TypeError,
    "saveTo() needs a call that returns a file",
  );
});

Deno.test({
  name: "saveTo() without the permission says that the folder must be granted",
  permissions: { write: ["/nowhere/hello.mp3"] },
  async fn() {
    const client = testClient(scriptedFetch(new Response("mp3", OCTETS)));
    await assertRejects(
      () => client.files.content("file-1").saveTo("/nowhere/hello.mp3"),
      Deno.errors.NotCapable,
      "; grant the folder, because",
    );
  },
});
