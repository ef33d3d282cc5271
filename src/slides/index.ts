export type { Box, ChartElement, ChartLine, Deck, Paragraph, Slide, SlideElement, TableCell, TableElement, TableRow, TextElement } from "./deck";
export { planDeck, type DeckGiven } from "./plan-deck";
export { deckBytes } from "./pptx";
