import { nextWords } from "../words/next-words";
import { assessedIn, type ColumnRule } from "./comparison-column";
import { textColumn } from "./text-column";

/** What has to happen next? */
export const nextColumn: ColumnRule = (_comparison, assessment) =>
  textColumn({
    id: "next",
    heading: "Next milestone",
    isKnown: assessment !== null,
    cell: (row) => {
      const next = assessedIn(assessment, row)?.next ?? null;
      return next === null ? "not known" : nextWords(next);
    },
    widestCharacters: 23,
  });
