import { lineScale } from "../look/line-scale";
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
      const hasFigures = row.collectionsPerCfteByQuarter.some((figure) => figure !== null);
      return scale === null || !hasFigures ? missingWords(row) : lineWords(row.collectionsPerCfteByQuarter, scale);
    },
    widestCharacters: 16,
    definition: "Lines: collections per cFTE by quarter, all on one scale.",
  });
};
