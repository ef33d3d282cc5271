import { cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { NO_EVIDENCE, type Finding } from "../../../../src/domain";
import { INPUT_SHEETS, type InputSheetState, type Reading } from "../../../../src/workbook";
import type { Found } from "../../../../src/actions";
import type { Session } from "../../../../src/taskpane/session";
import { renderPane } from "../../support/render-pane";
import { aFound, anAsking, aPhysician, aReading, aReady, WHICH_COLUMN } from "../../support/session-builders";

const UNREADABLE: Finding = { severity: "warning", code: "unreadable_cell", text: "This is no date.", where: "Incidents!B9" };

function withInputs(states: Readonly<Record<string, InputSheetState>>, findings: readonly Finding[] = []): Found {
  return aFound({ evidence: { evidence: NO_EVIDENCE, findings, sheets: INPUT_SHEETS.map((name) => ({ name, state: states[name] ?? "missing" })) } });
}

const inputs = (): HTMLElement => screen.getByRole("region", { name: "Written down beside the money" });
const doubts = (): HTMLElement => screen.getByRole("region", { name: "Looks wrong?" });

describe("what is written down beside the money", () => {
  test("without any input sheet one press adds them all", async () => {
    const { user, asked } = renderPane(aReady());
    expect(inputs()).toHaveTextContent("None of the input sheets is in this workbook yet.");
    await user.click(within(inputs()).getByRole("button", { name: "Add the input sheets" }));
    expect(asked).toEqual(["inputs"]);
  });

  test("each sheet says in words whether it was read, and what is to be corrected leads to its cell", async () => {
    const { user, asked } = renderPane(aReady({ found: withInputs({ Incidents: "unread", Sponsors: "empty", Associates: "filled" }, [UNREADABLE]) }));
    expect(within(inputs()).getByText("Associates").closest("li")).toHaveTextContent("✓ read");
    expect(within(inputs()).getByText("Incidents").closest("li")).toHaveTextContent("✗ no row could be read1 thing to correct");
    await user.click(within(inputs()).getByRole("button", { name: "Incidents!B9" }));
    expect(asked).toEqual(["show Incidents!B9"]);
  });

  test("what is missing is named, and a sheet of the group's own with such a name is left alone", () => {
    renderPane(aReady({ found: { ...withInputs({ Associates: "filled" }), sheetsRead: ["Payments", "Growth"] } }));
    expect(inputs()).toHaveTextContent(/Not in the workbook: Incidents, .*\./);
    expect(inputs()).toHaveTextContent("A sheet of your own has the name of an input sheet and is left as it is: Growth.");
    expect(within(inputs()).getByRole("button", { name: `Add the ${INPUT_SHEETS.length - 2} missing sheets` })).toBeVisible();
  });
});

describe("a choice to be made", () => {
  test("is said once, as the question itself", () => {
    const { container } = renderPane(anAsking());
    expect(container.textContent.split(WHICH_COLUMN.text)).toHaveLength(2);
  });
});

describe("many findings", () => {
  test("of one kind are one line with the others behind it, and many notes are folded", () => {
    const findings = [
      ...Array.from({ length: 12 }, (_, index): Finding => ({ severity: "warning", code: "text_amount", text: `Row ${index} holds text.`, where: `Payments!C${index + 6}` })),
      ...Array.from({ length: 5 }, (_, index): Finding => ({ severity: "note", code: `note_${index}`, text: `Noted ${index}.`, where: null })),
    ];
    renderPane(aReady({ reading: aReading({ findings }) }));
    const region = screen.getByRole("region", { name: "Noticed while reading" });
    expect(within(region).getByText("11 more like this")).toBeVisible();
    expect(within(region).getByText("5 notes")).toBeVisible();
    expect(within(region).getByText("Row 0 holds text.", { exact: false })).toBeVisible();
    expect(within(region).getByText(/Row 11 holds text/)).not.toBeVisible();
  });
});

describe("cells that look wrong", () => {
  test("say what they were read as, whose figures come from there, and what was asked about them", async () => {
    const question = { ...WHICH_COLUMN, where: ["Payments!B6"] };
    const { user, asked } = renderPane(aReady({ questions: [question], answers: { column: "F" } }));
    await user.click(within(doubts()).getByRole("button", { name: "Explain the selected cells" }));
    expect(await within(doubts()).findByText("Feeds the figures of Marcus Boyd")).toBeVisible();
    expect(doubts()).toHaveTextContent("Payments!B6Read as collections: Payments!A6:K1874");
    expect(doubts()).toHaveTextContent("$1,706,000 over Q2 2025 to Q3 2026");
    expect(doubts()).toHaveTextContent("Which column holds the collections? Net payments");
    await user.click(within(doubts()).getByRole("button", { name: "Change an answer" }));
    expect(asked).toEqual(["reopen questions"]);
  });

  test("of a sheet with nothing of ours say so, and what would make them readable", async () => {
    const { user } = renderPane(aReady({ reading: aReading({ sources: [{ what: "cfte", where: "Payments!M1:P9" }], group: { ...aReady().understood.found.reading.group!, physicians: [aPhysician({ sources: [] })] } }) }));
    await user.click(within(doubts()).getByRole("button", { name: "Explain the selected cells" }));
    expect(await within(doubts()).findByText(/they lie outside what was read on this sheet\..*a heading over each column/)).toBeVisible();
    expect(within(doubts()).getByRole("button", { name: "Payments!M1:P9" })).toBeVisible();
  });

  test("of a sheet that was not looked at lead to reading again", async () => {
    const { user, asked } = renderPane(aReady({ found: aFound({ sheetsRead: [], reading: aReading({ sources: [], group: { ...aReady().understood.found.reading.group!, physicians: [aPhysician({ sources: [] })] } }) }) }));
    await user.click(within(doubts()).getByRole("button", { name: "Explain the selected cells" }));
    await user.click(await within(doubts()).findByRole("button", { name: "Read again" }));
    expect(asked).toEqual(["read"]);
  });

  test("an open role is said, with the way to settle it", async () => {
    const group = aReady().understood.found.reading.group!;
    const { user } = renderPane(aReady({ reading: aReading({ group: { ...group, physicians: [aPhysician({ role: "unknown" })] } }) }));
    await user.click(within(doubts()).getByRole("button", { name: "Explain the selected cells" }));
    expect(await within(doubts()).findByText("Whether Marcus Boyd is an associate or a partner is not known.")).toBeVisible();
    expect(within(doubts()).getByRole("button", { name: "Say who is what" })).toBeVisible();
  });

  test("axe finds nothing to object to in an explanation", async () => {
    const { user, container } = renderPane(aReady({ found: withInputs({ Incidents: "unread", Associates: "filled" }, [UNREADABLE]), questions: [{ ...WHICH_COLUMN, where: ["Payments!B6"] }] }));
    await user.click(within(doubts()).getByRole("button", { name: "Explain the selected cells" }));
    await within(doubts()).findByText("Feeds the figures of Marcus Boyd");
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe("a refused reading", () => {
  const refused = (readWith: Readonly<Record<string, string>>, overrides: Partial<Reading> = {}, sheetsRead = ["Payments", "Forecast", "Notes"]): Session => ({
    kind: "refused",
    reading: aReading({ outcome: "refuse", why: "Nothing ties.", group: null, ...overrides }),
    answers: {},
    readWith,
    sheetsRead,
  });
  const mismatch = { tieOut: [{ what: "Total", where: "Forecast!C9", file: 1, read: 2 }, { what: "Total", where: "Notes!A1", file: 5, read: 5 }], findings: [{ severity: "error", code: "hidden_row", text: "Hidden.", where: "Payments!A3" }] } as const;

  test("may be because of an answer, given now or remembered: all of them can be forgotten at once", async () => {
    const { user, asked } = renderPane(refused({ column: "F", "who-ann-lee": "nobody", earlier: "" }));
    await user.click(screen.getByRole("button", { name: "Forget my answers and read again" }));
    expect(asked).toEqual(['read with {"column":"","who-ann-lee":""}']);
  });

  test("may be because of a sheet that does not tie or is in error: each can be left out", async () => {
    const { user, asked } = renderPane(refused({}, mismatch));
    expect(screen.getAllByRole("button", { name: /^Leave/ }).map(({ textContent }) => textContent)).toEqual(["Leave “Payments” out", "Leave “Forecast” out"]);
    await user.click(screen.getByRole("button", { name: "Leave “Forecast” out" }));
    expect(asked).toEqual(['read with {"sheet-Forecast":"left-out"}']);
  });

  test("offers to leave out neither the only sheet nor one that is left out already", () => {
    renderPane(refused({}, mismatch, ["Payments"]));
    expect(screen.queryByRole("button", { name: /^Leave/ })).not.toBeInTheDocument();
    cleanup();
    renderPane(refused({ "sheet-Forecast": "left-out" }, mismatch));
    expect(screen.getAllByRole("button", { name: /^Leave/ })).toHaveLength(1);
  });

  test("without any answer is only read again", async () => {
    const { user, asked } = renderPane(refused({}));
    expect(screen.queryByRole("button", { name: /Forget/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(asked).toEqual(["read with {}"]);
  });
});
