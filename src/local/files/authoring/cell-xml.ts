import type { CellError, FormulaCell, ModelValue } from "../../host/model";
import { cellAddress, formulaToFile } from "../formulas";
import { escapeCellText } from "../xml";

/** Excel refuses a file with a longer text in a cell. */
export const LONGEST_TEXT = 32_767;

/** What stands in one cell of a file. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: ModelValue;
  readonly formula: FormulaCell | null;
  /** The cell's style in the file, 0 for none. */
  readonly style: number;
  /** The workbook's metadata entry that marks a formula as one that spills. */
  readonly dynamicArrayMetadata: number;
}

/** Errors younger than the file format are stored as the older one programs expect there. */
const STORED_ERRORS: Readonly<Partial<Record<CellError["error"], string>>> = { "#SPILL!": "#VALUE!", "#CALC!": "#VALUE!", "#BUSY!": "#N/A", "#GETTING_DATA": "#N/A" };

/** One `<c>` element; empty where there is nothing to store. Texts stand in the cell itself, whatever they begin with. */
export function cellXml(content: CellContent, prefix = ""): string {
  const { row, column, value, formula, style, dynamicArrayMetadata } = content;
  const head = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (formula) {
    const spills = formula.spill !== null;
    return `${head}${spills ? ` cm="${dynamicArrayMetadata}"` : ""}${typeAttribute(value, "str")}>${formulaXml(content, formula, prefix)}${valueXml(value, prefix)}</${prefix}c>`;
  }
  if (value === null) return style === 0 ? "" : `${head}/>`;
  if (typeof value === "string") return `${head} t="inlineStr"><${prefix}is><${prefix}t${preserve(value)}>${storedText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
  return `${head}${typeAttribute(value, "str")}>${valueXml(value, prefix)}</${prefix}c>`;
}

function formulaXml({ row, column }: CellContent, formula: FormulaCell, prefix: string): string {
  const text = escapeCellText(formulaToFile(formula.text));
  if (!formula.spill) return `<${prefix}f>${text}</${prefix}f>`;
  const corner = cellAddress(row + formula.spill.rows - 1, column + formula.spill.columns - 1);
  return `<${prefix}f t="array" ref="${cellAddress(row, column)}:${corner}">${text}</${prefix}f>`;
}

/** The type a value's element needs: none for a number. */
export function typeAttribute(value: ModelValue, text: "str"): string {
  if (typeof value === "string") return ` t="${text}"`;
  if (typeof value === "boolean") return ' t="b"';
  return isError(value) ? ' t="e"' : "";
}

/** The `<v>` of a number, a flag, an error or a formula's text. */
export function valueXml(value: ModelValue, prefix = ""): string {
  if (value === null) return "";
  if (typeof value === "string") return `<${prefix}v>${storedText(value)}</${prefix}v>`;
  if (typeof value === "boolean") return `<${prefix}v>${value ? 1 : 0}</${prefix}v>`;
  if (typeof value === "number") return `<${prefix}v>${Number.isFinite(value) ? value : "#NUM!"}</${prefix}v>`;
  return `<${prefix}v>${STORED_ERRORS[value.error] ?? value.error}</${prefix}v>`;
}

const isError = (value: ModelValue): boolean => (typeof value === "number" ? !Number.isFinite(value) : typeof value === "object" && value !== null);

const storedText = (text: string): string => escapeCellText(text.slice(0, LONGEST_TEXT));

const preserve = (text: string): string => (/^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "");
