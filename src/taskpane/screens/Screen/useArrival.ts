import { useEffect, useRef, type RefObject } from "react";

/**
 * The heading of a screen takes the keyboard when one arrives from within the pane, so that the next Tab goes on from there and
 * its words are read aloud. Never while somebody works in the sheet: that would take the keyboard out of their hands.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement | null>(null);
  useEffect(() => {
    const isInPane = document.hasFocus();
    const active = document.activeElement;
    // A control that is still there, such as the place just chosen in the list, keeps the keyboard.
    const isAdrift = active === null || active === document.body;
    if (isInPane && isAdrift) heading.current?.focus();
  }, []);
  return heading;
}
