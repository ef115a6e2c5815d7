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
