import fc from "fast-check";
import { readSelectionGroups } from "../../../../src/workbook";
import { sheet, type Rows } from "../../reading/builders";

const read = (rows: Rows) => readSelectionGroups(sheet("Fairness groups", rows));

describe("the groups of the fairness check", () => {
  test("are read from counts under three headings, in any order and below titles", () => {
    expect(read([["Last ten years"], ["People", "Group", "Selected"], [20, "North", 7], [20, "South", 10]]).groups).toEqual([
      { label: "North", selected: 7, of: 20 },
      { label: "South", selected: 10, of: 20 },
    ]);
  });

  test.each([[7.5, 20], [-1, 20], [21, 20], ["seven", 20], [7, null]])("say which row has no counts: %j of %j", (selected, of) => {
    const { groups, findings } = read([["Group", "Selected", "People"], ["North", selected, of], ["South", 1, 2]]);
    expect(groups).toEqual([{ label: "South", selected: 1, of: 2 }]);
    expect(findings).toMatchObject([{ where: "'Fairness groups'!A2", text: expect.stringContaining("North") as string }]);
  });

  test("ask for the headings where they are missing", () => {
    expect(read([["North", 1, 2]])).toMatchObject({ groups: [], findings: [{ code: "no_headings" }] });
  });

  test("never hold more selected than people, whatever the cells", () => {
    const cell = fc.oneof(fc.double(), fc.integer({ min: -3, max: 30 }), fc.string(), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), cell, cell), { maxLength: 8 }), (rows) => {
        for (const { selected, of } of read([["Group", "Selected", "People"], ...rows]).groups) expect(selected <= of && selected >= 0).toBe(true);
      }),
    );
  });
});
