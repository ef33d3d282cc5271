import type { Area } from "../../model";
import { cellArea } from "../addresses/area-algebra";
import { usedArea } from "../cells/used-area";
import { object, type RangeState } from "../states";
import type { HostObject } from "../../protocol/host-object";

/** The used part of a range; its first cell where nothing is used, or null for "or null object". */
export function getUsedRange({ sheet, area }: RangeState, valuesOnly: boolean, whenEmpty: "first cell" | "null object"): HostObject | null {
  const used: Area | null = usedArea(sheet.cells, valuesOnly, area);
  if (used !== null) return object("Range", { sheet, area: used });
  return whenEmpty === "null object" ? null : object("Range", { sheet, area: cellArea(area.firstRow, area.firstColumn) });
}
