import type { ToldAssociate } from "../../domain";
import { COLORS } from "../comparison/look";
import { basisWords } from "../comparison/words/basis-words";
import { plainText } from "../comparison/words/plain-text";
import { quarterWords } from "../comparison/words/quarter-words";
import type { DateSystem } from "../evidence/kinds";
import { airRow, noteRows, PAGE_TITLES, pageSheet, pagedRows, sectionRow, subtitleRows, thinRow, titleRow, type PageRow } from "../page";
import type { SheetPlan } from "../plan";
import { agreedRows } from "./agreed-rows";
import { changeRows } from "./change-rows";
import { PAGE_WIDTH, WIDTHS } from "./grid";
import { headlineRows } from "./headline-rows";
import { mixRows } from "./mix-rows";
import { numberRows } from "./number-rows";
import { quarterChart } from "./quarter-chart";
import { quarterRows } from "./quarter-rows";
import { readinessRows } from "./readiness-rows";
import { trendRows } from "./trend-rows";

const LONGEST_NAME = 60;

/**
 * One associate's own numbers on a page of their own. It is made from what they are told and from nothing else, so that it
 * cannot say more.
 *
 * @param sheet - what the sheet is called, as `associateSheetNames` has it
 */
export function planAssociateSheet(told: ToldAssociate, sheet: string, dateSystem: DateSystem = "1900"): SheetPlan {
  const name = plainText(told.name, LONGEST_NAME);
  const about = [...(told.groupName === null ? [] : [plainText(told.groupName, LONGEST_NAME)]), `as of ${quarterWords(told.asOf)}`, "written for you alone"].join(" · ");
  const top = [titleRow(`${PAGE_TITLES.associate} ${name}`), ...subtitleRows(about, PAGE_WIDTH), airRow, ...headlineRows(told), airRow];
  const quarters = quarterRows(told);
  const rows = pagedRows([[...top, ...quarters], trendRows(told), readinessRows(told), mixRows(told), numberRows(told), agreedRows(told, dateSystem), changeRows(told), notToldRows(told)].map((part) => ({ rows: part })));
  return pageSheet(rows, {
    name: sheet,
    ifThere: "replace",
    widths: WIDTHS,
    charts: quarterChart(told, { sheet, headingRow: top.length + 1, rowCount: quarters.length - 1 }),
    footer: `For ${name} alone · Partner Track`,
    tabColor: COLORS.line,
  });
}

/** What is left out, and how the figures are reckoned. */
function notToldRows({ basis, cfteDefinition }: ToldAssociate): PageRow[] {
  const reckoned = `Reckoned: ${basisWords({ basis }).lastFour}; payments less refunds.${basis === "per clinical FTE" && cfteDefinition !== null ? ` ${plainText(cfteDefinition)}.` : ""}`;
  return [
    sectionRow("What is not on this sheet", WIDTHS.length),
    thinRow,
    ...noteRows("Nobody else's name or figures, and no figure of the group. What partners say of you, who speaks for you, and any concern for safety: they tell you in person. Ask them.", PAGE_WIDTH),
    ...noteRows(reckoned, PAGE_WIDTH),
  ];
}
