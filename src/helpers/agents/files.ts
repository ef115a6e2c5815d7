/**
 * Files for the environments of agents.
 *
 * @module
 */
import type { APIPromise, RequestOptions, Uploadable } from "../../contract.ts";
import { mergeHeaders } from "../../core/headers.ts";
import { OpenAIError } from "../../errors.ts";
import type {
  EnvironmentFile,
  FileCreateParams,
} from "../../generated/types/beta/agents/environments/files.ts";
import type {
  FileCreateParams as UploadParams,
  FileObject,
} from "../../generated/types/files.ts";

/** Uploaded files, in the form that an environment takes. */
export interface PreparedAgentFiles {
  /** Where each of them goes. */
  files: Extract<FileCreateParams, { type: "file_id" }>[];
  /** The files; they stay until the program deletes them. */
  uploadedFiles: FileObject[];
}

/** A file could not be uploaded or placed; files that were uploaded before remain. */
export class AgentFileUploadError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "AgentFileUploadError";
  /** Files that were uploaded; they remain until the program deletes them. */
  readonly uploadedFiles: FileObject[];

  /**
   * Called by `prepare()` and `upload()`.
   *
   * @param uploadedFiles Files that were uploaded.
   * @param cause What failed.
   */
  constructor(uploadedFiles: FileObject[], cause: unknown) {
    super(
      `An agent file could not be uploaded or placed; ${uploadedFiles.length} uploaded files remain`,
      { cause },
    );
    this.uploadedFiles = uploadedFiles;
  }
}

/** Uploads files. */
export interface FileSender {
  /** Uploads one. */
  create(
    params: UploadParams,
    options?: RequestOptions,
  ): APIPromise<FileObject>;
}

/**
 * Uploads files one after the other.
 *
 * @param sender Uploads them.
 * @param files The files by their path in the environment.
 * @param options Options of the uploads.
 * @throws {TypeError} If a path is not allowed, or one lies below another.
 * @throws {AgentFileUploadError} If an upload fails.
 */
export async function prepareFiles(
  sender: FileSender,
  files: Readonly<Record<string, Uploadable>>,
  options?: RequestOptions,
): Promise<PreparedAgentFiles> {
  const entries = Object.entries(files);
  checkPaths(entries.map(([path]) => path));
  if (entries.length > 1 && keyOf(options)) {
    throw new TypeError(
      "idempotencyKey must not be set for several files: each upload needs its own",
    );
  }
  const prepared: PreparedAgentFiles = { files: [], uploadedFiles: [] };
  for (const [path, file] of entries) {
    try {
      const uploaded = await sender.create(
        { file, purpose: "user_data" },
        options,
      );
      prepared.uploadedFiles.push(uploaded);
      prepared.files.push({ type: "file_id", file_id: uploaded.id, path });
    } catch (error) {
      throw new AgentFileUploadError(prepared.uploadedFiles, error);
    }
  }
  return prepared;
}

/**
 * Uploads a file and places it in an environment.
 *
 * @param sender Uploads it.
 * @param place Places it.
 * @param params The file and its path.
 * @param options Options of both requests.
 * @throws {AgentFileUploadError} If one of them fails.
 */
export async function uploadFile(
  sender: FileSender,
  place: (file: FileCreateParams) => PromiseLike<EnvironmentFile>,
  { file, path }: { file: Uploadable; path: string },
  options?: RequestOptions,
): Promise<{ uploadedFile: FileObject; environmentFile: EnvironmentFile }> {
  const { files: [reference], uploadedFiles: [uploadedFile] } =
    await prepareFiles(sender, { [path]: file }, options);
  try {
    return { uploadedFile, environmentFile: await place(reference) };
  } catch (error) {
    throw new AgentFileUploadError([uploadedFile], error);
  }
}

function keyOf(options: RequestOptions | undefined): string | undefined {
  const header = mergeHeaders({}, options?.headers)["idempotency-key"];
  return header === undefined ? options?.idempotencyKey : header ?? undefined;
}

/** Folders that belong to the environment. */
const RESERVED = /^\.(?:codex|managed-agents(?:-.*)?)$/;

function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    const [start, workspace, ...parts] = path.split("/");
    const isAllowed = start === "" && workspace === "workspace" &&
      parts.length > 0 && !/[\\\0]/.test(path) &&
      parts.every((part) => !["", ".", ".."].includes(part)) &&
      !RESERVED.test(parts[0]) && path !== "/workspace/outputs";
    if (!isAllowed) {
      throw new TypeError(
        `The path of an agent file must be absolute, inside /workspace and not reserved, got ${
          JSON.stringify(path)
        }`,
      );
    }
  }
  const all = new Set(paths);
  for (const path of paths) {
    for (
      let at = path.lastIndexOf("/");
      at > 0;
      at = path.lastIndexOf("/", at - 1)
    ) {
      const folder = path.slice(0, at);
      if (all.has(folder)) {
        throw new TypeError(
          `The path of an agent file must not lie below that of another, got ${path} and ${folder}`,
        );
      }
    }
  }
}
