/**
 * The class and types of `openai/resources/admin/admin`. Written by tools/generate.
 *
 * @module
 */
import type { Admin as Class } from "../../../generated/resources.js";
import type * as OrganizationBelow from "../../../generated/types/admin/organization/organization.ts";
/** `client.admin`. */
export declare class Admin extends Class {}
/** The types of `client.admin`. */
export declare namespace Admin {
  export { type OrganizationBelow as Organization };
}
