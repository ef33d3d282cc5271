export { authorScratch, type Scratch, type ScratchFrame } from "./author-scratch";
export { cellXml, LONGEST_TEXT, typeAttribute, valueXml, type CellContent } from "./cell-xml";
export { cellsXml, needsQuote, type StyleOf } from "./cells-xml";
export { chartXml } from "./chart-xml";
export { COMMENTS_SPACE, noteBoxesXml, notesXml, numberComments, threadedCommentsXml } from "./comments-xml";
export { drawingXml, type PlacedChart } from "./drawing-xml";
export { emptyPackage } from "./empty-package";
export type { UsualFont } from "./library-style";
