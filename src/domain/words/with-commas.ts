/** A whole number of zero or more with commas between thousands. */
export const withCommas = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
