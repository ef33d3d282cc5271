/** A formula's texts and quoted sheet names, which nothing may be changed in. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Rewrites a formula everywhere but inside its texts and quoted sheet names. */
export function outsideText(formula: string, rewrite: (code: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 0 ? rewrite(piece) : piece))
    .join("");
}
