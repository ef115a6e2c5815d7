/**
 * Types of `client.beta.agents.vaults.credentials`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as BetaAgentsVaultsAPI from "./vaults.ts";
/** Response of `POST /vaults/{vault_id}/credentials`. */
export interface Credential {
  /** ID: a string. */
  id: string;
  /** Auth. */
  auth: CredentialAuth;
  /** Created at: a number. */
  created_at: number;
  /** Metadata: a map. */
  metadata: Record<string, string>;
  /** Name: a string. */
  name: string;
  /** Object: always `vault.credential`. */
  object: "vault.credential";
  /** Updated at: a number. */
  updated_at: number;
  /** Vault ID: a string. */
  vault_id: string;
}
/** Part of {@link Credential}. */
export type CredentialAuth =
  | CredentialAuth.VaultCredentialAuthResourceMcpOauth
  | CredentialAuth.VaultCredentialAuthResourceStaticBearer
  | CredentialAuth.VaultCredentialAuthResourceEnvironmentVariable;
/** Part of {@link CredentialCreateParams}. */
export type CredentialAuthCreateParam =
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauth
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamStaticBearer
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamEnvironmentVariable;
/** Part of {@link CredentialUpdateParams}. */
export type CredentialAuthRotateParam =
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauth
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamStaticBearer
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamEnvironmentVariable;
/** Params of `client.beta.agents.vaults.credentials.create()`: `POST /vaults/{vault_id}/credentials`. */
export interface CredentialCreateParams {
  /** Auth. */
  auth: CredentialAuthCreateParam;
  /** Name: a string. */
  name: string;
  /** Metadata: a map. */
  metadata?: Record<string, string>;
}
/** Params of `client.beta.agents.vaults.credentials.delete()`: `DELETE /vaults/{vault_id}/credentials/{credential_id}`. */
export interface CredentialDeleteParams {
  /** Vault ID: a string. */
  vault_id: string;
}
/** Response of `DELETE /vaults/{vault_id}/credentials/{credential_id}`. */
export interface CredentialDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `vault.credential.deleted`. */
  object: "vault.credential.deleted";
}
/** Params of `client.beta.agents.vaults.credentials.list()`: `GET /vaults/{vault_id}/credentials`. */
export interface CredentialListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Metadata: a map. */
  metadata?: Record<string, string>;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Status. */
  status?: BetaAgentsVaultsAPI.VaultStatusFilter;
}
/** Part of {@link CredentialAuth.VaultCredentialAuthResourceEnvironmentVariable}. */
export type CredentialNetworking =
  | CredentialNetworking.VaultCredentialNetworkingResourceUnrestricted
  | CredentialNetworking.VaultCredentialNetworkingResourceLimited;
/** Part of {@link CredentialAuthCreateParam.CreateVaultCredentialAuthParamEnvironmentVariable}. */
export type CredentialNetworkingParam =
  | CredentialNetworkingParam.VaultCredentialNetworkingParamUnrestricted
  | CredentialNetworkingParam.VaultCredentialNetworkingParamLimited;
/** Params of `client.beta.agents.vaults.credentials.retrieve()`: `GET /vaults/{vault_id}/credentials/{credential_id}`. */
export interface CredentialRetrieveParams {
  /** Vault ID: a string. */
  vault_id: string;
}
/** Params of `client.beta.agents.vaults.credentials.update()`: `POST /vaults/{vault_id}/credentials/{credential_id}`. */
export interface CredentialUpdateParams {
  /** Vault ID: a string. */
  vault_id: string;
  /** Auth. */
  auth?: CredentialAuthRotateParam;
  /** Metadata: a map. */
  metadata?: Record<string, string>;
}
/** A page of {@link Credential}. */
export type CredentialsPage = Contract.CursorPage<Credential>;
/** Part of {@link CredentialAuth.VaultCredentialAuthResourceMcpOauth.Refresh}. */
export type McpOauthTokenEndpointAuth =
  | McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceNone
  | McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceClientSecretBasic
  | McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceClientSecretPost;
/** Part of {@link CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauth.Refresh}. */
export type McpOauthTokenEndpointAuthCreateParam =
  | McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamNone
  | McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamClientSecretBasic
  | McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamClientSecretPost;
/** Part of {@link CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauth.Refresh}. */
export type McpOauthTokenEndpointAuthRotateParam =
  | McpOauthTokenEndpointAuthRotateParam.RotateMcpOauthTokenEndpointAuthParamClientSecretBasic
  | McpOauthTokenEndpointAuthRotateParam.RotateMcpOauthTokenEndpointAuthParamClientSecretPost;
/** Parts of {@link CredentialAuth}. */
export declare namespace CredentialAuth {
  /** Part of {@link CredentialAuth}. */
  export interface VaultCredentialAuthResourceEnvironmentVariable {
    /** Networking. */
    networking: CredentialNetworking;
    /** Secret name: a string. */
    secret_name: string;
    /** Type: always `environment_variable`. */
    type: "environment_variable";
  }
  /** Part of {@link CredentialAuth}. */
  export interface VaultCredentialAuthResourceMcpOauth {
    /** Expires at: a string or null. */
    expires_at: string | null;
    /** MCP server URL: a string. */
    mcp_server_url: string;
    /** Refresh: may be null. */
    refresh: CredentialAuth.VaultCredentialAuthResourceMcpOauth.Refresh | null;
    /** Type: always `mcp_oauth`. */
    type: "mcp_oauth";
  }
  /** Part of {@link CredentialAuth}. */
  export interface VaultCredentialAuthResourceStaticBearer {
    /** MCP server URL: a string. */
    mcp_server_url: string;
    /** Type: always `static_bearer`. */
    type: "static_bearer";
  }
  /** Parts of {@link VaultCredentialAuthResourceMcpOauth}. */
  export namespace VaultCredentialAuthResourceMcpOauth {
    /** Part of {@link CredentialAuth.VaultCredentialAuthResourceMcpOauth}. */
    export interface Refresh {
      /** Client ID: a string. */
      client_id: string;
      /** Resource: a string or null. */
      resource: string | null;
      /** Scope: a string or null. */
      scope: string | null;
      /** Token endpoint: a string. */
      token_endpoint: string;
      /** Token endpoint auth. */
      token_endpoint_auth: McpOauthTokenEndpointAuth;
    }
  }
}
/** Parts of {@link CredentialAuthCreateParam}. */
export declare namespace CredentialAuthCreateParam {
  /** Part of {@link CredentialAuthCreateParam}. */
  export interface CreateVaultCredentialAuthParamEnvironmentVariable {
    /** Networking. */
    networking: CredentialNetworkingParam;
    /** Secret name: a string. */
    secret_name: string;
    /** Secret value: a string. */
    secret_value: string;
    /** Type: always `environment_variable`. */
    type: "environment_variable";
  }
  /** Part of {@link CredentialAuthCreateParam}. */
  export interface CreateVaultCredentialAuthParamMcpOauth {
    /** Access token: a string. */
    access_token: string;
    /** MCP server URL: a string. */
    mcp_server_url: string;
    /** Type: always `mcp_oauth`. */
    type: "mcp_oauth";
    /** Expires at: a string or null. */
    expires_at?: string | null;
    /** Refresh: may be null. */
    refresh?:
      | CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauth.Refresh
      | null;
  }
  /** Part of {@link CredentialAuthCreateParam}. */
  export interface CreateVaultCredentialAuthParamStaticBearer {
    /** Token: a string. */
    token: string;
    /** MCP server URL: a string. */
    mcp_server_url: string;
    /** Type: always `static_bearer`. */
    type: "static_bearer";
  }
  /** Parts of {@link CreateVaultCredentialAuthParamMcpOauth}. */
  export namespace CreateVaultCredentialAuthParamMcpOauth {
    /** Part of {@link CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauth}. */
    export interface Refresh {
      /** Client ID: a string. */
      client_id: string;
      /** Refresh token: a string. */
      refresh_token: string;
      /** Token endpoint: a string. */
      token_endpoint: string;
      /** Token endpoint auth. */
      token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam;
      /** Resource: a string or null. */
      resource?: string | null;
      /** Scope: a string or null. */
      scope?: string | null;
    }
  }
}
/** Parts of {@link CredentialAuthRotateParam}. */
export declare namespace CredentialAuthRotateParam {
  /** Part of {@link CredentialAuthRotateParam}. */
  export interface RotateVaultCredentialAuthParamEnvironmentVariable {
    /** Secret value: a string. */
    secret_value: string;
    /** Type: always `environment_variable`. */
    type: "environment_variable";
  }
  /** Part of {@link CredentialAuthRotateParam}. */
  export interface RotateVaultCredentialAuthParamMcpOauth {
    /** Type: always `mcp_oauth`. */
    type: "mcp_oauth";
    /** Access token: a string or null. */
    access_token?: string | null;
    /** Expires at: a string or null. */
    expires_at?: string | null;
    /** Refresh: may be null. */
    refresh?:
      | CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauth.Refresh
      | null;
  }
  /** Part of {@link CredentialAuthRotateParam}. */
  export interface RotateVaultCredentialAuthParamStaticBearer {
    /** Token: a string. */
    token: string;
    /** Type: always `static_bearer`. */
    type: "static_bearer";
  }
  /** Parts of {@link RotateVaultCredentialAuthParamMcpOauth}. */
  export namespace RotateVaultCredentialAuthParamMcpOauth {
    /** Part of {@link CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauth}. */
    export interface Refresh {
      /** Refresh token: a string or null. */
      refresh_token?: string | null;
      /** Scope: a string or null. */
      scope?: string | null;
      /** Token endpoint auth: may be null. */
      token_endpoint_auth?: McpOauthTokenEndpointAuthRotateParam | null;
    }
  }
}
/** Parts of {@link CredentialNetworking}. */
export declare namespace CredentialNetworking {
  /** Part of {@link CredentialNetworking}. */
  export interface VaultCredentialNetworkingResourceLimited {
    /** Allowed hosts: a list. */
    allowed_hosts: string[];
    /** Type: always `limited`. */
    type: "limited";
  }
  /** Part of {@link CredentialNetworking}. */
  export interface VaultCredentialNetworkingResourceUnrestricted {
    /** Type: always `unrestricted`. */
    type: "unrestricted";
  }
}
/** Parts of {@link CredentialNetworkingParam}. */
export declare namespace CredentialNetworkingParam {
  /** Part of {@link CredentialNetworkingParam}. */
  export interface VaultCredentialNetworkingParamLimited {
    /** Allowed hosts: a list. */
    allowed_hosts: string[];
    /** Type: always `limited`. */
    type: "limited";
  }
  /** Part of {@link CredentialNetworkingParam}. */
  export interface VaultCredentialNetworkingParamUnrestricted {
    /** Type: always `unrestricted`. */
    type: "unrestricted";
  }
}
/** Parts of {@link McpOauthTokenEndpointAuth}. */
export declare namespace McpOauthTokenEndpointAuth {
  /** Part of {@link McpOauthTokenEndpointAuth}. */
  export interface McpOauthTokenEndpointAuthResourceClientSecretBasic {
    /** Type: always `client_secret_basic`. */
    type: "client_secret_basic";
  }
  /** Part of {@link McpOauthTokenEndpointAuth}. */
  export interface McpOauthTokenEndpointAuthResourceClientSecretPost {
    /** Type: always `client_secret_post`. */
    type: "client_secret_post";
  }
  /** Part of {@link McpOauthTokenEndpointAuth}. */
  export interface McpOauthTokenEndpointAuthResourceNone {
    /** Type: always `none`. */
    type: "none";
  }
}
/** Parts of {@link McpOauthTokenEndpointAuthCreateParam}. */
export declare namespace McpOauthTokenEndpointAuthCreateParam {
  /** Part of {@link McpOauthTokenEndpointAuthCreateParam}. */
  export interface CreateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    /** Client secret: a string. */
    client_secret: string;
    /** Type: always `client_secret_basic`. */
    type: "client_secret_basic";
  }
  /** Part of {@link McpOauthTokenEndpointAuthCreateParam}. */
  export interface CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
    /** Client secret: a string. */
    client_secret: string;
    /** Type: always `client_secret_post`. */
    type: "client_secret_post";
  }
  /** Part of {@link McpOauthTokenEndpointAuthCreateParam}. */
  export interface CreateMcpOauthTokenEndpointAuthParamNone {
    /** Type: always `none`. */
    type: "none";
  }
}
/** Parts of {@link McpOauthTokenEndpointAuthRotateParam}. */
export declare namespace McpOauthTokenEndpointAuthRotateParam {
  /** Part of {@link McpOauthTokenEndpointAuthRotateParam}. */
  export interface RotateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    /** Type: always `client_secret_basic`. */
    type: "client_secret_basic";
    /** Client secret: a string or null. */
    client_secret?: string | null;
  }
  /** Part of {@link McpOauthTokenEndpointAuthRotateParam}. */
  export interface RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
    /** Type: always `client_secret_post`. */
    type: "client_secret_post";
    /** Client secret: a string or null. */
    client_secret?: string | null;
  }
}
