import type { Comparison } from "../../../domain";

/** What is compared? The workbook may not say who is an associate; then everybody is a physician. */
export function comparisonTitle({ scope }: Comparison): string {
  return scope === "associates" ? "Associate comparison" : "Physician comparison";
}
