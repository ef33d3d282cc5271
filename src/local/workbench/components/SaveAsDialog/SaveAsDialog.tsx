import { lazy, Suspense, useState, type ReactElement } from "react";
import type { NameDialogProps } from "./NameDialog";

const NameDialog = lazy(() => import("./NameDialog"));

/**
 * Asks what the saved workbook is to be called. In place from the first time on: a dialog that closes gives the page back to screen
 * readers. Not before: it brings guards for the keyboard with it, which a page without a dialog has no use for.
 */
export function SaveAsDialog(props: NameDialogProps): ReactElement | null {
  const [isNeeded, setIsNeeded] = useState(props.open);
  if (props.open && !isNeeded) setIsNeeded(true);
  if (!isNeeded) return null;
  return (
    <Suspense fallback={null}>
      <NameDialog {...props} />
    </Suspense>
  );
}
