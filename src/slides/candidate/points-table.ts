import { PILLARS, type AssociateAssessment } from "../../domain";
import { COLORS, numberWords, plainText } from "../../workbook";
import type { Box, TableElement, TableRow } from "../deck";
import { tableElement } from "../tables/table-element";

const SHARES = [0.46, 0.22, 0.14, 0.18];
const HEADINGS = ["Readiness", "Points", "Of", "Coverage"];

/** Where the points of a readiness score come from, pillar by pillar, and how much of the evidence is in. They add up to the score. */
export function pointsTable({ name, readiness, pillars, explanation }: AssociateAssessment, box: Box, sizePoints: number): TableElement {
  const scored = readiness.kind === "scored" ? readiness : null;
  const lines = PILLARS.flatMap((pillar) => explanation.find((line) => line.level === "pillar" && line.pillar === pillar) ?? []);
  const weights = lines.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const row = (words: readonly string[], role: TableRow["role"]): Omit<TableRow, "height"> => ({
    role,
    cells: words.map((text) => ({ text, bold: role === "median", color: text.startsWith("no") ? COLORS.muted : COLORS.ink })),
  });
  return tableElement(box, {
    altText: `Table of the readiness points of ${plainText(name)} by pillar, with the share of the evidence that is in.`,
    sizePoints,
    airPoints: 2,
    columns: SHARES.map((share, index) => ({ width: box.width * share, align: index === 0 ? "left" : "right" })),
    headings: HEADINGS,
    rows: [
      ...lines.map(({ label, points, weight, pillar }) =>
        row([label, points === null ? "none yet" : numberWords(points, 1), numberWords(weight ?? 0), `${numberWords(pillar === null ? 0 : pillars[pillar].coverage)}%`], "body"),
      ),
      row([scored === null ? "Score" : `Score: ${scored.band}`, scored === null ? "not yet" : numberWords(scored.score, 1), numberWords(weights), `${numberWords(readiness.coverage)}%`], "median"),
    ],
  });
}
