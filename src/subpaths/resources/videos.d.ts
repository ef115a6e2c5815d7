/**
 * The class and types of `openai/resources/videos`. Written by tools/generate.
 *
 * @module
 */
import type { Videos as Class } from "../../resources/jobs.ts";
import type {
  ImageInputReferenceParam,
  Video,
  VideoCreateCharacterParams,
  VideoCreateCharacterResponse,
  VideoCreateError,
  VideoCreateParams,
  VideoDeleteResponse,
  VideoDownloadContentParams,
  VideoEditParams,
  VideoExtendParams,
  VideoGetCharacterResponse,
  VideoListParams,
  VideoModel,
  VideoRemixParams,
  VideoSeconds,
  VideoSize,
  VideosPage,
} from "../../generated/types/videos.ts";
export type * from "../../generated/types/videos.ts";
/** `client.videos`. */
export declare class Videos extends Class {}
/** The types of `client.videos`. */
export declare namespace Videos {
  export {
    type ImageInputReferenceParam,
    type Video,
    type VideoCreateCharacterParams,
    type VideoCreateCharacterResponse,
    type VideoCreateError,
    type VideoCreateParams,
    type VideoDeleteResponse,
    type VideoDownloadContentParams,
    type VideoEditParams,
    type VideoExtendParams,
    type VideoGetCharacterResponse,
    type VideoListParams,
    type VideoModel,
    type VideoRemixParams,
    type VideoSeconds,
    type VideoSize,
    type VideosPage,
  };
}
