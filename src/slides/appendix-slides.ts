import type { Comparison } from "../domain";
import { footnotes, type ComparisonTable, type Reading } from "../workbook";
import type { Slide } from "./deck";
import { BODY, SIZES } from "./page";
import { splitRows } from "./tables/split-rows";
import { heightOfParagraphs, paragraph, textElement } from "./text";

/** What the partners are told about what they are not shown. */
const LEFT_OUT = [
  "What happened in single cases, who asked for or against whom, votes, sponsors and their reasons stay with the manager: these slides show bands and labels only.",
  "The figures and labels inform a decision. They do not make it.",
];

/** How each figure is made, what it rests on, and what was left out. */
export function appendixSlides(comparison: Comparison, reading: Reading, table: ComparisonTable, footer: string): Slide[] {
  const rest = footnotes(comparison, reading, { columns: [], missed: table.missed });
  return [...listSlides("How the figures are made", table.definitions, footer), ...listSlides("What these slides rest on", [...rest, ...LEFT_OUT], footer)];
}

/** Sentences as bullets, over as many slides as they need. */
function listSlides(title: string, sentences: readonly string[], footer: string): Slide[] {
  const bullets = sentences.map((sentence) => paragraph(sentence, { bullet: true, sizePoints: SIZES.text }));
  const pages = splitRows(bullets.map((bullet) => heightOfParagraphs([bullet], BODY.width)), BODY.height);
  return pages.map((page, index) => ({
    title: pages.length === 1 ? title : `${title} (${index + 1} of ${pages.length})`,
    footer,
    elements: [textElement(BODY, page.flatMap((position) => bullets[position] ?? []))],
  }));
}
