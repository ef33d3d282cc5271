import fc from "fast-check";
import type { GroupRecord } from "../../../src/domain";
import { EVIDENCE, GROUP, sponsor } from "../assessment/assessment-builders";
import { facts, incident, request } from "../pillars/evidence-builders";
import { told } from "./told-builders";

const withOthers = (change: (physician: GroupRecord["physicians"][number], index: number) => Partial<GroupRecord["physicians"][number]>): GroupRecord => ({
  ...GROUP,
  physicians: GROUP.physicians.map((physician, index) => (physician.name === "Okafor" ? physician : { ...physician, ...change(physician, index) })),
});

describe("what an associate is told", () => {
  test("is all of their own, quarter by quarter", () => {
    const { quarters, comparedLastFour, trend, payers, headache, numbers } = told();
    expect(quarters).toHaveLength(6);
    expect(quarters.every(({ collections, cfte, compared }) => collections !== null && cfte !== null && compared !== null)).toBe(true);
    expect({ comparedLastFour, label: trend.label, amount: numbers.collections.amount }).toEqual({ comparedLastFour: expect.any(Number) as number, label: "Rising", amount: quarters[5]?.collections });
    expect(headache?.map(({ category }) => category)).toEqual(["schedule complaints", "lateness", "slow documentation", "conduct with staff"]);
    expect((payers?.shares ?? []).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(payers === null ? 0 : 1, 9);
  });

  test("does not change with any figure or name of the others, as long as the place is the same", () => {
    const before = told();
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.2, max: 0.99, noNaN: true }), { minLength: 5, maxLength: 5 }), fc.stringMatching(/^[A-Z][a-z]{3,9}$/), (factors, surname) => {
        fc.pre(surname !== "Okafor");
        const group = withOthers(({ collections }, index) => ({ name: `${surname}${index}`, collections: collections.map((each) => (each === null ? null : Math.round(each * (factors[index] ?? 1)))) }));
        expect(told({}, group)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  test("does not change with how many the others are", () => {
    const [, kim] = GROUP.physicians;
    const more = Array.from({ length: 4 }, (_, index) => ({ ...(kim ?? GROUP.physicians[0]), name: `Newcomer${index}` }) as GroupRecord["physicians"][number]);
    const before = told({}, { ...GROUP, physicians: [...GROUP.physicians, ...more.slice(0, 1)] });
    expect(told({}, { ...GROUP, physicians: [...GROUP.physicians, ...more] })).toEqual(before);
  });

  test("does not change with what is written down of others", () => {
    const evidence = {
      incidents: [...(EVIDENCE.incidents ?? []), incident({ associate: "Kim", severity: 3 })],
      staffRequests: [...(EVIDENCE.staffRequests ?? []), request({ associate: "Kim", requester: "T1" })],
      sponsors: [...(EVIDENCE.sponsors ?? []), sponsor({ associate: "Kim", wouldShareBalanceSheet: false })],
    };
    expect(told(evidence)).toEqual(told());
  });

  test.each([
    ["a veto", { sponsors: [sponsor({ wouldShareBalanceSheet: false, vetoReason: "shops offers, threatens to leave" })] }],
    ["no sponsor at all", { sponsors: [sponsor({ relation: "none", stage: 1 })] }],
    ["another sponsor's name", { sponsors: [sponsor({ partner: "Moreau" })] }],
    ["an open concern for safety", { associates: [facts({ qualityScore: 90, rework: { redone: 10, of: 1000 }, openSafetyConcern: true, payPerYear: 40_000_000 })] }],
  ] as const)("cannot be told apart from what it is without %s", (_, evidence) => {
    expect(told(evidence as Parameters<typeof told>[0])).toEqual(told());
  });

  test("leaves out the group's name, and a payer's, where they name somebody else", () => {
    const named = told({}, { ...GROUP, groupName: "Weiss & Partners", physicians: GROUP.physicians.map((each) => ({ ...each, payers: [{ payer: "Kim family trust", amount: 500 }, { payer: "Aetna", amount: 100 }] })) });
    expect({ groupName: named.groupName, topPayer: named.payers?.topPayer }).toEqual({ groupName: null, topPayer: null });
  });

  test("says nothing of the staff where so few asked that they could be guessed", () => {
    expect(told({ staffRequests: [request({ requester: "T1", wish: "not with" })] }).staff).toBe("too few");
  });
});
