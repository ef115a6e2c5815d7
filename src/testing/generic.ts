/**
 * Operations without a handler of their own: answered by their schema, with what was created remembered.
 *
 * Whatever is posted to a collection can be fetched, listed, changed and deleted there. An id that was never handed out
 * is taken to exist, so that a test may begin in the middle; one that was deleted does not.
 *
 * @module
 */
import { ApiError } from "./api_error.ts";
import { type Answer, type Call, EventStream, type Handler } from "./call.ts";
import { type Facts, loadFacts, type OperationFacts } from "./facts.ts";
import { type Fields, fieldsOf, isFields } from "./fields.ts";
import { smallest } from "./from_schema.ts";
import { pageOf } from "./shelf.ts";
import { misfit } from "./validate.ts";
import type { World } from "./world.ts";

interface Thing extends Fields {
  readonly id: string;
}

/** Things by the path of their collection; a deleted one is `null`. */
const collections = (): Map<string, Map<string, Thing | null>> => new Map();

/** Finds what answers a path by its schema; `null` if the API has no such path. */
export async function generic(
  method: string,
  path: string,
): Promise<{ handler: Handler; params: Call["params"] } | null> {
  const facts = await loadFacts();
  const found = facts.find(method, path);
  if (found === null) return null;
  return {
    params: found.params,
    handler: (call, world) => answer(call, world, found.target, facts),
  };
}

function answer(
  call: Call,
  world: World,
  known: OperationFacts,
  facts: Facts,
): Answer {
  const { operation } = known;
  if (operation.stream === "always" || wantsStream(call, operation.stream)) {
    const data = sample(known.event, call, world, facts);
    return new EventStream([{
      ...(operation.framing === "named"
        ? { event: String(fieldsOf(data).event ?? "message") }
        : {}),
      data: fieldsOf(fieldsOf(data).data ?? data),
    }, { data: "[DONE]" }]);
  }
  if (operation.answer === "none" || known.response === undefined) {
    if (operation.method === "DELETE") forget(call, world);
    return new Response(null, { status: known.status });
  }
  if (operation.answer === "binary") {
    return new Response(new TextEncoder().encode(`${call.path}\n`), {
      headers: { "content-type": "application/octet-stream" },
    });
  }
  return ACTIONS[kindOf(operation.method, operation.path, operation.page)](
    call,
    world,
    known,
    facts,
  );
}

function wantsStream(call: Call, stream: string | undefined): boolean {
  return stream === "field" &&
    (call.body.stream === true || call.query.get("stream") === "true");
}

type Kind = "list" | "create" | "read" | "change" | "remove";

/** What an operation does, as its verb and the end of its path tell. */
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
      world: World,
      known: OperationFacts,
      facts: Facts,
    ) => Fields
  >
> = {
  list(call, world, known, facts) {
    const kept = collection(call.path, world);
    const things = kept.size > 0
      ? [...kept.values()].filter((one) => one !== null)
      : [fieldsOf(sample(known.item, call, world, facts))];
    const page = pageOf(things, call.query, "asc");
    const envelope = fieldsOf(sample(known.response, call, world, facts));
    return {
      ...envelope,
      ...page,
      object: envelope.object ?? page.object,
      ...(known.operation.page?.startsWith("next")
        ? { next: null, next_page: null }
        : {}),
    };
  },
  create(call, world, known, facts) {
    const made = fieldsOf(sample(known.response, call, world, facts));
    if (typeof made.id !== "string") return made;
    const thing: Thing = { ...made, id: world.ids.next(prefixOf(call.path)) };
    collection(call.path, world).set(thing.id, thing);
    return thing;
  },
  read(call, world, known, facts) {
    const { home, id } = address(call.path);
    const kept = collection(home, world).get(id);
    if (kept === null) throw gone(call.path);
    if (kept !== undefined) return kept;
    const made = fieldsOf(sample(known.response, call, world, facts));
    return typeof made.id === "string" ? { ...made, id } : made;
  },
  change(call, world, known, facts) {
    const before = ACTIONS.read(call, world, known, facts);
    const changed = overlaid(
      before,
      call.body,
      (value) =>
        misfit(value, known.response as Fields, {
          lookup: facts.lookup,
          tolerant: true,
        }) === null,
    );
    const { home, id } = address(call.path);
    if (typeof changed.id === "string") {
      collection(home, world).set(id, { ...changed, id });
    }
    return changed;
  },
  remove(call, world, known, facts) {
    const { id } = address(call.path);
    forget(call, world);
    const made = fieldsOf(sample(known.response, call, world, facts));
    return {
      ...made,
      ...("id" in made ? { id } : {}),
      ...("deleted" in made ? { deleted: true } : {}),
    };
  },
};

function collection(path: string, world: World): Map<string, Thing | null> {
  const all = world.shelf(collections);
  const kept = all.get(path) ?? new Map<string, Thing | null>();
  all.set(path, kept);
  return kept;
}

function address(path: string): { home: string; id: string } {
  const at = path.lastIndexOf("/");
  return {
    home: path.slice(0, at),
    id: decodeURIComponent(path.slice(at + 1)),
  };
}

function forget(call: Call, world: World): void {
  const { home, id } = address(call.path);
  const kept = collection(home, world);
  if (kept.get(id) === null) throw gone(call.path);
  kept.set(id, null);
}

function gone(path: string): ApiError {
  return new ApiError(404, `No such object: ${address(path).id}`, {
    param: "id",
  });
}

const PREFIXES: Readonly<Record<string, string>> = {
  containers: "cntr_",
  files: "file-",
  sessions: "sess_",
  video: "video_",
};

function prefixOf(path: string): string {
  const last = path.split("/").at(-1)!;
  return PREFIXES[last] ?? `${last.replace(/s$/, "")}_`;
}

/** The smallest answer, with what the request says of itself put in: ids of its path, fields of its body, the time. */
function sample(
  schema: object | undefined,
  call: Call,
  world: World,
  { lookup }: Facts,
): unknown {
  if (schema === undefined) return {};
  const made = smallest(schema as Fields, "", lookup);
  if (!isFields(made)) return made;
  const fits = (value: Fields) =>
    misfit(value, schema as Fields, { lookup, tolerant: true }) === null;
  const out = overlaid(overlaid(made, call.body, fits), call.params, fits);
  for (const name of ["created_at", "created", "updated_at"]) {
    if (made[name] === 0) out[name] = world.seconds();
  }
  if (out.id === "") out.id = world.ids.next(prefixOf(collectionOf(call)));
  return out;
}

/** Path of the collection that the request is about, without the id of one thing in it. */
function collectionOf(call: Call): string {
  const { home, id } = address(call.path);
  return Object.values(call.params).at(-1) === id ? home : call.path;
}

/** Takes over the fields of `given` that `made` has too, as long as the whole still fits. */
function overlaid(
  made: Fields,
  given: Fields,
  fits: (value: Fields) => boolean,
): Fields {
  let out = made;
  for (const [name, value] of Object.entries(given)) {
    if (!(name in made) || name === "object") continue;
    const both = isFields(made[name]) && isFields(value)
      ? { ...made[name], ...value }
      : value;
    const next = { ...out, [name]: both };
    if (fits(next)) out = next;
  }
  return { ...out };
}
