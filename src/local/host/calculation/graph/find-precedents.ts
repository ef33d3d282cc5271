import type { CellError, SheetArea, WorkbookModel } from "../../model";
import { resolveReference, resolveTable, type FormulaFunction, type HostCell } from "../evaluation";
import type { CallExpression, Expression } from "../grammar";

/** What a formula's text tells about it. */
export interface Precedents {
  readonly areas: readonly SheetArea[];
  readonly volatile: boolean;
  /** Functions that are neither built in nor the add-in's, in capitals. */
  readonly unknownFunctions: readonly string[];
}

export interface PrecedentSources {
  readonly workbook: WorkbookModel;
  readonly functions: ReadonlyMap<string, FormulaFunction>;
  readonly isCustomFunction: (name: string) => boolean;
  readonly isVolatileCustomFunction: (name: string) => boolean;
  readonly nameExpression: (name: string, sheetId: string) => Expression | null;
}

/** These look at where a reference is, not at what it holds. */
const READ_NO_VALUES: readonly string[] = ["ROW", "COLUMN", "ROWS", "COLUMNS"];
const DEEPEST_NAME = 32;

/** The cells a formula reads, names and tables followed as they stand now, and what else decides when it is calculated. */
export function findPrecedents(expression: Expression, host: HostCell, sources: PrecedentSources): Precedents {
  const areas: SheetArea[] = [];
  const unknownFunctions: string[] = [];
  let volatile = false;
  const add = (area: SheetArea | CellError): void => void ("error" in area || areas.push(area));

  const visit = (node: Expression | null, depth: number): void => {
    switch (node?.kind) {
      case undefined:
      case "literal":
      case "array":
        return;
      case "reference":
        return add(resolveReference(sources.workbook, host.sheetId, node));
      case "table":
        return add(resolveTable(sources.workbook, host, node));
      case "spillReference":
        return visit(node.anchor, depth);
      case "name":
        if (depth < DEEPEST_NAME) visit(sources.nameExpression(node.name, sheetIdOf(sources.workbook, node.sheetName) ?? host.sheetId), depth + 1);
        return;
      case "range":
        visit(node.from, depth);
        return visit(node.to, depth);
      case "unary":
        return visit(node.operand, depth);
      case "binary":
        visit(node.left, depth);
        return visit(node.right, depth);
      case "call":
        return visitCall(node, depth);
    }
  };
  const visitCall = (call: CallExpression, depth: number): void => {
    const builtIn = sources.functions.get(call.name);
    if (builtIn === undefined && !sources.isCustomFunction(call.name)) unknownFunctions.push(call.name);
    volatile ||= builtIn === undefined ? sources.isVolatileCustomFunction(call.name) : builtIn.volatile === true;
    for (const argument of call.arguments) if (!(argument?.kind === "reference" && READ_NO_VALUES.includes(call.name))) visit(argument, depth);
  };

  visit(expression, 0);
  return { areas, volatile, unknownFunctions };
}

function sheetIdOf(workbook: WorkbookModel, name: string | null): string | undefined {
  return name === null ? undefined : workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
}
