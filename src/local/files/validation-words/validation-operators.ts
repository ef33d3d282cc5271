/** How a rule compares: Office.js's word, and the file's. */
const OPERATORS = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
] as const;

export type FileOperator = (typeof OPERATORS)[number][1];

/** The file's word for a comparison; "between" is what a file without one means. */
export const fileOperator = (operator: string): FileOperator => OPERATORS.find(([word]) => word === operator)?.[1] ?? "between";

/** Office.js's word for a comparison in a file. */
export const officeOperator = (operator: string): string => OPERATORS.find(([, word]) => word === operator)?.[0] ?? "Between";
