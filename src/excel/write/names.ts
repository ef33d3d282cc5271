import { FORMER_SHEET } from "../../workbook";

/** Sheets under construction: hidden until the swap, and cleared away by the next writing if we were cut off. */
const DRAFT = "Partner Track draft";

export const draftName = (index: number): string => `${DRAFT} ${index + 1}`;

export const isDraftName = (name: string): boolean => name.startsWith(`${DRAFT} `);

/** Sheets that a writing replaced begin so, and are very hidden until the next writing. */
export const isFormerName = (name: string): boolean => name.startsWith(`${FORMER_SHEET} `);

/** The first name of ours for a replaced sheet that no sheet has. */
export function freeFormerName(taken: readonly string[], number = 1): string {
  const candidate = `${FORMER_SHEET} ${number}`;
  return taken.includes(candidate) ? freeFormerName(taken, number + 1) : candidate;
}

/** A name like the one given that no sheet has, at most 31 characters long. */
export function freeSheetName(name: string, label: string, taken: readonly string[]): string {
  const lowerCase = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? ` (${label})` : ` (${label} ${number})`;
    const candidate = name.slice(0, 31 - ending.length) + ending;
    if (!lowerCase.has(candidate.toLowerCase())) return candidate;
  }
}
