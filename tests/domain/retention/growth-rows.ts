import fc from "fast-check";
import { GROWTH_KINDS, type GrowthRecord } from "../../../src/domain";

/** A satellite that would leave with Okafor. */
export const growth = (given: Partial<GrowthRecord> = {}): GrowthRecord => ({
  associate: "Okafor",
  where: "Growth!A2:G2",
  kind: "site",
  what: "Eastside",
  before: null,
  after: null,
  dependsOnAssociate: true,
  since: null,
  ...given,
});

export const anyGrowth: fc.Arbitrary<GrowthRecord> = fc
  .record({
    associate: fc.constantFrom("Okafor", "Okafor", "Park"),
    kind: fc.constantFrom(...GROWTH_KINDS),
    dependsOnAssociate: fc.option(fc.boolean()),
  })
  .map(growth);

export const anyGrowths = fc.array(anyGrowth, { maxLength: 6 });
