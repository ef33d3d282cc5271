import type { HostState } from "../../host-state";
import { HostError } from "../../protocol/host-error";
import { findSheet } from "./find-sheet";

/** Refuses a name that Excel would: too long, empty, with a forbidden character, reserved, or taken. */
export function requireSheetName(host: HostState, name: string, allowed: string | null = null): void {
  const isFit =
    name.trim() !== "" && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !name.startsWith("'") && !name.endsWith("'") && name.toUpperCase() !== "HISTORY";
  if (!isFit) throw new HostError("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  const taken = findSheet(host, name);
  if (taken !== null && taken.id !== allowed) throw new HostError("ItemAlreadyExists", `There is already a sheet "${name}".`);
}

/** "Sheet" and the first number that is free. */
export function freeSheetName(host: HostState, number = 1): string {
  const name = `Sheet${number}`;
  return findSheet(host, name) === null ? name : freeSheetName(host, number + 1);
}
