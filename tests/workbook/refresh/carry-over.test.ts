import fc from "fast-check";
import { carryOver, finalContents, type CarryOver } from "../../../src/workbook/refresh";
import { aMemoryOf, aSeenSheet, aTablePlan, cellsOf } from "./a-seen-sheet";

const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2,6} [A-Z][a-z]{2,6}$/), { minLength: 1, maxLength: 8 });
const order = <Item>(items: readonly Item[], chance: number): Item[] => items.map((item, index) => ({ item, at: (index * 7919 + chance) % 101 })).sort((a, b) => a.at - b.at).map(({ item }) => item);

/** What the new sheet holds in the row of each person. */
function rowsOf(before: readonly string[], after: readonly string[], mark: (name: string, row: number) => string | { formula: string; value: number }): { readonly carry: CarryOver; readonly rows: ReadonlyMap<string, readonly unknown[]> } {
  const [old, next] = [aTablePlan(before), aTablePlan(after)];
  const cells = cellsOf(old).map((row, index) => (index > 1 && index < 2 + before.length ? [...row, mark(String(row[0]), index)] : row));
  const carry = carryOver(aMemoryOf(old), aSeenSheet(cells), next, ["Table"]);
  return { carry, rows: new Map(finalContents(next, carry.contents).map((row) => [String(row[0]), row])) };
}

describe("carrying the user's work over", () => {
  test("a cell of the user's follows its associate whatever the order, and nobody's is lost", () => {
    fc.assert(
      fc.property(names, names, fc.nat(), fc.nat(), (before, newcomers, chance, leaving) => {
        const staying = before.filter((_, index) => (leaving >> index) % 2 === 0);
        const after = order([...staying, ...newcomers.filter((name) => !before.includes(name))], chance);
        fc.pre(after.length > 0);
        const { carry, rows } = rowsOf(before, after, (name) => `about ${name}`);
        for (const name of before) expect(rows.get(name)).toContain(`about ${name}`);
        expect([...carry.below].sort()).toEqual(before.filter((name) => !staying.includes(name)).sort());
        expect(carry.overwritten).toEqual([]);
      }),
    );
  });

  test("a formula beside an associate speaks of the same associate whatever the order", () => {
    fc.assert(
      fc.property(names, fc.nat(), (people, chance) => {
        const after = order(people, chance);
        const { rows } = rowsOf(people, after, (_, row) => ({ formula: `=$B${row + 1}+C${row + 1}`, value: 1 }));
        after.forEach((name, index) => expect(rows.get(name)?.at(-1)).toBe(`=$B${index + 3}+C${index + 3}`));
      }),
    );
  });

  test("an untouched sheet asks for nothing", () => {
    fc.assert(
      fc.property(names, names, (before, after) => {
        const old = aTablePlan(before);
        const carry = carryOver(aMemoryOf(old), aSeenSheet(cellsOf(old)), aTablePlan(after), ["Table"]);
        expect([carry.copies, carry.contents, carry.looks, carry.columns, carry.rows, carry.page, carry.overwritten, carry.below, carry.frozen]).toEqual([[], [], [], [], [], {}, [], [], []]);
      }),
    );
  });

  test("a column of theirs stays right of the table when the table gets more columns, and none of ours is covered", () => {
    const [old, next] = [aTablePlan(["Amy", "Bob"]), aTablePlan(["Amy", "Bob"], ["name", "growth", "share", "rank", "track"])];
    const cells = cellsOf(old).map((row, index) => (index === 2 ? [...row, "mine"] : row));
    const carry = carryOver(aMemoryOf(old), aSeenSheet(cells), next, ["Table"]);
    expect(carry.contents).toEqual([expect.objectContaining({ row: 2, column: 5, value: "mine" })]);
  });

  test("a formula that spoke of a column that is no longer shown keeps its last value, and is named", () => {
    const [old, next] = [aTablePlan(["Amy", "Bob"]), aTablePlan(["Amy", "Bob"], ["name", "growth"])];
    const cells = cellsOf(old).map((row, index) => (index === 2 ? [...row, { formula: "=C3*2", value: 42 }] : row));
    const carry = carryOver(aMemoryOf(old), aSeenSheet(cells), next, ["Table"]);
    expect(carry.contents).toEqual([expect.objectContaining({ row: 2, column: 2, value: 42, formula: null, how: "set" })]);
    expect(carry.frozen).toEqual(["C3"]);
  });

  test("somebody who comes back finds their cells where they were put: below", () => {
    const { carry } = rowsOf(["Amy Ash", "Bob Birch"], ["Amy Ash"], (name) => `about ${name}`);
    expect(carry.contents.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 3, "about Amy Ash"],
      [6, 0, "Kept from before: your cells beside what is no longer in the table"],
      [7, 0, "Bob Birch"],
      [7, 3, "about Bob Birch"],
    ]);
  });
});
