import type { CellValue } from "../workbook";

/** Why a formula has to stay: what it shows now is not what it comes to. */
export type WhyNotFrozen = "still calculating" | "function not loaded" | "no plain value";

const WHY: Readonly<Record<string, WhyNotFrozen>> = {
  "#BUSY!": "still calculating",
  "#GETTING_DATA": "still calculating",
  "#NAME?": "function not loaded",
  "#CONNECT!": "function not loaded",
  "#BLOCKED!": "function not loaded",
  "#SPILL!": "no plain value",
  "#CALC!": "no plain value",
};

/** May these values stand in place of their formula? null where they may; other errors, such as #N/A, are an answer. */
export function whyNotFrozen(values: readonly (readonly CellValue[])[]): WhyNotFrozen | null {
  for (const value of values.flat()) {
    const why = typeof value === "string" ? WHY[value.toUpperCase()] : undefined;
    if (why !== undefined) return why;
  }
  return null;
}
