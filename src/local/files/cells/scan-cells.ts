import { CellGrid, cellKey, type CellError, type CellFormat, type FormulaCell, type ModelValue } from "../../host/model";
import { FileError } from "../file-error";
import { formulaFromFile, parseArea } from "../formulas";
import { unescapeCellText, unescapeXml } from "../xml";
import { newCellTag, readCellTag, readInteger, type CellTag } from "./cell-tag";
import { readFormulaTag, type FormulaTag } from "./formula-tag";
import { isoDateSerial } from "./iso-date-serial";
import { readNumber } from "./read-number";
import { richText } from "./rich-text";
import { readRowTag } from "./row-tag";
import { parseFormulaTemplate, shiftFormula, type FormulaTemplate } from "./shared-formula";

/** What the cells of a sheet point at. */
export interface CellSources {
  readonly sharedStrings: readonly string[];
  /** By style index; null where the style says nothing beyond the workbook's default. */
  readonly formats: readonly (CellFormat | null)[];
  readonly dateSystem: "1900" | "1904";
  readonly cellLimit: number;
}

export interface ScannedCells {
  readonly cells: CellGrid;
  readonly rows: Map<number, { height?: number; hidden?: boolean }>;
}

const LESS = 60;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_I = 105;
const LETTER_R = 114;
const LETTER_V = 118;

/**
 * The cells between a sheet's `<sheetData>` tags.
 *
 * Works on the bytes, in one pass and without a tree: a workbook of a few years' payments has a million cells.
 * `prefixLength` is the length of the prefix the file gives the tags (`x:`), 0 for none.
 */
export function scanCells(bytes: Uint8Array, start: number, end: number, prefixLength: number, sources: CellSources): ScannedCells {
  return new CellScan(bytes, end, prefixLength, sources).run(start);
}

class CellScan {
  readonly #cells = new CellGrid();
  readonly #rows = new Map<number, { height?: number; hidden?: boolean }>();
  readonly #tag: CellTag = newCellTag();
  readonly #sharedFormulas = new Map<number, { readonly template: FormulaTemplate; readonly row: number; readonly column: number }>();
  readonly #decoder = new TextDecoder();
  /** The formula of the cell being read. */
  #formula: FormulaCell | null = null;
  #filled = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly end: number,
    readonly prefixLength: number,
    readonly sources: CellSources,
  ) {}

  run(start: number): ScannedCells {
    const { bytes, end, prefixLength } = this;
    let row = -1;
    let column = -1;
    let values: ModelValue[] = [];
    let at = start;
    while ((at = this.#nextTag(at)) < end) {
      const name = at + 1 + prefixLength;
      const letter = bytes[name];
      if (letter === LETTER_C && (bytes[name + 1] ?? 0) <= 62) {
        if (!readCellTag(bytes, name + 1, end, this.#tag)) break;
        const tag = this.#tag;
        if (tag.row >= 0 && tag.row !== row) values = this.#rowAt((row = tag.row));
        column = tag.column >= 0 ? tag.column : column + 1;
        at = this.#takeCell(values, Math.max(row, 0), column);
      } else if (letter === LETTER_R && bytes[name + 1] === 111) {
        const tagEnd = bytes.indexOf(62, name);
        if (tagEnd < 0) break;
        const tag = readRowTag(this.#text(name + 3, tagEnd));
        row = tag.row ?? row + 1;
        column = -1;
        values = this.#rowAt(row);
        if (tag.format) this.#rows.set(row, tag.format);
        at = tagEnd;
      } else at = name;
    }
    return { cells: this.#cells, rows: this.#rows };
  }

  #nextTag(from: number): number {
    let at = from;
    while (at < this.end && this.bytes[at] !== LESS) at++;
    return at;
  }

  #rowAt(row: number): ModelValue[] {
    if (row > 1_048_575) throw new FileError("corrupt", "A sheet has a cell below the last row.");
    return (this.#cells.rows[row] ??= []);
  }

  #takeCell(values: ModelValue[], row: number, column: number): number {
    const { bytes, prefixLength } = this;
    const tag = this.#tag;
    if (column > 16_383) throw new FileError("corrupt", "A sheet has a cell right of the last column.");
    const format = tag.style === 0 ? null : (this.sources.formats[tag.style] ?? null);
    if (format) this.#cells.formats.set(cellKey(row, column), format);
    let at = tag.end;
    if (tag.selfClosed) return at;
    this.#formula = null;
    while ((at = this.#nextTag(at)) < this.end) {
      const name = at + 1 + prefixLength;
      const letter = bytes[at + 1] === 47 ? 0 : bytes[name];
      if (letter === LETTER_V || letter === LETTER_I) {
        const textStart = bytes.indexOf(62, name) + 1;
        if (bytes[textStart - 2] === 47) at = textStart;
        else if (letter === LETTER_I) at = this.#takeInlineText(values, column, textStart);
        else at = this.#takeValue(values, column, textStart);
      } else if (letter === LETTER_F) at = this.#takeFormula(row, column, name);
      else if (letter === 0 && bytes[name + 1] === LETTER_C && (bytes[name + 2] ?? 0) <= 62) break;
      else at = name;
    }
    return at + 1;
  }

  #takeValue(values: ModelValue[], column: number, start: number): number {
    const end = this.#nextTag(start);
    // Scripts leave an empty result beside their formulas; only a text may be empty.
    if (end === start && this.#tag.type === "number") return end;
    this.#put(values, column, this.#value(start, end));
    if (this.#formula) this.#formula.state = "current";
    return end;
  }

  #value(start: number, end: number): ModelValue {
    switch (this.#tag.type) {
      case "shared":
        return this.sources.sharedStrings[readInteger(this.bytes, start, end)] ?? null;
      case "boolean":
        return this.bytes[start] === 49 || this.bytes[start] === 116;
      case "error":
        return { error: this.#text(start, end).trim() as CellError["error"] };
      case "text":
      case "inline":
        return unescapeCellText(unescapeXml(this.#text(start, end)));
      case "date":
        return isoDateSerial(this.#text(start, end), this.sources.dateSystem);
      case "number":
        return readNumber(this.bytes, start, end);
    }
  }

  #takeInlineText(values: ModelValue[], column: number, start: number): number {
    let end = this.#nextTag(start);
    while (end < this.end && !(this.bytes[end + 1] === 47 && this.bytes[end + 2 + this.prefixLength] === LETTER_I)) end = this.#nextTag(end + 1);
    this.#put(values, column, richText(this.#text(start, end)));
    return end + 1;
  }

  #takeFormula(row: number, column: number, name: number): number {
    const tagEnd = this.bytes.indexOf(62, name);
    const selfClosed = this.bytes[tagEnd - 1] === 47;
    const end = selfClosed ? tagEnd : this.#nextTag(tagEnd);
    const tag = readFormulaTag(this.#text(name + 1, tagEnd));
    const text = selfClosed ? "" : unescapeCellText(unescapeXml(this.#text(tagEnd + 1, end)));
    const stored = this.#storedFormula(tag, text, row, column);
    if (stored === "") return end;
    // Programs that do not calculate leave the result out.
    this.#formula = { text: formulaFromFile(stored), spill: this.#spill(tag, row, column), state: "dirty" };
    this.#cells.formulas.set(cellKey(row, column), this.#formula);
    return end;
  }

  #storedFormula(tag: FormulaTag, text: string, row: number, column: number): string {
    if (tag.kind === "dataTable") return "";
    if (tag.kind !== "shared" || tag.group === null) return text;
    if (text !== "") {
      this.#sharedFormulas.set(tag.group, { template: parseFormulaTemplate(text), row, column });
      return text;
    }
    const shared = this.#sharedFormulas.get(tag.group);
    return shared ? shiftFormula(shared.template, row - shared.row, column - shared.column) : "";
  }

  #spill(tag: FormulaTag, row: number, column: number): { readonly rows: number; readonly columns: number } | null {
    const area = tag.kind === "array" && tag.reference !== null ? parseArea(tag.reference) : null;
    if (!area || area.firstRow !== row || area.firstColumn !== column) return null;
    const spill = { rows: area.lastRow - row + 1, columns: area.lastColumn - column + 1 };
    if (spill.rows * spill.columns === 1) return null;
    this.#count(spill.rows * spill.columns);
    const source = cellKey(row, column);
    for (let down = 0; down < spill.rows; down++) {
      for (let right = 0; right < spill.columns; right++) if (down + right > 0) this.#cells.spilledFrom.set(cellKey(row + down, column + right), source);
    }
    return spill;
  }

  #put(values: ModelValue[], column: number, value: ModelValue): void {
    this.#count(column - values.length + 1);
    while (values.length < column) values.push(null);
    values[column] = value;
  }

  #count(cells: number): void {
    this.#filled += Math.max(cells, 0);
    if (this.#filled > this.sources.cellLimit) throw new FileError("too-large", "A sheet has more cells than this page can hold.");
  }

  #text(start: number, end: number): string {
    return this.#decoder.decode(this.bytes.subarray(start, end));
  }
}
