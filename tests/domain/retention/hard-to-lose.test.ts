import fc from "fast-check";
import { hardToLose, type GrowthRecord } from "../../../src/domain";
import { anyGrowth, anyGrowths, growth } from "./growth-rows";

const holds = (...rows: GrowthRecord[]): (boolean | null)[] | undefined => hardToLose(rows, "Okafor")?.items.map((each) => each.holds);

describe("Hard to lose", () => {
  it("is not known where the group keeps no growth rows", () => {
    expect(hardToLose(null, "Okafor")).toBeNull();
  });

  it("holds in none of three where nothing is noted of the associate, and says so", () => {
    expect(hardToLose([growth({ associate: "Park" })], "Okafor")).toEqual({
      met: 0,
      items: [
        { item: "owns a line, site or referral source", holds: false, sentence: "No line, site or referral source is noted as depending on Okafor.", where: [] },
        { item: "sought by name", holds: false, sentence: "Nobody is noted as seeking them by name.", where: [] },
        { item: "covers crises", holds: false, sentence: "No crisis is noted as covered by them.", where: [] },
      ],
    });
  });

  it("shows the evidence of each item, and where it stands", () => {
    const rows = [
      growth({ kind: "service line", what: "epilepsy monitoring", where: "Growth!A2:G2" }),
      growth({ kind: "inbound referrals", what: "valley family medicine", where: "Growth!A3:G3" }),
      growth({ kind: "sought by name", what: "outside cardiologists", where: "Growth!A4:G4", dependsOnAssociate: null }),
      growth({ kind: "crisis covered", what: "the new records system", where: "Growth!A5:G5", dependsOnAssociate: null }),
    ];
    expect(hardToLose(rows, "Okafor")).toEqual({
      met: 3,
      items: [
        { item: "owns a line, site or referral source", holds: true, sentence: "Depends on Okafor: service line: epilepsy monitoring and inbound referrals: valley family medicine.", where: ["Growth!A2:G2", "Growth!A3:G3"] },
        { item: "sought by name", holds: true, sentence: "Sought by name: outside cardiologists.", where: ["Growth!A4:G4"] },
        { item: "covers crises", holds: true, sentence: "Covered: the new records system.", where: ["Growth!A5:G5"] },
      ],
    });
  });

  it("takes a site nobody has answered for as neither theirs nor not", () => {
    expect(hardToLose([growth({ dependsOnAssociate: null })], "Okafor")?.items[0]).toMatchObject({ holds: null, sentence: "Not known: nobody has said whether one line, site or source would leave with Okafor." });
    expect(holds(growth({ dependsOnAssociate: null }), growth())).toEqual([true, false, false]);
    expect(holds(growth({ dependsOnAssociate: false }))).toEqual([false, false, false]);
  });

  it("does not own what is only sought or covered", () => {
    expect(holds(growth({ kind: "sought by name" }), growth({ kind: "crisis covered" }))).toEqual([false, true, true]);
  });

  it("is never lessened by one more row", () => {
    fc.assert(
      fc.property(anyGrowths, anyGrowth, (rows, another) => {
        expect(hardToLose([...rows, another], "Okafor")?.met).toBeGreaterThanOrEqual(hardToLose(rows, "Okafor")?.met ?? 0);
      }),
    );
  });

  it("rests on rows wherever it holds, and only on the associate's own", () => {
    fc.assert(
      fc.property(anyGrowths, (rows) => {
        hardToLose(rows, "Okafor")?.items.forEach((each) => expect(each.where.length > 0).toBe(each.holds === true));
        expect(hardToLose(rows.filter(({ associate }) => associate === "Okafor"), "Okafor")).toEqual(hardToLose(rows, "Okafor"));
      }),
    );
  });
});
