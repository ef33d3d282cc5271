/** Words as they are compared: small letters, straight apostrophes, no other marks, single spaces. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^a-z0-9'-]+/g, " ")
    .trim();
