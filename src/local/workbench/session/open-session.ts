import { createLocalExcel, type LocalExcel } from "../../host";
import { createInvoker, type Invoker } from "../../host/custom-functions";
import { lacksResults, type SheetModel } from "../../host/model";
import type { OpenedWorkbook } from "../opening";
import { createAnnouncer } from "./announcer";
import { clearedChange } from "./changes/cleared-change";
import { typedChange } from "./changes/typed-change";
import { widthsChange } from "./changes/widths-change";
import { deferredCalculator } from "./deferred-calculator";
import { fetchFunctions } from "./fetch-functions";
import { observeBridge } from "./observe-bridge";
import { officeTheme } from "./office-theme";
import { promised } from "./promised";
import { sheetAddress } from "./sheet-address";
import { createTrouble } from "./trouble";
import { createUserHand } from "./user-hand";
import { FIRST_SESSION, type WorkbenchSession } from "./workbench-session";
import { areaAddress, cellAddress } from "../grid";

const FUNCTIONS_URL = "/pane/functions.json";
/** The formula engine: a third of the page's script, and not needed to look at a workbook. */
const fetchEngine = (): Promise<typeof import("../../host/calculation")> => import("../../host/calculation");
/** Files are read in a thread of their own; here this is needed to save. */
const fetchFiles = (): Promise<typeof import("../../files")> => import("../../files");

let sessionsOpened = FIRST_SESSION - 1;

/** Begins to work on an open workbook. The host starts when the pane's frame asks for it; what is written before then waits. */
export async function openSession({ workbook, bytes }: OpenedWorkbook): Promise<WorkbenchSession> {
  if (lacksResults(workbook)) await (await fetchEngine()).calculateMissing(workbook);
  const announcer = createAnnouncer();
  let excel: LocalExcel | null = null;
  let invoker: Invoker | null = null;
  const connected = promised<LocalExcel>();
  const host = async (): Promise<LocalExcel> => excel ?? connected.promise;
  const hand = createUserHand(host, announcer.announce);

  let functions: ReturnType<typeof fetchFunctions> | null = null;
  const fetched = (): ReturnType<typeof fetchFunctions> => (functions ??= fetchFunctions(FUNCTIONS_URL));

  const sheetOf = (sheetId: string): SheetModel => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new Error("The sheet is no longer there.");
    return sheet;
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
    connect: async (frame, library) => {
      disconnect();
      excel = await createLocalExcel({
        workbook,
        library: (bridge, surroundings) => library(observeBridge(bridge, announcer.announce), surroundings),
        calculator: (link) => {
          const calling = (invoker = createInvoker(link));
          return deferredCalculator(async () => {
            const [{ createCalculator }, functions] = await Promise.all([fetchEngine(), fetched()]);
            return createCalculator({ functions, invoker: calling });
          });
        },
        surroundings: { officeTheme: officeTheme(frame.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light") },
      });
      connected.keep(excel);
    },
    enter: (sheetId, cells) => hand.make(`typing in ${cells[0] ? cellAddress(cells[0].place) : ""}`, () => typedChange(sheetOf(sheetId), cells)),
    clear: (sheetId, area) => hand.make(`clearing ${areaAddress(area)}`, () => clearedChange(sheetOf(sheetId), area)),
    fill: async (sheetId, { from, to }, kind) => {
      const { filledChange } = await import("./fill/filled-change");
      await hand.make(`filling ${areaAddress(to)}`, () => filledChange(sheetOf(sheetId), from, to, kind, workbook.dateSystem));
    },
    setColumnWidths: (sheetId, widths) => hand.make("the column width", () => widthsChange(sheetOf(sheetId), widths)),
    undo: () => hand.undo(),
    redo: () => hand.redo(),
    undoable: () => hand.undoable(),
    select: (sheetId, area) => {
      const sheet = sheetOf(sheetId);
      if (sheet.visibility !== "Visible") return;
      if (excel) excel.user.select(sheetAddress(sheet, area));
      else Object.assign(workbook, { activeSheetId: sheetId, selection: { sheetId, ...area } });
      seen = { sheetId: workbook.activeSheetId, selection: workbook.selection };
    },
    functions: fetched,
    trouble: createTrouble(host, workbook, announcer.announceNow),
    setEditing: (editing) => (editing ? excel?.faults.beginCellEdit() : excel?.faults.endCellEdit()),
    save: async () => {
      const { openPackage, saveXlsx } = await fetchFiles();
      return saveXlsx({ workbook, package: openPackage(bytes) });
    },
    onChange: (listener) => announcer.listen(() => listener(movedSince())),
    close: () => {
      announcer.close();
      disconnect();
    },
  };
}
