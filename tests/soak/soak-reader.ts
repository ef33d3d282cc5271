import { readCollections } from "../../src/workbook";
import { faultOf } from "../support/reading/fault-of";
import { fuzzSheets } from "../support/reading/fuzz-sheet";
import { count, type SoakResult } from "./soak-result";

const WORKBOOKS = 10_000;

/** Workbooks nobody meant to be read: nothing crashes, and no figure is read that no cell says. */
export function soakReader(firstSeed: number): SoakResult {
  const faults: string[] = [];
  const outcomes = new Map<string, number>();
  for (let seed = firstSeed; seed < firstSeed + WORKBOOKS; seed += 1) {
    const { outcome, fault } = outcomeOf(seed);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (fault !== null) faults.push(`workbook ${seed}: ${fault}`);
  }
  const times = (outcome: string): string => count(outcomes.get(outcome) ?? 0);
  return {
    what: "Workbooks of torn tables and nonsense through the reader",
    tried: `${count(WORKBOOKS)}, seeds ${firstSeed} to ${firstSeed + WORKBOOKS - 1}`,
    found: `${times("records")} read, ${times("ask")} asked about, ${times("refuse")} refused with a reason; no crash, no amount that no cell says`,
    faults,
  };
}

function outcomeOf(seed: number): { readonly outcome: string; readonly fault: string | null } {
  try {
    const reading = readCollections({ dateSystem: "1900", name: "Book1.xlsx", settings: {} }, fuzzSheets(seed), {});
    return { outcome: reading.outcome, fault: faultOf(reading) };
  } catch (error) {
    return { outcome: "crash", fault: String(error) };
  }
}
