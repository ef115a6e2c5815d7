// The service on Deno Deploy or on your own machine: see docs/DEPLOY.md.
import { openClient } from "./client.ts";
import { service } from "./service.ts";

/** Reads a variable; an empty one counts as not set. */
const env = (name: string) => Deno.env.get(name) || undefined;

function fail(message: string): never {
  console.error(message);
  Deno.exit(1);
}

/** Opens Deno KV; on your own machine, in a file if `KV_PATH` names one. */
async function openKv(): Promise<Deno.Kv | undefined> {
  if (!("openKv" in Deno)) return undefined;
  const path = env("KV_PATH");
  try {
    return await Deno.openKv(path);
  } catch (error) {
    return fail(
      `Cannot open Deno KV: ${(error as Error).message}. ` +
        "KV_PATH must be a file that this program may create and write, " +
        `or not be set; it is ${path ?? "not set"}.`,
    );
  }
}

const password = env("SERVICE_PASSWORD") ?? fail(
  "Set SERVICE_PASSWORD to the bearer token that a page presents.",
);
const accountSid = env("TWILIO_ACCOUNT_SID");
const authToken = env("TWILIO_AUTH_TOKEN");
const publicUrl = env("PUBLIC_URL");
const phone = accountSid && authToken && publicUrl
  ? { accountSid, authToken, publicUrl: `${publicUrl}/relay` }
  : undefined;
if (!phone && (accountSid || authToken || publicUrl)) {
  console.warn(
    "No telephone: set all of TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and PUBLIC_URL.",
  );
}
const port = Number(env("PORT") ?? 8_000);
if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  fail(`PORT must be a port, got ${env("PORT")}.`);
}

const { relay, handle } = service(openClient(env), {
  password,
  origins: env("ORIGINS")?.split(",").map((origin) => origin.trim()),
  kv: await openKv(),
  phone,
});
// drains at SIGINT and SIGTERM; whatever is open after that must not keep the process alive
relay.serve({ port }, handle).finished.then(() => Deno.exit());
