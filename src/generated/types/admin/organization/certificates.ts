/**
 * Types of `client.admin.organization.certificates`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Response of `POST /organization/certificates`. */
export interface Certificate {
  /** Object: one of 3 values. */
  object:
    | "certificate"
    | "organization.certificate"
    | "organization.project.certificate";
  /** ID: a string. */
  id: string;
  /** Name: a string or null. */
  name: string | null;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Certificate details. */
  certificate_details: Certificate.CertificateDetails;
  /** Active: a boolean. */
  active?: boolean;
}
/** Params of `client.admin.organization.certificates.activate()`: `POST /organization/certificates/activate`. */
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
/** Params of `client.admin.organization.certificates.create()`: `POST /organization/certificates`. */
export interface CertificateCreateParams {
  /** Name: a string. */
  name?: string;
  /** Certificate: a string. */
  certificate: string;
}
/** Params of `client.admin.organization.certificates.deactivate()`: `POST /organization/certificates/deactivate`. */
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
/** Response of `DELETE /organization/certificates/{certificate_id}`. */
export interface CertificateDeleteResponse {
  /** Object: always `certificate.deleted`. */
  object: "certificate.deleted";
  /** ID: a string. */
  id: string;
}
/** Params of `client.admin.organization.certificates.list()`: `GET /organization/certificates`. */
export interface CertificateListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
}
/** Item of `GET /organization/certificates`. */
export interface CertificateListResponse {
  /** Object: always `organization.certificate`. */
  object: "organization.certificate";
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
/** Params of `client.admin.organization.certificates.retrieve()`: `GET /organization/certificates/{certificate_id}`. */
export interface CertificateRetrieveParams {
  /** Include: a list. */
  include?: "content"[];
}
/** Params of `client.admin.organization.certificates.update()`: `POST /organization/certificates/{certificate_id}`. */
export interface CertificateUpdateParams {
  /** Name: a string. */
  name?: string;
}
/** Parts of {@link Certificate}. */
export declare namespace Certificate {
  /** Part of {@link Certificate}. */
  export interface CertificateDetails {
    /** Valid at: Unix time in seconds. */
    valid_at?: number;
    /** Expires at: Unix time in seconds. */
    expires_at?: number;
    /** Content: a string. */
    content?: string;
  }
}
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
