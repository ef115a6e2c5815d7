/**
 * Types of `client.beta.threads`.
 *
 * @module
 */
import type * as BetaAssistantsAPI from "../assistants.ts";
import type * as BetaThreadsMessagesAPI from "./messages.ts";
import type * as BetaThreadsRunsAPI from "./runs/runs.ts";
import type * as SharedAPI from "../../shared.ts";
export type * as Runs from "./runs/runs.ts";
export type {
  RequiredActionFunctionToolCall,
  Run,
  RunCancelParams,
  RunCreateParams,
  RunCreateParamsBase,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunListParams,
  RunRetrieveParams,
  RunsPage,
  RunStatus,
  RunSubmitToolOutputsParams,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
  RunUpdateParams,
} from "./runs/runs.ts";
export type * as Messages from "./messages.ts";
export type {
  Annotation,
  AnnotationDelta,
  FileCitationAnnotation,
  FileCitationDeltaAnnotation,
  FilePathAnnotation,
  FilePathDeltaAnnotation,
  ImageFile,
  ImageFileContentBlock,
  ImageFileDelta,
  ImageFileDeltaBlock,
  ImageURL,
  ImageURLContentBlock,
  ImageURLDelta,
  ImageURLDeltaBlock,
  Message,
  MessageContent,
  MessageContentDelta,
  MessageContentPartParam,
  MessageCreateParams,
  MessageDeleted,
  MessageDeleteParams,
  MessageDelta,
  MessageDeltaEvent,
  MessageListParams,
  MessageRetrieveParams,
  MessagesPage,
  MessageUpdateParams,
  RefusalContentBlock,
  RefusalDeltaBlock,
  Text,
  TextContentBlock,
  TextContentBlockParam,
  TextDelta,
  TextDeltaBlock,
} from "./messages.ts";
/** Part of {@link Assistant}. */
export type AssistantResponseFormatOption =
  | "auto"
  | SharedAPI.ResponseFormatText
  | SharedAPI.ResponseFormatJSONObject
  | SharedAPI.ResponseFormatJSONSchema;
/** Part of {@link AssistantToolChoiceOption}. */
export interface AssistantToolChoice {
  /** Type: one of 3 values. */
  type: "function" | "code_interpreter" | "file_search";
  /** Function. */
  function?: AssistantToolChoiceFunction;
}
/** Part of {@link AssistantToolChoice}. */
export interface AssistantToolChoiceFunction {
  /** Name: a string. */
  name: string;
}
/** Part of {@link RunCreateParams}. */
export type AssistantToolChoiceOption =
  | "none"
  | "auto"
  | "required"
  | AssistantToolChoice;
/** Response of `POST /threads`. */
export interface Thread {
  /** ID: a string. */
  id: string;
  /** Object: always `thread`. */
  object: "thread";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Tool resources: may be null. */
  tool_resources: Thread.ToolResources | null;
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
}
/** Params of `client.beta.threads.createAndRun()`: `POST /threads/runs`. */
export type ThreadCreateAndRunParams =
  | ThreadCreateAndRunParamsNonStreaming
  | ThreadCreateAndRunParamsStreaming;
/** Params of `client.beta.threads.createAndRun()`: `POST /threads/runs`. */
export interface ThreadCreateAndRunParamsBase {
  /** Assistant ID: a string. */
  assistant_id: string;
  /** Thread. */
  thread?: ThreadCreateParams;
  /** Model: a known value or another string or null. */
  model?:
    | "gpt-5"
    | "gpt-5-mini"
    | "gpt-5-nano"
    | "gpt-5-2025-08-07"
    | "gpt-5-mini-2025-08-07"
    | "gpt-5-nano-2025-08-07"
    | "gpt-4.1"
    | "gpt-4.1-mini"
    | "gpt-4.1-nano"
    | "gpt-4.1-2025-04-14"
    | "gpt-4.1-mini-2025-04-14"
    | "gpt-4.1-nano-2025-04-14"
    | "gpt-4o"
    | "gpt-4o-2024-11-20"
    | "gpt-4o-2024-08-06"
    | "gpt-4o-2024-05-13"
    | "gpt-4o-mini"
    | "gpt-4o-mini-2024-07-18"
    | "gpt-4.5-preview"
    | "gpt-4.5-preview-2025-02-27"
    | "gpt-4-turbo"
    | "gpt-4-turbo-2024-04-09"
    | "gpt-4-0125-preview"
    | "gpt-4-turbo-preview"
    | "gpt-4-1106-preview"
    | "gpt-4-vision-preview"
    | "gpt-4"
    | "gpt-4-0314"
    | "gpt-4-0613"
    | "gpt-4-32k"
    | "gpt-4-32k-0314"
    | "gpt-4-32k-0613"
    | "gpt-3.5-turbo"
    | "gpt-3.5-turbo-16k"
    | "gpt-3.5-turbo-0613"
    | "gpt-3.5-turbo-1106"
    | "gpt-3.5-turbo-0125"
    | "gpt-3.5-turbo-16k-0613"
    | "gpt-6-astra"
    | "gpt-6.2-astra"
    | "gpt-6.1-sol"
    | "gpt-6.2-sol"
    | "gpt-6.1-terra"
    | "gpt-6-sol"
    | "gpt-6-luna"
    | "gpt-5.6-sol"
    | "gpt-5.6-terra"
    | "gpt-5.6-luna"
    | "gpt-5.5"
    | "gpt-5.5-2026-04-23"
    | "gpt-5.4"
    | "gpt-5.4-mini"
    | "gpt-5.4-nano"
    | "gpt-5.4-mini-2026-03-17"
    | "gpt-5.4-nano-2026-03-17"
    | "gpt-5.3-chat-latest"
    | "gpt-5.2"
    | "gpt-5.2-2025-12-11"
    | "gpt-5.2-chat-latest"
    | "gpt-5.2-pro"
    | "gpt-5.2-pro-2025-12-11"
    | "gpt-5.1"
    | "gpt-5.1-2025-11-13"
    | "gpt-5.1-codex"
    | "gpt-5.1-mini"
    | "gpt-5.1-chat-latest"
    | "gpt-5-chat-latest"
    | "o4-mini"
    | "o4-mini-2025-04-16"
    | "o3"
    | "o3-2025-04-16"
    | "o3-mini"
    | "o3-mini-2025-01-31"
    | "o1"
    | "o1-2024-12-17"
    | "o1-preview"
    | "o1-preview-2024-09-12"
    | "o1-mini"
    | "o1-mini-2024-09-12"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-12-15"
    | "gpt-4o-audio-preview"
    | "gpt-4o-audio-preview-2024-10-01"
    | "gpt-4o-audio-preview-2024-12-17"
    | "gpt-4o-audio-preview-2025-06-03"
    | "gpt-4o-mini-audio-preview"
    | "gpt-4o-mini-audio-preview-2024-12-17"
    | "gpt-4o-search-preview"
    | "gpt-4o-mini-search-preview"
    | "gpt-4o-search-preview-2025-03-11"
    | "gpt-4o-mini-search-preview-2025-03-11"
    | "chatgpt-4o-latest"
    | "codex-mini-latest"
    | "gpt-3.5-turbo-0301"
    | (string & Record<never, never>)
    | null;
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Tools: a list up to 20 items or null. */
  tools?: BetaAssistantsAPI.AssistantTool[] | null;
  /** Tool resources: may be null. */
  tool_resources?: ThreadCreateAndRunParams.ToolResources | null;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Temperature: a number from 0 to 2 or null; default `1`. */
  temperature?: number | null;
  /** Top p: a number from 0 to 1 or null; default `1`. */
  top_p?: number | null;
  /** Stream: a boolean or null. */
  stream?: boolean | null;
  /** Max prompt tokens: an integer from 256 or null. */
  max_prompt_tokens?: number | null;
  /** Max completion tokens: an integer from 256 or null. */
  max_completion_tokens?: number | null;
  /** Truncation strategy: may be null. */
  truncation_strategy?:
    | BetaThreadsRunsAPI.RunCreateParams.TruncationStrategy
    | null;
  /** Tool choice: may be null. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** Parallel tool calls: a boolean; default `true`. */
  parallel_tool_calls?: boolean;
  /** Response format: may be null. */
  response_format?: AssistantResponseFormatOption | null;
}
/** Params of `client.beta.threads.createAndRun()`: `POST /threads/runs`, with `stream: false | null`. */
export interface ThreadCreateAndRunParamsNonStreaming
  extends ThreadCreateAndRunParamsBase {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.beta.threads.createAndRun()`: `POST /threads/runs`, with `stream: true`. */
export interface ThreadCreateAndRunParamsStreaming
  extends ThreadCreateAndRunParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Params of `client.beta.threads.create()`: `POST /threads`. */
export interface ThreadCreateParams {
  /** Messages: a list. */
  messages?: BetaThreadsMessagesAPI.MessageCreateParams[];
  /** Tool resources: may be null. */
  tool_resources?: ThreadCreateParams.ToolResources | null;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** Response of `DELETE /threads/{thread_id}`. */
export interface ThreadDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `thread.deleted`. */
  object: "thread.deleted";
}
/** Params of `client.beta.threads.update()`: `POST /threads/{thread_id}`. */
export interface ThreadUpdateParams {
  /** Tool resources: may be null. */
  tool_resources?: ThreadUpdateParams.ToolResources | null;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** Parts of {@link Thread}. */
export declare namespace Thread {
  /** Part of {@link Thread}. */
  export interface ToolResources {
    /** Code interpreter. */
    code_interpreter?: Thread.ToolResources.CodeInterpreter;
    /** File search. */
    file_search?: Thread.ToolResources.FileSearch;
  }
  /** Parts of {@link ToolResources}. */
  export namespace ToolResources {
    /** Part of {@link Thread.ToolResources}. */
    export interface CodeInterpreter {
      /** File IDs: a list up to 20 items. */
      file_ids?: string[];
    }
    /** Part of {@link Thread.ToolResources}. */
    export interface FileSearch {
      /** Vector store IDs: a list up to 1 items. */
      vector_store_ids?: string[];
    }
  }
}
/** Parts of {@link ThreadCreateAndRunParams}. */
export declare namespace ThreadCreateAndRunParams {
  /** Params of `client.beta.threads.createAndRun()`: `POST /threads/runs`. */
  export { type ThreadCreateAndRunParamsNonStreaming };
  /** Params of `client.beta.threads.createAndRun()`: `POST /threads/runs`. */
  export { type ThreadCreateAndRunParamsStreaming };
  /** Part of {@link ThreadCreateAndRunParams}. */
  export interface ToolResources {
    /** Code interpreter. */
    code_interpreter?: ThreadCreateAndRunParams.ToolResources.CodeInterpreter;
    /** File search. */
    file_search?: ThreadCreateAndRunParams.ToolResources.FileSearch;
  }
  /** Parts of {@link ToolResources}. */
  export namespace ToolResources {
    /** Part of {@link ThreadCreateAndRunParams.ToolResources}. */
    export interface CodeInterpreter {
      /** File IDs: a list up to 20 items. */
      file_ids?: string[];
    }
    /** Part of {@link ThreadCreateAndRunParams.ToolResources}. */
    export interface FileSearch {
      /** Vector store IDs: a list up to 1 items. */
      vector_store_ids?: string[];
    }
  }
}
/** Parts of {@link ThreadCreateParams}. */
export declare namespace ThreadCreateParams {
  /** Part of {@link ThreadCreateParams}. */
  export interface ToolResources {
    /** Code interpreter. */
    code_interpreter?: ThreadCreateParams.ToolResources.CodeInterpreter;
    /** File search. */
    file_search?: ThreadCreateParams.ToolResources.FileSearch;
  }
  /** Parts of {@link ToolResources}. */
  export namespace ToolResources {
    /** Part of {@link ThreadCreateParams.ToolResources}. */
    export interface CodeInterpreter {
      /** File IDs: a list up to 20 items. */
      file_ids?: string[];
    }
    /** Part of {@link ThreadCreateParams.ToolResources}. */
    export type FileSearch =
      & ({
        /** Vector store IDs: a list up to 1 items. */
        vector_store_ids?: string[];
        /** Vector stores: a list up to 1 items. */
        vector_stores?:
          ThreadCreateParams.ToolResources.FileSearch.VectorStore[];
      })
      & (unknown);
    /** Parts of {@link FileSearch}. */
    export namespace FileSearch {
      /** Part of {@link ThreadCreateParams.ToolResources.FileSearch}. */
      export interface VectorStore {
        /** File IDs: a list up to 100000000 items. */
        file_ids?: string[];
        /** Chunking strategy. */
        chunking_strategy?:
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;
        /** Metadata: may be null. */
        metadata?: SharedAPI.Metadata | null;
      }
      /** Parts of {@link VectorStore}. */
      export namespace VectorStore {
        /** Part of {@link ThreadCreateParams.ToolResources.FileSearch.VectorStore}. */
        export interface Auto {
          /** Type: always `auto`. */
          type: "auto";
        }
        /** Part of {@link ThreadCreateParams.ToolResources.FileSearch.VectorStore}. */
        export interface Static {
          /** Type: always `static`. */
          type: "static";
          /** Static. */
          static:
            ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
        }
        /** Parts of {@link Static}. */
        export namespace Static {
          /** Part of {@link ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static}. */
          export interface Static {
            /** Max chunk size tokens: an integer from 100 to 4096. */
            max_chunk_size_tokens: number;
            /** Chunk overlap tokens: an integer. */
            chunk_overlap_tokens: number;
          }
        }
      }
    }
  }
}
/** Parts of {@link ThreadUpdateParams}. */
export declare namespace ThreadUpdateParams {
  /** Part of {@link ThreadUpdateParams}. */
  export interface ToolResources {
    /** Code interpreter. */
    code_interpreter?: ThreadUpdateParams.ToolResources.CodeInterpreter;
    /** File search. */
    file_search?: ThreadUpdateParams.ToolResources.FileSearch;
  }
  /** Parts of {@link ToolResources}. */
  export namespace ToolResources {
    /** Part of {@link ThreadUpdateParams.ToolResources}. */
    export interface CodeInterpreter {
      /** File IDs: a list up to 20 items. */
      file_ids?: string[];
    }
    /** Part of {@link ThreadUpdateParams.ToolResources}. */
    export interface FileSearch {
      /** Vector store IDs: a list up to 1 items. */
      vector_store_ids?: string[];
    }
  }
}
