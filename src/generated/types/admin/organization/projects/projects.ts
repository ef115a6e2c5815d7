/**
 * Types of `client.admin.organization.projects`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as SharedAPI from "../../../shared.ts";
export type * as Users from "./users/users.ts";
export type {
  ProjectUser,
  ProjectUsersPage,
  UserCreateParams,
  UserDeleteParams,
  UserDeleteResponse,
  UserListParams,
  UserRetrieveParams,
  UserUpdateParams,
} from "./users/users.ts";
export type * as ServiceAccounts from "./service_accounts/service_accounts.ts";
export type {
  ProjectServiceAccount,
  ProjectServiceAccountsPage,
  ServiceAccountCreateParams,
  ServiceAccountCreateResponse,
  ServiceAccountDeleteParams,
  ServiceAccountDeleteResponse,
  ServiceAccountListParams,
  ServiceAccountRetrieveParams,
  ServiceAccountUpdateParams,
} from "./service_accounts/service_accounts.ts";
export type * as APIKeys from "./api_keys.ts";
export type {
  APIKeyDeleteParams,
  APIKeyDeleteResponse,
  APIKeyListParams,
  APIKeyRetrieveParams,
  APIKeyUpdateParams,
  ProjectAPIKey,
  ProjectAPIKeysPage,
} from "./api_keys.ts";
export type * as RateLimits from "./rate_limits.ts";
export type {
  ProjectRateLimit,
  ProjectRateLimitsPage,
  RateLimitListRateLimitsParams,
  RateLimitUpdateRateLimitParams,
} from "./rate_limits.ts";
export type * as ModelPermissions from "./model_permissions.ts";
export type {
  ModelPermissionUpdateParams,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleted,
} from "./model_permissions.ts";
export type * as ServiceTierSettings from "./service_tier_settings.ts";
export type {
  ProjectOptionalServiceTier,
  ProjectServiceTierSettings,
  ServiceTierSettingUpdateParams,
} from "./service_tier_settings.ts";
export type * as HostedToolPermissions from "./hosted_tool_permissions.ts";
export type {
  HostedToolPermissionUpdateParams,
  ProjectHostedToolPermissions,
} from "./hosted_tool_permissions.ts";
export type * as Groups from "./groups/groups.ts";
export type {
  GroupCreateParams,
  GroupDeleteParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupRetrieveParams,
  ProjectGroup,
  ProjectGroupsPage,
} from "./groups/groups.ts";
export type * as Roles from "./roles.ts";
export type {
  RoleCreateParams,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleRetrieveParams,
  RoleUpdateParams,
} from "./roles.ts";
export type * as DataRetention from "./data_retention.ts";
export type {
  DataRetentionUpdateParams,
  ProjectDataRetention,
} from "./data_retention.ts";
export type * as SpendLimit from "./spend_limit.ts";
export type {
  ProjectSpendLimit,
  ProjectSpendLimitDeleted,
  SpendLimitUpdateParams,
} from "./spend_limit.ts";
export type * as SpendAlerts from "./spend_alerts.ts";
export type {
  ProjectSpendAlert,
  ProjectSpendAlertDeleted,
  ProjectSpendAlertsPage,
  SpendAlertCreateParams,
  SpendAlertDeleteParams,
  SpendAlertListParams,
  SpendAlertRetrieveParams,
  SpendAlertUpdateParams,
} from "./spend_alerts.ts";
export type * as Certificates from "./certificates.ts";
export type {
  CertificateActivateParams,
  CertificateActivateResponse,
  CertificateActivateResponsesPage,
  CertificateDeactivateParams,
  CertificateDeactivateResponse,
  CertificateDeactivateResponsesPage,
  CertificateListParams,
  CertificateListResponse,
  CertificateListResponsesPage,
} from "./certificates.ts";
/** Type of `client.admin.organization.projects`. */
export interface ErrorResponse {
  /** Error. */
  error: SharedAPI.ErrorObject;
}
/** Response of `POST /organization/projects`. */
export interface Project {
  /** ID: a string. */
  id: string;
  /** Object: always `organization.project`. */
  object: "organization.project";
  /** Name: a string or null. */
  name?: string | null;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Archived at: Unix time in seconds or null. */
  archived_at?: number | null;
  /** Status: a string or null. */
  status?: string | null;
  /** External key ID: a string or null. */
  external_key_id?: string | null;
  /** Residency. */
  residency?: ProjectResidency;
}
/** Params of `client.admin.organization.projects.create()`: `POST /organization/projects`. */
export interface ProjectCreateParams {
  /** Name: a string. */
  name: string;
  /** @deprecated Deprecated by the API. Geography: a string or null. */
  geography?: string | null;
  /** External key ID: a string or null. */
  external_key_id?: string | null;
  /** Residency: may be null. */
  residency?: ProjectResidency | null;
}
/** Params of `client.admin.organization.projects.list()`: `GET /organization/projects`. */
export interface ProjectListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Include archived: a boolean; default `false`. */
  include_archived?: boolean;
}
/** Part of {@link Project}. */
export type ProjectResidency =
  | "GLOBAL"
  | "US_STORAGE_PROCESSING"
  | "EU_STORAGE_PROCESSING"
  | "JP_STORAGE"
  | "JP_STORAGE_PROCESSING"
  | "KR_STORAGE"
  | "CA_STORAGE"
  | "SG_STORAGE"
  | "IN_STORAGE"
  | "IN_STORAGE_PROCESSING"
  | "AU_STORAGE"
  | "AU_STORAGE_PROCESSING"
  | "GB_STORAGE"
  | "AE_STORAGE"
  | "AE_STORAGE_PROCESSING";
/** Params of `client.admin.organization.projects.update()`: `POST /organization/projects/{project_id}`. */
export interface ProjectUpdateParams {
  /** Name: a string or null. */
  name?: string | null;
  /** External key ID: a string or null. */
  external_key_id?: string | null;
  /** @deprecated Deprecated by the API. Geography: a string or null. */
  geography?: string | null;
}
/** A page of {@link Project}. */
export type ProjectsPage = Contract.ConversationCursorPage<Project>;
