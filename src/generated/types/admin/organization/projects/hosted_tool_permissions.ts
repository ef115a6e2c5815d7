/**
 * Types of `client.admin.organization.projects.hostedToolPermissions`.
 *
 * @module
 */
/** Params of `client.admin.organization.projects.hostedToolPermissions.update()`: `POST /organization/projects/{project_id}/hosted_tool_permissions`. */
export interface HostedToolPermissionUpdateParams {
  /** File search: may be null. */
  file_search?: HostedToolPermissionUpdateParams.CodeInterpreter | null;
  /** Web search: may be null. */
  web_search?: HostedToolPermissionUpdateParams.CodeInterpreter | null;
  /** Image generation: may be null. */
  image_generation?: HostedToolPermissionUpdateParams.CodeInterpreter | null;
  /** MCP: may be null. */
  mcp?: HostedToolPermissionUpdateParams.CodeInterpreter | null;
  /** Code interpreter: may be null. */
  code_interpreter?: HostedToolPermissionUpdateParams.CodeInterpreter | null;
}
/** Response of `GET /organization/projects/{project_id}/hosted_tool_permissions`. */
export interface ProjectHostedToolPermissions {
  /** File search. */
  file_search: ProjectHostedToolPermissions.CodeInterpreter;
  /** Web search. */
  web_search: ProjectHostedToolPermissions.CodeInterpreter;
  /** Image generation. */
  image_generation: ProjectHostedToolPermissions.CodeInterpreter;
  /** MCP. */
  mcp: ProjectHostedToolPermissions.CodeInterpreter;
  /** Code interpreter. */
  code_interpreter: ProjectHostedToolPermissions.CodeInterpreter;
}
/** Parts of {@link HostedToolPermissionUpdateParams}. */
export declare namespace HostedToolPermissionUpdateParams {
  /** Part of {@link HostedToolPermissionUpdateParams}. */
  export interface CodeInterpreter {
    /** Enabled: a boolean. */
    enabled: boolean;
  }
}
/** Parts of {@link ProjectHostedToolPermissions}. */
export declare namespace ProjectHostedToolPermissions {
  /** Part of {@link ProjectHostedToolPermissions}. */
  export interface CodeInterpreter {
    /** Enabled: a boolean. */
    enabled: boolean;
  }
}
