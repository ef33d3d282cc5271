import fc from "fast-check";
import { compareGroup, type PhysicianRecord } from "../../../../src/domain";
import { COMPARISON_SHEET, DETAIL_SHEET, isOurFormula, planComparison, type FigureKind, type SheetPlan } from "../../../../src/workbook";
import { aGroup, aPhysician, aReading } from "../../../support/a-group";

function sheetsOf(physicians: readonly PhysicianRecord[], figures: FigureKind): { readonly comparison: SheetPlan; readonly detail: SheetPlan } {
  const group = aGroup({ physicians });
  const { sheets } = planComparison(compareGroup(group), aReading({ group }), { figures, preset: "full" });
  const named = (name: string): SheetPlan => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`the plan has no sheet ${name}`);
    return sheet;
  };
  return { comparison: named(COMPARISON_SHEET), detail: named(DETAIL_SHEET) };
}

const cents = fc.option(fc.integer({ min: 1, max: 90_000_000 }), { freq: 6, nil: null });
const physician = fc.record({
  name: fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom("=1+1", "'quoted", "@SUM(A1)")),
  role: fc.constantFrom("associate" as const, "partner" as const),
  collections: fc.array(cents, { minLength: 6, maxLength: 6 }),
  cfte: fc.array(fc.option(fc.constantFrom(0.3, 0.7, 1), { freq: 8, nil: null }), { minLength: 6, maxLength: 6 }),
  payers: fc.option(fc.constantFrom([{ payer: "Medicaid", amount: 40 }, { payer: "Commercial", amount: 60 }], [{ payer: "=Aetna", amount: 5 }]), { nil: null }),
  overhead: fc.option(fc.array(cents, { minLength: 6, maxLength: 6 }), { nil: null }),
});
const people = fc.array(physician, { minLength: 1, maxLength: 8 }).map((all) => all.map((each) => aPhysician(each)));

describe("Live formulas of a comparison", () => {
  it("are there on request only", () => {
    expect(sheetsOf(aGroup().physicians, "values").comparison.formulas).toEqual([]);
    expect(sheetsOf(aGroup().physicians, "live").comparison.formulas?.length).toBeGreaterThan(0);
  });

  it("are ours whoever is called what, and stand where a value stands that is the same to the cent", () => {
    fc.assert(
      fc.property(people, (physicians) => {
        const [live, plain] = [sheetsOf(physicians, "live").comparison, sheetsOf(physicians, "values").comparison];
        for (const { row, column, formula } of live.formulas ?? []) {
          expect([formula, isOurFormula(formula)]).toEqual([formula, true]);
          const [comes, value] = [live.values[row]?.[column], plain.values[row]?.[column]];
          if (typeof comes !== "number" || typeof value !== "number") expect(comes).toBe(value);
          else expect(Math.abs(comes - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("lead to the detail sheet under the name it is given", () => {
    const group = aGroup();
    const [comparison] = planComparison(compareGroup(group), aReading({ group }), { figures: "live", ending: "O'Hare" }).sheets;
    const formulas = (comparison?.formulas ?? []).map(({ formula }) => formula);
    expect(formulas.filter((formula) => !formula.includes("'Comparison Detail O''Hare'!") || !isOurFormula(formula))).toEqual([]);
    expect(formulas).not.toHaveLength(0);
  });

  it("are told of in the footnote, with what they follow", () => {
    const { comparison } = sheetsOf(aGroup().physicians, "live");
    expect(comparison.values.map(([first]) => first).join(" ")).toMatch(/Live formulas in .*“Growth a quarter”.* follow the figures in Comparison Detail; refresh after a change of the source sheets\./);
  });

  it("lead to a list of everybody for the place in the group, partners too", () => {
    const { detail } = sheetsOf(aGroup().physicians, "live");
    expect(detail.tables.map(({ name }) => name)).toContain("PartnerTrackRanked");
    expect(sheetsOf(aGroup().physicians, "values").detail.tables.map(({ name }) => name)).not.toContain("PartnerTrackRanked");
  });
});
