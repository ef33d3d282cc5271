import type { Frame } from "playwright-core";

/**
 * What is wider than its room, where the page as a whole or a scrolling part of it would have to be pushed sideways. A part that may
 * be pushed, such as a preview of a wide sheet, takes the keyboard and is left alone.
 */
export function findOverflow(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const isScroller = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.getAttribute("tabindex") !== "0";
    const parts = [document.documentElement, ...[...document.querySelectorAll("body *")].filter(isScroller)];
    const wide = parts.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth);
    const edge = document.documentElement.clientWidth;
    return wide.map((part) => {
      const beyond = [...part.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > edge + 0.5).at(-1) ?? part;
      return `${part.tagName.toLowerCase()} ${part.scrollWidth} > ${part.clientWidth}: ${beyond.outerHTML.slice(0, 160)}`;
    });
  });
}
