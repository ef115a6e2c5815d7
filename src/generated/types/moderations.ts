/**
 * Types of `client.moderations`.
 *
 * @module
 */
/** Part of {@link ModerationCreateResponse}. */
export interface Moderation {
  /** Flagged: a boolean. */
  flagged: boolean;
  /** Categories. */
  categories: Moderation.Categories;
  /** Category scores. */
  category_scores: Moderation.CategoryScores;
  /** Category applied input types. */
  category_applied_input_types: Moderation.CategoryAppliedInputTypes;
}
/** Params of `client.moderations.create()`: `POST /moderations`. */
export interface ModerationCreateParams {
  /** Input. */
  input: string | string[] | ModerationMultiModalInput[];
  /** Model: a known value or another string. */
  model?:
    | "omni-moderation-latest"
    | "omni-moderation-2024-09-26"
    | "text-moderation-latest"
    | "text-moderation-stable"
    | (string & Record<never, never>);
}
/** Response of `POST /moderations`. */
export interface ModerationCreateResponse {
  /** ID: a string. */
  id: string;
  /** Model: a string. */
  model: string;
  /** Results: a list. */
  results: Moderation[];
}
/** Part of {@link ModerationMultiModalInput}. */
export interface ModerationImageURLInput {
  /** Type: always `image_url`. */
  type: "image_url";
  /** Image URL. */
  image_url: ModerationImageURLInput.ImageURL;
}
/** Type of `client.moderations`. */
export type ModerationModel =
  | "omni-moderation-latest"
  | "omni-moderation-2024-09-26"
  | "text-moderation-latest"
  | "text-moderation-stable";
/** Part of {@link ModerationCreateParams}. */
export type ModerationMultiModalInput =
  | ModerationImageURLInput
  | ModerationTextInput;
/** Part of {@link ModerationMultiModalInput}. */
export interface ModerationTextInput {
  /** Type: always `text`. */
  type: "text";
  /** Text: a string. */
  text: string;
}
/** Parts of {@link Moderation}. */
export declare namespace Moderation {
  /** Part of {@link Moderation}. */
  export interface Categories {
    /** Hate: a boolean. */
    hate: boolean;
    /** Hate threatening: a boolean. */
    "hate/threatening": boolean;
    /** Harassment: a boolean. */
    harassment: boolean;
    /** Harassment threatening: a boolean. */
    "harassment/threatening": boolean;
    /** Illicit: a boolean or null. */
    illicit: boolean | null;
    /** Illicit violent: a boolean or null. */
    "illicit/violent": boolean | null;
    /** Self harm: a boolean. */
    "self-harm": boolean;
    /** Self harm intent: a boolean. */
    "self-harm/intent": boolean;
    /** Self harm instructions: a boolean. */
    "self-harm/instructions": boolean;
    /** Sexual: a boolean. */
    sexual: boolean;
    /** Sexual minors: a boolean. */
    "sexual/minors": boolean;
    /** Violence: a boolean. */
    violence: boolean;
    /** Violence graphic: a boolean. */
    "violence/graphic": boolean;
  }
  /** Part of {@link Moderation}. */
  export interface CategoryAppliedInputTypes {
    /** Hate: a list. */
    hate: "text"[];
    /** Hate threatening: a list. */
    "hate/threatening": "text"[];
    /** Harassment: a list. */
    harassment: "text"[];
    /** Harassment threatening: a list. */
    "harassment/threatening": "text"[];
    /** Illicit: a list. */
    illicit: "text"[];
    /** Illicit violent: a list. */
    "illicit/violent": "text"[];
    /** Self harm: a list. */
    "self-harm": Array<"text" | "image">;
    /** Self harm intent: a list. */
    "self-harm/intent": Array<"text" | "image">;
    /** Self harm instructions: a list. */
    "self-harm/instructions": Array<"text" | "image">;
    /** Sexual: a list. */
    sexual: Array<"text" | "image">;
    /** Sexual minors: a list. */
    "sexual/minors": "text"[];
    /** Violence: a list. */
    violence: Array<"text" | "image">;
    /** Violence graphic: a list. */
    "violence/graphic": Array<"text" | "image">;
  }
  /** Part of {@link Moderation}. */
  export interface CategoryScores {
    /** Hate: a number. */
    hate: number;
    /** Hate threatening: a number. */
    "hate/threatening": number;
    /** Harassment: a number. */
    harassment: number;
    /** Harassment threatening: a number. */
    "harassment/threatening": number;
    /** Illicit: a number. */
    illicit: number;
    /** Illicit violent: a number. */
    "illicit/violent": number;
    /** Self harm: a number. */
    "self-harm": number;
    /** Self harm intent: a number. */
    "self-harm/intent": number;
    /** Self harm instructions: a number. */
    "self-harm/instructions": number;
    /** Sexual: a number. */
    sexual: number;
    /** Sexual minors: a number. */
    "sexual/minors": number;
    /** Violence: a number. */
    violence: number;
    /** Violence graphic: a number. */
    "violence/graphic": number;
  }
}
/** Parts of {@link ModerationImageURLInput}. */
export declare namespace ModerationImageURLInput {
  /** Part of {@link ModerationImageURLInput}. */
  export interface ImageURL {
    /** URL: a string. */
    url: string;
  }
}
