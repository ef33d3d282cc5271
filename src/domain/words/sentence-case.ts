/** The same words with a capital first letter. */
export const sentenceCase = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
