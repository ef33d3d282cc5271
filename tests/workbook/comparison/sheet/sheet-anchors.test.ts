import { compareGroup } from "../../../../src/domain";
import { planComparison } from "../../../../src/workbook";
import { aGroup, aReading, associates } from "../../../support/a-group";

describe("what the rows and columns of our sheets stand for", () => {
  test.each([1, 3, 60])("with %d associates every row has a key of its own, and every person one that says who it is", (count) => {
    const group = aGroup({ physicians: associates(count) });
    const plan = planComparison(compareGroup(group), aReading({ group }));
    for (const { values, anchors, name } of plan.sheets) {
      const keys = anchors?.rows.map(({ key }) => key) ?? [];
      expect([name, keys.length, new Set(keys).size]).toEqual([name, values.length, values.length]);
      expect(anchors?.columns.length).toBe(Math.max(...values.map((row) => row.length)));
    }
    const people = plan.sheets.flatMap(({ values, anchors }) => anchors?.rows.flatMap(({ key, part }, row) => (part === "person" ? [[key, `person ${String(values[row]?.[0])}`]] : [])) ?? []);
    expect(people).toHaveLength(count);
    for (const [key, name] of people) expect(key).toBe(name);
  });
});
