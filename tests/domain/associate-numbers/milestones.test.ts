import fc from "fast-check";
import {
  milestones,
  OWN_NUMBERS,
  type AssociateFacts,
  type IsoDate,
  type Milestone,
  type MilestoneEvidence,
  type OwnNumbersRecord,
  type PastAssociate,
  type ProgressSignal,
} from "../../../src/domain";

const AS_OF = "2026-09-30";
const [COLLECTIONS, PAYERS, NO_SHOWS, OVERHEAD] = OWN_NUMBERS;

const facts = (given: Partial<AssociateFacts> = {}): AssociateFacts => ({
  associate: "Okafor", where: "Associates!A2:J2", role: "associate", startDate: "2024-07-01", trackYears: 4, decisionDate: "2028-07-01",
  hoursOfFullWeek: null, payPerYear: null, rework: null, qualityScore: null, openSafetyConcern: null, ...given,
});
const signal = (given: Partial<ProgressSignal> = {}): ProgressSignal => ({ associate: "Okafor", where: "Signals!A2:C2", signal: "talked timeline and expectations", date: "2024-11-15", ...given });
const asking = (given: Partial<OwnNumbersRecord["known"]> = {}, askedOn: IsoDate | null = "2025-05-01"): OwnNumbersRecord => ({
  associate: "Okafor", where: "Own numbers!A2:F2", askedOn, known: { [COLLECTIONS]: true, [PAYERS]: true, [NO_SHOWS]: true, [OVERHEAD]: true, ...given },
});
const record = (given: Partial<PastAssociate> = {}): PastAssociate => ({
  associate: "Okafor", where: "Track record!A2:G2", startDate: "2024-07-01", promised: null, decided: null, outcome: "waiting", delayReasons: [], criteriaInWriting: true, ...given,
});
const evidence = (given: Partial<MilestoneEvidence> = {}): MilestoneEvidence => ({ associates: [facts()], ownNumbers: [], signals: [], trackRecord: null, ...given });

const told = (given: Partial<MilestoneEvidence>, asOf: IsoDate = AS_OF): Milestone | undefined => milestones("Okafor", evidence(given), asOf).milestones[0];
const learned = (given: Partial<MilestoneEvidence>, asOf: IsoDate = AS_OF): Milestone | undefined => milestones("Okafor", evidence(given), asOf).milestones[1];

const day: fc.Arbitrary<IsoDate> = fc.tuple(fc.integer({ min: 2022, max: 2027 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 })).map(([year, month, date]): IsoDate => `${year}-${month}-${date}`);
const answer = fc.constantFrom(true, false, null);
const askings = fc.array(
  fc.tuple(answer, answer, answer, answer, fc.option(day)).map(([one, two, three, four, askedOn]) => asking({ [COLLECTIONS]: one, [PAYERS]: two, [NO_SHOWS]: three, [OVERHEAD]: four }, askedOn)),
  { maxLength: 4 },
);

describe("Telling an associate the criteria", () => {
  it("is due six months after the first day", () => {
    expect(told({ signals: [signal()] })).toEqual({
      milestone: "criteria told within 6 months", due: "2025-01-01", state: "met", why: "Okafor was told the timeline and the criteria on 2024-11-15.", where: ["Signals!A2:C2"],
    });
  });

  it.each<[string, Partial<MilestoneEvidence>, IsoDate, Milestone["state"]]>([
    ["to the day", { signals: [signal({ date: "2025-01-01" })] }, AS_OF, "met"],
    ["a day later", { signals: [signal({ date: "2025-01-02" })] }, AS_OF, "met late"],
    ["by milestones in writing", { signals: [signal({ signal: "given milestones in writing" })] }, AS_OF, "met"],
    ["on a day nobody wrote down", { signals: [signal({ date: null })] }, AS_OF, "met"],
    ["in writing, by the track record", { signals: null, trackRecord: [record()] }, AS_OF, "met"],
    ["late, but before that on a day nobody wrote down", { signals: [signal({ date: "2025-03-01" }), signal({ date: null })] }, AS_OF, "met"],
    ["by praise alone", { signals: [signal({ signal: "praised" })] }, AS_OF, "missed"],
    ["somebody else", { signals: [signal({ associate: "Raman" })] }, AS_OF, "missed"],
    ["not yet", {}, "2025-01-01", "still to come"],
    ["only after the day looked at", { signals: [signal()] }, "2024-11-14", "still to come"],
    ["by nobody who keeps notes", { signals: null }, AS_OF, "unknown"],
    ["since nobody knows when", { associates: [facts({ startDate: null })] }, AS_OF, "unknown"],
  ])("%s", (_, given, asOf, state) => {
    expect(told(given, asOf)?.state).toBe(state);
  });
});

describe("Learning the business", () => {
  it("is due twelve months after the first day, all four numbers", () => {
    expect(learned({ ownNumbers: [asking()] })).toEqual({ milestone: "own numbers known by month 12", due: "2025-07-01", state: "met", why: "Okafor knew all four numbers on 2025-05-01.", where: ["Own numbers!A2:F2"] });
    expect(learned({ ownNumbers: [asking({}, "2025-07-02")] })?.state).toBe("met late");
    expect(learned({ ownNumbers: [asking({}, null)] })).toMatchObject({ state: "met", why: "Okafor knew all four numbers." });
  });

  it("counts each number from the first asking at which it was known", () => {
    const twice = [asking({ [OVERHEAD]: false }, "2025-03-01"), asking({ [COLLECTIONS]: null, [PAYERS]: null }, "2025-08-01")];
    expect(learned({ ownNumbers: twice })).toMatchObject({ state: "met late", why: "Okafor knew all four numbers on 2025-08-01." });
  });

  it("is missed by who was asked and did not know, and unknown of who was not asked", () => {
    expect(learned({ ownNumbers: [asking({ [OVERHEAD]: false, [NO_SHOWS]: null })] })).toMatchObject({
      state: "missed",
      why: "Okafor did not know how overhead is allocated and was never asked for no-show rate against the group.",
    });
    expect(learned({ ownNumbers: [asking({ [NO_SHOWS]: null })] })?.state).toBe("unknown");
    expect(learned({ ownNumbers: null })).toMatchObject({ state: "unknown", why: "Nobody has asked Okafor for the four numbers." });
    expect(learned({ ownNumbers: [] }, "2025-06-30")?.state).toBe("still to come");
  });

  it("is never undone by another asking", () => {
    fc.assert(
      fc.property(askings, askings, (earlier, more) => {
        const before = learned({ ownNumbers: earlier });
        fc.pre(before?.state === "met");
        expect(learned({ ownNumbers: [...earlier, ...more] })?.state).toBe("met");
      }),
    );
  });

  it("is missed only by who did not know a number when asked", () => {
    fc.assert(
      fc.property(askings, day, (ownNumbers, asOf) => {
        const state = learned({ ownNumbers }, asOf)?.state;
        if (state === "missed") expect(ownNumbers.some(({ known }) => Object.values(known).includes(false))).toBe(true);
        if (state === "met" || state === "met late") expect(OWN_NUMBERS.every((number) => ownNumbers.some(({ known }) => known[number] === true))).toBe(true);
        if (state === "still to come") expect(asOf <= "2025-07-01").toBe(true);
      }),
    );
  });
});

describe("What is not in writing", () => {
  it("is nothing where day, years, decision and milestones are", () => {
    expect(milestones("Okafor", evidence({ signals: [signal({ signal: "given milestones in writing" })] }), AS_OF).notInWriting).toEqual([]);
  });

  it.each<[Partial<AssociateFacts>, string]>([[{ startDate: null }, "first day"], [{ trackYears: null }, "years to the decision"], [{ decisionDate: null }, "day of the decision"]])("names of %j the %s", (given, field) => {
    expect(milestones("Okafor", evidence({ associates: [facts(given)] }), AS_OF).notInWriting).toEqual([field, "milestones"]);
  });

  it("is everything of somebody on no sheet, and of milestones given only later", () => {
    expect(milestones("Raman", evidence(), AS_OF).notInWriting).toHaveLength(4);
    expect(milestones("Okafor", evidence({ signals: [signal({ signal: "given milestones in writing", date: "2026-10-01" })] }), AS_OF).notInWriting).toEqual(["milestones"]);
  });

  it("does not depend on what is noted of others", () => {
    fc.assert(
      fc.property(askings, fc.array(day, { maxLength: 3 }), (ownNumbers, dates) => {
        const others = { ownNumbers: ownNumbers.map((each) => ({ ...each, associate: "Raman" })), signals: dates.map((date) => signal({ associate: "Raman", date })), trackRecord: [record({ associate: "Raman" })] };
        expect(milestones("Okafor", evidence(others), AS_OF)).toEqual(milestones("Okafor", evidence({ trackRecord: [] }), AS_OF));
      }),
    );
  });
});
