import type { SheetSnapshot } from "../snapshot";
import { TITLE } from "./meeting-words";
import { isMeetingSheetName } from "./sheet-name";

/** The title is the first line, unless somebody put one or two above it. */
const FIRST_ROWS = 3;

/** Is this a locked meeting? By its name, and where it was renamed by its title. Such a sheet is never read as collections. */
export function isMeetingSheet({ name, values }: Pick<SheetSnapshot, "name" | "values">): boolean {
  return isMeetingSheetName(name) || values.slice(0, FIRST_ROWS).some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith(`${TITLE} `)));
}
