/**
 * The class and types of `openai/resources/safety/safety`. Written by tools/generate.
 *
 * @module
 */
import type { Safety as Class } from "../../../generated/resources.js";
import type { SafetyCase } from "../../../generated/types/safety/cases.ts";
import type { SafetyAlert } from "../../../generated/types/safety/alerts.ts";
import type * as CasesBelow from "../../../generated/types/safety/cases.ts";
import type * as AlertsBelow from "../../../generated/types/safety/alerts.ts";
/** `client.safety`. */
export declare class Safety extends Class {}
/** The types of `client.safety`. */
export declare namespace Safety {
  export {
    type AlertsBelow as Alerts,
    type CasesBelow as Cases,
    type SafetyAlert,
    type SafetyCase,
  };
}
