/** What one unit of a figure is in dollars. */
export type Scale = 0.01 | 1 | 1000 | 1_000_000;

const SCALES: readonly (readonly [RegExp, Scale])[] = [
  [/\b(?:in )?\$? ?(?:millions|mm)\b|\(\$? ?mm?\)|\bin \$ ?m\b|(?:^|[\s(,])\$ ?mm?(?=$|[\s),])/i, 1_000_000],
  [/\bin (?:thousands|1,?000'?s|000'?s?)\b|\$ ?'?000'?s?(?![\d,.])|\('?000'?s?\)|\bin \$ ?k\b|\(\$? ?k\)|(?:\$|usd|dollars?) ?(?:in )?thousands|\(x ?1,?000\)|\bx ?1,?000\b|(?:^|[\s(,])\$ ?k(?=$|[\s),])/i, 1000],
  [/\((?:in )?cents\)|\bin cents\b/i, 0.01],
];

/** The scale that a title or a heading gives its figures: "in thousands", "($000s)", "$ millions", "(cents)"; null where it gives none. */
export function scaleOfText(text: string): Scale | null {
  return SCALES.find(([words]) => words.test(text))?.[1] ?? null;
}
