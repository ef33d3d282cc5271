import { columnLetters, quotedSheetName } from "../../../workbook";
import type { PointerPlace } from "./pointer";

/** Where a formula stands, as the user would look for it: "Summary!B4", or a name. */
export const placeWords = (at: PointerPlace): string => (at.kind === "name" ? at.name : `${quotedSheetName(at.sheet)}!${columnLetters(at.column)}${at.row + 1}`);
