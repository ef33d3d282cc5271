import type { StaffBand } from "../staff";
import type { TrendLabel } from "../trend";

export type StallReasonName =
  | "Collections mediocre and not rising"
  | "Staff avoid working with them"
  | "Acts as an employee"
  | "Partners would be diluted"
  | "Not worth the financial risk";

/** Why partners do not move, as they say it among themselves, and the words an associate hears instead. */
export interface StallReason {
  readonly reason: StallReasonName;
  readonly surfaceWords: string;
}

/** What the five reasons are judged by; null where nothing is known, which speaks for no reason. */
export interface StallEvidence {
  readonly trendLabel: TrendLabel | null;
  /** Place in the group by collections per cFTE, 0 to 1. */
  readonly percentile: number | null;
  readonly staffBand: StaffBand | null;
  /** The leadership and ownership pillar, 0 to 100; exactly 0 is no evidence, as in the readiness score. */
  readonly leadership: number | null;
  /** Change in profit per partner, should the associate become one. */
  readonly dilution: number | null;
  /** What the associate leaves after overhead and own pay. */
  readonly contribution: number | null;
}

interface StallRule extends StallReason {
  readonly holds: (evidence: StallEvidence) => boolean;
}

/** The five, in the order of the table they come from. */
export const STALL_RULES: readonly StallRule[] = [
  {
    reason: "Collections mediocre and not rising",
    surfaceWords: "another year of productivity data",
    holds: ({ trendLabel, percentile }) => isNotRising(trendLabel) && percentile !== null && percentile < 0.5,
  },
  {
    reason: "Staff avoid working with them",
    surfaceWords: "some staff concerns",
    holds: ({ staffBand }) => staffBand === "Avoided",
  },
  {
    reason: "Acts as an employee",
    surfaceWords: "more leadership involvement",
    holds: ({ leadership }) => leadership !== null && leadership !== 0 && leadership < 50,
  },
  {
    reason: "Partners would be diluted",
    surfaceWords: "reassessing our partnership structure",
    holds: ({ dilution }) => dilution !== null && dilution < 0,
  },
  {
    reason: "Not worth the financial risk",
    surfaceWords: "margins are tight",
    holds: ({ contribution }) => contribution !== null && contribution < 0,
  },
];

/**
 * Which of the five reasons to stall an associate do the figures bear out, and which words go with each?
 *
 * Mediocre is below the middle of the group; not rising is any trend but Rising and Probably rising, where there is one:
 * "Not enough data" shows nothing. Leadership counts as an employee's below 50.
 *
 * @param evidence As known.
 * @returns The reasons that hold, in the order above; none where the figures bear none out.
 *
 * Source: the table of surface and real reasons in the essay the product comes from.
 *
 * @example
 * stallReasons({ trendLabel: "Flat", percentile: 0.4, staffBand: "Mixed", leadership: 60, dilution: null, contribution: 25000 }) // => [{"reason": "Collections mediocre and not rising", "surfaceWords": "another year of productivity data"}]
 * stallReasons({ trendLabel: "Rising", percentile: 0.4, staffBand: null, leadership: 40, dilution: -30000, contribution: null }) // => [{"reason": "Acts as an employee"}, {"reason": "Partners would be diluted"}]
 * stallReasons({ trendLabel: "Rising", percentile: 0.9, staffBand: "Preferred", leadership: 80, dilution: 0, contribution: 1 }) // => []
 */
export const stallReasons = (evidence: StallEvidence): StallReason[] =>
  STALL_RULES.filter(({ holds }) => holds(evidence)).map(({ reason, surfaceWords }) => ({ reason, surfaceWords }));

const isNotRising = (label: TrendLabel | null): boolean =>
  label !== null && !["Rising", "Probably rising", "Not enough data"].includes(label);
