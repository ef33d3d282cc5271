import type { PayerClass } from "./payer-class";

/**
 * Claim filing indicators, as billing systems export them in place of a name.
 *
 * Source: ASC X12 005010, segment SBR, element 09 (data element 1032).
 */
export const CLASS_OF_CLAIM_FILING_CODE: ReadonlyMap<string, PayerClass> = new Map([
  ["09", "Self-pay"],
  ["11", "Other government"],
  ["12", "Commercial"],
  ["13", "Commercial"],
  ["14", "Commercial"],
  ["15", "Commercial"],
  ["16", "Medicare Advantage"],
  ["17", "Commercial"],
  ["am", "Workers' comp/Auto"],
  ["bl", "Blue Cross"],
  ["ch", "Tricare/VA"],
  ["ci", "Commercial"],
  ["ds", "Workers' comp/Auto"],
  ["fi", "Commercial"],
  ["hm", "Commercial"],
  ["lm", "Workers' comp/Auto"],
  ["ma", "Medicare"],
  ["mb", "Medicare"],
  ["mc", "Medicaid"],
  ["of", "Other government"],
  ["tv", "Medicaid"],
  ["va", "Tricare/VA"],
  ["wc", "Workers' comp/Auto"],
  ["zz", "Other"],
]);
