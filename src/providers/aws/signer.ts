/**
 * Signs the requests of a provider for AWS.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type {
  AwsCredentialIdentity,
  AwsCredentialsProvider,
} from "./credentials.ts";
import { amzDate, authorization, sha256 } from "./sigv4.ts";

/** What a signature depends on besides the request. */
export interface SignerOptions {
  /** Name of the service. */
  readonly service: string;
  /** Region. */
  readonly region: string;
  /** Returns the keys. */
  readonly credentials: AwsCredentialsProvider;
}

/** Headers that the signature sets, so a request must not contain them. */
const OWN = ["x-amz-date", "x-amz-security-token", "x-amz-content-sha256"];

/**
 * Signs a request.
 *
 * @param request Options of `fetch`; its headers are replaced.
 * @param url Whole URL.
 * @param headers Headers of the request, without a credential.
 * @param options Service, region and keys.
 * @throws {OpenAIError} If the keys cannot be obtained, or the body can be sent only once.
 */
export async function sign(
  request: RequestInit,
  url: string,
  headers: Headers,
  { service, region, credentials }: SignerOptions,
): Promise<void> {
  const bodyHash = await sha256(await bytesOf(request.body));
  const keys = await keysFrom(credentials);
  const time = amzDate(new Date());
  for (const name of OWN) headers.delete(name);
  headers.set("x-amz-date", time);
  headers.set("x-amz-content-sha256", bodyHash);
  if (keys.sessionToken) {
    headers.set("x-amz-security-token", keys.sessionToken);
  }
  const signed = {
    method: (request.method ?? "GET").toUpperCase(),
    url,
    // `fetch` sets this header itself.
    headers: { ...Object.fromEntries(headers), host: new URL(url).host },
    bodyHash,
  };
  headers.set(
    "authorization",
    await authorization(signed, keys, { service, region, time }),
  );
  request.headers = headers;
}

async function bytesOf(body: unknown): Promise<BufferSource> {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return body as BufferSource;
  }
  if (body instanceof Blob) return await body.arrayBuffer();
  throw new OpenAIError(
    "Cannot sign a body that can be sent only once: pass a Blob or bytes instead of a stream, or use a bearer token",
  );
}

async function keysFrom(
  credentials: AwsCredentialsProvider,
): Promise<AwsCredentialIdentity> {
  let keys: Partial<AwsCredentialIdentity> | undefined;
  try {
    keys = await credentials();
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    throw new OpenAIError(
      "Cannot get AWS credentials: credentialProvider failed",
      { cause },
    );
  }
  const { accessKeyId, secretAccessKey, sessionToken } = keys ?? {};
  const texts = [accessKeyId, secretAccessKey, sessionToken ?? "-"];
  if (texts.every((text) => typeof text === "string" && text.trim() !== "")) {
    return keys as AwsCredentialIdentity;
  }
  throw new OpenAIError(
    "Cannot get AWS credentials: credentialProvider must return accessKeyId and secretAccessKey as non-empty strings, and sessionToken if the keys are temporary",
  );
}
