import type { MeetingPaper, WhyNotFrozen } from "../../actions";

const WHY_NOT: Readonly<Record<WhyNotFrozen, string>> = {
  "still calculating": "they are still calculating",
  "function not loaded": "their function is not loaded",
  "no plain value": "they come to no plain value",
};

/** What is done to the workbook, and how it went. */
export const jobWords = {
  name: {
    question: "Yours stays as it is, and nothing was written. What shall our sheets be called?",
    label: "What our sheets' names end with",
    becomes: (name: string) => `The comparison goes to the sheet ${name}, this time and the next.`,
    notSo: "At most ten characters, and none of : \\ / ? * [ ].",
    button: "Write under this name",
  },
  jobs: {
    comparison: "the comparison",
    inputSheets: "the input sheets",
    lockedTitle: (day: string) => `The meeting of ${day} is locked`,
    locked: (sheet: string) => `What the partners see stands on the sheet ${sheet}. Leave it as it is.`,
    notLocked: "The meeting was not locked",
    lock: (day: string) => `the locked meeting of ${day}`,
    slidesTitle: "The slides are made",
    slidesFile: (fileName: string) => `${fileName} went to your downloads.`,
    slidesElsewhere: "If nothing was downloaded, this program does not allow it. Then open the sheet Associate Comparison, select its table or its chart, copy, and paste into PowerPoint: both stay editable there.",
    recordsTitle: "The records are written",
    recordsElsewhere: "If nothing was downloaded, this program does not allow it. Comparison Detail names the same cells.",
    frozenTitle: (formulas: number) => (formulas === 1 ? "1 formula is a value now" : `${formulas} formulas are values now`),
    nothingFrozen: "No formula had to be frozen",
    copiesRemoved: "The hidden copies kept for Undo are removed.",
    stillFormula: (places: string, why: WhyNotFrozen) => `Still formulas, because ${WHY_NOT[why]}: ${places}.`,
    notFrozen: "Nothing was frozen",
    frozen: "the freezing",
    left: (names: string) => `Already there, and left as they are: ${names}.`,
    inputsWritten: "The input sheets are ready to be filled in",
    inputsThere: "Every input sheet is there already",
    ownSheetTitle: (name: string) => `The sheet for ${name} is written`,
    ownSheet: (name: string) => `the sheet for ${name}`,
    mailAlone: "To mail it: right-click its tab, choose Move or Copy, tick Create a copy, and choose (new book). Read it, then mail that workbook and never this one.",
    paper: { agenda: "the agenda", letter: "the milestone letter" } satisfies Record<MeetingPaper, string>,
    paperWritten: { agenda: "The agenda is ready", letter: "A blank milestone letter is ready to be filled in" } satisfies Record<MeetingPaper, string>,
    paperThere: { agenda: "The agenda is there already", letter: "There is a milestone letter already" } satisfies Record<MeetingPaper, string>,
    undo: (what: string) => `Undo: take back ${what}`,
    undone: (what: string) => `Taken back: ${what}`,
    keptYours: (names: string) => `You had changed something in it. That is kept as ${names}.`,
    cancel: "Cancel",
    dismiss: "Close this message",
    stopped: "The cells no longer say what they said. Nothing was written. Look at Data, then try again.",
    cancelledTitle: "Cancelled. Nothing in the workbook was changed.",
  },
  freshness: {
    changed: "Cells were edited. Reading them…",
    unclear: "The figures here are those of before your last edits, which cannot be read yet.",
    toData: "See what is unclear",
    behind: "The figures here are those of before your last edits.",
  },
} as const;
