import fc from "fast-check";
import type { FunctionMetadata } from "./metadata";

/** Whatever a careless hand may leave in a cell. */
const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, undefined, "", "  ", 0, -0, 1, -1, 0.5, 45_292, 2_958_466, "inc", "all", "score", "Medicaid", true, false, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity),
  fc.constantFrom<unknown>({ type: "Error", basicValue: "#N/A" }, { type: "Double", basicValue: 12 }, { type: "Double", basicValue: NaN }, { type: "Entity", text: "Aetna" }, {}, [], "#N/A", "NaN"),
  // Amounts and dates of other countries, words every object knows, and text that means to be something else.
  fc.constantFrom("1.234,56", "1,5", "1 234", "31/12/2026", "2026-02-30", "constructor", "__proto__", "toString", "=1+1", "<b>Osei</b>", "Boyd\u202e", "\u0000", "x".repeat(40_000)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
);

/** Whatever Excel may hold as a number, its extremes among them. */
const anyNumber: fc.Arbitrary<unknown> = fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.double({ min: 0, max: 1e308, noNaN: true }), fc.constantFrom(null, 0, 1, 50));

const rangeOf = (cell: fc.Arbitrary<unknown>, rows: number, columns: number): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const size = fc.integer({ min: 1, max: 8 });

/** Rows of different lengths, or none at all: no spreadsheet program hands them over, and still nothing may break. */
const raggedRange: fc.Arbitrary<unknown[][]> = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 8 });

/** Calls in which anything may stand anywhere: text for numbers, ranges of every shape, arguments left out. */
export const carelessCalls = ({ parameters }: FunctionMetadata, ranges: "rectangular" | "ragged" = "rectangular"): fc.Arbitrary<unknown[]> =>
  fc.tuple(
    ...parameters.map(({ dimensionality, optional }) => {
      const anyRange = ranges === "ragged" ? raggedRange : fc.tuple(size, size).chain(([rows, columns]) => rangeOf(anyCell, rows, columns));
      const given = dimensionality === "matrix" ? anyRange : anyCell;
      return optional ? fc.oneof(fc.constant(null), given) : given;
    }),
  );

/** What stands in a cell of an argument that is not just any figure, by the argument's name. */
const CELLS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  measure: fc.constantFrom(null, "all", "ALL"),
  convention: fc.constantFrom(null, "inc", "exc"),
  quarters: fc.constantFrom(null, 3, 60),
  fixed_share: fc.constantFrom(null, 0, 0.3, 1),
  total: anyNumber,
  value: anyNumber,
  payer: fc.constantFrom("Aetna", "Medicaid", "MC", "Nobody we know"),
  payers: fc.constantFrom("Aetna", "Medicaid", "MC", "Nobody we know"),
  categories: fc.constantFrom("lateness", "Schedule complaints", "slow documentation", "conduct with staff"),
  severities: fc.constantFrom(1, 2, 3),
  cfte: anyNumber,
  years: anyNumber,
  with_requests: fc.constantFrom(null, 0, 1, 7),
  not_with_requests: fc.constantFrom(null, 0, 1, 7),
  percentile: fc.constantFrom(null, 0, 0.25, 0.8, 1),
  headache_band: fc.constantFrom(null, "Low", "medium", "HIGH"),
  sponsors: fc.constantFrom(null, 0, 2),
  vetoes: fc.constantFrom(null, 0, 1),
  not_with: fc.constantFrom(null, 0, 3),
  pillars: fc.constantFrom(null, 0, 1, 50, 99.9, 100),
  swing: fc.constantFrom(null, 0, 10, 100),
  trend_class: fc.constantFrom(null, "Rising", "flat", "Not enough data"),
  staff_band: fc.constantFrom(null, "Preferred", "Avoided"),
  leadership: fc.constantFrom(null, 0, 49, 100),
  dilution: fc.constantFrom(null, -1e308, -1, 0, 1),
  contribution: fc.constantFrom(null, -1e308, -1, 0, 1),
  profit_pool: anyNumber,
  candidate_contribution: anyNumber,
  monthly_collections: anyNumber,
  monthly_cost: anyNumber,
  collections_per_visit: anyNumber,
  months: fc.constantFrom(null, 1, 120),
  horizon: fc.constantFrom(null, 1, 600),
  promised_dates: fc.constantFrom(45292, 45657.5, "2026-01-31", 2_958_465),
  actual_dates: fc.constantFrom(null, 0, 61, 45292, "2026-01-31"),
  as_of: fc.constantFrom(61, 46000, "2026-09-30"),
};

/** Arguments with a column, and so a cell in each row, for every pillar. */
const FIVE_WIDE = ["weights", "pillars"];

/** Calls of the right kind and size, so that most of them have an answer; the figures may still be extreme or missing. */
export const soundCalls = ({ parameters }: FunctionMetadata): fc.Arbitrary<unknown[]> =>
  size.chain((length) =>
    fc.tuple(
      ...parameters.map(({ name, dimensionality, optional }) => {
        if (dimensionality !== "matrix") return CELLS[name] ?? fc.integer({ min: 0, max: 100 });
        const given = rangeOf(CELLS[name] ?? anyNumber, name === "pillars" ? length : 1, FIVE_WIDE.includes(name) ? 5 : length);
        return optional ? fc.oneof(fc.constant(null), given) : given;
      }),
    ),
  );

/** A sound call whose ranges hold so many cells between them as near as rows allow; the same for the same seed. */
export function largeCall({ parameters }: FunctionMetadata, cells: number, seed: number): unknown[] {
  const ranges = parameters.filter(({ name, dimensionality }) => dimensionality === "matrix" && name !== "weights").length;
  return parameters.map(({ name, dimensionality, optional }) => {
    const known = CELLS[name] ?? anyNumber;
    const some = fc.sample<unknown>(known === anyNumber ? fc.integer({ min: 1, max: 100 }) : known, { numRuns: 997, seed });
    const cell = (index: number): unknown => some[index % some.length];
    if (dimensionality !== "matrix") return optional ? null : cell(0);
    const columns = FIVE_WIDE.includes(name) ? 5 : 1;
    const rows = name === "weights" ? 1 : Math.floor(cells / ranges / columns);
    return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_each, column) => (name === "weights" ? 20 : cell(row * columns + column))));
  });
}
