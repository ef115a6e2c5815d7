/**
 * What the root exports of the runners, as one file: `tools/bundle.ts` makes `runtime.js` of it.
 *
 * @module
 */
export { ComputerToolset } from "./computer.ts";
