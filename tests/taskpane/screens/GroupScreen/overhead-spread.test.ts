import fc from "fast-check";
import { compareOverheadMethods } from "../../../../src/domain";
import { overheadSpread } from "../../../../src/taskpane/screens/GroupScreen/overhead-spread";

const bearer = fc.record({ collections: fc.integer({ min: 1, max: 1_000_000 }), cfte: fc.option(fc.constantFrom(0.5, 0.8, 1)), visits: fc.constant(null) });

describe("What each carries at the least and at the most", () => {
  it("encloses every way that can be worked out", () => {
    fc.assert(
      fc.property(fc.array(bearer, { minLength: 1, maxLength: 5 }), (bearers) => {
        const named = bearers.map((each, index) => ({ ...each, name: `P${index}` }));
        const methods = compareOverheadMethods(100_000, named);
        overheadSpread({ physicians: named.map(({ name }) => name), methods }).forEach(({ least, most }, position) => {
          const parts = methods.flatMap(({ parts: each }) => each?.[position] ?? []);
          expect([least.amount, most.amount]).toEqual([Math.min(...parts), Math.max(...parts)]);
        });
      }),
    );
  });
});
