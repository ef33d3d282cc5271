import type { HostState } from "../../host-state";
import type { SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { object } from "../states";

/** The next sheet in a direction. */
export function neighbour(host: HostState, sheet: SheetModel, step: 1 | -1, visibleOnly: boolean, need: "required" | "optional"): HostObject | null {
  const { sheets } = host.workbook;
  let index = sheets.indexOf(sheet) + step;
  while (visibleOnly && sheets[index] && sheets[index]?.visibility !== "Visible") index += step;
  const found = sheets[index];
  if (found) return object("Worksheet", found);
  if (need === "optional") return null;
  throw new HostError("ItemNotFound", `There is no sheet beyond "${sheet.name}".`);
}
