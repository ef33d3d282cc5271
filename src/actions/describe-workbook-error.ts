import { plainText, WorkbookError, type WorkbookErrorKind } from "../workbook";

/** A failure in words for people. */
export interface FailureWords {
  readonly kind: WorkbookErrorKind;
  readonly title: string;
  readonly whatToDo: string;
  /** For whoever helps: codes only, no figures and no names of people. */
  readonly detail: string;
}

/** What happened and what can be done about it? For the pane and the command line alike, whatever was thrown. */
export function describeWorkbookError(error: unknown): FailureWords {
  if (!(error instanceof WorkbookError)) return { kind: "unknown", ...WORDS.unknown, detail: error instanceof Error ? error.name : typeof error };
  const { kind, detail } = error;
  const { title, whatToDo } = WORDS[kind];
  return {
    kind,
    title: detail.sheet === undefined ? title : `${title} Sheet: ${plainText(detail.sheet)}.`,
    whatToDo: [whatToDo, STANDING[detail.workbook]].join(" "),
    detail: `${kind}, ${detail.code}, while ${detail.doing}`,
  };
}

const WORDS: Readonly<Record<WorkbookErrorKind, { readonly title: string; readonly whatToDo: string }>> = {
  "edit-mode": { title: "A cell is being edited.", whatToDo: "Press Enter or Esc in the sheet to continue, then try again." },
  protected: { title: "The workbook or a sheet is protected.", whatToDo: "On the Review tab choose Unprotect, then try again." },
  "read-only": { title: "The workbook is open for reading only.", whatToDo: "Choose Edit Workbook or save a copy, then try again there." },
  "too-large": { title: "There are more cells than can be handled at once.", whatToDo: "Move sheets that hold no collections to another workbook, then try again." },
  "too-much": { title: "There is more to write than can be written at once.", whatToDo: "Choose fewer columns or fewer people, then try again." },
  busy: { title: "The program is busy.", whatToDo: "Wait until it has finished calculating or saving, then try again." },
  "no-answer": { title: "The program has not answered for two minutes.", whatToDo: "It may still be calculating, or one of its windows may be waiting for you. See to that, then try again." },
  gone: { title: "A sheet disappeared while we were working.", whatToDo: "Somebody may have renamed or deleted it. Read the workbook again." },
  "name-taken": { title: "A sheet of yours already has the name we need.", whatToDo: "Rename your sheet, then try again. We never write over it." },
  hidden: { title: "The cells are on a hidden sheet.", whatToDo: "Right-click a sheet tab and choose Unhide, then try again." },
  "no-selection": { title: "No single range of cells is selected.", whatToDo: "Select cells that lie side by side, then try again." },
  "changed-meanwhile": { title: "Cells changed in the meantime.", whatToDo: "Look at what stands there now, then try again." },
  cancelled: { title: "Stopped, as you asked.", whatToDo: "Start again whenever you like." },
  "not-supported": { title: "This version of the program lacks something we need.", whatToDo: "Update it, or open the workbook in Excel on the web." },
  unknown: { title: "Something failed that we did not foresee.", whatToDo: "Try again. If it happens again, send the detail below to whoever looks after the add-in." },
};

/** Where the workbook stands now: the first thing anybody wants to know. */
const STANDING: Readonly<Record<WorkbookError["detail"]["workbook"], string>> = {
  untouched: "Nothing in the workbook was changed.",
  complete: "The sheets were written completely.",
  unfinished: "The program stopped answering in the middle, and not everything could be put back. Do the same again to finish it.",
  "staging-left": "Your sheets are as they were; hidden drafts are left, which the next writing clears away.",
};
