export type { Trend, TrendFit, TrendFlag, TrendLabel } from "./trend";
export { fitTrend } from "./fit-trend";
