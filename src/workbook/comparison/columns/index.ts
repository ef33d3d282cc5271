export { chosenColumns, type ColumnChoice } from "./chosen-columns";
export { COLUMN_IDS, COLUMN_NAMES, NAME_COLUMN, type ColumnId } from "./column-names";
export type { ComparisonColumn } from "./comparison-column";
export { comparisonColumns, type ColumnOptions } from "./comparison-columns";
export { PRESETS, type Preset } from "./presets";
