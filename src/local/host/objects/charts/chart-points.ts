import type { HostState } from "../../host-state";
import type { ChartPointLabel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { flag, oneOf, whole } from "../../protocol/kinds";
import { cellCount } from "../addresses/area-algebra";
import { object, type ChartPointState, type ChartSeriesState } from "../states";
import { changeChart } from "./change-chart";
import { port } from "./ports";

const NEW_LABEL: ChartPointLabel = { showSeriesName: false, showValue: true, position: "Right", color: null, bold: false, fontSize: null };

const POSITIONS = ["Invalid", "None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"] as const;

const labelOf = ({ series, index }: ChartPointState): ChartPointLabel => {
  const label = series.pointLabels.get(index);
  if (label === undefined) throw new HostError("InvalidOperation", "The point has no data label.");
  return label;
};

const change = (host: HostState, self: ChartPointState, part: Partial<ChartPointLabel>): void => changeChart(host, self, () => Object.assign(labelOf(self), part));

const showLabel = (host: HostState, self: ChartPointState, shown: boolean): void =>
  changeChart(host, self, ({ series, index }) => {
    if (!shown) series.pointLabels.delete(index);
    else if (!series.pointLabels.has(index)) series.pointLabels.set(index, { ...NEW_LABEL });
  });

/** The points of a series, from the left. */
export const chartPointsCollectionType: HostType<Excel.ChartPointsCollection, ChartSeriesState> = {
  items: (self) => Array.from({ length: cellCount(self.series.values) }, (_point, index) => object("ChartPoint", { ...self, index })),
  scalars: { count: { get: ({ series }) => cellCount(series.values) } },
  methods: {
    getCount: method([], ({ series }) => cellCount(series.values)),
    getItemAt: method([whole], (self, [index]) => {
      if (index < 0 || index >= cellCount(self.series.values)) throw new HostError("InvalidArgument", `The series "${self.series.name}" has no point ${index}.`);
      return object("ChartPoint", { ...self, index });
    }),
  },
};

/** One point. */
export const chartPointType: HostType<Excel.ChartPoint, ChartPointState> = {
  scalars: {
    hasDataLabel: assignable(({ series, index }) => series.pointLabels.has(index), flag, (self, shown, host) => showLabel(host, self, shown)),
  },
  objects: { dataLabel: (self) => object("ChartDataLabel", self) },
};

/** The words beside a point. */
export const chartDataLabelType: HostType<Excel.ChartDataLabel, ChartPointState> = {
  scalars: {
    showSeriesName: assignable((self) => labelOf(self).showSeriesName, flag, (self, showSeriesName, host) => change(host, self, { showSeriesName })),
    showValue: assignable((self) => labelOf(self).showValue, flag, (self, showValue, host) => change(host, self, { showValue })),
    position: assignable((self) => labelOf(self).position, oneOf(...POSITIONS), (self, position, host) => change(host, self, { position })),
  },
  objects: { format: (self) => object("ChartDataLabelFormat", self) },
};

export const chartDataLabelFormatType: HostType<Excel.ChartDataLabelFormat, ChartPointState> = {
  objects: {
    font: (self, host) =>
      object("ChartFont", {
        color: port(host, self, (state) => labelOf(state).color, (state, color) => (labelOf(state).color = color)),
        size: port(host, self, (state) => labelOf(state).fontSize, (state, fontSize) => (labelOf(state).fontSize = fontSize)),
        bold: port<ChartPointState, boolean | null>(host, self, (state) => labelOf(state).bold, (state, bold) => (labelOf(state).bold = bold ?? false)),
      }),
  },
};
