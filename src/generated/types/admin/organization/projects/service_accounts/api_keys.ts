/**
 * Types of `client.admin.organization.projects.serviceAccounts.apiKeys`.
 *
 * @module
 */
/** Params of `client.admin.organization.projects.serviceAccounts.apiKeys.create()`: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`. */
export interface APIKeyCreateParams {
  /** Project ID: text. */
  project_id: string;
  /** Name: text. */
  name?: string;
  /** Scopes: a list. */
  scopes?: string[];
  /** Expires in seconds: a number or null. */
  expires_in_seconds?: number | null;
}
/** Answer of `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`. */
export interface APIKeyCreateResponse {
  /** Object: always `organization.project.service_account.api_key`. */
  object: "organization.project.service_account.api_key";
  /** Value: text. */
  value: string;
  /** Name: text. */
  name: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** ID: text. */
  id: string;
  /** Expires at: a number or null. */
  expires_at?: number | null;
}
