import { newerSettings, readChoices, readCollections, readEvidence, readMeetings, roleAnswerId, sheetAnswerId, sheetNamesWith, whoAnswerId, writtenByUs, type Answers, type ComparisonChoices, type EvidenceReading, type MeetingsReading, type Question, type Reading, type Workbook } from "../workbook";
import { comparable } from "./comparable";
import { headingsOf } from "./headings-of";
import { partSheets } from "./part-sheets";
import { withoutProgress, type OnProgress } from "./progress";
import { rememberedAnswers, type RememberedAnswers } from "./remembered-answers";
import { sheetsWorthReading } from "./sheets-worth-reading";
import { standingAnswers } from "./standing-answers";
import { withFacts } from "./with-facts";

/** What a workbook holds, as far as it could be read. */
export interface Found {
  readonly workbookName: string;
  readonly access: "read-only" | "writable";
  /** Sheets that were looked at, in the workbook's order. */
  readonly sheetsRead: readonly string[];
  readonly reading: Reading;
  /** The manager's answers, those remembered in the workbook for a layout like this included. One taken back is empty. */
  readonly answers: Answers;
  readonly remembered: RememberedAnswers;
  /** Settings that a newer version stored in the workbook, and that stay as they are. */
  readonly newerSettings: readonly string[];
  /** How the comparison was shown when this workbook was last written. */
  readonly choices: ComparisonChoices;
  /** The sheets of our comparison that are there already. */
  readonly comparisonSheets: readonly string[];
  /** The questions that remembered answers settled, so that one can still be changed. */
  readonly settled?: readonly Question[];
  /** What the input sheets say, and what was wrong with them. */
  readonly evidence: EvidenceReading;
  /** The meetings that are locked here; what was seen at the last one, null where there is none. */
  readonly meetings: MeetingsReading;
  /** What may be headings in the sheets read: some columns invite trouble. */
  readonly headings: readonly string[];
}

/**
 * What collections does this workbook hold, and what is written down beside them? Takes every sheet but ours; the input sheets
 * hold no collections, and fill in who is an associate, since when and for how long, where the rest does not say.
 *
 * @param answers - answers given now; they go before those remembered in the workbook
 * @throws WorkbookError where the program fails; a sheet that cannot be understood is no failure but a refused reading
 */
export async function findCollections(workbook: Workbook, answers: Answers = {}, onProgress: OnProgress = withoutProgress): Promise<Found> {
  onProgress("map");
  const map = await workbook.readMap();
  const remembered = rememberedAnswers(map);
  onProgress("read");
  const { collections: sheets, inputs, meetings } = partSheets(await workbook.readSheets(sheetsWorthReading(map)));
  onProgress("understand");
  const read = readWithMemory((given) => readCollections(map, sheets, given), answers, remembered);
  const people = read.reading.group?.physicians.map(({ name }) => name) ?? [];
  const evidence = readEvidence(inputs, map.dateSystem, people);
  const choices = readChoices(map);
  const { comparison, detail } = sheetNamesWith(choices.ending);
  const ours = writtenByUs(map.settings);
  return {
    workbookName: map.name,
    access: map.readOnly ? "read-only" : "writable",
    sheetsRead: sheets.map(({ name }) => name),
    reading: comparable(withFacts(read.reading, evidence.evidence.associates)),
    answers: read.answers,
    remembered,
    newerSettings: newerSettings(map),
    choices,
    comparisonSheets: map.sheets.map(({ name }) => name).filter((name) => (name === comparison || name === detail) && ours.has(name)),
    settled: read.settled,
    evidence,
    meetings: readMeetings(meetings, map.dateSystem),
    headings: headingsOf(sheets),
  };
}

interface ReadWithMemory {
  readonly reading: Reading;
  readonly answers: Answers;
  readonly settled: readonly Question[];
}

/** Reads; and where answers are remembered for just this layout, reads again with those that were not given now. */
function readWithMemory(read: (answers: Answers) => Reading, given: Answers, remembered: RememberedAnswers): ReadWithMemory {
  const reading = read(standingAnswers(given));
  const known = remembered[reading.signature] ?? {};
  const answers = { ...known, ...given };
  const isOpen = reading.outcome !== "records" && Object.keys(known).length > 0;
  if (isOpen) return { reading: read(standingAnswers(answers)), answers, settled: reading.questions };
  // Roles, whom a name stands for and what sheet is left out are given unasked too; other answers wait for their question.
  const unasked = Object.fromEntries(Object.entries(known).filter(([id]) => UNASKED.some((start) => id.startsWith(start)) && given[id] === undefined));
  return { reading: Object.keys(unasked).length === 0 ? reading : read(standingAnswers({ ...unasked, ...given })), answers, settled: [] };
}

const UNASKED = [roleAnswerId(""), whoAnswerId(""), sheetAnswerId("")];
