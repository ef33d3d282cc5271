import type { SponsorStanding } from "./sponsorship";

const NEXT: Readonly<Record<SponsorStanding["stage"], string>> = {
  1: "Step 2: find one senior partner whose values and style they respect.",
  2: "Step 3: prove reliable to that partner: cover when needed, follow through, drop nothing.",
  3: "Step 4: that partner begins to speak for them when they are not in the room.",
  4: "Step 5: a seat in strategy talks.",
  5: "Step 6: a partner makes the case for an early decision.",
  6: "The path is walked: what is left is the partners' decision.",
};

/** The step after the one reached. Steps from 4 on that nobody champions are to be gone again from 4. */
export const nextStepWords = (stage: SponsorStanding["stage"], activeSponsors: number): string =>
  activeSponsors === 0 && stage > 3 ? NEXT[3] : NEXT[stage];
