import fc from "fast-check";
import { placeNames } from "../../../src/slides/charts/place-names";

const ROOM = { top: 80, bottom: 400, gap: 16 };
const ends = fc.array(fc.double({ min: 80, max: 400, noNaN: true }), { minLength: 1, maxLength: 20 });

describe("names beside the ends of lines", () => {
  test("none lies on another, none leaves the room, and their order is that of the lines", () => {
    fc.assert(
      fc.property(ends, (heights) => {
        const placed = placeNames(heights, ROOM) ?? [];
        expect(placed).toHaveLength(heights.length);
        expect(placed.every((height) => height >= ROOM.top - 1e-9 && height <= ROOM.bottom + 1e-9)).toBe(true);
        const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0) || one - other);
        order.slice(1).forEach((index, position) => expect((placed[index] ?? 0) - (placed[order[position] ?? 0] ?? 0)).toBeGreaterThanOrEqual(ROOM.gap - 1e-9));
      }),
    );
  });

  test("a name with room around it stays where its line ends", () => {
    expect(placeNames([100, 300], ROOM)).toEqual([100, 300]);
  });

  test("more than fit are not placed at all", () => {
    expect(placeNames(Array<number>(30).fill(200), ROOM)).toBeNull();
  });
});
