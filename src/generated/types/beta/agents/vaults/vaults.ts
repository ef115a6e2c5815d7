/**
 * Types of `client.beta.agents.vaults`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
export type * as Credentials from "./credentials.ts";
export type {
  Credential,
  CredentialAuth,
  CredentialAuthCreateParam,
  CredentialAuthRotateParam,
  CredentialCreateParams,
  CredentialDeleted,
  CredentialDeleteParams,
  CredentialListParams,
  CredentialNetworking,
  CredentialNetworkingParam,
  CredentialRetrieveParams,
  CredentialsPage,
  CredentialUpdateParams,
  McpOauthTokenEndpointAuth,
  McpOauthTokenEndpointAuthCreateParam,
  McpOauthTokenEndpointAuthRotateParam,
} from "./credentials.ts";
/** Response of `POST /vaults`. */
export interface Vault {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Metadata: a map. */
  metadata: Record<string, string>;
  /** Name: a string or null. */
  name: string | null;
  /** Object: always `vault`. */
  object: "vault";
}
/** Params of `client.beta.agents.vaults.create()`: `POST /vaults`. */
export interface VaultCreateParams {
  /** Metadata: a map or null. */
  metadata?: Record<string, string> | null;
  /** Name: a string. */
  name?: string;
}
/** Response of `DELETE /vaults/{vault_id}`. */
export interface VaultDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `vault.deleted`. */
  object: "vault.deleted";
}
/** Params of `client.beta.agents.vaults.list()`: `GET /vaults`. */
export interface VaultListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Metadata: a map. */
  metadata?: Record<string, string>;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Status. */
  status?: VaultStatusFilter;
}
/** Part of {@link VaultStatusFilter}. */
export type VaultStatus = "active" | "archived";
/** Type of `client.beta.agents.vaults`. */
export type VaultStatusFilter = VaultStatus | VaultStatus[];
/** Params of `client.beta.agents.vaults.update()`: `POST /vaults/{vault_id}`. */
export interface VaultUpdateParams {
  /** Metadata: a map. */
  metadata?: Record<string, string>;
  /** Name: a string or null. */
  name?: string | null;
}
/** A page of {@link Vault}. */
export type VaultsPage = Contract.CursorPage<Vault>;
