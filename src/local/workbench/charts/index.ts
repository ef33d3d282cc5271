export { chartFrame, type Frame } from "./chart-frame";
export { ChartView } from "./ChartView";
