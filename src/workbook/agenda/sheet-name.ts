/** What the agenda is called. Stored in people's files: it never changes. */
export const AGENDA_SHEET = "Meeting agenda";
