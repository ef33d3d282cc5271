import type { GroupRecord } from "../../../domain";
import { dollarText } from "../cells/cents";
import type { TieOut } from "../reading";
import type { OpenQuestion } from "../sources/block-reading";
import type { Source } from "../sources/combine-collections";
import type { Refusal } from "./refusals";

/** The one or two sentences a manager reads first, for each way a reading can end. */
export const whyOf = {
  records(group: GroupRecord, sources: readonly Source[], totals: number): string {
    const read = `Collections of ${counted(group.physicians.length, "person", "people")} over ${counted(group.quarters.length, "quarter", "quarters")} were read from ${places(sources)}.`;
    if (totals === 0) return `${read} The file prints no totals to check them against.`;
    return `${read} ${totals === 1 ? "The one total in the file agrees" : `All ${totals} totals in the file agree`} to the cent.`;
  },

  ask(questions: readonly OpenQuestion[]): string {
    const first = questions[0]?.question;
    const others = questions.length - 1;
    const more = others === 0 ? "" : ` ${others} more ${others === 1 ? "question is" : "questions are"} open.`;
    return first ? `${first.text} (${first.where[0] ?? "whole workbook"})${more}` : "";
  },

  mismatch(mismatches: readonly TieOut[]): Refusal {
    const first = mismatches[0];
    const others = mismatches.length - 1;
    const more = others === 0 ? "" : ` ${others} more ${others === 1 ? "total does" : "totals do"} not agree either.`;
    return {
      problem: "totals_do_not_tie",
      why: first
        ? `${first.where} ("${first.what}") says ${dollarText(first.file)}, but the rows it sums come to ${dollarText(first.read)}, a difference of ${dollarText(first.file - first.read)}.${more}`
        : "",
    };
  },

  nobody(sources: readonly Source[]): string {
    return `${places(sources)} names no person: every amount stands under a label such as "Unassigned" or "Group".`;
  },
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const places = (sources: readonly Source[]): string => sources.map(({ reading }) => reading.where).join(" and ");
