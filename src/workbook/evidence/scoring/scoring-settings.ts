import { LARGEST_WEIGHT, PILLARS, type Goalposts, type Pillar, type Scoring } from "../../../domain";
import { moneyKind, numberKind, percentKind, wholeKind, type ColumnKind } from "../kinds";

/** The parts that are scored between two goalposts. */
export const SCORED = ["level", "overheadCoverage", "rework", "referralGrowth", "sitesAndLines", "projectLift"] as const;

export type ScoredKey = (typeof SCORED)[number];

/** One row of the Scoring sheet. Its words are stored in people's files: they stay as they are. */
export interface ScoringSetting {
  readonly setting: string;
  readonly meaning: string;
  readonly kind: ColumnKind<number>;
  /** Its value in a scale; null where the group has not said. */
  readonly of: (scoring: Scoring) => number | null;
}

/** Rows that stand for themselves. */
export const SETTING = { version: "Version", profitPool: "Profit pool per year", partners: "Partners" } as const;

const PILLAR_MEANINGS: Readonly<Record<Pillar, string>> = {
  financial: "Of 100: trend, level, overhead coverage, payers, rework.",
  cultural: "Of 100: headache and staff preference.",
  growth: "Of 100: referrals, sites and lines, what would be missed.",
  leadership: "Of 100: project, own numbers, questions, taking part.",
  clinical: "Of 100: the group's own quality score.",
};

interface ScoredWords {
  readonly name: string;
  readonly unit: string;
  readonly kind: ColumnKind<number>;
}

const SCORED_WORDS: Readonly<Record<ScoredKey, ScoredWords>> = {
  level: { name: "Collections per cFTE", unit: "Dollars of four quarters, from the group's quartiles at first.", kind: moneyKind },
  overheadCoverage: { name: "Overhead coverage", unit: "Collections over overhead, in times.", kind: numberKind({ minimum: 0, maximum: 100 }) },
  rework: { name: "Rework", unit: "Share of units others had to redo.", kind: percentKind() },
  referralGrowth: { name: "Referral growth", unit: "Inbound referrals, after against before.", kind: percentKind({ minimum: -1, maximum: 1 }) },
  sitesAndLines: { name: "Sites and service lines", unit: "How many the associate leads.", kind: numberKind({ minimum: 0, maximum: 100 }) },
  projectLift: { name: "Project lift", unit: "Where before is 100.", kind: numberKind({ minimum: 0, maximum: 1000 }) },
};

/** Every row of the Scoring sheet, in its order. */
export const SCORING_SETTINGS: readonly ScoringSetting[] = [
  { setting: SETTING.version, meaning: "Count one up with each change the group makes.", kind: wholeKind({ minimum: 1 }), of: ({ version }) => version },
  ...PILLARS.map((pillar): ScoringSetting => ({ setting: weightSetting(pillar), meaning: PILLAR_MEANINGS[pillar], kind: numberKind({ minimum: 0, maximum: LARGEST_WEIGHT }), of: ({ weights }) => weights[pillar] })),
  ...SCORED.flatMap((key): ScoringSetting[] =>
    (["zeroAt", "hundredAt"] as const).map((post) => ({ setting: goalpostSetting(key, post), meaning: SCORED_WORDS[key].unit, kind: SCORED_WORDS[key].kind, of: (scoring) => scoring[key]?.[post] ?? null })),
  ),
  { setting: SETTING.profitPool, meaning: "What the partners share a year, in dollars.", kind: moneyKind, of: ({ profitPool }) => profitPool },
  { setting: SETTING.partners, meaning: "How many partners share it.", kind: wholeKind({ minimum: 1, maximum: 10_000 }), of: ({ partners }) => partners },
];

/** What the row of a pillar's weight is called. */
export function weightSetting(pillar: Pillar): string {
  return `Weight: ${pillar}`;
}

/** What the row of a goalpost is called. */
export function goalpostSetting(key: ScoredKey, post: keyof Goalposts): string {
  return `${SCORED_WORDS[key].name}: ${post === "zeroAt" ? "0" : "100"} points at`;
}

/** Whether a setting is a pillar's weight. */
export const isWeight = ({ setting }: Pick<ScoringSetting, "setting">): boolean => PILLARS.some((pillar) => weightSetting(pillar) === setting);
