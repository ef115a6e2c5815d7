/**
 * Subject tokens of an Azure managed identity.
 *
 * @module
 */
import type { SubjectTokenProvider } from "../config/workload_identity.ts";
import { checkSpelling, type Names } from "../core/names.ts";
import { SubjectTokenProviderError } from "../auth_errors.ts";
import {
  METADATA_OPTIONS,
  type MetadataOptions,
  readMetadata,
} from "./metadata.ts";

const IMDS = "http://169.254.169.254/metadata/identity/oauth2/token";

/** Which identity of the machine is used, and how the metadata server is reached. */
export interface AzureIdentityOptions extends MetadataOptions {
  /** Object ID of a user-assigned identity. */
  objectId?: string;
  /** Client ID of a user-assigned identity. */
  clientId?: string;
  /** Resource ID of a user-assigned identity. */
  msiResId?: string;
  /** Version of the metadata API. @default {"2018-02-01"} */
  apiVersion?: string;
}

/**
 * Requests the token of a managed identity from Azure's metadata server.
 *
 * @param resource Resource that the token is for.
 * @param config Which identity; by default the one that the machine has.
 * @throws {SubjectTokenProviderError} From `getToken()`, if the server cannot be reached or returns no token.
 *
 * @example
 * ```ts
 * import { azureManagedIdentityTokenProvider } from "@duplex/openai/auth";
 * import { assertEquals } from "@std/assert";
 *
 * const provider = azureManagedIdentityTokenProvider("api://openai", {
 *   clientId: "11111111-2222-3333-4444-555555555555",
 *   fetch: () => Promise.resolve(Response.json({ access_token: "a.b.c" })),
 * });
 * assertEquals(await provider.getToken(), "a.b.c");
 * ```
 */
export function azureManagedIdentityTokenProvider(
  resource: string = "https://management.azure.com/",
  config: AzureIdentityOptions = {},
): SubjectTokenProvider {
  checkSpelling(
    config,
    {
      ...METADATA_OPTIONS,
      objectId: 1,
      clientId: 1,
      msiResId: 1,
      apiVersion: 1,
    } satisfies Names<AzureIdentityOptions>,
  );
  const { apiVersion = "2018-02-01", objectId, clientId, msiResId } = config;
  const url = new URL(IMDS);
  const query = {
    "api-version": apiVersion,
    resource,
    object_id: objectId,
    client_id: clientId,
    msi_res_id: msiResId,
  };
  for (const [name, value] of Object.entries(query)) {
    if (value) url.searchParams.set(name, value);
  }
  return {
    tokenType: "jwt",
    async getToken() {
      try {
        return await readMetadata(url, { Metadata: "true" }, config, tokenOf);
      } catch (cause) {
        if (cause instanceof SubjectTokenProviderError) throw cause;
        throw failure("failed to fetch token from IMDS", cause);
      }
    },
  };
}

async function tokenOf(response: Response): Promise<string> {
  if (!response.ok) {
    throw failure(
      `Failed to fetch token from Azure IMDS: status ${response.status}`,
    );
  }
  let body: { access_token?: unknown } | null;
  const text = await response.text();
  try {
    body = JSON.parse(text);
  } catch {
    // The parser's error would quote the text, which may contain a token.
    throw failure(
      "failed to fetch token from IMDS",
      new SyntaxError("IMDS response contains invalid JSON"),
    );
  }
  const token = body?.access_token;
  if (typeof token !== "string" || token.trim() === "") {
    throw failure("IMDS response missing 'access_token' field");
  }
  return token;
}

function failure(message: string, cause?: unknown): SubjectTokenProviderError {
  return new SubjectTokenProviderError(
    message,
    "azure-imds",
    cause instanceof Error ? cause : undefined,
  );
}
