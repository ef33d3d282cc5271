import { useRef, useState, type RefObject } from "react";

/** "selected": the browser refused the clipboard, as Excel on the web does, and the text only waits to be copied. */
export type CopyOutcome = "not-yet" | "copied" | "selected";

interface Copy {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly outcome: CopyOutcome;
  readonly copy: () => void;
}

/** Copies the text of a field, by whichever way the host allows. */
export function useCopy(): Copy {
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [outcome, setOutcome] = useState<CopyOutcome>("not-yet");
  const copy = (): void => {
    const element = field.current;
    if (element === null) return;
    copyText(element).then(setOutcome, () => setOutcome("selected"));
  };
  return { field, outcome, copy };
}

async function copyText(element: HTMLTextAreaElement): Promise<CopyOutcome> {
  element.focus();
  element.select();
  // Excel on the web frames the pane without clipboard rights; there the property may be missing altogether.
  if (typeof navigator.clipboard?.writeText !== "function") return "selected";
  await navigator.clipboard.writeText(element.value);
  return "copied";
}
