import type { HostState } from "../../host-state";
import type { ChartModel, SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { method, type HostType } from "../../protocol/host-type";
import { oneOf, optional, text, whole } from "../../protocol/kinds";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { object, objectKind, type RangeState } from "../states";
import { newChart } from "./new-chart";
import { seriesOfRange, type SeriesBy } from "./series-of-range";

function add(host: HostState, sheet: SheetModel, type: string, source: RangeState, seriesBy: SeriesBy): HostObject {
  requireWritable(host, sheet);
  const chart = newChart(host, sheet, type, seriesOfRange(source, seriesBy));
  sheet.charts.push(chart);
  recordSheetChange(sheet);
  return object("Chart", { sheet, chart });
}

const find = (sheet: SheetModel, key: string): HostObject | null => {
  const chart = sheet.charts.find((each) => each.id === key || each.name === key);
  return chart ? object("Chart", { sheet, chart }) : null;
};

const found = (sheet: SheetModel, chart: ChartModel | undefined): HostObject => {
  if (chart === undefined) throw new HostError("InvalidArgument", "There is no chart at this place.");
  return object("Chart", { sheet, chart });
};

const get = (sheet: SheetModel, key: string): HostObject => {
  const chart = find(sheet, key);
  if (chart === null) throw new HostError("ItemNotFound", `There is no chart "${key}".`);
  return chart;
};

/** The charts of a sheet, in the order they were made. */
export const chartCollectionType: HostType<Excel.ChartCollection, SheetModel> = {
  items: (sheet) => sheet.charts.map((chart) => object("Chart", { sheet, chart })),
  scalars: { count: { get: ({ charts }) => charts.length } },
  methods: {
    add: method([text, objectKind("Range"), optional(oneOf("Auto", "Columns", "Rows"))], (sheet, [type, source, seriesBy], host) =>
      add(host, sheet, type, source.state, seriesBy ?? "Auto"),
    ),
    getCount: method([], ({ charts }) => charts.length),
    getItem: method([text], (sheet, [name]) => get(sheet, name)),
    getItemAt: method([whole], (sheet, [index]) => found(sheet, sheet.charts[index])),
    getItemOrNullObject: method([text], (sheet, [name]) => find(sheet, name)),
  },
};
