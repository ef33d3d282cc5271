import { callsFunction, fingerprintValues, parsePlace, quotedSheetName, SETTINGS, WorkbookError } from "../../src/workbook";
import type { ApplyOptions, CellValue, EditPlan, EditReceipt, FormulaCells, Json, SheetPlan, SheetSnapshot, Undo, UndoReceipt, Workbook, WorkbookErrorKind, WorkbookMap, WritePlan, WriteReceipt } from "../../src/workbook";
import { MemorySheet } from "./memory-sheet";

/** What the in-memory workbook starts with. */
export interface MemoryWorkbookContent {
  /** A cell that begins with "=" is a formula, and reads as it stands in `results`. */
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** What formulas come to, by place: "Payments!B2". A formula that is not here comes to 0. */
  readonly results?: Readonly<Record<string, CellValue>>;
  readonly hidden?: readonly string[];
  readonly veryHidden?: readonly string[];
  readonly protected?: readonly string[];
  readonly settings?: Readonly<Record<string, Json>>;
  readonly readOnly?: boolean;
}

const FORMER = "Partner Track former";

/** A workbook as plain arrays behind the port: what is written can be read back, and the user can change it in between. */
export class MemoryWorkbook implements Workbook {
  private content = new Map<string, MemorySheet>();
  /** The methods asked, in order. */
  readonly asked: string[] = [];
  settings: Record<string, Json>;
  /** What is selected, as the user would read it off. */
  selected = "";
  private readonly listeners = new Set<(sheetName: string | null) => void>();

  constructor(private readonly start: MemoryWorkbookContent) {
    this.settings = { ...start.settings };
    for (const [name, values] of Object.entries(start.sheets)) {
      this.content.set(name, new MemorySheet(values, visibilityIn(start, name), (address) => start.results?.[`${quotedSheetName(name)}!${address}`] ?? 0));
    }
  }

  /** What stands in each sheet, by name: a copy. */
  get sheets(): ReadonlyMap<string, readonly (readonly CellValue[])[]> {
    return new Map([...this.content].map(([name, sheet]) => [name, sheet.values()]));
  }

  readMap(): Promise<WorkbookMap> {
    this.asked.push("readMap");
    return Promise.resolve({
      name: "Book1.xlsx",
      readOnly: this.start.readOnly ?? false,
      dateSystem: "1900",
      sheets: [...this.content].map(([name, { visibility }]) => ({ name, visibility, protected: this.isProtected(name) })),
      settings: this.settings,
    });
  }

  readSheets(names: readonly string[]): Promise<readonly SheetSnapshot[]> {
    this.asked.push(`readSheets ${names.join(", ")}`);
    return this.answer(() => names.map((name) => ({ name, visibility: this.sheet(name).visibility, firstRow: 0, firstColumn: 0, values: this.sheet(name).values(), numberFormats: [] })));
  }

  findFormulas(functionNames: readonly string[]): Promise<readonly FormulaCells[]> {
    this.asked.push("findFormulas");
    return this.answer(() =>
      [...this.content].flatMap(([sheet, content]) =>
        content.formulas().flatMap(({ address, formula, value }): FormulaCells[] =>
          callsFunction(formula, functionNames) ? [{ sheet, address, formula, values: [[value]], protection: this.isProtected(sheet) ? "protected" : "open" }] : [],
        ),
      ),
    );
  }

  apply(plan: WritePlan, { isCancelled = () => false, formerSheets = "keep" }: ApplyOptions = {}): Promise<WriteReceipt> {
    this.asked.push("apply");
    return this.answer(() => {
      if (isCancelled()) throw this.failure("cancelled");
      this.requireWritable();
      const lowerCase = new Map([...this.content.keys()].map((name) => [name.toLowerCase(), name]));
      const left = plan.sheets.flatMap(({ name, ifThere }) => (ifThere === "leave" ? (lowerCase.get(name.toLowerCase()) ?? []) : []));
      const written = plan.sheets.filter(({ name, ifThere }) => ifThere === "replace" || !lowerCase.has(name.toLowerCase()));
      const foreign = written.find(({ name }) => this.content.has(name) && this.fingerprintOf(name) === undefined);
      if (foreign !== undefined) throw this.failure("name-taken", foreign.name);
      for (const name of this.content.keys()) if (name.startsWith(`${FORMER} `)) this.content.delete(name);
      const settings = Object.keys(plan.settings).map((key) => ({ key, value: this.settings[key] }));
      const replaced = written.map((sheet, index) => this.replace(sheet, `${FORMER} ${index + 1}`, formerSheets));
      const fingerprints = Object.fromEntries(Object.entries(this.settings[SETTINGS.sheets] ?? {}).filter(([name]) => this.content.has(name)));
      this.settings = { ...this.settings, ...plan.settings };
      if (plan.settings[SETTINGS.sheets] !== undefined) this.settings[SETTINGS.sheets] = { ...fingerprints, ...(plan.settings[SETTINGS.sheets] as Record<string, Json>) };
      for (const { name } of written) this.tell(name);
      const undo: Undo = {
        kind: "writing",
        written: written.map(({ name, values, ifThere }) => ({ id: name, name, fingerprint: fingerprintValues(values), rowCount: values.length, columnCount: values[0]?.length ?? 0, ifThere, names: [] })),
        former: replaced.flatMap(({ former }) => (former === null ? [] : [{ id: former.hiddenName, ...former, visibility: "visible", tables: [] }])),
        names: [],
        settings,
        activeSheetId: "",
      };
      return { sheets: written.map(({ name }) => name), left, kept: replaced.flatMap(({ kept }) => kept), undo: written.length === 0 || formerSheets === "remove" ? null : undo, roundTrips: 3 };
    });
  }

  edit({ cells, formerSheets = "keep" }: EditPlan): Promise<EditReceipt> {
    this.asked.push("edit");
    return this.answer(() => {
      this.requireWritable();
      for (const { sheet, address, expect, holds } of cells) {
        if (this.isProtected(sheet)) throw this.failure("protected", sheet);
        if (!this.sheet(sheet).holds(address, expect, holds)) throw this.failure("changed-meanwhile", sheet);
      }
      const back = cells.map((edit) => ({ ...edit, ...this.sheet(edit.sheet).put(edit) }));
      if (formerSheets === "remove") for (const name of this.content.keys()) if (name.startsWith(`${FORMER} `)) this.content.delete(name);
      for (const name of new Set(cells.map(({ sheet }) => sheet))) this.tell(name);
      const count = cells.flatMap(({ write }) => write.flat()).filter((cell) => cell !== null).length;
      return { cells: count, undo: cells.length === 0 ? null : { kind: "edit", cells: back }, roundTrips: 2 };
    });
  }

  undo(undo: Undo): Promise<UndoReceipt> {
    this.asked.push("undo");
    if (undo.kind === "edit") {
      return this.edit(undo).then(({ cells }) => ({ removed: [], restored: [], kept: [], cells, roundTrips: 2 }));
    }
    return this.answer(() => {
      this.requireWritable();
      const missing = undo.former.find(({ hiddenName }) => !this.content.has(hiddenName));
      if (missing !== undefined) throw this.failure("gone", missing.name);
      const stays = undo.written.filter(({ name, fingerprint }) => this.content.has(name) && fingerprintValues(this.sheet(name).values()) !== fingerprint);
      const kept = stays.map(({ name, ifThere }) => (ifThere === "leave" ? name : this.rename(name, `${name} (kept)`)));
      const removed = undo.written.filter((each) => !stays.includes(each) && this.content.delete(each.name)).map(({ name }) => name);
      for (const { name, hiddenName, visibility } of undo.former) this.sheet(this.rename(hiddenName, name)).visibility = visibility;
      for (const { key, value } of undo.settings) {
        delete this.settings[key];
        if (value !== undefined) this.settings[key] = value;
      }
      return { removed, restored: undo.former.map(({ name }) => name), kept, cells: 0, roundTrips: 3 };
    });
  }

  select(where: string): Promise<void> {
    this.asked.push(`select ${where}`);
    return this.answer(() => {
      const place = parsePlace(where);
      if (place === null) throw this.failure("gone");
      if (this.sheet(place.sheet).visibility !== "visible") throw this.failure("hidden", place.sheet);
      this.selected = `${quotedSheetName(place.sheet)}!${place.address}`;
    });
  }

  selection(): Promise<string> {
    this.asked.push("selection");
    return this.answer(() => {
      if (this.selected === "") throw this.failure("no-selection");
      return this.selected;
    });
  }

  watch(onChange: (sheetName: string | null) => void): Promise<() => Promise<void>> {
    this.listeners.add(onChange);
    return Promise.resolve(() => {
      this.listeners.delete(onChange);
      return Promise.resolve();
    });
  }

  /** The user types into a cell, zero-based. */
  type(sheetName: string, row: number, column: number, value: CellValue): void {
    this.sheet(sheetName).type(row, column, value);
    this.tell(sheetName);
  }

  private replace(plan: SheetPlan, hiddenName: string, formerSheets: "keep" | "remove"): { readonly kept: readonly string[]; readonly former: { readonly name: string; readonly hiddenName: string } | null } {
    const former = this.content.get(plan.name);
    const isChanged = former !== undefined && fingerprintValues(former.values()) !== this.fingerprintOf(plan.name);
    if (isChanged) this.rename(plan.name, `${plan.name} (kept)`);
    else if (former !== undefined && formerSheets === "keep") this.sheet(this.rename(plan.name, hiddenName)).visibility = "very-hidden";
    this.content.set(plan.name, new MemorySheet(plan.values, "visible"));
    if (isChanged) return { kept: [`${plan.name} (kept)`], former: null };
    return { kept: [], former: former === undefined ? null : { name: plan.name, hiddenName } };
  }

  private rename(from: string, to: string): string {
    this.content = new Map([...this.content].map(([name, sheet]) => [name === from ? to : name, sheet]));
    return to;
  }

  private fingerprintOf(name: string): string | undefined {
    const stored = this.settings[SETTINGS.sheets];
    if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return undefined;
    const fingerprint = (stored as Readonly<Record<string, Json>>)[name];
    return typeof fingerprint === "string" ? fingerprint : undefined;
  }

  private sheet(name: string): MemorySheet {
    const found = this.content.get(name);
    if (found === undefined) throw this.failure("gone", name);
    return found;
  }

  private isProtected(name: string): boolean {
    return this.start.protected?.includes(name) === true;
  }

  private requireWritable(): void {
    if (this.start.readOnly === true) throw this.failure("read-only");
  }

  private tell(sheetName: string): void {
    for (const listener of this.listeners) listener(sheetName);
  }

  private answer<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => resolve(work()));
  }

  private failure(kind: WorkbookErrorKind, sheet?: string): WorkbookError {
    return new WorkbookError(kind, { code: "ItemNotFound", doing: "testing", workbook: "untouched", ...(sheet === undefined ? {} : { sheet }) });
  }
}

function visibilityIn({ hidden = [], veryHidden = [] }: MemoryWorkbookContent, name: string): "visible" | "hidden" | "very-hidden" {
  if (veryHidden.includes(name)) return "very-hidden";
  return hidden.includes(name) ? "hidden" : "visible";
}
