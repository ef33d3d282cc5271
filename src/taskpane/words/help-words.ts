import type { ReadinessBand, Track, TrendLabel } from "../../domain";
import type { Place } from "../state";

type OpenPlace = Exclude<Place["kind"], "candidate" | "help">;

interface Step {
  readonly title: string;
  readonly text: string;
  /** Where in the pane it is done; left out where the step before leads there. */
  readonly place?: OpenPlace;
}

const STEPS: readonly Step[] = [
  { title: "Open the workbook", text: "The one that holds your collections, and then Partner Track on the Home tab. Press Find the collections." },
  { title: "Confirm the data", text: "See which cells were read, and that they tie to the totals in the file. Press an address to go to its cells. Where a name is read as the wrong person, select its row and say under Looks wrong? whose it is. A sheet that is no part of the figures can be left out there.", place: "data" },
  { title: "Settle the questions", text: "Where a choice is yours, the pane asks, and says what each answer would do. The answers are remembered in the workbook." },
  {
    title: "Read the candidates",
    text: "One line each, then a page each: where they stand, why, and what would change it. Correct a figure in the sheet, and the pane follows.",
    place: "candidates",
  },
  { title: "Set the weights", text: "Move a weight and see who would change places. A change waits for you while you look at other screens; nothing is stored until you keep it.", place: "settings" },
  {
    title: "Write the comparison",
    text: "Choose what the partners see, look at the preview, and write. It goes into sheets of its own, and one press on Undo takes it back. After a change, write it again. Choose Live formulas to have growth and trend worked out in the sheet.",
    place: "meeting",
  },
  { title: "Lock the meeting", text: "What the partners see is kept on a sheet, so that next time the pane can say what changed since." },
  { title: "Lay out the papers", text: "An agenda with room for each decision, and a blank letter of milestones. On a candidate’s page, a sheet with their own numbers alone, to hand over." },
  { title: "Make the slides", text: "A PowerPoint file with tables and charts that can be edited. What is yours alone stays out." },
  { title: "Print, or make a PDF", text: "On the sheet Associate Comparison: File, then Print or Export. The page set-up is ready: landscape, one page wide, headings on each page." },
  { title: "Freeze to values", text: "Before mailing: whoever has no Partner Track then sees figures and not #NAME?." },
  { title: "Mail a copy", text: "Save a copy and mail that. Take Comparison Detail and the input sheets out of it first: they are for you." },
];

/** The guide. It is not joined to the other words, so that it is only loaded when somebody asks for help. */
export const helpWords = {
  hour: { title: "The hour before the meeting", steps: STEPS },
  open: (place: string) => `Open ${place}`,
  others: {
    title: "Also here",
    places: [
      { place: "what-if", text: "What a hire, a payer’s cut, another half day or one more partner would bring." },
      { place: "group", text: "How often the group kept its own promises to associates." },
    ] satisfies readonly { readonly place: OpenPlace; readonly text: string }[],
  },
  labels: {
    title: "What the trend labels say",
    label: "Label",
    meaning: "Meaning",
    meanings: {
      Rising: "A rise is shown, and it is half a percent a quarter or more.",
      "Probably rising": "A rise is likely, of one percent a quarter or more.",
      Flat: "Little change and little scatter.",
      "No clear trend": "Not shown either way by so few quarters. It does not mean flat.",
      Noisy: "The quarters scatter by a tenth of the level or more, too much to show a trend.",
      "Probably falling": "A fall is likely, of one percent a quarter or more.",
      Falling: "A fall is shown, and it is half a percent a quarter or more.",
    } satisfies Record<Exclude<TrendLabel, "Not enough data">, string>,
    tooFew: "Fewer than four quarters have no label. One quarter far from the line of the others is pointed out.",
    worthTitle: "What the labels are worth",
    worth: "Six quarters are few. Tried by simulation: where nothing changes but each quarter scatters by 5 %, six quarters still read Rising 3 % and Probably rising 3 % of the time.",
    missed: "A true growth of 2 % a quarter reads Rising 52 % of the time under 3 % scatter, and 25 % under 5 %. A label that is missing is no proof of the contrary.",
  },
  tracks: {
    title: "The tracks and their symbols",
    track: "Track",
    meaning: "How one comes there",
    meanings: {
      "Fast track": "Upper quarter of the group, low headache and an active sponsor.",
      Standard: "Middle half with low headache, or upper quarter with medium.",
      Delayed: "Lower quarter with low headache, or middle half with medium.",
      Autopilot: "As Fast track, but nobody fights for them.",
      Stalled: "High headache of any kind, three people who ask not to work with them, or lower quarter with medium headache.",
      Hold: "An open safety concern, or a partner who would not share a balance sheet.",
    } satisfies Record<Track, string>,
    note: "Money cannot buy off conduct: what leads to Hold and Stalled stands before the money.",
  },
  readiness: {
    title: "Readiness",
    about: "Five pillars, scored from 0 to 100 between fixed goalposts and weighed. A colleague who comes or goes moves nobody’s score.",
    band: "Band",
    from: "From",
    bands: [
      { band: "Ready", from: "80" },
      { band: "On track", from: "65" },
      { band: "Developing", from: "50" },
      { band: "Not yet", from: "0" },
    ] satisfies readonly { readonly band: ReadinessBand; readonly from: string }[],
    missing: "What is not known is left out and never counts as zero. Without the money, or with less than 70 of 100 points of evidence, there is no score.",
  },
  privacy: {
    title: "Nothing leaves the workbook",
    text: "The pane works in the workbook that is open and sends no figure anywhere. Your answers and settings are kept in that workbook. Columns about patients are never carried over.",
  },
  keyboard: {
    title: "By keyboard alone",
    keys: [
      { keys: "Tab, Shift+Tab", does: "go on, go back" },
      { keys: "Enter or Space", does: "press" },
      { keys: "Arrows", does: "choose among answers, move a slider" },
      { keys: "F6", does: "go to the sheet or the pane (Ctrl+F6 on the web)" },
    ],
    key: "Key",
    does: "What it does",
  },
} as const;
