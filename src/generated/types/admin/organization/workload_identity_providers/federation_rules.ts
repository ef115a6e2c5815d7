/**
 * Types of `client.admin.organization.workloadIdentityProviders.federationRules`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Response of `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`. */
export interface FederationRule {
  /** ID: a string. */
  id: string;
  /** Attribute matchers: a map. */
  attribute_matchers: Record<string, string | boolean | number>;
  /** Created at: a number. */
  created_at: number;
  /** Description: a string or null. */
  description: string | null;
  /** Enabled: a boolean. */
  enabled: boolean;
  /** Name: a string or null. */
  name: string | null;
  /** Object: always `organization.workload_identity_federation_rule`. */
  object: "organization.workload_identity_federation_rule";
  /** Permissions. */
  permissions: FederationRule.ServiceAccountDefault | FederationRule.Restricted;
  /** Project ID: a string. */
  project_id: string;
  /** Service account ID: a string. */
  service_account_id: string;
  /** Updated at: a number. */
  updated_at: number;
  /** Workload identity provider ID: a string. */
  workload_identity_provider_id: string;
}
/** Params of `client.admin.organization.workloadIdentityProviders.federationRules.create()`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`. */
export interface FederationRuleCreateParams {
  /** Attribute matchers: a map. */
  attribute_matchers: Record<string, string | boolean | number>;
  /** Project ID: a string. */
  project_id: string;
  /** Service account ID: a string. */
  service_account_id: string;
  /** Description: a string. */
  description?: string;
  /** Enabled: a boolean. */
  enabled?: boolean;
  /** Name: a string. */
  name?: string;
  /** Permissions. */
  permissions?:
    | FederationRuleCreateParams.ServiceAccountDefault
    | FederationRuleCreateParams.Restricted;
}
/** Params of `client.admin.organization.workloadIdentityProviders.federationRules.delete()`: `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`. */
export interface FederationRuleDeleteParams {
  /** Workload identity provider ID: a string. */
  workload_identity_provider_id: string;
}
/** Response of `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`. */
export interface FederationRuleDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `organization.workload_identity_federation_rule.deleted`. */
  object: "organization.workload_identity_federation_rule.deleted";
}
/** Params of `client.admin.organization.workloadIdentityProviders.federationRules.list()`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`. */
export interface FederationRuleListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Service account ID: a string. */
  service_account_id?: string;
}
/** Params of `client.admin.organization.workloadIdentityProviders.federationRules.retrieve()`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`. */
export interface FederationRuleRetrieveParams {
  /** Workload identity provider ID: a string. */
  workload_identity_provider_id: string;
}
/** Params of `client.admin.organization.workloadIdentityProviders.federationRules.update()`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`. */
export interface FederationRuleUpdateParams {
  /** Workload identity provider ID: a string. */
  workload_identity_provider_id: string;
  /** Attribute matchers: a map. */
  attribute_matchers?: Record<string, string | boolean | number>;
  /** Description: a string or null. */
  description?: string | null;
  /** Enabled: a boolean. */
  enabled?: boolean;
  /** Name: a string or null. */
  name?: string | null;
  /** Permissions. */
  permissions?:
    | FederationRuleUpdateParams.DefaultPermissionsParam
    | FederationRuleUpdateParams.RestrictedPermissionsParam;
}
/** A page of {@link FederationRule}. */
export type FederationRulesPage = Contract.CursorPage<FederationRule>;
/** Parts of {@link FederationRule}. */
export declare namespace FederationRule {
  /** Part of {@link FederationRule}. */
  export interface Restricted {
    /** Scopes: a list. */
    scopes: string[];
    /** Type: always `restricted`. */
    type: "restricted";
  }
  /** Part of {@link FederationRule}. */
  export interface ServiceAccountDefault {
    /** Type: always `service_account_default`. */
    type: "service_account_default";
  }
}
/** Parts of {@link FederationRuleCreateParams}. */
export declare namespace FederationRuleCreateParams {
  /** Part of {@link FederationRuleCreateParams}. */
  export interface Restricted {
    /** Scopes: a list. */
    scopes: string[];
    /** Type: always `restricted`. */
    type: "restricted";
  }
  /** Part of {@link FederationRuleCreateParams}. */
  export interface ServiceAccountDefault {
    /** Type: always `service_account_default`. */
    type: "service_account_default";
  }
}
/** Parts of {@link FederationRuleUpdateParams}. */
export declare namespace FederationRuleUpdateParams {
  /** Part of {@link FederationRuleUpdateParams}. */
  export interface DefaultPermissionsParam {
    /** Type: always `service_account_default`. */
    type: "service_account_default";
  }
  /** Part of {@link FederationRuleUpdateParams}. */
  export interface RestrictedPermissionsParam {
    /** Scopes: a list. */
    scopes: string[];
    /** Type: always `restricted`. */
    type: "restricted";
  }
}
