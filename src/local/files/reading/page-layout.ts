import type { PageLayoutModel, SheetModel } from "../../host/model";
import { PAPER_BY_NUMBER } from "../styles";
import { childAt, childrenOf, flagAttribute, numberAttribute, textAttribute, type Element } from "../xml";

const POINTS_PER_INCH = 72;

/** Fills in how a sheet goes to paper. Its print area and title rows stand among the workbook's names. */
export function readPageLayout(sheet: SheetModel, frame: Element): void {
  const setup = childAt(frame, "pageSetup");
  const options = childAt(frame, "printOptions");
  const margins = childAt(frame, "pageMargins");
  const layout = sheet.pageLayout;
  sheet.pageLayout = {
    ...layout,
    orientation: textAttribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER_BY_NUMBER.get(numberAttribute(setup, "paperSize") ?? 1) ?? layout.paperSize,
    pageStarts: childrenOf(childAt(frame, "rowBreaks"), "brk").flatMap((stop) => numberAttribute(stop, "id") ?? []),
    zoom: readZoom(frame, setup),
    margins: readMargins(margins, layout.margins),
    centerHorizontally: flagAttribute(options, "horizontalCentered"),
    centerVertically: flagAttribute(options, "verticalCentered"),
    printGridlines: flagAttribute(options, "gridLines"),
    headersFooters: readHeadersFooters(childAt(frame, "headerFooter")),
  };
}

function readZoom(frame: Element, setup: Element | null): PageLayoutModel["zoom"] {
  if (!flagAttribute(childAt(frame, "sheetPr", "pageSetUpPr"), "fitToPage")) return { scale: numberAttribute(setup, "scale") ?? 100 };
  // 0 pages means as many as it takes; left out means one.
  const wide = numberAttribute(setup, "fitToWidth") ?? 1;
  const tall = numberAttribute(setup, "fitToHeight") ?? 1;
  return { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(tall > 0 ? { verticalFitToPages: tall } : {}) };
}

function readMargins(element: Element | null, usual: PageLayoutModel["margins"]): PageLayoutModel["margins"] {
  const points = (name: keyof PageLayoutModel["margins"]): number => {
    const inches = numberAttribute(element, name);
    return inches === null ? usual[name] : Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
  };
  return { left: points("left"), right: points("right"), top: points("top"), bottom: points("bottom"), header: points("header"), footer: points("footer") };
}

function readHeadersFooters(element: Element | null): PageLayoutModel["headersFooters"] {
  const header = splitSections(childAt(element, "oddHeader")?.textContent ?? "");
  const footer = splitSections(childAt(element, "oddFooter")?.textContent ?? "");
  return { leftHeader: header.L, centerHeader: header.C, rightHeader: header.R, leftFooter: footer.L, centerFooter: footer.C, rightFooter: footer.R };
}

/** `&L`, `&C` and `&R` begin the three sections of a line; `&&` is an ampersand and stays one. */
function splitSections(text: string): Record<"L" | "C" | "R", string> {
  const sections = { L: "", C: "", R: "" };
  let current: "L" | "C" | "R" = "C";
  for (const piece of text.match(/&[\s\S]|[^&]+/g) ?? []) {
    if (piece === "&L" || piece === "&C" || piece === "&R") current = piece.slice(1) as typeof current;
    else sections[current] += piece;
  }
  return sections;
}
