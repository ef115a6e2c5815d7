// @ts-self-types="./responses.d.ts"
// Written by tools/generate.
export { BetaResponses as Responses } from "../../../../generated/resources.js";
