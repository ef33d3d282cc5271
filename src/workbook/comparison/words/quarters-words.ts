import { countWords } from "./count-words";

/** How many quarters, inside a sentence? "six quarters", "one quarter". */
export function quartersWords(count: number): string {
  return `${countWords(count)} ${count === 1 ? "quarter" : "quarters"}`;
}
