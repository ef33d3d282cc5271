import type { HostState } from "../../host-state";
import { localAddress } from "../addresses/format-address";
import { EventType, raise } from "../changes/raise-event";
import { activateSheet } from "../sheets/activate-sheet";
import type { RangeState } from "../states";

/** Selects a range, as the user would: its sheet comes to the front. */
export function select(host: HostState, { sheet, area }: RangeState): void {
  activateSheet(host, sheet);
  host.workbook.selection = { sheetId: sheet.id, ...area };
  raise(host, EventType.worksheetSelectionChanged, [sheet.id, "Workbook"], { worksheetId: sheet.id, address: localAddress(area) });
}
