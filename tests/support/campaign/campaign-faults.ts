import { HOST_ERROR_CODES, type HostErrorCode, type LocalExcel, type SyncFault } from "../../../src/local/host";
import { newSheet, type SheetModel, type WorkbookModel } from "../../../src/local/host/model";
import { COMPARISON_SHEET } from "../../../src/workbook";
import { EDITED, SILENT, WORDS_FOR } from "./what-excel-says";

/** What can go wrong at one exchange with Excel. */
export interface CampaignFault {
  readonly name: string;
  readonly group: "error code" | "no answer" | "slow answer" | "cell edited" | "somebody else";
  /** Plans it for the k-th sync from now. */
  readonly strike: (k: number, local: LocalExcel) => void;
  /** What somebody else did to the workbook, and has a right to find there afterwards; null for what only Excel did. */
  readonly deed: ((model: WorkbookModel) => void) | null;
  /** What a person reads where it could not be overcome; null where that depends on what was done. */
  readonly says: string | null;
}

const MOMENTS: readonly SyncFault["when"][] = ["before", "middle", "after"];
/** One for each way a code is answered: at every moment. All others fail in the middle, where most can go wrong. */
const AT_EVERY_MOMENT: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>(["GeneralException", "AccessDenied", "RequestAborted", "InvalidOperationInCellEditMode"]);

const codes: readonly CampaignFault[] = HOST_ERROR_CODES.flatMap((code) =>
  MOMENTS.filter((when) => when === "middle" || AT_EVERY_MOMENT.has(code)).map((when) => ({ name: `${code}, ${when}`, group: "error code", strike: (k, local) => local.faults.failSync(k, { code, when }), deed: null, says: WORDS_FOR[code] })),
);

const silences: readonly CampaignFault[] = MOMENTS.map((when) => ({ name: `no answer, ${when}`, group: "no answer", strike: (k, local) => local.faults.loseSync(k, when), deed: null, says: SILENT }));

/** How long the user writes in a cell before Enter. */
const WRITING_MILLISECONDS = 30;

const cellEdit: CampaignFault = {
  name: "a cell is edited for a while",
  group: "cell edited",
  strike: (k, { faults }) =>
    faults.beforeSync(k, () => {
      faults.beginCellEdit();
      setTimeout(() => faults.endCellEdit(), WRITING_MILLISECONDS);
    }),
  deed: null,
  says: EDITED,
};

const sheetOf = ({ sheets }: WorkbookModel, name: string): SheetModel | undefined => sheets.find((sheet) => sheet.name === name);

function remove(model: WorkbookModel, name: string): void {
  const place = model.sheets.findIndex((sheet) => sheet.name === name);
  if (place < 0) return;
  const [gone] = model.sheets.splice(place, 1);
  model.names.splice(0, model.names.length, ...model.names.filter(({ area }) => area?.sheetId !== gone?.id));
  if (model.activeSheetId === gone?.id) model.activeSheetId = model.sheets[0]?.id ?? "";
}

const DEEDS: Readonly<Record<string, (model: WorkbookModel) => void>> = {
  "a sheet of figures is deleted": (model) => remove(model, "Clinical FTE"),
  "a sheet of figures is renamed": (model) => void Object.assign(sheetOf(model, "Clinical FTE") ?? {}, { name: "FTE 2026" }),
  "a sheet of figures is protected": (model) => void Object.assign(sheetOf(model, "Collections") ?? {}, { protected: true }),
  "our sheet is deleted": (model) => remove(model, COMPARISON_SHEET),
  "our sheet is renamed": (model) => void Object.assign(sheetOf(model, COMPARISON_SHEET) ?? {}, { name: "Ours, renamed" }),
  "a sheet is added": (model) => void model.sheets.push(newSheet(model, "Notes")),
  "the workbook is protected": (model) => void (model.structureProtected = true),
};

const deeds: readonly CampaignFault[] = Object.entries(DEEDS).map(([name, deed]) => ({ name, group: "somebody else", strike: (k, local) => local.faults.beforeSync(k, () => deed(local.workbook)), deed, says: null }));

export const CAMPAIGN_FAULTS: readonly CampaignFault[] = [...codes, ...silences, cellEdit, ...deeds];

/** Every answer takes two seconds, as over a bad line. */
export const SLOW_LINE: CampaignFault = { name: "every answer takes two seconds", group: "slow answer", strike: (_k, local) => local.setLatency(2_000), deed: null, says: null };
