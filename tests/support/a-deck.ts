import { compareGroup, type PhysicianRecord } from "../../src/domain";
import { planDeck, type Deck, type DeckGiven, type Slide, type SlideElement } from "../../src/slides";
import { aGroup, aReading } from "./a-group";

/** The deck of `aGroup`, or of the physicians given, with whatever the test is about put in its place. */
export function aDeck(overrides: Partial<DeckGiven> = {}, physicians: readonly PhysicianRecord[] = aGroup().physicians): Deck {
  const group = aGroup({ physicians });
  return planDeck({ comparison: compareGroup(group), reading: aReading({ group }), assessment: null, changes: null, ...overrides });
}

/** Somebody's slide. */
export function slideOf(deck: Deck, title: string): Slide {
  const slide = deck.slides.find((each) => each.title === title);
  if (slide === undefined) throw new Error(`No slide is called ${title}.`);
  return slide;
}

/** Elements of one kind. */
export const elementsOf = <Kind extends SlideElement["kind"]>({ elements }: Slide, kind: Kind): Extract<SlideElement, { kind: Kind }>[] =>
  elements.filter((element): element is Extract<SlideElement, { kind: Kind }> => element.kind === kind);

/** Every word on a slide, its title and what a screen reader says of it among them. */
export const wordsOf = ({ title, footer, elements }: Slide): string[] => [title, footer, ...elements.flatMap(wordsOfElement)];

function wordsOfElement(element: SlideElement): string[] {
  switch (element.kind) {
    case "text":
      return element.paragraphs.map(({ text }) => text);
    case "table":
      return [element.altText, ...element.rows.flatMap(({ cells }) => cells.map(({ text }) => text))];
    case "chart":
      return [element.altText, ...element.categories, ...element.lines.map(({ name }) => name)];
  }
}

