import type { MeetingPaper } from "../../actions";
import type { FigureKind, Preset } from "../../workbook";

const PRESETS = {
  meeting: { name: "Meeting", sentence: "For the projector: figures, trend and, where there is evidence, the verdicts." },
  full: { name: "Full", sentence: "Everything the workbook has evidence for, the points of each pillar too." },
  finance: { name: "Finance", sentence: "Money alone: no verdict and no evidence beside it." },
} as const satisfies Record<Preset, { readonly name: string; readonly sentence: string }>;

const FIGURES = {
  values: { name: "Values", sentence: "Nothing changes until you write again. Best for mailing." },
  live: { name: "Live formulas", sentence: "Growth, trend and others are worked out in the sheet, from the figures in Comparison Detail. Whoever has not got this add-in needs values." },
} as const satisfies Record<FigureKind, { readonly name: string; readonly sentence: string }>;

/** Preparing the meeting. */
export const meetingWords = {
  meeting: { title: "Prepare the meeting", notWritten: "These choices are not written yet.", discard: "Discard choices", choose: "What to show", order: "Order of the associates", presets: PRESETS, figuresLabel: "Figures", figures: FIGURES },
  columns: {
    title: "Columns",
    summary: (count: number, from: "preset" | "picked") => `Columns: ${count}${from === "picked" ? ", picked by you" : ""}`,
    nameFirst: "Name: always first",
    noEvidence: "nothing in this workbook",
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    place: (name: string, place: number, of: number) => `${name} is column ${place} of ${of}.`,
    reset: "As the preset has it",
  },
  order: { needsEvidence: "Track and readiness need the input sheets." },
  write: {
    preview: "Preview",
    previewLabel: "The comparison as it will be written",
    promise: "It goes into sheets of its own. Yours stay as they are; a formula of yours that reads ours goes on reading it.",
    replaces: (names: string) => `${names}: there already, and replaced. What you added is carried over. Figures of ours that you typed over stay on a sheet beside it.`,
    comparison: (associates: number, columns: number) => `${associates === 1 ? "1 associate" : `${associates} associates`}, ${columns === 1 ? "1 column" : `${columns} columns`}, with chart and footnote`,
    detail: "for you: every figure with the cells it came from",
    missed: (what: string) => `Left out, because the workbook has no figures for it: ${what}.`,
    remembered: "Columns, order and the kind of figures are remembered in this workbook once it is written.",
    button: "Write comparison",
    again: "Refresh comparison",
    doneTitle: "The comparison is written",
    roundTrips: (count: string) => (count === "One" ? "One exchange with Excel." : `${count} exchanges with Excel.`),
    kept: (names: string) => `You had changed an earlier one. It is kept as ${names}.`,
  },
  lock: {
    title: "Lock the meeting",
    what: "Keeps what the partners see on a sheet of its own, so that the next comparison can say what changed.",
    day: "Day of the meeting",
    button: "Lock the meeting",
    noDay: "Choose a day first.",
    changedTitle: (day: string) => `What changed since the meeting of ${day}`,
    altered: (sheet: string) => `The sheet ${sheet} was changed after it was locked.`,
    all: (count: number) => `Show all ${count}`,
    was: "was",
    now: "now",
  },
  papers: {
    title: "Meeting papers",
    what: {
      agenda: "What there is to decide about each associate, what changed, and what was left open, with room for each decision. One that you wrote into is kept.",
      letter: "A blank letter of milestones to fill in with an associate: criteria, days, thresholds, buy-in, signatures. One that is there stays as it is.",
    } satisfies Record<MeetingPaper, string>,
    button: { agenda: "Write the agenda", letter: "Insert a blank milestone letter" } satisfies Record<MeetingPaper, string>,
  },
  slides: {
    title: "Slides",
    what: "Makes a PowerPoint file of the comparison, with tables and charts that can be edited. What is yours alone stays out.",
    button: "Make slides",
  },
  records: {
    title: "Records and paper",
    what: "Every amount the comparison rests on, with the cells it came from, as a .csv file: whoever doubts a figure can add it up. It names every physician, so it is for you.",
    button: "Download records",
    paper: "For paper or a PDF, write the comparison, then File and Print or Export in your spreadsheet program: the page set-up is ready.",
  },
  freeze: {
    title: "Freeze to values",
    what: "For mailing the workbook: whoever has no Partner Track sees figures, and no hidden copies that wait for Undo go along.",
    look: "Freeze to values…",
    looking: "Looking for formulas…",
    none: "No formula here needs Partner Track. Only the hidden copies kept for Undo are removed.",
    found: (formulas: number) => (formulas === 1 ? "The value of 1 formula takes its place" : `The values of ${formulas} formulas take their place`),
    onSheet: (sheet: string, formulas: number) => `${sheet}: ${formulas === 1 ? "1 formula" : `${formulas} formulas`}`,
    back: "Undo puts the formulas back.",
    protected: (sheets: string) => `Formulas of ours stand on a protected sheet: ${sheets}. On the Review tab choose Unprotect, then try again.`,
    confirm: "Freeze now",
    leave: "Leave as it is",
  },
} as const;
