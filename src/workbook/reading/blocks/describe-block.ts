import { basisOfText } from "../lexicon/subject-of-text";
import type { DateBasis } from "../lexicon/header-meaning";
import { bandOver } from "./band-over";
import type { Block } from "./block";
import type { BlockPlace } from "./block-place";
import { groupColumns } from "./group-columns";
import { labelColumns } from "./label-columns";
import { subjectOfBlock } from "./subject-of-block";
import { totalColumns } from "./total-columns";
import { valueColumns } from "./value-columns";

/** Says what each column of a table means, from its heading, the band over it, the titles and the cells below. */
export function describeBlock(place: BlockPlace): Block {
  const { grid, heading, endRow, titles, spelling } = place;
  const band = bandOver(grid, heading.row, spelling);
  const subject = subjectOfBlock(place);
  const values = valueColumns(place, band, subject);
  const { slots, groups } = groupColumns(values.columns);
  const used = new Set(values.columns.map(({ column }) => column));
  return {
    grid,
    headerRow: heading.row,
    firstRow: heading.row + 1,
    endRow,
    titles,
    labels: labelColumns(place, used, subject),
    slots,
    groups,
    totals: totalColumns(values.totals, slots, groups),
    rejected: values.rejected,
    basis: basisOfTitles([...titles, grid.name]),
  };
}

function basisOfTitles(titles: readonly string[]): DateBasis {
  return titles.map(basisOfText).find((basis) => basis !== "unknown") ?? "unknown";
}
