/**
 * Every resource of the API as a class: facts of its operations, and a {@link Caller} that sends them.
 *
 * @module
 */
import type {
  APIPromise,
  Caller,
  PagePromise,
  RequestOptions,
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

/** What all resources are: calls in waiting. */
export abstract class APIResource {
  /** Sends the operations. */
  protected readonly caller: Caller;

  /**
   * Makes a resource; nothing is sent.
   *
   * @param caller Sends the operations.
   */
  constructor(caller: Caller) {
    this.caller = caller;
  }
}

/** `client.decisions`. */
export class Decisions extends APIResource {
  /** `POST /decisions`: {@link Decision}. */
  create(
    body: DecisionsAPI.DecisionCreateParams,
    options?: RequestOptions,
  ): APIPromise<DecisionsAPI.Decision> {
    return this.caller.call(
      { method: "POST", path: "/decisions", body: "json" },
      null,
      body,
      options,
    );
  }
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
  create(
    body: CompletionsAPI.CompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<CompletionsAPI.Completion | Stream<CompletionsAPI.Completion>> {
    return this.caller.call(
      { method: "POST", path: "/completions", body: "json", stream: "field" },
      null,
      body,
      options,
    );
  }
}

/** `client.chat`. */
export class Chat extends APIResource {
  #completions?: ChatCompletions;
  /** `client.chat.completions`, made on first use. */
  get completions(): ChatCompletions {
    return this.#completions ??= new ChatCompletions(this.caller);
  }
}

/** `client.chat.completions`. */
export class ChatCompletions extends APIResource {
  #messages?: ChatCompletionsMessages;
  /** `client.chat.completions.messages`, made on first use. */
  get messages(): ChatCompletionsMessages {
    return this.#messages ??= new ChatCompletionsMessages(this.caller);
  }

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
  create(
    body: ChatCompletionsAPI.ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    | ChatCompletionsAPI.ChatCompletion
    | Stream<ChatCompletionsAPI.ChatCompletionChunk>
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/chat/completions",
        body: "json",
        stream: "field",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /chat/completions/{completion_id}`: {@link ChatCompletion}. */
  retrieve(
    completionID: string,
    options?: RequestOptions,
  ): APIPromise<ChatCompletionsAPI.ChatCompletion> {
    return this.caller.call(
      { method: "GET", path: "/chat/completions/{completion_id}" },
      { completion_id: completionID },
      null,
      options,
    );
  }

  /** `POST /chat/completions/{completion_id}`: {@link ChatCompletion}. */
  update(
    completionID: string,
    body: ChatCompletionsAPI.ChatCompletionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletionsAPI.ChatCompletion> {
    return this.caller.call(
      {
        method: "POST",
        path: "/chat/completions/{completion_id}",
        body: "json",
      },
      { completion_id: completionID },
      body,
      options,
    );
  }

  /** `GET /chat/completions`: pages of {@link ChatCompletion}. */
  list(
    query?: ChatCompletionsAPI.ChatCompletionListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ChatCompletionsAPI.ChatCompletionsPage,
    ChatCompletionsAPI.ChatCompletion
  > {
    return this.caller.page(
      { method: "GET", path: "/chat/completions", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  /** `DELETE /chat/completions/{completion_id}`: {@link ChatCompletionDeleted}. */
  delete(
    completionID: string,
    options?: RequestOptions,
  ): APIPromise<ChatCompletionsAPI.ChatCompletionDeleted> {
    return this.caller.call(
      { method: "DELETE", path: "/chat/completions/{completion_id}" },
      { completion_id: completionID },
      null,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/chat/completions/{completion_id}/messages",
        page: "last-item-id",
      },
      { completion_id: completionID },
      query,
      options,
    );
  }
}

/** `client.embeddings`. */
export class Embeddings extends APIResource {
  /** `POST /embeddings`: {@link CreateEmbeddingResponse}. */
  create(
    body: EmbeddingsAPI.EmbeddingCreateParams,
    options?: RequestOptions,
  ): APIPromise<EmbeddingsAPI.CreateEmbeddingResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/embeddings",
        body: "json",
        adapt: "embeddings",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.files`. */
export class Files extends APIResource {
  /** `POST /files`: {@link FileObject}. */
  create(
    body: FilesAPI.FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<FilesAPI.FileObject> {
    return this.caller.call(
      { method: "POST", path: "/files", body: "multipart" },
      null,
      body,
      options,
    );
  }

  /** `GET /files/{file_id}`: {@link FileObject}. */
  retrieve(
    fileID: string,
    options?: RequestOptions,
  ): APIPromise<FilesAPI.FileObject> {
    return this.caller.call(
      { method: "GET", path: "/files/{file_id}" },
      { file_id: fileID },
      null,
      options,
    );
  }

  /** `GET /files`: pages of {@link FileObject}. */
  list(
    query?: FilesAPI.FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<FilesAPI.FileObjectsPage, FilesAPI.FileObject> {
    return this.caller.page(
      { method: "GET", path: "/files", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  /** `DELETE /files/{file_id}`: {@link FileDeleted}. */
  delete(
    fileID: string,
    options?: RequestOptions,
  ): APIPromise<FilesAPI.FileDeleted> {
    return this.caller.call(
      { method: "DELETE", path: "/files/{file_id}" },
      { file_id: fileID },
      null,
      options,
    );
  }

  /** `GET /files/{file_id}/content`: a `Response` with its body unread. */
  content(fileID: string, options?: RequestOptions): APIPromise<Response> {
    return this.caller.call(
      {
        method: "GET",
        path: "/files/{file_id}/content",
        headers: { accept: "application/binary" },
        answer: "binary",
      },
      { file_id: fileID },
      null,
      options,
    );
  }
}

/** `client.images`. */
export class Images extends APIResource {
  /** @deprecated Marked so by the API. `POST /images/variations`: {@link ImagesResponse}. */
  createVariation(
    body: ImagesAPI.ImageCreateVariationParams,
    options?: RequestOptions,
  ): APIPromise<ImagesAPI.ImagesResponse> {
    return this.caller.call(
      { method: "POST", path: "/images/variations", body: "multipart" },
      null,
      body,
      options,
    );
  }

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
  edit(
    body: ImagesAPI.ImageEditParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    ImagesAPI.ImagesResponse | Stream<ImagesAPI.ImageEditStreamEvent>
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/images/edits",
        body: "multipart",
        stream: "field",
      },
      null,
      body,
      options,
    );
  }

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
  generate(
    body: ImagesAPI.ImageGenerateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    ImagesAPI.ImagesResponse | Stream<ImagesAPI.ImageGenStreamEvent>
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/images/generations",
        body: "json",
        stream: "field",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.contentProvenanceChecks`. */
export class ContentProvenanceChecks extends APIResource {
  /** `POST /content_provenance_checks`: {@link ContentProvenanceCheck}. */
  create(
    body: ContentProvenanceChecksAPI.ContentProvenanceCheckCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContentProvenanceChecksAPI.ContentProvenanceCheck> {
    return this.caller.call(
      { method: "POST", path: "/content_provenance_checks", body: "multipart" },
      null,
      body,
      options,
    );
  }
}

/** `client.audio`. */
export class Audio extends APIResource {
  #transcriptions?: AudioTranscriptions;
  /** `client.audio.transcriptions`, made on first use. */
  get transcriptions(): AudioTranscriptions {
    return this.#transcriptions ??= new AudioTranscriptions(this.caller);
  }

  #translations?: AudioTranslations;
  /** `client.audio.translations`, made on first use. */
  get translations(): AudioTranslations {
    return this.#translations ??= new AudioTranslations(this.caller);
  }

  #speech?: AudioSpeech;
  /** `client.audio.speech`, made on first use. */
  get speech(): AudioSpeech {
    return this.#speech ??= new AudioSpeech(this.caller);
  }

  #voices?: AudioVoices;
  /** `client.audio.voices`, made on first use. */
  get voices(): AudioVoices {
    return this.#voices ??= new AudioVoices(this.caller);
  }

  #voiceConsents?: AudioVoiceConsents;
  /** `client.audio.voiceConsents`, made on first use. */
  get voiceConsents(): AudioVoiceConsents {
    return this.#voiceConsents ??= new AudioVoiceConsents(this.caller);
  }
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
  create(
    body: AudioTranscriptionsAPI.TranscriptionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    | AudioTranscriptionsAPI.TranscriptionVerbose
    | string
    | AudioTranscriptionsAPI.Transcription
    | Stream<AudioTranscriptionsAPI.TranscriptionStreamEvent>
    | AudioTranscriptionsAPI.TranscriptionCreateResponse
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/audio/transcriptions",
        body: "multipart",
        textWhen: { field: "response_format", values: ["text", "srt", "vtt"] },
        stream: "field",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.audio.translations`. */
export class AudioTranslations extends APIResource {
  /** @deprecated Marked so by the API. `POST /audio/translations`: {@link TranslationCreateResponse}, or text. */
  create(
    body: AudioTranslationsAPI.TranslationCreateParams & {
      response_format: "verbose_json";
    },
    options?: RequestOptions,
  ): APIPromise<AudioTranslationsAPI.TranslationVerbose>;
  /** @deprecated Marked so by the API. `POST /audio/translations`: {@link TranslationCreateResponse}, or text. */
  create(
    body: AudioTranslationsAPI.TranslationCreateParams & {
      response_format: "text" | "srt" | "vtt";
    },
    options?: RequestOptions,
  ): APIPromise<string>;
  /** @deprecated Marked so by the API. `POST /audio/translations`: {@link TranslationCreateResponse}, or text. */
  create(
    body: AudioTranslationsAPI.TranslationCreateParams,
    options?: RequestOptions,
  ): APIPromise<AudioTranslationsAPI.Translation>;
  create(
    body: AudioTranslationsAPI.TranslationCreateParams,
    options?: RequestOptions,
  ): APIPromise<
    | AudioTranslationsAPI.TranslationVerbose
    | string
    | AudioTranslationsAPI.Translation
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/audio/translations",
        body: "multipart",
        textWhen: { field: "response_format", values: ["text", "srt", "vtt"] },
      },
      null,
      body,
      options,
    );
  }
}

/** `client.audio.speech`. */
export class AudioSpeech extends APIResource {
  /** `POST /audio/speech`: a `Response` with its body unread. */
  create(
    body: AudioSpeechAPI.SpeechCreateParams,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.caller.call(
      {
        method: "POST",
        path: "/audio/speech",
        headers: { accept: "application/octet-stream" },
        body: "json",
        answer: "binary",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.audio.voices`. */
export class AudioVoices extends APIResource {
  /** `POST /audio/voices`: {@link Voice}. */
  create(
    body: AudioVoicesAPI.VoiceCreateParams,
    options?: RequestOptions,
  ): APIPromise<AudioVoicesAPI.Voice> {
    return this.caller.call(
      { method: "POST", path: "/audio/voices", body: "multipart" },
      null,
      body,
      options,
    );
  }

  /** `DELETE /audio/voices/{voice_id}`: {@link VoiceDeleted}. */
  delete(
    voiceID: string,
    options?: RequestOptions,
  ): APIPromise<AudioVoicesAPI.VoiceDeleted> {
    return this.caller.call(
      { method: "DELETE", path: "/audio/voices/{voice_id}" },
      { voice_id: voiceID },
      null,
      options,
    );
  }
}

/** `client.audio.voiceConsents`. */
export class AudioVoiceConsents extends APIResource {
  /** `POST /audio/voice_consents`: {@link VoiceConsent}. */
  create(
    body: AudioVoiceConsentsAPI.VoiceConsentCreateParams,
    options?: RequestOptions,
  ): APIPromise<AudioVoiceConsentsAPI.VoiceConsent> {
    return this.caller.call(
      { method: "POST", path: "/audio/voice_consents", body: "multipart" },
      null,
      body,
      options,
    );
  }

  /** `GET /audio/voice_consents/{consent_id}`: {@link VoiceConsent}. */
  retrieve(
    consentID: string,
    options?: RequestOptions,
  ): APIPromise<AudioVoiceConsentsAPI.VoiceConsent> {
    return this.caller.call(
      { method: "GET", path: "/audio/voice_consents/{consent_id}" },
      { consent_id: consentID },
      null,
      options,
    );
  }

  /** `POST /audio/voice_consents/{consent_id}`: {@link VoiceConsent}. */
  update(
    consentID: string,
    body: AudioVoiceConsentsAPI.VoiceConsentUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AudioVoiceConsentsAPI.VoiceConsent> {
    return this.caller.call(
      {
        method: "POST",
        path: "/audio/voice_consents/{consent_id}",
        body: "json",
      },
      { consent_id: consentID },
      body,
      options,
    );
  }

  /** `GET /audio/voice_consents`: pages of {@link VoiceConsent}. */
  list(
    query?: AudioVoiceConsentsAPI.VoiceConsentListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AudioVoiceConsentsAPI.VoiceConsentsPage,
    AudioVoiceConsentsAPI.VoiceConsent
  > {
    return this.caller.page(
      { method: "GET", path: "/audio/voice_consents", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  /** `DELETE /audio/voice_consents/{consent_id}`: {@link VoiceConsentDeleted}. */
  delete(
    consentID: string,
    options?: RequestOptions,
  ): APIPromise<AudioVoiceConsentsAPI.VoiceConsentDeleted> {
    return this.caller.call(
      { method: "DELETE", path: "/audio/voice_consents/{consent_id}" },
      { consent_id: consentID },
      null,
      options,
    );
  }
}

/** `client.moderations`. */
export class Moderations extends APIResource {
  /** `POST /moderations`: {@link ModerationCreateResponse}. */
  create(
    body: ModerationsAPI.ModerationCreateParams,
    options?: RequestOptions,
  ): APIPromise<ModerationsAPI.ModerationCreateResponse> {
    return this.caller.call(
      { method: "POST", path: "/moderations", body: "json" },
      null,
      body,
      options,
    );
  }
}

/** `client.models`. */
export class Models extends APIResource {
  /** `GET /models/{model}`: {@link Model}. */
  retrieve(
    model: string,
    options?: RequestOptions,
  ): APIPromise<ModelsAPI.Model> {
    return this.caller.call(
      { method: "GET", path: "/models/{model}" },
      { model },
      null,
      options,
    );
  }

  /** `GET /models`: pages of {@link Model}. */
  list(
    options?: RequestOptions,
  ): PagePromise<ModelsAPI.ModelsPage, ModelsAPI.Model> {
    return this.caller.page(
      { method: "GET", path: "/models", page: "single" },
      null,
      null,
      options,
    );
  }

  /** `DELETE /models/{model}`: {@link ModelDeleted}. */
  delete(
    model: string,
    options?: RequestOptions,
  ): APIPromise<ModelsAPI.ModelDeleted> {
    return this.caller.call(
      { method: "DELETE", path: "/models/{model}" },
      { model },
      null,
      options,
    );
  }
}

/** `client.fineTuning`. */
export class FineTuning extends APIResource {
  #methods?: FineTuningMethods;
  /** `client.fineTuning.methods`, made on first use. */
  get methods(): FineTuningMethods {
    return this.#methods ??= new FineTuningMethods(this.caller);
  }

  #jobs?: FineTuningJobs;
  /** `client.fineTuning.jobs`, made on first use. */
  get jobs(): FineTuningJobs {
    return this.#jobs ??= new FineTuningJobs(this.caller);
  }

  #checkpoints?: FineTuningCheckpoints;
  /** `client.fineTuning.checkpoints`, made on first use. */
  get checkpoints(): FineTuningCheckpoints {
    return this.#checkpoints ??= new FineTuningCheckpoints(this.caller);
  }

  #alpha?: FineTuningAlpha;
  /** `client.fineTuning.alpha`, made on first use. */
  get alpha(): FineTuningAlpha {
    return this.#alpha ??= new FineTuningAlpha(this.caller);
  }
}

/** `client.fineTuning.methods`. */
export class FineTuningMethods extends APIResource {
}

/** `client.fineTuning.jobs`. */
export class FineTuningJobs extends APIResource {
  #checkpoints?: FineTuningJobsCheckpoints;
  /** `client.fineTuning.jobs.checkpoints`, made on first use. */
  get checkpoints(): FineTuningJobsCheckpoints {
    return this.#checkpoints ??= new FineTuningJobsCheckpoints(this.caller);
  }

  /** `POST /fine_tuning/jobs`: {@link FineTuningJob}. */
  create(
    body: FineTuningJobsAPI.JobCreateParams,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob> {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/jobs", body: "json" },
      null,
      body,
      options,
    );
  }

  /** `GET /fine_tuning/jobs/{fine_tuning_job_id}`: {@link FineTuningJob}. */
  retrieve(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob> {
    return this.caller.call(
      { method: "GET", path: "/fine_tuning/jobs/{fine_tuning_job_id}" },
      { fine_tuning_job_id: fineTuningJobID },
      null,
      options,
    );
  }

  /** `GET /fine_tuning/jobs`: pages of {@link FineTuningJob}. */
  list(
    query?: FineTuningJobsAPI.JobListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    FineTuningJobsAPI.FineTuningJobsPage,
    FineTuningJobsAPI.FineTuningJob
  > {
    return this.caller.page(
      { method: "GET", path: "/fine_tuning/jobs", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  /** `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`: {@link FineTuningJob}. */
  cancel(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob> {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/jobs/{fine_tuning_job_id}/cancel" },
      { fine_tuning_job_id: fineTuningJobID },
      null,
      options,
    );
  }

  /** `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`: pages of {@link FineTuningJobEvent}. */
  listEvents(
    fineTuningJobID: string,
    query?: FineTuningJobsAPI.JobListEventsParams | null,
    options?: RequestOptions,
  ): PagePromise<
    FineTuningJobsAPI.FineTuningJobEventsPage,
    FineTuningJobsAPI.FineTuningJobEvent
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/fine_tuning/jobs/{fine_tuning_job_id}/events",
        page: "last-item-id",
      },
      { fine_tuning_job_id: fineTuningJobID },
      query,
      options,
    );
  }

  /** `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`: {@link FineTuningJob}. */
  pause(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob> {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/jobs/{fine_tuning_job_id}/pause" },
      { fine_tuning_job_id: fineTuningJobID },
      null,
      options,
    );
  }

  /** `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`: {@link FineTuningJob}. */
  resume(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): APIPromise<FineTuningJobsAPI.FineTuningJob> {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/jobs/{fine_tuning_job_id}/resume" },
      { fine_tuning_job_id: fineTuningJobID },
      null,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
        page: "last-item-id",
      },
      { fine_tuning_job_id: fineTuningJobID },
      query,
      options,
    );
  }
}

/** `client.fineTuning.checkpoints`. */
export class FineTuningCheckpoints extends APIResource {
  #permissions?: FineTuningCheckpointsPermissions;
  /** `client.fineTuning.checkpoints.permissions`, made on first use. */
  get permissions(): FineTuningCheckpointsPermissions {
    return this.#permissions ??= new FineTuningCheckpointsPermissions(
      this.caller,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "POST",
        path:
          "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        credential: "admin",
        body: "json",
        page: "single",
      },
      { fine_tuned_model_checkpoint: fineTunedModelCheckpoint },
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`: {@link PermissionCreateResponsesPage}. */
  retrieve(
    fineTunedModelCheckpoint: string,
    query?: FineTuningCheckpointsPermissionsAPI.PermissionRetrieveParams | null,
    options?: RequestOptions,
  ): APIPromise<
    FineTuningCheckpointsPermissionsAPI.PermissionCreateResponsesPage
  > {
    return this.caller.call(
      {
        method: "GET",
        path:
          "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        credential: "admin",
      },
      { fine_tuned_model_checkpoint: fineTunedModelCheckpoint },
      query,
      options,
    );
  }

  /** `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`: pages of {@link PermissionCreateResponse}. */
  list(
    fineTunedModelCheckpoint: string,
    query?: FineTuningCheckpointsPermissionsAPI.PermissionListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    FineTuningCheckpointsPermissionsAPI.PermissionListResponsesPage,
    FineTuningCheckpointsPermissionsAPI.PermissionCreateResponse
  > {
    return this.caller.page(
      {
        method: "GET",
        path:
          "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        credential: "admin",
        page: "last-id",
      },
      { fine_tuned_model_checkpoint: fineTunedModelCheckpoint },
      query,
      options,
    );
  }

  /** `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`: {@link PermissionDeleteResponse}. */
  delete(
    permissionID: string,
    params: FineTuningCheckpointsPermissionsAPI.PermissionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<FineTuningCheckpointsPermissionsAPI.PermissionDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path:
          "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
        credential: "admin",
      },
      { permission_id: permissionID },
      params,
      options,
    );
  }
}

/** `client.fineTuning.alpha`. */
export class FineTuningAlpha extends APIResource {
  #graders?: FineTuningAlphaGraders;
  /** `client.fineTuning.alpha.graders`, made on first use. */
  get graders(): FineTuningAlphaGraders {
    return this.#graders ??= new FineTuningAlphaGraders(this.caller);
  }
}

/** `client.fineTuning.alpha.graders`. */
export class FineTuningAlphaGraders extends APIResource {
  /** `POST /fine_tuning/alpha/graders/run`: {@link GraderRunResponse}. */
  run(
    body: FineTuningAlphaGradersAPI.GraderRunParams,
    options?: RequestOptions,
  ): APIPromise<FineTuningAlphaGradersAPI.GraderRunResponse> {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/alpha/graders/run", body: "json" },
      null,
      body,
      options,
    );
  }

  /** `POST /fine_tuning/alpha/graders/validate`: {@link GraderValidateResponse}. */
  validate(
    body: FineTuningAlphaGradersAPI.GraderValidateParams,
    options?: RequestOptions,
  ): APIPromise<FineTuningAlphaGradersAPI.GraderValidateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/fine_tuning/alpha/graders/validate",
        body: "json",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.graders`. */
export class Graders extends APIResource {
  #graderModels?: GradersGraderModels;
  /** `client.graders.graderModels`, made on first use. */
  get graderModels(): GradersGraderModels {
    return this.#graderModels ??= new GradersGraderModels(this.caller);
  }
}

/** `client.graders.graderModels`. */
export class GradersGraderModels extends APIResource {
}

/** `client.vectorStores`. */
export class VectorStores extends APIResource {
  #files?: VectorStoresFiles;
  /** `client.vectorStores.files`, made on first use. */
  get files(): VectorStoresFiles {
    return this.#files ??= new VectorStoresFiles(this.caller);
  }

  #fileBatches?: VectorStoresFileBatches;
  /** `client.vectorStores.fileBatches`, made on first use. */
  get fileBatches(): VectorStoresFileBatches {
    return this.#fileBatches ??= new VectorStoresFileBatches(this.caller);
  }

  /** `POST /vector_stores`: {@link VectorStore}. */
  create(
    body: VectorStoresAPI.VectorStoreCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresAPI.VectorStore> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vector_stores",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /vector_stores/{vector_store_id}`: {@link VectorStore}. */
  retrieve(
    vectorStoreID: string,
    options?: RequestOptions,
  ): APIPromise<VectorStoresAPI.VectorStore> {
    return this.caller.call(
      {
        method: "GET",
        path: "/vector_stores/{vector_store_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { vector_store_id: vectorStoreID },
      null,
      options,
    );
  }

  /** `POST /vector_stores/{vector_store_id}`: {@link VectorStore}. */
  update(
    vectorStoreID: string,
    body: VectorStoresAPI.VectorStoreUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresAPI.VectorStore> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vector_stores/{vector_store_id}",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      { vector_store_id: vectorStoreID },
      body,
      options,
    );
  }

  /** `GET /vector_stores`: pages of {@link VectorStore}. */
  list(
    query?: VectorStoresAPI.VectorStoreListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    VectorStoresAPI.VectorStoresPage,
    VectorStoresAPI.VectorStore
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/vector_stores",
        headers: { "openai-beta": "assistants=v2" },
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /vector_stores/{vector_store_id}`: {@link VectorStoreDeleted}. */
  delete(
    vectorStoreID: string,
    options?: RequestOptions,
  ): APIPromise<VectorStoresAPI.VectorStoreDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/vector_stores/{vector_store_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { vector_store_id: vectorStoreID },
      null,
      options,
    );
  }

  /** `POST /vector_stores/{vector_store_id}/search`: pages of {@link VectorStoreSearchResponse}. */
  search(
    vectorStoreID: string,
    body: VectorStoresAPI.VectorStoreSearchParams,
    options?: RequestOptions,
  ): PagePromise<
    VectorStoresAPI.VectorStoreSearchResponsesPage,
    VectorStoresAPI.VectorStoreSearchResponse
  > {
    return this.caller.page(
      {
        method: "POST",
        path: "/vector_stores/{vector_store_id}/search",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
        page: "single",
      },
      { vector_store_id: vectorStoreID },
      body,
      options,
    );
  }
}

/** `client.vectorStores.files`. */
export class VectorStoresFiles extends APIResource {
  /** `POST /vector_stores/{vector_store_id}/files`: {@link VectorStoreFile}. */
  create(
    vectorStoreID: string,
    body: VectorStoresFilesAPI.FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFilesAPI.VectorStoreFile> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vector_stores/{vector_store_id}/files",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      { vector_store_id: vectorStoreID },
      body,
      options,
    );
  }

  /** `GET /vector_stores/{vector_store_id}/files/{file_id}`: {@link VectorStoreFile}. */
  retrieve(
    fileID: string,
    params: VectorStoresFilesAPI.FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFilesAPI.VectorStoreFile> {
    return this.caller.call(
      {
        method: "GET",
        path: "/vector_stores/{vector_store_id}/files/{file_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { file_id: fileID },
      params,
      options,
    );
  }

  /** `POST /vector_stores/{vector_store_id}/files/{file_id}`: {@link VectorStoreFile}. */
  update(
    fileID: string,
    params: VectorStoresFilesAPI.FileUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFilesAPI.VectorStoreFile> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vector_stores/{vector_store_id}/files/{file_id}",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      { file_id: fileID },
      params,
      options,
    );
  }

  /** `GET /vector_stores/{vector_store_id}/files`: pages of {@link VectorStoreFile}. */
  list(
    vectorStoreID: string,
    query?: VectorStoresFilesAPI.FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    VectorStoresFilesAPI.VectorStoreFilesPage,
    VectorStoresFilesAPI.VectorStoreFile
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/vector_stores/{vector_store_id}/files",
        headers: { "openai-beta": "assistants=v2" },
        page: "last-item-id",
      },
      { vector_store_id: vectorStoreID },
      query,
      options,
    );
  }

  /** `DELETE /vector_stores/{vector_store_id}/files/{file_id}`: {@link VectorStoreFileDeleted}. */
  delete(
    fileID: string,
    params: VectorStoresFilesAPI.FileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFilesAPI.VectorStoreFileDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/vector_stores/{vector_store_id}/files/{file_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { file_id: fileID },
      params,
      options,
    );
  }

  /** `GET /vector_stores/{vector_store_id}/files/{file_id}/content`: pages of {@link FileContentResponse}. */
  content(
    fileID: string,
    params: VectorStoresFilesAPI.FileContentParams,
    options?: RequestOptions,
  ): PagePromise<
    VectorStoresFilesAPI.FileContentResponsesPage,
    VectorStoresFilesAPI.FileContentResponse
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/vector_stores/{vector_store_id}/files/{file_id}/content",
        headers: { "openai-beta": "assistants=v2" },
        page: "single",
      },
      { file_id: fileID },
      params,
      options,
    );
  }
}

/** `client.vectorStores.fileBatches`. */
export class VectorStoresFileBatches extends APIResource {
  /** `POST /vector_stores/{vector_store_id}/file_batches`: {@link VectorStoreFileBatch}. */
  create(
    vectorStoreID: string,
    body: VectorStoresFileBatchesAPI.FileBatchCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFileBatchesAPI.VectorStoreFileBatch> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vector_stores/{vector_store_id}/file_batches",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      { vector_store_id: vectorStoreID },
      body,
      options,
    );
  }

  /** `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`: {@link VectorStoreFileBatch}. */
  retrieve(
    batchID: string,
    params: VectorStoresFileBatchesAPI.FileBatchRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFileBatchesAPI.VectorStoreFileBatch> {
    return this.caller.call(
      {
        method: "GET",
        path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { batch_id: batchID },
      params,
      options,
    );
  }

  /** `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`: {@link VectorStoreFileBatch}. */
  cancel(
    batchID: string,
    params: VectorStoresFileBatchesAPI.FileBatchCancelParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoresFileBatchesAPI.VectorStoreFileBatch> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
        headers: { "openai-beta": "assistants=v2" },
      },
      { batch_id: batchID },
      params,
      options,
    );
  }

  /** `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`: pages of {@link VectorStoreFile}. */
  listFiles(
    batchID: string,
    params: VectorStoresFileBatchesAPI.FileBatchListFilesParams,
    options?: RequestOptions,
  ): PagePromise<
    VectorStoresFilesAPI.VectorStoreFilesPage,
    VectorStoresFilesAPI.VectorStoreFile
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
        headers: { "openai-beta": "assistants=v2" },
        page: "last-item-id",
      },
      { batch_id: batchID },
      params,
      options,
    );
  }
}

/** `client.safety`. */
export class Safety extends APIResource {
  #cases?: SafetyCases;
  /** `client.safety.cases`, made on first use. */
  get cases(): SafetyCases {
    return this.#cases ??= new SafetyCases(this.caller);
  }

  #alerts?: SafetyAlerts;
  /** `client.safety.alerts`, made on first use. */
  get alerts(): SafetyAlerts {
    return this.#alerts ??= new SafetyAlerts(this.caller);
  }
}

/** `client.safety.cases`. */
export class SafetyCases extends APIResource {
  /** `GET /safety/cases/{id}`: {@link SafetyCase}. */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIPromise<SafetyCasesAPI.SafetyCase> {
    return this.caller.call(
      { method: "GET", path: "/safety/cases/{id}" },
      { id },
      null,
      options,
    );
  }
}

/** `client.safety.alerts`. */
export class SafetyAlerts extends APIResource {
  /** `GET /safety/alerts/{id}`: {@link SafetyAlert}. */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIPromise<SafetyAlertsAPI.SafetyAlert> {
    return this.caller.call(
      { method: "GET", path: "/safety/alerts/{id}" },
      { id },
      null,
      options,
    );
  }
}

/** `client.webhooks`. */
export class Webhooks extends APIResource {
  #eventTypes?: WebhooksEventTypes;
  /** `client.webhooks.eventTypes`, made on first use. */
  get eventTypes(): WebhooksEventTypes {
    return this.#eventTypes ??= new WebhooksEventTypes(this.caller);
  }

  /** `POST /webhook_endpoints`: {@link WebhookEndpointWithSecret}. */
  create(
    body: WebhooksAPI.WebhookCreateParams,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpointWithSecret> {
    return this.caller.call(
      { method: "POST", path: "/webhook_endpoints", body: "json" },
      null,
      body,
      options,
    );
  }

  /** `GET /webhook_endpoints/{webhook_endpoint_id}`: {@link WebhookEndpoint}. */
  retrieve(
    webhookEndpointID: string,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpoint> {
    return this.caller.call(
      { method: "GET", path: "/webhook_endpoints/{webhook_endpoint_id}" },
      { webhook_endpoint_id: webhookEndpointID },
      null,
      options,
    );
  }

  /** `POST /webhook_endpoints/{webhook_endpoint_id}`: {@link WebhookEndpoint}. */
  update(
    webhookEndpointID: string,
    body?: WebhooksAPI.WebhookUpdateParams | null,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpoint> {
    return this.caller.call(
      {
        method: "POST",
        path: "/webhook_endpoints/{webhook_endpoint_id}",
        body: "json",
      },
      { webhook_endpoint_id: webhookEndpointID },
      body,
      options,
    );
  }

  /** `GET /webhook_endpoints`: pages of {@link WebhookEndpoint}. */
  list(
    query?: WebhooksAPI.WebhookListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    WebhooksAPI.WebhookEndpointsPage,
    WebhooksAPI.WebhookEndpoint
  > {
    return this.caller.page(
      { method: "GET", path: "/webhook_endpoints", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  /** `DELETE /webhook_endpoints/{webhook_endpoint_id}`: {@link DeletedWebhookEndpoint}. */
  delete(
    webhookEndpointID: string,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.DeletedWebhookEndpoint> {
    return this.caller.call(
      { method: "DELETE", path: "/webhook_endpoints/{webhook_endpoint_id}" },
      { webhook_endpoint_id: webhookEndpointID },
      null,
      options,
    );
  }

  /** `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`: {@link WebhookEndpointWithSecret}. */
  rotateSecret(
    webhookEndpointID: string,
    body?: WebhooksAPI.WebhookRotateSecretParams | null,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpointWithSecret> {
    return this.caller.call(
      {
        method: "POST",
        path: "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
        body: "json",
      },
      { webhook_endpoint_id: webhookEndpointID },
      body,
      options,
    );
  }

  /** `POST /webhook_endpoints/{webhook_endpoint_id}/test`: {@link WebhookEndpointTestResult}. */
  test(
    webhookEndpointID: string,
    body: WebhooksAPI.WebhookTestParams,
    options?: RequestOptions,
  ): APIPromise<WebhooksAPI.WebhookEndpointTestResult> {
    return this.caller.call(
      {
        method: "POST",
        path: "/webhook_endpoints/{webhook_endpoint_id}/test",
        body: "json",
      },
      { webhook_endpoint_id: webhookEndpointID },
      body,
      options,
    );
  }
}

/** `client.webhooks.eventTypes`. */
export class WebhooksEventTypes extends APIResource {
  /** `GET /webhook_event_types`: {@link WebhookEventTypeList}. */
  list(options?: RequestOptions): APIPromise<WebhooksAPI.WebhookEventTypeList> {
    return this.caller.call(
      { method: "GET", path: "/webhook_event_types" },
      null,
      null,
      options,
    );
  }
}

/** `client.beta`. */
export class Beta extends APIResource {
  #realtime?: BetaRealtime;
  /** `client.beta.realtime`, made on first use. */
  get realtime(): BetaRealtime {
    return this.#realtime ??= new BetaRealtime(this.caller);
  }

  #agents?: BetaAgents;
  /** `client.beta.agents`, made on first use. */
  get agents(): BetaAgents {
    return this.#agents ??= new BetaAgents(this.caller);
  }

  #responses?: BetaResponses;
  /** `client.beta.responses`, made on first use. */
  get responses(): BetaResponses {
    return this.#responses ??= new BetaResponses(this.caller);
  }

  #chatkit?: BetaChatKit;
  /** `client.beta.chatkit`, made on first use. */
  get chatkit(): BetaChatKit {
    return this.#chatkit ??= new BetaChatKit(this.caller);
  }

  #assistants?: BetaAssistants;
  /** `client.beta.assistants`, made on first use. */
  get assistants(): BetaAssistants {
    return this.#assistants ??= new BetaAssistants(this.caller);
  }

  #threads?: BetaThreads;
  /** `client.beta.threads`, made on first use. */
  get threads(): BetaThreads {
    return this.#threads ??= new BetaThreads(this.caller);
  }
}

/** `client.beta.realtime`. */
export class BetaRealtime extends APIResource {
  #sessions?: BetaRealtimeSessions;
  /** `client.beta.realtime.sessions`, made on first use. */
  get sessions(): BetaRealtimeSessions {
    return this.#sessions ??= new BetaRealtimeSessions(this.caller);
  }

  #transcriptionSessions?: BetaRealtimeTranscriptionSessions;
  /** `client.beta.realtime.transcriptionSessions`, made on first use. */
  get transcriptionSessions(): BetaRealtimeTranscriptionSessions {
    return this.#transcriptionSessions ??=
      new BetaRealtimeTranscriptionSessions(this.caller);
  }
}

/** `client.beta.realtime.sessions`. */
export class BetaRealtimeSessions extends APIResource {
  /** `POST /realtime/sessions`: {@link SessionCreateResponse}. */
  create(
    body: BetaRealtimeSessionsAPI.SessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaRealtimeSessionsAPI.SessionCreateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/sessions",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.beta.realtime.transcriptionSessions`. */
export class BetaRealtimeTranscriptionSessions extends APIResource {
  /** `POST /realtime/transcription_sessions`: {@link TranscriptionSession}. */
  create(
    body: BetaRealtimeTranscriptionSessionsAPI.TranscriptionSessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaRealtimeTranscriptionSessionsAPI.TranscriptionSession> {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/transcription_sessions",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.beta.agents`. */
export class BetaAgents extends APIResource {
  #automations?: BetaAgentsAutomations;
  /** `client.beta.agents.automations`, made on first use. */
  get automations(): BetaAgentsAutomations {
    return this.#automations ??= new BetaAgentsAutomations(this.caller);
  }

  #environments?: BetaAgentsEnvironments;
  /** `client.beta.agents.environments`, made on first use. */
  get environments(): BetaAgentsEnvironments {
    return this.#environments ??= new BetaAgentsEnvironments(this.caller);
  }

  #vaults?: BetaAgentsVaults;
  /** `client.beta.agents.vaults`, made on first use. */
  get vaults(): BetaAgentsVaults {
    return this.#vaults ??= new BetaAgentsVaults(this.caller);
  }

  #sessions?: BetaAgentsSessions;
  /** `client.beta.agents.sessions`, made on first use. */
  get sessions(): BetaAgentsSessions {
    return this.#sessions ??= new BetaAgentsSessions(this.caller);
  }

  /** `POST /agents`: {@link Agent}. */
  create(
    body: BetaAgentsAPI.AgentCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.Agent> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /agents/{agent_id}`: {@link Agent}. */
  retrieve(
    agentID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.Agent> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/{agent_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { agent_id: agentID },
      null,
      options,
    );
  }

  /** `POST /agents/{agent_id}`: {@link Agent}. */
  update(
    agentID: string,
    body?: BetaAgentsAPI.AgentUpdateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.Agent> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/{agent_id}",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      { agent_id: agentID },
      body,
      options,
    );
  }

  /** `GET /agents`: pages of {@link Agent}. */
  list(
    query?: BetaAgentsAPI.AgentListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.AgentsPage, BetaAgentsAPI.Agent> {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /agents/{agent_id}`: {@link AgentDeleted}. */
  delete(
    agentID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/agents/{agent_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { agent_id: agentID },
      null,
      options,
    );
  }
}

/** `client.beta.agents.automations`. */
export class BetaAgentsAutomations extends APIResource {
  #invocations?: BetaAgentsAutomationsInvocations;
  /** `client.beta.agents.automations.invocations`, made on first use. */
  get invocations(): BetaAgentsAutomationsInvocations {
    return this.#invocations ??= new BetaAgentsAutomationsInvocations(
      this.caller,
    );
  }

  /** `POST /agents/automations`: {@link Automation}. */
  create(
    body: BetaAgentsAutomationsAPI.AutomationCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/automations",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /agents/automations/{automation_id}`: {@link Automation}. */
  retrieve(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/automations/{automation_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { automation_id: automationID },
      null,
      options,
    );
  }

  /** `POST /agents/automations/{automation_id}`: {@link Automation}. */
  update(
    automationID: string,
    body: BetaAgentsAutomationsAPI.AutomationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/automations/{automation_id}",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      { automation_id: automationID },
      body,
      options,
    );
  }

  /** `GET /agents/automations`: pages of {@link Automation}. */
  list(
    query?: BetaAgentsAutomationsAPI.AutomationListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsAutomationsAPI.AutomationsPage,
    BetaAgentsAutomationsAPI.Automation
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/automations",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /agents/automations/{automation_id}`: {@link AutomationDeleted}. */
  delete(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.AutomationDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/agents/automations/{automation_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { automation_id: automationID },
      null,
      options,
    );
  }

  /** `POST /agents/automations/{automation_id}/pause`: {@link Automation}. */
  pause(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/automations/{automation_id}/pause",
        headers: { "openai-beta": "agents=v1" },
      },
      { automation_id: automationID },
      null,
      options,
    );
  }

  /** `POST /agents/automations/{automation_id}/resume`: {@link Automation}. */
  resume(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsAPI.Automation> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/automations/{automation_id}/resume",
        headers: { "openai-beta": "agents=v1" },
      },
      { automation_id: automationID },
      null,
      options,
    );
  }
}

/** `client.beta.agents.automations.invocations`. */
export class BetaAgentsAutomationsInvocations extends APIResource {
  /** `POST /agents/automations/{automation_id}/invocations`: {@link AutomationInvocation}. */
  create(
    automationID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsInvocationsAPI.AutomationInvocation> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/automations/{automation_id}/invocations",
        headers: { "openai-beta": "agents=v1" },
      },
      { automation_id: automationID },
      null,
      options,
    );
  }

  /** `GET /agents/automations/{automation_id}/invocations/{invocation_id}`: {@link AutomationInvocation}. */
  retrieve(
    invocationID: string,
    params: BetaAgentsAutomationsInvocationsAPI.InvocationRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAutomationsInvocationsAPI.AutomationInvocation> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/automations/{automation_id}/invocations/{invocation_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { invocation_id: invocationID },
      params,
      options,
    );
  }

  /** `GET /agents/automations/{automation_id}/invocations`: pages of {@link AutomationInvocation}. */
  list(
    automationID: string,
    query?: BetaAgentsAutomationsInvocationsAPI.InvocationListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsAutomationsInvocationsAPI.AutomationInvocationsPage,
    BetaAgentsAutomationsInvocationsAPI.AutomationInvocation
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/automations/{automation_id}/invocations",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { automation_id: automationID },
      query,
      options,
    );
  }
}

/** `client.beta.agents.environments`. */
export class BetaAgentsEnvironments extends APIResource {
  #files?: BetaAgentsEnvironmentsFiles;
  /** `client.beta.agents.environments.files`, made on first use. */
  get files(): BetaAgentsEnvironmentsFiles {
    return this.#files ??= new BetaAgentsEnvironmentsFiles(this.caller);
  }

  #templates?: BetaAgentsEnvironmentsTemplates;
  /** `client.beta.agents.environments.templates`, made on first use. */
  get templates(): BetaAgentsEnvironmentsTemplates {
    return this.#templates ??= new BetaAgentsEnvironmentsTemplates(this.caller);
  }

  /** `POST /agents/environments`: {@link EnvironmentInfo}. */
  create(
    params: BetaAgentsEnvironmentsAPI.EnvironmentCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsAPI.EnvironmentInfo> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/environments",
        headers: { "openai-beta": "agents=v1" },
        headerFields: { "Idempotency-Key": "Idempotency-Key" },
        body: "json",
      },
      null,
      params,
      options,
    );
  }

  /** `GET /agents/environments/{environment_id}`: {@link EnvironmentInfo}. */
  retrieve(
    environmentID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsAPI.EnvironmentInfo> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/environments/{environment_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { environment_id: environmentID },
      null,
      options,
    );
  }

  /** `GET /agents/environments`: pages of {@link EnvironmentInfo}. */
  list(
    query?: BetaAgentsEnvironmentsAPI.EnvironmentListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsEnvironmentsAPI.EnvironmentInfosPage,
    BetaAgentsEnvironmentsAPI.EnvironmentInfo
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/environments",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }
}

/** `client.beta.agents.environments.files`. */
export class BetaAgentsEnvironmentsFiles extends APIResource {
  /** `POST /agents/environments/{environment_id}/files`: {@link EnvironmentFile}. */
  create(
    environmentID: string,
    body: BetaAgentsEnvironmentsFilesAPI.FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsFilesAPI.EnvironmentFile> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/environments/{environment_id}/files",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      { environment_id: environmentID },
      body,
      options,
    );
  }

  /** `GET /agents/environments/{environment_id}/files`: pages of {@link EnvironmentFile}. */
  list(
    environmentID: string,
    query?: BetaAgentsEnvironmentsFilesAPI.FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsEnvironmentsFilesAPI.EnvironmentFilesPage,
    BetaAgentsEnvironmentsFilesAPI.EnvironmentFile
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/environments/{environment_id}/files",
        headers: { "openai-beta": "agents=v1" },
        page: "next-page",
      },
      { environment_id: environmentID },
      query,
      options,
    );
  }
}

/** `client.beta.agents.environments.templates`. */
export class BetaAgentsEnvironmentsTemplates extends APIResource {
  /** `POST /agents/environments/templates`: {@link EnvironmentTemplate}. */
  create(
    body?: BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/environments/templates",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /agents/environments/templates/{environment_template_id}`: {@link EnvironmentTemplate}. */
  retrieve(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/environments/templates/{environment_template_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { environment_template_id: environmentTemplateID },
      null,
      options,
    );
  }

  /** `POST /agents/environments/templates/{environment_template_id}`: {@link EnvironmentTemplate}. */
  update(
    environmentTemplateID: string,
    body?: BetaAgentsEnvironmentsTemplatesAPI.TemplateUpdateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/environments/templates/{environment_template_id}",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      { environment_template_id: environmentTemplateID },
      body,
      options,
    );
  }

  /** `GET /agents/environments/templates`: pages of {@link EnvironmentTemplate}. */
  list(
    query?: BetaAgentsEnvironmentsTemplatesAPI.TemplateListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplatesPage,
    BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/environments/templates",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /agents/environments/templates/{environment_template_id}`: {@link EnvironmentTemplateDeleted}. */
  delete(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplateDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/agents/environments/templates/{environment_template_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { environment_template_id: environmentTemplateID },
      null,
      options,
    );
  }
}

/** `client.beta.agents.vaults`. */
export class BetaAgentsVaults extends APIResource {
  #credentials?: BetaAgentsVaultsCredentials;
  /** `client.beta.agents.vaults.credentials`, made on first use. */
  get credentials(): BetaAgentsVaultsCredentials {
    return this.#credentials ??= new BetaAgentsVaultsCredentials(this.caller);
  }

  /** `POST /vaults`: {@link Vault}. */
  create(
    body?: BetaAgentsVaultsAPI.VaultCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsAPI.Vault> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vaults",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /vaults/{vault_id}`: {@link Vault}. */
  retrieve(
    vaultID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsAPI.Vault> {
    return this.caller.call(
      {
        method: "GET",
        path: "/vaults/{vault_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { vault_id: vaultID },
      null,
      options,
    );
  }

  /** `POST /vaults/{vault_id}`: {@link Vault}. */
  update(
    vaultID: string,
    body: BetaAgentsVaultsAPI.VaultUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsAPI.Vault> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vaults/{vault_id}",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      { vault_id: vaultID },
      body,
      options,
    );
  }

  /** `GET /vaults`: pages of {@link Vault}. */
  list(
    query?: BetaAgentsVaultsAPI.VaultListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsVaultsAPI.VaultsPage, BetaAgentsVaultsAPI.Vault> {
    return this.caller.page(
      {
        method: "GET",
        path: "/vaults",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /vaults/{vault_id}`: {@link VaultDeleted}. */
  delete(
    vaultID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsAPI.VaultDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/vaults/{vault_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { vault_id: vaultID },
      null,
      options,
    );
  }
}

/** `client.beta.agents.vaults.credentials`. */
export class BetaAgentsVaultsCredentials extends APIResource {
  /** `POST /vaults/{vault_id}/credentials`: {@link Credential}. */
  create(
    vaultID: string,
    body: BetaAgentsVaultsCredentialsAPI.CredentialCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsCredentialsAPI.Credential> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vaults/{vault_id}/credentials",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      { vault_id: vaultID },
      body,
      options,
    );
  }

  /** `GET /vaults/{vault_id}/credentials/{credential_id}`: {@link Credential}. */
  retrieve(
    credentialID: string,
    params: BetaAgentsVaultsCredentialsAPI.CredentialRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsCredentialsAPI.Credential> {
    return this.caller.call(
      {
        method: "GET",
        path: "/vaults/{vault_id}/credentials/{credential_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { credential_id: credentialID },
      params,
      options,
    );
  }

  /** `POST /vaults/{vault_id}/credentials/{credential_id}`: {@link Credential}. */
  update(
    credentialID: string,
    params: BetaAgentsVaultsCredentialsAPI.CredentialUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsCredentialsAPI.Credential> {
    return this.caller.call(
      {
        method: "POST",
        path: "/vaults/{vault_id}/credentials/{credential_id}",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      { credential_id: credentialID },
      params,
      options,
    );
  }

  /** `GET /vaults/{vault_id}/credentials`: pages of {@link Credential}. */
  list(
    vaultID: string,
    query?: BetaAgentsVaultsCredentialsAPI.CredentialListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsVaultsCredentialsAPI.CredentialsPage,
    BetaAgentsVaultsCredentialsAPI.Credential
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/vaults/{vault_id}/credentials",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { vault_id: vaultID },
      query,
      options,
    );
  }

  /** `DELETE /vaults/{vault_id}/credentials/{credential_id}`: {@link CredentialDeleted}. */
  delete(
    credentialID: string,
    params: BetaAgentsVaultsCredentialsAPI.CredentialDeleteParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsVaultsCredentialsAPI.CredentialDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/vaults/{vault_id}/credentials/{credential_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { credential_id: credentialID },
      params,
      options,
    );
  }
}

/** `client.beta.agents.sessions`. */
export class BetaAgentsSessions extends APIResource {
  #subagents?: BetaAgentsSessionsSubagents;
  /** `client.beta.agents.sessions.subagents`, made on first use. */
  get subagents(): BetaAgentsSessionsSubagents {
    return this.#subagents ??= new BetaAgentsSessionsSubagents(this.caller);
  }

  #artifacts?: BetaAgentsSessionsArtifacts;
  /** `client.beta.agents.sessions.artifacts`, made on first use. */
  get artifacts(): BetaAgentsSessionsArtifacts {
    return this.#artifacts ??= new BetaAgentsSessionsArtifacts(this.caller);
  }

  #items?: BetaAgentsSessionsItems;
  /** `client.beta.agents.sessions.items`, made on first use. */
  get items(): BetaAgentsSessionsItems {
    return this.#items ??= new BetaAgentsSessionsItems(this.caller);
  }

  #events?: BetaAgentsSessionsEvents;
  /** `client.beta.agents.sessions.events`, made on first use. */
  get events(): BetaAgentsSessionsEvents {
    return this.#events ??= new BetaAgentsSessionsEvents(this.caller);
  }

  #traces?: BetaAgentsSessionsTraces;
  /** `client.beta.agents.sessions.traces`, made on first use. */
  get traces(): BetaAgentsSessionsTraces {
    return this.#traces ??= new BetaAgentsSessionsTraces(this.caller);
  }

  #turns?: BetaAgentsSessionsTurns;
  /** `client.beta.agents.sessions.turns`, made on first use. */
  get turns(): BetaAgentsSessionsTurns {
    return this.#turns ??= new BetaAgentsSessionsTurns(this.caller);
  }

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
  create(
    body: BetaAgentsSessionsAPI.SessionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaAgentsAPI.AgentSession | Stream<BetaAgentsAPI.AgentSessionEvent>
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/sessions",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
        stream: "field",
        openEnded: true,
      },
      null,
      body,
      options,
    );
  }

  /** `GET /agents/sessions/{session_id}`: {@link AgentSession}. */
  retrieve(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSession> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { session_id: sessionID },
      null,
      options,
    );
  }

  /** `POST /agents/sessions/{session_id}`: {@link AgentSession}. */
  update(
    sessionID: string,
    body?: BetaAgentsSessionsAPI.SessionUpdateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSession> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/sessions/{session_id}",
        headers: { "openai-beta": "agents=v1" },
        body: "json",
      },
      { session_id: sessionID },
      body,
      options,
    );
  }

  /** `GET /agents/sessions`: pages of {@link AgentSession}. */
  list(
    query?: BetaAgentsSessionsAPI.SessionListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.AgentSessionsPage, BetaAgentsAPI.AgentSession> {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/sessions",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /agents/sessions/{session_id}`: {@link AgentSessionDeleted}. */
  delete(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSessionDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/agents/sessions/{session_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { session_id: sessionID },
      null,
      options,
    );
  }
}

/** `client.beta.agents.sessions.subagents`. */
export class BetaAgentsSessionsSubagents extends APIResource {
  #items?: BetaAgentsSessionsSubagentsItems;
  /** `client.beta.agents.sessions.subagents.items`, made on first use. */
  get items(): BetaAgentsSessionsSubagentsItems {
    return this.#items ??= new BetaAgentsSessionsSubagentsItems(this.caller);
  }

  #turns?: BetaAgentsSessionsSubagentsTurns;
  /** `client.beta.agents.sessions.subagents.turns`, made on first use. */
  get turns(): BetaAgentsSessionsSubagentsTurns {
    return this.#turns ??= new BetaAgentsSessionsSubagentsTurns(this.caller);
  }

  /** `GET /agents/sessions/{session_id}/subagents/{subagent_id}`: {@link Subagent}. */
  retrieve(
    subagentID: string,
    params: BetaAgentsSessionsSubagentsAPI.SubagentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.Subagent> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/subagents/{subagent_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { subagent_id: subagentID },
      params,
      options,
    );
  }

  /** `GET /agents/sessions/{session_id}/subagents`: pages of {@link Subagent}. */
  list(
    sessionID: string,
    query?: BetaAgentsSessionsSubagentsAPI.SubagentListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.SubagentsPage, BetaAgentsAPI.Subagent> {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/subagents",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { session_id: sessionID },
      query,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/subagents/{subagent_id}/items",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { subagent_id: subagentID },
      params,
      options,
    );
  }
}

/** `client.beta.agents.sessions.subagents.turns`. */
export class BetaAgentsSessionsSubagentsTurns extends APIResource {
  #items?: BetaAgentsSessionsSubagentsTurnsItems;
  /** `client.beta.agents.sessions.subagents.turns.items`, made on first use. */
  get items(): BetaAgentsSessionsSubagentsTurnsItems {
    return this.#items ??= new BetaAgentsSessionsSubagentsTurnsItems(
      this.caller,
    );
  }

  /** `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`: {@link Turn}. */
  retrieve(
    turnID: string,
    params: BetaAgentsSessionsSubagentsTurnsAPI.TurnRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsSessionsTurnsAPI.Turn> {
    return this.caller.call(
      {
        method: "GET",
        path:
          "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { turn_id: turnID },
      params,
      options,
    );
  }

  /** `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`: pages of {@link Turn}. */
  list(
    subagentID: string,
    params: BetaAgentsSessionsSubagentsTurnsAPI.TurnListParams,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsSessionsTurnsAPI.TurnsPage,
    BetaAgentsSessionsTurnsAPI.Turn
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { subagent_id: subagentID },
      params,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path:
          "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { turn_id: turnID },
      params,
      options,
    );
  }
}

/** `client.beta.agents.sessions.artifacts`. */
export class BetaAgentsSessionsArtifacts extends APIResource {
  /** `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`: {@link SessionArtifact}. */
  retrieve(
    artifactID: string,
    params: BetaAgentsSessionsArtifactsAPI.ArtifactRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsSessionsArtifactsAPI.SessionArtifact> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/artifacts/{artifact_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { artifact_id: artifactID },
      params,
      options,
    );
  }

  /** `GET /agents/sessions/{session_id}/artifacts`: pages of {@link SessionArtifact}. */
  list(
    sessionID: string,
    query?: BetaAgentsSessionsArtifactsAPI.ArtifactListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsSessionsArtifactsAPI.SessionArtifactsPage,
    BetaAgentsSessionsArtifactsAPI.SessionArtifact
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/artifacts",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { session_id: sessionID },
      query,
      options,
    );
  }

  /** `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`: {@link SessionArtifactDeleted}. */
  delete(
    artifactID: string,
    params: BetaAgentsSessionsArtifactsAPI.ArtifactDeleteParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsSessionsArtifactsAPI.SessionArtifactDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/agents/sessions/{session_id}/artifacts/{artifact_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { artifact_id: artifactID },
      params,
      options,
    );
  }

  /** `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`: a `Response` with its body unread. */
  content(
    artifactID: string,
    params: BetaAgentsSessionsArtifactsAPI.ArtifactContentParams,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
        headers: {
          accept: "application/octet-stream",
          "openai-beta": "agents=v1",
        },
        answer: "binary",
      },
      { artifact_id: artifactID },
      params,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/items",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { session_id: sessionID },
      query,
      options,
    );
  }
}

/** `client.beta.agents.sessions.events`. */
export class BetaAgentsSessionsEvents extends APIResource {
  /** `POST /agents/sessions/{session_id}/events`: nothing. */
  create(
    sessionID: string,
    params: BetaAgentsSessionsEventsAPI.EventCreateParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/sessions/{session_id}/events",
        headers: { accept: "*/*", "openai-beta": "agents=v1" },
        headerFields: { "Idempotency-Key": "Idempotency-Key" },
        body: "json",
        answer: "none",
      },
      { session_id: sessionID },
      params,
      options,
    );
  }

  /** `GET /agents/sessions/{session_id}/events`: a stream of {@link AgentSessionEvent}. */
  stream(
    sessionID: string,
    query?: BetaAgentsSessionsEventsAPI.EventStreamParams | null,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAgentsAPI.AgentSessionEvent>> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/events",
        headers: { accept: "text/event-stream", "openai-beta": "agents=v1" },
        stream: "always",
        openEnded: true,
      },
      { session_id: sessionID },
      query,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/traces",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { session_id: sessionID },
      query,
      options,
    );
  }
}

/** `client.beta.agents.sessions.turns`. */
export class BetaAgentsSessionsTurns extends APIResource {
  #items?: BetaAgentsSessionsTurnsItems;
  /** `client.beta.agents.sessions.turns.items`, made on first use. */
  get items(): BetaAgentsSessionsTurnsItems {
    return this.#items ??= new BetaAgentsSessionsTurnsItems(this.caller);
  }

  /** `GET /agents/sessions/{session_id}/turns/{turn_id}`: {@link Turn}. */
  retrieve(
    turnID: string,
    params: BetaAgentsSessionsTurnsAPI.TurnRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsSessionsTurnsAPI.Turn> {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/turns/{turn_id}",
        headers: { "openai-beta": "agents=v1" },
      },
      { turn_id: turnID },
      params,
      options,
    );
  }

  /** `GET /agents/sessions/{session_id}/turns`: pages of {@link Turn}. */
  list(
    sessionID: string,
    query?: BetaAgentsSessionsTurnsAPI.TurnListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAgentsSessionsTurnsAPI.TurnsPage,
    BetaAgentsSessionsTurnsAPI.Turn
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/turns",
        headers: { "openai-beta": "agents=v1" },
        page: "last-item-id",
      },
      { session_id: sessionID },
      query,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/turns/{turn_id}/items",
        headers: { "openai-beta": "agents=v1" },
        page: "last-id",
      },
      { turn_id: turnID },
      params,
      options,
    );
  }
}

/** `client.beta.responses`. */
export class BetaResponses extends APIResource {
  #inputItems?: BetaResponsesInputItems;
  /** `client.beta.responses.inputItems`, made on first use. */
  get inputItems(): BetaResponsesInputItems {
    return this.#inputItems ??= new BetaResponsesInputItems(this.caller);
  }

  #inputTokens?: BetaResponsesInputTokens;
  /** `client.beta.responses.inputTokens`, made on first use. */
  get inputTokens(): BetaResponsesInputTokens {
    return this.#inputTokens ??= new BetaResponsesInputTokens(this.caller);
  }

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
  create(
    params: BetaResponsesAPI.ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    | BetaResponsesAPI.BetaResponse
    | Stream<BetaResponsesAPI.BetaResponseStreamEvent>
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/responses?beta=true",
        headerFields: { betas: "openai-beta" },
        body: "json",
        stream: "field",
      },
      null,
      params,
      options,
    );
  }

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
  retrieve(
    responseID: string,
    params?: BetaResponsesAPI.ResponseRetrieveParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<
    | BetaResponsesAPI.BetaResponse
    | Stream<BetaResponsesAPI.BetaResponseStreamEvent>
  > {
    return this.caller.call(
      {
        method: "GET",
        path: "/responses/{response_id}?beta=true",
        headerFields: { betas: "openai-beta" },
        stream: "field",
      },
      { response_id: responseID },
      params,
      options,
    );
  }

  /** `DELETE /responses/{response_id}?beta=true`: nothing. */
  delete(
    responseID: string,
    params?: BetaResponsesAPI.ResponseDeleteParams | null,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/responses/{response_id}?beta=true",
        headers: { accept: "*/*" },
        headerFields: { betas: "openai-beta" },
        answer: "none",
      },
      { response_id: responseID },
      params,
      options,
    );
  }

  /** `POST /responses/{response_id}/cancel?beta=true`: {@link BetaResponse}. */
  cancel(
    responseID: string,
    params?: BetaResponsesAPI.ResponseCancelParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponsesAPI.BetaResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/responses/{response_id}/cancel?beta=true",
        headerFields: { betas: "openai-beta" },
      },
      { response_id: responseID },
      params,
      options,
    );
  }

  /** `POST /responses/compact?beta=true`: {@link BetaCompactedResponse}. */
  compact(
    params: BetaResponsesAPI.ResponseCompactParams,
    options?: RequestOptions,
  ): APIPromise<BetaResponsesAPI.BetaCompactedResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/responses/compact?beta=true",
        headerFields: { betas: "openai-beta" },
        body: "json",
      },
      null,
      params,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/responses/{response_id}/input_items?beta=true",
        headerFields: { betas: "openai-beta" },
        page: "last-item-id",
      },
      { response_id: responseID },
      params,
      options,
    );
  }
}

/** `client.beta.responses.inputTokens`. */
export class BetaResponsesInputTokens extends APIResource {
  /** `POST /responses/input_tokens?beta=true`: {@link InputTokenCountResponse}. */
  count(
    params?: BetaResponsesInputTokensAPI.InputTokenCountParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponsesInputTokensAPI.InputTokenCountResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/responses/input_tokens?beta=true",
        headerFields: { betas: "openai-beta" },
        body: "json",
      },
      null,
      params,
      options,
    );
  }
}

/** `client.beta.chatkit`. */
export class BetaChatKit extends APIResource {
  #sessions?: BetaChatKitSessions;
  /** `client.beta.chatkit.sessions`, made on first use. */
  get sessions(): BetaChatKitSessions {
    return this.#sessions ??= new BetaChatKitSessions(this.caller);
  }

  #threads?: BetaChatKitThreads;
  /** `client.beta.chatkit.threads`, made on first use. */
  get threads(): BetaChatKitThreads {
    return this.#threads ??= new BetaChatKitThreads(this.caller);
  }
}

/** `client.beta.chatkit.sessions`. */
export class BetaChatKitSessions extends APIResource {
  /** `POST /chatkit/sessions`: {@link ChatSession}. */
  create(
    body: BetaChatKitSessionsAPI.SessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaChatKitThreadsAPI.ChatSession> {
    return this.caller.call(
      {
        method: "POST",
        path: "/chatkit/sessions",
        headers: { "openai-beta": "chatkit_beta=v1" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `POST /chatkit/sessions/{session_id}/cancel`: {@link ChatSession}. */
  cancel(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<BetaChatKitThreadsAPI.ChatSession> {
    return this.caller.call(
      {
        method: "POST",
        path: "/chatkit/sessions/{session_id}/cancel",
        headers: { "openai-beta": "chatkit_beta=v1" },
      },
      { session_id: sessionID },
      null,
      options,
    );
  }
}

/** `client.beta.chatkit.threads`. */
export class BetaChatKitThreads extends APIResource {
  /** `GET /chatkit/threads/{thread_id}`: {@link ChatKitThread}. */
  retrieve(
    threadID: string,
    options?: RequestOptions,
  ): APIPromise<BetaChatKitThreadsAPI.ChatKitThread> {
    return this.caller.call(
      {
        method: "GET",
        path: "/chatkit/threads/{thread_id}",
        headers: { "openai-beta": "chatkit_beta=v1" },
      },
      { thread_id: threadID },
      null,
      options,
    );
  }

  /** `GET /chatkit/threads`: pages of {@link ChatKitThread}. */
  list(
    query?: BetaChatKitThreadsAPI.ThreadListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaChatKitThreadsAPI.ChatKitThreadsPage,
    BetaChatKitThreadsAPI.ChatKitThread
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/chatkit/threads",
        headers: { "openai-beta": "chatkit_beta=v1" },
        page: "last-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /chatkit/threads/{thread_id}`: {@link ThreadDeleteResponse}. */
  delete(
    threadID: string,
    options?: RequestOptions,
  ): APIPromise<BetaChatKitThreadsAPI.ThreadDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/chatkit/threads/{thread_id}",
        headers: { "openai-beta": "chatkit_beta=v1" },
      },
      { thread_id: threadID },
      null,
      options,
    );
  }

  /** `GET /chatkit/threads/{thread_id}/items`: pages of what the API answers. */
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/chatkit/threads/{thread_id}/items",
        headers: { "openai-beta": "chatkit_beta=v1" },
        page: "last-id",
      },
      { thread_id: threadID },
      query,
      options,
    );
  }
}

/** `client.beta.assistants`. */
export class BetaAssistants extends APIResource {
  /** @deprecated Marked so by the API. `POST /assistants`: {@link Assistant}. */
  create(
    body: BetaAssistantsAPI.AssistantCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAssistantsAPI.Assistant> {
    return this.caller.call(
      {
        method: "POST",
        path: "/assistants",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /assistants/{assistant_id}`: {@link Assistant}. */
  retrieve(
    assistantID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAssistantsAPI.Assistant> {
    return this.caller.call(
      {
        method: "GET",
        path: "/assistants/{assistant_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { assistant_id: assistantID },
      null,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /assistants/{assistant_id}`: {@link Assistant}. */
  update(
    assistantID: string,
    body: BetaAssistantsAPI.AssistantUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaAssistantsAPI.Assistant> {
    return this.caller.call(
      {
        method: "POST",
        path: "/assistants/{assistant_id}",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      { assistant_id: assistantID },
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /assistants`: pages of {@link Assistant}. */
  list(
    query?: BetaAssistantsAPI.AssistantListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaAssistantsAPI.AssistantsPage,
    BetaAssistantsAPI.Assistant
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/assistants",
        headers: { "openai-beta": "assistants=v2" },
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** @deprecated Marked so by the API. `DELETE /assistants/{assistant_id}`: {@link AssistantDeleted}. */
  delete(
    assistantID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAssistantsAPI.AssistantDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/assistants/{assistant_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { assistant_id: assistantID },
      null,
      options,
    );
  }
}

/** `client.beta.threads`. */
export class BetaThreads extends APIResource {
  #runs?: BetaThreadsRuns;
  /** `client.beta.threads.runs`, made on first use. */
  get runs(): BetaThreadsRuns {
    return this.#runs ??= new BetaThreadsRuns(this.caller);
  }

  #messages?: BetaThreadsMessages;
  /** `client.beta.threads.messages`, made on first use. */
  get messages(): BetaThreadsMessages {
    return this.#messages ??= new BetaThreadsMessages(this.caller);
  }

  /** @deprecated Marked so by the API. `POST /threads`: {@link Thread}. */
  create(
    body?: BetaThreadsAPI.ThreadCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsAPI.Thread> {
    return this.caller.call(
      {
        method: "POST",
        path: "/threads",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /threads/{thread_id}`: {@link Thread}. */
  retrieve(
    threadID: string,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsAPI.Thread> {
    return this.caller.call(
      {
        method: "GET",
        path: "/threads/{thread_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { thread_id: threadID },
      null,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /threads/{thread_id}`: {@link Thread}. */
  update(
    threadID: string,
    body: BetaThreadsAPI.ThreadUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsAPI.Thread> {
    return this.caller.call(
      {
        method: "POST",
        path: "/threads/{thread_id}",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      { thread_id: threadID },
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `DELETE /threads/{thread_id}`: {@link ThreadDeleted}. */
  delete(
    threadID: string,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsAPI.ThreadDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/threads/{thread_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { thread_id: threadID },
      null,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /threads/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  createAndRun(
    body: BetaThreadsAPI.ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;
  /** @deprecated Marked so by the API. `POST /threads/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  createAndRun(
    body: BetaThreadsAPI.ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /** @deprecated Marked so by the API. `POST /threads/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  createAndRun(
    body: BetaThreadsAPI.ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaThreadsRunsAPI.Run | Stream<BetaAssistantsAPI.AssistantStreamEvent>
  >;
  createAndRun(
    body: BetaThreadsAPI.ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaThreadsRunsAPI.Run | Stream<BetaAssistantsAPI.AssistantStreamEvent>
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/threads/runs",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
        stream: "field",
        framing: "named",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.beta.threads.runs`. */
export class BetaThreadsRuns extends APIResource {
  #steps?: BetaThreadsRunsSteps;
  /** `client.beta.threads.runs.steps`, made on first use. */
  get steps(): BetaThreadsRunsSteps {
    return this.#steps ??= new BetaThreadsRunsSteps(this.caller);
  }

  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  create(
    threadID: string,
    params: BetaThreadsRunsAPI.RunCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;
  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  create(
    threadID: string,
    params: BetaThreadsRunsAPI.RunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/runs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  create(
    threadID: string,
    params: BetaThreadsRunsAPI.RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaThreadsRunsAPI.Run | Stream<BetaAssistantsAPI.AssistantStreamEvent>
  >;
  create(
    threadID: string,
    params: BetaThreadsRunsAPI.RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaThreadsRunsAPI.Run | Stream<BetaAssistantsAPI.AssistantStreamEvent>
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/threads/{thread_id}/runs",
        headers: { "openai-beta": "assistants=v2" },
        query: ["include"],
        body: "json",
        stream: "field",
        framing: "named",
      },
      { thread_id: threadID },
      params,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /threads/{thread_id}/runs/{run_id}`: {@link Run}. */
  retrieve(
    runID: string,
    params: BetaThreadsRunsAPI.RunRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run> {
    return this.caller.call(
      {
        method: "GET",
        path: "/threads/{thread_id}/runs/{run_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { run_id: runID },
      params,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/runs/{run_id}`: {@link Run}. */
  update(
    runID: string,
    params: BetaThreadsRunsAPI.RunUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run> {
    return this.caller.call(
      {
        method: "POST",
        path: "/threads/{thread_id}/runs/{run_id}",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      { run_id: runID },
      params,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /threads/{thread_id}/runs`: pages of {@link Run}. */
  list(
    threadID: string,
    query?: BetaThreadsRunsAPI.RunListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaThreadsRunsAPI.RunsPage, BetaThreadsRunsAPI.Run> {
    return this.caller.page(
      {
        method: "GET",
        path: "/threads/{thread_id}/runs",
        headers: { "openai-beta": "assistants=v2" },
        page: "last-item-id",
      },
      { thread_id: threadID },
      query,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/runs/{run_id}/cancel`: {@link Run}. */
  cancel(
    runID: string,
    params: BetaThreadsRunsAPI.RunCancelParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run> {
    return this.caller.call(
      {
        method: "POST",
        path: "/threads/{thread_id}/runs/{run_id}/cancel",
        headers: { "openai-beta": "assistants=v2" },
      },
      { run_id: runID },
      params,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  submitToolOutputs(
    runID: string,
    params: BetaThreadsRunsAPI.RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;
  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  submitToolOutputs(
    runID: string,
    params: BetaThreadsRunsAPI.RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`: {@link Run}, or with `stream: true` a stream of {@link AssistantStreamEvent}. */
  submitToolOutputs(
    runID: string,
    params: BetaThreadsRunsAPI.RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaThreadsRunsAPI.Run | Stream<BetaAssistantsAPI.AssistantStreamEvent>
  >;
  submitToolOutputs(
    runID: string,
    params: BetaThreadsRunsAPI.RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    BetaThreadsRunsAPI.Run | Stream<BetaAssistantsAPI.AssistantStreamEvent>
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
        stream: "field",
        framing: "named",
      },
      { run_id: runID },
      params,
      options,
    );
  }
}

/** `client.beta.threads.runs.steps`. */
export class BetaThreadsRunsSteps extends APIResource {
  /** @deprecated Marked so by the API. `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`: {@link RunStep}. */
  retrieve(
    stepID: string,
    params: BetaThreadsRunsStepsAPI.StepRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsStepsAPI.RunStep> {
    return this.caller.call(
      {
        method: "GET",
        path: "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { step_id: stepID },
      params,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /threads/{thread_id}/runs/{run_id}/steps`: pages of {@link RunStep}. */
  list(
    runID: string,
    params: BetaThreadsRunsStepsAPI.StepListParams,
    options?: RequestOptions,
  ): PagePromise<
    BetaThreadsRunsStepsAPI.RunStepsPage,
    BetaThreadsRunsStepsAPI.RunStep
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/threads/{thread_id}/runs/{run_id}/steps",
        headers: { "openai-beta": "assistants=v2" },
        page: "last-item-id",
      },
      { run_id: runID },
      params,
      options,
    );
  }
}

/** `client.beta.threads.messages`. */
export class BetaThreadsMessages extends APIResource {
  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/messages`: {@link Message}. */
  create(
    threadID: string,
    body: BetaThreadsMessagesAPI.MessageCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsMessagesAPI.Message> {
    return this.caller.call(
      {
        method: "POST",
        path: "/threads/{thread_id}/messages",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      { thread_id: threadID },
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /threads/{thread_id}/messages/{message_id}`: {@link Message}. */
  retrieve(
    messageID: string,
    params: BetaThreadsMessagesAPI.MessageRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsMessagesAPI.Message> {
    return this.caller.call(
      {
        method: "GET",
        path: "/threads/{thread_id}/messages/{message_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { message_id: messageID },
      params,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /threads/{thread_id}/messages/{message_id}`: {@link Message}. */
  update(
    messageID: string,
    params: BetaThreadsMessagesAPI.MessageUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsMessagesAPI.Message> {
    return this.caller.call(
      {
        method: "POST",
        path: "/threads/{thread_id}/messages/{message_id}",
        headers: { "openai-beta": "assistants=v2" },
        body: "json",
      },
      { message_id: messageID },
      params,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /threads/{thread_id}/messages`: pages of {@link Message}. */
  list(
    threadID: string,
    query?: BetaThreadsMessagesAPI.MessageListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    BetaThreadsMessagesAPI.MessagesPage,
    BetaThreadsMessagesAPI.Message
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/threads/{thread_id}/messages",
        headers: { "openai-beta": "assistants=v2" },
        page: "last-item-id",
      },
      { thread_id: threadID },
      query,
      options,
    );
  }

  /** @deprecated Marked so by the API. `DELETE /threads/{thread_id}/messages/{message_id}`: {@link MessageDeleted}. */
  delete(
    messageID: string,
    params: BetaThreadsMessagesAPI.MessageDeleteParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsMessagesAPI.MessageDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/threads/{thread_id}/messages/{message_id}",
        headers: { "openai-beta": "assistants=v2" },
      },
      { message_id: messageID },
      params,
      options,
    );
  }
}

/** `client.batches`. */
export class Batches extends APIResource {
  /** `POST /batches`: {@link Batch}. */
  create(
    body: BatchesAPI.BatchCreateParams,
    options?: RequestOptions,
  ): APIPromise<BatchesAPI.Batch> {
    return this.caller.call(
      { method: "POST", path: "/batches", body: "json" },
      null,
      body,
      options,
    );
  }

  /** `GET /batches/{batch_id}`: {@link Batch}. */
  retrieve(
    batchID: string,
    options?: RequestOptions,
  ): APIPromise<BatchesAPI.Batch> {
    return this.caller.call(
      { method: "GET", path: "/batches/{batch_id}" },
      { batch_id: batchID },
      null,
      options,
    );
  }

  /** `GET /batches`: pages of {@link Batch}. */
  list(
    query?: BatchesAPI.BatchListParams | null,
    options?: RequestOptions,
  ): PagePromise<BatchesAPI.BatchesPage, BatchesAPI.Batch> {
    return this.caller.page(
      { method: "GET", path: "/batches", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  /** `POST /batches/{batch_id}/cancel`: {@link Batch}. */
  cancel(
    batchID: string,
    options?: RequestOptions,
  ): APIPromise<BatchesAPI.Batch> {
    return this.caller.call(
      { method: "POST", path: "/batches/{batch_id}/cancel" },
      { batch_id: batchID },
      null,
      options,
    );
  }
}

/** `client.uploads`. */
export class Uploads extends APIResource {
  #parts?: UploadsParts;
  /** `client.uploads.parts`, made on first use. */
  get parts(): UploadsParts {
    return this.#parts ??= new UploadsParts(this.caller);
  }

  /** `POST /uploads`: {@link Upload}. */
  create(
    body: UploadsAPI.UploadCreateParams,
    options?: RequestOptions,
  ): APIPromise<UploadsAPI.Upload> {
    return this.caller.call(
      { method: "POST", path: "/uploads", body: "json" },
      null,
      body,
      options,
    );
  }

  /** `POST /uploads/{upload_id}/cancel`: {@link Upload}. */
  cancel(
    uploadID: string,
    options?: RequestOptions,
  ): APIPromise<UploadsAPI.Upload> {
    return this.caller.call(
      { method: "POST", path: "/uploads/{upload_id}/cancel" },
      { upload_id: uploadID },
      null,
      options,
    );
  }

  /** `POST /uploads/{upload_id}/complete`: {@link Upload}. */
  complete(
    uploadID: string,
    body: UploadsAPI.UploadCompleteParams,
    options?: RequestOptions,
  ): APIPromise<UploadsAPI.Upload> {
    return this.caller.call(
      { method: "POST", path: "/uploads/{upload_id}/complete", body: "json" },
      { upload_id: uploadID },
      body,
      options,
    );
  }
}

/** `client.uploads.parts`. */
export class UploadsParts extends APIResource {
  /** `POST /uploads/{upload_id}/parts`: {@link UploadPart}. */
  create(
    uploadID: string,
    body: UploadsPartsAPI.PartCreateParams,
    options?: RequestOptions,
  ): APIPromise<UploadsPartsAPI.UploadPart> {
    return this.caller.call(
      { method: "POST", path: "/uploads/{upload_id}/parts", body: "multipart" },
      { upload_id: uploadID },
      body,
      options,
    );
  }
}

/** `client.admin`. */
export class Admin extends APIResource {
  #organization?: AdminOrganization;
  /** `client.admin.organization`, made on first use. */
  get organization(): AdminOrganization {
    return this.#organization ??= new AdminOrganization(this.caller);
  }
}

/** `client.admin.organization`. */
export class AdminOrganization extends APIResource {
  #auditLogs?: AdminOrganizationAuditLogs;
  /** `client.admin.organization.auditLogs`, made on first use. */
  get auditLogs(): AdminOrganizationAuditLogs {
    return this.#auditLogs ??= new AdminOrganizationAuditLogs(this.caller);
  }

  #adminAPIKeys?: AdminOrganizationAdminAPIKeys;
  /** `client.admin.organization.adminAPIKeys`, made on first use. */
  get adminAPIKeys(): AdminOrganizationAdminAPIKeys {
    return this.#adminAPIKeys ??= new AdminOrganizationAdminAPIKeys(
      this.caller,
    );
  }

  #usage?: AdminOrganizationUsage;
  /** `client.admin.organization.usage`, made on first use. */
  get usage(): AdminOrganizationUsage {
    return this.#usage ??= new AdminOrganizationUsage(this.caller);
  }

  #invites?: AdminOrganizationInvites;
  /** `client.admin.organization.invites`, made on first use. */
  get invites(): AdminOrganizationInvites {
    return this.#invites ??= new AdminOrganizationInvites(this.caller);
  }

  #users?: AdminOrganizationUsers;
  /** `client.admin.organization.users`, made on first use. */
  get users(): AdminOrganizationUsers {
    return this.#users ??= new AdminOrganizationUsers(this.caller);
  }

  #groups?: AdminOrganizationGroups;
  /** `client.admin.organization.groups`, made on first use. */
  get groups(): AdminOrganizationGroups {
    return this.#groups ??= new AdminOrganizationGroups(this.caller);
  }

  #roles?: AdminOrganizationRoles;
  /** `client.admin.organization.roles`, made on first use. */
  get roles(): AdminOrganizationRoles {
    return this.#roles ??= new AdminOrganizationRoles(this.caller);
  }

  #dataRetention?: AdminOrganizationDataRetention;
  /** `client.admin.organization.dataRetention`, made on first use. */
  get dataRetention(): AdminOrganizationDataRetention {
    return this.#dataRetention ??= new AdminOrganizationDataRetention(
      this.caller,
    );
  }

  #externalKeys?: AdminOrganizationExternalKeys;
  /** `client.admin.organization.externalKeys`, made on first use. */
  get externalKeys(): AdminOrganizationExternalKeys {
    return this.#externalKeys ??= new AdminOrganizationExternalKeys(
      this.caller,
    );
  }

  #workloadIdentityProviders?: AdminOrganizationWorkloadIdentityProviders;
  /** `client.admin.organization.workloadIdentityProviders`, made on first use. */
  get workloadIdentityProviders(): AdminOrganizationWorkloadIdentityProviders {
    return this.#workloadIdentityProviders ??=
      new AdminOrganizationWorkloadIdentityProviders(this.caller);
  }

  #externalStorage?: AdminOrganizationExternalStorage;
  /** `client.admin.organization.externalStorage`, made on first use. */
  get externalStorage(): AdminOrganizationExternalStorage {
    return this.#externalStorage ??= new AdminOrganizationExternalStorage(
      this.caller,
    );
  }

  #spendLimit?: AdminOrganizationSpendLimit;
  /** `client.admin.organization.spendLimit`, made on first use. */
  get spendLimit(): AdminOrganizationSpendLimit {
    return this.#spendLimit ??= new AdminOrganizationSpendLimit(this.caller);
  }

  #spendAlerts?: AdminOrganizationSpendAlerts;
  /** `client.admin.organization.spendAlerts`, made on first use. */
  get spendAlerts(): AdminOrganizationSpendAlerts {
    return this.#spendAlerts ??= new AdminOrganizationSpendAlerts(this.caller);
  }

  #certificates?: AdminOrganizationCertificates;
  /** `client.admin.organization.certificates`, made on first use. */
  get certificates(): AdminOrganizationCertificates {
    return this.#certificates ??= new AdminOrganizationCertificates(
      this.caller,
    );
  }

  #projects?: AdminOrganizationProjects;
  /** `client.admin.organization.projects`, made on first use. */
  get projects(): AdminOrganizationProjects {
    return this.#projects ??= new AdminOrganizationProjects(this.caller);
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/audit_logs",
        credential: "admin",
        page: "last-id",
      },
      null,
      query,
      options,
    );
  }
}

/** `client.admin.organization.adminAPIKeys`. */
export class AdminOrganizationAdminAPIKeys extends APIResource {
  /** `POST /organization/admin_api_keys`: {@link AdminAPIKeyCreateResponse}. */
  create(
    body: AdminOrganizationAdminAPIKeysAPI.AdminAPIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationAdminAPIKeysAPI.AdminAPIKeyCreateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/admin_api_keys",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/admin_api_keys/{key_id}`: {@link AdminAPIKey}. */
  retrieve(
    keyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationAdminAPIKeysAPI.AdminAPIKey> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/admin_api_keys/{key_id}",
        credential: "admin",
      },
      { key_id: keyID },
      null,
      options,
    );
  }

  /** `GET /organization/admin_api_keys`: pages of {@link AdminAPIKey}. */
  list(
    query?: AdminOrganizationAdminAPIKeysAPI.AdminAPIKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationAdminAPIKeysAPI.AdminAPIKeysPage,
    AdminOrganizationAdminAPIKeysAPI.AdminAPIKey
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/admin_api_keys",
        credential: "admin",
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/admin_api_keys/{key_id}`: {@link AdminAPIKeyDeleteResponse}. */
  delete(
    keyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationAdminAPIKeysAPI.AdminAPIKeyDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/admin_api_keys/{key_id}",
        credential: "admin",
      },
      { key_id: keyID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.usage`. */
export class AdminOrganizationUsage extends APIResource {
  /** `GET /organization/usage/audio_speeches`: {@link UsageAudioSpeechesResponse}. */
  audioSpeeches(
    query: AdminOrganizationUsageAPI.UsageAudioSpeechesParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/audio_speeches",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/audio_transcriptions`: {@link UsageAudioSpeechesResponse}. */
  audioTranscriptions(
    query: AdminOrganizationUsageAPI.UsageAudioTranscriptionsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/audio_transcriptions",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/code_interpreter_sessions`: {@link UsageAudioSpeechesResponse}. */
  codeInterpreterSessions(
    query: AdminOrganizationUsageAPI.UsageCodeInterpreterSessionsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/code_interpreter_sessions",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/completions`: {@link UsageAudioSpeechesResponse}. */
  completions(
    query: AdminOrganizationUsageAPI.UsageCompletionsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/completions",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/costs`: {@link UsageAudioSpeechesResponse}. */
  costs(
    query: AdminOrganizationUsageAPI.UsageCostsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      { method: "GET", path: "/organization/costs", credential: "admin" },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/decisions`: {@link UsageDecisionsResponse}. */
  decisions(
    query: AdminOrganizationUsageAPI.UsageDecisionsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageDecisionsResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/decisions",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/embeddings`: {@link UsageAudioSpeechesResponse}. */
  embeddings(
    query: AdminOrganizationUsageAPI.UsageEmbeddingsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/embeddings",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/file_search_calls`: {@link UsageAudioSpeechesResponse}. */
  fileSearchCalls(
    query: AdminOrganizationUsageAPI.UsageFileSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/file_search_calls",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/images`: {@link UsageAudioSpeechesResponse}. */
  images(
    query: AdminOrganizationUsageAPI.UsageImagesParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/images",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/moderations`: {@link UsageAudioSpeechesResponse}. */
  moderations(
    query: AdminOrganizationUsageAPI.UsageModerationsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/moderations",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/vector_stores`: {@link UsageAudioSpeechesResponse}. */
  vectorStores(
    query: AdminOrganizationUsageAPI.UsageVectorStoresParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/vector_stores",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }

  /** `GET /organization/usage/web_search_calls`: {@link UsageAudioSpeechesResponse}. */
  webSearchCalls(
    query: AdminOrganizationUsageAPI.UsageWebSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/usage/web_search_calls",
        credential: "admin",
      },
      null,
      query,
      options,
    );
  }
}

/** `client.admin.organization.invites`. */
export class AdminOrganizationInvites extends APIResource {
  /** `POST /organization/invites`: {@link Invite}. */
  create(
    body: AdminOrganizationInvitesAPI.InviteCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationInvitesAPI.Invite> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/invites",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/invites/{invite_id}`: {@link Invite}. */
  retrieve(
    inviteID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationInvitesAPI.Invite> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/invites/{invite_id}",
        credential: "admin",
      },
      { invite_id: inviteID },
      null,
      options,
    );
  }

  /** `GET /organization/invites`: pages of {@link Invite}. */
  list(
    query?: AdminOrganizationInvitesAPI.InviteListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationInvitesAPI.InvitesPage,
    AdminOrganizationInvitesAPI.Invite
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/invites",
        credential: "admin",
        page: "last-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/invites/{invite_id}`: {@link InviteDeleteResponse}. */
  delete(
    inviteID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationInvitesAPI.InviteDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/invites/{invite_id}",
        credential: "admin",
      },
      { invite_id: inviteID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.users`. */
export class AdminOrganizationUsers extends APIResource {
  #roles?: AdminOrganizationUsersRoles;
  /** `client.admin.organization.users.roles`, made on first use. */
  get roles(): AdminOrganizationUsersRoles {
    return this.#roles ??= new AdminOrganizationUsersRoles(this.caller);
  }

  /** `GET /organization/users/{user_id}`: {@link OrganizationUser}. */
  retrieve(
    userID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsersAPI.OrganizationUser> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/users/{user_id}",
        credential: "admin",
      },
      { user_id: userID },
      null,
      options,
    );
  }

  /** `POST /organization/users/{user_id}`: {@link OrganizationUser}. */
  update(
    userID: string,
    body: AdminOrganizationUsersAPI.UserUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsersAPI.OrganizationUser> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/users/{user_id}",
        credential: "admin",
        body: "json",
      },
      { user_id: userID },
      body,
      options,
    );
  }

  /** `GET /organization/users`: pages of {@link OrganizationUser}. */
  list(
    query?: AdminOrganizationUsersAPI.UserListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationUsersAPI.OrganizationUsersPage,
    AdminOrganizationUsersAPI.OrganizationUser
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/users",
        credential: "admin",
        page: "last-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/users/{user_id}`: {@link UserDeleteResponse}. */
  delete(
    userID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationUsersAPI.UserDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/users/{user_id}",
        credential: "admin",
      },
      { user_id: userID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.users.roles`. */
export class AdminOrganizationUsersRoles extends APIResource {
  /** `POST /organization/users/{user_id}/roles`: {@link RoleCreateResponse}. */
  create(
    userID: string,
    body: AdminOrganizationUsersRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersRolesAPI.RoleCreateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/users/{user_id}/roles",
        credential: "admin",
        body: "json",
      },
      { user_id: userID },
      body,
      options,
    );
  }

  /** `GET /organization/users/{user_id}/roles/{role_id}`: {@link RoleListResponse}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationUsersRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleListResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/users/{user_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }

  /** `GET /organization/users/{user_id}/roles`: pages of {@link RoleListResponse}. */
  list(
    userID: string,
    query?: AdminOrganizationUsersRolesAPI.RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsRolesAPI.RoleListResponsesPage,
    AdminOrganizationGroupsRolesAPI.RoleListResponse
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/users/{user_id}/roles",
        credential: "admin",
        page: "next",
      },
      { user_id: userID },
      query,
      options,
    );
  }

  /** `DELETE /organization/users/{user_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationUsersRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/users/{user_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.groups`. */
export class AdminOrganizationGroups extends APIResource {
  #users?: AdminOrganizationGroupsUsers;
  /** `client.admin.organization.groups.users`, made on first use. */
  get users(): AdminOrganizationGroupsUsers {
    return this.#users ??= new AdminOrganizationGroupsUsers(this.caller);
  }

  #roles?: AdminOrganizationGroupsRoles;
  /** `client.admin.organization.groups.roles`, made on first use. */
  get roles(): AdminOrganizationGroupsRoles {
    return this.#roles ??= new AdminOrganizationGroupsRoles(this.caller);
  }

  /** `POST /organization/groups`: {@link Group}. */
  create(
    body: AdminOrganizationGroupsAPI.GroupCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsAPI.Group> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/groups",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/groups/{group_id}`: {@link Group}. */
  retrieve(
    groupID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsAPI.Group> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/groups/{group_id}",
        credential: "admin",
      },
      { group_id: groupID },
      null,
      options,
    );
  }

  /** `POST /organization/groups/{group_id}`: {@link GroupUpdateResponse}. */
  update(
    groupID: string,
    body: AdminOrganizationGroupsAPI.GroupUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsAPI.GroupUpdateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/groups/{group_id}",
        credential: "admin",
        body: "json",
      },
      { group_id: groupID },
      body,
      options,
    );
  }

  /** `GET /organization/groups`: pages of {@link Group}. */
  list(
    query?: AdminOrganizationGroupsAPI.GroupListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsAPI.GroupsPage,
    AdminOrganizationGroupsAPI.Group
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/groups",
        credential: "admin",
        page: "next",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/groups/{group_id}`: {@link GroupDeleteResponse}. */
  delete(
    groupID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsAPI.GroupDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/groups/{group_id}",
        credential: "admin",
      },
      { group_id: groupID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.groups.users`. */
export class AdminOrganizationGroupsUsers extends APIResource {
  /** `POST /organization/groups/{group_id}/users`: {@link UserCreateResponse}. */
  create(
    groupID: string,
    body: AdminOrganizationGroupsUsersAPI.UserCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsUsersAPI.UserCreateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/groups/{group_id}/users",
        credential: "admin",
        body: "json",
      },
      { group_id: groupID },
      body,
      options,
    );
  }

  /** `GET /organization/groups/{group_id}/users/{user_id}`: {@link UserRetrieveResponse}. */
  retrieve(
    userID: string,
    params: AdminOrganizationGroupsUsersAPI.UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsUsersAPI.UserRetrieveResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/groups/{group_id}/users/{user_id}",
        credential: "admin",
      },
      { user_id: userID },
      params,
      options,
    );
  }

  /** `GET /organization/groups/{group_id}/users`: pages of {@link OrganizationGroupUser}. */
  list(
    groupID: string,
    query?: AdminOrganizationGroupsUsersAPI.UserListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsUsersAPI.OrganizationGroupUsersPage,
    AdminOrganizationGroupsUsersAPI.OrganizationGroupUser
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/groups/{group_id}/users",
        credential: "admin",
        page: "next",
      },
      { group_id: groupID },
      query,
      options,
    );
  }

  /** `DELETE /organization/groups/{group_id}/users/{user_id}`: {@link UserDeleteResponse}. */
  delete(
    userID: string,
    params: AdminOrganizationGroupsUsersAPI.UserDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsUsersAPI.UserDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/groups/{group_id}/users/{user_id}",
        credential: "admin",
      },
      { user_id: userID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.groups.roles`. */
export class AdminOrganizationGroupsRoles extends APIResource {
  /** `POST /organization/groups/{group_id}/roles`: {@link RoleCreateResponse}. */
  create(
    groupID: string,
    body: AdminOrganizationGroupsRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleCreateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/groups/{group_id}/roles",
        credential: "admin",
        body: "json",
      },
      { group_id: groupID },
      body,
      options,
    );
  }

  /** `GET /organization/groups/{group_id}/roles/{role_id}`: {@link RoleListResponse}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationGroupsRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleListResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/groups/{group_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }

  /** `GET /organization/groups/{group_id}/roles`: pages of {@link RoleListResponse}. */
  list(
    groupID: string,
    query?: AdminOrganizationGroupsRolesAPI.RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsRolesAPI.RoleListResponsesPage,
    AdminOrganizationGroupsRolesAPI.RoleListResponse
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/groups/{group_id}/roles",
        credential: "admin",
        page: "next",
      },
      { group_id: groupID },
      query,
      options,
    );
  }

  /** `DELETE /organization/groups/{group_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationGroupsRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/groups/{group_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.roles`. */
export class AdminOrganizationRoles extends APIResource {
  /** `POST /organization/roles`: {@link Role}. */
  create(
    body: AdminOrganizationRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/roles",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/roles/{role_id}`: {@link Role}. */
  retrieve(
    roleID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      null,
      options,
    );
  }

  /** `POST /organization/roles/{role_id}`: {@link Role}. */
  update(
    roleID: string,
    body: AdminOrganizationRolesAPI.RoleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/roles/{role_id}",
        credential: "admin",
        body: "json",
      },
      { role_id: roleID },
      body,
      options,
    );
  }

  /** `GET /organization/roles`: pages of {@link Role}. */
  list(
    query?: AdminOrganizationRolesAPI.RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationRolesAPI.RolesPage,
    AdminOrganizationRolesAPI.Role
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/roles",
        credential: "admin",
        page: "next",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsRolesAPI.RoleDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.dataRetention`. */
export class AdminOrganizationDataRetention extends APIResource {
  /** `GET /organization/data_retention`: {@link OrganizationDataRetention}. */
  retrieve(
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationDataRetentionAPI.OrganizationDataRetention> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/data_retention",
        credential: "admin",
      },
      null,
      null,
      options,
    );
  }

  /** `POST /organization/data_retention`: {@link OrganizationDataRetention}. */
  update(
    body: AdminOrganizationDataRetentionAPI.DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationDataRetentionAPI.OrganizationDataRetention> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/data_retention",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.admin.organization.externalKeys`. */
export class AdminOrganizationExternalKeys extends APIResource {
  /** `POST /organization/external_keys`: {@link ExternalKey}. */
  create(
    body: AdminOrganizationExternalKeysAPI.ExternalKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalKeysAPI.ExternalKey> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/external_keys",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/external_keys/{external_key_id}`: {@link ExternalKey}. */
  retrieve(
    externalKeyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalKeysAPI.ExternalKey> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/external_keys/{external_key_id}",
        credential: "admin",
      },
      { external_key_id: externalKeyID },
      null,
      options,
    );
  }

  /** `GET /organization/external_keys`: pages of {@link ExternalKey}. */
  list(
    query?: AdminOrganizationExternalKeysAPI.ExternalKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationExternalKeysAPI.ExternalKeysPage,
    AdminOrganizationExternalKeysAPI.ExternalKey
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/external_keys",
        credential: "admin",
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/external_keys/{external_key_id}`: {@link ExternalKey}. */
  delete(
    externalKeyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalKeysAPI.ExternalKey> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/external_keys/{external_key_id}",
        credential: "admin",
      },
      { external_key_id: externalKeyID },
      null,
      options,
    );
  }

  /** `POST /organization/external_keys/{external_key_id}/validate`: {@link ExternalKeyValidateResponse}. */
  validate(
    externalKeyID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalKeysAPI.ExternalKeyValidateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/external_keys/{external_key_id}/validate",
        credential: "admin",
      },
      { external_key_id: externalKeyID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.workloadIdentityProviders`. */
export class AdminOrganizationWorkloadIdentityProviders extends APIResource {
  #federationRules?: AdminOrganizationWorkloadIdentityProvidersFederationRules;
  /** `client.admin.organization.workloadIdentityProviders.federationRules`, made on first use. */
  get federationRules(): AdminOrganizationWorkloadIdentityProvidersFederationRules {
    return this.#federationRules ??=
      new AdminOrganizationWorkloadIdentityProvidersFederationRules(
        this.caller,
      );
  }

  /** `POST /organization/workload_identity_providers`: {@link WorkloadIdentityProvider}. */
  create(
    body:
      AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProviderCreateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvider
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/workload_identity_providers",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/workload_identity_providers/{workload_identity_provider_id}`: {@link WorkloadIdentityProvider}. */
  retrieve(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvider
  > {
    return this.caller.call(
      {
        method: "GET",
        path:
          "/organization/workload_identity_providers/{workload_identity_provider_id}",
        credential: "admin",
      },
      { workload_identity_provider_id: workloadIdentityProviderID },
      null,
      options,
    );
  }

  /** `POST /organization/workload_identity_providers/{workload_identity_provider_id}`: {@link WorkloadIdentityProvider}. */
  update(
    workloadIdentityProviderID: string,
    body?:
      | AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProviderUpdateParams
      | null,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvider
  > {
    return this.caller.call(
      {
        method: "POST",
        path:
          "/organization/workload_identity_providers/{workload_identity_provider_id}",
        credential: "admin",
        body: "json",
      },
      { workload_identity_provider_id: workloadIdentityProviderID },
      body,
      options,
    );
  }

  /** `GET /organization/workload_identity_providers`: pages of {@link WorkloadIdentityProvider}. */
  list(
    query?:
      | AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProviderListParams
      | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvidersPage,
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProvider
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/workload_identity_providers",
        credential: "admin",
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`: {@link WorkloadIdentityProviderDeleted}. */
  delete(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersAPI.WorkloadIdentityProviderDeleted
  > {
    return this.caller.call(
      {
        method: "DELETE",
        path:
          "/organization/workload_identity_providers/{workload_identity_provider_id}",
        credential: "admin",
      },
      { workload_identity_provider_id: workloadIdentityProviderID },
      null,
      options,
    );
  }
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
  > {
    return this.caller.call(
      {
        method: "POST",
        path:
          "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
        credential: "admin",
        body: "json",
      },
      { workload_identity_provider_id: workloadIdentityProviderID },
      body,
      options,
    );
  }

  /** `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`: {@link FederationRule}. */
  retrieve(
    workloadIdentityFederationRuleID: string,
    params:
      AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRule
  > {
    return this.caller.call(
      {
        method: "GET",
        path:
          "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        credential: "admin",
      },
      {
        workload_identity_federation_rule_id: workloadIdentityFederationRuleID,
      },
      params,
      options,
    );
  }

  /** `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`: {@link FederationRule}. */
  update(
    workloadIdentityFederationRuleID: string,
    params:
      AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRule
  > {
    return this.caller.call(
      {
        method: "POST",
        path:
          "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        credential: "admin",
        body: "json",
      },
      {
        workload_identity_federation_rule_id: workloadIdentityFederationRuleID,
      },
      params,
      options,
    );
  }

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
  > {
    return this.caller.page(
      {
        method: "GET",
        path:
          "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
        credential: "admin",
        page: "last-item-id",
      },
      { workload_identity_provider_id: workloadIdentityProviderID },
      query,
      options,
    );
  }

  /** `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`: {@link FederationRuleDeleted}. */
  delete(
    workloadIdentityFederationRuleID: string,
    params:
      AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationWorkloadIdentityProvidersFederationRulesAPI.FederationRuleDeleted
  > {
    return this.caller.call(
      {
        method: "DELETE",
        path:
          "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        credential: "admin",
      },
      {
        workload_identity_federation_rule_id: workloadIdentityFederationRuleID,
      },
      params,
      options,
    );
  }
}

/** `client.admin.organization.externalStorage`. */
export class AdminOrganizationExternalStorage extends APIResource {
  /** `POST /organization/external_storage`: {@link ExternalStorageConfiguration}. */
  create(
    body: AdminOrganizationExternalStorageAPI.ExternalStorageCreateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationExternalStorageAPI.ExternalStorageConfiguration
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/external_storage",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/external_storage/{external_storage_id}`: {@link ExternalStorageConfiguration}. */
  retrieve(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationExternalStorageAPI.ExternalStorageConfiguration
  > {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/external_storage/{external_storage_id}",
        credential: "admin",
      },
      { external_storage_id: externalStorageID },
      null,
      options,
    );
  }

  /** `GET /organization/external_storage`: pages of {@link ExternalStorageConfiguration}. */
  list(
    query?:
      | AdminOrganizationExternalStorageAPI.ExternalStorageListParams
      | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationExternalStorageAPI.ExternalStorageConfigurationsPage,
    AdminOrganizationExternalStorageAPI.ExternalStorageConfiguration
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/external_storage",
        credential: "admin",
        page: "last-item-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/external_storage/{external_storage_id}`: {@link ExternalStorageDeleted}. */
  delete(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationExternalStorageAPI.ExternalStorageDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/external_storage/{external_storage_id}",
        credential: "admin",
      },
      { external_storage_id: externalStorageID },
      null,
      options,
    );
  }

  /** `POST /organization/external_storage/{external_storage_id}/validate`: {@link ExternalStorageConfiguration}. */
  validate(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationExternalStorageAPI.ExternalStorageConfiguration
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/external_storage/{external_storage_id}/validate",
        credential: "admin",
      },
      { external_storage_id: externalStorageID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.spendLimit`. */
export class AdminOrganizationSpendLimit extends APIResource {
  /** `GET /organization/spend_limit`: {@link OrganizationSpendLimit}. */
  retrieve(
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendLimitAPI.OrganizationSpendLimit> {
    return this.caller.call(
      { method: "GET", path: "/organization/spend_limit", credential: "admin" },
      null,
      null,
      options,
    );
  }

  /** `POST /organization/spend_limit`: {@link OrganizationSpendLimit}. */
  update(
    body: AdminOrganizationSpendLimitAPI.SpendLimitUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendLimitAPI.OrganizationSpendLimit> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/spend_limit",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `DELETE /organization/spend_limit`: {@link OrganizationSpendLimitDeleted}. */
  delete(
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendLimitAPI.OrganizationSpendLimitDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/spend_limit",
        credential: "admin",
      },
      null,
      null,
      options,
    );
  }
}

/** `client.admin.organization.spendAlerts`. */
export class AdminOrganizationSpendAlerts extends APIResource {
  /** `POST /organization/spend_alerts`: {@link OrganizationSpendAlert}. */
  create(
    body: AdminOrganizationSpendAlertsAPI.SpendAlertCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendAlertsAPI.OrganizationSpendAlert> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/spend_alerts",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/spend_alerts/{alert_id}`: {@link OrganizationSpendAlert}. */
  retrieve(
    alertID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendAlertsAPI.OrganizationSpendAlert> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/spend_alerts/{alert_id}",
        credential: "admin",
      },
      { alert_id: alertID },
      null,
      options,
    );
  }

  /** `POST /organization/spend_alerts/{alert_id}`: {@link OrganizationSpendAlert}. */
  update(
    alertID: string,
    body: AdminOrganizationSpendAlertsAPI.SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendAlertsAPI.OrganizationSpendAlert> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/spend_alerts/{alert_id}",
        credential: "admin",
        body: "json",
      },
      { alert_id: alertID },
      body,
      options,
    );
  }

  /** `GET /organization/spend_alerts`: pages of {@link OrganizationSpendAlert}. */
  list(
    query?: AdminOrganizationSpendAlertsAPI.SpendAlertListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationSpendAlertsAPI.OrganizationSpendAlertsPage,
    AdminOrganizationSpendAlertsAPI.OrganizationSpendAlert
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/spend_alerts",
        credential: "admin",
        page: "last-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/spend_alerts/{alert_id}`: {@link OrganizationSpendAlertDeleted}. */
  delete(
    alertID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationSpendAlertsAPI.OrganizationSpendAlertDeleted> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/spend_alerts/{alert_id}",
        credential: "admin",
      },
      { alert_id: alertID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.certificates`. */
export class AdminOrganizationCertificates extends APIResource {
  /** `POST /organization/certificates`: {@link Certificate}. */
  create(
    body: AdminOrganizationCertificatesAPI.CertificateCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationCertificatesAPI.Certificate> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/certificates",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/certificates/{certificate_id}`: {@link Certificate}. */
  retrieve(
    certificateID: string,
    query?: AdminOrganizationCertificatesAPI.CertificateRetrieveParams | null,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationCertificatesAPI.Certificate> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/certificates/{certificate_id}",
        credential: "admin",
      },
      { certificate_id: certificateID },
      query,
      options,
    );
  }

  /** `POST /organization/certificates/{certificate_id}`: {@link Certificate}. */
  update(
    certificateID: string,
    body: AdminOrganizationCertificatesAPI.CertificateUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationCertificatesAPI.Certificate> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/certificates/{certificate_id}",
        credential: "admin",
        body: "json",
      },
      { certificate_id: certificateID },
      body,
      options,
    );
  }

  /** `GET /organization/certificates`: pages of {@link CertificateListResponse}. */
  list(
    query?: AdminOrganizationCertificatesAPI.CertificateListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationCertificatesAPI.CertificateListResponsesPage,
    AdminOrganizationCertificatesAPI.CertificateListResponse
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/certificates",
        credential: "admin",
        page: "last-id",
      },
      null,
      query,
      options,
    );
  }

  /** `DELETE /organization/certificates/{certificate_id}`: {@link CertificateDeleteResponse}. */
  delete(
    certificateID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationCertificatesAPI.CertificateDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/certificates/{certificate_id}",
        credential: "admin",
      },
      { certificate_id: certificateID },
      null,
      options,
    );
  }

  /** `POST /organization/certificates/activate`: pages of {@link CertificateListResponse}. */
  activate(
    body: AdminOrganizationCertificatesAPI.CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationCertificatesAPI.CertificateActivateResponsesPage,
    AdminOrganizationCertificatesAPI.CertificateListResponse
  > {
    return this.caller.page(
      {
        method: "POST",
        path: "/organization/certificates/activate",
        credential: "admin",
        body: "json",
        page: "single",
      },
      null,
      body,
      options,
    );
  }

  /** `POST /organization/certificates/deactivate`: pages of {@link CertificateListResponse}. */
  deactivate(
    body: AdminOrganizationCertificatesAPI.CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationCertificatesAPI.CertificateDeactivateResponsesPage,
    AdminOrganizationCertificatesAPI.CertificateListResponse
  > {
    return this.caller.page(
      {
        method: "POST",
        path: "/organization/certificates/deactivate",
        credential: "admin",
        body: "json",
        page: "single",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.admin.organization.projects`. */
export class AdminOrganizationProjects extends APIResource {
  #users?: AdminOrganizationProjectsUsers;
  /** `client.admin.organization.projects.users`, made on first use. */
  get users(): AdminOrganizationProjectsUsers {
    return this.#users ??= new AdminOrganizationProjectsUsers(this.caller);
  }

  #serviceAccounts?: AdminOrganizationProjectsServiceAccounts;
  /** `client.admin.organization.projects.serviceAccounts`, made on first use. */
  get serviceAccounts(): AdminOrganizationProjectsServiceAccounts {
    return this.#serviceAccounts ??=
      new AdminOrganizationProjectsServiceAccounts(this.caller);
  }

  #apiKeys?: AdminOrganizationProjectsAPIKeys;
  /** `client.admin.organization.projects.apiKeys`, made on first use. */
  get apiKeys(): AdminOrganizationProjectsAPIKeys {
    return this.#apiKeys ??= new AdminOrganizationProjectsAPIKeys(this.caller);
  }

  #rateLimits?: AdminOrganizationProjectsRateLimits;
  /** `client.admin.organization.projects.rateLimits`, made on first use. */
  get rateLimits(): AdminOrganizationProjectsRateLimits {
    return this.#rateLimits ??= new AdminOrganizationProjectsRateLimits(
      this.caller,
    );
  }

  #modelPermissions?: AdminOrganizationProjectsModelPermissions;
  /** `client.admin.organization.projects.modelPermissions`, made on first use. */
  get modelPermissions(): AdminOrganizationProjectsModelPermissions {
    return this.#modelPermissions ??=
      new AdminOrganizationProjectsModelPermissions(this.caller);
  }

  #serviceTierSettings?: AdminOrganizationProjectsServiceTierSettings;
  /** `client.admin.organization.projects.serviceTierSettings`, made on first use. */
  get serviceTierSettings(): AdminOrganizationProjectsServiceTierSettings {
    return this.#serviceTierSettings ??=
      new AdminOrganizationProjectsServiceTierSettings(this.caller);
  }

  #hostedToolPermissions?: AdminOrganizationProjectsHostedToolPermissions;
  /** `client.admin.organization.projects.hostedToolPermissions`, made on first use. */
  get hostedToolPermissions(): AdminOrganizationProjectsHostedToolPermissions {
    return this.#hostedToolPermissions ??=
      new AdminOrganizationProjectsHostedToolPermissions(this.caller);
  }

  #groups?: AdminOrganizationProjectsGroups;
  /** `client.admin.organization.projects.groups`, made on first use. */
  get groups(): AdminOrganizationProjectsGroups {
    return this.#groups ??= new AdminOrganizationProjectsGroups(this.caller);
  }

  #roles?: AdminOrganizationProjectsRoles;
  /** `client.admin.organization.projects.roles`, made on first use. */
  get roles(): AdminOrganizationProjectsRoles {
    return this.#roles ??= new AdminOrganizationProjectsRoles(this.caller);
  }

  #dataRetention?: AdminOrganizationProjectsDataRetention;
  /** `client.admin.organization.projects.dataRetention`, made on first use. */
  get dataRetention(): AdminOrganizationProjectsDataRetention {
    return this.#dataRetention ??= new AdminOrganizationProjectsDataRetention(
      this.caller,
    );
  }

  #spendLimit?: AdminOrganizationProjectsSpendLimit;
  /** `client.admin.organization.projects.spendLimit`, made on first use. */
  get spendLimit(): AdminOrganizationProjectsSpendLimit {
    return this.#spendLimit ??= new AdminOrganizationProjectsSpendLimit(
      this.caller,
    );
  }

  #spendAlerts?: AdminOrganizationProjectsSpendAlerts;
  /** `client.admin.organization.projects.spendAlerts`, made on first use. */
  get spendAlerts(): AdminOrganizationProjectsSpendAlerts {
    return this.#spendAlerts ??= new AdminOrganizationProjectsSpendAlerts(
      this.caller,
    );
  }

  #certificates?: AdminOrganizationProjectsCertificates;
  /** `client.admin.organization.projects.certificates`, made on first use. */
  get certificates(): AdminOrganizationProjectsCertificates {
    return this.#certificates ??= new AdminOrganizationProjectsCertificates(
      this.caller,
    );
  }

  /** `POST /organization/projects`: {@link Project}. */
  create(
    body: AdminOrganizationProjectsAPI.ProjectCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPI.Project> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects",
        credential: "admin",
        body: "json",
      },
      null,
      body,
      options,
    );
  }

  /** `GET /organization/projects/{project_id}`: {@link Project}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPI.Project> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}",
        credential: "admin",
      },
      { project_id: projectID },
      null,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}`: {@link Project}. */
  update(
    projectID: string,
    body: AdminOrganizationProjectsAPI.ProjectUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPI.Project> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }

  /** `GET /organization/projects`: pages of {@link Project}. */
  list(
    query?: AdminOrganizationProjectsAPI.ProjectListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsAPI.ProjectsPage,
    AdminOrganizationProjectsAPI.Project
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/projects",
        credential: "admin",
        page: "last-id",
      },
      null,
      query,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/archive`: {@link Project}. */
  archive(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPI.Project> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/archive",
        credential: "admin",
      },
      { project_id: projectID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.projects.users`. */
export class AdminOrganizationProjectsUsers extends APIResource {
  #roles?: AdminOrganizationProjectsUsersRoles;
  /** `client.admin.organization.projects.users.roles`, made on first use. */
  get roles(): AdminOrganizationProjectsUsersRoles {
    return this.#roles ??= new AdminOrganizationProjectsUsersRoles(this.caller);
  }

  /** `POST /organization/projects/{project_id}/users`: {@link ProjectUser}. */
  create(
    projectID: string,
    body: AdminOrganizationProjectsUsersAPI.UserCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersAPI.ProjectUser> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/users",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }

  /** `GET /organization/projects/{project_id}/users/{user_id}`: {@link ProjectUser}. */
  retrieve(
    userID: string,
    params: AdminOrganizationProjectsUsersAPI.UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersAPI.ProjectUser> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/users/{user_id}",
        credential: "admin",
      },
      { user_id: userID },
      params,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/users/{user_id}`: {@link ProjectUser}. */
  update(
    userID: string,
    params: AdminOrganizationProjectsUsersAPI.UserUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersAPI.ProjectUser> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/users/{user_id}",
        credential: "admin",
        body: "json",
      },
      { user_id: userID },
      params,
      options,
    );
  }

  /** `GET /organization/projects/{project_id}/users`: pages of {@link ProjectUser}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsUsersAPI.UserListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsUsersAPI.ProjectUsersPage,
    AdminOrganizationProjectsUsersAPI.ProjectUser
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/users",
        credential: "admin",
        page: "last-id",
      },
      { project_id: projectID },
      query,
      options,
    );
  }

  /** `DELETE /organization/projects/{project_id}/users/{user_id}`: {@link UserDeleteResponse}. */
  delete(
    userID: string,
    params: AdminOrganizationProjectsUsersAPI.UserDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersAPI.UserDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/projects/{project_id}/users/{user_id}",
        credential: "admin",
      },
      { user_id: userID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.projects.users.roles`. */
export class AdminOrganizationProjectsUsersRoles extends APIResource {
  /** `POST /projects/{project_id}/users/{user_id}/roles`: {@link RoleCreateResponse}. */
  create(
    userID: string,
    params: AdminOrganizationProjectsUsersRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsUsersRolesAPI.RoleCreateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/projects/{project_id}/users/{user_id}/roles",
        credential: "admin",
        body: "json",
      },
      { user_id: userID },
      params,
      options,
    );
  }

  /** `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`: {@link RoleListResponse}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationProjectsUsersRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleListResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/projects/{project_id}/users/{user_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }

  /** `GET /projects/{project_id}/users/{user_id}/roles`: pages of {@link RoleListResponse}. */
  list(
    userID: string,
    params: AdminOrganizationProjectsUsersRolesAPI.RoleListParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsRolesAPI.RoleListResponsesPage,
    AdminOrganizationGroupsRolesAPI.RoleListResponse
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/projects/{project_id}/users/{user_id}/roles",
        credential: "admin",
        page: "next",
      },
      { user_id: userID },
      params,
      options,
    );
  }

  /** `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationProjectsUsersRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/projects/{project_id}/users/{user_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.projects.serviceAccounts`. */
export class AdminOrganizationProjectsServiceAccounts extends APIResource {
  #apiKeys?: AdminOrganizationProjectsServiceAccountsAPIKeys;
  /** `client.admin.organization.projects.serviceAccounts.apiKeys`, made on first use. */
  get apiKeys(): AdminOrganizationProjectsServiceAccountsAPIKeys {
    return this.#apiKeys ??=
      new AdminOrganizationProjectsServiceAccountsAPIKeys(this.caller);
  }

  /** `POST /organization/projects/{project_id}/service_accounts`: {@link ServiceAccountCreateResponse}. */
  create(
    projectID: string,
    body:
      AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateResponse
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/service_accounts",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }

  /** `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`: {@link ProjectServiceAccount}. */
  retrieve(
    serviceAccountID: string,
    params:
      AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount
  > {
    return this.caller.call(
      {
        method: "GET",
        path:
          "/organization/projects/{project_id}/service_accounts/{service_account_id}",
        credential: "admin",
      },
      { service_account_id: serviceAccountID },
      params,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`: {@link ProjectServiceAccount}. */
  update(
    serviceAccountID: string,
    params:
      AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount
  > {
    return this.caller.call(
      {
        method: "POST",
        path:
          "/organization/projects/{project_id}/service_accounts/{service_account_id}",
        credential: "admin",
        body: "json",
      },
      { service_account_id: serviceAccountID },
      params,
      options,
    );
  }

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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/service_accounts",
        credential: "admin",
        page: "last-id",
      },
      { project_id: projectID },
      query,
      options,
    );
  }

  /** `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`: {@link ServiceAccountDeleteResponse}. */
  delete(
    serviceAccountID: string,
    params:
      AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountDeleteParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountDeleteResponse
  > {
    return this.caller.call(
      {
        method: "DELETE",
        path:
          "/organization/projects/{project_id}/service_accounts/{service_account_id}",
        credential: "admin",
      },
      { service_account_id: serviceAccountID },
      params,
      options,
    );
  }
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
  > {
    return this.caller.call(
      {
        method: "POST",
        path:
          "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
        credential: "admin",
        body: "json",
      },
      { service_account_id: serviceAccountID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.projects.apiKeys`. */
export class AdminOrganizationProjectsAPIKeys extends APIResource {
  /** `GET /organization/projects/{project_id}/api_keys/{api_key_id}`: {@link ProjectAPIKey}. */
  retrieve(
    apiKeyID: string,
    params: AdminOrganizationProjectsAPIKeysAPI.APIKeyRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/api_keys/{api_key_id}",
        credential: "admin",
      },
      { api_key_id: apiKeyID },
      params,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/api_keys/{api_key_id}`: {@link ProjectAPIKey}. */
  update(
    apiKeyID: string,
    params: AdminOrganizationProjectsAPIKeysAPI.APIKeyUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/api_keys/{api_key_id}",
        credential: "admin",
        body: "json",
      },
      { api_key_id: apiKeyID },
      params,
      options,
    );
  }

  /** `GET /organization/projects/{project_id}/api_keys`: pages of {@link ProjectAPIKey}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsAPIKeysAPI.APIKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKeysPage,
    AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/api_keys",
        credential: "admin",
        page: "last-id",
      },
      { project_id: projectID },
      query,
      options,
    );
  }

  /** `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`: {@link APIKeyDeleteResponse}. */
  delete(
    apiKeyID: string,
    params: AdminOrganizationProjectsAPIKeysAPI.APIKeyDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsAPIKeysAPI.APIKeyDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/projects/{project_id}/api_keys/{api_key_id}",
        credential: "admin",
      },
      { api_key_id: apiKeyID },
      params,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/rate_limits",
        credential: "admin",
        page: "last-id",
      },
      { project_id: projectID },
      query,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`: {@link ProjectRateLimit}. */
  updateRateLimit(
    rateLimitID: string,
    params:
      AdminOrganizationProjectsRateLimitsAPI.RateLimitUpdateRateLimitParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsRateLimitsAPI.ProjectRateLimit> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
        credential: "admin",
        body: "json",
      },
      { rate_limit_id: rateLimitID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.projects.modelPermissions`. */
export class AdminOrganizationProjectsModelPermissions extends APIResource {
  /** `GET /organization/projects/{project_id}/model_permissions`: {@link ProjectModelPermissions}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissions
  > {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/model_permissions",
        credential: "admin",
      },
      { project_id: projectID },
      null,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/model_permissions`: {@link ProjectModelPermissions}. */
  update(
    projectID: string,
    body:
      AdminOrganizationProjectsModelPermissionsAPI.ModelPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissions
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/model_permissions",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }

  /** `DELETE /organization/projects/{project_id}/model_permissions`: {@link ProjectModelPermissionsDeleted}. */
  delete(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissionsDeleted
  > {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/projects/{project_id}/model_permissions",
        credential: "admin",
      },
      { project_id: projectID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.projects.serviceTierSettings`. */
export class AdminOrganizationProjectsServiceTierSettings extends APIResource {
  /** `GET /organization/projects/{project_id}/service_tier_settings`: {@link ProjectServiceTierSettings}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceTierSettingsAPI.ProjectServiceTierSettings
  > {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/service_tier_settings",
        credential: "admin",
      },
      { project_id: projectID },
      null,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/service_tier_settings`: {@link ProjectServiceTierSettings}. */
  update(
    projectID: string,
    body:
      AdminOrganizationProjectsServiceTierSettingsAPI.ServiceTierSettingUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsServiceTierSettingsAPI.ProjectServiceTierSettings
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/service_tier_settings",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }
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
  > {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/hosted_tool_permissions",
        credential: "admin",
      },
      { project_id: projectID },
      null,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/hosted_tool_permissions`: {@link ProjectHostedToolPermissions}. */
  update(
    projectID: string,
    body:
      AdminOrganizationProjectsHostedToolPermissionsAPI.HostedToolPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/hosted_tool_permissions",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }
}

/** `client.admin.organization.projects.groups`. */
export class AdminOrganizationProjectsGroups extends APIResource {
  #roles?: AdminOrganizationProjectsGroupsRoles;
  /** `client.admin.organization.projects.groups.roles`, made on first use. */
  get roles(): AdminOrganizationProjectsGroupsRoles {
    return this.#roles ??= new AdminOrganizationProjectsGroupsRoles(
      this.caller,
    );
  }

  /** `POST /organization/projects/{project_id}/groups`: {@link ProjectGroup}. */
  create(
    projectID: string,
    body: AdminOrganizationProjectsGroupsAPI.GroupCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsGroupsAPI.ProjectGroup> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/groups",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }

  /** `GET /organization/projects/{project_id}/groups/{group_id}`: {@link ProjectGroup}. */
  retrieve(
    groupID: string,
    params: AdminOrganizationProjectsGroupsAPI.GroupRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsGroupsAPI.ProjectGroup> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/groups/{group_id}",
        credential: "admin",
      },
      { group_id: groupID },
      params,
      options,
    );
  }

  /** `GET /organization/projects/{project_id}/groups`: pages of {@link ProjectGroup}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsGroupsAPI.GroupListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsGroupsAPI.ProjectGroupsPage,
    AdminOrganizationProjectsGroupsAPI.ProjectGroup
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/groups",
        credential: "admin",
        page: "next",
      },
      { project_id: projectID },
      query,
      options,
    );
  }

  /** `DELETE /organization/projects/{project_id}/groups/{group_id}`: {@link GroupDeleteResponse}. */
  delete(
    groupID: string,
    params: AdminOrganizationProjectsGroupsAPI.GroupDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsGroupsAPI.GroupDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/projects/{project_id}/groups/{group_id}",
        credential: "admin",
      },
      { group_id: groupID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.projects.groups.roles`. */
export class AdminOrganizationProjectsGroupsRoles extends APIResource {
  /** `POST /projects/{project_id}/groups/{group_id}/roles`: {@link RoleCreateResponse}. */
  create(
    groupID: string,
    params: AdminOrganizationProjectsGroupsRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleCreateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/projects/{project_id}/groups/{group_id}/roles",
        credential: "admin",
        body: "json",
      },
      { group_id: groupID },
      params,
      options,
    );
  }

  /** `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`: {@link RoleListResponse}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationProjectsGroupsRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleListResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }

  /** `GET /projects/{project_id}/groups/{group_id}/roles`: pages of {@link RoleListResponse}. */
  list(
    groupID: string,
    params: AdminOrganizationProjectsGroupsRolesAPI.RoleListParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationGroupsRolesAPI.RoleListResponsesPage,
    AdminOrganizationGroupsRolesAPI.RoleListResponse
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/projects/{project_id}/groups/{group_id}/roles",
        credential: "admin",
        page: "next",
      },
      { group_id: groupID },
      params,
      options,
    );
  }

  /** `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationProjectsGroupsRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationGroupsRolesAPI.RoleDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.projects.roles`. */
export class AdminOrganizationProjectsRoles extends APIResource {
  /** `POST /projects/{project_id}/roles`: {@link Role}. */
  create(
    projectID: string,
    body: AdminOrganizationProjectsRolesAPI.RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role> {
    return this.caller.call(
      {
        method: "POST",
        path: "/projects/{project_id}/roles",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }

  /** `GET /projects/{project_id}/roles/{role_id}`: {@link Role}. */
  retrieve(
    roleID: string,
    params: AdminOrganizationProjectsRolesAPI.RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role> {
    return this.caller.call(
      {
        method: "GET",
        path: "/projects/{project_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }

  /** `POST /projects/{project_id}/roles/{role_id}`: {@link Role}. */
  update(
    roleID: string,
    params: AdminOrganizationProjectsRolesAPI.RoleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role> {
    return this.caller.call(
      {
        method: "POST",
        path: "/projects/{project_id}/roles/{role_id}",
        credential: "admin",
        body: "json",
      },
      { role_id: roleID },
      params,
      options,
    );
  }

  /** `GET /projects/{project_id}/roles`: pages of {@link Role}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsRolesAPI.RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationRolesAPI.RolesPage,
    AdminOrganizationRolesAPI.Role
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/projects/{project_id}/roles",
        credential: "admin",
        page: "next",
      },
      { project_id: projectID },
      query,
      options,
    );
  }

  /** `DELETE /projects/{project_id}/roles/{role_id}`: {@link RoleDeleteResponse}. */
  delete(
    roleID: string,
    params: AdminOrganizationProjectsRolesAPI.RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsRolesAPI.RoleDeleteResponse> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/projects/{project_id}/roles/{role_id}",
        credential: "admin",
      },
      { role_id: roleID },
      params,
      options,
    );
  }
}

/** `client.admin.organization.projects.dataRetention`. */
export class AdminOrganizationProjectsDataRetention extends APIResource {
  /** `GET /organization/projects/{project_id}/data_retention`: {@link ProjectDataRetention}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsDataRetentionAPI.ProjectDataRetention
  > {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/data_retention",
        credential: "admin",
      },
      { project_id: projectID },
      null,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/data_retention`: {@link ProjectDataRetention}. */
  update(
    projectID: string,
    body: AdminOrganizationProjectsDataRetentionAPI.DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsDataRetentionAPI.ProjectDataRetention
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/data_retention",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }
}

/** `client.admin.organization.projects.spendLimit`. */
export class AdminOrganizationProjectsSpendLimit extends APIResource {
  /** `GET /organization/projects/{project_id}/spend_limit`: {@link ProjectSpendLimit}. */
  retrieve(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimit> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/spend_limit",
        credential: "admin",
      },
      { project_id: projectID },
      null,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/spend_limit`: {@link ProjectSpendLimit}. */
  update(
    projectID: string,
    body: AdminOrganizationProjectsSpendLimitAPI.SpendLimitUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimit> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/spend_limit",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }

  /** `DELETE /organization/projects/{project_id}/spend_limit`: {@link ProjectSpendLimitDeleted}. */
  delete(
    projectID: string,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimitDeleted
  > {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/projects/{project_id}/spend_limit",
        credential: "admin",
      },
      { project_id: projectID },
      null,
      options,
    );
  }
}

/** `client.admin.organization.projects.spendAlerts`. */
export class AdminOrganizationProjectsSpendAlerts extends APIResource {
  /** `POST /organization/projects/{project_id}/spend_alerts`: {@link ProjectSpendAlert}. */
  create(
    projectID: string,
    body: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/spend_alerts",
        credential: "admin",
        body: "json",
      },
      { project_id: projectID },
      body,
      options,
    );
  }

  /** `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`: {@link ProjectSpendAlert}. */
  retrieve(
    alertID: string,
    params: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert> {
    return this.caller.call(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/spend_alerts/{alert_id}",
        credential: "admin",
      },
      { alert_id: alertID },
      params,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`: {@link ProjectSpendAlert}. */
  update(
    alertID: string,
    params: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert> {
    return this.caller.call(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/spend_alerts/{alert_id}",
        credential: "admin",
        body: "json",
      },
      { alert_id: alertID },
      params,
      options,
    );
  }

  /** `GET /organization/projects/{project_id}/spend_alerts`: pages of {@link ProjectSpendAlert}. */
  list(
    projectID: string,
    query?: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlertsPage,
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/spend_alerts",
        credential: "admin",
        page: "last-id",
      },
      { project_id: projectID },
      query,
      options,
    );
  }

  /** `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`: {@link ProjectSpendAlertDeleted}. */
  delete(
    alertID: string,
    params: AdminOrganizationProjectsSpendAlertsAPI.SpendAlertDeleteParams,
    options?: RequestOptions,
  ): APIPromise<
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlertDeleted
  > {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/organization/projects/{project_id}/spend_alerts/{alert_id}",
        credential: "admin",
      },
      { alert_id: alertID },
      params,
      options,
    );
  }
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
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/organization/projects/{project_id}/certificates",
        credential: "admin",
        page: "last-id",
      },
      { project_id: projectID },
      query,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/certificates/activate`: pages of {@link CertificateListResponse}. */
  activate(
    projectID: string,
    body: AdminOrganizationProjectsCertificatesAPI.CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsCertificatesAPI.CertificateActivateResponsesPage,
    AdminOrganizationProjectsCertificatesAPI.CertificateListResponse
  > {
    return this.caller.page(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/certificates/activate",
        credential: "admin",
        body: "json",
        page: "single",
      },
      { project_id: projectID },
      body,
      options,
    );
  }

  /** `POST /organization/projects/{project_id}/certificates/deactivate`: pages of {@link CertificateListResponse}. */
  deactivate(
    projectID: string,
    body: AdminOrganizationProjectsCertificatesAPI.CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<
    AdminOrganizationProjectsCertificatesAPI.CertificateDeactivateResponsesPage,
    AdminOrganizationProjectsCertificatesAPI.CertificateListResponse
  > {
    return this.caller.page(
      {
        method: "POST",
        path: "/organization/projects/{project_id}/certificates/deactivate",
        credential: "admin",
        body: "json",
        page: "single",
      },
      { project_id: projectID },
      body,
      options,
    );
  }
}

/** `client.responses`. */
export class Responses extends APIResource {
  #inputItems?: ResponsesInputItems;
  /** `client.responses.inputItems`, made on first use. */
  get inputItems(): ResponsesInputItems {
    return this.#inputItems ??= new ResponsesInputItems(this.caller);
  }

  #inputTokens?: ResponsesInputTokens;
  /** `client.responses.inputTokens`, made on first use. */
  get inputTokens(): ResponsesInputTokens {
    return this.#inputTokens ??= new ResponsesInputTokens(this.caller);
  }

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
  create(
    body: ResponsesAPI.ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<
    ResponsesAPI.Response | Stream<ResponsesAPI.ResponseStreamEvent>
  > {
    return this.caller.call(
      {
        method: "POST",
        path: "/responses",
        body: "json",
        stream: "field",
        adapt: "response",
      },
      null,
      body,
      options,
    );
  }

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
  retrieve(
    responseID: string,
    query?: ResponsesAPI.ResponseRetrieveParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<
    ResponsesAPI.Response | Stream<ResponsesAPI.ResponseStreamEvent>
  > {
    return this.caller.call(
      {
        method: "GET",
        path: "/responses/{response_id}",
        stream: "field",
        adapt: "response",
      },
      { response_id: responseID },
      query,
      options,
    );
  }

  /** `DELETE /responses/{response_id}`: nothing. */
  delete(responseID: string, options?: RequestOptions): APIPromise<void> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/responses/{response_id}",
        headers: { accept: "*/*" },
        answer: "none",
      },
      { response_id: responseID },
      null,
      options,
    );
  }

  /** `POST /responses/{response_id}/cancel`: {@link Response}. */
  cancel(
    responseID: string,
    options?: RequestOptions,
  ): APIPromise<ResponsesAPI.Response> {
    return this.caller.call(
      { method: "POST", path: "/responses/{response_id}/cancel" },
      { response_id: responseID },
      null,
      options,
    );
  }

  /** `POST /responses/compact`: {@link CompactedResponse}. */
  compact(
    body: ResponsesAPI.ResponseCompactParams,
    options?: RequestOptions,
  ): APIPromise<ResponsesAPI.CompactedResponse> {
    return this.caller.call(
      { method: "POST", path: "/responses/compact", body: "json" },
      null,
      body,
      options,
    );
  }
}

/** `client.responses.inputItems`. */
export class ResponsesInputItems extends APIResource {
  /** `GET /responses/{response_id}/input_items`: pages of {@link ResponseItem}. */
  list(
    responseID: string,
    query?: ResponsesInputItemsAPI.InputItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<ResponsesAPI.ResponseItemsPage, ResponsesAPI.ResponseItem> {
    return this.caller.page(
      {
        method: "GET",
        path: "/responses/{response_id}/input_items",
        page: "last-item-id",
      },
      { response_id: responseID },
      query,
      options,
    );
  }
}

/** `client.responses.inputTokens`. */
export class ResponsesInputTokens extends APIResource {
  /** `POST /responses/input_tokens`: {@link InputTokenCountResponse}. */
  count(
    body?: ResponsesInputTokensAPI.InputTokenCountParams | null,
    options?: RequestOptions,
  ): APIPromise<ResponsesInputTokensAPI.InputTokenCountResponse> {
    return this.caller.call(
      { method: "POST", path: "/responses/input_tokens", body: "json" },
      null,
      body,
      options,
    );
  }
}

/** `client.live`. */
export class Live extends APIResource {
  #sideband?: LiveSideband;
  /** `client.live.sideband`, made on first use. */
  get sideband(): LiveSideband {
    return this.#sideband ??= new LiveSideband(this.caller);
  }

  #forks?: LiveForks;
  /** `client.live.forks`, made on first use. */
  get forks(): LiveForks {
    return this.#forks ??= new LiveForks(this.caller);
  }

  #sessions?: LiveSessions;
  /** `client.live.sessions`, made on first use. */
  get sessions(): LiveSessions {
    return this.#sessions ??= new LiveSessions(this.caller);
  }

  /** `POST /live/sessions`: {@link LiveCreateResponse}. */
  create(
    body: LiveAPI.LiveCreateParams,
    options?: RequestOptions,
  ): APIPromise<LiveAPI.LiveCreateResponse> {
    return this.caller.call(
      { method: "POST", path: "/live/sessions", body: "json" },
      null,
      body,
      options,
    );
  }
}

/** `client.live.sideband`. */
export class LiveSideband extends APIResource {
}

/** `client.live.forks`. */
export class LiveForks extends APIResource {
}

/** `client.live.sessions`. */
export class LiveSessions extends APIResource {
  /** `POST /live/sessions/{session_id}/accept`: nothing. */
  accept(
    sessionID: string,
    body: LiveSessionsAPI.SessionAcceptParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.caller.call(
      {
        method: "POST",
        path: "/live/sessions/{session_id}/accept",
        headers: { accept: "*/*" },
        body: "json",
        answer: "none",
      },
      { session_id: sessionID },
      body,
      options,
    );
  }

  /** `GET /live/sessions/{session_id}/content`: a `Response` with its body unread. */
  downloadRecording(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.caller.call(
      {
        method: "GET",
        path: "/live/sessions/{session_id}/content",
        headers: { accept: "application/binary" },
        answer: "binary",
      },
      { session_id: sessionID },
      null,
      options,
    );
  }

  /** `POST /live/sessions/{session_id}/fork`: {@link SessionForkResponse}. */
  fork(
    sessionID: string,
    body: LiveSessionsAPI.SessionForkParams,
    options?: RequestOptions,
  ): APIPromise<LiveSessionsAPI.SessionForkResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/live/sessions/{session_id}/fork",
        body: "json",
      },
      { session_id: sessionID },
      body,
      options,
    );
  }

  /** `POST /live/sessions/{session_id}/hangup`: nothing. */
  hangup(sessionID: string, options?: RequestOptions): APIPromise<void> {
    return this.caller.call(
      {
        method: "POST",
        path: "/live/sessions/{session_id}/hangup",
        headers: { accept: "*/*" },
        answer: "none",
      },
      { session_id: sessionID },
      null,
      options,
    );
  }

  /** `POST /live/sessions/{session_id}/refer`: nothing. */
  refer(
    sessionID: string,
    body: LiveSessionsAPI.SessionReferParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.caller.call(
      {
        method: "POST",
        path: "/live/sessions/{session_id}/refer",
        headers: { accept: "*/*" },
        body: "json",
        answer: "none",
      },
      { session_id: sessionID },
      body,
      options,
    );
  }

  /** `POST /live/sessions/{session_id}/reject`: nothing. */
  reject(
    sessionID: string,
    body: LiveSessionsAPI.SessionRejectParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.caller.call(
      {
        method: "POST",
        path: "/live/sessions/{session_id}/reject",
        headers: { accept: "*/*" },
        body: "json",
        answer: "none",
      },
      { session_id: sessionID },
      body,
      options,
    );
  }
}

/** `client.realtime`. */
export class Realtime extends APIResource {
  #clientSecrets?: RealtimeClientSecrets;
  /** `client.realtime.clientSecrets`, made on first use. */
  get clientSecrets(): RealtimeClientSecrets {
    return this.#clientSecrets ??= new RealtimeClientSecrets(this.caller);
  }

  #calls?: RealtimeCalls;
  /** `client.realtime.calls`, made on first use. */
  get calls(): RealtimeCalls {
    return this.#calls ??= new RealtimeCalls(this.caller);
  }

  #translations?: RealtimeTranslations;
  /** `client.realtime.translations`, made on first use. */
  get translations(): RealtimeTranslations {
    return this.#translations ??= new RealtimeTranslations(this.caller);
  }
}

/** `client.realtime.clientSecrets`. */
export class RealtimeClientSecrets extends APIResource {
  /** `POST /realtime/client_secrets`: {@link ClientSecretCreateResponse}. */
  create(
    body: RealtimeClientSecretsAPI.ClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeClientSecretsAPI.ClientSecretCreateResponse> {
    return this.caller.call(
      { method: "POST", path: "/realtime/client_secrets", body: "json" },
      null,
      body,
      options,
    );
  }
}

/** `client.realtime.calls`. */
export class RealtimeCalls extends APIResource {
  /** `POST /realtime/calls`: a `Response` with its body unread. */
  create(
    body: RealtimeCallsAPI.CallCreateParams,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls",
        headers: { accept: "application/sdp" },
        body: "parts",
        parts: { sdp: "application/sdp", session: "application/json" },
        answer: "binary",
      },
      null,
      body,
      options,
    );
  }

  /** `POST /realtime/calls/{call_id}/accept`: nothing. */
  accept(
    callID: string,
    body: RealtimeCallsAPI.CallAcceptParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls/{call_id}/accept",
        headers: { accept: "*/*" },
        body: "json",
        answer: "none",
      },
      { call_id: callID },
      body,
      options,
    );
  }

  /** `POST /realtime/calls/{call_id}/hangup`: nothing. */
  hangup(callID: string, options?: RequestOptions): APIPromise<void> {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls/{call_id}/hangup",
        headers: { accept: "*/*" },
        answer: "none",
      },
      { call_id: callID },
      null,
      options,
    );
  }

  /** `POST /realtime/calls/{call_id}/refer`: nothing. */
  refer(
    callID: string,
    body: RealtimeCallsAPI.CallReferParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls/{call_id}/refer",
        headers: { accept: "*/*" },
        body: "json",
        answer: "none",
      },
      { call_id: callID },
      body,
      options,
    );
  }

  /** `POST /realtime/calls/{call_id}/reject`: nothing. */
  reject(
    callID: string,
    body?: RealtimeCallsAPI.CallRejectParams | null,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls/{call_id}/reject",
        headers: { accept: "*/*" },
        body: "json",
        answer: "none",
      },
      { call_id: callID },
      body,
      options,
    );
  }
}

/** `client.realtime.translations`. */
export class RealtimeTranslations extends APIResource {
  #clientSecrets?: RealtimeTranslationsClientSecrets;
  /** `client.realtime.translations.clientSecrets`, made on first use. */
  get clientSecrets(): RealtimeTranslationsClientSecrets {
    return this.#clientSecrets ??= new RealtimeTranslationsClientSecrets(
      this.caller,
    );
  }
}

/** `client.realtime.translations.clientSecrets`. */
export class RealtimeTranslationsClientSecrets extends APIResource {
  /** `POST /realtime/translations/client_secrets`: {@link RealtimeTranslationClientSecretCreateResponse}. */
  create(
    body: RealtimeTranslationsClientSecretsAPI.ClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeAPI.RealtimeTranslationClientSecretCreateResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/translations/client_secrets",
        body: "json",
      },
      null,
      body,
      options,
    );
  }
}

/** `client.conversations`. */
export class Conversations extends APIResource {
  #items?: ConversationsItems;
  /** `client.conversations.items`, made on first use. */
  get items(): ConversationsItems {
    return this.#items ??= new ConversationsItems(this.caller);
  }

  /** `POST /conversations`: {@link Conversation}. */
  create(
    body?: ConversationsAPI.ConversationCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation> {
    return this.caller.call(
      { method: "POST", path: "/conversations", body: "json" },
      null,
      body,
      options,
    );
  }

  /** `GET /conversations/{conversation_id}`: {@link Conversation}. */
  retrieve(
    conversationID: string,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation> {
    return this.caller.call(
      { method: "GET", path: "/conversations/{conversation_id}" },
      { conversation_id: conversationID },
      null,
      options,
    );
  }

  /** `POST /conversations/{conversation_id}`: {@link Conversation}. */
  update(
    conversationID: string,
    body: ConversationsAPI.ConversationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation> {
    return this.caller.call(
      {
        method: "POST",
        path: "/conversations/{conversation_id}",
        body: "json",
      },
      { conversation_id: conversationID },
      body,
      options,
    );
  }

  /** `DELETE /conversations/{conversation_id}`: {@link ConversationDeletedResource}. */
  delete(
    conversationID: string,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.ConversationDeletedResource> {
    return this.caller.call(
      { method: "DELETE", path: "/conversations/{conversation_id}" },
      { conversation_id: conversationID },
      null,
      options,
    );
  }
}

/** `client.conversations.items`. */
export class ConversationsItems extends APIResource {
  /** `POST /conversations/{conversation_id}/items`: {@link ConversationItemsPage}. */
  create(
    conversationID: string,
    params: ConversationsItemsAPI.ItemCreateParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsItemsAPI.ConversationItemsPage> {
    return this.caller.call(
      {
        method: "POST",
        path: "/conversations/{conversation_id}/items",
        query: ["include"],
        body: "json",
      },
      { conversation_id: conversationID },
      params,
      options,
    );
  }

  /** `GET /conversations/{conversation_id}/items/{item_id}`: {@link ConversationItem}. */
  retrieve(
    itemID: string,
    params: ConversationsItemsAPI.ItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsItemsAPI.ConversationItem> {
    return this.caller.call(
      {
        method: "GET",
        path: "/conversations/{conversation_id}/items/{item_id}",
      },
      { item_id: itemID },
      params,
      options,
    );
  }

  /** `GET /conversations/{conversation_id}/items`: pages of {@link ConversationItem}. */
  list(
    conversationID: string,
    query?: ConversationsItemsAPI.ItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ConversationsItemsAPI.ConversationItemsPage,
    ConversationsItemsAPI.ConversationItem
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/conversations/{conversation_id}/items",
        page: "last-id",
      },
      { conversation_id: conversationID },
      query,
      options,
    );
  }

  /** `DELETE /conversations/{conversation_id}/items/{item_id}`: {@link Conversation}. */
  delete(
    itemID: string,
    params: ConversationsItemsAPI.ItemDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/conversations/{conversation_id}/items/{item_id}",
      },
      { item_id: itemID },
      params,
      options,
    );
  }
}

/** `client.evals`. */
export class Evals extends APIResource {
  #runs?: EvalsRuns;
  /** `client.evals.runs`, made on first use. */
  get runs(): EvalsRuns {
    return this.#runs ??= new EvalsRuns(this.caller);
  }

  /** `POST /evals`: {@link EvalRetrieveResponse}. */
  create(
    body: EvalsAPI.EvalCreateParams,
    options?: RequestOptions,
  ): APIPromise<EvalsAPI.EvalRetrieveResponse> {
    return this.caller.call(
      { method: "POST", path: "/evals", body: "json" },
      null,
      body,
      options,
    );
  }

  /** `GET /evals/{eval_id}`: {@link EvalRetrieveResponse}. */
  retrieve(
    evalID: string,
    options?: RequestOptions,
  ): APIPromise<EvalsAPI.EvalRetrieveResponse> {
    return this.caller.call(
      { method: "GET", path: "/evals/{eval_id}" },
      { eval_id: evalID },
      null,
      options,
    );
  }

  /** `POST /evals/{eval_id}`: {@link EvalRetrieveResponse}. */
  update(
    evalID: string,
    body: EvalsAPI.EvalUpdateParams,
    options?: RequestOptions,
  ): APIPromise<EvalsAPI.EvalRetrieveResponse> {
    return this.caller.call(
      { method: "POST", path: "/evals/{eval_id}", body: "json" },
      { eval_id: evalID },
      body,
      options,
    );
  }

  /** `GET /evals`: pages of {@link EvalRetrieveResponse}. */
  list(
    query?: EvalsAPI.EvalListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    EvalsAPI.EvalListResponsesPage,
    EvalsAPI.EvalRetrieveResponse
  > {
    return this.caller.page(
      { method: "GET", path: "/evals", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  /** `DELETE /evals/{eval_id}`: {@link EvalDeleteResponse}. */
  delete(
    evalID: string,
    options?: RequestOptions,
  ): APIPromise<EvalsAPI.EvalDeleteResponse> {
    return this.caller.call(
      { method: "DELETE", path: "/evals/{eval_id}" },
      { eval_id: evalID },
      null,
      options,
    );
  }
}

/** `client.evals.runs`. */
export class EvalsRuns extends APIResource {
  #outputItems?: EvalsRunsOutputItems;
  /** `client.evals.runs.outputItems`, made on first use. */
  get outputItems(): EvalsRunsOutputItems {
    return this.#outputItems ??= new EvalsRunsOutputItems(this.caller);
  }

  /** `POST /evals/{eval_id}/runs`: {@link RunRetrieveResponse}. */
  create(
    evalID: string,
    body: EvalsRunsAPI.RunCreateParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsAPI.RunRetrieveResponse> {
    return this.caller.call(
      { method: "POST", path: "/evals/{eval_id}/runs", body: "json" },
      { eval_id: evalID },
      body,
      options,
    );
  }

  /** `GET /evals/{eval_id}/runs/{run_id}`: {@link RunRetrieveResponse}. */
  retrieve(
    runID: string,
    params: EvalsRunsAPI.RunRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsAPI.RunRetrieveResponse> {
    return this.caller.call(
      { method: "GET", path: "/evals/{eval_id}/runs/{run_id}" },
      { run_id: runID },
      params,
      options,
    );
  }

  /** `GET /evals/{eval_id}/runs`: pages of {@link RunRetrieveResponse}. */
  list(
    evalID: string,
    query?: EvalsRunsAPI.RunListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    EvalsRunsAPI.RunListResponsesPage,
    EvalsRunsAPI.RunRetrieveResponse
  > {
    return this.caller.page(
      { method: "GET", path: "/evals/{eval_id}/runs", page: "last-item-id" },
      { eval_id: evalID },
      query,
      options,
    );
  }

  /** `DELETE /evals/{eval_id}/runs/{run_id}`: {@link RunDeleteResponse}. */
  delete(
    runID: string,
    params: EvalsRunsAPI.RunDeleteParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsAPI.RunDeleteResponse> {
    return this.caller.call(
      { method: "DELETE", path: "/evals/{eval_id}/runs/{run_id}" },
      { run_id: runID },
      params,
      options,
    );
  }

  /** `POST /evals/{eval_id}/runs/{run_id}/cancel`: {@link RunRetrieveResponse}. */
  cancel(
    runID: string,
    params: EvalsRunsAPI.RunCancelParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsAPI.RunRetrieveResponse> {
    return this.caller.call(
      { method: "POST", path: "/evals/{eval_id}/runs/{run_id}/cancel" },
      { run_id: runID },
      params,
      options,
    );
  }
}

/** `client.evals.runs.outputItems`. */
export class EvalsRunsOutputItems extends APIResource {
  /** `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`: {@link OutputItemRetrieveResponse}. */
  retrieve(
    outputItemID: string,
    params: EvalsRunsOutputItemsAPI.OutputItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<EvalsRunsOutputItemsAPI.OutputItemRetrieveResponse> {
    return this.caller.call(
      {
        method: "GET",
        path: "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
      },
      { output_item_id: outputItemID },
      params,
      options,
    );
  }

  /** `GET /evals/{eval_id}/runs/{run_id}/output_items`: pages of {@link OutputItemRetrieveResponse}. */
  list(
    runID: string,
    params: EvalsRunsOutputItemsAPI.OutputItemListParams,
    options?: RequestOptions,
  ): PagePromise<
    EvalsRunsOutputItemsAPI.OutputItemListResponsesPage,
    EvalsRunsOutputItemsAPI.OutputItemRetrieveResponse
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/evals/{eval_id}/runs/{run_id}/output_items",
        page: "last-item-id",
      },
      { run_id: runID },
      params,
      options,
    );
  }
}

/** `client.containers`. */
export class Containers extends APIResource {
  #files?: ContainersFiles;
  /** `client.containers.files`, made on first use. */
  get files(): ContainersFiles {
    return this.#files ??= new ContainersFiles(this.caller);
  }

  /** `POST /containers`: {@link ContainerRetrieveResponse}. */
  create(
    body: ContainersAPI.ContainerCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContainersAPI.ContainerRetrieveResponse> {
    return this.caller.call(
      { method: "POST", path: "/containers", body: "json" },
      null,
      body,
      options,
    );
  }

  /** `GET /containers/{container_id}`: {@link ContainerRetrieveResponse}. */
  retrieve(
    containerID: string,
    options?: RequestOptions,
  ): APIPromise<ContainersAPI.ContainerRetrieveResponse> {
    return this.caller.call(
      { method: "GET", path: "/containers/{container_id}" },
      { container_id: containerID },
      null,
      options,
    );
  }

  /** `GET /containers`: pages of {@link ContainerRetrieveResponse}. */
  list(
    query?: ContainersAPI.ContainerListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ContainersAPI.ContainerListResponsesPage,
    ContainersAPI.ContainerRetrieveResponse
  > {
    return this.caller.page(
      { method: "GET", path: "/containers", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  /** `DELETE /containers/{container_id}`: nothing. */
  delete(containerID: string, options?: RequestOptions): APIPromise<void> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/containers/{container_id}",
        headers: { accept: "*/*" },
        answer: "none",
      },
      { container_id: containerID },
      null,
      options,
    );
  }
}

/** `client.containers.files`. */
export class ContainersFiles extends APIResource {
  #content?: ContainersFilesContent;
  /** `client.containers.files.content`, made on first use. */
  get content(): ContainersFilesContent {
    return this.#content ??= new ContainersFilesContent(this.caller);
  }

  /** `POST /containers/{container_id}/files`: {@link FileRetrieveResponse}. */
  create(
    containerID: string,
    body: ContainersFilesAPI.FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContainersFilesAPI.FileRetrieveResponse> {
    return this.caller.call(
      {
        method: "POST",
        path: "/containers/{container_id}/files",
        body: "multipart-or-json",
      },
      { container_id: containerID },
      body,
      options,
    );
  }

  /** `GET /containers/{container_id}/files/{file_id}`: {@link FileRetrieveResponse}. */
  retrieve(
    fileID: string,
    params: ContainersFilesAPI.FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ContainersFilesAPI.FileRetrieveResponse> {
    return this.caller.call(
      { method: "GET", path: "/containers/{container_id}/files/{file_id}" },
      { file_id: fileID },
      params,
      options,
    );
  }

  /** `GET /containers/{container_id}/files`: pages of {@link FileRetrieveResponse}. */
  list(
    containerID: string,
    query?: ContainersFilesAPI.FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ContainersFilesAPI.FileListResponsesPage,
    ContainersFilesAPI.FileRetrieveResponse
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/containers/{container_id}/files",
        page: "last-item-id",
      },
      { container_id: containerID },
      query,
      options,
    );
  }

  /** `DELETE /containers/{container_id}/files/{file_id}`: nothing. */
  delete(
    fileID: string,
    params: ContainersFilesAPI.FileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/containers/{container_id}/files/{file_id}",
        headers: { accept: "*/*" },
        answer: "none",
      },
      { file_id: fileID },
      params,
      options,
    );
  }
}

/** `client.containers.files.content`. */
export class ContainersFilesContent extends APIResource {
  /** `GET /containers/{container_id}/files/{file_id}/content`: a `Response` with its body unread. */
  retrieve(
    fileID: string,
    params: ContainersFilesContentAPI.ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.caller.call(
      {
        method: "GET",
        path: "/containers/{container_id}/files/{file_id}/content",
        headers: { accept: "application/binary" },
        answer: "binary",
      },
      { file_id: fileID },
      params,
      options,
    );
  }
}

/** `client.skills`. */
export class Skills extends APIResource {
  #content?: SkillsContent;
  /** `client.skills.content`, made on first use. */
  get content(): SkillsContent {
    return this.#content ??= new SkillsContent(this.caller);
  }

  #versions?: SkillsVersions;
  /** `client.skills.versions`, made on first use. */
  get versions(): SkillsVersions {
    return this.#versions ??= new SkillsVersions(this.caller);
  }

  /** `POST /skills`: {@link Skill}. */
  create(
    body?: SkillsAPI.SkillCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<SkillsAPI.Skill> {
    return this.caller.call(
      {
        method: "POST",
        path: "/skills",
        body: "multipart-or-json",
        keepFolders: true,
      },
      null,
      body,
      options,
    );
  }

  /** `GET /skills/{skill_id}`: {@link Skill}. */
  retrieve(
    skillID: string,
    options?: RequestOptions,
  ): APIPromise<SkillsAPI.Skill> {
    return this.caller.call(
      { method: "GET", path: "/skills/{skill_id}" },
      { skill_id: skillID },
      null,
      options,
    );
  }

  /** `POST /skills/{skill_id}`: {@link Skill}. */
  update(
    skillID: string,
    body: SkillsAPI.SkillUpdateParams,
    options?: RequestOptions,
  ): APIPromise<SkillsAPI.Skill> {
    return this.caller.call(
      { method: "POST", path: "/skills/{skill_id}", body: "json" },
      { skill_id: skillID },
      body,
      options,
    );
  }

  /** `GET /skills`: pages of {@link Skill}. */
  list(
    query?: SkillsAPI.SkillListParams | null,
    options?: RequestOptions,
  ): PagePromise<SkillsAPI.SkillsPage, SkillsAPI.Skill> {
    return this.caller.page(
      { method: "GET", path: "/skills", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  /** `DELETE /skills/{skill_id}`: {@link DeletedSkill}. */
  delete(
    skillID: string,
    options?: RequestOptions,
  ): APIPromise<SkillsAPI.DeletedSkill> {
    return this.caller.call(
      { method: "DELETE", path: "/skills/{skill_id}" },
      { skill_id: skillID },
      null,
      options,
    );
  }
}

/** `client.skills.content`. */
export class SkillsContent extends APIResource {
  /** `GET /skills/{skill_id}/content`: a `Response` with its body unread. */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<Response> {
    return this.caller.call(
      {
        method: "GET",
        path: "/skills/{skill_id}/content",
        headers: { accept: "application/binary" },
        answer: "binary",
      },
      { skill_id: skillID },
      null,
      options,
    );
  }
}

/** `client.skills.versions`. */
export class SkillsVersions extends APIResource {
  #content?: SkillsVersionsContent;
  /** `client.skills.versions.content`, made on first use. */
  get content(): SkillsVersionsContent {
    return this.#content ??= new SkillsVersionsContent(this.caller);
  }

  /** `POST /skills/{skill_id}/versions`: {@link SkillVersion}. */
  create(
    skillID: string,
    body?: SkillsVersionsAPI.VersionCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<SkillsVersionsAPI.SkillVersion> {
    return this.caller.call(
      {
        method: "POST",
        path: "/skills/{skill_id}/versions",
        body: "multipart-or-json",
        keepFolders: true,
      },
      { skill_id: skillID },
      body,
      options,
    );
  }

  /** `GET /skills/{skill_id}/versions/{version}`: {@link SkillVersion}. */
  retrieve(
    version: string,
    params: SkillsVersionsAPI.VersionRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<SkillsVersionsAPI.SkillVersion> {
    return this.caller.call(
      { method: "GET", path: "/skills/{skill_id}/versions/{version}" },
      { version },
      params,
      options,
    );
  }

  /** `GET /skills/{skill_id}/versions`: pages of {@link SkillVersion}. */
  list(
    skillID: string,
    query?: SkillsVersionsAPI.VersionListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    SkillsVersionsAPI.SkillVersionsPage,
    SkillsVersionsAPI.SkillVersion
  > {
    return this.caller.page(
      {
        method: "GET",
        path: "/skills/{skill_id}/versions",
        page: "last-item-id",
      },
      { skill_id: skillID },
      query,
      options,
    );
  }

  /** `DELETE /skills/{skill_id}/versions/{version}`: {@link DeletedSkillVersion}. */
  delete(
    version: string,
    params: SkillsVersionsAPI.VersionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<SkillsVersionsAPI.DeletedSkillVersion> {
    return this.caller.call(
      { method: "DELETE", path: "/skills/{skill_id}/versions/{version}" },
      { version },
      params,
      options,
    );
  }
}

/** `client.skills.versions.content`. */
export class SkillsVersionsContent extends APIResource {
  /** `GET /skills/{skill_id}/versions/{version}/content`: a `Response` with its body unread. */
  retrieve(
    version: string,
    params: SkillsVersionsContentAPI.ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.caller.call(
      {
        method: "GET",
        path: "/skills/{skill_id}/versions/{version}/content",
        headers: { accept: "application/binary" },
        answer: "binary",
      },
      { version },
      params,
      options,
    );
  }
}

/** `client.videos`. */
export class Videos extends APIResource {
  /** @deprecated Marked so by the API. `POST /videos`: {@link Video}. */
  create(
    body: VideosAPI.VideoCreateParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video> {
    return this.caller.call(
      { method: "POST", path: "/videos", body: "multipart" },
      null,
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /videos/{video_id}`: {@link Video}. */
  retrieve(
    videoID: string,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video> {
    return this.caller.call(
      { method: "GET", path: "/videos/{video_id}" },
      { video_id: videoID },
      null,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /videos`: pages of {@link Video}. */
  list(
    query?: VideosAPI.VideoListParams | null,
    options?: RequestOptions,
  ): PagePromise<VideosAPI.VideosPage, VideosAPI.Video> {
    return this.caller.page(
      { method: "GET", path: "/videos", page: "last-id" },
      null,
      query,
      options,
    );
  }

  /** @deprecated Marked so by the API. `DELETE /videos/{video_id}`: {@link VideoDeleteResponse}. */
  delete(
    videoID: string,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.VideoDeleteResponse> {
    return this.caller.call(
      { method: "DELETE", path: "/videos/{video_id}" },
      { video_id: videoID },
      null,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /videos/characters`: {@link VideoCreateCharacterResponse}. */
  createCharacter(
    body: VideosAPI.VideoCreateCharacterParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.VideoCreateCharacterResponse> {
    return this.caller.call(
      { method: "POST", path: "/videos/characters", body: "multipart" },
      null,
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /videos/{video_id}/content`: a `Response` with its body unread. */
  downloadContent(
    videoID: string,
    query?: VideosAPI.VideoDownloadContentParams | null,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.caller.call(
      {
        method: "GET",
        path: "/videos/{video_id}/content",
        headers: { accept: "application/binary" },
        answer: "binary",
      },
      { video_id: videoID },
      query,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /videos/edits`: {@link Video}. */
  edit(
    body: VideosAPI.VideoEditParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video> {
    return this.caller.call(
      { method: "POST", path: "/videos/edits", body: "multipart" },
      null,
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /videos/extensions`: {@link Video}. */
  extend(
    body: VideosAPI.VideoExtendParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video> {
    return this.caller.call(
      { method: "POST", path: "/videos/extensions", body: "multipart" },
      null,
      body,
      options,
    );
  }

  /** @deprecated Marked so by the API. `GET /videos/characters/{character_id}`: {@link VideoCreateCharacterResponse}. */
  getCharacter(
    characterID: string,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.VideoCreateCharacterResponse> {
    return this.caller.call(
      { method: "GET", path: "/videos/characters/{character_id}" },
      { character_id: characterID },
      null,
      options,
    );
  }

  /** @deprecated Marked so by the API. `POST /videos/{video_id}/remix`: {@link Video}. */
  remix(
    videoID: string,
    body: VideosAPI.VideoRemixParams,
    options?: RequestOptions,
  ): APIPromise<VideosAPI.Video> {
    return this.caller.call(
      {
        method: "POST",
        path: "/videos/{video_id}/remix",
        body: "multipart-or-json",
      },
      { video_id: videoID },
      body,
      options,
    );
  }
}

/** All resources; the client is one that knows how to call. */
export class Resources extends APIResource {
  #decisions?: Decisions;
  /** `client.decisions`, made on first use. */
  get decisions(): Decisions {
    return this.#decisions ??= new Decisions(this.caller);
  }

  #completions?: Completions;
  /** `client.completions`, made on first use. */
  get completions(): Completions {
    return this.#completions ??= new Completions(this.caller);
  }

  #chat?: Chat;
  /** `client.chat`, made on first use. */
  get chat(): Chat {
    return this.#chat ??= new Chat(this.caller);
  }

  #embeddings?: Embeddings;
  /** `client.embeddings`, made on first use. */
  get embeddings(): Embeddings {
    return this.#embeddings ??= new Embeddings(this.caller);
  }

  #files?: Files;
  /** `client.files`, made on first use. */
  get files(): Files {
    return this.#files ??= new Files(this.caller);
  }

  #images?: Images;
  /** `client.images`, made on first use. */
  get images(): Images {
    return this.#images ??= new Images(this.caller);
  }

  #contentProvenanceChecks?: ContentProvenanceChecks;
  /** `client.contentProvenanceChecks`, made on first use. */
  get contentProvenanceChecks(): ContentProvenanceChecks {
    return this.#contentProvenanceChecks ??= new ContentProvenanceChecks(
      this.caller,
    );
  }

  #audio?: Audio;
  /** `client.audio`, made on first use. */
  get audio(): Audio {
    return this.#audio ??= new Audio(this.caller);
  }

  #moderations?: Moderations;
  /** `client.moderations`, made on first use. */
  get moderations(): Moderations {
    return this.#moderations ??= new Moderations(this.caller);
  }

  #models?: Models;
  /** `client.models`, made on first use. */
  get models(): Models {
    return this.#models ??= new Models(this.caller);
  }

  #fineTuning?: FineTuning;
  /** `client.fineTuning`, made on first use. */
  get fineTuning(): FineTuning {
    return this.#fineTuning ??= new FineTuning(this.caller);
  }

  #graders?: Graders;
  /** `client.graders`, made on first use. */
  get graders(): Graders {
    return this.#graders ??= new Graders(this.caller);
  }

  #vectorStores?: VectorStores;
  /** `client.vectorStores`, made on first use. */
  get vectorStores(): VectorStores {
    return this.#vectorStores ??= new VectorStores(this.caller);
  }

  #safety?: Safety;
  /** `client.safety`, made on first use. */
  get safety(): Safety {
    return this.#safety ??= new Safety(this.caller);
  }

  #webhooks?: Webhooks;
  /** `client.webhooks`, made on first use. */
  get webhooks(): Webhooks {
    return this.#webhooks ??= new Webhooks(this.caller);
  }

  #beta?: Beta;
  /** `client.beta`, made on first use. */
  get beta(): Beta {
    return this.#beta ??= new Beta(this.caller);
  }

  #batches?: Batches;
  /** `client.batches`, made on first use. */
  get batches(): Batches {
    return this.#batches ??= new Batches(this.caller);
  }

  #uploads?: Uploads;
  /** `client.uploads`, made on first use. */
  get uploads(): Uploads {
    return this.#uploads ??= new Uploads(this.caller);
  }

  #admin?: Admin;
  /** `client.admin`, made on first use. */
  get admin(): Admin {
    return this.#admin ??= new Admin(this.caller);
  }

  #responses?: Responses;
  /** `client.responses`, made on first use. */
  get responses(): Responses {
    return this.#responses ??= new Responses(this.caller);
  }

  #live?: Live;
  /** `client.live`, made on first use. */
  get live(): Live {
    return this.#live ??= new Live(this.caller);
  }

  #realtime?: Realtime;
  /** `client.realtime`, made on first use. */
  get realtime(): Realtime {
    return this.#realtime ??= new Realtime(this.caller);
  }

  #conversations?: Conversations;
  /** `client.conversations`, made on first use. */
  get conversations(): Conversations {
    return this.#conversations ??= new Conversations(this.caller);
  }

  #evals?: Evals;
  /** `client.evals`, made on first use. */
  get evals(): Evals {
    return this.#evals ??= new Evals(this.caller);
  }

  #containers?: Containers;
  /** `client.containers`, made on first use. */
  get containers(): Containers {
    return this.#containers ??= new Containers(this.caller);
  }

  #skills?: Skills;
  /** `client.skills`, made on first use. */
  get skills(): Skills {
    return this.#skills ??= new Skills(this.caller);
  }

  #videos?: Videos;
  /** `client.videos`, made on first use. */
  get videos(): Videos {
    return this.#videos ??= new Videos(this.caller);
  }
}
