import fc from "fast-check";
import { isNumberFormat } from "../../../src/local/number-format";

describe("isNumberFormat", () => {
  it.each(["", "General", "general;-General", "0.0,K", '0 "net"', "\\n0", "[Red]0;[<0]0;0;@", '_n0', '"a;b";0;0;0', "[$€-407] 0", "# ?/?"])("accepts %j", (code) => {
    expect(isNumberFormat(code)).toBe(true);
  });

  it.each(['0"net', "[Red", "0;0;0;0;0", "0n", "N"])("refuses %j", (code) => {
    expect(isNumberFormat(code)).toBe(false);
  });

  it("accepts any words in quotes", () => {
    fc.assert(fc.property(fc.string().filter((words) => !words.includes('"')), (words) => isNumberFormat(`0"${words}"`)));
  });
});
