import type { LocalExcel } from "../../../src/local/host";
import type { WorkbookModel } from "../../../src/local/host/model";
import type { Workbook } from "../../../src/workbook";
import { aCalculatedExcel } from "../a-calculated-excel";
import { aSmallPractice } from "../a-small-practice";

/** One thing that can be asked of the pane or the command line, on a workbook made ready for it. */
export interface CampaignAction {
  readonly name: string;
  /** "reads": the workbook is as it was, whatever happens. */
  readonly does: "reads" | "writes";
  /** Brings a new workbook to where the action can be asked for, and gives what asks for it. */
  readonly prepare: (workbook: Workbook, local: LocalExcel) => Promise<() => Promise<unknown>>;
}

/** A workbook made ready for an action, on a host of its own. */
export interface Ready {
  readonly model: WorkbookModel;
  readonly local: LocalExcel;
  readonly act: () => Promise<unknown>;
}

export async function makeReady({ prepare }: CampaignAction, open: () => Workbook): Promise<Ready> {
  const model = aSmallPractice();
  const local = await aCalculatedExcel(model);
  return { model, local, act: await prepare(open(), local) };
}

/** The cells no longer say what they said: what a pane answers with its screen of questions. */
export class RefusedReading extends Error {}
