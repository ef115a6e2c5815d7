/**
 * Types of `client.admin.organization.certificates`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Answer of `POST /organization/certificates`. */
export interface Certificate {
  /** Object: one of 3 values. */
  object:
    | "certificate"
    | "organization.certificate"
    | "organization.project.certificate";
  /** ID: text. */
  id: string;
  /** Name: text or null. */
  name: string | null;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Certificate details. */
  certificate_details: Certificate.CertificateDetails;
  /** Active: true or false. */
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
  /** Name: text. */
  name?: string;
  /** Certificate: text. */
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
/** Answer of `DELETE /organization/certificates/{certificate_id}`. */
export interface CertificateDeleteResponse {
  /** Object: always `certificate.deleted`. */
  object: "certificate.deleted";
  /** ID: text. */
  id: string;
}
/** Params of `client.admin.organization.certificates.list()`: `GET /organization/certificates`. */
export interface CertificateListParams {
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** After: text. */
  after?: string;
  /** Order: one of 2 values; `desc` by default. */
  order?: "asc" | "desc";
}
/** Item of `GET /organization/certificates`. */
export interface CertificateListResponse {
  /** Object: always `organization.certificate`. */
  object: "organization.certificate";
  /** ID: text. */
  id: string;
  /** Name: text or null. */
  name: string | null;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Certificate details. */
  certificate_details: CertificateListResponse.CertificateDetails;
  /** Active: true or false. */
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
  /** Name: text. */
  name?: string;
}
/** Parts of {@link Certificate}. */
export declare namespace Certificate {
  /** Part of {@link Certificate}. */
  export interface CertificateDetails {
    /** Valid at: Unix time, in s. */
    valid_at?: number;
    /** Expires at: Unix time, in s. */
    expires_at?: number;
    /** Content: text. */
    content?: string;
  }
}
/** Parts of {@link CertificateListResponse}. */
export declare namespace CertificateListResponse {
  /** Part of {@link CertificateListResponse}. */
  export interface CertificateDetails {
    /** Valid at: Unix time, in s. */
    valid_at?: number;
    /** Expires at: Unix time, in s. */
    expires_at?: number;
  }
}
