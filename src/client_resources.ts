/**
 * What a client has without sending anything: its resources, their classes, and the classes of errors and results.
 *
 * @module
 */
import { InvalidWebhookSignatureError } from "./auth_errors.ts";
import type { Caller } from "./contract.ts";
import * as errors from "./errors.ts";
import { Resources } from "./generated/resources.js";
import {
  Batches,
  Beta,
  Chat,
  Evals,
  Files,
  FineTuning,
  Live,
  Realtime,
  Responses,
  Uploads,
  VectorStores,
  Videos,
  Webhooks,
} from "./resources/runtime.js";
import * as results from "./results/runtime.js";

/** What {@linkcode Client} inherits: the generated resources, with the hand-written ones in their place. */
export class ClientResources extends Resources {
  /** `client.chat`: chat completions, with structured outputs, streams of events, and tools. */
  declare chat: Chat;
  /** `client.realtime`: voice sessions, and the REST operations for them. */
  declare realtime: Realtime;
  /** `client.live`: full-duplex sessions, and the REST operations for them. */
  declare live: Live;
  /** `client.responses`: responses over HTTP, and over a WebSocket that stays open. */
  declare responses: Responses;
  /** `client.beta`: what may still change. */
  declare beta: Beta;
  /** `client.files`: files of the organization. */
  declare files: Files;
  /** `client.uploads`: files of up to 8 GB, in parts. */
  declare uploads: Uploads;
  /** `client.vectorStores`: vector stores, uploads into them, and waiting for their files. */
  declare vectorStores: VectorStores;
  /** `client.videos`: videos that a model makes. */
  declare videos: Videos;
  /** `client.batches`: many requests in one file. */
  declare batches: Batches;
  /** `client.fineTuning`: fine-tuning of models. */
  declare fineTuning: FineTuning;
  /** `client.evals`: evals and their runs. */
  declare evals: Evals;
  /** `client.webhooks`: verifies and parses webhooks, and the REST operations for them. */
  declare webhooks: Webhooks;

  /**
   * Creates the resources when they are first used.
   *
   * @param caller Sends their requests.
   */
  constructor(caller: Caller) {
    super(caller, {
      chat: Chat,
      realtime: Realtime,
      live: Live,
      responses: Responses,
      beta: Beta,
      files: Files,
      uploads: Uploads,
      vectorStores: VectorStores,
      videos: Videos,
      batches: Batches,
      fineTuning: FineTuning,
      evals: Evals,
      webhooks: Webhooks,
    });
  }

  /** Class of {@link Chat}. */
  declare static Chat: typeof Chat;
  /** Class of {@link Realtime}. */
  declare static Realtime: typeof Realtime;
  /** Class of {@link Live}. */
  declare static Live: typeof Live;
  /** Class of {@link Responses}. */
  declare static Responses: typeof Responses;
  /** Class of {@link Beta}. */
  declare static Beta: typeof Beta;
  /** Class of {@link Files}. */
  declare static Files: typeof Files;
  /** Class of {@link Uploads}. */
  declare static Uploads: typeof Uploads;
  /** Class of {@link VectorStores}. */
  declare static VectorStores: typeof VectorStores;
  /** Class of {@link Videos}. */
  declare static Videos: typeof Videos;
  /** Class of {@link Batches}. */
  declare static Batches: typeof Batches;
  /** Class of {@link FineTuning}. */
  declare static FineTuning: typeof FineTuning;
  /** Class of {@link Evals}. */
  declare static Evals: typeof Evals;
  /** Class of {@link Webhooks}. */
  declare static Webhooks: typeof Webhooks;

  /** See {@linkcode errors.OpenAIError}. */
  static readonly OpenAIError: typeof errors.OpenAIError = errors.OpenAIError;
  /** See {@linkcode errors.APIError}. */
  static readonly APIError: typeof errors.APIError = errors.APIError;
  /** See {@linkcode errors.APIConnectionError}. */
  static readonly APIConnectionError: typeof errors.APIConnectionError =
    errors.APIConnectionError;
  /** See {@linkcode errors.APIConnectionTimeoutError}. */
  static readonly APIConnectionTimeoutError:
    typeof errors.APIConnectionTimeoutError = errors.APIConnectionTimeoutError;
  /** See {@linkcode errors.APIUserAbortError}. */
  static readonly APIUserAbortError: typeof errors.APIUserAbortError =
    errors.APIUserAbortError;
  /** See {@linkcode errors.NotFoundError}. */
  static readonly NotFoundError: typeof errors.NotFoundError =
    errors.NotFoundError;
  /** See {@linkcode errors.ConflictError}. */
  static readonly ConflictError: typeof errors.ConflictError =
    errors.ConflictError;
  /** See {@linkcode errors.RateLimitError}. */
  static readonly RateLimitError: typeof errors.RateLimitError =
    errors.RateLimitError;
  /** See {@linkcode errors.BadRequestError}. */
  static readonly BadRequestError: typeof errors.BadRequestError =
    errors.BadRequestError;
  /** See {@linkcode errors.AuthenticationError}. */
  static readonly AuthenticationError: typeof errors.AuthenticationError =
    errors.AuthenticationError;
  /** See {@linkcode errors.InternalServerError}. */
  static readonly InternalServerError: typeof errors.InternalServerError =
    errors.InternalServerError;
  /** See {@linkcode errors.PermissionDeniedError}. */
  static readonly PermissionDeniedError: typeof errors.PermissionDeniedError =
    errors.PermissionDeniedError;
  /** See {@linkcode errors.UnprocessableEntityError}. */
  static readonly UnprocessableEntityError:
    typeof errors.UnprocessableEntityError = errors.UnprocessableEntityError;
  /** See {@linkcode InvalidWebhookSignatureError}. */
  static readonly InvalidWebhookSignatureError:
    typeof InvalidWebhookSignatureError = InvalidWebhookSignatureError;
  /** See {@linkcode results.Page}. */
  static readonly Page: typeof results.Page = results.Page;
  /** See {@linkcode results.CursorPage}. */
  static readonly CursorPage: typeof results.CursorPage = results.CursorPage;
  /** See {@linkcode results.ConversationCursorPage}. */
  static readonly ConversationCursorPage:
    typeof results.ConversationCursorPage = results.ConversationCursorPage;
  /** See {@linkcode results.NextCursorPage}. */
  static readonly NextCursorPage: typeof results.NextCursorPage =
    results.NextCursorPage;
  /** See {@linkcode results.TokenPage}. */
  static readonly TokenPage: typeof results.TokenPage = results.TokenPage;
  /** See {@linkcode results.toFile}. */
  static readonly toFile: typeof results.toFile = results.toFile;
  /** See {@linkcode results.toStreamingFile}. */
  static readonly toStreamingFile: typeof results.toStreamingFile =
    results.toStreamingFile;
}

ClientResources.Chat = Chat;
ClientResources.Realtime = Realtime;
ClientResources.Live = Live;
ClientResources.Responses = Responses;
ClientResources.Beta = Beta;
ClientResources.Files = Files;
ClientResources.Uploads = Uploads;
ClientResources.VectorStores = VectorStores;
ClientResources.Videos = Videos;
ClientResources.Batches = Batches;
ClientResources.FineTuning = FineTuning;
ClientResources.Evals = Evals;
ClientResources.Webhooks = Webhooks;
