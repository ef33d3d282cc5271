import fc from "fast-check";
import type { PhysicianRecord } from "../../../src/domain";
import { physician } from "./group-builders";

/** A quarter's collections, or none. */
export const cell = fc.option(fc.integer({ min: 0, max: 60_000_000 }));
const cfteCell = fc.option(fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20));
const eight = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { minLength: 8, maxLength: 8 });

/** Up to eight physicians with gaps in their figures, some of them partners. */
export const physicians: fc.Arbitrary<PhysicianRecord[]> = fc
  .array(fc.record({ role: fc.constantFrom("associate" as const, "partner" as const), collections: eight(cell), cfte: eight(cfteCell) }), { minLength: 1, maxLength: 8 })
  .map((everybody) => everybody.map((each, index) => physician({ name: `Physician ${index}`, ...each })));
