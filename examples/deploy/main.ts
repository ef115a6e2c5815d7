// The service on Deno Deploy or on your own machine: see docs/DEPLOY.md.
import { openClient } from "./client.ts";
import { service } from "./service.ts";

const env = (name: string) => Deno.env.get(name);
const password = env("SERVICE_PASSWORD");
if (!password) throw new Error("SERVICE_PASSWORD is not set");
const accountSid = env("TWILIO_ACCOUNT_SID");
const authToken = env("TWILIO_AUTH_TOKEN");
const publicUrl = env("PUBLIC_URL");

const { relay, handle } = service(openClient(env), {
  password,
  origins: env("ORIGINS")?.split(","),
  kv: "openKv" in Deno ? await Deno.openKv(env("KV_PATH")) : undefined,
  phone: accountSid && authToken && publicUrl
    ? { accountSid, authToken, publicUrl: `${publicUrl}/relay` }
    : undefined,
});
const server = Deno.serve(
  { port: Number(env("PORT") ?? 8_000) },
  handle,
);
Deno.addSignalListener("SIGINT", async () => {
  await relay.drain(); // before shutdown(), which may leave sockets open
  const late = new Promise((resolve) => setTimeout(resolve, 400));
  await Promise.race([server.shutdown(), late]); // a request may never end
  Deno.exit();
});
