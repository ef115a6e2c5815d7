// deno-lint-ignore-file no-import-prefix -- what programs on AWS use
/** Sends one signed request with the credentials of AWS's own chain, and prints whose they are. */
import { fromNodeProviderChain } from "npm:@aws-sdk/credential-providers@3.972.0";
import OpenAI from "../../../mod.ts";
import { bedrock } from "../../../src/providers/bedrock/aws.ts";

const client = new OpenAI({
  provider: bedrock({
    region: "us-east-1",
    credentialProvider: fromNodeProviderChain(),
  }),
  maxRetries: 0,
  fetch: (_url, init) => {
    const headers = new Headers(init?.headers);
    const [, id] =
      /Credential=([^/]+)\//.exec(headers.get("authorization") ?? "") ?? [];
    console.log(JSON.stringify([id, headers.get("x-amz-security-token")]));
    return Promise.resolve(Response.json({}));
  },
});
await client.responses.create({ model: "openai.gpt-oss-120b", input: "Hi" });
