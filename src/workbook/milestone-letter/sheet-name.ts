/** What the letter is called. Stored in people's files: it never changes. */
export const LETTER_SHEET = "Milestone letter";
