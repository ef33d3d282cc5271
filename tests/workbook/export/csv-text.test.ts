import fc from "fast-check";
import { csvText, type CsvCell } from "../../../src/workbook/export/csv-text";
import { readCsv } from "../../support/read-csv";

const shown = ({ kind, text }: CsvCell): string => (kind === "text" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

describe("comma-separated values", () => {
  test("are read back by another program, whatever the texts", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom('a"b', "a,b", "a\r\nb", "a\nb", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "", " Ünïcode "));
    const row = fc.array(fc.record({ kind: fc.constant("text" as const), text }), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => expect(readCsv(csvText(rows))).toEqual(rows.map((each) => each.map(shown)))));
  });

  test("hold no text that a spreadsheet program takes for a formula", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string(), (first, rest) => {
        const [[cell = ""] = []] = readCsv(csvText([[{ kind: "text", text: first + rest }]]));
        expect(cell.startsWith("'")).toBe(true);
      }),
    );
  });

  test("keep a negative number a number", () => expect(csvText([[{ kind: "number", text: "-2.50" }]])).toBe("\uFEFF-2.50\r\n"));
});
