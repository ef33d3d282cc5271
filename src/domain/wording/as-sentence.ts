/** Words as a sentence of their own, with a capital and a full stop. */
export const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
