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
  /** Name: text. */
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
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** Order: one of 2 values; `desc` by default. */
  order?: "asc" | "desc";
  /** After: text. */
  after?: string;
  /** Name: text. */
  name?: string;
}
/** Another name of {@link ContainerRetrieveResponse}. */
export type ContainerListResponse = ContainerRetrieveResponse;
/** A page of {@link ContainerListResponse}. */
export type ContainerListResponsesPage = Contract.CursorPage<
  ContainerRetrieveResponse
>;
/** Answer of `POST /containers`. */
export interface ContainerRetrieveResponse {
  /** ID: text. */
  id: string;
  /** Object: text. */
  object: string;
  /** Name: text. */
  name: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Status: text. */
  status: string;
  /** Last active at: Unix time, in s. */
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
    /** Minutes: a whole number. */
    minutes: number;
  }
}
/** Parts of {@link ContainerRetrieveResponse}. */
export declare namespace ContainerRetrieveResponse {
  /** Part of {@link ContainerRetrieveResponse}. */
  export interface ExpiresAfter {
    /** Anchor: always `last_active_at`. */
    anchor?: "last_active_at";
    /** Minutes: a whole number. */
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
