/** Preparing the meeting. */
export const meetingWords = {
  write: {
    title: "What will be written",
    titleDone: "What was written",
    promise: "Into sheets of its own. Nothing of yours is changed.",
    sheet: "Sheet",
    rows: "Rows",
    button: "Write comparison",
    again: "Write again",
    doneTitle: "The comparison is written",
    roundTrips: (count: string) => (count === "One" ? "One exchange with Excel." : `${count} exchanges with Excel.`),
    kept: (names: string) => `You had changed an earlier one. It is kept as ${names}.`,
  },
} as const;
