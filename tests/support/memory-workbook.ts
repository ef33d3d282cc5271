import { fingerprintValues, SETTINGS, WorkbookError, type CellValue, type Json, type SheetPlan, type SheetSnapshot, type Workbook, type WorkbookMap, type WritePlan, type WriteReceipt } from "../../src/workbook";

type Cells = (CellValue | null)[][];

/** What the in-memory workbook starts with. */
export interface MemoryWorkbookContent {
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly hidden?: readonly string[];
  readonly veryHidden?: readonly string[];
  readonly settings?: Readonly<Record<string, Json>>;
  readonly readOnly?: boolean;
}

/** A workbook as plain arrays behind the port: what is written can be read back, and the user can change it in between. */
export class MemoryWorkbook implements Workbook {
  readonly sheets = new Map<string, Cells>();
  /** The methods asked, in order. */
  readonly asked: string[] = [];
  settings: Record<string, Json>;
  private readonly listeners = new Set<(sheetName: string) => void>();

  constructor(private readonly content: MemoryWorkbookContent) {
    this.settings = { ...content.settings };
    for (const [name, values] of Object.entries(content.sheets)) this.sheets.set(name, values.map((row) => [...row]));
  }

  readMap(): Promise<WorkbookMap> {
    this.asked.push("readMap");
    return Promise.resolve({
      name: "Book1.xlsx",
      readOnly: this.content.readOnly ?? false,
      dateSystem: "1900",
      sheets: [...this.sheets.keys()].map((name) => ({ name, visibility: this.visibilityOf(name), protected: false })),
      settings: this.settings,
    });
  }

  readSheets(names: readonly string[]): Promise<readonly SheetSnapshot[]> {
    this.asked.push(`readSheets ${names.join(", ")}`);
    const missing = names.find((name) => !this.sheets.has(name));
    if (missing !== undefined) return Promise.reject(this.failure("gone", missing));
    return Promise.resolve(
      names.map((name) => ({
        name,
        visibility: this.visibilityOf(name),
        firstRow: 0,
        firstColumn: 0,
        values: rectangle(this.sheets.get(name) ?? []),
        numberFormats: [],
      })),
    );
  }

  apply(plan: WritePlan): Promise<WriteReceipt> {
    this.asked.push("apply");
    if (this.content.readOnly === true) return Promise.reject(this.failure("read-only"));
    const lowerCase = new Map([...this.sheets.keys()].map((name) => [name.toLowerCase(), name]));
    const left = plan.sheets.flatMap(({ name, ifThere }) => (ifThere === "leave" ? (lowerCase.get(name.toLowerCase()) ?? []) : []));
    const written = plan.sheets.filter(({ name, ifThere }) => ifThere === "replace" || !lowerCase.has(name.toLowerCase()));
    const foreign = written.find(({ name }) => this.sheets.has(name) && this.fingerprintOf(name) === undefined);
    if (foreign !== undefined) return Promise.reject(this.failure("name-taken", foreign.name));
    const kept = written.flatMap((sheet) => this.replace(sheet));
    this.settings = { ...this.settings, ...plan.settings };
    for (const { name } of written) for (const listener of this.listeners) listener(name);
    return Promise.resolve({ sheets: written.map(({ name }) => name), left, kept, roundTrips: 3 });
  }

  watch(onChange: (sheetName: string) => void): Promise<() => Promise<void>> {
    this.listeners.add(onChange);
    return Promise.resolve(() => {
      this.listeners.delete(onChange);
      return Promise.resolve();
    });
  }

  /** The user types into a cell, zero-based. */
  type(sheetName: string, row: number, column: number, value: CellValue): void {
    const cells = this.sheets.get(sheetName);
    if (cells === undefined) throw new Error(`no sheet ${sheetName}`);
    (cells[row] ??= [])[column] = value;
    for (const listener of this.listeners) listener(sheetName);
  }

  private replace(sheet: SheetPlan): string[] {
    const former = this.sheets.get(sheet.name);
    this.sheets.set(sheet.name, sheet.values.map((row) => [...row]));
    if (former === undefined) return [];
    if (fingerprintValues(former) === this.fingerprintOf(sheet.name)) return [];
    const keptName = `${sheet.name} (kept)`;
    this.sheets.set(keptName, former);
    return [keptName];
  }

  private fingerprintOf(name: string): string | undefined {
    const stored = this.settings[SETTINGS.sheets];
    if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return undefined;
    const fingerprint = (stored as Readonly<Record<string, Json>>)[name];
    return typeof fingerprint === "string" ? fingerprint : undefined;
  }

  private visibilityOf(name: string): "visible" | "hidden" | "very-hidden" {
    if (this.content.veryHidden?.includes(name) === true) return "very-hidden";
    return this.content.hidden?.includes(name) === true ? "hidden" : "visible";
  }

  private failure(kind: "gone" | "read-only" | "name-taken", sheet?: string): WorkbookError {
    return new WorkbookError(kind, { code: "ItemNotFound", doing: "testing", workbook: "untouched", ...(sheet === undefined ? {} : { sheet }) });
  }
}

function rectangle(cells: Cells): CellValue[][] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
