/** Marks that turn the direction of a text: after U+202E "gro.osei" reads "ieso.org", and what is shown is not what is there. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text as it is written, without marks that would show it otherwise. Names in letters that run from right to left need none.
 *
 * @example
 * withoutDirections("Grace \u202emiK") // => "Grace miK"
 */
export const withoutDirections = (text: string): string => text.replace(DIRECTIONS, "");
