/** What a figure of a meeting is a number of. Money is whole cents; shares are fractions; points are of 100. */
export type MeetingUnit = "cents" | "growth" | "share" | "percentile" | "times" | "points" | "percent" | "clinical FTE" | "place" | "number";

/** One figure of an associate, and what it is called. */
export interface MeetingFigureKind {
  /** Stands over a column of the locked sheet, by which it is read back: it stays as it is. */
  readonly heading: string;
  readonly unit: MeetingUnit;
}

/** The figures the partners saw of each associate, in the order of the table. */
export const MEETING_FIGURES = {
  cfte: { heading: "cFTE", unit: "clinical FTE" },
  collectionsLastFour: { heading: "Collections, 4 quarters", unit: "cents" },
  collectionsPerCfteLastFour: { heading: "Collections per cFTE, 4 quarters", unit: "cents" },
  growthPerQuarter: { heading: "Growth a quarter", unit: "growth" },
  percentile: { heading: "Percentile", unit: "percentile" },
  overheadLastFour: { heading: "Overhead, 4 quarters", unit: "cents" },
  overheadCoverage: { heading: "Overhead coverage", unit: "times" },
  payerRisk: { heading: "Payer risk score", unit: "points" },
  readiness: { heading: "Readiness", unit: "points" },
  financial: { heading: "Financial points", unit: "points" },
  cultural: { heading: "Cultural points", unit: "points" },
  growth: { heading: "Growth points", unit: "points" },
  leadership: { heading: "Leadership points", unit: "points" },
  clinical: { heading: "Clinical points", unit: "points" },
  evidenceCoverage: { heading: "Evidence in", unit: "percent" },
  rank: { heading: "Rank", unit: "place" },
} as const satisfies Readonly<Record<string, MeetingFigureKind>>;

export type MeetingFigure = keyof typeof MEETING_FIGURES;

/** The words said of each associate, and their headings in the locked sheet. */
export const MEETING_LABELS = {
  trend: "Trend",
  payerRiskBand: "Payer risk",
  readinessBand: "Readiness band",
  track: "Track",
  nextMilestone: "Next milestone",
} as const;

export type MeetingLabel = keyof typeof MEETING_LABELS;
