import { decisionsToTake, type AssociateAssessment, type Comparison, type ComparisonRow } from "../../domain";
import { COLORS, SIZES } from "../comparison/look";
import { nextWords } from "../comparison/words/next-words";
import { plainText } from "../comparison/words/plain-text";
import { trackWords } from "../comparison/words/track-words";
import { trendWords } from "../comparison/words/trend-words";
import { tableRows, type PageColumn, type PageRow } from "../page";
import { HAND_POINTS, WIDTHS } from "./grid";

export const DECISION_COLUMNS: readonly PageColumn[] = [
  { heading: "To decide", column: 0, columnCount: 1 },
  { heading: "Decision", column: 1, columnCount: 1, isBlank: true },
  { heading: "Owner", column: 2, columnCount: 1, isBlank: true },
  { heading: "By", column: 3, columnCount: 1, isBlank: true },
];

const NAME_POINTS = 22;
const LONGEST_NAME = 40;

/** One associate: where they stand in a line, and what there is to decide, each with room for the answer. */
export function associateRows(row: ComparisonRow, assessed: AssociateAssessment): PageRow[] {
  const decisions = decisionsToTake(assessed);
  const rows = (decisions.length === 0 ? [`Nothing has to be decided now. Next: ${nextWords(assessed.next)}.`] : decisions).map((text) => [text, "", "", ""]);
  // The headings stand once, above the first associate.
  return [nameRow(row, assessed), ...tableRows(DECISION_COLUMNS, rows, WIDTHS, HAND_POINTS).slice(1)];
}

function nameRow(row: ComparisonRow, { track, readiness }: AssociateAssessment): PageRow {
  const standing = [
    plainText(row.name, LONGEST_NAME),
    ...(track === null ? [] : [trackWords(track.track)]),
    ...(readiness.kind === "scored" ? [`readiness ${readiness.score.toFixed(1)}, ${readiness.band}`] : []),
    trendWords(row.trend),
  ].join(" · ");
  return { cells: [standing], points: NAME_POINTS, looks: [{ column: 0, columnCount: WIDTHS.length, bold: true, sizePoints: SIZES.heading, color: COLORS.heading, vertical: "bottom", rule: "thin" }] };
}

/** Whom the agenda takes up, in the comparison's order. */
export const pairsOf = ({ rows }: Comparison, associates: readonly AssociateAssessment[]): readonly (readonly [ComparisonRow, AssociateAssessment])[] =>
  rows.flatMap((row) => {
    const assessed = associates.find(({ name }) => name === row.name);
    return assessed === undefined ? [] : [[row, assessed] as const];
  });
