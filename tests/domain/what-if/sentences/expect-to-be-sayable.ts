import type { WhatIfWords } from "../../../../src/domain";

/** One sentence of figures and words, with nothing that only a program would say. */
export function expectToBeSayable({ assumptions, sentence }: WhatIfWords): void {
  expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
  for (const words of [sentence, ...assumptions.flatMap(({ label, value }) => [label, value])]) {
    expect(words).not.toMatch(/NaN|undefined|null|Infinity|--|\$-|!/);
    expect(words.trim()).not.toBe("");
  }
  expect(new Set(assumptions.map(({ label }) => label)).size).toBe(assumptions.length);
  expect(assumptions.length).toBeGreaterThanOrEqual(4);
}
