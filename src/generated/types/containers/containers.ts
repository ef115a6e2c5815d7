/**
 * Types of `client.containers`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
export type * as Files from "./files/files.ts";
export type {
  FileCreateParams,
  FileCreateResponse,
  FileDeleteParams,
  FileListParams,
  FileListResponse,
  FileListResponsesPage,
  FileRetrieveParams,
  FileRetrieveResponse,
} from "./files/files.ts";
/** Params of `client.containers.create()`: `POST /containers`. */
export interface ContainerCreateParams {
  /** Name: a string. */
  name: string;
  /** File IDs: a list. */
  file_ids?: string[];
  /** Expires after. */
  expires_after?: ContainerCreateParams.ExpiresAfter;
  /** Skills: a list. */
  skills?: Array<ResponsesAPI.SkillReference | ResponsesAPI.InlineSkill>;
  /** Memory limit: one of 4 values. */
  memory_limit?: "1g" | "4g" | "16g" | "64g";
  /** Network policy. */
  network_policy?:
    | ResponsesAPI.ContainerNetworkPolicyDisabled
    | ResponsesAPI.ContainerNetworkPolicyAllowlist;
}
/** Another name of {@link ContainerRetrieveResponse}. */
export type ContainerCreateResponse = ContainerRetrieveResponse;
/** Params of `client.containers.list()`: `GET /containers`. */
export interface ContainerListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Name: a string. */
  name?: string;
}
/** Another name of {@link ContainerRetrieveResponse}. */
export type ContainerListResponse = ContainerRetrieveResponse;
/** A page of {@link ContainerListResponse}. */
export type ContainerListResponsesPage = Contract.CursorPage<
  ContainerRetrieveResponse
>;
/** Response of `POST /containers`. */
export interface ContainerRetrieveResponse {
  /** ID: a string. */
  id: string;
  /** Object: a string. */
  object: string;
  /** Name: a string. */
  name: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Status: a string. */
  status: string;
  /** Last active at: Unix time in seconds. */
  last_active_at?: number;
  /** Expires after. */
  expires_after?: ContainerRetrieveResponse.ExpiresAfter;
  /** Memory limit: one of 4 values. */
  memory_limit?: "1g" | "4g" | "16g" | "64g";
  /** Network policy. */
  network_policy?: ContainerRetrieveResponse.NetworkPolicy;
}
/** Parts of {@link ContainerCreateParams}. */
export declare namespace ContainerCreateParams {
  /** Part of {@link ContainerCreateParams}. */
  export interface ExpiresAfter {
    /** Anchor: always `last_active_at`. */
    anchor: "last_active_at";
    /** Minutes: an integer. */
    minutes: number;
  }
}
/** Parts of {@link ContainerRetrieveResponse}. */
export declare namespace ContainerRetrieveResponse {
  /** Part of {@link ContainerRetrieveResponse}. */
  export interface ExpiresAfter {
    /** Anchor: always `last_active_at`. */
    anchor?: "last_active_at";
    /** Minutes: an integer. */
    minutes?: number;
  }
  /** Part of {@link ContainerRetrieveResponse}. */
  export interface NetworkPolicy {
    /** Type: one of 2 values. */
    type: "allowlist" | "disabled";
    /** Allowed domains: a list. */
    allowed_domains?: string[];
  }
}
