import type { HostState } from "../../host-state";
import { sheetPrefix } from "../addresses/sheet-prefix";
import { mapSheetMentions, mapTableMentions } from "./map-mentions";
import { rewriteFormulas } from "./rewrite-formulas";

/** A sheet has another name: formulas go on speaking of it. */
export function followSheetName(host: HostState, former: string, name: string): void {
  if (former !== name) rewriteFormulas(host, (formula) => mapSheetMentions(formula, former, sheetPrefix(name)));
}

/** A table has another name: formulas go on speaking of it. */
export function followTableName(host: HostState, former: string, name: string): void {
  if (former !== name) rewriteFormulas(host, (formula) => mapTableMentions(formula, former, (brackets) => name + brackets));
}
