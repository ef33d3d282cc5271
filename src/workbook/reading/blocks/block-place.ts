import type { SheetGrid } from "../cells/sheet-grid";
import type { PeriodSpelling } from "../periods/parse-period";
import type { Heading } from "./heading";

/** Where a table is: its heading, its rows and the lines above it. */
export interface BlockPlace {
  readonly grid: SheetGrid;
  readonly heading: Heading;
  readonly endRow: number;
  readonly titles: readonly string[];
  readonly spelling: PeriodSpelling;
  /** The nearest line over the heading, normalised; null where there is none. */
  readonly titleAbove: string | null;
  /** The person the line right over the table names, where several tables of the sheet stand under different names. */
  readonly personAbove: string | null;
  /** Names of sheets that are people's, where the workbook has several. */
  readonly peopleSheets: ReadonlySet<string>;
  /** Rows that sum others by arithmetic alone. */
  readonly sums: ReadonlySet<number>;
}
