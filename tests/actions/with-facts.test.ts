import fc from "fast-check";
import { withFacts } from "../../src/actions/with-facts";
import type { AssociateFacts, PhysicianRecord } from "../../src/domain";
import type { Reading } from "../../src/workbook";
import { facts } from "../domain/pillars/evidence-builders";
import { aPhysician, aReading } from "../support/a-group";

const reading = (...physicians: readonly PhysicianRecord[]): Reading => {
  const base = aReading();
  return base.group === null ? base : { ...base, group: { ...base.group, physicians } };
};
const first = (filled: Reading): PhysicianRecord | undefined => filled.group?.physicians[0];
const BLANK = { name: "Okafor", role: "unknown", startDate: null, trackYears: null } as const;
const NOTED = facts({ associate: "Okafor", role: "associate", startDate: "2024-01-08", trackYears: 4 });

describe("What the sheet Associates fills in", () => {
  it("is what the collections workbook leaves open", () => {
    expect(first(withFacts(reading(aPhysician(BLANK)), [NOTED]))).toMatchObject({ role: "associate", startDate: "2024-01-08", trackYears: 4 });
  });

  it("never goes before what the collections workbook says", () => {
    const given = aPhysician({ name: "Okafor", role: "partner", startDate: "2010-01-04", trackYears: 3 });
    expect(first(withFacts(reading(given), [NOTED]))).toEqual(given);
  });

  it("is nothing of anybody else, and nothing where no sheet is kept", () => {
    const other = aPhysician({ ...BLANK, name: "Kim" });
    expect(first(withFacts(reading(other), [NOTED]))).toEqual(other);
    const plain = reading(aPhysician(BLANK));
    expect(withFacts(plain, null)).toBe(plain);
  });

  it("changes no figure, whatever is noted", () => {
    fc.assert(
      fc.property(fc.constantFrom<AssociateFacts["role"]>("associate", "partner", "unknown"), fc.option(fc.integer({ min: 1, max: 9 })), (role, trackYears) => {
        const physician = aPhysician(BLANK);
        const filled = first(withFacts(reading(physician), [facts({ associate: "Okafor", role, trackYears })]));
        expect(filled).toEqual({ ...physician, role, trackYears });
      }),
    );
  });
});
