import type { AssociateAssessment, GroupAssessment, NextMilestone } from "../assessment";
import type { Comparison, ComparisonRow } from "../comparison";
import type { GroupRecord } from "../group-record";
import { dayInWords } from "../words";
import { heldFigure } from "./held-figure";
import { MEETING_FIGURES, type MeetingFigure } from "./meeting-figures";
import type { MeetingAssociate, MeetingContent, MeetingSetting } from "./meeting-record";

/** What is put before the partners. */
export interface MeetingInputs {
  readonly group: GroupRecord;
  readonly comparison: Comparison;
  /** Null where nothing is written down beside the money: readiness, rank and track are then not known. */
  readonly assessment: Pick<GroupAssessment, "associates"> | null;
  readonly settings: readonly MeetingSetting[];
}

/**
 * What do the partners see of their group today? Each associate's figures and labels, the figures of every complete quarter
 * that they rest on, and the settings. It can be fixed for a meeting, and held against what was seen at an earlier one.
 *
 * @example
 * meetingContent({ group: { groupName: "Lakeside", quarters: ["2026Q1", "2026Q2"], incompleteQuarters: ["2026Q2"], totalOverhead: null, dateBasis: "posting", cfteDefinition: null, physicians: [{ name: "Osei", role: "associate", startDate: null, trackYears: null, collections: [31240000, 900], cfte: [1, 1], payers: null, overhead: null, sources: [] }] }, comparison: compareGroup({ groupName: "Lakeside", quarters: ["2026Q1", "2026Q2"], incompleteQuarters: ["2026Q2"], totalOverhead: null, dateBasis: "posting", cfteDefinition: null, physicians: [{ name: "Osei", role: "associate", startDate: null, trackYears: null, collections: [31240000, 900], cfte: [1, 1], payers: null, overhead: null, sources: [] }] }), assessment: null, settings: [] }) // => {"asOf": "2026Q1", "quarters": ["2026Q1"], "associates": [{"name": "Osei", "figures": {"cfte": 1, "percentile": null}, "labels": {"trend": "Not enough data", "track": null}}], "physicians": [{"name": "Osei", "collections": [31240000], "cfte": [1]}]}
 */
export function meetingContent({ group, comparison, assessment, settings }: MeetingInputs): MeetingContent {
  const complete = group.quarters.flatMap((quarter, index) => (group.incompleteQuarters.includes(quarter) ? [] : [{ quarter, index }]));
  return {
    groupName: group.groupName === null ? null : oneLine(group.groupName),
    asOf: comparison.asOf,
    basis: comparison.basis,
    scope: comparison.scope,
    quarters: complete.map(({ quarter }) => quarter),
    associates: comparison.rows.map((row) => associateOf(row, comparison, assessment?.associates.find(({ name }) => name === row.name) ?? null)),
    physicians: group.physicians.map(({ name, collections, cfte }) => ({
      name: oneLine(name),
      collections: complete.map(({ index }) => heldFigure(collections[index] ?? null, "cents")),
      cfte: complete.map(({ index }) => heldFigure(cfte[index] ?? null, "clinical FTE")),
    })),
    settings,
  };
}

function associateOf(row: ComparisonRow, { basis }: Comparison, associate: AssociateAssessment | null): MeetingAssociate {
  const scored = associate?.readiness.kind === "scored" ? associate.readiness : null;
  const figures: Readonly<Record<MeetingFigure, number | null>> = {
    cfte: row.cfte,
    collectionsLastFour: row.collectionsLastFour,
    collectionsPerCfteLastFour: basis === "per clinical FTE" ? row.comparedLastFour : null,
    growthPerQuarter: row.trend.fit?.growthPerQuarter ?? null,
    percentile: row.percentile,
    overheadLastFour: row.overheadLastFour,
    overheadCoverage: row.overheadCoverage,
    payerRisk: row.payerRisk?.score ?? null,
    readiness: scored?.score ?? null,
    financial: scored?.points.financial ?? null,
    cultural: scored?.points.cultural ?? null,
    growth: scored?.points.growth ?? null,
    leadership: scored?.points.leadership ?? null,
    clinical: scored?.points.clinical ?? null,
    evidenceCoverage: associate?.readiness.coverage ?? null,
    rank: associate?.rank?.rank ?? null,
  };
  return {
    name: oneLine(row.name),
    figures: Object.fromEntries(Object.entries(figures).map(([figure, value]) => [figure, heldFigure(value, MEETING_FIGURES[figure as MeetingFigure].unit)])) as typeof figures,
    labels: {
      trend: row.trend.label,
      payerRiskBand: row.payerRisk?.band ?? null,
      readinessBand: scored?.band ?? null,
      track: associate?.track?.track ?? null,
      nextMilestone: associate === null ? null : nextInWords(associate.next),
    },
  };
}

const nextInWords = ({ words, due }: NextMilestone): string => (due === null ? words : `${words}, ${dayInWords(due)}`);

/** As a cell can hold it: control characters, which files cannot keep, become spaces. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
