/**
 * Regions of Amazon Bedrock: what `BedrockOpenAI` and the providers have in common.
 *
 * @module
 */
import { splitBaseURL } from "../../config/base_url.ts";
import { OpenAIError } from "../../errors.ts";

const REGION = /^[a-z]{2,8}(?:-[a-z0-9]+)+-\d+$/;

/**
 * Checks the name of a region.
 *
 * @param region Its name; `undefined` if none was found.
 * @param option Option that would hold it, for the message.
 * @throws {OpenAIError} If it is missing, or is not the name of a region.
 */
export function checkRegion(
  region: string | undefined,
  option: string,
): string {
  if (!region) {
    throw new OpenAIError(
      `${option} is missing, looked in option ${option} and in environment variables AWS_REGION and AWS_DEFAULT_REGION. Pass ${option}, such as "us-east-1", or baseURL, or set one of them or AWS_BEDROCK_BASE_URL`,
    );
  }
  if (!REGION.test(region)) {
    throw new OpenAIError(
      `${option} must be an AWS region such as "us-east-1", got ${
        JSON.stringify(region)
      }`,
    );
  }
  return region;
}

/**
 * The root of the API, without the path of an operation that was copied along with it.
 *
 * @param text URL of the user.
 * @throws {OpenAIError} If it is not an http or https URL.
 */
export function rootOf(text: string): string {
  const { url, query } = splitBaseURL(text.trim());
  const root = url.replace(/\/responses(?:\/[^?]*)?$/, "");
  return query ? `${root}?${query}` : root;
}

/**
 * The root of Bedrock's own API in a region.
 *
 * @param region Name of the region, checked.
 */
export function mantleIn(region: string): string {
  return `https://bedrock-mantle.${region}.api.aws/openai/v1`;
}
