import fc from "fast-check";
import { blockTrial, type BlockPlan } from "../../../src/domain";

const A_BLOCK: BlockPlan = { sessionsPerMonth: 4, visitsPerSession: 10, collectionsPerVisit: 150, addedCostPerMonth: 2500 };

const count = fc.nat({ max: 40 });
const block: fc.Arbitrary<BlockPlan> = fc.record({ sessionsPerMonth: count, visitsPerSession: count, collectionsPerVisit: fc.nat({ max: 900 }), addedCostPerMonth: fc.nat({ max: 50_000 }) });
const months = fc.integer({ min: 1, max: 36 });

describe("A block trial", () => {
  it("runs three months unless told otherwise", () => {
    expect(blockTrial(A_BLOCK)).toEqual([
      { month: 1, addedVisits: 40, addedCollections: 6000, runningNet: 3500 },
      { month: 2, addedVisits: 40, addedCollections: 6000, runningNet: 7000 },
      { month: 3, addedVisits: 40, addedCollections: 6000, runningNet: 10_500 },
    ]);
  });

  it("shows a block that costs more than it brings", () => {
    expect(blockTrial({ ...A_BLOCK, addedCostPerMonth: 7000 }, 2).map(({ runningNet }) => runningNet)).toEqual([-1000, -2000]);
  });

  it("adds to the running net what each month brings and costs", () => {
    fc.assert(
      fc.property(block, months, (plan, length) => {
        const trial = blockTrial(plan, length);
        expect(trial.map(({ month }) => month)).toEqual(Array.from({ length }, (_, index) => index + 1));
        trial.forEach((each, index) => expect(each.runningNet).toBe((trial[index - 1]?.runningNet ?? 0) + each.addedCollections - plan.addedCostPerMonth));
      }),
    );
  });

  it("of no sessions at no cost changes nothing", () => {
    fc.assert(
      fc.property(block, months, (plan, length) => {
        const trial = blockTrial({ ...plan, sessionsPerMonth: 0, addedCostPerMonth: 0 }, length);
        expect(trial.every(({ addedVisits, addedCollections, runningNet }) => addedVisits === 0 && addedCollections === 0 && runningNet === 0)).toBe(true);
      }),
    );
  });

  it("begins the same however long it runs", () => {
    fc.assert(
      fc.property(block, months, (plan, length) => {
        expect(blockTrial(plan, length + 1).slice(0, length)).toEqual(blockTrial(plan, length));
      }),
    );
  });

  it("cannot be planned in figures below zero, or for half a month", () => {
    expect(() => blockTrial({ ...A_BLOCK, visitsPerSession: -1 })).toThrow(RangeError);
    expect(() => blockTrial(A_BLOCK, 0.5)).toThrow(RangeError);
    expect(() => blockTrial(A_BLOCK, 0)).toThrow(RangeError);
  });
});
