/**
 * Files of this machine for the environments of agents: `openai/helpers/beta/agents/filesystem`.
 *
 * Symbolic links are not followed, and files are opened only when they are needed.
 *
 * @module
 */
import { constants, type Stats } from "node:fs";
import { lstat, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { RequestOptions, Uploadable } from "../../contract.ts";
import { OpenAIError } from "../../errors.ts";
import { toStreamingFile } from "../../results/runtime.js";
import type { StreamingFile } from "../../results/uploadable.ts";
import type { PreparedAgentFiles } from "./files.ts";
export type { PreparedAgentFiles } from "./files.ts";
export type { FileChunk, OpenFile } from "../../results/uploadable.ts";

/** A file that is opened when it is sent. */
export type AgentFile = StreamingFile & {
  /** Its size, in bytes. */
  readonly size: number;
};

/** Uploads files, as `client.beta.agents.environments.files` does. */
export interface AgentFilePreparer {
  /** Uploads files, by their paths in the environment. */
  prepare(
    files: Record<string, Uploadable>,
    options?: RequestOptions,
  ): Promise<PreparedAgentFiles>;
}

/** Which files of a directory to upload. */
export interface AgentDirectoryParams {
  /** Paths within the directory, with `/` between their parts. */
  include: readonly string[];
  /** Directory of the environment. @default {"/workspace"} */
  to?: string;
}

/** Bytes that are read at once. */
const CHUNK = 64 * 1024;

/** Windows has no such flag, and opens no links to files either. */
const { O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;

/** A path without symbolic links, and what it leads to. */
interface Entry {
  readonly path: string;
  readonly info: Stats;
}

/**
 * Selects a file to upload. It is opened when it is sent, and must not change before.
 *
 * @example
 * ```ts
 * import { agentFile } from "@duplex/openai/helpers/beta/agents/filesystem";
 *
 * const file = await agentFile("deno.json");
 * console.log(file.name, file.size); // client.beta.agents.environments.files.upload(id, { file, path })
 * ```
 *
 * @param path Path of the file.
 * @throws {OpenAIError} If it is a symbolic link, or not a file.
 */
export async function agentFile(path: string): Promise<AgentFile> {
  return sourceOf(await entryAt(path));
}

/**
 * Uploads files of a directory, such as for the environment of a session that is created afterwards.
 * All of them are looked at before the first one is uploaded.
 *
 * @param resource `client.beta.agents.environments.files`.
 * @param directory Path of the directory.
 * @param params Which files, and where they go.
 * @param options Options of the uploads.
 * @throws {TypeError} If a path of `include` is not one within the directory, or comes twice.
 * @throws {OpenAIError} If a path leads over a symbolic link, or not to a file.
 * @throws {AgentFileUploadError} If an upload fails; it has the files before it.
 */
export async function prepareAgentDirectory(
  resource: AgentFilePreparer,
  directory: string,
  { include, to = "/workspace" }: AgentDirectoryParams,
  options?: RequestOptions,
): Promise<PreparedAgentFiles> {
  const paths = [...include];
  const root = await entryAt(directory);
  if (!root.info.isDirectory()) {
    throw new OpenAIError(`${directory} must be a directory`);
  }
  paths.forEach(checkInclude);
  const files: Record<string, AgentFile> = {};
  for (const path of paths) {
    const entry = await entryAt(join(root.path, path), root.path);
    files[`${to}/${path}`] = sourceOf(entry);
  }
  return await resource.prepare(files, options);
}

/**
 * Where a download goes. The file appears, or is replaced, when the download is complete: if it fails,
 * nothing changes.
 *
 * @example
 * ```ts
 * import { agentFileDestination } from "@duplex/openai/helpers/beta/agents/filesystem";
 *
 * const to = agentFileDestination(`${await Deno.makeTempDir()}/report.txt`);
 * await new Blob(["Report"]).stream().pipeTo(to); // or: await artifacts.download({ path, to })
 * ```
 *
 * @param path Path of the file. What is there must be a file, not a symbolic link or a directory; else writing fails with an `OpenAIError`.
 */
export function agentFileDestination(
  path: string,
): WritableStream<Uint8Array> {
  const target = resolve(path);
  const part = `${target}.${crypto.randomUUID().slice(0, 8)}.part`;
  let file: Promise<Awaited<ReturnType<typeof open>>> | undefined;
  const opened = () => file ??= openPart(target, part);
  const discard = async () => {
    const handle = await file?.catch(() => undefined);
    if (!handle) return;
    await handle.close();
    await rm(part, { force: true });
  };
  return new WritableStream({
    async write(chunk) {
      try {
        await (await opened()).writeFile(chunk);
      } catch (error) {
        await discard();
        throw error;
      }
    },
    async close() {
      const handle = await opened();
      try {
        await handle.close();
        await rename(part, target);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    abort: discard,
  });
}

/** Opens a file next to the one that it will replace. */
async function openPart(
  target: string,
  part: string,
): ReturnType<typeof open> {
  const before = await lstat(target).catch((error) => {
    if (error?.code === "ENOENT") return undefined;
    throw error;
  });
  if (before && !before.isFile()) {
    throw new OpenAIError(
      `The destination of an agent's file must be a file, and ${target} is ${
        kindOf(before)
      }`,
    );
  }
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  const mode = before ? before.mode & 0o777 : 0o666;
  return await open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}

/**
 * Follows a path without following symbolic links.
 *
 * @param path The path.
 * @param root Where the links begin to matter; the directory of the path by default.
 */
async function entryAt(
  path: string,
  root: string = dirname(resolve(path)),
): Promise<Entry> {
  const absolute = resolve(path);
  let current = root;
  let info = await lstat(root);
  for (const part of relative(root, absolute).split(sep)) {
    current = join(current, part);
    info = await lstat(current);
    if (info.isSymbolicLink()) {
      throw new OpenAIError(
        `The path of an agent file must not contain symbolic links, and ${current} is one`,
      );
    }
  }
  const real = await realpath(absolute);
  if (!isSame(info, await lstat(real))) throw changed(absolute, "selected");
  return { path: real, info };
}

function sourceOf({ path, info }: Entry): AgentFile {
  if (!info.isFile()) {
    throw new OpenAIError(
      `An agent file must be a file, and ${path} is ${kindOf(info)}`,
    );
  }
  const { size } = info;
  const data = { [Symbol.asyncIterator]: () => bytesOf({ path, info }) };
  return { ...toStreamingFile(data, basename(path), { size }), size };
}

async function* bytesOf(
  { path, info }: Entry,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const file = await open(path, constants.O_RDONLY | O_NOFOLLOW);
  try {
    // Deno follows a link in spite of the flag, unless it runs with all permissions.
    const found = [await file.stat(), await lstat(path)];
    if (!found.every((one) => isSame(info, one))) {
      throw changed(path, "uploaded");
    }
    let rest = info.size;
    while (rest > 0) {
      const chunk = new Uint8Array(Math.min(rest, CHUNK));
      const { bytesRead } = await file.read(chunk, 0, chunk.length);
      if (bytesRead === 0) break;
      rest -= bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
    const { size } = await file.stat();
    if (rest > 0 || size !== info.size) throw changed(path, "uploaded");
  } finally {
    await file.close();
  }
}

function checkInclude(path: string, at: number, all: readonly string[]): void {
  const isWithin = !/[\\\0]/.test(path) &&
    path.split("/").every((part) => !["", ".", ".."].includes(part));
  if (isWithin && all.indexOf(path) === at) return;
  throw new TypeError(
    `include[${at}] must be a path within the directory that comes once, got ${
      JSON.stringify(path)
    }`,
  );
}

function isSame(before: Stats, after: Stats): boolean {
  return before.dev === after.dev && before.ino === after.ino &&
    before.size === after.size;
}

function kindOf(info: Stats): string {
  if (info.isDirectory()) return "a directory";
  return info.isSymbolicLink() ? "a symbolic link" : "a special file";
}

function changed(path: string, step: string): OpenAIError {
  return new OpenAIError(`${path} changed while it was being ${step}`);
}
