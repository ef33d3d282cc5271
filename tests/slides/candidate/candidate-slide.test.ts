import { compareGroup, type GroupEvidence } from "../../../src/domain";
import type { Deck } from "../../../src/slides";
import { incident, request } from "../../domain/pillars/evidence-builders";
import { assess, GROUP, sponsor } from "../../domain/assessment/assessment-builders";
import { aDeck, elementsOf, slideOf, wordsOf } from "../../support/a-deck";

const deckWith = (evidence: Partial<GroupEvidence> = {}): Deck => aDeck({ comparison: compareGroup(GROUP), assessment: assess(evidence) });

/** The cells of the slide's table whose header begins with this. */
const tableOf = (deck: Deck, name: string, heading: string): string[][] => {
  const table = elementsOf(slideOf(deck, name), "table").find(({ rows }) => rows[0]?.cells[0]?.text === heading);
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
};

describe("a candidate's slide", () => {
  test("shows the figures in the very words of the comparison, beside the group's median", () => {
    const deck = deckWith();
    const compared = tableOf(deck, "Okafor", "Figure").find(([what]) => what?.startsWith("Collections per cFTE"));
    const inTable = deck.slides.flatMap((slide) => elementsOf(slide, "table")).flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))).find(([name]) => name === "Okafor");
    expect(inTable).toContain(compared?.[1]);
    expect(compared?.[2]).toMatch(/^\$/);
  });

  test("shows the points by pillar with coverage, and they add up to the score", () => {
    const rows = tableOf(deckWith(), "Okafor", "Readiness").slice(1);
    const points = rows.map(([, figure]) => Number(figure));
    expect(rows).toHaveLength(6);
    expect(points.slice(0, 5).reduce((sum, each) => sum + each, 0)).toBeCloseTo(points[5] ?? 0, 9);
    expect(rows.every(([, , , coverage]) => /^\d+%$/.test(coverage ?? ""))).toBe(true);
  });

  test("says plainly what is not there yet", () => {
    const deck = deckWith({ incidents: null, staffRequests: null, projects: null, growth: null, participation: null, ownNumbers: null, questions: null, associates: null });
    const words = wordsOf(slideOf(deck, "Okafor")).join("\n");
    expect(words).toContain("Headache: not yet");
    expect(words).toContain("Staff: not yet");
    expect(tableOf(deck, "Okafor", "Readiness").at(-1)?.[1]).toBe("not yet");
    expect(wordsOf(slideOf(aDeck(), "Amara Okafor")).join("\n")).toContain("Milestones: not yet");
  });

  test("names the next milestone and what of the agreement is open", () => {
    const words = wordsOf(slideOf(deckWith({ signals: null }), "Okafor")).join("\n");
    expect(words).toMatch(/Next milestone: .+\./);
    expect(words).toMatch(/Own numbers known by month 12: /);
    expect(words).toMatch(/Not in writing: /);
  });

  test("draws their own line against the group's median and its middle half", () => {
    const [chart] = elementsOf(slideOf(deckWith(), "Okafor"), "chart");
    expect(chart?.lines.map(({ name }) => name)).toEqual(["Group median", "This associate", "Middle half, top", "Middle half, foot"]);
    expect(chart?.altText).toContain("Okafor");
  });

  test("keeps what is the manager's alone: categories, people who asked, sponsors, votes and reasons", () => {
    const deck = deckWith({
      incidents: [incident({ severity: 3, category: "conduct with staff" }), incident({ severity: 2, category: "lateness" })],
      staffRequests: ["Nurse-Quill", "Nurse-Rook"].map((requester) => request({ requester, wish: "not with" })),
      sponsors: [sponsor({ partner: "Zephyrine" }), sponsor({ partner: "Abernathy", relation: "none", stage: null, wouldShareBalanceSheet: false, vetoReason: "blows up at staff" })],
    });
    const words = deck.slides.flatMap(wordsOf).join("\n");
    for (const secret of ["conduct with staff", "lateness", "Quill", "Rook", "Zephyrine", "Abernathy", "blows up", "balance sheet", "would fight", "would refuse", "Incidents!", "Staff requests!", "Sponsors and votes!"]) expect(words).not.toContain(secret);
  });
});
