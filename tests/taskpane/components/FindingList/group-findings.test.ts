import fc from "fast-check";
import type { Finding } from "../../../../src/domain";
import { groupFindings } from "../../../../src/taskpane/components/FindingList/group-findings";

const finding: fc.Arbitrary<Finding> = fc.record({
  severity: fc.constantFrom("error", "warning", "note"),
  code: fc.constantFrom("unreadable", "hidden_sheet", "blank"),
  text: fc.string(),
  where: fc.option(fc.constant("Payments!B6")),
});

describe("many findings", () => {
  test("whatever was noticed, each finding stands once, and none before a graver one", () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 20 }), (findings) => {
        const groups = groupFindings(findings);
        const told = groups.flatMap(({ first, others }) => [first, ...others]);
        expect(told).toHaveLength(findings.length);
        expect(new Set(told)).toEqual(new Set(findings));
        const grave = told.map(({ severity }) => ["error", "warning", "note"].indexOf(severity));
        expect(grave).toEqual([...grave].sort());
      }),
    );
  });

  test("two alike are both shown; from three on, the others stand behind the first", () => {
    const alike = (count: number): Finding[] => Array.from({ length: count }, (_, index) => ({ severity: "warning", code: "unreadable", text: `Cell ${index}.`, where: null }));
    expect(groupFindings(alike(2)).map(({ others }) => others.length)).toEqual([0, 0]);
    expect(groupFindings(alike(5)).map(({ others }) => others.length)).toEqual([4]);
  });
});
