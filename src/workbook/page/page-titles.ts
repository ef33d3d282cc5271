/** Begin the first line of our pages, by which they are known whatever they are called. Stored in people's files: they never change. */
export const PAGE_TITLES = {
  associate: "Your own numbers:",
  agenda: "Agenda of the partners' meeting",
  letter: "Milestones on the way to partnership",
} as const;
