import fc from "fast-check";
import { GROWTH_KINDS, growthPillar, type GrowthRecord, type ScoredPillar } from "../../../src/domain";
import { growthRow, partOf, SCORING } from "./evidence-builders";

const scored = (growth: readonly GrowthRecord[] | null): ScoredPillar => growthPillar("Okafor", { growth }, SCORING);
const led = (kind: GrowthRecord["kind"], what: string, dependsOnAssociate: boolean | null = null): GrowthRecord => growthRow({ kind, what, dependsOnAssociate, before: null, after: null });

const rows = fc.array(
  fc
    .record({ kind: fc.constantFrom(...GROWTH_KINDS), what: fc.constantFrom("Eastside", "endoscopy", "go-live"), before: fc.option(fc.nat({ max: 50 })), after: fc.option(fc.nat({ max: 50 })), dependsOnAssociate: fc.option(fc.boolean()) })
    .map((each) => growthRow(each)),
  { maxLength: 6 },
);

describe("Growth of inbound referrals", () => {
  it.each([[80, 0], [90, 25], [100, 50], [110, 75], [120, 100], [150, 100]])("from 100 to %d scores %d", (after, score) => {
    expect(partOf(scored([growthRow({ after })]), "growth of inbound referrals").score).toBeCloseTo(score, 9);
  });

  it("is of all sources together, not the mean of each", () => {
    // From 110 to 121 is a tenth more, though one of the two doubled.
    const part = partOf(scored([growthRow({ before: 100, after: 101 }), growthRow({ before: 10, after: 20 })]), "growth of inbound referrals");
    expect(part).toMatchObject({ score: 75, why: "Inbound referrals from 110 to 121, +10%: 75 of 100." });
    expect(part.inputs).toHaveLength(2);
  });

  it.each<[string, readonly GrowthRecord[] | null]>([
    ["without a sheet", null], ["without a row", []], ["without a count after", [growthRow({ after: null })]], ["from nothing", [growthRow({ before: 0, after: 9 })]],
  ])("is unknown %s", (_, growth) => {
    expect(partOf(scored(growth), "growth of inbound referrals")).toMatchObject({ score: null, why: "No counts of inbound referrals to Okafor before and after. They go into the sheet Growth." });
  });
});

describe("Service lines and sites led", () => {
  it("score half for one, full marks for two, and count each once", () => {
    const score = (...growth: GrowthRecord[]): number | null => partOf(scored(growth), "service lines and sites led").score;
    expect(score(led("site", "Eastside"))).toBe(50);
    expect(score(led("site", "Eastside"), led("site", " eastside "))).toBe(50);
    expect(score(led("site", "Eastside"), led("service line", "Eastside"))).toBe(100);
    expect(score(led("crisis covered", "go-live"), led("sought by name", "knees"))).toBe(0);
  });

  it("are none where the sheet is kept without a row, and unknown where it is not kept", () => {
    expect(partOf(scored([]), "service lines and sites led")).toMatchObject({ score: 0, why: "No service line or site led: 0 of 100." });
    expect(partOf(scored(null), "service lines and sites led").score).toBeNull();
  });
});

describe("Hard to lose", () => {
  it.each<[string, GrowthRecord[], number]>([
    ["nothing", [], 0],
    ["a site of theirs", [led("site", "Eastside", true)], 100 / 3],
    ["a site that would stay", [led("site", "Eastside", false)], 0],
    ["a site of which it is not said", [led("site", "Eastside", null)], 0],
    ["a referral source and a site of theirs, one third together", [led("site", "Eastside", true), growthRow({ dependsOnAssociate: true })], 100 / 3],
    ["being sought by name", [led("sought by name", "knees")], 100 / 3],
    ["being sought by name, twice", [led("sought by name", "knees"), led("sought by name", "hips")], 100 / 3],
    ["a site of theirs and a crisis covered", [led("site", "Eastside", true), led("crisis covered", "go-live")], 200 / 3],
    ["all three", [led("service line", "endoscopy", true), led("sought by name", "knees"), led("crisis covered", "go-live")], 100],
  ])("with %s", (_, growth, score) => {
    expect(partOf(scored(growth), "hard to lose").score).toBeCloseTo(score, 9);
  });
});

describe("The growth pillar", () => {
  it("weighs referrals 50, lines and sites 30, hard to lose 20", () => {
    expect(scored([growthRow({ after: 110 }), led("site", "Eastside", true)]).score).toBeCloseTo((50 * 75 + 30 * 50 + (20 * 100) / 3) / 100, 9);
  });

  it("does not move with anybody else's rows", () => {
    fc.assert(
      fc.property(rows, rows, (own, others) => {
        expect(scored([...others.map((row) => ({ ...row, associate: "Chen" })), ...own])).toEqual(scored(own));
      }),
    );
  });

  it("never falls with one more thing led, sought or covered", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom<GrowthRecord["kind"]>("site", "service line", "crisis covered", "sought by name"), fc.boolean(), (own, kind, depends) => {
        expect(scored([...own, led(kind, "another", depends)]).score ?? NaN).toBeGreaterThanOrEqual(scored(own).score ?? NaN);
      }),
    );
  });
});
