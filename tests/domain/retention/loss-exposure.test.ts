import fc from "fast-check";
import { lossExposure, type GroupRecord, type LossExposure } from "../../../src/domain";
import { physicians } from "../comparison/any-group";
import { EIGHT_QUARTERS, group, physician } from "../comparison/group-builders";
import { anyGrowths, growth } from "./growth-rows";

/** A group in which each brings so many thousand dollars in each of eight quarters. */
const bringing = (...thousands: number[]): GroupRecord =>
  group({ physicians: thousands.map((each, index) => physician({ name: index === 0 ? "Okafor" : `Physician ${index}`, collections: EIGHT_QUARTERS.map(() => each * 100_000) })) });
const flagsOf = (...thousands: number[]): LossExposure["flags"] | undefined => lossExposure("Okafor", bringing(...thousands), null)?.flags;

describe("Loss exposure", () => {
  it("is the last four quarters and their share of everybody's", () => {
    const exposure = lossExposure("Okafor", bringing(300, 500, 400, 300), [growth(), growth({ kind: "service line", what: "epilepsy monitoring" }), growth({ what: "Northgate", dependsOnAssociate: null })]);
    expect(exposure).toEqual({
      collectionsLastFour: 120_000_000,
      share: 0.2,
      physicians: 4,
      dependents: ["site: Eastside", "service line: epilepsy monitoring"],
      unanswered: 1,
      flags: [],
      sentence:
        "Okafor brought $1,200,000 in the last four quarters, 20% of what the group's four physicians brought. It would leave with Okafor: site: Eastside and service line: epilepsy monitoring. Nobody has said whether one other line, site or source would leave too.",
      where: ["Growth!A2:G2", "Growth!A2:G2"],
    });
  });

  it("flags 40% alone, from exactly 40% on", () => {
    expect(flagsOf(400, 200, 200, 200)).toEqual(["40% or more alone"]);
    expect(flagsOf(399, 201, 200, 200)).toEqual([]);
  });

  it("flags who is one of two that bring more than 60%, not from exactly 60% and not the third", () => {
    expect(flagsOf(310, 300, 130, 130, 130)).toEqual(["over 60% with one other"]);
    expect(flagsOf(300, 310, 130, 130, 130)).toEqual(["over 60% with one other"]);
    expect(flagsOf(130, 310, 300, 130, 130)).toEqual([]);
    expect([flagsOf(215, 400, 220, 165), flagsOf(220, 390, 210, 180), flagsOf(215, 391, 215, 179)]).toEqual([[], ["over 60% with one other"], ["over 60% with one other"]]);
    expect(flagsOf(300, 300, 200, 200)).toEqual([]);
  });

  it("says with the flag what equals would bring, and that one alone has no other", () => {
    expect(lossExposure("Okafor", bringing(100, 100, 100), null)?.sentence).toContain("Two physicians with more than 60% are a risk to the group; two equals of 3 would bring 66.7%.");
    expect(flagsOf(100)).toEqual(["40% or more alone"]);
  });

  it("knows no share where a quarter is missing, but keeps what others brought in the sum", () => {
    const gap = (name: string): GroupRecord => group({ physicians: [physician(), physician({ name: "Weiss" })].map((each) => (each.name === name ? { ...each, collections: [1, 1, 1, 1, 30_000_000, null, 0, 30_000_000] } : each)) });
    expect(lossExposure("Okafor", gap("Okafor"), null)).toMatchObject({ collectionsLastFour: null, share: null, flags: [], physicians: 2 });
    expect(lossExposure("Okafor", gap("Weiss"), null)?.share).toBeCloseTo(120 / 180, 12);
  });

  it("leaves incomplete quarters out", () => {
    const collections = [10, 20, 30, 40, 50, 60, 70, 5];
    const record = group({ incompleteQuarters: ["2026Q3"], physicians: [physician({ collections }), physician({ name: "Weiss", collections: collections.map((each) => 3 * each) })] });
    expect(lossExposure("Okafor", record, null)).toMatchObject({ collectionsLastFour: 220, share: 0.25 });
  });

  it("does not know what depends on somebody where no growth rows are kept, and tells it from nothing", () => {
    expect(lossExposure("Okafor", bringing(100, 100), null)?.dependents).toBeNull();
    expect(lossExposure("Okafor", bringing(100, 100), [])?.dependents).toEqual([]);
    expect(lossExposure("Okafor", bringing(100, 100), [growth({ dependsOnAssociate: null })])?.sentence).toContain("Whether anything would leave with Okafor is not known: nobody has said so of one line, site or source.");
  });

  it("is nothing for somebody who is not in the group, and no share of a year of take-backs", () => {
    expect(lossExposure("Nobody", bringing(100), null)).toBeNull();
    expect(lossExposure("Okafor", bringing(-100, 300), null)).toMatchObject({ collectionsLastFour: -40_000_000, share: null, flags: [] });
  });

  it("gives shares that never add up to more than the whole", () => {
    fc.assert(
      fc.property(physicians, (everyone) => {
        const shares = everyone.map(({ name }) => lossExposure(name, group({ physicians: everyone }), null)?.share ?? 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("flags at most two as alone, and nobody without a known share", () => {
    fc.assert(
      fc.property(physicians, anyGrowths, (everyone, rows) => {
        const exposures = everyone.map(({ name }) => lossExposure(name, group({ physicians: everyone }), rows));
        expect(exposures.filter((each) => each?.flags.includes("40% or more alone")).length).toBeLessThanOrEqual(2);
        exposures.filter((each) => each?.share === null).forEach((each) => expect(each?.flags).toEqual([]));
      }),
    );
  });
});
