import type { ScoredPillar } from "../explanation";
import { INPUT_SHEETS } from "./input-sheets";
import { missingPart, scoredPart } from "./part";
import type { PillarEvidence } from "./pillar-evidence";
import { recordsOf } from "./records-of";
import { weighParts } from "./weigh-parts";

const QUALITY = { label: "quality score", weight: 100 };

/**
 * What do the group's own measures say of an associate's medicine?
 *
 * The quality score alone. Safety is no matter of points: an open concern closes a gate of the track instead.
 *
 * @param name The associate, as the sheet spells it.
 * @param evidence The sheet of associates.
 * @returns The pillar; null is its score where nothing is known.
 * @throws RangeError when the quality score lies outside 0 to 100.
 *
 * @example
 * clinicalPillar("Okafor", { associates: null }) // => {"pillar": "clinical", "score": null, "coverage": 0, "parts": [{"label": "quality score", "weight": 100, "score": null, "why": "No quality score for Okafor. It goes into the sheet Associates.", "inputs": []}]}
 */
export function clinicalPillar(name: string, { associates }: Pick<PillarEvidence, "associates">): ScoredPillar {
  const facts = recordsOf(associates ?? [], name).filter(({ qualityScore }) => qualityScore !== null).at(-1);
  if (facts === undefined || facts.qualityScore === null) return weighParts("clinical", [missingPart(QUALITY, `No quality score for ${name}. It goes into the sheet ${INPUT_SHEETS.associates}.`)]);
  const inputs = [{ label: "quality score", value: facts.qualityScore, where: facts.where }];
  return weighParts("clinical", [scoredPart(QUALITY, facts.qualityScore, "The group's own quality score", inputs)]);
}
