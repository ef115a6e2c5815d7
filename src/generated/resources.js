// @ts-self-types="./resources.d.ts"
// Written by tools/generate. JavaScript, because TypeScript would slow down start-up.

const CALLER = Symbol("caller");
const MADE = Symbol("resources");

/** One accessor of a class and a name for all owners: functions of its own would make every further client ten times as large. */
const ACCESSORS = new WeakMap();

export class APIResource {
  constructor(caller) {
    this[CALLER] = caller.caller ?? caller;
  }
  get caller() {
    return this[CALLER];
  }
  get _client() {
    return this.caller.client;
  }
}

export function defineResource(owner, name, Resource) {
  if (!Object.hasOwn(owner, MADE)) {
    // Not enumerable, so that no copy has it. A proxy may only return another value if it can be changed.
    Object.defineProperty(owner, MADE, {
      value: {},
      writable: true,
      configurable: true,
    });
  }
  Object.defineProperty(owner, name, accessorOf(name, Resource));
}

function accessorOf(name, Resource) {
  let accessors = ACCESSORS.get(Resource);
  if (!accessors) ACCESSORS.set(Resource, accessors = new Map());
  let accessor = accessors.get(name);
  if (!accessor) {
    accessor = {
      enumerable: true,
      configurable: true,
      get() {
        return this[MADE][name] ??= new Resource(this[CALLER]);
      },
      set(value) {
        Object.defineProperty(this, name, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
    };
    accessors.set(name, accessor);
  }
  return accessor;
}

export class Decisions extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/decisions", body: "json" },
      null,
      body,
      options,
    );
  }
}

export class Completions extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/completions", body: "json", stream: "field" },
      null,
      body,
      options,
    );
  }
}

export class Chat extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "completions", ChatCompletions);
  }
}

export class ChatCompletions extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "messages", ChatCompletionsMessages);
  }

  create(body, options) {
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

  retrieve(completionID, options) {
    return this.caller.call(
      { method: "GET", path: "/chat/completions/{completion_id}" },
      { completion_id: completionID },
      null,
      options,
    );
  }

  update(completionID, body, options) {
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

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/chat/completions", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  delete(completionID, options) {
    return this.caller.call(
      { method: "DELETE", path: "/chat/completions/{completion_id}" },
      { completion_id: completionID },
      null,
      options,
    );
  }
}

export class ChatCompletionsMessages extends APIResource {
  list(completionID, query, options) {
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

export class Embeddings extends APIResource {
  create(body, options) {
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

export class Files extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/files", body: "multipart" },
      null,
      body,
      options,
    );
  }

  retrieve(fileID, options) {
    return this.caller.call(
      { method: "GET", path: "/files/{file_id}" },
      { file_id: fileID },
      null,
      options,
    );
  }

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/files", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  delete(fileID, options) {
    return this.caller.call(
      { method: "DELETE", path: "/files/{file_id}" },
      { file_id: fileID },
      null,
      options,
    );
  }

  content(fileID, options) {
    return this.caller.call(
      {
        method: "GET",
        path: "/files/{file_id}/content",
        headers: { accept: "application/binary" },
        returns: "binary",
      },
      { file_id: fileID },
      null,
      options,
    );
  }
}

export class Images extends APIResource {
  createVariation(body, options) {
    return this.caller.call(
      { method: "POST", path: "/images/variations", body: "multipart" },
      null,
      body,
      options,
    );
  }

  edit(body, options) {
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

  generate(body, options) {
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

export class ContentProvenanceChecks extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/content_provenance_checks", body: "multipart" },
      null,
      body,
      options,
    );
  }
}

export class Audio extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "transcriptions", AudioTranscriptions);
    defineResource(this, "translations", AudioTranslations);
    defineResource(this, "speech", AudioSpeech);
    defineResource(this, "voices", AudioVoices);
    defineResource(this, "voiceConsents", AudioVoiceConsents);
  }
}

export class AudioTranscriptions extends APIResource {
  create(body, options) {
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

export class AudioTranslations extends APIResource {
  create(body, options) {
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

export class AudioSpeech extends APIResource {
  create(body, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/audio/speech",
        headers: { accept: "application/octet-stream" },
        body: "json",
        returns: "binary",
      },
      null,
      body,
      options,
    );
  }
}

export class AudioVoices extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/audio/voices", body: "multipart" },
      null,
      body,
      options,
    );
  }

  delete(voiceID, options) {
    return this.caller.call(
      { method: "DELETE", path: "/audio/voices/{voice_id}" },
      { voice_id: voiceID },
      null,
      options,
    );
  }
}

export class AudioVoiceConsents extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/audio/voice_consents", body: "multipart" },
      null,
      body,
      options,
    );
  }

  retrieve(consentID, options) {
    return this.caller.call(
      { method: "GET", path: "/audio/voice_consents/{consent_id}" },
      { consent_id: consentID },
      null,
      options,
    );
  }

  update(consentID, body, options) {
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

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/audio/voice_consents", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  delete(consentID, options) {
    return this.caller.call(
      { method: "DELETE", path: "/audio/voice_consents/{consent_id}" },
      { consent_id: consentID },
      null,
      options,
    );
  }
}

export class Moderations extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/moderations", body: "json" },
      null,
      body,
      options,
    );
  }
}

export class Models extends APIResource {
  retrieve(model, options) {
    return this.caller.call(
      { method: "GET", path: "/models/{model}" },
      { model },
      null,
      options,
    );
  }

  list(options) {
    return this.caller.page(
      { method: "GET", path: "/models", page: "single" },
      null,
      null,
      options,
    );
  }

  delete(model, options) {
    return this.caller.call(
      { method: "DELETE", path: "/models/{model}" },
      { model },
      null,
      options,
    );
  }
}

export class FineTuning extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "methods", FineTuningMethods);
    defineResource(this, "jobs", FineTuningJobs);
    defineResource(this, "checkpoints", FineTuningCheckpoints);
    defineResource(this, "alpha", FineTuningAlpha);
  }
}

export class FineTuningMethods extends APIResource {
}

export class FineTuningJobs extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "checkpoints", FineTuningJobsCheckpoints);
  }

  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/jobs", body: "json" },
      null,
      body,
      options,
    );
  }

  retrieve(fineTuningJobID, options) {
    return this.caller.call(
      { method: "GET", path: "/fine_tuning/jobs/{fine_tuning_job_id}" },
      { fine_tuning_job_id: fineTuningJobID },
      null,
      options,
    );
  }

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/fine_tuning/jobs", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  cancel(fineTuningJobID, options) {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/jobs/{fine_tuning_job_id}/cancel" },
      { fine_tuning_job_id: fineTuningJobID },
      null,
      options,
    );
  }

  listEvents(fineTuningJobID, query, options) {
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

  pause(fineTuningJobID, options) {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/jobs/{fine_tuning_job_id}/pause" },
      { fine_tuning_job_id: fineTuningJobID },
      null,
      options,
    );
  }

  resume(fineTuningJobID, options) {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/jobs/{fine_tuning_job_id}/resume" },
      { fine_tuning_job_id: fineTuningJobID },
      null,
      options,
    );
  }
}

export class FineTuningJobsCheckpoints extends APIResource {
  list(fineTuningJobID, query, options) {
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

export class FineTuningCheckpoints extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "permissions", FineTuningCheckpointsPermissions);
  }
}

export class FineTuningCheckpointsPermissions extends APIResource {
  create(fineTunedModelCheckpoint, body, options) {
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

  retrieve(fineTunedModelCheckpoint, query, options) {
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

  list(fineTunedModelCheckpoint, query, options) {
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

  delete(permissionID, params, options) {
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

export class FineTuningAlpha extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "graders", FineTuningAlphaGraders);
  }
}

export class FineTuningAlphaGraders extends APIResource {
  run(body, options) {
    return this.caller.call(
      { method: "POST", path: "/fine_tuning/alpha/graders/run", body: "json" },
      null,
      body,
      options,
    );
  }

  validate(body, options) {
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

export class Graders extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "graderModels", GradersGraderModels);
  }
}

export class GradersGraderModels extends APIResource {
}

export class VectorStores extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "files", VectorStoresFiles);
    defineResource(this, "fileBatches", VectorStoresFileBatches);
  }

  create(body, options) {
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

  retrieve(vectorStoreID, options) {
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

  update(vectorStoreID, body, options) {
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

  list(query, options) {
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

  delete(vectorStoreID, options) {
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

  search(vectorStoreID, body, options) {
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

export class VectorStoresFiles extends APIResource {
  create(vectorStoreID, body, options) {
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

  retrieve(fileID, params, options) {
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

  update(fileID, params, options) {
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

  list(vectorStoreID, query, options) {
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

  delete(fileID, params, options) {
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

  content(fileID, params, options) {
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

export class VectorStoresFileBatches extends APIResource {
  create(vectorStoreID, body, options) {
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

  retrieve(batchID, params, options) {
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

  cancel(batchID, params, options) {
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

  listFiles(batchID, params, options) {
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

export class Safety extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "cases", SafetyCases);
    defineResource(this, "alerts", SafetyAlerts);
  }
}

export class SafetyCases extends APIResource {
  retrieve(id, options) {
    return this.caller.call(
      { method: "GET", path: "/safety/cases/{id}" },
      { id },
      null,
      options,
    );
  }
}

export class SafetyAlerts extends APIResource {
  retrieve(id, options) {
    return this.caller.call(
      { method: "GET", path: "/safety/alerts/{id}" },
      { id },
      null,
      options,
    );
  }
}

export class Webhooks extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "eventTypes", WebhooksEventTypes);
  }

  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/webhook_endpoints", body: "json" },
      null,
      body,
      options,
    );
  }

  retrieve(webhookEndpointID, options) {
    return this.caller.call(
      { method: "GET", path: "/webhook_endpoints/{webhook_endpoint_id}" },
      { webhook_endpoint_id: webhookEndpointID },
      null,
      options,
    );
  }

  update(webhookEndpointID, body, options) {
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

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/webhook_endpoints", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  delete(webhookEndpointID, options) {
    return this.caller.call(
      { method: "DELETE", path: "/webhook_endpoints/{webhook_endpoint_id}" },
      { webhook_endpoint_id: webhookEndpointID },
      null,
      options,
    );
  }

  rotateSecret(webhookEndpointID, body, options) {
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

  test(webhookEndpointID, body, options) {
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

export class WebhooksEventTypes extends APIResource {
  list(options) {
    return this.caller.call(
      { method: "GET", path: "/webhook_event_types" },
      null,
      null,
      options,
    );
  }
}

export class Beta extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "realtime", BetaRealtime);
    defineResource(this, "agents", BetaAgents);
    defineResource(this, "responses", BetaResponses);
    defineResource(this, "chatkit", BetaChatKit);
    defineResource(this, "assistants", BetaAssistants);
    defineResource(this, "threads", BetaThreads);
  }
}

export class BetaRealtime extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "sessions", BetaRealtimeSessions);
    defineResource(
      this,
      "transcriptionSessions",
      BetaRealtimeTranscriptionSessions,
    );
  }
}

export class BetaRealtimeSessions extends APIResource {
  create(body, options) {
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

export class BetaRealtimeTranscriptionSessions extends APIResource {
  create(body, options) {
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

export class BetaAgents extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "automations", BetaAgentsAutomations);
    defineResource(this, "environments", BetaAgentsEnvironments);
    defineResource(this, "vaults", BetaAgentsVaults);
    defineResource(this, "sessions", BetaAgentsSessions);
  }

  create(body, options) {
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

  retrieve(agentID, options) {
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

  update(agentID, body, options) {
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

  list(query, options) {
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

  delete(agentID, options) {
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

export class BetaAgentsAutomations extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "invocations", BetaAgentsAutomationsInvocations);
  }

  create(body, options) {
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

  retrieve(automationID, options) {
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

  update(automationID, body, options) {
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

  list(query, options) {
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

  delete(automationID, options) {
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

  pause(automationID, options) {
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

  resume(automationID, options) {
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

export class BetaAgentsAutomationsInvocations extends APIResource {
  create(automationID, options) {
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

  retrieve(invocationID, params, options) {
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

  list(automationID, query, options) {
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

export class BetaAgentsEnvironments extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "files", BetaAgentsEnvironmentsFiles);
    defineResource(this, "templates", BetaAgentsEnvironmentsTemplates);
  }

  create(params, options) {
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

  retrieve(environmentID, options) {
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

  list(query, options) {
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

export class BetaAgentsEnvironmentsFiles extends APIResource {
  create(environmentID, body, options) {
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

  list(environmentID, query, options) {
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

export class BetaAgentsEnvironmentsTemplates extends APIResource {
  create(body, options) {
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

  retrieve(environmentTemplateID, options) {
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

  update(environmentTemplateID, body, options) {
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

  list(query, options) {
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

  delete(environmentTemplateID, options) {
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

export class BetaAgentsVaults extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "credentials", BetaAgentsVaultsCredentials);
  }

  create(body, options) {
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

  retrieve(vaultID, options) {
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

  update(vaultID, body, options) {
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

  list(query, options) {
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

  delete(vaultID, options) {
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

export class BetaAgentsVaultsCredentials extends APIResource {
  create(vaultID, body, options) {
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

  retrieve(credentialID, params, options) {
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

  update(credentialID, params, options) {
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

  list(vaultID, query, options) {
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

  delete(credentialID, params, options) {
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

export class BetaAgentsSessions extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "subagents", BetaAgentsSessionsSubagents);
    defineResource(this, "artifacts", BetaAgentsSessionsArtifacts);
    defineResource(this, "items", BetaAgentsSessionsItems);
    defineResource(this, "events", BetaAgentsSessionsEvents);
    defineResource(this, "traces", BetaAgentsSessionsTraces);
    defineResource(this, "turns", BetaAgentsSessionsTurns);
  }

  create(body, options) {
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

  retrieve(sessionID, options) {
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

  update(sessionID, body, options) {
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

  list(query, options) {
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

  delete(sessionID, options) {
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

export class BetaAgentsSessionsSubagents extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "items", BetaAgentsSessionsSubagentsItems);
    defineResource(this, "turns", BetaAgentsSessionsSubagentsTurns);
  }

  retrieve(subagentID, params, options) {
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

  list(sessionID, query, options) {
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

export class BetaAgentsSessionsSubagentsItems extends APIResource {
  list(subagentID, params, options) {
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

export class BetaAgentsSessionsSubagentsTurns extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "items", BetaAgentsSessionsSubagentsTurnsItems);
  }

  retrieve(turnID, params, options) {
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

  list(subagentID, params, options) {
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

export class BetaAgentsSessionsSubagentsTurnsItems extends APIResource {
  list(turnID, params, options) {
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

export class BetaAgentsSessionsArtifacts extends APIResource {
  retrieve(artifactID, params, options) {
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

  list(sessionID, query, options) {
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

  delete(artifactID, params, options) {
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

  content(artifactID, params, options) {
    return this.caller.call(
      {
        method: "GET",
        path: "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
        headers: {
          accept: "application/octet-stream",
          "openai-beta": "agents=v1",
        },
        returns: "binary",
      },
      { artifact_id: artifactID },
      params,
      options,
    );
  }
}

export class BetaAgentsSessionsItems extends APIResource {
  list(sessionID, query, options) {
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

export class BetaAgentsSessionsEvents extends APIResource {
  create(sessionID, params, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/agents/sessions/{session_id}/events",
        headers: { accept: "*/*", "openai-beta": "agents=v1" },
        headerFields: { "Idempotency-Key": "Idempotency-Key" },
        body: "json",
        returns: "none",
      },
      { session_id: sessionID },
      params,
      options,
    );
  }

  stream(sessionID, query, options) {
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

export class BetaAgentsSessionsTraces extends APIResource {
  list(sessionID, query, options) {
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

export class BetaAgentsSessionsTurns extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "items", BetaAgentsSessionsTurnsItems);
  }

  retrieve(turnID, params, options) {
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

  list(sessionID, query, options) {
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

export class BetaAgentsSessionsTurnsItems extends APIResource {
  list(turnID, params, options) {
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

export class BetaResponses extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "inputItems", BetaResponsesInputItems);
    defineResource(this, "inputTokens", BetaResponsesInputTokens);
  }

  create(params, options) {
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

  retrieve(responseID, params, options) {
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

  delete(responseID, params, options) {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/responses/{response_id}?beta=true",
        headers: { accept: "*/*" },
        headerFields: { betas: "openai-beta" },
        returns: "none",
      },
      { response_id: responseID },
      params,
      options,
    );
  }

  cancel(responseID, params, options) {
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

  compact(params, options) {
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

export class BetaResponsesInputItems extends APIResource {
  list(responseID, params, options) {
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

export class BetaResponsesInputTokens extends APIResource {
  count(params, options) {
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

export class BetaChatKit extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "sessions", BetaChatKitSessions);
    defineResource(this, "threads", BetaChatKitThreads);
  }
}

export class BetaChatKitSessions extends APIResource {
  create(body, options) {
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

  cancel(sessionID, options) {
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

export class BetaChatKitThreads extends APIResource {
  retrieve(threadID, options) {
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

  list(query, options) {
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

  delete(threadID, options) {
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

  listItems(threadID, query, options) {
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

export class BetaAssistants extends APIResource {
  create(body, options) {
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

  retrieve(assistantID, options) {
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

  update(assistantID, body, options) {
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

  list(query, options) {
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

  delete(assistantID, options) {
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

export class BetaThreads extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "runs", BetaThreadsRuns);
    defineResource(this, "messages", BetaThreadsMessages);
  }

  create(body, options) {
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

  retrieve(threadID, options) {
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

  update(threadID, body, options) {
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

  delete(threadID, options) {
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

  createAndRun(body, options) {
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

export class BetaThreadsRuns extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "steps", BetaThreadsRunsSteps);
  }

  create(threadID, params, options) {
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

  retrieve(runID, params, options) {
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

  update(runID, params, options) {
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

  list(threadID, query, options) {
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

  cancel(runID, params, options) {
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

  submitToolOutputs(runID, params, options) {
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

export class BetaThreadsRunsSteps extends APIResource {
  retrieve(stepID, params, options) {
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

  list(runID, params, options) {
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

export class BetaThreadsMessages extends APIResource {
  create(threadID, body, options) {
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

  retrieve(messageID, params, options) {
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

  update(messageID, params, options) {
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

  list(threadID, query, options) {
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

  delete(messageID, params, options) {
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

export class Batches extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/batches", body: "json" },
      null,
      body,
      options,
    );
  }

  retrieve(batchID, options) {
    return this.caller.call(
      { method: "GET", path: "/batches/{batch_id}" },
      { batch_id: batchID },
      null,
      options,
    );
  }

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/batches", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  cancel(batchID, options) {
    return this.caller.call(
      { method: "POST", path: "/batches/{batch_id}/cancel" },
      { batch_id: batchID },
      null,
      options,
    );
  }
}

export class Uploads extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "parts", UploadsParts);
  }

  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/uploads", body: "json" },
      null,
      body,
      options,
    );
  }

  cancel(uploadID, options) {
    return this.caller.call(
      { method: "POST", path: "/uploads/{upload_id}/cancel" },
      { upload_id: uploadID },
      null,
      options,
    );
  }

  complete(uploadID, body, options) {
    return this.caller.call(
      { method: "POST", path: "/uploads/{upload_id}/complete", body: "json" },
      { upload_id: uploadID },
      body,
      options,
    );
  }
}

export class UploadsParts extends APIResource {
  create(uploadID, body, options) {
    return this.caller.call(
      { method: "POST", path: "/uploads/{upload_id}/parts", body: "multipart" },
      { upload_id: uploadID },
      body,
      options,
    );
  }
}

export class Admin extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "organization", AdminOrganization);
  }
}

export class AdminOrganization extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "auditLogs", AdminOrganizationAuditLogs);
    defineResource(this, "adminAPIKeys", AdminOrganizationAdminAPIKeys);
    defineResource(this, "usage", AdminOrganizationUsage);
    defineResource(this, "invites", AdminOrganizationInvites);
    defineResource(this, "users", AdminOrganizationUsers);
    defineResource(this, "groups", AdminOrganizationGroups);
    defineResource(this, "roles", AdminOrganizationRoles);
    defineResource(this, "dataRetention", AdminOrganizationDataRetention);
    defineResource(this, "externalKeys", AdminOrganizationExternalKeys);
    defineResource(
      this,
      "workloadIdentityProviders",
      AdminOrganizationWorkloadIdentityProviders,
    );
    defineResource(this, "externalStorage", AdminOrganizationExternalStorage);
    defineResource(this, "spendLimit", AdminOrganizationSpendLimit);
    defineResource(this, "spendAlerts", AdminOrganizationSpendAlerts);
    defineResource(this, "certificates", AdminOrganizationCertificates);
    defineResource(this, "projects", AdminOrganizationProjects);
  }
}

export class AdminOrganizationAuditLogs extends APIResource {
  list(query, options) {
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

export class AdminOrganizationAdminAPIKeys extends APIResource {
  create(body, options) {
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

  retrieve(keyID, options) {
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

  list(query, options) {
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

  delete(keyID, options) {
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

export class AdminOrganizationUsage extends APIResource {
  audioSpeeches(query, options) {
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

  audioTranscriptions(query, options) {
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

  codeInterpreterSessions(query, options) {
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

  completions(query, options) {
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

  costs(query, options) {
    return this.caller.call(
      { method: "GET", path: "/organization/costs", credential: "admin" },
      null,
      query,
      options,
    );
  }

  decisions(query, options) {
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

  embeddings(query, options) {
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

  fileSearchCalls(query, options) {
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

  images(query, options) {
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

  moderations(query, options) {
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

  vectorStores(query, options) {
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

  webSearchCalls(query, options) {
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

export class AdminOrganizationInvites extends APIResource {
  create(body, options) {
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

  retrieve(inviteID, options) {
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

  list(query, options) {
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

  delete(inviteID, options) {
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

export class AdminOrganizationUsers extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "roles", AdminOrganizationUsersRoles);
  }

  retrieve(userID, options) {
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

  update(userID, body, options) {
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

  list(query, options) {
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

  delete(userID, options) {
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

export class AdminOrganizationUsersRoles extends APIResource {
  create(userID, body, options) {
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

  retrieve(roleID, params, options) {
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

  list(userID, query, options) {
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

  delete(roleID, params, options) {
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

export class AdminOrganizationGroups extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "users", AdminOrganizationGroupsUsers);
    defineResource(this, "roles", AdminOrganizationGroupsRoles);
  }

  create(body, options) {
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

  retrieve(groupID, options) {
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

  update(groupID, body, options) {
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

  list(query, options) {
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

  delete(groupID, options) {
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

export class AdminOrganizationGroupsUsers extends APIResource {
  create(groupID, body, options) {
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

  retrieve(userID, params, options) {
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

  list(groupID, query, options) {
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

  delete(userID, params, options) {
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

export class AdminOrganizationGroupsRoles extends APIResource {
  create(groupID, body, options) {
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

  retrieve(roleID, params, options) {
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

  list(groupID, query, options) {
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

  delete(roleID, params, options) {
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

export class AdminOrganizationRoles extends APIResource {
  create(body, options) {
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

  retrieve(roleID, options) {
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

  update(roleID, body, options) {
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

  list(query, options) {
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

  delete(roleID, options) {
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

export class AdminOrganizationDataRetention extends APIResource {
  retrieve(options) {
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

  update(body, options) {
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

export class AdminOrganizationExternalKeys extends APIResource {
  create(body, options) {
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

  retrieve(externalKeyID, options) {
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

  list(query, options) {
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

  delete(externalKeyID, options) {
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

  validate(externalKeyID, options) {
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

export class AdminOrganizationWorkloadIdentityProviders extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(
      this,
      "federationRules",
      AdminOrganizationWorkloadIdentityProvidersFederationRules,
    );
  }

  create(body, options) {
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

  retrieve(workloadIdentityProviderID, options) {
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

  update(workloadIdentityProviderID, body, options) {
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

  list(query, options) {
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

  delete(workloadIdentityProviderID, options) {
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

export class AdminOrganizationWorkloadIdentityProvidersFederationRules
  extends APIResource {
  create(workloadIdentityProviderID, body, options) {
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

  retrieve(workloadIdentityFederationRuleID, params, options) {
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

  update(workloadIdentityFederationRuleID, params, options) {
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

  list(workloadIdentityProviderID, query, options) {
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

  delete(workloadIdentityFederationRuleID, params, options) {
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

export class AdminOrganizationExternalStorage extends APIResource {
  create(body, options) {
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

  retrieve(externalStorageID, options) {
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

  list(query, options) {
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

  delete(externalStorageID, options) {
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

  validate(externalStorageID, options) {
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

export class AdminOrganizationSpendLimit extends APIResource {
  retrieve(options) {
    return this.caller.call(
      { method: "GET", path: "/organization/spend_limit", credential: "admin" },
      null,
      null,
      options,
    );
  }

  update(body, options) {
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

  delete(options) {
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

export class AdminOrganizationSpendAlerts extends APIResource {
  create(body, options) {
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

  retrieve(alertID, options) {
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

  update(alertID, body, options) {
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

  list(query, options) {
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

  delete(alertID, options) {
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

export class AdminOrganizationCertificates extends APIResource {
  create(body, options) {
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

  retrieve(certificateID, query, options) {
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

  update(certificateID, body, options) {
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

  list(query, options) {
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

  delete(certificateID, options) {
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

  activate(body, options) {
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

  deactivate(body, options) {
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

export class AdminOrganizationProjects extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "users", AdminOrganizationProjectsUsers);
    defineResource(
      this,
      "serviceAccounts",
      AdminOrganizationProjectsServiceAccounts,
    );
    defineResource(this, "apiKeys", AdminOrganizationProjectsAPIKeys);
    defineResource(this, "rateLimits", AdminOrganizationProjectsRateLimits);
    defineResource(
      this,
      "modelPermissions",
      AdminOrganizationProjectsModelPermissions,
    );
    defineResource(
      this,
      "serviceTierSettings",
      AdminOrganizationProjectsServiceTierSettings,
    );
    defineResource(
      this,
      "hostedToolPermissions",
      AdminOrganizationProjectsHostedToolPermissions,
    );
    defineResource(this, "groups", AdminOrganizationProjectsGroups);
    defineResource(this, "roles", AdminOrganizationProjectsRoles);
    defineResource(
      this,
      "dataRetention",
      AdminOrganizationProjectsDataRetention,
    );
    defineResource(this, "spendLimit", AdminOrganizationProjectsSpendLimit);
    defineResource(this, "spendAlerts", AdminOrganizationProjectsSpendAlerts);
    defineResource(this, "certificates", AdminOrganizationProjectsCertificates);
  }

  create(body, options) {
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

  retrieve(projectID, options) {
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

  update(projectID, body, options) {
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

  list(query, options) {
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

  archive(projectID, options) {
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

export class AdminOrganizationProjectsUsers extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "roles", AdminOrganizationProjectsUsersRoles);
  }

  create(projectID, body, options) {
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

  retrieve(userID, params, options) {
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

  update(userID, params, options) {
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

  list(projectID, query, options) {
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

  delete(userID, params, options) {
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

export class AdminOrganizationProjectsUsersRoles extends APIResource {
  create(userID, params, options) {
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

  retrieve(roleID, params, options) {
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

  list(userID, params, options) {
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

  delete(roleID, params, options) {
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

export class AdminOrganizationProjectsServiceAccounts extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(
      this,
      "apiKeys",
      AdminOrganizationProjectsServiceAccountsAPIKeys,
    );
  }

  create(projectID, body, options) {
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

  retrieve(serviceAccountID, params, options) {
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

  update(serviceAccountID, params, options) {
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

  list(projectID, query, options) {
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

  delete(serviceAccountID, params, options) {
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

export class AdminOrganizationProjectsServiceAccountsAPIKeys
  extends APIResource {
  create(serviceAccountID, params, options) {
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

export class AdminOrganizationProjectsAPIKeys extends APIResource {
  retrieve(apiKeyID, params, options) {
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

  update(apiKeyID, params, options) {
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

  list(projectID, query, options) {
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

  delete(apiKeyID, params, options) {
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

export class AdminOrganizationProjectsRateLimits extends APIResource {
  listRateLimits(projectID, query, options) {
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

  updateRateLimit(rateLimitID, params, options) {
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

export class AdminOrganizationProjectsModelPermissions extends APIResource {
  retrieve(projectID, options) {
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

  update(projectID, body, options) {
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

  delete(projectID, options) {
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

export class AdminOrganizationProjectsServiceTierSettings extends APIResource {
  retrieve(projectID, options) {
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

  update(projectID, body, options) {
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

export class AdminOrganizationProjectsHostedToolPermissions
  extends APIResource {
  retrieve(projectID, options) {
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

  update(projectID, body, options) {
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

export class AdminOrganizationProjectsGroups extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "roles", AdminOrganizationProjectsGroupsRoles);
  }

  create(projectID, body, options) {
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

  retrieve(groupID, params, options) {
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

  list(projectID, query, options) {
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

  delete(groupID, params, options) {
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

export class AdminOrganizationProjectsGroupsRoles extends APIResource {
  create(groupID, params, options) {
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

  retrieve(roleID, params, options) {
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

  list(groupID, params, options) {
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

  delete(roleID, params, options) {
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

export class AdminOrganizationProjectsRoles extends APIResource {
  create(projectID, body, options) {
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

  retrieve(roleID, params, options) {
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

  update(roleID, params, options) {
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

  list(projectID, query, options) {
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

  delete(roleID, params, options) {
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

export class AdminOrganizationProjectsDataRetention extends APIResource {
  retrieve(projectID, options) {
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

  update(projectID, body, options) {
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

export class AdminOrganizationProjectsSpendLimit extends APIResource {
  retrieve(projectID, options) {
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

  update(projectID, body, options) {
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

  delete(projectID, options) {
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

export class AdminOrganizationProjectsSpendAlerts extends APIResource {
  create(projectID, body, options) {
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

  retrieve(alertID, params, options) {
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

  update(alertID, params, options) {
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

  list(projectID, query, options) {
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

  delete(alertID, params, options) {
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

export class AdminOrganizationProjectsCertificates extends APIResource {
  list(projectID, query, options) {
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

  activate(projectID, body, options) {
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

  deactivate(projectID, body, options) {
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

export class Responses extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "inputItems", ResponsesInputItems);
    defineResource(this, "inputTokens", ResponsesInputTokens);
  }

  create(body, options) {
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

  retrieve(responseID, query, options) {
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

  delete(responseID, options) {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/responses/{response_id}",
        headers: { accept: "*/*" },
        returns: "none",
      },
      { response_id: responseID },
      null,
      options,
    );
  }

  cancel(responseID, options) {
    return this.caller.call(
      { method: "POST", path: "/responses/{response_id}/cancel" },
      { response_id: responseID },
      null,
      options,
    );
  }

  compact(body, options) {
    return this.caller.call(
      { method: "POST", path: "/responses/compact", body: "json" },
      null,
      body,
      options,
    );
  }
}

export class ResponsesInputItems extends APIResource {
  list(responseID, query, options) {
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

export class ResponsesInputTokens extends APIResource {
  count(body, options) {
    return this.caller.call(
      { method: "POST", path: "/responses/input_tokens", body: "json" },
      null,
      body,
      options,
    );
  }
}

export class Live extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "sideband", LiveSideband);
    defineResource(this, "forks", LiveForks);
    defineResource(this, "sessions", LiveSessions);
  }

  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/live/sessions", body: "json" },
      null,
      body,
      options,
    );
  }
}

export class LiveSideband extends APIResource {
}

export class LiveForks extends APIResource {
}

export class LiveSessions extends APIResource {
  accept(sessionID, body, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/live/sessions/{session_id}/accept",
        headers: { accept: "*/*" },
        body: "json",
        returns: "none",
      },
      { session_id: sessionID },
      body,
      options,
    );
  }

  downloadRecording(sessionID, options) {
    return this.caller.call(
      {
        method: "GET",
        path: "/live/sessions/{session_id}/content",
        headers: { accept: "application/binary" },
        returns: "binary",
      },
      { session_id: sessionID },
      null,
      options,
    );
  }

  fork(sessionID, body, options) {
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

  hangup(sessionID, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/live/sessions/{session_id}/hangup",
        headers: { accept: "*/*" },
        returns: "none",
      },
      { session_id: sessionID },
      null,
      options,
    );
  }

  refer(sessionID, body, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/live/sessions/{session_id}/refer",
        headers: { accept: "*/*" },
        body: "json",
        returns: "none",
      },
      { session_id: sessionID },
      body,
      options,
    );
  }

  reject(sessionID, body, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/live/sessions/{session_id}/reject",
        headers: { accept: "*/*" },
        body: "json",
        returns: "none",
      },
      { session_id: sessionID },
      body,
      options,
    );
  }
}

export class Realtime extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "clientSecrets", RealtimeClientSecrets);
    defineResource(this, "calls", RealtimeCalls);
    defineResource(this, "translations", RealtimeTranslations);
  }
}

export class RealtimeClientSecrets extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/realtime/client_secrets", body: "json" },
      null,
      body,
      options,
    );
  }
}

export class RealtimeCalls extends APIResource {
  create(body, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls",
        headers: { accept: "application/sdp" },
        body: "parts",
        parts: { sdp: "application/sdp", session: "application/json" },
        returns: "binary",
      },
      null,
      body,
      options,
    );
  }

  accept(callID, body, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls/{call_id}/accept",
        headers: { accept: "*/*" },
        body: "json",
        returns: "none",
      },
      { call_id: callID },
      body,
      options,
    );
  }

  hangup(callID, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls/{call_id}/hangup",
        headers: { accept: "*/*" },
        returns: "none",
      },
      { call_id: callID },
      null,
      options,
    );
  }

  refer(callID, body, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls/{call_id}/refer",
        headers: { accept: "*/*" },
        body: "json",
        returns: "none",
      },
      { call_id: callID },
      body,
      options,
    );
  }

  reject(callID, body, options) {
    return this.caller.call(
      {
        method: "POST",
        path: "/realtime/calls/{call_id}/reject",
        headers: { accept: "*/*" },
        body: "json",
        returns: "none",
      },
      { call_id: callID },
      body,
      options,
    );
  }
}

export class RealtimeTranslations extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "clientSecrets", RealtimeTranslationsClientSecrets);
  }
}

export class RealtimeTranslationsClientSecrets extends APIResource {
  create(body, options) {
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

export class Conversations extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "items", ConversationsItems);
  }

  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/conversations", body: "json" },
      null,
      body,
      options,
    );
  }

  retrieve(conversationID, options) {
    return this.caller.call(
      { method: "GET", path: "/conversations/{conversation_id}" },
      { conversation_id: conversationID },
      null,
      options,
    );
  }

  update(conversationID, body, options) {
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

  delete(conversationID, options) {
    return this.caller.call(
      { method: "DELETE", path: "/conversations/{conversation_id}" },
      { conversation_id: conversationID },
      null,
      options,
    );
  }
}

export class ConversationsItems extends APIResource {
  create(conversationID, params, options) {
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

  retrieve(itemID, params, options) {
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

  list(conversationID, query, options) {
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

  delete(itemID, params, options) {
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

export class Evals extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "runs", EvalsRuns);
  }

  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/evals", body: "json" },
      null,
      body,
      options,
    );
  }

  retrieve(evalID, options) {
    return this.caller.call(
      { method: "GET", path: "/evals/{eval_id}" },
      { eval_id: evalID },
      null,
      options,
    );
  }

  update(evalID, body, options) {
    return this.caller.call(
      { method: "POST", path: "/evals/{eval_id}", body: "json" },
      { eval_id: evalID },
      body,
      options,
    );
  }

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/evals", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  delete(evalID, options) {
    return this.caller.call(
      { method: "DELETE", path: "/evals/{eval_id}" },
      { eval_id: evalID },
      null,
      options,
    );
  }
}

export class EvalsRuns extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "outputItems", EvalsRunsOutputItems);
  }

  create(evalID, body, options) {
    return this.caller.call(
      { method: "POST", path: "/evals/{eval_id}/runs", body: "json" },
      { eval_id: evalID },
      body,
      options,
    );
  }

  retrieve(runID, params, options) {
    return this.caller.call(
      { method: "GET", path: "/evals/{eval_id}/runs/{run_id}" },
      { run_id: runID },
      params,
      options,
    );
  }

  list(evalID, query, options) {
    return this.caller.page(
      { method: "GET", path: "/evals/{eval_id}/runs", page: "last-item-id" },
      { eval_id: evalID },
      query,
      options,
    );
  }

  delete(runID, params, options) {
    return this.caller.call(
      { method: "DELETE", path: "/evals/{eval_id}/runs/{run_id}" },
      { run_id: runID },
      params,
      options,
    );
  }

  cancel(runID, params, options) {
    return this.caller.call(
      { method: "POST", path: "/evals/{eval_id}/runs/{run_id}/cancel" },
      { run_id: runID },
      params,
      options,
    );
  }
}

export class EvalsRunsOutputItems extends APIResource {
  retrieve(outputItemID, params, options) {
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

  list(runID, params, options) {
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

export class Containers extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "files", ContainersFiles);
  }

  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/containers", body: "json" },
      null,
      body,
      options,
    );
  }

  retrieve(containerID, options) {
    return this.caller.call(
      { method: "GET", path: "/containers/{container_id}" },
      { container_id: containerID },
      null,
      options,
    );
  }

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/containers", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  delete(containerID, options) {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/containers/{container_id}",
        headers: { accept: "*/*" },
        returns: "none",
      },
      { container_id: containerID },
      null,
      options,
    );
  }
}

export class ContainersFiles extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "content", ContainersFilesContent);
  }

  create(containerID, body, options) {
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

  retrieve(fileID, params, options) {
    return this.caller.call(
      { method: "GET", path: "/containers/{container_id}/files/{file_id}" },
      { file_id: fileID },
      params,
      options,
    );
  }

  list(containerID, query, options) {
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

  delete(fileID, params, options) {
    return this.caller.call(
      {
        method: "DELETE",
        path: "/containers/{container_id}/files/{file_id}",
        headers: { accept: "*/*" },
        returns: "none",
      },
      { file_id: fileID },
      params,
      options,
    );
  }
}

export class ContainersFilesContent extends APIResource {
  retrieve(fileID, params, options) {
    return this.caller.call(
      {
        method: "GET",
        path: "/containers/{container_id}/files/{file_id}/content",
        headers: { accept: "application/binary" },
        returns: "binary",
      },
      { file_id: fileID },
      params,
      options,
    );
  }
}

export class Skills extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "content", SkillsContent);
    defineResource(this, "versions", SkillsVersions);
  }

  create(body, options) {
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

  retrieve(skillID, options) {
    return this.caller.call(
      { method: "GET", path: "/skills/{skill_id}" },
      { skill_id: skillID },
      null,
      options,
    );
  }

  update(skillID, body, options) {
    return this.caller.call(
      { method: "POST", path: "/skills/{skill_id}", body: "json" },
      { skill_id: skillID },
      body,
      options,
    );
  }

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/skills", page: "last-item-id" },
      null,
      query,
      options,
    );
  }

  delete(skillID, options) {
    return this.caller.call(
      { method: "DELETE", path: "/skills/{skill_id}" },
      { skill_id: skillID },
      null,
      options,
    );
  }
}

export class SkillsContent extends APIResource {
  retrieve(skillID, options) {
    return this.caller.call(
      {
        method: "GET",
        path: "/skills/{skill_id}/content",
        headers: { accept: "application/binary" },
        returns: "binary",
      },
      { skill_id: skillID },
      null,
      options,
    );
  }
}

export class SkillsVersions extends APIResource {
  constructor(caller) {
    super(caller);
    defineResource(this, "content", SkillsVersionsContent);
  }

  create(skillID, body, options) {
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

  retrieve(version, params, options) {
    return this.caller.call(
      { method: "GET", path: "/skills/{skill_id}/versions/{version}" },
      { version },
      params,
      options,
    );
  }

  list(skillID, query, options) {
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

  delete(version, params, options) {
    return this.caller.call(
      { method: "DELETE", path: "/skills/{skill_id}/versions/{version}" },
      { version },
      params,
      options,
    );
  }
}

export class SkillsVersionsContent extends APIResource {
  retrieve(version, params, options) {
    return this.caller.call(
      {
        method: "GET",
        path: "/skills/{skill_id}/versions/{version}/content",
        headers: { accept: "application/binary" },
        returns: "binary",
      },
      { version },
      params,
      options,
    );
  }
}

export class Videos extends APIResource {
  create(body, options) {
    return this.caller.call(
      { method: "POST", path: "/videos", body: "multipart" },
      null,
      body,
      options,
    );
  }

  retrieve(videoID, options) {
    return this.caller.call(
      { method: "GET", path: "/videos/{video_id}" },
      { video_id: videoID },
      null,
      options,
    );
  }

  list(query, options) {
    return this.caller.page(
      { method: "GET", path: "/videos", page: "last-id" },
      null,
      query,
      options,
    );
  }

  delete(videoID, options) {
    return this.caller.call(
      { method: "DELETE", path: "/videos/{video_id}" },
      { video_id: videoID },
      null,
      options,
    );
  }

  createCharacter(body, options) {
    return this.caller.call(
      { method: "POST", path: "/videos/characters", body: "multipart" },
      null,
      body,
      options,
    );
  }

  downloadContent(videoID, query, options) {
    return this.caller.call(
      {
        method: "GET",
        path: "/videos/{video_id}/content",
        headers: { accept: "application/binary" },
        returns: "binary",
      },
      { video_id: videoID },
      query,
      options,
    );
  }

  edit(body, options) {
    return this.caller.call(
      { method: "POST", path: "/videos/edits", body: "multipart" },
      null,
      body,
      options,
    );
  }

  extend(body, options) {
    return this.caller.call(
      { method: "POST", path: "/videos/extensions", body: "multipart" },
      null,
      body,
      options,
    );
  }

  getCharacter(characterID, options) {
    return this.caller.call(
      { method: "GET", path: "/videos/characters/{character_id}" },
      { character_id: characterID },
      null,
      options,
    );
  }

  remix(videoID, body, options) {
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

export class Resources extends APIResource {
  constructor(caller, own = {}) {
    super(caller);
    defineResource(this, "decisions", own.decisions ?? Decisions);
    defineResource(this, "completions", own.completions ?? Completions);
    defineResource(this, "chat", own.chat ?? Chat);
    defineResource(this, "embeddings", own.embeddings ?? Embeddings);
    defineResource(this, "files", own.files ?? Files);
    defineResource(this, "images", own.images ?? Images);
    defineResource(
      this,
      "contentProvenanceChecks",
      own.contentProvenanceChecks ?? ContentProvenanceChecks,
    );
    defineResource(this, "audio", own.audio ?? Audio);
    defineResource(this, "moderations", own.moderations ?? Moderations);
    defineResource(this, "models", own.models ?? Models);
    defineResource(this, "fineTuning", own.fineTuning ?? FineTuning);
    defineResource(this, "graders", own.graders ?? Graders);
    defineResource(this, "vectorStores", own.vectorStores ?? VectorStores);
    defineResource(this, "safety", own.safety ?? Safety);
    defineResource(this, "webhooks", own.webhooks ?? Webhooks);
    defineResource(this, "beta", own.beta ?? Beta);
    defineResource(this, "batches", own.batches ?? Batches);
    defineResource(this, "uploads", own.uploads ?? Uploads);
    defineResource(this, "admin", own.admin ?? Admin);
    defineResource(this, "responses", own.responses ?? Responses);
    defineResource(this, "live", own.live ?? Live);
    defineResource(this, "realtime", own.realtime ?? Realtime);
    defineResource(this, "conversations", own.conversations ?? Conversations);
    defineResource(this, "evals", own.evals ?? Evals);
    defineResource(this, "containers", own.containers ?? Containers);
    defineResource(this, "skills", own.skills ?? Skills);
    defineResource(this, "videos", own.videos ?? Videos);
  }
}

// The classes below each other, as in the official SDK: `OpenAI.Chat.Completions`.
Chat.Completions = ChatCompletions;
ChatCompletions.Messages = ChatCompletionsMessages;
Audio.Transcriptions = AudioTranscriptions;
Audio.Translations = AudioTranslations;
Audio.Speech = AudioSpeech;
Audio.Voices = AudioVoices;
Audio.VoiceConsents = AudioVoiceConsents;
FineTuning.Methods = FineTuningMethods;
FineTuning.Jobs = FineTuningJobs;
FineTuning.Checkpoints = FineTuningCheckpoints;
FineTuning.Alpha = FineTuningAlpha;
FineTuningJobs.Checkpoints = FineTuningJobsCheckpoints;
FineTuningCheckpoints.Permissions = FineTuningCheckpointsPermissions;
FineTuningAlpha.Graders = FineTuningAlphaGraders;
Graders.GraderModels = GradersGraderModels;
VectorStores.Files = VectorStoresFiles;
VectorStores.FileBatches = VectorStoresFileBatches;
Safety.Cases = SafetyCases;
Safety.Alerts = SafetyAlerts;
Webhooks.EventTypes = WebhooksEventTypes;
Beta.Realtime = BetaRealtime;
Beta.Agents = BetaAgents;
Beta.Responses = BetaResponses;
Beta.Chatkit = BetaChatKit;
Beta.Assistants = BetaAssistants;
Beta.Threads = BetaThreads;
BetaRealtime.Sessions = BetaRealtimeSessions;
BetaRealtime.TranscriptionSessions = BetaRealtimeTranscriptionSessions;
BetaAgents.Automations = BetaAgentsAutomations;
BetaAgents.Environments = BetaAgentsEnvironments;
BetaAgents.Vaults = BetaAgentsVaults;
BetaAgents.Sessions = BetaAgentsSessions;
BetaAgentsAutomations.Invocations = BetaAgentsAutomationsInvocations;
BetaAgentsEnvironments.Files = BetaAgentsEnvironmentsFiles;
BetaAgentsEnvironments.Templates = BetaAgentsEnvironmentsTemplates;
BetaAgentsVaults.Credentials = BetaAgentsVaultsCredentials;
BetaAgentsSessions.Subagents = BetaAgentsSessionsSubagents;
BetaAgentsSessions.Artifacts = BetaAgentsSessionsArtifacts;
BetaAgentsSessions.Items = BetaAgentsSessionsItems;
BetaAgentsSessions.Events = BetaAgentsSessionsEvents;
BetaAgentsSessions.Traces = BetaAgentsSessionsTraces;
BetaAgentsSessions.Turns = BetaAgentsSessionsTurns;
BetaAgentsSessionsSubagents.Items = BetaAgentsSessionsSubagentsItems;
BetaAgentsSessionsSubagents.Turns = BetaAgentsSessionsSubagentsTurns;
BetaAgentsSessionsSubagentsTurns.Items = BetaAgentsSessionsSubagentsTurnsItems;
BetaAgentsSessionsTurns.Items = BetaAgentsSessionsTurnsItems;
BetaResponses.InputItems = BetaResponsesInputItems;
BetaResponses.InputTokens = BetaResponsesInputTokens;
BetaChatKit.Sessions = BetaChatKitSessions;
BetaChatKit.Threads = BetaChatKitThreads;
BetaThreads.Runs = BetaThreadsRuns;
BetaThreads.Messages = BetaThreadsMessages;
BetaThreadsRuns.Steps = BetaThreadsRunsSteps;
Uploads.Parts = UploadsParts;
Admin.Organization = AdminOrganization;
AdminOrganization.AuditLogs = AdminOrganizationAuditLogs;
AdminOrganization.AdminAPIKeys = AdminOrganizationAdminAPIKeys;
AdminOrganization.Usage = AdminOrganizationUsage;
AdminOrganization.Invites = AdminOrganizationInvites;
AdminOrganization.Users = AdminOrganizationUsers;
AdminOrganization.Groups = AdminOrganizationGroups;
AdminOrganization.Roles = AdminOrganizationRoles;
AdminOrganization.DataRetention = AdminOrganizationDataRetention;
AdminOrganization.ExternalKeys = AdminOrganizationExternalKeys;
AdminOrganization.WorkloadIdentityProviders =
  AdminOrganizationWorkloadIdentityProviders;
AdminOrganization.ExternalStorage = AdminOrganizationExternalStorage;
AdminOrganization.SpendLimit = AdminOrganizationSpendLimit;
AdminOrganization.SpendAlerts = AdminOrganizationSpendAlerts;
AdminOrganization.Certificates = AdminOrganizationCertificates;
AdminOrganization.Projects = AdminOrganizationProjects;
AdminOrganizationUsers.Roles = AdminOrganizationUsersRoles;
AdminOrganizationGroups.Users = AdminOrganizationGroupsUsers;
AdminOrganizationGroups.Roles = AdminOrganizationGroupsRoles;
AdminOrganizationWorkloadIdentityProviders.FederationRules =
  AdminOrganizationWorkloadIdentityProvidersFederationRules;
AdminOrganizationProjects.Users = AdminOrganizationProjectsUsers;
AdminOrganizationProjects.ServiceAccounts =
  AdminOrganizationProjectsServiceAccounts;
AdminOrganizationProjects.ApiKeys = AdminOrganizationProjectsAPIKeys;
AdminOrganizationProjects.RateLimits = AdminOrganizationProjectsRateLimits;
AdminOrganizationProjects.ModelPermissions =
  AdminOrganizationProjectsModelPermissions;
AdminOrganizationProjects.ServiceTierSettings =
  AdminOrganizationProjectsServiceTierSettings;
AdminOrganizationProjects.HostedToolPermissions =
  AdminOrganizationProjectsHostedToolPermissions;
AdminOrganizationProjects.Groups = AdminOrganizationProjectsGroups;
AdminOrganizationProjects.Roles = AdminOrganizationProjectsRoles;
AdminOrganizationProjects.DataRetention =
  AdminOrganizationProjectsDataRetention;
AdminOrganizationProjects.SpendLimit = AdminOrganizationProjectsSpendLimit;
AdminOrganizationProjects.SpendAlerts = AdminOrganizationProjectsSpendAlerts;
AdminOrganizationProjects.Certificates = AdminOrganizationProjectsCertificates;
AdminOrganizationProjectsUsers.Roles = AdminOrganizationProjectsUsersRoles;
AdminOrganizationProjectsServiceAccounts.ApiKeys =
  AdminOrganizationProjectsServiceAccountsAPIKeys;
AdminOrganizationProjectsGroups.Roles = AdminOrganizationProjectsGroupsRoles;
Responses.InputItems = ResponsesInputItems;
Responses.InputTokens = ResponsesInputTokens;
Live.Sideband = LiveSideband;
Live.Forks = LiveForks;
Live.Sessions = LiveSessions;
Realtime.ClientSecrets = RealtimeClientSecrets;
Realtime.Calls = RealtimeCalls;
Realtime.Translations = RealtimeTranslations;
RealtimeTranslations.ClientSecrets = RealtimeTranslationsClientSecrets;
Conversations.Items = ConversationsItems;
Evals.Runs = EvalsRuns;
EvalsRuns.OutputItems = EvalsRunsOutputItems;
Containers.Files = ContainersFiles;
ContainersFiles.Content = ContainersFilesContent;
Skills.Content = SkillsContent;
Skills.Versions = SkillsVersions;
SkillsVersions.Content = SkillsVersionsContent;
Resources.Decisions = Decisions;
Resources.Completions = Completions;
Resources.Chat = Chat;
Resources.Embeddings = Embeddings;
Resources.Files = Files;
Resources.Images = Images;
Resources.ContentProvenanceChecks = ContentProvenanceChecks;
Resources.Audio = Audio;
Resources.Moderations = Moderations;
Resources.Models = Models;
Resources.FineTuning = FineTuning;
Resources.Graders = Graders;
Resources.VectorStores = VectorStores;
Resources.Safety = Safety;
Resources.Webhooks = Webhooks;
Resources.Beta = Beta;
Resources.Batches = Batches;
Resources.Uploads = Uploads;
Resources.Admin = Admin;
Resources.Responses = Responses;
Resources.Live = Live;
Resources.Realtime = Realtime;
Resources.Conversations = Conversations;
Resources.Evals = Evals;
Resources.Containers = Containers;
Resources.Skills = Skills;
Resources.Videos = Videos;
