/**
 * Operations without a handler of their own: responses come from the schema, and created objects are stored.
 *
 * An object that is posted to a collection can be retrieved, listed, changed and deleted there. An
 * unknown ID counts as existing, so that a test can begin in the middle; a deleted one does not.
 *
 * @module
 */
import {
  type Call,
  EventStream,
  type Handler,
  type HandlerResult,
} from "../server/call.ts";
import {
  address,
  collection,
  deletedError,
  forget,
  givenName,
  nameOf,
  prefixOf,
} from "./collections.ts";
import {
  type ApiSpec,
  loadSpec,
  type OperationSpec,
} from "../schema/api_spec.ts";
import { type Fields, fieldsOf, isFields } from "../fields.ts";
import { namesOf, smallest } from "../schema/from_schema.ts";
import { pageOf } from "./store.ts";
import { schemaError } from "../schema/validate.ts";
import type { FakeState } from "../fake_state.ts";

/** Finds the schema-based handler of a path; `null` if the API has no such path. */
export async function generic(
  method: string,
  path: string,
): Promise<{ handler: Handler; params: Call["params"] } | null> {
  const spec = await loadSpec();
  const found = spec.find(method, path);
  if (found === null) return null;
  return {
    params: found.params,
    handler: (call, state) => respond(call, state, found.target, spec),
  };
}

function respond(
  call: Call,
  state: FakeState,
  known: OperationSpec,
  spec: ApiSpec,
): HandlerResult {
  const { operation } = known;
  if (operation.stream === "always" || wantsStream(call, operation.stream)) {
    const data = sample(known.event, call, state, spec);
    return new EventStream([{
      ...(operation.framing === "named"
        ? { event: String(fieldsOf(data).event ?? "message") }
        : {}),
      data: fieldsOf(fieldsOf(data).data ?? data),
    }, { data: "[DONE]" }]);
  }
  if (operation.returns === "none" || known.response === undefined) {
    if (operation.method === "DELETE") forget(call.path, state);
    return new Response(null, { status: known.status });
  }
  if (operation.returns === "binary") {
    return new Response(new TextEncoder().encode(`${call.path}\n`), {
      headers: { "content-type": "application/octet-stream" },
    });
  }
  return ACTIONS[kindOf(operation.method, operation.path, operation.page)](
    call,
    state,
    known,
    spec,
  );
}

function wantsStream(call: Call, stream: string | undefined): boolean {
  return stream === "field" &&
    (call.body.stream === true || call.query.get("stream") === "true");
}

type Kind = "list" | "create" | "read" | "change" | "remove";

/** Actions, chosen by the verb and the end of the path. */
function kindOf(method: string, path: string, page: unknown): Kind {
  if (page !== undefined) return "list";
  if (method === "DELETE") return "remove";
  if (method === "GET") return "read";
  return path.split("?")[0].endsWith("}") ? "change" : "create";
}

const ACTIONS: Readonly<
  Record<
    Kind,
    (
      call: Call,
      state: FakeState,
      known: OperationSpec,
      spec: ApiSpec,
    ) => Fields
  >
> = {
  list(call, state, known, spec) {
    const kept = collection(call.path, state);
    const things = kept.size > 0
      ? [...kept.values()].filter((one) => one !== null)
      : [fieldsOf(sample(known.item, call, state, spec))];
    const name = (thing: Fields) => nameOf(thing, call.path);
    const page = pageOf(things, listQuery(call, known), "asc", name);
    const envelope = fieldsOf(sample(known.response, call, state, spec));
    return {
      ...envelope,
      ...page,
      object: envelope.object ?? page.object,
      ...("next" in envelope
        ? { next: page.has_more ? page.last_id : null }
        : {}),
    };
  },
  create(call, state, known, spec) {
    const made = fieldsOf(sample(known.response, call, state, spec));
    const thing = "id" in made
      ? { ...made, id: state.ids.next(prefixOf(call.path)) }
      : made;
    const kept = member(thing, call, state, spec);
    if (kept !== null) {
      collection(call.path, state).set(nameOf(kept, call.path), kept);
    }
    return thing;
  },
  read(call, state, known, spec) {
    const { home, name } = address(call.path);
    const kept = collection(home, state).get(name);
    if (kept === null) throw deletedError(call.path);
    if (kept !== undefined) return kept;
    const made = fieldsOf(sample(known.response, call, state, spec));
    return typeof made.id === "string" ? { ...made, id: name } : made;
  },
  change(call, state, known, spec) {
    const before = ACTIONS.read(call, state, known, spec);
    const changed = overlaid(before, call.body, known.response!, spec);
    const { home, name } = address(call.path);
    if (typeof changed.id === "string") {
      collection(home, state).set(name, { ...changed, id: name });
    }
    return changed;
  },
  remove(call, state, known, spec) {
    const { name } = address(call.path);
    forget(call.path, state);
    const made = fieldsOf(sample(known.response, call, state, spec));
    return {
      ...made,
      ...("id" in made ? { id: name } : {}),
      ...("deleted" in made ? { deleted: true } : {}),
    };
  },
};

/**
 * The entry of a created object in a list: the object itself or, where the response only confirms
 * an addition (a user to a group), an entry with the ID from the request. `null` if nothing
 * identifies it.
 */
function member(
  thing: Fields,
  call: Call,
  state: FakeState,
  spec: ApiSpec,
): Fields | null {
  const item = spec.find("GET", call.path)?.target.item as Fields | undefined;
  const id = givenName(call.body, call.path);
  if (
    item !== undefined && typeof id === "string" && !fits(thing, item, spec)
  ) {
    return { ...fieldsOf(sample(item, call, state, spec)), id };
  }
  return nameOf(thing, call.path) === "" ? null : thing;
}

/** The query of a list with its cursor as `after`, and with the default limit of the operation. */
function listQuery({ query }: Call, known: OperationSpec): URLSearchParams {
  const out = new URLSearchParams(query);
  const page = query.get("page");
  if (page !== null) out.set("after", page);
  const limit = known.query.find((one) => one.name === "limit");
  const usual = fieldsOf(limit?.schema).default;
  if (!out.has("limit") && typeof usual === "number") {
    out.set("limit", String(usual));
  }
  return out;
}

/** The smallest response, completed from the request: IDs of its path, fields of its body, the time. */
function sample(
  schema: object | undefined,
  call: Call,
  state: FakeState,
  spec: ApiSpec,
): unknown {
  if (schema === undefined) return {};
  const made = smallest(schema as Fields, "", spec.lookup);
  if (!isFields(made)) return made;
  const out = overlaid(
    overlaid(made, call.body, schema, spec),
    call.params,
    schema,
    spec,
  );
  for (const name of ["created_at", "created", "updated_at"]) {
    if (made[name] === 0) out[name] = state.seconds();
  }
  if (out.id === "") out.id = state.ids.next(prefixOf(collectionOf(call)));
  return out;
}

/** Path of the collection that the request is about, without the ID of an object in it. */
function collectionOf(call: Call): string {
  const { home, name } = address(call.path);
  return Object.values(call.params).at(-1) === name ? home : call.path;
}

/** Copies the fields of `given` that the schema names, as long as the result still matches the schema. */
function overlaid(
  made: Fields,
  given: Fields,
  schema: object,
  spec: ApiSpec,
): Fields {
  let out = made;
  const named = namesOf(schema as Fields, spec.lookup);
  for (const [name, value] of Object.entries(given)) {
    if (!named.has(name) || name === "object") continue;
    const both = isFields(made[name]) && isFields(value)
      ? { ...made[name], ...value }
      : value;
    const next = { ...out, [name]: both };
    if (fits(next, schema, spec)) out = next;
  }
  return { ...out };
}

function fits(value: Fields, schema: object, { lookup }: ApiSpec): boolean {
  return schemaError(value, schema as Fields, { lookup, tolerant: true }) ===
    null;
}
