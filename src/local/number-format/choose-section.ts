import type { FormatSection, SectionCondition } from "./number-format";

/** A section, and whether it is only for negative numbers, so that it shows them without a sign of its own. */
export interface ChosenSection {
  readonly section: FormatSection;
  readonly hidesSign: boolean;
}

/** Which section of a format shows this number; null where its conditions leave the number out. */
export function chooseSection(value: number, sections: readonly FormatSection[]): ChosenSection | null {
  const forNumbers = sections.slice(0, 3);
  const [first, second, third] = forNumbers;
  if (!first) return null;
  if (first.condition || second?.condition) return chooseByCondition(value, forNumbers);
  if (value < 0 && second) return { section: second, hidesSign: true };
  if (value === 0 && third) return { section: third, hidesSign: false };
  return { section: first, hidesSign: false };
}

function chooseByCondition(value: number, sections: readonly FormatSection[]): ChosenSection | null {
  const index = sections.findIndex(({ condition }, place) => (condition ? holds(value, condition) : place > 0 || value > 0));
  const section = sections[index];
  if (!section) return null;
  const onlyNegatives = section.condition !== null && section.condition.operator.startsWith("<") && section.condition.operator !== "<>" && section.condition.value <= 0;
  return { section, hidesSign: onlyNegatives };
}

function holds(value: number, { operator, value: limit }: SectionCondition): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    case "<>":
      return value !== limit;
  }
}
