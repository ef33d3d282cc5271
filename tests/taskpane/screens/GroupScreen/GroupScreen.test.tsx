import { screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import type { PastAssociate } from "../../../../src/domain";
import { renderPane } from "../../support/render-pane";
import { aReady } from "../../support/session-builders";
import { aPractice } from "../a-practice";

const GROUP = { kind: "group" } as const;

const past = (index: number, overrides: Partial<PastAssociate> = {}): PastAssociate => ({
  associate: `Associate ${index}`,
  where: `Track record!A${index}:I${index}`,
  startDate: "2018-07-01",
  promised: "2021-07-01",
  decided: "2021-06-01",
  outcome: "partner",
  delayReasons: [],
  criteriaInWriting: true,
  ...overrides,
});

const part = async (name: string): Promise<BoundFunctions<typeof queries>> => within(await screen.findByRole("region", { name }));

describe("The group", () => {
  test("keeps a record: the rate with its interval and count, and signs with their evidence", async () => {
    const trackRecord = [1, 2, 3, 4, 5].map((index) => past(index, index === 1 ? { decided: "2022-07-01", delayReasons: ["market"] } : {}));
    renderPane(aPractice({ trackRecord }), GROUP);
    const record = await part("Does the group keep its word?");
    expect(record.getByText("Decided on time").nextSibling).toHaveTextContent("80% (4 of 5)");
    expect(record.getByText("95% interval").nextSibling).toHaveTextContent("38% to 96%");
    expect(record.getByText(/^✓ does not show: no criteria in writing\. 5 of 5 associates/)).toBeVisible();
    expect(record.getByText(/few to judge by/)).toBeVisible();
  });

  test("keeps none: it says which sheet would tell, and inserts it", async () => {
    const { user, asked } = renderPane(aPractice(), GROUP);
    await user.click(await screen.findByRole("button", { name: "Insert the sheet Track record" }));
    expect(asked).toEqual(["inputs"]);
  });

  test("has its figures, and of how many they are", async () => {
    const { user } = renderPane(aPractice(), GROUP);
    const figures = await part("The group’s figures");
    expect(figures.getByText(/3 physicians at first, 4 at the end/)).toBeVisible();
    const [median] = figures.getAllByRole("button", { name: "Show the figures" });
    if (median !== undefined) await user.click(median);
    expect(figures.getAllByRole("row")).toHaveLength(7);
    expect((await part("Payer mix of the group")).getByRole("row", { name: /Commercial/ })).toHaveTextContent("29%");
    expect((await part("Who is where")).getByRole("row", { name: /Not known/ })).toHaveTextContent("3");
    expect((await part("Overhead, each way of sharing it")).getAllByRole("row")).toHaveLength(5);
  });

  test("is told which columns invite trouble, and why", async () => {
    renderPane(aPractice({}, ["Provider", "Graduation Year"]), GROUP);
    const notes = await part("Columns that invite trouble");
    expect(notes.getByRole("listitem")).toHaveTextContent("Found: Graduation Year. Age must not count towards partnership");
  });

  test("is not checked for fairness unless somebody asks, and the result can be put away", async () => {
    const { user, asked } = renderPane(aPractice(), GROUP);
    const fairness = await part("Fairness of selection");
    expect(fairness.getByRole("status")).toBeEmptyDOMElement();
    expect(asked).toEqual([]);
    await user.click(fairness.getByRole("button", { name: "Check the sheet Fairness groups" }));
    expect(asked).toEqual(["check fairness"]);
    expect(fairness.getByRole("status")).toHaveTextContent("North: 7 of 20 people selected, 35%, 70% of South's rate: below four fifths.");
    expect(fairness.getByRole("status")).toHaveTextContent("rule of thumb");
    await user.click(fairness.getByRole("button", { name: "Put the result away" }));
    expect(fairness.getByRole("status")).toBeEmptyDOMElement();
    expect(fairness.getByRole("button", { name: "Check the sheet Fairness groups" })).toHaveFocus();
  });

  test("without payers and overhead says what is missing", async () => {
    renderPane(aReady(), GROUP);
    expect(await screen.findByText("The workbook has no collections by payer.")).toBeVisible();
    expect(screen.getByText("The workbook has no overhead of four quarters.")).toBeVisible();
  });
});
