/**
 * Types of `client.admin.organization`.
 *
 * @module
 */
export type * as AuditLogs from "./audit_logs.ts";
export type {
  AuditLogListParams,
  AuditLogListResponse,
  AuditLogListResponsesPage,
} from "./audit_logs.ts";
export type * as AdminAPIKeys from "./admin_api_keys.ts";
export type {
  AdminAPIKey,
  AdminAPIKeyCreateParams,
  AdminAPIKeyCreateResponse,
  AdminAPIKeyDeleteResponse,
  AdminAPIKeyListParams,
  AdminAPIKeysPage,
} from "./admin_api_keys.ts";
export type * as Usage from "./usage.ts";
export type {
  CostQuantityUnit,
  UsageAudioSpeechesParams,
  UsageAudioSpeechesResponse,
  UsageAudioTranscriptionsParams,
  UsageAudioTranscriptionsResponse,
  UsageCodeInterpreterSessionsParams,
  UsageCodeInterpreterSessionsResponse,
  UsageCompletionsParams,
  UsageCompletionsResponse,
  UsageCostsParams,
  UsageCostsResponse,
  UsageDecisionsParams,
  UsageDecisionsResponse,
  UsageEmbeddingsParams,
  UsageEmbeddingsResponse,
  UsageFileSearchCallsParams,
  UsageFileSearchCallsResponse,
  UsageImagesParams,
  UsageImagesResponse,
  UsageModerationsParams,
  UsageModerationsResponse,
  UsageVectorStoresParams,
  UsageVectorStoresResponse,
  UsageWebSearchCallsParams,
  UsageWebSearchCallsResponse,
} from "./usage.ts";
export type * as Invites from "./invites.ts";
export type {
  Invite,
  InviteCreateParams,
  InviteDeleteResponse,
  InviteListParams,
  InvitesPage,
} from "./invites.ts";
export type * as Users from "./users/users.ts";
export type {
  OrganizationUser,
  OrganizationUsersPage,
  UserDeleteResponse,
  UserListParams,
  UserUpdateParams,
} from "./users/users.ts";
export type * as Groups from "./groups/groups.ts";
export type {
  Group,
  GroupCreateParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupsPage,
  GroupUpdateParams,
  GroupUpdateResponse,
} from "./groups/groups.ts";
export type * as Roles from "./roles.ts";
export type {
  Role,
  RoleCreateParams,
  RoleDeleteResponse,
  RoleListParams,
  RolesPage,
  RoleUpdateParams,
} from "./roles.ts";
export type * as DataRetention from "./data_retention.ts";
export type {
  DataRetentionUpdateParams,
  OrganizationDataRetention,
} from "./data_retention.ts";
export type * as ExternalKeys from "./external_keys.ts";
export type {
  ExternalKey,
  ExternalKeyCreateParams,
  ExternalKeyListParams,
  ExternalKeysPage,
  ExternalKeyValidateResponse,
} from "./external_keys.ts";
export type * as WorkloadIdentityProviders from "./workload_identity_providers/workload_identity_providers.ts";
export type {
  WorkloadIdentityProvider,
  WorkloadIdentityProviderCreateParams,
  WorkloadIdentityProviderDeleted,
  WorkloadIdentityProviderListParams,
  WorkloadIdentityProvidersPage,
  WorkloadIdentityProviderUpdateParams,
} from "./workload_identity_providers/workload_identity_providers.ts";
export type * as ExternalStorage from "./external_storage.ts";
export type {
  AwsExternalStorageProvider,
  AzureExternalStorageProvider,
  ExternalStorageConfiguration,
  ExternalStorageConfigurationsPage,
  ExternalStorageCreateParams,
  ExternalStorageDeleted,
  ExternalStorageListParams,
  GcpExternalStorageProvider,
  OciExternalStorageProvider,
} from "./external_storage.ts";
export type * as SpendLimit from "./spend_limit.ts";
export type {
  OrganizationSpendLimit,
  OrganizationSpendLimitDeleted,
  SpendLimitUpdateParams,
} from "./spend_limit.ts";
export type * as SpendAlerts from "./spend_alerts.ts";
export type {
  OrganizationSpendAlert,
  OrganizationSpendAlertDeleted,
  OrganizationSpendAlertsPage,
  SpendAlertCreateParams,
  SpendAlertListParams,
  SpendAlertUpdateParams,
} from "./spend_alerts.ts";
export type * as Certificates from "./certificates.ts";
export type {
  Certificate,
  CertificateActivateParams,
  CertificateActivateResponse,
  CertificateActivateResponsesPage,
  CertificateCreateParams,
  CertificateDeactivateParams,
  CertificateDeactivateResponse,
  CertificateDeactivateResponsesPage,
  CertificateDeleteResponse,
  CertificateListParams,
  CertificateListResponse,
  CertificateListResponsesPage,
  CertificateRetrieveParams,
  CertificateUpdateParams,
} from "./certificates.ts";
export type * as Projects from "./projects/projects.ts";
export type {
  ErrorResponse,
  Project,
  ProjectCreateParams,
  ProjectListParams,
  ProjectResidency,
  ProjectsPage,
  ProjectUpdateParams,
} from "./projects/projects.ts";
