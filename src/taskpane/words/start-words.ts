/** Before there is a workbook. */
export const startWords = {
  start: {
    waiting: "Starting with Excel…",
    lateTitle: "Excel has not answered yet",
    lateAdvice: "This can happen on a slow or filtered connection. Wait a moment and try again. If it stays like this, ask whoever runs your network whether appsforoffice.microsoft.com is allowed.",
    tryAgain: "Try again",
    notExcelTitle: "Partner Track works inside Excel",
    notExcelAdvice: "This page is the add-in’s pane. Open your collections workbook in Excel, then choose Partner Track on the Home tab.",
  },
} as const;
