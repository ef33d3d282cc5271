import fc from "fast-check";
import { voteStanding, type SponsorRecord } from "../../../src/domain";
import { anyRows, row } from "./sponsor-rows";

const yes = (partner: string, voteDate: SponsorRecord["voteDate"] = null): SponsorRecord => row({ partner, wouldShareBalanceSheet: true, voteDate });
const no = (partner: string, voteDate: SponsorRecord["voteDate"] = null, vetoReason: SponsorRecord["vetoReason"] = null): SponsorRecord => row({ partner, wouldShareBalanceSheet: false, voteDate, vetoReason });

describe("The partners' vote", () => {
  it("is not known where nothing is kept, and unasked where nobody has a row", () => {
    expect(voteStanding(null, "Okafor")).toBeNull();
    expect(voteStanding([no("Weiss")].map((each) => ({ ...each, associate: "Park" })), "Okafor", 4)).toEqual({
      asked: 0,
      wouldShare: 0,
      vetoes: 0,
      notAsked: 4,
      reasons: [],
      isBlocked: false,
      sentence: "No partner has been asked whether they would share a call schedule and a balance sheet with Okafor.",
      where: [],
    });
  });

  it("counts who was asked, who would share, who would not, and who was not asked", () => {
    expect(voteStanding([yes("Weiss"), yes("Abara"), no("Moreau"), row({ partner: "Lindqvist" })], "Okafor")).toMatchObject({ asked: 3, wouldShare: 2, vetoes: 1, notAsked: 1, isBlocked: true });
    expect(voteStanding([yes("Weiss"), no("Moreau")], "Okafor", 6)?.notAsked).toBe(4);
    expect(voteStanding([yes("Weiss"), row({ partner: "Abara" })], "Okafor", 1)?.notAsked).toBe(1);
  });

  it("counts partners behind each reason, and those who gave none", () => {
    const rows = [no("Weiss", null, "dodges responsibility"), no("Weiss", null, "dodges responsibility"), no("Abara", null, "dodges responsibility"), no("Abara", null, "blows up at staff"), no("Moreau"), yes("Lindqvist")];
    expect(voteStanding(rows, "Okafor")?.reasons).toEqual([
      { reason: "blows up at staff", partners: 1 },
      { reason: "dodges responsibility", partners: 2 },
      { reason: "no reason given", partners: 1 },
    ]);
  });

  it("hears the reason only of who would not share", () => {
    expect(voteStanding([row({ wouldShareBalanceSheet: true, vetoReason: "blows up at staff" }), row({ partner: "Abara", vetoReason: "blows up at staff" })], "Okafor")?.reasons).toEqual([]);
  });

  it("lets a partner take a no back on a later day, and only so", () => {
    const vetoesOf = (...rows: SponsorRecord[]): number | undefined => voteStanding(rows, "Okafor")?.vetoes;
    expect(vetoesOf(no("Weiss", "2025-01-01"), yes("Weiss", "2026-01-01"))).toBe(0);
    expect(vetoesOf(yes("Weiss", "2026-01-01"), no("Weiss", "2025-01-01"))).toBe(0);
    expect(vetoesOf(no("Weiss", "2026-01-01"), yes("Weiss", "2026-01-01"))).toBe(1);
    expect(vetoesOf(no("Weiss", "2026-01-01"), yes("Weiss", "2025-01-01"))).toBe(1);
    expect(vetoesOf(no("Weiss"), yes("Weiss", "2026-01-01"))).toBe(1);
    expect(vetoesOf(no("Weiss", "2025-01-01"), yes("Weiss"))).toBe(1);
  });

  it("is said in words that name nobody", () => {
    expect(voteStanding([yes("Weiss"), yes("Abara")], "Okafor", 3)?.sentence).toBe("Two partners asked would share a call schedule and a balance sheet with Okafor, and nobody asked would not. One partner has not been asked.");
    expect(voteStanding([yes("Weiss"), no("Abara")], "Okafor")?.sentence).toBe("1 of 2 partners asked would not share a call schedule and a balance sheet with Okafor. One or two are enough to block, however many would.");
  });

  it("is blocked by a veto that no number of others outweighs", () => {
    fc.assert(
      fc.property(anyRows, fc.nat({ max: 9 }), (rows, others) => {
        const more = Array.from({ length: others }, (_, index) => yes(`Partner ${index}`, "2026-09-01"));
        const standing = voteStanding([...rows, no("Okonkwo"), ...more], "Okafor");
        expect(standing).toMatchObject({ isBlocked: true });
        expect(standing?.vetoes).toBe((voteStanding(rows, "Okafor")?.vetoes ?? 0) + 1);
      }),
    );
  });

  it("accounts for every partner once, and for every veto by a reason", () => {
    fc.assert(
      fc.property(anyRows, fc.option(fc.nat({ max: 8 })), (rows, partners) => {
        const standing = voteStanding(rows, "Okafor", partners);
        if (standing === null) throw new Error("Votes are kept.");
        const listed = new Set(rows.filter(({ associate }) => associate === "Okafor").map(({ partner }) => partner)).size;
        expect(standing.wouldShare + standing.vetoes).toBe(standing.asked);
        expect(standing.asked + standing.notAsked).toBe(Math.max(listed, partners ?? 0));
        expect(standing.reasons.length > 0).toBe(standing.vetoes > 0);
        standing.reasons.forEach((each) => expect(each.partners).toBeLessThanOrEqual(standing.vetoes));
        expect(JSON.stringify(standing)).not.toMatch(/Weiss|Lindqvist|Abara|Moreau/);
      }),
    );
  });
});
