/**
 * Types of `client.admin.organization.projects.serviceAccounts.apiKeys`.
 *
 * @module
 */
/** Params of `client.admin.organization.projects.serviceAccounts.apiKeys.create()`: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`. */
export interface APIKeyCreateParams {
  /** Project ID: a string. */
  project_id: string;
  /** Name: a string. */
  name?: string;
  /** Scopes: a list. */
  scopes?: string[];
  /** Expires in seconds: a number or null. */
  expires_in_seconds?: number | null;
}
/** Response of `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`. */
export interface APIKeyCreateResponse {
  /** Object: always `organization.project.service_account.api_key`. */
  object: "organization.project.service_account.api_key";
  /** Value: a string. */
  value: string;
  /** Name: a string. */
  name: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Expires at: a number or null. */
  expires_at?: number | null;
}
