/**
 * The client of the service: with a key, or with the identity of the application.
 *
 * @module
 */
import OpenAI from "@duplex/openai";
import { denoDeployTokenProvider } from "@duplex/openai/auth";

/**
 * Makes the client. With `OPENAI_IDENTITY_PROVIDER_ID` and `OPENAI_SERVICE_ACCOUNT_ID` it needs no
 * key: Deno Deploy issues a token that identifies the application, and OpenAI exchanges it.
 * Otherwise the client needs `OPENAI_API_KEY`.
 *
 * @param env Reads a variable.
 */
export function openClient(
  env: (name: string) => string | undefined,
): OpenAI {
  const identityProviderId = env("OPENAI_IDENTITY_PROVIDER_ID");
  const serviceAccountId = env("OPENAI_SERVICE_ACCOUNT_ID");
  if (!identityProviderId || !serviceAccountId) return new OpenAI();
  const provider = denoDeployTokenProvider(async (audience) => {
    const { getIdToken } = await import("@deno/oidc");
    return await getIdToken(audience);
  });
  return new OpenAI({
    workloadIdentity: { identityProviderId, serviceAccountId, provider },
  });
}
