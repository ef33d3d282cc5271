import type { ExplanationLine, GroupAssessment } from "../../../../domain";
import type { CellValue } from "../../../snapshot";
import { plainText } from "../../words/plain-text";
import { figures, longWords, words, type DetailBlock } from "../detail-block";
import { FORMATS } from "../formats";

const INDENT: Readonly<Record<ExplanationLine["level"], string>> = { readiness: "", pillar: "", part: "   ", input: "      " };

/** Every point, from the headline down to the cells. */
export function pointsBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "Readiness, point by point",
    note: "Pillars' points add up to the score, and parts' points to their pillar's. A pillar's weight is of the score, a part's of its pillar.",
    tableName: "PartnerTrackPoints",
    columns: [words("Physician"), words("What"), figures("Score", FORMATS.oneDecimal), figures("Points", FORMATS.oneDecimal), figures("Weight", FORMATS.whole), words("Figure"), words("Cells"), longWords("In words")],
    rows: associates.flatMap(({ name, explanation }) => explanation.map((line) => [plainText(name), ...cellsOf(line)])),
    whenEmpty: "Nobody to assess.",
  };
}

function cellsOf({ level, label, score, points, weight, value, where, why }: ExplanationLine): (CellValue | null)[] {
  const isInput = level === "input";
  return [
    `${INDENT[level]}${plainText(label)}`,
    score ?? (isInput ? "" : "no evidence"),
    points ?? (isInput ? "" : "none"),
    weight ?? "",
    value === null ? "" : typedOf(value),
    where ?? (isInput ? "worked out" : ""),
    why === null ? "" : plainText(why),
  ];
}

const typedOf = (value: string | number): CellValue => (typeof value === "number" ? value : plainText(value));
