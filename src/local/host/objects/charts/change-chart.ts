import type { HostState } from "../../host-state";
import { HostError } from "../../protocol/host-error";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import type { ChartState } from "../states";

/** Changes a chart where its sheet allows it. */
export function changeChart<State extends ChartState>(host: HostState, state: State, change: (state: State) => void): void {
  requireWritable(host, state.sheet);
  change(state);
  recordSheetChange(state.sheet);
}

/** Refuses to go on with a chart that has been deleted. */
export function requireChart({ sheet, chart }: ChartState, host: HostState): void {
  if (!host.workbook.sheets.includes(sheet) || !sheet.charts.includes(chart)) throw new HostError("ItemNotFound", `The chart "${chart.name}" has been deleted.`);
}
