import { atLeast } from "../at-least";
import { HEADACHE_CATEGORIES, type CategoryHeadache, type Headache, type HeadacheBand, type HeadacheCategory, type Incident } from "./headache";

/** At this many points a cFTE-year the score has reached 0. */
const POINTS_OF_NO_SCORE = 8;
const HIGH_POINTS = 4;
const MEDIUM_POINTS = 2;

/**
 * How much friction comes with an associate, and of which kind?
 *
 * Points = Σ severity / cFTE-years, so that half a week's work and half a year's are not judged like a whole one's.
 * A category below 2 is Low, below 4 Medium, else High; overall the worst speaks. Score = 100 · (1 − min(1, points / 8)).
 *
 * @param incidents What happened in the time looked at; an empty log is no headache.
 * @param cfteYears Clinical FTE times years of that time, above zero: 0.5 cFTE over two years is one cFTE-year.
 * @returns Score, points and bands, overall and by category.
 * @throws RangeError when `cfteYears` is not above zero.
 *
 * @example
 * assessHeadache([{ category: "lateness", severity: 2 }, { category: "lateness", severity: 1 }], 1) // => {"score": 62.5, "points": 3, "band": "Medium", "worstCategory": "lateness"}
 * assessHeadache([{ category: "conduct with staff", severity: 3 }], 0.5) // => {"score": 25, "points": 6, "band": "High"}
 * assessHeadache([], 2) // => {"score": 100, "points": 0, "band": "Low", "worstCategory": null}
 */
export function assessHeadache(incidents: readonly Incident[], cfteYears: number): Headache {
  if (!(cfteYears > 0)) throw new RangeError(`Incidents are counted per cFTE-year, of which there must be some, not ${cfteYears}.`);
  const severityOf = (category: HeadacheCategory): number =>
    incidents.reduce((sum, incident) => (incident.category === category ? sum + incident.severity : sum), 0);
  const inCategory = (category: HeadacheCategory): CategoryHeadache => {
    const categoryPoints = severityOf(category) / cfteYears;
    return { points: categoryPoints, band: bandOf(categoryPoints) };
  };
  const categories = Object.fromEntries(HEADACHE_CATEGORIES.map((category) => [category, inCategory(category)])) as Headache["categories"];
  const worst = HEADACHE_CATEGORIES.reduce((left, right) => (categories[right].points > categories[left].points ? right : left));
  const points = incidents.reduce((sum, { severity }) => sum + severity, 0) / cfteYears;
  return {
    score: 100 * (1 - Math.min(1, points / POINTS_OF_NO_SCORE)),
    points,
    band: categories[worst].band,
    worstCategory: incidents.length === 0 ? null : worst,
    categories,
  };
}

function bandOf(points: number): HeadacheBand {
  if (atLeast(points, HIGH_POINTS)) return "High";
  return atLeast(points, MEDIUM_POINTS) ? "Medium" : "Low";
}
