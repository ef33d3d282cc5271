import { useEffect, useRef, useState, type RefObject } from "react";

/** How wide is this element now, in pixels? Lines and letters keep their size, however wide the pane is drawn. */
export function useWidth<E extends HTMLElement>(usual: number): { readonly frame: RefObject<E | null>; readonly width: number } {
  const frame = useRef<E | null>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}
