import type { Cents } from "../../../domain";
import { numberWords } from "./number-words";

/** What is this sum to the cent? `4821190614` is "$48,211,906.14". */
export function dollarWords(cents: Cents): string {
  const words = numberWords(cents / 100, 2);
  return words.startsWith("−") ? `−$${words.slice(1)}` : `$${words}`;
}
