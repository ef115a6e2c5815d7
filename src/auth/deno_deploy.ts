/**
 * Subject tokens of an application on Deno Deploy.
 *
 * @module
 */
import type { SubjectTokenProvider } from "../config/workload_identity.ts";
import { SubjectTokenProviderError } from "../auth_errors.ts";

/**
 * Requests an ID token from Deno Deploy, which is an OpenID Connect provider for its applications.
 *
 * @param getIdToken The function of that name in `jsr:@deno/oidc`.
 * @param audience Audience of the token, as it is registered with OpenAI.
 * @throws {TypeError} If `getIdToken` is not a function.
 * @throws {SubjectTokenProviderError} From `getToken()`, if Deno Deploy issues no token, as outside of Deno Deploy.
 *
 * @example
 * ```ts
 * import { denoDeployTokenProvider } from "@duplex/openai/auth";
 * import { assertEquals } from "@std/assert";
 *
 * // import { getIdToken } from "jsr:@deno/oidc";
 * const getIdToken = (audience: string) => Promise.resolve(`token for ${audience}`);
 * const provider = denoDeployTokenProvider(getIdToken);
 * assertEquals(await provider.getToken(), "token for https://api.openai.com/v1");
 * ```
 */
export function denoDeployTokenProvider(
  getIdToken: (audience: string) => Promise<string>,
  audience: string = "https://api.openai.com/v1",
): SubjectTokenProvider {
  if (typeof getIdToken !== "function") {
    throw new TypeError(
      `getIdToken must be the function of jsr:@deno/oidc, got ${typeof getIdToken}`,
    );
  }
  return {
    tokenType: "id",
    async getToken() {
      try {
        return await getIdToken(audience);
      } catch (cause) {
        throw new SubjectTokenProviderError(
          `Deno Deploy issued no ID token: ${
            cause instanceof Error ? cause.message : String(cause)
          }`,
          "deno-deploy",
          cause instanceof Error ? cause : undefined,
        );
      }
    },
  };
}
