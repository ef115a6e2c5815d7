// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Files of this machine for agents, compared with the official helpers. */
import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import * as official from "npm:openai@7.59.0/helpers/beta/agents/filesystem";
import OpenAI, { OpenAIError, UploadSourceError } from "../../../mod.ts";
import * as ours from "../../../src/helpers/agents/filesystem.ts";
import { AgentFileUploadError } from "../../../src/helpers/mod.ts";
import { ISOLATED } from "../../support/test_client.ts";

const LARGE = "x".repeat(200_000);

/** A directory with files, folders, links and a pipe. */
async function withDirectory(run: (root: string) => Promise<void>) {
  const root = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${root}/src/deep`, { recursive: true });
    await Deno.writeTextFile(`${root}/a.txt`, "a");
    await Deno.writeTextFile(`${root}/empty`, "");
    await Deno.writeTextFile(`${root}/src/large.txt`, LARGE);
    await Deno.writeTextFile(`${root}/src/deep/b.txt`, "b");
    await Deno.symlink(`${root}/a.txt`, `${root}/link.txt`);
    await Deno.symlink(`${root}/src`, `${root}/folder`);
    await Deno.symlink(`${root}/nowhere`, `${root}/dangling`);
    await run(root);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

async function textOf({ data }: { data: unknown }): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of data as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

/** The class of an error, or a value. */
async function outcome(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    // A wrong argument is a TypeError here, as elsewhere.
    return error instanceof TypeError || error instanceof OpenAIError ||
        (error as any).constructor.name === "OpenAIError"
      ? "refused"
      : (error as any).code;
  }
}

Deno.test("agentFile() gives the files of the official helper, and refuses what that refuses", () =>
  withDirectory(async (root) => {
    const read = (agentFile: any) => (path: string) =>
      outcome(async () => {
        const file = await agentFile(`${root}/${path}`);
        return [file.name, file.size, await textOf(file)];
      });
    for (
      const path of [
        "a.txt",
        "empty",
        "src/large.txt",
        "folder/large.txt", // links above the file belong to the program
        "link.txt",
        "dangling",
        "src",
        "missing",
        "../../nowhere",
      ]
    ) {
      const result = await read(ours.agentFile)(path);
      assertEquals(result, await read(official.agentFile)(path), path);
    }
    assertEquals(await read(ours.agentFile)("link.txt"), "refused");
    assertEquals(
      await read(ours.agentFile)("src/large.txt"),
      ["large.txt", LARGE.length, LARGE],
    );
  }));

Deno.test("agentFile() sends nothing of a file that changed, and closes it", () =>
  withDirectory(async (root) => {
    const path = `${root}/a.txt`;
    for (const agentFile of [ours.agentFile, official.agentFile] as any[]) {
      await Deno.writeTextFile(path, "a");
      const longer = await agentFile(path);
      await Deno.writeTextFile(path, "longer");
      await assertRejects(() => textOf(longer), Error, "changed");
      const replaced = await agentFile(path);
      await Deno.writeTextFile(`${root}/other`, "longer");
      await Deno.rename(`${root}/other`, path);
      await assertRejects(() => textOf(replaced), Error, "changed");
      await Deno.remove(path);
    }
    // The official helper follows the link unless Deno runs with all permissions.
    await Deno.writeTextFile(path, "a");
    const linked = await ours.agentFile(path);
    await Deno.rename(path, `${root}/moved`);
    await Deno.symlink(`${root}/moved`, path);
    const { message } = await assertRejects(() => textOf(linked), Error);
    assertMatch(message, /ELOOP|changed while it was being uploaded/);
    await Deno.remove(path);
    // Reading stops early, while the file grows.
    await Deno.writeTextFile(path, LARGE);
    const growing = await ours.agentFile(path);
    const chunks = (growing.data as AsyncIterable<Uint8Array>)[
      Symbol.asyncIterator
    ]();
    await chunks.next();
    await Deno.writeTextFile(path, LARGE + "!", { create: false });
    await assertRejects(
      async () => {
        while (!(await chunks.next()).done);
      },
      OpenAIError,
      "changed while it was being uploaded",
    );
  }));

Deno.test("prepareAgentDirectory() selects the files of the official helper, and refuses what that refuses", () =>
  withDirectory(async (root) => {
    const prepare = (prepareAgentDirectory: any) => (params: any) =>
      outcome(async () => {
        const read: unknown[] = [];
        const resource = {
          async prepare(files: Record<string, any>, options: unknown) {
            for (const [path, file] of Object.entries(files)) {
              read.push([path, file.name, file.size, await textOf(file)]);
            }
            return { files: read, uploadedFiles: [], options };
          },
        };
        return await prepareAgentDirectory(resource, root, params, "options");
      });
    for (
      const include of [
        ["a.txt", "src/deep/b.txt", "empty"],
        [],
        ["src"],
        ["link.txt"],
        ["folder/large.txt"],
        ["missing"],
        ["a.txt", "a.txt"],
        ["../a.txt"],
        ["/a.txt"],
        ["./a.txt"],
        ["src//large.txt"],
        ["src\\large.txt"],
        ["a.txt\0"],
        [""],
      ]
    ) {
      for (const more of [{}, { to: "/workspace/in" }]) {
        const params = { include, ...more };
        assertEquals(
          await prepare(ours.prepareAgentDirectory)(params),
          await prepare(official.prepareAgentDirectory)(params),
          JSON.stringify(params),
        );
      }
    }
    await assertRejects(
      () =>
        ours.prepareAgentDirectory({} as any, root, {
          include: ["a.txt", "../a"],
        }),
      TypeError,
      'include[1] must be a path within the directory that comes once, got "../a"',
    );
    await assertRejects(
      () =>
        ours.prepareAgentDirectory({} as any, `${root}/a.txt`, { include: [] }),
      OpenAIError,
      "must be a directory",
    );
    // A link as the directory itself.
    await assertRejects(
      () =>
        ours.prepareAgentDirectory({} as any, `${root}/folder`, {
          include: ["large.txt"],
        }),
      OpenAIError,
      "symbolic links",
    );
  }));

Deno.test("prepareAgentDirectory() uploads with the client, and a file that changes is an error that has the files before it", () =>
  withDirectory(async (root) => {
    const bodies: string[] = [];
    const client = new OpenAI({
      ...ISOLATED,
      apiKey: "sk-test",
      maxRetries: 0,
      async fetch(_url, init) {
        bodies.push(await new Response(init?.body).text());
        await Deno.writeTextFile(`${root}/a.txt`, "!", { append: true });
        return Response.json({ id: `file_${bodies.length}` });
      },
    });
    const { files } = client.beta.agents.environments;
    const all = await ours.prepareAgentDirectory(files, root, {
      include: ["src/deep/b.txt", "empty"],
    });
    assertEquals(all.files, [
      {
        type: "file_id",
        file_id: "file_1",
        path: "/workspace/src/deep/b.txt",
      },
      { type: "file_id", file_id: "file_2", path: "/workspace/empty" },
    ]);
    assertStringIncludes(bodies[0], 'filename="b.txt"');
    assertStringIncludes(bodies[0], "\r\n\r\nb\r\n");
    bodies.length = 0;
    const error = await assertRejects(
      () =>
        ours.prepareAgentDirectory(files, root, {
          include: ["empty", "a.txt"],
        }),
      AgentFileUploadError,
    );
    assertEquals(error.uploadedFiles.map(({ id }) => id), ["file_1"]);
    assert(error.cause instanceof UploadSourceError, `${error.cause}`);
  }));

Deno.test("agentFileDestination() writes what the official helper writes, and refuses what that refuses", () =>
  withDirectory(async (root) => {
    const write = (agentFileDestination: any) => (path: string) =>
      outcome(async () => {
        const chunks = ReadableStream.from(["new ", "content"]);
        await chunks.pipeThrough(new TextEncoderStream())
          .pipeTo(agentFileDestination(`${root}/${path}`));
        return await Deno.readTextFile(`${root}/${path}`);
      });
    for (
      const path of ["new.txt", "src/large.txt", "link.txt", "dangling", "src"]
    ) {
      const result = await write(ours.agentFileDestination)(path);
      assertEquals(
        result,
        await write(official.agentFileDestination)(path),
        path,
      );
    }
    assertEquals(await write(ours.agentFileDestination)("dangling"), "refused");
    assertEquals(await write(ours.agentFileDestination)("no/where"), "ENOENT");
    assertEquals(await Deno.readTextFile(`${root}/a.txt`), "a");
    await new Blob([]).stream().pipeTo(
      ours.agentFileDestination(`${root}/nothing`),
    );
    assertEquals(await Deno.readTextFile(`${root}/nothing`), "");
  }));

Deno.test("agentFileDestination() leaves the file as it was if the download fails; the official helper leaves half of the new one", () =>
  withDirectory(async (root) => {
    const path = `${root}/a.txt`;
    await Deno.chmod(path, 0o640);
    const contents: string[] = [];
    for (const { agentFileDestination } of [ours, official] as any[]) {
      const broken = ReadableStream.from(async function* () {
        yield new TextEncoder().encode("half");
        await Promise.reject(new Error("lost"));
      }());
      await assertRejects(
        () => broken.pipeTo(agentFileDestination(path)),
        Error,
        "lost",
      );
      contents.push(await Deno.readTextFile(path));
    }
    assertEquals(contents, ["a", "half"]);
    await new Blob(["whole"]).stream().pipeTo(ours.agentFileDestination(path));
    assertEquals(await Deno.readTextFile(path), "whole");
    assertEquals((await Deno.stat(path)).mode! & 0o777, 0o640);
    const names = [...Deno.readDirSync(root)].map(({ name }) => name);
    assertEquals(names.filter((name) => name.includes("part")), []);
  }));
