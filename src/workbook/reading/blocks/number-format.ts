const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

/** Whether a number format shows a date. */
export function isDateFormat(format: string): boolean {
  return !/general/i.test(format) && /[dmy]/i.test(withoutLiterals(format));
}

/** Whether a number format shows a percentage. */
export function isPercentFormat(format: string): boolean {
  return withoutLiterals(format).includes("%");
}
