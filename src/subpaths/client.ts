/**
 * The client alone, as in `openai/client`: a program that imports it from here loads neither `AzureOpenAI` nor
 * `BedrockOpenAI`.
 *
 * @module
 */
export { OpenAI } from "../runtime.js";
export type {
  ClientOptions,
  DataResidency,
  Logger,
  LogLevel,
} from "../config/client_options.ts";

/** A function that returns the current key: the option `apiKey`, as the official SDK types it. */
export type ApiKeySetter = () => Promise<string>;
