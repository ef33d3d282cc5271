import type { HostState } from "../../host-state";
import { boundingArea } from "../addresses/area-algebra";
import { columnPoints, rowPoints } from "../formats/line-size";
import type { ChartState, RangeState } from "../states";
import { changeChart } from "./change-chart";

const sum = (from: number, to: number, sizeOf: (index: number) => number): number => {
  let total = 0;
  for (let index = from; index < to; index++) total += sizeOf(index);
  return total;
};

/** Puts a chart over cells: from one corner to another, or with its size kept at one. */
export function setPosition(host: HostState, state: ChartState, start: RangeState, end: RangeState | null): void {
  const { sheet } = state;
  changeChart(host, state, ({ chart }) => {
    const covers = end === null ? start.area : boundingArea(start.area, end.area);
    const left = sum(0, covers.firstColumn, (column) => columnPoints(sheet, column));
    const top = sum(0, covers.firstRow, (row) => rowPoints(sheet, row));
    chart.frame =
      end === null
        ? { ...chart.frame, left, top }
        : {
            left,
            top,
            width: sum(covers.firstColumn, covers.lastColumn + 1, (column) => columnPoints(sheet, column)),
            height: sum(covers.firstRow, covers.lastRow + 1, (row) => rowPoints(sheet, row)),
          };
    chart.covers = end === null ? null : covers;
  });
}
