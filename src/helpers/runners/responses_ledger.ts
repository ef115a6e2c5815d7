/**
 * A run that is saved: its checkpoint after each step.
 *
 * @module
 */
import type {
  ResponseInputItem,
  Tool,
} from "../../generated/types/responses/responses.ts";
import { encodeHex } from "../../core/base64.ts";
import { canonical } from "../tool_run/seal.ts";
import type {
  ResponsesRunnerCheckpoint,
  ResponsesRunnerOptions,
} from "./responses_types.ts";
import type { Registry } from "./responses_registry.ts";

/**
 * The checkpoint that a run with a ledger starts from.
 *
 * @param options Options of the run.
 * @param registry Tools of the runner.
 * @param tools Tools of the requests.
 * @param input What the program says now.
 * @throws {TypeError} If the ledger is incomplete, or `resumeFrom` does not fit this run.
 */
export async function beginLedger(
  { ledger, maxSteps, requestOptions = {} }: ResponsesRunnerOptions,
  registry: Registry,
  tools: readonly Tool[],
  input: readonly ResponseInputItem[],
): Promise<ResponsesRunnerCheckpoint> {
  const { runId, save, resumeFrom } = ledger!;
  if (typeof runId !== "string" || !runId || typeof save !== "function") {
    throw new TypeError("ledger must have a runId and a function save");
  }
  if (requestOptions.maxRetries) {
    throw new TypeError(
      `requestOptions.maxRetries must be 0 with a ledger, got ${requestOptions.maxRetries}: a request is counted once`,
    );
  }
  const overrides = [...registry.functions].filter(([, { mayBeSupplied }]) =>
    mayBeSupplied
  );
  const fresh: ResponsesRunnerCheckpoint = {
    version: 1,
    run_id: runId,
    revision: 0,
    phase: "boundary",
    max_steps: maxSteps ?? resumeFrom?.max_steps ?? 20,
    consumed_requests: 0,
    tools: await Promise.all(tools.map(withoutCredentials)),
    output_override_names: overrides.map(([name]) => name).sort(),
    history: [...input],
    attempted_call_ids: [],
    returned_call_ids: [],
    pending_items: [],
    returned_outputs: [],
    final_response: null,
  };
  if (!resumeFrom) return plain(fresh);
  checkResume(resumeFrom, plain(fresh));
  return plain({
    ...resumeFrom,
    history: [...resumeFrom.history, ...input],
  });
}

/** A deep copy that is JSON. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/**
 * Saves the next checkpoint.
 *
 * @param state The state; its revision grows.
 * @param options Options of the run.
 */
export async function saveLedger(
  state: ResponsesRunnerCheckpoint,
  { ledger }: ResponsesRunnerOptions,
): Promise<void> {
  state.revision++;
  await ledger!.save(plain(state));
}

function checkResume(
  saved: ResponsesRunnerCheckpoint,
  fresh: ResponsesRunnerCheckpoint,
): void {
  const wrong = (name: string, expected: unknown, got: unknown) => {
    throw new TypeError(
      `ledger.resumeFrom.${name} must be ${JSON.stringify(expected)}, got ${
        JSON.stringify(got)
      }`,
    );
  };
  if (saved.phase !== "boundary") {
    throw new TypeError(
      `ledger.resumeFrom.phase must be boundary, got ${saved.phase}: a request or a call may have taken effect`,
    );
  }
  for (const name of ["version", "run_id", "max_steps"] as const) {
    if (saved[name] !== fresh[name]) wrong(name, fresh[name], saved[name]);
  }
  for (const name of ["tools", "output_override_names"] as const) {
    if (canonical(saved[name]) !== canonical(fresh[name])) {
      throw new TypeError(
        `ledger.resumeFrom.${name} must be those of this run, got others`,
      );
    }
  }
  const hasNews = fresh.history.some((item) => {
    const { role, content } = item as { role?: unknown; content?: unknown };
    return role === "user" &&
      (typeof content === "string" ? content.trim() !== "" : !!content);
  });
  if (!hasNews) {
    throw new TypeError(
      "input must have a user message that describes the current state, got none: it may have changed since the checkpoint",
    );
  }
}

/** A declaration as it is saved. */
async function withoutCredentials(tool: Tool): Promise<Tool> {
  if (tool.type === "code_interpreter" && typeof tool.container === "object") {
    const policy = tool.container.network_policy;
    if (policy?.type !== "allowlist" || !policy.domain_secrets) return tool;
    const domain_secrets = policy.domain_secrets.map((secret) => ({
      ...secret,
      value: "",
    }));
    const network_policy = { ...policy, domain_secrets };
    return { ...tool, container: { ...tool.container, network_policy } };
  }
  if (tool.type !== "mcp") return tool;
  const { authorization: _, headers: __, server_url, ...rest } = tool;
  if (server_url === undefined) return rest;
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(server_url),
  );
  return { ...rest, server_url: `sha256:${encodeHex(digest)}` };
}
