import { assignable, method, type HostType } from "../../protocol/host-type";
import { decimal, flag, oneOf, text } from "../../protocol/kinds";
import { HostError } from "../../protocol/host-error";
import { colour } from "../formats/colour";
import type { FontState, LineState, Port } from "../states";

/** A line of a chart: its colour, style and weight. */
const lineScalars = {
  color: assignable<LineState, string, string>(({ color }) => color.get() ?? "", text, ({ color }, value) => color.set(colour(value))),
  lineStyle: assignable<LineState, string, string>(({ style }) => style.get(), oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"), ({ style }, value) => style.set(value)),
  weight: assignable<LineState, number, number>(({ weight }) => weight.get(), decimal, ({ weight }, value) => weight.set(value)),
};

const clearLine = method([], ({ style }: LineState) => style.set("None"));

export const chartLineFormatType: HostType<Excel.ChartLineFormat, LineState> = { scalars: lineScalars, methods: { clear: clearLine } };

export const chartBorderType: HostType<Excel.ChartBorder, LineState> = { scalars: lineScalars, methods: { clear: clearLine } };

/** The background of a part of a chart. */
export const chartFillType: HostType<Excel.ChartFill, Port<string | null>> = {
  methods: {
    clear: method([], (fill) => fill.set(null)),
    setSolidColor: method([text], (fill, [value]) => fill.set(colour(value))),
  },
};

/** The letters of a part of a chart. */
export const chartFontType: HostType<Excel.ChartFont, FontState> = {
  scalars: {
    color: assignable(({ color }) => color.get(), text, ({ color }, value) => color.set(colour(value))),
    size: assignable(({ size }) => size.get(), decimal, ({ size }, value) => size.set(value)),
    bold: assignable(({ bold }) => bold?.get() ?? null, flag, ({ bold }, value) => {
      if (bold === null) throw new HostError("NotImplemented", "The local host keeps no bold letters for this part of a chart.");
      bold.set(value);
    }),
  },
};
