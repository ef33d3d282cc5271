import { dollarText } from "../cells/cents";
import { agrees } from "../lines/running-sums";
import type { Answers, TieOut } from "../reading";
import type { OpenQuestion } from "../sources/block-reading";
import type { Source } from "../sources/combine-collections";
import type { LoneTotal } from "../sources/lone-totals";

const QUESTION = "control-total";
const ROWS = "rows";

/** Holds totals printed by themselves against what was read, of the whole workbook or of their sheet; one that differs is asked about. */
export function compareLoneTotals(totals: readonly LoneTotal[], sources: readonly Source[], answers: Answers): { readonly tieOut: readonly TieOut[]; readonly questions: readonly OpenQuestion[] } {
  const sumOf = (of: readonly Source[]): number => of.reduce((total, { entries }) => entries.reduce((sum, { cents }) => sum + (cents ?? 0), total), 0);
  const all = sumOf(sources);
  const ties = totals.map(({ label, sheet, where, cents }): TieOut => {
    const own = sumOf(sources.filter(({ reading }) => reading.block.grid.name === sheet));
    return { what: label, where, file: cents, read: agrees(cents, own) ? own : all };
  });
  const differing = ties.filter(({ file, read }) => !agrees(file, read));
  const [first] = differing;
  return {
    tieOut: ties.filter((tie) => !differing.includes(tie)),
    questions: first === undefined || answers[QUESTION] !== undefined ? [] : [question(first, differing, all)],
  };
}

function question({ what, where, file, read }: TieOut, differing: readonly TieOut[], all: number): OpenQuestion {
  return {
    problem: "totals_do_not_tie",
    question: {
      id: QUESTION,
      text: `${where} ("${what}") says ${dollarText(file)}, but the rows that were read come to ${dollarText(read)}, a difference of ${dollarText(file - read)}. Do the rows hold?`,
      where: differing.map((each) => each.where),
      options: [{ id: ROWS, text: "Yes, the rows", effect: `Collections stay at ${dollarText(all)}.` }],
      default: ROWS,
    },
  };
}
