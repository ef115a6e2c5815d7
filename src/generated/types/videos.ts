/**
 * Types of `client.videos`.
 *
 * @module
 */
import type * as Contract from "../../contract.ts";
/** Part of {@link VideoCreateParams}. */
export interface ImageInputReferenceParam {
  /** Image URL: a string up to 20971520 characters. */
  image_url?: string;
  /** File ID: a string. */
  file_id?: string;
}
/** Response of `POST /videos`. */
export interface Video {
  /** ID: a string. */
  id: string;
  /** Object: always `video`. */
  object: "video";
  /** Model. */
  model: VideoModel;
  /** Status: one of 4 values. */
  status: "queued" | "in_progress" | "completed" | "failed";
  /** Progress: an integer. */
  progress: number;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Completed at: Unix time in seconds or null. */
  completed_at: number | null;
  /** Expires at: Unix time in seconds or null. */
  expires_at: number | null;
  /** Prompt: a string or null. */
  prompt: string | null;
  /** Size. */
  size: VideoSize;
  /** Seconds. */
  seconds: VideoSeconds | (string & Record<never, never>);
  /** Remixed from video ID: a string or null. */
  remixed_from_video_id: string | null;
  /** Error: may be null. */
  error: VideoCreateError | null;
}
/** Params of `client.videos.createCharacter()`: `POST /videos/characters`. */
export interface VideoCreateCharacterParams {
  /** Video: a file. */
  video: Contract.Uploadable;
  /** Name: a string from 1 to 80 characters. */
  name: string;
}
/** Response of `POST /videos/characters`. */
export interface VideoCreateCharacterResponse {
  /** ID: a string or null. */
  id: string | null;
  /** Name: a string or null. */
  name: string | null;
  /** Created at: Unix time in seconds. */
  created_at: number;
}
/** Part of {@link Video}. */
export interface VideoCreateError {
  /** Code: a string. */
  code: string;
  /** Message: a string. */
  message: string;
  /** Headers: a map. */
  headers?: Record<string, string>;
  /** Misalignment. */
  misalignment?: VideoCreateError.Misalignment;
  /** Param: a string or null. */
  param?: string | null;
  /** Type: a string or null. */
  type?: string | null;
}
/** Params of `client.videos.create()`: `POST /videos`. */
export interface VideoCreateParams {
  /** Model. */
  model?: VideoModel;
  /** Prompt: a string from 1 to 32000 characters. */
  prompt: string;
  /** Input reference. */
  input_reference?: Contract.Uploadable | ImageInputReferenceParam;
  /** Seconds. */
  seconds?: VideoSeconds;
  /** Size. */
  size?: VideoSize;
}
/** Response of `DELETE /videos/{video_id}`. */
export interface VideoDeleteResponse {
  /** Object: always `video.deleted`. */
  object: "video.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
  /** ID: a string. */
  id: string;
}
/** Params of `client.videos.downloadContent()`: `GET /videos/{video_id}/content`. */
export interface VideoDownloadContentParams {
  /** Variant: one of 3 values. */
  variant?: "video" | "thumbnail" | "spritesheet";
}
/** Params of `client.videos.edit()`: `POST /videos/edits`. */
export interface VideoEditParams {
  /** Video. */
  video: Contract.Uploadable | VideoEditParams.VideoReferenceInputParam;
  /** Prompt: a string from 1 to 32000 characters. */
  prompt: string;
}
/** Params of `client.videos.extend()`: `POST /videos/extensions`. */
export interface VideoExtendParams {
  /** Video. */
  video: Contract.Uploadable | VideoEditParams.VideoReferenceInputParam;
  /** Prompt: a string from 1 to 32000 characters. */
  prompt: string;
  /** Seconds. */
  seconds: VideoSeconds;
}
/** Another name of {@link VideoCreateCharacterResponse}. */
export type VideoGetCharacterResponse = VideoCreateCharacterResponse;
/** Params of `client.videos.list()`: `GET /videos`. */
export interface VideoListParams {
  /** Limit: an integer from 0 to 100. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
}
/** Part of {@link Video}. */
export type VideoModel =
  | "sora-2"
  | "sora-2-pro"
  | "sora-2-2025-10-06"
  | "sora-2-pro-2025-10-06"
  | "sora-2-2025-12-08"
  | (string & Record<never, never>);
/** Params of `client.videos.remix()`: `POST /videos/{video_id}/remix`. */
export interface VideoRemixParams {
  /** Prompt: a string from 1 to 32000 characters. */
  prompt: string;
}
/** Part of {@link Video}. */
export type VideoSeconds = "4" | "8" | "12";
/** Part of {@link Video}. */
export type VideoSize = "720x1280" | "1280x720" | "1024x1792" | "1792x1024";
/** A page of {@link Video}. */
export type VideosPage = Contract.ConversationCursorPage<Video>;
/** Parts of {@link VideoCreateError}. */
export declare namespace VideoCreateError {
  /** Part of {@link VideoCreateError}. */
  export interface Misalignment {
    /** Detailed explanation: a string. */
    detailed_explanation?: string;
    /** Error type: a known value or another string. */
    error_type?:
      | "potentially_unintended_data_transfer"
      | "potentially_unintended_data_access"
      | "potentially_unintended_destructive_activity"
      | "other"
      | (string & Record<never, never>);
    /** Review target: a string or null. */
    review_target?: string | null;
    /** Steer. */
    steer?: VideoCreateError.Misalignment.Steer;
  }
  /** Parts of {@link Misalignment}. */
  export namespace Misalignment {
    /** Part of {@link VideoCreateError.Misalignment}. */
    export interface Steer {
      /** Message: a string. */
      message: string;
    }
  }
}
/** Parts of {@link VideoEditParams}. */
export declare namespace VideoEditParams {
  /** Part of {@link VideoEditParams}. */
  export interface VideoReferenceInputParam {
    /** ID: a string. */
    id: string;
  }
}
