import fc from "fast-check";
import type { FunctionMetadata } from "./metadata";

/** Whatever a careless hand may leave in a cell. */
const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, undefined, "", "  ", 0, 1, -1, 0.5, "inc", "all", "score", "Medicaid", true, 1e308, 5e-324, { type: "Error", basicValue: "#N/A" }, { type: "Double", basicValue: 12 }, {}),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
);

/** Whatever Excel may hold as a number, its extremes among them. */
const anyNumber: fc.Arbitrary<unknown> = fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.double({ min: 0, max: 1e308, noNaN: true }), fc.constantFrom(null, 0, 1, 50));

const rangeOf = (cell: fc.Arbitrary<unknown>, rows: number, columns: number): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const size = fc.integer({ min: 1, max: 8 });

/** Calls in which anything may stand anywhere: text for numbers, ranges of every shape, arguments left out. */
export const carelessCalls = ({ parameters }: FunctionMetadata): fc.Arbitrary<unknown[]> =>
  fc.tuple(
    ...parameters.map(({ dimensionality, optional }) => {
      const given = dimensionality === "matrix" ? fc.tuple(size, size).chain(([rows, columns]) => rangeOf(anyCell, rows, columns)) : anyCell;
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
