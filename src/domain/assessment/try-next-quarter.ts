import { quarterAfter } from "../calendar";
import { standingOf, withNextQuarter, type Standing } from "../levers";
import type { Quarter } from "../quarter";
import { trendOutlook, type TrendOutlook } from "../trend";
import { associateCaseOf, type JudgedGroup } from "./associate-case-of";

/** Where an associate stands now, and where they would with a figure for the next quarter. */
export interface NextQuarterTrial {
  readonly quarter: Quarter;
  /** What the quarter must bring, in whole cents. */
  readonly outlook: TrendOutlook;
  readonly now: Standing;
  /** Null without a figure. */
  readonly then: Standing | null;
}

/**
 * What would the next quarter's figure make of an associate's trend, readiness and track?
 *
 * The quarter joins the trend, whose window moves on. All else stays as it is: the place in the group too, since nobody knows
 * the colleagues' next quarter.
 *
 * @param judged The group's record, its comparison, and what its input sheets say.
 * @param name The associate, as the comparison spells it.
 * @param figure Of the next quarter, on the comparison's basis, in cents above zero; null only for what it must bring.
 * @returns What the quarter must bring, and the standing now and then; null for a name that the comparison does not have.
 * @throws RangeError when the figure is not above zero, or when one of the rules would refuse its evidence.
 *
 * @example
 * tryNextQuarter({ group: { groupName: null, quarters: ["2026Q3"], incompleteQuarters: [], totalOverhead: null, dateBasis: "unknown", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: null, trackYears: null, collections: [30000000], cfte: [1], payers: null, overhead: null, sources: [] }] }, comparison: compareGroup({ groupName: null, quarters: ["2026Q3"], incompleteQuarters: [], totalOverhead: null, dateBasis: "unknown", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: null, trackYears: null, collections: [30000000], cfte: [1], payers: null, overhead: null, sources: [] }] }), evidence: { associates: null, incidents: null, staffRequests: null, sponsors: null, projects: null, participation: null, ownNumbers: null, questions: null, growth: null, signals: null, trackRecord: null, benchmarks: null, scoring: null } }, "Okafor", 31000000) // => {"quarter": "2026Q4", "outlook": {"risingFrom": null}, "now": {"track": null, "trend": {"quartersWithData": 1}}, "then": {"trend": {"quartersWithData": 2, "label": "Not enough data"}}}
 */
export function tryNextQuarter(judged: JudgedGroup, name: string, figure: number | null): NextQuarterTrial | null {
  if (figure !== null && !(figure > 0)) throw new RangeError(`A quarter without collections is a missing one, and no figure: ${figure}.`);
  const { comparison, group } = judged;
  const row = comparison.rows.find((each) => each.name === name);
  const physician = group.physicians.find((each) => each.name === name);
  if (row === undefined || physician === undefined) return null;
  const associate = associateCaseOf(row, physician, judged);
  return {
    quarter: quarterAfter(comparison.asOf),
    outlook: trendOutlook(row.comparedByQuarter, { windowQuarters: associate.windowQuarters }),
    now: standingOf(associate),
    then: figure === null ? null : standingOf(withNextQuarter(associate, figure)),
  };
}
