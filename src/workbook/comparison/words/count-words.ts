const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** How many, inside a sentence? Six is a word; past twelve the figure is easier to read. */
export function countWords(count: number): string {
  return WORDS[count] ?? String(count);
}
