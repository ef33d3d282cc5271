import { fitTrend, type ComparisonRow, type Trend } from "../../../domain";
import { detailCells, numbersOf, type DetailCells } from "./detail-cells";
import type { LiveSources } from "./live-figure";

/** What the function looks at when it is not told. */
const USUAL_QUARTERS = 6;
const QUARTERS_TABLE = "PartnerTrackQuarters";
const FIRST_PERSON_COLUMN = 2;

/** The figures one person's line is drawn from, and the trend in them; null where the person has no line. */
export function quarterCells(row: ComparisonRow, { detail, data }: LiveSources): { readonly cells: DetailCells; readonly trend: Trend } | null {
  const index = data.associates.indexOf(row);
  if (index < 0 || data.rows.length > USUAL_QUARTERS) return null;
  const cells = detailCells(detail, QUARTERS_TABLE, { row: 0, rowCount: data.rows.length, column: FIRST_PERSON_COLUMN + index });
  const figures = cells === null ? null : numbersOf(cells);
  return cells === null || figures === null ? null : { cells, trend: fitTrend(figures) };
}
