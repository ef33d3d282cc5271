import { PILLAR_WORDS, type ToldAssociate, type ToldPillar } from "../../domain";
import { listWords } from "../comparison/words/list-words";
import { noteRows, sectionRow, tableRows, type PageColumn, type PageRow } from "../page";
import type { CellValue } from "../snapshot";
import { PAGE_WIDTH, WIDTHS } from "./grid";

const COLUMNS: readonly PageColumn[] = [
  { heading: "Readiness in five parts", column: 0, columnCount: 2 },
  { heading: "Points", column: 2, columnCount: 1, numberFormat: "0.0", bold: true },
  { heading: "Of", column: 3, columnCount: 1, numberFormat: "0" },
  { heading: "What would raise it most", column: 4, columnCount: 4 },
];

/** The points, what they are out of, and what would raise each. */
export function readinessRows({ readiness, pillars }: ToldAssociate): PageRow[] {
  const title = readiness.kind === "scored" ? `Readiness: ${readiness.score.toFixed(1)} of 100, ${readiness.band}` : "Readiness: no score yet";
  return [sectionRow(title, WIDTHS.length), ...tableRows(COLUMNS, pillars.map(rowOf), WIDTHS), ...[missing(pillars), covered(readiness)].flatMap((text) => (text === "" ? [] : noteRows(text, PAGE_WIDTH)))];
}

const rowOf = ({ pillar, points, weight, raise, unknown }: ToldPillar): CellValue[] => [PILLAR_WORDS[pillar], points ?? "not yet", weight, raise ?? (unknown.length > 0 ? "What is not written down yet, below." : "Nothing: full marks.")];

function missing(pillars: readonly ToldPillar[]): string {
  const parts = pillars.flatMap(({ unknown }) => unknown);
  return parts.length === 0 ? "" : `Nothing is written down yet of: ${listWords(parts)}.`;
}

function covered({ kind, coverage }: ToldAssociate["readiness"]): string {
  const basis = `Evidence covers ${Math.round(coverage)} of 100 points. The scale is the group's own and the same for everybody; it does not move when somebody comes or goes.`;
  return kind === "scored" ? basis : `${basis} A score takes 70, the financial part among them.`;
}
