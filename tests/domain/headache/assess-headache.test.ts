import fc from "fast-check";
import { assessHeadache, HEADACHE_CATEGORIES, type HeadacheBand, type HeadacheCategory, type Incident } from "../../../src/domain";

const anIncident = (category: HeadacheCategory, severity: Incident["severity"] = 1): Incident => ({ category, severity });

const incident: fc.Arbitrary<Incident> = fc.record({ category: fc.constantFrom(...HEADACHE_CATEGORIES), severity: fc.constantFrom(1, 2, 3) });
const incidents = fc.array(incident, { maxLength: 12 });
const cfteYears = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);

const BANDS: readonly HeadacheBand[] = ["Low", "Medium", "High"];

describe("The headache score", () => {
  it("is worked out by hand for a year with lateness and one argument", () => {
    const headache = assessHeadache([anIncident("lateness", 2), anIncident("lateness", 1), anIncident("conduct with staff", 1)], 1);
    expect(headache).toEqual({
      score: 50,
      points: 4,
      band: "Medium",
      worstCategory: "lateness",
      categories: {
        "schedule complaints": { points: 0, band: "Low" },
        lateness: { points: 3, band: "Medium" },
        "slow documentation": { points: 0, band: "Low" },
        "conduct with staff": { points: 1, band: "Low" },
      },
    });
  });

  it("is 100 of an empty log, with no worst category", () => {
    expect(assessHeadache([], 0.5)).toMatchObject({ score: 100, points: 0, band: "Low", worstCategory: null });
  });

  it.each<[number, HeadacheBand]>([[3, "Low"], [4, "Medium"], [7, "Medium"], [8, "High"]])("calls %d points in two cFTE-years %s", (minor, band) => {
    expect(assessHeadache(Array.from({ length: minor }, () => anIncident("slow documentation")), 2).band).toBe(band);
  });

  it("is High by one category, and not by four quiet ones together", () => {
    expect(assessHeadache([anIncident("schedule complaints", 3), anIncident("schedule complaints", 1)], 1)).toMatchObject({ band: "High", score: 50 });
    expect(assessHeadache(HEADACHE_CATEGORIES.map((category) => anIncident(category)), 1)).toMatchObject({ band: "Low", score: 50 });
  });

  it("names the first of equally bad categories", () => {
    expect(assessHeadache([anIncident("conduct with staff", 2), anIncident("lateness", 2)], 1).worstCategory).toBe("lateness");
  });

  it("does not fall below 0, however much happened", () => {
    expect(assessHeadache(Array.from({ length: 50 }, () => anIncident("lateness", 3)), 0.25)).toMatchObject({ score: 0, points: 600 });
  });

  it("is the same for half the cFTE over twice the time", () => {
    fc.assert(
      fc.property(incidents, cfteYears, (log, years) => {
        expect(assessHeadache(log, 0.5 * (2 * years))).toEqual(assessHeadache(log, years));
      }),
    );
  });

  it("is never lowered by fixing an incident", () => {
    fc.assert(
      fc.property(incidents, cfteYears, fc.nat(), (log, years, which) => {
        fc.pre(log.length > 0);
        const before = assessHeadache(log, years);
        const after = assessHeadache(log.filter((_, index) => index !== which % log.length), years);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(BANDS.indexOf(after.band)).toBeLessThanOrEqual(BANDS.indexOf(before.band));
      }),
    );
  });

  it("rests on the points of its categories and nothing else", () => {
    fc.assert(
      fc.property(incidents, cfteYears, (log, years) => {
        const { points, categories, band } = assessHeadache(log, years);
        const parts = HEADACHE_CATEGORIES.map((category) => categories[category]);
        expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(points, 9);
        expect(BANDS.indexOf(band)).toBe(Math.max(...parts.map((part) => BANDS.indexOf(part.band))));
      }),
    );
  });

  it("does not depend on the order of the log", () => {
    fc.assert(
      fc.property(incidents, cfteYears, (log, years) => {
        expect(assessHeadache([...log].reverse(), years)).toEqual(assessHeadache(log, years));
      }),
    );
  });

  it.each([0, -1, Number.NaN])("cannot be judged over %d cFTE-years", (years) => {
    expect(() => assessHeadache([], years)).toThrow(RangeError);
  });
});
