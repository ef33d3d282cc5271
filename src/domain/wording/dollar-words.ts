import type { Cents } from "../cents";

/** A sum in whole dollars: 28540012 is "$285,400", and one below zero carries a true minus sign. */
export function dollarWords(cents: Cents): string {
  const dollars = Math.round(Math.abs(cents) / 100);
  return `${cents < 0 && dollars > 0 ? "−" : ""}$${String(dollars).replace(/\B(?=(\d{3})+$)/g, ",")}`;
}
