// @ts-self-types="./content-provenance-checks.d.ts"
// Written by tools/generate.
export { ContentProvenanceChecks } from "../../generated/resources.js";
