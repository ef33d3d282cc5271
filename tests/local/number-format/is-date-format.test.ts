import { isDateFormat } from "../../../src/local/number-format";

describe("isDateFormat", () => {
  it.each(["m/d/yyyy", "[h]:mm", "h AM/PM", '"Quarter from "mmm yy', '[=0]"";d-mmm', "bb"])("is true of %j", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each(["General", "general", "#,##0", "[Red]0", '0 "days"', "\\d0", "0.0E+0", "@"])("is false of %j", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
