import { isTitled, otherThanPeople } from "../lexicon/other-than-people";
import { isPseudoProvider } from "../lexicon/pseudo-provider";
import { totalLabel } from "../lexicon/total-label";
import { parsePerson } from "./parse-person";

const ORGANISATION =
  /\b(?:group|practice|clinic|department|division|all|office|site|location|team|service line|company|everyone|combined|overall|physicians|partners|associates|doctors|providers|hospital|center|visits|charges|payments|collections|fte|budget|notes?|comments?)\b/i;
const CREDENTIAL_OR_TITLE = /(?:^|[\s,])(?:dr\.?|md|m\.d\.|do|d\.o\.|np|pa|pa-c|phd|dpm)(?=$|[\s,.])/i;

/** Whether text reads as a person's name: at least two words of letters, or one with a title or degree, and none that speak of places or sums. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || /[$%:?!]|\d{4}/.test(text)) return false;
  if (isOrganisation(text) || isPseudoProvider(text) || totalLabel(text) !== null || otherThanPeople(text) !== null) return false;
  const person = parsePerson(text);
  if (person === null || person.last === "") return false;
  return person.first !== "" || hasDegree(text);
}

/** Whether a name carries the title or degree of a clinician: "Dr. Lee", "Lee, Ann MD". */
export const hasDegree = (text: string): boolean => CREDENTIAL_OR_TITLE.test(text);

/** Whether a label speaks of many people or a place, as the label of a sum may. */
export function isOrganisation(text: string): boolean {
  return ORGANISATION.test(text) && !isTitled(text);
}
