/** What the ribbon hands to a command; until it is told of the end, its button stays busy. */
export interface RibbonEvent {
  completed(): void;
}
