import PptxGenJS from "pptxgenjs";
import { COLORS, FONT } from "../../workbook";
import type { ChartElement, Deck, Slide } from "../deck";
import { FOOTER, PAGE_NUMBER, SIZES, TITLE } from "../page";
import { paragraph, textElement } from "../text";
import { addChart, addTable, addText, paint, placeOf } from "./add-elements";
import { finishPackage } from "./package/finish-package";
import { possibleText } from "./xml-text";

const LAYOUT = "Partner Track";

/** Writes a deck as a .pptx file: native tables and charts, no notes. */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  const presentation = new PptxGenJS();
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = possibleText(deck.title);
  presentation.subject = "Associate comparison";
  presentation.author = "Partner Track";
  presentation.company = "Partner Track";
  presentation.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineLayout(presentation);
  for (const slide of deck.slides) addSlide(presentation, slide);
  const bytes = await presentation.write({ outputType: "uint8array", compression: false });
  if (!(bytes instanceof Uint8Array)) throw new TypeError("The library was asked for bytes and gave something else.");
  return finishPackage(bytes, {
    charts: deck.slides.flatMap(({ elements }) => elements.filter((element): element is ChartElement => element.kind === "chart")),
    tables: deck.slides.map(({ elements }) => elements.flatMap((element) => (element.kind === "table" ? [element.altText] : []))),
  });
}

function defineLayout(presentation: PptxGenJS): void {
  presentation.defineSlideMaster({
    title: LAYOUT,
    objects: [
      { placeholder: { options: { name: "title", type: "title", ...placeOf(TITLE), fontFace: FONT, fontSize: SIZES.title, bold: true, color: paint(COLORS.heading), align: "left", valign: "middle", margin: 0 }, text: "" } },
    ],
    slideNumber: { ...placeOf(PAGE_NUMBER), fontFace: FONT, fontSize: SIZES.small, color: paint(COLORS.muted), align: "right" },
  });
}

function addSlide(presentation: PptxGenJS, { title, footer, elements }: Slide): void {
  const slide = presentation.addSlide({ masterName: LAYOUT });
  slide.addText(possibleText(title), { placeholder: "title" });
  let tables = 0;
  for (const element of elements) {
    if (element.kind === "text") addText(slide, element);
    else if (element.kind === "chart") addChart(slide, element);
    else addTable(slide, element, `Table ${(tables += 1)}`);
  }
  addText(slide, textElement(FOOTER, [paragraph(footer, { sizePoints: SIZES.small, color: COLORS.muted })], "middle"));
}
