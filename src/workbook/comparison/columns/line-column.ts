import { lineScale } from "../look/line-scale";
import { basisWords } from "../words/basis-words";
import { lineWords } from "../words/line-words";
import { missingWords } from "../words/missing-words";
import { quartersWords } from "../words/quarters-words";
import type { ColumnRule } from "./comparison-column";
import { textColumn } from "./text-column";

/** What course did the quarters take? Drawn with characters; the sheet lays a drawing over them where it can. */
export const lineColumn: ColumnRule = (comparison) => {
  const scale = lineScale(comparison);
  return textColumn({
    id: "line",
    heading: `Last ${quartersWords(comparison.window.length)}`,
    isKnown: scale !== null,
    missed: "the course of the quarters",
    cell: (row) => {
      const hasFigures = row.comparedByQuarter.some((figure) => figure !== null);
      return scale === null || !hasFigures ? missingWords(row, comparison) : lineWords(row.comparedByQuarter, scale);
    },
    widestCharacters: 16,
    definition: `Lines: ${basisWords(comparison).compared} by quarter, all on one scale.`,
  });
};
