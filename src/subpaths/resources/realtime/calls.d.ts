/**
 * The class and types of `openai/resources/realtime/calls`. Written by tools/generate.
 *
 * @module
 */
import type { RealtimeCalls as Class } from "../../../generated/resources.js";
import type {
  CallAcceptParams,
  CallCreateParams,
  CallReferParams,
  CallRejectParams,
} from "../../../generated/types/realtime/calls.ts";
export type * from "../../../generated/types/realtime/calls.ts";
/** `client.realtime.calls`. */
export declare class Calls extends Class {}
/** The types of `client.realtime.calls`. */
export declare namespace Calls {
  export {
    type CallAcceptParams,
    type CallCreateParams,
    type CallReferParams,
    type CallRejectParams,
  };
}
