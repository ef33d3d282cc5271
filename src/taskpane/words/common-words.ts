import type { ProgressStep } from "../../actions";
import type { Source } from "../../workbook";

/** Words of the pane itself and of what several screens share. */
export const commonWords = {
  product: "Partner Track",
  places: { data: "Data", candidates: "Candidates", meeting: "Meeting", "what-if": "What-if", group: "Group", settings: "Settings", help: "Help" },
  opening: "Opening…",
  showCells: "Show these cells in the sheet",
  header: {
    asOf: (quarter: string) => `as of ${quarter}`,
    ties: "ties to the cent",
    noTotals: "no totals to tie to",
    settingsNotKept: "Settings, with changes not kept yet",
  },
  progress: {
    map: "Looking at the sheets…",
    read: "Reading the cells…",
    understand: "Making sense of them…",
    plan: "Preparing the comparison…",
    write: "Writing the sheets…",
    slides: "Making the slides…",
    freeze: "Putting values in place of formulas…",
  } satisfies Record<ProgressStep, string>,
  failed: {
    tryAgain: "Try again",
    detail: "Detail for whoever helps you. It holds no figures.",
    copy: "Copy the detail",
    copied: "Copied",
    selected: "Selected: press Ctrl+C or ⌘C",
  },
  severity: { error: "Error", warning: "Warning", note: "Note" },
  sources: { collections: "Collections", cfte: "Clinical FTE", overhead: "Overhead", roster: "Roster" } satisfies Record<Source["what"], string>,
} as const;
