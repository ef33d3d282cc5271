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

const TEXTS: Readonly<Record<string, readonly unknown[]>> = {
  measure: [null, "all", "ALL"],
  convention: [null, "inc", "exc"],
  quarters: [null, 3, 60],
  fixed_share: [null, 0, 0.3, 1],
};

/** Calls of the right kind and size, so that most of them have an answer; the figures may still be extreme or missing. */
export const soundCalls = ({ parameters }: FunctionMetadata): fc.Arbitrary<unknown[]> =>
  size.chain((length) =>
    fc.tuple(
      ...parameters.map(({ name, dimensionality, optional }) => {
        const texts = TEXTS[name];
        if (texts) return fc.constantFrom(...texts);
        const cell = name.startsWith("payer") ? fc.constantFrom("Aetna", "Medicaid", "MC", "Nobody we know") : anyNumber;
        if (dimensionality !== "matrix") return ["total", "value"].includes(name) ? anyNumber : fc.integer({ min: 0, max: 100 });
        const given = rangeOf(cell, 1, name === "weights" ? 5 : length);
        return optional ? fc.oneof(fc.constant(null), given) : given;
      }),
    ),
  );
