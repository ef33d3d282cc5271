import fc from "fast-check";
import { SIGNALS, type IsoDate, type ProgressSignal } from "../../../src/domain";

/** Praise for Okafor. */
export const signal = (given: Partial<ProgressSignal> = {}): ProgressSignal => ({ associate: "Okafor", where: "Signals!A2:C2", signal: "praised", date: null, ...given });

export const anySignal: fc.Arbitrary<ProgressSignal> = fc
  .record({ associate: fc.constantFrom("Okafor", "Okafor", "Park"), signal: fc.constantFrom(...SIGNALS), date: fc.option(fc.constantFrom<IsoDate>("2025-01-15", "2026-02-01")) })
  .map(signal);

export const anySignals = fc.array(anySignal, { maxLength: 8 });
