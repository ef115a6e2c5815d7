/**
 * The artifacts that an agent made in one turn.
 *
 * @module
 */
import { setHidden } from "../../core/hidden.ts";
import type { APIPromise, RequestOptions } from "../../contract.ts";
import { OpenAIError } from "../../errors.ts";
import type {
  ArtifactContentParams,
  ArtifactListParams,
  SessionArtifact,
} from "../../generated/types/beta/agents/sessions/artifacts.ts";
import type { AgentTurnResult } from "./turn.ts";

/** The operations of `client.beta.agents.sessions.artifacts` that are used. */
export interface ArtifactOperations {
  /** Lists the artifacts of a session. */
  list(
    sessionID: string,
    query?: ArtifactListParams | null,
    options?: RequestOptions,
  ): AsyncIterable<SessionArtifact>;
  /** The bytes of an artifact. */
  content(
    artifactID: string,
    params: ArtifactContentParams,
    options?: RequestOptions,
  ): APIPromise<Response>;
}

/** The artifacts of one turn, by their path in the environment. */
export class AgentResultArtifacts {
  declare private readonly _operations: ArtifactOperations;
  declare private readonly _result: { session_id: string; turn_id: string };

  /**
   * Called by `artifacts.forResult()`.
   *
   * @param operations Sends the requests.
   * @param result The result of the turn.
   */
  constructor(operations: ArtifactOperations, result: AgentTurnResult) {
    const { session_id, turn_id } = result;
    setHidden(this, {
      _operations: operations,
      _result: { session_id, turn_id },
    });
  }

  /**
   * Finds an artifact.
   *
   * @param path Its path in the environment.
   * @param options Options of the requests.
   * @throws {OpenAIError} If the turn made none with this path, or several.
   */
  async retrieve(
    path: string,
    options?: RequestOptions,
  ): Promise<SessionArtifact> {
    const { session_id, turn_id } = this._result;
    const found: SessionArtifact[] = [];
    for await (
      const artifact of this._operations.list(session_id, {}, options)
    ) {
      if (
        artifact.session_id === session_id && artifact.turn_id === turn_id &&
        artifact.path === path
      ) found.push(artifact);
    }
    if (found.length === 1) return found[0];
    throw new OpenAIError(
      found.length === 0
        ? `The turn ${turn_id} made no artifact with the path ${path}`
        : `The turn ${turn_id} made ${found.length} artifacts with the path ${path}`,
    );
  }

  /**
   * The bytes of an artifact.
   *
   * @param path Its path in the environment.
   * @param options Options of the requests.
   * @throws {OpenAIError} If the turn made none with this path, or several.
   */
  async content(path: string, options?: RequestOptions): Promise<Response> {
    const { id } = await this.retrieve(path, options);
    const { session_id } = this._result;
    return await this._operations.content(id, { session_id }, options);
  }

  /**
   * Writes the bytes of an artifact as they arrive.
   *
   * @param params Its path in the environment, and where the bytes go.
   * @param options Options of the requests; `signal` ends the download too.
   * @throws {OpenAIError} If the turn made none with this path, or several.
   */
  async download(
    { path, to }: { path: string; to: WritableStream<Uint8Array> },
    options?: RequestOptions,
  ): Promise<SessionArtifact> {
    const artifact = await this.retrieve(path, options);
    const { session_id } = this._result;
    const { body } = await this._operations.content(
      artifact.id,
      { session_id },
      options,
    );
    if (!body) throw new OpenAIError(`The artifact ${path} has no content`);
    try {
      await body.pipeTo(to, options?.signal ? { signal: options.signal } : {});
    } catch (error) {
      await body.cancel().catch(() => {}); // if `to` was locked, nothing has read it
      throw error;
    }
    return artifact;
  }
}
