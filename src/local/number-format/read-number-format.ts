import type { FormatSection } from "./number-format";
import { readSection } from "./read-section";
import { splitSections } from "./split-sections";

const known = new Map<string, readonly FormatSection[]>();

/** The sections of a format code. Read once for each code: a sheet has few codes and many cells. */
export function readNumberFormat(code: string): readonly FormatSection[] {
  const before = known.get(code);
  if (before) return before;
  const sections = splitSections(code).map(readSection);
  known.set(code, sections);
  return sections;
}
