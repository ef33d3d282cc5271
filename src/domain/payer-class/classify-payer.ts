import { CARRIER_RULES } from "./carrier-rules";
import { CLASS_OF_CLAIM_FILING_CODE } from "./claim-filing-codes";
import type { PayerClass } from "./payer-class";
import { payerWords } from "./payer-words";
import { PLAN_RULES } from "./plan-rules";

/**
 * Which class of payer is behind a printed name?
 *
 * Tried in order: the claim filing codes of X12, words that say what kind of plan it is, words that say who carries it.
 * Case, accents and punctuation do not matter.
 *
 * @param name As printed in an export: a plan, a carrier, a financial class or a two-character code.
 * @returns The class; "Other" where nothing is known of the name.
 *
 * @example
 * classifyPayer("Blue Cross Blue Shield of Texas") // => "Blue Cross"
 * classifyPayer("UHC Community Plan") // => "Medicaid"
 * classifyPayer("Humana Gold Plus") // => "Medicare Advantage"
 * classifyPayer("MB") // => "Medicare"
 * classifyPayer("Workers' Comp") // => "Workers' comp/Auto"
 */
export function classifyPayer(name: string): PayerClass {
  const words = payerWords(name);
  const ofCode = CLASS_OF_CLAIM_FILING_CODE.get(/^\d$/.test(words) ? `0${words}` : words);
  if (ofCode !== undefined) return ofCode;
  const decides = ({ pattern }: { readonly pattern: RegExp }): boolean => pattern.test(words);
  return (PLAN_RULES.find(decides) ?? CARRIER_RULES.find(decides))?.payerClass ?? "Other";
}
