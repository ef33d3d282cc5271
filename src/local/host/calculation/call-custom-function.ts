import type { WorkbookModel } from "../model";
import { prepareArguments, takesErrors, type BlankArguments, type CustomFunctionArgument, type CustomFunctionMetadata, type CustomFunctionResult, type Invocation } from "../custom-functions";
import type { HostCell } from "./evaluation";
import { cellAddress, columnLetters, type CallExpression } from "./grammar";
import { arrayMatrix, isMatrix, rowsOf, type Operand } from "./values";

/**
 * A custom function's call as it is sent to the runtime, or the result it has without being called (an error among its
 * arguments). A range is sent as far as its sheet is filled; an argument left out is not the same as an empty cell.
 */
export function prepareCall(
  metadata: CustomFunctionMetadata,
  call: CallExpression,
  operands: readonly Operand[],
  host: HostCell,
  workbook: WorkbookModel,
  blanks: BlankArguments,
): Invocation | { readonly error: Operand } {
  const given = operands.map((operand, index) => argumentOf(operand, call.arguments[index] === null));
  const prepared = prepareArguments(metadata, given, blanks);
  if ("error" in prepared) return { error: prepared };
  const addressed = metadata.options?.requiresParameterAddresses === true;
  return {
    name: metadata.id ?? metadata.name,
    arguments: prepared.arguments,
    address: cellAddress(sheetName(workbook, host.sheetId), host.row, host.column),
    takesErrors: takesErrors(metadata),
    cancelable: metadata.options?.cancelable === true,
    ...(addressed ? { parameterAddresses: operands.map((operand) => sourceAddress(operand, workbook)) } : {}),
  };
}

/** What a custom function's result is to the formula that called it. */
export const operandOf = (result: CustomFunctionResult): Operand => ("rows" in result ? arrayMatrix(result.rows) : result.value);

function argumentOf(operand: Operand, isOmitted: boolean): CustomFunctionArgument {
  if (isOmitted) return { kind: "omitted" };
  if (!isMatrix(operand)) return { kind: "value", value: operand };
  // A whole column would be a million empty cells; Excel itself sends no more than the used part asks for.
  const isWholeLine = operand.rowCount > operand.filledRowCount + 10_000 || operand.columnCount > operand.filledColumnCount + 1_000;
  return { kind: "rows", rows: rowsOf(operand, !isWholeLine) };
}

function sourceAddress(operand: Operand, workbook: WorkbookModel): string {
  const source = isMatrix(operand) ? operand.source : null;
  if (source === null) return "";
  const first = cellAddress(sheetName(workbook, source.sheetId), source.firstRow, source.firstColumn);
  const isCell = source.firstRow === source.lastRow && source.firstColumn === source.lastColumn;
  return isCell ? first : `${first}:${columnLetters(source.lastColumn)}${source.lastRow + 1}`;
}

const sheetName = (workbook: WorkbookModel, sheetId: string): string => workbook.sheets.find(({ id }) => id === sheetId)?.name ?? "";
