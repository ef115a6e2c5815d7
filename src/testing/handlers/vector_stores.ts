/**
 * Vector stores: files in them, batches of files, search.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import { beginWork, cancelWork, isDone, type Work } from "./background.ts";
import type { Handlers } from "../server/call.ts";
import {
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  numberOf,
  textOf,
} from "../fields.ts";
import { deletedObject, pageOf, Store } from "./store.ts";
import { fileContent } from "./files.ts";
import type { FakeState } from "../fake_state.ts";

interface VectorStore extends Fields {
  readonly id: string;
}

interface Member {
  readonly id: string;
  readonly fields: Fields;
  readonly work: Work;
  /** Batch that brought it in. */
  readonly batch: string | null;
}

interface Batch {
  readonly id: string;
  readonly store: string;
  readonly createdAt: number;
  readonly work: Work;
}

const stores = (): Store<VectorStore> => new Store("vector store");
const members = (): Map<string, Store<Member>> => new Map();
const batches = (): Store<Batch> => new Store("vector store file batch");

const CHUNKING = {
  type: "static",
  static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 },
};

function membersOf(id: string, world: FakeState): Store<Member> {
  world.store(stores).get(id);
  const all = world.store(members);
  const shelf = all.get(id) ?? new Store<Member>("vector store file");
  all.set(id, shelf);
  return shelf;
}

function addMember(
  store: string,
  given: Fields,
  batch: string | null,
  world: FakeState,
): Member {
  const id = textOf(given.file_id);
  const { bytes } = fileContent(world, id);
  const strategy = fieldsOf(given.chunking_strategy);
  return membersOf(store, world).put({
    id,
    batch,
    work: beginWork(world),
    fields: {
      id,
      object: "vector_store.file",
      usage_bytes: bytes.length,
      created_at: world.seconds(),
      vector_store_id: store,
      last_error: null,
      chunking_strategy: strategy.type === "static" ? strategy : CHUNKING,
      attributes: given.attributes ?? {},
    },
  });
}

function statusOf(work: Work, world: FakeState): string {
  if (work.cancelled !== null) return "cancelled";
  return isDone(work, world) ? "completed" : "in_progress";
}

function presentMember(member: Member, world: FakeState): Fields {
  return { ...member.fields, status: statusOf(member.work, world) };
}

function counts(list: readonly Member[], world: FakeState): Fields {
  const count = (status: string) =>
    list.filter((one) => statusOf(one.work, world) === status).length;
  return {
    in_progress: count("in_progress"),
    completed: count("completed"),
    failed: 0,
    cancelled: count("cancelled"),
    total: list.length,
  };
}

function present(store: VectorStore, world: FakeState): Fields {
  const list = membersOf(store.id, world).list();
  const file_counts = counts(list, world);
  return {
    ...store,
    file_counts,
    status: file_counts.in_progress === 0 ? "completed" : "in_progress",
    usage_bytes: list.reduce(
      (sum, one) => sum + Number(one.fields.usage_bytes),
      0,
    ),
  };
}

function presentBatch(batch: Batch, world: FakeState): Fields {
  const list = membersOf(batch.store, world).list()
    .filter((one) => one.batch === batch.id);
  return {
    id: batch.id,
    object: "vector_store.files_batch",
    created_at: batch.createdAt,
    vector_store_id: batch.store,
    status: statusOf(batch.work, world),
    file_counts: counts(list, world),
  };
}

function pageOfMembers(
  list: readonly Member[],
  query: URLSearchParams,
  world: FakeState,
): Fields {
  const filter = query.get("filter");
  return pageOf(
    list.map((one) => presentMember(one, world))
      .filter((one) => filter === null || one.status === filter),
    query,
  );
}

/** `POST /vector_stores` and its kin. */
export const vectorStoreHandlers: Handlers = {
  "POST /vector_stores": (call, world) => {
    const { body } = call;
    const store = world.store(stores).put({
      id: world.ids.next("vs_"),
      object: "vector_store",
      created_at: world.seconds(),
      name: body.name ?? "",
      description: body.description ?? null,
      ...(body.expires_after ? { expires_after: body.expires_after } : {}),
      expires_at: null,
      last_active_at: world.seconds(),
      metadata: body.metadata ?? {},
    });
    for (const file_id of listOf(body.file_ids)) {
      const { chunking_strategy } = body;
      addMember(store.id, { file_id, chunking_strategy }, null, world);
    }
    return present(store, world);
  },
  "GET /vector_stores": (call, world) =>
    pageOf(
      world.store(stores).list().map((store) => present(store, world)),
      call.query,
    ),
  "GET /vector_stores/{id}": (call, world) =>
    present(world.store(stores).get(call.params.id), world),
  "POST /vector_stores/{id}": (call, world) => {
    const { name, metadata, expires_after } = call.body;
    const changes = { name, metadata, expires_after };
    return present(world.store(stores).patch(call.params.id, changes), world);
  },
  "DELETE /vector_stores/{id}": (call, world) => {
    world.store(members).delete(call.params.id);
    return deletedObject(
      world.store(stores),
      call.params.id,
      "vector_store.deleted",
    );
  },
  "POST /vector_stores/{id}/search": (call, world) =>
    search(call.params.id, call.body, world),
  "POST /vector_stores/{id}/files": (call, world) =>
    presentMember(addMember(call.params.id, call.body, null, world), world),
  "GET /vector_stores/{id}/files": (call, world) =>
    pageOfMembers(membersOf(call.params.id, world).list(), call.query, world),
  "GET /vector_stores/{id}/files/{file}": (call, world) =>
    presentMember(
      membersOf(call.params.id, world).get(call.params.file),
      world,
    ),
  "POST /vector_stores/{id}/files/{file}": (call, world) => {
    const shelf = membersOf(call.params.id, world);
    const member = shelf.get(call.params.file);
    const fields = { ...member.fields, attributes: call.body.attributes };
    return presentMember(shelf.put({ ...member, fields }), world);
  },
  "DELETE /vector_stores/{id}/files/{file}": (call, world) =>
    deletedObject(
      membersOf(call.params.id, world),
      call.params.file,
      "vector_store.file.deleted",
    ),
  "GET /vector_stores/{id}/files/{file}/content": (call, world) => {
    const { id } = membersOf(call.params.id, world).get(call.params.file);
    return {
      object: "vector_store.file_content.page",
      data: [{ type: "text", text: textOfFile(id, world) }],
      has_more: false,
      next_page: null,
    };
  },
  "POST /vector_stores/{id}/file_batches": (call, world) => {
    const given: Fields[] = Array.isArray(call.body.files)
      ? call.body.files.filter(isFields)
      : listOf(call.body.file_ids).map((file_id) => ({
        ...call.body,
        file_id,
      }));
    const batch = world.store(batches).put({
      id: world.ids.next("vsfb_"),
      store: call.params.id,
      createdAt: world.seconds(),
      work: beginWork(world),
    });
    for (const one of given) addMember(call.params.id, one, batch.id, world);
    return presentBatch(batch, world);
  },
  "GET /vector_stores/{id}/file_batches/{batch}": (call, world) =>
    presentBatch(world.store(batches).get(call.params.batch), world),
  "POST /vector_stores/{id}/file_batches/{batch}/cancel": (call, world) => {
    const batch = world.store(batches).get(call.params.batch);
    const shelf = membersOf(batch.store, world);
    for (const one of shelf.list()) {
      if (one.batch !== batch.id) continue;
      shelf.put({ ...one, work: cancelWork(one.work, world) });
    }
    const work = cancelWork(batch.work, world);
    return presentBatch(world.store(batches).put({ ...batch, work }), world);
  },
  "GET /vector_stores/{id}/file_batches/{batch}/files": (call, world) =>
    pageOfMembers(
      membersOf(call.params.id, world).list()
        .filter((one) => one.batch === call.params.batch),
      call.query,
      world,
    ),
};

function textOfFile(id: string, world: FakeState): string {
  return new TextDecoder().decode(fileContent(world, id).bytes);
}

/** Files by the share of the query's words that are in them. */
function search(id: string, body: Fields, world: FakeState): Fields {
  const queries = [body.query].flat().map(String);
  const words = new Set(
    queries.join(" ").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  if (words.size === 0) {
    throw new ApiError(400, "Invalid 'query': no words in it.", {
      param: "query",
    });
  }
  const found = membersOf(id, world).list()
    .filter((one) => statusOf(one.work, world) === "completed")
    .map((one) => {
      const text = textOfFile(one.id, world);
      const has = text.toLowerCase();
      const hits = [...words].filter((word) => has.includes(word)).length;
      const { file } = fileContent(world, one.id);
      return {
        file_id: one.id,
        filename: file.filename,
        score: hits / words.size,
        attributes: one.fields.attributes,
        content: [{ type: "text", text }],
      };
    })
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, numberOf(body.max_num_results) ?? 10);
  return {
    object: "vector_store.search_results.page",
    search_query: queries,
    data: found,
    has_more: false,
    next_page: null,
  };
}
