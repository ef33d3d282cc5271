/** Words of letters and spaces stay as they are; anything Excel might take for a formula, a number, a date or a truth value does not. */
const PLAIN_WORDS = /^(?!true$|false$)\p{L}[\p{L} .,’·()&/]*$/iu;

/**
 * Text as it must be handed to Excel so that the cell holds exactly this text.
 * A leading apostrophe says "text" and is not part of the value.
 */
export const asText = (text: string): string => (text === "" || PLAIN_WORDS.test(text) ? text : `'${text}`);
