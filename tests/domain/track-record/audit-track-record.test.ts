import fc from "fast-check";
import { auditTrackRecord, DELAY_REASONS, type IsoDate, type PastAssociate, type TrackRecordAudit, type TrackRecordSign } from "../../../src/domain";

const AS_OF = "2026-09-30";

/** Started in 2018, promised four years later, made partner on the day. */
const past = (given: Partial<PastAssociate> = {}): PastAssociate => ({
  associate: "Okafor",
  where: "Track record!A2:G2",
  startDate: "2018-07-01",
  promised: "2022-07-01",
  decided: "2022-07-01",
  outcome: "partner",
  delayReasons: [],
  criteriaInWriting: true,
  ...given,
});
const late = (given: Partial<PastAssociate> = {}): PastAssociate => past({ decided: "2023-07-01", delayReasons: ["productivity data"], ...given });
const waiting = (given: Partial<PastAssociate> = {}): PastAssociate => past({ decided: null, outcome: "waiting", ...given });
const times = (count: number, each: PastAssociate): PastAssociate[] => Array.from({ length: count }, () => each);

const stateOf = (audit: TrackRecordAudit, sign: TrackRecordSign["sign"]): TrackRecordSign["state"] | undefined => audit.signs.find((each) => each.sign === sign)?.state;

const day: fc.Arbitrary<IsoDate> = fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 })).map(([year, month, date]): IsoDate => `${year}-${month}-${date}`);
const someone: fc.Arbitrary<PastAssociate> = fc.record({
  associate: fc.constantFrom("Okafor", "Raman", "Weiss", "Lindqvist"),
  where: fc.constant("Track record!A2:G2"),
  startDate: fc.option(day),
  promised: fc.option(day),
  decided: fc.option(day),
  outcome: fc.constantFrom<PastAssociate["outcome"]>("partner", "declined", "left", "waiting"),
  delayReasons: fc.array(fc.constantFrom(...DELAY_REASONS), { maxLength: 4 }),
  criteriaInWriting: fc.option(fc.boolean()),
});
const record = fc.array(someone, { maxLength: 25 });

describe("The audit of a track record", () => {
  it("says of two on time in seven what so few can show", () => {
    const audit = auditTrackRecord([...times(2, past()), ...times(4, late()), waiting()], AS_OF);
    expect(audit).toMatchObject({ associates: 7, decidedOnTime: 2, leftBeforeDecision: 0, onTime: { due: 7, medianDelayMonths: 12 } });
    expect(audit.verdict).toBe(
      "Of 7 due, 2 were decided on time (95% interval 8 to 64%). That is few to judge by; it does not show whether decisions come on time more often than late. No sign of a track without an end shows.",
    );
  });

  it("cannot judge by four, and can by five", () => {
    expect(auditTrackRecord(times(4, late({ delayReasons: ["market", "market"], criteriaInWriting: false })), AS_OF).verdict).toBe("Only 4 were due in the last ten years: this record cannot be judged by so few.");
    expect(auditTrackRecord(times(5, late()), AS_OF).verdict).toContain("Of 5 due, 0 were decided on time (95% interval 0 to 43%). That is few to judge by, yet it points to decisions that come late more often than on time.");
  });

  it("stops calling twenty few", () => {
    expect(auditTrackRecord(times(19, past()), AS_OF).verdict).toContain("That is few to judge by, yet it points to decisions that come on time");
    expect(auditTrackRecord(times(20, past()), AS_OF).verdict).toContain("That points to decisions that come on time more often than late.");
  });

  it("counts who left before a decision, and says of how many", () => {
    const audit = auditTrackRecord([...times(5, past()), ...times(2, past({ outcome: "left", decided: null }))], AS_OF);
    expect(audit).toMatchObject({ leftBeforeDecision: 2, decidedOnTime: 5, onTime: { due: 7 } });
    expect(audit.verdict).toContain("Of 7 looked at, 2 left before a decision.");
  });

  it("leaves out of the rate who was decided on a day nobody wrote down, which is not late", () => {
    expect(auditTrackRecord([past(), past({ decided: null }), past({ decided: null, outcome: "declined" })], AS_OF)).toMatchObject({ decidedOnUnknownDay: 2, onTime: { due: 1, share: 1 } });
  });

  it("looks back ten years, but forgets nobody who still waits", () => {
    const old = { startDate: "2009-07-01", promised: "2013-07-01" } as const;
    expect(auditTrackRecord([past({ ...old, decided: "2014-07-01" })], AS_OF)).toMatchObject({ associates: 0, onTime: null, partnersPerAssociate: null });
    expect(auditTrackRecord([past({ ...old, decided: "2016-09-30" })], AS_OF)).toMatchObject({ associates: 1, onTime: { due: 1 } });
    expect(auditTrackRecord([waiting(old)], AS_OF)).toMatchObject({ associates: 1, onTime: { due: 1, share: 0 }, decadeLong: ["Okafor"] });
  });

  it("reads the record as it stood on the day", () => {
    expect(auditTrackRecord([late(), past({ startDate: "2023-01-01", promised: "2027-01-01", decided: null, outcome: "waiting" })], "2022-12-31")).toMatchObject({ associates: 1, onTime: { share: 0 }, partnersPerAssociate: 0 });
  });

  it.each<[string, Partial<PastAssociate>, string[]]>([
    ["ten years to the day without a decision", { startDate: "2016-09-30", decided: null, outcome: "waiting" }, ["Okafor"]],
    ["a day less", { startDate: "2016-10-01", decided: null, outcome: "waiting" }, []],
    ["declined after eleven years", { startDate: "2010-01-01", decided: "2021-01-01", outcome: "declined" }, ["Okafor"]],
    ["made partner after eleven years", { startDate: "2010-01-01", decided: "2021-01-01" }, []],
    ["left on a day nobody wrote down", { startDate: "2010-01-01", decided: null, outcome: "left" }, []],
    ["no known start", { startDate: null, decided: null, outcome: "waiting" }, []],
  ])("tells a decade-long associate: %s", (_, given, names) => {
    expect(auditTrackRecord([past(given)], AS_OF).decadeLong).toEqual(names);
  });

  it("counts people put off, not the times, and who heard of the market again", () => {
    const audit = auditTrackRecord([late({ delayReasons: ["market"] }), late({ delayReasons: ["market", "other", "market"] }), late({ delayReasons: ["other"] }), past()], AS_OF);
    expect(audit.putOff).toEqual({ people: 3, toldMarket: 2, toldMarketAgain: 1 });
    expect(audit.signs[1]).toEqual({ sign: "the market as the usual reason", state: "shows", why: "2 of 3 people put off heard of the market, 1 of them more than once" });
  });

  it.each<[string, PastAssociate[], TrackRecordSign["state"]]>([
    ["half of those put off", [...times(2, late()), ...times(2, late({ delayReasons: ["market"] }))], "does not show"],
    ["two people alone", times(2, late({ delayReasons: ["market"] })), "unknown"],
    ["nobody put off", times(2, past()), "does not show"],
  ])("does not call the market the usual reason by %s", (_, given, state) => {
    expect(stateOf(auditTrackRecord(given, AS_OF), "the market as the usual reason")).toBe(state);
  });

  it.each<[string, (boolean | null)[], TrackRecordSign["state"]]>([
    ["nobody of three", [false, false, false, null], "shows"],
    ["one of three", [false, true, false], "does not show"],
    ["nobody of two", [false, false, null], "unknown"],
  ])("tells by %s whether criteria are in writing", (_, answers, state) => {
    expect(stateOf(auditTrackRecord(answers.map((criteriaInWriting) => past({ criteriaInWriting })), AS_OF), "no criteria in writing")).toBe(state);
  });

  it("names the signs that show, as something to explain", () => {
    const given = [...times(5, late({ delayReasons: ["market"], criteriaInWriting: false })), waiting({ startDate: "2010-01-01" })];
    expect(auditTrackRecord(given, AS_OF).verdict).toContain("Worth explaining to associates: associates of ten years and more and the market as the usual reason.");
    expect(auditTrackRecord(times(5, past({ startDate: null, criteriaInWriting: null })), AS_OF).verdict).toContain("No sign of a track without an end shows (2 cannot be told).");
    expect(auditTrackRecord(times(5, late({ startDate: null, criteriaInWriting: null, delayReasons: [] })), AS_OF).signs.map(({ state }) => state)).toEqual(["unknown", "does not show", "unknown"]);
  });

  it("makes partners per associate who was due or is settled", () => {
    expect(auditTrackRecord([past(), waiting(), past({ outcome: "left", decided: null }), past({ outcome: "declined" }), waiting({ promised: "2027-01-01" })], AS_OF).partnersPerAssociate).toBe(1 / 4);
  });

  it("never accuses anybody, nor names them in its verdict", () => {
    fc.assert(
      fc.property(record, (given) => {
        const { verdict, onTime } = auditTrackRecord(given, AS_OF);
        expect(verdict).not.toMatch(/sham|fraud|lie|dishonest|never|carrot|NaN|undefined|Okafor|Raman|Weiss|Lindqvist|!/i);
        expect(/cannot be judged/.test(verdict)).toBe(onTime === null || onTime.due < 5);
      }),
    );
  });

  it("counts within its bounds", () => {
    fc.assert(
      fc.property(record, (given) => {
        const audit = auditTrackRecord(given, AS_OF);
        const { putOff, criteriaInWriting, onTime } = audit;
        expect(audit.associates).toBeLessThanOrEqual(given.length);
        expect(putOff.toldMarketAgain <= putOff.toldMarket && putOff.toldMarket <= putOff.people && putOff.people <= audit.associates).toBe(true);
        expect(criteriaInWriting.people <= criteriaInWriting.known && criteriaInWriting.known <= audit.associates).toBe(true);
        expect(audit.decidedOnTime).toBe(Math.round((onTime?.share ?? 0) * (onTime?.due ?? 0)));
      }),
    );
  });

  it("does not depend on the order of the record, save for the names", () => {
    fc.assert(
      fc.property(record, (given) => {
        const [there, back] = [auditTrackRecord(given, AS_OF), auditTrackRecord([...given].reverse(), AS_OF)];
        expect({ ...back, decadeLong: [...back.decadeLong].reverse() }).toEqual(there);
      }),
    );
  });

  it("is not moved by what happened after its day", () => {
    fc.assert(
      fc.property(record, day, (given, later) => {
        fc.pre(later > AS_OF);
        expect(auditTrackRecord([...given, past({ startDate: later })], AS_OF)).toEqual(auditTrackRecord(given, AS_OF));
      }),
    );
  });
});
