/**
 * The models that exist.
 *
 * @module
 */
import { ApiError } from "./api_error.ts";
import type { Handlers } from "./call.ts";
import type { Fields } from "./fields.ts";
import type { World } from "./world.ts";

const CREATED = Date.UTC(2026, 0, 1) / 1_000;

function describe(id: string): Fields {
  return { id, object: "model", created: CREATED, owned_by: "openai" };
}

/** The model, if it exists. */
export function checkModel(id: string, world: World): void {
  if (world.settings.models.includes(id) || id.startsWith("ft:")) return;
  throw new ApiError(
    404,
    `The model \`${id}\` does not exist or you do not have access to it.`,
    { code: "model_not_found" },
  );
}

/** `GET /models` and its kin. */
export const modelHandlers: Handlers = {
  "GET /models": (_call, world) => ({
    object: "list",
    data: world.settings.models.map(describe),
  }),
  "GET /models/{model}": (call, world) => {
    checkModel(call.params.model, world);
    return describe(call.params.model);
  },
  "DELETE /models/{model}": (call, world) => {
    checkModel(call.params.model, world);
    return { id: call.params.model, object: "model", deleted: true };
  },
};
