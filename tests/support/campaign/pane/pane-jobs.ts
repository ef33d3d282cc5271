import type { LocalExcel } from "../../../../src/local/host";
import type { Job } from "../../../../src/taskpane/jobs";
import type { PaneHand } from "./pane-hand";

/** Something that is asked for with a button of the pane. */
export interface PaneJob {
  /** What is done to the workbook before the pane is opened. */
  readonly given?: (local: LocalExcel) => Promise<void>;
  /** From the collections that were found to where the button is. */
  readonly prepare: (hand: PaneHand) => Promise<void>;
  readonly button: string;
  /** How the pane says that it is done. */
  readonly done: RegExp;
  /** Where there is nothing to go to as long as it fails. */
  readonly closes?: readonly string[];
}

const at = (place: string) => (hand: PaneHand): Promise<void> => hand.press(place);
const FOUND = /See the candidates/;

/** Every job of the pane, by its button: one that is new does not compile until it stands here. */
const OF_JOBS: Readonly<Record<Job["kind"], PaneJob>> = {
  write: { prepare: at("Meeting"), button: "Write comparison", done: /The comparison is written/ },
  lock: { prepare: at("Meeting"), button: "Lock the meeting", done: /The meeting of .* is locked/ },
  slides: { prepare: at("Meeting"), button: "Make slides", done: /The slides are made/ },
  records: { prepare: at("Meeting"), button: "Download records", done: /The records are written/ },
  papers: { prepare: at("Meeting"), button: "Write the agenda", done: /The agenda is ready/ },
  inputs: { prepare: () => Promise.resolve(), button: "Add the input sheets", done: /The input sheets are ready/ },
  "own sheet": {
    prepare: async (hand) => {
      await hand.press("Candidates");
      await hand.press(/Amara Osei/);
    },
    button: "Write the sheet for Amara Osei",
    done: /The sheet for Amara Osei is written/,
  },
  freeze: {
    given: (local) => local.user.edit("Collections!I2:I4", [2, 3, 4].map((row) => [`=COLLECTIONS_TREND(B${row}:H${row})`])),
    prepare: async (hand) => {
      await hand.press("Meeting");
      await hand.press("Freeze to values…");
    },
    button: "Freeze now",
    done: /3 formulas are values now/,
  },
  scoring: {
    prepare: async (hand) => {
      await hand.press("Settings");
      await hand.type("Financial, points", "40");
    },
    button: "Keep these weights",
    done: /Kept in the sheet Scoring/,
  },
  undo: {
    prepare: async (hand) => {
      await hand.press("Meeting");
      await hand.press("Write comparison");
    },
    button: "Undo: take back the comparison",
    done: /Taken back: the comparison/,
  },
};

export const PANE_JOBS: Readonly<Record<Job["kind"] | "read", PaneJob>> = { read: { prepare: () => Promise.resolve(), button: "Read again", done: FOUND, closes: ["Candidates", "Meeting", "What-if", "Group"] }, ...OF_JOBS };
