import fc from "fast-check";
import type { IsoDate, PastAssociate } from "../../../src/domain";
import { isOfLastTenYears, recordUpTo } from "../../../src/domain/track-record/record-up-to";

const AS_OF = "2026-09-30";
const past = (given: Partial<PastAssociate> = {}): PastAssociate => ({
  associate: "Okafor", where: "Track record!A2:G2", startDate: null, promised: null, decided: null, outcome: "partner", delayReasons: [], criteriaInWriting: null, ...given,
});
const day: fc.Arbitrary<IsoDate> = fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 })).map(([year, month, date]): IsoDate => `${year}-${month}-${date}`);

describe("The record up to a day", () => {
  it("lets wait again who was decided later, and does not know who started later", () => {
    const record = [past({ decided: "2026-10-01" }), past({ decided: AS_OF }), past({ startDate: "2026-10-01" })];
    expect(recordUpTo(record, AS_OF).map(({ outcome, decided }) => [outcome, decided])).toEqual([["waiting", null], ["partner", AS_OF]]);
  });

  it("is its own record up to the same day", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ startDate: fc.option(day), decided: fc.option(day) }).map(past), { maxLength: 8 }), day, (record, asOf) => {
        const read = recordUpTo(record, asOf);
        expect(recordUpTo(read, asOf)).toEqual(read);
        expect(read.every(({ decided }) => decided === null || decided <= asOf)).toBe(true);
      }),
    );
  });
});

describe("Who belongs to the last ten years", () => {
  it.each<[string, Partial<PastAssociate>, boolean]>([
    ["waits, since whenever", { outcome: "waiting", startDate: "1999-01-01" }, true],
    ["was decided ten years ago to the day", { decided: "2016-09-30" }, true],
    ["was decided a day before that", { decided: "2016-09-29", promised: "2015-01-01" }, false],
    ["was promised a decision within them", { promised: "2017-01-01", startDate: "2010-01-01", outcome: "left" }, true],
    ["has no day at all", {}, true],
  ])("is told of one who %s", (_, given, belongs) => {
    expect(isOfLastTenYears(past(given), AS_OF)).toBe(belongs);
  });
});
