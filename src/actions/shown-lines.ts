import type { ChangeLine, Comparison } from "../domain";
import type { WhatChanged } from "./what-changed";

/** What changed, for everybody in the room: without the corrected figures of people who are not compared, the partners' own collections. */
export const shownLines = ({ changes, lines }: Pick<WhatChanged, "changes" | "lines">, { rows }: Pick<Comparison, "rows">): ChangeLine[] =>
  lines.filter(({ who }, index) => changes[index]?.kind !== "restated" || rows.some(({ name }) => name === who));
