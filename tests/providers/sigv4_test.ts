/** Signature Version 4, compared by value with the examples that AWS publishes. */
import { assertEquals } from "@std/assert";
import {
  amzDate,
  authorization,
  canonicalRequest,
  sha256,
  signature,
  signedHeaders,
  stringToSign,
} from "../../src/providers/aws/sigv4.ts";

const TIME = "20150830T123600Z";
const KEYS = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
};
const EMPTY =
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const HOST = { host: "example.amazonaws.com", "x-amz-date": TIME };
const SERVICE = { service: "service", region: "us-east-1", time: TIME };

/** The published examples: request, hash of its canonical form if it is published, signature. */
const EXAMPLES: Record<string, {
  method?: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  service?: string;
  hash?: string;
  signature: string;
}> = {
  "get-vanilla": {
    url: "https://example.amazonaws.com/",
    headers: HOST,
    hash: "bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63",
    signature:
      "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
  },
  "get-vanilla-query-order-key-case": {
    url: "https://example.amazonaws.com/?Param2=value2&Param1=value1",
    headers: HOST,
    hash: "816cd5b414d056048ba4f7c5386d6e0533120fb1fcfa93762cf0fc39e2cf19e0",
    signature:
      "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
  },
  "get-header-value-trim": {
    url: "https://example.amazonaws.com/",
    headers: {
      ...HOST,
      "my-header1": " value1",
      "my-header2": ' "a   b   c"',
    },
    signature:
      "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
  },
  "post-vanilla": {
    method: "POST",
    url: "https://example.amazonaws.com/",
    headers: HOST,
    signature:
      "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
  },
  "post-x-www-form-urlencoded": {
    method: "POST",
    url: "https://example.amazonaws.com/",
    headers: { ...HOST, "content-type": "application/x-www-form-urlencoded" },
    body: "Param1=value1",
    signature:
      "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
  },
  "ListUsers of IAM": {
    url: "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
    headers: {
      host: "iam.amazonaws.com",
      "x-amz-date": TIME,
      "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    },
    service: "iam",
    hash: "f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59",
    signature:
      "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
  },
};

const bytes = (text: string) => new TextEncoder().encode(text);

for (const [name, example] of Object.entries(EXAMPLES)) {
  Deno.test(`Signature Version 4 of the example ${name}`, async () => {
    const { method = "GET", body = "", service = "service" } = example;
    const request = {
      method,
      url: example.url,
      headers: example.headers,
      bodyHash: await sha256(bytes(body)),
    };
    const scope = { ...SERVICE, service };
    const canonical = canonicalRequest(request);
    if (example.hash) {
      assertEquals(await sha256(bytes(canonical)), example.hash);
    }
    const text = await stringToSign(canonical, scope);
    assertEquals(
      await signature(text, KEYS.secretAccessKey, scope),
      example.signature,
    );
    assertEquals(
      await authorization(request, KEYS, scope),
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/${service}/aws4_request, SignedHeaders=${
        signedHeaders(request).join(";")
      }, Signature=${example.signature}`,
    );
  });
}

Deno.test("canonicalRequest() and stringToSign() of get-vanilla are the published texts", async () => {
  const canonical = canonicalRequest({
    method: "GET",
    url: "https://example.amazonaws.com/",
    headers: HOST,
    bodyHash: EMPTY,
  });
  assertEquals(
    canonical,
    `GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:${TIME}\n\nhost;x-amz-date\n${EMPTY}`,
  );
  assertEquals(
    await stringToSign(canonical, SERVICE),
    `AWS4-HMAC-SHA256\n${TIME}\n20150830/us-east-1/service/aws4_request\nbb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63`,
  );
});

Deno.test("canonicalRequest() encodes the path twice and the query once, and leaves out what proxies change", () => {
  const canonical = canonicalRequest({
    method: "GET",
    url: "https://example.amazonaws.com/a%20b/c:d?x=a+b&x=%2F&A=(1)",
    headers: { ...HOST, "user-agent": "x", authorization: "y", "sec-ch": "z" },
    bodyHash: EMPTY,
  });
  assertEquals(canonical.split("\n").slice(1, 3), [
    "/a%2520b/c%3Ad",
    "A=%281%29&x=%2F&x=a%20b",
  ]);
  assertEquals(canonical.includes("user-agent"), false);
  assertEquals(canonical.split("\n").at(-2), "host;x-amz-date");
});

Deno.test("amzDate() has neither separators nor fractions", () => {
  assertEquals(amzDate(new Date("2015-08-30T12:36:00.123Z")), TIME);
});
