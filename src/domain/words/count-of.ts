const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** How many of what, inside a sentence: "one partner", "two partners"; past twelve the figure is easier to read. */
export const countOf = (count: number, one: string, many = `${one}s`): string => `${WORDS[count] ?? count} ${count === 1 ? one : many}`;
