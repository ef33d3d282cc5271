import { callsFunction, type FormulaCells } from "../workbook";
import { converse, type Conversation } from "./conversation";
import { formulaAreas } from "./formula-areas";
import { formulasThat } from "./formulas-that";
import { loadExtent } from "./load-extent";
import type { SheetExtent } from "./plan-pieces";
import { isFormerName } from "./write/names";

/** Every formula that calls one of these functions, with the cells it fills. Sheets that wait for an undo are left out. */
export function findFormulas(functionNames: readonly string[]): Promise<readonly FormulaCells[]> {
  const names = functionNames.map((name) => name.toUpperCase());
  return converse("looking for formulas", async (conversation) => {
    const { worksheets } = conversation.context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await conversation.sync();
    const sheets = worksheets.items.filter(({ name }) => !isFormerName(name));
    const found = await formulasThat(conversation, await extentsOf(conversation, sheets), (formula) => callsFunction(formula, names));
    const areas = await formulaAreas(conversation, found);
    const locked = new Set(sheets.filter(({ protection }) => protection.protected).map(({ name }) => name));
    return areas.map(({ sheet, address, formula, values }) => ({ sheet, address, formula, values, protection: locked.has(sheet) ? "protected" : "open" }));
  });
}

async function extentsOf({ sync }: Conversation, sheets: readonly Excel.Worksheet[]): Promise<SheetExtent[]> {
  const read = sheets.map((sheet) => loadExtent(sheet, sheet.name));
  await sync();
  return read.flatMap((extent) => extent() ?? []);
}
