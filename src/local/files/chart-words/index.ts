export { CHART_KINDS, type ChartKind } from "./chart-kinds";
export { BLANKS, DASHES, EMU_PER_POINT, LABEL_POSITIONS, LEGEND_POSITIONS, MARKERS } from "./chart-words";
