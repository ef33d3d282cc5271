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
    columns: [words("Physician"), words("What"), figures("Score", FORMATS.oneDecimal), figures("Points", FORMATS.oneDecimal), figures("Weight", FORMATS.whole), figures("Figure", FORMATS.general), longWords("In words, and where")],
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
    typeof value === "number" ? value : "",
    [typeof value === "string" ? plainText(value) : "", isInput ? `(${where ?? "worked out"})` : "", why === null ? "" : plainText(why)].filter((said) => said !== "").join(" "),
  ];
}
