import type { Comparison } from "../../../domain";
import { OUR_NAMES } from "../our-names";
import { plainText } from "../words/plain-text";
import { quarterWords } from "../words/quarter-words";
import { figures, longWords, words, type DetailBlock } from "./detail-block";
import { dollars, NO_FIGURE } from "./dollars";
import { FORMATS } from "./formats";

/** Every figure of the comparison, unrounded, and the cells it came from. */
export function figuresBlock({ rows, asOf, basis }: Comparison): DetailBlock {
  const isPerCfte = basis === "per clinical FTE";
  return {
    title: "Figures",
    note: null,
    tableName: OUR_NAMES.figuresTable,
    columns: [
      words("Physician"),
      words("Role"),
      figures("Years on track", FORMATS.twoDecimals),
      figures("Agreed years", FORMATS.oneDecimal),
      figures(`cFTE ${quarterWords(asOf)}`, FORMATS.twoDecimals),
      figures("Collections, last 4 quarters", FORMATS.dollars),
      ...(isPerCfte ? [figures("Collections per cFTE, last 4 quarters", FORMATS.dollars)] : []),
      figures("Percentile", FORMATS.oneDecimal),
      figures("Overhead, last 4 quarters", FORMATS.dollars),
      figures("Overhead coverage", FORMATS.times),
      longWords("Cells it came from"),
    ],
    rows: rows.map((row) => [
      plainText(row.name),
      row.role === "unknown" ? "not given" : row.role,
      row.yearsOnTrack ?? NO_FIGURE,
      row.trackYears ?? NO_FIGURE,
      row.cfte ?? NO_FIGURE,
      dollars(row.collectionsLastFour),
      ...(isPerCfte ? [dollars(row.comparedLastFour)] : []),
      row.percentile === null ? NO_FIGURE : row.percentile * 100,
      dollars(row.overheadLastFour),
      row.overheadCoverage ?? NO_FIGURE,
      row.sources.length === 0 ? "not given" : row.sources.join("; "),
    ]),
    whenEmpty: "Nobody to compare.",
  };
}
