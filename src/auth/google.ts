/**
 * Subject tokens of a Google Cloud service account.
 *
 * @module
 */
import type { SubjectTokenProvider } from "../config/workload_identity.ts";
import { checkSpelling } from "../core/names.ts";
import { SubjectTokenProviderError } from "../auth_errors.ts";
import {
  METADATA_OPTIONS,
  type MetadataOptions,
  readMetadata,
} from "./metadata.ts";

const IDENTITY =
  "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity";

/**
 * Requests an ID token of the default service account from Google's metadata server.
 *
 * @param audience Audience of the token, as it is registered with OpenAI.
 * @param config How the server is reached.
 * @throws {SubjectTokenProviderError} From `getToken()`, if the server cannot be reached or returns no token.
 *
 * @example
 * ```ts
 * import { gcpIDTokenProvider } from "@duplex/openai/auth";
 * import { assertEquals } from "@std/assert";
 *
 * const provider = gcpIDTokenProvider("https://api.openai.com/v1", {
 *   fetch: () => Promise.resolve(new Response("a.b.c")),
 * });
 * assertEquals(await provider.getToken(), "a.b.c");
 * ```
 */
export function gcpIDTokenProvider(
  audience: string = "https://api.openai.com/v1",
  config: MetadataOptions = {},
): SubjectTokenProvider {
  checkSpelling(config, METADATA_OPTIONS);
  const url = new URL(IDENTITY);
  url.searchParams.set("audience", audience);
  return {
    tokenType: "id",
    async getToken() {
      try {
        return await readMetadata(
          url,
          { "Metadata-Flavor": "Google" },
          config,
          tokenOf,
        );
      } catch (cause) {
        throw new SubjectTokenProviderError(
          `Failed to fetch token from GCP Metadata Server: ${
            cause instanceof Error ? cause.message : String(cause)
          }`,
          "gcp-metadata",
          cause instanceof Error ? cause : undefined,
        );
      }
    },
  };
}

async function tokenOf(response: Response): Promise<string> {
  if (!response.ok) {
    throw new Error(`GCP Metadata Server returned ${response.status}`);
  }
  const token = (await response.text()).trim();
  if (token === "") {
    throw new Error("GCP metadata server returned an empty token");
  }
  return token;
}
