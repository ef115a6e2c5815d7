/**
 * Types of `client.beta.assistants`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as BetaThreadsMessagesAPI from "./threads/messages.ts";
import type * as BetaThreadsRunsAPI from "./threads/runs/runs.ts";
import type * as BetaThreadsRunsStepsAPI from "./threads/runs/steps.ts";
import type * as BetaThreadsAPI from "./threads/threads.ts";
import type * as SharedAPI from "../shared.ts";
/** @deprecated Deprecated by the API. Response of `POST /assistants`. */
export interface Assistant {
  /** ID: a string. */
  id: string;
  /** Object: always `assistant`. */
  object: "assistant";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Name: a string up to 256 characters or null. */
  name: string | null;
  /** Description: a string up to 512 characters or null. */
  description: string | null;
  /** Model: a string. */
  model: string;
  /** Instructions: a string up to 256000 characters or null. */
  instructions: string | null;
  /** Tools: a list up to 128 items. */
  tools: AssistantTool[];
  /** Tool resources: may be null. */
  tool_resources?: Assistant.ToolResources | null;
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
  /** Temperature: a number from 0 to 2 or null. */
  temperature?: number | null;
  /** Top p: a number from 0 to 1 or null. */
  top_p?: number | null;
  /** Response format: may be null. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
}
/** Params of `client.beta.assistants.create()`: `POST /assistants`. */
export interface AssistantCreateParams {
  /** Model: a known value or another string. */
  model:
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
    | "o3-mini"
    | "o3-mini-2025-01-31"
    | "o1"
    | "o1-2024-12-17"
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
    | (string & Record<never, never>);
  /** Name: a string up to 256 characters or null. */
  name?: string | null;
  /** Description: a string up to 512 characters or null. */
  description?: string | null;
  /** Instructions: a string up to 256000 characters or null. */
  instructions?: string | null;
  /** Reasoning effort. */
  reasoning_effort?: SharedAPI.ReasoningEffort;
  /** Tools: a list up to 128 items. */
  tools?: AssistantTool[];
  /** Tool resources: may be null. */
  tool_resources?: AssistantCreateParams.ToolResources | null;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Temperature: a number from 0 to 2 or null. */
  temperature?: number | null;
  /** Top p: a number from 0 to 1 or null. */
  top_p?: number | null;
  /** Response format: may be null. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
}
/** Response of `DELETE /assistants/{assistant_id}`. */
export interface AssistantDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `assistant.deleted`. */
  object: "assistant.deleted";
}
/** Params of `client.beta.assistants.list()`: `GET /assistants`. */
export interface AssistantListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
}
/** Event of `POST /threads/runs`. */
export type AssistantStreamEvent =
  | ThreadStreamEvent
  | RunStreamEvent
  | RunStepStreamEvent
  | MessageStreamEvent
  | AssistantStreamEvent.ErrorEvent;
/** Part of {@link Assistant}. */
export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;
/** Params of `client.beta.assistants.update()`: `POST /assistants/{assistant_id}`. */
export interface AssistantUpdateParams {
  /** Model: a known value or another string. */
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
    | "o3-mini"
    | "o3-mini-2025-01-31"
    | "o1"
    | "o1-2024-12-17"
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
    | (string & Record<never, never>);
  /** Reasoning effort. */
  reasoning_effort?: SharedAPI.ReasoningEffort;
  /** Name: a string up to 256 characters or null. */
  name?: string | null;
  /** Description: a string up to 512 characters or null. */
  description?: string | null;
  /** Instructions: a string up to 256000 characters or null. */
  instructions?: string | null;
  /** Tools: a list up to 128 items. */
  tools?: AssistantTool[];
  /** Tool resources: may be null. */
  tool_resources?: AssistantUpdateParams.ToolResources | null;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Temperature: a number from 0 to 2 or null. */
  temperature?: number | null;
  /** Top p: a number from 0 to 1 or null. */
  top_p?: number | null;
  /** Response format: may be null. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
}
/** A page of {@link Assistant}. */
export type AssistantsPage = Contract.CursorPage<Assistant>;
/** Part of {@link AssistantTool}. */
export interface CodeInterpreterTool {
  /** Type: always `code_interpreter`. */
  type: "code_interpreter";
}
/** Part of {@link AssistantTool}. */
export interface FileSearchTool {
  /** Type: always `file_search`. */
  type: "file_search";
  /** File search. */
  file_search?: FileSearchTool.FileSearch;
}
/** Part of {@link AssistantTool}. */
export interface FunctionTool {
  /** Type: always `function`. */
  type: "function";
  /** Function. */
  function: SharedAPI.FunctionDefinition;
}
/** Part of {@link AssistantStreamEvent}. */
export type MessageStreamEvent =
  | MessageStreamEvent.ThreadMessageCreated
  | MessageStreamEvent.ThreadMessageInProgress
  | MessageStreamEvent.ThreadMessageDelta
  | MessageStreamEvent.ThreadMessageCompleted
  | MessageStreamEvent.ThreadMessageIncomplete;
/** Part of {@link AssistantStreamEvent}. */
export type RunStepStreamEvent =
  | RunStepStreamEvent.ThreadRunStepCreated
  | RunStepStreamEvent.ThreadRunStepInProgress
  | RunStepStreamEvent.ThreadRunStepDelta
  | RunStepStreamEvent.ThreadRunStepCompleted
  | RunStepStreamEvent.ThreadRunStepFailed
  | RunStepStreamEvent.ThreadRunStepCancelled
  | RunStepStreamEvent.ThreadRunStepExpired;
/** Part of {@link AssistantStreamEvent}. */
export type RunStreamEvent =
  | RunStreamEvent.ThreadRunCreated
  | RunStreamEvent.ThreadRunQueued
  | RunStreamEvent.ThreadRunInProgress
  | RunStreamEvent.ThreadRunRequiresAction
  | RunStreamEvent.ThreadRunCompleted
  | RunStreamEvent.ThreadRunIncomplete
  | RunStreamEvent.ThreadRunFailed
  | RunStreamEvent.ThreadRunCancelling
  | RunStreamEvent.ThreadRunCancelled
  | RunStreamEvent.ThreadRunExpired;
/** Part of {@link AssistantStreamEvent}. */
export type ThreadStreamEvent = AssistantStreamEvent.ThreadCreated;
/** Parts of {@link Assistant}. */
export declare namespace Assistant {
  /** Part of {@link Assistant}. */
  export interface ToolResources {
    /** Code interpreter. */
    code_interpreter?: Assistant.ToolResources.CodeInterpreter;
    /** File search. */
    file_search?: Assistant.ToolResources.FileSearch;
  }
  /** Parts of {@link ToolResources}. */
  export namespace ToolResources {
    /** Part of {@link Assistant.ToolResources}. */
    export interface CodeInterpreter {
      /** File IDs: a list up to 20 items. */
      file_ids?: string[];
    }
    /** Part of {@link Assistant.ToolResources}. */
    export interface FileSearch {
      /** Vector store IDs: a list up to 1 items. */
      vector_store_ids?: string[];
    }
  }
}
/** Parts of {@link AssistantCreateParams}. */
export declare namespace AssistantCreateParams {
  /** Part of {@link AssistantCreateParams}. */
  export interface ToolResources {
    /** Code interpreter. */
    code_interpreter?: AssistantCreateParams.ToolResources.CodeInterpreter;
    /** File search. */
    file_search?: AssistantCreateParams.ToolResources.FileSearch;
  }
  /** Parts of {@link ToolResources}. */
  export namespace ToolResources {
    /** Part of {@link AssistantCreateParams.ToolResources}. */
    export interface CodeInterpreter {
      /** File IDs: a list up to 20 items. */
      file_ids?: string[];
    }
    /** Part of {@link AssistantCreateParams.ToolResources}. */
    export type FileSearch =
      & ({
        /** Vector store IDs: a list up to 1 items. */
        vector_store_ids?: string[];
        /** Vector stores: a list up to 1 items. */
        vector_stores?:
          AssistantCreateParams.ToolResources.FileSearch.VectorStore[];
      })
      & (unknown);
    /** Parts of {@link FileSearch}. */
    export namespace FileSearch {
      /** Part of {@link AssistantCreateParams.ToolResources.FileSearch}. */
      export interface VectorStore {
        /** File IDs: a list up to 100000000 items. */
        file_ids?: string[];
        /** Chunking strategy. */
        chunking_strategy?:
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static;
        /** Metadata: may be null. */
        metadata?: SharedAPI.Metadata | null;
      }
      /** Parts of {@link VectorStore}. */
      export namespace VectorStore {
        /** Part of {@link AssistantCreateParams.ToolResources.FileSearch.VectorStore}. */
        export interface Auto {
          /** Type: always `auto`. */
          type: "auto";
        }
        /** Part of {@link AssistantCreateParams.ToolResources.FileSearch.VectorStore}. */
        export interface Static {
          /** Type: always `static`. */
          type: "static";
          /** Static. */
          static:
            AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
        }
        /** Parts of {@link Static}. */
        export namespace Static {
          /** Part of {@link AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static}. */
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
/** Parts of {@link AssistantStreamEvent}. */
export declare namespace AssistantStreamEvent {
  /** Part of {@link AssistantStreamEvent}. */
  export interface ErrorEvent {
    /** Event: always `error`. */
    event: "error";
    /** Data. */
    data: SharedAPI.ErrorObject;
  }
  /** Part of {@link ThreadStreamEvent}. */
  export interface ThreadCreated {
    /** Enabled: a boolean. */
    enabled?: boolean;
    /** Event: always `thread.created`. */
    event: "thread.created";
    /** Data. */
    data: BetaThreadsAPI.Thread;
  }
}
/** Parts of {@link AssistantUpdateParams}. */
export declare namespace AssistantUpdateParams {
  /** Part of {@link AssistantUpdateParams}. */
  export interface ToolResources {
    /** Code interpreter. */
    code_interpreter?: AssistantUpdateParams.ToolResources.CodeInterpreter;
    /** File search. */
    file_search?: AssistantUpdateParams.ToolResources.FileSearch;
  }
  /** Parts of {@link ToolResources}. */
  export namespace ToolResources {
    /** Part of {@link AssistantUpdateParams.ToolResources}. */
    export interface CodeInterpreter {
      /** File IDs: a list up to 20 items. */
      file_ids?: string[];
    }
    /** Part of {@link AssistantUpdateParams.ToolResources}. */
    export interface FileSearch {
      /** Vector store IDs: a list up to 1 items. */
      vector_store_ids?: string[];
    }
  }
}
/** Parts of {@link FileSearchTool}. */
export declare namespace FileSearchTool {
  /** Part of {@link FileSearchTool}. */
  export interface FileSearch {
    /** Max num results: an integer from 1 to 50. */
    max_num_results?: number;
    /** Ranking options. */
    ranking_options?: FileSearchTool.FileSearch.RankingOptions;
  }
  /** Parts of {@link FileSearch}. */
  export namespace FileSearch {
    /** Part of {@link FileSearchTool.FileSearch}. */
    export interface RankingOptions {
      /** Ranker: one of 2 values. */
      ranker?: "auto" | "default_2024_08_21";
      /** Score threshold: a number from 0 to 1. */
      score_threshold: number;
    }
  }
}
/** Parts of {@link MessageStreamEvent}. */
export declare namespace MessageStreamEvent {
  /** Part of {@link MessageStreamEvent}. */
  export interface ThreadMessageCompleted {
    /** Event: always `thread.message.completed`. */
    event: "thread.message.completed";
    /** Data. */
    data: BetaThreadsMessagesAPI.Message;
  }
  /** Part of {@link MessageStreamEvent}. */
  export interface ThreadMessageCreated {
    /** Event: always `thread.message.created`. */
    event: "thread.message.created";
    /** Data. */
    data: BetaThreadsMessagesAPI.Message;
  }
  /** Part of {@link MessageStreamEvent}. */
  export interface ThreadMessageDelta {
    /** Event: always `thread.message.delta`. */
    event: "thread.message.delta";
    /** Data. */
    data: BetaThreadsMessagesAPI.MessageDeltaEvent;
  }
  /** Part of {@link MessageStreamEvent}. */
  export interface ThreadMessageInProgress {
    /** Event: always `thread.message.in_progress`. */
    event: "thread.message.in_progress";
    /** Data. */
    data: BetaThreadsMessagesAPI.Message;
  }
  /** Part of {@link MessageStreamEvent}. */
  export interface ThreadMessageIncomplete {
    /** Event: always `thread.message.incomplete`. */
    event: "thread.message.incomplete";
    /** Data. */
    data: BetaThreadsMessagesAPI.Message;
  }
}
/** Parts of {@link RunStepStreamEvent}. */
export declare namespace RunStepStreamEvent {
  /** Part of {@link RunStepStreamEvent}. */
  export interface ThreadRunStepCancelled {
    /** Event: always `thread.run.step.cancelled`. */
    event: "thread.run.step.cancelled";
    /** Data. */
    data: BetaThreadsRunsStepsAPI.RunStep;
  }
  /** Part of {@link RunStepStreamEvent}. */
  export interface ThreadRunStepCompleted {
    /** Event: always `thread.run.step.completed`. */
    event: "thread.run.step.completed";
    /** Data. */
    data: BetaThreadsRunsStepsAPI.RunStep;
  }
  /** Part of {@link RunStepStreamEvent}. */
  export interface ThreadRunStepCreated {
    /** Event: always `thread.run.step.created`. */
    event: "thread.run.step.created";
    /** Data. */
    data: BetaThreadsRunsStepsAPI.RunStep;
  }
  /** Part of {@link RunStepStreamEvent}. */
  export interface ThreadRunStepDelta {
    /** Event: always `thread.run.step.delta`. */
    event: "thread.run.step.delta";
    /** Data. */
    data: BetaThreadsRunsStepsAPI.RunStepDeltaEvent;
  }
  /** Part of {@link RunStepStreamEvent}. */
  export interface ThreadRunStepExpired {
    /** Event: always `thread.run.step.expired`. */
    event: "thread.run.step.expired";
    /** Data. */
    data: BetaThreadsRunsStepsAPI.RunStep;
  }
  /** Part of {@link RunStepStreamEvent}. */
  export interface ThreadRunStepFailed {
    /** Event: always `thread.run.step.failed`. */
    event: "thread.run.step.failed";
    /** Data. */
    data: BetaThreadsRunsStepsAPI.RunStep;
  }
  /** Part of {@link RunStepStreamEvent}. */
  export interface ThreadRunStepInProgress {
    /** Event: always `thread.run.step.in_progress`. */
    event: "thread.run.step.in_progress";
    /** Data. */
    data: BetaThreadsRunsStepsAPI.RunStep;
  }
}
/** Parts of {@link RunStreamEvent}. */
export declare namespace RunStreamEvent {
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunCancelled {
    /** Event: always `thread.run.cancelled`. */
    event: "thread.run.cancelled";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunCancelling {
    /** Event: always `thread.run.cancelling`. */
    event: "thread.run.cancelling";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunCompleted {
    /** Event: always `thread.run.completed`. */
    event: "thread.run.completed";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunCreated {
    /** Event: always `thread.run.created`. */
    event: "thread.run.created";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunExpired {
    /** Event: always `thread.run.expired`. */
    event: "thread.run.expired";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunFailed {
    /** Event: always `thread.run.failed`. */
    event: "thread.run.failed";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunInProgress {
    /** Event: always `thread.run.in_progress`. */
    event: "thread.run.in_progress";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunIncomplete {
    /** Event: always `thread.run.incomplete`. */
    event: "thread.run.incomplete";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunQueued {
    /** Event: always `thread.run.queued`. */
    event: "thread.run.queued";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
  /** Part of {@link RunStreamEvent}. */
  export interface ThreadRunRequiresAction {
    /** Event: always `thread.run.requires_action`. */
    event: "thread.run.requires_action";
    /** Data. */
    data: BetaThreadsRunsAPI.Run;
  }
}
