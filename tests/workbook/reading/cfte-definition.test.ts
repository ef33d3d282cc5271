import { read, sheet, type Rows } from "./builders";

const collections: Rows = [["Provider", "Q1 2024", "Q2 2024"], ["Al Smith", 100, 200], ["Bo Lee", 10, ""]];
const people: Rows = [["Provider", "cFTE"], ["Al Smith", 0.8], ["Bo Lee", 1]];

const definitionOver = (...titles: readonly string[]): string | null | undefined =>
  read([sheet("Payments", collections), sheet("cFTE", [...titles.map((title) => [title]), [], ...people])]).group?.cfteDefinition;

describe("what the workbook says a clinical FTE is", () => {
  test.each([
    ["1.0 cFTE = 36 clinic hours a week", "1.0 cFTE = 36 clinic hours a week"],
    ["1.0 cFTE = 36 clinic hours a week; leave is counted by the day", "1.0 cFTE = 36 clinic hours a week"],
    ["By month (1 FTE = 37.5 hours)", "1 FTE = 37.5 hours"],
    ["Note: 1.00 clinical FTE = 8 half-days per week.", "1.00 clinical FTE = 8 half-days per week"],
  ])("is taken from %p over the table, in its own words", (title, words) => {
    expect(definitionOver("Clinical FTE by physician", title)).toBe(words);
  });

  test("is nothing where no line says it", () => {
    expect(definitionOver("Clinical FTE by physician")).toBeNull();
    expect(definitionOver("0.8 cFTE = 29 hours a week")).toBeNull();
    expect(definitionOver("Total 11.0 cFTE = the whole group")).toBeNull();
  });

  test("is not looked for over tables without clinical FTE", () => {
    const reading = read([sheet("Payments", [["1.0 cFTE = 36 clinic hours a week"], [], ["Provider", "Quarter", "Net Payments"], ["Al Smith", "Q1 2024", 100]])]);
    expect(reading.group?.cfteDefinition).toBeNull();
  });
});
