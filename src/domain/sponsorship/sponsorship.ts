import type { IsoDate } from "../quarter";
import type { SPONSOR_STAGES, VetoReason } from "../evidence";

/** How far an associate has come with the partners, and who champions them. It names no partner. */
export interface SponsorStanding {
  /** The highest step any partner sees the associate on; everybody begins on step 1. */
  readonly stage: 1 | 2 | 3 | 4 | 5 | 6;
  readonly stageName: (typeof SPONSOR_STAGES)[number];
  /** The first day that step was noted; null where no day is given. */
  readonly stageDate: IsoDate | null;
  /** Partners who spend their reputation: sponsors from step 4 on who would share a balance sheet, or have not been asked. */
  readonly activeSponsors: number;
  /** Partners noted as sponsors who do not advocate yet, or of whom no step is given. */
  readonly quietAllies: number;
  /** Partners who give advice and no more. */
  readonly mentors: number;
  readonly verdict: "someone's project" | "an item on an agenda";
  /** One or two sponsors are the target. */
  readonly target: "none yet" | "met" | "more than needed";
  readonly sentence: string;
  readonly nextStep: string;
  /** The cells it was read from. */
  readonly where: readonly string[];
}

/** How the partners answered the one question: would you share a call schedule and a balance sheet? It names no partner. */
export interface VoteStanding {
  readonly asked: number;
  readonly wouldShare: number;
  /** Partners who would not. */
  readonly vetoes: number;
  /** Of the partners the group says it has, or else of those with a row. */
  readonly notAsked: number;
  /** Partners behind each reason, the essay's order; a partner may have several. */
  readonly reasons: readonly VetoCount[];
  readonly isBlocked: boolean;
  readonly sentence: string;
  readonly where: readonly string[];
}

export interface VetoCount {
  readonly reason: VetoReason | "no reason given";
  readonly partners: number;
}
