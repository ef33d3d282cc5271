import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { findCollections } from "../../../src/actions";
import { App, type HostFacts } from "../../../src/taskpane/App";
import type { Place } from "../../../src/taskpane/state";
import { MemoryWorkbook, type MemoryWorkbookContent } from "../../support/memory-workbook";
import { aComparison, aRow } from "../support/comparison-builders";
import { renderPane } from "../support/render-pane";
import { aPhysician, aReading, aReady } from "../support/session-builders";

const TURN = "\u202e";
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const MARKUP = '<img src="x" onerror="globalThis.harmed=1"><script>globalThis.harmed=1</script>';

const QUARTERS = ["Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026"];
const TURNED: MemoryWorkbookContent["sheets"] = {
  [`Payments ${TURN}2026`]: [
    ["Provider", ...QUARTERS],
    [`Priya ${TURN}Natarajan`, 251_000, 257_000, 253_000, 257_000, 256_000, 318_000],
    ["Marcus\u2066 Boyd\u2069", 262_000, 270_000, 281_000, 288_000, 296_000, 309_000],
    [`Elena${TURN} constructor`, 262_000, 270_000, 281_000, 288_000, 296_000, "#REF!"],
  ],
  [`FTE${TURN}`]: [
    ["Provider", "cFTE"],
    ["Priya Natarajan", 1],
    ["Marcus Boyd", 1],
  ],
};

/** All a page says, to eyes and to screen readers. */
const saidBy = (element: HTMLElement): string => [element.textContent ?? "", ...[...element.querySelectorAll("*")].flatMap((each) => [...each.attributes].map(({ value }) => value))].join("\n");

describe("names that would turn the direction of a text", () => {
  test("are read as they are written, and join their owner elsewhere in the workbook", async () => {
    const { reading } = await findCollections(new MemoryWorkbook({ sheets: TURNED }));
    expect(reading.group?.physicians.map(({ name, cfte }) => [name, cfte[0]])).toEqual(expect.arrayContaining([["Priya Natarajan", 1], ["Marcus Boyd", 1]]));
  });

  test("are nowhere in the pane, not even in the names of sheets", async () => {
    const meeting = Promise.resolve<HostFacts>({ kind: "excel", workbook: new MemoryWorkbook({ sheets: TURNED }), background: "#FFFFFF" });
    const { container } = render(<App meeting={meeting} onRestart={() => undefined} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Find the collections" }));
    await screen.findByText("What was understood");
    expect(saidBy(container)).not.toMatch(DIRECTIONS);
    expect(saidBy(container)).toContain("Payments 2026");
  });
});

describe("markup in every text of a workbook", () => {
  const name = `Marcus ${MARKUP}`;
  const reading = aReading({
    why: `Payments ${MARKUP}`,
    group: { groupName: MARKUP, quarters: aComparison().window, incompleteQuarters: [], physicians: [aPhysician({ name, payers: [{ payer: MARKUP, amount: 100_000 }], sources: [`${MARKUP}!A1`] })], totalOverhead: null, dateBasis: "posting", cfteDefinition: MARKUP },
    tieOut: [{ what: MARKUP, where: `${MARKUP}!B2`, file: 1, read: 1 }],
    findings: [{ severity: "warning", code: "any", text: MARKUP, where: `${MARKUP}!C3` }],
  });
  const places: readonly Place[] = [{ kind: "data" }, { kind: "candidates" }, { kind: "candidate", name }, { kind: "meeting" }, { kind: "what-if" }, { kind: "group" }, { kind: "settings" }];

  test.each(places)("is shown as text on the screen $kind, and does nothing", async (place) => {
    const session = aReady({ reading, comparison: aComparison({ groupName: MARKUP, rows: [aRow({ name })] }) });
    const { container } = renderPane(session, place);
    await waitFor(() => expect(screen.queryByText("Opening…")).not.toBeInTheDocument());
    expect(container.querySelectorAll("img, script, iframe, object, [onerror]")).toHaveLength(0);
    expect((globalThis as { harmed?: number }).harmed).toBeUndefined();
    expect(container.textContent).toContain('<img src="x"');
  });
});
