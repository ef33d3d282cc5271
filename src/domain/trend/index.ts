export type { Trend, TrendFit, TrendFlag, TrendLabel } from "./trend";
export { DEFAULT_WINDOW_QUARTERS, LONGEST_WINDOW_QUARTERS, SHORTEST_WINDOW_QUARTERS, fitTrend, type TrendOptions } from "./fit-trend";
export { trendWindow, type TrendWindow } from "./trend-window";
export { trendOutlook, type TrendOutlook } from "./trend-outlook";
