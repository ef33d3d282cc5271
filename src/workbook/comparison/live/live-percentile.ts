import { rankPercentile } from "../../../domain";
import { RANKED_TABLE } from "../detail/ranked-block";
import { OUR_NAMES } from "../our-names";
import { columnUnder, detailCells, numbersOf, rowCountOf } from "./detail-cells";
import { lastFourHeading } from "./figure-cells";
import type { LiveRule } from "./live-figure";

/** Where among everybody, from the figures of the last four quarters. */
export const livePercentile: LiveRule = (row, { detail, comparison }) => {
  const own = detailCells(detail, OUR_NAMES.figuresTable, { row: comparison.rows.indexOf(row), column: columnUnder(detail, OUR_NAMES.figuresTable, lastFourHeading(comparison)) });
  const group = detailCells(detail, RANKED_TABLE, { row: 0, rowCount: rowCountOf(detail, RANKED_TABLE), column: 1 });
  const [figure, figures] = [own === null ? null : numbersOf(own)?.[0], group === null ? null : numbersOf(group)];
  if (own === null || group === null || figures === null || figure === null || figure === undefined) return null;
  const percentile = rankPercentile(figure, figures);
  return percentile === null ? null : { formula: `=100*GROUP_PERCENTILE(${own.reference},${group.reference})`, comes: 100 * percentile };
};
