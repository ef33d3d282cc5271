import { formatNumber } from "../../../src/local/number-format";

describe("formatNumber", () => {
  it("shows nothing for what is no date, and where no condition holds", () => {
    expect([formatNumber(-1, "m/d/yyyy", "1900"), formatNumber(3_000_000, "m/d/yyyy", "1900"), formatNumber(5, "[>10]0;[<0]0", "1900")]).toEqual([null, null, null]);
  });

  it("shows a day by the date system it is counted in", () => {
    expect([formatNumber(1, "yyyy-mm-dd", "1900"), formatNumber(1, "yyyy-mm-dd", "1904")]).toEqual(["1900-01-01", "1904-01-02"]);
  });
});
