// @ts-self-types="./runtime.d.ts"
// Written by tools/bundle.ts.
// azure_openai.ts
import { OpenAI, ResolvedOptions as ResolvedOptions2 } from "../runtime.js";

// options.ts
import { OpenAIError } from "../errors.ts";
import { checkOwnNames, Environment, originOf, readVariable, ResolvedOptions } from "../runtime.js";

// ../core/path.ts
var ENCODED = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g;
var DOTS = /^(?:\.|%2e){1,2}$/i;
function fillPath(template, value) {
  if (!template.includes("{")) return template;
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const found = value(name);
    if (typeof found !== "string" && typeof found !== "number") {
      throw new TypeError(`{${name}} of ${template} must be a string or a number, got ${found === null ? "null" : typeof found}`);
    }
    const text = String(found);
    if (text.trim() === "") {
      throw new TypeError(`{${name}} of ${template} must not be empty`);
    }
    if (DOTS.test(text)) {
      throw new TypeError(`{${name}} of ${template} must not be "${text}"`);
    }
    return encodeSegment(text);
  });
}
function encodeSegment(text) {
  return text.replace(ENCODED, (part) => encodeURIComponent(part.toWellFormed()));
}

// platform.ts
var DEPLOYED = [
  "/audio/speech",
  "/audio/transcriptions",
  "/audio/translations",
  "/batches",
  "/chat/completions",
  "/completions",
  "/embeddings",
  "/images/edits",
  "/images/generations"
];
var AZURE_HOST = /\.azure\.(?:com|us|cn)$/;
var AzurePlatform = class {
  name = "Azure OpenAI";
  keyHeader = "api-key";
  keyFunction = "azureADTokenProvider";
  apiVersion;
  deployment;
  constructor(apiVersion, deployment) {
    this.apiVersion = apiVersion;
    this.deployment = deployment;
  }
  get defaultModel() {
    return this.deployment;
  }
  route(path, body, baseURL) {
    if (!DEPLOYED.includes(path) || namesDeployment(baseURL)) return path;
    const model = this.deployment || modelOf(body);
    return model === void 0 ? path : fillPath("/deployments/{deployment}", () => model) + path;
  }
  socketURL(baseURL) {
    const url = new URL(baseURL);
    const path = url.pathname.replace(/\/+/g, "/").replace(/\/$/, "");
    url.pathname = path.endsWith("/v1") ? path : `${path}/v1`;
    url.search = "";
    return url.href;
  }
  async advice(refusal) {
    const { azureAdvice } = await import("./advice.ts");
    return azureAdvice(refusal);
  }
};
function namesDeployment(baseURL) {
  const { hostname, pathname } = new URL(baseURL);
  return pathname.split("/").includes("deployments") || AZURE_HOST.test(hostname) && pathname.endsWith("/openai/v1");
}
function modelOf(body) {
  if (typeof body !== "object" || body === null) return void 0;
  const model = body instanceof FormData ? body.get("model") : body.model;
  return typeof model === "string" || typeof model === "number" ? model : void 0;
}

// options.ts
var OWN = [
  "apiVersion",
  "endpoint",
  "deployment",
  "azureADTokenProvider"
];
var UNSUPPORTED = [
  "provider",
  "dataResidency",
  "workloadIdentity"
];
function resolveAzureOptions(options, base) {
  const copy = originOf(options);
  if (copy) return resolveAzureOptions(copy.changes, copy.origin);
  for (const name of UNSUPPORTED) {
    if (options[name] != null) {
      throw new OpenAIError(`AzureOpenAI does not support the option ${name}: remove it`);
    }
  }
  checkOwnNames(options, OWN);
  refuseBoth(options);
  const { apiVersion, deployment, rest } = base ? inherit(options, base) : complete(options);
  return new ResolvedOptions({
    ...rest,
    defaultQuery: {
      ...rest.defaultQuery ?? base?.defaultQuery,
      "api-version": apiVersion
    }
  }, base, new AzurePlatform(apiVersion, deployment));
}
function inherit(options, base) {
  const { endpoint, azureADTokenProvider: token, apiKey } = options;
  const platform = base.platform;
  const root = rootOf(options.baseURL, endpoint);
  return {
    apiVersion: options.apiVersion ?? platform.apiVersion,
    deployment: options.deployment ?? platform.deployment,
    rest: {
      ...without(options),
      ...root === void 0 ? {} : {
        baseURL: root
      },
      ...token ?? apiKey ? {
        apiKey: token ?? apiKey
      } : {}
    }
  };
}
function complete(options) {
  const environment = environmentOf(options);
  const apiVersion = options.apiVersion ?? environment.get("OPENAI_API_VERSION");
  if (!apiVersion) {
    throw new OpenAIError(`apiVersion is missing, looked in option apiVersion, ${environment.explain("OPENAI_API_VERSION")}. Pass apiVersion, such as "2024-10-21", or set OPENAI_API_VERSION`);
  }
  const key = options.azureADTokenProvider ?? (options.apiKey === void 0 ? environment.get("AZURE_OPENAI_API_KEY") : options.apiKey);
  if (!key) {
    throw new OpenAIError(`Missing credentials: looked in options apiKey and azureADTokenProvider, ${environment.explain("AZURE_OPENAI_API_KEY")}. Pass apiKey or azureADTokenProvider, or set AZURE_OPENAI_API_KEY`);
  }
  const root = rootOf(options.baseURL, options.endpoint) ?? environment.get("OPENAI_BASE_URL") ?? rootOf(void 0, environment.get("AZURE_OPENAI_ENDPOINT"));
  if (!root) {
    throw new OpenAIError(`endpoint is missing, looked in options endpoint and baseURL, ${environment.explain("AZURE_OPENAI_ENDPOINT")}. Pass endpoint, such as "https://my-resource.openai.azure.com", or set AZURE_OPENAI_ENDPOINT`);
  }
  const { dangerouslyAllowBrowser, azureADTokenProvider } = options;
  return {
    apiVersion,
    deployment: options.deployment,
    rest: {
      ...without(options),
      apiKey: key,
      baseURL: root,
      // A token that a page fetches for its own user may be used in the browser.
      dangerouslyAllowBrowser: dangerouslyAllowBrowser ?? typeof azureADTokenProvider === "function"
    }
  };
}
function environmentOf(options) {
  if (options.envFile !== void 0) return new Environment(options.envFile);
  const own = readVariable("AZURE_OPENAI_API_KEY");
  const hasKey = options.apiKey != null || options.azureADTokenProvider || "value" in own && own.value.trim() !== "";
  return new Environment(hasKey ? null : void 0);
}
function refuseBoth(options) {
  const { azureADTokenProvider: token } = options;
  if (token !== void 0 && typeof token !== "function") {
    throw new OpenAIError(`azureADTokenProvider must be a function, got ${token === null ? "null" : typeof token}`);
  }
  if (options.apiKey && token) {
    throw new OpenAIError("apiKey and azureADTokenProvider are mutually exclusive: pass one of them");
  }
}
function rootOf(baseURL, endpoint) {
  if (!endpoint) return baseURL || void 0;
  if (baseURL) {
    throw new OpenAIError("baseURL and endpoint are mutually exclusive: pass one of them");
  }
  if (typeof endpoint !== "string") {
    throw new TypeError(`endpoint must be a string, got ${typeof endpoint}`);
  }
  if (!/^https?:/i.test(endpoint.trim())) {
    throw new OpenAIError('endpoint must be an http or https URL such as "https://my-resource.openai.azure.com"');
  }
  return `${endpoint.trim().replace(/\/+$/, "")}/openai`;
}
function without(options) {
  const rest = {
    ...options
  };
  for (const name of OWN) delete rest[name];
  return rest;
}

// azure_openai.ts
var AzureOpenAI = class extends OpenAI {
  constructor(options = {}) {
    super(options instanceof ResolvedOptions2 ? options : resolveAzureOptions(options));
  }
  get apiVersion() {
    return platformOf(this).apiVersion;
  }
  set apiVersion(apiVersion) {
    const { caller } = this;
    caller.options = resolveAzureOptions({
      apiVersion
    }, caller.options);
  }
  get deploymentName() {
    return platformOf(this).deployment;
  }
  set deploymentName(deployment) {
    platformOf(this).deployment = deployment;
  }
  withOptions(options) {
    const Class = this.constructor;
    return new Class(resolveAzureOptions(options, this.caller.options));
  }
};
function platformOf(client) {
  const { caller } = client;
  return caller.options.platform;
}
export {
  AzureOpenAI
};
