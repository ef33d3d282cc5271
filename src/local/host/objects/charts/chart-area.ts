import type { HostState } from "../../host-state";
import { assignable, type HostType } from "../../protocol/host-type";
import { flag, oneOf, text } from "../../protocol/kinds";
import { object, type ChartState, type LineState } from "../states";
import { changeChart } from "./change-chart";
import { missing, port } from "./ports";

const BORDER_COLOR = "#D9D9D9";

const border = (self: ChartState, host: HostState): LineState => ({
  color: port(host, self, ({ chart }) => chart.border, ({ chart }, value) => (chart.border = value)),
  style: port(
    host,
    self,
    ({ chart }) => (chart.border === null ? "None" : "Continuous"),
    ({ chart }, style) => (chart.border = style === "None" ? null : (chart.border ?? BORDER_COLOR)),
  ),
  weight: missing("the weight of a chart's border", 0.75),
});

/** The look of the whole chart. */
export const chartAreaFormatType: HostType<Excel.ChartAreaFormat, ChartState> = {
  objects: {
    border: (self, host) => object("ChartBorder", border(self, host)),
    fill: (self, host) => object("ChartFill", port(host, self, ({ chart }) => chart.fill, ({ chart }, value) => (chart.fill = value))),
  },
};

/** The words above a chart. */
export const chartTitleType: HostType<Excel.ChartTitle, ChartState> = {
  scalars: {
    text: assignable(({ chart }) => chart.title.text, text, (self, value, host) => changeChart(host, self, ({ chart }) => (chart.title.text = value))),
    visible: assignable(({ chart }) => chart.title.visible, flag, (self, value, host) => changeChart(host, self, ({ chart }) => (chart.title.visible = value))),
  },
  objects: { format: (self) => object("ChartTitleFormat", self) },
};

export const chartTitleFormatType: HostType<Excel.ChartTitleFormat, ChartState> = {
  objects: {
    font: (self, host) =>
      object("ChartFont", {
        color: port(host, self, ({ chart }) => chart.title.color, ({ chart }, value) => (chart.title.color = value)),
        size: port(host, self, ({ chart }) => chart.title.fontSize, ({ chart }, value) => (chart.title.fontSize = value)),
        bold: port(host, self, ({ chart }) => chart.title.bold, ({ chart }, value) => (chart.title.bold = value)),
      }),
  },
};

/** The list of series beside a chart. */
export const chartLegendType: HostType<Excel.ChartLegend, ChartState> = {
  scalars: {
    visible: assignable(({ chart }) => chart.legend.visible, flag, (self, value, host) => changeChart(host, self, ({ chart }) => (chart.legend.visible = value))),
    position: assignable(
      ({ chart }) => chart.legend.position,
      oneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom"),
      (self, value, host) => changeChart(host, self, ({ chart }) => (chart.legend.position = value)),
    ),
  },
};
