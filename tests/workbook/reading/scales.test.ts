import { collectionsOf, output, type Rows } from "./builders";

const table = (title: string, ann: readonly number[]): Rows => [[title], ["Provider", "Q1 2024", "Q2 2024"], ["Ann Lee", ...ann], ["Total", ...ann]];

describe("the scale of money", () => {
  test.each([
    ["Collections ($ in thousands)", 53, 53_000],
    ["USD thousands", 53, 53_000],
    ["Collections, all figures in $K", 53, 53_000],
    ["Collections in 1,000's", 53, 53_000],
    ["Collections (x1,000)", 53, 53_000],
    ["Collections, $'000", 53, 53_000],
    ["Collections, $ millions", 0.053, 53_000],
    ["Collections in cents", 5300, 53],
    ["Collections above $5,000 only", 53, 53],
    ["Collections by M. Lee", 53, 53],
  ])("is that of the title %s", (title, printed, dollars) => {
    expect(collectionsOf(output(table(title, [printed, printed])))).toEqual({ "Ann Lee": [dollars, dollars] });
  });

  test("of one band or heading is that of its own columns", () => {
    const banded: Rows = [[null, "Q1 2024 (000s)", null, null, "Q2 2024", null, null], ["Provider", "Jan", "Feb", "Mar", "Apr", "May", "Jun"], ["Ann Lee", 1, 2, 3, 4000, 5000, 6000]];
    const headed: Rows = [["Provider", "Q1 2024 ($000s)", "Q2 2024"], ["Ann Lee", 6, 15_000]];
    expect([banded, headed].map((rows) => collectionsOf(output(rows)))).toEqual([{ "Ann Lee": [6000, 15_000] }, { "Ann Lee": [6000, 15_000] }]);
  });

  test("other than dollars is said, with the cell", () => {
    const { findings } = output([["Provider", "Q1 2024 ($000s)", "Q2 2024"], ["Ann Lee", 6, 15_000]]);
    expect(findings).toContainEqual(expect.objectContaining({ severity: "warning", where: "Payments!B1", text: expect.stringContaining("thousands of dollars") as string }));
  });
});

describe("raised digits behind an amount", () => {
  test.each([["12345\u00b9", 12_345], ["950 \u00b2", 950], ["$8,750\u00b3", 8750]])("in %s are the mark of a footnote", (text, dollars) => {
    expect(collectionsOf(output([["Provider", "Q1 2024"], ["Ann Lee", text]]))).toEqual({ "Ann Lee": [dollars] });
  });
});

describe("rows under the people that name other figures", () => {
  test.each(["wRVU", "Encounters", "New patients", "No-shows", "cFTE", "Expenses", "EBITDA", "Days in A/R", "Collections per FTE"])("such as %s are nobody's money", (label) => {
    const printed = output([["Provider", "Q1 2024", "Q2 2024"], ["Ann Lee", 10, 20], ["Bo Diaz", 1, 2], ["Total", 11, 22], [label, 3, 4]]);
    expect(printed).toMatchObject({ outcome: "records", unattributed: null });
    expect(collectionsOf(printed)).toEqual({ "Ann Lee": [10, 20], "Bo Diaz": [1, 2] });
  });
});
