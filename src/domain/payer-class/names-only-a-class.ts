import { CLASS_OF_CLAIM_FILING_CODE } from "./claim-filing-codes";
import { PAYER_CLASSES } from "./payer-class";
import { payerWords } from "./payer-words";

const CLASS_WORDS: ReadonlySet<string> = new Set([
  ...PAYER_CLASSES.map(payerWords),
  ...CLASS_OF_CLAIM_FILING_CODE.keys(),
  ..."auto,bc bs,bcbs,blue cross blue shield,blue shield,charity,commercial insurance,government,hmo,managed care,managed medicaid,managed medicare,medicaid hmo".split(","),
  ..."medicare ffs,medicare hmo,medicare part b,mva,no fault,other commercial,other insurance,patient,patient pay,ppo,private,private insurance,selfpay,traditional medicare".split(","),
  ..."traditional medicaid,tricare,uninsured,unknown,va,veterans,work comp,workers comp,workers compensation,workmans comp".split(","),
]);

/**
 * Is a name no more than a financial class, such as "Commercial" or "MC"? Behind a class there may be many payers, so
 * nothing can be said of dependence on any one of them.
 *
 * @param name As printed in an export.
 *
 * @example
 * namesOnlyAClass("Commercial") // => true
 * namesOnlyAClass("BCBS of Texas") // => false
 */
export const namesOnlyAClass = (name: string): boolean => CLASS_WORDS.has(payerWords(name));
