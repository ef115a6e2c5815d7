/** Key in the metadata of a response that names the request it belongs to. */
export const CORRELATION_KEY = "duplex_turn";
