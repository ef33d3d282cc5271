/** @jest-environment jsdom */
import { movesOf, placeMovers } from "../../../../../src/local/workbench/grid/view/place-movers";

function windowWith(...movers: readonly (string | undefined)[]): HTMLElement {
  const scroller = document.createElement("div");
  for (const moves of movers) {
    const mover = scroller.appendChild(document.createElement("div"));
    if (moves !== undefined) mover.dataset["moves"] = moves;
  }
  return scroller;
}

const transforms = (scroller: HTMLElement): readonly string[] => [...scroller.querySelectorAll("div")].map(({ style }) => style.transform);

describe("placeMovers", () => {
  it("moves each the ways it moves, against the scrolling, and leaves what stands still", () => {
    const scroller = windowWith(movesOf(true, false), movesOf(false, true), movesOf(true, true), movesOf(false, false));
    placeMovers(scroller, { left: 12, top: 340 });
    expect(transforms(scroller)).toEqual(["translate(-12px, 0px)", "translate(0px, -340px)", "translate(-12px, -340px)", ""]);
  });

  it("puts all back where nothing is scrolled any more", () => {
    const scroller = windowWith("both");
    placeMovers(scroller, { left: 12, top: 340 });
    placeMovers(scroller, { left: 0, top: 0 });
    expect(transforms(scroller)).toEqual(["translate(0px, 0px)"]);
  });

  it("changes nothing that cells inherit", () => {
    const scroller = windowWith("both");
    placeMovers(scroller, { left: 12, top: 340 });
    expect(scroller.getAttribute("style")).toBeNull();
  });
});
