import { heldFigure, type MeetingUnit } from "../../domain";
import type { CellValue } from "../snapshot";

interface UnitInCells {
  readonly numberFormat: string;
  /** How many of the cell's unit are one of the record's. */
  readonly perUnit: number;
}

/** Money stands in dollars, percentiles from 0 to 100; the rest as it is. */
const UNITS: Readonly<Record<MeetingUnit, UnitInCells>> = {
  cents: { numberFormat: '$#,##0.00;"−"$#,##0.00', perUnit: 0.01 },
  growth: { numberFormat: '+0.00%;"−"0.00%;0.00%', perUnit: 1 },
  share: { numberFormat: '0.0%;"−"0.0%', perUnit: 1 },
  percentile: { numberFormat: "0.0", perUnit: 100 },
  times: { numberFormat: '0.00"×";"−"0.00"×"', perUnit: 1 },
  points: { numberFormat: "0.0", perUnit: 1 },
  percent: { numberFormat: '0"%"', perUnit: 1 },
  "clinical FTE": { numberFormat: "0.00", perUnit: 1 },
  place: { numberFormat: "0", perUnit: 1 },
  number: { numberFormat: "General", perUnit: 1 },
};

export const formatOf = (unit: MeetingUnit): string => UNITS[unit].numberFormat;

/** A figure of a record as a cell; `toFigure` gives it back, to the cent and the sixth decimal. */
export function toCell(figure: number, unit: MeetingUnit): number {
  const { perUnit } = UNITS[unit];
  return perUnit < 1 ? figure / (1 / perUnit) : Number((figure * perUnit).toFixed(6));
}

/** What a cell says; null for a cell that holds no number. */
export function toFigure(cell: CellValue, unit: MeetingUnit): number | null {
  return typeof cell === "number" ? heldFigure(cell / UNITS[unit].perUnit, unit) : null;
}
