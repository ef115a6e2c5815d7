/**
 * Images: real PNGs whose colour follows from the prompt.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import { countOf } from "../bounds.ts";
import { type Call, EventStream, type Handlers } from "../server/call.ts";
import { type Fields, textOf } from "../fields.ts";
import { png } from "./png.ts";
import type { SseFrame } from "../server/sse.ts";
import { countTokens } from "../tokens.ts";
import type { FakeState } from "../fake_state.ts";

const IMAGE_TOKENS = 272;
const LONGEST_EDGE = 4_096;

/** `POST /images/...`. */
export const imageHandlers: Handlers = {
  "POST /images/generations": (call, state) =>
    images(call, state, "image_generation"),
  "POST /images/edits": (call, state) => images(call, state, "image_edit"),
  "POST /images/variations": (call, state) =>
    images(call, state, "image_generation"),
};

function images(
  call: Call,
  state: FakeState,
  event: string,
): Fields | EventStream {
  const { body } = call;
  for (const name of ["image", "mask"]) checkImages(body[name], name);
  const prompt = textOf(body.prompt);
  const size = sizeOf(textOf(body.size));
  const [width, height] = size.split("x").map(Number);
  const count = countOf(body.n, "n", 10);
  const made = Array.from(
    { length: count },
    (_, i) => png(width, height, colourOf(`${prompt}#${i}`)).toBase64(),
  );
  const input = countTokens(prompt);
  const shared = {
    background: textOf(body.background, "opaque") === "auto"
      ? "opaque"
      : textOf(body.background, "opaque"),
    output_format: "png",
    quality: textOf(body.quality) || "high",
    size,
  };
  const usage = {
    total_tokens: input + IMAGE_TOKENS * count,
    input_tokens: input,
    output_tokens: IMAGE_TOKENS * count,
    input_tokens_details: { text_tokens: input, image_tokens: 0 },
  };
  const created = state.seconds();
  if (String(body.stream) === "true") {
    const partials = Number(body.partial_images ?? 0) === 0
      ? 0
      : countOf(body.partial_images, "partial_images", 3);
    const about = { ...shared, created_at: created, b64_json: made[0] };
    const partial = Array.from(
      { length: partials },
      (_, index): SseFrame => ({
        event: `${event}.partial_image`,
        data: {
          type: `${event}.partial_image`,
          ...about,
          partial_image_index: index,
        },
      }),
    );
    return new EventStream([...partial, {
      event: `${event}.completed`,
      data: { type: `${event}.completed`, ...about, usage },
    }]);
  }
  const asUrl = body.response_format === "url" ||
    textOf(body.model).startsWith("dall-e") &&
      body.response_format !== "b64_json";
  return {
    created,
    data: made.map((b64_json) =>
      asUrl ? { url: `data:image/png;base64,${b64_json}` } : { b64_json }
    ),
    ...shared,
    usage,
  };
}

const IMAGE_TYPES = ["image/jpeg", "image/png", "image/webp"];

/** @throws {ApiError} 400 if a file is not of a type that the API reads. */
function checkImages(value: unknown, param: string): void {
  const odd = [value].flat().find((one) =>
    one instanceof File && !IMAGE_TYPES.includes(one.type)
  ) as File | undefined;
  if (odd === undefined) return;
  throw new ApiError(
    400,
    `Invalid file '${param}': unsupported mimetype ('${
      odd.type || "application/octet-stream"
    }'). Supported file formats are 'image/jpeg', 'image/png', and 'image/webp'.`,
    { param, code: "unsupported_file_mimetype" },
  );
}

/** The requested size, if it is given in pixels. */
function sizeOf(given: string): string {
  const pixels = given.match(/^(\d+)x(\d+)$/);
  if (pixels === null) return "1024x1024";
  const fits = pixels.slice(1).map(Number)
    .every((edge) => edge >= 1 && edge <= LONGEST_EDGE);
  if (fits) return given;
  throw new ApiError(
    400,
    `Invalid size '${given}'. Each edge must have 1 to ${LONGEST_EDGE} pixels.`,
    { param: "size", code: "invalid_value" },
  );
}

function colourOf(text: string): [number, number, number] {
  let hash = 7;
  for (const char of text) {
    hash = Math.imul(hash, 31) + char.codePointAt(0)! | 0;
  }
  return [hash & 255, hash >> 8 & 255, hash >> 16 & 255];
}
