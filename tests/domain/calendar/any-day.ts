import fc from "fast-check";
import type { IsoDate } from "../../../src/domain";

const two = (value: number): string => String(value).padStart(2, "0");

/** A day that every month has. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .tuple(fc.integer({ min: 2015, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}` as IsoDate);
