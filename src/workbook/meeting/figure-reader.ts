import type { Finding, MeetingUnit } from "../../domain";
import { toFigure } from "./meeting-cells";
import { NOT_KNOWN, NOT_SET } from "./meeting-words";
import type { MeetingCell } from "./read-tables";

/** Reads figures, and remembers the cells it could not read. */
export interface FigureReader {
  /** Null where the sheet says that it is not known, has no such cell, or cannot be read. */
  readonly read: (cell: MeetingCell | null, unit: MeetingUnit) => number | null;
  /** Notes that a cell cannot be read. */
  readonly unclear: (cell: MeetingCell | null) => void;
  readonly findings: () => readonly Finding[];
}

export function figureReader(): FigureReader {
  const findings: Finding[] = [];
  const unclear = (cell: MeetingCell | null): void => {
    if (cell !== null) findings.push({ severity: "warning", code: "meeting_cell", text: `The locked figure in ${cell.where} cannot be read, and counts as not known.`, where: cell.where });
  };
  return {
    read: (cell, unit) => {
      if (cell === null || cell.value === NOT_KNOWN || cell.value === NOT_SET) return null;
      const figure = toFigure(cell.value, unit);
      if (figure === null) unclear(cell);
      return figure;
    },
    unclear,
    findings: () => findings,
  };
}
