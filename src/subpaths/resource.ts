/**
 * The base class of `openai/resource`.
 *
 * @module
 */
export { APIResource } from "../generated/resources.js";
