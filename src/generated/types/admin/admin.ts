/**
 * Types of `client.admin`.
 *
 * @module
 */
export type * as Organization from "./organization/organization.ts";
