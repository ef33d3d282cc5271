import type { HostState } from "../../host-state";
import type { ChartAxisModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType, type Scalar } from "../../protocol/host-type";
import { anything, decimal, either, flag, oneOf, optional, text } from "../../protocol/kinds";
import { object, type ChartAxisState, type ChartState, type LineState } from "../states";
import { changeChart } from "./change-chart";
import { missing, port } from "./ports";

const axisOf = ({ chart, axis }: ChartAxisState): ChartAxisModel => chart[axis];

const change = (host: HostState, self: ChartAxisState, part: Partial<ChartAxisModel>): void => changeChart(host, self, () => Object.assign(axisOf(self), part));

/** An end of the scale, or the step between its marks: a number, or "" for Excel's own choice, which the host does not work out. */
const bound = (name: "minimum" | "maximum" | "majorUnit"): Scalar<ChartAxisState, unknown> =>
  assignable<ChartAxisState, unknown, number | string>(
    (self) => axisOf(self)[name] ?? "",
    either(decimal, oneOf("")),
    (self, value, host) => change(host, self, { [name]: typeof value === "number" ? value : null }),
  );

const axisLine = (self: ChartAxisState, host: HostState): LineState => ({
  color: missing<string | null>("the colour of an axis", null),
  style: port(host, self, (state) => (axisOf(state).lineVisible ? "Continuous" : "None"), (state, style) => (axisOf(state).lineVisible = style !== "None")),
  weight: missing("the weight of an axis", 0.75),
});

const gridline = (self: ChartAxisState, host: HostState): LineState => ({
  color: port(host, self, (state) => axisOf(state).gridlineColor, (state, value) => (axisOf(state).gridlineColor = value)),
  style: port(host, self, (state) => (axisOf(state).majorGridlines ? "Continuous" : "None"), (state, style) => (axisOf(state).majorGridlines = style !== "None")),
  weight: missing("the weight of gridlines", 0.75),
});

/** The axes of a chart. */
export const chartAxesType: HostType<Excel.ChartAxes, ChartState> = {
  objects: {
    valueAxis: (self) => object("ChartAxis", { ...self, axis: "valueAxis" }),
    categoryAxis: (self) => object("ChartAxis", { ...self, axis: "categoryAxis" }),
  },
  methods: {
    getItem: method([oneOf("Value", "Category", "Series", "Invalid"), optional(anything)], (self, [type]) => {
      if (type !== "Value" && type !== "Category") throw new HostError("NotImplemented", `The local host has no ${type} axis.`);
      return object("ChartAxis", { ...self, axis: type === "Value" ? "valueAxis" : "categoryAxis" });
    }),
  },
};

/** One axis. */
export const chartAxisType: HostType<Excel.ChartAxis, ChartAxisState> = {
  scalars: {
    visible: assignable((self) => axisOf(self).visible, flag, (self, visible, host) => change(host, self, { visible })),
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    numberFormat: assignable((self) => axisOf(self).numberFormat ?? "General", text, (self, numberFormat, host) => change(host, self, { numberFormat })),
  },
  objects: {
    format: (self) => object("ChartAxisFormat", self),
    majorGridlines: (self) => object("ChartGridlines", self),
  },
};

export const chartAxisFormatType: HostType<Excel.ChartAxisFormat, ChartAxisState> = {
  objects: {
    font: (self, host) =>
      object("ChartFont", {
        color: port(host, self, (state) => axisOf(state).color, (state, value) => (axisOf(state).color = value)),
        size: port(host, self, (state) => axisOf(state).fontSize, (state, value) => (axisOf(state).fontSize = value)),
        bold: null,
      }),
    line: (self, host) => object("ChartLineFormat", axisLine(self, host)),
  },
};

/** The lines across a chart. */
export const chartGridlinesType: HostType<Excel.ChartGridlines, ChartAxisState> = {
  scalars: { visible: assignable((self) => axisOf(self).majorGridlines, flag, (self, majorGridlines, host) => change(host, self, { majorGridlines })) },
  objects: { format: (self) => object("ChartGridlinesFormat", self) },
};

export const chartGridlinesFormatType: HostType<Excel.ChartGridlinesFormat, ChartAxisState> = {
  objects: { line: (self, host) => object("ChartLineFormat", gridline(self, host)) },
};
