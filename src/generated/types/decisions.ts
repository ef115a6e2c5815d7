/**
 * Types of `client.decisions`.
 *
 * @module
 */
import type * as SharedAPI from "./shared.ts";
/** Response of `POST /decisions`. */
export interface Decision {
  /** Answers: a list. */
  answers: Array<
    | Decision.AnswerResourcePredicate
    | Decision.AnswerResourceChoice
    | Decision.AnswerResourceScore
    | Decision.AnswerResourceRefusal
  >;
  /** Model: a string. */
  model: string;
  /** Usage. */
  usage: Decision.Usage;
}
/** Params of `client.decisions.create()`: `POST /decisions`. */
export interface DecisionCreateParams {
  /** Input. */
  input:
    | string
    | Array<
      | DecisionCreateParams.DecisionInputUserMessage
      | DecisionCreateParams.DecisionInputDeveloperMessage
      | DecisionCreateParams.DecisionInputSystemMessage
      | DecisionCreateParams.DecisionInputAssistantMessage
      | DecisionCreateParams.DecisionInputFunctionCall
      | DecisionCreateParams.DecisionInputFunctionCallOutput
      | DecisionCreateParams.DecisionInputCustomToolCall
      | DecisionCreateParams.DecisionInputCustomToolCallOutput
    >;
  /** Model: a string. */
  model: string;
  /** Questions: a list. */
  questions: Array<
    | DecisionCreateParams.QuestionParamPredicate
    | DecisionCreateParams.QuestionParamChoice
    | DecisionCreateParams.QuestionParamScore
  >;
  /** Prompt cache key: a string or null. */
  prompt_cache_key?: string | null;
  /** Prompt cache options: may be null. */
  prompt_cache_options?: DecisionCreateParams.PromptCacheOptions | null;
  /** Safety identifier: a string or null. */
  safety_identifier?: string | null;
}
/** Part of {@link DecisionCreateParams.DecisionInputCustomToolCallOutput}. */
export interface DecisionInputImage {
  /** Image URL: a string. */
  image_url: string;
  /** Type: always `input_image`. */
  type: "input_image";
  /** Detail: one of 4 values or null. */
  detail?: "low" | "high" | "auto" | "original" | null;
  /** Prompt cache breakpoint: may be null. */
  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}
/** Another name of {@link DecisionInputJSON}. */
export type DecisionInputJson = SharedAPI.DecisionInputJSON;
/** Type of `client.decisions`. */
export type DecisionInputMessage =
  | DecisionInputMessage.DecisionInputUserMessage
  | DecisionInputMessage.DecisionInputDeveloperMessage
  | DecisionInputMessage.DecisionInputSystemMessage
  | DecisionInputMessage.DecisionInputAssistantMessage;
/** Part of {@link DecisionCreateParams.DecisionInputUserMessage}. */
export type DecisionInputPart =
  | DecisionInputText
  | DecisionInputImage
  | SharedAPI.DecisionInputJSON;
/** Part of {@link DecisionCreateParams.DecisionInputCustomToolCallOutput}. */
export interface DecisionInputText {
  /** Text: a string. */
  text: string;
  /** Type: always `input_text`. */
  type: "input_text";
  /** Prompt cache breakpoint: may be null. */
  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}
/** Part of {@link DecisionInputImage}. */
export interface DecisionPromptCacheBreakpoint {
  /** Mode: always `explicit`. */
  mode: "explicit";
}
/** Another name of {@link DecisionQuestionInputImage}. */
export type DecisionQuestionInputImage = SharedAPI.DecisionQuestionInputImage;
/** Another name of {@link DecisionQuestionInputPart}. */
export type DecisionQuestionInputPart = SharedAPI.DecisionQuestionInputPart;
/** Another name of {@link DecisionQuestionInputText}. */
export type DecisionQuestionInputText = SharedAPI.DecisionQuestionInputText;
/** Parts of {@link Decision}. */
export declare namespace Decision {
  /** Part of {@link Decision}. */
  export interface AnswerResourceChoice {
    /** Choice. */
    choice: string | boolean;
    /** Confidence: a number. */
    confidence: number;
    /** Name: a string or null. */
    name: string | null;
    /** Probabilities: a list. */
    probabilities: Decision.AnswerResourceChoice.Probability[];
    /** Type: always `choice`. */
    type: "choice";
  }
  /** Part of {@link Decision}. */
  export interface AnswerResourcePredicate {
    /** Name: a string or null. */
    name: string | null;
    /** Probability: a number. */
    probability: number;
    /** Type: always `predicate`. */
    type: "predicate";
  }
  /** Part of {@link Decision}. */
  export interface AnswerResourceRefusal {
    /** Name: a string or null. */
    name: string | null;
    /** Type: always `refusal`. */
    type: "refusal";
  }
  /** Part of {@link Decision}. */
  export interface AnswerResourceScore {
    /** Confidence: a number. */
    confidence: number;
    /** Name: a string or null. */
    name: string | null;
    /** Probabilities: a list. */
    probabilities: Decision.AnswerResourceScore.Probability[];
    /** Score: a number. */
    score: number;
    /** Type: always `score`. */
    type: "score";
  }
  /** Part of {@link Decision}. */
  export interface Usage {
    /** Input tokens: a number. */
    input_tokens: number;
    /** Input tokens details. */
    input_tokens_details: Decision.Usage.InputTokensDetails;
    /** Output tokens: a number. */
    output_tokens: number;
    /** Output tokens details. */
    output_tokens_details: Decision.Usage.OutputTokensDetails;
    /** Total tokens: a number. */
    total_tokens: number;
  }
  /** Parts of {@link AnswerResourceChoice}. */
  export namespace AnswerResourceChoice {
    /** Part of {@link Decision.AnswerResourceChoice}. */
    export interface Probability {
      /** Probability: a number. */
      probability: number;
      /** Value. */
      value: string | boolean;
    }
  }
  /** Parts of {@link AnswerResourceScore}. */
  export namespace AnswerResourceScore {
    /** Part of {@link Decision.AnswerResourceScore}. */
    export interface Probability {
      /** Label: a string. */
      label: string;
      /** Probability: a number. */
      probability: number;
      /** Value: a number. */
      value: number;
    }
  }
  /** Parts of {@link Usage}. */
  export namespace Usage {
    /** Part of {@link Decision.Usage}. */
    export interface InputTokensDetails {
      /** Cache write tokens: a number. */
      cache_write_tokens: number;
      /** Cached tokens: a number. */
      cached_tokens: number;
    }
    /** Part of {@link Decision.Usage}. */
    export interface OutputTokensDetails {
      /** Reasoning tokens: a number. */
      reasoning_tokens: number;
    }
  }
}
/** Parts of {@link DecisionCreateParams}. */
export declare namespace DecisionCreateParams {
  /** Part of {@link DecisionCreateParams}. */
  export interface DecisionInputAssistantMessage {
    /** Content. */
    content:
      | string
      | Array<
        | DecisionCreateParams.DecisionInputAssistantMessage.DecisionInputOutputText
        | DecisionCreateParams.DecisionInputAssistantMessage.DecisionInputRefusal
      >;
    /** Role: always `assistant`. */
    role: "assistant";
    /** Phase: one of 2 values or null. */
    phase?: "commentary" | "final_answer" | null;
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface DecisionInputCustomToolCall {
    /** Call ID: a string. */
    call_id: string;
    /** Input: a string. */
    input: string;
    /** Name: a string. */
    name: string;
    /** Type: always `custom_tool_call`. */
    type: "custom_tool_call";
    /** ID: a string or null. */
    id?: string | null;
    /** Namespace: a string or null. */
    namespace?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface DecisionInputCustomToolCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Output. */
    output: string | Array<DecisionInputText | DecisionInputImage>;
    /** Type: always `custom_tool_call_output`. */
    type: "custom_tool_call_output";
    /** ID: a string or null. */
    id?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface DecisionInputDeveloperMessage {
    /** Content. */
    content: string | DecisionInputText[];
    /** Role: always `developer`. */
    role: "developer";
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface DecisionInputFunctionCall {
    /** Arguments: a string. */
    arguments: string;
    /** Call ID: a string. */
    call_id: string;
    /** Name: a string. */
    name: string;
    /** Type: always `function_call`. */
    type: "function_call";
    /** ID: a string or null. */
    id?: string | null;
    /** Namespace: a string or null. */
    namespace?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface DecisionInputFunctionCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Output. */
    output: string | Array<DecisionInputText | DecisionInputImage>;
    /** Type: always `function_call_output`. */
    type: "function_call_output";
    /** ID: a string or null. */
    id?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface DecisionInputSystemMessage {
    /** Content. */
    content: string | DecisionInputText[];
    /** Role: always `system`. */
    role: "system";
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface DecisionInputUserMessage {
    /** Content. */
    content: string | DecisionInputPart[];
    /** Role: always `user`. */
    role: "user";
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface PromptCacheOptions {
    /** Mode: one of 2 values or null. */
    mode?: "implicit" | "explicit" | null;
    /** TTL: always `30m`. */
    ttl?: "30m";
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface QuestionParamChoice {
    /** Choices: a list. */
    choices: DecisionCreateParams.QuestionParamChoice.Choice[];
    /** Instructions. */
    instructions: string | SharedAPI.DecisionQuestionInputPart[];
    /** Type: always `choice`. */
    type: "choice";
    /** Name: a string. */
    name?: string;
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface QuestionParamPredicate {
    /** Instructions. */
    instructions: string | SharedAPI.DecisionQuestionInputPart[];
    /** Type: always `predicate`. */
    type: "predicate";
    /** Name: a string. */
    name?: string;
  }
  /** Part of {@link DecisionCreateParams}. */
  export interface QuestionParamScore {
    /** Instructions. */
    instructions: string | SharedAPI.DecisionQuestionInputPart[];
    /** Levels: a list. */
    levels: DecisionCreateParams.QuestionParamScore.Level[];
    /** Type: always `score`. */
    type: "score";
    /** Name: a string. */
    name?: string;
  }
  /** Parts of {@link DecisionInputAssistantMessage}. */
  export namespace DecisionInputAssistantMessage {
    /** Part of {@link DecisionCreateParams.DecisionInputAssistantMessage}. */
    export interface DecisionInputOutputText {
      /** Text: a string. */
      text: string;
      /** Type: always `output_text`. */
      type: "output_text";
    }
    /** Part of {@link DecisionCreateParams.DecisionInputAssistantMessage}. */
    export interface DecisionInputRefusal {
      /** Refusal: a string. */
      refusal: string;
      /** Type: always `refusal`. */
      type: "refusal";
    }
  }
  /** Parts of {@link QuestionParamChoice}. */
  export namespace QuestionParamChoice {
    /** Part of {@link DecisionCreateParams.QuestionParamChoice}. */
    export interface Choice {
      /** Value. */
      value: string | boolean;
      /** Description: a string. */
      description?: string;
    }
  }
  /** Parts of {@link QuestionParamScore}. */
  export namespace QuestionParamScore {
    /** Part of {@link DecisionCreateParams.QuestionParamScore}. */
    export interface Level {
      /** Label: a string. */
      label: string;
      /** Description: a string. */
      description?: string;
    }
  }
}
/** Parts of {@link DecisionInputMessage}. */
export declare namespace DecisionInputMessage {
  /** Part of {@link DecisionInputMessage}. */
  export interface DecisionInputAssistantMessage {
    /** Content. */
    content:
      | string
      | Array<
        | DecisionInputMessage.DecisionInputAssistantMessage.DecisionInputOutputText
        | DecisionInputMessage.DecisionInputAssistantMessage.DecisionInputRefusal
      >;
    /** Role: always `assistant`. */
    role: "assistant";
    /** Phase: one of 2 values or null. */
    phase?: "commentary" | "final_answer" | null;
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link DecisionInputMessage}. */
  export interface DecisionInputDeveloperMessage {
    /** Content. */
    content: string | DecisionInputText[];
    /** Role: always `developer`. */
    role: "developer";
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link DecisionInputMessage}. */
  export interface DecisionInputSystemMessage {
    /** Content. */
    content: string | DecisionInputText[];
    /** Role: always `system`. */
    role: "system";
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link DecisionInputMessage}. */
  export interface DecisionInputUserMessage {
    /** Content. */
    content: string | DecisionInputPart[];
    /** Role: always `user`. */
    role: "user";
    /** Type: always `message`. */
    type?: "message";
  }
  /** Parts of {@link DecisionInputAssistantMessage}. */
  export namespace DecisionInputAssistantMessage {
    /** Part of {@link DecisionInputMessage.DecisionInputAssistantMessage}. */
    export interface DecisionInputOutputText {
      /** Text: a string. */
      text: string;
      /** Type: always `output_text`. */
      type: "output_text";
    }
    /** Part of {@link DecisionInputMessage.DecisionInputAssistantMessage}. */
    export interface DecisionInputRefusal {
      /** Refusal: a string. */
      refusal: string;
      /** Type: always `refusal`. */
      type: "refusal";
    }
  }
}
