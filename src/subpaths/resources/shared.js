// @ts-self-types="./shared.d.ts"
// Written by tools/generate.
export {};
