import { atLeast } from "../at-least";
import type { Cents } from "../cents";
import type { GrowthRecord } from "../evidence";
import type { GroupRecord } from "../group-record";
import { collectionsOfFour, type FourQuarters } from "./collections-of-four";
import { dependentWords } from "./dependent-words";
import { dependsOn } from "./depends-on";
import type { LossExposure } from "./loss";
import { lossWords } from "./loss-words";

const ALONE = 0.4;
const TWO_TOGETHER = 0.6;

/**
 * What would leave the group if a physician did?
 *
 * Their collections of the last four complete quarters, over everybody's in the same quarters, and the lines, sites and
 * referral sources that depend on them. Flagged where they alone bring 40% or more, or are one of the two who together
 * bring more than 60%. In a group of three equals two bring 67%, so whoever reads the flag is told how many there are.
 *
 * @param name The physician, as the workbook spells the name.
 * @param group What was read of the workbook; money in cents.
 * @param records The group's growth rows; null where it keeps none.
 * @returns Money, share, dependents and flags; null where the group has no such physician.
 * @throws RangeError when the group has no quarter at all.
 *
 * @example
 * lossExposure("Okafor", { groupName: null, quarters: ["2025Q4", "2026Q1", "2026Q2", "2026Q3"], incompleteQuarters: [], totalOverhead: null, dateBasis: "posting", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: null, trackYears: null, collections: [40, 40, 40, 40], cfte: [1, 1, 1, 1], payers: null, overhead: null, sources: [] }, { name: "Weiss", role: "partner", startDate: null, trackYears: null, collections: [60, 60, 60, 60], cfte: [1, 1, 1, 1], payers: null, overhead: null, sources: [] }] }, null) // => {"collectionsLastFour": 160, "share": 0.4, "physicians": 2, "dependents": null, "flags": ["40% or more alone", "over 60% with one other"]}
 */
export function lossExposure(name: string, group: GroupRecord, records: readonly GrowthRecord[] | null): LossExposure | null {
  const everyone = collectionsOfFour(group).filter(({ known }) => known !== null);
  if (!group.physicians.some((physician) => physician.name === name)) return null;
  const own = everyone.find((each) => each.name === name);
  const collectionsLastFour = own?.isWhole === true ? own.known : null;
  const total = everyone.reduce((sum, { known }) => sum + (known ?? 0), 0);
  const share = collectionsLastFour === null || collectionsLastFour <= 0 || total <= 0 ? null : collectionsLastFour / total;
  const { records: rows, unanswered } = dependsOn(records, name);
  const figures = {
    collectionsLastFour,
    share,
    physicians: everyone.length,
    dependents: records === null ? null : rows.map(dependentWords),
    unanswered,
    flags: own === undefined || share === null ? [] : flagsOf(own, everyone, total),
  };
  return { ...figures, sentence: lossWords(name, figures), where: rows.map(({ where }) => where) };
}

function flagsOf(own: FourQuarters, everyone: readonly FourQuarters[], total: Cents): LossExposure["flags"] {
  const mine = own.known ?? 0;
  const others = everyone.filter((each) => each !== own).map(({ known }) => known ?? 0);
  const largestOther = others.reduce((left, right) => Math.max(left, right), 0);
  const isOfTopTwo = others.filter((each) => each > mine).length < 2;
  return [
    ...(atLeast(mine / total, ALONE) ? (["40% or more alone"] as const) : []),
    ...(isOfTopTwo && others.length > 0 && !atLeast(TWO_TOGETHER, (mine + largestOther) / total) ? (["over 60% with one other"] as const) : []),
  ];
}
