import type { PrintPlan } from "../../workbook";

const POINTS_AN_INCH = 72;
/** The footer stands in the bottom margin, which is widened by its line. */
const FOOTER_LINE_POINTS = 18;

/** How the sheet goes to paper: always one page wide. */
export function queuePageLayout(sheet: Excel.Worksheet, plan: PrintPlan): void {
  const { pageLayout } = sheet;
  const margin = plan.marginInches * POINTS_AN_INCH;
  pageLayout.orientation = plan.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = plan.paper === "a4" ? "A4" : "Letter";
  pageLayout.zoom = plan.pagesTall === null ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: plan.pagesTall };
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.topMargin = margin;
  pageLayout.bottomMargin = margin + FOOTER_LINE_POINTS;
  pageLayout.footerMargin = margin;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(plan.area);
  if (plan.titleRows !== null) pageLayout.setPrintTitleRows(plan.titleRows);
  for (const row of plan.pageStarts ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = plan.footerLeft;
  defaultForAllPages.rightFooter = plan.footerRight;
}
