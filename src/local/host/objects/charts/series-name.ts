import type { HostState } from "../../host-state";
import type { ChartSeriesModel } from "../../model";
import { shownValue } from "../cells/read-cells";
import { findSheet } from "../sheets/find-sheet";

/** A series' name: what its cell holds now, where it is taken from one. */
export function seriesName(host: HostState, { name, nameSource }: ChartSeriesModel): string {
  const sheet = nameSource === null ? null : findSheet(host, nameSource.sheetId);
  if (sheet === null || nameSource === null) return name;
  const value = sheet.cells.value(nameSource.firstRow, nameSource.firstColumn);
  return value === null ? name : String(shownValue(value));
}
