import { dollarText } from "../cells/cents";
import type { OpenQuestion } from "../sources/block-reading";
import type { Mention } from "./mention";

/** The question about labels among the providers that do not read as people's names, and its answer. */
export const UNKNOWN_NAMES = { id: "unknown-names", nobody: "nobody", people: "people" } as const;

/** Asks whether labels such as "Infusion" are physicians after all; null where no money stands under them. */
export function unknownNamesQuestion(mentions: readonly Mention[]): OpenQuestion | null {
  const withMoney = mentions.filter(({ cents }) => cents !== 0);
  if (withMoney.length === 0) return null;
  const labels = [...new Set(withMoney.map(({ label }) => label))];
  const money = dollarText(withMoney.reduce((total, { cents }) => total + cents, 0));
  const quoted = labels.map((label) => `"${label}"`).join(", ");
  return {
    problem: "ambiguous_provider",
    question: {
      id: UNKNOWN_NAMES.id,
      text: `${quoted} ${labels.length === 1 ? "stands" : "stand"} among the providers but ${labels.length === 1 ? "does not read as a name. Is it a physician" : "do not read as names. Are they physicians"}?`,
      where: withMoney.map(({ where }) => where),
      options: [
        { id: UNKNOWN_NAMES.nobody, text: "No, nobody's", effect: `${money} is shown as unattributed.` },
        { id: UNKNOWN_NAMES.people, text: labels.length === 1 ? "Yes, a physician" : "Yes, physicians", effect: `${money} counts for ${labels.length === 1 ? "a person" : "people"} of ${labels.length === 1 ? "that name" : "those names"}.` },
      ],
      default: UNKNOWN_NAMES.nobody,
    },
  };
}
