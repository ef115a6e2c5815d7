import { assertEquals, assertRejects } from "@std/assert";
import OpenAI from "../../mod.ts";
import type { AbstractPage, PagePromise } from "../../src/contract.ts";
import { fakeOpenAI } from "../../src/testing.ts";

type List = PagePromise<AbstractPage<unknown>, unknown>;

/** How a list comes to have five items, how it is asked for two a page, and what tells them apart. */
interface Case {
  readonly fill: (client: OpenAI, index: number) => PromiseLike<unknown>;
  readonly list: (client: OpenAI) => unknown;
  readonly name: (item: Record<string, unknown>) => unknown;
}

const CASES: Record<string, Case> = {
  "last-item-id, by its own state": {
    fill: (client, index) => client.vectorStores.create({ name: `${index}` }),
    list: (client) => client.vectorStores.list({ limit: 2, order: "asc" }),
    name: (item) => item.name,
  },
  "last-item-id, by the schema": {
    fill: (client, index) => client.containers.create({ name: `${index}` }),
    list: (client) => client.containers.list({ limit: 2, order: "asc" }),
    name: (item) => item.name,
  },
  "last-id": {
    fill: (client, index) =>
      client.admin.organization.projects.create({ name: `${index}` }),
    list: (client) => client.admin.organization.projects.list({ limit: 2 }),
    name: (item) => item.name,
  },
  "next": {
    fill: (client, index) =>
      client.admin.organization.groups.create({ name: `${index}` }),
    list: (client) => client.admin.organization.groups.list({ limit: 2 }),
    name: (item) => item.name,
  },
  "next, of things with no id of their own": {
    fill: (client, index) =>
      client.admin.organization.projects.groups.create("proj_1", {
        group_id: `${index}`,
        role: "member",
      }),
    list: (client) =>
      client.admin.organization.projects.groups.list("proj_1", {
        limit: 2,
      }),
    name: (item) => item.group_id,
  },
  "next, of what was only added": {
    fill: (client, index) =>
      client.admin.organization.groups.users.create("group_1", {
        user_id: `${index}`,
      }),
    list: (client) =>
      client.admin.organization.groups.users.list("group_1", { limit: 2 }),
    name: (item) => item.id,
  },
  "next-page": {
    fill: (client, index) =>
      client.beta.agents.environments.files.create("env_1", {
        path: `${index}`,
        type: "inline",
        data: "x",
      }),
    list: (client) =>
      client.beta.agents.environments.files.list("env_1", { limit: 2 }),
    name: (item) => item.path,
  },
};

for (const [style, { fill, list, name }] of Object.entries(CASES)) {
  Deno.test(`a list of five walks three pages of two: ${style}`, async () => {
    await using openai = await fakeOpenAI({ port: null });
    const client = openai.client();
    for (let index = 0; index < 5; index++) await fill(client, index);
    openai.requests.take();
    const first = await (list(client) as List);
    const sizes: number[] = [];
    const names: unknown[] = [];
    for await (const page of first.iterPages()) {
      sizes.push(page.getPaginatedItems().length);
      for (const item of page.getPaginatedItems()) {
        names.push(name(item as Record<string, unknown>));
      }
    }
    assertEquals(sizes, [2, 2, 1]);
    assertEquals(names, ["0", "1", "2", "3", "4"]);
    assertEquals(openai.requests.all.length, 3);
  });
}

Deno.test("a list without pages is one page of any length", async () => {
  const models = Array.from({ length: 150 }, (_, index) => `model-${index}`);
  await using openai = await fakeOpenAI({ port: null, models });
  const page = await openai.client().models.list();
  assertEquals([page.data.length, page.hasNextPage()], [150, false]);
});

Deno.test("an object that is removed from a collection is not in its lists", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { users } = openai.client().admin.organization.groups;
  await users.create("group_1", { user_id: "a" });
  await users.create("group_1", { user_id: "b" });
  await users.delete("a", { group_id: "group_1" });
  const left = await Array.fromAsync(users.list("group_1"));
  assertEquals(left.map((one) => one.id), ["b"]);
});

Deno.test("without a limit, a page has the default size of its schema", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { groups, projects } = openai.client().admin.organization;
  for (let index = 0; index < 25; index++) {
    await groups.create({ name: `${index}` });
    await projects.create({ name: `${index}` });
  }
  assertEquals((await groups.list()).data.length, 25);
  assertEquals((await projects.list()).data.length, 20);
});

Deno.test("an unknown cursor is refused, and the error names its parameter", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client();
  for (const param of ["after", "before"]) {
    const error = await assertRejects(
      async () => await client.vectorStores.list({ [param]: "vs_none" }),
      OpenAI.BadRequestError,
    );
    assertEquals(error.param, param);
  }
});
