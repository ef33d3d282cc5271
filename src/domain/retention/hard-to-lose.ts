import type { GrowthRecord } from "../evidence";
import { countOf, listWords } from "../words";
import { dependentWords } from "./dependent-words";
import { dependsOn } from "./depends-on";

/** One of the three things that make an associate hard to lose, and the rows that show it. */
export interface HardToLoseItem {
  readonly item: "owns a line, site or referral source" | "sought by name" | "covers crises";
  /** Null where rows are there but do not say. */
  readonly holds: boolean | null;
  readonly sentence: string;
  readonly where: readonly string[];
}

export interface HardToLose {
  readonly items: readonly HardToLoseItem[];
  /** How many of the three hold. */
  readonly met: number;
}

/**
 * Can the group afford to lose an associate: what of the three things that make them hard to lose is shown?
 *
 * Owning counts where a service line, a site or a source of inbound referrals depends on the associate; being sought counts
 * where patients or outside physicians ask for them; covering where they stood in for a crisis. Orders for the group's own
 * services are no kind of growth and cannot count.
 *
 * @param records The group's growth rows; null where it keeps none.
 * @param name The associate, as the rows spell the name.
 * @returns Three items with their evidence; null where nothing is known.
 *
 * @example
 * hardToLose([{ associate: "Okafor", where: "Growth!A2:G2", kind: "site", what: "Eastside", before: null, after: null, dependsOnAssociate: true, since: null }], "Okafor") // => {"met": 1, "items": [{"item": "owns a line, site or referral source", "holds": true, "sentence": "Depends on Okafor: site: Eastside.", "where": ["Growth!A2:G2"]}, {"holds": false}, {"holds": false}]}
 * hardToLose(null, "Okafor") // => null
 */
export function hardToLose(records: readonly GrowthRecord[] | null, name: string): HardToLose | null {
  if (records === null) return null;
  const items = [ownsItem(records, name), countedItem(records, name, "sought by name"), countedItem(records, name, "crisis covered")];
  return { items, met: items.filter(({ holds }) => holds === true).length };
}

function ownsItem(records: readonly GrowthRecord[], name: string): HardToLoseItem {
  const { any, records: rows, unanswered } = dependsOn(records, name);
  const item = { item: "owns a line, site or referral source", holds: any, where: rows.map(({ where }) => where) } as const;
  if (any === null) return { ...item, sentence: `Not known: nobody has said whether ${countOf(unanswered, "line, site or source", "lines, sites and sources")} would leave with ${name}.` };
  return { ...item, sentence: any ? `Depends on ${name}: ${listWords(rows.map(dependentWords))}.` : `No line, site or referral source is noted as depending on ${name}.` };
}

const COUNTED = {
  "sought by name": { item: "sought by name", some: "Sought by name", none: "Nobody is noted as seeking them by name." },
  "crisis covered": { item: "covers crises", some: "Covered", none: "No crisis is noted as covered by them." },
} as const;

function countedItem(records: readonly GrowthRecord[], name: string, kind: keyof typeof COUNTED): HardToLoseItem {
  const rows = records.filter((row) => row.associate === name && row.kind === kind);
  const { item, some, none } = COUNTED[kind];
  return { item, holds: rows.length > 0, sentence: rows.length > 0 ? `${some}: ${listWords(rows.map(({ what }) => what))}.` : none, where: rows.map(({ where }) => where) };
}
