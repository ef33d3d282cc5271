import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The committed workbooks; `make-fixtures.py` says what is in each. */
export const FIXTURES = ["rich.xlsx", "rich-office.xlsx", "macro.xlsm", "dates-1904.xlsx", "excel-parts.xlsx"] as const;

export const readFixture = (name: (typeof FIXTURES)[number]): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../fixtures/xlsx", name)));
