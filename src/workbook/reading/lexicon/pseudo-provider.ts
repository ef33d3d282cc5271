import { normaliseLabel } from "../cells/normalise-label";
import { readAmount } from "../cells/read-amount";
import { isTitled } from "./other-than-people";

const NOBODY =
  /^(?:blank|none|null|na|n a|tbd|unassigned|un assigned|unknown|unspecified|undefined|unallocated|unattributed|undistributed|unearned(?: income)?|unapplied|unidentified|unposted|no provider|not assigned|provider not (?:found|assigned|specified)|default(?: provider)?|misc|miscellaneous|other|others|other providers?|house(?: account)?|group(?: account| payments?| income| provider)?|practice|clinic|corporate|suspense|credit balances?|interest|conversion|test|admin|true|false|office|staff|general|system|app pool|[a-z]+ pool|nurse|lab|ancillary|x+|test (?:provider|physician|doctor|account)|dummy(?: provider)?|do not use|nurse visits?|ancillary (?:services|income|revenue)|ancillaries|(?:interest|other|misc|miscellaneous|rental) income|capitation(?: payments?)?|moonlight(?:er|ers|ing)|(?:patient|insurance|account) credits?|(?:old|legacy|prior) system|(?:[a-z]+ )?(?:dept|department)|front desk|x ray(?: room)?|vacant|open position|(?:former|departed|terminated|inactive) (?:providers?|physicians?|doctors?|mds))$/;
const NOBODY_ANYWHERE = /\b(?:unapplied|unassigned|unearned|unallocated|unattributed|locums?|locum tenens|prepayments?|undistributed|suspense)\b/;

/** Whether a provider label stands for no person: unassigned and unapplied money, locums, the group itself, a blank, a failed formula. */
export function isPseudoProvider(text: string): boolean {
  const label = normaliseLabel(text);
  return label === "" || readAmount(text).kind === "error" || (NOBODY.test(label) && !isTitled(text)) || NOBODY_ANYWHERE.test(label);
}
