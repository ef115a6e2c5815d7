/**
 * Types of `client.admin.organization.usage`.
 *
 * @module
 */
/** Part of {@link UsageAudioSpeechesResponse.Data.OrganizationCostsResult}. */
export type CostQuantityUnit =
  | "tokens"
  | "1000_tokens"
  | "duration_seconds"
  | "duration_minutes"
  | "duration_hours"
  | "gibibyte_hours"
  | "images"
  | "characters"
  | (string & Record<never, never>);
/** Params of `client.admin.organization.usage.audioSpeeches()`: `GET /organization/usage/audio_speeches`. */
export interface UsageAudioSpeechesParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** User IDs: a list. */
  user_ids?: string[];
  /** API key IDs: a list. */
  api_key_ids?: string[];
  /** Models: a list. */
  models?: string[];
  /** Group by: a list. */
  group_by?: Array<"project_id" | "user_id" | "api_key_id" | "model">;
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Response of `GET /organization/usage/audio_speeches`. */
export interface UsageAudioSpeechesResponse {
  /** Object: always `page`. */
  object: "page";
  /** Data: a list. */
  data: UsageAudioSpeechesResponse.Data[];
  /** Has more: a boolean. */
  has_more: boolean;
  /** Next page: a string or null. */
  next_page: string | null;
}
/** Params of `client.admin.organization.usage.audioTranscriptions()`: `GET /organization/usage/audio_transcriptions`. */
export interface UsageAudioTranscriptionsParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** User IDs: a list. */
  user_ids?: string[];
  /** API key IDs: a list. */
  api_key_ids?: string[];
  /** Models: a list. */
  models?: string[];
  /** Group by: a list. */
  group_by?: Array<"project_id" | "user_id" | "api_key_id" | "model">;
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageAudioTranscriptionsResponse = UsageAudioSpeechesResponse;
/** Params of `client.admin.organization.usage.codeInterpreterSessions()`: `GET /organization/usage/code_interpreter_sessions`. */
export interface UsageCodeInterpreterSessionsParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** Group by: a list. */
  group_by?: "project_id"[];
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageCodeInterpreterSessionsResponse = UsageAudioSpeechesResponse;
/** Params of `client.admin.organization.usage.completions()`: `GET /organization/usage/completions`. */
export interface UsageCompletionsParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** User IDs: a list. */
  user_ids?: string[];
  /** API key IDs: a list. */
  api_key_ids?: string[];
  /** Models: a list. */
  models?: string[];
  /** Batch: a boolean. */
  batch?: boolean;
  /** Group by: a list. */
  group_by?: Array<
    | "project_id"
    | "user_id"
    | "api_key_id"
    | "model"
    | "batch"
    | "service_tier"
    | "api_source"
  >;
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageCompletionsResponse = UsageAudioSpeechesResponse;
/** Params of `client.admin.organization.usage.costs()`: `GET /organization/costs`. */
export interface UsageCostsParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: always `1d`. */
  bucket_width?: "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** API key IDs: a list. */
  api_key_ids?: string[];
  /** Group by: a list. */
  group_by?: Array<
    "project_id" | "line_item" | "api_key_id" | "user_id" | "api_source"
  >;
  /** Limit: an integer; default `7`. */
  limit?: number;
  /** Page: a string. */
  page?: string;
  /** Line items: a list. */
  line_items?: string[];
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageCostsResponse = UsageAudioSpeechesResponse;
/** Params of `client.admin.organization.usage.decisions()`: `GET /organization/usage/decisions`. */
export interface UsageDecisionsParams {
  /** Start time: a number. */
  start_time: number;
  /** API key IDs: a list or null. */
  api_key_ids?: string[] | null;
  /** Batch: a boolean or null. */
  batch?: boolean | null;
  /** Bucket width: one of 3 values or null. */
  bucket_width?: "1m" | "1h" | "1d" | null;
  /** End time: a number or null. */
  end_time?: number | null;
  /** Group by: a list or null. */
  group_by?:
    | Array<
      | "project_id"
      | "user_id"
      | "api_key_id"
      | "model"
      | "batch"
      | "service_tier"
      | "api_source"
    >
    | null;
  /** Limit: a number or null. */
  limit?: number | null;
  /** Models: a list or null. */
  models?: string[] | null;
  /** Page: a string or null. */
  page?: string | null;
  /** Project IDs: a list or null. */
  project_ids?: string[] | null;
  /** User IDs: a list or null. */
  user_ids?: string[] | null;
}
/** Response of `GET /organization/usage/decisions`. */
export interface UsageDecisionsResponse {
  /** Data: a list. */
  data: UsageDecisionsResponse.Data[];
  /** Has more: a boolean. */
  has_more: boolean;
  /** Next page: a string or null. */
  next_page: string | null;
  /** Object: always `page`. */
  object: "page";
}
/** Params of `client.admin.organization.usage.embeddings()`: `GET /organization/usage/embeddings`. */
export interface UsageEmbeddingsParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** User IDs: a list. */
  user_ids?: string[];
  /** API key IDs: a list. */
  api_key_ids?: string[];
  /** Models: a list. */
  models?: string[];
  /** Group by: a list. */
  group_by?: Array<"project_id" | "user_id" | "api_key_id" | "model">;
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageEmbeddingsResponse = UsageAudioSpeechesResponse;
/** Params of `client.admin.organization.usage.fileSearchCalls()`: `GET /organization/usage/file_search_calls`. */
export interface UsageFileSearchCallsParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** User IDs: a list. */
  user_ids?: string[];
  /** API key IDs: a list. */
  api_key_ids?: string[];
  /** Vector store IDs: a list. */
  vector_store_ids?: string[];
  /** Group by: a list. */
  group_by?: Array<"project_id" | "user_id" | "api_key_id" | "vector_store_id">;
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageFileSearchCallsResponse = UsageAudioSpeechesResponse;
/** Params of `client.admin.organization.usage.images()`: `GET /organization/usage/images`. */
export interface UsageImagesParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Sources: a list. */
  sources?: Array<"image.generation" | "image.edit" | "image.variation">;
  /** Sizes: a list. */
  sizes?: Array<
    "256x256" | "512x512" | "1024x1024" | "1792x1792" | "1024x1792"
  >;
  /** Project IDs: a list. */
  project_ids?: string[];
  /** User IDs: a list. */
  user_ids?: string[];
  /** API key IDs: a list. */
  api_key_ids?: string[];
  /** Models: a list. */
  models?: string[];
  /** Group by: a list. */
  group_by?: Array<
    "project_id" | "user_id" | "api_key_id" | "model" | "size" | "source"
  >;
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageImagesResponse = UsageAudioSpeechesResponse;
/** Params of `client.admin.organization.usage.moderations()`: `GET /organization/usage/moderations`. */
export interface UsageModerationsParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** User IDs: a list. */
  user_ids?: string[];
  /** API key IDs: a list. */
  api_key_ids?: string[];
  /** Models: a list. */
  models?: string[];
  /** Group by: a list. */
  group_by?: Array<"project_id" | "user_id" | "api_key_id" | "model">;
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageModerationsResponse = UsageAudioSpeechesResponse;
/** Params of `client.admin.organization.usage.vectorStores()`: `GET /organization/usage/vector_stores`. */
export interface UsageVectorStoresParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** Group by: a list. */
  group_by?: "project_id"[];
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageVectorStoresResponse = UsageAudioSpeechesResponse;
/** Params of `client.admin.organization.usage.webSearchCalls()`: `GET /organization/usage/web_search_calls`. */
export interface UsageWebSearchCallsParams {
  /** Start time: an integer. */
  start_time: number;
  /** End time: an integer. */
  end_time?: number;
  /** Bucket width: one of 3 values; default `1d`. */
  bucket_width?: "1m" | "1h" | "1d";
  /** Project IDs: a list. */
  project_ids?: string[];
  /** User IDs: a list. */
  user_ids?: string[];
  /** API key IDs: a list. */
  api_key_ids?: string[];
  /** Models: a list. */
  models?: string[];
  /** Context levels: a list. */
  context_levels?: Array<"low" | "medium" | "high">;
  /** Group by: a list. */
  group_by?: Array<
    | "project_id"
    | "user_id"
    | "api_key_id"
    | "model"
    | "context_level"
    | "api_source"
  >;
  /** Limit: an integer. */
  limit?: number;
  /** Page: a string. */
  page?: string;
}
/** Another name of {@link UsageAudioSpeechesResponse}. */
export type UsageWebSearchCallsResponse = UsageAudioSpeechesResponse;
/** Parts of {@link UsageAudioSpeechesResponse}. */
export declare namespace UsageAudioSpeechesResponse {
  /** Part of {@link UsageAudioSpeechesResponse}. */
  export interface Data {
    /** Object: always `bucket`. */
    object: "bucket";
    /** Start time: an integer. */
    start_time: number;
    /** End time: an integer. */
    end_time: number;
    /** Results: a list. */
    results: Array<
      | UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult
      | UsageAudioSpeechesResponse.Data.OrganizationCostsResult
    >;
  }
  /** Parts of {@link Data}. */
  export namespace Data {
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationCostsResult {
      /** Object: always `organization.costs.result`. */
      object: "organization.costs.result";
      /** Amount. */
      amount?: UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
      /** Line item: a string or null. */
      line_item?: string | null;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** Quantity: a number or null. */
      quantity?: number | null;
      /** API source: one of 2 values or null. */
      api_source?: "agents_api" | "unlabeled" | null;
      /** Quantity unit: may be null. */
      quantity_unit?: CostQuantityUnit | null;
      /** User ID: a string or null. */
      user_id?: string | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageAudioSpeechesResult {
      /** Object: always `organization.usage.audio_speeches.result`. */
      object: "organization.usage.audio_speeches.result";
      /** Characters: an integer. */
      characters: number;
      /** Num model requests: an integer. */
      num_model_requests: number;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** User ID: a string or null. */
      user_id?: string | null;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** Model: a string or null. */
      model?: string | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageAudioTranscriptionsResult {
      /** Object: always `organization.usage.audio_transcriptions.result`. */
      object: "organization.usage.audio_transcriptions.result";
      /** Seconds: an integer. */
      seconds: number;
      /** Num model requests: an integer. */
      num_model_requests: number;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** User ID: a string or null. */
      user_id?: string | null;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** Model: a string or null. */
      model?: string | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageCodeInterpreterSessionsResult {
      /** Object: always `organization.usage.code_interpreter_sessions.result`. */
      object: "organization.usage.code_interpreter_sessions.result";
      /** Num sessions: an integer. */
      num_sessions: number;
      /** Project ID: a string or null. */
      project_id?: string | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageCompletionsResult {
      /** Object: always `organization.usage.completions.result`. */
      object: "organization.usage.completions.result";
      /** Input tokens: an integer. */
      input_tokens: number;
      /** Input cached tokens: an integer. */
      input_cached_tokens?: number;
      /** Input cache write tokens: an integer. */
      input_cache_write_tokens?: number;
      /** Input uncached tokens: an integer. */
      input_uncached_tokens?: number;
      /** Output tokens: an integer. */
      output_tokens: number;
      /** Input text tokens: an integer. */
      input_text_tokens?: number;
      /** Output text tokens: an integer. */
      output_text_tokens?: number;
      /** Input cached text tokens: an integer. */
      input_cached_text_tokens?: number;
      /** Input audio tokens: an integer. */
      input_audio_tokens?: number;
      /** Input cached audio tokens: an integer. */
      input_cached_audio_tokens?: number;
      /** Output audio tokens: an integer. */
      output_audio_tokens?: number;
      /** Input image tokens: an integer. */
      input_image_tokens?: number;
      /** Input cached image tokens: an integer. */
      input_cached_image_tokens?: number;
      /** Output image tokens: an integer. */
      output_image_tokens?: number;
      /** Num model requests: an integer. */
      num_model_requests: number;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** User ID: a string or null. */
      user_id?: string | null;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** Model: a string or null. */
      model?: string | null;
      /** Batch: a boolean or null. */
      batch?: boolean | null;
      /** Service tier: a string or null. */
      service_tier?: string | null;
      /** API source: one of 2 values or null. */
      api_source?: "agents_api" | "unlabeled" | null;
      /** Input cache write 12h tokens: a number. */
      input_cache_write_12h_tokens?: number;
      /** Input cache write 30m tokens: a number or null. */
      input_cache_write_30m_tokens?: number | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageEmbeddingsResult {
      /** Object: always `organization.usage.embeddings.result`. */
      object: "organization.usage.embeddings.result";
      /** Input tokens: an integer. */
      input_tokens: number;
      /** Num model requests: an integer. */
      num_model_requests: number;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** User ID: a string or null. */
      user_id?: string | null;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** Model: a string or null. */
      model?: string | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageFileSearchesResult {
      /** Object: always `organization.usage.file_searches.result`. */
      object: "organization.usage.file_searches.result";
      /** Num requests: an integer. */
      num_requests: number;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** User ID: a string or null. */
      user_id?: string | null;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** Vector store ID: a string or null. */
      vector_store_id?: string | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageImagesResult {
      /** Object: always `organization.usage.images.result`. */
      object: "organization.usage.images.result";
      /** Images: an integer. */
      images: number;
      /** Num model requests: an integer. */
      num_model_requests: number;
      /** Source: a string or null. */
      source?: string | null;
      /** Size: a string or null. */
      size?: string | null;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** User ID: a string or null. */
      user_id?: string | null;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** Model: a string or null. */
      model?: string | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageModerationsResult {
      /** Object: always `organization.usage.moderations.result`. */
      object: "organization.usage.moderations.result";
      /** Input tokens: an integer. */
      input_tokens: number;
      /** Num model requests: an integer. */
      num_model_requests: number;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** User ID: a string or null. */
      user_id?: string | null;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** Model: a string or null. */
      model?: string | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageVectorStoresResult {
      /** Object: always `organization.usage.vector_stores.result`. */
      object: "organization.usage.vector_stores.result";
      /** Usage bytes: an integer. */
      usage_bytes: number;
      /** Project ID: a string or null. */
      project_id?: string | null;
    }
    /** Part of {@link UsageAudioSpeechesResponse.Data}. */
    export interface OrganizationUsageWebSearchesResult {
      /** Object: always `organization.usage.web_searches.result`. */
      object: "organization.usage.web_searches.result";
      /** Num model requests: an integer. */
      num_model_requests: number;
      /** Num requests: an integer. */
      num_requests: number;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** User ID: a string or null. */
      user_id?: string | null;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** Model: a string or null. */
      model?: string | null;
      /** Context level: a string or null. */
      context_level?: string | null;
      /** API source: one of 2 values or null. */
      api_source?: "agents_api" | "unlabeled" | null;
    }
    /** Parts of {@link OrganizationCostsResult}. */
    export namespace OrganizationCostsResult {
      /** Part of {@link UsageAudioSpeechesResponse.Data.OrganizationCostsResult}. */
      export interface Amount {
        /** Value: a number. */
        value?: number;
        /** Currency: a string. */
        currency?: string;
      }
    }
  }
}
/** Parts of {@link UsageDecisionsResponse}. */
export declare namespace UsageDecisionsResponse {
  /** Part of {@link UsageDecisionsResponse}. */
  export interface Data {
    /** End time: a number. */
    end_time: number;
    /** Object: always `bucket`. */
    object: "bucket";
    /** Results: a list. */
    results: UsageDecisionsResponse.Data.Result[];
    /** Start time: a number. */
    start_time: number;
  }
  /** Parts of {@link Data}. */
  export namespace Data {
    /** Part of {@link UsageDecisionsResponse.Data}. */
    export interface Result {
      /** Input tokens: a number. */
      input_tokens: number;
      /** Num model requests: a number. */
      num_model_requests: number;
      /** Object: always `organization.usage.decisions.result`. */
      object: "organization.usage.decisions.result";
      /** Output tokens: a number. */
      output_tokens: number;
      /** API key ID: a string or null. */
      api_key_id?: string | null;
      /** API source: one of 2 values or null. */
      api_source?: "agents_api" | "unlabeled" | null;
      /** Batch: a boolean or null. */
      batch?: boolean | null;
      /** Input audio tokens: a number or null. */
      input_audio_tokens?: number | null;
      /** Input cache write 12h tokens: a number or null. */
      input_cache_write_12h_tokens?: number | null;
      /** Input cache write 30m tokens: a number or null. */
      input_cache_write_30m_tokens?: number | null;
      /** Input cache write tokens: a number or null. */
      input_cache_write_tokens?: number | null;
      /** Input cached audio tokens: a number or null. */
      input_cached_audio_tokens?: number | null;
      /** Input cached image tokens: a number or null. */
      input_cached_image_tokens?: number | null;
      /** Input cached text tokens: a number or null. */
      input_cached_text_tokens?: number | null;
      /** Input cached tokens: a number or null. */
      input_cached_tokens?: number | null;
      /** Input image tokens: a number or null. */
      input_image_tokens?: number | null;
      /** Input text tokens: a number or null. */
      input_text_tokens?: number | null;
      /** Input uncached tokens: a number or null. */
      input_uncached_tokens?: number | null;
      /** Model: a string or null. */
      model?: string | null;
      /** Output audio tokens: a number or null. */
      output_audio_tokens?: number | null;
      /** Output image tokens: a number or null. */
      output_image_tokens?: number | null;
      /** Output text tokens: a number or null. */
      output_text_tokens?: number | null;
      /** Project ID: a string or null. */
      project_id?: string | null;
      /** Service tier: a string or null. */
      service_tier?: string | null;
      /** User ID: a string or null. */
      user_id?: string | null;
    }
  }
}
