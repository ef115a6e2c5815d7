/**
 * Types of `client.admin.organization.workloadIdentityProviders`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
export type * as FederationRules from "./federation_rules.ts";
export type {
  FederationRule,
  FederationRuleCreateParams,
  FederationRuleDeleted,
  FederationRuleDeleteParams,
  FederationRuleListParams,
  FederationRuleRetrieveParams,
  FederationRulesPage,
  FederationRuleUpdateParams,
} from "./federation_rules.ts";
/** Response of `POST /organization/workload_identity_providers`. */
export interface WorkloadIdentityProvider {
  /** ID: a string. */
  id: string;
  /** Attribute transformations: a list. */
  attribute_transformations: WorkloadIdentityProvider.AttributeTransformation[];
  /** Audience: a string. */
  audience: string;
  /** Created at: a number. */
  created_at: number;
  /** Description: a string or null. */
  description: string | null;
  /** Enabled: a boolean. */
  enabled: boolean;
  /** Issuer: a string. */
  issuer: string;
  /** Name: a string. */
  name: string;
  /** Object: always `organization.workload_identity_provider`. */
  object: "organization.workload_identity_provider";
  /** Type: always `oidc`. */
  type: "oidc";
  /** Updated at: a number. */
  updated_at: number;
  /** Verification. */
  verification:
    | WorkloadIdentityProvider.Discovery
    | WorkloadIdentityProvider.UploadedJwks;
}
/** Params of `client.admin.organization.workloadIdentityProviders.create()`: `POST /organization/workload_identity_providers`. */
export interface WorkloadIdentityProviderCreateParams {
  /** Audience: a string. */
  audience: string;
  /** Issuer: a string. */
  issuer: string;
  /** Name: a string. */
  name: string;
  /** Type: always `oidc`. */
  type: "oidc";
  /** Attribute transformations: a list. */
  attribute_transformations?:
    WorkloadIdentityProviderCreateParams.AttributeTransformation[];
  /** Description: a string. */
  description?: string;
  /** Enabled: a boolean. */
  enabled?: boolean;
  /** Verification. */
  verification?:
    | WorkloadIdentityProviderCreateParams.Discovery
    | WorkloadIdentityProviderCreateParams.UploadedJwks;
}
/** Response of `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`. */
export interface WorkloadIdentityProviderDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `organization.workload_identity_provider.deleted`. */
  object: "organization.workload_identity_provider.deleted";
}
/** Params of `client.admin.organization.workloadIdentityProviders.list()`: `GET /organization/workload_identity_providers`. */
export interface WorkloadIdentityProviderListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.workloadIdentityProviders.update()`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}`. */
export interface WorkloadIdentityProviderUpdateParams {
  /** Attribute transformations: a list. */
  attribute_transformations?:
    WorkloadIdentityProviderUpdateParams.AttributeTransformation[];
  /** Audience: a string. */
  audience?: string;
  /** Description: a string or null. */
  description?: string | null;
  /** Enabled: a boolean. */
  enabled?: boolean;
  /** Issuer: a string. */
  issuer?: string;
  /** Name: a string. */
  name?: string;
  /** Verification. */
  verification?:
    | WorkloadIdentityProviderUpdateParams.DiscoveryVerificationParam
    | WorkloadIdentityProviderUpdateParams.UploadedJwksVerificationParam;
}
/** A page of {@link WorkloadIdentityProvider}. */
export type WorkloadIdentityProvidersPage = Contract.CursorPage<
  WorkloadIdentityProvider
>;
/** Parts of {@link WorkloadIdentityProvider}. */
export declare namespace WorkloadIdentityProvider {
  /** Part of {@link WorkloadIdentityProvider}. */
  export interface AttributeTransformation {
    /** Attribute: a string. */
    attribute: string;
    /** Expression: a string. */
    expression: string;
  }
  /** Part of {@link WorkloadIdentityProvider}. */
  export interface Discovery {
    /** Discovery URL: a string or null. */
    discovery_url: string | null;
    /** Type: always `discovery`. */
    type: "discovery";
  }
  /** Part of {@link WorkloadIdentityProvider}. */
  export interface UploadedJwks {
    /** Jwks: a map. */
    jwks: Record<string, unknown>;
    /** Type: always `uploaded_jwks`. */
    type: "uploaded_jwks";
  }
}
/** Parts of {@link WorkloadIdentityProviderCreateParams}. */
export declare namespace WorkloadIdentityProviderCreateParams {
  /** Part of {@link WorkloadIdentityProviderCreateParams}. */
  export interface AttributeTransformation {
    /** Attribute: a string. */
    attribute: string;
    /** Expression: a string. */
    expression: string;
  }
  /** Part of {@link WorkloadIdentityProviderCreateParams}. */
  export interface Discovery {
    /** Discovery URL: a string or null. */
    discovery_url: string | null;
    /** Type: always `discovery`. */
    type: "discovery";
  }
  /** Part of {@link WorkloadIdentityProviderCreateParams}. */
  export interface UploadedJwks {
    /** Jwks: a map. */
    jwks: Record<string, unknown>;
    /** Type: always `uploaded_jwks`. */
    type: "uploaded_jwks";
  }
}
/** Parts of {@link WorkloadIdentityProviderUpdateParams}. */
export declare namespace WorkloadIdentityProviderUpdateParams {
  /** Part of {@link WorkloadIdentityProviderUpdateParams}. */
  export interface AttributeTransformation {
    /** Attribute: a string. */
    attribute: string;
    /** Expression: a string. */
    expression: string;
  }
  /** Part of {@link WorkloadIdentityProviderUpdateParams}. */
  export interface DiscoveryVerificationParam {
    /** Discovery URL: a string or null. */
    discovery_url: string | null;
    /** Type: always `discovery`. */
    type: "discovery";
  }
  /** Part of {@link WorkloadIdentityProviderUpdateParams}. */
  export interface UploadedJwksVerificationParam {
    /** Jwks: a map. */
    jwks: Record<string, unknown>;
    /** Type: always `uploaded_jwks`. */
    type: "uploaded_jwks";
  }
}
