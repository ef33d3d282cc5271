/**
 * A payer's name as words: lower case, no accents, apostrophes and full stops dropped, all else that is neither letter
 * nor digit a space. "Workers' Comp" and "WORKERS COMP." read the same, and so do "B.C.B.S." and "BCBS".
 */
export const payerWords = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}'’.]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
