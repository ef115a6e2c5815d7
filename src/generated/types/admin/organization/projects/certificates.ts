/**
 * Types of `client.admin.organization.projects.certificates`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Params of `client.admin.organization.projects.certificates.activate()`: `POST /organization/projects/{project_id}/certificates/activate`. */
export interface CertificateActivateParams {
  /** Certificate IDs: a list from 1 to 10 items. */
  certificate_ids: string[];
}
/** Another name of {@link CertificateListResponse}. */
export type CertificateActivateResponse = CertificateListResponse;
/** A page of {@link CertificateActivateResponse}. */
export type CertificateActivateResponsesPage = Contract.Page<
  CertificateListResponse
>;
/** Params of `client.admin.organization.projects.certificates.deactivate()`: `POST /organization/projects/{project_id}/certificates/deactivate`. */
export interface CertificateDeactivateParams {
  /** Certificate IDs: a list from 1 to 10 items. */
  certificate_ids: string[];
}
/** Another name of {@link CertificateListResponse}. */
export type CertificateDeactivateResponse = CertificateListResponse;
/** A page of {@link CertificateDeactivateResponse}. */
export type CertificateDeactivateResponsesPage = Contract.Page<
  CertificateListResponse
>;
/** Params of `client.admin.organization.projects.certificates.list()`: `GET /organization/projects/{project_id}/certificates`. */
export interface CertificateListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
}
/** Item of `GET /organization/projects/{project_id}/certificates`. */
export interface CertificateListResponse {
  /** Object: always `organization.project.certificate`. */
  object: "organization.project.certificate";
  /** ID: a string. */
  id: string;
  /** Name: a string or null. */
  name: string | null;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Certificate details. */
  certificate_details: CertificateListResponse.CertificateDetails;
  /** Active: a boolean. */
  active: boolean;
}
/** A page of {@link CertificateListResponse}. */
export type CertificateListResponsesPage = Contract.ConversationCursorPage<
  CertificateListResponse
>;
/** Parts of {@link CertificateListResponse}. */
export declare namespace CertificateListResponse {
  /** Part of {@link CertificateListResponse}. */
  export interface CertificateDetails {
    /** Valid at: Unix time in seconds. */
    valid_at?: number;
    /** Expires at: Unix time in seconds. */
    expires_at?: number;
  }
}
