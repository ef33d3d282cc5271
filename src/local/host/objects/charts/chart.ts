import type { ChartModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType, type Scalar } from "../../protocol/host-type";
import { decimal, either, oneOf, optional, text } from "../../protocol/kinds";
import { findArea } from "../sheets/find-area";
import { object, objectKind, type ChartState } from "../states";
import { changeChart, requireChart } from "./change-chart";
import { setPosition } from "./chart-position";
import { seriesOfRange } from "./series-of-range";

const aRange = either(objectKind("Range"), text);

const edge = (name: keyof ChartModel["frame"]): Scalar<ChartState, number> =>
  assignable<ChartState, number, number>(
    ({ chart }) => chart.frame[name],
    decimal,
    (self, points, host) =>
      changeChart(host, self, ({ chart }) => {
        chart.frame = { ...chart.frame, [name]: points };
        chart.covers = null;
      }),
  );

/** One chart. */
export const chartType: HostType<Excel.Chart, ChartState> = {
  identity: ({ chart }) => ({ Id: chart.id }),
  mustExist: requireChart,
  scalars: {
    id: { get: ({ chart }) => chart.id },
    name: assignable(({ chart }) => chart.name, text, (self, name, host) => changeChart(host, self, ({ chart }) => (chart.name = name))),
    chartType: assignable(({ chart }) => chart.chartType, text, (self, type, host) => changeChart(host, self, ({ chart }) => (chart.chartType = type))),
    displayBlanksAs: assignable(
      // Excel spells it "Interplotted"; the model does not.
      ({ chart }) => (chart.displayBlanksAs === "Interpolated" ? "Interplotted" : chart.displayBlanksAs),
      oneOf("NotPlotted", "Zero", "Interplotted"),
      (self, value, host) => changeChart(host, self, ({ chart }) => (chart.displayBlanksAs = value === "Interplotted" ? "Interpolated" : value)),
    ),
    left: edge("left"),
    top: edge("top"),
    width: edge("width"),
    height: edge("height"),
  },
  objects: {
    axes: (self) => object("ChartAxes", self),
    format: (self) => object("ChartAreaFormat", self),
    legend: (self) => object("ChartLegend", self),
    series: (self) => object("ChartSeriesCollection", self),
    title: (self) => object("ChartTitle", self),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
  methods: {
    delete: method([], (self, _none, host) =>
      changeChart(host, self, ({ sheet, chart }) => {
        sheet.charts = sheet.charts.filter((each) => each !== chart);
      }),
    ),
    setData: method([objectKind("Range"), optional(oneOf("Auto", "Columns", "Rows"))], (self, [source, seriesBy], host) =>
      changeChart(host, self, ({ chart }) => (chart.series = seriesOfRange(source.state, seriesBy ?? "Auto"))),
    ),
    setPosition: method([aRange, optional(aRange)], (self, [start, end], host) => {
      const cells = [start, end].map((given) => (typeof given === "string" ? findArea(host, self.sheet, given) : (given?.state ?? null)));
      if (!cells[0]) throw new HostError("InvalidArgument", "A chart needs a cell to stand at.");
      setPosition(host, self, cells[0], cells[1] ?? null);
    }),
  },
};
