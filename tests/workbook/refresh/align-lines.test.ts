import fc from "fast-check";
import { alignLines } from "../../../src/workbook/refresh/align-lines";

const lines = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 });

describe("aligning the lines we wrote with those that are there", () => {
  test("lines nobody touched are themselves", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("", "a", "b", "c")), (written) => expect(alignLines(written, written)).toEqual(written.map((_, index) => index))));
  });

  test("a line that can be told by its words is found whatever the order", () => {
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat()), (written, chance) => {
        const order = new Map(written.map((line) => [line, chance.next().value as number]));
        const shuffled = [...written].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(alignLines(written, shuffled)).toEqual(shuffled.map((line) => written.indexOf(line)));
      }),
    );
  });

  test("no line is found twice, whatever is done to them", () => {
    const any = fc.array(fc.constantFrom("", "a", "b", "c", "d"), { maxLength: 15 });
    fc.assert(
      fc.property(any, any, (written, seen) => {
        const found = alignLines(written, seen, () => true).filter((line) => line !== null);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test("a line put in between is the user's own, and a line written over is found between its neighbours", () => {
    expect(alignLines(["a", "b", "c"], ["a", "mine", "b", "c"])).toEqual([0, null, 1, 2]);
    expect(alignLines(["a", "b", "c"], ["a", "B!", "c"], () => true)).toEqual([0, 1, 2]);
    expect(alignLines(["a", "b", "c"], ["a", "B!", "c"], () => false)).toEqual([0, null, 2]);
  });
});
