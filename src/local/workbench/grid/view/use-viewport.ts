import { useEffect, useState, type RefObject, type UIEvent } from "react";
import type { SheetAxes } from "../layout/sheet-axes";
import { visibleCells, type Freeze, type Viewport, type VisibleCells } from "./geometry";

interface ViewportHook {
  readonly visible: VisibleCells;
  readonly size: { readonly width: number; readonly height: number };
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

const UNMEASURED = { width: 900, height: 600 };

/**
 * Follows scrolling without drawing anew at each step: the window moves by two CSS variables, and only when other rows
 * or columns come into view are cells drawn.
 */
export function useViewport(scroller: RefObject<HTMLElement | null>, axes: SheetAxes, freeze: Freeze): ViewportHook {
  const [size, setSize] = useState(UNMEASURED);
  const [scrolled, setScrolled] = useState({ left: 0, top: 0 });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSize(element.clientWidth > 0 ? { width: element.clientWidth, height: element.clientHeight } : UNMEASURED));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>): void => {
    const { scrollLeft: left, scrollTop: top } = currentTarget;
    currentTarget.style.setProperty("--scroll-x", `${-left}px`);
    currentTarget.style.setProperty("--scroll-y", `${-top}px`);
    setScrolled((before) => (shows(before, size, axes, freeze, { left, top }) ? before : { left, top }));
  };

  return { visible: visibleCells(axes, freeze, { ...scrolled, ...size }), size, onScroll };
}

/** Whether what is drawn for one place still covers what is in view at another. */
function shows(drawn: Pick<Viewport, "left" | "top">, size: { readonly width: number; readonly height: number }, axes: SheetAxes, freeze: Freeze, now: Pick<Viewport, "left" | "top">): boolean {
  const before = visibleCells(axes, freeze, { ...drawn, ...size });
  const after = visibleCells(axes, freeze, { ...now, ...size });
  return before.rows.first === after.rows.first && before.rows.last === after.rows.last && before.columns.first === after.columns.first && before.columns.last === after.columns.last;
}
