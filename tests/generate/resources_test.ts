import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertStrictEquals,
} from "@std/assert";
import type { APIPromise, Caller, Operation } from "../../src/contract.ts";
import { loadSpec } from "../../src/testing/schema/api_spec.ts";
import { call } from "../conformance/sides.ts";
import {
  Chat,
  ChatCompletions,
  defineResource,
  Resources,
} from "../../src/generated/resources.js";

const { operations } = await loadSpec();

/** A caller that records its calls. */
function noting() {
  const calls: unknown[][] = [];
  const note = (...args: unknown[]) => {
    calls.push(args);
    return undefined as never;
  };
  return { caller: { call: note, page: note } as Caller, calls };
}

Deno.test("Resources creates a resource on first use and keeps it", () => {
  const client = new Resources(noting().caller);
  assertStrictEquals(client.chat.completions, client.chat.completions);
  assertStrictEquals(
    client.fineTuning.jobs.checkpoints,
    client.fineTuning.jobs.checkpoints,
  );
  assert(new Resources(noting().caller).chat !== client.chat);
  assertEquals(
    Object.keys(client.chat),
    ["completions"],
    "a log of it shows no caller",
  );
});

Deno.test("defineResource() defines one class under several names", () => {
  class Owner extends Chat {
    declare readonly first: ChatCompletions;
    declare readonly second: ChatCompletions;
    constructor(caller: Caller) {
      super(caller);
      defineResource(this, "first", ChatCompletions);
      defineResource(this, "second", ChatCompletions);
    }
  }
  const owner = new Owner(noting().caller);
  assert(owner.first !== owner.second);
  const own = new ChatCompletions(noting().caller);
  Object.assign(owner, { second: own });
  assertStrictEquals(owner.second, own);
  assertInstanceOf(owner.first, ChatCompletions);
  assert(owner.first !== own);
});

Deno.test("a method passes operation, IDs, params and options to the caller unchanged", () => {
  const { caller, calls } = noting();
  const client = new Resources(caller);
  const options = { maxRetries: 0 };
  const params = { vector_store_id: "vs_1" };
  client.vectorStores.files.retrieve("file_1", params, options);
  const operation = {
    method: "GET",
    path: "/vector_stores/{vector_store_id}/files/{file_id}",
    headers: { "openai-beta": "assistants=v2" },
  };
  assertEquals(calls, [[operation, { file_id: "file_1" }, params, options]]);
});

Deno.test("every method has the data of its operation", () => {
  for (const { accessor, operation, ids } of operations) {
    const { caller, calls } = noting();
    const named = ids.filter((id) => id.in === "positional");
    call(new Resources(caller), accessor, named.map(({ name }) => name));
    const [facts, given] = calls[0] as [
      Operation,
      Record<string, string> | null,
    ];
    assertEquals(facts, operation, accessor);
    assertEquals(
      Object.entries(given ?? {}).every(([name, value]) => name === value),
      true,
      accessor,
    );
  }
});

Deno.test("every method documents method, path, response and deprecation", async () => {
  const text = await Deno.readTextFile(
    new URL("../../src/generated/resources.d.ts", import.meta.url),
  );
  for (
    const { accessor, operation: { method, path }, deprecated } of operations
  ) {
    const mark = deprecated ? "@deprecated Deprecated by the API. " : "";
    assert(text.includes(`/** ${mark}\`${method} ${path}\`: `), accessor);
  }
});

Deno.test("hand-written classes can extend generated ones", () => {
  class Completions extends ChatCompletions {
    ask(): APIPromise<unknown> {
      return this.create({ model: "m", messages: [] });
    }
  }
  class WithHelpers extends Chat {
    declare completions: Completions;
    constructor(caller: Caller) {
      super(caller);
      defineResource(this, "completions", Completions);
    }
  }
  class Client extends Resources {
    declare chat: WithHelpers;
    constructor(caller: Caller) {
      super(caller);
      defineResource(this, "chat", WithHelpers);
    }
  }
  const { caller, calls } = noting();
  const client = new Client(caller);
  assertInstanceOf(client.chat.completions, ChatCompletions);
  client.chat.completions.ask();
  assertEquals((calls[0][0] as Operation).path, "/chat/completions");
});
