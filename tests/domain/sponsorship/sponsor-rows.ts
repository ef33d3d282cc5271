import fc from "fast-check";
import { VETO_REASONS, type IsoDate, type SponsorRecord } from "../../../src/domain";

/** A partner who has nothing to do with Okafor yet. */
export const row = (given: Partial<SponsorRecord> = {}): SponsorRecord => ({
  associate: "Okafor",
  where: "Sponsors!A2:H2",
  partner: "Weiss",
  relation: "none",
  stage: null,
  stageDate: null,
  wouldShareBalanceSheet: null,
  vetoReason: null,
  voteDate: null,
  ...given,
});

const day = fc.option(fc.constantFrom<IsoDate>("2025-01-15", "2025-06-30", "2026-02-01"));

export const anyRow: fc.Arbitrary<SponsorRecord> = fc
  .record({
    associate: fc.constantFrom("Okafor", "Okafor", "Park"),
    partner: fc.constantFrom("Weiss", "Lindqvist", "Abara", "Moreau"),
    relation: fc.constantFrom("sponsor" as const, "mentor" as const, "none" as const),
    stage: fc.constantFrom<SponsorRecord["stage"]>(1, 2, 3, 4, 5, 6, null),
    stageDate: day,
    wouldShareBalanceSheet: fc.option(fc.boolean()),
    vetoReason: fc.option(fc.constantFrom(...VETO_REASONS)),
    voteDate: day,
  })
  .map(row);

export const anyRows = fc.array(anyRow, { maxLength: 8 });
