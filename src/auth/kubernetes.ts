/**
 * Subject tokens of a Kubernetes service account.
 *
 * @module
 */
import type { SubjectTokenProvider } from "../config/workload_identity.ts";
import { checkSpelling } from "../core/names.ts";
import { readFile } from "../core/runtime.ts";
import { SubjectTokenProviderError } from "../auth_errors.ts";

const TOKEN_PATH = "/var/run/secrets/kubernetes.io/serviceaccount/token";

/**
 * Reads the token of the pod's service account. The file is read again for each exchange, because Kubernetes renews it.
 *
 * @param tokenPath Where the token is mounted.
 * @param config Reads the file in another way.
 * @throws {SubjectTokenProviderError} From `getToken()`, if the file cannot be read or is empty.
 *
 * @example
 * ```ts
 * import { k8sServiceAccountTokenProvider } from "@duplex/openai/auth";
 * import { assertEquals } from "@std/assert";
 *
 * const provider = k8sServiceAccountTokenProvider("/var/run/secrets/openai/token", {
 *   readFile: () => Promise.resolve("header.payload.signature\n"),
 * });
 * assertEquals(await provider.getToken(), "header.payload.signature");
 * ```
 */
export function k8sServiceAccountTokenProvider(
  tokenPath: string = TOKEN_PATH,
  config: { readFile?: (path: string) => Promise<string> } = {},
): SubjectTokenProvider {
  checkSpelling(config, { readFile: 1 });
  const read = config.readFile ?? readToken;
  return {
    tokenType: "jwt",
    async getToken() {
      let text: string;
      try {
        text = await read(tokenPath);
      } catch (cause) {
        if (cause instanceof SubjectTokenProviderError) throw cause;
        throw new SubjectTokenProviderError(
          `Failed to read Kubernetes service account token from ${tokenPath}: ${
            cause instanceof Error ? cause.message : String(cause)
          }`,
          "kubernetes",
          cause instanceof Error ? cause : undefined,
        );
      }
      const token = text.trim();
      if (token === "") {
        throw new SubjectTokenProviderError(
          `The token file at ${tokenPath} is empty.`,
          "kubernetes",
        );
      }
      return token;
    },
  };
}

// deno-lint-ignore require-await -- errors become rejections
async function readToken(path: string): Promise<string> {
  const found = readFile(path);
  if ("value" in found) return found.value;
  throw new Error(found.missing);
}
