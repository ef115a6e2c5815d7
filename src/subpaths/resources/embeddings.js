// @ts-self-types="./embeddings.d.ts"
// Written by tools/generate.
export { Embeddings } from "../../generated/resources.js";
