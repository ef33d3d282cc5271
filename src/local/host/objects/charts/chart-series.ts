import type { HostState } from "../../host-state";
import type { ChartSeriesModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { decimal, flag, oneOf, optional, text, whole } from "../../protocol/kinds";
import { object, objectKind, type ChartSeriesState, type ChartState, type LineState, type RangeState } from "../states";
import { changeChart, requireChart } from "./change-chart";
import { NEW_LABELS } from "./chart-labels";
import { newSeries } from "./new-series";
import { port } from "./ports";
import { seriesName } from "./series-name";

const MARKERS = ["Invalid", "Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus", "Picture"] as const;

const sourceOf = ({ sheet, area }: RangeState): ChartSeriesModel["values"] => ({ sheetId: sheet.id, ...area });

const change = (host: HostState, self: ChartSeriesState, part: Partial<ChartSeriesModel>): void => changeChart(host, self, () => Object.assign(self.series, part));

function add(host: HostState, self: ChartState, name: string | null, index: number | null): HostObject {
  const { chart, sheet } = self;
  const series = newSeries(name ?? `Series${chart.series.length + 1}`, { sheetId: sheet.id, firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 });
  changeChart(host, self, () => chart.series.splice(index ?? chart.series.length, 0, series));
  return object("ChartSeries", { ...self, series });
}

const line = (self: ChartSeriesState, host: HostState): LineState => ({
  color: port(host, self, ({ series }) => series.color, ({ series }, value) => (series.color = value)),
  style: port(host, self, ({ series }) => series.lineStyle, ({ series }, value) => (series.lineStyle = value)),
  weight: port(host, self, ({ series }) => series.lineWeight, ({ series }, value) => (series.lineWeight = value)),
});

/** The series of a chart. */
export const chartSeriesCollectionType: HostType<Excel.ChartSeriesCollection, ChartState> = {
  items: (self) => self.chart.series.map((series) => object("ChartSeries", { ...self, series })),
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  methods: {
    add: method([optional(text), optional(whole)], (self, [name, index], host) => add(host, self, name, index)),
    getCount: method([], ({ chart }) => chart.series.length),
    getItemAt: method([whole], (self, [index]) => {
      const series = self.chart.series[index];
      if (series === undefined) throw new HostError("InvalidArgument", `The chart "${self.chart.name}" has no series ${index}.`);
      return object("ChartSeries", { ...self, series });
    }),
  },
};

/** One series. */
export const chartSeriesType: HostType<Excel.ChartSeries, ChartSeriesState> = {
  identity: "reference",
  mustExist: (self, host) => {
    requireChart(self, host);
    if (!self.chart.series.includes(self.series)) throw new HostError("ItemNotFound", `The series "${self.series.name}" has been deleted.`);
  },
  scalars: {
    name: assignable(({ series }, host) => seriesName(host, series), text, (self, name, host) => change(host, self, { name, nameSource: null })),
    markerStyle: assignable(({ series }) => series.markerStyle, oneOf(...MARKERS), (self, markerStyle, host) => change(host, self, { markerStyle })),
    markerSize: assignable(({ series }) => series.markerSize, decimal, (self, markerSize, host) => change(host, self, { markerSize })),
    gapWidth: assignable(({ series }) => series.gapWidth, decimal, (self, gapWidth, host) => change(host, self, { gapWidth })),
    hasDataLabels: assignable(({ series }) => series.labels !== null, flag, (self, shown, host) => change(host, self, { labels: shown ? (self.series.labels ?? { ...NEW_LABELS }) : null })),
    smooth: assignable(({ series }) => series.smooth, flag, (self, smooth, host) => change(host, self, { smooth })),
  },
  objects: {
    dataLabels: (self) => object("ChartDataLabels", self),
    format: (self) => object("ChartSeriesFormat", self),
    points: (self) => object("ChartPointsCollection", self),
  },
  methods: {
    delete: method([], (self, _none, host) =>
      changeChart(host, self, ({ chart, series }) => {
        chart.series = chart.series.filter((each) => each !== series);
      }),
    ),
    setValues: method([objectKind("Range")], (self, [source], host) => change(host, self, { values: sourceOf(source.state) })),
    setXAxisValues: method([objectKind("Range")], (self, [source], host) => change(host, self, { categories: sourceOf(source.state) })),
  },
};

export const chartSeriesFormatType: HostType<Excel.ChartSeriesFormat, ChartSeriesState> = {
  objects: {
    fill: (self, host) => object("ChartFill", port(host, self, ({ series }) => series.color, ({ series }, value) => (series.color = value))),
    line: (self, host) => object("ChartLineFormat", line(self, host)),
  },
};
