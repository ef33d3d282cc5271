import { useEffect, useLayoutEffect, useRef, useState, type RefObject, type UIEvent } from "react";
import type { SheetAxes } from "../layout/sheet-axes";
import { visibleCells, type Freeze, type Viewport, type VisibleCells } from "./geometry";
import { placeMovers } from "./place-movers";

interface ViewportHook {
  readonly visible: VisibleCells;
  readonly size: { readonly width: number; readonly height: number };
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

const UNMEASURED = { width: 900, height: 600 };

/**
 * Follows scrolling without drawing anew at each step: what moves is moved as it is, and only when other rows or columns
 * come into view are cells drawn.
 */
export function useViewport(scroller: RefObject<HTMLElement | null>, axes: SheetAxes, freeze: Freeze): ViewportHook {
  const [size, setSize] = useState(UNMEASURED);
  const [scrolled, setScrolled] = useState({ left: 0, top: 0 });
  // Where it was last heard to be: asking the element would lay it out too early, and while hidden it says 0.
  const heard = useRef(scrolled);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSize(element.clientWidth > 0 ? { width: element.clientWidth, height: element.clientHeight } : UNMEASURED));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  // After each drawing, for what has just come into the window knows nothing of how far it is scrolled.
  useLayoutEffect(() => {
    if (scroller.current) placeMovers(scroller.current, heard.current);
  });

  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>): void => {
    const now = { left: currentTarget.scrollLeft, top: currentTarget.scrollTop };
    heard.current = now;
    placeMovers(currentTarget, now);
    setScrolled((before) => (shows(before, size, axes, freeze, now) ? before : now));
  };

  return { visible: visibleCells(axes, freeze, { ...scrolled, ...size }), size, onScroll };
}

/** Whether what is drawn for one place still covers what is in view at another. */
function shows(drawn: Pick<Viewport, "left" | "top">, size: { readonly width: number; readonly height: number }, axes: SheetAxes, freeze: Freeze, now: Pick<Viewport, "left" | "top">): boolean {
  const before = visibleCells(axes, freeze, { ...drawn, ...size });
  const after = visibleCells(axes, freeze, { ...now, ...size });
  return before.rows.first === after.rows.first && before.rows.last === after.rows.last && before.columns.first === after.columns.first && before.columns.last === after.columns.last;
}
