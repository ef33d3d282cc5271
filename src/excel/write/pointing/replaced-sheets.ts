import { alikeLines, placeArea, type ReplacedSheet, type SheetPlaces, type SheetPlan, type WritePlan } from "../../../workbook";
import { areaOf } from "../area-of";
import type { Staged } from "../stage";
import type { Standing, StandingSheet } from "../standing";
import { tableNames } from "../table-names";

/**
 * The sheets that make room for others, and where their cells are on these. One the user gave a name of their own is theirs: what
 * speaks of it goes on doing so.
 * @param places - where the lines of a sheet are now, by its name in the plan, where the user's work on it was followed
 */
export const replacedSheets = (plan: WritePlan, standing: Standing, staged: Staged, places: ReadonlyMap<string, SheetPlaces>): ReplacedSheet[] =>
  standing.former.flatMap((former): ReplacedSheet[] => {
    const sheet = plan.sheets.find(({ name }) => name === former.planned);
    if (sheet === undefined || former.naming === "renamed") return [];
    return [{ name: former.name, place: placeOn(former, sheet, staged, places.get(former.planned)), tables: tablesOf(former, sheet, plan, standing) }];
  });

function placeOn({ name, planned }: StandingSheet, sheet: SheetPlan, { formersSeen, formerCells }: Staged, places: SheetPlaces | undefined): ReplacedSheet["place"] {
  const seen = formersSeen.get(planned);
  if (places === undefined || seen === undefined) return alikeLines(formerCells.get(name)?.values ?? [], sheet.values, sheet.anchors?.headingRow ?? null);
  const [rowCount, columnCount] = [places.rows.length, places.columns.length];
  // Cells further out than we look were not carried over.
  const isFarOut = (last: number, count: number): boolean => seen.reach === "beyond" && last !== Infinity && last >= count;
  return (area) => (isFarOut(area.lastRow, rowCount) || isFarOut(area.lastColumn, columnCount) ? null : placeArea(area, places));
}

/** A table that has another name on the new sheet, or none, cannot be spoken of there. */
function tablesOf(former: StandingSheet, { tables, values }: SheetPlan, plan: WritePlan, standing: Standing): ReplacedSheet["tables"] {
  const keepName = new Set(tableNames(plan, standing, []).flatMap(({ planned, final }) => (planned === final ? [planned] : [])));
  return new Map(
    former.tables.map(({ name }): [string, readonly string[] | null] => {
      const planned = tables.find((table) => table.name === name && keepName.has(name));
      if (planned === undefined) return [name.toLowerCase(), null];
      const { firstRow, firstColumn, columnCount } = areaOf(planned.address);
      return [name.toLowerCase(), Array.from({ length: columnCount }, (_, column) => String(values[firstRow]?.[firstColumn + column] ?? ""))];
    }),
  );
}
