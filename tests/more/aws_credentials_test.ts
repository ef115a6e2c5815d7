// deno-lint-ignore-file no-import-prefix -- what programs on AWS use
/**
 * `bedrock()` with `fromNodeProviderChain()` of AWS: the sources that its own chain does not have, against
 * scripted servers.
 */
import { assertEquals } from "@std/assert";
// Installed here: the programs have another home.
import "npm:@aws-sdk/credential-providers@3.972.0";

const EXPIRES = "2099-01-01T00:00:00Z";
const keys = (id: string) => ({
  AccessKeyId: id,
  SecretAccessKey: "secret",
  Token: `token of ${id}`,
  Expiration: EXPIRES,
});

/** The metadata of EC2, the server of a container, STS and SSO in one. */
function answer({ method, url, headers }: Request): Response {
  const { pathname, searchParams } = new URL(url);
  const roles = "/latest/meta-data/iam/security-credentials";
  if (method === "PUT" && pathname === "/latest/api/token") {
    return new Response("imds-token");
  }
  const isIMDS = headers.get("x-aws-ec2-metadata-token") === "imds-token";
  if (pathname === `${roles}/` && isIMDS) return new Response("my-role");
  if (pathname === `${roles}/my-role` && isIMDS) {
    return Response.json({ Code: "Success", Type: "AWS-HMAC", ...keys("EC2") });
  }
  if (
    pathname === "/container" && headers.get("authorization") === "Basic abc"
  ) return Response.json(keys("CONTAINER"));
  if (
    pathname === "/federation/credentials" &&
    searchParams.get("role_name") === "reader" &&
    headers.get("x-amz-sso_bearer_token") === "sso-token"
  ) {
    return Response.json({
      roleCredentials: {
        accessKeyId: "SSO",
        secretAccessKey: "secret",
        sessionToken: "token of SSO",
        expiration: Date.parse(EXPIRES),
      },
    });
  }
  if (
    method === "POST" && pathname === "/" &&
    headers.get("authorization")?.includes("Credential=SOURCE/")
  ) {
    return new Response(
      `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>ROLE</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token of ROLE</SessionToken><Expiration>${EXPIRES}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
      { headers: { "content-type": "text/xml" } },
    );
  }
  return new Response(`${method} ${pathname}`, { status: 404 });
}

const SSO_URL = "https://example.awsapps.com/start";
const CONFIG = `[default]
region = us-east-1

[profile role]
role_arn = arn:aws:iam::123456789012:role/reader
source_profile = source

[profile source]
aws_access_key_id = SOURCE
aws_secret_access_key = secret

[profile sso]
sso_start_url = ${SSO_URL}
sso_region = us-east-1
sso_account_id = 123456789012
sso_role_name = reader
`;

async function hex(text: string): Promise<string> {
  const hash = await crypto.subtle.digest(
    "SHA-1",
    new TextEncoder().encode(text),
  );
  return Array.from(
    new Uint8Array(hash),
    (byte) => byte.toString(16).padStart(2, "0"),
  ).join("");
}

const SOURCES: Record<string, [id: string, env: (url: string) => object]> = {
  "the role of an EC2 instance": ["EC2", (url) => ({
    AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
  })],
  "a container": ["CONTAINER", (url) => ({
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/container`,
    AWS_CONTAINER_AUTHORIZATION_TOKEN: "Basic abc",
  })],
  "an assumed role": ["ROLE", (url) => ({
    AWS_PROFILE: "role",
    AWS_ENDPOINT_URL_STS: url,
  })],
  "SSO": ["SSO", (url) => ({
    AWS_PROFILE: "sso",
    AWS_ENDPOINT_URL_SSO: url,
  })],
};

for (const [name, [id, env]] of Object.entries(SOURCES)) {
  Deno.test(`bedrock() signs with AWS's own chain: ${name}`, async () => {
    await using server = Deno.serve({
      hostname: "127.0.0.1",
      port: 0,
      onListen() {},
    }, answer);
    const home = await Deno.makeTempDir();
    try {
      await Deno.mkdir(`${home}/.aws/sso/cache`, { recursive: true });
      await Deno.writeTextFile(`${home}/.aws/config`, CONFIG);
      await Deno.writeTextFile(
        `${home}/.aws/sso/cache/${await hex(SSO_URL)}.json`,
        JSON.stringify({
          startUrl: SSO_URL,
          region: "us-east-1",
          accessToken: "sso-token",
          expiresAt: EXPIRES,
        }),
      );
      const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
        args: [
          "run",
          "--no-check",
          "--allow-net",
          "--allow-env",
          "--allow-read",
          "--allow-sys",
          new URL("programs/aws_credentials.ts", import.meta.url).pathname,
        ],
        clearEnv: true,
        env: {
          ...Object.fromEntries(
            ["PATH", "DENO_DIR", "DENO_TLS_CA_STORE", "NPM_CONFIG_REGISTRY"]
              .flatMap((key) => {
                const value = Deno.env.get(key);
                return value === undefined ? [] : [[key, value]];
              }),
          ),
          DENO_DIR: Deno.env.get("DENO_DIR") ??
            `${Deno.env.get("HOME")}/.cache/deno`,
          HOME: home,
          ...env(`http://127.0.0.1:${server.addr.port}`),
        },
      }).output();
      const printed = new TextDecoder().decode(stdout).trim();
      assertEquals(
        printed,
        JSON.stringify([id, `token of ${id}`]),
        new TextDecoder().decode(stderr),
      );
    } finally {
      await Deno.remove(home, { recursive: true });
    }
  });
}
