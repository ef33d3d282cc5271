import { hostInput } from "../../../../src/local/workbench/session/host-input";
import { parseEntry } from "../../../../src/local/workbench/session";

describe("hostInput", () => {
  it("marks text, so that the host takes it for nothing else", () => {
    expect(["'=1+1", "'00123", "Aetna"].map((typed) => hostInput(parseEntry(typed)))).toEqual(["'=1+1", "'00123", "'Aetna"]);
  });

  it("hands formulas, numbers and truth values on as they are, and empties a cell with an empty text", () => {
    expect(["=1+1", "12%", "TRUE", ""].map((typed) => hostInput(parseEntry(typed)))).toEqual(["=1+1", 0.12, true, ""]);
  });
});
