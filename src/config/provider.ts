/**
 * Handles of providers. Their settings are in a registry of the realm, as in the official SDK, so that a handle
 * that one library created works with the client of the other.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type { Platform, ProviderRequestContext } from "./platform.ts";

/** A provider: an opaque handle from {@linkcode createProvider}, of this library or of the official SDK. */
export type Provider = object;

/** What a provider does for one client. */
export interface ProviderRuntime {
  /** Name of the service. */
  name: string;
  /** Root of the API. */
  baseURL: string;
  /** Whether `prepareRequest` counts towards the time limit of an attempt. Here, it always does. */
  timeoutIncludesAuth?: boolean;
  /**
   * Sets the credential of one attempt, by changing `request`.
   *
   * @param request What `fetch` receives; its `headers` are a `Headers` object.
   * @param context Where it goes.
   */
  prepareRequest?(
    request: RequestInit,
    context: ProviderRequestContext,
  ): void | Promise<void>;
}

/** A kind of provider. */
export interface ProviderDefinition {
  /** Creates what one client uses. */
  configure(): ProviderRuntime;
}

type Registry = WeakMap<object, ProviderDefinition>;

/** The official SDK's name of the registry. */
const KEY = Symbol.for("openai.node.providerDefinitions.v1");

function registry(): Registry {
  const realm = globalThis as { [KEY]?: Registry };
  if (!realm[KEY]) Object.defineProperty(realm, KEY, { value: new WeakMap() });
  return realm[KEY]!;
}

/**
 * Creates a provider for the option `provider` of a client.
 *
 * @example
 * ```ts
 * import OpenAI, { createProvider } from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const provider = createProvider({
 *   configure: () => ({
 *     name: "example",
 *     baseURL: "https://llm.example/v1",
 *     prepareRequest(request) {
 *       (request.headers as Headers).set("authorization", "Bearer token of the day");
 *     },
 *   }),
 * });
 * const client = new OpenAI({ provider });
 * assertEquals(client.baseURL, "https://llm.example/v1");
 * ```
 *
 * @param definition Creates what one client uses.
 * @throws {TypeError} If it has no function `configure`.
 */
export function createProvider(definition: ProviderDefinition): Provider {
  if (typeof definition?.configure !== "function") {
    throw new TypeError(
      `definition.configure must be a function, got ${typeof definition
        ?.configure}`,
    );
  }
  const provider = Object.freeze({});
  registry().set(provider, definition);
  return provider;
}

/** A provider, set up for one client. */
export interface ConfiguredProvider {
  /** Root of the API. */
  readonly baseURL: string;
  /** What it changes about requests. */
  readonly platform: Platform;
}

/**
 * Sets a provider up for one client.
 *
 * @param provider Handle of the program.
 * @throws {OpenAIError} If it is not a provider.
 */
export function configureProvider(provider: Provider): ConfiguredProvider {
  const definition = registry().get(provider);
  if (definition === undefined) {
    throw new OpenAIError(
      `provider must be created by createProvider(), bedrock() or vertex(), got ${
        typeof provider === "object" ? "another object" : typeof provider
      }`,
    );
  }
  const runtime = definition.configure();
  return {
    baseURL: runtime.baseURL,
    platform: {
      name: runtime.name,
      prepareRequest: (request, context) =>
        runtime.prepareRequest?.(request, context),
      ...adviceOf(runtime),
    },
  };
}

/** Providers of this library also explain errors. */
function adviceOf(runtime: ProviderRuntime): Pick<Platform, "advice"> {
  const { advice } = runtime as Pick<Platform, "advice">;
  return advice ? { advice } : {};
}
