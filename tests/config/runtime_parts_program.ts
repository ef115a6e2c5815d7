/**
 * Runs a client on a Deno without some of its parts, as edge runtimes and older versions are, and prints what
 * came of it.
 */
type Parts = Record<string, unknown>;

const parts: Parts = {};
for (const name of Object.keys(Deno)) {
  try {
    parts[name] = Deno[name as keyof typeof Deno];
  } catch {
    // Parts that this version refuses to give.
  }
}
const blocked = () => {
  throw new Error("blocklisted");
};

/** What each of them lacks. */
const REMOVALS: Record<string, (deno: Parts) => void> = {
  "permissions.querySync": (deno) => deno.permissions = {},
  "permissions": (deno) => delete deno.permissions,
  "errors.NotCapable": (deno) => {
    const { NotCapable: _, ...errors } = deno.errors as Parts;
    deno.errors = errors;
  },
  "errors": (deno) => delete deno.errors,
  "files": (deno) => {
    for (const name of Object.keys(deno)) {
      if (/File|open|stat/i.test(name)) delete deno[name];
    }
  },
  "files, which throw": (deno) => {
    for (const name of Object.keys(deno)) {
      if (/Sync$/.test(name)) deno[name] = blocked;
    }
  },
  "env": (deno) => delete deno.env,
  "env, which throws": (deno) => deno.env = { get: blocked },
  "all but env": (deno) => {
    for (const name of Object.keys(deno)) if (name !== "env") delete deno[name];
  },
  "all": (deno) => {
    for (const name of Object.keys(deno)) delete deno[name];
  },
};

const [lacking] = Deno.args;
REMOVALS[lacking](parts);
Object.defineProperty(globalThis, "Deno", { value: parts, writable: true });

const { OpenAI } = await import("../../mod.ts");
const results: unknown[] = [];
const client = new OpenAI({
  apiKey: "sk-test-0123456789",
  fetch: () => Promise.resolve(Response.json({ id: "resp_1" })),
});
results.push((await client.responses.create({ model: "m", input: "x" })).id);
try {
  new OpenAI({ envFile: null });
} catch (error) {
  results.push((error as Error).constructor.name);
}
const away = new OpenAI({
  apiKey: "sk-test-0123456789",
  baseURL: "http://127.0.0.1:1/v1",
  maxRetries: 1,
});
let attempts = 0;
const { fetch } = globalThis;
away.fetch = (url, init) => {
  attempts++;
  return fetch(url, init);
};
try {
  await away.models.list();
} catch (error) {
  results.push((error as Error).constructor.name, attempts);
}
try {
  await away.realtime.connect({ model: "m" });
} catch (error) {
  results.push((error as Error).constructor.name);
}
console.log(JSON.stringify(results));
