import fc from "fast-check";
import { compareGroup, type PhysicianRecord } from "../../../src/domain";
import { physicians } from "./any-group";
import { EIGHT_QUARTERS, group, growing, physician, rowOf } from "./group-builders";

describe("What is compared", () => {
  const noCfte = EIGHT_QUARTERS.map(() => null);
  const without = (everybody: readonly PhysicianRecord[]): PhysicianRecord[] => everybody.map((each) => ({ ...each, cfte: noCfte }));
  const fullTime = (everybody: readonly PhysicianRecord[]): PhysicianRecord[] => everybody.map((each) => ({ ...each, cfte: EIGHT_QUARTERS.map(() => 1) }));

  it("is per clinical FTE as soon as anybody has one, and whoever lacks it has no figure", () => {
    const record = group({ physicians: [physician(), physician({ name: "Weiss", cfte: noCfte })] });
    expect(compareGroup(record)).toMatchObject({ basis: "per clinical FTE", groupSize: 1 });
    expect(rowOf(record, "Weiss")).toMatchObject({ comparedLastFour: null, percentile: null, trend: { quartersWithData: 0, label: "Not enough data" }, collectionsLastFour: 120_000_000 });
  });

  it("is collections as they stand where nobody has a clinical FTE", () => {
    const record = group({ physicians: without([physician({ collections: growing(200_000, 9000) }), physician({ name: "Weiss" })]) });
    expect(compareGroup(record)).toMatchObject({ basis: "collections as they stand", groupSize: 2, median: { cfte: null } });
    expect(rowOf(record)).toMatchObject({ cfte: null, comparedLastFour: rowOf(record).collectionsLastFour, trend: { label: "Rising" }, percentile: 0 });
    expect(rowOf(record).comparedByQuarter).toEqual(growing(200_000, 9000).slice(2));
  });

  it("takes a clinical FTE of 0 in every quarter for none, since nothing can be divided by it", () => {
    expect(compareGroup(group({ physicians: [physician({ cfte: EIGHT_QUARTERS.map(() => 0) })] })).basis).toBe("collections as they stand");
  });

  it("taking away all cFTE gives the comparison of collections as they stand: that of a group in which everybody is full-time", () => {
    fc.assert(
      fc.property(physicians, (everybody) => {
        const plain = compareGroup(group({ physicians: without(everybody) }));
        const whole = compareGroup(group({ physicians: fullTime(everybody) }));
        expect(plain.basis).toBe("collections as they stand");
        expect({ ...plain.median, cfte: 1 }).toEqual(whole.median);
        expect(plain.rows.map((row) => ({ ...row, cfte: 1 }))).toEqual(whole.rows);
      }),
    );
  });

  // Powers of two scale floating-point figures exactly, so that ties stay ties.
  it("multiplying everybody's cFTE by the same factor never changes labels, growth or percentiles", () => {
    fc.assert(
      fc.property(physicians, fc.constantFrom(0.125, 0.25, 0.5, 2), (everybody, factor) => {
        const scaled = everybody.map((each) => ({ ...each, cfte: each.cfte.map((clinical) => (clinical === null ? null : clinical * factor)) }));
        const shown = (everyone: readonly PhysicianRecord[]): unknown =>
          compareGroup(group({ physicians: everyone })).rows.map(({ name, trend, percentile }) => [name, trend.label, trend.fit?.growthPerQuarter, percentile]);
        expect(shown(scaled)).toEqual(shown(everybody));
      }),
    );
  });
});
