import fc from "fast-check";
import { onTimeRate, type IsoDate, type PromisedDecision } from "../../../src/domain";

const AS_OF: IsoDate = "2026-09-30";

const two = (value: number): string => String(value).padStart(2, "0");
const day: fc.Arbitrary<IsoDate> = fc
  .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}` as IsoDate);
const decision: fc.Arbitrary<PromisedDecision> = fc.record({ promised: day, actual: fc.option(day) });
const decisions = fc.array(decision, { minLength: 1, maxLength: 15 });

const promised = (promisedDay: IsoDate, actual: IsoDate | null = null): PromisedDecision => ({ promised: promisedDay, actual });

describe("The on-time rate", () => {
  it("is worked out by hand for four associates, one of them still waiting", () => {
    const rate = onTimeRate([promised("2020-07-01", "2020-07-01"), promised("2021-07-01", "2022-01-01"), promised("2022-07-01", "2024-07-01"), promised("2025-07-01")], AS_OF);
    expect(rate).toMatchObject({ share: 0.25, due: 4, medianDelayMonths: 6 });
    expect(rate?.low).toBeCloseTo(0.04558726080970055, 12);
    expect(rate?.high).toBeCloseTo(0.6993581574175981, 12);
  });

  it("counts nobody whose day has not come, unless they are decided already", () => {
    expect(onTimeRate([promised("2026-10-01")], AS_OF)).toBeNull();
    expect(onTimeRate([promised("2026-10-01", "2026-06-01")], AS_OF)).toMatchObject({ share: 1, due: 1, medianDelayMonths: -4 });
    expect(onTimeRate([promised("2026-09-30")], AS_OF)).toMatchObject({ share: 0, due: 1, medianDelayMonths: null });
    expect(onTimeRate([], AS_OF)).toBeNull();
  });

  it("calls a decision on the day on time, and one a day later late", () => {
    expect(onTimeRate([promised("2024-01-31", "2024-01-31")], AS_OF)?.share).toBe(1);
    expect(onTimeRate([promised("2024-01-31", "2024-02-01")], AS_OF)?.share).toBe(0);
  });

  it("counts whole months by the calendar, and days beyond them as parts of a mean month", () => {
    expect(onTimeRate([promised("2024-01-15", "2025-03-15")], AS_OF)?.medianDelayMonths).toBe(14);
    expect(onTimeRate([promised("2024-01-01", "2024-01-16")], AS_OF)?.medianDelayMonths).toBeCloseTo(15 / (365.25 / 12), 12);
  });

  it("is never higher for a promise that is still open", () => {
    fc.assert(
      fc.property(decisions, (given) => {
        const before = onTimeRate(given, AS_OF);
        fc.pre(before !== null);
        expect(onTimeRate([...given, promised("2020-01-01")], AS_OF)?.share).toBeLessThanOrEqual(before.share);
      }),
    );
  });

  it("counts no fewer associates as time goes by", () => {
    fc.assert(
      fc.property(decisions, day, day, (given, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(onTimeRate(given, later)?.due ?? 0).toBeGreaterThanOrEqual(onTimeRate(given, earlier)?.due ?? 0);
      }),
    );
  });

  it("is full, with no delay, of a group that kept every promise to the day", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 15 }), (days) => {
        expect(onTimeRate(days.map((each) => promised(each, each)), AS_OF)).toMatchObject({ share: 1, high: 1, due: days.length, medianDelayMonths: 0 });
      }),
    );
  });
});
