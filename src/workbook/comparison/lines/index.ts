export { CHART_DATA_ROW, chartData, type ChartData } from "./chart-data";
export { chartLineCount, planChart } from "./plan-chart";
export { planSparklines } from "./plan-sparklines";
