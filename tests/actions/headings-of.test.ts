import { headingsOf } from "../../src/actions/headings-of";
import { aSheet } from "../support/input-sheets";

describe("Headings in use", () => {
  it("are short texts side by side near the top, each once", () => {
    const sheets = [aSheet("Payments", [["Lakeside", "", ""], ["Provider", "Graduation Year", "Payments"], ["Okafor", 2019, 1200]]), aSheet("More", [["Provider", "Golf", "Payments"]])];
    expect(headingsOf(sheets)).toEqual(["Provider", "Graduation Year", "Payments", "Golf"]);
  });

  it("are no sentences, and nothing from far below", () => {
    const far = Array.from({ length: 20 }, (_, row) => (row === 15 ? ["Age", "Leave", "Notes"] : [row, row, row]));
    expect(headingsOf([aSheet("Far", far), aSheet("Prose", [["x".repeat(41), "y".repeat(41), "z".repeat(41)]])])).toEqual([]);
  });
});
