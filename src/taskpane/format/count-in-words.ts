const WORDS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

/** A count that opens a sentence: 6 is "Six"; beyond twelve the figure is easier to read. */
export function countInWords(count: number): string {
  return WORDS[count] ?? String(count);
}
