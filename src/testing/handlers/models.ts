/**
 * The models that exist.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import type { Handlers } from "../server/call.ts";
import type { Fields } from "../fields.ts";
import type { FakeState } from "../fake_state.ts";

const CREATED = Date.UTC(2026, 0, 1) / 1_000;

function describe(id: string): Fields {
  return { id, object: "model", created: CREATED, owned_by: "openai" };
}

function unknown(id: string): ApiError {
  return new ApiError(
    404,
    `The model \`${id}\` does not exist or you do not have access to it.`,
    { code: "model_not_found" },
  );
}

function isListed(id: string, state: FakeState): boolean {
  return state.settings.models.includes(id) || id.startsWith("ft:");
}

/** @throws {ApiError} 404 if only listed models are accepted and this is not one of them. */
export function checkModel(id: string, state: FakeState): void {
  if (!state.settings.anyModel && !isListed(id, state)) throw unknown(id);
}

/** `GET /models` and related endpoints. */
export const modelHandlers: Handlers = {
  "GET /models": (_call, state) => ({
    object: "list",
    data: state.settings.models.map(describe),
  }),
  "GET /models/{model}": (call, state) => {
    if (!isListed(call.params.model, state)) throw unknown(call.params.model);
    return describe(call.params.model);
  },
  "DELETE /models/{model}": (call, state) => {
    if (!isListed(call.params.model, state)) throw unknown(call.params.model);
    return { id: call.params.model, object: "model", deleted: true };
  },
};
