/**
 * The class and types of `openai/resources/images`. Written by tools/generate.
 *
 * @module
 */
import type { Images as Class } from "../../generated/resources.js";
import type {
  Image,
  ImageCreateVariationParams,
  ImageEditCompletedEvent,
  ImageEditParams,
  ImageEditParamsBase,
  ImageEditParamsNonStreaming,
  ImageEditParamsStreaming,
  ImageEditPartialImageEvent,
  ImageEditStreamEvent,
  ImageGenCompletedEvent,
  ImageGenerateParams,
  ImageGenerateParamsBase,
  ImageGenerateParamsNonStreaming,
  ImageGenerateParamsStreaming,
  ImageGenPartialImageEvent,
  ImageGenStreamEvent,
  ImageModel,
  ImagesResponse,
} from "../../generated/types/images.ts";
export type * from "../../generated/types/images.ts";
/** `client.images`. */
export declare class Images extends Class {}
/** The types of `client.images`. */
export declare namespace Images {
  export {
    type Image,
    type ImageCreateVariationParams,
    type ImageEditCompletedEvent,
    type ImageEditParams,
    type ImageEditParamsBase,
    type ImageEditParamsNonStreaming,
    type ImageEditParamsStreaming,
    type ImageEditPartialImageEvent,
    type ImageEditStreamEvent,
    type ImageGenCompletedEvent,
    type ImageGenerateParams,
    type ImageGenerateParamsBase,
    type ImageGenerateParamsNonStreaming,
    type ImageGenerateParamsStreaming,
    type ImageGenPartialImageEvent,
    type ImageGenStreamEvent,
    type ImageModel,
    type ImagesResponse,
  };
}
