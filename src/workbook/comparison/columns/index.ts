export type { ComparisonColumn } from "./comparison-column";
export { comparisonColumns, type ColumnOptions } from "./comparison-columns";
export { PRESETS, type Preset } from "./presets";
