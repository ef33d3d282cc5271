/** "practice.xlsx" becomes "practice-slides.pptx"; characters no file name can hold become dashes. */
export function fileNameOf(workbookName: string, ending: string): string {
  const stem = workbookName.replace(/\.[^.]+$/, "").replace(/[\\/:*?"<>|\p{Cc}]/gu, "-").trim();
  return `${stem === "" ? "comparison" : stem}-${ending}`;
}
