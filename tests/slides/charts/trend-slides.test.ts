import { MOST_LINES, trendSlides } from "../../../src/slides/charts/trend-slides";
import { aComparison, aGroup, aPhysician, associates } from "../../support/a-group";
import { elementsOf, wordsOf } from "../../support/a-deck";
import { compareGroup, type Comparison } from "../../../src/domain";

const chartsOf = (comparison: Comparison): ReturnType<typeof elementsOf<"chart">> => trendSlides(comparison, "").flatMap((slide) => elementsOf(slide, "chart"));

describe("the chart of what is compared", () => {
  test.each([1, 3, 25, 60])("of %d associates draws each once, and the dashed median on every chart", (count) => {
    const comparison = aComparison({}, associates(count));
    const charts = chartsOf(comparison);
    expect(charts.flatMap(({ lines }) => lines.filter(({ dash }) => dash === "solid").map(({ name }) => name))).toEqual(comparison.rows.map(({ name }) => name));
    for (const { lines } of charts) {
      expect(lines.filter(({ dash }) => dash === "dashed").map(({ name }) => name)).toEqual(["Group median"]);
      expect(lines.length).toBeLessThanOrEqual(MOST_LINES + 1);
    }
  });

  test("all charts of one comparison are on one scale", () => {
    expect(new Set(chartsOf(aComparison({}, associates(60))).map(({ axis }) => JSON.stringify(axis))).size).toBe(1);
  });

  test("figures are those of the comparison to the cent, and a quarter without one is a gap", () => {
    const comparison = aComparison();
    const alvarez = chartsOf(comparison)[0]?.lines.find(({ name }) => name === "Nina Alvarez");
    expect(alvarez?.values).toEqual([null, null, null, null, 214_000, 256_000]);
  });

  test("neighbours differ by more than their colour", () => {
    const lines = chartsOf(aComparison({}, associates(12)))[0]?.lines ?? [];
    lines.slice(2).forEach(({ marker, color }, index) => {
      expect(marker).not.toBe(lines[index + 1]?.marker);
      expect(color).not.toBe(lines[index + 1]?.color);
    });
  });

  test("names stand at the ends; where one is too long, all stand in a legend", () => {
    expect(chartsOf(aComparison())[0]?.names).toBe("ends");
    expect(chartsOf(aComparison({}, [aPhysician({ name: "Maximiliane-Theodora von Hohenzollern-Sigmaringen" })]))[0]?.names).toBe("legend");
  });

  test("who has no figure is named with the reason", () => {
    const words = trendSlides(aComparison({}, [aPhysician(), aPhysician({ name: "Lee", cfte: [null, null, null, null, null, null] })]), "").flatMap(wordsOf);
    expect(words.join(" ")).toContain("Without a line: Lee (no cFTE).");
  });

  test("one quarter is no line, and that is said", () => {
    const comparison = compareGroup(aGroup({ quarters: ["2026Q3"], physicians: [aPhysician({ collections: [30_000_000], cfte: [1], overhead: null })] }));
    expect(chartsOf(comparison)).toEqual([]);
    expect(trendSlides(comparison, "").flatMap(wordsOf)).toContain("Not yet: a line needs two complete quarters, and the workbook has one.");
  });
});
