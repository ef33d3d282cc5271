import type { HostState } from "../../host-state";
import type { ChartSeriesLabels } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, type HostType } from "../../protocol/host-type";
import { flag, oneOf, text } from "../../protocol/kinds";
import { object, type ChartSeriesState } from "../states";
import { changeChart } from "./change-chart";
import { port } from "./ports";

/** Labels as Excel gives a series that had none. */
export const NEW_LABELS: ChartSeriesLabels = { showSeriesName: false, showValue: true, position: "Center", color: null, bold: false, fontSize: null, numberFormat: null };

const POSITIONS = ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom"] as const;

const labelsOf = ({ series }: ChartSeriesState): ChartSeriesLabels => {
  if (series.labels === null) throw new HostError("InvalidOperation", "The series has no data labels.");
  return series.labels;
};

const change = (host: HostState, self: ChartSeriesState, part: Partial<ChartSeriesLabels>): void => changeChart(host, self, () => Object.assign(labelsOf(self), part));

/** The words in or beside all points of a series. */
export const chartDataLabelsType: HostType<Excel.ChartDataLabels, ChartSeriesState> = {
  scalars: {
    showSeriesName: assignable((self) => labelsOf(self).showSeriesName, flag, (self, showSeriesName, host) => change(host, self, { showSeriesName })),
    showValue: assignable((self) => labelsOf(self).showValue, flag, (self, showValue, host) => change(host, self, { showValue })),
    position: assignable((self) => labelsOf(self).position, oneOf(...POSITIONS), (self, position, host) => change(host, self, { position })),
    numberFormat: assignable((self) => labelsOf(self).numberFormat ?? "General", text, (self, numberFormat, host) => change(host, self, { numberFormat })),
  },
  objects: { format: (self) => object("ChartDataLabelsFormat", self) },
};

export const chartDataLabelsFormatType: HostType<Excel.ChartDataLabelFormat, ChartSeriesState> = {
  objects: {
    font: (self, host) =>
      object("ChartFont", {
        color: port(host, self, (state) => labelsOf(state).color, (state, color) => (labelsOf(state).color = color)),
        size: port(host, self, (state) => labelsOf(state).fontSize, (state, fontSize) => (labelsOf(state).fontSize = fontSize)),
        bold: port<ChartSeriesState, boolean | null>(host, self, (state) => labelsOf(state).bold, (state, bold) => (labelsOf(state).bold = bold ?? false)),
      }),
  },
};
