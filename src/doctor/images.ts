/**
 * Checks of images in the input.
 *
 * @module
 */
import { fieldsOf } from "../core/json.ts";
import { APIError } from "../errors.ts";
import {
  CALL_LIMIT,
  type Examination,
  limitOf,
  type Run,
} from "./examination.ts";
import { type Finding, found, quoteOf } from "./finding.ts";
import { imageOutcome, namesOrange, type Seen } from "./outcomes.ts";
import { firstOf, textOf } from "./quirks.ts";

/** An orange square of 64 × 64 pixels, as PNG: some models refuse smaller images than 28 × 28. */
const ORANGE =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAATElEQVR42u3PQQkAAAgEsItucy+Cb2GwAstOXouAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwKX5gfFaZ4bdfwAAAABJRU5ErkJggg==";

const QUESTION = "What color is this image? Reply with the color only.";

/** Asks for the colour, with the image or without it. */
type Ask = (examination: Examination, image: boolean) => Promise<Seen>;

/** Asks in a chat completion. */
const askChat: Ask = async (examination, image) => {
  const completion = await examination.client.chat.completions.create({
    model: examination.model!,
    messages: [{
      role: "user",
      content: [
        { type: "text", text: QUESTION },
        ...image
          ? [{ type: "image_url" as const, image_url: { url: ORANGE } }]
          : [],
      ],
    }],
    ...limitOf(examination, CALL_LIMIT),
  }, examination.options);
  const { choices, usage } = fieldsOf(completion);
  return {
    text: textOf(fieldsOf(firstOf(choices).message).content),
    tokens: fieldsOf(usage).prompt_tokens,
  };
};

/** Asks with the Responses API. */
const askResponses: Ask = async ({ client, model, options }, image) => {
  const response = await client.responses.create({
    model: model!,
    input: [{
      role: "user",
      content: [
        { type: "input_text", text: QUESTION },
        ...image
          ? [{
            type: "input_image" as const,
            image_url: ORANGE,
            detail: "auto" as const,
          }]
          : [],
      ],
    }],
    max_output_tokens: CALL_LIMIT,
  }, options);
  return {
    text: response.output_text,
    tokens: fieldsOf(fieldsOf(response).usage).input_tokens,
  };
};

/** Shows the model an image. Only if it does not name its colour is the question counted without it. */
function checkImage(check: string, ask: Ask): Run {
  return async (examination) => {
    const seen = await ask(examination, true).catch((error: unknown) =>
      refused(check, error)
    );
    if ("check" in seen) return [seen];
    const without = namesOrange(seen.text)
      ? undefined
      : (await ask(examination, false)).tokens;
    return [imageOutcome(check, seen, without)];
  };
}

/** A refusal of the image; other errors are thrown again. */
function refused(check: string, error: unknown): Finding {
  if (
    !(error instanceof APIError) ||
    !/image|vision|modal/i.test(quoteOf(error))
  ) throw error;
  return found(
    check,
    "missing",
    `The server or its model takes no images.${quoteOf(error)}`,
    "Name a model that sees: model, or --model.",
  );
}

/** Shows an image in a chat completion. */
export const checkChatImage: Run = checkImage("chat.image", askChat);

/** Shows an image with the Responses API. */
export const checkResponseImage: Run = checkImage(
  "responses.image",
  askResponses,
);
