/**
 * Endpoints of Amazon Bedrock.
 *
 * @module
 */
import { checkSpelling, describeValue, type Names } from "../../core/names.ts";
import { OpenAIError } from "../../errors.ts";
import { variable } from "../variables.ts";
import { checkRegion, mantleIn, rootOf } from "./region.ts";

export { checkRegion } from "./region.ts";

/** Family of endpoints: `mantle` is Bedrock's own OpenAI-compatible API, `runtime` that of Bedrock Runtime. */
export type BedrockEndpoint = "mantle" | "runtime";

/** Address of Bedrock. */
export interface BedrockEndpointOptions {
  /** Family of endpoints. @default {That of `baseURL`, else `"mantle"`} */
  endpoint?: BedrockEndpoint;
  /** AWS region, such as `us-east-1`. @default {AWS_REGION, AWS_DEFAULT_REGION} */
  region?: string;
  /** Root of the API; `null` means that of the region. @default {AWS_BEDROCK_BASE_URL} */
  baseURL?: string | null;
}

/** Names of all options of both providers: with a misspelled credential, another one would be used. */
const NAMES = {
  endpoint: 1,
  region: 1,
  baseURL: 1,
  apiKey: 1,
  tokenProvider: 1,
  accessKeyId: 1,
  secretAccessKey: 1,
  sessionToken: 1,
  profile: 1,
  credentialProvider: 1,
} satisfies Names<BedrockEndpointOptions> & Readonly<Record<string, 1>>;

/** An endpoint, resolved. */
export interface ResolvedEndpoint {
  /** Its family. */
  readonly endpoint: BedrockEndpoint;
  /** Its region, if known. */
  readonly region: string | undefined;
  /** Root of the API, without a trailing slash. */
  readonly baseURL: string;
}

/** Domains of partitions of AWS, by the beginning of their regions: for IPv4, and for both IP versions. */
const DOMAINS: readonly (readonly [string, string, string])[] = [
  ["cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  ["eusc-", "amazonaws.eu", "api.amazonwebservices.eu"],
  ["us-iso-", "c2s.ic.gov", "api.aws.ic.gov"],
  ["us-isob-", "sc2s.sgov.gov", "api.aws.scloud"],
  ["eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
  ["us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"],
  ["", "amazonaws.com", "api.aws"],
];

function domainsOf(region: string): readonly [string, string] {
  const [, ipv4, dual] = DOMAINS.find(([start]) => region.startsWith(start))!;
  return [ipv4, dual];
}

/**
 * The family and region that a host of AWS names; `undefined` for other hosts.
 *
 * @param hostname Host name.
 */
export function readHost(
  hostname: string,
): { endpoint: BedrockEndpoint; region: string } | undefined {
  const [service, region = "", ...rest] = hostname.toLowerCase()
    .replace(/\.$/, "").split(".");
  const domain = rest.join(".");
  if (!/^[a-z0-9-]+$/.test(region)) return undefined;
  if (service === "bedrock-mantle") {
    return domain === "api.aws" ? { endpoint: "mantle", region } : undefined;
  }
  return /^bedrock-runtime(-fips)?$/.test(service) &&
      domainsOf(region).includes(domain)
    ? { endpoint: "runtime", region }
    : undefined;
}

/**
 * The root of the API in a region.
 *
 * @param region Name of the region, checked.
 * @param endpoint Family of endpoints.
 */
function rootIn(region: string, endpoint: BedrockEndpoint): string {
  return endpoint === "runtime"
    ? `https://bedrock-runtime.${region}.${domainsOf(region)[0]}/openai/v1`
    : mantleIn(region);
}

/**
 * Finds the endpoint.
 *
 * @param options Options of the user.
 * @throws {OpenAIError} If the region is missing or invalid, or does not match the URL.
 */
export function resolveEndpoint(
  options: BedrockEndpointOptions,
): ResolvedEndpoint {
  checkSpelling(options, NAMES);
  const { endpoint: family } = options;
  if (family !== undefined && family !== "mantle" && family !== "runtime") {
    throw new OpenAIError(
      `endpoint must be "mantle" or "runtime", got ${JSON.stringify(family)}`,
    );
  }
  for (const name of ["region", "baseURL"] as const) {
    const value: unknown = options[name] ?? undefined;
    if (value !== undefined && typeof value !== "string") {
      throw new TypeError(
        `${name} must be a string, got ${describeValue(value)}`,
      );
    }
    if (value?.trim() === "") {
      throw new OpenAIError(`${name} must not be blank`);
    }
  }
  const found = options.region?.trim() ??
    variable("AWS_REGION", "AWS_DEFAULT_REGION");
  const given = options.baseURL === undefined
    ? variable("AWS_BEDROCK_BASE_URL")
    : options.baseURL;
  const region = found === undefined ? found : checkRegion(found, "region");
  if (!given) {
    const endpoint = family ?? "mantle";
    const known = checkRegion(region, "region");
    return { endpoint, region: known, baseURL: rootIn(known, endpoint) };
  }
  const baseURL = rootOf(given);
  const { hostname, protocol } = new URL(baseURL);
  const host = readHost(hostname);
  const endpoint = family ?? host?.endpoint ?? "mantle";
  if (host && protocol !== "https:") {
    throw new OpenAIError(`baseURL must be https: for ${hostname}`);
  }
  checkHost(hostname, endpoint, region);
  return { endpoint, region, baseURL };
}

/**
 * Checks that an AWS host matches the options.
 *
 * @param hostname Host name.
 * @param endpoint Family of endpoints.
 * @param region Region, if known.
 * @throws {OpenAIError} If the host is of another family or region.
 */
export function checkHost(
  hostname: string,
  endpoint: BedrockEndpoint,
  region: string | undefined,
): void {
  const host = readHost(hostname);
  if (host && host.endpoint !== endpoint) {
    throw new OpenAIError(
      `endpoint is "${endpoint}", but ${hostname} belongs to "${host.endpoint}": set endpoint to "${host.endpoint}", or change baseURL`,
    );
  }
  if (host && region && host.region !== region) {
    throw new OpenAIError(
      `region is "${region}", but ${hostname} is in "${host.region}": set region to "${host.region}", or change baseURL`,
    );
  }
}
