import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Session } from "../../../../src/taskpane/session";
import { aGroupAssessment, anAssessment, SCORED } from "../../support/assessed-builders";
import { aComparison, aRow, aTrend } from "../../support/comparison-builders";
import { renderPane } from "../../support/render-pane";
import { aReady } from "../../support/session-builders";

const BASE = anAssessment();
const AT_LIST = { kind: "candidates" } as const;

const ROWS = [
  aRow(),
  aRow({ name: "Priya Natarajan", trend: aTrend({ label: "Flat" }), percentile: 0.55, yearsOnTrack: 1 }),
  aRow({ name: "Dana Whitfield", percentile: 0.2, yearsOnTrack: 3 }),
];

const judged = (): Session =>
  aReady({
    comparison: aComparison({ rows: ROWS }),
    assessment: aGroupAssessment([
      { ...BASE, name: "Marcus Boyd", track: { track: "Fast track", settledBy: "matrix" }, readiness: SCORED, rank: { rank: 2, best: 1, worst: 3, shareAtRank: 0.7 }, gates: [], coHires: ["Priya Natarajan"] },
      { ...BASE, name: "Priya Natarajan", trackLacks: "no incidents log", coHires: ["Marcus Boyd"] },
      { ...BASE, name: "Dana Whitfield", coHires: [] },
    ]),
  });

const listed = (): string[] => screen.getAllByRole("rowheader").map((header) => within(header).getByRole("button").textContent ?? "");
const lineUnder = (name: string): string => screen.getByRole("row", { name: new RegExp(name) }).nextElementSibling?.textContent ?? "";

describe("the candidates", () => {
  test("stand with track, readiness, rank, years and how much is not known, each in words", () => {
    renderPane(judged(), AT_LIST);
    expect(lineUnder("Marcus Boyd")).toBe("▲ Fast track · Readiness 74.2, on track · rank 2, between 1 and 3 · 1.4 of 4 years");
    expect(lineUnder("Priya")).toMatch(/^Track not known: no incidents log · Readiness needs .*culture, growth, leadership, clinical: \d+% covered · 1\.0 of 4 years · \d things not known$/);
  });

  test("are found by name, and how many are left is said", async () => {
    const { user } = renderPane(judged(), AT_LIST);
    await user.type(screen.getByRole("searchbox", { name: "Find a name" }), "pri");
    expect(listed()).toEqual(["›Priya Natarajan"]);
    expect(screen.getByText("1 of 3 shown")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show everybody" }));
    expect(listed()).toHaveLength(3);
  });

  test("a search that finds nobody says so", async () => {
    const { user } = renderPane(judged(), AT_LIST);
    await user.type(screen.getByRole("searchbox", { name: "Find a name" }), "zzz");
    expect(screen.getByText("Nobody fits this search.")).toBeVisible();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  test("are filtered and sorted, and the pane still knows how when one comes back", async () => {
    const { user } = renderPane(judged(), AT_LIST);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "years since start");
    await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "Rising");
    expect(listed()).toEqual(["›Dana Whitfield", "›Marcus Boyd"]);
    await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: "Data" }));
    await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: "Candidates" }));
    expect(listed()).toEqual(["›Dana Whitfield", "›Marcus Boyd"]);
  });

  test("where only money is known, nothing else is claimed, and one press makes the sheets for the rest", async () => {
    const { user, asked } = renderPane(aReady({ comparison: aComparison({ rows: ROWS }) }), AT_LIST);
    expect(lineUnder("Marcus Boyd")).toBe("1.4 of 4 years");
    expect(within(screen.getByRole("combobox", { name: "Sort by" })).queryByRole("option", { name: "readiness" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Add sheets to write it down" }));
    expect(asked).toEqual(["inputs"]);
  });
});

describe("associates side by side", () => {
  test("begin with those who started together, the same figures in the same order", async () => {
    const { user } = renderPane(judged(), AT_LIST);
    await user.click(screen.getByRole("button", { name: "Set side by side" }));
    expect(screen.getByRole("heading", { name: "Side by side" })).toBeVisible();
    const table = screen.getByRole("table", { name: "The same figures in the same order" });
    expect(within(table).getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Marcus Boyd", "Priya Natarajan"]);
    expect(table).toHaveTextContent(/Years since start1\.4 of 4 years1\.0 of 4 years.*Track▲ Fast tracknot known/);
    expect(screen.getByText("Marcus Boyd started 5 months before Priya Natarajan.")).toBeVisible();
  });

  test("any others can be chosen, with the keyboard too, and what it costs to compare them is said", async () => {
    const { user } = renderPane(judged(), AT_LIST);
    await user.click(screen.getByRole("button", { name: "Set side by side" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Second" }), "Dana Whitfield");
    expect(screen.getByText("Dana Whitfield started 19 months before Marcus Boyd.")).toBeVisible();
    expect(screen.getByText(/more than a year/)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Third" }), "Priya Natarajan");
    expect(screen.getAllByRole("columnheader")).toHaveLength(3);
    await user.selectOptions(screen.getByRole("combobox", { name: "Third" }), "nobody");
    expect(screen.getAllByRole("columnheader")).toHaveLength(2);
  });

  test("of sixty associates a few are suggested, those hired with whoever stands first before others", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Person ${String(index).padStart(2, "0")}`);
    // Fifteen years of four hired together each.
    const hiredWith = (index: number): string[] => names.filter((_, other) => other !== index && Math.floor(other / 4) === Math.floor(index / 4));
    const assessment = aGroupAssessment(names.map((name, index) => ({ ...BASE, name, coHires: hiredWith(index) })));
    const { user } = renderPane(aReady({ comparison: aComparison({ rows: names.map((name) => aRow({ name })) }), assessment }), AT_LIST);
    expect(listed()).toHaveLength(60);
    await user.click(screen.getByRole("button", { name: "Set side by side" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "First" }), "Person 56");
    const suggested = within(screen.getByRole("region", { name: "Started within 12 months of each other" })).getAllByRole("button");
    expect(suggested).toHaveLength(5);
    expect(suggested[0]).toHaveTextContent("Person 56, Person 57, Person 58, Person 59");
  });

  test("lead to one of them, and back to the list", async () => {
    const { user } = renderPane(judged(), AT_LIST);
    await user.click(screen.getByRole("button", { name: "Set side by side" }));
    await user.click(screen.getByRole("button", { name: "‹ Candidates" }));
    expect(screen.getByRole("heading", { name: "Associates" })).toBeVisible();
  });

  test("axe finds nothing to object to", async () => {
    const { user, container } = renderPane(judged(), AT_LIST);
    await user.click(screen.getByRole("button", { name: "Set side by side" }));
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
