import fc from "fast-check";
import { timelineRules, type TimelineEvidence, type TimelineRule, type Track, type TrackDecision } from "../../../src/domain";
import { anyDay } from "../calendar/any-day";

const AGREED = "2027-07-01";

/** Somebody in the middle of the group, three years in, of whom nothing is noted. */
const someone = (given: Partial<TimelineEvidence> = {}): TimelineEvidence => ({
  percentile: 0.5,
  yearsOnTrack: 3,
  scheduleComplaints: 0,
  notWithRequesters: 0,
  deferrals: 0,
  decision: { track: "Standard", settledBy: "matrix" },
  ...given,
});
const EARLY: Partial<TimelineEvidence> = { percentile: 0.75, yearsOnTrack: 2, scheduleComplaints: 0 };

const rulesOf = (given: Partial<TimelineEvidence>): TimelineRule["rule"][] => timelineRules(someone(given), AGREED).rules.map(({ rule }) => rule);

const decision: fc.Arbitrary<TrackDecision | null> = fc.constantFrom(
  { track: "Fast track", settledBy: "matrix" },
  { track: "Delayed", settledBy: "matrix" },
  { track: "Stalled", settledBy: "staff requests" },
  { track: "Stalled", settledBy: "headache" },
  { track: "Hold", settledBy: "veto" },
  null,
);
const count = fc.option(fc.nat({ max: 5 }));
const evidence: fc.Arbitrary<TimelineEvidence> = fc.record({
  percentile: fc.option(fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)),
  yearsOnTrack: fc.option(fc.integer({ min: 0, max: 24 }).map((quarters) => quarters / 4)),
  scheduleComplaints: count,
  notWithRequesters: count,
  deferrals: count,
  decision,
});

describe("What moves the decision", () => {
  it("is nothing for somebody of whom nothing is noted", () => {
    expect(timelineRules(someone(), AGREED)).toEqual({ rules: [], expected: { earliest: AGREED, latest: AGREED } });
  });

  it("brings who is in the top quarter within two years, and never complained of the schedule, a year nearer", () => {
    expect(timelineRules(someone(EARLY), AGREED)).toEqual({
      rules: [{ rule: "early flag", yearsLow: -1, yearsHigh: -1, because: "They stand at 75% of the group within two years of the start, and never complained about the schedule." }],
      expected: { earliest: "2026-07-01", latest: "2026-07-01" },
    });
  });

  it.each<[string, Partial<TimelineEvidence>]>([
    ["below the top quarter", { percentile: 0.74 }],
    ["after more than two years", { yearsOnTrack: 2.25 }],
    ["with one complaint of the schedule", { scheduleComplaints: 1 }],
    ["with no incidents kept", { scheduleComplaints: null }],
    ["without a start", { yearsOnTrack: null }],
    ["without a percentile", { percentile: null }],
  ])("brings nobody nearer %s", (_, given) => {
    expect(rulesOf({ ...EARLY, ...given })).toEqual([]);
  });

  it("puts off by two to three years whom three different people ask not to be assigned with", () => {
    const { rules, expected } = timelineRules(someone({ notWithRequesters: 3, decision: { track: "Stalled", settledBy: "staff requests" } }), AGREED);
    expect(rules).toEqual([{ rule: "staff requests", yearsLow: 2, yearsHigh: 3, because: "3 different people asked not to be assigned with them: as a rule two to three years longer." }]);
    expect(expected).toEqual({ earliest: "2029-07-01", latest: "2030-07-01" });
    expect(rulesOf({ notWithRequesters: 2 })).toEqual([]);
  });

  it("puts off by a year each time it was said, and by one at least on the Delayed track", () => {
    const latest = (given: Partial<TimelineEvidence>): string | undefined => timelineRules(someone(given), AGREED).expected?.latest;
    const delayed: TrackDecision = { track: "Delayed", settledBy: "matrix" };
    expect([latest({ deferrals: 1 }), latest({ deferrals: 2 }), latest({ decision: delayed }), latest({ decision: delayed, deferrals: 1 }), latest({ deferrals: null })]).toEqual(["2028-07-01", "2029-07-01", "2028-07-01", "2028-07-01", AGREED]);
    expect(timelineRules(someone({ deferrals: 2 }), AGREED).rules[0]?.because).toBe("They were told to wait two more years so far.");
  });

  it.each<[Track, TrackDecision["settledBy"], string]>([
    ["Hold", "safety concern", "an open safety concern"],
    ["Hold", "veto", "a partner who would not share a balance sheet"],
    ["Stalled", "headache", "high headache in one category"],
    ["Stalled", "matrix", "figures and headache together"],
  ])("leaves no day on %s by %s, and says why", (track, settledBy, because) => {
    expect(timelineRules(someone({ ...EARLY, decision: { track, settledBy } }), AGREED)).toMatchObject({
      rules: [{ rule: "early flag" }, { rule: "no date", yearsLow: null, yearsHigh: null, because: `Their track is ${track}, because of ${because}: no day can be given while that lasts.` }],
      expected: null,
    });
  });

  it("adds up: a year nearer and two to three longer make one to two", () => {
    expect(timelineRules(someone({ ...EARLY, notWithRequesters: 3 }), AGREED).expected).toEqual({ earliest: "2028-07-01", latest: "2029-07-01" });
  });

  it("expects no day where none was agreed, but names the rules", () => {
    expect(timelineRules(someone(EARLY), null)).toMatchObject({ rules: [{ rule: "early flag" }], expected: null });
  });

  it("is never brought nearer by a deferral", () => {
    fc.assert(
      fc.property(evidence, anyDay, (given, agreed) => {
        const before = timelineRules(given, agreed).expected;
        const after = timelineRules({ ...given, deferrals: (given.deferrals ?? 0) + 1 }, agreed).expected;
        expect(after === null).toBe(before === null);
        if (before !== null && after !== null) expect(before.earliest <= after.earliest && before.latest <= after.latest).toBe(true);
      }),
    );
  });

  it("is never brought nearer by one more who asks not to be assigned, nor by a complaint", () => {
    fc.assert(
      fc.property(evidence, anyDay, (given, agreed) => {
        const latest = (each: TimelineEvidence): string => timelineRules(each, agreed).expected?.latest ?? "9999";
        expect(latest(given) <= latest({ ...given, notWithRequesters: (given.notWithRequesters ?? 0) + 1 })).toBe(true);
        expect(latest(given) <= latest({ ...given, scheduleComplaints: (given.scheduleComplaints ?? 0) + 1 })).toBe(true);
      }),
    );
  });

  it("never ends before it begins, and moves by what its rules say", () => {
    fc.assert(
      fc.property(evidence, anyDay, (given, agreed) => {
        const { rules, expected } = timelineRules(given, agreed);
        expect(expected === null).toBe(rules.some(({ rule }) => rule === "no date"));
        if (expected === null) return;
        const years = rules.reduce((sum, { yearsLow }) => sum + (yearsLow ?? NaN), 0);
        expect(Number(expected.earliest.slice(0, 4)) - Number(agreed.slice(0, 4))).toBe(years);
        expect(expected.earliest <= expected.latest).toBe(true);
      }),
    );
  });

  it.each<Partial<TimelineEvidence>>([{ percentile: 75 }, { deferrals: -1 }, { notWithRequesters: Number.NaN }, { scheduleComplaints: -2 }])("is not told from %p", (given) => {
    expect(() => timelineRules(someone(given), AGREED)).toThrow(RangeError);
  });
});
