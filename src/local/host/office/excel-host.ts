import type { Calculator } from "../calculator";
import type { HostState } from "../host-state";
import type { WorkbookModel } from "../model";
import { object } from "../objects/states";
import { types } from "../objects/types";
import { HTTP_STATUS } from "../protocol/host-error";
import { runBatch, type BatchHost } from "../protocol/run-batch";
import type { BatchAnswer, BatchBody } from "../protocol/wire";
import { EventType, raise } from "../objects/changes/raise-event";

export interface ExcelHostOptions {
  readonly workbook: WorkbookModel;
  readonly maximumCellsARead: number;
}

/** Excel's part of the conversation: it performs batches on a workbook. It knows nothing of messages, limits or faults. */
export class ExcelHost {
  readonly state: HostState;
  private readonly batchHost: BatchHost;
  private recalculation: Promise<void> = Promise.resolve();
  private calculator: Calculator | null = null;

  constructor(private readonly options: ExcelHostOptions) {
    const { workbook } = options;
    this.state = {
      workbook,
      references: new Map(),
      nextReference: 1,
      calculation: { mode: "Automatic", suspended: false, requested: false, running: false, changes: [], structureChanged: false, invalidated: false },
      hand: "add-in",
      addInWrites: 0,
      events: [],
      eventRanges: new Map(),
      eventsEnabled: true,
      documentProperties: new Map(),
      maximumCellsARead: options.maximumCellsARead,
      onCustomFunctionResults: () => undefined,
    };
    const roots = {
      workbook: object("Workbook", workbook),
      byTypeName: new Map([["Microsoft.ExcelServices.CustomFunctions", object("CustomFunctions", workbook)]]),
    };
    this.batchHost = { types, state: this.state, roots, settle: () => this.settle() };
  }

  /** From now on formulas are calculated by it. */
  useCalculator(calculator: Calculator): void {
    this.calculator = calculator;
  }

  /** Performs a batch and waits for the formulas that it has made dirty. */
  async perform(body: BatchBody, actionLimit?: number): Promise<BatchAnswer> {
    const answer = await runBatch(this.batchHost, body, actionLimit);
    this.state.calculation.suspended = false;
    try {
      await this.settle();
    } catch (error) {
      return { ...answer, Error: { Code: "GeneralException", Message: String(error), ActionIndex: -1, Location: "", HttpStatusCode: HTTP_STATUS.GeneralException } };
    }
    return answer;
  }

  /** Calculates what has changed since it was last asked; null when nothing has, or when calculation is held back. */
  settle(): Promise<void> | null {
    const { calculation } = this.state;
    const { calculator, options: { workbook } } = this;
    if (calculation.suspended) return null;
    if (calculator !== null) {
      if (calculation.structureChanged) calculator.structureChanged(workbook);
      if (calculation.changes.length > 0) calculator.cellsChanged(workbook, calculation.changes);
      if (calculation.invalidated) calculator.invalidate(workbook);
    }
    const hasChanged = calculation.structureChanged || calculation.invalidated || calculation.changes.length > 0;
    const isDue = calculation.requested || (hasChanged && calculation.mode !== "Manual");
    Object.assign(calculation, { changes: [], structureChanged: false, invalidated: false, requested: false });
    if (!isDue || calculator === null) return null;
    const afterTheOthers = (): Promise<void> => this.recalculate(calculator);
    this.recalculation = this.recalculation.then(afterTheOthers, afterTheOthers);
    return this.recalculation;
  }

  private async recalculate(calculator: Calculator): Promise<void> {
    this.state.calculation.running = true;
    try {
      const changed = await calculator.recalculate(this.options.workbook);
      for (const sheetId of new Set(changed.map((change) => change.sheetId))) {
        raise(this.state, EventType.worksheetCalculated, [sheetId, "Workbook"], { worksheetId: sheetId });
      }
    } finally {
      this.state.calculation.running = false;
    }
  }
}
