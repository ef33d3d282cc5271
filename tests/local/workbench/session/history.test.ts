import fc from "fast-check";
import type { UserChange } from "../../../../src/local/host";
import { NO_HISTORY, remember, wentBack, wentForward, type History } from "../../../../src/local/workbench/session/history";

const aChange = (rows = 1): UserChange => ({
  sheetId: "one",
  cells: { area: { firstRow: 0, lastRow: rows - 1, firstColumn: 0, lastColumn: 0 }, contents: Array.from({ length: rows }, () => [null]) },
  columnWidths: new Map(),
  tables: new Map(),
});
const after = (count: number, rows?: number): History =>
  Array.from({ length: count }, (_, index) => `step ${index + 1}`).reduce((history, words) => remember(history, { words, change: aChange(rows) }), NO_HISTORY);

const wordsOf = ({ past, future }: History): readonly [string | undefined, string | undefined] => [past.at(-1)?.words, future.at(-1)?.words];

describe("the history of what the user did", () => {
  it("goes back and forth, and a new step ends what could be done again", () => {
    const back = wentBack(after(2), aChange());
    expect(wordsOf(back)).toEqual(["step 1", "step 2"]);
    expect(wordsOf(wentForward(back, aChange()))).toEqual(["step 2", undefined]);
    expect(wordsOf(remember(back, { words: "another", change: aChange() }))).toEqual(["another", undefined]);
  });

  it("keeps a hundred steps", () => {
    expect(after(130).past).toHaveLength(100);
    expect(after(130).past[0]?.words).toBe("step 31");
  });

  it("keeps fewer where they are large, and always the last", () => {
    expect(after(5, 200_000).past.map(({ words }) => words)).toEqual(["step 4", "step 5"]);
    expect(after(2, 600_000).past.map(({ words }) => words)).toEqual(["step 2"]);
  });

  it("has as many steps after going back and forth as before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(20), (steps, backs) => {
        const times = Math.min(steps, backs);
        const repeat = (history: History, turn: typeof wentBack): History => Array.from({ length: times }).reduce<History>((each) => turn(each, aChange()), history);
        const there = after(steps);
        expect(repeat(repeat(there, wentBack), wentForward).past.map(({ words }) => words)).toEqual(there.past.map(({ words }) => words));
      }),
    );
  });
});
