/**
 * Types of `client.admin.organization.auditLogs`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as AdminOrganizationExternalStorageAPI from "./external_storage.ts";
/** Params of `client.admin.organization.auditLogs.list()`: `GET /organization/audit_logs`. */
export interface AuditLogListParams {
  /** Effective at. */
  effective_at?: AuditLogListParams.EffectiveAt;
  /** Project IDs: a list. */
  project_ids?: string[];
  /** Event types: a list. */
  event_types?: Array<
    | "api_key.created"
    | "api_key.updated"
    | "api_key.deleted"
    | "certificate.created"
    | "certificate.updated"
    | "certificate.deleted"
    | "certificates.activated"
    | "certificates.deactivated"
    | "checkpoint.permission.created"
    | "checkpoint.permission.deleted"
    | "external_key.registered"
    | "external_key.removed"
    | "group.created"
    | "group.updated"
    | "group.deleted"
    | "invite.sent"
    | "invite.accepted"
    | "invite.deleted"
    | "ip_allowlist.created"
    | "ip_allowlist.updated"
    | "ip_allowlist.deleted"
    | "ip_allowlist.config.activated"
    | "ip_allowlist.config.deactivated"
    | "login.succeeded"
    | "login.failed"
    | "logout.succeeded"
    | "logout.failed"
    | "organization.updated"
    | "project.created"
    | "project.updated"
    | "project.archived"
    | "project.deleted"
    | "rate_limit.updated"
    | "rate_limit.deleted"
    | "resource.deleted"
    | "tunnel.created"
    | "tunnel.updated"
    | "tunnel.deleted"
    | "workload_identity_provider.created"
    | "workload_identity_provider.updated"
    | "workload_identity_provider.deleted"
    | "workload_identity_provider_mapping.created"
    | "workload_identity_provider_mapping.updated"
    | "workload_identity_provider_mapping.deleted"
    | "role.created"
    | "role.updated"
    | "role.deleted"
    | "role.assignment.created"
    | "role.assignment.deleted"
    | "role.bound_to_resource"
    | "role.unbound_from_resource"
    | "scim.enabled"
    | "scim.disabled"
    | "service_account.created"
    | "service_account.updated"
    | "service_account.deleted"
    | "user.added"
    | "user.updated"
    | "user.deleted"
    | "tenant.metadata.updated"
    | "tenant.microsoft_entra_mapping.upserted"
    | "tenant.microsoft_entra_mapping.deleted"
    | "tenant.workload_identity.provider.created"
    | "tenant.workload_identity.provider.updated"
    | "tenant.workload_identity.provider.archived"
    | "tenant.workload_identity.mapping.created"
    | "tenant.workload_identity.mapping.updated"
    | "tenant.workload_identity.mapping.archived"
    | "tenant.workload_identity.binding.created"
    | "tenant.workload_identity.principal.provisioned"
    | "tenant.workload_identity.access_token.issued"
    | "tenant.admin_api_key.created"
    | "tenant.admin_api_key.updated"
    | "tenant.admin_api_key.deleted"
    | "tenant.project_api_key.created"
    | "tenant.chatgpt_access_token.revoked"
    | "tenant.migration.completed"
    | "tenant.sso.migrated"
    | "tenant.domains.migrated"
    | "tenant.sso_connection.created"
    | "tenant.sso_connection.updated"
    | "tenant.sso_connection.deleted"
    | "tenant.sso_connection.setup.started"
    | "tenant.policy.created"
    | "tenant.policy.updated"
    | "tenant.policy.deleted"
    | "tenant.policy.attached"
    | "tenant.policy.detached"
    | "tenant.principal_authentication_policy.resolved"
    | "tenant.scim.setup.started"
    | "tenant.scim.deletion.requested"
    | "tenant.scim.directory.created"
    | "tenant.product_access_policy.updated"
    | "tenant.resource_share_grant.created"
    | "tenant.resource_share_grant.updated"
    | "tenant.resource_share_grant.accepted"
    | "tenant.resource_share_grant.declined"
    | "tenant.resource_share_grant.revoked"
    | "tenant.resource_share_grant.deleted"
    | "tenant.service_account.updated"
    | "tenant.service_account.deleted"
    | "tenant.service_account.token.revoked"
    | "tenant.billing.overage_limit.updated"
    | "tenant.billing.alerts.updated"
    | "tenant.billing.info.updated"
    | "tenant.usage_limit.workspace.updated"
    | "tenant.usage_limit.group.updated"
    | "tenant.usage_limit.user.updated"
    | "tenant.usage_limit.increase_request.updated"
    | "tenant.usage_limit.increase_request.resolved"
    | "tenant.group.created"
    | "tenant.group.updated"
    | "tenant.group.deleted"
    | "tenant.group.member.added"
    | "tenant.group.member.removed"
    | "tenant.migration_rollout.status.updated"
    | "tenant.migration_rollout.tier.updated"
    | "tenant.role.metadata.updated"
    | "tenant.custom_role.created"
    | "tenant.custom_role.updated"
    | "tenant.custom_role.deleted"
    | "tenant.role_assignment.created"
    | "tenant.role_assignment.deleted"
    | "tenant.resource_role_assignment.created"
    | "tenant.resource_role_assignment.deleted"
    | "tenant.resource_access.updated"
    | "tenant.resource_access.deleted"
    | "tenant.ads_account.onboarding.redemption"
    | "tenant.session_policy.created"
    | "tenant.session_policy.updated"
    | "tenant.session_policy.deleted"
    | "tenant.session_revocation.started"
    | "tenant.third_party_app_policy.updated"
    | "tenant.user.added"
    | "tenant.user.updated"
    | "tenant.user.removed"
    | "tenant.user.looked_up"
    | "tenant.user.invited"
    | "tenant.membership.revoked"
    | "tenant.api_organization_invite.upserted"
    | "tenant.api_organization_invite.deleted"
    | "tenant.chatgpt_workspace_invite.upserted"
    | "tenant.membership.accepted"
    | "tenant.membership.declined"
    | "tenant.workspace_invite_email_settings.updated"
    | "external_storage.registered"
    | "external_storage.removed"
    | "tenant.trusted_access.business_verification.started"
    | "tenant.trusted_access.application.submitted"
  >;
  /** Actor IDs: a list. */
  actor_ids?: string[];
  /** Actor emails: a list. */
  actor_emails?: string[];
  /** Resource IDs: a list. */
  resource_ids?: string[];
  /** Tenant only: a boolean; default `false`. */
  tenant_only?: boolean;
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
}
/** Item of `GET /organization/audit_logs`. */
export interface AuditLogListResponse {
  /** ID: a string. */
  id: string;
  /** Type: one of 149 values. */
  type:
    | "api_key.created"
    | "api_key.updated"
    | "api_key.deleted"
    | "certificate.created"
    | "certificate.updated"
    | "certificate.deleted"
    | "certificates.activated"
    | "certificates.deactivated"
    | "checkpoint.permission.created"
    | "checkpoint.permission.deleted"
    | "external_key.registered"
    | "external_key.removed"
    | "group.created"
    | "group.updated"
    | "group.deleted"
    | "invite.sent"
    | "invite.accepted"
    | "invite.deleted"
    | "ip_allowlist.created"
    | "ip_allowlist.updated"
    | "ip_allowlist.deleted"
    | "ip_allowlist.config.activated"
    | "ip_allowlist.config.deactivated"
    | "login.succeeded"
    | "login.failed"
    | "logout.succeeded"
    | "logout.failed"
    | "organization.updated"
    | "project.created"
    | "project.updated"
    | "project.archived"
    | "project.deleted"
    | "rate_limit.updated"
    | "rate_limit.deleted"
    | "resource.deleted"
    | "tunnel.created"
    | "tunnel.updated"
    | "tunnel.deleted"
    | "workload_identity_provider.created"
    | "workload_identity_provider.updated"
    | "workload_identity_provider.deleted"
    | "workload_identity_provider_mapping.created"
    | "workload_identity_provider_mapping.updated"
    | "workload_identity_provider_mapping.deleted"
    | "role.created"
    | "role.updated"
    | "role.deleted"
    | "role.assignment.created"
    | "role.assignment.deleted"
    | "role.bound_to_resource"
    | "role.unbound_from_resource"
    | "scim.enabled"
    | "scim.disabled"
    | "service_account.created"
    | "service_account.updated"
    | "service_account.deleted"
    | "user.added"
    | "user.updated"
    | "user.deleted"
    | "tenant.metadata.updated"
    | "tenant.microsoft_entra_mapping.upserted"
    | "tenant.microsoft_entra_mapping.deleted"
    | "tenant.workload_identity.provider.created"
    | "tenant.workload_identity.provider.updated"
    | "tenant.workload_identity.provider.archived"
    | "tenant.workload_identity.mapping.created"
    | "tenant.workload_identity.mapping.updated"
    | "tenant.workload_identity.mapping.archived"
    | "tenant.workload_identity.binding.created"
    | "tenant.workload_identity.principal.provisioned"
    | "tenant.workload_identity.access_token.issued"
    | "tenant.admin_api_key.created"
    | "tenant.admin_api_key.updated"
    | "tenant.admin_api_key.deleted"
    | "tenant.project_api_key.created"
    | "tenant.chatgpt_access_token.revoked"
    | "tenant.migration.completed"
    | "tenant.sso.migrated"
    | "tenant.domains.migrated"
    | "tenant.sso_connection.created"
    | "tenant.sso_connection.updated"
    | "tenant.sso_connection.deleted"
    | "tenant.sso_connection.setup.started"
    | "tenant.policy.created"
    | "tenant.policy.updated"
    | "tenant.policy.deleted"
    | "tenant.policy.attached"
    | "tenant.policy.detached"
    | "tenant.principal_authentication_policy.resolved"
    | "tenant.scim.setup.started"
    | "tenant.scim.deletion.requested"
    | "tenant.scim.directory.created"
    | "tenant.product_access_policy.updated"
    | "tenant.resource_share_grant.created"
    | "tenant.resource_share_grant.updated"
    | "tenant.resource_share_grant.accepted"
    | "tenant.resource_share_grant.declined"
    | "tenant.resource_share_grant.revoked"
    | "tenant.resource_share_grant.deleted"
    | "tenant.service_account.updated"
    | "tenant.service_account.deleted"
    | "tenant.service_account.token.revoked"
    | "tenant.billing.overage_limit.updated"
    | "tenant.billing.alerts.updated"
    | "tenant.billing.info.updated"
    | "tenant.usage_limit.workspace.updated"
    | "tenant.usage_limit.group.updated"
    | "tenant.usage_limit.user.updated"
    | "tenant.usage_limit.increase_request.updated"
    | "tenant.usage_limit.increase_request.resolved"
    | "tenant.group.created"
    | "tenant.group.updated"
    | "tenant.group.deleted"
    | "tenant.group.member.added"
    | "tenant.group.member.removed"
    | "tenant.migration_rollout.status.updated"
    | "tenant.migration_rollout.tier.updated"
    | "tenant.role.metadata.updated"
    | "tenant.custom_role.created"
    | "tenant.custom_role.updated"
    | "tenant.custom_role.deleted"
    | "tenant.role_assignment.created"
    | "tenant.role_assignment.deleted"
    | "tenant.resource_role_assignment.created"
    | "tenant.resource_role_assignment.deleted"
    | "tenant.resource_access.updated"
    | "tenant.resource_access.deleted"
    | "tenant.ads_account.onboarding.redemption"
    | "tenant.session_policy.created"
    | "tenant.session_policy.updated"
    | "tenant.session_policy.deleted"
    | "tenant.session_revocation.started"
    | "tenant.third_party_app_policy.updated"
    | "tenant.user.added"
    | "tenant.user.updated"
    | "tenant.user.removed"
    | "tenant.user.looked_up"
    | "tenant.user.invited"
    | "tenant.membership.revoked"
    | "tenant.api_organization_invite.upserted"
    | "tenant.api_organization_invite.deleted"
    | "tenant.chatgpt_workspace_invite.upserted"
    | "tenant.membership.accepted"
    | "tenant.membership.declined"
    | "tenant.workspace_invite_email_settings.updated"
    | "external_storage.registered"
    | "external_storage.removed"
    | "tenant.trusted_access.business_verification.started"
    | "tenant.trusted_access.application.submitted";
  /** Effective at: Unix time in seconds. */
  effective_at: number;
  /** Project. */
  project?: AuditLogListResponse.Project;
  /** Actor: may be null. */
  actor?: AuditLogListResponse.Actor | null;
  /** API key created. */
  "api_key.created"?: AuditLogListResponse.APIKeyCreated;
  /** API key updated. */
  "api_key.updated"?: AuditLogListResponse.APIKeyUpdated;
  /** API key deleted. */
  "api_key.deleted"?: AuditLogListResponse.APIKeyDeleted;
  /** Checkpoint permission created. */
  "checkpoint.permission.created"?:
    AuditLogListResponse.CheckpointPermissionCreated;
  /** Checkpoint permission deleted. */
  "checkpoint.permission.deleted"?:
    AuditLogListResponse.CheckpointPermissionDeleted;
  /** External key registered. */
  "external_key.registered"?: AuditLogListResponse.ExternalKeyRegistered;
  /** External key removed. */
  "external_key.removed"?: AuditLogListResponse.ExternalKeyRemoved;
  /** Group created. */
  "group.created"?: AuditLogListResponse.GroupCreated;
  /** Group updated. */
  "group.updated"?: AuditLogListResponse.GroupUpdated;
  /** Group deleted. */
  "group.deleted"?: AuditLogListResponse.GroupDeleted;
  /** Scim enabled. */
  "scim.enabled"?: AuditLogListResponse.ScimEnabled;
  /** Scim disabled. */
  "scim.disabled"?: AuditLogListResponse.ScimDisabled;
  /** Invite sent. */
  "invite.sent"?: AuditLogListResponse.InviteSent;
  /** Invite accepted. */
  "invite.accepted"?: AuditLogListResponse.InviteAccepted;
  /** Invite deleted. */
  "invite.deleted"?: AuditLogListResponse.InviteDeleted;
  /** IP allowlist created. */
  "ip_allowlist.created"?: AuditLogListResponse.IPAllowlistCreated;
  /** IP allowlist updated. */
  "ip_allowlist.updated"?: AuditLogListResponse.IPAllowlistUpdated;
  /** IP allowlist deleted. */
  "ip_allowlist.deleted"?: AuditLogListResponse.IPAllowlistDeleted;
  /** IP allowlist config activated. */
  "ip_allowlist.config.activated"?:
    AuditLogListResponse.IPAllowlistConfigActivated;
  /** IP allowlist config deactivated. */
  "ip_allowlist.config.deactivated"?:
    AuditLogListResponse.IPAllowlistConfigDeactivated;
  /** Login succeeded: a map. */
  "login.succeeded"?: Record<string, unknown>;
  /** Login failed. */
  "login.failed"?: AuditLogListResponse.LoginFailed;
  /** Logout succeeded: a map. */
  "logout.succeeded"?: Record<string, unknown>;
  /** Logout failed. */
  "logout.failed"?: AuditLogListResponse.LogoutFailed;
  /** Organization updated. */
  "organization.updated"?: AuditLogListResponse.OrganizationUpdated;
  /** Project created. */
  "project.created"?: AuditLogListResponse.ProjectCreated;
  /** Project updated. */
  "project.updated"?: AuditLogListResponse.ProjectUpdated;
  /** Project archived. */
  "project.archived"?: AuditLogListResponse.ProjectArchived;
  /** Project deleted. */
  "project.deleted"?: AuditLogListResponse.ProjectDeleted;
  /** Rate limit updated. */
  "rate_limit.updated"?: AuditLogListResponse.RateLimitUpdated;
  /** Rate limit deleted. */
  "rate_limit.deleted"?: AuditLogListResponse.RateLimitDeleted;
  /** Role created. */
  "role.created"?: AuditLogListResponse.RoleCreated;
  /** Role updated. */
  "role.updated"?: AuditLogListResponse.RoleUpdated;
  /** Role deleted. */
  "role.deleted"?: AuditLogListResponse.RoleDeleted;
  /** Role assignment created. */
  "role.assignment.created"?: AuditLogListResponse.RoleAssignmentCreated;
  /** Role assignment deleted. */
  "role.assignment.deleted"?: AuditLogListResponse.RoleAssignmentDeleted;
  /** Role bound to resource. */
  "role.bound_to_resource"?: AuditLogListResponse.RoleBoundToResource;
  /** Role unbound from resource. */
  "role.unbound_from_resource"?: AuditLogListResponse.RoleUnboundFromResource;
  /** Service account created. */
  "service_account.created"?: AuditLogListResponse.ServiceAccountCreated;
  /** Service account updated. */
  "service_account.updated"?: AuditLogListResponse.ServiceAccountUpdated;
  /** Service account deleted. */
  "service_account.deleted"?: AuditLogListResponse.ServiceAccountDeleted;
  /** Workload identity provider created. */
  "workload_identity_provider.created"?:
    AuditLogListResponse.WorkloadIdentityProviderCreated;
  /** Workload identity provider updated. */
  "workload_identity_provider.updated"?:
    AuditLogListResponse.WorkloadIdentityProviderUpdated;
  /** Workload identity provider deleted. */
  "workload_identity_provider.deleted"?:
    AuditLogListResponse.WorkloadIdentityProviderDeleted;
  /** Workload identity provider mapping created. */
  "workload_identity_provider_mapping.created"?:
    AuditLogListResponse.WorkloadIdentityProviderMappingCreated;
  /** Workload identity provider mapping updated. */
  "workload_identity_provider_mapping.updated"?:
    AuditLogListResponse.WorkloadIdentityProviderMappingUpdated;
  /** Workload identity provider mapping deleted. */
  "workload_identity_provider_mapping.deleted"?:
    AuditLogListResponse.WorkloadIdentityProviderMappingDeleted;
  /** User added. */
  "user.added"?: AuditLogListResponse.UserAdded;
  /** User updated. */
  "user.updated"?: AuditLogListResponse.UserUpdated;
  /** User deleted. */
  "user.deleted"?: AuditLogListResponse.UserDeleted;
  /** Certificate created. */
  "certificate.created"?: AuditLogListResponse.CertificateCreated;
  /** Certificate updated. */
  "certificate.updated"?: AuditLogListResponse.CertificateUpdated;
  /** Certificate deleted. */
  "certificate.deleted"?: AuditLogListResponse.CertificateDeleted;
  /** Certificates activated. */
  "certificates.activated"?: AuditLogListResponse.CertificatesActivated;
  /** Certificates deactivated. */
  "certificates.deactivated"?: AuditLogListResponse.CertificatesDeactivated;
  /** External storage registered. */
  "external_storage.registered"?:
    AuditLogListResponse.ExternalStorageRegistered;
  /** External storage removed. */
  "external_storage.removed"?: AuditLogListResponse.ExternalStorageRemoved;
}
/** A page of {@link AuditLogListResponse}. */
export type AuditLogListResponsesPage = Contract.ConversationCursorPage<
  AuditLogListResponse
>;
/** Parts of {@link AuditLogListParams}. */
export declare namespace AuditLogListParams {
  /** Part of {@link AuditLogListParams}. */
  export interface EffectiveAt {
    /** Gt: an integer. */
    gt?: number;
    /** Gte: an integer. */
    gte?: number;
    /** Lt: an integer. */
    lt?: number;
    /** Lte: an integer. */
    lte?: number;
  }
}
/** Parts of {@link AuditLogListResponse}. */
export declare namespace AuditLogListResponse {
  /** Part of {@link AuditLogListResponse}. */
  export interface APIKeyCreated {
    /** ID: a string. */
    id?: string;
    /** Data. */
    data?: AuditLogListResponse.APIKeyCreated.Data;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface APIKeyDeleted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface APIKeyUpdated {
    /** ID: a string. */
    id?: string;
    /** Changes requested. */
    changes_requested?: AuditLogListResponse.APIKeyUpdated.ChangesRequested;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface Actor {
    /** Type: one of 2 values. */
    type?: "session" | "api_key";
    /** Session. */
    session?: AuditLogListResponse.Actor.Session;
    /** API key. */
    api_key?: AuditLogListResponse.Actor.APIKey;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface CertificateCreated {
    /** ID: a string. */
    id?: string;
    /** Name: a string. */
    name?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface CertificateDeleted {
    /** ID: a string. */
    id?: string;
    /** Name: a string. */
    name?: string;
    /** Certificate: a string. */
    certificate?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface CertificateUpdated {
    /** ID: a string. */
    id?: string;
    /** Name: a string. */
    name?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface CertificatesActivated {
    /** Certificates: a list. */
    certificates?: AuditLogListResponse.CertificatesActivated.Certificate[];
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface CertificatesDeactivated {
    /** Certificates: a list. */
    certificates?: AuditLogListResponse.CertificatesDeactivated.Certificate[];
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface CheckpointPermissionCreated {
    /** ID: a string. */
    id?: string;
    /** Data. */
    data?: AuditLogListResponse.CheckpointPermissionCreated.Data;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface CheckpointPermissionDeleted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ExternalKeyRegistered {
    /** ID: a string. */
    id?: string;
    /** Data: a map. */
    data?: Record<string, unknown>;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ExternalKeyRemoved {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ExternalStorageRegistered {
    /** ID: a string. */
    id?: string;
    /** Data. */
    data?: AuditLogListResponse.ExternalStorageRegistered.Data;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ExternalStorageRemoved {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface GroupCreated {
    /** ID: a string. */
    id?: string;
    /** Data. */
    data?: AuditLogListResponse.GroupCreated.Data;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface GroupDeleted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface GroupUpdated {
    /** ID: a string. */
    id?: string;
    /** Changes requested. */
    changes_requested?: AuditLogListResponse.GroupUpdated.ChangesRequested;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface IPAllowlistConfigActivated {
    /** Configs: a list. */
    configs?: AuditLogListResponse.IPAllowlistConfigActivated.Config[];
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface IPAllowlistConfigDeactivated {
    /** Configs: a list. */
    configs?: AuditLogListResponse.IPAllowlistConfigDeactivated.Config[];
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface IPAllowlistCreated {
    /** ID: a string. */
    id?: string;
    /** Name: a string. */
    name?: string;
    /** Allowed ips: a list. */
    allowed_ips?: string[];
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface IPAllowlistDeleted {
    /** ID: a string. */
    id?: string;
    /** Name: a string. */
    name?: string;
    /** Allowed ips: a list. */
    allowed_ips?: string[];
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface IPAllowlistUpdated {
    /** ID: a string. */
    id?: string;
    /** Allowed ips: a list. */
    allowed_ips?: string[];
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface InviteAccepted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface InviteDeleted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface InviteSent {
    /** ID: a string. */
    id?: string;
    /** Data. */
    data?: AuditLogListResponse.InviteSent.Data;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface LoginFailed {
    /** Error code: a string. */
    error_code?: string;
    /** Error message: a string. */
    error_message?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface LogoutFailed {
    /** Error code: a string. */
    error_code?: string;
    /** Error message: a string. */
    error_message?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface OrganizationUpdated {
    /** ID: a string. */
    id?: string;
    /** Changes requested. */
    changes_requested?:
      AuditLogListResponse.OrganizationUpdated.ChangesRequested;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface Project {
    /** ID: a string. */
    id?: string;
    /** Name: a string. */
    name?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ProjectArchived {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ProjectCreated {
    /** ID: a string. */
    id?: string;
    /** Data. */
    data?: AuditLogListResponse.ProjectCreated.Data;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ProjectDeleted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ProjectUpdated {
    /** ID: a string. */
    id?: string;
    /** Changes requested. */
    changes_requested?: AuditLogListResponse.ProjectUpdated.ChangesRequested;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface RateLimitDeleted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface RateLimitUpdated {
    /** ID: a string. */
    id?: string;
    /** Changes requested. */
    changes_requested?: AuditLogListResponse.RateLimitUpdated.ChangesRequested;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface RoleAssignmentCreated {
    /** ID: a string. */
    id?: string;
    /** Principal ID: a string. */
    principal_id?: string;
    /** Principal type: a string. */
    principal_type?: string;
    /** Resource ID: a string. */
    resource_id?: string;
    /** Resource type: a string. */
    resource_type?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface RoleAssignmentDeleted {
    /** ID: a string. */
    id?: string;
    /** Principal ID: a string. */
    principal_id?: string;
    /** Principal type: a string. */
    principal_type?: string;
    /** Resource ID: a string. */
    resource_id?: string;
    /** Resource type: a string. */
    resource_type?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface RoleBoundToResource {
    /** ID: a string. */
    id?: string;
    /** Role ID: a string. */
    role_id?: string;
    /** Resource ID: a string. */
    resource_id?: string;
    /** Resource type: a string. */
    resource_type?: string;
    /** Permissions: a list. */
    permissions?: string[];
    /** Workspace ID: a string. */
    workspace_id?: string;
    /** Connector ID: a string. */
    connector_id?: string;
    /** Connector name: a string. */
    connector_name?: string;
    /** Enabled: a boolean. */
    enabled?: boolean;
    /** Source: one of 5 values. */
    source?:
      | "role_toggle"
      | "role_connector_update"
      | "role_delete"
      | "workspace_permissions"
      | "connector_publish";
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface RoleCreated {
    /** ID: a string. */
    id?: string;
    /** Role name: a string. */
    role_name?: string;
    /** Permissions: a list. */
    permissions?: string[];
    /** Resource type: a string. */
    resource_type?: string;
    /** Resource ID: a string. */
    resource_id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface RoleDeleted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface RoleUnboundFromResource {
    /** ID: a string. */
    id?: string;
    /** Role ID: a string. */
    role_id?: string;
    /** Resource ID: a string. */
    resource_id?: string;
    /** Resource type: a string. */
    resource_type?: string;
    /** Permissions: a list. */
    permissions?: string[];
    /** Workspace ID: a string. */
    workspace_id?: string;
    /** Connector ID: a string. */
    connector_id?: string;
    /** Connector name: a string. */
    connector_name?: string;
    /** Enabled: a boolean. */
    enabled?: boolean;
    /** Source: one of 5 values. */
    source?:
      | "role_toggle"
      | "role_connector_update"
      | "role_delete"
      | "workspace_permissions"
      | "connector_publish";
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface RoleUpdated {
    /** ID: a string. */
    id?: string;
    /** Changes requested. */
    changes_requested?: AuditLogListResponse.RoleUpdated.ChangesRequested;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ScimDisabled {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ScimEnabled {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ServiceAccountCreated {
    /** ID: a string. */
    id?: string;
    /** Data. */
    data?: AuditLogListResponse.ServiceAccountCreated.Data;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ServiceAccountDeleted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface ServiceAccountUpdated {
    /** ID: a string. */
    id?: string;
    /** Changes requested. */
    changes_requested?:
      AuditLogListResponse.ServiceAccountUpdated.ChangesRequested;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface UserAdded {
    /** ID: a string. */
    id?: string;
    /** Data. */
    data?: AuditLogListResponse.UserAdded.Data;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface UserDeleted {
    /** ID: a string. */
    id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface UserUpdated {
    /** ID: a string. */
    id?: string;
    /** Changes requested. */
    changes_requested?: AuditLogListResponse.UserUpdated.ChangesRequested;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface WorkloadIdentityProviderCreated {
    /** ID: a string. */
    id?: string;
    /** Data: a map. */
    data?: Record<string, unknown>;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface WorkloadIdentityProviderDeleted {
    /** ID: a string. */
    id?: string;
    /** Name: a string. */
    name?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface WorkloadIdentityProviderMappingCreated {
    /** ID: a string. */
    id?: string;
    /** Identity provider ID: a string. */
    identity_provider_id?: string;
    /** Data: a map. */
    data?: Record<string, unknown>;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface WorkloadIdentityProviderMappingDeleted {
    /** ID: a string. */
    id?: string;
    /** Identity provider ID: a string. */
    identity_provider_id?: string;
    /** Project ID: a string. */
    project_id?: string;
    /** Service account ID: a string. */
    service_account_id?: string;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface WorkloadIdentityProviderMappingUpdated {
    /** ID: a string. */
    id?: string;
    /** Identity provider ID: a string. */
    identity_provider_id?: string;
    /** Changes requested: a map. */
    changes_requested?: Record<string, unknown>;
  }
  /** Part of {@link AuditLogListResponse}. */
  export interface WorkloadIdentityProviderUpdated {
    /** ID: a string. */
    id?: string;
    /** Changes requested: a map. */
    changes_requested?: Record<string, unknown>;
  }
  /** Parts of {@link APIKeyCreated}. */
  export namespace APIKeyCreated {
    /** Part of {@link AuditLogListResponse.APIKeyCreated}. */
    export interface Data {
      /** Scopes: a list. */
      scopes?: string[];
    }
  }
  /** Parts of {@link APIKeyUpdated}. */
  export namespace APIKeyUpdated {
    /** Part of {@link AuditLogListResponse.APIKeyUpdated}. */
    export interface ChangesRequested {
      /** Scopes: a list. */
      scopes?: string[];
      /** Expires in seconds: a number. */
      expires_in_seconds?: number;
    }
  }
  /** Parts of {@link Actor}. */
  export namespace Actor {
    /** Part of {@link AuditLogListResponse.Actor}. */
    export interface APIKey {
      /** ID: a string. */
      id?: string;
      /** Type: one of 2 values. */
      type?: "user" | "service_account";
      /** User. */
      user?: AuditLogListResponse.Actor.APIKey.User;
      /** Service account. */
      service_account?: AuditLogListResponse.Actor.APIKey.ServiceAccount;
    }
    /** Part of {@link AuditLogListResponse.Actor}. */
    export interface Session {
      /** User. */
      user?: AuditLogListResponse.Actor.APIKey.User;
      /** IP address: a string. */
      ip_address?: string;
    }
    /** Parts of {@link APIKey}. */
    export namespace APIKey {
      /** Part of {@link AuditLogListResponse.Actor.APIKey}. */
      export interface ServiceAccount {
        /** ID: a string. */
        id?: string;
      }
      /** Part of {@link AuditLogListResponse.Actor.APIKey}. */
      export interface User {
        /** ID: a string. */
        id?: string;
        /** Email: a string. */
        email?: string;
      }
    }
  }
  /** Parts of {@link CertificatesActivated}. */
  export namespace CertificatesActivated {
    /** Part of {@link AuditLogListResponse.CertificatesActivated}. */
    export interface Certificate {
      /** ID: a string. */
      id?: string;
      /** Name: a string. */
      name?: string;
    }
  }
  /** Parts of {@link CertificatesDeactivated}. */
  export namespace CertificatesDeactivated {
    /** Part of {@link AuditLogListResponse.CertificatesDeactivated}. */
    export interface Certificate {
      /** ID: a string. */
      id?: string;
      /** Name: a string. */
      name?: string;
    }
  }
  /** Parts of {@link CheckpointPermissionCreated}. */
  export namespace CheckpointPermissionCreated {
    /** Part of {@link AuditLogListResponse.CheckpointPermissionCreated}. */
    export interface Data {
      /** Project ID: a string. */
      project_id?: string;
      /** Fine tuned model checkpoint: a string. */
      fine_tuned_model_checkpoint?: string;
    }
  }
  /** Parts of {@link ExternalStorageRegistered}. */
  export namespace ExternalStorageRegistered {
    /** Part of {@link AuditLogListResponse.ExternalStorageRegistered}. */
    export interface Data {
      /** Geography: a string. */
      geography?: string;
      /** Provider. */
      provider?:
        | AdminOrganizationExternalStorageAPI.AwsExternalStorageProvider
        | AdminOrganizationExternalStorageAPI.AzureExternalStorageProvider
        | AdminOrganizationExternalStorageAPI.GcpExternalStorageProvider
        | AdminOrganizationExternalStorageAPI.OciExternalStorageProvider;
    }
  }
  /** Parts of {@link GroupCreated}. */
  export namespace GroupCreated {
    /** Part of {@link AuditLogListResponse.GroupCreated}. */
    export interface Data {
      /** Group name: a string. */
      group_name?: string;
    }
  }
  /** Parts of {@link GroupUpdated}. */
  export namespace GroupUpdated {
    /** Part of {@link AuditLogListResponse.GroupUpdated}. */
    export interface ChangesRequested {
      /** Group name: a string. */
      group_name?: string;
    }
  }
  /** Parts of {@link IPAllowlistConfigActivated}. */
  export namespace IPAllowlistConfigActivated {
    /** Part of {@link AuditLogListResponse.IPAllowlistConfigActivated}. */
    export interface Config {
      /** ID: a string. */
      id?: string;
      /** Name: a string. */
      name?: string;
    }
  }
  /** Parts of {@link IPAllowlistConfigDeactivated}. */
  export namespace IPAllowlistConfigDeactivated {
    /** Part of {@link AuditLogListResponse.IPAllowlistConfigDeactivated}. */
    export interface Config {
      /** ID: a string. */
      id?: string;
      /** Name: a string. */
      name?: string;
    }
  }
  /** Parts of {@link InviteSent}. */
  export namespace InviteSent {
    /** Part of {@link AuditLogListResponse.InviteSent}. */
    export interface Data {
      /** Email: a string. */
      email?: string;
      /** Role: a string. */
      role?: string;
    }
  }
  /** Parts of {@link OrganizationUpdated}. */
  export namespace OrganizationUpdated {
    /** Part of {@link AuditLogListResponse.OrganizationUpdated}. */
    export interface ChangesRequested {
      /** Title: a string. */
      title?: string;
      /** Description: a string. */
      description?: string;
      /** Name: a string. */
      name?: string;
      /** Threads UI visibility: a string. */
      threads_ui_visibility?: string;
      /** Usage dashboard visibility: a string. */
      usage_dashboard_visibility?: string;
      /** API call logging: a string. */
      api_call_logging?: string;
      /** API call logging project IDs: a string. */
      api_call_logging_project_ids?: string;
    }
  }
  /** Parts of {@link ProjectCreated}. */
  export namespace ProjectCreated {
    /** Part of {@link AuditLogListResponse.ProjectCreated}. */
    export interface Data {
      /** Name: a string. */
      name?: string;
      /** Title: a string. */
      title?: string;
    }
  }
  /** Parts of {@link ProjectUpdated}. */
  export namespace ProjectUpdated {
    /** Part of {@link AuditLogListResponse.ProjectUpdated}. */
    export interface ChangesRequested {
      /** Title: a string. */
      title?: string;
    }
  }
  /** Parts of {@link RateLimitUpdated}. */
  export namespace RateLimitUpdated {
    /** Part of {@link AuditLogListResponse.RateLimitUpdated}. */
    export interface ChangesRequested {
      /** Max requests per 1 minute: an integer. */
      max_requests_per_1_minute?: number;
      /** Max tokens per 1 minute: an integer. */
      max_tokens_per_1_minute?: number;
      /** Max images per 1 minute: an integer. */
      max_images_per_1_minute?: number;
      /** Max audio megabytes per 1 minute: an integer. */
      max_audio_megabytes_per_1_minute?: number;
      /** Max requests per 1 day: an integer. */
      max_requests_per_1_day?: number;
      /** Batch 1 day max input tokens: an integer. */
      batch_1_day_max_input_tokens?: number;
    }
  }
  /** Parts of {@link RoleUpdated}. */
  export namespace RoleUpdated {
    /** Part of {@link AuditLogListResponse.RoleUpdated}. */
    export interface ChangesRequested {
      /** Role name: a string. */
      role_name?: string;
      /** Resource ID: a string. */
      resource_id?: string;
      /** Resource type: a string. */
      resource_type?: string;
      /** Permissions added: a list. */
      permissions_added?: string[];
      /** Permissions removed: a list. */
      permissions_removed?: string[];
      /** Description: a string. */
      description?: string;
      /** Metadata: a map. */
      metadata?: Record<string, unknown>;
    }
  }
  /** Parts of {@link ServiceAccountCreated}. */
  export namespace ServiceAccountCreated {
    /** Part of {@link AuditLogListResponse.ServiceAccountCreated}. */
    export interface Data {
      /** Role: a string. */
      role?: string;
    }
  }
  /** Parts of {@link ServiceAccountUpdated}. */
  export namespace ServiceAccountUpdated {
    /** Part of {@link AuditLogListResponse.ServiceAccountUpdated}. */
    export interface ChangesRequested {
      /** Role: a string. */
      role?: string;
    }
  }
  /** Parts of {@link UserAdded}. */
  export namespace UserAdded {
    /** Part of {@link AuditLogListResponse.UserAdded}. */
    export interface Data {
      /** Role: a string. */
      role?: string;
    }
  }
  /** Parts of {@link UserUpdated}. */
  export namespace UserUpdated {
    /** Part of {@link AuditLogListResponse.UserUpdated}. */
    export interface ChangesRequested {
      /** Role: a string. */
      role?: string;
    }
  }
}
