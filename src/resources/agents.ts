/**
 * `client.beta.agents`: the REST operations, streams of turns, files and artifacts.
 *
 * @module
 */
import type {
  APIPromise,
  Caller,
  RequestOptions,
  ResourceClient,
  Uploadable,
} from "../contract.ts";
import {
  BetaAgents as AgentOperations,
  BetaAgentsEnvironments as EnvironmentOperations,
  BetaAgentsEnvironmentsFiles as FileOperations,
  BetaAgentsSessions as SessionOperations,
  BetaAgentsSessionsArtifacts as ArtifactOperations,
  defineResource,
} from "../generated/resources.js";
import type {
  AgentSession,
  AgentSessionEvent,
} from "../generated/types/beta/agents/agents.ts";
import type { EnvironmentFile } from "../generated/types/beta/agents/environments/files.ts";
import type {
  SessionCreateParamsBase,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
} from "../generated/types/beta/agents/sessions/sessions.ts";
import type { FileObject } from "../generated/types/files.ts";
import type {
  AgentSessionCreateHandlers,
  AgentSessionCreateStream,
} from "../helpers/agents/created_stream.ts";
import type { PreparedAgentFiles } from "../helpers/agents/files.ts";
import type { AgentOutputFormat } from "../helpers/agents/output_format.ts";
import type { AgentSessionStreamParams } from "../helpers/agents/session_stream.ts";
import type { AgentTurnResult } from "../helpers/agents/turn.ts";
import { helpers } from "../helpers/deferred.js";
import type {
  AgentResultArtifacts,
  AgentSessionStream,
} from "../helpers/runtime.ts";
import type { Stream } from "../results/stream.ts";
import { filesOf } from "./files.ts";
import { parsed } from "./patched.ts";

/** `client.beta.agents.sessions.artifacts`: what agents made. */
export class BetaAgentsSessionsArtifacts extends ArtifactOperations {
  /**
   * The artifacts of one turn.
   *
   * @param result The result of the turn, from `finalResult()`.
   */
  forResult(result: AgentTurnResult): AgentResultArtifacts {
    const { AgentResultArtifacts } = helpers();
    return new AgentResultArtifacts(this, result);
  }
}

/** `client.beta.agents.sessions`: sessions of agents. */
export class BetaAgentsSessions extends SessionOperations {
  /** Class of {@link BetaAgentsSessionsArtifacts}. */
  declare static Artifacts: typeof BetaAgentsSessionsArtifacts;

  /** `client.beta.agents.sessions.artifacts`, created on first use. */
  declare artifacts: BetaAgentsSessionsArtifacts;

  /**
   * Created by the client.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient) {
    super(caller);
    defineResource(this, "artifacts", BetaAgentsSessionsArtifacts);
  }

  /**
   * Creates a session. With `stream: true` its events follow, functions run while they are read, and
   * `finalResult()` gives the messages of the first turn.
   *
   * @example
   * ```ts ignore
   * const stream = await client.beta.agents.sessions.create({
   *   agent_id: "agent_1",
   *   environment: { type: "none" },
   *   input: "How warm is it in Oslo?",
   *   stream: true,
   *   toolHandlers: { weather: ({ city }) => ({ city, celsius: 7 }) },
   * });
   * console.log((await stream.finalResult()).output_text);
   * ```
   *
   * @param body Params, and functions that the agent may call.
   * @param options Options of the request, also of those that submit outputs of functions.
   * @throws {TypeError} If `toolHandlers` are given without `stream: true`.
   */
  override create<T>(
    body: SessionCreateParamsStreaming & AgentSessionCreateHandlers & {
      agent: { text: { format: AgentOutputFormat<T> } };
    },
    options?: RequestOptions,
  ): APIPromise<AgentSessionCreateStream<T>>;
  /** Creates a session. */
  override create(
    body: SessionCreateParamsNonStreaming & { toolHandlers?: never },
    options?: RequestOptions,
  ): APIPromise<AgentSession>;
  /** Creates a session, and streams its events. */
  override create(
    body: SessionCreateParamsStreaming & AgentSessionCreateHandlers,
    options?: RequestOptions,
  ): APIPromise<AgentSessionCreateStream>;
  /** Creates a session; a stream if `stream` is true. */
  override create(
    body: SessionCreateParamsBase & AgentSessionCreateHandlers,
    options?: RequestOptions,
  ): APIPromise<AgentSession | AgentSessionCreateStream>;
  override create(
    { toolHandlers, ...body }:
      & SessionCreateParamsBase
      & AgentSessionCreateHandlers,
    options: RequestOptions = {},
  ): APIPromise<unknown> {
    if (toolHandlers && body.stream !== true) {
      throw new TypeError(
        `stream must be true with toolHandlers, got ${body.stream}: functions run while the stream is read`,
      );
    }
    const format = body.agent?.text?.format as
      | Partial<AgentOutputFormat<unknown>>
      | null
      | undefined;
    return parsed(
      super.create(body, options),
      (made) =>
        body.stream
          ? helpers().createdStream(made as Stream<AgentSessionEvent>, {
            events: this.events,
            handlers: toolHandlers ?? {},
            format: typeof format?.$parseRaw === "function"
              ? format as AgentOutputFormat<unknown>
              : undefined,
            options,
          })
          : made,
    );
  }

  /**
   * Gives an idle session input, and streams the turn. Nothing is sent before the stream is read.
   *
   * @example
   * ```ts ignore
   * const stream = client.beta.agents.sessions.stream(session.id, {
   *   input: "How warm is it in Oslo?",
   *   toolHandlers: { weather: ({ city }) => ({ city, celsius: 7 }) },
   * });
   * console.log((await stream.finalResult()).output_text);
   * ```
   *
   * @param sessionID ID of the session.
   * @param params Input and tools.
   * @param options Options of the requests.
   * @throws {TypeError} If the input is empty, or `outputFormat` has no parser.
   */
  stream<T = never>(
    sessionID: string,
    params: AgentSessionStreamParams<T>,
    options?: RequestOptions,
  ): AgentSessionStream<T> {
    const { AgentSessionStream } = helpers();
    return new AgentSessionStream<T>(this, sessionID, params, options);
  }
}
BetaAgentsSessions.Artifacts = BetaAgentsSessionsArtifacts;

/** `client.beta.agents.environments.files`: files in the environments of agents. */
export class BetaAgentsEnvironmentsFiles extends FileOperations {
  /**
   * Uploads files for an environment that is created afterwards.
   *
   * @param files The files by their path, below `/workspace`.
   * @param options Options of the uploads.
   * @throws {TypeError} If a path is not allowed.
   * @throws {AgentFileUploadError} If an upload fails; it has the files before it.
   */
  prepare(
    files: Record<string, Uploadable>,
    options?: RequestOptions,
  ): Promise<PreparedAgentFiles> {
    return helpers().prepareFiles(
      filesOf(this._client, this.caller),
      files,
      options,
    );
  }

  /**
   * Uploads a file and places it in an environment.
   *
   * @param environmentID ID of the environment.
   * @param params The file and its path, below `/workspace`.
   * @param options Options of both requests.
   * @throws {TypeError} If the path is not allowed.
   * @throws {AgentFileUploadError} If one of them fails.
   */
  upload(
    environmentID: string,
    params: { file: Uploadable; path: string },
    options?: RequestOptions,
  ): Promise<{ uploadedFile: FileObject; environmentFile: EnvironmentFile }> {
    return helpers().uploadFile(
      filesOf(this._client, this.caller),
      (file) => this.create(environmentID, file, options),
      params,
      options,
    );
  }
}

/** `client.beta.agents.environments`: where agents work. */
export class BetaAgentsEnvironments extends EnvironmentOperations {
  /** Class of {@link BetaAgentsEnvironmentsFiles}. */
  declare static Files: typeof BetaAgentsEnvironmentsFiles;

  /** `client.beta.agents.environments.files`, created on first use. */
  declare files: BetaAgentsEnvironmentsFiles;

  /**
   * Created by the client.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient) {
    super(caller);
    defineResource(this, "files", BetaAgentsEnvironmentsFiles);
  }
}
BetaAgentsEnvironments.Files = BetaAgentsEnvironmentsFiles;

/** `client.beta.agents`: agents, their sessions and environments. */
export class BetaAgents extends AgentOperations {
  /** Class of {@link BetaAgentsSessions}. */
  declare static Sessions: typeof BetaAgentsSessions;
  /** Class of {@link BetaAgentsEnvironments}. */
  declare static Environments: typeof BetaAgentsEnvironments;

  /** `client.beta.agents.sessions`, created on first use. */
  declare sessions: BetaAgentsSessions;
  /** `client.beta.agents.environments`, created on first use. */
  declare environments: BetaAgentsEnvironments;

  /**
   * Created by the client.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient) {
    super(caller);
    defineResource(this, "sessions", BetaAgentsSessions);
    defineResource(this, "environments", BetaAgentsEnvironments);
  }
}
BetaAgents.Sessions = BetaAgentsSessions;
BetaAgents.Environments = BetaAgentsEnvironments;
