import { plainText } from "../cells/normalise-label";
import { subjectOfText } from "../lexicon/subject-of-text";

const ORGANISATION =
  /\b(?:associates|group|physicians|clinic|medical|medicine|partners|p\.?c|pllc|llc|llp|p\.?a|inc|center|centre|specialists|practice|health|healthcare|care|institute|hospital|consultants|\w+ology|orthop\w+|pediatrics|surgery|surgical|surgeons|ob-?gyn|anesthesia|family|internal|doctors)\b/i;
const NOT_A_NAME = /[:=%]|\b(?:report|summary|by|per|page|run|printed|as of|total|provider|month|quarter|date|from|to|through|filter|all|detail|analysis|hours?|weeks?)\b|\d{4}/i;

/** The group's name where a line over the first table is evidently one; null where none is. */
export function groupName(titles: readonly string[]): string | null {
  const line = titles.find((title) => {
    const text = plainText(title);
    return text.length >= 5 && text.length <= 70 && ORGANISATION.test(text) && !NOT_A_NAME.test(text) && subjectOfText(text) === null;
  });
  return line?.trim() ?? null;
}
