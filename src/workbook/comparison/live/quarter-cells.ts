import { fitTrend, type ComparisonRow, type Trend } from "../../../domain";
import { detailCells, numbersOf, type DetailCells } from "./detail-cells";
import type { LiveSources } from "./live-figure";

/** What the function looks at when it is not told. */
const USUAL_QUARTERS = 6;
const QUARTERS_TABLE = "PartnerTrackQuarters";
/** The median stands above them. */
const FIRST_PERSON_ROW = 1;

/** The figures one person's line is drawn from, and the trend in them; null where the person has no line. */
export function quarterCells(row: ComparisonRow, { detail, data }: LiveSources): { readonly cells: DetailCells; readonly trend: Trend } | null {
  const index = data.associates.indexOf(row);
  const quarterCount = data.headings.length - 1;
  if (index < 0 || quarterCount > USUAL_QUARTERS) return null;
  const cells = detailCells(detail, QUARTERS_TABLE, { row: FIRST_PERSON_ROW + index, column: 1, columnCount: quarterCount });
  const figures = cells === null ? null : numbersOf(cells);
  return cells === null || figures === null ? null : { cells, trend: fitTrend(figures) };
}
