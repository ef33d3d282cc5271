import type { Frame } from "playwright-core";

/** What stands chosen in a select that is too narrow to show it. A select says nothing of it itself: it cuts its text and keeps its width. */
export function findCutChoices(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    const widthOf = (text: string, { font, letterSpacing }: CSSStyleDeclaration): number => {
      if (pen === null) return 0;
      pen.font = font;
      pen.letterSpacing = letterSpacing === "normal" ? "0px" : letterSpacing;
      return pen.measureText(text).width;
    };
    return [...document.querySelectorAll("select")].flatMap((select) => {
      const style = getComputedStyle(select);
      const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const text = select.selectedOptions[0]?.text ?? "";
      return select.clientWidth > 0 && widthOf(text, style) > room ? [`select ${Math.ceil(widthOf(text, style))} > ${room}: ${text}`] : [];
    });
  });
}
