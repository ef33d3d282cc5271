import { ActionType, PathType, type BatchBody } from "../protocol/wire";

/** Why the library sent a batch: for the add-in, to release references, or for the custom-functions runtime. */
export function batchPurpose(body: BatchBody): "add-in" | "release" | "runtime" {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathType.newObject && path.Name === "Microsoft.ExcelServices.CustomFunctions")) return "runtime";
  const releases = body.Actions.some((action) => action.Name === "_RemoveReference");
  const onlyReleases = body.Actions.every(
    (action) => action.Name === "_RemoveReference" || (action.ActionType === ActionType.instantiate && paths.find((path) => path.Id === action.ObjectPathId)?.ObjectPathType === PathType.global),
  );
  return releases && onlyReleases ? "release" : "add-in";
}
