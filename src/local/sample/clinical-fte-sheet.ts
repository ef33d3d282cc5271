import { cellKey, newSheet, type SheetModel, type WorkbookModel } from "../host/model";
import { DATE, HEADER, HEADER_MONTH, SHARE, SUBTITLE, TITLE } from "./looks";
import { serialOf } from "./months";
import { SAMPLE_MONTHS } from "./payment-lines";
import { PEOPLE, type SamplePerson } from "./people";

const HEADINGS = ["Provider", "Role", "Start Date", "Track (years)"] as const;
const FIRST_LINE = 4;

/** Who works how much: a row a physician, a column a month, with role and start date beside the name. */
export function clinicalFteSheet(workbook: WorkbookModel): SheetModel {
  const sheet = newSheet(workbook, "Clinical FTE");
  const { cells } = sheet;
  cells.setValue(0, 0, "Clinical FTE by month");
  cells.formats.set(cellKey(0, 0), TITLE);
  cells.setValue(1, 0, "1.0 cFTE = 36 clinic hours a week; leave is counted by the day");
  cells.formats.set(cellKey(1, 0), SUBTITLE);
  HEADINGS.forEach((heading, column) => {
    cells.setValue(FIRST_LINE - 1, column, heading);
    cells.formats.set(cellKey(FIRST_LINE - 1, column), HEADER);
  });
  SAMPLE_MONTHS.forEach((month, index) => {
    cells.setValue(FIRST_LINE - 1, HEADINGS.length + index, month.serial);
    cells.formats.set(cellKey(FIRST_LINE - 1, HEADINGS.length + index), HEADER_MONTH);
  });
  PEOPLE.forEach((person, index) => putPerson(sheet, FIRST_LINE + index, person));
  [24, 11, 12, 13].forEach((width, column) => sheet.columns.set(column, { width }));
  sheet.freeze = { rows: FIRST_LINE, columns: 1 };
  return sheet;
}

function putPerson(sheet: SheetModel, row: number, person: SamplePerson): void {
  sheet.cells.rows[row] = [
    `${person.name}, ${person.credentials}`,
    person.role,
    serialOf(...person.start),
    person.trackYears,
    ...SAMPLE_MONTHS.map((month) => (month.quarter < (person.firstQuarter ?? 0) ? null : person.cfte)),
  ];
  sheet.cells.formats.set(cellKey(row, 2), DATE);
  SAMPLE_MONTHS.forEach((_, index) => sheet.cells.formats.set(cellKey(row, HEADINGS.length + index), SHARE));
}
