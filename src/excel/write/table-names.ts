import type { WritePlan } from "../../workbook";
import type { Standing } from "./standing";

/** What a table of the plan is called while it is a draft, and in the end. Names are unique in the whole workbook. */
export interface TableName {
  readonly planned: string;
  readonly draft: string;
  readonly final: string;
}

/**
 * Names for the plan's tables. A former sheet's table still holds the planned name while ours is drafted; where the user's
 * changes keep that sheet, its table keeps the name and ours takes the next one free.
 * @param keptSheets - former sheets that stay, by the names they have now
 */
export function tableNames(plan: WritePlan, standing: Standing, keptSheets: readonly string[]): TableName[] {
  const taken = new Set([...standing.tables.keys()].map((name) => name.toLowerCase()));
  return plan.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name }) => {
      const holder = standing.tables.get(name);
      const isHeld = holder !== undefined && (keptSheets.includes(holder) || !standing.former.some((former) => former.name === holder));
      return { planned: name, draft: freeTableName(`${name}_draft`, taken), final: isHeld ? freeTableName(name, taken) : name };
    }),
  );
}

/** The name itself or the first numbered one that no table has. */
export function freeTableName(name: string, taken: ReadonlySet<string>, number = 1): string {
  const candidate = number === 1 ? name : `${name}_${number}`;
  return taken.has(candidate.toLowerCase()) ? freeTableName(name, taken, number + 1) : candidate;
}
