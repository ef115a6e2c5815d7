/**
 * Types of `client.images`.
 *
 * @module
 */
import type * as Contract from "../../contract.ts";
/** Part of {@link ImagesResponse}. */
export interface Image {
  /** B64 JSON: a string. */
  b64_json?: string;
  /** URL: a string. */
  url?: string;
  /** Revised prompt: a string. */
  revised_prompt?: string;
}
/** Params of `client.images.createVariation()`: `POST /images/variations`. */
export interface ImageCreateVariationParams {
  /** Image: a file. */
  image: Contract.Uploadable;
  /** Model: a known value or another string or null. */
  model?:
    | "dall-e-2"
    | "gpt-image-1.5"
    | "gpt-image-2"
    | "gpt-image-2-2026-04-21"
    | "gpt-image-2.5-sunburst"
    | "gpt-image-2.5-sunburst-2026-09-08"
    | "gpt-image-2.5-flare"
    | "gpt-image-2.5-flare-2026-09-08"
    | "gpt-image-2.6-sunburst"
    | "gpt-image-2.6-flare"
    | "gpt-image-1"
    | "gpt-image-1-mini"
    | "chatgpt-image-latest"
    | "dall-e-3"
    | (string & Record<never, never>)
    | null;
  /** N: an integer from 1 to 10 or null; default `1`. */
  n?: number | null;
  /** Response format: one of 2 values or null; default `url`. */
  response_format?: "url" | "b64_json" | null;
  /** Size: one of 3 values or null; default `1024x1024`. */
  size?: "256x256" | "512x512" | "1024x1024" | null;
  /** User: a string. */
  user?: string;
}
/** Part of {@link ImageEditStreamEvent}. */
export interface ImageEditCompletedEvent {
  /** Type: always `image_edit.completed`. */
  type: "image_edit.completed";
  /** B64 JSON: a string. */
  b64_json: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Size: a known value or another string. */
  size:
    | "1024x1024"
    | "1024x1536"
    | "1536x1024"
    | "auto"
    | (string & Record<never, never>);
  /** Quality: one of 6 values. */
  quality: "low" | "medium" | "high" | "auto" | "xhigh" | "max";
  /** Background: one of 3 values. */
  background: "transparent" | "opaque" | "auto";
  /** Output format: one of 3 values. */
  output_format: "png" | "webp" | "jpeg";
  /** Usage. */
  usage: ImageEditCompletedEvent.Usage;
  /** Safety identifier: a string or null. */
  safety_identifier?: string | null;
}
/** Params of `client.images.edit()`: `POST /images/edits`. */
export type ImageEditParams =
  | ImageEditParamsNonStreaming
  | ImageEditParamsStreaming;
/** Params of `client.images.edit()`: `POST /images/edits`. */
export interface ImageEditParamsBase {
  /** Image. */
  image: Contract.Uploadable | Contract.Uploadable[];
  /** Prompt: a string. */
  prompt: string;
  /** Mask: a file. */
  mask?: Contract.Uploadable;
  /** Background: one of 3 values or null; default `auto`. */
  background?: "transparent" | "opaque" | "auto" | null;
  /** Model: a known value or another string or null. */
  model?:
    | "gpt-image-1"
    | "gpt-image-1-mini"
    | "gpt-image-2"
    | "gpt-image-2-2026-04-21"
    | "gpt-image-1.5"
    | "chatgpt-image-latest"
    | "dall-e-2"
    | "gpt-image-2.5-sunburst"
    | "gpt-image-2.5-sunburst-2026-09-08"
    | "gpt-image-2.5-flare"
    | "gpt-image-2.5-flare-2026-09-08"
    | "gpt-image-2.6-sunburst"
    | "gpt-image-2.6-flare"
    | "dall-e-3"
    | (string & Record<never, never>)
    | null;
  /** N: an integer from 1 to 10 or null; default `1`. */
  n?: number | null;
  /** Size: a known value or another string or null. */
  size?:
    | "256x256"
    | "512x512"
    | "1024x1024"
    | "1536x1024"
    | "1024x1536"
    | "auto"
    | (string & Record<never, never>)
    | null;
  /** @deprecated Deprecated by the API. Response format: one of 2 values or null. */
  response_format?: "url" | "b64_json" | null;
  /** Output format: one of 5 values or null; default `png`. */
  output_format?: "png" | "jpeg" | "webp" | "gif" | "svg" | null;
  /** Output compression: an integer or null; default `100`. */
  output_compression?: number | null;
  /** @deprecated Deprecated by the API. User: a string. */
  user?: string;
  /** Input fidelity: one of 2 values or null. */
  input_fidelity?: "high" | "low" | null;
  /** Stream: a boolean or null; default `false`. */
  stream?: boolean | null;
  /** Partial images: an integer from 0 to 3 or null. */
  partial_images?: number | null;
  /** Quality: one of 7 values or null; default `auto`. */
  quality?:
    | "standard"
    | "low"
    | "medium"
    | "high"
    | "auto"
    | "xhigh"
    | "max"
    | null;
  /** Complexity: one of 3 values or null. */
  complexity?: "low" | "medium" | "high" | null;
  /** Frame count: a number or null. */
  frame_count?: number | null;
  /** Frame duration ms: a number or null. */
  frame_duration_ms?: number | null;
  /** Markup: a file. */
  markup?: Contract.Uploadable;
  /** Safety identifier: a string or null. */
  safety_identifier?: string | null;
  /** Svg: may be null. */
  svg?: ImageEditParams.Svg | null;
}
/** Params of `client.images.edit()`: `POST /images/edits`, with `stream: false | null`. */
export interface ImageEditParamsNonStreaming extends ImageEditParamsBase {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.images.edit()`: `POST /images/edits`, with `stream: true`. */
export interface ImageEditParamsStreaming extends ImageEditParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Part of {@link ImageEditStreamEvent}. */
export interface ImageEditPartialImageEvent {
  /** Type: always `image_edit.partial_image`. */
  type: "image_edit.partial_image";
  /** B64 JSON: a string. */
  b64_json: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Size: a known value or another string. */
  size:
    | "1024x1024"
    | "1024x1536"
    | "1536x1024"
    | "auto"
    | (string & Record<never, never>);
  /** Quality: one of 6 values. */
  quality: "low" | "medium" | "high" | "auto" | "xhigh" | "max";
  /** Background: one of 3 values. */
  background: "transparent" | "opaque" | "auto";
  /** Output format: one of 3 values. */
  output_format: "png" | "webp" | "jpeg";
  /** Partial image index: an integer. */
  partial_image_index: number;
}
/** Event of `POST /images/edits`. */
export type ImageEditStreamEvent =
  | ImageEditPartialImageEvent
  | ImageEditCompletedEvent;
/** Part of {@link ImageGenStreamEvent}. */
export interface ImageGenCompletedEvent {
  /** Type: always `image_generation.completed`. */
  type: "image_generation.completed";
  /** B64 JSON: a string. */
  b64_json: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Size: a known value or another string. */
  size:
    | "1024x1024"
    | "1024x1536"
    | "1536x1024"
    | "auto"
    | (string & Record<never, never>);
  /** Quality: one of 6 values. */
  quality: "low" | "medium" | "high" | "auto" | "xhigh" | "max";
  /** Background: one of 3 values. */
  background: "transparent" | "opaque" | "auto";
  /** Output format: one of 3 values. */
  output_format: "png" | "webp" | "jpeg";
  /** Usage. */
  usage: ImageEditCompletedEvent.Usage;
  /** Safety identifier: a string or null. */
  safety_identifier?: string | null;
}
/** Part of {@link ImageGenStreamEvent}. */
export interface ImageGenPartialImageEvent {
  /** Type: always `image_generation.partial_image`. */
  type: "image_generation.partial_image";
  /** B64 JSON: a string. */
  b64_json: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Size: a known value or another string. */
  size:
    | "1024x1024"
    | "1024x1536"
    | "1536x1024"
    | "auto"
    | (string & Record<never, never>);
  /** Quality: one of 6 values. */
  quality: "low" | "medium" | "high" | "auto" | "xhigh" | "max";
  /** Background: one of 3 values. */
  background: "transparent" | "opaque" | "auto";
  /** Output format: one of 3 values. */
  output_format: "png" | "webp" | "jpeg";
  /** Partial image index: an integer. */
  partial_image_index: number;
}
/** Event of `POST /images/generations`. */
export type ImageGenStreamEvent =
  | ImageGenPartialImageEvent
  | ImageGenCompletedEvent;
/** Params of `client.images.generate()`: `POST /images/generations`. */
export type ImageGenerateParams =
  | ImageGenerateParamsNonStreaming
  | ImageGenerateParamsStreaming;
/** Params of `client.images.generate()`: `POST /images/generations`. */
export interface ImageGenerateParamsBase {
  /** Prompt: a string. */
  prompt: string;
  /** Model: a known value or another string or null. */
  model?:
    | "gpt-image-1"
    | "gpt-image-1-mini"
    | "gpt-image-2"
    | "gpt-image-2-2026-04-21"
    | "gpt-image-1.5"
    | "chatgpt-image-latest"
    | "dall-e-2"
    | "dall-e-3"
    | "gpt-image-2.5-sunburst"
    | "gpt-image-2.5-sunburst-2026-09-08"
    | "gpt-image-2.5-flare"
    | "gpt-image-2.5-flare-2026-09-08"
    | "gpt-image-2.6-sunburst"
    | "gpt-image-2.6-flare"
    | (string & Record<never, never>)
    | null;
  /** N: an integer from 1 to 10 or null; default `1`. */
  n?: number | null;
  /** Quality: one of 8 values or null; default `auto`. */
  quality?:
    | "standard"
    | "hd"
    | "low"
    | "medium"
    | "high"
    | "auto"
    | "xhigh"
    | "max"
    | null;
  /** @deprecated Deprecated by the API. Response format: one of 2 values or null; default `url`. */
  response_format?: "url" | "b64_json" | null;
  /** Output format: one of 5 values or null; default `png`. */
  output_format?: "png" | "jpeg" | "webp" | "gif" | "svg" | null;
  /** Output compression: an integer or null; default `100`. */
  output_compression?: number | null;
  /** Stream: a boolean or null; default `false`. */
  stream?: boolean | null;
  /** Partial images: an integer from 0 to 3 or null. */
  partial_images?: number | null;
  /** Size: a known value or another string or null. */
  size?:
    | "auto"
    | "1024x1024"
    | "1536x1024"
    | "1024x1536"
    | "256x256"
    | "512x512"
    | "1792x1024"
    | "1024x1792"
    | (string & Record<never, never>)
    | null;
  /** Moderation: one of 2 values or null; default `auto`. */
  moderation?: "low" | "auto" | null;
  /** Background: one of 3 values or null; default `auto`. */
  background?: "transparent" | "opaque" | "auto" | null;
  /** @deprecated Deprecated by the API. Style: one of 2 values or null; default `vivid`. */
  style?: "vivid" | "natural" | null;
  /** @deprecated Deprecated by the API. User: a string. */
  user?: string;
  /** Complexity: one of 3 values or null. */
  complexity?: "low" | "medium" | "high" | null;
  /** Frame count: a number or null. */
  frame_count?: number | null;
  /** Frame duration ms: a number or null. */
  frame_duration_ms?: number | null;
  /** Safety identifier: a string or null. */
  safety_identifier?: string | null;
  /** Svg: may be null. */
  svg?: ImageGenerateParams.Svg | null;
}
/** Params of `client.images.generate()`: `POST /images/generations`, with `stream: false | null`. */
export interface ImageGenerateParamsNonStreaming
  extends ImageGenerateParamsBase {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.images.generate()`: `POST /images/generations`, with `stream: true`. */
export interface ImageGenerateParamsStreaming extends ImageGenerateParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Type of `client.images`. */
export type ImageModel =
  | "gpt-image-1.5"
  | "gpt-image-2"
  | "gpt-image-2-2026-04-21"
  | "gpt-image-2.5-sunburst"
  | "gpt-image-2.5-sunburst-2026-09-08"
  | "gpt-image-2.5-flare"
  | "gpt-image-2.5-flare-2026-09-08"
  | "gpt-image-2.6-sunburst"
  | "gpt-image-2.6-flare"
  | "gpt-image-1"
  | "gpt-image-1-mini"
  | "chatgpt-image-latest"
  | "dall-e-2"
  | "dall-e-3";
/** Response of `POST /images/variations`. */
export interface ImagesResponse {
  /** Created: Unix time in seconds. */
  created: number;
  /** Data: a list. */
  data?: Image[];
  /** Background: one of 2 values. */
  background?: "transparent" | "opaque";
  /** Output format: one of 5 values. */
  output_format?: "png" | "webp" | "jpeg" | "gif" | "svg";
  /** Size: a known value or another string. */
  size?:
    | "1024x1024"
    | "1024x1536"
    | "1536x1024"
    | (string & Record<never, never>);
  /** Quality: one of 5 values. */
  quality?: "low" | "medium" | "high" | "xhigh" | "max";
  /** Usage. */
  usage?: ImagesResponse.Usage;
  /** Safety identifier: a string or null. */
  safety_identifier?: string | null;
  /** Svg usage. */
  svg_usage?: ImagesResponse.SvgUsage;
}
/** Parts of {@link ImageEditCompletedEvent}. */
export declare namespace ImageEditCompletedEvent {
  /** Part of {@link ImageEditCompletedEvent}. */
  export interface Usage {
    /** Total tokens: an integer. */
    total_tokens: number;
    /** Input tokens: an integer. */
    input_tokens: number;
    /** Output tokens: an integer. */
    output_tokens: number;
    /** Input tokens details. */
    input_tokens_details: ImageEditCompletedEvent.Usage.InputTokensDetails;
  }
  /** Parts of {@link Usage}. */
  export namespace Usage {
    /** Part of {@link ImageEditCompletedEvent.Usage}. */
    export interface InputTokensDetails {
      /** Text tokens: an integer. */
      text_tokens: number;
      /** Image tokens: an integer. */
      image_tokens: number;
    }
  }
}
/** Parts of {@link ImageEditParams}. */
export declare namespace ImageEditParams {
  /** Params of `client.images.edit()`: `POST /images/edits`. */
  export { type ImageEditParamsNonStreaming };
  /** Params of `client.images.edit()`: `POST /images/edits`. */
  export { type ImageEditParamsStreaming };
  /** Part of {@link ImageEditParams}. */
  export interface Svg {
    /** Model: a string. */
    model?: string;
    /** Reasoning: may be null. */
    reasoning?: ImageEditParams.Svg.Reasoning | null;
  }
  /** Parts of {@link Svg}. */
  export namespace Svg {
    /** Part of {@link ImageEditParams.Svg}. */
    export interface Reasoning {
      /** Effort: one of 7 values. */
      effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max";
    }
  }
}
/** Parts of {@link ImageGenerateParams}. */
export declare namespace ImageGenerateParams {
  /** Params of `client.images.generate()`: `POST /images/generations`. */
  export { type ImageGenerateParamsNonStreaming };
  /** Params of `client.images.generate()`: `POST /images/generations`. */
  export { type ImageGenerateParamsStreaming };
  /** Part of {@link ImageGenerateParams}. */
  export interface Svg {
    /** Model: a string. */
    model: string;
    /** Reasoning: may be null. */
    reasoning?: ImageGenerateParams.Svg.Reasoning | null;
  }
  /** Parts of {@link Svg}. */
  export namespace Svg {
    /** Part of {@link ImageGenerateParams.Svg}. */
    export interface Reasoning {
      /** Effort: one of 7 values or null. */
      effort?:
        | "none"
        | "minimal"
        | "low"
        | "medium"
        | "high"
        | "xhigh"
        | "max"
        | null;
    }
  }
}
/** Parts of {@link ImagesResponse}. */
export declare namespace ImagesResponse {
  /** Part of {@link ImagesResponse}. */
  export interface SvgUsage {
    /** Input tokens: a number. */
    input_tokens: number;
    /** Model: a string. */
    model: string;
    /** Output tokens: a number. */
    output_tokens: number;
    /** Reasoning tokens: a number. */
    reasoning_tokens: number;
    /** Total tokens: a number. */
    total_tokens: number;
  }
  /** Part of {@link ImagesResponse}. */
  export interface Usage {
    /** Input tokens: an integer. */
    input_tokens: number;
    /** Total tokens: an integer. */
    total_tokens: number;
    /** Output tokens: an integer. */
    output_tokens: number;
    /** Output tokens details. */
    output_tokens_details?: ImagesResponse.Usage.OutputTokensDetails;
    /** Input tokens details. */
    input_tokens_details: ImagesResponse.Usage.InputTokensDetails;
  }
  /** Parts of {@link Usage}. */
  export namespace Usage {
    /** Part of {@link ImagesResponse.Usage}. */
    export interface InputTokensDetails {
      /** Text tokens: an integer. */
      text_tokens: number;
      /** Image tokens: an integer. */
      image_tokens: number;
    }
    /** Part of {@link ImagesResponse.Usage}. */
    export interface OutputTokensDetails {
      /** Image tokens: an integer. */
      image_tokens: number;
      /** Text tokens: an integer. */
      text_tokens: number;
    }
  }
}
