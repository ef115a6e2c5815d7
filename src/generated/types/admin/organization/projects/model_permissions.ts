/**
 * Types of `client.admin.organization.projects.modelPermissions`.
 *
 * @module
 */
/** Params of `client.admin.organization.projects.modelPermissions.update()`: `POST /organization/projects/{project_id}/model_permissions`. */
export interface ModelPermissionUpdateParams {
  /** Mode: one of 2 values. */
  mode: "allow_list" | "deny_list";
  /** Model IDs: a list. */
  model_ids: string[];
}
/** Response of `GET /organization/projects/{project_id}/model_permissions`. */
export interface ProjectModelPermissions {
  /** Object: always `project.model_permissions`. */
  object: "project.model_permissions";
  /** Mode: one of 2 values. */
  mode: "allow_list" | "deny_list";
  /** Model IDs: a list. */
  model_ids: string[];
}
/** Response of `DELETE /organization/projects/{project_id}/model_permissions`. */
export interface ProjectModelPermissionsDeleted {
  /** Object: always `project.model_permissions.deleted`. */
  object: "project.model_permissions.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
}
