import fc from "fast-check";
import { sponsorStanding, type SponsorRecord } from "../../../src/domain";
import { anyRow, anyRows, row } from "./sponsor-rows";

const activeOf = (...rows: SponsorRecord[]): number | undefined => sponsorStanding(rows, "Okafor")?.activeSponsors;

describe("Sponsor standing", () => {
  it("is not known where no sponsors are kept, and step 1 with nobody where they are", () => {
    expect(sponsorStanding(null, "Okafor")).toBeNull();
    expect(sponsorStanding([row({ associate: "Park", relation: "sponsor", stage: 6 })], "Okafor")).toEqual({
      stage: 1,
      stageName: "new associate",
      stageDate: null,
      activeSponsors: 0,
      quietAllies: 0,
      mentors: 0,
      verdict: "an item on an agenda",
      target: "none yet",
      sentence: "No partner champions Okafor: without a sponsor they are an item on an agenda.",
      nextStep: "Step 2: find one senior partner whose values and style they respect.",
      where: [],
    });
  });

  it("counts as active a sponsor from step 4, informal advocacy, on", () => {
    expect(([1, 2, 3, 4, 5, 6, null] as const).map((stage) => activeOf(row({ relation: "sponsor", stage })))).toEqual([0, 0, 0, 1, 1, 1, 0]);
  });

  it("says why a mentor and an ally who does not advocate yet are no sponsors", () => {
    const standing = sponsorStanding([row({ relation: "mentor", stage: 6 }), row({ partner: "Abara", relation: "sponsor", stage: 3 })], "Okafor");
    expect(standing).toMatchObject({ activeSponsors: 0, quietAllies: 1, mentors: 1, verdict: "an item on an agenda" });
    expect(standing?.sentence).toBe(
      "No partner champions Okafor: without a sponsor they are an item on an agenda. One ally does not advocate yet, and is no sponsor until step 4. One mentor gives advice, which is not sponsoring.",
    );
  });

  it("calls the associate of one or two sponsors somebody's project, and three no better", () => {
    const sponsors = ["Weiss", "Abara", "Moreau"].map((partner) => row({ partner, relation: "sponsor", stage: 5 }));
    const standings = [1, 2, 3].map((count) => sponsorStanding(sponsors.slice(0, count), "Okafor"));
    expect(standings.map((each) => each?.target)).toEqual(["met", "met", "more than needed"]);
    expect(standings.map((each) => each?.verdict)).toEqual(["someone's project", "someone's project", "someone's project"]);
    expect(standings[0]?.sentence).toBe("One partner champions Okafor: they are someone's project. One or two are the target.");
    expect(standings[2]?.sentence).toBe("Three partners champion Okafor: they are someone's project. One or two are the target; more are no better.");
  });

  it("counts a partner with two rows once, by the stronger relation", () => {
    expect(sponsorStanding([row({ relation: "sponsor", stage: 4 }), row({ relation: "sponsor", stage: 5 }), row({ relation: "mentor" })], "Okafor")).toMatchObject({ activeSponsors: 1, mentors: 0 });
  });

  it("counts nobody as champion who would not share a balance sheet", () => {
    expect(sponsorStanding([row({ relation: "sponsor", stage: 6, wouldShareBalanceSheet: false })], "Okafor")).toMatchObject({ activeSponsors: 0, quietAllies: 0 });
  });

  it("takes the highest step, and the first day it was noted", () => {
    const rows = [row({ stage: 3, stageDate: "2024-01-01" }), row({ stage: 4, stageDate: "2026-01-01" }), row({ partner: "Abara", stage: 4, stageDate: "2025-01-01" }), row({ stage: 4 })];
    expect(sponsorStanding(rows, "Okafor")).toMatchObject({ stage: 4, stageName: "informal advocacy", stageDate: "2025-01-01" });
    expect(sponsorStanding([row({ stage: 2 })], "Okafor")).toMatchObject({ stage: 2, stageDate: null });
  });

  it("names the next step of the path, which goes on from advocacy only with an advocate", () => {
    const next = (stage: SponsorRecord["stage"], relation: SponsorRecord["relation"] = "sponsor"): string | undefined => sponsorStanding([row({ stage, relation })], "Okafor")?.nextStep.slice(0, 7);
    expect(([1, 2, 3, 4, 5] as const).map((stage) => next(stage))).toEqual(["Step 2:", "Step 3:", "Step 4:", "Step 5:", "Step 6:"]);
    expect(next(6)).toBe("The pat");
    expect(next(5, "mentor")).toBe("Step 4:");
  });

  it("is never improved by a mentor: a mentor makes no sponsor", () => {
    fc.assert(
      fc.property(anyRows, anyRow, (rows, another) => {
        // An answer of the same partner may take a veto back: that is no doing of the mentor.
        const mentor: SponsorRecord = { ...another, associate: "Okafor", relation: "mentor", wouldShareBalanceSheet: null };
        expect(activeOf(...rows, mentor) ?? 0).toBeLessThanOrEqual(activeOf(...rows) ?? 0);
      }),
    );
  });

  it("is someone's project exactly with a sponsor, whatever else is noted", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const standing = sponsorStanding(rows, "Okafor");
        expect(standing?.verdict === "someone's project").toBe((standing?.activeSponsors ?? 0) > 0);
        expect(standing?.target === "none yet").toBe(standing?.activeSponsors === 0);
      }),
    );
  });

  it("counts no partner twice, and names none", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const standing = sponsorStanding(rows, "Okafor");
        const partners = new Set(rows.filter(({ associate }) => associate === "Okafor").map(({ partner }) => partner));
        expect((standing?.activeSponsors ?? 0) + (standing?.quietAllies ?? 0) + (standing?.mentors ?? 0)).toBeLessThanOrEqual(partners.size);
        expect(JSON.stringify(standing)).not.toMatch(/Weiss|Lindqvist|Abara|Moreau/);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(sponsorStanding([...rows].reverse(), "Okafor")).toEqual({ ...sponsorStanding(rows, "Okafor"), where: expect.any(Array) as unknown });
      }),
    );
  });
});
