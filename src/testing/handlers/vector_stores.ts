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
import { readHandlers } from "./read_handlers.ts";
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
  /** Batch that added it. */
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

function membersOf(id: string, state: FakeState): Store<Member> {
  state.store(stores).get(id);
  const all = state.store(members);
  const store = all.get(id) ?? new Store<Member>("vector store file");
  all.set(id, store);
  return store;
}

function addMember(
  store: string,
  given: Fields,
  batch: string | null,
  state: FakeState,
): Member {
  const id = textOf(given.file_id);
  const { bytes } = fileContent(state, id);
  const strategy = fieldsOf(given.chunking_strategy);
  return membersOf(store, state).put({
    id,
    batch,
    work: beginWork(state),
    fields: {
      id,
      object: "vector_store.file",
      usage_bytes: bytes.length,
      created_at: state.seconds(),
      vector_store_id: store,
      last_error: null,
      chunking_strategy: strategy.type === "static" ? strategy : CHUNKING,
      attributes: given.attributes ?? {},
    },
  });
}

function statusOf(work: Work, state: FakeState): string {
  if (work.cancelled !== null) return "cancelled";
  return isDone(work, state) ? "completed" : "in_progress";
}

function presentMember(member: Member, state: FakeState): Fields {
  return { ...member.fields, status: statusOf(member.work, state) };
}

function counts(list: readonly Member[], state: FakeState): Fields {
  const count = (status: string) =>
    list.filter((one) => statusOf(one.work, state) === status).length;
  return {
    in_progress: count("in_progress"),
    completed: count("completed"),
    failed: 0,
    cancelled: count("cancelled"),
    total: list.length,
  };
}

function present(store: VectorStore, state: FakeState): Fields {
  const list = membersOf(store.id, state).list();
  const file_counts = counts(list, state);
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

function presentBatch(batch: Batch, state: FakeState): Fields {
  const list = membersOf(batch.store, state).list()
    .filter((one) => one.batch === batch.id);
  return {
    id: batch.id,
    object: "vector_store.files_batch",
    created_at: batch.createdAt,
    vector_store_id: batch.store,
    status: statusOf(batch.work, state),
    file_counts: counts(list, state),
  };
}

function pageOfMembers(
  list: readonly Member[],
  query: URLSearchParams,
  state: FakeState,
): Fields {
  const filter = query.get("filter");
  return pageOf(
    list.map((one) => presentMember(one, state))
      .filter((one) => filter === null || one.status === filter),
    query,
  );
}

/** `POST /vector_stores` and related endpoints. */
export const vectorStoreHandlers: Handlers = {
  "POST /vector_stores": (call, state) => {
    const { body } = call;
    const store = state.store(stores).put({
      id: state.ids.next("vs_"),
      object: "vector_store",
      created_at: state.seconds(),
      name: body.name ?? "",
      description: body.description ?? null,
      ...(body.expires_after ? { expires_after: body.expires_after } : {}),
      expires_at: null,
      last_active_at: state.seconds(),
      metadata: body.metadata ?? {},
    });
    for (const file_id of listOf(body.file_ids)) {
      const { chunking_strategy } = body;
      addMember(store.id, { file_id, chunking_strategy }, null, state);
    }
    return present(store, state);
  },
  ...readHandlers("/vector_stores", stores, present),
  "POST /vector_stores/{id}": (call, state) => {
    const { name, metadata, expires_after } = call.body;
    const changes = { name, metadata, expires_after };
    return present(state.store(stores).patch(call.params.id, changes), state);
  },
  "DELETE /vector_stores/{id}": (call, state) => {
    state.store(members).delete(call.params.id);
    return deletedObject(
      state.store(stores),
      call.params.id,
      "vector_store.deleted",
    );
  },
  "POST /vector_stores/{id}/search": (call, state) =>
    search(call.params.id, call.body, state),
  "POST /vector_stores/{id}/files": (call, state) =>
    presentMember(addMember(call.params.id, call.body, null, state), state),
  "GET /vector_stores/{id}/files": (call, state) =>
    pageOfMembers(membersOf(call.params.id, state).list(), call.query, state),
  "GET /vector_stores/{id}/files/{file}": (call, state) =>
    presentMember(
      membersOf(call.params.id, state).get(call.params.file),
      state,
    ),
  "POST /vector_stores/{id}/files/{file}": (call, state) => {
    const store = membersOf(call.params.id, state);
    const member = store.get(call.params.file);
    const fields = { ...member.fields, attributes: call.body.attributes };
    return presentMember(store.put({ ...member, fields }), state);
  },
  "DELETE /vector_stores/{id}/files/{file}": (call, state) =>
    deletedObject(
      membersOf(call.params.id, state),
      call.params.file,
      "vector_store.file.deleted",
    ),
  "GET /vector_stores/{id}/files/{file}/content": (call, state) => {
    const { id } = membersOf(call.params.id, state).get(call.params.file);
    return {
      object: "vector_store.file_content.page",
      data: [{ type: "text", text: textOfFile(id, state) }],
      has_more: false,
      next_page: null,
    };
  },
  "POST /vector_stores/{id}/file_batches": (call, state) => {
    const given: Fields[] = Array.isArray(call.body.files)
      ? call.body.files.filter(isFields)
      : listOf(call.body.file_ids).map((file_id) => ({
        ...call.body,
        file_id,
      }));
    const batch = state.store(batches).put({
      id: state.ids.next("vsfb_"),
      store: call.params.id,
      createdAt: state.seconds(),
      work: beginWork(state),
    });
    for (const one of given) addMember(call.params.id, one, batch.id, state);
    return presentBatch(batch, state);
  },
  "GET /vector_stores/{id}/file_batches/{batch}": (call, state) =>
    presentBatch(state.store(batches).get(call.params.batch), state),
  "POST /vector_stores/{id}/file_batches/{batch}/cancel": (call, state) => {
    const batch = state.store(batches).get(call.params.batch);
    const store = membersOf(batch.store, state);
    for (const one of store.list()) {
      if (one.batch !== batch.id) continue;
      store.put({ ...one, work: cancelWork(one.work, state) });
    }
    const work = cancelWork(batch.work, state);
    return presentBatch(state.store(batches).put({ ...batch, work }), state);
  },
  "GET /vector_stores/{id}/file_batches/{batch}/files": (call, state) =>
    pageOfMembers(
      membersOf(call.params.id, state).list()
        .filter((one) => one.batch === call.params.batch),
      call.query,
      state,
    ),
};

function textOfFile(id: string, state: FakeState): string {
  return new TextDecoder().decode(fileContent(state, id).bytes);
}

/** Files, rated by the share of the query's words that they contain. */
function search(id: string, body: Fields, state: FakeState): Fields {
  const queries = [body.query].flat().map(String);
  const words = new Set(
    queries.join(" ").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  if (words.size === 0) {
    throw new ApiError(400, "Invalid 'query': it contains no words.", {
      param: "query",
    });
  }
  const found = membersOf(id, state).list()
    .filter((one) => statusOf(one.work, state) === "completed")
    .map((one) => {
      const text = textOfFile(one.id, state);
      const has = text.toLowerCase();
      const hits = [...words].filter((word) => has.includes(word)).length;
      const { file } = fileContent(state, one.id);
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
