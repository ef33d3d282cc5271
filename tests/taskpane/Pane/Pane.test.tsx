import { screen, within } from "@testing-library/react";
import type { Session } from "../../../src/taskpane/session";
import { aFit, aComparison, aRow, aTrend, NOT_ENOUGH } from "../support/comparison-builders";
import { renderPane } from "../support/render-pane";
import { A_FAILURE, aReading, aReady, anAsking, WHICH_COLUMN } from "../support/session-builders";

/** What is read aloud over every screen: it comes before whatever a screen says of itself. */
const freshness = (): HTMLElement => screen.getAllByRole("status")[0] as HTMLElement;

const open = (place: string): HTMLElement => within(screen.getByRole("navigation")).getByRole("button", { name: place });

describe("before anything was read", () => {
  test("one press finds the collections", async () => {
    const { user, asked } = renderPane({ kind: "idle" });
    await user.click(screen.getByRole("button", { name: "Find the collections" }));
    expect(asked).toEqual(["read"]);
  });

  test("the places with nothing to show cannot be opened", () => {
    renderPane({ kind: "idle" });
    for (const place of ["Candidates", "Meeting", "What-if", "Group"]) expect(open(place)).toBeDisabled();
    expect(open("Data")).toHaveAttribute("aria-current", "page");
  });

  test("reading says so, and can be stopped", async () => {
    const { user, asked } = renderPane({ kind: "reading", answers: {}, progress: "read", before: { kind: "idle" } });
    expect(screen.getByText("Reading the cells…")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(asked).toEqual(["cancel"]);
  });
});

describe("a question", () => {
  test("shows its cells, its options and what each would do, with the default chosen", () => {
    renderPane(anAsking());
    const card = screen.getByRole("region", { name: WHICH_COLUMN.text });
    expect(card).toHaveTextContent("About Payments!E5, Payments!F5");
    expect(within(card).getByRole("radio", { name: /^Payments · suggested/ })).toBeChecked();
    expect(within(card).getByRole("radio", { name: /Net payments.*There is no total to tie to\./ })).not.toBeChecked();
  });

  test("can be answered with the keyboard alone", async () => {
    const { user, asked } = renderPane(anAsking());
    screen.getByRole("radio", { name: /^Payments/ }).focus();
    await user.keyboard("{ArrowDown}");
    expect(asked).toEqual(["answer column=F"]);
  });

  test("is settled with one press", async () => {
    const { user, asked } = renderPane(anAsking());
    await user.click(screen.getByRole("button", { name: "Use these answers" }));
    expect(asked).toEqual(["read"]);
  });
});

describe("a refusal", () => {
  const refused: Session = {
    kind: "refused",
    answers: {},
    readWith: {},
    sheetsRead: ["Payments"],
    reading: aReading({
      outcome: "refuse",
      group: null,
      problem: "totals_do_not_tie",
      why: "Payments!B6:M19 adds up to less than Payments!N20.",
      tieOut: [{ what: "Grand total", where: "Payments!N20", file: 2_381_245_067, read: 2_381_234_657 }],
      findings: [{ severity: "error", code: "hidden-row", text: "The total counts a hidden row.", where: "Payments!A12:N12" }],
    }),
  };

  test("is announced with its reason", () => {
    renderPane(refused);
    expect(screen.getByRole("alert")).toHaveTextContent("Payments!B6:M19 adds up to less than Payments!N20.");
  });

  test("names the cells and both totals", () => {
    renderPane(refused);
    expect(screen.getByRole("region", { name: "Noticed while reading" })).toHaveTextContent("The total counts a hidden row. Payments!A12:N12");
    const tieOut = screen.getByRole("region", { name: "Tie-out with the file’s own totals" });
    expect(tieOut).toHaveTextContent("differs by $104.10");
    expect(tieOut).toHaveTextContent("file $23,812,450.67");
    expect(tieOut).toHaveTextContent("read $23,812,346.57");
  });
});

describe("a workbook that was understood", () => {
  test("shows where its figures stand and that they tie", () => {
    renderPane(aReady());
    expect(screen.getByRole("banner")).toHaveTextContent("as of Q3 2026 · ties to the cent ✓");
    expect(screen.getByRole("region", { name: "Where the figures stand" })).toHaveTextContent("CollectionsPayments!A6:K1874");
    expect(screen.getByText(/Q4 2026 is not complete and stays out of trends\./)).toBeVisible();
  });

  test("many totals that tie are one line, and the one that does not stands before them", () => {
    const lines = Array.from({ length: 6 }, (_, index) => ({ what: `Total ${index + 1}`, where: `Payments!N${index + 1}`, file: 100, read: index === 4 ? 90 : 100 }));
    renderPane(aReady({ reading: aReading({ tieOut: lines }) }));
    const region = screen.getByRole("region", { name: "Tie-out with the file’s own totals" });
    expect(region).toHaveTextContent(/^Tie-out with the file’s own totalsTotal 5.*differs by \$0\.10.*✓ The other 5 totals tie to the cent/);
  });

  test("a file without totals is not said to tie", () => {
    renderPane(aReady({ reading: aReading({ tieOut: [] }) }));
    expect(screen.getByRole("banner")).toHaveTextContent("no totals to tie to");
    expect(screen.getByText("The file prints no totals of its own, so nothing could be compared.")).toBeVisible();
  });

  test("shows the gravest finding first", () => {
    const findings = (["note", "error", "warning"] as const).map((severity) => ({ severity, code: severity, text: "Seen.", where: null }));
    renderPane(aReady({ reading: aReading({ findings }) }));
    const region = screen.getByRole("region", { name: "Noticed while reading" });
    expect(within(region).getAllByRole("listitem").map((item) => item.textContent?.trim())).toEqual(["ErrorSeen.", "WarningSeen.", "NoteSeen."]);
  });

  test("money without a physician is named, never spread", () => {
    renderPane(aReady({ reading: aReading({ unattributed: { labels: ["Unassigned", "Locum"], collections: [1_234_500, null, 250_000] } }) }));
    expect(screen.getByText("$14,845 under Unassigned, Locum. It stays out of every physician’s figures.")).toBeVisible();
  });

  test("an answer can be changed where one was given", async () => {
    const { user, asked } = renderPane(aReady({ questions: [WHICH_COLUMN], answers: { column: "E" } }));
    await user.click(screen.getByRole("button", { name: "Change an answer" }));
    expect(asked).toEqual(["reopen questions"]);
  });

  test("says when its cells were edited since", () => {
    renderPane(aReady({}, { freshness: { kind: "changed" } }));
    expect(freshness()).toHaveTextContent("Cells were edited. Reading them…");
  });

  test("keeps the last good figures where the edited cells cannot be read, and says why", async () => {
    const { user, asked } = renderPane(aReady({}, { freshness: { kind: "unclear", reading: aReading({ outcome: "refuse", why: "Payments!B6 is no figure." }) } }));
    expect(freshness()).toHaveTextContent(/those of before your last edits.*Payments!B6 is no figure\./);
    await user.click(screen.getByRole("button", { name: "See what is unclear" }));
    expect(asked).toEqual(["read"]);
  });

  test("a place in the workbook is shown in the sheet when it is pressed", async () => {
    const { user, asked } = renderPane(aReady());
    await user.click(screen.getByRole("button", { name: "Payments!A6:K1874" }));
    expect(asked).toEqual(["show Payments!A6:K1874"]);
  });
});

describe("the associates", () => {
  const comparison = aComparison({
    rows: [
      aRow(),
      aRow({ name: "Priya Natarajan", trend: aTrend({ label: "Flat", fit: aFit({ growthPerQuarter: 0.004, pValue: 0.72, flag: "One good quarter", flaggedPosition: 5 }) }), percentile: 0.552 }),
      aRow({ name: "Dana Whitfield", trend: NOT_ENOUGH, percentile: null, comparedLastFour: null, comparedByQuarter: [null, null, null, 24_000_000, 26_200_000, 25_100_000] }),
    ],
  });

  test("stand one line each, every figure with its words", async () => {
    const { user } = renderPane(aReady({ comparison }));
    await user.click(open("Candidates"));
    expect(screen.getByRole("row", { name: /Marcus Boyd/ })).toHaveTextContent(/85th percentile.*\+3\.4%.*Rising/);
    expect(screen.getByRole("row", { name: /Priya Natarajan/ })).toHaveTextContent(/55th percentile.*\+0\.4%.*Flat · one good quarter/);
  });

  test("too few quarters are said to be so, never shown as zero", async () => {
    const { user } = renderPane(aReady({ comparison }));
    await user.click(open("Candidates"));
    const row = screen.getByRole("row", { name: /Dana Whitfield/ });
    expect(row).toHaveTextContent(/not ranked yet.*Not yet.*3 quarters so far/);
    expect(within(row).getByRole("img")).toHaveAccessibleName(/Q1 2026 \$240,000/);
    expect(within(row).getByRole("img")).toHaveAccessibleName(/Q2 2025 no figure/);
  });

  test("a name opens what stands behind the line, with the keyboard too", async () => {
    const { user } = renderPane(aReady({ comparison }));
    await user.click(open("Candidates"));
    screen.getByRole("button", { name: "Priya Natarajan" }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: "Priya Natarajan" })).toBeVisible();
    expect(screen.getByText(/Six quarters show no change to speak of: \+0\.4% a quarter, exact p = \.72\./)).toBeVisible();
  });

  test("the figures behind the drawing can be read as a table", async () => {
    const { user } = renderPane(aReady({ comparison }));
    await user.click(open("Candidates"));
    await user.click(screen.getByRole("button", { name: "Dana Whitfield" }));
    await user.click(await screen.findByText("Quarter by quarter"));
    const table = screen.getByRole("table", { name: "Dana Whitfield" });
    expect(within(table).getByRole("row", { name: /Q2 2025/ })).toHaveTextContent("Q2 2025no figure$285,000");
    expect(within(table).getByRole("row", { name: /Q3 2026/ })).toHaveTextContent("Q3 2026$251,000$298,000");
  });

  test("where no roles are known, everybody is shown and that is said", async () => {
    const { user } = renderPane(aReady({ comparison: aComparison({ scope: "everyone" }) }));
    await user.click(open("Candidates"));
    expect(screen.getByText(/everybody is shown/)).toBeVisible();
  });

  test("nobody to compare is said in words", async () => {
    const { user } = renderPane(aReady({ comparison: aComparison({ rows: [] }) }));
    await user.click(open("Candidates"));
    expect(screen.getByText("The workbook names no associate with figures.")).toBeVisible();
  });
});

describe("a reading that failed", () => {
  const failed: Session = { kind: "unread", failure: A_FAILURE, answers: {} };

  test("says what to do and can be tried again", async () => {
    const { user, asked } = renderPane(failed);
    expect(screen.getByRole("alert")).toHaveTextContent("Press Enter or Esc in the sheet, then try again.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(asked).toEqual(["read"]);
  });

  test("has a detail that can be copied", async () => {
    const { user } = renderPane(failed);
    await user.click(screen.getByText(/Detail for whoever helps you/));
    await user.click(screen.getByRole("button", { name: "Copy the detail" }));
    expect(await screen.findByText("Copied")).toBeVisible();
    await expect(navigator.clipboard.readText()).resolves.toBe(A_FAILURE.detail);
  });
});
