import type { FormulaCell, ModelValue } from "../../host/model";
import { cellXml, typeAttribute, valueXml } from "../authoring";
import { findSheetData, parseFormulaTemplate, shiftFormula, type FormulaTemplate, type SheetDataRange } from "../cells";
import { FileError } from "../file-error";
import { cellAddress } from "../formulas";
import { escapeXml, unescapeXml } from "../xml";
import { applyEdits, type ByteEdit } from "./apply-edits";
import { walkCells, type CellStop } from "./walk-cells";

/** What a cell of a user's sheet is to hold from now on. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: ModelValue;
  readonly formula: FormulaCell | null;
  /** null keeps the look the cell has. */
  readonly style: number | null;
  /** `value` keeps the formula that stands in the file and changes only its result. */
  readonly scope: "content" | "value";
}

type Cell = CellStop & { readonly kind: "cell" };

/**
 * Changes single cells in the bytes of a sheet part. Everything else stays as it is, but for two things: formulas that shared
 * the text of a changed cell get a text of their own, and the sheet's recorded extent grows when a cell lies outside it.
 */
export function patchCells(bytes: Uint8Array, patches: readonly CellPatch[], dynamicArrayMetadata: number): Uint8Array {
  const range = findSheetData(bytes);
  if (!range) throw new FileError("corrupt", "A sheet has no place for cells.");
  return new CellPatching(bytes, range, patches, dynamicArrayMetadata).run();
}

class CellPatching {
  readonly #queue: readonly CellPatch[];
  readonly #edits: ByteEdit[] = [];
  readonly #ownerless = new Map<string, { readonly template: FormulaTemplate; readonly row: number; readonly column: number }>();
  readonly #decoder = new TextDecoder();
  #next = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly range: SheetDataRange,
    patches: readonly CellPatch[],
    readonly metadata: number,
  ) {
    this.#queue = [...patches].sort((first, second) => first.row - second.row || first.column - second.column);
  }

  run(): Uint8Array {
    let row = -1;
    for (const stop of walkCells(this.bytes, this.range)) {
      if (stop.kind === "row") {
        this.#insert(stop.start, this.#rowsBefore(stop.row));
        row = stop.row;
        if (stop.selfClosed) this.#openRow(stop);
      } else if (stop.kind === "cell") this.#cell(stop);
      else this.#insert(stop.start, this.#cellsBefore(row, Infinity));
    }
    this.#finish(this.#rowsBefore(Infinity));
    return applyEdits(this.bytes, this.#edits);
  }

  #cell(stop: Cell): void {
    this.#insert(stop.start, this.#cellsBefore(stop.row, stop.column));
    const patch = this.#queue[this.#next];
    if (patch?.row === stop.row && patch.column === stop.column) {
      this.#next++;
      this.#edits.push({ start: stop.start, end: stop.end, text: this.#replacement(stop, patch) });
    } else if (this.#ownerless.size > 0) this.#giveOwnFormula(stop);
  }

  #replacement(stop: Cell, patch: CellPatch): string {
    const { prefix } = this.range;
    const style = patch.style ?? stop.style;
    const former = this.#decoder.decode(this.bytes.subarray(stop.start, stop.end));
    const formula = FORMULA.exec(former);
    if (patch.scope === "value" && formula) {
      const head = `<${prefix}c r="${cellAddress(patch.row, patch.column)}"${style === 0 ? "" : ` s="${style}"`}${stop.metadata === 0 ? "" : ` cm="${stop.metadata}"`}`;
      return `${head}${typeAttribute(patch.value, "str")}>${formula[0]}${valueXml(patch.value, prefix)}</${prefix}c>`;
    }
    this.#rememberShared(formula, stop);
    return cellXml({ ...patch, style, dynamicArrayMetadata: this.metadata }, prefix);
  }

  /** The first cell of a shared formula holds the text for all: when it goes, the others need it. */
  #rememberShared(formula: RegExpExecArray | null, stop: Cell): void {
    const group = formula && SHARED_GROUP.exec(formula[1] ?? "")?.[1];
    const text = formula?.[2] ?? "";
    if (group && text !== "") this.#ownerless.set(group, { template: parseFormulaTemplate(unescapeXml(text)), row: stop.row, column: stop.column });
  }

  #giveOwnFormula(stop: Cell): void {
    const text = this.#decoder.decode(this.bytes.subarray(stop.start, stop.end));
    const formula = FORMULA.exec(text);
    const shared = this.#ownerless.get((formula && SHARED_GROUP.exec(formula[1] ?? "")?.[1]) ?? "");
    if (!formula || !shared || (formula[2] ?? "") !== "") return;
    const own = escapeXml(shiftFormula(shared.template, stop.row - shared.row, stop.column - shared.column));
    const { prefix } = this.range;
    this.#edits.push({ start: stop.start, end: stop.end, text: text.replace(formula[0], () => `<${prefix}f>${own}</${prefix}f>`) });
  }

  #cellsBefore(row: number, column: number): string {
    let xml = "";
    for (let patch = this.#queue[this.#next]; patch && patch.row === row && patch.column < column; patch = this.#queue[++this.#next]) {
      xml += cellXml({ ...patch, style: patch.style ?? 0, dynamicArrayMetadata: this.metadata }, this.range.prefix);
    }
    return xml;
  }

  #rowsBefore(row: number): string {
    let xml = "";
    for (let patch = this.#queue[this.#next]; patch && patch.row < row; patch = this.#queue[this.#next]) xml += this.#row(patch.row, this.#cellsBefore(patch.row, Infinity));
    return xml;
  }

  #row(row: number, cells: string): string {
    const { prefix } = this.range;
    return cells === "" ? "" : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  }

  #openRow(stop: CellStop & { readonly kind: "row" }): void {
    const cells = this.#cellsBefore(stop.row, Infinity);
    if (cells !== "") this.#edits.push({ start: stop.end - 2, end: stop.end, text: `>${cells}</${this.range.prefix}row>` });
  }

  #insert(at: number, text: string): void {
    if (text !== "") this.#edits.push({ start: at, end: at, text });
  }

  #finish(rows: string): void {
    const { start, end, tagStart, tagEnd, prefix } = this.range;
    if (rows === "") return;
    if (end === tagEnd && start === end) this.#edits.push({ start: tagStart, end: tagEnd, text: `<${prefix}sheetData>${rows}</${prefix}sheetData>` });
    else this.#insert(end, rows);
  }
}

/** A formula element: its attributes, and its text where it has one. */
const FORMULA = /<(?:\w+:)?f(\s[^>]*?)?(?:\/>|>([^<]*)<\/(?:\w+:)?f>)/;
const SHARED_GROUP = /(?=.*\bt=["']shared["']).*\bsi=["'](\d+)["']/;
