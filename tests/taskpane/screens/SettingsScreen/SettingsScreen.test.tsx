import { act, screen, waitFor, within } from "@testing-library/react";
import { compareGroup, NO_EVIDENCE } from "../../../../src/domain";
import { scoringPlaces } from "../../../../src/workbook/evidence/scoring";
import { assess, EVIDENCE, GROUP } from "../../../domain/assessment/assessment-builders";
import { aSheet, aTemplate } from "../../../support/input-sheets";
import { renderPane } from "../../support/render-pane";
import { aFound, aPhysician, aReading, aReady, WHICH_COLUMN } from "../../support/session-builders";

const PLACES = scoringPlaces(aSheet("Scoring", aTemplate("Scoring").values.map((row) => row.map((cell) => cell ?? ""))));

const settings = { kind: "settings" } as const;
const field = (name: string): HTMLElement => screen.getByRole("textbox", { name });

/** Five physicians with evidence, and a Scoring sheet. */
const withEvidence = (overrides: Parameters<typeof aFound>[0] = {}): Parameters<typeof aReady>[0] => ({
  found: aFound({ reading: aReading({ group: GROUP }), evidence: { evidence: EVIDENCE, findings: [], sheets: [], ...(PLACES === null ? {} : { scoringPlaces: PLACES }) }, ...overrides }),
  comparison: compareGroup(GROUP),
  assessment: assess(),
});

// The screen is loaded when somebody goes there; once here, so that no test waits for it.
beforeAll(() => import("../../../../src/taskpane/screens/SettingsScreen"));

async function open(overrides: Parameters<typeof aReady>[0]): Promise<ReturnType<typeof renderPane>> {
  const rendered = renderPane(aReady(overrides), settings);
  await screen.findByRole("heading", { name: "Weights" }, { timeout: 10_000 });
  return rendered;
}

describe("settings: the scale", () => {
  test("shows each weight with its cell, and what they come to", async () => {
    const { user, asked } = await open(withEvidence());
    expect(field("Financial, points")).toHaveValue("30");
    expect(screen.getByText("100 points in all")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Scoring!B8" }));
    expect(asked).toEqual(["show Scoring!B8"]);
  });

  test("a weight that is moved changes readiness at once, is said to be unusual, and is kept only when asked", async () => {
    const { user, asked } = await open(withEvidence());
    const keep = screen.getByRole("button", { name: "Keep these weights" });
    expect(keep).toHaveAttribute("aria-disabled", "true");
    await user.clear(field("Growth, points"));
    await user.type(field("Growth, points"), "90");
    expect(screen.getByText("170 points in all. Used in proportion, so that they count as 100.")).toBeVisible();
    expect(screen.getByText("These are not the usual weights, which are 30, 25, 20, 15, 10.")).toBeVisible();
    await waitFor(() => expect(within(screen.getByRole("row", { name: /Okafor/ })).getByRole("img", { name: /, then / })).toBeVisible());
    expect(screen.getByText(/^1 change is not kept yet\./)).toBeVisible();
    await user.click(keep);
    expect(asked).toEqual(["scoring"]);
  });

  test("what cannot be used is said at its field, and cannot be kept; the way back is one press", async () => {
    const { user, asked } = await open(withEvidence());
    const rework = field("Rework: 0 points at");
    await user.clear(rework);
    await user.type(rework, "often");
    expect(rework).toBeInvalid();
    expect(rework).toHaveAccessibleDescription(/percentage from 0% to 100%/);
    await user.click(screen.getByRole("button", { name: "Keep these weights" }));
    expect(asked).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Discard changes" }));
    expect(field("Rework: 0 points at")).toHaveValue("10%");
    expect(field("Rework: 0 points at")).toBeValid();
  });

  test("without evidence says why there is no readiness, and offers the input sheets", async () => {
    const { user, asked } = await open({ found: aFound({ evidence: { evidence: NO_EVIDENCE, findings: [], sheets: [] } }) });
    expect(screen.getByText(/There is no readiness yet, because the workbook holds nothing but money\./)).toBeVisible();
    expect(screen.getByText(/There is no sheet Scoring yet/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Insert the input sheets" }));
    expect(asked).toEqual(["inputs"]);
  });

  test("offers a level from the group's quartiles where it has none", async () => {
    const { user } = await open({ found: aFound({ reading: aReading({ group: GROUP }) }), comparison: compareGroup(GROUP) });
    await user.click(screen.getByRole("button", { name: "Take these" }));
    expect(field("Collections per cFTE: 0 points at")).not.toHaveValue("");
    expect(screen.getByRole("button", { name: "Keep these settings" })).not.toHaveAttribute("aria-disabled", "true");
  });
});

describe("settings: who is who", () => {
  const reading = aReading({ group: { ...GROUP, physicians: [aPhysician({ role: "unknown" }), aPhysician({ name: "Ruth Weiss", role: "partner" }), aPhysician({ name: "Priya Natarajan", role: "unknown" })] }, ground: { fiscalStartMonth: null, rolesSaid: ["Ruth Weiss"] }, sources: [{ what: "roster", where: "Roster!A1:C9" }] });

  test("a role the workbook says is shown with its cells; others are chosen and read together", async () => {
    const { user, asked } = await open({ found: aFound({ reading }) });
    expect(screen.queryByRole("combobox", { name: "What Ruth Weiss is" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Roster!A1:C9" })).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "What Marcus Boyd is" }), "Associate");
    await user.click(screen.getByRole("button", { name: "Read with these roles" }));
    expect(asked).toEqual(['read with {"role-marcus-boyd":"associate","role-priya-natarajan":"neither"}']);
  });

  test("everybody not said can be made an associate in one press", async () => {
    const { user, asked } = await open({ found: aFound({ reading }) });
    await user.click(screen.getByRole("button", { name: "Everybody not said is an associate" }));
    await user.click(screen.getByRole("button", { name: "Read with these roles" }));
    expect(asked).toEqual(['read with {"role-marcus-boyd":"associate","role-priya-natarajan":"associate"}']);
  });
});

describe("settings: fiscal year and answers", () => {
  test("says plainly where a fiscal year would move nothing", async () => {
    await open({});
    expect(screen.getByText(/A fiscal year would move nothing, so there is nothing to set\./)).toBeVisible();
    expect(screen.queryByRole("combobox", { name: "First month of the fiscal year" })).not.toBeInTheDocument();
  });

  test("shows the month that holds, takes another, and forgets an answer", async () => {
    const { user, asked } = await open({ found: aFound({ answers: { "fiscal-start": "july" }, reading: aReading({ ground: { fiscalStartMonth: 7, rolesSaid: [] } }) }) });
    expect(screen.getByText(/Fiscal years are taken to start in July, as you answered\./)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "First month of the fiscal year" }), "October");
    await user.click(screen.getByRole("button", { name: "Forget my answer" }));
    expect(asked).toEqual(['read with {"fiscal-start":"october"}', 'read with {"fiscal-start":""}']);
  });

  test("lists what else was answered, to be changed or forgotten", async () => {
    const { user, asked } = await open({ answers: { column: "F", "role-marcus-boyd": "partner" }, questions: [WHICH_COLUMN] });
    expect(screen.getByText("Which column holds the collections?")).toBeVisible();
    expect(screen.getByText("Net payments")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Forget the answer to: Which column holds the collections?" }));
    await act(async () => user.click(screen.getByRole("button", { name: "Change an answer" })));
    expect(asked).toEqual(['read with {"column":""}', "reopen questions"]);
  });
});
