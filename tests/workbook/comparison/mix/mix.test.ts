import fc from "fast-check";
import { planComparison, type ShareChartPlan, type SheetPlan } from "../../../../src/workbook";
import { MIX_COLORS } from "../../../../src/workbook/comparison/mix/mix-colors";
import { mixData } from "../../../../src/workbook/comparison/mix";
import { aComparison, aPhysician, aReading, associates } from "../../../support/a-group";
import { valuesAt } from "../../../support/plan-addresses";

type People = Parameters<typeof aComparison>[1];

function planned(physicians: People): { comparison: SheetPlan; detail: SheetPlan; chart: ShareChartPlan | undefined } {
  const [comparison, detail] = planComparison(aComparison({}, physicians), aReading()).sheets;
  if (comparison === undefined || detail === undefined) throw new Error("two sheets are planned");
  return { comparison, detail, chart: comparison.charts.find((chart) => chart.kind === "share-bars") };
}

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((first, second) => second - first) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe("the payer mix", () => {
  test("draws a bar an associate from cells of the detail, the first associate on top", () => {
    const { detail, chart } = planned([aPhysician({ name: "Amara Okafor" }), aPhysician({ name: "Grace Kim", payers: [{ payer: "Medicaid", amount: 500 }, { payer: "Aetna", amount: 1_500 }] })]);
    const [headings, ...rows] = valuesAt(detail, chart?.source.address ?? "A1");
    expect(headings).toEqual(["Associate", "Commercial", "Blue Cross", "Medicare", "Medicaid"]);
    expect(rows.map(([name]) => name)).toEqual(["Grace Kim", "Amara Okafor"]);
    expect(rows[0]?.slice(1)).toEqual([0.75, 0, 0, 0.25]);
    expect(chart?.series.map(({ name }) => name)).toEqual(headings?.slice(1));
  });

  test("says in words what it shows", () => {
    expect(planned([aPhysician({ payers: [{ payer: "Medicaid", amount: 500 }, { payer: "Aetna", amount: 1_500 }] })]).chart?.altText).toContain("Amara Okafor: Commercial 75% and Medicaid 25%.");
  });

  test("is left out where nobody's payers are named, and the lines take the whole width", () => {
    const { comparison, chart } = planned([aPhysician({ payers: null })]);
    expect(chart).toBeUndefined();
    expect(comparison.charts).toHaveLength(1);
    expect(comparison.values.flat()).not.toContain("Payer mix, all quarters read");
  });

  test("draws thirty bars at most, and says where the others stand", () => {
    const { comparison, chart, detail } = planned(associates(60));
    expect(valuesAt(detail, chart?.source.address ?? "A1")).toHaveLength(31);
    expect(comparison.values.flat()).toContain("Drawn: the first 30 of 60 in the table's order; all stand in Comparison Detail.");
  });

  test("stands beside the lines and touches no cell of theirs", () => {
    const [lines, mix] = planned(associates(9)).comparison.charts;
    const columns = (address = ""): string[] => [...address.matchAll(/[A-Z]+/g)].map(([letters]) => letters.padStart(3));
    expect((columns(lines?.covers)[1] ?? "") < (columns(mix?.covers)[0] ?? "")).toBe(true);
    expect(lines?.covers.match(/\d+/g)).toEqual(mix?.covers.match(/\d+/g));
  });

  test("gives every bar pieces that come to the whole, whatever the payers", () => {
    const payers = fc.array(fc.record({ payer: fc.constantFrom("Aetna", "Medicaid", "Medicare", "Self-pay", "Tricare", "Odd Fund", "BCBS of Ohio"), amount: fc.integer({ min: -5_000, max: 1_000_000 }) }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(payers, { minLength: 1, maxLength: 5 }), (each) => {
        const people = each.map((paid, index) => aPhysician({ name: `P${index}`, payers: [...paid, { payer: "Cigna", amount: 10_000_000 }] }));
        for (const { shares } of mixData(aComparison({}, people)).bars) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      }),
      { numRuns: 60 },
    );
  });

  test("writes each figure in ink that can be read on its piece, and parts neighbours by light and dark", () => {
    for (const [payerClass, color, ink] of MIX_COLORS) expect([payerClass, contrast(color, ink) >= 4.5]).toEqual([payerClass, true]);
    MIX_COLORS.slice(1).forEach(([, color], index) => expect(contrast(color, MIX_COLORS[index]?.[1] ?? color)).toBeGreaterThan(3));
  });
});
