import type { CellChange } from "./calculator";
import type { WorkbookModel } from "./model";
import type { HostObject } from "./protocol/host-object";

/** Something the library's event handlers are told, once the batch that caused it has been answered. */
export interface HostEvent {
  /** The library's number for the kind of event. */
  readonly type: number;
  /** The id of the sheet or table, or "Workbook". */
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Everything a host remembers between batches. */
export interface HostState {
  readonly workbook: WorkbookModel;
  /** Objects handed out by reference id: a range survives a sync this way. */
  readonly references: Map<string, HostObject>;
  nextReference: number;
  readonly calculation: {
    mode: "Automatic" | "AutomaticExceptTables" | "Manual";
    /** True until the end of the batch that asked for it. */
    suspended: boolean;
    /** Set by `application.calculate`: recalculates even in manual mode. */
    requested: boolean;
    /** True while formulas are being calculated. */
    running: boolean;
    changes: CellChange[];
    structureChanged: boolean;
    invalidated: boolean;
  };
  /** Whose change is being made: what the user does is told apart from what the add-in does. */
  hand: "add-in" | "user";
  /** How often the add-in has changed cells, tables, names or sheets. */
  addInWrites: number;
  /** Raised by the batch under way. */
  events: HostEvent[];
  /** False while the add-in has turned events off. */
  eventsEnabled: boolean;
  /** Ranges that events point to, by the id the event carries. */
  readonly eventRanges: Map<string, HostObject>;
  readonly documentProperties: Map<string, string>;
  readonly maximumCellsARead: number;
  /** Hears the results of custom functions. */
  onCustomFunctionResults: (results: readonly unknown[]) => void;
}
