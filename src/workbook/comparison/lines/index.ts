export { CHART_DATA_ROW, chartData, type ChartData } from "./chart-data";
export { chartLineCount } from "./chart-line-count";
export { nameCells } from "./name-cells";
export { namePlaces, type NamePlace } from "./name-places";
export { planChart } from "./plan-chart";
export { planSparklines } from "./plan-sparklines";
export { columnAfter, FIRST_SERVING_COLUMN, type ServingCells } from "./serving-cells";
export { spreadLabels } from "./spread-labels";
