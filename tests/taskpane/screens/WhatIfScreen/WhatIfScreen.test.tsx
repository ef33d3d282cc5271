import { screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { DEFAULT_SCORING } from "../../../../src/domain";
import { renderPane } from "../../support/render-pane";
import { aReady } from "../../support/session-builders";
import { aPractice } from "../a-practice";

const WHAT_IF = { kind: "what-if" } as const;

async function opened(topic: string, session = aPractice()): Promise<{ readonly user: UserEvent; readonly asked: readonly string[]; readonly form: BoundFunctions<typeof queries> }> {
  const { user, asked } = renderPane(session, WHAT_IF);
  const button = await screen.findByRole("button", { name: topic });
  if (button.getAttribute("aria-expanded") === "false") await user.click(button);
  return { user, asked, form: within(screen.getByRole("region", { name: topic })) };
}

/** Pasted at once: typing letter by letter draws the pane once a letter. */
async function fill(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

/** Field after field, as a person would. */
const fillAll = (user: UserEvent, form: BoundFunctions<typeof queries>, texts: readonly (readonly [label: string, text: string])[]): Promise<void> =>
  texts.reduce((before, [label, text]) => before.then(() => fill(user, form.getByLabelText(label), text)), Promise.resolve());

describe("What if", () => {
  test("a payer cuts its rates: who loses how much, the group's total, and what is taken for granted", async () => {
    const { user, asked, form } = await opened("A payer cuts its rates or leaves");
    await user.selectOptions(form.getByLabelText("Payer or class"), "payer Aetna");
    // Four physicians with $200,000 of Aetna each: a tenth is $20,000 each.
    expect(form.getByRole("status")).toHaveTextContent("If Aetna cut its rates by 10%, the group would collect $80,000 less");
    const rows = form.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)).toContain("The group");
    expect(rows.at(-1)).toContain("−$80,000 (−3%)");
    expect(form.getByText("Patients: as many as now, and none moves to another payer.")).toBeVisible();
    expect(asked).toEqual([]);
  });

  test("a payer that nobody has: it says so", async () => {
    const { form } = await opened("A payer cuts its rates or leaves", aReady());
    expect(form.getByText("The workbook has no collections by payer, so this cannot be worked out.")).toBeVisible();
  });

  test("what is typed badly is said at its field, and nothing is claimed of it", async () => {
    const { user, form } = await opened("A payer cuts its rates or leaves");
    const field = form.getByLabelText("Cut in percent (100 is a loss)");
    await user.clear(field);
    expect(form.getByRole("status")).toHaveTextContent("Still to fill in: Cut in percent (100 is a loss).");
    await fill(user, field, "120");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("Type a percentage above 0, up to 100.");
    expect(form.getByRole("status")).toHaveTextContent("Correct the marked field.");
  });

  test("next quarter: the thresholds stand there, and a figure changes the label", async () => {
    const { user, form } = await opened("Next quarter’s collections");
    expect(form.getByText("Rising from").nextSibling).toHaveTextContent(/^\$\d/);
    await fill(user, form.getByLabelText("Collections per cFTE, in dollars"), "100k");
    expect(form.getByRole("status")).toHaveTextContent("With $100,000 in Q4 2026 the trend would be No clear trend.");
    expect(form.getByRole("row", { name: /Trend/ })).toHaveTextContent("RisingNo clear trend");
  });

  test("another hire: empty fields are asked for, then it breaks even, with a line and its figures", async () => {
    const { user, form } = await opened("Another hire");
    expect(form.getByRole("status")).toHaveTextContent("Still to fill in: Collections a month once full, in dollars; Cost a month, in dollars; Months until full.");
    await fill(user, form.getByLabelText("Collections a month once full, in dollars"), "$30,000");
    await fill(user, form.getByLabelText("Cost a month, in dollars"), "20k");
    await fill(user, form.getByLabelText("Months until full"), "6");
    expect(form.getByRole("status")).toHaveTextContent("A new hire at $20,000 a month has paid their own way in month 8");
    expect(form.getByRole("img")).toHaveAccessibleName(/Running total month by month/);
    await user.click(form.getByRole("button", { name: "Show the figures" }));
    expect(form.getAllByRole("row")).toHaveLength(25);
  });

  test("a block on trial", async () => {
    const { user, form } = await opened("A block on trial");
    await fillAll(user, form, [["Sessions a month", "4"], ["Visits in a session", "10"], ["Collections a visit, in dollars", "150"], ["Added cost a month, in dollars", "2,500"]]);
    expect(form.getByRole("status")).toHaveTextContent("after 3 months it has left the group $10,500.");
  });

  test("one more partner: what the workbook knows is filled in, what it does not is empty and named", async () => {
    const { user, form } = await opened("One more partner", aPractice({ scoring: { ...DEFAULT_SCORING, partners: 4 } }));
    await user.selectOptions(form.getByLabelText("Candidate"), "Grace Kim");
    expect(form.getByLabelText("Collections a year, in dollars")).toHaveValue("$1,009,000");
    expect(form.getByLabelText("Partners now")).toHaveValue("4");
    expect(form.getByLabelText("Own pay and benefits a year, in dollars")).toHaveValue("");
    expect(form.getByRole("status")).toHaveTextContent("cannot be told without own pay and the profit pool.");
    await fill(user, form.getByLabelText("Own pay and benefits a year, in dollars"), "89k");
    await fill(user, form.getByLabelText("Profit pool a year, in dollars"), "2m");
    // 1,009,000 − 720,000 − 89,000 = 200,000; (200,000 − 500,000) / 5 = −60,000.
    expect(form.getByRole("status")).toHaveTextContent("As a partner Grace Kim would add $200,000 a year, and each of the 4 partners would take home $60,000 less.");
  });

  test("a satellite site", async () => {
    const { user, form } = await opened("A share in a satellite site");
    await fillAll(user, form, [["Collections a month once full, in dollars", "30k"], ["Cost a month, in dollars", "20k"], ["Months until full", "6"], ["The associate’s share of the profit, in percent", "20"]]);
    expect(form.getByRole("status")).toHaveTextContent("the group keeps $132,000");
  });

  test("another way of sharing overhead: one person’s ways side by side", async () => {
    const { form } = await opened("Another way of sharing overhead");
    expect(form.getByRole("status")).toHaveTextContent("How overhead is shared out matters most to");
    expect(form.getByRole("row", { name: /by visits/ })).toHaveTextContent("no figure for 4");
  });

  test("opens one form at a time by keyboard, and keeps what was typed", async () => {
    const { user, form } = await opened("Another hire");
    await fill(user, form.getByLabelText("Cost a month, in dollars"), "20k");
    screen.getByRole("button", { name: "A block on trial" }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Another hire" })).toHaveAttribute("aria-expanded", "false");
    expect(form.getByLabelText("Cost a month, in dollars")).not.toBeVisible();
    expect(screen.getByRole("region", { name: "A block on trial" })).toBeVisible();
    screen.getByRole("button", { name: "Another hire" }).focus();
    await user.keyboard(" ");
    expect(form.getByLabelText("Cost a month, in dollars")).toHaveValue("20k");
  });
});
