/** AWS credentials of `bedrock()`: where they come from, and what is refused. */
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import OpenAI, { OpenAIError } from "../../mod.ts";
import { readProfile } from "../../src/providers/aws/credentials.ts";
import {
  bedrock,
  type BedrockProviderOptions,
} from "../../src/providers/bedrock/aws.ts";
import { run, SOURCE } from "../support/program.ts";
import { scriptedFetch } from "../support/scripted_fetch.ts";

const REGION = { region: "us-east-1", baseURL: null };
const KEYS = { accessKeyId: "AKID", secretAccessKey: "secret-0123456789" };
const KEY = { apiKey: "bedrock-key-0123456789" };
const credentialProvider = () => KEYS;

const WRONG: Record<string, [options: BedrockProviderOptions, says: string]> = {
  "half of the keys": [{ ...REGION, accessKeyId: "AKID" }, "must both be"],
  "only a session": [{ ...REGION, sessionToken: "s" }, "needs both of them"],
  "a blank secret": [
    { ...REGION, accessKeyId: "AKID", secretAccessKey: " " },
    "must both be non-empty",
  ],
  "a blank session": [{ ...REGION, ...KEYS, sessionToken: "" }, "sessionToken"],
  "a blank profile": [{ ...REGION, profile: " " }, "profile must not be blank"],
  "keys and a profile": [
    { ...REGION, ...KEYS, profile: "p" },
    "mutually exclusive",
  ],
  "keys and a provider": [
    { ...REGION, ...KEYS, credentialProvider },
    "mutually exclusive",
  ],
  "keys and a token": [{ ...REGION, ...KEYS, ...KEY }, "mutually exclusive"],
  "a profile and a token provider": [
    { ...REGION, profile: "p", tokenProvider: () => "t" },
    "mutually exclusive",
  ],
  "no region": [
    { ...KEYS, baseURL: "http://127.0.0.1:1/v1", endpoint: "mantle" },
    "region is missing",
  ],
  "another host without a family": [
    { ...REGION, ...KEYS, baseURL: "http://127.0.0.1:1/v1" },
    "endpoint is missing",
  ],
};

for (const [name, [options, says]] of Object.entries(WRONG)) {
  Deno.test(`bedrock() with AWS credentials refuses ${name}, and says what to change`, () => {
    const error = assertThrows(() => bedrock(options), OpenAIError, says);
    assertEquals(error.message.includes(KEYS.secretAccessKey), false);
  });
}

Deno.test("bedrock() asks a credential provider before each attempt, and signs again", async () => {
  let count = 0;
  const fetch = scriptedFetch(
    new Response(null, { status: 500, headers: { "retry-after-ms": "0" } }),
    Response.json({}),
  );
  const client = new OpenAI({
    fetch,
    provider: bedrock({
      ...REGION,
      credentialProvider: () =>
        Promise.resolve({
          ...KEYS,
          accessKeyId: `AKID${++count}`,
          sessionToken: `session-${count}`,
        }),
    }),
  });
  await client.models.list();
  assertEquals(
    fetch.sent.map(({ headers }) => [
      /Credential=(\w+)/.exec(headers.get("authorization") ?? "")?.[1],
      headers.get("x-amz-security-token"),
    ]),
    [["AKID1", "session-1"], ["AKID2", "session-2"]],
  );
});

Deno.test("a credential provider that fails or returns no keys is an error that says so", async () => {
  const failing: [() => never, string][] = [
    [() => {
      throw new Error("no");
    }, "credentialProvider failed"],
    [() => ({ accessKeyId: "AKID" }) as never, "must return accessKeyId"],
    [() => undefined as never, "must return accessKeyId"],
  ];
  for (const [credentialProvider, says] of failing) {
    const provider = bedrock({ ...REGION, credentialProvider });
    const client = new OpenAI({ provider, fetch: scriptedFetch() });
    await assertRejects(() => client.models.list(), OpenAIError, says);
  }
});

Deno.test("a form is signed, a stream is not", async () => {
  const fetch = scriptedFetch(Response.json({ id: "file_1" }));
  const client = new OpenAI({
    fetch,
    provider: bedrock({ ...REGION, ...KEYS }),
  });
  await client.files.create({
    file: new File(["x"], "a.txt"),
    purpose: "user_data",
  });
  assertEquals(
    fetch.sent[0].headers.get("x-amz-content-sha256")?.length,
    64,
  );
  await assertRejects(
    () => client.post("/files", { body: new Blob(["x"]).stream() }),
    OpenAIError,
    "can be sent only once",
  );
});

Deno.test("readProfile() reads one section", () => {
  const text =
    "[default]\naws_access_key_id = A\n\n[ other ]\r\naws_access_key_id=B # not a comment\naws_secret_access_key = C=\n";
  assertEquals(readProfile(text, "default"), { aws_access_key_id: "A" });
  assertEquals(readProfile(text, "other"), {
    aws_access_key_id: "B # not a comment",
    aws_secret_access_key: "C=",
  });
  assertEquals(readProfile(text, "none"), {});
});

Deno.test("defaultCredentials() finds the environment, then the file, then the credential server of a container", async () => {
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) =>
      Response.json({
        AccessKeyId: "CONTAINER",
        SecretAccessKey: request.headers.get("authorization"),
        Token: "t",
        Expiration: new Date(Date.now() + 3_600_000).toISOString(),
      }),
  );
  const file = await Deno.makeTempFile();
  await Deno.writeTextFile(
    file,
    "[default]\naws_access_key_id=FILE\naws_secret_access_key=f\n[p]\naws_access_key_id=P\naws_secret_access_key=p\n",
  );
  const container = {
    AWS_CONTAINER_CREDENTIALS_FULL_URI:
      `http://127.0.0.1:${server.addr.port}/keys`,
    AWS_CONTAINER_AUTHORIZATION_TOKEN: "of-the-pod",
    AWS_SHARED_CREDENTIALS_FILE: "/nowhere",
  };
  const found = async (env: Record<string, string>, profile?: string) => {
    const text = await run({
      code: `
        import { defaultCredentials } from "${SOURCE}/providers/aws/credentials.ts";
        const read = defaultCredentials(${JSON.stringify(profile)});
        try {
          const [a, b] = [await read(), await read()];
          console.log(a.accessKeyId, a.secretAccessKey, a.sessionToken, a.accessKeyId === b.accessKeyId);
        } catch (error) { console.log(error.name, error.message); }`,
      flags: ["--no-prompt", "--allow-env", "--allow-read", "--allow-net"],
      env,
    });
    return text.trim();
  };
  try {
    const keys = { AWS_ACCESS_KEY_ID: "ENV", AWS_SECRET_ACCESS_KEY: "e" };
    const shared = { AWS_SHARED_CREDENTIALS_FILE: file };
    const [env, own, profile, pod, none, noProfile] = await Promise.all([
      found({ ...keys, ...shared, ...container }),
      found(shared),
      found({ ...keys, ...shared }, "p"),
      found(container),
      found({ AWS_SHARED_CREDENTIALS_FILE: "/nowhere" }),
      found(shared, "missing"),
    ]);
    assertEquals([env, own, profile, pod], [
      "ENV e undefined true",
      "FILE f undefined true",
      "P p undefined true",
      "CONTAINER of-the-pod t true",
    ]);
    assertEquals(none.startsWith("OpenAIError Cannot find AWS credent"), true);
    assertEquals(
      noProfile.startsWith('OpenAIError Cannot find profile "missing"'),
      true,
    );
  } finally {
    await Deno.remove(file);
  }
});
