/**
 * Requests to the metadata server of a cloud machine.
 *
 * @module
 */
import type { Fetch } from "../config/fetch.ts";
import type { Names } from "../core/names.ts";
import { isPermissionError } from "../core/runtime.ts";

/** How the metadata server is reached. */
export interface MetadataOptions {
  /** Time limit of the request, in ms. @default {10_000} */
  timeout?: number;
  /** Replaces the global `fetch`. */
  fetch?: Fetch;
}

/** Names of the options. */
export const METADATA_OPTIONS: Names<MetadataOptions> = {
  timeout: 1,
  fetch: 1,
};

/**
 * Requests a document, and reads it within the time limit.
 *
 * @param url Address of the document.
 * @param headers Headers that the server requires.
 * @param options How the server is reached.
 * @param read Reads the response.
 */
export async function readMetadata<T>(
  url: URL,
  headers: Record<string, string>,
  { timeout = 10_000, fetch = globalThis.fetch }: MetadataOptions,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(
    () =>
      controller.abort(
        new Error(`no response from ${url.host} within ${timeout} ms`),
      ),
    timeout,
  );
  try {
    const response = await fetch(url.href, {
      headers,
      signal: controller.signal,
    });
    if (!response.ok) response.body?.cancel().catch(() => {});
    return await read(response);
  } catch (error) {
    if (!isPermissionError(error)) throw error;
    throw new Error(`no permission, run with --allow-net=${url.host}`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The fields of a document; none if the server refuses, or sends no JSON.
 *
 * @param response The response.
 */
export async function fieldsOf(
  response: Response,
): Promise<Record<string, unknown>> {
  if (!response.ok) return {};
  const text = await response.text();
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null
      ? value as Record<string, unknown>
      : {};
  } catch {
    return {}; // the parser's error would quote the text, which may contain a token
  }
}
