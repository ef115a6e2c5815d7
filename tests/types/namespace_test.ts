/**
 * `OpenAI.Chat.Completions.ChatCompletion` and others are types, as in the official SDK. The compiler is the test.
 */
import { assertEquals } from "@std/assert";
// deno-lint-ignore no-import-prefix -- the oracle, and no dependency
import type Official from "npm:openai@7.59.0";
import { OpenAI as OurClass } from "../../mod.ts";
import type Ours from "../../mod.ts";
import type { OpenAI } from "../../mod.ts";
import type * as Types from "../../src/generated/types/mod.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends
  (<T>() => T extends B ? 1 : 2) ? true : false;
type Fits<A, B> = [A] extends [B] ? true : false;

/** What a program writes that wraps a resource, and one that passes a format on. */
export class WrappedCompletions extends OurClass.Chat.Completions {
  constructor(client: OurClass, readonly log: (path: string) => void) {
    super(client);
  }
  widgets(): Promise<unknown> {
    this.log("/widgets");
    return this._client.get("/widgets");
  }
}
export const transcribe = (
  client: OurClass,
  params: OpenAI.Audio.TranscriptionCreateParamsNonStreaming<"json">,
): Promise<OpenAI.Audio.Transcription> =>
  client.audio.transcriptions.create(params);

type Results = [
  Equal<
    OpenAI.Audio.TranscriptionCreateParams<"text">["response_format"],
    | "text"
    | OpenAI.Audio.AudioResponseFormat
    | undefined
  >,
  Equal<
    OpenAI.Audio.TranscriptionCreateParamsNonStreaming<
      "srt"
    >["response_format"],
    "srt" | undefined
  >,
  Equal<
    OpenAI.Audio.TranslationCreateParams<"vtt">["response_format"],
    "vtt" | undefined
  >,
  Fits<
    Official.Audio.TranscriptionCreateParams<"json">,
    OpenAI.Audio.TranscriptionCreateParams<"json">
  >,
  // One type, by all its names.
  Equal<Ours.ChatCompletion, Types.ChatCompletion>,
  Equal<OpenAI.ChatCompletion, Types.ChatCompletion>,
  Equal<Ours.Chat.ChatCompletion, Types.ChatCompletion>,
  Equal<Ours.Chat.Completions.ChatCompletion, Types.ChatCompletion>,
  Equal<Types.Chat.Completions.ChatCompletion, Types.ChatCompletion>,
  Equal<Ours.ChatCompletion.Choice, Types.ChatCompletion["choices"][number]>,
  // The names of the official SDK, at every depth.
  Fits<
    Ours.Responses.ResponseStreamEvent,
    Official.Responses.ResponseStreamEvent
  >,
  Fits<
    Ours.Responses.ResponseInputItem.Message,
    Official.Responses.ResponseInputItem.Message
  >,
  Fits<
    Ours.Responses.InputTokens.InputTokenCountResponse,
    Official.Responses.InputTokens.InputTokenCountResponse
  >,
  Fits<
    Ours.Audio.Transcriptions.Transcription,
    Official.Audio.Transcriptions.Transcription
  >,
  Fits<
    Ours.FineTuning.Jobs.FineTuningJob.Error,
    Official.FineTuning.Jobs.FineTuningJob.Error
  >,
  Fits<
    Ours.VectorStores.FileBatches.VectorStoreFileBatch,
    Official.VectorStores.FileBatches.VectorStoreFileBatch
  >,
  Fits<Ours.Beta.ChatKit.ChatSession, Official.Beta.ChatKit.ChatSession>,
  Fits<
    Ours.Beta.Threads.Runs.Steps.RunStep,
    Official.Beta.Threads.Runs.Steps.RunStep
  >,
  Fits<
    Ours.Admin.Organization.Projects.APIKeys.ProjectAPIKey,
    Official.Admin.Organization.Projects.APIKeys.ProjectAPIKey
  >,
  Fits<
    Ours.Realtime.RealtimeServerEvent,
    Official.Realtime.RealtimeServerEvent
  >,
  Fits<Ours.Webhooks.UnwrapWebhookEvent, Official.Webhooks.UnwrapWebhookEvent>,
  Fits<
    Ours.Live.Sessions.SessionForkParams,
    Official.Live.Sessions.SessionForkParams
  >,
  // Names that only one module may export flat.
  Equal<Types.FileCreateParams, Types.Files.FileCreateParams>,
];

const ALL: [Exclude<Results[number], true>] extends [never] ? true : false =
  true;

/** Types of the same name in different modules are different. */
const TWINS: Equal<
  Types.VectorStores.Files.FileCreateParams,
  Types.FileCreateParams
> = false;

Deno.test("types have the same names as in the official SDK", () => {
  assertEquals([ALL, TWINS], [true, false]);
});
