import type { HostState } from "../../host-state";
import type { SheetModel } from "../../model";
import { mapSheetMentions, mapTableMentions } from "./map-mentions";
import { rewriteFormulas } from "./rewrite-formulas";

/** A sheet is gone: what spoke of its cells or its tables has lost them for good, whatever is called so afterwards. */
export function loseSheet(host: HostState, { name, tables }: SheetModel): void {
  rewriteFormulas(host, (formula) => tables.reduce((text, table) => mapTableMentions(text, table.name, () => "#REF!"), mapSheetMentions(formula, name, "#REF!")));
}
