/**
 * Files and uploads, with their contents.
 *
 * @module
 */
import { ApiError, missing } from "../api_error.ts";
import type { Handlers } from "../server/call.ts";
import { type Fields, fieldsOf, listOf, textOf } from "../fields.ts";
import { deletedObject, pageOf, Store } from "./store.ts";
import type { FakeState } from "../fake_state.ts";

interface StoredFile extends Fields {
  readonly id: string;
  readonly filename: string;
  readonly purpose: string;
  readonly bytes: number;
}

interface Upload extends Fields {
  readonly id: string;
  readonly bytes: number;
  readonly filename: string;
  readonly purpose: string;
  readonly status: "pending" | "completed" | "cancelled";
}

const files = (): Store<StoredFile> => new Store("File");
const contents = (): Map<string, Uint8Array> => new Map();
const uploads = (): Store<Upload> => new Store("Upload");
const parts = (): Map<string, { upload: string; bytes: Uint8Array }> =>
  new Map();

/** Stores a file. */
export function storeFile(
  state: FakeState,
  filename: string,
  purpose: string,
  bytes: Uint8Array,
  expiresAt: number | null = null,
): StoredFile {
  const file = state.store(files).put({
    id: state.ids.next("file-"),
    object: "file",
    bytes: bytes.length,
    created_at: state.seconds(),
    ...(expiresAt === null ? {} : { expires_at: expiresAt }),
    filename,
    purpose,
    status: "processed",
  });
  state.store(contents).set(file.id, bytes);
  return file;
}

/** A file and its contents. */
export function fileContent(
  state: FakeState,
  id: string,
): { file: StoredFile; bytes: Uint8Array } {
  const file = state.store(files).get(id);
  return { file, bytes: state.store(contents).get(id)! };
}

/** Bytes of an uploaded part; text counts as a file. */
export async function partBytes(value: unknown): Promise<Uint8Array> {
  if (value instanceof Blob) return new Uint8Array(await value.arrayBuffer());
  return new TextEncoder().encode(textOf(value));
}

function pendingUpload(state: FakeState, id: string): Upload {
  const upload = state.store(uploads).get(id);
  if (upload.status === "pending") return upload;
  throw new ApiError(400, `Upload ${id} is ${upload.status}, not pending.`);
}

/** `POST /files`, `POST /uploads` and related endpoints. */
export const fileHandlers: Handlers = {
  "POST /files": async (call, state) => {
    const { file } = call.body;
    if (!(file instanceof File)) throw missing("file");
    const purpose = textOf(call.body.purpose);
    if (purpose === "") throw missing("purpose");
    const { seconds } = fieldsOf(call.body.expires_after);
    return storeFile(
      state,
      file.name,
      purpose,
      await partBytes(file),
      seconds === undefined ? null : state.seconds() + Number(seconds),
    );
  },
  "GET /files": (call, state) => {
    const purpose = call.query.get("purpose");
    return pageOf(
      state.store(files).list().filter((file) =>
        purpose === null || file.purpose === purpose
      ),
      call.query,
    );
  },
  "GET /files/{id}": (call, state) => state.store(files).get(call.params.id),
  "DELETE /files/{id}": (call, state) => {
    state.store(contents).delete(call.params.id);
    return deletedObject(state.store(files), call.params.id, "file");
  },
  "GET /files/{id}/content": (call, state) => {
    const { file, bytes } = fileContent(state, call.params.id);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "content-type": "application/octet-stream",
        "content-length": String(bytes.length),
        "content-disposition": `attachment; filename="${
          encodeURI(file.filename.toWellFormed())
        }"`,
      },
    });
  },
  "POST /uploads": (call, state) =>
    state.store(uploads).put({
      id: state.ids.next("upload_"),
      object: "upload",
      bytes: Number(call.body.bytes),
      created_at: state.seconds(),
      expires_at: state.seconds() + 3_600,
      filename: textOf(call.body.filename),
      purpose: textOf(call.body.purpose),
      status: "pending",
    }),
  "POST /uploads/{id}/parts": async (call, state) => {
    const upload = pendingUpload(state, call.params.id);
    const id = state.ids.next("part_");
    state.store(parts).set(id, {
      upload: upload.id,
      bytes: await partBytes(call.body.data),
    });
    return {
      id,
      object: "upload.part",
      created_at: state.seconds(),
      upload_id: upload.id,
    };
  },
  "POST /uploads/{id}/complete": async (call, state) => {
    const upload = pendingUpload(state, call.params.id);
    const pieces = listOf(call.body.part_ids).map((id) => {
      const part = state.store(parts).get(String(id));
      if (part?.upload === upload.id) return Uint8Array.from(part.bytes);
      throw new ApiError(400, `No such part of ${upload.id}: ${id}`, {
        param: "part_ids",
      });
    });
    const bytes = await partBytes(new Blob(pieces));
    if (bytes.length !== upload.bytes) {
      throw new ApiError(
        400,
        `The parts have ${bytes.length} bytes, but the upload was announced with ${upload.bytes}.`,
        { param: "part_ids" },
      );
    }
    const file = storeFile(state, upload.filename, upload.purpose, bytes);
    return state.store(uploads).patch(upload.id, {
      status: "completed",
      file,
    });
  },
  "POST /uploads/{id}/cancel": (call, state) => {
    const upload = pendingUpload(state, call.params.id);
    return state.store(uploads).patch(upload.id, { status: "cancelled" });
  },
};
