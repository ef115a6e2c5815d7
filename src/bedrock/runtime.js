// @ts-self-types="./runtime.d.ts"
// Written by tools/bundle.ts.
// bedrock_openai.ts
import { OpenAIError as OpenAIError4 } from "../errors.ts";
import { OpenAI, ResolvedOptions as ResolvedOptions2 } from "../runtime.js";

// options.ts
import { OpenAIError as OpenAIError3 } from "../errors.ts";

// ../config/base_url.ts
import { OpenAIError } from "../errors.ts";
function splitBaseURL(text, source = "baseURL") {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new OpenAIError(`${source} must be an http or https URL such as "https://api.openai.com/v1", got ${/^https?:\/\//i.test(text) ? "text that is not a URL" : "text without http:// or https://"}`);
  }
  if (url.username || url.password) {
    throw new OpenAIError(`${source} must not contain a user name or password: put them in defaultHeaders`);
  }
  const query = url.search.slice(1);
  url.search = url.hash = "";
  return {
    url: url.href.replace(/\/+$/, ""),
    query
  };
}

// ../providers/bedrock/region.ts
import { OpenAIError as OpenAIError2 } from "../errors.ts";
var REGION = /^[a-z]{2,8}(?:-[a-z0-9]+)+-\d+$/;
function checkRegion(region, option) {
  if (!region) {
    throw new OpenAIError2(`${option} is missing, looked in option ${option} and in environment variables AWS_REGION and AWS_DEFAULT_REGION. Pass ${option}, such as "us-east-1", or baseURL, or set one of them or AWS_BEDROCK_BASE_URL`);
  }
  if (!REGION.test(region)) {
    throw new OpenAIError2(`${option} must be an AWS region such as "us-east-1", got ${JSON.stringify(region)}`);
  }
  return region;
}
function rootOf(text) {
  const { url, query } = splitBaseURL(text.trim());
  const root = url.replace(/\/responses(?:\/[^?]*)?$/, "");
  return query ? `${root}?${query}` : root;
}
function mantleIn(region) {
  return `https://bedrock-mantle.${region}.api.aws/openai/v1`;
}

// ../core/runtime.ts
var MAX_FILE = 2 ** 20;
var deno = globalThis.Deno;
function nodeProcess() {
  return globalThis.process;
}
function readVariable(name) {
  if (deno === void 0) {
    const value = nodeProcess()?.env?.[name];
    return value === void 0 ? {
      missing: "not set"
    } : {
      value
    };
  }
  if (!mayReadVariable(name)) {
    return {
      missing: `not readable without --allow-env=${name}`
    };
  }
  try {
    const value = deno.env?.get(name);
    return value === void 0 ? {
      missing: "not set"
    } : {
      value
    };
  } catch (error) {
    return {
      missing: `not readable: ${error.name}`
    };
  }
}
function mayReadVariable(name) {
  return isGranted({
    name: "env",
    variable: name
  });
}
function isGranted(permission) {
  const query = deno?.permissions?.querySync;
  if (typeof query !== "function") return true;
  return query.call(deno.permissions, permission).state === "granted";
}

// ../providers/variables.ts
function variable(...names) {
  for (const name of names) {
    const found = readVariable(name);
    const value = "value" in found ? found.value.trim() : "";
    if (value !== "") return value;
  }
  return void 0;
}

// options.ts
import { checkOwnNames, originOf, ResolvedOptions } from "../runtime.js";
var OWN = [
  "awsRegion",
  "bedrockTokenProvider"
];
var UNSUPPORTED = [
  "adminAPIKey",
  "dataResidency",
  "provider",
  "workloadIdentity"
];
var PLATFORM = {
  name: "Amazon Bedrock",
  keyFunction: "bedrockTokenProvider",
  isPinned: true,
  async advice(refusal) {
    const { bedrockAdvice } = await import("../providers/bedrock/advice.ts");
    return bedrockAdvice(refusal);
  }
};
function resolveBedrockOptions(options, base) {
  const copy = originOf(options);
  if (copy) return resolveBedrockOptions(copy.changes, copy.origin);
  for (const name of UNSUPPORTED) {
    if (options[name]) {
      throw new OpenAIError3(`BedrockOpenAI does not support the option ${name}, only bearer tokens: remove it`);
    }
  }
  checkOwnNames(options, OWN);
  const { awsRegion, bedrockTokenProvider: _, ...rest } = options;
  const apiKey = tokenOf(options, base);
  const baseURL = base && options.baseURL === void 0 && awsRegion === void 0 ? void 0 : rootFor(options, base);
  return new ResolvedOptions({
    envFile: null,
    ...rest,
    ...apiKey === void 0 ? {} : {
      apiKey
    },
    ...baseURL === void 0 ? {} : {
      baseURL
    },
    adminAPIKey: null
  }, base, PLATFORM);
}
function rootFor({ baseURL, awsRegion }, base) {
  const given = baseURL === void 0 && !base ? variable("AWS_BEDROCK_BASE_URL") : baseURL?.trim();
  if (given) return rootOf(given);
  const region = awsRegion?.trim() ?? variable("AWS_REGION", "AWS_DEFAULT_REGION");
  return mantleIn(checkRegion(region, "awsRegion"));
}
function tokenOf({ apiKey, bedrockTokenProvider: provider }, base) {
  if (typeof apiKey === "function") {
    throw new OpenAIError3("apiKey must be a string, got a function: pass it as bedrockTokenProvider");
  }
  if (apiKey && provider) {
    throw new OpenAIError3("apiKey and bedrockTokenProvider are mutually exclusive: pass one of them");
  }
  const token = provider ?? (apiKey === void 0 && !base ? variable("AWS_BEARER_TOKEN_BEDROCK") : apiKey);
  if (token || base && apiKey === void 0) return token || void 0;
  throw new OpenAIError3("Missing credentials: looked in options apiKey and bedrockTokenProvider, and in environment variable AWS_BEARER_TOKEN_BEDROCK. Pass one of them; for access keys of AWS, use bedrock() of @duplex/openai/providers/bedrock/aws");
}

// bedrock_openai.ts
var BedrockOpenAI = class extends OpenAI {
  constructor(options = {}) {
    super(options instanceof ResolvedOptions2 ? options : resolveBedrockOptions(options));
  }
  get baseURL() {
    return super.baseURL;
  }
  set baseURL(baseURL) {
    const { origin } = new URL(super.baseURL);
    if (URL.parse(baseURL)?.origin !== origin) {
      throw new OpenAIError4(`baseURL must stay at ${origin}, which the token is for: create another client, or use withOptions()`);
    }
    super.baseURL = baseURL;
  }
  withOptions(options) {
    const Class = this.constructor;
    return new Class(resolveBedrockOptions(options, this.caller.options));
  }
};
export {
  BedrockOpenAI
};
