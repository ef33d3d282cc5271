import type { FormerSheet, SheetVisibility, UndoOfWriting } from "../../workbook";
import { draftName, freeSheetName } from "../write/names";
import { freeTableName } from "../write/table-names";
import type { ToPoint } from "../write/pointing/pointers-that-say";
import type { UndoStanding } from "./look";
import type { PointedBack } from "./point-back";
import type { WrittenNow } from "./written-now";

/** Everything that taking a writing back will do, decided before any of it is done. */
export interface Return {
  /** Sheets that are deleted in the end; until then they wait under a name of ours. */
  readonly going: readonly Renamed[];
  /** Sheets the user changed. Some have to give up their name. */
  readonly staying: readonly Renamed[];
  readonly returning: readonly FormerSheet[];
  /** In an order in which no two tables ever have one name. */
  readonly tables: readonly Renamed[];
  /** A formula of null: the name goes. */
  readonly names: UndoOfWriting["names"];
  readonly settings: UndoOfWriting["settings"];
  readonly activeSheetId: string | null;
  /** The user's formulas that get back the text they had. */
  readonly pointed: readonly ToPoint[];
}

export interface Renamed {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export function planReturn(undo: UndoOfWriting, standing: UndoStanding, { written, pointed }: Pick<PointedBack, "written" | "pointed">): Return {
  const taken = standing.sheets.map(({ name }) => name);
  const going = written
    .filter(({ state }) => state === "as written")
    .map(({ id, nameNow }, index): Renamed => ({ id, from: nameNow, to: freeDraftName(taken, index) }));
  const stays = written.filter(({ state }) => state === "changed");
  // An input sheet with something in it is the user's under its own name; a changed comparison would be in the next one's way.
  const staying = stays.map(({ id, name, nameNow, ifThere }): Renamed => ({ id, from: nameNow, to: ifThere === "leave" || nameNow !== name ? nameNow : freeSheetName(name, "kept", taken) }));
  const namesThatStay = new Set(stays.filter(({ ifThere }) => ifThere === "leave").flatMap(({ names }) => names));
  return {
    going,
    staying,
    returning: undo.former,
    tables: tablesOf(undo, standing, written),
    names: undo.names.filter(({ name }) => !namesThatStay.has(name)),
    settings: undo.settings,
    activeSheetId: canCome(undo.activeSheetId, [...undo.former, ...standing.sheets], going) ? undo.activeSheetId : null,
    pointed,
  };
}

/** A sheet that is shown, and not about to go, can come to the front. What is to be comes before what is. */
const canCome = (id: string, sheets: readonly { readonly id: string; readonly visibility: SheetVisibility }[], going: readonly Renamed[]): boolean =>
  sheets.find((sheet) => sheet.id === id)?.visibility === "visible" && going.every((sheet) => sheet.id !== id);

function freeDraftName(taken: readonly string[], index: number): string {
  const candidate = draftName(index);
  return taken.includes(candidate) ? freeDraftName(taken, index + 1) : candidate;
}

/** Tables of the new sheets give their names back to those of the former. */
function tablesOf(undo: UndoOfWriting, standing: UndoStanding, written: readonly WrittenNow[]): Renamed[] {
  const taken = new Set(standing.tables.map(({ name }) => name.toLowerCase()));
  const ours = new Set(written.map(({ id }) => id));
  return undo.former.flatMap(({ tables }) => tables).flatMap(({ id, name }): Renamed[] => {
    const from = standing.tables.find((table) => table.id === id)?.name;
    if (from === undefined || from === name) return [];
    const holder = standing.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (holder === undefined) return [{ id, from, to: name }];
    if (!ours.has(holder.sheetId)) return [];
    const away = freeTableName(`${name}_draft`, taken);
    taken.add(away.toLowerCase());
    return [
      { id: holder.id, from: holder.name, to: away },
      { id, from, to: name },
    ];
  });
}
