import fc from "fast-check";
import type { SponsorRecord } from "../../../src/domain";
import { standingAnswer } from "../../../src/domain/sponsorship/standing-answer";
import { anyRows, row } from "./sponsor-rows";

const yes = (voteDate: SponsorRecord["voteDate"] = null): SponsorRecord => row({ wouldShareBalanceSheet: true, voteDate });
const no = (voteDate: SponsorRecord["voteDate"] = null): SponsorRecord => row({ wouldShareBalanceSheet: false, voteDate });

describe("A partner's standing answer", () => {
  it("is none where they have not been asked", () => {
    expect([standingAnswer([]), standingAnswer([row()])]).toEqual([null, null]);
  });

  it.each<[string, SponsorRecord[], "would share" | "would not"]>([
    ["one yes", [yes()], "would share"],
    ["one no", [no()], "would not"],
    ["a no taken back later", [no("2025-01-01"), yes("2025-01-02")], "would share"],
    ["a yes taken back later", [yes("2025-01-01"), no("2025-01-02")], "would not"],
    ["both on one day", [yes("2025-01-01"), no("2025-01-01")], "would not"],
    ["two noes, one of them taken back", [no("2025-01-01"), yes("2025-06-01"), no("2026-01-01")], "would not"],
  ])("is, of %s, that they %s", (_, rows, answer) => {
    expect(standingAnswer(rows)).toBe(answer);
  });

  it("is no again after any no on the newest day", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(standingAnswer([...rows, no("2026-12-31")])).toBe("would not");
      }),
    );
  });

  it("is never turned by a row without an answer", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(standingAnswer([...rows, row()])).toBe(standingAnswer(rows));
      }),
    );
  });
});
