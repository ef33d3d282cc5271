import { sentenceCase } from "./sentence-case";

/** Words as a sentence of their own, with a capital and a full stop. */
export const asSentence = (words: string): string => `${sentenceCase(words)}.`;
