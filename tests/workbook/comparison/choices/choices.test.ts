import fc from "fast-check";
import { COLUMN_IDS, FIGURE_KINDS, PRESETS, readChoices, ROW_ORDERS, USUAL_CHOICES, withTold, type ColumnId, type ComparisonChoices, type Json } from "../../../../src/workbook";
import { choicesAsJson } from "../../../../src/workbook/comparison/choices";

const remembered = (stored: Json): ComparisonChoices => readChoices({ settings: { "partnerTrack.choices": stored } });

const choices: fc.Arbitrary<ComparisonChoices> = fc.record({
  preset: fc.constantFrom(...PRESETS),
  columns: fc.option(fc.uniqueArray(fc.constantFrom<ColumnId>(...COLUMN_IDS), { minLength: 1 })),
  order: fc.constantFrom(...ROW_ORDERS),
  figures: fc.constantFrom(...FIGURE_KINDS),
});

describe("Choices kept in the workbook", () => {
  it("are read as they were kept", () => {
    fc.assert(fc.property(choices, (kept) => expect(remembered(choicesAsJson(kept))).toEqual(kept)));
  });

  it("are the usual ones where nothing is kept, or another version kept it", () => {
    expect(readChoices({ settings: {} })).toEqual(USUAL_CHOICES);
    expect(remembered({ ...(choicesAsJson({ preset: "full", columns: null, order: "name", figures: "live" }) as object), schemaVersion: 2 })).toEqual(USUAL_CHOICES);
  });

  it("hold without the columns and orders that are not known here", () => {
    expect(remembered({ schemaVersion: 1, preset: "full", columns: ["track", "moonPhase", "growth"], order: "shoe size" })).toEqual({ preset: "full", columns: ["track", "growth"], order: "growth", figures: "values" });
    expect(remembered({ schemaVersion: 1, preset: "elegant", columns: ["moonPhase"], order: "name" })).toEqual({ preset: "meeting", columns: null, order: "name", figures: "values" });
  });

  it("never take more room or another shape, whatever stands there", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.oneof(fc.constantFrom<string>(...COLUMN_IDS), fc.string()), { maxLength: 60 }), (anything, columns) => {
        expect(() => remembered(anything as Json)).not.toThrow();
        const { columns: known } = remembered({ schemaVersion: 1, preset: anything as Json, columns, order: anything as Json });
        expect(known === null ? [] : known.filter((id) => !COLUMN_IDS.includes(id))).toEqual([]);
        expect((known ?? []).length).toBeLessThanOrEqual(COLUMN_IDS.length);
      }),
    );
  });
});

describe("What is told now", () => {
  const kept: ComparisonChoices = { preset: "full", columns: ["associate", "growth"], order: "name", figures: "live" };

  it("goes before what is remembered, and leaves the rest", () => {
    expect(withTold(kept, {})).toEqual(kept);
    expect(withTold(kept, { order: "track" })).toEqual({ ...kept, order: "track" });
    expect(withTold(kept, { columns: null })).toEqual({ ...kept, columns: null });
  });

  it("brings a preset with its own columns, unless columns are told too", () => {
    expect(withTold(kept, { preset: "finance" })).toEqual({ preset: "finance", columns: null, order: "name", figures: "live" });
    expect(withTold(kept, { preset: "finance", columns: ["track"] })).toEqual({ preset: "finance", columns: ["track"], order: "name", figures: "live" });
  });
});
