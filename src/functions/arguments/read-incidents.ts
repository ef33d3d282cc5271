import { HEADACHE_CATEGORIES, type Incident } from "../../domain";
import { invalidValue, reject } from "./cell-errors";
import { readNamed } from "./read-named";
import { readNumbers } from "./read-numbers";
import { readText } from "./read-text";

/** Incidents from categories beside severities. Rows with neither are left out; half a row is refused, not dropped. */
export function readIncidents(categories: unknown[][], severities: unknown[][]): Incident[] {
  const names = categories.flat();
  const figures = readNumbers(severities, "severities");
  if (names.length !== figures.length)
    reject(invalidValue(`categories has ${names.length} cells and severities has ${figures.length}: give one severity beside each category.`));
  return figures.flatMap((severity, index) => readIncident(names[index], severity, index + 1));
}

function readIncident(cell: unknown, severity: number | null, position: number): Incident[] {
  const where = `categories, position ${position}`;
  const isWithoutSeverity = severity === null || severity === 0;
  const category = readText(cell, where) === null ? null : readNamed(cell, where, HEADACHE_CATEGORIES);
  if (category === null) {
    if (isWithoutSeverity) return [];
    reject(invalidValue(`${where} is blank beside a severity: name the category, or clear the severity.`));
  }
  if (severity === 1 || severity === 2 || severity === 3) return [{ category, severity }];
  const given = isWithoutSeverity ? "blank beside a category" : String(severity);
  reject(invalidValue(`severities, position ${position} is ${given}: give 1 for minor, 2 for serious or 3 for grave.`));
}
