/**
 * AWS Signature Version 4, with WebCrypto.
 *
 * Each step is a function of values, so that it can be compared with the examples that AWS publishes.
 *
 * @module
 */
import { encodeHex } from "../../core/base64.ts";

/** A request to sign. */
export interface SignableRequest {
  /** Method, in upper case. */
  readonly method: string;
  /** Whole URL. */
  readonly url: string;
  /** All headers to sign, by lower-case name, `host` included. */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body, in hexadecimal digits. */
  readonly bodyHash: string;
}

/** The service, region and time that a signature is for. */
export interface Scope {
  /** Name of the service, such as `bedrock`. */
  readonly service: string;
  /** Region, such as `us-east-1`. */
  readonly region: string;
  /** Time, such as `20150830T123600Z`. */
  readonly time: string;
}

const ALGORITHM = "AWS4-HMAC-SHA256";

/** Headers that proxies and runtimes change. */
const UNSIGNED =
  /^(?:authorization|cache-control|connection|expect|from|keep-alive|max-forwards|pragma|referer|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id|(?:proxy|sec)-.*)$/;

const utf8 = new TextEncoder();

/**
 * The names of the headers that are signed, in order.
 *
 * @param request The request.
 */
export function signedHeaders({ headers }: SignableRequest): string[] {
  return Object.keys(headers).filter((name) => !UNSIGNED.test(name)).sort();
}

/**
 * The canonical form of a request.
 *
 * @param request The request.
 */
export function canonicalRequest(request: SignableRequest): string {
  const { pathname, searchParams } = new URL(request.url);
  const names = signedHeaders(request);
  const lines = names.map((name) =>
    `${name}:${request.headers[name].trim().replace(/\s+/g, " ")}`
  );
  const query = [...searchParams]
    .map(([name, value]) => [encode(name), encode(value)])
    .sort(([a, x], [b, y]) => order(a, b) || order(x, y))
    .map(([name, value]) => `${name}=${value}`);
  return [
    request.method,
    // Encoded twice, as all services except S3 require.
    encode(pathname).replaceAll("%2F", "/"),
    query.join("&"),
    ...lines,
    "",
    names.join(";"),
    request.bodyHash,
  ].join("\n");
}

/**
 * What is signed.
 *
 * @param canonical The canonical form of the request.
 * @param scope Service, region and time.
 */
export async function stringToSign(
  canonical: string,
  scope: Scope,
): Promise<string> {
  const hash = await sha256(utf8.encode(canonical));
  return [ALGORITHM, scope.time, scopeOf(scope), hash].join("\n");
}

/**
 * The signature, in hexadecimal digits.
 *
 * @param text What is signed.
 * @param secretAccessKey The secret key.
 * @param scope Service, region and time.
 */
export async function signature(
  text: string,
  secretAccessKey: string,
  scope: Scope,
): Promise<string> {
  let key: BufferSource = utf8.encode(`AWS4${secretAccessKey}`);
  for (const part of scopeOf(scope).split("/")) key = await hmac(key, part);
  return encodeHex(await hmac(key, text));
}

/**
 * The value of `Authorization`.
 *
 * @param request The request.
 * @param keys Access key and secret key.
 * @param scope Service, region and time.
 */
export async function authorization(
  request: SignableRequest,
  keys: { readonly accessKeyId: string; readonly secretAccessKey: string },
  scope: Scope,
): Promise<string> {
  const text = await stringToSign(canonicalRequest(request), scope);
  const signed = await signature(text, keys.secretAccessKey, scope);
  return `${ALGORITHM} Credential=${keys.accessKeyId}/${
    scopeOf(scope)
  }, SignedHeaders=${signedHeaders(request).join(";")}, Signature=${signed}`;
}

/**
 * The SHA-256 of bytes, in hexadecimal digits.
 *
 * @param bytes The bytes.
 */
export async function sha256(bytes: BufferSource): Promise<string> {
  return encodeHex(await crypto.subtle.digest("SHA-256", bytes));
}

/**
 * A time in the format of AWS, such as `20150830T123600Z`.
 *
 * @param date The time.
 */
export function amzDate(date: Date): string {
  return date.toISOString().replace(/[:-]|\.\d{3}/g, "");
}

function scopeOf({ time, region, service }: Scope): string {
  return `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function hmac(key: BufferSource, text: string): Promise<ArrayBuffer> {
  const imported = await crypto.subtle.importKey(
    "raw",
    key,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  return await crypto.subtle.sign("HMAC", imported, utf8.encode(text));
}
