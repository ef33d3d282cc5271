import type { Change } from "../../../src/domain";
import { planAssociateSheet } from "../../../src/workbook";
import { GROUP } from "../../domain/assessment/assessment-builders";
import { told } from "../../domain/told/told-builders";
import { incident } from "../../domain/pillars/evidence-builders";

const wordsOf = (evidence: Parameters<typeof told>[0] = {}, group: Parameters<typeof told>[1] = GROUP): string =>
  planAssociateSheet(told(evidence, group), "For Okafor").values.flat().filter((cell) => cell !== null).join("\n");

describe("an associate's sheet", () => {
  test("says the trend with what so few quarters cannot show, and what the next one must bring", () => {
    expect(wordsOf()).toMatch(/Rising, \+[\d.]+% a quarter, over six quarters[\s\S]*means not shown,? never flat[\s\S]*the next quarter keeps it Rising/);
  });

  test("says plainly what is not known yet, and shows no figure for it", () => {
    const group = { ...GROUP, physicians: GROUP.physicians.map((each) => (each.name === "Okafor" ? { ...each, collections: each.collections.map((cents, index, all) => (index < all.length - 2 ? null : cents)) } : each)) };
    const words = wordsOf({}, group);
    expect(words).toContain("You have two quarters with figures; a trend takes four.");
    expect(words).toContain("no figure");
    expect(words).not.toMatch(/NaN|undefined|null/);
  });

  test("names the kind of friction that stalls the track, and neither day nor reporter", () => {
    const words = wordsOf({ incidents: Array.from({ length: 5 }, () => incident({ category: "lateness", severity: 3, date: "2026-02-02" })) });
    expect(words).toMatch(/Stalled, because friction is High in one kind/);
    expect(words).not.toMatch(/Feb|2026-02-02/);
  });

  test("speaks of neither votes nor sponsors but to say that they are told in person", () => {
    expect(wordsOf()).not.toMatch(/veto|sponsor|balance sheet|\bWeiss\b/i);
  });

  test("lists the single figures that would change a verdict, with what they are now and would have to be, and says that nothing else moves", () => {
    const changes: Change[] = [
      { input: "overhead coverage", unit: "times", from: 1.04, to: 1.1, changes: "band", becomes: "On track", sentence: "" },
      { input: "the index of the project, 100 before it,", unit: "index", from: 115, to: 115, changes: "track", becomes: "Fast track", sentence: "" },
    ];
    const { values } = planAssociateSheet({ ...told(), changes, track: null }, "For Okafor");
    const heading = values.findIndex(([first]) => first === "If only this were");
    expect(values.slice(heading, heading + 3).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ["If only this were", "Now", "Then", "It becomes"],
      ["overhead coverage", "1.04×", "1.1×", "Readiness: On track"],
      ["the index of the project, 100 before it", "115", "115 again", "Track: Fast track"],
    ]);
    expect(values.flat()).toContainEqual(expect.stringContaining("moved by the least"));
  });

  test("of whom no figure would move anything says so, without a table", () => {
    const words = planAssociateSheet({ ...told(), changes: [], track: null }, "For Okafor").values.flat().join("\n");
    expect(words).toContain("No single figure of yours would change the readiness or the track by itself.");
    expect(words).not.toContain("If only this were");
  });

  test("is one page wide and has the own line alone in its chart", () => {
    const { charts, print } = planAssociateSheet(told(), "For Okafor");
    expect(charts.map(({ series }) => series.length)).toEqual([1]);
    expect(print).toMatchObject({ orientation: "portrait", pagesTall: null });
  });
});
