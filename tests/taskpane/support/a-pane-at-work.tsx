import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { openExcelWorkbook } from "../../../src/excel";
import type { LocalExcel } from "../../../src/local/host";
import type { WorkbookModel } from "../../../src/local/host/model";
import { App, type HostFacts } from "../../../src/taskpane/App";
import { aLocalExcel } from "../../support/a-local-excel";

export interface PaneAtWork {
  readonly local: LocalExcel;
  readonly user: UserEvent;
  /** Selects cells in the sheet and asks the pane about them. */
  readonly pointAt: (sheet: string, address: string) => Promise<void>;
  readonly close: () => void;
}

/** The real pane on a workbook of the local host, which it was asked to read. The screens it may go to are there already. */
export async function aPaneAtWork(model: WorkbookModel): Promise<PaneAtWork> {
  // Loaded when somebody goes there; once here, so that no test waits for them.
  await Promise.all([import("../../../src/taskpane/screens/SettingsScreen"), import("../../../src/taskpane/screens/WhatIfScreen"), import("../../../src/taskpane/screens/MeetingScreen")]);
  const local = await aLocalExcel(model);
  const { unmount } = render(<App meeting={Promise.resolve<HostFacts>({ kind: "excel", workbook: openExcelWorkbook(), background: "#FFFFFF" })} onRestart={() => undefined} />);
  const user = userEvent.setup();
  await user.click(await screen.findByText("Find the collections", { selector: "button" }));
  const pointAt = async (sheet: string, address: string): Promise<void> => {
    await local.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    });
    await user.click(screen.getByText(/^Explain the (?:selected cells|cells selected now)$/));
  };
  return { local, user, pointAt, close: () => (unmount(), local.dispose()) };
}

/** Waits until the workbook is read. */
export const untilUnderstood = async (): Promise<void> => void (await screen.findByText("What was understood", undefined, { timeout: 10_000 }));
