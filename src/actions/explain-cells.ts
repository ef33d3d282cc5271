import type { Finding, PhysicianRecord } from "../domain";
import { areasTouch, cellArea, isLeftOut, isOurSheet, parsePlace, placesTouch, type InputSheetFound, type NameRead, type Place, type Question, type Source, type TieOut } from "../workbook";
import type { Found } from "./find-collections";

/** How the sheet of some cells was taken. */
export type SheetTaken =
  /** Looked at for figures of the group. */
  | { readonly kind: "looked-at"; readonly name: string; readonly sourcesThere: readonly Source[] }
  /** One of the sheets for what the group writes down beside its money. */
  | { readonly kind: "input"; readonly state: InputSheetFound["state"] }
  /** Said to be no part of the group's figures. */
  | { readonly kind: "left-out"; readonly name: string }
  /** Written by us, and never read. */
  | { readonly kind: "ours" }
  /** Not there when the workbook was read, or hidden from the menu. */
  | { readonly kind: "not-looked-at" };

/** How some cells were understood: everything of a reading that touches them. */
export interface CellsExplained {
  readonly place: Place;
  readonly sheet: SheetTaken;
  /** Blocks of figures they lie in. */
  readonly sources: readonly Source[];
  /** Names among the providers that these cells tell of. */
  readonly names: readonly NameRead[];
  /** Those whose figures come from there: the people of these names; of the whole block, where a reading names none. */
  readonly people: readonly PhysicianRecord[];
  /** Totals of the file's own that stand there. */
  readonly tieOut: readonly TieOut[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/**
 * How were these cells understood, as far as the reading tells? Null where the text names no cells.
 *
 * @param found - the reading
 * @param questions - those that were asked and can be asked again
 * @param where - the cells: `'Roster 2026'!B4:F9`
 */
export function explainCells({ reading, answers, sheetsRead, evidence }: Pick<Found, "reading" | "answers" | "sheetsRead" | "evidence">, questions: readonly Question[], where: string): CellsExplained | null {
  const place = parsePlace(where);
  if (place === null) return null;
  const touches = (other: string | null): boolean => {
    const there = other === null ? null : parsePlace(other);
    return there !== null && placesTouch(place, there);
  };
  const isSameSheet = (name: string): boolean => name.trim().toLowerCase() === place.sheet.trim().toLowerCase();
  const area = cellArea(place.address);
  const names = reading.names?.filter(({ areas }) => areas.some(({ sheet, cells }) => isSameSheet(sheet) && cells.some((each) => areasTouch(each, area)))) ?? null;
  const input = evidence.sheets.find(({ name, state }) => isSameSheet(name) && state !== "missing");
  return {
    place,
    sheet: sheetTaken(),
    sources: reading.sources.filter((source) => touches(source.where)),
    names: names ?? [],
    people: (reading.group?.physicians ?? []).filter(({ name, sources }) => (names === null ? sources.some(touches) : names.some(({ person }) => person === name))),
    tieOut: reading.tieOut.filter((line) => touches(line.where)),
    questions: questions.filter((question) => question.where.some(touches)),
    findings: [...reading.findings, ...evidence.findings].filter((finding) => touches(finding.where)),
  };

  function sheetTaken(): SheetTaken {
    if (isOurSheet(place?.sheet ?? "")) return { kind: "ours" };
    if (input !== undefined) return { kind: "input", state: input.state };
    const name = sheetsRead.find(isSameSheet);
    if (name === undefined) return { kind: "not-looked-at" };
    if (isLeftOut(name, answers)) return { kind: "left-out", name };
    return { kind: "looked-at", name, sourcesThere: reading.sources.filter((source) => isSameSheet(parsePlace(source.where)?.sheet ?? "")) };
  }
}
