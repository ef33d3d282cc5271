import { isPageSheet } from "../../../src/workbook";
import { LETTER_SHEET, planMilestoneLetter } from "../../../src/workbook";

describe("the milestone letter", () => {
  const sheet = planMilestoneLetter();
  const words = sheet.values.flat().filter((cell) => cell !== null).join("\n");

  test("asks for criteria, thresholds, days, the group's own part, buy-in and signatures", () => {
    for (const part of ["The decision", "The criteria", "Threshold", "What the group does", "Reviews on the way", "Buy-in", "Signatures", "For the group"]) expect(words).toContain(part);
  });

  test("holds no figure and no day: all of it is the group's to fill in", () => {
    expect(sheet.values.flat().filter((cell) => typeof cell === "number")).toEqual([]);
    expect(words).not.toMatch(/\d/);
  });

  test("says that it is no legal advice, and what is no criterion", () => {
    expect(words.replaceAll("\n", " ")).toMatch(/no legal advice/);
    expect(words.replaceAll("\n", " ")).toMatch(/age, protected leave, parental status and reports in good faith/);
  });

  test("leaves one that is there as it is, and is never read as collections", () => {
    expect({ name: sheet.name, ifThere: sheet.ifThere }).toEqual({ name: LETTER_SHEET, ifThere: "leave" });
    expect(isPageSheet({ values: sheet.values.map((row) => row.map((cell) => cell ?? "")) })).toBe(true);
  });
});
