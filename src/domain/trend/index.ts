export type { Trend, TrendFit, TrendFlag, TrendLabel } from "./trend";
