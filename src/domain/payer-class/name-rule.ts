import type { PayerClass } from "./payer-class";

/** A class, and what in a payer's words gives it away. Rules are tried in order; the first that matches decides. */
export interface NameRule {
  readonly payerClass: PayerClass;
  readonly pattern: RegExp;
}

/** A rule that matches any of the phrases at the start of a word; a phrase may be a pattern itself. */
export const anyOf = (payerClass: PayerClass, ...phrases: readonly string[]): NameRule => ({
  payerClass,
  pattern: new RegExp(`\\b(?:${phrases.join("|")})`),
});
