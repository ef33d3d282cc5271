import { DEFAULT_SCORING, PILLARS, raiseWords } from "../../../src/domain";
import { assess, associateOf } from "../assessment/assessment-builders";

describe("what would raise a part", () => {
  test("is said of every part there is, in its own words", () => {
    const { pillars } = associateOf(assess());
    const labels = PILLARS.flatMap((pillar) => pillars[pillar].parts.map(({ label }) => label));
    expect(labels).toHaveLength(15);
    expect(labels.filter((label) => raiseWords(label, DEFAULT_SCORING) === `More in ${label}.`)).toEqual([]);
  });

  test("tells no dollar goalpost, which comes from what the others collect", () => {
    const scoring = { ...DEFAULT_SCORING, level: { zeroAt: 90_000_000, hundredAt: 140_000_000 } };
    expect(raiseWords("collections per clinical FTE", scoring)).toBe(raiseWords("collections per clinical FTE", DEFAULT_SCORING));
  });
});
