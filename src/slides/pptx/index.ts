import type { Deck } from "../deck";

/** The deck as a .pptx file. The library is loaded when somebody asks for slides, and not before. */
export async function deckBytes(deck: Deck): Promise<Uint8Array> {
  const { writeDeck } = await import(/* webpackChunkName: "slides" */ "./write-deck");
  return writeDeck(deck);
}
