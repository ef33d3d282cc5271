import fc from "fast-check";
import { compareGroup, type PhysicianRecord } from "../../../src/domain";
import { COMPARISON_SHEET, DETAIL_SHEET, fingerprintValues, planComparison, type SheetPlan, type WritePlan } from "../../../src/workbook";
import { aComparison, aGroup, aPhysician, aReading, associates, SIX_QUARTERS } from "../../support/a-group";
import { addressesOf, rectangleOf, rowsOfParts, valuesAt } from "../../support/plan-addresses";

function planOf(physicians: readonly PhysicianRecord[]): WritePlan {
  const group = aGroup({ physicians });
  return planComparison(compareGroup(group), aReading({ group }));
}

function sheetOf(plan: WritePlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`the plan has no sheet ${name}`);
  return sheet;
}

/** The detail sheet's figures of each associate, their percentile left out. */
function figuresByName(plan: WritePlan): Map<string, Record<string, unknown>> {
  const detail = sheetOf(plan, DETAIL_SHEET);
  const table = detail.tables.find(({ name }) => name === "PartnerTrackFigures");
  const [headings = []] = valuesAt(detail, table?.address ?? "A1");
  return new Map(
    rowsOfParts(detail, "PartnerTrackFigures").map((row) => {
      const { Percentile: _percentile, ...figures } = Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]]));
      return [String(row[0]), figures];
    }),
  );
}

const cents = fc.option(fc.integer({ min: 1, max: 90_000_000 }), { freq: 5, nil: null });
const clinicalFte = fc.option(fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10), { freq: 5, nil: null });
const userText = fc.oneof(fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }), fc.constantFrom("=1+1", "+1", "-x", "@SUM(A1)", "'quoted", "\tTab", "Müller, Jörg", "김민준"));
const physician = fc.record({
  name: userText,
  role: fc.constant("associate" as const),
  startDate: fc.constantFrom(null, "2023-07-01" as const, "2026-08-01" as const),
  trackYears: fc.constantFrom(null, 3, 4.5),
  collections: fc.array(cents, { minLength: 6, maxLength: 6 }),
  cfte: fc.array(clinicalFte, { minLength: 6, maxLength: 6 }),
  payers: fc.option(fc.array(fc.record({ payer: userText, amount: fc.integer({ min: 1, max: 9_000_000 }) }), { minLength: 1, maxLength: 4 }), { nil: null }),
  overhead: fc.option(fc.array(cents, { minLength: 6, maxLength: 6 }), { nil: null }),
  sources: fc.constant(["Payments!A6:H60"]),
});
const group = fc.array(physician, { minLength: 1, maxLength: 45 });

describe("a comparison's plan", () => {
  test("writes the projector's table and the manager's detail, and shows the table", () => {
    const plan = planOf(aGroup().physicians);
    expect(plan.sheets.map(({ name }) => name)).toEqual([COMPARISON_SHEET, DETAIL_SHEET]);
    expect(plan.activate).toBe(COMPARISON_SHEET);
  });

  test("remembers the as-of quarter, the answers and a fingerprint of each sheet's values", () => {
    const answers = { "date-basis": "posting" };
    const plan = planComparison(aComparison(), aReading(), { answers });
    expect(plan.settings).toEqual({
      "partnerTrack.schemaVersion": 1,
      "partnerTrack.asOf": "2026Q3",
      "partnerTrack.sheets": Object.fromEntries(plan.sheets.map(({ name, values }) => [name, fingerprintValues(values)])),
      "partnerTrack.answers": { schemaVersion: 1, bySignature: { "00000000000000aa": answers } },
      "partnerTrack.choices": { schemaVersion: 1, preset: "meeting", columns: null, order: "growth", figures: "values" },
    });
  });

  test("is the same for the same figures", () => {
    expect(planOf(associates(9))).toEqual(planOf(associates(9)));
  });

  test("refuses to plan a comparison of nobody, or of no quarter", () => {
    expect(() => planComparison(aComparison({ rows: [] }), aReading())).toThrow(RangeError);
    expect(() => planComparison(aComparison({ window: [] }), aReading())).toThrow(RangeError);
  });

  test("has rectangular values, and on the detail a narrower rectangle below them, whatever the group", () => {
    fc.assert(
      fc.property(group, (physicians) => {
        for (const { name, values } of planOf(physicians).sheets) {
          const lengths = values.map((row) => row.length);
          const below = lengths.lastIndexOf(Math.max(...lengths)) + 1;
          expect(new Set(lengths.slice(0, below)).size).toBeLessThanOrEqual(name === DETAIL_SHEET ? 2 : 1);
          expect(new Set(lengths.slice(below)).size).toBeLessThanOrEqual(name === DETAIL_SHEET ? 1 : 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("never points outside the cells it writes", () => {
    fc.assert(
      fc.property(group, (physicians) => {
        const plan = planOf(physicians);
        for (const sheet of plan.sheets) {
          const size = { rows: sheet.values.length, columns: Math.max(...sheet.values.map((row) => row.length)) };
          const outside = addressesOf(sheet).filter(({ address }) => {
            const { top, left, bottom, right } = rectangleOf(address, size);
            return top < 0 || left < 0 || top > bottom || left > right || bottom >= size.rows || right >= size.columns;
          });
          expect(outside).toEqual([]);
          for (const { source } of [...sheet.charts, ...sheet.sparklines]) expect(valuesAt(sheetOf(plan, source.sheet), source.address).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("has no table column without a value below its heading, but for quarters nobody has a figure of", () => {
    fc.assert(
      fc.property(group, (physicians) => {
        const plan = planOf(physicians);
        for (const sheet of plan.sheets)
          for (const { name } of sheet.tables.filter(({ name }) => name !== "PartnerTrackQuarters")) {
            const rows = rowsOfParts(sheet, name);
            const empty = (rows[0] ?? []).flatMap((_, column) => (rows.every((row) => row[column] === null || row[column] === "") ? [`${name} ${column}`] : []));
            expect(empty).toEqual([]);
          }
      }),
      { numRuns: 40 },
    );
  });

  test("gives Excel tables headings no two of which are alike, and tables no two of which share cells", () => {
    fc.assert(
      fc.property(group, (physicians) => {
        for (const sheet of planOf(physicians).sheets) {
          for (const { address } of sheet.tables) {
            const headings = (valuesAt(sheet, address)[0] ?? []).map((heading) => String(heading).toLowerCase());
            expect(headings).not.toContain("");
            expect(new Set(headings).size).toBe(headings.length);
          }
          const rows = sheet.tables.flatMap(({ address }) => {
            const { top, bottom } = rectangleOf(address, { rows: 0, columns: 0 });
            return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
          });
          expect(new Set(rows).size).toBe(rows.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("keeps user text as text: what begins like a formula is the same string in the cell", () => {
    const name = '=HYPERLINK("http://example.test","Amara")';
    const plan = planOf([aPhysician({ name, payers: [{ payer: "@SUM(A1:A9)", amount: 100 }] }), aPhysician({ name: "Grace Kim" })]);
    for (const sheet of plan.sheets) {
      const texts = sheet.values.flat().filter((value) => typeof value === "string");
      expect(texts).toContain(name);
      expect(texts).toContain("@SUM(A1:A9)");
    }
  });

  test("lets no control character through, which no file could hold", () => {
    fc.assert(
      fc.property(group, (physicians) => {
        const texts = planOf(physicians).sheets.flatMap(({ values }) => values.flat().filter((value) => typeof value === "string"));
        expect(texts.filter((text) => /\p{Cc}/u.test(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("writes no number that is not finite", () => {
    fc.assert(
      fc.property(group, (physicians) => {
        const numbers = planOf(physicians).sheets.flatMap(({ values }) => values.flat().filter((value) => typeof value === "number"));
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("adding an associate never changes another's own cells; only the percentile, which speaks of the group, may move", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), physician, (count, newcomer) => {
        const before = associates(count);
        const joined = figuresByName(planOf([...before, { ...newcomer, name: "Newcomer" }]));
        for (const [name, figures] of figuresByName(planOf(before))) expect(joined.get(name)).toEqual(figures);
      }),
      { numRuns: 30 },
    );
  });

  test("costs steps that hardly grow with the group", () => {
    const steps = (count: number): number => planOf(associates(count)).sheets.reduce((sum, { formats, conditionalFormats, columnWidths, rowHeights }) => sum + formats.length + conditionalFormats.length + columnWidths.length + rowHeights.length, 0);
    const [three, sixty, fiveHundred] = [steps(3), steps(60), steps(500)];
    expect(sixty).toBeLessThan(three + 60);
    expect(fiveHundred).toBeLessThan(three + 60);
  });

  test("grows its cells in proportion to the group", () => {
    const cells = (count: number): number => planOf(associates(count)).sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
    expect(cells(500)).toBeLessThan(cells(50) * 12);
  });

  test("covers six quarters in every line it draws from", () => {
    const plan = planOf(associates(5));
    const [sheet] = plan.sheets;
    for (const { source } of sheet?.sparklines ?? []) expect(valuesAt(sheetOf(plan, source.sheet), source.address).map((row) => row.length)).toEqual([SIX_QUARTERS.length]);
  });
});
