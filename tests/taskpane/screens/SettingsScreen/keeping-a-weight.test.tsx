import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../../../src/workbook";
import { App, type HostFacts } from "../../../../src/taskpane/App";
import { aFilledSheet, aTemplate, FILLED, PEOPLE } from "../../../support/input-sheets";
import { MemoryWorkbook } from "../../../support/memory-workbook";

const QUARTERS = ["Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026"];

/** A group that has filled in its input sheets. */
const aGroup = (): MemoryWorkbook =>
  new MemoryWorkbook({
    sheets: {
      Payments: [["Provider", ...QUARTERS], ...PEOPLE.map((name, person) => [name, ...QUARTERS.map((_, quarter) => 251_000 + 9_000 * person + 2_500 * quarter)])],
      "Clinical FTE": [["Provider", "cFTE"], ...PEOPLE.map((name) => [name, 1])],
      ...Object.fromEntries(Object.keys(FILLED).map((name) => [name, aFilledSheet(name).values])),
      Scoring: aTemplate("Scoring").values.map((row) => row.map((cell) => cell ?? "")),
    },
  });

const valueOf = (workbook: MemoryWorkbook, setting: string): CellValue | undefined => workbook.sheets.get("Scoring")?.find(([each]) => each === setting)?.[1];
const readiness = (): string => within(screen.getByRole("row", { name: /Daniel Okafor/ })).getAllByRole("cell")[0]?.textContent ?? "";

test("a weight is kept: the sheet holds it, the candidates follow it, and one press takes it back", async () => {
  const workbook = aGroup();
  const before = workbook.sheets.get("Scoring");
  render(<App meeting={Promise.resolve<HostFacts>({ kind: "excel", workbook, background: "#FFFFFF" })} onRestart={() => undefined} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Find the collections" }));
  await user.click(await screen.findByRole("button", { name: "Settings" }));
  await screen.findByText("Version 1 of the group’s scale, read from the sheet Scoring.", undefined, { timeout: 10_000 });
  const first = readiness();
  expect(first).toMatch(/^\d+\.\d$/);

  const clinical = screen.getByRole("textbox", { name: "Clinical, points" });
  await user.clear(clinical);
  await user.type(clinical, "30");
  await waitFor(() => expect(readiness()).toMatch(/→/));
  expect(workbook.sheets.get("Scoring")).toEqual(before);
  const then = /→ (\d+\.\d)/.exec(readiness())?.[1];

  await user.click(screen.getByRole("button", { name: "Keep these weights" }));
  await screen.findByText("Version 2 of the group’s scale, read from the sheet Scoring.", undefined, { timeout: 5000 });
  expect([valueOf(workbook, "Weight: clinical"), valueOf(workbook, "Version")]).toEqual([30, 2]);
  await waitFor(() => expect(readiness()).toBe(then));

  await user.click(screen.getByRole("button", { name: "Undo: take back the change of the scale" }));
  await screen.findByText("Version 1 of the group’s scale, read from the sheet Scoring.", undefined, { timeout: 5000 });
  expect(workbook.sheets.get("Scoring")).toEqual(before);
  await waitFor(() => expect(readiness()).toBe(first));
  expect(screen.getByRole("textbox", { name: "Clinical, points" })).toHaveValue("10");
});
