/**
 * Providers of subject tokens for `workloadIdentity`: a program in Kubernetes, Azure, Google Cloud or
 * on Deno Deploy needs no key.
 *
 * @example On Deno Deploy
 * ```ts ignore
 * import { getIdToken } from "jsr:@deno/oidc";
 * import OpenAI from "@duplex/openai";
 * import { denoDeployTokenProvider } from "@duplex/openai/auth";
 *
 * const client = new OpenAI({
 *   workloadIdentity: {
 *     identityProviderId: "idp_123",
 *     serviceAccountId: "svc_acct_123",
 *     provider: denoDeployTokenProvider(getIdToken),
 *   },
 * });
 * ```
 *
 * @module
 */
export { azureManagedIdentityTokenProvider } from "./azure.ts";
export type { AzureIdentityOptions } from "./azure.ts";
export { denoDeployTokenProvider } from "./deno_deploy.ts";
export { gcpIDTokenProvider } from "./google.ts";
export { k8sServiceAccountTokenProvider } from "./kubernetes.ts";
export type { MetadataOptions } from "./metadata.ts";
export { OAuthError, SubjectTokenProviderError } from "../auth_errors.ts";
export type {
  SubjectTokenProvider,
  WorkloadIdentity,
} from "../config/workload_identity.ts";
