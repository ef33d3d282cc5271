import { cellLook } from "../../../src/slides/tables/cell-look";
import { COLORS } from "../../../src/workbook";

describe("the look of a comparison's cell", () => {
  test.each([
    ["trend", "▲ Rising", COLORS.rising],
    ["track", "■ Stalled", COLORS.falling],
    ["headache", "High · 4.7", COLORS.falling],
    ["compared", "not yet", COLORS.muted],
    ["payerRisk", "Low", COLORS.ink],
  ])("of %s, %s follows its sign or word", (column, text, color) => {
    expect(cellLook(column, text).color).toBe(color);
  });

  test.each(["High Plains Medical", "North Shore", "▲"])("never follows the user's own words: %s", (text) => {
    expect(cellLook("topPayer", text).color).toBe(COLORS.ink);
    expect(cellLook("associate", text)).toEqual({ text, bold: true, color: COLORS.ink });
  });
});
