import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { fieldsOf } from "../../src/auth/metadata.ts";
import { FakeTime } from "@std/testing/time";
import {
  azureManagedIdentityTokenProvider,
  denoDeployTokenProvider,
  gcpIDTokenProvider,
  k8sServiceAccountTokenProvider,
  SubjectTokenProviderError,
} from "../../src/auth/mod.ts";
import { loadedAtStart, readGraph } from "../../tools/module_graph.ts";

const silent = (_: unknown, init?: RequestInit) =>
  new Promise<Response>((_, reject) =>
    init!.signal!.addEventListener("abort", () => reject(init!.signal!.reason))
  );

Deno.test("k8sServiceAccountTokenProvider() reads the file again for each token", async () => {
  const path = await Deno.makeTempFile();
  try {
    const provider = k8sServiceAccountTokenProvider(path);
    await Deno.writeTextFile(path, "first\n");
    assertEquals(await provider.getToken(), "first");
    await Deno.writeTextFile(path, " second ");
    assertEquals(await provider.getToken(), "second");
    await Deno.writeTextFile(path, "\n");
    await assertRejects(
      provider.getToken,
      SubjectTokenProviderError,
      `The token file at ${path} is empty.`,
    );
  } finally {
    await Deno.remove(path);
  }
});

Deno.test("k8sServiceAccountTokenProvider() names a file that cannot be read, and the permission that is missing", async () => {
  await assertRejects(
    k8sServiceAccountTokenProvider("/nowhere/token").getToken,
    SubjectTokenProviderError,
    "Failed to read Kubernetes service account token from /nowhere/token: no such file",
  );
  const module = new URL("../../src/auth/mod.ts", import.meta.url).href;
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: [
      "eval",
      "--no-lock",
      `import { k8sServiceAccountTokenProvider as k8s } from "${module}";
       await Deno.permissions.revoke({ name: "read" });
       try { await k8s("/x/token").getToken(); } catch (error) { console.log(error.message); }`,
    ],
    stderr: "null",
  }).output();
  assert(
    new TextDecoder().decode(stdout).includes(
      "not readable without --allow-read=/x/token",
    ),
  );
});

Deno.test("gcpIDTokenProvider() and azureManagedIdentityTokenProvider() give up after their timeout", async () => {
  using time = new FakeTime();
  for (
    const provider of [
      gcpIDTokenProvider(undefined, { fetch: silent, timeout: 500 }),
      azureManagedIdentityTokenProvider(undefined, {
        fetch: silent,
        timeout: 500,
      }),
    ]
  ) {
    const late = provider.getToken().then(null, (error) => error);
    await time.tickAsync(500);
    const error = await late;
    assert(error instanceof SubjectTokenProviderError);
    assert(
      (error.cause as Error).message.endsWith("within 500 ms"),
      String(error.cause),
    );
  }
});

Deno.test("azureManagedIdentityTokenProvider() does not quote a response that is not JSON", async () => {
  const error = await assertRejects(
    azureManagedIdentityTokenProvider(undefined, {
      fetch: () => Promise.resolve(new Response("canary-0123456789")),
    }).getToken,
    SubjectTokenProviderError,
  );
  assert(!Deno.inspect(error).includes("canary-0123456789"));
});

Deno.test("fieldsOf() does not quote a document that is not JSON, and ignores one of a refusal", async () => {
  const of = (body: string, status = 200) =>
    fieldsOf(new Response(body, { status }));
  assertEquals(await of('{"Token":"t"}'), { Token: "t" });
  assertEquals(await of('secret"'), {});
  assertEquals(await of("null"), {});
  assertEquals(await of('{"Token":"t"}', 500), {});
});

Deno.test("denoDeployTokenProvider() passes the audience, and its error names Deno Deploy if the token is missing", async () => {
  const provider = denoDeployTokenProvider(
    (audience) => Promise.resolve(`for ${audience}`),
    "https://aud.test",
  );
  assertEquals(provider.tokenType, "id");
  assertEquals(await provider.getToken(), "for https://aud.test");
  await assertRejects(
    denoDeployTokenProvider(() => Promise.reject(new Error("not here")))
      .getToken,
    SubjectTokenProviderError,
    "Deno Deploy issued no ID token: not here",
  );
  assertThrows(
    () => denoDeployTokenProvider(undefined as never),
    TypeError,
    "getIdToken must be the function of jsr:@deno/oidc, got undefined",
  );
});

Deno.test("./auth loads only itself, and the client loads none of it", async () => {
  const graph = await readGraph(["src/auth/mod.ts", "mod.ts"]);
  assertEquals(
    [...loadedAtStart(graph, "src/auth/mod.ts")].filter((path) =>
      !/^src\/(auth|core)\/|^src\/(auth_)?errors\.ts$/.test(path)
    ),
    [],
  );
  assertEquals(
    [...loadedAtStart(graph, "mod.ts")].filter((path) =>
      /^src\/auth\/|token_exchange/.test(path)
    ),
    [],
  );
});
