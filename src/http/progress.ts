/**
 * Tells how far uploads and downloads are.
 *
 * @module
 */
import type { Logger } from "../config/logging.ts";
import type { RequestOptions } from "../contract.ts";

/** Called with the bytes so far, and the total if it is known. */
export type ReportBytes = (bytes: number, total: number | undefined) => void;

/**
 * Combines the options of a request that report the progress of an upload.
 *
 * @param options Options of the request.
 * @param logger Gets a line if one of them throws.
 */
export function uploadProgress(
  { onProgress, onUploadProgress }: RequestOptions,
  logger: Logger,
): ReportBytes | undefined {
  if (!onProgress) return onUploadProgress;
  const report = reporter(onProgress, "upload", logger);
  return (bytes, total) => {
    report(bytes, total);
    onUploadProgress?.(bytes, total);
  };
}

/**
 * What a download is reported to.
 *
 * @param options Options of the request.
 * @param logger Gets a line if it throws.
 */
export function downloadProgress(
  { onProgress }: RequestOptions,
  logger: Logger,
): ReportBytes | undefined {
  return onProgress && reporter(onProgress, "download", logger);
}

function reporter(
  onProgress: NonNullable<RequestOptions["onProgress"]>,
  direction: "upload" | "download",
  logger: Logger,
): ReportBytes {
  return (bytes, total) => {
    try {
      onProgress({ direction, bytes, total });
    } catch (error) {
      // A display must not break a transfer.
      logger.error(
        `[duplex] onProgress threw ${
          error instanceof Error ? error.name : typeof error
        }: it is ignored`,
      );
    }
  };
}

/**
 * A response whose body reports as it is read.
 *
 * @param response The response, its body unread.
 * @param report Called after each chunk.
 */
export function withProgress(
  response: Response,
  report: ReportBytes,
): Response {
  if (response.body === null) return response;
  const { status, statusText, headers, url, redirected, type } = response;
  const length = headers.get("content-length") ?? "";
  // The length of a compressed body is not that of its content.
  const total = /^\d+$/.test(length) && !headers.has("content-encoding")
    ? Number(length)
    : undefined;
  let bytes = 0;
  const count = new TransformStream<
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>
  >({
    transform(chunk, out) {
      report(bytes += chunk.byteLength, total);
      out.enqueue(chunk);
    },
  });
  const body = response.body.pipeThrough(count);
  const counted = new Response(body, { status, statusText, headers });
  for (const [name, value] of Object.entries({ url, redirected, type })) {
    Object.defineProperty(counted, name, { value, configurable: true });
  }
  return counted;
}
