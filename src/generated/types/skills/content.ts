/**
 * Types of `client.skills.content`.
 *
 * @module
 */
export {};
