import { periodOfLine } from "../../../../src/workbook/reading/blocks/period-of-table";

const spelling = { dateSystem: "1900", dayOrder: "month-first" } as const;

describe("the period a line over a table says", () => {
  test.each([
    ["January 2024", 1],
    ["Payments for January 2024", 1],
    ["Collections by provider - January 2024", 1],
    ["Collections, January - March 2024", 3],
    ["Q1 2024", 3],
  ])("%s is one of %d months", (line, months) => expect(periodOfLine(line, spelling)).toMatchObject({ months }));

  test.each(["Payments by payer, January - June 2024", "January to December 2024", "Feb 2024 - Jun 2024", "Printed January 2024", "2024"])("%s is no month and no quarter", (line) =>
    expect(periodOfLine(line, spelling)).toBeNull(),
  );
});
