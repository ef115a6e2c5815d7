/**
 * Every resource of the API as a class: its operations as data, and a {@link Caller} that sends them.
 *
 * @module
 */
import type {
  APIPromise,
  Caller,
  PagePromise,
  RequestOptions,
  ResourceClient,
  Stream,
} from "../contract.ts";
import type * as AdminOrganizationAdminAPIKeysAPI from "./types/admin/organization/admin_api_keys.ts";
import type * as AdminOrganizationAuditLogsAPI from "./types/admin/organization/audit_logs.ts";
import type * as AdminOrganizationCertificatesAPI from "./types/admin/organization/certificates.ts";
import type * as AdminOrganizationDataRetentionAPI from "./types/admin/organization/data_retention.ts";
import type * as AdminOrganizationExternalKeysAPI from "./types/admin/organization/external_keys.ts";
import type * as AdminOrganizationExternalStorageAPI from "./types/admin/organization/external_storage.ts";
import type * as AdminOrganizationGroupsAPI from "./types/admin/organization/groups/groups.ts";
import type * as AdminOrganizationGroupsRolesAPI from "./types/admin/organization/groups/roles.ts";
import type * as AdminOrganizationGroupsUsersAPI from "./types/admin/organization/groups/users.ts";
import type * as AdminOrganizationInvitesAPI from "./types/admin/organization/invites.ts";
import type * as AdminOrganizationProjectsAPI from "./types/admin/organization/projects/projects.ts";
import type * as AdminOrganizationProjectsAPIKeysAPI from "./types/admin/organization/projects/api_keys.ts";
import type * as AdminOrganizationProjectsCertificatesAPI from "./types/admin/organization/projects/certificates.ts";
import type * as AdminOrganizationProjectsDataRetentionAPI from "./types/admin/organization/projects/data_retention.ts";
import type * as AdminOrganizationProjectsGroupsAPI from "./types/admin/organization/projects/groups/groups.ts";
import type * as AdminOrganizationProjectsGroupsRolesAPI from "./types/admin/organization/projects/groups/roles.ts";
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from "./types/admin/organization/projects/hosted_tool_permissions.ts";
import type * as AdminOrganizationProjectsModelPermissionsAPI from "./types/admin/organization/projects/model_permissions.ts";
import type * as AdminOrganizationProjectsRateLimitsAPI from "./types/admin/organization/projects/rate_limits.ts";
import type * as AdminOrganizationProjectsRolesAPI from "./types/admin/organization/projects/roles.ts";
import type * as AdminOrganizationProjectsServiceAccountsAPI from "./types/admin/organization/projects/service_accounts/service_accounts.ts";
import type * as AdminOrganizationProjectsServiceAccountsAPIKeysAPI from "./types/admin/organization/projects/service_accounts/api_keys.ts";
import type * as AdminOrganizationProjectsServiceTierSettingsAPI from "./types/admin/organization/projects/service_tier_settings.ts";
import type * as AdminOrganizationProjectsSpendAlertsAPI from "./types/admin/organization/projects/spend_alerts.ts";
import type * as AdminOrganizationProjectsSpendLimitAPI from "./types/admin/organization/projects/spend_limit.ts";
import type * as AdminOrganizationProjectsUsersAPI from "./types/admin/organization/projects/users/users.ts";
import type * as AdminOrganizationProjectsUsersRolesAPI from "./types/admin/organization/projects/users/roles.ts";
import type * as AdminOrganizationRolesAPI from "./types/admin/organization/roles.ts";
import type * as AdminOrganizationSpendAlertsAPI from "./types/admin/organization/spend_alerts.ts";
import type * as AdminOrganizationSpendLimitAPI from "./types/admin/organization/spend_limit.ts";
import type * as AdminOrganizationUsageAPI from "./types/admin/organization/usage.ts";
import type * as AdminOrganizationUsersAPI from "./types/admin/organization/users/users.ts";
import type * as AdminOrganizationUsersRolesAPI from "./types/admin/organization/users/roles.ts";
import type * as AdminOrganizationWorkloadIdentityProvidersAPI from "./types/admin/organization/workload_identity_providers/workload_identity_providers.ts";
import type * as AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI from "./types/admin/organization/workload_identity_providers/federation_rules.ts";
import type * as AudioSpeechAPI from "./types/audio/speech.ts";
import type * as AudioTranscriptionsAPI from "./types/audio/transcriptions.ts";
import type * as AudioTranslationsAPI from "./types/audio/translations.ts";
import type * as AudioVoiceConsentsAPI from "./types/audio/voice_consents.ts";
import type * as AudioVoicesAPI from "./types/audio/voices.ts";
import type * as BatchesAPI from "./types/batches.ts";
import type * as BetaAgentsAPI from "./types/beta/agents/agents.ts";
import type * as BetaAgentsAutomationsAPI from "./types/beta/agents/automations/automations.ts";
import type * as BetaAgentsAutomationsInvocationsAPI from "./types/beta/agents/automations/invocations.ts";
import type * as BetaAgentsEnvironmentsAPI from "./types/beta/agents/environments/environments.ts";
import type * as BetaAgentsEnvironmentsFilesAPI from "./types/beta/agents/environments/files.ts";
import type * as BetaAgentsEnvironmentsTemplatesAPI from "./types/beta/agents/environments/templates.ts";
import type * as BetaAgentsSessionsAPI from "./types/beta/agents/sessions/sessions.ts";
import type * as BetaAgentsSessionsArtifactsAPI from "./types/beta/agents/sessions/artifacts.ts";
import type * as BetaAgentsSessionsEventsAPI from "./types/beta/agents/sessions/events.ts";
import type * as BetaAgentsSessionsItemsAPI from "./types/beta/agents/sessions/items.ts";
import type * as BetaAgentsSessionsSubagentsAPI from "./types/beta/agents/sessions/subagents/subagents.ts";
import type * as BetaAgentsSessionsSubagentsItemsAPI from "./types/beta/agents/sessions/subagents/items.ts";
import type * as BetaAgentsSessionsSubagentsTurnsAPI from "./types/beta/agents/sessions/subagents/turns/turns.ts";
import type * as BetaAgentsSessionsSubagentsTurnsItemsAPI from "./types/beta/agents/sessions/subagents/turns/items.ts";
import type * as BetaAgentsSessionsTracesAPI from "./types/beta/agents/sessions/traces.ts";
import type * as BetaAgentsSessionsTurnsAPI from "./types/beta/agents/sessions/turns/turns.ts";
import type * as BetaAgentsSessionsTurnsItemsAPI from "./types/beta/agents/sessions/turns/items.ts";
import type * as BetaAgentsVaultsAPI from "./types/beta/agents/vaults/vaults.ts";
import type * as BetaAgentsVaultsCredentialsAPI from "./types/beta/agents/vaults/credentials.ts";
import type * as BetaAssistantsAPI from "./types/beta/assistants.ts";
import type * as BetaChatKitSessionsAPI from "./types/beta/chatkit/sessions.ts";
import type * as BetaChatKitThreadsAPI from "./types/beta/chatkit/threads.ts";
import type * as BetaRealtimeSessionsAPI from "./types/beta/realtime/sessions.ts";
import type * as BetaRealtimeTranscriptionSessionsAPI from "./types/beta/realtime/transcription_sessions.ts";
import type * as BetaResponsesAPI from "./types/beta/responses/responses.ts";
import type * as BetaResponsesInputItemsAPI from "./types/beta/responses/input_items.ts";
import type * as BetaResponsesInputTokensAPI from "./types/beta/responses/input_tokens.ts";
import type * as BetaThreadsAPI from "./types/beta/threads/threads.ts";
import type * as BetaThreadsMessagesAPI from "./types/beta/threads/messages.ts";
import type * as BetaThreadsRunsAPI from "./types/beta/threads/runs/runs.ts";
import type * as BetaThreadsRunsStepsAPI from "./types/beta/threads/runs/steps.ts";
import type * as ChatCompletionsAPI from "./types/chat/completions/completions.ts";
import type * as ChatCompletionsMessagesAPI from "./types/chat/completions/messages.ts";
import type * as CompletionsAPI from "./types/completions.ts";
import type * as ContainersAPI from "./types/containers/containers.ts";
import type * as ContainersFilesAPI from "./types/containers/files/files.ts";
import type * as ContainersFilesContentAPI from "./types/containers/files/content.ts";
import type * as ContentProvenanceChecksAPI from "./types/content_provenance_checks.ts";
import type * as ConversationsAPI from "./types/conversations/conversations.ts";
import type * as ConversationsItemsAPI from "./types/conversations/items.ts";
import type * as DecisionsAPI from "./types/decisions.ts";
import type * as EmbeddingsAPI from "./types/embeddings.ts";
import type * as EvalsAPI from "./types/evals/evals.ts";
import type * as EvalsRunsAPI from "./types/evals/runs/runs.ts";
import type * as EvalsRunsOutputItemsAPI from "./types/evals/runs/output_items.ts";
import type * as FilesAPI from "./types/files.ts";
import type * as FineTuningAlphaGradersAPI from "./types/fine_tuning/alpha/graders.ts";
import type * as FineTuningCheckpointsPermissionsAPI from "./types/fine_tuning/checkpoints/permissions.ts";
import type * as FineTuningJobsAPI from "./types/fine_tuning/jobs/jobs.ts";
import type * as FineTuningJobsCheckpointsAPI from "./types/fine_tuning/jobs/checkpoints.ts";
import type * as ImagesAPI from "./types/images.ts";
import type * as LiveAPI from "./types/live/live.ts";
import type * as LiveSessionsAPI from "./types/live/sessions.ts";
import type * as ModelsAPI from "./types/models.ts";
import type * as ModerationsAPI from "./types/moderations.ts";
import type * as RealtimeAPI from "./types/realtime/realtime.ts";
import type * as RealtimeCallsAPI from "./types/realtime/calls.ts";
import type * as RealtimeClientSecretsAPI from "./types/realtime/client_secrets.ts";
import type * as RealtimeTranslationsClientSecretsAPI from "./types/realtime/translations/client_secrets.ts";
import type * as ResponsesAPI from "./types/responses/responses.ts";
import type * as ResponsesInputItemsAPI from "./types/responses/input_items.ts";
import type * as ResponsesInputTokensAPI from "./types/responses/input_tokens.ts";
import type * as SafetyAlertsAPI from "./types/safety/alerts.ts";
import type * as SafetyCasesAPI from "./types/safety/cases.ts";
import type * as SkillsAPI from "./types/skills/skills.ts";
import type * as SkillsVersionsAPI from "./types/skills/versions/versions.ts";
import type * as SkillsVersionsContentAPI from "./types/skills/versions/content.ts";
import type * as UploadsAPI from "./types/uploads/uploads.ts";
import type * as UploadsPartsAPI from "./types/uploads/parts.ts";
import type * as VectorStoresAPI from "./types/vector_stores/vector_stores.ts";
import type * as VectorStoresFileBatchesAPI from "./types/vector_stores/file_batches.ts";
import type * as VectorStoresFilesAPI from "./types/vector_stores/files.ts";
import type * as VideosAPI from "./types/videos.ts";
import type * as WebhooksAPI from "./types/webhooks/webhooks.ts";

/** Base class of all resources. */
export abstract class APIResource {
  /** Sends the operations. Kept under a symbol, which copies take along and JSON leaves out. */
  protected readonly caller: Caller;
  /** The client, as in the official SDK, for libraries that look for it. */
  protected get _client(): ResourceClient;

  /**
   * Creates a resource. Nothing is sent.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient);
}

/**
 * Defines a resource below another one: created on first use, and open to assignment.
 *
 * It is an own property, so that copies, proxies and objects that inherit from the client have it too.
 *
 * @param owner The resource, or the client, that gets the property.
 * @param name Name of the property.
 * @param Resource Class of the resource.
 */
export function defineResource(
  owner: APIResource,
  name: string,
  Resource: new (caller: Caller) => APIResource,
): void;

/** `client.decisions`. */
export class Decisions extends APIResource {
  /** `POST /decisions`: {@link Decision}. */
  create(
    body: DecisionsAPI.DecisionCreateParams,
    options?: RequestOptions,
  ): APIPromise<DecisionsAPI.Decision>;
}

/** `client.completions`. */
export class Completions extends APIResource {
  /** `POST /completions`: {@link Completion}, or with `stream: true` a stream of {@link Completion}. */
  create(
    body: CompletionsAPI.CompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<CompletionsAPI.Completion>;
  /** `POST /completions`: {@link Completion}, or with `stream: true` a stream of {@link Completion}. */
  create(
    body: CompletionsAPI.CompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<CompletionsAPI.Completion>>;
  /** `POST /completions`: {@link Completion}, or with `stream: true` a stream of {@link Completion}. */
  create(
    body: CompletionsAPI.CompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<CompletionsAPI.Completion | Stream<CompletionsAPI.Completion>>;
}

/** `client.chat`. */
export class Chat extends APIResource {
  /** Class of {@link ChatCompletions}. */
  static Completions: typeof ChatCompletions;

  /** `client.chat.completions`, created on first use. */
  completions: ChatCompletions;
}

/** `client.chat.completions`. */
export class ChatCompletions extends APIResource {
  /** Class of {@link ChatCompletionsMessages}. */
  static Messages: typeof ChatCompletionsMessages;

  /** `client.chat.completions.messages`, created on first use. */
  messages: ChatCompletionsMessages;

  /** `POST /chat/completions`: {@link ChatCompletion}, or with `stream: true` a stream of {@link ChatCompletionChunk}. */
  create(
    body: ChatCompletionsAPI.ChatCompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ChatCompletionsAPI.ChatCompletion>;
  /** `POST /chat/completions`: {@link ChatCompletion}, or with `stream: true` a stream of {@link ChatCompletionChunk}. */
  create(
    body: ChatCompletionsAPI.ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionsAPI.ChatCompletionChunk>>;
  /** `POST /chat/completions`: {@link ChatCompletion}, or with `stream: true` a stream of {@link ChatCompletionChunk}. */
  create(
    body: ChatCompletionsAPI.ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    | ChatCompletionsAPI.ChatCompletion
    | Stream<ChatCompletionsAPI.ChatCompletionChunk>
  >;

  /** `GET /chat/completions/{completion_id}`: {@link ChatCompletion}. */
  retrieve(
    completionID: string,
    options?: RequestOptions,
  ): APIPromise<ChatCompletionsAPI.ChatCompletion>;

  /** `POST /chat/completions/{completion_id}`: {@link ChatCompletion}. */
  update(
    completionID: string,
    body: ChatCompletionsAPI.ChatCompletionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletionsAPI.ChatCompletion>;

  /** `GET /chat/completions`: pages of {@link ChatCompletion}. */
  list(
    query?: ChatCompletionsAPI.ChatCompletionListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ChatCompletionsAPI.ChatCompletionsPage,
    ChatCompletionsAPI.ChatCompletion
  >;

  /** `DELETE /chat/completions/{completion_id}`: {@link ChatCompletionDeleted}. */
  delete(
    completionID: string,
    options?: RequestOptions,
  ): APIPromise<ChatCompletionsAPI.ChatCompletionDeleted>;
}

/** `client.chat.completions.messages`. */
export class ChatCompletionsMessages extends APIResource {
  /** `GET /chat/completions/{completion_id}/messages`: pages of {@link ChatCompletionStoreMessage}. */
  list(
    completionID: string,
    query?: ChatCompletionsMessagesAPI.MessageListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ChatCompletionsAPI.ChatCompletionStoreMessagesPage,
    ChatCompletionsAPI.ChatCompletionStoreMessage
  >;
}

/** `client.embeddings`. */
export class Embeddings extends APIResource {
  /** `POST /embeddings`: {@link CreateEmbeddingResponse}. */
  create(
    body: EmbeddingsAPI.EmbeddingCreateParams & { encoding_format: "base64" },
    options?: RequestOptions,
  ): APIPromise<
    Omit<EmbeddingsAPI.CreateEmbeddingResponse, "data"> & {
      data: Array<
        & Omit<
          EmbeddingsAPI.CreateEmbeddingResponse["data"][number],
          "embedding"
        >
        & { embedding: string }
      >;
    }
  >;
  /** `POST /embeddings`: {@link CreateEmbeddingResponse}. */
  create(
    body: EmbeddingsAPI.EmbeddingCreateParams,
    options?: RequestOptions,
  ): APIPromise<EmbeddingsAPI.CreateEmbeddingResponse>;
}

/** `client.files`. */
export class Files extends APIResource {
  /** `POST /files`: {@link FileObject}. */
  create(
    body: FilesAPI.FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<FilesAPI.FileObject>;

  /** `GET /files/{file_id}`: {@link FileObject}. */
  retrieve(
    fileID: string,
    options?: RequestOptions,
  ): APIPromise<FilesAPI.FileObject>;

  /** `GET /files`: pages of {@link FileObject}. */
  list(
    query?: FilesAPI.FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<FilesAPI.FileObjectsPage, FilesAPI.FileObject>;

  /** `DELETE /files/{file_id}`: {@link FileDeleted}. */
  delete(
    fileID: string,
    options?: RequestOptions,
  ): APIPromise<FilesAPI.FileDeleted>;

  /** `GET /files/{file_id}/content`: a `Response` with its body unread. */
  content(fileID: string, options?: RequestOptions): APIPromise<Response>;
}

/** `client.images`. */
export class Images extends APIResource {
  /** @deprecated Deprecated by the API. `POST /images/variations`: {@link ImagesResponse}. */
  createVariation(
    body: ImagesAPI.ImageCreateVariationParams,
    options?: RequestOptions,
  ): APIPromise<ImagesAPI.ImagesResponse>;

  /** `POST /images/edits`: {@link ImagesResponse}, or with `stream: true` a stream of {@link ImageEditStreamEvent}. */
  edit(
    body: ImagesAPI.ImageEditParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ImagesAPI.ImagesResponse>;
  /** `POST /images/edits`: {@link ImagesResponse}, or with `stream: true` a stream of {@link ImageEditStreamEvent}. */
  edit(
    body: ImagesAPI.ImageEditParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImagesAPI.ImageEditStreamEvent>>;
  /** `POST /images/edits`: {@link ImagesResponse}, or with `stream: true` a stream of {@link ImageEditStreamEvent}. */
  edit(
    body: ImagesAPI.ImageEditParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    ImagesAPI.ImagesResponse | Stream<ImagesAPI.ImageEditStreamEvent>
  >;

  /** `POST /images/generations`: {@link ImagesResponse}, or with `stream: true` a stream of {@link ImageGenStreamEvent}. */
  generate(
    body: ImagesAPI.ImageGenerateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ImagesAPI.ImagesResponse>;
  /** `POST /images/generations`: {@link ImagesResponse}, or with `stream: true` a stream of {@link ImageGenStreamEvent}. */
  generate(
    body: ImagesAPI.ImageGenerateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImagesAPI.ImageGenStreamEvent>>;
  /** `POST /images/generations`: {@link ImagesResponse}, or with `stream: true` a stream of {@link ImageGenStreamEvent}. */
  generate(
    body: ImagesAPI.ImageGenerateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    ImagesAPI.ImagesResponse | Stream<ImagesAPI.ImageGenStreamEvent>
  >;
}

/** `client.contentProvenanceChecks`. */
export class ContentProvenanceChecks extends APIResource {
  /** `POST /content_provenance_checks`: {@link ContentProvenanceCheck}. */
  create(
    body: ContentProvenanceChecksAPI.ContentProvenanceCheckCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContentProvenanceChecksAPI.ContentProvenanceCheck>;
}

/** `client.audio`. */
export class Audio extends APIResource {
  /** Class of {@link AudioTranscriptions}. */
  static Transcriptions: typeof AudioTranscriptions;

  /** Class of {@link AudioTranslations}. */
  static Translations: typeof AudioTranslations;

  /** Class of {@link AudioSpeech}. */
  static Speech: typeof AudioSpeech;

  /** Class of {@link AudioVoices}. */
  static Voices: typeof AudioVoices;

  /** Class of {@link AudioVoiceConsents}. */
  static VoiceConsents: typeof AudioVoiceConsents;

  /** `client.audio.transcriptions`, created on first use. */
  transcriptions: AudioTranscriptions;

  /** `client.audio.translations`, created on first use. */
  translations: AudioTranslations;

  /** `client.audio.speech`, created on first use. */
  speech: AudioSpeech;

  /** `client.audio.voices`, created on first use. */
  voices: AudioVoices;

  /** `client.audio.voiceConsents`, created on first use. */
  voiceConsents: AudioVoiceConsents;
}

/** `client.audio.transcriptions`. */
export class AudioTranscriptions extends APIResource {
  /** `POST /audio/transcriptions`: {@link TranscriptionCreateResponse}, or text, or with `stream: true` a stream of {@link TranscriptionStreamEvent}. */
  create(
    body: AudioTranscriptionsAPI.TranscriptionCreateParamsNonStreaming & {
      response_format: "verbose_json";
    },
    options?: RequestOptions,
  ): APIPromise<AudioTranscriptionsAPI.TranscriptionVerbose>;
  /** `POST /audio/transcriptions`: {@link TranscriptionCreateResponse}, or text, or with `stream: true` a stream of {@link TranscriptionStreamEvent}. */
  create(
    body: AudioTranscriptionsAPI.TranscriptionCreateParamsNonStreaming & {
      response_format: "text" | "srt" | "vtt";
    },
    options?: RequestOptions,
  ): APIPromise<string>;
  /** `POST /audio/transcriptions`: {@link TranscriptionCreateResponse}, or text, or with `stream: true` a stream of {@link TranscriptionStreamEvent}. */
  create(
    body: AudioTranscriptionsAPI.TranscriptionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<AudioTranscriptionsAPI.Transcription>;
  /** `POST /audio/transcriptions`: {@link TranscriptionCreateResponse}, or text, or with `stream: true` a stream of {@link TranscriptionStreamEvent}. */
  create(
    body: AudioTranscriptionsAPI.TranscriptionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AudioTranscriptionsAPI.TranscriptionStreamEvent>>;
  /** `POST /audio/transcriptions`: {@link TranscriptionCreateResponse}, or text, or with `stream: true` a stream of {@link TranscriptionStreamEvent}. */
  create(
    body: AudioTranscriptionsAPI.TranscriptionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    | AudioTranscriptionsAPI.TranscriptionCreateResponse
    | string
    | Stream<AudioTranscriptionsAPI.TranscriptionStreamEvent>
  >;
}

/** `client.audio.translations`. */
export class AudioTranslations extends APIResource {
  /** @deprecated Deprecated by the API. `POST /audio/translations`: {@link TranslationCreateResponse}, or text. */
  create(
    body: AudioTranslationsAPI.TranslationCreateParams & {
      response_format: "verbose_json";
    },
    options?: RequestOptions,
  ): APIPromise<AudioTranslationsAPI.TranslationVerbose>;
  /** @deprecated Deprecated by the API. `POST /audio/translations`: {@link TranslationCreateResponse}, or text. */
  create(
    body: AudioTranslationsAPI.TranslationCreateParams & {
      response_format: "text" | "srt" | "vtt";
    },
    options?: RequestOptions,
  ): APIPromise<string>;
  /** @deprecated Deprecated by the API. `POST /audio/translations`: {@link TranslationCreateResponse}, or text. */
  create(
    body: AudioTranslationsAPI.TranslationCreateParams,
    options?: RequestOptions,
  ): APIPromise<AudioTranslationsAPI.Translation>;
}

/** `client.audio.speech`. */
export class AudioSpeech extends APIResource {
  /** `POST /audio/speech`: a `Response` with its body unread. */
  create(
    body: AudioSpeechAPI.SpeechCreateParams,
    options?: RequestOptions,
  ): APIPromise<Response>;
}

/** `client.audio.voices`. */
export class AudioVoices extends APIResource {
  /** `POST /audio/voices`: {@link Voice}. */
  create(
    body: AudioVoicesAPI.VoiceCreateParams,
    options?: RequestOptions,
  ): APIPromise<AudioVoicesAPI.Voice>;

  /** `DELETE /audio/voices/{voice_id}`: {@link VoiceDeleted}. */
  delete(
    voiceID: string,
    options?: RequestOptions,
  ): APIPromise<AudioVoicesAPI.VoiceDeleted>;
}

/** `client.audio.voiceConsents`. */
export class AudioVoiceConsents extends APIResource {
  /** `POST /audio/voice_consents`: {@link VoiceConsent}. */
  create(
    body: AudioVoiceConsentsAPI.VoiceConsentCreateParams,
    options?: RequestOptions,
  ): APIPromise<AudioVoiceConsentsAPI.VoiceConsent>;

  /** `GET /audio/voice_consents/{consent_id}`: {@link VoiceConsent}. */
  retrieve(
    consentID: string,
    options?: RequestOptions,
  ): APIPromise<AudioVoiceConsentsAPI.VoiceConsent>;

  /** `POST /audio/voice_consents/{consent_id}`: {@link VoiceConsent}. */
  update(
    consentID: string,
    body: AudioVoiceConsentsAPI.VoiceConsentUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AudioVoiceConsentsAPI.VoiceConsent>;

  /** `GET /audio/voice_consents`: pages of {@link VoiceConsent}. */
  list(
    query?: AudioVoiceConsentsAPI.VoiceConsentListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AudioVoiceConsentsAPI.VoiceConsentsPage,
    AudioVoiceConsentsAPI.VoiceConsent
  >;

  /** `DELETE /audio/voice_consents/{consent_id}`: {@link VoiceConsentDeleted}. */
  delete(
    consentID: string,
    options?: RequestOptions,
  ): APIPromise<AudioVoiceConsentsAPI.VoiceConsentDeleted>;
}

/** `client.moderations`. */
export class Moderations extends APIResource {
  /** `POST /moderations`: {@link ModerationCreateResponse}. */
  create(
    body: ModerationsAPI.ModerationCreateParams,
    options?: RequestOptions,
  ): APIPromise<ModerationsAPI.ModerationCreateResponse>;
}

/** `client.models`. */
export class Models extends APIResource {
  /** `GET /models/{model}`: {@link Model}. */
  retrieve(
    model: string,
    options?: RequestOptions,
  ): APIPromise<ModelsAPI.Model>;

  /** `GET /models`: pages of {@link Model}. */
  list(
    options?: RequestOptions,
  ): PagePromise<ModelsAPI.ModelsPage, ModelsAPI.Model>;

  /** `DELETE /models/{model}`: {@link ModelDeleted}. */
  delete(
    model: string,
    options?: RequestOptions,
  ): APIPromise<ModelsAPI.ModelDeleted>;
}

/** `client.fineTuning`. */
export class FineTuning extends APIResource {
  /** Class of {@link FineTuningMethods}. */
  static Methods: typeof FineTuningMethods;

  /** Class of {@link FineTuningJobs}. */
  static Jobs: typeof FineTuningJobs;

  /** Class of {@link FineTuningCheckpoints}. */
  static Checkpoints: typeof FineTuningCheckpoints;

  /** Class of {@link FineTuningAlpha}. */
  static Alpha: typeof FineTuningAlpha;

  /** `client.fineTuning.methods`, created on first use. */
  methods: FineTuningMethods;

  /** `client.fineTuning.jobs`, created on first use. */
  jobs: FineTuningJobs;

  /** `client.fineTuning.checkpoints`, created on first use. */
  checkpoints: FineTuningCheckpoints;

  /** `client.fineTuning.alpha`, created on first use. */
  alpha: FineTuningAlpha;
}

/** `client.fineTuning.methods`. */
export class FineTuningMethods extends APIResource {
}

/** `client.fineTuning.jobs`. */
export class FineTuningJobs extends APIResource {
  /** Class of {@link FineTuningJobsCheckpoints}. */
  static Checkpoints: typeof FineTuningJobsCheckpoints;

  /** `client.fineTuning.jobs.checkpoints`, created on first use. */
  checkpoints: FineTuningJobsCheckpoints;

  /** `POST /fine_tuning/jobs`: {@link FineTuningJob}. */
  create(
    body: FineTuningJobsAPI.JobCreateParams,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob>;

  /** `GET /fine_tuning/jobs/{fine_tuning_job_id}`: {@link FineTuningJob}. */
  retrieve(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob>;

  /** `GET /fine_tuning/jobs`: pages of {@link FineTuningJob}. */
  list(
    query?: FineTuningJobsAPI.JobListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    FineTuningJobsAPI.FineTuningJobsPage,
    FineTuningJobsAPI.FineTuningJob
  >;

  /** `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`: {@link FineTuningJob}. */
  cancel(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob>;

  /** `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`: pages of {@link FineTuningJobEvent}. */
  listEvents(
    fineTuningJobID: string,
    query?: FineTuningJobsAPI.JobListEventsParams | null,
    options?: RequestOptions,
  ): PagePromise<
    FineTuningJobsAPI.FineTuningJobEventsPage,
    FineTuningJobsAPI.FineTuningJobEvent
  >;

  /** `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`: {@link FineTuningJob}. */
  pause(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob>;

  /** `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`: {@link FineTuningJob}. */
  resume(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob>;
}

/** `client.fineTuning.jobs.checkpoints`. */
export class FineTuningJobsCheckpoints extends APIResource {
  /** `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`: pages of {@link FineTuningJobCheckpoint}. */
  list(
    fineTuningJobID: string,
    query?: FineTuningJobsCheckpointsAPI.CheckpointListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    FineTuningJobsCheckpointsAPI.FineTuningJobCheckpointsPage,
    FineTuningJobsCheckpointsAPI.FineTuningJobCheckpoint
  >;
}

/** `client.fineTuning.checkpoints`. */
export class FineTuningCheckpoints extends APIResource {
  /** Class of {@link FineTuningCheckpointsPermissions}. */
  static Permissions: typeof FineTuningCheckpointsPermissions;

  /** `client.fineTuning.checkpoints.permissions`, created on first use. */
  permissions: FineTuningCheckpointsPermissions;
}

/** `client.fineTuning.checkpoints.permissions`. */
export class FineTuningCheckpointsPermissions extends APIResource {
  /** `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`: pages of {@link PermissionCreateResponse}. */
  create(
    fineTunedModelCheckpoint: string,
    body: FineTuningCheckpointsPermissionsAPI.PermissionCreateParams,
    options?: RequestOptions,
  ): PagePromise<
    FineTuningCheckpointsPermissionsAPI.PermissionCreateResponsesPage,
    FineTuningCheckpointsPermissionsAPI.PermissionCreateResponse
  >;

  /** @deprecated Deprecated by the API. `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`: {@link PermissionCreateResponsesPage}. */
  retrieve(
    fineTunedModelCheckpoint: string,
    query?: FineTuningCheckpointsPermissionsAPI.PermissionRetrieveParams | null,
    options?: RequestOptions,
  ): APIPromise<
    FineTuningCheckpointsPermissionsAPI.PermissionCreateResponsesPage
  >;

  /** `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`: pages of {@link PermissionCreateResponse}. */
  list(
    fineTunedModelCheckpoint: string,
    query?: FineTuningCheckpointsPermissionsAPI.PermissionListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    FineTuningCheckpointsPermissionsAPI.PermissionListResponsesPage,
    FineTuningCheckpointsPermissionsAPI.PermissionCreateResponse
  >;

  /** `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`: {@link PermissionDeleteResponse}. */
  delete(
    permissionID: string,
    params: FineTuningCheckpointsPermissionsAPI.PermissionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<FineTuningCheckpointsPermissionsAPI.PermissionDeleteResponse>;
}

/** `client.fineTuning.alpha`. */
export class FineTuningAlpha extends APIResource {
  /** Class of {@link FineTuningAlphaGraders}. */
  static Graders: typeof FineTuningAlphaGraders;

  /** `client.fineTuning.alpha.graders`, created on first use. */
  graders: FineTuningAlphaGraders;
}

/** `client.fineTuning.alpha.graders`. */
export class FineTuningAlphaGraders extends APIResource {
  /** `POST /fine_tuning/alpha/graders/run`: {@link GraderRunResponse}. */
  run(
    body: FineTuningAlphaGradersAPI.GraderRunParams,
    options?: RequestOptions,
  ): APIPromise<FineTuningAlphaGradersAPI.GraderRunResponse>;

  /** `POST /fine_tuning/alpha/graders/validate`: {@link GraderValidateResponse}. */
  validate(
    body: FineTuningAlphaGradersAPI.GraderValidateParams,
    options?: RequestOptions,
  ): APIPromise<FineTuningAlphaGradersAPI.GraderValidateResponse>;
}

/** `client.graders`. */
export class Graders extends APIResource {
  /** Class of {@link GradersGraderModels}. */
  static GraderModels: typeof GradersGraderModels;

  /** `client.graders.graderModels`, created on first use. */
  graderModels: GradersGraderModels;
}

/** `client.graders.graderModels`. */
export class GradersGraderModels extends APIResource {
}

/** `client.vectorStores`. */
export class VectorStores extends APIResource {
  /** Class of {@link VectorStoresFiles}. */
  static Files: typeof VectorStoresFiles;

  /** Class of {@link VectorStoresFileBatches}. */
  static FileBatches: typeof VectorStoresFileBatches;

  /** `client.vectorStores.files`, created on first use. */
  files: VectorStoresFiles;

  /** `client.vectorStores.fileBatches`, created on first use. */
  fileBatches: VectorStoresFileBatches;

  /** `POST /vector_stores`: {@link VectorStore}. */
  create(
    body: VectorStoresAPI.VectorStoreCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresAPI.VectorStore>;

  /** `GET /vector_stores/{vector_store_id}`: {@link VectorStore}. */
  retrieve(
    vectorStoreID: string,
    options?: RequestOptions,
  ): APIPromise<VectorStoresAPI.VectorStore>;

  /** `POST /vector_stores/{vector_store_id}`: {@link VectorStore}. */
  update(
    vectorStoreID: string,
    body: VectorStoresAPI.VectorStoreUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresAPI.VectorStore>;

  /** `GET /vector_stores`: pages of {@link VectorStore}. */
  list(
    query?: VectorStoresAPI.VectorStoreListParams | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoresAPI.VectorStoresPage, VectorStoresAPI.VectorStore>;

  /** `DELETE /vector_stores/{vector_store_id}`: {@link VectorStoreDeleted}. */
  delete(
    vectorStoreID: string,
    options?: RequestOptions,
  ): APIPromise<VectorStoresAPI.VectorStoreDeleted>;

  /** `POST /vector_stores/{vector_store_id}/search`: pages of {@link VectorStoreSearchResponse}. */
  search(
    vectorStoreID: string,
    body: VectorStoresAPI.VectorStoreSearchParams,
    options?: RequestOptions,
  ): PagePromise<
    VectorStoresAPI.VectorStoreSearchResponsesPage,
    VectorStoresAPI.VectorStoreSearchResponse
  >;
}

/** `client.vectorStores.files`. */
export class VectorStoresFiles extends APIResource {
  /** `POST /vector_stores/{vector_store_id}/files`: {@link VectorStoreFile}. */
  create(
    vectorStoreID: string,
    body: VectorStoresFilesAPI.FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFilesAPI.VectorStoreFile>;

  /** `GET /vector_stores/{vector_store_id}/files/{file_id}`: {@link VectorStoreFile}. */
  retrieve(
    fileID: string,
    params: VectorStoresFilesAPI.FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFilesAPI.VectorStoreFile>;

  /** `POST /vector_stores/{vector_store_id}/files/{file_id}`: {@link VectorStoreFile}. */
  update(
    fileID: string,
    params: VectorStoresFilesAPI.FileUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFilesAPI.VectorStoreFile>;

  /** `GET /vector_stores/{vector_store_id}/files`: pages of {@link VectorStoreFile}. */
  list(
    vectorStoreID: string,
    query?: VectorStoresFilesAPI.FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    VectorStoresFilesAPI.VectorStoreFilesPage,
    VectorStoresFilesAPI.VectorStoreFile
  >;

  /** `DELETE /vector_stores/{vector_store_id}/files/{file_id}`: {@link VectorStoreFileDeleted}. */
  delete(
    fileID: string,
    params: VectorStoresFilesAPI.FileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFilesAPI.VectorStoreFileDeleted>;

  /** `GET /vector_stores/{vector_store_id}/files/{file_id}/content`: pages of {@link FileContentResponse}. */
  content(
    fileID: string,
    params: VectorStoresFilesAPI.FileContentParams,
    options?: RequestOptions,
  ): PagePromise<
    VectorStoresFilesAPI.FileContentResponsesPage,
    VectorStoresFilesAPI.FileContentResponse
  >;
}

/** `client.vectorStores.fileBatches`. */
export class VectorStoresFileBatches extends APIResource {
  /** `POST /vector_stores/{vector_store_id}/file_batches`: {@link VectorStoreFileBatch}. */
  create(
    vectorStoreID: string,
    body: VectorStoresFileBatchesAPI.FileBatchCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFileBatchesAPI.VectorStoreFileBatch>;

  /** `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`: {@link VectorStoreFileBatch}. */
  retrieve(
    batchID: string,
    params: VectorStoresFileBatchesAPI.FileBatchRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFileBatchesAPI.VectorStoreFileBatch>;

  /** `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`: {@link VectorStoreFileBatch}. */
  cancel(
    batchID: string,
    params: VectorStoresFileBatchesAPI.FileBatchCancelParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFileBatchesAPI.VectorStoreFileBatch>;

  /** `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`: pages of {@link VectorStoreFile}. */
  listFiles(
    batchID: string,
    params: VectorStoresFileBatchesAPI.FileBatchListFilesParams,
    options?: RequestOptions,
  ): PagePromise<
    VectorStoresFilesAPI.VectorStoreFilesPage,
    VectorStoresFilesAPI.VectorStoreFile
  >;
}

/** `client.safety`. */
export class Safety extends APIResource {
  /** Class of {@link SafetyCases}. */
  static Cases: typeof SafetyCases;

  /** Class of {@link SafetyAlerts}. */
  static Alerts: typeof SafetyAlerts;

  /** `client.safety.cases`, created on first use. */
  cases: SafetyCases;

  /** `client.safety.alerts`, created on first use. */
  alerts: SafetyAlerts;
}

/** `client.safety.cases`. */
export class SafetyCases extends APIResource {
  /** `GET /safety/cases/{id}`: {@link SafetyCase}. */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIPromise<SafetyCasesAPI.SafetyCase>;
}

/** `client.safety.alerts`. */
export class SafetyAlerts extends APIResource {
  /** `GET /safety/alerts/{id}`: {@link SafetyAlert}. */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIPromise<SafetyAlertsAPI.SafetyAlert>;
}

/** `client.webhooks`. */
export class Webhooks extends APIResource {
  /** Class of {@link WebhooksEventTypes}. */
  static EventTypes: typeof WebhooksEventTypes;

  /** `client.webhooks.eventTypes`, created on first use. */
  eventTypes: WebhooksEventTypes;

  /** `POST /webhook_endpoints`: {@link WebhookEndpointWithSecret}. */
  create(
    body: WebhooksAPI.WebhookCreateParams,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpointWithSecret>;

  /** `GET /webhook_endpoints/{webhook_endpoint_id}`: {@link WebhookEndpoint}. */
  retrieve(
    webhookEndpointID: string,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpoint>;

  /** `POST /webhook_endpoints/{webhook_endpoint_id}`: {@link WebhookEndpoint}. */
  update(
    webhookEndpointID: string,
    body?: WebhooksAPI.WebhookUpdateParams | null,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpoint>;

  /** `GET /webhook_endpoints`: pages of {@link WebhookEndpoint}. */
  list(
    query?: WebhooksAPI.WebhookListParams | null,
    options?: RequestOptions,
  ): PagePromise<WebhooksAPI.WebhookEndpointsPage, WebhooksAPI.WebhookEndpoint>;

  /** `DELETE /webhook_endpoints/{webhook_endpoint_id}`: {@link DeletedWebhookEndpoint}. */
  delete(
    webhookEndpointID: string,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.DeletedWebhookEndpoint>;

  /** `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`: {@link WebhookEndpointWithSecret}. */
  rotateSecret(
    webhookEndpointID: string,
    body?: WebhooksAPI.WebhookRotateSecretParams | null,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpointWithSecret>;

  /** `POST /webhook_endpoints/{webhook_endpoint_id}/test`: {@link WebhookEndpointTestResult}. */
  test(
    webhookEndpointID: string,
    body: WebhooksAPI.WebhookTestParams,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpointTestResult>;
}

/** `client.webhooks.eventTypes`. */
export class WebhooksEventTypes extends APIResource {
  /** `GET /webhook_event_types`: {@link WebhookEventTypeList}. */
  list(options?: RequestOptions): APIPromise<WebhooksAPI.WebhookEventTypeList>;
}

/** `client.beta`. */
export class Beta extends APIResource {
  /** Class of {@link BetaRealtime}. */
  static Realtime: typeof BetaRealtime;

  /** Class of {@link BetaAgents}. */
  static Agents: typeof BetaAgents;

  /** Class of {@link BetaResponses}. */
  static Responses: typeof BetaResponses;

  /** Class of {@link BetaChatKit}. */
  static Chatkit: typeof BetaChatKit;

  /** Class of {@link BetaAssistants}. */
  static Assistants: typeof BetaAssistants;

  /** Class of {@link BetaThreads}. */
  static Threads: typeof BetaThreads;

  /** `client.beta.realtime`, created on first use. */
  realtime: BetaRealtime;

  /** `client.beta.agents`, created on first use. */
  agents: BetaAgents;

  /** `client.beta.responses`, created on first use. */
  responses: BetaResponses;

  /** `client.beta.chatkit`, created on first use. */
  chatkit: BetaChatKit;

  /** `client.beta.assistants`, created on first use. */
  assistants: BetaAssistants;

  /** `client.beta.threads`, created on first use. */
  threads: BetaThreads;
}

/** `client.beta.realtime`. */
export class BetaRealtime extends APIResource {
  /** Class of {@link BetaRealtimeSessions}. */
  static Sessions: typeof BetaRealtimeSessions;

  /** Class of {@link BetaRealtimeTranscriptionSessions}. */
  static TranscriptionSessions: typeof BetaRealtimeTranscriptionSessions;

  /** `client.beta.realtime.sessions`, created on first use. */
  sessions: BetaRealtimeSessions;

  /** `client.beta.realtime.transcriptionSessions`, created on first use. */
  transcriptionSessions: BetaRealtimeTranscriptionSessions;
}

/** `client.beta.realtime.sessions`. */
export class BetaRealtimeSessions extends APIResource {
  /** `POST /realtime/sessions`: {@link SessionCreateResponse}. */
  create(
    body: BetaRealtimeSessionsAPI.SessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaRealtimeSessionsAPI.SessionCreateResponse>;
}

/** `client.beta.realtime.transcriptionSessions`. */
export class BetaRealtimeTranscriptionSessions extends APIResource {
  /** `POST /realtime/transcription_sessions`: {@link TranscriptionSession}. */
  create(
    body: BetaRealtimeTranscriptionSessionsAPI.TranscriptionSessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaRealtimeTranscriptionSessionsAPI.TranscriptionSession>;
}

/** `client.beta.agents`. */
export class BetaAgents extends APIResource {
  /** Class of {@link BetaAgentsAutomations}. */
  static Automations: typeof BetaAgentsAutomations;

  /** Class of {@link BetaAgentsEnvironments}. */
  static Environments: typeof BetaAgentsEnvironments;

  /** Class of {@link BetaAgentsVaults}. */
  static Vaults: typeof BetaAgentsVaults;

  /** Class of {@link BetaAgentsSessions}. */
  static Sessions: typeof BetaAgentsSessions;

  /** `client.beta.agents.automations`, created on first use. */
  automations: BetaAgentsAutomations;

  /** `client.beta.agents.environments`, created on first use. */
  environments: BetaAgentsEnvironments;

  /** `client.beta.agents.vaults`, created on first use. */
  vaults: BetaAgentsVaults;

  /** `client.beta.agents.sessions`, created on first use. */
  sessions: BetaAgentsSessions;

  /** `POST /agents`: {@link Agent}. */
  create(
    body: BetaAgentsAPI.AgentCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.Agent>;

  /** `GET /agents/{agent_id}`: {@link Agent}. */
  retrieve(
    agentID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.Agent>;

  /** `POST /agents/{agent_id}`: {@link Agent}. */
  update(
    agentID: string,
    body?: BetaAgentsAPI.AgentUpdateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.Agent>;

  /** `GET /agents`: pages of {@link Agent}. */
  list(
    query?: BetaAgentsAPI.AgentListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.AgentsPage, BetaAgentsAPI.Agent>;

  /** `DELETE /agents/{agent_id}`: {@link AgentDeleted}. */
  delete(
    agentID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentDeleted>;
}

/** `client.beta.agents.automations`. */
export class BetaAgentsAutomations extends APIResource {
  /** Class of {@link BetaAgentsAutomationsInvocations}. */
  static Invocations: typeof BetaAgentsAutomationsInvocations;

  /** `client.beta.agents.automations.invocations`, created on first use. */
  invocations: BetaAgentsAutomationsInvocations;

  /** `POST /agents/automations`: {@link Automation}. */
  create(
    body: BetaAgentsAutomationsAPI.AutomationCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation>;

  /** `GET /agents/automations/{automation_id}`: {@link Automation}. */
  retrieve(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation>;

  /** `POST /agents/automations/{automation_id}`: {@link Automation}. */
  update(
    automationID: string,
    body: BetaAgentsAutomationsAPI.AutomationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation>;

  /** `GET /agents/automations`: pages of {@link Automation}. */
  list(
    query?: BetaAgentsAutomationsAPI.AutomationListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsAutomationsAPI.AutomationsPage,
    BetaAgentsAutomationsAPI.Automation
  >;

  /** `DELETE /agents/automations/{automation_id}`: {@link AutomationDeleted}. */
  delete(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.AutomationDeleted>;

  /** `POST /agents/automations/{automation_id}/pause`: {@link Automation}. */
  pause(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation>;

  /** `POST /agents/automations/{automation_id}/resume`: {@link Automation}. */
  resume(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation>;
}

/** `client.beta.agents.automations.invocations`. */
export class BetaAgentsAutomationsInvocations extends APIResource {
  /** `POST /agents/automations/{automation_id}/invocations`: {@link AutomationInvocation}. */
  create(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsInvocationsAPI.AutomationInvocation>;

  /** `GET /agents/automations/{automation_id}/invocations/{invocation_id}`: {@link AutomationInvocation}. */
  retrieve(
    invocationID: string,
    params: BetaAgentsAutomationsInvocationsAPI.InvocationRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsInvocationsAPI.AutomationInvocation>;

  /** `GET /agents/automations/{automation_id}/invocations`: pages of {@link AutomationInvocation}. */
  list(
    automationID: string,
    query?: BetaAgentsAutomationsInvocationsAPI.InvocationListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsAutomationsInvocationsAPI.AutomationInvocationsPage,
    BetaAgentsAutomationsInvocationsAPI.AutomationInvocation
  >;
}

/** `client.beta.agents.environments`. */
export class BetaAgentsEnvironments extends APIResource {
  /** Class of {@link BetaAgentsEnvironmentsFiles}. */
  static Files: typeof BetaAgentsEnvironmentsFiles;

  /** Class of {@link BetaAgentsEnvironmentsTemplates}. */
  static Templates: typeof BetaAgentsEnvironmentsTemplates;

  /** `client.beta.agents.environments.files`, created on first use. */
  files: BetaAgentsEnvironmentsFiles;

  /** `client.beta.agents.environments.templates`, created on first use. */
  templates: BetaAgentsEnvironmentsTemplates;

  /** `POST /agents/environments`: {@link EnvironmentInfo}. */
  create(
    params: BetaAgentsEnvironmentsAPI.EnvironmentCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsAPI.EnvironmentInfo>;

  /** `GET /agents/environments/{environment_id}`: {@link EnvironmentInfo}. */
  retrieve(
    environmentID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsAPI.EnvironmentInfo>;

  /** `GET /agents/environments`: pages of {@link EnvironmentInfo}. */
  list(
    query?: BetaAgentsEnvironmentsAPI.EnvironmentListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsEnvironmentsAPI.EnvironmentInfosPage,
    BetaAgentsEnvironmentsAPI.EnvironmentInfo
  >;
}

/** `client.beta.agents.environments.files`. */
export class BetaAgentsEnvironmentsFiles extends APIResource {
  /** `POST /agents/environments/{environment_id}/files`: {@link EnvironmentFile}. */
  create(
    environmentID: string,
    body: BetaAgentsEnvironmentsFilesAPI.FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsFilesAPI.EnvironmentFile>;

  /** `GET /agents/environments/{environment_id}/files`: pages of {@link EnvironmentFile}. */
  list(
    environmentID: string,
    query?: BetaAgentsEnvironmentsFilesAPI.FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsEnvironmentsFilesAPI.EnvironmentFilesPage,
    BetaAgentsEnvironmentsFilesAPI.EnvironmentFile
  >;
}

/** `client.beta.agents.environments.templates`. */
export class BetaAgentsEnvironmentsTemplates extends APIResource {
  /** `POST /agents/environments/templates`: {@link EnvironmentTemplate}. */
  create(
    body?: BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate>;

  /** `GET /agents/environments/templates/{environment_template_id}`: {@link EnvironmentTemplate}. */
  retrieve(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate>;

  /** `POST /agents/environments/templates/{environment_template_id}`: {@link EnvironmentTemplate}. */
  update(
    environmentTemplateID: string,
    body?: BetaAgentsEnvironmentsTemplatesAPI.TemplateUpdateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate>;

  /** `GET /agents/environments/templates`: pages of {@link EnvironmentTemplate}. */
  list(
    query?: BetaAgentsEnvironmentsTemplatesAPI.TemplateListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplatesPage,
    BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate
  >;

  /** `DELETE /agents/environments/templates/{environment_template_id}`: {@link EnvironmentTemplateDeleted}. */
  delete(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplateDeleted>;
}

/** `client.beta.agents.vaults`. */
export class BetaAgentsVaults extends APIResource {
  /** Class of {@link BetaAgentsVaultsCredentials}. */
  static Credentials: typeof BetaAgentsVaultsCredentials;

  /** `client.beta.agents.vaults.credentials`, created on first use. */
  credentials: BetaAgentsVaultsCredentials;

  /** `POST /vaults`: {@link Vault}. */
  create(
    body?: BetaAgentsVaultsAPI.VaultCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsAPI.Vault>;

  /** `GET /vaults/{vault_id}`: {@link Vault}. */
  retrieve(
    vaultID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsAPI.Vault>;

  /** `POST /vaults/{vault_id}`: {@link Vault}. */
  update(
    vaultID: string,
    body: BetaAgentsVaultsAPI.VaultUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsAPI.Vault>;

  /** `GET /vaults`: pages of {@link Vault}. */
  list(
    query?: BetaAgentsVaultsAPI.VaultListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsVaultsAPI.VaultsPage, BetaAgentsVaultsAPI.Vault>;

  /** `DELETE /vaults/{vault_id}`: {@link VaultDeleted}. */
  delete(
    vaultID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsAPI.VaultDeleted>;
}

/** `client.beta.agents.vaults.credentials`. */
export class BetaAgentsVaultsCredentials extends APIResource {
  /** `POST /vaults/{vault_id}/credentials`: {@link Credential}. */
  create(
    vaultID: string,
    body: BetaAgentsVaultsCredentialsAPI.CredentialCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsCredentialsAPI.Credential>;

  /** `GET /vaults/{vault_id}/credentials/{credential_id}`: {@link Credential}. */
  retrieve(
    credentialID: string,
    params: BetaAgentsVaultsCredentialsAPI.CredentialRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsCredentialsAPI.Credential>;

  /** `POST /vaults/{vault_id}/credentials/{credential_id}`: {@link Credential}. */
  update(
    credentialID: string,
    params: BetaAgentsVaultsCredentialsAPI.CredentialUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsCredentialsAPI.Credential>;

  /** `GET /vaults/{vault_id}/credentials`: pages of {@link Credential}. */
  list(
    vaultID: string,
    query?: BetaAgentsVaultsCredentialsAPI.CredentialListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsVaultsCredentialsAPI.CredentialsPage,
    BetaAgentsVaultsCredentialsAPI.Credential
  >;

  /** `DELETE /vaults/{vault_id}/credentials/{credential_id}`: {@link CredentialDeleted}. */
  delete(
    credentialID: string,
    params: BetaAgentsVaultsCredentialsAPI.CredentialDeleteParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsCredentialsAPI.CredentialDeleted>;
}

/** `client.beta.agents.sessions`. */
export class BetaAgentsSessions extends APIResource {
  /** Class of {@link BetaAgentsSessionsSubagents}. */
  static Subagents: typeof BetaAgentsSessionsSubagents;

  /** Class of {@link BetaAgentsSessionsArtifacts}. */
  static Artifacts: typeof BetaAgentsSessionsArtifacts;

  /** Class of {@link BetaAgentsSessionsItems}. */
  static Items: typeof BetaAgentsSessionsItems;

  /** Class of {@link BetaAgentsSessionsEvents}. */
  static Events: typeof BetaAgentsSessionsEvents;

  /** Class of {@link BetaAgentsSessionsTraces}. */
  static Traces: typeof BetaAgentsSessionsTraces;

  /** Class of {@link BetaAgentsSessionsTurns}. */
  static Turns: typeof BetaAgentsSessionsTurns;

  /** `client.beta.agents.sessions.subagents`, created on first use. */
  subagents: BetaAgentsSessionsSubagents;

  /** `client.beta.agents.sessions.artifacts`, created on first use. */
  artifacts: BetaAgentsSessionsArtifacts;

  /** `client.beta.agents.sessions.items`, created on first use. */
  items: BetaAgentsSessionsItems;

  /** `client.beta.agents.sessions.events`, created on first use. */
  events: BetaAgentsSessionsEvents;

  /** `client.beta.agents.sessions.traces`, created on first use. */
  traces: BetaAgentsSessionsTraces;

  /** `client.beta.agents.sessions.turns`, created on first use. */
  turns: BetaAgentsSessionsTurns;

  /** `POST /agents/sessions`: {@link AgentSession}, or with `stream: true` a stream of {@link AgentSessionEvent}. */
  create(
    body: BetaAgentsSessionsAPI.SessionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSession>;
  /** `POST /agents/sessions`: {@link AgentSession}, or with `stream: true` a stream of {@link AgentSessionEvent}. */
  create(
    body: BetaAgentsSessionsAPI.SessionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAgentsAPI.AgentSessionEvent>>;
  /** `POST /agents/sessions`: {@link AgentSession}, or with `stream: true` a stream of {@link AgentSessionEvent}. */
  create(
    body: BetaAgentsSessionsAPI.SessionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaAgentsAPI.AgentSession | Stream<BetaAgentsAPI.AgentSessionEvent>
  >;

  /** `GET /agents/sessions/{session_id}`: {@link AgentSession}. */
  retrieve(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSession>;

  /** `POST /agents/sessions/{session_id}`: {@link AgentSession}. */
  update(
    sessionID: string,
    body?: BetaAgentsSessionsAPI.SessionUpdateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSession>;

  /** `GET /agents/sessions`: pages of {@link AgentSession}. */
  list(
    query?: BetaAgentsSessionsAPI.SessionListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.AgentSessionsPage, BetaAgentsAPI.AgentSession>;

  /** `DELETE /agents/sessions/{session_id}`: {@link AgentSessionDeleted}. */
  delete(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSessionDeleted>;
}

/** `client.beta.agents.sessions.subagents`. */
export class BetaAgentsSessionsSubagents extends APIResource {
  /** Class of {@link BetaAgentsSessionsSubagentsItems}. */
  static Items: typeof BetaAgentsSessionsSubagentsItems;

  /** Class of {@link BetaAgentsSessionsSubagentsTurns}. */
  static Turns: typeof BetaAgentsSessionsSubagentsTurns;

  /** `client.beta.agents.sessions.subagents.items`, created on first use. */
  items: BetaAgentsSessionsSubagentsItems;

  /** `client.beta.agents.sessions.subagents.turns`, created on first use. */
  turns: BetaAgentsSessionsSubagentsTurns;

  /** `GET /agents/sessions/{session_id}/subagents/{subagent_id}`: {@link Subagent}. */
  retrieve(
    subagentID: string,
    params: BetaAgentsSessionsSubagentsAPI.SubagentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.Subagent>;

  /** `GET /agents/sessions/{session_id}/subagents`: pages of {@link Subagent}. */
  list(
    sessionID: string,
    query?: BetaAgentsSessionsSubagentsAPI.SubagentListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.SubagentsPage, BetaAgentsAPI.Subagent>;
}

/** `client.beta.agents.sessions.subagents.items`. */
export class BetaAgentsSessionsSubagentsItems extends APIResource {
  /** `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`: pages of {@link AgentSessionItem}. */
  list(
    subagentID: string,
    params: BetaAgentsSessionsSubagentsItemsAPI.ItemListParams,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsAPI.AgentSessionItemsPage,
    BetaAgentsAPI.AgentSessionItem
  >;
}

/** `client.beta.agents.sessions.subagents.turns`. */
export class BetaAgentsSessionsSubagentsTurns extends APIResource {
  /** Class of {@link BetaAgentsSessionsSubagentsTurnsItems}. */
  static Items: typeof BetaAgentsSessionsSubagentsTurnsItems;

  /** `client.beta.agents.sessions.subagents.turns.items`, created on first use. */
  items: BetaAgentsSessionsSubagentsTurnsItems;

  /** `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`: {@link Turn}. */
  retrieve(
    turnID: string,
    params: BetaAgentsSessionsSubagentsTurnsAPI.TurnRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsSessionsTurnsAPI.Turn>;

  /** `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`: pages of {@link Turn}. */
  list(
    subagentID: string,
    params: BetaAgentsSessionsSubagentsTurnsAPI.TurnListParams,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsSessionsTurnsAPI.TurnsPage,
    BetaAgentsSessionsTurnsAPI.Turn
  >;
}

/** `client.beta.agents.sessions.subagents.turns.items`. */
export class BetaAgentsSessionsSubagentsTurnsItems extends APIResource {
  /** `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`: pages of {@link AgentSessionItem}. */
  list(
    turnID: string,
    params: BetaAgentsSessionsSubagentsTurnsItemsAPI.ItemListParams,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsAPI.AgentSessionItemsPage,
    BetaAgentsAPI.AgentSessionItem
  >;
}

/** `client.beta.agents.sessions.artifacts`. */
export class BetaAgentsSessionsArtifacts extends APIResource {
  /** `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`: {@link SessionArtifact}. */
  retrieve(
    artifactID: string,
    params: BetaAgentsSessionsArtifactsAPI.ArtifactRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsSessionsArtifactsAPI.SessionArtifact>;

  /** `GET /agents/sessions/{session_id}/artifacts`: pages of {@link SessionArtifact}. */
  list(
    sessionID: string,
    query?: BetaAgentsSessionsArtifactsAPI.ArtifactListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsSessionsArtifactsAPI.SessionArtifactsPage,
    BetaAgentsSessionsArtifactsAPI.SessionArtifact
  >;

  /** `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`: {@link SessionArtifactDeleted}. */
  delete(
    artifactID: string,
    params: BetaAgentsSessionsArtifactsAPI.ArtifactDeleteParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsSessionsArtifactsAPI.SessionArtifactDeleted>;

  /** `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`: a `Response` with its body unread. */
  content(
    artifactID: string,
    params: BetaAgentsSessionsArtifactsAPI.ArtifactContentParams,
    options?: RequestOptions,
  ): APIPromise<Response>;
}

/** `client.beta.agents.sessions.items`. */
export class BetaAgentsSessionsItems extends APIResource {
  /** `GET /agents/sessions/{session_id}/items`: pages of {@link AgentSessionItem}. */
  list(
    sessionID: string,
    query?: BetaAgentsSessionsItemsAPI.ItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsAPI.AgentSessionItemsPage,
    BetaAgentsAPI.AgentSessionItem
  >;
}

/** `client.beta.agents.sessions.events`. */
export class BetaAgentsSessionsEvents extends APIResource {
  /** `POST /agents/sessions/{session_id}/events`: no content. */
  create(
    sessionID: string,
    params: BetaAgentsSessionsEventsAPI.EventCreateParams,
    options?: RequestOptions,
  ): APIPromise<void>;

  /** `GET /agents/sessions/{session_id}/events`: a stream of {@link AgentSessionEvent}. */
  stream(
    sessionID: string,
    query?: BetaAgentsSessionsEventsAPI.EventStreamParams | null,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAgentsAPI.AgentSessionEvent>>;
}

/** `client.beta.agents.sessions.traces`. */
export class BetaAgentsSessionsTraces extends APIResource {
  /** `GET /agents/sessions/{session_id}/traces`: pages of {@link SessionTrace}. */
  list(
    sessionID: string,
    query?: BetaAgentsSessionsTracesAPI.TraceListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsSessionsTracesAPI.SessionTracesPage,
    BetaAgentsSessionsTracesAPI.SessionTrace
  >;
}

/** `client.beta.agents.sessions.turns`. */
export class BetaAgentsSessionsTurns extends APIResource {
  /** Class of {@link BetaAgentsSessionsTurnsItems}. */
  static Items: typeof BetaAgentsSessionsTurnsItems;

  /** `client.beta.agents.sessions.turns.items`, created on first use. */
  items: BetaAgentsSessionsTurnsItems;

  /** `GET /agents/sessions/{session_id}/turns/{turn_id}`: {@link Turn}. */
  retrieve(
    turnID: string,
    params: BetaAgentsSessionsTurnsAPI.TurnRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsSessionsTurnsAPI.Turn>;

  /** `GET /agents/sessions/{session_id}/turns`: pages of {@link Turn}. */
  list(
    sessionID: string,
    query?: BetaAgentsSessionsTurnsAPI.TurnListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsSessionsTurnsAPI.TurnsPage,
    BetaAgentsSessionsTurnsAPI.Turn
  >;
}

/** `client.beta.agents.sessions.turns.items`. */
export class BetaAgentsSessionsTurnsItems extends APIResource {
  /** `GET /agents/sessions/{session_id}/turns/{turn_id}/items`: pages of {@link AgentSessionItem}. */
  list(
    turnID: string,
    params: BetaAgentsSessionsTurnsItemsAPI.ItemListParams,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsSessionsTurnsItemsAPI.AgentSessionItemsConversationCursorPage,
    BetaAgentsAPI.AgentSessionItem
  >;
}

/** `client.beta.responses`. */
export class BetaResponses extends APIResource {
  /** Class of {@link BetaResponsesInputItems}. */
  static InputItems: typeof BetaResponsesInputItems;

  /** Class of {@link BetaResponsesInputTokens}. */
  static InputTokens: typeof BetaResponsesInputTokens;

  /** `client.beta.responses.inputItems`, created on first use. */
  inputItems: BetaResponsesInputItems;

  /** `client.beta.responses.inputTokens`, created on first use. */
  inputTokens: BetaResponsesInputTokens;

  /** `POST /responses?beta=true`: {@link BetaResponse}, or with `stream: true` a stream of {@link BetaResponseStreamEvent}. */
  create(
    params: BetaResponsesAPI.ResponseCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaResponsesAPI.BetaResponse>;
  /** `POST /responses?beta=true`: {@link BetaResponse}, or with `stream: true` a stream of {@link BetaResponseStreamEvent}. */
  create(
    params: BetaResponsesAPI.ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponsesAPI.BetaResponseStreamEvent>>;
  /** `POST /responses?beta=true`: {@link BetaResponse}, or with `stream: true` a stream of {@link BetaResponseStreamEvent}. */
  create(
    params: BetaResponsesAPI.ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    | BetaResponsesAPI.BetaResponse
    | Stream<BetaResponsesAPI.BetaResponseStreamEvent>
  >;

  /** `GET /responses/{response_id}?beta=true`: {@link BetaResponse}, or with `stream: true` a stream of {@link BetaResponseStreamEvent}. */
  retrieve(
    responseID: string,
    params?: BetaResponsesAPI.ResponseRetrieveParamsNonStreaming | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponsesAPI.BetaResponse>;
  /** `GET /responses/{response_id}?beta=true`: {@link BetaResponse}, or with `stream: true` a stream of {@link BetaResponseStreamEvent}. */
  retrieve(
    responseID: string,
    params?: BetaResponsesAPI.ResponseRetrieveParamsStreaming | null,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponsesAPI.BetaResponseStreamEvent>>;
  /** `GET /responses/{response_id}?beta=true`: {@link BetaResponse}, or with `stream: true` a stream of {@link BetaResponseStreamEvent}. */
  retrieve(
    responseID: string,
    params?: BetaResponsesAPI.ResponseRetrieveParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<
    | BetaResponsesAPI.BetaResponse
    | Stream<BetaResponsesAPI.BetaResponseStreamEvent>
  >;

  /** `DELETE /responses/{response_id}?beta=true`: no content. */
  delete(
    responseID: string,
    params?: BetaResponsesAPI.ResponseDeleteParams | null,
    options?: RequestOptions,
  ): APIPromise<void>;

  /** `POST /responses/{response_id}/cancel?beta=true`: {@link BetaResponse}. */
  cancel(
    responseID: string,
    params?: BetaResponsesAPI.ResponseCancelParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponsesAPI.BetaResponse>;

  /** `POST /responses/compact?beta=true`: {@link BetaCompactedResponse}. */
  compact(
    params: BetaResponsesAPI.ResponseCompactParams,
    options?: RequestOptions,
  ): APIPromise<BetaResponsesAPI.BetaCompactedResponse>;
}

/** `client.beta.responses.inputItems`. */
export class BetaResponsesInputItems extends APIResource {
  /** `GET /responses/{response_id}/input_items?beta=true`: pages of {@link BetaResponseItem}. */
  list(
    responseID: string,
    params?: BetaResponsesInputItemsAPI.InputItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaResponsesAPI.BetaResponseItemsPage,
    BetaResponsesAPI.BetaResponseItem
  >;
}

/** `client.beta.responses.inputTokens`. */
export class BetaResponsesInputTokens extends APIResource {
  /** `POST /responses/input_tokens?beta=true`: {@link InputTokenCountResponse}. */
  count(
    params?: BetaResponsesInputTokensAPI.InputTokenCountParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponsesInputTokensAPI.InputTokenCountResponse>;
}

/** `client.beta.chatkit`. */
export class BetaChatKit extends APIResource {
  /** Class of {@link BetaChatKitSessions}. */
  static Sessions: typeof BetaChatKitSessions;

  /** Class of {@link BetaChatKitThreads}. */
  static Threads: typeof BetaChatKitThreads;

  /** `client.beta.chatkit.sessions`, created on first use. */
  sessions: BetaChatKitSessions;

  /** `client.beta.chatkit.threads`, created on first use. */
  threads: BetaChatKitThreads;
}

/** `client.beta.chatkit.sessions`. */
export class BetaChatKitSessions extends APIResource {
  /** `POST /chatkit/sessions`: {@link ChatSession}. */
  create(
    body: BetaChatKitSessionsAPI.SessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaChatKitThreadsAPI.ChatSession>;

  /** `POST /chatkit/sessions/{session_id}/cancel`: {@link ChatSession}. */
  cancel(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<BetaChatKitThreadsAPI.ChatSession>;
}

/** `client.beta.chatkit.threads`. */
export class BetaChatKitThreads extends APIResource {
  /** `GET /chatkit/threads/{thread_id}`: {@link ChatKitThread}. */
  retrieve(
    threadID: string,
    options?: RequestOptions,
  ): APIPromise<BetaChatKitThreadsAPI.ChatKitThread>;

  /** `GET /chatkit/threads`: pages of {@link ChatKitThread}. */
  list(
    query?: BetaChatKitThreadsAPI.ThreadListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaChatKitThreadsAPI.ChatKitThreadsPage,
    BetaChatKitThreadsAPI.ChatKitThread
  >;

  /** `DELETE /chatkit/threads/{thread_id}`: {@link ThreadDeleteResponse}. */
  delete(
    threadID: string,
    options?: RequestOptions,
  ): APIPromise<BetaChatKitThreadsAPI.ThreadDeleteResponse>;

  /** `GET /chatkit/threads/{thread_id}/items`: pages of the response of the API. */
  listItems(
    threadID: string,
    query?: BetaChatKitThreadsAPI.ThreadListItemsParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaChatKitThreadsAPI.ChatKitThreadItemListDataPage,
    | BetaChatKitThreadsAPI.ChatKitThreadUserMessageItem
    | BetaChatKitThreadsAPI.ChatKitThreadAssistantMessageItem
    | BetaChatKitThreadsAPI.ChatKitWidgetItem
    | BetaChatKitThreadsAPI.ChatKitThreadItemList.ChatKitClientToolCall
    | BetaChatKitThreadsAPI.ChatKitThreadItemList.ChatKitTask
    | BetaChatKitThreadsAPI.ChatKitThreadItemList.ChatKitTaskGroup
  >;
}

/** `client.beta.assistants`. */
export class BetaAssistants extends APIResource {
  /** @deprecated Deprecated by the API. `POST /assistants`: {@link Assistant}. */
  create(
    body: BetaAssistantsAPI.AssistantCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAssistantsAPI.Assistant>;

  /** @deprecated Deprecated by the API. `GET /assistants/{assistant_id}`: {@link Assistant}. */
  retrieve(
    assistantID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAssistantsAPI.Assistant>;

  /** @deprecated Deprecated by the API. `POST /assistants/{assistant_id}`: {@link Assistant}. */
  update(
    assistantID: string,
    body: BetaAssistantsAPI.AssistantUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAssistantsAPI.Assistant>;

  /** @deprecated Deprecated by the API. `GET /assistants`: pages of {@link Assistant}. */
  list(
    query?: BetaAssistantsAPI.AssistantListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAssistantsAPI.AssistantsPage, BetaAssistantsAPI.Assistant>;

  /** @deprecated Deprecated by the API. `DELETE /assistants/{assistant_id}`: {@link AssistantDeleted}. */
  delete(
    assistantID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAssistantsAPI.AssistantDeleted>;
}

/** `client.beta.threads`. */
export class BetaThreads extends APIResource {
  /** Class of {@link BetaThreadsRuns}. */
  static Runs: typeof BetaThreadsRuns;

  /** Class of {@link BetaThreadsMessages}. */
  static Messages: typeof BetaThreadsMessages;

  /** `client.beta.threads.runs`, created on first use. */
  runs: BetaThreadsRuns;

  /** `client.beta.threads.messages`, created on first use. */
  messages: BetaThreadsMessages;

  /** @deprecated Deprecated by the API. `POST /threads`: {@link Thread}. */
  create(
    body?: BetaThreadsAPI.ThreadCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsAPI.Thread>;

  /** @deprecated Deprecated by the API. `GET /threads/{thread_id}`: {@link Thread}. */
  retrieve(
    threadID: string,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsAPI.Thread>;

  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}`: {@link Thread}. */
  update(
    threadID: string,
    body: BetaThreadsAPI.ThreadUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsAPI.Thread>;

  /** @deprecated Deprecated by the API. `DELETE /threads/{thread_id}`: {@link ThreadDeleted}. */
  delete(
    threadID: string,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsAPI.ThreadDeleted>;

  /** @deprecated Deprecated by the API. `POST /threads/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  createAndRun(
    body: BetaThreadsAPI.ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;
  /** @deprecated Deprecated by the API. `POST /threads/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  createAndRun(
    body: BetaThreadsAPI.ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /** @deprecated Deprecated by the API. `POST /threads/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  createAndRun(
    body: BetaThreadsAPI.ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaThreadsRunsAPI.Run | Stream<BetaAssistantsAPI.AssistantStreamEvent>
  >;
}

/** `client.beta.threads.runs`. */
export class BetaThreadsRuns extends APIResource {
  /** Class of {@link BetaThreadsRunsSteps}. */
  static Steps: typeof BetaThreadsRunsSteps;

  /** `client.beta.threads.runs.steps`, created on first use. */
  steps: BetaThreadsRunsSteps;

  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  create(
    threadID: string,
    params: BetaThreadsRunsAPI.RunCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;
  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  create(
    threadID: string,
    params: BetaThreadsRunsAPI.RunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  create(
    threadID: string,
    params: BetaThreadsRunsAPI.RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaThreadsRunsAPI.Run | Stream<BetaAssistantsAPI.AssistantStreamEvent>
  >;

  /** @deprecated Deprecated by the API. `GET /threads/{thread_id}/runs/{run_id}`: {@link Run}. */
  retrieve(
    runID: string,
    params: BetaThreadsRunsAPI.RunRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;

  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/runs/{run_id}`: {@link Run}. */
  update(
    runID: string,
    params: BetaThreadsRunsAPI.RunUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;

  /** @deprecated Deprecated by the API. `GET /threads/{thread_id}/runs`: pages of {@link Run}. */
  list(
    threadID: string,
    query?: BetaThreadsRunsAPI.RunListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaThreadsRunsAPI.RunsPage, BetaThreadsRunsAPI.Run>;

  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/runs/{run_id}/cancel`: {@link Run}. */
  cancel(
    runID: string,
    params: BetaThreadsRunsAPI.RunCancelParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;

  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  submitToolOutputs(
    runID: string,
    params: BetaThreadsRunsAPI.RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;
  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  submitToolOutputs(
    runID: string,
    params: BetaThreadsRunsAPI.RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  submitToolOutputs(
    runID: string,
    params: BetaThreadsRunsAPI.RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaThreadsRunsAPI.Run | Stream<BetaAssistantsAPI.AssistantStreamEvent>
  >;
}

/** `client.beta.threads.runs.steps`. */
export class BetaThreadsRunsSteps extends APIResource {
  /** @deprecated Deprecated by the API. `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`: {@link RunStep}. */
  retrieve(
    stepID: string,
    params: BetaThreadsRunsStepsAPI.StepRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsStepsAPI.RunStep>;

  /** @deprecated Deprecated by the API. `GET /threads/{thread_id}/runs/{run_id}/steps`: pages of {@link RunStep}. */
  list(
    runID: string,
    params: BetaThreadsRunsStepsAPI.StepListParams,
    options?: RequestOptions,
  ): PagePromise<
    BetaThreadsRunsStepsAPI.RunStepsPage,
    BetaThreadsRunsStepsAPI.RunStep
  >;
}

/** `client.beta.threads.messages`. */
export class BetaThreadsMessages extends APIResource {
  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/messages`: {@link Message}. */
  create(
    threadID: string,
    body: BetaThreadsMessagesAPI.MessageCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsMessagesAPI.Message>;

  /** @deprecated Deprecated by the API. `GET /threads/{thread_id}/messages/{message_id}`: {@link Message}. */
  retrieve(
    messageID: string,
    params: BetaThreadsMessagesAPI.MessageRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsMessagesAPI.Message>;

  /** @deprecated Deprecated by the API. `POST /threads/{thread_id}/messages/{message_id}`: {@link Message}. */
  update(
    messageID: string,
    params: BetaThreadsMessagesAPI.MessageUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsMessagesAPI.Message>;

  /** @deprecated Deprecated by the API. `GET /threads/{thread_id}/messages`: pages of {@link Message}. */
  list(
    threadID: string,
    query?: BetaThreadsMessagesAPI.MessageListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaThreadsMessagesAPI.MessagesPage,
    BetaThreadsMessagesAPI.Message
  >;

  /** @deprecated Deprecated by the API. `DELETE /threads/{thread_id}/messages/{message_id}`: {@link MessageDeleted}. */
  delete(
    messageID: string,
    params: BetaThreadsMessagesAPI.MessageDeleteParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsMessagesAPI.MessageDeleted>;
}

/** `client.batches`. */
export class Batches extends APIResource {
  /** `POST /batches`: {@link Batch}. */
  create(
    body: BatchesAPI.BatchCreateParams,
    options?: RequestOptions,
  ): APIPromise<BatchesAPI.Batch>;

  /** `GET /batches/{batch_id}`: {@link Batch}. */
  retrieve(
    batchID: string,
    options?: RequestOptions,
  ): APIPromise<BatchesAPI.Batch>;

  /** `GET /batches`: pages of {@link Batch}. */
  list(
    query?: BatchesAPI.BatchListParams | null,
    options?: RequestOptions,
  ): PagePromise<BatchesAPI.BatchesPage, BatchesAPI.Batch>;

  /** `POST /batches/{batch_id}/cancel`: {@link Batch}. */
  cancel(
    batchID: string,
    options?: RequestOptions,
  ): APIPromise<BatchesAPI.Batch>;
}

/** `client.uploads`. */
export class Uploads extends APIResource {
  /** Class of {@link UploadsParts}. */
  static Parts: typeof UploadsParts;

  /** `client.uploads.parts`, created on first use. */
  parts: UploadsParts;

  /** `POST /uploads`: {@link Upload}. */
  create(
    body: UploadsAPI.UploadCreateParams,
    options?: RequestOptions,
  ): APIPromise<UploadsAPI.Upload>;

  /** `POST /uploads/{upload_id}/cancel`: {@link Upload}. */
  cancel(
    uploadID: string,
    options?: RequestOptions,
  ): APIPromise<UploadsAPI.Upload>;

  /** `POST /uploads/{upload_id}/complete`: {@link Upload}. */
  complete(
    uploadID: string,
    body: UploadsAPI.UploadCompleteParams,
    options?: RequestOptions,
  ): APIPromise<UploadsAPI.Upload>;
}

/** `client.uploads.parts`. */
export class UploadsParts extends APIResource {
  /** `POST /uploads/{upload_id}/parts`: {@link UploadPart}. */
  create(
    uploadID: string,
    body: UploadsPartsAPI.PartCreateParams,
    options?: RequestOptions,
  ): APIPromise<UploadsPartsAPI.UploadPart>;
}

/** `client.admin`. */
export class Admin extends APIResource {
  /** Class of {@link AdminOrganization}. */
  static Organization: typeof AdminOrganization;

  /** `client.admin.organization`, created on first use. */
  organization: AdminOrganization;
}

/** `client.admin.organization`. */
export class AdminOrganization extends APIResource {
  /** Class of {@link AdminOrganizationAuditLogs}. */
  static AuditLogs: typeof AdminOrganizationAuditLogs;

  /** Class of {@link AdminOrganizationAdminAPIKeys}. */
  static AdminAPIKeys: typeof AdminOrganizationAdminAPIKeys;

  /** Class of {@link AdminOrganizationUsage}. */
  static Usage: typeof AdminOrganizationUsage;

  /** Class of {@link AdminOrganizationInvites}. */
  static Invites: typeof AdminOrganizationInvites;

  /** Class of {@link AdminOrganizationUsers}. */
  static Users: typeof AdminOrganizationUsers;

  /** Class of {@link AdminOrganizationGroups}. */
  static Groups: typeof AdminOrganizationGroups;

  /** Class of {@link AdminOrganizationRoles}. */
  static Roles: typeof AdminOrganizationRoles;

  /** Class of {@link AdminOrganizationDataRetention}. */
  static DataRetention: typeof AdminOrganizationDataRetention;

  /** Class of {@link AdminOrganizationExternalKeys}. */
  static ExternalKeys: typeof AdminOrganizationExternalKeys;

  /** Class of {@link AdminOrganizationWorkloadIdentityProviders}. */
  static WorkloadIdentityProviders:
    typeof AdminOrganizationWorkloadIdentityProviders;

  /** Class of {@link AdminOrganizationExternalStorage}. */
  static ExternalStorage: typeof AdminOrganizationExternalStorage;

  /** Class of {@link AdminOrganizationSpendLimit}. */
  static SpendLimit: typeof AdminOrganizationSpendLimit;

  /** Class of {@link AdminOrganizationSpendAlerts}. */
  static SpendAlerts: typeof AdminOrganizationSpendAlerts;

  /** Class of {@link AdminOrganizationCertificates}. */
  static Certificates: typeof AdminOrganizationCertificates;

  /** Class of {@link AdminOrganizationProjects}. */
  static Projects: typeof AdminOrganizationProjects;

  /** `client.admin.organization.auditLogs`, created on first use. */
  auditLogs: AdminOrganizationAuditLogs;

  /** `client.admin.organization.adminAPIKeys`, created on first use. */
  adminAPIKeys: AdminOrganizationAdminAPIKeys;

  /** `client.admin.organization.usage`, created on first use. */
  usage: AdminOrganizationUsage;

  /** `client.admin.organization.invites`, created on first use. */
  invites: AdminOrganizationInvites;

  /** `client.admin.organization.users`, created on first use. */
  users: AdminOrganizationUsers;

  /** `client.admin.organization.groups`, created on first use. */
  groups: AdminOrganizationGroups;

  /** `client.admin.organization.roles`, created on first use. */
  roles: AdminOrganizationRoles;

  /** `client.admin.organization.dataRetention`, created on first use. */
  dataRetention: AdminOrganizationDataRetention;

  /** `client.admin.organization.externalKeys`, created on first use. */
  externalKeys: AdminOrganizationExternalKeys;

  /** `client.admin.organization.workloadIdentityProviders`, created on first use. */
  workloadIdentityProviders: AdminOrganizationWorkloadIdentityProviders;

  /** `client.admin.organization.externalStorage`, created on first use. */
  externalStorage: AdminOrganizationExternalStorage;

  /** `client.admin.organization.spendLimit`, created on first use. */
  spendLimit: AdminOrganizationSpendLimit;

  /** `client.admin.organization.spendAlerts`, created on first use. */
  spendAlerts: AdminOrganizationSpendAlerts;

  /** `client.admin.organization.certificates`, created on first use. */
  certificates: AdminOrganizationCertificates;

  /** `client.admin.organization.projects`, created on first use. */
  projects: AdminOrganizationProjects;
}

/** `client.admin.organization.auditLogs`. */
export class AdminOrganizationAuditLogs extends APIResource {
  /** `GET /organization/audit_logs`: pages of {@link AuditLogListResponse}. */
  list(
    query?: AdminOrganizationAuditLogsAPI.AuditLogListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationAuditLogsAPI.AuditLogListResponsesPage,
    AdminOrganizationAuditLogsAPI.AuditLogListResponse
  >;
}

/** `client.admin.organization.adminAPIKeys`. */
export class AdminOrganizationAdminAPIKeys extends APIResource {
  /** `POST /organization/admin_api_keys`: {@link AdminAPIKeyCreateResponse}. */
  create(
    body: AdminOrganizationAdminAPIKeysAPI.AdminAPIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationAdminAPIKeysAPI.AdminAPIKeyCreateResponse>;

  /** `GET /organization/admin_api_keys/{key_id}`: {@link AdminAPIKey}. */
  retrieve(
    keyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationAdminAPIKeysAPI.AdminAPIKey>;

  /** `GET /organization/admin_api_keys`: pages of {@link AdminAPIKey}. */
  list(
    query?: AdminOrganizationAdminAPIKeysAPI.AdminAPIKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationAdminAPIKeysAPI.AdminAPIKeysPage,
    AdminOrganizationAdminAPIKeysAPI.AdminAPIKey
  >;

  /** `DELETE /organization/admin_api_keys/{key_id}`: {@link AdminAPIKeyDeleteResponse}. */
  delete(
    keyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationAdminAPIKeysAPI.AdminAPIKeyDeleteResponse>;
}

/** `client.admin.organization.usage`. */
export class AdminOrganizationUsage extends APIResource {
  /** `GET /organization/usage/audio_speeches`: {@link UsageAudioSpeechesResponse}. */
  audioSpeeches(
    query: AdminOrganizationUsageAPI.UsageAudioSpeechesParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/usage/audio_transcriptions`: {@link UsageAudioSpeechesResponse}. */
  audioTranscriptions(
    query: AdminOrganizationUsageAPI.UsageAudioTranscriptionsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/usage/code_interpreter_sessions`: {@link UsageAudioSpeechesResponse}. */
  codeInterpreterSessions(
    query: AdminOrganizationUsageAPI.UsageCodeInterpreterSessionsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/usage/completions`: {@link UsageAudioSpeechesResponse}. */
  completions(
    query: AdminOrganizationUsageAPI.UsageCompletionsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/costs`: {@link UsageAudioSpeechesResponse}. */
  costs(
    query: AdminOrganizationUsageAPI.UsageCostsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/usage/decisions`: {@link UsageDecisionsResponse}. */
  decisions(
    query: AdminOrganizationUsageAPI.UsageDecisionsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageDecisionsResponse>;

  /** `GET /organization/usage/embeddings`: {@link UsageAudioSpeechesResponse}. */
  embeddings(
    query: AdminOrganizationUsageAPI.UsageEmbeddingsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/usage/file_search_calls`: {@link UsageAudioSpeechesResponse}. */
  fileSearchCalls(
    query: AdminOrganizationUsageAPI.UsageFileSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/usage/images`: {@link UsageAudioSpeechesResponse}. */
  images(
    query: AdminOrganizationUsageAPI.UsageImagesParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/usage/moderations`: {@link UsageAudioSpeechesResponse}. */
  moderations(
    query: AdminOrganizationUsageAPI.UsageModerationsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/usage/vector_stores`: {@link UsageAudioSpeechesResponse}. */
  vectorStores(
    query: AdminOrganizationUsageAPI.UsageVectorStoresParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;

  /** `GET /organization/usage/web_search_calls`: {@link UsageAudioSpeechesResponse}. */
  webSearchCalls(
    query: AdminOrganizationUsageAPI.UsageWebSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse>;
}

/** `client.admin.organization.invites`. */
export class AdminOrganizationInvites extends APIResource {
  /** `POST /organization/invites`: {@link Invite}. */
  create(
    body: AdminOrganizationInvitesAPI.InviteCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationInvitesAPI.Invite>;

  /** `GET /organization/invites/{invite_id}`: {@link Invite}. */
  retrieve(
    inviteID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationInvitesAPI.Invite>;

  /** `GET /organization/invites`: pages of {@link Invite}. */
  list(
    query?: AdminOrganizationInvitesAPI.InviteListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationInvitesAPI.InvitesPage,
    AdminOrganizationInvitesAPI.Invite
  >;

  /** `DELETE /organization/invites/{invite_id}`: {@link InviteDeleteResponse}. */
  delete(
    inviteID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationInvitesAPI.InviteDeleteResponse>;
}

/** `client.admin.organization.users`. */
export class AdminOrganizationUsers extends APIResource {
  /** Class of {@link AdminOrganizationUsersRoles}. */
  static Roles: typeof AdminOrganizationUsersRoles;

  /** `client.admin.organization.users.roles`, created on first use. */
  roles: AdminOrganizationUsersRoles;

  /** `GET /organization/users/{user_id}`: {@link OrganizationUser}. */
  retrieve(
    userID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsersAPI.OrganizationUser>;

  /** `POST /organization/users/{user_id}`: {@link OrganizationUser}. */
  update(
    userID: string,
    body: AdminOrganizationUsersAPI.UserUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsersAPI.OrganizationUser>;

  /** `GET /organization/users`: pages of {@link OrganizationUser}. */
  list(
    query?: AdminOrganizationUsersAPI.UserListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationUsersAPI.OrganizationUsersPage,
    AdminOrganizationUsersAPI.OrganizationUser
  >;

  /** `DELETE /organization/users/{user_id}`: {@link UserDeleteResponse}. */
  delete(
    userID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsersAPI.UserDeleteResponse>;
}

/** `client.admin.organization.users.roles`. */
export class AdminOrganizationUsersRoles extends APIResource {
  /** `POST /organization/users/{user_id}/roles`: {@link RoleCreateResponse}. */
  create(
    userID: string,
    body: AdminOrganizationUsersRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersRolesAPI.RoleCreateResponse>;

  /** `GET /organization/users/{user_id}/roles/{role_id}`: {@link RoleListResponse}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationUsersRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleListResponse>;

  /** `GET /organization/users/{user_id}/roles`: pages of {@link RoleListResponse}. */
  list(
    userID: string,
    query?: AdminOrganizationUsersRolesAPI.RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsRolesAPI.RoleListResponsesPage,
    AdminOrganizationGroupsRolesAPI.RoleListResponse
  >;

  /** `DELETE /organization/users/{user_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationUsersRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleDeleteResponse>;
}

/** `client.admin.organization.groups`. */
export class AdminOrganizationGroups extends APIResource {
  /** Class of {@link AdminOrganizationGroupsUsers}. */
  static Users: typeof AdminOrganizationGroupsUsers;

  /** Class of {@link AdminOrganizationGroupsRoles}. */
  static Roles: typeof AdminOrganizationGroupsRoles;

  /** `client.admin.organization.groups.users`, created on first use. */
  users: AdminOrganizationGroupsUsers;

  /** `client.admin.organization.groups.roles`, created on first use. */
  roles: AdminOrganizationGroupsRoles;

  /** `POST /organization/groups`: {@link Group}. */
  create(
    body: AdminOrganizationGroupsAPI.GroupCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsAPI.Group>;

  /** `GET /organization/groups/{group_id}`: {@link Group}. */
  retrieve(
    groupID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsAPI.Group>;

  /** `POST /organization/groups/{group_id}`: {@link GroupUpdateResponse}. */
  update(
    groupID: string,
    body: AdminOrganizationGroupsAPI.GroupUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsAPI.GroupUpdateResponse>;

  /** `GET /organization/groups`: pages of {@link Group}. */
  list(
    query?: AdminOrganizationGroupsAPI.GroupListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsAPI.GroupsPage,
    AdminOrganizationGroupsAPI.Group
  >;

  /** `DELETE /organization/groups/{group_id}`: {@link GroupDeleteResponse}. */
  delete(
    groupID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsAPI.GroupDeleteResponse>;
}

/** `client.admin.organization.groups.users`. */
export class AdminOrganizationGroupsUsers extends APIResource {
  /** `POST /organization/groups/{group_id}/users`: {@link UserCreateResponse}. */
  create(
    groupID: string,
    body: AdminOrganizationGroupsUsersAPI.UserCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsUsersAPI.UserCreateResponse>;

  /** `GET /organization/groups/{group_id}/users/{user_id}`: {@link UserRetrieveResponse}. */
  retrieve(
    userID: string,
    params: AdminOrganizationGroupsUsersAPI.UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsUsersAPI.UserRetrieveResponse>;

  /** `GET /organization/groups/{group_id}/users`: pages of {@link OrganizationGroupUser}. */
  list(
    groupID: string,
    query?: AdminOrganizationGroupsUsersAPI.UserListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsUsersAPI.OrganizationGroupUsersPage,
    AdminOrganizationGroupsUsersAPI.OrganizationGroupUser
  >;

  /** `DELETE /organization/groups/{group_id}/users/{user_id}`: {@link UserDeleteResponse}. */
  delete(
    userID: string,
    params: AdminOrganizationGroupsUsersAPI.UserDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsUsersAPI.UserDeleteResponse>;
}

/** `client.admin.organization.groups.roles`. */
export class AdminOrganizationGroupsRoles extends APIResource {
  /** `POST /organization/groups/{group_id}/roles`: {@link RoleCreateResponse}. */
  create(
    groupID: string,
    body: AdminOrganizationGroupsRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleCreateResponse>;

  /** `GET /organization/groups/{group_id}/roles/{role_id}`: {@link RoleListResponse}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationGroupsRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleListResponse>;

  /** `GET /organization/groups/{group_id}/roles`: pages of {@link RoleListResponse}. */
  list(
    groupID: string,
    query?: AdminOrganizationGroupsRolesAPI.RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsRolesAPI.RoleListResponsesPage,
    AdminOrganizationGroupsRolesAPI.RoleListResponse
  >;

  /** `DELETE /organization/groups/{group_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationGroupsRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleDeleteResponse>;
}

/** `client.admin.organization.roles`. */
export class AdminOrganizationRoles extends APIResource {
  /** `POST /organization/roles`: {@link Role}. */
  create(
    body: AdminOrganizationRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role>;

  /** `GET /organization/roles/{role_id}`: {@link Role}. */
  retrieve(
    roleID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role>;

  /** `POST /organization/roles/{role_id}`: {@link Role}. */
  update(
    roleID: string,
    body: AdminOrganizationRolesAPI.RoleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role>;

  /** `GET /organization/roles`: pages of {@link Role}. */
  list(
    query?: AdminOrganizationRolesAPI.RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationRolesAPI.RolesPage,
    AdminOrganizationRolesAPI.Role
  >;

  /** `DELETE /organization/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsRolesAPI.RoleDeleteResponse>;
}

/** `client.admin.organization.dataRetention`. */
export class AdminOrganizationDataRetention extends APIResource {
  /** `GET /organization/data_retention`: {@link OrganizationDataRetention}. */
  retrieve(
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationDataRetentionAPI.OrganizationDataRetention>;

  /** `POST /organization/data_retention`: {@link OrganizationDataRetention}. */
  update(
    body: AdminOrganizationDataRetentionAPI.DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationDataRetentionAPI.OrganizationDataRetention>;
}

/** `client.admin.organization.externalKeys`. */
export class AdminOrganizationExternalKeys extends APIResource {
  /** `POST /organization/external_keys`: {@link ExternalKey}. */
  create(
    body: AdminOrganizationExternalKeysAPI.ExternalKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalKeysAPI.ExternalKey>;

  /** `GET /organization/external_keys/{external_key_id}`: {@link ExternalKey}. */
  retrieve(
    externalKeyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalKeysAPI.ExternalKey>;

  /** `GET /organization/external_keys`: pages of {@link ExternalKey}. */
  list(
    query?: AdminOrganizationExternalKeysAPI.ExternalKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationExternalKeysAPI.ExternalKeysPage,
    AdminOrganizationExternalKeysAPI.ExternalKey
  >;

  /** `DELETE /organization/external_keys/{external_key_id}`: {@link ExternalKey}. */
  delete(
    externalKeyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalKeysAPI.ExternalKey>;

  /** `POST /organization/external_keys/{external_key_id}/validate`: {@link ExternalKeyValidateResponse}. */
  validate(
    externalKeyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalKeysAPI.ExternalKeyValidateResponse>;
}

/** `client.admin.organization.workloadIdentityProviders`. */
export class AdminOrganizationWorkloadIdentityProviders extends APIResource {
  /** Class of {@link AdminOrganizationWorkloadIdentityProvidersFederationRules}. */
  static FederationRules:
    typeof AdminOrganizationWorkloadIdentityProvidersFederationRules;

  /** `client.admin.organization.workloadIdentityProviders.federationRules`, created on first use. */
  federationRules: AdminOrganizationWorkloadIdentityProvidersFederationRules;

  /** `POST /organization/workload_identity_providers`: {@link WorkloadIdentityProvider}. */
  create(
    body:
      AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProviderCreateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvider
  >;

  /** `GET /organization/workload_identity_providers/{workload_identity_provider_id}`: {@link WorkloadIdentityProvider}. */
  retrieve(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvider
  >;

  /** `POST /organization/workload_identity_providers/{workload_identity_provider_id}`: {@link WorkloadIdentityProvider}. */
  update(
    workloadIdentityProviderID: string,
    body?:
      | AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProviderUpdateParams
      | null,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvider
  >;

  /** `GET /organization/workload_identity_providers`: pages of {@link WorkloadIdentityProvider}. */
  list(
    query?:
      | AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProviderListParams
      | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvidersPage,
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvider
  >;

  /** `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`: {@link WorkloadIdentityProviderDeleted}. */
  delete(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProviderDeleted
  >;
}

/** `client.admin.organization.workloadIdentityProviders.federationRules`. */
export class AdminOrganizationWorkloadIdentityProvidersFederationRules
  extends APIResource {
  /** `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`: {@link FederationRule}. */
  create(
    workloadIdentityProviderID: string,
    body:
      AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleCreateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRule
  >;

  /** `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`: {@link FederationRule}. */
  retrieve(
    workloadIdentityFederationRuleID: string,
    params:
      AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRule
  >;

  /** `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`: {@link FederationRule}. */
  update(
    workloadIdentityFederationRuleID: string,
    params:
      AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRule
  >;

  /** `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`: pages of {@link FederationRule}. */
  list(
    workloadIdentityProviderID: string,
    query?:
      | AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleListParams
      | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRulesPage,
    AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRule
  >;

  /** `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`: {@link FederationRuleDeleted}. */
  delete(
    workloadIdentityFederationRuleID: string,
    params:
      AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleDeleted
  >;
}

/** `client.admin.organization.externalStorage`. */
export class AdminOrganizationExternalStorage extends APIResource {
  /** `POST /organization/external_storage`: {@link ExternalStorageConfiguration}. */
  create(
    body: AdminOrganizationExternalStorageAPI.ExternalStorageCreateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationExternalStorageAPI.ExternalStorageConfiguration
  >;

  /** `GET /organization/external_storage/{external_storage_id}`: {@link ExternalStorageConfiguration}. */
  retrieve(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationExternalStorageAPI.ExternalStorageConfiguration
  >;

  /** `GET /organization/external_storage`: pages of {@link ExternalStorageConfiguration}. */
  list(
    query?:
      | AdminOrganizationExternalStorageAPI.ExternalStorageListParams
      | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationExternalStorageAPI.ExternalStorageConfigurationsPage,
    AdminOrganizationExternalStorageAPI.ExternalStorageConfiguration
  >;

  /** `DELETE /organization/external_storage/{external_storage_id}`: {@link ExternalStorageDeleted}. */
  delete(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalStorageAPI.ExternalStorageDeleted>;

  /** `POST /organization/external_storage/{external_storage_id}/validate`: {@link ExternalStorageConfiguration}. */
  validate(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationExternalStorageAPI.ExternalStorageConfiguration
  >;
}

/** `client.admin.organization.spendLimit`. */
export class AdminOrganizationSpendLimit extends APIResource {
  /** `GET /organization/spend_limit`: {@link OrganizationSpendLimit}. */
  retrieve(
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendLimitAPI.OrganizationSpendLimit>;

  /** `POST /organization/spend_limit`: {@link OrganizationSpendLimit}. */
  update(
    body: AdminOrganizationSpendLimitAPI.SpendLimitUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendLimitAPI.OrganizationSpendLimit>;

  /** `DELETE /organization/spend_limit`: {@link OrganizationSpendLimitDeleted}. */
  delete(
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendLimitAPI.OrganizationSpendLimitDeleted>;
}

/** `client.admin.organization.spendAlerts`. */
export class AdminOrganizationSpendAlerts extends APIResource {
  /** `POST /organization/spend_alerts`: {@link OrganizationSpendAlert}. */
  create(
    body: AdminOrganizationSpendAlertsAPI.SpendAlertCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendAlertsAPI.OrganizationSpendAlert>;

  /** `GET /organization/spend_alerts/{alert_id}`: {@link OrganizationSpendAlert}. */
  retrieve(
    alertID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendAlertsAPI.OrganizationSpendAlert>;

  /** `POST /organization/spend_alerts/{alert_id}`: {@link OrganizationSpendAlert}. */
  update(
    alertID: string,
    body: AdminOrganizationSpendAlertsAPI.SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendAlertsAPI.OrganizationSpendAlert>;

  /** `GET /organization/spend_alerts`: pages of {@link OrganizationSpendAlert}. */
  list(
    query?: AdminOrganizationSpendAlertsAPI.SpendAlertListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationSpendAlertsAPI.OrganizationSpendAlertsPage,
    AdminOrganizationSpendAlertsAPI.OrganizationSpendAlert
  >;

  /** `DELETE /organization/spend_alerts/{alert_id}`: {@link OrganizationSpendAlertDeleted}. */
  delete(
    alertID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendAlertsAPI.OrganizationSpendAlertDeleted>;
}

/** `client.admin.organization.certificates`. */
export class AdminOrganizationCertificates extends APIResource {
  /** `POST /organization/certificates`: {@link Certificate}. */
  create(
    body: AdminOrganizationCertificatesAPI.CertificateCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationCertificatesAPI.Certificate>;

  /** `GET /organization/certificates/{certificate_id}`: {@link Certificate}. */
  retrieve(
    certificateID: string,
    query?: AdminOrganizationCertificatesAPI.CertificateRetrieveParams | null,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationCertificatesAPI.Certificate>;

  /** `POST /organization/certificates/{certificate_id}`: {@link Certificate}. */
  update(
    certificateID: string,
    body: AdminOrganizationCertificatesAPI.CertificateUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationCertificatesAPI.Certificate>;

  /** `GET /organization/certificates`: pages of {@link CertificateListResponse}. */
  list(
    query?: AdminOrganizationCertificatesAPI.CertificateListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationCertificatesAPI.CertificateListResponsesPage,
    AdminOrganizationCertificatesAPI.CertificateListResponse
  >;

  /** `DELETE /organization/certificates/{certificate_id}`: {@link CertificateDeleteResponse}. */
  delete(
    certificateID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationCertificatesAPI.CertificateDeleteResponse>;

  /** `POST /organization/certificates/activate`: pages of {@link CertificateListResponse}. */
  activate(
    body: AdminOrganizationCertificatesAPI.CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationCertificatesAPI.CertificateActivateResponsesPage,
    AdminOrganizationCertificatesAPI.CertificateListResponse
  >;

  /** `POST /organization/certificates/deactivate`: pages of {@link CertificateListResponse}. */
  deactivate(
    body: AdminOrganizationCertificatesAPI.CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationCertificatesAPI.CertificateDeactivateResponsesPage,
    AdminOrganizationCertificatesAPI.CertificateListResponse
  >;
}

/** `client.admin.organization.projects`. */
export class AdminOrganizationProjects extends APIResource {
  /** Class of {@link AdminOrganizationProjectsUsers}. */
  static Users: typeof AdminOrganizationProjectsUsers;

  /** Class of {@link AdminOrganizationProjectsServiceAccounts}. */
  static ServiceAccounts: typeof AdminOrganizationProjectsServiceAccounts;

  /** Class of {@link AdminOrganizationProjectsAPIKeys}. */
  static ApiKeys: typeof AdminOrganizationProjectsAPIKeys;

  /** Class of {@link AdminOrganizationProjectsRateLimits}. */
  static RateLimits: typeof AdminOrganizationProjectsRateLimits;

  /** Class of {@link AdminOrganizationProjectsModelPermissions}. */
  static ModelPermissions: typeof AdminOrganizationProjectsModelPermissions;

  /** Class of {@link AdminOrganizationProjectsServiceTierSettings}. */
  static ServiceTierSettings:
    typeof AdminOrganizationProjectsServiceTierSettings;

  /** Class of {@link AdminOrganizationProjectsHostedToolPermissions}. */
  static HostedToolPermissions:
    typeof AdminOrganizationProjectsHostedToolPermissions;

  /** Class of {@link AdminOrganizationProjectsGroups}. */
  static Groups: typeof AdminOrganizationProjectsGroups;

  /** Class of {@link AdminOrganizationProjectsRoles}. */
  static Roles: typeof AdminOrganizationProjectsRoles;

  /** Class of {@link AdminOrganizationProjectsDataRetention}. */
  static DataRetention: typeof AdminOrganizationProjectsDataRetention;

  /** Class of {@link AdminOrganizationProjectsSpendLimit}. */
  static SpendLimit: typeof AdminOrganizationProjectsSpendLimit;

  /** Class of {@link AdminOrganizationProjectsSpendAlerts}. */
  static SpendAlerts: typeof AdminOrganizationProjectsSpendAlerts;

  /** Class of {@link AdminOrganizationProjectsCertificates}. */
  static Certificates: typeof AdminOrganizationProjectsCertificates;

  /** `client.admin.organization.projects.users`, created on first use. */
  users: AdminOrganizationProjectsUsers;

  /** `client.admin.organization.projects.serviceAccounts`, created on first use. */
  serviceAccounts: AdminOrganizationProjectsServiceAccounts;

  /** `client.admin.organization.projects.apiKeys`, created on first use. */
  apiKeys: AdminOrganizationProjectsAPIKeys;

  /** `client.admin.organization.projects.rateLimits`, created on first use. */
  rateLimits: AdminOrganizationProjectsRateLimits;

  /** `client.admin.organization.projects.modelPermissions`, created on first use. */
  modelPermissions: AdminOrganizationProjectsModelPermissions;

  /** `client.admin.organization.projects.serviceTierSettings`, created on first use. */
  serviceTierSettings: AdminOrganizationProjectsServiceTierSettings;

  /** `client.admin.organization.projects.hostedToolPermissions`, created on first use. */
  hostedToolPermissions: AdminOrganizationProjectsHostedToolPermissions;

  /** `client.admin.organization.projects.groups`, created on first use. */
  groups: AdminOrganizationProjectsGroups;

  /** `client.admin.organization.projects.roles`, created on first use. */
  roles: AdminOrganizationProjectsRoles;

  /** `client.admin.organization.projects.dataRetention`, created on first use. */
  dataRetention: AdminOrganizationProjectsDataRetention;

  /** `client.admin.organization.projects.spendLimit`, created on first use. */
  spendLimit: AdminOrganizationProjectsSpendLimit;

  /** `client.admin.organization.projects.spendAlerts`, created on first use. */
  spendAlerts: AdminOrganizationProjectsSpendAlerts;

  /** `client.admin.organization.projects.certificates`, created on first use. */
  certificates: AdminOrganizationProjectsCertificates;

  /** `POST /organization/projects`: {@link Project}. */
  create(
    body: AdminOrganizationProjectsAPI.ProjectCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPI.Project>;

  /** `GET /organization/projects/{project_id}`: {@link Project}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPI.Project>;

  /** `POST /organization/projects/{project_id}`: {@link Project}. */
  update(
    projectID: string,
    body: AdminOrganizationProjectsAPI.ProjectUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPI.Project>;

  /** `GET /organization/projects`: pages of {@link Project}. */
  list(
    query?: AdminOrganizationProjectsAPI.ProjectListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsAPI.ProjectsPage,
    AdminOrganizationProjectsAPI.Project
  >;

  /** `POST /organization/projects/{project_id}/archive`: {@link Project}. */
  archive(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPI.Project>;
}

/** `client.admin.organization.projects.users`. */
export class AdminOrganizationProjectsUsers extends APIResource {
  /** Class of {@link AdminOrganizationProjectsUsersRoles}. */
  static Roles: typeof AdminOrganizationProjectsUsersRoles;

  /** `client.admin.organization.projects.users.roles`, created on first use. */
  roles: AdminOrganizationProjectsUsersRoles;

  /** `POST /organization/projects/{project_id}/users`: {@link ProjectUser}. */
  create(
    projectID: string,
    body: AdminOrganizationProjectsUsersAPI.UserCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersAPI.ProjectUser>;

  /** `GET /organization/projects/{project_id}/users/{user_id}`: {@link ProjectUser}. */
  retrieve(
    userID: string,
    params: AdminOrganizationProjectsUsersAPI.UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersAPI.ProjectUser>;

  /** `POST /organization/projects/{project_id}/users/{user_id}`: {@link ProjectUser}. */
  update(
    userID: string,
    params: AdminOrganizationProjectsUsersAPI.UserUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersAPI.ProjectUser>;

  /** `GET /organization/projects/{project_id}/users`: pages of {@link ProjectUser}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsUsersAPI.UserListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsUsersAPI.ProjectUsersPage,
    AdminOrganizationProjectsUsersAPI.ProjectUser
  >;

  /** `DELETE /organization/projects/{project_id}/users/{user_id}`: {@link UserDeleteResponse}. */
  delete(
    userID: string,
    params: AdminOrganizationProjectsUsersAPI.UserDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersAPI.UserDeleteResponse>;
}

/** `client.admin.organization.projects.users.roles`. */
export class AdminOrganizationProjectsUsersRoles extends APIResource {
  /** `POST /projects/{project_id}/users/{user_id}/roles`: {@link RoleCreateResponse}. */
  create(
    userID: string,
    params: AdminOrganizationProjectsUsersRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersRolesAPI.RoleCreateResponse>;

  /** `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`: {@link RoleListResponse}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationProjectsUsersRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleListResponse>;

  /** `GET /projects/{project_id}/users/{user_id}/roles`: pages of {@link RoleListResponse}. */
  list(
    userID: string,
    params: AdminOrganizationProjectsUsersRolesAPI.RoleListParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsRolesAPI.RoleListResponsesPage,
    AdminOrganizationGroupsRolesAPI.RoleListResponse
  >;

  /** `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationProjectsUsersRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleDeleteResponse>;
}

/** `client.admin.organization.projects.serviceAccounts`. */
export class AdminOrganizationProjectsServiceAccounts extends APIResource {
  /** Class of {@link AdminOrganizationProjectsServiceAccountsAPIKeys}. */
  static ApiKeys: typeof AdminOrganizationProjectsServiceAccountsAPIKeys;

  /** `client.admin.organization.projects.serviceAccounts.apiKeys`, created on first use. */
  apiKeys: AdminOrganizationProjectsServiceAccountsAPIKeys;

  /** `POST /organization/projects/{project_id}/service_accounts`: {@link ServiceAccountCreateResponse}. */
  create(
    projectID: string,
    body:
      AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateResponse
  >;

  /** `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`: {@link ProjectServiceAccount}. */
  retrieve(
    serviceAccountID: string,
    params:
      AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount
  >;

  /** `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`: {@link ProjectServiceAccount}. */
  update(
    serviceAccountID: string,
    params:
      AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount
  >;

  /** `GET /organization/projects/{project_id}/service_accounts`: pages of {@link ProjectServiceAccount}. */
  list(
    projectID: string,
    query?:
      | AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountListParams
      | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccountsPage,
    AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount
  >;

  /** `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`: {@link ServiceAccountDeleteResponse}. */
  delete(
    serviceAccountID: string,
    params:
      AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountDeleteParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountDeleteResponse
  >;
}

/** `client.admin.organization.projects.serviceAccounts.apiKeys`. */
export class AdminOrganizationProjectsServiceAccountsAPIKeys
  extends APIResource {
  /** `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`: {@link APIKeyCreateResponse}. */
  create(
    serviceAccountID: string,
    params:
      AdminOrganizationProjectsServiceAccountsAPIKeysAPI.APIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceAccountsAPIKeysAPI.APIKeyCreateResponse
  >;
}

/** `client.admin.organization.projects.apiKeys`. */
export class AdminOrganizationProjectsAPIKeys extends APIResource {
  /** `GET /organization/projects/{project_id}/api_keys/{api_key_id}`: {@link ProjectAPIKey}. */
  retrieve(
    apiKeyID: string,
    params: AdminOrganizationProjectsAPIKeysAPI.APIKeyRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey>;

  /** `POST /organization/projects/{project_id}/api_keys/{api_key_id}`: {@link ProjectAPIKey}. */
  update(
    apiKeyID: string,
    params: AdminOrganizationProjectsAPIKeysAPI.APIKeyUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey>;

  /** `GET /organization/projects/{project_id}/api_keys`: pages of {@link ProjectAPIKey}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsAPIKeysAPI.APIKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKeysPage,
    AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey
  >;

  /** `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`: {@link APIKeyDeleteResponse}. */
  delete(
    apiKeyID: string,
    params: AdminOrganizationProjectsAPIKeysAPI.APIKeyDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPIKeysAPI.APIKeyDeleteResponse>;
}

/** `client.admin.organization.projects.rateLimits`. */
export class AdminOrganizationProjectsRateLimits extends APIResource {
  /** `GET /organization/projects/{project_id}/rate_limits`: pages of {@link ProjectRateLimit}. */
  listRateLimits(
    projectID: string,
    query?:
      | AdminOrganizationProjectsRateLimitsAPI.RateLimitListRateLimitsParams
      | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsRateLimitsAPI.ProjectRateLimitsPage,
    AdminOrganizationProjectsRateLimitsAPI.ProjectRateLimit
  >;

  /** `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`: {@link ProjectRateLimit}. */
  updateRateLimit(
    rateLimitID: string,
    params:
      AdminOrganizationProjectsRateLimitsAPI.RateLimitUpdateRateLimitParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsRateLimitsAPI.ProjectRateLimit>;
}

/** `client.admin.organization.projects.modelPermissions`. */
export class AdminOrganizationProjectsModelPermissions extends APIResource {
  /** `GET /organization/projects/{project_id}/model_permissions`: {@link ProjectModelPermissions}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissions
  >;

  /** `POST /organization/projects/{project_id}/model_permissions`: {@link ProjectModelPermissions}. */
  update(
    projectID: string,
    body:
      AdminOrganizationProjectsModelPermissionsAPI.ModelPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissions
  >;

  /** `DELETE /organization/projects/{project_id}/model_permissions`: {@link ProjectModelPermissionsDeleted}. */
  delete(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissionsDeleted
  >;
}

/** `client.admin.organization.projects.serviceTierSettings`. */
export class AdminOrganizationProjectsServiceTierSettings extends APIResource {
  /** `GET /organization/projects/{project_id}/service_tier_settings`: {@link ProjectServiceTierSettings}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceTierSettingsAPI.ProjectServiceTierSettings
  >;

  /** `POST /organization/projects/{project_id}/service_tier_settings`: {@link ProjectServiceTierSettings}. */
  update(
    projectID: string,
    body:
      AdminOrganizationProjectsServiceTierSettingsAPI.ServiceTierSettingUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceTierSettingsAPI.ProjectServiceTierSettings
  >;
}

/** `client.admin.organization.projects.hostedToolPermissions`. */
export class AdminOrganizationProjectsHostedToolPermissions
  extends APIResource {
  /** `GET /organization/projects/{project_id}/hosted_tool_permissions`: {@link ProjectHostedToolPermissions}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions
  >;

  /** `POST /organization/projects/{project_id}/hosted_tool_permissions`: {@link ProjectHostedToolPermissions}. */
  update(
    projectID: string,
    body:
      AdminOrganizationProjectsHostedToolPermissionsAPI.HostedToolPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions
  >;
}

/** `client.admin.organization.projects.groups`. */
export class AdminOrganizationProjectsGroups extends APIResource {
  /** Class of {@link AdminOrganizationProjectsGroupsRoles}. */
  static Roles: typeof AdminOrganizationProjectsGroupsRoles;

  /** `client.admin.organization.projects.groups.roles`, created on first use. */
  roles: AdminOrganizationProjectsGroupsRoles;

  /** `POST /organization/projects/{project_id}/groups`: {@link ProjectGroup}. */
  create(
    projectID: string,
    body: AdminOrganizationProjectsGroupsAPI.GroupCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsGroupsAPI.ProjectGroup>;

  /** `GET /organization/projects/{project_id}/groups/{group_id}`: {@link ProjectGroup}. */
  retrieve(
    groupID: string,
    params: AdminOrganizationProjectsGroupsAPI.GroupRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsGroupsAPI.ProjectGroup>;

  /** `GET /organization/projects/{project_id}/groups`: pages of {@link ProjectGroup}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsGroupsAPI.GroupListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsGroupsAPI.ProjectGroupsPage,
    AdminOrganizationProjectsGroupsAPI.ProjectGroup
  >;

  /** `DELETE /organization/projects/{project_id}/groups/{group_id}`: {@link GroupDeleteResponse}. */
  delete(
    groupID: string,
    params: AdminOrganizationProjectsGroupsAPI.GroupDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsGroupsAPI.GroupDeleteResponse>;
}

/** `client.admin.organization.projects.groups.roles`. */
export class AdminOrganizationProjectsGroupsRoles extends APIResource {
  /** `POST /projects/{project_id}/groups/{group_id}/roles`: {@link RoleCreateResponse}. */
  create(
    groupID: string,
    params: AdminOrganizationProjectsGroupsRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleCreateResponse>;

  /** `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`: {@link RoleListResponse}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationProjectsGroupsRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleListResponse>;

  /** `GET /projects/{project_id}/groups/{group_id}/roles`: pages of {@link RoleListResponse}. */
  list(
    groupID: string,
    params: AdminOrganizationProjectsGroupsRolesAPI.RoleListParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsRolesAPI.RoleListResponsesPage,
    AdminOrganizationGroupsRolesAPI.RoleListResponse
  >;

  /** `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationProjectsGroupsRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleDeleteResponse>;
}

/** `client.admin.organization.projects.roles`. */
export class AdminOrganizationProjectsRoles extends APIResource {
  /** `POST /projects/{project_id}/roles`: {@link Role}. */
  create(
    projectID: string,
    body: AdminOrganizationProjectsRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role>;

  /** `GET /projects/{project_id}/roles/{role_id}`: {@link Role}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationProjectsRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role>;

  /** `POST /projects/{project_id}/roles/{role_id}`: {@link Role}. */
  update(
    roleID: string,
    params: AdminOrganizationProjectsRolesAPI.RoleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role>;

  /** `GET /projects/{project_id}/roles`: pages of {@link Role}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsRolesAPI.RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationRolesAPI.RolesPage,
    AdminOrganizationRolesAPI.Role
  >;

  /** `DELETE /projects/{project_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationProjectsRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsRolesAPI.RoleDeleteResponse>;
}

/** `client.admin.organization.projects.dataRetention`. */
export class AdminOrganizationProjectsDataRetention extends APIResource {
  /** `GET /organization/projects/{project_id}/data_retention`: {@link ProjectDataRetention}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsDataRetentionAPI.ProjectDataRetention>;

  /** `POST /organization/projects/{project_id}/data_retention`: {@link ProjectDataRetention}. */
  update(
    projectID: string,
    body: AdminOrganizationProjectsDataRetentionAPI.DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsDataRetentionAPI.ProjectDataRetention>;
}

/** `client.admin.organization.projects.spendLimit`. */
export class AdminOrganizationProjectsSpendLimit extends APIResource {
  /** `GET /organization/projects/{project_id}/spend_limit`: {@link ProjectSpendLimit}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimit>;

  /** `POST /organization/projects/{project_id}/spend_limit`: {@link ProjectSpendLimit}. */
  update(
    projectID: string,
    body: AdminOrganizationProjectsSpendLimitAPI.SpendLimitUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimit>;

  /** `DELETE /organization/projects/{project_id}/spend_limit`: {@link ProjectSpendLimitDeleted}. */
  delete(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimitDeleted
  >;
}

/** `client.admin.organization.projects.spendAlerts`. */
export class AdminOrganizationProjectsSpendAlerts extends APIResource {
  /** `POST /organization/projects/{project_id}/spend_alerts`: {@link ProjectSpendAlert}. */
  create(
    projectID: string,
    body: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert>;

  /** `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`: {@link ProjectSpendAlert}. */
  retrieve(
    alertID: string,
    params: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert>;

  /** `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`: {@link ProjectSpendAlert}. */
  update(
    alertID: string,
    params: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert>;

  /** `GET /organization/projects/{project_id}/spend_alerts`: pages of {@link ProjectSpendAlert}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlertsPage,
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert
  >;

  /** `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`: {@link ProjectSpendAlertDeleted}. */
  delete(
    alertID: string,
    params: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertDeleteParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlertDeleted
  >;
}

/** `client.admin.organization.projects.certificates`. */
export class AdminOrganizationProjectsCertificates extends APIResource {
  /** `GET /organization/projects/{project_id}/certificates`: pages of {@link CertificateListResponse}. */
  list(
    projectID: string,
    query?:
      | AdminOrganizationProjectsCertificatesAPI.CertificateListParams
      | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsCertificatesAPI.CertificateListResponsesPage,
    AdminOrganizationProjectsCertificatesAPI.CertificateListResponse
  >;

  /** `POST /organization/projects/{project_id}/certificates/activate`: pages of {@link CertificateListResponse}. */
  activate(
    projectID: string,
    body: AdminOrganizationProjectsCertificatesAPI.CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsCertificatesAPI.CertificateActivateResponsesPage,
    AdminOrganizationProjectsCertificatesAPI.CertificateListResponse
  >;

  /** `POST /organization/projects/{project_id}/certificates/deactivate`: pages of {@link CertificateListResponse}. */
  deactivate(
    projectID: string,
    body: AdminOrganizationProjectsCertificatesAPI.CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsCertificatesAPI.CertificateDeactivateResponsesPage,
    AdminOrganizationProjectsCertificatesAPI.CertificateListResponse
  >;
}

/** `client.responses`. */
export class Responses extends APIResource {
  /** Class of {@link ResponsesInputItems}. */
  static InputItems: typeof ResponsesInputItems;

  /** Class of {@link ResponsesInputTokens}. */
  static InputTokens: typeof ResponsesInputTokens;

  /** `client.responses.inputItems`, created on first use. */
  inputItems: ResponsesInputItems;

  /** `client.responses.inputTokens`, created on first use. */
  inputTokens: ResponsesInputTokens;

  /** `POST /responses`: {@link Response}, or with `stream: true` a stream of {@link ResponseStreamEvent}. */
  create(
    body: ResponsesAPI.ResponseCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ResponsesAPI.Response>;
  /** `POST /responses`: {@link Response}, or with `stream: true` a stream of {@link ResponseStreamEvent}. */
  create(
    body: ResponsesAPI.ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponsesAPI.ResponseStreamEvent>>;
  /** `POST /responses`: {@link Response}, or with `stream: true` a stream of {@link ResponseStreamEvent}. */
  create(
    body: ResponsesAPI.ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    ResponsesAPI.Response | Stream<ResponsesAPI.ResponseStreamEvent>
  >;

  /** `GET /responses/{response_id}`: {@link Response}, or with `stream: true` a stream of {@link ResponseStreamEvent}. */
  retrieve(
    responseID: string,
    query?: ResponsesAPI.ResponseRetrieveParamsNonStreaming | null,
    options?: RequestOptions,
  ): APIPromise<ResponsesAPI.Response>;
  /** `GET /responses/{response_id}`: {@link Response}, or with `stream: true` a stream of {@link ResponseStreamEvent}. */
  retrieve(
    responseID: string,
    query?: ResponsesAPI.ResponseRetrieveParamsStreaming | null,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponsesAPI.ResponseStreamEvent>>;
  /** `GET /responses/{response_id}`: {@link Response}, or with `stream: true` a stream of {@link ResponseStreamEvent}. */
  retrieve(
    responseID: string,
    query?: ResponsesAPI.ResponseRetrieveParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<
    ResponsesAPI.Response | Stream<ResponsesAPI.ResponseStreamEvent>
  >;

  /** `DELETE /responses/{response_id}`: no content. */
  delete(responseID: string, options?: RequestOptions): APIPromise<void>;

  /** `POST /responses/{response_id}/cancel`: {@link Response}. */
  cancel(
    responseID: string,
    options?: RequestOptions,
  ): APIPromise<ResponsesAPI.Response>;

  /** `POST /responses/compact`: {@link CompactedResponse}. */
  compact(
    body: ResponsesAPI.ResponseCompactParams,
    options?: RequestOptions,
  ): APIPromise<ResponsesAPI.CompactedResponse>;
}

/** `client.responses.inputItems`. */
export class ResponsesInputItems extends APIResource {
  /** `GET /responses/{response_id}/input_items`: pages of {@link ResponseItem}. */
  list(
    responseID: string,
    query?: ResponsesInputItemsAPI.InputItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<ResponsesAPI.ResponseItemsPage, ResponsesAPI.ResponseItem>;
}

/** `client.responses.inputTokens`. */
export class ResponsesInputTokens extends APIResource {
  /** `POST /responses/input_tokens`: {@link InputTokenCountResponse}. */
  count(
    body?: ResponsesInputTokensAPI.InputTokenCountParams | null,
    options?: RequestOptions,
  ): APIPromise<ResponsesInputTokensAPI.InputTokenCountResponse>;
}

/** `client.live`. */
export class Live extends APIResource {
  /** Class of {@link LiveSideband}. */
  static Sideband: typeof LiveSideband;

  /** Class of {@link LiveForks}. */
  static Forks: typeof LiveForks;

  /** Class of {@link LiveSessions}. */
  static Sessions: typeof LiveSessions;

  /** `client.live.sideband`, created on first use. */
  sideband: LiveSideband;

  /** `client.live.forks`, created on first use. */
  forks: LiveForks;

  /** `client.live.sessions`, created on first use. */
  sessions: LiveSessions;

  /** `POST /live/sessions`: {@link LiveCreateResponse}. */
  create(
    body: LiveAPI.LiveCreateParams,
    options?: RequestOptions,
  ): APIPromise<LiveAPI.LiveCreateResponse>;
}

/** `client.live.sideband`. */
export class LiveSideband extends APIResource {
}

/** `client.live.forks`. */
export class LiveForks extends APIResource {
}

/** `client.live.sessions`. */
export class LiveSessions extends APIResource {
  /** `POST /live/sessions/{session_id}/accept`: no content. */
  accept(
    sessionID: string,
    body: LiveSessionsAPI.SessionAcceptParams,
    options?: RequestOptions,
  ): APIPromise<void>;

  /** `GET /live/sessions/{session_id}/content`: a `Response` with its body unread. */
  downloadRecording(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<Response>;

  /** `POST /live/sessions/{session_id}/fork`: {@link SessionForkResponse}. */
  fork(
    sessionID: string,
    body: LiveSessionsAPI.SessionForkParams,
    options?: RequestOptions,
  ): APIPromise<LiveSessionsAPI.SessionForkResponse>;

  /** `POST /live/sessions/{session_id}/hangup`: no content. */
  hangup(sessionID: string, options?: RequestOptions): APIPromise<void>;

  /** `POST /live/sessions/{session_id}/refer`: no content. */
  refer(
    sessionID: string,
    body: LiveSessionsAPI.SessionReferParams,
    options?: RequestOptions,
  ): APIPromise<void>;

  /** `POST /live/sessions/{session_id}/reject`: no content. */
  reject(
    sessionID: string,
    body: LiveSessionsAPI.SessionRejectParams,
    options?: RequestOptions,
  ): APIPromise<void>;
}

/** `client.realtime`. */
export class Realtime extends APIResource {
  /** Class of {@link RealtimeClientSecrets}. */
  static ClientSecrets: typeof RealtimeClientSecrets;

  /** Class of {@link RealtimeCalls}. */
  static Calls: typeof RealtimeCalls;

  /** Class of {@link RealtimeTranslations}. */
  static Translations: typeof RealtimeTranslations;

  /** `client.realtime.clientSecrets`, created on first use. */
  clientSecrets: RealtimeClientSecrets;

  /** `client.realtime.calls`, created on first use. */
  calls: RealtimeCalls;

  /** `client.realtime.translations`, created on first use. */
  translations: RealtimeTranslations;
}

/** `client.realtime.clientSecrets`. */
export class RealtimeClientSecrets extends APIResource {
  /** `POST /realtime/client_secrets`: {@link ClientSecretCreateResponse}. */
  create(
    body: RealtimeClientSecretsAPI.ClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeClientSecretsAPI.ClientSecretCreateResponse>;
}

/** `client.realtime.calls`. */
export class RealtimeCalls extends APIResource {
  /** `POST /realtime/calls`: a `Response` with its body unread. */
  create(
    body: RealtimeCallsAPI.CallCreateParams,
    options?: RequestOptions,
  ): APIPromise<Response>;

  /** `POST /realtime/calls/{call_id}/accept`: no content. */
  accept(
    callID: string,
    body: RealtimeCallsAPI.CallAcceptParams,
    options?: RequestOptions,
  ): APIPromise<void>;

  /** `POST /realtime/calls/{call_id}/hangup`: no content. */
  hangup(callID: string, options?: RequestOptions): APIPromise<void>;

  /** `POST /realtime/calls/{call_id}/refer`: no content. */
  refer(
    callID: string,
    body: RealtimeCallsAPI.CallReferParams,
    options?: RequestOptions,
  ): APIPromise<void>;

  /** `POST /realtime/calls/{call_id}/reject`: no content. */
  reject(
    callID: string,
    body?: RealtimeCallsAPI.CallRejectParams | null,
    options?: RequestOptions,
  ): APIPromise<void>;
}

/** `client.realtime.translations`. */
export class RealtimeTranslations extends APIResource {
  /** Class of {@link RealtimeTranslationsClientSecrets}. */
  static ClientSecrets: typeof RealtimeTranslationsClientSecrets;

  /** `client.realtime.translations.clientSecrets`, created on first use. */
  clientSecrets: RealtimeTranslationsClientSecrets;
}

/** `client.realtime.translations.clientSecrets`. */
export class RealtimeTranslationsClientSecrets extends APIResource {
  /** `POST /realtime/translations/client_secrets`: {@link RealtimeTranslationClientSecretCreateResponse}. */
  create(
    body: RealtimeTranslationsClientSecretsAPI.ClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeAPI.RealtimeTranslationClientSecretCreateResponse>;
}

/** `client.conversations`. */
export class Conversations extends APIResource {
  /** Class of {@link ConversationsItems}. */
  static Items: typeof ConversationsItems;

  /** `client.conversations.items`, created on first use. */
  items: ConversationsItems;

  /** `POST /conversations`: {@link Conversation}. */
  create(
    body?: ConversationsAPI.ConversationCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation>;

  /** `GET /conversations/{conversation_id}`: {@link Conversation}. */
  retrieve(
    conversationID: string,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation>;

  /** `POST /conversations/{conversation_id}`: {@link Conversation}. */
  update(
    conversationID: string,
    body: ConversationsAPI.ConversationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation>;

  /** `DELETE /conversations/{conversation_id}`: {@link ConversationDeletedResource}. */
  delete(
    conversationID: string,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.ConversationDeletedResource>;
}

/** `client.conversations.items`. */
export class ConversationsItems extends APIResource {
  /** `POST /conversations/{conversation_id}/items`: {@link ConversationItemsPage}. */
  create(
    conversationID: string,
    params: ConversationsItemsAPI.ItemCreateParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsItemsAPI.ConversationItemsPage>;

  /** `GET /conversations/{conversation_id}/items/{item_id}`: {@link ConversationItem}. */
  retrieve(
    itemID: string,
    params: ConversationsItemsAPI.ItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsItemsAPI.ConversationItem>;

  /** `GET /conversations/{conversation_id}/items`: pages of {@link ConversationItem}. */
  list(
    conversationID: string,
    query?: ConversationsItemsAPI.ItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ConversationsItemsAPI.ConversationItemsPage,
    ConversationsItemsAPI.ConversationItem
  >;

  /** `DELETE /conversations/{conversation_id}/items/{item_id}`: {@link Conversation}. */
  delete(
    itemID: string,
    params: ConversationsItemsAPI.ItemDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation>;
}

/** `client.evals`. */
export class Evals extends APIResource {
  /** Class of {@link EvalsRuns}. */
  static Runs: typeof EvalsRuns;

  /** `client.evals.runs`, created on first use. */
  runs: EvalsRuns;

  /** `POST /evals`: {@link EvalRetrieveResponse}. */
  create(
    body: EvalsAPI.EvalCreateParams,
    options?: RequestOptions,
  ): APIPromise<EvalsAPI.EvalRetrieveResponse>;

  /** `GET /evals/{eval_id}`: {@link EvalRetrieveResponse}. */
  retrieve(
    evalID: string,
    options?: RequestOptions,
  ): APIPromise<EvalsAPI.EvalRetrieveResponse>;

  /** `POST /evals/{eval_id}`: {@link EvalRetrieveResponse}. */
  update(
    evalID: string,
    body: EvalsAPI.EvalUpdateParams,
    options?: RequestOptions,
  ): APIPromise<EvalsAPI.EvalRetrieveResponse>;

  /** `GET /evals`: pages of {@link EvalRetrieveResponse}. */
  list(
    query?: EvalsAPI.EvalListParams | null,
    options?: RequestOptions,
  ): PagePromise<EvalsAPI.EvalListResponsesPage, EvalsAPI.EvalRetrieveResponse>;

  /** `DELETE /evals/{eval_id}`: {@link EvalDeleteResponse}. */
  delete(
    evalID: string,
    options?: RequestOptions,
  ): APIPromise<EvalsAPI.EvalDeleteResponse>;
}

/** `client.evals.runs`. */
export class EvalsRuns extends APIResource {
  /** Class of {@link EvalsRunsOutputItems}. */
  static OutputItems: typeof EvalsRunsOutputItems;

  /** `client.evals.runs.outputItems`, created on first use. */
  outputItems: EvalsRunsOutputItems;

  /** `POST /evals/{eval_id}/runs`: {@link RunRetrieveResponse}. */
  create(
    evalID: string,
    body: EvalsRunsAPI.RunCreateParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsAPI.RunRetrieveResponse>;

  /** `GET /evals/{eval_id}/runs/{run_id}`: {@link RunRetrieveResponse}. */
  retrieve(
    runID: string,
    params: EvalsRunsAPI.RunRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsAPI.RunRetrieveResponse>;

  /** `GET /evals/{eval_id}/runs`: pages of {@link RunRetrieveResponse}. */
  list(
    evalID: string,
    query?: EvalsRunsAPI.RunListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    EvalsRunsAPI.RunListResponsesPage,
    EvalsRunsAPI.RunRetrieveResponse
  >;

  /** `DELETE /evals/{eval_id}/runs/{run_id}`: {@link RunDeleteResponse}. */
  delete(
    runID: string,
    params: EvalsRunsAPI.RunDeleteParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsAPI.RunDeleteResponse>;

  /** `POST /evals/{eval_id}/runs/{run_id}/cancel`: {@link RunRetrieveResponse}. */
  cancel(
    runID: string,
    params: EvalsRunsAPI.RunCancelParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsAPI.RunRetrieveResponse>;
}

/** `client.evals.runs.outputItems`. */
export class EvalsRunsOutputItems extends APIResource {
  /** `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`: {@link OutputItemRetrieveResponse}. */
  retrieve(
    outputItemID: string,
    params: EvalsRunsOutputItemsAPI.OutputItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsOutputItemsAPI.OutputItemRetrieveResponse>;

  /** `GET /evals/{eval_id}/runs/{run_id}/output_items`: pages of {@link OutputItemRetrieveResponse}. */
  list(
    runID: string,
    params: EvalsRunsOutputItemsAPI.OutputItemListParams,
    options?: RequestOptions,
  ): PagePromise<
    EvalsRunsOutputItemsAPI.OutputItemListResponsesPage,
    EvalsRunsOutputItemsAPI.OutputItemRetrieveResponse
  >;
}

/** `client.containers`. */
export class Containers extends APIResource {
  /** Class of {@link ContainersFiles}. */
  static Files: typeof ContainersFiles;

  /** `client.containers.files`, created on first use. */
  files: ContainersFiles;

  /** `POST /containers`: {@link ContainerRetrieveResponse}. */
  create(
    body: ContainersAPI.ContainerCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContainersAPI.ContainerRetrieveResponse>;

  /** `GET /containers/{container_id}`: {@link ContainerRetrieveResponse}. */
  retrieve(
    containerID: string,
    options?: RequestOptions,
  ): APIPromise<ContainersAPI.ContainerRetrieveResponse>;

  /** `GET /containers`: pages of {@link ContainerRetrieveResponse}. */
  list(
    query?: ContainersAPI.ContainerListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ContainersAPI.ContainerListResponsesPage,
    ContainersAPI.ContainerRetrieveResponse
  >;

  /** `DELETE /containers/{container_id}`: no content. */
  delete(containerID: string, options?: RequestOptions): APIPromise<void>;
}

/** `client.containers.files`. */
export class ContainersFiles extends APIResource {
  /** Class of {@link ContainersFilesContent}. */
  static Content: typeof ContainersFilesContent;

  /** `client.containers.files.content`, created on first use. */
  content: ContainersFilesContent;

  /** `POST /containers/{container_id}/files`: {@link FileRetrieveResponse}. */
  create(
    containerID: string,
    body: ContainersFilesAPI.FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContainersFilesAPI.FileRetrieveResponse>;

  /** `GET /containers/{container_id}/files/{file_id}`: {@link FileRetrieveResponse}. */
  retrieve(
    fileID: string,
    params: ContainersFilesAPI.FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ContainersFilesAPI.FileRetrieveResponse>;

  /** `GET /containers/{container_id}/files`: pages of {@link FileRetrieveResponse}. */
  list(
    containerID: string,
    query?: ContainersFilesAPI.FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ContainersFilesAPI.FileListResponsesPage,
    ContainersFilesAPI.FileRetrieveResponse
  >;

  /** `DELETE /containers/{container_id}/files/{file_id}`: no content. */
  delete(
    fileID: string,
    params: ContainersFilesAPI.FileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<void>;
}

/** `client.containers.files.content`. */
export class ContainersFilesContent extends APIResource {
  /** `GET /containers/{container_id}/files/{file_id}/content`: a `Response` with its body unread. */
  retrieve(
    fileID: string,
    params: ContainersFilesContentAPI.ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Response>;
}

/** `client.skills`. */
export class Skills extends APIResource {
  /** Class of {@link SkillsContent}. */
  static Content: typeof SkillsContent;

  /** Class of {@link SkillsVersions}. */
  static Versions: typeof SkillsVersions;

  /** `client.skills.content`, created on first use. */
  content: SkillsContent;

  /** `client.skills.versions`, created on first use. */
  versions: SkillsVersions;

  /** `POST /skills`: {@link Skill}. */
  create(
    body?: SkillsAPI.SkillCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<SkillsAPI.Skill>;

  /** `GET /skills/{skill_id}`: {@link Skill}. */
  retrieve(
    skillID: string,
    options?: RequestOptions,
  ): APIPromise<SkillsAPI.Skill>;

  /** `POST /skills/{skill_id}`: {@link Skill}. */
  update(
    skillID: string,
    body: SkillsAPI.SkillUpdateParams,
    options?: RequestOptions,
  ): APIPromise<SkillsAPI.Skill>;

  /** `GET /skills`: pages of {@link Skill}. */
  list(
    query?: SkillsAPI.SkillListParams | null,
    options?: RequestOptions,
  ): PagePromise<SkillsAPI.SkillsPage, SkillsAPI.Skill>;

  /** `DELETE /skills/{skill_id}`: {@link DeletedSkill}. */
  delete(
    skillID: string,
    options?: RequestOptions,
  ): APIPromise<SkillsAPI.DeletedSkill>;
}

/** `client.skills.content`. */
export class SkillsContent extends APIResource {
  /** `GET /skills/{skill_id}/content`: a `Response` with its body unread. */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<Response>;
}

/** `client.skills.versions`. */
export class SkillsVersions extends APIResource {
  /** Class of {@link SkillsVersionsContent}. */
  static Content: typeof SkillsVersionsContent;

  /** `client.skills.versions.content`, created on first use. */
  content: SkillsVersionsContent;

  /** `POST /skills/{skill_id}/versions`: {@link SkillVersion}. */
  create(
    skillID: string,
    body?: SkillsVersionsAPI.VersionCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<SkillsVersionsAPI.SkillVersion>;

  /** `GET /skills/{skill_id}/versions/{version}`: {@link SkillVersion}. */
  retrieve(
    version: string,
    params: SkillsVersionsAPI.VersionRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<SkillsVersionsAPI.SkillVersion>;

  /** `GET /skills/{skill_id}/versions`: pages of {@link SkillVersion}. */
  list(
    skillID: string,
    query?: SkillsVersionsAPI.VersionListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    SkillsVersionsAPI.SkillVersionsPage,
    SkillsVersionsAPI.SkillVersion
  >;

  /** `DELETE /skills/{skill_id}/versions/{version}`: {@link DeletedSkillVersion}. */
  delete(
    version: string,
    params: SkillsVersionsAPI.VersionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<SkillsVersionsAPI.DeletedSkillVersion>;
}

/** `client.skills.versions.content`. */
export class SkillsVersionsContent extends APIResource {
  /** `GET /skills/{skill_id}/versions/{version}/content`: a `Response` with its body unread. */
  retrieve(
    version: string,
    params: SkillsVersionsContentAPI.ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Response>;
}

/** `client.videos`. */
export class Videos extends APIResource {
  /** @deprecated Deprecated by the API. `POST /videos`: {@link Video}. */
  create(
    body: VideosAPI.VideoCreateParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video>;

  /** @deprecated Deprecated by the API. `GET /videos/{video_id}`: {@link Video}. */
  retrieve(
    videoID: string,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video>;

  /** @deprecated Deprecated by the API. `GET /videos`: pages of {@link Video}. */
  list(
    query?: VideosAPI.VideoListParams | null,
    options?: RequestOptions,
  ): PagePromise<VideosAPI.VideosPage, VideosAPI.Video>;

  /** @deprecated Deprecated by the API. `DELETE /videos/{video_id}`: {@link VideoDeleteResponse}. */
  delete(
    videoID: string,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.VideoDeleteResponse>;

  /** @deprecated Deprecated by the API. `POST /videos/characters`: {@link VideoCreateCharacterResponse}. */
  createCharacter(
    body: VideosAPI.VideoCreateCharacterParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.VideoCreateCharacterResponse>;

  /** @deprecated Deprecated by the API. `GET /videos/{video_id}/content`: a `Response` with its body unread. */
  downloadContent(
    videoID: string,
    query?: VideosAPI.VideoDownloadContentParams | null,
    options?: RequestOptions,
  ): APIPromise<Response>;

  /** @deprecated Deprecated by the API. `POST /videos/edits`: {@link Video}. */
  edit(
    body: VideosAPI.VideoEditParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video>;

  /** @deprecated Deprecated by the API. `POST /videos/extensions`: {@link Video}. */
  extend(
    body: VideosAPI.VideoExtendParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video>;

  /** @deprecated Deprecated by the API. `GET /videos/characters/{character_id}`: {@link VideoCreateCharacterResponse}. */
  getCharacter(
    characterID: string,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.VideoCreateCharacterResponse>;

  /** @deprecated Deprecated by the API. `POST /videos/{video_id}/remix`: {@link Video}. */
  remix(
    videoID: string,
    body: VideosAPI.VideoRemixParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video>;
}

/** All resources; the client is one that knows how to call. */
export class Resources extends APIResource {
  /**
   * Creates the resources when they are first used.
   *
   * @param caller Sends their requests.
   * @param own Classes that stand in for generated ones, by name of the resource.
   */
  constructor(
    caller: Caller,
    own?: { readonly [name: string]: new (caller: Caller) => APIResource },
  );

  /** Class of {@link Decisions}. */
  static Decisions: typeof Decisions;

  /** Class of {@link Completions}. */
  static Completions: typeof Completions;

  /** Class of {@link Chat}. */
  static Chat: typeof Chat;

  /** Class of {@link Embeddings}. */
  static Embeddings: typeof Embeddings;

  /** Class of {@link Files}. */
  static Files: typeof Files;

  /** Class of {@link Images}. */
  static Images: typeof Images;

  /** Class of {@link ContentProvenanceChecks}. */
  static ContentProvenanceChecks: typeof ContentProvenanceChecks;

  /** Class of {@link Audio}. */
  static Audio: typeof Audio;

  /** Class of {@link Moderations}. */
  static Moderations: typeof Moderations;

  /** Class of {@link Models}. */
  static Models: typeof Models;

  /** Class of {@link FineTuning}. */
  static FineTuning: typeof FineTuning;

  /** Class of {@link Graders}. */
  static Graders: typeof Graders;

  /** Class of {@link VectorStores}. */
  static VectorStores: typeof VectorStores;

  /** Class of {@link Safety}. */
  static Safety: typeof Safety;

  /** Class of {@link Webhooks}. */
  static Webhooks: typeof Webhooks;

  /** Class of {@link Beta}. */
  static Beta: typeof Beta;

  /** Class of {@link Batches}. */
  static Batches: typeof Batches;

  /** Class of {@link Uploads}. */
  static Uploads: typeof Uploads;

  /** Class of {@link Admin}. */
  static Admin: typeof Admin;

  /** Class of {@link Responses}. */
  static Responses: typeof Responses;

  /** Class of {@link Live}. */
  static Live: typeof Live;

  /** Class of {@link Realtime}. */
  static Realtime: typeof Realtime;

  /** Class of {@link Conversations}. */
  static Conversations: typeof Conversations;

  /** Class of {@link Evals}. */
  static Evals: typeof Evals;

  /** Class of {@link Containers}. */
  static Containers: typeof Containers;

  /** Class of {@link Skills}. */
  static Skills: typeof Skills;

  /** Class of {@link Videos}. */
  static Videos: typeof Videos;

  /** `client.decisions`, created on first use. */
  decisions: Decisions;

  /** `client.completions`, created on first use. */
  completions: Completions;

  /** `client.chat`, created on first use. */
  chat: Chat;

  /** `client.embeddings`, created on first use. */
  embeddings: Embeddings;

  /** `client.files`, created on first use. */
  files: Files;

  /** `client.images`, created on first use. */
  images: Images;

  /** `client.contentProvenanceChecks`, created on first use. */
  contentProvenanceChecks: ContentProvenanceChecks;

  /** `client.audio`, created on first use. */
  audio: Audio;

  /** `client.moderations`, created on first use. */
  moderations: Moderations;

  /** `client.models`, created on first use. */
  models: Models;

  /** `client.fineTuning`, created on first use. */
  fineTuning: FineTuning;

  /** `client.graders`, created on first use. */
  graders: Graders;

  /** `client.vectorStores`, created on first use. */
  vectorStores: VectorStores;

  /** `client.safety`, created on first use. */
  safety: Safety;

  /** `client.webhooks`, created on first use. */
  webhooks: Webhooks;

  /** `client.beta`, created on first use. */
  beta: Beta;

  /** `client.batches`, created on first use. */
  batches: Batches;

  /** `client.uploads`, created on first use. */
  uploads: Uploads;

  /** `client.admin`, created on first use. */
  admin: Admin;

  /** `client.responses`, created on first use. */
  responses: Responses;

  /** `client.live`, created on first use. */
  live: Live;

  /** `client.realtime`, created on first use. */
  realtime: Realtime;

  /** `client.conversations`, created on first use. */
  conversations: Conversations;

  /** `client.evals`, created on first use. */
  evals: Evals;

  /** `client.containers`, created on first use. */
  containers: Containers;

  /** `client.skills`, created on first use. */
  skills: Skills;

  /** `client.videos`, created on first use. */
  videos: Videos;
}
