import { dayInWords, quarterInWords, type MeetingRecord } from "../../domain";
import { detailFormats } from "../comparison/detail/detail-formats";
import { headingHeights } from "../comparison/detail/heading-heights";
import { pageOf } from "../comparison/detail/detail-page";
import { placeBlocks, type PlacedBlock } from "../comparison/detail/place-blocks";
import { placedValues } from "../comparison/detail/placed-values";
import { COLORS, footerText, PAGE_NUMBER, rectangular, runsOf, SIZES } from "../comparison/look";
import type { DateSystem } from "../evidence/kinds";
import { blockAddress, columnLetters, type FormatPlan, type SheetPlan } from "../plan";
import { meetingBlocks } from "./meeting-blocks";
import { meetingWidths } from "./meeting-widths";
import { BASES, TITLE } from "./meeting-words";
import { recordBlock, settingsBlock, type ValuesBlock } from "./record-blocks";
import { meetingSheetName } from "./sheet-name";

const LEAVE_IT = "What the partners saw on that day. Leave it as it is: the next comparison says what has changed since. Notes may stand beside and below.";
const NOTE_ROW = 2;
const FIRST_HEADING_ROW = 5;
const TITLE_POINTS = 30;

/**
 * The sheet on which a meeting is locked: readable by a person, and read back to the cent. A sheet of its name that is there
 * stays, whoever made it.
 */
export function planMeetingSheet(record: MeetingRecord, dateSystem: DateSystem = "1900"): SheetPlan {
  const valued = [settingsBlock(record), recordBlock(record, dateSystem)];
  const blocks = [...meetingBlocks(record), ...valued.map(({ block }) => block)];
  const widths = meetingWidths(blocks);
  const { placed, pageStarts } = placeBlocks(blocks, pageOf(widths), FIRST_HEADING_ROW);
  const title = `${TITLE} ${dayInWords(record.heldOn)}`;
  const top = [[title], [[...(record.groupName === null ? [] : [record.groupName]), `as of ${quarterInWords(record.asOf)}`, BASES[record.basis]].join(" · ")], [LEAVE_IT]];
  const values = rectangular(placedValues(placed, top), widths.length);
  return {
    name: meetingSheetName(record.heldOn),
    ifThere: "leave",
    values,
    formats: [
      ...detailFormats(placed, widths.length, { rowCount: values.length, columnCount: widths.length }),
      { address: blockAddress({ row: NOTE_ROW, column: 0 }), sizePoints: SIZES.note, color: COLORS.muted },
      ...valued.flatMap((each) => valueFormats(each, placed.find(({ block }) => block === each.block))),
    ],
    conditionalFormats: [],
    columnWidths: runsOf(widths).map(({ start, count, value }) => ({ columns: `${columnLetters(start)}:${columnLetters(start + count - 1)}`, characters: value })),
    rowHeights: [{ rows: "1:1", points: TITLE_POINTS }, ...headingHeights(placed)],
    merges: [],
    tables: [],
    validations: [],
    names: [],
    charts: [],
    sparklines: [],
    freeze: { rows: 0, columns: 1 },
    print: {
      area: blockAddress({ row: 0, column: 0, rowCount: values.length, columnCount: widths.length }),
      orientation: "landscape",
      paper: "letter",
      pagesTall: null,
      titleRows: null,
      pageStarts,
      marginInches: 0.4,
      footerLeft: footerText(`${title} · Partner Track`),
      footerRight: PAGE_NUMBER,
    },
    showGridlines: false,
    tabColor: COLORS.muted,
  };
}

/** Each value in its own unit, all flush left like the words among them. */
function valueFormats({ formats }: ValuesBlock, placed: PlacedBlock | undefined): FormatPlan[] {
  const firstRow = placed?.rowOf[0];
  if (firstRow === undefined) return [];
  return runsOf(formats).flatMap(({ start, count, value }): FormatPlan[] => (value === null ? [] : [{ address: blockAddress({ row: firstRow + start, column: 1, rowCount: count }), numberFormat: value, horizontal: "left" }]));
}
