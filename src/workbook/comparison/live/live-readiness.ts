import { PILLARS, READINESS_WEIGHTS, scoreReadiness, type PillarScores } from "../../../domain";
import { columnUnder, detailCells, numbersOf, type DetailCells } from "./detail-cells";
import type { LiveRule } from "./live-figure";

const POINTS_TABLE = "PartnerTrackPoints";

/** The score, from the five pillars' scores where they stand point by point. A pillar without evidence is left open. */
export const liveReadiness: LiveRule = (row, { detail, assessment }) => {
  const associates = assessment?.associates ?? [];
  const index = associates.findIndex(({ name }) => name === row.name);
  const person = associates[index];
  if (assessment === null || person === undefined || person.readiness.kind !== "scored") return null;
  const before = associates.slice(0, index).reduce((sum, { explanation }) => sum + explanation.length, 0);
  const column = columnUnder(detail, POINTS_TABLE, "Score");
  const cells = PILLARS.map((pillar): DetailCells | null => {
    const line = person.explanation.findIndex((each) => each.level === "pillar" && each.pillar === pillar);
    const found = line < 0 ? null : detailCells(detail, POINTS_TABLE, { row: before + line, column });
    return found === null || numbersOf(found) === null ? null : found;
  });
  const scores = Object.fromEntries(PILLARS.map((pillar, at) => [pillar, numbersOf(cells[at] ?? { reference: "", values: [] })?.[0] ?? null])) as PillarScores;
  const { weights } = assessment.scoring;
  const scored = scoreReadiness(scores, weights);
  if (scored.kind !== "scored") return null;
  const isUsual = PILLARS.every((pillar) => weights[pillar] === READINESS_WEIGHTS[pillar]);
  const asked = cells.map((cell) => cell?.reference ?? "").join(",");
  return { formula: `=READINESS_SCORE(${asked}${isUsual ? "" : `,{${PILLARS.map((pillar) => weights[pillar]).join(",")}}`})`, comes: scored.score };
};
