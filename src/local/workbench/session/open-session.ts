import { openXlsx, saveXlsx } from "../../files";
import { createLocalExcel, libraryInPage, type LocalExcel } from "../../host";
import { calculateMissing, createCalculator } from "../../host/calculation";
import { createInvoker, type Invoker } from "../../host/custom-functions";
import type { SheetModel } from "../../host/model";
import { areaOfCell } from "../grid/layout/area";
import { usedExtent } from "../grid/layout/used-extent";
import { createAnnouncer } from "./announcer";
import { fetchFunctions } from "./fetch-functions";
import { giveNumberFormat } from "./give-number-format";
import { hostInput } from "./host-input";
import { observeBridge } from "./observe-bridge";
import { officeTheme } from "./office-theme";
import { sheetAddress } from "./sheet-address";
import type { WorkbenchSession } from "./workbench-session";

const FUNCTIONS_URL = "/pane/functions.json";
const LIBRARY_URL = "/office-js/excel-web-16.00.js";

let sessionsOpened = 0;

/**
 * Opens the bytes of an .xlsx file. The host starts when the pane's frame asks for it; what is written before then waits.
 *
 * @throws FileError where the bytes are no workbook
 */
export async function openSession(bytes: Uint8Array, name: string): Promise<WorkbenchSession> {
  const opened = await openXlsx(bytes, name);
  await calculateMissing(opened.workbook);
  const { workbook } = opened;
  const announcer = createAnnouncer();
  let excel: LocalExcel | null = null;
  let invoker: Invoker | null = null;
  let tellConnected: (host: LocalExcel) => void = () => undefined;
  const connected = new Promise<LocalExcel>((resolve) => (tellConnected = resolve));

  const sheetOf = (sheetId: string): SheetModel => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new Error("The sheet is no longer there.");
    return sheet;
  };
  const edit = async (address: string, values: readonly (readonly unknown[])[]): Promise<void> => {
    const host = await connected;
    await host.user.edit(address, values);
    announcer.announce();
  };

  const disconnect = (): void => {
    invoker?.dispose();
    excel?.dispose();
  };

  // The model holds one selection, the user's and the add-in's alike: what the page has not made itself, the add-in has.
  let seen = { sheetId: workbook.activeSheetId, selection: workbook.selection };
  const movedSince = (): typeof seen | null => {
    const now = { sheetId: workbook.activeSheetId, selection: workbook.selection };
    const moved = now.sheetId !== seen.sheetId || now.selection !== seen.selection;
    seen = now;
    return moved ? now : null;
  };

  return {
    id: (sessionsOpened += 1),
    workbook,
    connect: async (frame) => {
      disconnect();
      const functions = await fetchFunctions(FUNCTIONS_URL);
      excel = await createLocalExcel({
        workbook,
        library: (bridge, surroundings) => libraryInPage(frame, LIBRARY_URL)(observeBridge(bridge, announcer.announce), surroundings),
        calculator: (link) => createCalculator({ functions, invoker: (invoker = createInvoker(link)) }),
        surroundings: { officeTheme: officeTheme(frame.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light") },
      });
      tellConnected(excel);
    },
    enterAll: async (sheetId, entries) => {
      const sheet = sheetOf(sheetId);
      for (const entry of entries) giveNumberFormat(sheet, entry);
      await Promise.all(entries.map(({ place, entry }) => edit(sheetAddress(sheet, areaOfCell(place)), [[hostInput(entry)]])));
    },
    clear: async (sheetId, area) => {
      const sheet = sheetOf(sheetId);
      const used = usedExtent(sheet);
      const lastRow = Math.min(area.lastRow, used.rows - 1);
      const lastColumn = Math.min(area.lastColumn, used.columns - 1);
      if (lastRow < area.firstRow || lastColumn < area.firstColumn) return;
      const blanks = Array.from({ length: lastRow - area.firstRow + 1 }, () => Array.from({ length: lastColumn - area.firstColumn + 1 }, () => ""));
      await edit(sheetAddress(sheet, { ...area, lastRow, lastColumn }), blanks);
    },
    select: (sheetId, area) => {
      const sheet = sheetOf(sheetId);
      if (sheet.visibility !== "Visible") return;
      if (excel) excel.user.select(sheetAddress(sheet, area));
      else Object.assign(workbook, { activeSheetId: sheetId, selection: { sheetId, ...area } });
      seen = { sheetId: workbook.activeSheetId, selection: workbook.selection };
    },
    setEditing: (editing) => (editing ? excel?.faults.beginCellEdit() : excel?.faults.endCellEdit()),
    save: () => saveXlsx(opened),
    onChange: (listener) => announcer.listen(() => listener(movedSince())),
    close: () => {
      announcer.close();
      disconnect();
    },
  };
}
