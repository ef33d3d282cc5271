import fc from "fast-check";
import { coHires, type IsoDate } from "../../../../src/domain";
import type { Candidate } from "../../../../src/taskpane/components";
import { coHiredSets } from "../../../../src/taskpane/screens/CandidatesScreen/co-hired-sets";
import { describeStarts } from "../../../../src/taskpane/screens/CandidatesScreen/describe-starts";
import { anAssessment } from "../../support/assessed-builders";
import { aRow, NOT_ENOUGH } from "../../support/comparison-builders";

const BASE = anAssessment();

/** Associates who started in these months of 2020 and after; null where nobody knows. */
function startedIn(months: readonly (number | null)[]): Candidate[] {
  const people = months.map((month, index) => ({
    name: `Person ${index}`,
    startDate: month === null ? null : (`${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01` as IsoDate),
  }));
  return people.map(({ name }) => ({ row: aRow({ name }), assessed: { ...BASE, name, coHires: coHires(people, name) } }));
}

describe("who started together", () => {
  test("sets hold those who started within a year of each other, the largest first", () => {
    expect(coHiredSets(startedIn([0, 6, 30, 10, null, 34]))).toEqual([["Person 0", "Person 1", "Person 3"], ["Person 2", "Person 5"]]);
  });

  test("nobody is beside somebody who started more than a year apart, and no set is told twice", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 60 })), { maxLength: 9 }), (months) => {
        const sets = coHiredSets(startedIn(months));
        for (const set of sets) {
          expect(set.length).toBeGreaterThanOrEqual(2);
          expect(set.length).toBeLessThanOrEqual(4);
          const starts = set.map((name) => months[Number(name.replace("Person ", ""))] ?? NaN);
          expect(Math.max(...starts) - Math.min(...starts)).toBeLessThanOrEqual(12);
        }
        const told = sets.map((set) => [...set].sort().join());
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});

describe("how far they may be compared", () => {
  test("the distance between starts is said, and that the quarters are the same for all", () => {
    expect(describeStarts([aRow({ name: "Boyd", yearsOnTrack: 1.4 }), aRow({ name: "Osei", yearsOnTrack: 2 })])).toEqual([
      "Osei started 7 months before Boyd.",
      "The figures are of the same quarters for everybody, not of the same time since the start.",
    ]);
  });

  test("more than a year apart is warned of", () => {
    expect(describeStarts([aRow({ name: "Boyd", yearsOnTrack: 1 }), aRow({ name: "Osei", yearsOnTrack: 3.5 })]).join(" ")).toMatch(/30 months before Boyd\. That is more than a year/);
  });

  test("a start that is not known, and few quarters, are said and not evened out", () => {
    const text = describeStarts([aRow({ name: "Boyd", yearsOnTrack: null }), aRow({ name: "Osei", trend: NOT_ENOUGH })]).join(" ");
    expect(text).toMatch(/When Boyd started is not known.*Osei has figures for 3 quarters only\./);
  });
});
