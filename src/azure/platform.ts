/**
 * What Azure changes about requests and sockets.
 *
 * @module
 */
import type { Platform, Refusal } from "../config/platform.ts";
import { fillPath } from "../core/path.ts";

/** Operations whose path names the deployment. */
const DEPLOYED: readonly string[] = [
  "/audio/speech",
  "/audio/transcriptions",
  "/audio/translations",
  "/batches",
  "/chat/completions",
  "/completions",
  "/embeddings",
  "/images/edits",
  "/images/generations",
];

/** Hosts of Azure, for which `/openai/v1` is the API without deployments in its paths. */
const AZURE_HOST = /\.azure\.(?:com|us|cn)$/;

/** Azure, with the deployment of a client. */
export class AzurePlatform implements Platform {
  /** See {@linkcode Platform}. */
  readonly name = "Azure OpenAI";
  /** See {@linkcode Platform}. */
  readonly keyHeader = "api-key";
  /** See {@linkcode Platform}. */
  readonly keyFunction = "azureADTokenProvider";
  /** Version of the API. */
  readonly apiVersion: string;
  /** Name of the deployment, if it is not the `model` of each request. */
  deployment: string | undefined;

  /**
   * @param apiVersion Version of the API.
   * @param deployment Name of the deployment.
   */
  constructor(apiVersion: string, deployment: string | undefined) {
    this.apiVersion = apiVersion;
    this.deployment = deployment;
  }

  /** See {@linkcode Platform}. */
  get defaultModel(): string | undefined {
    return this.deployment;
  }

  /** See {@linkcode Platform}. */
  route(path: string, body: unknown, baseURL: string): string {
    if (!DEPLOYED.includes(path) || namesDeployment(baseURL)) return path;
    const model = this.deployment || modelOf(body);
    return model === undefined
      ? path
      : fillPath("/deployments/{deployment}", () => model) + path;
  }

  /** See {@linkcode Platform}. */
  socketURL(baseURL: string): string {
    const url = new URL(baseURL);
    const path = url.pathname.replace(/\/+/g, "/").replace(/\/$/, "");
    url.pathname = path.endsWith("/v1") ? path : `${path}/v1`;
    url.search = "";
    return url.href;
  }

  /** See {@linkcode Platform}. */
  async advice(refusal: Refusal): Promise<string | undefined> {
    const { azureAdvice } = await import("./advice.ts");
    return azureAdvice(refusal);
  }
}

/** Whether a base URL needs no deployment in its paths, or already contains one. */
function namesDeployment(baseURL: string): boolean {
  const { hostname, pathname } = new URL(baseURL);
  return pathname.split("/").includes("deployments") ||
    AZURE_HOST.test(hostname) && pathname.endsWith("/openai/v1");
}

function modelOf(body: unknown): string | number | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const model = body instanceof FormData
    ? body.get("model")
    : (body as { model?: unknown }).model;
  return typeof model === "string" || typeof model === "number"
    ? model
    : undefined;
}
