import fc from "fast-check";
import { assessGroup, compareGroup, type Comparison } from "../../../../src/domain";
import { inRowOrder, ROW_ORDERS, type RowOrder } from "../../../../src/workbook";
import { nameKey } from "../../../../src/workbook/comparison/rows/name-key";
import { EVIDENCE, GROUP } from "../../../domain/assessment/assessment-builders";
import { aComparison, aRow } from "../../../support/a-group";

const comparison = compareGroup(GROUP);
const assessment = assessGroup(GROUP, comparison, EVIDENCE, { changesFor: "nobody" });
const names = ({ rows }: Comparison): string[] => rows.map(({ name }) => name);
const ordered = (order: RowOrder, rows: Comparison["rows"]): string[] => names(inRowOrder(aComparison({ rows }), order, null));

describe("The order of the associates", () => {
  it("is by evidence of growth unless told otherwise, as comparisons are made", () => {
    expect(inRowOrder(comparison, "growth", assessment)).toBe(comparison);
  });

  it("by name heeds neither capitals nor accents", () => {
    expect(ordered("name", ["Zhang", "de Souza", "Émile", "Emil B", "adams"].map((name) => aRow({ name })))).toEqual(["adams", "de Souza", "Emil B", "Émile", "Zhang"]);
    expect(nameKey("Émile de Souza")).toBe("emile de souza");
  });

  it("by place in the group and by years puts the most first, and those not known last", () => {
    const rows = [aRow({ name: "unknown", percentile: null, yearsOnTrack: null }), aRow({ name: "low", percentile: 0.2, yearsOnTrack: 1 }), aRow({ name: "high", percentile: 0.9, yearsOnTrack: 4 })];
    expect(ordered("percentile", rows)).toEqual(["high", "low", "unknown"]);
    expect(ordered("years", rows)).toEqual(["high", "low", "unknown"]);
  });

  it("by track and by readiness puts the furthest first", () => {
    expect(names(inRowOrder(comparison, "track", assessment))[0]).toBe("Okafor");
    expect(names(inRowOrder(comparison, "readiness", assessment))[0]).toBe("Okafor");
  });

  it("by a verdict leaves them as they were where nothing is written down", () => {
    expect(names(inRowOrder(comparison, "track", null))).toEqual(names(comparison));
  });

  it("never loses or doubles anybody, and ordering again changes nothing", () => {
    const row = fc.record({ percentile: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), yearsOnTrack: fc.option(fc.nat(9)), name: fc.string() }).map(aRow);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.constantFrom(...ROW_ORDERS), (rows, order) => {
        const once = inRowOrder(aComparison({ rows }), order, assessment);
        expect(new Set(once.rows)).toEqual(new Set(rows));
        expect(once.rows).toHaveLength(rows.length);
        expect(inRowOrder(once, order, assessment)).toEqual(once);
      }),
    );
  });
});
