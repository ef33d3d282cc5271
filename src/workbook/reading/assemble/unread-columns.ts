import { dollarText } from "../cells/cents";
import type { Answers } from "../reading";
import type { BlockReading, OpenQuestion } from "../sources/block-reading";

const ID = "columns-without-period";

/** Columns with money whose month or quarter cannot be read, among others that can: left out only if the manager says so. */
export function unreadColumnsQuestion(readings: readonly BlockReading[], answers: Answers): OpenQuestion | null {
  if (answers[ID] !== undefined) return null;
  const columns = readings.filter(({ collections }) => collections.length > 0).flatMap(({ unread }) => unread.filter(({ cents }) => cents !== 0));
  if (columns.length === 0) return null;
  const one = columns.length === 1;
  const names = columns.map(({ header }) => (header === "" ? "one without a heading" : `"${header}"`)).join(", ");
  const cents = columns.reduce((sum, column) => sum + column.cents, 0);
  return {
    problem: "no_period",
    question: {
      id: ID,
      text: `${one ? "A column of figures has a heading" : `${columns.length} columns of figures have headings`} from which no month or quarter can be read: ${names}. Leave ${one ? "it" : "them"} out? If ${one ? "it is a period" : "they are periods"}, write ${one ? "it" : "them"} like "Mar 2024" or "Q1 2024".`,
      where: columns.map(({ where }) => where),
      options: [{ id: "leave-out", text: "Leave out", effect: `${dollarText(cents)} under ${one ? "it counts" : "them count"} for nobody and no quarter.` }],
      default: "leave-out",
    },
  };
}
