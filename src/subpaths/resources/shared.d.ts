/**
 * The class and types of `openai/resources/shared`. Written by tools/generate.
 *
 * @module
 */
export type {
  AllModels,
  ChatModel,
  ComparisonFilter,
  CompoundFilter,
  CustomToolInputFormat,
  DecisionInputJSON,
  DecisionQuestionInputImage,
  DecisionQuestionInputPart,
  DecisionQuestionInputText,
  ErrorObject,
  FunctionDefinition,
  FunctionParameters,
  Metadata,
  OAuthErrorCode,
  Reasoning,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
  ResponseFormatTextGrammar,
  ResponseFormatTextPython,
  ResponsesModel,
  SpeechAudioDeltaEvent,
  SpeechAudioDoneEvent,
} from "../../generated/types/shared.ts";
