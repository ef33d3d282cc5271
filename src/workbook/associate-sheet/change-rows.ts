import type { ToldAssociate } from "../../domain";
import { sectionRow, textRows, thinRow, type PageRow } from "../page";
import { PAGE_WIDTH, WIDTHS } from "./grid";

const MOST = 8;

/** What of the own figures would change what is said. */
export function changeRows({ changes, track }: ToldAssociate): PageRow[] {
  const gate = track === null ? null : GATES[track.settledBy];
  const sentences = [...(gate === undefined || gate === null ? [] : [gate]), ...changes].slice(0, MOST);
  return [
    sectionRow("What would change this", WIDTHS.length),
    thinRow,
    ...(sentences.length === 0 ? ["No single figure of yours would change the readiness or the track by itself."] : sentences).flatMap((sentence) => textRows(`•  ${sentence}`, PAGE_WIDTH)),
  ];
}

const GATES: Partial<Record<NonNullable<ToldAssociate["track"]>["settledBy"], string>> = {
  headache: "While one kind of friction is High, no figure moves the track. Below 4 points a cFTE-year it does again; the oldest incidents leave the count as quarters pass.",
  "staff requests": "While several of the staff ask not to be assigned with you, no figure moves the track. It does again once they withdraw.",
};
