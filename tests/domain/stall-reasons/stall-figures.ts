import fc from "fast-check";
import { stallEvidence, type StallFigures, type StallVerdict } from "../../../src/domain";

/** Figures that refute all five reasons. */
export const FAULTLESS: StallFigures = {
  trendLabel: "Rising",
  growthPerQuarter: 0.031,
  quartersWithData: 6,
  percentile: 0.8,
  staffBand: "Preferred",
  staffShare: 0.9,
  staffRequests: 10,
  leadership: 80,
  dilution: 1_500_000,
  contribution: 40_000_000,
};

/** The verdict on each reason, in the order of the essay's table. */
export const verdicts = (given: Partial<StallFigures>): StallVerdict["verdict"][] => stallEvidence({ ...FAULTLESS, ...given }).map(({ verdict }) => verdict);

export const anyFigures: fc.Arbitrary<StallFigures> = fc.record({
  trendLabel: fc.constantFrom("Rising", "Probably rising", "Flat", "No clear trend", "Noisy", "Probably falling", "Falling", "Not enough data", null),
  growthPerQuarter: fc.option(fc.integer({ min: -50, max: 50 }).map((thousandths) => thousandths / 1000)),
  quartersWithData: fc.option(fc.integer({ min: 4, max: 8 })),
  percentile: fc.option(fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)),
  staffBand: fc.constantFrom("Preferred", "Mixed", "Avoided", null),
  staffShare: fc.option(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)),
  staffRequests: fc.option(fc.integer({ min: 1, max: 30 })),
  leadership: fc.option(fc.integer({ min: 0, max: 100 })),
  dilution: fc.option(fc.integer({ min: -3, max: 3 })),
  contribution: fc.option(fc.integer({ min: -3, max: 3 })),
});
